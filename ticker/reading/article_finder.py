"""Find the article on a page: the page's own box, held against what readability finds.

Two candidates. The page's own box, marked as the article by its author or holding nearly all of the prose, rarely lacks
anything, but holds more than the article. readability-lxml scores paragraphs and their boxes, and leaves out most of
what stands around the text; where it errs, it loses parts of the article or all of it. So readability's is taken where
it has all of the prose, and else says which short lines of the box belong to the site.
"""

import copy
import logging
from typing import TYPE_CHECKING

from ticker.quick_dataclass import dataclass
from ticker.reading.article_box import Marked, article_box, marked_as
from ticker.reading.article_cleaner import clean_article, is_label, is_linked_sentence, trim_by
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import Line, lines_of, prose_by_box

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MAX_LEFT_OUT = 0.1  # of the box's prose, above the first and below the last line that readability found
_WITNESS = 0.3  # of the box's prose: with less, readability found something else
_TOO_MUCH = 1.4  # times the box's text
_MAX_LEADS, _MAX_IN_LEADS = 3, 0.4  # lines, and their share of the text
_FEW_LINKS = 0.3  # in a line
_HEADLINES = frozenset({"h1", "h3", "h4", "h5", "h6"})  # a long h2 sums the story up
_CAPTIONS = frozenset({"figure", "figcaption", "caption"})
_NEITHER_NOR = 0.5  # links in a line
_NEARLY_ALL = 0.8  # of the text on the page


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """The article on a page."""

    html: str
    is_marked: bool  # the page says that it is one
    is_whole_page: bool  # there is next to nothing else on the page


def find_article(tree: "HtmlElement") -> FoundArticle:
    """Return the article on a page that has no boilerplate any more. ``tree`` is changed."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    body = tree.find("body")
    body = tree if body is None else body
    lines = lines_of(body)
    prose = prose_by_box(lines, body)
    box = article_box(body, prose)
    marked = marked_as(box)
    leads = _leads(lines, box) if marked is not Marked.NOT else []
    boxed = clean_article(html.tostring(box, encoding="unicode", with_tail=False))
    found = _by_readability(tree)
    article = _better(boxed, found, marked) if found.strip() else boxed
    _put_before(article, leads)
    return FoundArticle(
        html.tostring(article, encoding="unicode"),
        marked is not Marked.NOT,
        len(article.text_content()) >= sum(len(line.text) for line in lines) * _NEARLY_ALL,
    )


def _better(box: "HtmlElement", found: str, marked: Marked) -> "HtmlElement":
    """Return the better one of two candidates; the page's box without the short lines that readability leaves out."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    found_tree = html.document_fromstring(f"<div>{found}</div>")
    text = _without_spaces(found_tree.text_content())
    lines = [line for line in lines_of(box) if line.link_share < _NEITHER_NOR or is_linked_sentence(line)]
    if not any(line.is_prose for line in lines):
        return clean_article(found)
    is_found = [_without_spaces(line.text) in text for line in lines]
    if _share_of_prose(lines, is_found) < _WITNESS:
        return box
    if _has_all(lines, is_found) and (marked is Marked.NOT or not _differs(lines, lines_of(found_tree), text)):
        return clean_article(found)
    trim_by(box, text)
    return box


def _has_all(lines: list[Line], is_found: list[bool]) -> bool:
    """Return whether no text is missing among the prose found, and little around it."""
    prose = [number for number, line in enumerate(lines) if line.is_prose and is_found[number]]
    inside = range(prose[0], prose[-1])
    return _share_of_prose(lines, is_found) >= 1 - _MAX_LEFT_OUT and all(
        is_found[number] or is_label(lines[number]) for number in inside
    )


def _differs(lines: list[Line], found: list[Line], text: str) -> bool:
    """Return whether readability lost a table, or took what stands beside the box as well."""
    lost_table = any(PLACEHOLDER in line.text and _without_spaces(line.text) not in text for line in lines)
    return lost_table or _length(found) > _length(lines) * _TOO_MUCH


def _leads(lines: list[Line], box: "HtmlElement") -> "list[tuple[str, str]]":
    """Return the lines between headline and text that sum it up, as text and HTML."""
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
    leads = [line for line in reversed(above) if line.is_prose and line.link_share < _FEW_LINKS]
    leads = [line for line in leads if line.box.tag not in _CAPTIONS and line.box.getparent().tag not in _CAPTIONS]
    whole = sum(line.length for line in lines[start:] if line.box in inside)
    if len(leads) > _MAX_LEADS or sum(line.length for line in leads) > whole * _MAX_IN_LEADS:
        return []
    return [(line.text, html.tostring(line.box, encoding="unicode", with_tail=False)) for line in leads]


def _put_before(article: "HtmlElement", leads: "list[tuple[str, str]]") -> None:
    """Put leads before an article that has not got them."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    text = _without_spaces(article.text_content())
    body = article.find("body")
    for line, markup in reversed(leads):
        if _without_spaces(line) not in text:
            (body if body is not None else article).insert(0, html.fragment_fromstring(markup, create_parent="div"))


def _length(lines: list[Line]) -> float:
    return sum(line.length for line in lines if line.link_share < _NEITHER_NOR)


def _share_of_prose(lines: list[Line], is_found: list[bool]) -> float:
    prose = [(line.length, found) for line, found in zip(lines, is_found, strict=True) if line.is_prose]
    whole = sum(length for length, _ in prose)
    return sum(length for length, found in prose if found) / whole


def _without_spaces(text: str) -> str:
    return "".join(text.split())


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
    links = sum(len(_without_spaces(link.text_content())) for link in element.iter("a"))
    return links / max(len(_without_spaces(element.text_content())), 1) if links else 0.0
