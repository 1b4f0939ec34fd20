"""The archive window: all stored headlines, to search, read, save, export or mark as read."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import ArchiveQuery, Headline, Picture
from ticker.preferences import Preferences
from ticker.search_terms import parse
from ticker.store import Store
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of
from ticker.ui.archive.archive_filters import ArchiveFilters, Scope
from ticker.ui.archive.archive_model import ArchiveModel
from ticker.ui.archive.headline_delegate import HeadlineDelegate, headline_list, row_height
from ticker.ui.archive.passed_list import PassedList
from ticker.ui.archive.preview_pane import PreviewPane
from ticker.ui.archive.saved_export import SavedExport
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.feed_reader import FeedReader
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory
from ticker.ui.widgets.user_files import UserFiles

_PREVIEW_DELAY = 80  # milliseconds that a row must stay the current one
_MAX_NAME = 60  # characters of a collection's proposed name
_MAX_MARKED = 20_000  # headlines at once


class ArchiveWindow(QWidget):
    """Lists all headlines. ``headline_actions`` emits what the user requests for some of them."""

    link_requested = Signal(str)  # of the article in the preview
    pictures_requested = Signal(int, tuple)  # for the preview: entry id, URLs
    collection_made = Signal(object)  # a Collection without id: the current search
    geometry_changed = Signal(str, str)  # geometry of the window, state of the splitter, both in base64

    def __init__(
        self,
        store: Store,
        files: UserFiles,
        wire: HeadlinesModel,
        preferences: Preferences,
        passed: Iterable[int] = (),
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._store = store
        self._wire = wire
        self._reader = FeedReader(store, self)
        self._rows = ArchiveModel(store.archive, self, now=now)
        self._filters = ArchiveFilters(self, now, store.collections.narrowed)
        self._list = headline_list(self.tr("Headlines"))
        self._passed = PassedList(store.archive, passed, now=now)
        self._preview = PreviewPane(store, preferences)
        self._split = QSplitter()
        self._empty_label = QuietLabel()
        self._stack = QStackedWidget()  # the list, or a label if it is empty
        self._count = QuietLabel()
        self._notice = Notice()
        self._export = SavedExport(store, files, self._saved_query, self)
        self._undo = UndoHistory(self.tr("&Undo"), self, self._notice, limit=1)
        self.headline_actions = HeadlineActions(Window.ARCHIVE, self._current, self._chosen, self)
        self._make_actions()
        self._lay_out()
        self._connect()
        self.restoreGeometry(QByteArray.fromBase64(preferences.wire_geometry.encode()))
        self._split.restoreState(QByteArray.fromBase64(preferences.wire_split.encode()))
        self.reload()

    # -- what the program tells ------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Reload feeds, tags and headlines."""
        self._reader.read(lambda feeds: self._filters.show_feeds(feeds, self._store.collections.all()))
        self._filters.show_tags(self._store.tags.all())
        self._search()

    def take_news(self, entry_ids: Iterable[int]) -> None:
        """Put new entries on top; what is in view stays where it is."""
        bar = self._list.verticalScrollBar()
        is_at_top = bar.value() == 0
        added = self._rows.take_news(entry_ids)
        if added and not is_at_top:
            bar.setValue(bar.value() + added * row_height(self._list))
        self._show_wire()
        self._show_count()

    def refresh(self, entry_ids: Iterable[int] | None = None) -> None:
        """Reload these headlines, or all, as they have been marked, saved or edited."""
        changed = None if entry_ids is None else tuple(entry_ids)
        self._rows.refresh(changed)
        self._passed.model.refresh(changed)
        self._preview.refresh()
        self._show_count()

    def show_passed(self, entry_id: int) -> None:
        """Put a headline that has left the bar on top of the recently shown ones."""
        self._passed.add(entry_id)
        if self.isVisible():
            self._update_passed()

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preview.apply_preferences(preferences)

    # -- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the search, then closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            if self._filters.search_field.text():
                self._filters.search_field.clear()
            else:
                self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._filters.search_field.hasFocus():
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._rows.index(0, 0))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._preview_soon.stop()
        self._preview.fields.commit()
        self._filters.apply_now()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        state = (self.saveGeometry(), self._split.saveState())
        self.geometry_changed.emit(*(each.toBase64().toStdString() for each in state))
        super().closeEvent(event)

    def menu(self) -> QMenu:
        """Return the context menu of the selected headlines, which deletes itself when it closes."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.headline_actions
        actions.update()
        menu.addActions([actions.open, actions.open_in_browser, actions.copy_link])
        actions.fill_share_menu(menu.addMenu(self.tr("S&hare")))
        menu.addSeparator()
        menu.addActions([actions.mark_read, actions.save])
        return menu

    # -- how it is built -------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        actions = self.headline_actions
        for action in (actions.open, actions.open_in_browser, actions.copy_link, actions.mark_read, actions.save):
            self._add_to_lists(action)
        self._add_key(Shortcut.READ_ON, self._read_on)
        self._add_key(Shortcut.FIND, self._filters.search_field.setFocus)
        self._add_key(Shortcut.FIRST, lambda: self._go_to(0))
        self._add_key(Shortcut.LAST, lambda: self._go_to(self._view.model().rowCount() - 1))
        self._mark_all = QPushButton(self.tr("&Mark all as read"))
        self._export_button = QPushButton(self.tr("&Export saved…"))
        self._show_preview = QPushButton(self.tr("Hide &preview"))
        for button in (self._mark_all, self._export_button, self._show_preview):
            button.setAutoDefault(False)

    def _add_key(self, shortcut: Shortcut, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts(keys_of(Window.ARCHIVE, shortcut))
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        self._add_to_lists(action)

    def _add_to_lists(self, action: QAction) -> None:
        """Make the shortcuts of an action work in both lists."""
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.addAction(action)
        self._passed.view.addAction(action)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("All headlines"))
        self._list.setModel(self._rows)
        self._empty_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._list)
        self._stack.addWidget(self._empty_label)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._filters)
        column.addWidget(self._passed)
        column.addWidget(self._stack, 1)
        self._split.addWidget(lists)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._split.setCollapsible(0, False)
        self._split.setHandleWidth(12)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        for button in (self._show_preview, self._export_button, self._mark_all):
            foot.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 10)
        whole.setSpacing(10)
        whole.addWidget(self._split, 1)
        whole.addWidget(self._notice)
        whole.addLayout(foot)
        self.resize(1080, 760)
        self._split.setSizes([430, 620])

    def _connect(self) -> None:
        self._filters.changed.connect(self._search)
        self._filters.save_requested.connect(self._save_search)
        self._filters.search_field.returnPressed.connect(self._open_first)
        self._mark_all.clicked.connect(self._mark_all_read)
        self._export_button.clicked.connect(self._export.open)
        self._export.ended.connect(self._notice.show_text)
        self._show_preview.clicked.connect(lambda: self._set_preview_shown(not self._has_preview))
        self._split.splitterMoved.connect(self._name_preview_button)
        self._preview.link_requested.connect(self.link_requested)
        self._preview.pictures_requested.connect(self.pictures_requested)
        self._preview.fields.tags_changed.connect(lambda: self._filters.show_tags(self._store.tags.all()))
        self._preview_soon = QTimer(self, singleShot=True, interval=_PREVIEW_DELAY)
        self._preview_soon.timeout.connect(self._show_article)
        self._wire_soon = QTimer(self, singleShot=True, interval=0)
        self._wire_soon.timeout.connect(self._show_wire)
        for signal in (self._wire.rowsInserted, self._wire.rowsRemoved, self._wire.layoutChanged):
            signal.connect(self._wire_soon.start)
        for view in (self._list, self._passed.view):
            view.doubleClicked.connect(self.headline_actions.open.trigger)
            view.customContextMenuRequested.connect(lambda point, view=view: self._show_menu(view, point))
            view.selectionModel().currentChanged.connect(lambda *_: self._preview_soon.start())
        for list_signal in (self._rows.rowsInserted, self._rows.modelReset):
            list_signal.connect(self._show_count)

    # -- what the user does ----------------------------------------------------------------------------------------

    @property
    def _view(self) -> QTableView:
        """The list with the keyboard focus, otherwise the main one."""
        return self._passed.view if self._passed.view.hasFocus() else self._list

    @property
    def _view_rows(self) -> ArchiveModel:
        return self._rows if self._view is self._list else self._passed.model

    def _current(self) -> Headline | None:
        return self._view_rows.headline(self._view.currentIndex().row())

    def _chosen(self) -> list[Headline]:
        """Return the selected headlines, otherwise the current one."""
        rows = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        found = [self._view_rows.headline(row) for row in rows[:_MAX_MARKED]] or [self._current()]
        return [each for each in found if each is not None]

    def _read_on(self) -> None:
        """Scroll the preview, and at the end of the article go to the next headline."""
        if not (self._has_preview and self._preview.scroll_page()):
            self._go_to(self._view.currentIndex().row() + 1)

    def _go_to(self, row: int) -> None:
        if 0 <= row < self._view.model().rowCount():
            self._view.setCurrentIndex(self._view.model().index(row, 0))

    def _mark_all_read(self) -> None:
        """Mark what the list shows as read, and nothing else. This can be undone."""
        while self._rows.canFetchMore(self._list.rootIndex()) and len(self._rows.entry_ids) < _MAX_MARKED:
            self._rows.fetchMore(self._list.rootIndex())
        headlines = self._store.archive.headlines(tuple(self._rows.entry_ids[:_MAX_MARKED]))
        marked = tuple(each.entry_id for each in headlines if not each.is_read)
        if marked:
            self.headline_actions.read_requested.emit(marked, True)
            text = self.tr("%n headline(s) marked as read.", "", len(marked))
            self._undo.add(text, partial(self.headline_actions.read_requested.emit, marked, False))

    def _save_search(self) -> None:
        """Save the search as a collection, with a name that the user enters."""
        proposed = " ".join(self._filters.search_field.text().split())
        name, is_wanted = QInputDialog.getText(
            self, self.tr("Save as collection"), self.tr("Name:"), text=proposed[:_MAX_NAME]
        )
        name = " ".join(name.split())
        if is_wanted and name:
            self.collection_made.emit(self._filters.as_collection(name))
            self._notice.show_text(
                self.tr("Saved as the collection “{name}”. You can show it on a bar.").format(name=name)
            )

    def _open_first(self) -> None:
        self._filters.apply_now()
        if self._rows.rowCount():
            self._list.setCurrentIndex(self._rows.index(0, 0))
            self.headline_actions.open_requested.emit(self._rows.entry_ids[0])

    def _show_menu(self, view: QTableView, point: QPoint) -> None:
        if view.currentIndex().isValid():
            self.menu().popup(view.viewport().mapToGlobal(point))

    def show_notice(self, text: str) -> None:
        """Say what has just been done, unless an undo is being offered."""
        if not self._notice.has_button:
            self._notice.show_text(text)

    def show_picture(self, entry_id: int, url: str, picture: Picture | None) -> None:
        """Show a requested image in the preview."""
        self._preview.show_picture(entry_id, url, picture)

    def export_saved(self, path: Path) -> None:
        """Export the saved articles to ``path``; if the list shows saved ones, only those."""
        self._export.export(path)

    def _saved_query(self) -> ArchiveQuery:
        self._preview.fields.commit()
        return self._filters.query() if self._filters.scope is Scope.SAVED else ArchiveQuery(is_saved=True)

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def _has_preview(self) -> bool:
        return self._split.sizes()[1] > 0

    def _set_preview_shown(self, is_shown: bool) -> None:
        width = self._split.width()
        self._split.setSizes([width * 2 // 5, width * 3 // 5] if is_shown else [width, 0])
        self._name_preview_button()
        self._show_article()

    def _name_preview_button(self) -> None:
        self._show_preview.setText(self.tr("Hide &preview") if self._has_preview else self.tr("Show &preview"))

    def _search(self) -> None:
        query = parse(self._filters.search_field.text())
        for view in (self._list, self._passed.view):
            delegate = view.itemDelegate()
            if isinstance(delegate, HeadlineDelegate):
                delegate.show_hits(query)
        if self._filters.scope is Scope.ON_WIRE:
            self._show_wire()
        else:
            self._rows.search(self._filters.query())
        self._list.scrollToTop()
        self._update_passed()
        self._show_count()

    def _show_wire(self) -> None:
        """Show the headlines on the wire in its order, if they match the other filters."""
        if self._filters.scope is not Scope.ON_WIRE:
            return
        on_wire = [each.entry_id for each in self._wire.headlines]
        query = self._filters.query()
        if query != ArchiveQuery():
            found = set(self._store.archive.among(query, on_wire))
            on_wire = [each for each in on_wire if each in found]
        current = self._list.currentIndex().data(Qt.ItemDataRole.DisplayRole) and self._current()
        self._rows.show(on_wire)
        if current and current.entry_id in on_wire:
            index = self._rows.index(on_wire.index(current.entry_id), 0)
            self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_count()

    def _update_passed(self) -> None:
        self._passed.update_rows(is_wanted=not self._filters.is_narrowed)

    def _show_article(self) -> None:
        self._name_preview_button()
        if self._has_preview:
            headline = self._current()
            self._preview.show_entry(headline.entry_id if headline else 0)

    def _show_count(self) -> None:
        count = self._rows.rowCount()
        if self._rows.canFetchMore(self._list.rootIndex()):
            text = self.tr("More than {count} headlines").format(count=self.locale().toString(count))
        else:
            text = self.tr("%n headline(s)", "", count)
        self._count.setText(text)
        is_narrowed = self._filters.is_narrowed
        self._empty_label.setText(self.tr("No matches.") if is_narrowed else self.tr("No headlines yet."))
        self._stack.setCurrentWidget(self._list if count else self._empty_label)
        self._mark_all.setEnabled(count > 0)
