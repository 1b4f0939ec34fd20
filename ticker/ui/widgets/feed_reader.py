"""Reads all feeds for a window: a few at once, thousands step by step, so that nothing stands still meanwhile."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

from ticker.entities import Feed
from ticker.store import Store, in_order

_FEW = 1_000  # feeds that are read at once
_IN_A_STEP = 500


class FeedReader(QObject):
    """``read`` gives all feeds, in the order of a tree, to whoever asked last."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._then: Callable[[tuple[Feed, ...]], None] = lambda _feeds: None
        self._waiting: list[int] = []  # ids of feeds to be read
        self._feeds: list[Feed] = []  # those that have been
        self._sorted: tuple[Feed, ...] | None = None
        self._newer: dict[int, Feed] = {}
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._step)

    def read(self, then: Callable[[tuple[Feed, ...]], None]) -> None:
        """Call ``then`` with the feeds, at once if they are few. What was asked for before is given up."""
        self._next.stop()
        ids = self._store.feeds.ids()
        if len(ids) <= _FEW:
            then(self._store.feeds.all())
            return
        self._then, self._waiting, self._feeds, self._sorted, self._newer = then, [*ids], [], None, {}
        self._next.start()

    def note(self, feeds: Iterable[Feed]) -> None:
        """Take these as they are now, which may be newer than what has been read."""
        if self._next.isActive():
            self._newer.update((feed.id, feed) for feed in feeds)

    def _step(self) -> None:
        if self._waiting:
            step, self._waiting = self._waiting[:_IN_A_STEP], self._waiting[_IN_A_STEP:]
            self._feeds += self._store.feeds.some(step).values()
        elif self._sorted is None:
            self._sorted = in_order(self._feeds)
        else:
            self._next.stop()
            feeds = tuple(self._newer.get(feed.id, feed) for feed in self._sorted)
            self._feeds, self._sorted = [], None
            self._then(feeds)
