"""The subscriptions: add, look after, sort into folders, remove, import and export."""

import re
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSortFilterProxyModel, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
)

from ticker.entities import Feed, FetchErrorKind
from ticker.ui.feeds_model import ORDER, SOUGHT, TITLE, UNREAD, FeedsModel
from ticker.ui.icons import icon
from ticker.ui.messages import sentence_for
from ticker.ui.window_parts import Notice, QuietLabel, outline_boxes, quiet_colour, search_field

_HOST_FIRST = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?(/|$)")  # an address without its scheme
_SEPARATOR = " › "  # between folders, as in the viewer


class FeedsDialog(QDialog):
    """Shows the subscriptions it is given. What the user wants done with them it says with a signal."""

    subscribe_requested = Signal(str, tuple)  # address, folder
    remove_requested = Signal(tuple)  # feed ids
    undo_remove_requested = Signal()
    rename_requested = Signal(int, str)  # "": the feed's own title again
    move_requested = Signal(tuple, tuple)  # feed ids, folder
    refresh_requested = Signal(tuple)
    import_requested = Signal(str)  # path
    export_requested = Signal(str)
    wire_toggled = Signal(int, bool)

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._awaited = ""  # the address that is being looked at
        self._added: int | None = None  # to be shown once its row is there
        self._collapsed: set[tuple[str, ...]] = set()
        self._model = FeedsModel(icon("warning", quiet_colour(QGuiApplication.palette()).name()), now)
        self._rows = QSortFilterProxyModel()
        self._tree = QTreeView()
        self._nothing = QuietLabel()
        self._place = QStackedWidget()
        self._address = QLineEdit()
        self._folder = QComboBox()
        self._subscribe = QPushButton(self.tr("&Subscribe"))
        self._answer = QLabel()
        self._notice = Notice()
        self._filter = search_field(self.tr("Find a feed"), self)
        self._refresh = self._action(self.tr("&Check now"), "F5", self._refresh_selected)
        self._rename = self._action(self.tr("Re&name"), "F2", self._rename_current)
        self._remove = self._action(self.tr("Re&move"), "Del", self._remove_selected)
        self._set_up_tree()
        self._set_up_adding()
        self._lay_out()
        self._connect()
        self._show_what_can_be_done()

    # what the application says

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show the subscriptions as they are now; selection and place stay."""
        selected = self._selected()
        folders = set(self._model.folders)
        self._model.show_feeds(feeds, unread)
        for folder in set(self._model.folders) - folders:
            self._tree.setExpanded(self._rows.mapFromSource(self._model.folder_index(folder)), True)
        if self._selected() != selected:
            self._select(selected)
        self._show_folders()
        self._show_place()
        if self._added is not None and self._model.feed(self._added):
            self._go_to(self._added)
            self._added = None

    def offer_address(self, url: str) -> None:
        """Put an address into the field, to be confirmed by the user."""
        self._address.setText(url)
        self._address.setFocus()
        self._address.selectAll()

    def show_subscribing(self, url: str) -> None:
        self._awaited = url
        self._answer.setText(self.tr("Looking for a feed at {0} …").format(url))
        self._answer.show()
        self._subscribe.setEnabled(False)

    def show_subscribe_failed(self, url: str, kind: FetchErrorKind, detail: str = "") -> None:
        """Say why there is no feed at ``url``; the address stays to be mended."""
        self._awaited = ""
        self._answer.setText(sentence_for(kind, detail))
        self._answer.show()
        self._show_what_can_be_done()
        if not self._address.text():
            self._address.setText(url)
        self._address.setFocus()

    def show_added(self, feed: Feed) -> None:
        """Say that the feed asked for is subscribed to; others come in without a word."""
        if not self._awaited:
            return
        self._awaited = ""
        self._added = feed.id
        self._address.clear()
        self._answer.hide()
        self._show_what_can_be_done()
        self.show_notice(self.tr("You now get the headlines of “{0}”.").format(feed.title))

    def show_notice(self, text: str, can_undo: bool = False) -> None:
        if can_undo:
            self._notice.show_text(text, self.tr("&Undo"), self.undo_remove_requested.emit)
        else:
            self._notice.show_text(text)

    def show_import_result(self, path: str, added: int, known: int, problems: tuple[str, ...]) -> None:
        """Say what came of a list of feeds."""
        parts = [self.tr("From {0}").format(Path(path).name), self.tr("new feeds: {0}").format(added)]
        if known:
            parts.append(self.tr("already there: {0}").format(known))
        if problems:
            parts.append(self.tr("left out: {0}").format(len(problems)))
            show_problems = partial(self._show_problems, problems)
            self._notice.show_text(" · ".join(parts), self.tr("Show &why…"), show_problems)
        else:
            self._notice.show_text(" · ".join(parts))

    # what Qt tells

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first takes back the filter, then closes."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or address_of(event.mimeData().text()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take a file as a list of feeds, anything else as an address."""
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            self.import_requested.emit(urls[0].toLocalFile())
        else:
            self.offer_address(urls[0].toString() if urls else event.mimeData().text().strip())
        event.acceptProposedAction()

    # how it is built

    def _action(self, words: str, keys: str, act: Callable[[], object]) -> QAction:
        """Return an action with its keys, which count while the tree has the focus."""
        action = QAction(words, self._tree)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        self._tree.addAction(action)
        return action

    def _set_up_tree(self) -> None:
        self._rows.setSourceModel(self._model)
        self._rows.setSortRole(ORDER)
        self._rows.setSortLocaleAware(True)
        self._rows.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._rows.setFilterRole(SOUGHT)
        self._rows.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._rows.setRecursiveFilteringEnabled(True)
        self._rows.setAutoAcceptChildRows(True)
        self._rows.sort(TITLE)
        tree = self._tree
        tree.setModel(self._rows)
        tree.setAccessibleName(self.tr("Feeds"))
        tree.setUniformRowHeights(True)
        outline_boxes(tree)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.MoveAction)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.header().setSectionsMovable(False)
        tree.header().resizeSection(TITLE, 300)
        tree.header().resizeSection(UNREAD, 80)

    def _set_up_adding(self) -> None:
        self._address.setPlaceholderText("https://example.org/feed.xml")
        self._address.setAccessibleName(self.tr("Address of a feed"))
        self._address.setClearButtonEnabled(True)
        self._folder.setEditable(True)
        self._folder.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._folder.setAccessibleName(self.tr("Folder for the new feed"))
        self._folder.setMinimumContentsLength(16)
        field = self._folder.lineEdit()
        if field is not None:
            field.setPlaceholderText(self.tr("No folder"))
        self._answer.setTextFormat(Qt.TextFormat.PlainText)
        self._answer.setWordWrap(True)
        self._answer.hide()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Feeds"))
        self.setAcceptDrops(True)
        label = QLabel(self.tr("&Address"))
        label.setBuddy(self._address)
        folder_label = QLabel(self.tr("F&older"))
        folder_label.setBuddy(self._folder)
        adding = QHBoxLayout()
        adding.addWidget(label)
        adding.addWidget(self._address, 1)
        adding.addSpacing(8)
        adding.addWidget(folder_label)
        adding.addWidget(self._folder)
        adding.addWidget(self._subscribe)
        tools = QHBoxLayout()
        tools.addWidget(self._filter, 1)
        tools.addSpacing(8)
        for action in (self._refresh, self._rename, self._remove):
            tools.addWidget(_button(action))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place.addWidget(self._tree)
        self._place.addWidget(self._nothing)
        foot = QHBoxLayout()
        for words, act in ((self.tr("&Import…"), self._ask_import), (self.tr("&Export…"), self._ask_export)):
            foot.addWidget(self._push_button(words, act))
        foot.addStretch(1)
        foot.addWidget(self._push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(adding)
        column.addWidget(self._answer)
        column.addSpacing(4)
        column.addLayout(tools)
        column.addWidget(self._place, 1)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.resize(900, 620)

    def _push_button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        return button

    def _connect(self) -> None:
        self._subscribe.setAutoDefault(False)
        self._subscribe.clicked.connect(self._ask_for_feed)
        self._address.returnPressed.connect(self._ask_for_feed)
        self._address.textChanged.connect(self._show_what_can_be_done)
        self._filter.textChanged.connect(self._show_matching)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._tree.doubleClicked.connect(self._rename_current)
        self._tree.collapsed.connect(partial(self._note_expanded, is_expanded=False))
        self._tree.expanded.connect(partial(self._note_expanded, is_expanded=True))
        self._tree.selectionModel().selectionChanged.connect(self._show_what_can_be_done)
        self._model.rename_wished.connect(self.rename_requested)
        self._model.move_wished.connect(self.move_requested)
        self._model.wire_wished.connect(self.wire_toggled)
        self._show_place()

    # adding

    def _ask_for_feed(self) -> None:
        written = self._address.text().strip()
        if not written or self._awaited:
            return
        url = address_of(written)
        if not url:
            self.show_subscribe_failed(written, FetchErrorKind.BAD_ADDRESS)
            return
        self.show_subscribing(url)
        self.subscribe_requested.emit(url, self._chosen_folder())

    def _chosen_folder(self) -> tuple[str, ...]:
        written = self._folder.currentText().strip()
        row = self._folder.findText(written, Qt.MatchFlag.MatchExactly)
        return tuple(self._folder.itemData(row)) if row >= 0 else _path(written)

    def _show_folders(self) -> None:
        folders = ((), *self._model.folders)
        if [tuple(self._folder.itemData(row)) for row in range(self._folder.count())] == list(folders):
            return
        written = self._folder.currentText()
        self._folder.clear()
        for folder in folders:
            self._folder.addItem(_SEPARATOR.join(folder), folder)
        self._folder.setEditText(written)

    # looking after

    def _selected(self) -> tuple[int, ...]:
        return self._model.feeds_at(map(self._rows.mapToSource, self._tree.selectionModel().selectedRows()))

    def _select(self, feed_ids: tuple[int, ...]) -> None:
        for feed_id in feed_ids:
            index = self._rows.mapFromSource(self._model.index_of(feed_id))
            flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            self._tree.selectionModel().select(index, flags)

    def _go_to(self, feed_id: int) -> None:
        self._filter.clear()
        index = self._rows.mapFromSource(self._model.index_of(feed_id))
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)

    def _refresh_selected(self) -> None:
        if self._selected():
            self.refresh_requested.emit(self._selected())

    def _rename_current(self) -> None:
        index = self._tree.currentIndex().siblingAtColumn(TITLE)
        if index.isValid():
            self._tree.edit(index)

    def _remove_selected(self) -> None:
        feed_ids = self._selected()
        if not feed_ids:
            return
        feed = self._model.feed(feed_ids[0])
        if len(feed_ids) == 1 and feed is not None:
            words = self.tr("“{0}” was removed.").format(feed.title)
        else:
            words = self.tr("Feeds removed: {0}.").format(len(feed_ids))
        self.remove_requested.emit(feed_ids)
        self.show_notice(words, can_undo=True)

    def _show_menu(self, place: QPoint) -> None:
        feed_ids = self._selected()
        if feed_ids:
            self.menu_for(feed_ids).popup(self._tree.viewport().mapToGlobal(place))

    def menu_for(self, feed_ids: tuple[int, ...]) -> QMenu:
        """Return the menu of what can be done with these feeds; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self._refresh)
        on_wire = all(feed.on_wire for feed in map(self._model.feed, feed_ids) if feed is not None)
        wire = menu.addAction(self.tr("On the &wire"))
        wire.setCheckable(True)
        wire.setChecked(on_wire)
        wire.triggered.connect(lambda checked: self._put_on_wire(feed_ids, checked))
        menu.addSeparator()
        menu.addAction(self._rename)
        self._add_folders(menu.addMenu(self.tr("Move to &folder")), feed_ids)
        menu.addAction(self.tr("Copy &address"), partial(self._copy_addresses, feed_ids))
        menu.addSeparator()
        menu.addAction(self._remove)
        return menu

    def _add_folders(self, menu: QMenu, feed_ids: tuple[int, ...]) -> None:
        menu.addAction(self.tr("&New folder…"), partial(self._ask_folder, feed_ids))
        menu.addAction(self.tr("N&o folder"), partial(self.move_requested.emit, feed_ids, ()))
        menu.addSeparator()
        for folder in self._model.folders:
            words = _SEPARATOR.join(folder).replace("&", "&&")
            menu.addAction(words, partial(self.move_requested.emit, feed_ids, folder))

    def _put_on_wire(self, feed_ids: tuple[int, ...], on_wire: bool) -> None:
        for feed_id in feed_ids:
            self.wire_toggled.emit(feed_id, on_wire)

    def _copy_addresses(self, feed_ids: tuple[int, ...]) -> None:
        feeds = filter(None, map(self._model.feed, feed_ids))
        QGuiApplication.clipboard().setText("\n".join(feed.url for feed in feeds))

    def _ask_folder(self, feed_ids: tuple[int, ...]) -> None:
        question = QInputDialog(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("New folder"))
        question.setLabelText(self.tr("Name of the folder; A / B makes B in A:"))
        question.textValueSelected.connect(lambda name: self.move_requested.emit(feed_ids, _path(name)))
        question.open()

    # finding

    def _show_matching(self, sought: str) -> None:
        self._rows.setFilterFixedString(sought.strip())
        if sought.strip():
            self._tree.expandAll()
        else:
            for folder in self._model.folders:
                index = self._rows.mapFromSource(self._model.folder_index(folder))
                self._tree.setExpanded(index, folder not in self._collapsed)
        self._show_place()

    def _note_expanded(self, index: QModelIndex, *, is_expanded: bool) -> None:
        if not self._filter.text():
            folder = self._model.folder_at(self._rows.mapToSource(index))
            (self._collapsed.discard if is_expanded else self._collapsed.add)(folder)

    def _show_place(self) -> None:
        """Show the tree, or words in its place where there is nothing to show."""
        has_feeds = self._model.rowCount() > 0
        self._nothing.setText(
            self.tr("No feed is called that.")
            if has_feeds
            else self.tr("No feeds yet. Write an address above, or import a list.")
        )
        self._place.setCurrentWidget(self._tree if self._rows.rowCount() else self._nothing)

    def _show_what_can_be_done(self) -> None:
        has_selection = self._tree.selectionModel().hasSelection()
        for action in (self._refresh, self._rename, self._remove):
            action.setEnabled(has_selection)
        self._subscribe.setEnabled(bool(self._address.text().strip()) and not self._awaited)

    # files

    def _ask_import(self) -> None:
        question = self._file_question(self.tr("Import a list of feeds"), QFileDialog.AcceptMode.AcceptOpen)
        question.setFileMode(QFileDialog.FileMode.ExistingFile)
        question.fileSelected.connect(self.import_requested)
        question.open()

    def _ask_export(self) -> None:
        question = self._file_question(self.tr("Export the list of feeds"), QFileDialog.AcceptMode.AcceptSave)
        question.setDefaultSuffix("opml")
        question.selectFile("feeds.opml")
        question.fileSelected.connect(self.export_requested)
        question.open()

    def _file_question(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        question = QFileDialog(self, title)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setAcceptMode(mode)
        question.setNameFilters([self.tr("Lists of feeds (*.opml *.xml)"), self.tr("All files (*)")])
        return question

    def _show_problems(self, problems: tuple[str, ...]) -> None:
        window = QDialog(self)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.setWindowTitle(self.tr("What was left out of the list"))
        text = QPlainTextEdit("\n".join(problems))
        text.setReadOnly(True)
        text.setAccessibleName(window.windowTitle())
        column = QVBoxLayout(window)
        column.addWidget(text)
        column.addWidget(self._push_button(self.tr("Close"), window.close), 0, Qt.AlignmentFlag.AlignTrailing)
        window.resize(560, 320)
        window.open()


def _button(action: QAction) -> QPushButton:
    """Return a button that does what ``action`` does, while the action may be done."""
    button = QPushButton(action.text())
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().replace('&', '')} ({keys})")
    button.setAutoDefault(False)
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.enabledChanged.connect(button.setEnabled)
    return button


def address_of(written: str) -> str:
    """Return the web address somebody means by ``written``, "" where it is none."""
    written = written.strip()
    if written.lower().startswith("feed:"):
        rest = written[5:].lstrip("/")
        written = rest if "://" in rest else f"http://{rest}"
    elif _HOST_FIRST.match(written):
        written = f"https://{written}"
    url = QUrl(written)
    return written if url.scheme() in {"http", "https"} and url.host() else ""


def _path(written: str) -> tuple[str, ...]:
    """Return the folder that somebody has written, nested by "/" or "›"."""
    names = (" ".join(name.split()) for name in written.replace("›", "/").split("/"))
    return tuple(name for name in names if name)
