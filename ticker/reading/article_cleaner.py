"""Remove from an article found what stands among its paragraphs: link lines, notices, bylines, ratings, teasers."""

import itertools
from typing import TYPE_CHECKING

from ticker.reading.article_body import is_end_mark
from ticker.reading.article_phrases import BYLINE, END_HEADING, LINK_LINE, NOTICES, RATING
from ticker.reading.boilerplate import is_mostly_links, remove_element
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import INLINE, lines_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from ticker.reading.prose import Line

_LONG_PARAGRAPH = 80  # characters
_MAX_ASIDE_LENGTH = 300
_MAX_BYLINE_LENGTH = 100
_MIN_LINKS = 3  # in a list of links
_MOSTLY_LINKS = 0.6  # of a line
_MIN_SENTENCE = 5  # words
_MAX_CHILDREN = 12  # of a line

_MAX_FOOTER = 0.3  # of the article's text
_SHORT_LINE = 60  # letters
_LABEL = 40  # letters
_PLAIN_BOXES = frozenset({"div", "span", "p", "section", "header", "footer", "time", "address", "center"})
_ENDS_OF_SENTENCES = (".", "!", "?", ":", "…", "。", "！", "？", "：", "।", "؟", "”", "»", '"')
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
_LINES = ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "aside", "span", "time", "strong", "small", "figcaption")
_BOXES = ("ul", "ol", "div", "section", "aside", "nav")


def clean_article(article: str) -> "HtmlElement":
    """Return an article, given as HTML, without what stands among its paragraphs and belongs to the site."""
    from lxml import html  # noqa: PLC0415 - 15 MB, and no headline needs it

    tree = html.document_fromstring(f"<div>{article}</div>")
    for frame in tree.iter("iframe"):
        frame.text = None  # readability writes "VIDEO"
    _remove_end_sections(tree)
    _remove_link_boxes(tree)
    _remove_lines(tree)
    _remove_footers(tree)
    _trim(tree)
    _remove_edges(tree)
    return tree


def _remove_footers(tree: "HtmlElement") -> None:
    whole = len(tree.text_content())
    for element in [*tree.iter("footer", "aside", "address", "time")]:
        if len(element.text_content()) < whole * _MAX_FOOTER and (element.tag != "time" or _is_line(element)):
            remove_element(element)


def _is_line(element: "HtmlElement") -> bool:
    """Return whether an inline element is not a part of a sentence."""
    before, parent = element.getprevious(), element.getparent()
    text_before = (parent.text if before is None else before.tail) or ""
    return (
        not text_before.strip()
        and not (element.tail or "").strip()
        and all(each is None or each.tag not in INLINE for each in (before, element.getnext()))
    )


def _trim(tree: "HtmlElement") -> None:
    """Remove the headline and short lines, such as a date or the names of sections, above and below the text."""
    lines = lines_of(tree)
    prose = [number for number, line in enumerate(lines) if line.is_prose and line.box.tag != "h1"]
    if not prose:
        return
    for line in [*lines[: prose[0]], *lines[prose[-1] + 1 :]]:
        is_headline = line.box.tag == "h1"
        if is_headline or (
            line.length < _SHORT_LINE and line.box.tag in _PLAIN_BOXES and not line.text.endswith(_ENDS_OF_SENTENCES)
        ):
            _remove_text(line)


def trim_by(tree: "HtmlElement", witness: str) -> None:
    """Remove short lines that ``witness``, a text without spaces, lacks: at the edges, and labels within."""
    lines = lines_of(tree)
    missing = [not line.is_prose and "".join(line.text.split()) not in witness for line in lines]
    first = next((number for number, is_missing in enumerate(missing) if not is_missing), 0)
    last = len(lines) - next((number for number, is_missing in enumerate(reversed(missing)) if not is_missing), 0)
    for number, line in enumerate(lines):
        is_inside = first <= number < last
        if missing[number] and (is_label(line) if is_inside else line.length < _LONG_PARAGRAPH):
            _remove_text(line)


def is_label(line: "Line") -> bool:
    """Tell a button, a label and the like from a sentence, a heading or an item of a list."""
    return line.length < _LABEL and line.box.tag in _PLAIN_BOXES and not line.text.endswith(_ENDS_OF_SENTENCES)


def _remove_text(line: "Line") -> None:
    """Remove a line that is all there is in its box; images stay."""
    box = line.box
    if " ".join(box.text_content().split()) != line.text or PLACEHOLDER in line.text or is_end_mark(line.text):
        return
    if box.find(".//img") is None:
        remove_element(box)
        return
    for element in box.iter():
        element.text = None
        if element is not box:
            element.tail = None


def _remove_lines(tree: "HtmlElement") -> None:
    line_before = ""
    for element in [*tree.iter(*_LINES)]:
        if len(element) > _MAX_CHILDREN or element.getparent() is None:
            continue
        text = " ".join(element.text_content().split())
        if not text or len(text) > _MAX_ASIDE_LENGTH or (element.tag in INLINE and not _is_line(element)):
            continue
        if element.find(".//img") is not None:
            continue
        if _is_aside(element, text) or (
            element.tag in {"p", "figcaption"} and len(text) > _LONG_PARAGRAPH and text == line_before
        ):
            remove_element(element)
        elif element.tag in {"p", "figcaption"}:
            line_before = text


def _is_aside(element: "HtmlElement", text: str) -> bool:
    """Return whether a line is about the article or leads to another, instead of being a part of it."""
    if NOTICES.fullmatch(text):
        return True
    if LINK_LINE.match(text):
        links = sum(len(link.text_content()) for link in element.iter("a"))
        return links >= len(text) / 2
    if len(text) > _MAX_BYLINE_LENGTH:
        return False
    is_sentence = text.endswith(_ENDS_OF_SENTENCES) and len(text.split()) >= _MIN_SENTENCE
    return RATING.fullmatch(text) is not None or (not is_sentence and BYLINE.fullmatch(text) is not None)


def _remove_link_boxes(tree: "HtmlElement") -> None:
    """Remove lists and boxes of nothing but links."""
    for box in [*tree.iter(*_BOXES)]:
        if (
            box.getparent() is not None
            and box.getparent().tag != "body"
            and len([*box.iter("a")]) >= _MIN_LINKS
            and is_mostly_links(box)
            and not _is_list_of_sentences(box)
        ):
            remove_element(box)


def _is_list_of_sentences(box: "HtmlElement") -> bool:
    """Tell a list of what was found elsewhere, told in sentences, from one of headlines."""
    lines = lines_of(box)
    return sum(is_linked_sentence(line) for line in lines) > len(lines) / 2


def is_linked_sentence(line: "Line") -> bool:
    """Return whether a line is an item of a list, and a sentence, even if all of it is a link."""
    return line.box.tag == "li" and line.is_long and line.text.endswith(_ENDS_OF_SENTENCES)


def _remove_end_sections(tree: "HtmlElement") -> None:
    """Remove sections such as "Related posts", with their heading."""
    whole = len(tree.text_content())
    for heading in [*tree.iter("h2", "h3", "h4", "h5", "h6", "p", "div", "strong")]:
        if len(heading) > _MAX_CHILDREN or heading.getparent() is None:
            continue
        text = " ".join(heading.text_content().split())
        if len(text) > _LONG_PARAGRAPH or not END_HEADING.fullmatch(text):
            continue
        section = _section_of(heading)
        if sum(len(each.text_content()) for each in section) < whole * 0.4:
            for each in section:
                remove_element(each)


def _section_of(heading: "HtmlElement") -> "list[HtmlElement]":
    """Return what stands below ``heading``, and the heading itself: its box, or all up to the next heading."""
    first = heading
    while True:
        parent = first.getparent()
        if parent is None or parent.tag in {"body", "article", "main"} or _has_text_before(first):
            break
        if first.getnext() is not None and parent.getparent() is not None and parent.getparent().tag != "body":
            return [parent]
        first = parent
    section = [first]
    for each in first.itersiblings():
        if each.tag in _HEADINGS and heading.tag in _HEADINGS and each.tag <= heading.tag:
            break
        if each.tag == "p" and heading.tag not in _HEADINGS:
            break
        section.append(each)
    return section


def _has_text_before(element: "HtmlElement") -> bool:
    parent = element.getparent()
    if (parent.text or "").strip():
        return True
    return any(
        each.text_content().strip() or (each.tail or "").strip() for each in element.itersiblings(preceding=True)
    )


def _remove_edges(tree: "HtmlElement") -> None:
    """Remove link lines before the first and behind the last line of text, and headings with nothing below them."""
    lines = lines_of(tree)
    for order in (lines, lines[::-1]):
        is_end = order is not lines
        edge = [*itertools.takewhile(lambda line: _is_edge(line, is_end=is_end), order)]  # noqa: B023
        if len(edge) == len(lines):
            return  # a list of links is all there is
        for line in edge:
            _remove_text(line)


def _is_edge(line: "Line", *, is_end: bool) -> bool:
    return line.link_share > _MOSTLY_LINKS or (is_end and line.box.tag in _HEADINGS)
