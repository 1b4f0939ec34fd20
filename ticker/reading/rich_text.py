"""Prepare safe HTML for a simple rich text renderer such as Qt's.

All functions take a tree of ``html_tree.parse_html``.
"""

from typing import TYPE_CHECKING

from ticker.reading.html_tree import outer_html, remove
from ticker.reading.tags import INLINE_TAGS, VOID_TAGS

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_PARAGRAPHS = ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6")
_SPACE = " \t\r\n\f\v"  # without the no-break space, which somebody has put there
_MAX_BREAKS = 2
_LONG_CELL = 300  # characters of HTML on average: text that is laid out in a table


def tidy(root: "Element", *, mirror_rows: bool) -> None:
    """Remove what would only show as a gap: empty paragraphs, runs of line breaks, blank lines at the end of code.

    ``mirror_rows`` reverses the cells of each table row, for a renderer that always sets columns from left to right.
    """
    for row in root.iter("tr") if mirror_rows else ():
        if row.find(".//table") is None:
            row[:] = reversed(row)
    for paragraph in [each for each in root.iter(*_PARAGRAPHS) if _is_empty(each)]:
        if _is_within_line(paragraph):
            paragraph[:], paragraph.text = [], ""
        else:
            remove(paragraph)
    for line_break in [*root.iter("br")]:
        if line_break.getparent() is not None:
            _shorten_breaks(line_break)
    for code in root.iter("pre"):
        _strip_end(code)


def anchors(root: "Element") -> frozenset[str]:
    """Return the fragments that links within the article can lead to."""
    return frozenset(map(str, root.xpath("//@id | //@name")))


def begins_with_image(element: "Element") -> bool:
    """Return whether an image is the first thing in ``element``, or in a link or paragraph that is."""
    first = _first_child(element)
    if first is not None and first.tag in {"a", "div", "p"}:
        first = _first_child(first)
    return first is not None and first.tag == "img"


def is_data_table(table: "Element") -> bool:
    """Tell a table of short entries in columns from one that only lays out text."""
    cells, rows = sum(1 for _ in table.iter("td", "th")), sum(1 for _ in table.iter("tr"))
    if table.find(".//table") is not None or (cells <= rows and table.find("thead") is None):
        return False
    return len(outer_html(table)) < cells * _LONG_CELL


def _first_child(element: "Element") -> "Element | None":
    return element[0] if len(element) and not (element.text or "").strip(_SPACE) else None


def _is_empty(element: "Element") -> bool:
    """Return whether an element without attributes holds nothing but white space and line breaks."""
    return not (
        element.attrib
        or (element.text or "").strip()
        or any(child.tag != "br" or child.attrib or (child.tail or "").strip() for child in element)
    )


def _is_within_line(paragraph: "Element") -> bool:
    """Return whether text stands on both sides, which would be one line without this paragraph."""
    before, after = paragraph.getprevious(), paragraph.getnext()
    around = before.tail if before is not None else paragraph.getparent().text
    return _is_text(around, before) and _is_text(paragraph.tail, after)


def _is_text(text: str | None, neighbor: "Element | None") -> bool:
    return bool((text or "").strip()) or (neighbor is not None and neighbor.tag in INLINE_TAGS)


def _shorten_breaks(first: "Element") -> None:
    """Shorten a run of more than two line breaks that begins with ``first``."""
    run = [first]
    while not (run[-1].tail or "").strip(_SPACE):
        following = run[-1].getnext()
        if following is None or following.tag != "br" or following.attrib:
            break
        run.append(following)
    if len(run) <= _MAX_BREAKS or first.attrib:
        return
    rest = (run[-1].tail or "").lstrip(_SPACE)
    for each in run[_MAX_BREAKS:]:
        first.getparent().remove(each)  # with the white space behind it
    first.tail, run[_MAX_BREAKS - 1].tail = "", rest


def _strip_end(element: "Element") -> None:
    """Remove white space from the end of ``element``, within its last child too."""
    if not len(element):
        element.text = (element.text or "").rstrip(_SPACE)
        return
    last = element[-1]
    last.tail = (last.tail or "").rstrip(_SPACE)
    if not last.tail and last.tag not in VOID_TAGS:
        _strip_end(last)
