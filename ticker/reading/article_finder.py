"""Find the article on a page: the page's own box, held against what readability finds.

Two candidates. The page's own box, marked as the article by its author or holding nearly all of the prose, rarely lacks
anything, but holds more than the article. readability-lxml scores paragraphs and their boxes, and leaves out most of
what stands around the text; where it errs, it loses parts of the article or all of it. So the box is taken, and what
readability found says where the article ends, and which short lines belong to the site. Readability's is taken where
the box is only a guess and it has the same paragraphs.
"""

import copy
import itertools
import logging
import re
from typing import TYPE_CHECKING

from ticker.quick_dataclass import dataclass
from ticker.reading.article_box import Marked, article_box, marked_as
from ticker.reading.article_choice import first_below_headline, found_is_better
from ticker.reading.article_cleaner import clean_article, remove_author_note
from ticker.reading.article_trimmer import has_all, trim_by
from ticker.reading.article_witness import Witness
from ticker.reading.class_names import names_of
from ticker.reading.prose import Line, length_of, lines_of, prose_by_box, without_spaces

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_LEADS, _MAX_IN_LEADS = 3, 0.4  # lines, and their share of the text
_FEW_LINKS = 0.3  # in a line
_HEADLINES = frozenset({"h1", "h3", "h4", "h5", "h6"})  # a long h2 sums the story up
_LEAD_NAME = re.compile(
    r"(?:[a-z0-9]+-){0,4}(?:lead|leads|lede|lead-?text|lead-?in|intro|introtext|introduction|chapo|chapeau|vorspann|"
    r"ingress|standfirst|stand-first|entradilla|bajada|copete|sommario|catenaccio|sapo|abstract|preamble)(?:-[a-z0-9]+){0,3}"
)
_NAMED_AROUND = 2  # boxes
_LETTERS_A_LINE = 300  # what a line costs besides its letters
_MAX_WORK = 12_000_000  # characters, more than a page of 2,000 lines: about half a second
_NEARLY_ALL = 0.8  # of the text on the page


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """The article on a page."""

    html: str
    is_marked: bool  # the page says that it is one
    is_whole_page: bool  # there is next to nothing else on the page


def find_article(tree: "HtmlElement", author: str = "", title: str = "") -> FoundArticle:
    """Return the article on a page that has no boilerplate any more. ``tree`` is changed.

    ``author`` and ``title`` are what the page's metadata say, "" if that is not known.
    """
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    body = tree.find("body")
    body = tree if body is None else body
    lines = lines_of(body)
    prose = prose_by_box(lines, body)
    box = article_box(body, prose)
    marked = marked_as(box)
    leads = _leads(lines, box) if marked is not Marked.NOT else []
    found = _document(_by_readability(tree) if _work(lines) <= _MAX_WORK else "")
    witness = Witness(found.text_content())
    first = first_below_headline(lines, title)
    if found_is_better(witness, lines, box, marked, first):
        article, leads = found, []
        clean_article(article)
    else:
        article = _cut_out(box)
        left = clean_article(article)
        article = _better(article, left, found, witness, marked, None if first is None else first.box)
    remove_author_note(article, author)
    _put_before(article, leads)
    return FoundArticle(
        html.tostring(article, encoding="unicode"),
        marked is not Marked.NOT,
        len(article.text_content()) >= sum(len(line.text) for line in lines) * _NEARLY_ALL,
    )


def _better(
    boxed: "HtmlElement",
    lines: list[Line],
    found: "HtmlElement",
    witness: Witness,
    marked: Marked,
    first: "HtmlElement | None",
) -> "HtmlElement":
    """Return the page's box, trimmed; what readability found where it lacks nothing of a box that nobody marked.

    ``lines`` are those of ``boxed``.
    """
    if not witness.text:
        return boxed
    if not any(line.is_prose for line in lines) or (marked is Marked.NOT and has_all(witness, lines)):
        clean_article(found)
        return found
    trim_by(lines, witness, first)
    return boxed


def _document(markup: str) -> "HtmlElement":
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    return html.document_fromstring(f"<div>{markup}</div>")


def _work(lines: list[Line]) -> int:
    """Return what a page costs readability, in characters read: it reads the text of each box around a line."""
    return sum((len(line.text) + _LETTERS_A_LINE) * sum(1 for _ in line.box.iterancestors()) for line in lines)


def _cut_out(box: "HtmlElement") -> "HtmlElement":
    """Return a page with nothing but ``box``, which is taken from its own."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    page = html.document_fromstring("<div></div>")
    box.tail = None
    if box.tag in {"html", "body"}:
        box.tag = "div"
    page.find("body/div").append(box)
    return page


def _leads(lines: list[Line], box: "HtmlElement") -> "list[tuple[str, str]]":
    """Return the lines between headline and box with which the article begins, as text and HTML."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    if box.find(".//h1") is not None:
        return []
    inside = {*box.iter()}
    start = next((number for number, line in enumerate(lines) if line.box in inside), 0)
    above: list[Line] = []
    for line in reversed(lines[:start]):
        if line.box.tag in _HEADLINES or (line.box.tag == "h2" and not line.is_prose):
            break
        above.append(line)
    else:
        return []  # what stands there belongs to the site
    leads = [line for line in reversed(above) if line.is_prose and line.link_share < _FEW_LINKS and _is_lead(line.box)]
    whole = length_of(line for line in lines[start:] if line.box in inside)
    if len(leads) > _MAX_LEADS or length_of(leads) > whole * _MAX_IN_LEADS:
        return []
    return [(line.text, html.tostring(line.box, encoding="unicode", with_tail=False)) for line in leads]


def _is_lead(box: "HtmlElement") -> bool:
    """Tell by the names of a line and the boxes around it whether the article begins with it."""
    around = itertools.islice(box.iterancestors(), _NAMED_AROUND)
    return any(_LEAD_NAME.fullmatch(name) for each in (box, *around) for name in names_of(each))


def _put_before(article: "HtmlElement", leads: "list[tuple[str, str]]") -> None:
    """Put leads before an article that has not got them."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    text = without_spaces(article.text_content())
    body = article.find("body")
    for line, markup in reversed(leads):
        if without_spaces(line) not in text:
            (body if body is not None else article).insert(0, html.fragment_fromstring(markup, create_parent="div"))


def _by_readability(tree: "HtmlElement") -> str:
    """Return what readability-lxml takes for the article, "" if it finds none."""
    from readability import Document  # noqa: PLC0415 - slow, like lxml
    from readability.readability import Unparseable  # noqa: PLC0415

    for element in tree.iter("blockquote", "figure", "figcaption", "table", "pre", "ol", "ul"):
        for name in ("class", "id"):  # readability would judge them by these: "twitter-tweet", "media"
            element.attrib.pop(name, None)
    logging.getLogger("readability").disabled = True  # it logs a traceback for every page without an article
    document = Document(tree)
    # What it would clean is cleaned already, and links are made absolute afterwards: that took a third of its time.
    # Each try changes the tree, and it asks for it again.
    document._parse = copy.deepcopy  # noqa: SLF001 - it has no option for it
    document.get_link_density = _link_density
    try:
        return str(document.summary(html_partial=True, keep_all_images=True))
    except Unparseable:
        return ""


def _link_density(element: "HtmlElement") -> float:
    """Return how much of a text is links, as readability does, in a third of its time."""
    links = sum(len(without_spaces(link.text_content())) for link in element.iter("a"))
    return links / max(len(without_spaces(element.text_content())), 1) if links else 0.0
