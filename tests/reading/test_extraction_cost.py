"""What a page costs the search for its article grows with its size, whatever shape a stranger gives it.

Calls of functions are counted, so nothing depends on the machine. A shape may be deep as well as long: both grow.
"""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from ticker.reading.extraction import extract_article

_WORDS = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
_STORY = f"<p>{_WORDS * 3}</p>" * 3
_SIZE = 60
_MAX_GROWTH = 2.5  # for twice the size


def _nested(tag: str, content: str, depth: int) -> str:
    return f"<{tag}>" * depth + content + f"</{tag.split(maxsplit=1)[0]}>" * depth


SHAPES: dict[str, Callable[[int], str]] = {
    "boxes of links within boxes": lambda size: (
        _STORY + _nested("section", '<a href="x">read this</a> ' * size * 2, size)
    ),
    "lists of links within lists": lambda size: (
        _STORY + _nested("ul", '<li><a href="x">read this</a></li>' * size * 2, size)
    ),
    "text for browsers without scripts": lambda size: f"<noscript><p>{_WORDS * 5}</p></noscript>" * size,
    "the names of sections": lambda size: _STORY + "<div>Share this</div>" * size * 5,
    "headings of what follows": lambda size: _STORY + "<strong>Related</strong> words<br>" * size * 5,
    "boxes named after what they do, with paragraphs": lambda size: (
        f"<article>{_nested('div class=share', f'<p>{_WORDS}<a href=x>y</a></p>' * size * 2, size)}</article>"
    ),
    "layouts within layouts": lambda size: _nested(
        "table", "<tr><td>" + '<a href="x">read</a> w ' * size * 8 + "</td></tr>", size // 2
    ),
}


def _calls(page: bytes) -> int:
    count = 0

    def note(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        extract_article(page, "https://a.example/1")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.no_cover
@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_twice_the_page_costs_twice_the_work(shape: Callable[[int], str]) -> None:
    pages = [shape(size).encode() for size in (_SIZE, 2 * _SIZE)]
    _calls(pages[0])  # what is imported and remembered once
    small, large = map(_calls, pages)
    assert large < small * _MAX_GROWTH
