"""Turn a table that is too wide for its column into one below the other: each row a list of names and values."""

import re
from copy import deepcopy
from typing import TYPE_CHECKING

from ticker.reading.rich_text import is_data_table

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_GAP = 2  # characters that the space between two columns takes
_MAX_CELLS = 1_000  # in a table that is stacked: it has about twice as many afterwards
_MAX_SPAN = 100
_BREAK = re.compile(r"[\s\u200b-]+")  # where a line may end
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")  # may end anywhere
_PER_UNSPACED = 2

Grid = list[list["Element | None"]]  # of rows; None if a cell beside or above reaches


def stack_wide_tables(root: "Element", characters: int) -> None:
    """Stack the tables of data under ``root`` whose words do not fit beside each other in so many characters."""
    for table in [*root.iter("table")]:
        if table.getparent() is not None and is_data_table(table):
            grid = _grid(table)
            cells = sum(map(len, grid))
            if cells <= _MAX_CELLS and _least_width(grid) > characters:
                _stack(table, grid)


def _grid(table: "Element") -> Grid:
    """Return the cells by row and column, with those that span several at their first place."""
    grid: Grid = []
    reaching: dict[int, int] = {}  # column → rows still to come that a tall cell reaches into
    for row in table.iter("tr"):
        cells: list[Element | None] = []
        for cell in row.iterchildren("td", "th"):
            while reaching.get(len(cells), 0) > 0:
                reaching[len(cells)] -= 1
                cells.append(None)
            columns, rows = _span(cell, "colspan"), _span(cell, "rowspan")
            for column in range(len(cells), len(cells) + columns):
                reaching[column] = rows - 1
            cells += [cell, *[None] * (columns - 1)]
        grid.append(cells)
    return grid


def _span(cell: "Element", name: str) -> int:
    value = cell.get(name, "")
    return min(max(int(value), 1), _MAX_SPAN) if value.isdecimal() else 1


def _least_width(grid: Grid) -> int:
    """Return the width in characters below which words would be broken."""
    longest: dict[int, int] = {}
    for row in grid:
        for column, cell in enumerate(row):
            if cell is not None and cell.get("colspan", "1") == "1":
                longest[column] = max(longest.get(column, 0), _longest_word(_text(cell)))
    return sum(longest.values()) + _GAP * len(longest)


def _longest_word(text: str) -> int:
    return max((_PER_UNSPACED if _UNSPACED.search(word) else len(word) for word in _BREAK.split(text)), default=0)


def _text(cell: "Element") -> str:
    return " ".join("".join(cell.itertext()).split())


def _stack(table: "Element", grid: Grid) -> None:
    """Replace the rows of ``table``; its caption stays."""
    names, rows = _names(grid)
    for child in [each for each in table if each.tag != "caption"]:
        table.remove(child)
    for row in rows:
        filled = [(column, cell) for column, cell in enumerate(row) if cell is not None and (len(cell) or _text(cell))]
        if not filled:
            continue
        if names:
            _add_row(table, _cell(filled.pop(0)[1], "th", spans=True))
        for column, cell in filled:
            name = names.get(column)
            if name is None:
                _add_row(table, _cell(cell, "td", spans=True))
            else:
                _add_row(table, _cell(name, "td"), _cell(cell, "td"))


def _names(grid: Grid) -> tuple[dict[int, "Element"], Grid]:
    """Return the heads of the columns, none where the first row has no heads, and the rows under them."""
    first = [cell for cell in grid[0] if cell is not None] if grid else []
    is_head = bool(first) and all(cell.tag == "th" or cell.getparent().getparent().tag == "thead" for cell in first)
    if not is_head or len(grid) == 1:
        return {}, grid
    names: dict[int, Element] = {}
    latest = None
    for column, cell in enumerate(grid[0]):
        latest = cell if cell is not None else latest
        if latest is not None and _text(latest):
            names[column] = latest
    return names, grid[1:]


def _cell(cell: "Element", tag: str, *, spans: bool = False) -> "Element":
    made = deepcopy(cell)
    made.tag, made.tail = tag, None
    for name in ("colspan", "rowspan"):
        made.attrib.pop(name, None)
    if spans:
        made.set("colspan", "2")
    return made


def _add_row(table: "Element", *cells: "Element") -> None:
    row = table.makeelement("tr")
    row.extend(cells)
    table.append(row)
