"""Remove from an article found what stands among its paragraphs: link lines, notices, bylines, ratings, teasers."""

import itertools
import re
from typing import TYPE_CHECKING

from ticker.reading.article_body import is_end_mark
from ticker.reading.article_phrases import (
    BYLINE,
    EARNINGS,
    END_HEADING,
    LINK_LINE,
    NOTICES,
    RATING,
    RIGHTS,
    SITE_NOTE,
    WORDS_OF_EARNINGS,
    WORDS_OF_RIGHTS,
)
from ticker.reading.boilerplate import links_by_box, remove_element
from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import INLINE, length_of, lines_of, sum_by_box, without_spaces

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
_MAX_LINK_BOX, _MAX_EDGE = 0.35, 0.25  # likewise: with more, it is a list of links that the article is about
_MAX_END_SECTION, _MAX_END_HEADINGS = 0.4, 20  # of the text, and with too much below them
_SHORT_LINE = 60  # letters
_MIN_REPEATS = 3  # paragraphs: one or two may be a refrain
_LINES_OF_NOTE, _MAX_NOTE_LENGTH = 4, 600  # letters
_BETWEEN_NAMES = re.compile(r"[,;/&|]|\b(?:and|und|et|y|e|i|en|och|og|и)\b", re.IGNORECASE)
PLAIN_BOXES = frozenset({"div", "span", "p", "section", "header", "footer", "time", "address", "center"})
ENDS_OF_SENTENCES = (".", "!", "?", ":", "…", "。", "！", "？", "：", "।", "؟", "”", "»", '"')
_HEADINGS = {"h2", "h3", "h4", "h5", "h6"}
_LINES = ("p", "li", "h2", "h3", "h4", "h5", "h6", "div", "aside", "span", "time", "strong", "small", "figcaption")
_BOXES = ("ul", "ol", "div", "section", "aside", "nav")


def clean_article(tree: "HtmlElement") -> "list[Line]":
    """Remove from an article, a page of its own, what stands among its paragraphs and belongs to the site.

    Returns the lines that are left.
    """
    for frame in tree.iter("iframe"):
        frame.text = None  # readability writes "VIDEO"
    _remove_end_sections(tree)
    _remove_link_boxes(tree)
    _remove_lines(tree)
    lines = lines_of(tree)
    for removes in (_remove_repeats, _remove_footers, _trim, _remove_edges):
        if removes(tree, lines):
            lines = lines_of(tree)
    return lines


def _remove_footers(tree: "HtmlElement", _lines: "list[Line]") -> bool:
    """Remove what is no part of the text by its tag. Returns whether there was any."""
    whole = len(tree.text_content())
    footers = [
        element
        for element in tree.iter("footer", "aside", "address", "time")
        if len(element.text_content()) < whole * _MAX_FOOTER and (element.tag != "time" or _is_line(element))
    ]
    for element in footers:
        remove_element(element)
    return bool(footers)


def _is_line(element: "HtmlElement") -> bool:
    """Return whether an inline element is not a part of a sentence."""
    before, parent = element.getprevious(), element.getparent()
    text_before = (parent.text if before is None else before.tail) or ""
    return (
        not text_before.strip()
        and not (element.tail or "").strip()
        and all(each is None or each.tag not in INLINE for each in (before, element.getnext()))
    )


def _trim(_tree: "HtmlElement", lines: "list[Line]") -> bool:
    """Remove the headline and short lines, such as a date or the names of sections, above and below the text.

    Returns whether there was any.
    """
    prose = [number for number, line in enumerate(lines) if line.is_prose and line.box.tag != "h1"]
    if not prose:
        return False
    edges = [
        line for line in (*lines[: prose[0]], *lines[prose[-1] + 1 :]) if line.box.tag == "h1" or _is_short_label(line)
    ]
    for line in edges:
        remove_line(line)
    return bool(edges)


def _is_short_label(line: "Line") -> bool:
    return line.length < _SHORT_LINE and line.box.tag in PLAIN_BOXES and not line.text.endswith(ENDS_OF_SENTENCES)


def remove_author_note(tree: "HtmlElement", author: str) -> None:
    """Remove what is said of the author below the article. ``author`` is a name or several, "" if not known."""
    names = [name for each in _BETWEEN_NAMES.split(author) if " " in (name := each.strip().casefold())]
    if not names:
        return
    lines = lines_of(tree)
    for line in lines[max(len(lines) // 2, len(lines) - _LINES_OF_NOTE) :]:
        if line.length < _MAX_NOTE_LENGTH and line.text.casefold().startswith(tuple(f"{name} " for name in names)):
            remove_line(line)


def remove_line(line: "Line") -> None:
    """Remove a line that is all there is in its box, or in an inline element there; images stay."""
    if PLACEHOLDER in line.text or is_end_mark(line.text):
        return
    inline = (each for each in itertools.islice(line.box, _MAX_CHILDREN) if each.tag in INLINE and _is_line(each))
    boxes = (each for each in itertools.chain([line.box], inline) if _is_all_text(each, line.text))
    box = next(boxes, None)
    if box is None:
        return
    if box.find(".//img") is None:
        remove_element(box)
        return
    for element in box.iter():
        element.text = None
        if element is not box:
            element.tail = None


def _is_all_text(box: "HtmlElement", text: str) -> bool:
    """Return whether a box has no text but ``text``. Stops at more: the box of many lines would be read for each."""
    left = without_spaces(text)
    for part in map("".join, map(str.split, box.itertext())):
        if not left.startswith(part):
            return False
        left = left[len(part) :]
    return not left


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


def _remove_repeats(_tree: "HtmlElement", lines: "list[Line]") -> bool:
    """Remove text that stands there a second time, in a box for other screens: some paragraphs in a row.

    Returns whether there was any.
    """
    if len({line.text for line in lines}) == len(lines):
        return False
    asked = [line for line in lines if not _is_quoted(line)]
    boxes = [line.box.getparent() for line in asked]
    first: dict[str, HtmlElement] = {}
    is_repeat = [first.setdefault(line.text, box) is not box for line, box in zip(asked, boxes, strict=True)]
    is_any = False
    for repeats, row in itertools.groupby(zip(is_repeat, asked, strict=True), key=lambda each: each[0]):
        repeated = [line for _, line in row]
        if repeats and len({line.text for line in repeated if line.is_prose}) >= _MIN_REPEATS:
            is_any = True
            for line in reversed(repeated):
                remove_line(line)
    return is_any


def _is_quoted(line: "Line") -> bool:
    """Return whether a line may well stand there again: an answer quotes a question, a program has equal lines."""
    return PLACEHOLDER in line.text or any(
        box.tag in {"blockquote", "pre"} for box in (line.box, *line.box.iterancestors())
    )


def _is_aside(element: "HtmlElement", text: str) -> bool:
    """Return whether a line is about the article or leads to another, instead of being a part of it."""
    if NOTICES.fullmatch(text) or SITE_NOTE.match(text):
        return True
    lower = text.lower()
    for words, phrases in ((WORDS_OF_RIGHTS, RIGHTS), (WORDS_OF_EARNINGS, EARNINGS)):
        if any(word in lower for word in words) and phrases.search(text):
            return True
    if LINK_LINE.match(text):
        links = sum(len(link.text_content()) for link in element.iter("a"))
        return links >= len(text) / 2
    if len(text) > _MAX_BYLINE_LENGTH:
        return False
    is_sentence = text.endswith(ENDS_OF_SENTENCES) and len(text.split()) >= _MIN_SENTENCE
    return RATING.fullmatch(text) is not None or (not is_sentence and BYLINE.fullmatch(text) is not None)


def _remove_link_boxes(tree: "HtmlElement") -> None:
    """Remove lists and boxes of nothing but links, unless one is much of an article that has prose as well."""
    links = links_by_box(tree)
    boxes = [
        box for box in tree.iter(*_BOXES) if box in links and links[box].count >= _MIN_LINKS and links[box].is_most
    ]
    if not boxes:
        return
    lines = lines_of(tree)
    most = len(tree.text_content()) * (_MAX_LINK_BOX if any(line.is_prose for line in lines) else 1)
    count = sum_by_box(((line.box, 1) for line in lines), tree)
    # A list of what was found elsewhere, told in sentences, is none of headlines.
    sentences = sum_by_box(((line.box, 1) for line in lines if _is_linked_sentence(line)), tree)
    for box in boxes:
        parent = box.getparent()
        if parent is None or parent.tag == "body" or sentences.get(box, 0) > count[box] / 2:
            continue
        if len(box.text_content()) <= most:
            remove_element(box)


def _is_linked_sentence(line: "Line") -> bool:
    """Return whether a line is an item of a list, and a sentence, even if all of it is a link."""
    return line.box.tag == "li" and line.is_long and line.text.endswith(ENDS_OF_SENTENCES)


def _remove_end_sections(tree: "HtmlElement") -> None:
    """Remove sections such as "Related posts", with their heading."""
    whole = len(tree.text_content())
    tries = 0
    for heading in [*tree.iter("h2", "h3", "h4", "h5", "h6", "p", "div", "strong")]:
        if len(heading) > _MAX_CHILDREN or heading.getparent() is None:
            continue
        text = " ".join(heading.text_content().split())
        if len(text) > _LONG_PARAGRAPH or not END_HEADING.fullmatch(text):
            continue
        tries += 1
        if tries > _MAX_END_HEADINGS:
            return  # each costs a look at all that follows it
        section = _section_of(heading)
        if sum(len(each.text_content()) for each in section) < whole * _MAX_END_SECTION:
            tries -= 1
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


def _remove_edges(_tree: "HtmlElement", lines: "list[Line]") -> bool:
    """Remove link lines before the first and behind the last line of text, and headings with nothing below them.

    Returns whether there was any.
    """
    is_any = False
    for order in (lines, lines[::-1]):
        is_end = order is not lines
        edge = [*itertools.takewhile(lambda line: _is_edge(line, is_end=is_end), order)]  # noqa: B023
        if len(edge) == len(lines) or length_of(edge) > length_of(lines) * _MAX_EDGE:
            return is_any  # a list of links is what the page is about
        for line in edge:
            remove_line(line)
        is_any = is_any or bool(edge)
    return is_any


def _is_edge(line: "Line", *, is_end: bool) -> bool:
    return line.link_share > _MOSTLY_LINKS or (is_end and line.box.tag in _HEADINGS)
