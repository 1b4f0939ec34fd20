"""The wire window: what has just passed, all that is kept, what is looked for, and what to keep for good."""

import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import ArchiveQuery, Headline
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.actions.headline_actions import HeadlineActions
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of
from ticker.ui.archive.archive_filters import ArchiveFilters, Scope
from ticker.ui.archive.archive_model import ArchiveModel
from ticker.ui.archive.headline_delegate import headline_list, row_height
from ticker.ui.archive.preview_pane import PreviewPane
from ticker.ui.archive.saved_exporter import SavedExporter, file_kinds
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory

_MOST_PASSED = 50
_PASSED_ROWS = 3  # that are seen without scrolling
_PREVIEW_AFTER = 80  # milliseconds the current row stays the same
_MOST_MARKED = 20_000  # headlines at once


class ArchiveWindow(QWidget):
    """Lists all headlines. What the user wants done with some is told by ``headline_actions``."""

    link_requested = Signal(str)  # of the story in the preview
    place_changed = Signal(str, str)  # geometry of the window, state of the splitter, both in base64

    def __init__(
        self,
        store: Store,
        wire: HeadlinesModel,
        preferences: Preferences,
        passed: Iterable[int] = (),
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._store = store
        self._wire = wire
        self._passed_ids = [*passed]  # entry ids, the last that has passed first
        self._rows = ArchiveModel(store.archive, self, now=now)
        self._passed_rows = ArchiveModel(store.archive, self, now=now)
        self._filters = ArchiveFilters(self, now)
        self._list = headline_list(self.tr("Headlines"))
        self._passed = headline_list(self.tr("Just passed"))
        self._passed_part = QWidget()
        self._preview = PreviewPane(store, preferences)
        self._split = QSplitter()
        self._nothing = QuietLabel()
        self._place = QStackedWidget()
        self._count = QuietLabel()
        self._notice = Notice()
        self._exporter: SavedExporter | None = None
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
        """Read everything anew: feeds, tags and headlines may be others."""
        self._filters.show_feeds(self._store.feeds.all())
        self._filters.show_tags(self._store.tags.all())
        self._seek()

    def take_news(self, entry_ids: Iterable[int]) -> None:
        """Put what has come in on top; what is being looked at stays where it is."""
        bar = self._list.verticalScrollBar()
        is_at_top = bar.value() == 0
        added = self._rows.take_news(entry_ids)
        if added and not is_at_top:
            bar.setValue(bar.value() + added * row_height(self._list))
        self._show_wire()
        self._show_count()

    def refresh(self, entry_ids: Iterable[int] | None = None) -> None:
        """Show these headlines, or all, as they are now: they have been marked, saved or edited."""
        changed = None if entry_ids is None else tuple(entry_ids)
        self._rows.refresh(changed)
        self._passed_rows.refresh(changed)
        self._preview.refresh()
        self._show_count()

    def show_passed(self, entry_id: int) -> None:
        """A headline has gone past on the bar."""
        if entry_id in self._passed_ids:
            self._passed_ids.remove(entry_id)
        self._passed_ids.insert(0, entry_id)
        if self.isVisible():
            self._show_passed()

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preview.apply_preferences(preferences)

    # -- keys ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first takes back the search, then closes."""
        if event.key() == Qt.Key.Key_Escape:
            if self._filters.words.text():
                self._filters.words.clear()
            else:
                self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._filters.words.hasFocus():
            self._list.setFocus()
            if not self._list.currentIndex().isValid():
                self._list.setCurrentIndex(self._rows.index(0, 0))
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._preview_soon.stop()
        self._preview.fields.tell()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        state = (self.saveGeometry(), self._split.saveState())
        self.place_changed.emit(*(each.toBase64().toStdString() for each in state))
        super().closeEvent(event)

    def menu(self) -> QMenu:
        """Return the menu of the chosen headlines; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.headline_actions
        actions.update()
        menu.addActions([actions.open, actions.open_in_browser, actions.copy_link])
        menu.addSeparator()
        menu.addActions([actions.mark_read, actions.save])
        return menu

    # -- how it is built -------------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        actions = self.headline_actions
        for action in (actions.open, actions.open_in_browser, actions.copy_link, actions.mark_read, actions.save):
            self._add_to_lists(action)
        self._add_key(Shortcut.READ_ON, self._turn_page)
        self._add_key(Shortcut.FIND, self._filters.words.setFocus)
        self._add_key(Shortcut.FIRST, lambda: self._go_to(0))
        self._add_key(Shortcut.LAST, lambda: self._go_to(self._view.model().rowCount() - 1))
        self._mark_all = QPushButton(self.tr("&Mark all as read"))
        self._export = QPushButton(self.tr("&Export saved…"))
        self._show_preview = QPushButton(self.tr("&Preview"))
        self._show_preview.setCheckable(True)
        for button in (self._mark_all, self._export, self._show_preview):
            button.setAutoDefault(False)

    def _add_key(self, shortcut: Shortcut, act: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcuts(keys_of(Window.ARCHIVE, shortcut))
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        self._add_to_lists(action)

    def _add_to_lists(self, action: QAction) -> None:
        """Let the keys of an action count in the lists."""
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._list.addAction(action)
        self._passed.addAction(action)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Headlines"))
        self._list.setModel(self._rows)
        self._passed.setModel(self._passed_rows)
        above = QVBoxLayout(self._passed_part)
        above.setContentsMargins(0, 0, 0, 0)
        above.addWidget(QuietLabel(self.tr("Just passed")))
        above.addWidget(self._passed)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.addWidget(self._list)
        self._place.addWidget(self._nothing)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._filters, self._passed_part):
            column.addWidget(part)
        column.addWidget(self._place, 1)
        self._split.addWidget(lists)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(0, 2)
        self._split.setStretchFactor(1, 3)
        self._split.setCollapsible(0, False)
        self._split.setHandleWidth(12)
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        for button in (self._show_preview, self._export, self._mark_all):
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
        self._filters.changed.connect(self._seek)
        self._filters.words.returnPressed.connect(self._open_first)
        self._mark_all.clicked.connect(self._mark_all_read)
        self._export.clicked.connect(self._ask_export)
        self._show_preview.clicked.connect(self._turn_preview)
        self._split.splitterMoved.connect(lambda: self._show_preview.setChecked(self._has_preview))
        self._preview.link_requested.connect(self.link_requested)
        self._preview.fields.tags_changed.connect(lambda: self._filters.show_tags(self._store.tags.all()))
        self._preview_soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER)
        self._preview_soon.timeout.connect(self._show_story)
        self._wire_soon = QTimer(self, singleShot=True, interval=0)
        self._wire_soon.timeout.connect(self._show_wire)
        for signal in (self._wire.rowsInserted, self._wire.rowsRemoved, self._wire.layoutChanged):
            signal.connect(self._wire_soon.start)
        for view in (self._list, self._passed):
            view.doubleClicked.connect(self.headline_actions.open.trigger)
            view.customContextMenuRequested.connect(lambda place, view=view: self._show_menu(view, place))
            view.selectionModel().currentChanged.connect(lambda *_: self._preview_soon.start())
        for list_signal in (self._rows.rowsInserted, self._rows.modelReset):
            list_signal.connect(self._show_count)

    # -- what the user does ----------------------------------------------------------------------------------------

    @property
    def _view(self) -> QTableView:
        """The list the user is in."""
        return self._passed if self._passed.hasFocus() else self._list

    def _current(self) -> Headline | None:
        view = self._view
        rows = self._passed_rows if view is self._passed else self._rows
        return rows.headline(view.currentIndex().row())

    def _chosen(self) -> list[Headline]:
        """Return the headlines that are selected, else the current one."""
        rows = self._passed_rows if self._view is self._passed else self._rows
        places = sorted(index.row() for index in self._view.selectionModel().selectedIndexes())
        found = [rows.headline(row) for row in places[:_MOST_MARKED]] or [self._current()]
        return [each for each in found if each is not None]

    def _turn_page(self) -> None:
        """Read on in the preview, and at the end of the story go to the next headline."""
        if not (self._has_preview and self._preview.turn_page()):
            self._go_to(self._view.currentIndex().row() + 1)

    def _go_to(self, row: int) -> None:
        if 0 <= row < self._view.model().rowCount():
            self._view.setCurrentIndex(self._view.model().index(row, 0))

    def _mark_all_read(self) -> None:
        """Mark what the list shows, and nothing else, as read; this can be undone."""
        while self._rows.canFetchMore(self._list.rootIndex()) and len(self._rows.entry_ids) < _MOST_MARKED:
            self._rows.fetchMore(self._list.rootIndex())
        headlines = self._store.archive.headlines(tuple(self._rows.entry_ids[:_MOST_MARKED]))
        marked = tuple(each.entry_id for each in headlines if not each.is_read)
        if marked:
            self.headline_actions.read_requested.emit(marked, True)
            text = self.tr("Headlines marked as read: {0}.").format(self.locale().toString(len(marked)))
            self._undo.add(text, partial(self.headline_actions.read_requested.emit, marked, False))

    def _open_first(self) -> None:
        self._filters.tell_at_once()
        if self._rows.rowCount():
            self._list.setCurrentIndex(self._rows.index(0, 0))
            self.headline_actions.open_requested.emit(self._rows.entry_ids[0])

    def _show_menu(self, view: QTableView, place: QPoint) -> None:
        if view.currentIndex().isValid():
            self.menu().popup(view.viewport().mapToGlobal(place))

    def _ask_export(self) -> None:
        kinds = file_kinds()
        question = QFileDialog(self, self.tr("Export saved stories"))
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        question.setNameFilters([words for words, _ in kinds])
        question.selectFile(self.tr("Saved stories") + kinds[0][1])
        question.setDefaultSuffix(kinds[0][1])
        question.filterSelected.connect(lambda words: question.setDefaultSuffix(dict(kinds)[words]))
        question.fileSelected.connect(lambda path: self.export_saved(Path(path)))
        question.open()

    def export_saved(self, path: Path) -> None:
        """Write the saved stories, or those of them that the list shows, to ``path``; its end says in which form."""
        sought = self._filters.sought() if self._filters.scope is Scope.SAVED else ArchiveQuery(is_saved=True)
        self._preview.fields.tell()
        if self._exporter is not None:
            self._exporter.stop()
        self._exporter = SavedExporter(self._store, path, sought, self)
        self._exporter.ended.connect(self._notice.show_text)
        self._exporter.start()

    # -- what is shown ---------------------------------------------------------------------------------------------

    @property
    def _has_preview(self) -> bool:
        return self._split.sizes()[1] > 0

    def _turn_preview(self, is_wanted: bool) -> None:
        width = self._split.width()
        self._split.setSizes([width * 2 // 5, width * 3 // 5] if is_wanted else [width, 0])
        self._show_story()

    def _seek(self) -> None:
        if self._filters.scope is Scope.ON_WIRE:
            self._show_wire()
        else:
            self._rows.seek(self._filters.sought())
        self._list.scrollToTop()
        self._show_passed()
        self._show_count()

    def _show_wire(self) -> None:
        """Show the headlines on the wire, in its order, or those of them that are looked for."""
        if self._filters.scope is not Scope.ON_WIRE:
            return
        on_wire = [each.entry_id for each in self._wire.headlines]
        sought = self._filters.sought()
        if sought != ArchiveQuery():
            found = set(self._store.archive.among(sought, on_wire))
            on_wire = [each for each in on_wire if each in found]
        current = self._list.currentIndex().data(Qt.ItemDataRole.DisplayRole) and self._current()
        self._rows.show(on_wire)
        if current and current.entry_id in on_wire:
            index = self._rows.index(on_wire.index(current.entry_id), 0)
            self._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._show_count()

    def _show_passed(self) -> None:
        del self._passed_ids[_MOST_PASSED:]
        self._passed_rows.show(self._passed_ids)
        rows = min(self._passed_rows.rowCount(), _PASSED_ROWS)
        self._passed.setFixedHeight(rows * row_height(self._passed) + 2 * self._passed.frameWidth())
        self._passed_part.setVisible(bool(self._passed_ids) and not self._filters.is_narrowed)

    def _show_story(self) -> None:
        self._show_preview.setChecked(self._has_preview)
        if self._has_preview:
            headline = self._current()
            self._preview.show_entry(headline.entry_id if headline else 0)

    def _show_count(self) -> None:
        count = self._rows.rowCount()
        if self._rows.canFetchMore(self._list.rootIndex()):
            words = self.tr("More than {count} headlines").format(count=self.locale().toString(count))
        else:
            words = self.tr("%n headline(s)", "", count)
        self._count.setText(words)
        narrowed = self._filters.is_narrowed
        self._nothing.setText(self.tr("No headline is like that.") if narrowed else self.tr("No headlines yet."))
        self._place.setCurrentWidget(self._list if count else self._nothing)
        self._mark_all.setEnabled(count > 0)
