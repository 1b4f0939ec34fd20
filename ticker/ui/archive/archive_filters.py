"""The filters of the archive window: search text, scope, folder or feed, tag."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ticker.entities import ArchiveQuery, Collection, CollectionSearch, Feed
from ticker.search_terms import completed
from ticker.ui.i18n.collation import sort_key
from ticker.ui.widgets.controls import search_field

_DELAY = 120  # milliseconds after the last key
_MAX_VISIBLE_ITEMS = 24  # in an open list
_INDENT = "   "


class Scope(Enum):
    """Which headlines the list shows."""

    ALL = auto()
    ON_WIRE = auto()
    UNREAD = auto()
    SAVED = auto()
    TODAY = auto()


class ArchiveFilters(QWidget):
    """The fields above the list."""

    changed = Signal()  # another query or scope was chosen

    save_requested = Signal()  # the search, as a collection

    def __init__(
        self,
        window: QWidget,
        now: Callable[[], float],
        narrowed: Callable[[ArchiveQuery, Collection], ArchiveQuery] = lambda query, _: query,
    ) -> None:
        """``narrowed`` limits a query to the headlines of a collection."""
        super().__init__()
        self._now = now
        self._narrowed = narrowed
        self._save = QPushButton(self.tr("Save as &collection…"))
        self.search_field = search_field(self.tr("Find a headline"), window)
        self.search_field.setToolTip(self.tr("Words, “exact phrase”, or −word to exclude"))
        self._scope, self._origin, self._tag = QComboBox(), QComboBox(), QComboBox()
        self._soon = QTimer(self, singleShot=True, interval=_DELAY)
        self._soon.timeout.connect(self.changed)
        self._fill()
        self._lay_out()
        self.search_field.textChanged.connect(self._soon.start)
        self.search_field.textChanged.connect(self._show_save_button)
        self._save.clicked.connect(self.save_requested)
        for box in (self._scope, self._origin, self._tag):
            box.currentIndexChanged.connect(self._emit_changed)

    @property
    def scope(self) -> Scope:
        scope = self._scope.currentData()
        assert isinstance(scope, Scope)  # noqa: S101 - no item has anything else
        return scope

    @property
    def is_narrowed(self) -> bool:
        """Whether the filters exclude any headlines."""
        return self.query() != ArchiveQuery() or self.scope is not Scope.ALL

    def query(self) -> ArchiveQuery:
        """Return the chosen query. It does not contain the scope ON_WIRE, which the store does not know."""
        origin, scope = self._origin.currentData(), self.scope
        query = replace(
            origin if isinstance(origin, ArchiveQuery) else ArchiveQuery(),
            text=self.search_field.text(),
            is_unread=scope is Scope.UNREAD,
            is_saved=scope is Scope.SAVED,
            since=_midnight(self._now()) if scope is Scope.TODAY else None,
            tag=(self._tag.currentData() or "") if scope is Scope.SAVED else "",
        )
        return self._narrowed(query, origin) if isinstance(origin, Collection) else query

    def as_collection(self, name: str) -> Collection:
        """Return the current search as a collection, which will also find later headlines."""
        origin, scope = self._origin.currentData(), self.scope
        search = CollectionSearch(
            completed(self.search_field.text()),
            is_unread=scope is Scope.UNREAD,
            is_saved=scope is Scope.SAVED,
            tag=(self._tag.currentData() or "") if scope is Scope.SAVED else "",
        )
        if isinstance(origin, Collection):
            before = origin.search or CollectionSearch()
            search = replace(
                search,
                text=" ".join(filter(None, (before.text, search.text))),
                is_unread=before.is_unread or search.is_unread,
                is_saved=before.is_saved or search.is_saved,
                tag=search.tag or before.tag,
            )
            return replace(origin, id=0, name=name, search=search)
        query = origin or ArchiveQuery()
        folders = (query.folder,) if query.folder else ()
        return Collection(0, name, folders, () if query.feed_id is None else (query.feed_id,), search)

    def apply_now(self) -> None:
        """Apply the typed text without waiting for more."""
        if self._soon.isActive():
            self._soon.stop()
            self.changed.emit()

    def choose(self, scope: Scope) -> None:
        self._scope.setCurrentIndex(self._scope.findData(scope))

    def show_feeds(self, feeds: tuple[Feed, ...], collections: tuple[Collection, ...] = ()) -> None:
        """Offer these feeds, their folders, and collections. The choice stays if it still exists."""
        by_name = sorted(collections, key=lambda each: sort_key(each.name))
        chosen = self._origin.currentData()
        if isinstance(chosen, Collection):  # it may have been changed
            chosen = next((each for each in collections if each.id == chosen.id), chosen)
        origins: list[tuple[str, ArchiveQuery | Collection]] = [
            (self.tr("All feeds"), ArchiveQuery()),
            *((self.tr("{name} (collection)").format(name=each.name), each) for each in by_name),
            *_origins(feeds),
        ]
        if origins == [(self._origin.itemText(row), self._origin.itemData(row)) for row in range(self._origin.count())]:
            return
        self._origin.blockSignals(True)  # only the user's choices change the query
        self._origin.clear()
        for name, query in origins:
            self._origin.addItem(name, query)
        rows = [row for row, (_, query) in enumerate(origins) if query == chosen]
        self._origin.setCurrentIndex(rows[0] if rows else 0)
        self._origin.blockSignals(False)
        if chosen is not None and not rows:
            self.changed.emit()

    def show_tags(self, tags: tuple[tuple[str, int], ...]) -> None:
        """Offer these tags, each with the number of its entries. The choice stays if it still exists."""
        chosen = self._tag.currentData()
        self._tag.blockSignals(True)
        self._tag.clear()
        self._tag.addItem(self.tr("Any tag"), "")
        for tag, count in sorted(tags, key=lambda each: sort_key(each[0])):
            self._tag.addItem(self.tr("{tag} ({count})").format(tag=tag, count=self.locale().toString(count)), tag)
        self._tag.setCurrentIndex(max(0, self._tag.findData(chosen)))
        self._tag.blockSignals(False)
        self._show_tag_box()

    def _fill(self) -> None:
        for name, scope in (
            (self.tr("All headlines"), Scope.ALL),
            (self.tr("On the bar"), Scope.ON_WIRE),
            (self.tr("Unread"), Scope.UNREAD),
            (self.tr("Saved"), Scope.SAVED),
            (self.tr("Today"), Scope.TODAY),
        ):
            self._scope.addItem(name, scope)
        self._scope.setAccessibleName(self.tr("Filter"))
        self._origin.addItem(self.tr("All feeds"), ArchiveQuery())
        self._origin.setAccessibleName(self.tr("Collection, folder or feed"))
        self._tag.addItem(self.tr("Any tag"), "")
        self._tag.setAccessibleName(self.tr("Tag"))
        self._tag.hide()

    def _lay_out(self) -> None:
        for box in (self._scope, self._origin, self._tag):
            box.setMaxVisibleItems(_MAX_VISIBLE_ITEMS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        search = QHBoxLayout()
        search.addWidget(self.search_field, 1)
        search.addWidget(self._save)
        self._save.setAutoDefault(False)
        self._save.hide()
        column.addLayout(search)
        row = QHBoxLayout()  # a grid would keep the gap beside a hidden box
        for box in (self._scope, self._origin, self._tag):
            row.addWidget(box, 1)
        column.addLayout(row)

    def _emit_changed(self) -> None:
        self._soon.stop()
        self._show_tag_box()
        self._show_save_button()
        self.changed.emit()

    def _show_save_button(self) -> None:
        """Offer to save a search for words. Collections cannot contain "on the bar" or "today"."""
        is_lasting = self.scope not in {Scope.ON_WIRE, Scope.TODAY}
        self._save.setVisible(is_lasting and bool(self.search_field.text().strip()))

    def _show_tag_box(self) -> None:
        self._tag.setVisible(self.scope is Scope.SAVED and self._tag.count() > 1)


def _origins(feeds: tuple[Feed, ...]) -> list[tuple[str, ArchiveQuery]]:
    """Return the folders, each followed by its feeds: name to show and query."""
    origins: list[tuple[str, ArchiveQuery]] = []
    seen: set[tuple[str, ...]] = set()
    for feed in sorted(
        feeds, key=lambda each: ([(sort_key(name), name) for name in each.settings.folder], sort_key(each.title))
    ):
        for depth in range(1, len(feed.settings.folder) + 1):
            path = feed.settings.folder[:depth]
            if path not in seen:
                seen.add(path)
                origins.append((_INDENT * (depth - 1) + path[-1], ArchiveQuery(folder=path)))
        origins.append((_INDENT * len(feed.settings.folder) + feed.title, ArchiveQuery(feed_id=feed.id)))
    return origins


def _order(feed: Feed) -> tuple[list[tuple[Any, str]], Any]:
    return [(sort_key(name), name) for name in feed.settings.folder], sort_key(feed.title)


def _midnight(now: float) -> float:
    return datetime.fromtimestamp(now).astimezone().replace(hour=0, minute=0, second=0, microsecond=0).timestamp()
