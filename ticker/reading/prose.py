"""Find the lines of text on a page, and tell prose from menus, teasers and other short or linked lines.

A line is what a browser shows between two line breaks: the text of inline elements, up to the next block or ``<br>``.
Length is counted in letters of an alphabet, whatever the script: a Chinese character counts as several.
"""

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from ticker.quick_dataclass import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.html import HtmlElement

_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q rb rp rt ruby s samp "
    "small span strike strong sub sup time tt u var wbr"
)
INLINE = frozenset(_INLINE_NAMES.split())
_NO_TEXT_NAMES = "script style noscript template svg canvas iframe object head title select textarea math"
_NO_TEXT = frozenset(_NO_TEXT_NAMES.split())
# Scripts without spaces between words: Chinese, Japanese, Korean syllables, Thai, Lao, Khmer, Burmese.
_DENSE = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff66-\uff9d]+")
_LETTERS_A_DENSE_ONE = 2.5
# A sign within or behind a sentence. Thai, Lao, Khmer and Burmese put a space there.
_SENTENCE = re.compile(r"[.!?…。！？۔؟।॥։።:,，、،;；]|(?<=[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]) ")
MIN_PROSE = 80  # letters in a line
_LONG = 160  # letters, with which a line needs no punctuation to be prose
_MIN_SENTENCE = 30  # letters


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page."""

    box: "HtmlElement"  # the block that it stands in
    text: str  # with single spaces
    length: float  # in letters of an alphabet
    link_share: float  # of the text, 0 to 1

    @property
    def is_long(self) -> bool:
        return self.length >= MIN_PROSE

    @property
    def is_prose(self) -> bool:
        is_sentence = self.length >= _LONG or _SENTENCE.search(self.text) is not None
        return self.length >= MIN_PROSE and self.link_share < 0.5 and is_sentence


def lines_of(root: "HtmlElement") -> list[Line]:
    """Return the lines in ``root``, in the order of the page."""
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    lines: list[Line] = []
    parts: list[str] = []
    boxes = [root]
    linked = links = hidden = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = element.tag
        is_start = event == "start"
        if tag not in INLINE:
            if parts:
                _end_line(lines, parts, boxes[-1], linked)
                linked = 0
            if is_start:
                boxes.append(element)
            else:
                boxes.pop()
        if tag in _NO_TEXT:
            hidden += 1 if is_start else -1
        elif tag == "a":
            links += 1 if is_start else -1
        text = element.text if is_start else element.tail
        if text and not hidden and (is_start or element is not root):
            parts.append(text)
            if links:
                linked += len(text.strip())
    return lines


def _end_line(lines: list[Line], parts: list[str], box: "HtmlElement", linked: int) -> None:
    text = " ".join("".join(parts).split())
    parts.clear()
    if text:
        lines.append(Line(box, text, letters(text), min(1.0, linked / len(text))))


def prose_by_box(lines: list[Line], root: "HtmlElement") -> "defaultdict[HtmlElement, float]":
    """Return how many letters of prose each element around a line of prose holds, up to ``root``."""
    return sum_by_box(((line.box, line.length) for line in lines if line.is_prose), root)


def sum_by_box(counts: "Iterable[tuple[HtmlElement, float]]", root: "HtmlElement") -> "defaultdict[HtmlElement, float]":
    """Return for each element counted, and each around it up to ``root``, the sum of what was counted within.

    Each element is visited once, however many there are within it.
    """
    sums: defaultdict[HtmlElement, float] = defaultdict(float)
    paths: list[list[HtmlElement]] = []
    for element, count in counts:
        path: list[HtmlElement] = []
        box: HtmlElement | None = element
        while box is not None and box not in sums:
            sums[box] = 0
            path.append(box)
            box = None if box is root else box.getparent()
        sums[element] += count
        paths.append(path)
    for path in reversed(paths):  # a path ends below one that is older
        for box in path:
            parent = None if box is root else box.getparent()
            if parent is not None:
                sums[parent] += sums[box]
    return sums


def is_sentence(text: str) -> bool:
    """Return whether ``text`` is at least one sentence of some length."""
    return letters(text) >= _MIN_SENTENCE and _SENTENCE.search(text) is not None


def without_spaces(text: str) -> str:
    return "".join(text.split())


def length_of(lines: "Iterable[Line]") -> float:
    return sum(line.length for line in lines)


def letters(text: str) -> float:
    """Return the length of ``text`` in letters of an alphabet."""
    return len(text) if text.isascii() else len(text) + (_LETTERS_A_DENSE_ONE - 1) * sum(map(len, _DENSE.findall(text)))
