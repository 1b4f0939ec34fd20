"""Find the tables in safe HTML that no layout should get as they are: too wide, or with spans that explode."""

import re
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

MAX_COLUMNS = 100
_MAX_SLOTS = 2_500  # Qt goes through all of them where cells span several: some 8 microseconds each
_SPAN = re.compile(r' (col|row)span="(\d+)"')


@dataclass(slots=True)
class TableShape:
    """What one table is made of, without the tables in it."""

    start: int  # offset of its tag
    rows: int = 0
    cells: int = 0
    most_cells: int = 0  # in a row
    most_columns: int = 0  # taken by the cells of a row and those that reach into it
    _in_row: int = 0
    _width: int = 0
    _reaching: deque[list[int]] = field(default_factory=deque)  # rows still to come, and columns, of each tall cell

    @property
    def is_too_wide(self) -> bool:
        return self.most_cells > MAX_COLUMNS

    @property
    def has_too_many_spans(self) -> bool:
        slots = self.rows * self.most_columns
        return slots > max(2 * self.cells, _MAX_SLOTS)

    def add_row(self) -> None:
        for cell in self._reaching:
            cell[0] -= 1
        self._reaching = deque(cell for cell in self._reaching if cell[0] > 0)
        self.rows += 1
        self._in_row, self._width = 0, sum(columns for _, columns in self._reaching)

    def add_cell(self, attributes: str) -> None:
        spans = {name: int(number) for name, number in _SPAN.findall(attributes)}
        columns, rows = spans.get("col", 1), spans.get("row", 1)
        self.cells += 1
        self._in_row += 1
        self._width += columns
        self.most_cells, self.most_columns = max(self.most_cells, self._in_row), max(self.most_columns, self._width)
        if rows > 1:
            self._reaching.append([rows, columns])


def table_shapes(tags: Iterable[re.Match[str]]) -> dict[int, TableShape]:
    """Return the shape of each table by the offset of its tag. ``tags`` are matches of ``tags.TAG``."""
    shapes: dict[int, TableShape] = {}
    still_open: list[TableShape] = []
    for tag in tags:
        name = tag[2]
        if name == "table":
            if tag[1]:
                still_open.pop()
            else:
                still_open.append(shapes.setdefault(tag.start(), TableShape(tag.start())))
        elif still_open and not tag[1]:
            if name == "tr":
                still_open[-1].add_row()
            elif name in {"td", "th"}:
                still_open[-1].add_cell(tag[3])
    return shapes


def without_spans(tag: str) -> str:
    """Return the tag of a cell that spans no other."""
    return _SPAN.sub("", tag)


def pages_in_pre(tags: Iterable[re.Match[str]]) -> set[int]:
    """Return the offsets of ``pre`` elements that hold several tables: no code, but all of an old page.

    Such tables would be laid out within a table, as code is, and all of them in one go.
    """
    found: set[int] = set()
    still_open: list[list[int]] = []  # offset and number of tables
    for tag in tags:
        if tag[2] == "pre" and tag[1]:
            start, tables = still_open.pop()
            if tables > 1:
                found.add(start)
        elif tag[2] == "pre":
            still_open.append([tag.start(), 0])
        elif tag[2] == "table" and not tag[1]:
            for each in still_open:
                each[1] += 1
    return found
