"""The tree of feeds and folders: select, edit, drag and filter."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QTreeView, QVBoxLayout, QWidget

from ticker.entities import Feed
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import shortcut_of
from ticker.ui.feeds.feeds_delegate import FeedsDelegate
from ticker.ui.feeds.feeds_filter_model import FeedsFilterModel
from ticker.ui.feeds.feeds_model import TITLE, UNREAD, WIRE, FeedsModel
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color
from ticker.ui.widgets.controls import push_button
from ticker.ui.widgets.labels import QuietLabel

_STEPS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Down})


class FeedsTree(QTreeView):
    """Shows feeds. Selection, open folders and scroll position stay while feeds come, go and move."""

    suggestions_requested = Signal()  # if there is no feed yet
    import_requested = Signal()
    completed = Signal()  # the last of many rows is there

    def __init__(
        self,
        now: Callable[[], float] = time.time,
        icon_of: Callable[[int], bytes | None] = lambda _feed_id: None,
    ) -> None:
        super().__init__()
        self.feeds = FeedsModel(icon("warning", quiet_color(QGuiApplication.palette()).name()), now)
        self.rows = FeedsFilterModel(self.feeds)
        self._collapsed: set[tuple[str, ...]] = set()  # folders
        self._text = ""  # that feeds have to have
        self._is_shown: Callable[[Feed], bool] | None = None
        self._emptiness = QuietLabel()
        self._offers = QWidget()  # of feeds, if there is none
        self._growing = QTimer(self, interval=0)
        self._growing.timeout.connect(self._grow)
        self._delegate = FeedsDelegate(self, self.feed_at, icon_of)
        self._set_up()
        self.collapsed.connect(partial(self._note_expanded, is_expanded=False))
        self.expanded.connect(partial(self._note_expanded, is_expanded=True))
        self._show_emptiness()

    # what is shown

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show these feeds, thousands of them in parts."""
        self._update(lambda: self.feeds.show_feeds(feeds, unread))
        if self.feeds.has_more:
            self._growing.start()

    def show_changed(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show changes to these feeds, at a cost that does not depend on the others."""
        self._update(lambda: self.feeds.show_some(feeds, unread))

    def filter(self, text: str, is_shown: Callable[[Feed], bool] | None) -> None:
        """Show the feeds that have ``text`` and that ``is_shown`` lets through; "" and None: all."""
        self._text, self._is_shown = text, is_shown
        self.rows.filter(text, is_shown)
        if self._is_filtered:
            self.expandAll()
        else:
            for folder in self.feeds.folders:
                self.setExpanded(self._folder_index(folder), folder not in self._collapsed)
        self._show_emptiness()

    # what is selected

    @property
    def selected(self) -> tuple[int, ...]:
        """The ids of the selected feeds, those in selected folders included."""
        return self.feeds.feeds_at(map(self.rows.mapToSource, self.selectionModel().selectedRows()))

    @property
    def current_part(self) -> int | tuple[str, ...] | None:
        """The id of the feed, or the path of the folder, that the keyboard is at."""
        return self.feeds.part_at(self.rows.mapToSource(self.currentIndex()))

    def feed_at(self, index: QModelIndex | QPersistentModelIndex) -> Feed | None:
        """Return the feed of a row, None for a folder."""
        return self.feeds.feed_at(self.rows.mapToSource(index))

    def go_to(self, feed_id: int) -> None:
        """Select a feed that is not filtered out, and scroll to it."""
        self.complete()
        index = self._index(feed_id)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def grab_focus(self) -> None:
        """Take the focus; in a filtered tree, go to the first match."""
        index = self.currentIndex()
        if self._is_filtered or not index.isValid():
            index = self.rows.index(0, TITLE)
            while self._is_filtered and self.rows.hasChildren(index):
                index = self.rows.index(0, TITLE, index)
        self.setCurrentIndex(index)
        self.setFocus()

    def edit_current(self) -> None:
        """Start editing the title of the current feed or folder."""
        index = self.currentIndex().siblingAtColumn(TITLE)
        if index.isValid():
            self.edit(index)

    def forget_icon(self, feed_id: int) -> None:
        """Forget the icon of a feed, which has changed."""
        self._delegate.forget_icon(feed_id)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key puts the current feed on the bar, or takes it off, in whichever column the keyboard is."""
        wire = self.currentIndex().siblingAtColumn(WIRE)
        state = wire.data(Qt.ItemDataRole.CheckStateRole)
        if shortcut_of(Window.FEEDS, event) is Shortcut.SHOW_ON_BAR and state is not None:
            is_on = Qt.CheckState(state) == Qt.CheckState.Checked
            new = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
            self.rows.setData(wire, new, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
        if event.key() in _STEPS and not self.selectedIndexes():  # Qt selects a row only where a key leads to another
            self.setCurrentIndex(self.currentIndex())

    def complete(self) -> None:
        """Show all pending feeds at once."""
        while self.feeds.has_more:
            self._grow()

    # how it is built

    def _set_up(self) -> None:
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Feeds"))
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setSectionsMovable(False)
        self.setItemDelegate(self._delegate)
        self.header().resizeSection(TITLE, 380)
        for column in (WIRE, UNREAD):
            self.header().resizeSection(column, max(70, self.header().sectionSizeHint(column) + 16))
        offers = QHBoxLayout(self._offers)
        offers.setContentsMargins(0, 0, 0, 0)
        offers.addWidget(push_button(self.tr("&Browse suggested feeds…"), self.suggestions_requested.emit))
        offers.addWidget(push_button(self.tr("&Import…"), self.import_requested.emit))
        overlay = QVBoxLayout(self.viewport())  # over the tree, which keeps the keyboard
        overlay.addStretch(1)
        overlay.addWidget(self._emptiness, 0, Qt.AlignmentFlag.AlignCenter)
        overlay.addWidget(self._offers, 0, Qt.AlignmentFlag.AlignCenter)
        overlay.addStretch(1)

    # rows

    def _update(self, show: Callable[[], None]) -> None:
        """Let ``show`` change the rows; selection and open folders stay."""
        selected = self.selected
        folders = set(self.feeds.folders)
        show()
        if self._is_filtered and not self._growing.isActive():
            self.rows.invalidate()  # Qt does not take away a folder whose last matching feed has gone
        for folder in set(self.feeds.folders) - folders:
            self.setExpanded(self._folder_index(folder), True)
        if self.selected != selected:
            self._select(selected)
        self._show_emptiness()

    def _grow(self) -> None:
        self._update(self.feeds.show_more)
        if not self.feeds.has_more:
            self._growing.stop()
            self.completed.emit()

    def _select(self, feed_ids: tuple[int, ...]) -> None:
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for feed_id in feed_ids:
            self.selectionModel().select(self._index(feed_id), flags)

    @property
    def _is_filtered(self) -> bool:
        return bool(self._text) or self._is_shown is not None

    def _index(self, feed_id: int) -> QModelIndex:
        return self.rows.mapFromSource(self.feeds.index_of(feed_id))

    def _folder_index(self, folder: tuple[str, ...]) -> QModelIndex:
        return self.rows.mapFromSource(self.feeds.folder_index(folder))

    def _note_expanded(self, index: QModelIndex, *, is_expanded: bool) -> None:
        if not self._is_filtered:
            folder = self.feeds.folder_at(self.rows.mapToSource(index))
            (self._collapsed.discard if is_expanded else self._collapsed.add)(folder)

    def _show_emptiness(self) -> None:
        """Say why there is no row, if there is none."""
        if not self.feeds.rowCount():
            text = self.tr("No feeds yet. Add a website, choose among suggested feeds, or import a list.")
        else:
            text = self.tr("No matching feeds.")
        self._emptiness.setText(text)
        self._emptiness.setVisible(not self.rows.rowCount())
        self._offers.setVisible(not self.feeds.rowCount())
