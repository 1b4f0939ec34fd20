"""The list of the wire window with very many rows: what the event loop waits for while one scrolls through them."""

import os
import statistics
import time
from collections.abc import Iterator, Sequence

from tests.bench import Row
from ticker.entities import ArchiveQuery, Headline

_FEW, _MANY = 100_000, 500_000
_JUMPS = 60
_ROWS = "100,000 rows"


class _Endless:
    """In the place of the store's archive, so that only model and list are measured; `search` measures the store."""

    def __init__(self, count: int) -> None:
        self._count = count

    def ids(self, _sought: ArchiveQuery, after: int | None, most: int) -> tuple[tuple[int, ...], int | None]:
        first = after or 0
        last = min(first + most, self._count)
        return tuple(range(first + 1, last + 1)), last if last < self._count else None

    def among(self, _sought: ArchiveQuery, entry_ids: Sequence[int]) -> tuple[int, ...]:
        return tuple(entry_ids)

    def headlines(self, entry_ids: Sequence[int]) -> tuple[Headline, ...]:
        return tuple(Headline(each, 1, f"Headline {each}", "Feed", published_at=1e9) for each in entry_ids)


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    _application = QApplication.instance() or QApplication([])
    few = [_waits(_FEW) for _ in range(runs)]
    many = [_waits(_MANY) for _ in range(runs)]
    for place, what in enumerate(("some more rows at the end", "a new headline on top", "a jump by the scroll bar")):
        ours = statistics.median(each[place] for each in many)
        theirs = statistics.median(each[place] for each in few)
        yield Row(f"{what}, 500,000 rows, {_ROWS}", ours * 1000, theirs * 1000, "ms", 1.5 if place != 1 else None)


def _waits(count: int) -> tuple[float, float, float]:
    """Return the seconds the event loop is busy: the last time rows are added, with one on top, with a jump."""
    from PySide6.QtCore import QModelIndex
    from PySide6.QtWidgets import QApplication

    from ticker.ui.archive.archive_model import ArchiveModel
    from ticker.ui.archive.headline_delegate import headline_list

    model = ArchiveModel(_Endless(count))  # type: ignore[arg-type]
    view = headline_list("Headlines")
    view.setModel(model)
    view.resize(500, 700)
    view.show()
    model.search(ArchiveQuery())
    more, jumps = 0.0, []
    while model.canFetchMore(QModelIndex()):
        began = time.perf_counter()
        model.fetchMore(QModelIndex())
        view.scrollToBottom()
        QApplication.processEvents()
        more = time.perf_counter() - began
    bar = view.verticalScrollBar()
    for number in range(_JUMPS):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * (number * 37 % _JUMPS) // _JUMPS)
        view.viewport().repaint()
        jumps.append(time.perf_counter() - began)
    began = time.perf_counter()
    model.take_news([count + 1])
    QApplication.processEvents()
    on_top = time.perf_counter() - began
    view.close()
    return more, on_top, statistics.median(jumps)
