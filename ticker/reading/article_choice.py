"""Tell when what readability found is the article, and the page's own box is not.

Where the two differ much, the box is right nine times in ten: readability took one part of the article, or a teaser. It
is readability that is right if it has the first paragraph below the headline, and agrees better than the box with the
text outside of boxes whose names say "footer", "promo" and the like.
"""

from typing import TYPE_CHECKING

from ticker.reading.article_box import Marked
from ticker.reading.class_names import is_in_box_of
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import length_of, without_spaces

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from ticker.reading.article_witness import Witness
    from ticker.reading.prose import Line

_ALIKE = 0.8  # agreement
_MIN_TITLE = 8  # characters without spaces
_ASIDES = ("footer", "aside", "nav", "dialog", "form")
_WORDS = """ad ads advert aside banner bottom breadcrumb breadcrumbs carousel comment comments cookie cookies copyright
disclaimer dropdown foot footer header hidden hide legal masthead menu modal more nav navbar navigation newsletter
overlay popular popup promo promos recirc recommendations recommended related search share sharing side sidebar signup
slider social sponsored subscribe teaser teasers ticker toolbar tooltip topbar trending widget widgets"""
_WORDS_OF_ASIDES = frozenset(_WORDS.split())


def found_is_better(
    witness: "Witness", lines: "list[Line]", box: "HtmlElement", marked: Marked, first: "Line | None"
) -> bool:
    """Return whether the text that readability found is the article, and ``box`` is not.

    ``witness`` is that text, ``lines`` are those of the page, ``first`` is the first of prose below the
    headline.
    """
    inside = {*box.iter()}
    prose = [line for line in lines if line.is_prose and PLACEHOLDER not in line.text]
    found = {line for line in prose if witness.has(line)}
    boxed = {line for line in prose if line.box in inside}
    if not found or _agreement(found, boxed) >= _ALIKE:
        return False
    if marked is not Marked.NOT and length_of(found) <= length_of(boxed):
        return False  # the box is right if it has more, as its author says
    if first not in found:
        return False
    page = box.getroottree().getroot()
    is_aside = dict.fromkeys(page.iter(*_ASIDES), True) | dict.fromkeys(page.iter("html", "body"), False)
    plain = {line for line in prose if not is_in_box_of(_WORDS_OF_ASIDES, line.box, is_aside)}
    return _agreement(plain, found) > _agreement(plain, boxed)


def _agreement(some: "set[Line]", others: "set[Line]") -> float:
    """Return how much of the text of two sets of lines is in both, 0 to 1."""
    return 2 * length_of(some & others) / ((length_of(some) + length_of(others)) or 1)


def first_below_headline(lines: "list[Line]", title: str) -> "Line | None":
    """Return the first line of prose below the headline, or on the page if it has none.

    ``title`` is that of the page by its metadata, "" if that is not known.
    """
    wanted = without_spaces(title).casefold()
    headings = [number for number, line in enumerate(lines) if line.box.tag == "h1"]
    titles = [number for number, line in enumerate(lines) if line.box.tag in {"h1", "h2"} and _is_title(line, wanted)]
    start = (titles or headings or [0])[0]
    return next((line for line in lines[start:] if line.is_prose and line.box.tag != "h1"), None)


def _is_title(line: "Line", wanted: str) -> bool:
    text = without_spaces(line.text).casefold()
    return len(text) > _MIN_TITLE and bool(wanted) and (text in wanted or wanted in text)
