"""Tidy the body of an article: paragraphs for plain text, no end mark, no repeated headline.

The functions change a tree of ``html_tree.parse_html`` in place and return whether they did.
"""

import re
from itertools import islice
from typing import TYPE_CHECKING

from ticker.reading.html_tree import inner_html, remove
from ticker.reading.plain_text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

# How news agencies and press offices mark the end of a text.
_END_WORDS = r"enditem|ends?\.?|\(\s*ends?\s*\)|[(（](?:完|终|終|了|끝)[)）]"
_END_SIGNS = r"[-–—]\s*(?:30|ends?)\s*[-–—]|#\s?#\s?#|\*\s?\*\s?\*"
_END_LINE = re.compile(rf"(?:\A|(?<=\n))\s*(?:{_END_WORDS}|{_END_SIGNS})\s*\Z", re.IGNORECASE)
_END_AFTER_SENTENCE = re.compile(r"(?<=[.!?…。！？\"'”’»)\]])\s+(?:Enditem|\(END\)|-30-|###)\s*\Z")
_MAY_BE_EMPTY = frozenset({"p", "div", "span", "b", "strong", "em", "i", "center", "section"})
_BLOCKS = ("p", "br", "div", "ul", "ol", "li", "blockquote", "pre", "table", "figure", "section")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WRAPPERS = frozenset({"div", "section", "article", "header"})
_BLANK_LINE = re.compile(r"\n[ \t\r\n\f\v]*\n")
_SPACE = " \t\r\n\f\v"  # without the no-break space, which indents
_MAX_HEADLINE_LENGTH = 4_000  # characters
_MAX_ENDING = 2_000  # texts and tags, most of them empty, in which an end mark is looked for


def split_paragraphs(root: "Element") -> bool:
    """Put text without any block but rules into paragraphs, one for each run of lines between blank lines."""
    if next(root.iter(*_BLOCKS, *_HEADINGS), None) is not None:
        return False
    text, children = root.text or "", [*root]
    root.clear()
    blocks = [root.makeelement("p", {})]
    for child in (None, *children):
        if child is not None:
            text, child.tail = child.tail or "", None
            if child.tag == "hr":
                blocks += [child, root.makeelement("p", {})]
            else:
                blocks[-1].append(child)
        first, *more = _BLANK_LINE.split(text)
        _append_text(blocks[-1], first)
        for each in more:
            blocks.append(root.makeelement("p", {}))
            blocks[-1].text = each
    for each in blocks:
        if each.tag == "p":
            _strip(each)
        if each.tag == "hr" or each.text or len(each):
            root.append(each)
    return True


def is_end_mark(line: str) -> bool:
    """Return whether a line is nothing but an agency's end mark, such as "Enditem"."""
    return _END_LINE.fullmatch(line) is not None


def remove_end_mark(root: "Element") -> bool:
    """Take an agency's end mark, such as "Enditem" or "###", off the end, with the elements it leaves empty."""
    for element, part in islice(_reversed_parts(root), _MAX_ENDING):
        if part == "tag":
            if element.tag in {"img", "hr"}:
                return False
            continue
        text = getattr(element, part) or ""
        if not text.strip():
            continue
        mark = _END_LINE.search(text) or _END_AFTER_SENTENCE.search(text)
        if mark is None:
            return False
        setattr(element, part, text[: mark.start()])
        _prune_end(root)
        return True
    return False


def remove_headline(root: "Element", title: str) -> bool:
    """Take off a first heading or paragraph that only repeats ``title``, unless there is nothing else."""
    first = _first_line(root)
    if first is None or _words(text_of(inner_html(first), max_length=_MAX_HEADLINE_LENGTH)) != _words(title):
        return False
    if _content(first) == _content(root):
        return False
    root.text = (root.text or "").lstrip()
    remove(first)
    return True


def _append_text(paragraph: "Element", text: str) -> None:
    last = _last_child(paragraph)
    if last is not None:
        last.tail = text
    else:
        paragraph.text = text


def _strip(paragraph: "Element") -> None:
    paragraph.text = (paragraph.text or "").lstrip(_SPACE)
    last = _last_child(paragraph)
    if last is not None:
        last.tail = (last.tail or "").rstrip(_SPACE)
    else:
        paragraph.text = paragraph.text.rstrip(_SPACE)


def _last_child(element: "Element") -> "Element | None":
    """Return the last child, without counting all of them as ``len`` does each time."""
    return next(element.iterchildren(reversed=True), None)


def _reversed_parts(element: "Element") -> "Iterator[tuple[Element, str]]":
    """Yield the content of ``element`` from its end: elements with ``"tag"``, ``"text"`` or ``"tail"``."""
    for child in reversed(element):
        yield child, "tail"
        yield from _reversed_parts(child)
        yield child, "tag"
    yield element, "text"


def _prune_end(element: "Element") -> bool:
    """Remove line breaks and empty elements from the end of ``element``. Returns whether content is left."""
    for child in reversed([*element]):
        if (child.tail or "").strip() or child.tag in {"img", "hr"} or _prune_end(child):
            return True
        if child.tag == "br" or (child.tag in _MAY_BE_EMPTY and not len(child)):
            remove(child)
    return bool((element.text or "").strip())


def _first_line(element: "Element") -> "Element | None":
    """Return the heading or paragraph with which ``element`` begins, if it does."""
    while not (element.text or "").strip() and len(element):
        element = element[0]
        if element.tag == "p" or element.tag in _HEADINGS:
            return element
        if element.tag not in _WRAPPERS:
            break
    return None


def _content(element: "Element") -> tuple[str, int]:
    """Return the text of ``element`` without white space, and the number of its images."""
    return "".join("".join(element.itertext()).split()), sum(1 for _ in element.iter("img"))


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
