"""The headlines of a query, as a Qt list model that loads only what is in view."""

import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ticker.entities import ArchiveQuery, Headline
from ticker.store.archive import Archive
from ticker.ui.i18n.dates import format_recent
from ticker.ui.strip.headlines_model import Role

if TYPE_CHECKING:
    from ticker.store import Position

SOURCE_LINE = Qt.ItemDataRole.UserRole + 100  # the second line of a row: feed and date

_FIRST = 100  # rows: more than a window shows
_MORE = 2_000  # rows, whenever the last ones come into view
_PAGE = 64  # rows that are loaded together
_MAX_LOADED = 4_000  # headlines in memory
_ROOT = QModelIndex()
_GONE = Headline(0, 0, "", "")

Index = QModelIndex | QPersistentModelIndex


class ArchiveModel(QAbstractListModel):
    """The headlines of a query, newest first, or given headlines in a given order.

    The model has the ids of the rows, some thousands at a time, and loads the headlines of the rows that are painted.
    New entries are put on top. What no longer matches stays until the next query.
    """

    def __init__(
        self, archive: Archive, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._archive = archive
        self._now = now
        self._query: ArchiveQuery | None = None  # None: rows were given instead
        self._ids = array("q")
        self._added: set[int] = set()  # put on top since the query
        self._position: Position | None = None  # where the next rows begin; None: all are loaded
        self._loaded: dict[int, Headline] = {}

    @property
    def entry_ids(self) -> Sequence[int]:
        return self._ids

    def search(self, query: ArchiveQuery) -> None:
        """Show the headlines of ``query``, newest first."""
        self.beginResetModel()
        self._query = query
        self._loaded.clear()
        ids, self._position = self._archive.ids(query, None, _FIRST)
        self._ids = array("q", ids)
        self._added.clear()
        self.endResetModel()

    def show(self, entry_ids: Iterable[int]) -> None:
        """Show these headlines in this order. If they are the same as before, nothing moves."""
        ids = array("q", entry_ids)
        if self._query is None and ids == self._ids:
            return
        self.beginResetModel()
        self._query = self._position = None
        self._loaded.clear()
        self._ids = ids
        self.endResetModel()

    def take_news(self, entry_ids: Iterable[int]) -> int:
        """Put the new entries that match the query on top. Returns how many."""
        if self._query is None:
            return 0
        found = self._archive.among(self._query, entry_ids)
        known = {*self._ids} if found else set()
        new = [each for each in found if each not in known]
        if new:
            self.beginInsertRows(_ROOT, 0, len(new) - 1)
            self._ids[0:0] = array("q", new)
            self._added.update(new)
            self.endInsertRows()
        return len(new)

    def refresh(self, entry_ids: Iterable[int] | None = None) -> None:
        """Reload these headlines, or all, as they have been marked or edited."""
        for entry_id in [*self._loaded] if entry_ids is None else entry_ids:
            self._loaded.pop(entry_id, None)
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def headline(self, row: int) -> Headline | None:
        """Return the headline of a row, None if there is no such row or the entry has been deleted."""
        if not 0 <= row < len(self._ids):
            return None
        entry_id = self._ids[row]
        if entry_id not in self._loaded:
            self._load_page(row // _PAGE)
        found = self._loaded[entry_id]
        return None if found is _GONE else found

    # Qt's methods

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        return not parent.isValid() and self._position is not None

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        if parent.isValid() or self._position is None or self._query is None:
            return
        ids, self._position = self._archive.ids(self._query, self._position, _MORE)
        more = [each for each in ids if each not in self._added]
        if more:
            self.beginInsertRows(_ROOT, len(self._ids), len(self._ids) + len(more) - 1)
            self._ids.extend(more)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in _ROLES or not index.isValid():
            return None
        headline = self.headline(index.row())
        if headline is None:
            return (
                self.tr("This headline is no longer available.")
                if role == Qt.ItemDataRole.DisplayRole
                else _EMPTY[role]
            )
        if role == SOURCE_LINE:
            return self._source_line(headline)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = self.tr("read") if headline.is_read else self.tr("unread")
            return f"{headline.title}, {self._source_line(headline)}, {state}"
        return _ROLES[role](headline)

    def _source_line(self, headline: Headline) -> str:
        line = " · ".join(filter(None, (headline.feed_title, format_recent(headline.published_at, self._now()))))
        return f"{line} · {self.tr('saved')}" if headline.is_saved else line

    def _load_page(self, page: int) -> None:
        if len(self._loaded) > _MAX_LOADED:
            self._loaded.clear()
        ids = self._ids[page * _PAGE : (page + 1) * _PAGE]
        self._loaded |= dict.fromkeys(ids, _GONE)
        self._loaded |= {each.entry_id: each for each in self._archive.headlines(ids.tolist())}


_ROLES: dict[int, Callable[[Headline], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda headline: headline.title,
    Qt.ItemDataRole.AccessibleTextRole: lambda headline: headline.title,
    SOURCE_LINE: lambda headline: headline.feed_title,
    Role.HEADLINE: lambda headline: headline,
    Role.ENTRY_ID: lambda headline: headline.entry_id,
    Role.IS_READ: lambda headline: headline.is_read,
    Role.IS_SAVED: lambda headline: headline.is_saved,
}
_EMPTY: dict[int, Any] = {
    Qt.ItemDataRole.AccessibleTextRole: "",
    SOURCE_LINE: "",
    Role.HEADLINE: None,
    Role.ENTRY_ID: 0,
    Role.IS_READ: True,
    Role.IS_SAVED: False,
}
