"""The headlines on the wire, in order, newest first: the one list that strip, wire window and screen reader show."""

import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ticker.durations import DAY, HOUR
from ticker.entities import Headline

_BREAKING_FOR = 3 * HOUR  # from when a headline was first seen
_NEWS_FOR = DAY  # from its date; a feed subscribed to just now brings old ones too
_ROOT = QModelIndex()  # this model is a list: its rows have no parent


class Role(IntEnum):
    """What the model tells about a headline, beside its title (``Qt.ItemDataRole.DisplayRole``)."""

    HEADLINE = Qt.ItemDataRole.UserRole + 1  # the record itself
    ENTRY_ID = Qt.ItemDataRole.UserRole + 2
    FEED_TITLE = Qt.ItemDataRole.UserRole + 3
    IS_NEW = Qt.ItemDataRole.UserRole + 4
    IS_READ = Qt.ItemDataRole.UserRole + 5
    IS_SAVED = Qt.ItemDataRole.UserRole + 6
    PUBLISHED_AT = Qt.ItemDataRole.UserRole + 7


_TOLD: dict[int, Callable[[Headline], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda headline: headline.title,
    Role.HEADLINE: lambda headline: headline,
    Role.ENTRY_ID: lambda headline: headline.entry_id,
    Role.FEED_TITLE: lambda headline: headline.feed_title,
    Role.IS_READ: lambda headline: headline.is_read,
    Role.IS_SAVED: lambda headline: headline.is_saved,
    Role.PUBLISHED_AT: lambda headline: headline.published_at,
}


class HeadlinesModel(QAbstractListModel):
    """The headlines on the wire as a Qt list model; ``replace`` changes only the rows that differ.

    A headline is *new* from when it joins until it has gone past once or was read. What is there when the
    program starts is stock, not news. It is *breaking* where a rule puts it first and it is young, until somebody has
    seen it.
    """

    passed = Signal(int)  # entry id of one that has gone past; while it is breaking that does not count
    read_by_passing = Signal(int)  # entry id of one that has gone past, which is as good as read in its feed

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self.now = now
        self._headlines: list[Headline] = []
        self._row_of: dict[int, int] = {}
        self._familiar: set[int] = set()  # entry ids that are new no more
        self._seen: set[int] = set()  # entry ids that somebody has looked at, or waved through
        self._has_stock = False

    @property
    def headlines(self) -> tuple[Headline, ...]:
        return tuple(self._headlines)

    def headline(self, entry_id: int) -> Headline | None:
        """Return the headline of an entry, None if it is not on the wire."""
        row = self._row_of.get(entry_id)
        return None if row is None else self._headlines[row]

    def row_of(self, entry_id: int) -> int | None:
        return self._row_of.get(entry_id)

    def is_new(self, entry_id: int) -> bool:
        headline = self.headline(entry_id)
        return headline is not None and not headline.is_read and entry_id not in self._familiar

    def is_breaking(self, entry_id: int) -> bool:
        headline = self.headline(entry_id)
        return headline is not None and self._breaks(headline)

    def breaking(self) -> tuple[int, ...]:
        """Return the entry ids of the breaking headlines, in order."""
        return tuple(each.entry_id for each in self._headlines if self._breaks(each))

    def _breaks(self, headline: Headline) -> bool:
        is_raised = (headline.is_pinned or headline.is_alert) and not headline.is_read
        now = self.now()
        is_young = now - headline.first_seen_at < _BREAKING_FOR and now - headline.published_at < _NEWS_FOR
        return is_raised and is_young and headline.entry_id not in self._seen

    def replace(self, headlines: Iterable[Headline], *, is_stock: bool = False) -> None:
        """Put these on the wire, in this order; rows that stay as they are make no noise.

        ``is_stock``: it is another selection, in which nothing is news.
        """
        wanted = list(headlines)
        if wanted and (is_stock or not self._has_stock):
            self._has_stock = True
            self._familiar.update(each.entry_id for each in wanted)
        wanted_ids = {each.entry_id for each in wanted}
        self._familiar &= wanted_ids
        self._seen &= wanted_ids
        self._remove_all_but(wanted_ids)
        if not self._keeps_order(wanted):
            self._reorder(wanted)
        self._insert_missing(wanted)
        self._update_changed(wanted)

    def mark_read(self, entry_id: int, is_read: bool = True) -> None:
        headline = self.headline(entry_id)
        if headline is not None:
            self._update(replace(headline, is_read=is_read))

    def mark_saved(self, entry_id: int, is_saved: bool = True) -> None:
        headline = self.headline(entry_id)
        if headline is not None:
            self._update(replace(headline, is_saved=is_saved))

    def mark_seen(self, entry_id: int) -> None:
        """The headline has been looked at: it is no longer breaking."""
        if self.is_breaking(entry_id):
            self._seen.add(entry_id)
            index = self.index(self._row_of[entry_id])
            self.dataChanged.emit(index, index)

    def mark_passed(self, entry_id: int) -> None:
        """The headline has scrolled by: it is no longer new, and in some feeds read."""
        headline = self.headline(entry_id)
        if headline is not None and headline.is_read_when_passed and not headline.is_read:
            self.read_by_passing.emit(entry_id)
        if headline is not None and not self._breaks(headline):
            self.passed.emit(entry_id)
        if self.is_new(entry_id):
            self._familiar.add(entry_id)
            index = self.index(self._row_of[entry_id])
            self.dataChanged.emit(index, index, [Role.IS_NEW])

    # what Qt asks

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headlines)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._headlines):
            return None
        headline = self._headlines[index.row()]
        if role == Role.IS_NEW:
            return self.is_new(headline.entry_id)
        tell = _TOLD.get(role)
        return tell(headline) if tell else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {**super().roleNames(), **{role.value: QByteArray(role.name.lower().encode()) for role in Role}}

    # how the rows come to be as wanted

    def _remove_all_but(self, wanted_ids: set[int]) -> None:
        gone = [row for row, each in enumerate(self._headlines) if each.entry_id not in wanted_ids]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(_ROOT, first, last)
            del self._headlines[first : last + 1]
            self._number_rows()
            self.endRemoveRows()

    def _keeps_order(self, wanted: list[Headline]) -> bool:
        return [each.entry_id for each in wanted if each.entry_id in self._row_of] == [
            each.entry_id for each in self._headlines
        ]

    def _reorder(self, wanted: list[Headline]) -> None:
        """Bring the existing rows into the wanted order, all at once: this is rare."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        entry_ids = [self._headlines[index.row()].entry_id for index in held]
        at_hand = {each.entry_id: each for each in self._headlines}
        self._headlines = [at_hand[each.entry_id] for each in wanted if each.entry_id in at_hand]
        self._number_rows()
        self.changePersistentIndexList(held, [self.index(self._row_of[entry_id]) for entry_id in entry_ids])
        self.layoutChanged.emit()

    def _insert_missing(self, wanted: list[Headline]) -> None:
        missing = [row for row, each in enumerate(wanted) if each.entry_id not in self._row_of]
        for first, last in _runs(missing):
            self.beginInsertRows(_ROOT, first, last)
            self._headlines[first:first] = wanted[first : last + 1]
            self._number_rows()
            self.endInsertRows()

    def _update_changed(self, wanted: list[Headline]) -> None:
        changed = [row for row, each in enumerate(wanted) if each != self._headlines[row]]
        for first, last in _runs(changed):
            self._headlines[first : last + 1] = wanted[first : last + 1]
            self.dataChanged.emit(self.index(first), self.index(last))

    def _update(self, headline: Headline) -> None:
        row = self._row_of[headline.entry_id]
        if self._headlines[row] != headline:
            self._headlines[row] = headline
            self.dataChanged.emit(self.index(row), self.index(row))

    def _number_rows(self) -> None:
        self._row_of = {each.entry_id: row for row, each in enumerate(self._headlines)}


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    """Return ascending ``rows`` as runs of neighbors, first and last of each."""
    runs = []
    for _, run in groupby(enumerate(rows), key=lambda numbered: numbered[1] - numbered[0]):
        neighbors = [row for _, row in run]
        runs.append((neighbors[0], neighbors[-1]))
    return runs
