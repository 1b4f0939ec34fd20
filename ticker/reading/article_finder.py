"""Find the article on a page: what readability finds, held against the prose on the page.

Two candidates. readability-lxml scores paragraphs and their boxes, and leaves out most of what stands around the text;
where it errs, it loses the article. The page's own box, marked as the article by its author or holding nearly all of
the prose, seldom lacks anything, but holds more than the article. So readability's is taken unless it is short beside
the box, or took much from outside of it.
"""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ticker.reading.article_box import Marked, article_box, marked_as
from ticker.reading.article_cleaner import clean_article
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import Line, lines_of, prose_by_box

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# How much of the box's prose, and of all its text, readability must have found. The surer the box, the more.
_ENOUGH = {Marked.AS_BODY: (0.6, 0.5), Marked.AS_ARTICLE: (0.5, 0.4), Marked.NOT: (0.35, 0.3)}
_TOO_MUCH = 1.4  # times the box's text
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
    boxed = clean_article(html.tostring(box, encoding="unicode", with_tail=False))
    found = _by_readability(tree)
    article = found if _has_text_of(boxed, found, marked) else boxed
    if article is None:
        article = boxed
    return FoundArticle(
        html.tostring(article, encoding="unicode"),
        marked is not Marked.NOT,
        len(article.text_content()) >= sum(len(line.text) for line in lines) * _NEARLY_ALL,
    )


def _has_text_of(box: "HtmlElement", found: "HtmlElement | None", marked: Marked) -> bool:
    """Tell whether ``found`` has most of the text of ``box``, and not much more."""
    if found is None:
        return False
    text = _without_spaces(found.text_content())
    lines = [line for line in lines_of(box) if line.link_share < _NEITHER_NOR]
    if marked is not Marked.NOT and any(
        PLACEHOLDER in line.text and _without_spaces(line.text) not in text for line in lines
    ):
        return False  # a table was lost
    prose = [line for line in lines if line.is_prose]
    if marked is not Marked.NOT and _length(lines_of(found)) > _length(lines) * _TOO_MUCH:
        return False  # it took what stands beside the box as well
    enough_prose, enough_text = _ENOUGH[marked]
    return _share(prose, text) >= enough_prose and _share(lines, text) >= enough_text


def _length(lines: list[Line]) -> float:
    return sum(line.length for line in lines if line.link_share < _NEITHER_NOR)


def _share(lines: list[Line], text: str) -> float:
    whole = sum(line.length for line in lines)
    return sum(line.length for line in lines if _without_spaces(line.text) in text) / whole if whole else 1.0


def _without_spaces(text: str) -> str:
    return "".join(text.split())


def _by_readability(tree: "HtmlElement") -> "HtmlElement | None":
    """Return what readability-lxml takes for the article."""
    from readability import Document  # noqa: PLC0415 - slow, like lxml
    from readability.readability import Unparseable  # noqa: PLC0415

    for element in tree.iter("blockquote", "figure", "figcaption", "table", "pre", "ol", "ul"):
        for name in ("class", "id"):  # readability would judge them by these: "twitter-tweet", "media"
            element.attrib.pop(name, None)
    logging.getLogger("readability").disabled = True  # it logs a traceback for every page without an article
    document = Document(tree)
    # What it would clean is cleaned already, and links are made absolute afterwards: that took a third of its time.
    document._parse = lambda page: page  # noqa: SLF001 - it has no option for it
    try:
        article = document.summary(html_partial=True, keep_all_images=True)
    except Unparseable:
        return None
    return clean_article(article) if article.strip() else None
