"""The subscriptions: add, look after, sort into folders, remove, import and export."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QLocale, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
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
    QTreeView,
    QVBoxLayout,
)

from ticker.entities import Feed, FeedLink, FetchErrorKind
from ticker.feed_health import trouble_of
from ticker.ui.feeds.discovered_feeds_dialog import DiscoveredFeedsDialog
from ticker.ui.feeds.feed_preview import FeedPreview
from ticker.ui.feeds.feeds_filter_model import FeedsFilterModel
from ticker.ui.feeds.feeds_model import TITLE, UNREAD, FeedsModel
from ticker.ui.feeds.import_progress import ImportProgressRow
from ticker.ui.i18n.messages import sentence_for
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color
from ticker.ui.widgets.controls import button_for, outline_boxes, push_button, search_field
from ticker.ui.widgets.drop_target import DropTarget, in_mime, in_text
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory
from ticker.ui.widgets.url_input import address_of, copied_address

_SEPARATOR = " › "  # between folders, as in the viewer


class FeedsDialog(QDialog):
    """Shows the subscriptions it is given. What the user wants done with them it says with a signal."""

    subscribe_requested = Signal(str, tuple)  # address, folder
    looking_stopped = Signal()  # what was asked for is not wanted any more
    choice_made = Signal(tuple, tuple)  # FeedLinks to subscribe to, folder
    preview_requested = Signal(str)
    remove_requested = Signal(tuple)  # feed ids
    undo_remove_requested = Signal(tuple)
    rename_requested = Signal(int, str)  # "": the feed's own title again
    move_requested = Signal(tuple, tuple)  # feed ids, folder
    insert_requested = Signal(object, tuple, object)  # as FeedsModel.insert_wished
    sort_requested = Signal()  # all feeds are to stand by title again
    step_requested = Signal(object, int)  # id of a feed, or path of a folder; -1 up, 1 down among its neighbours
    undo_move_requested = Signal(tuple)  # of feed id, folder and place, as they were
    refresh_requested = Signal(tuple)
    mark_read_requested = Signal(tuple)  # feed ids; answered by show_marked
    import_requested = Signal(str)  # path
    handed_over = Signal(object)  # HandedOver: dropped or pasted
    export_requested = Signal(str)
    wire_toggled = Signal(int, bool)
    settings_requested = Signal(tuple)  # the window of these feeds is wanted
    account_requested = Signal()  # the window of the account at a feed server is wanted
    server_requested = Signal(tuple)  # the feed server is to have these feeds
    health_requested = Signal()  # the window of the feeds with problems is wanted
    diagnosis_requested = Signal(tuple)  # how these feeds are doing is wanted as text

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._has_server = False  # an account at a feed server
        self._awaited = ""  # the address that is being looked at
        self._choice: DiscoveredFeedsDialog | None = None  # open while there are several to choose from
        self._added: int | None = None  # to be shown once its row is there
        self._collapsed: set[tuple[str, ...]] = set()
        self._now = now
        self._model = FeedsModel(icon("warning", quiet_color(QGuiApplication.palette()).name()), now)
        self._rows = FeedsFilterModel(self._model)
        self._tree = QTreeView()
        self._nothing = QuietLabel()
        self._address = QLineEdit()
        self._offered = ""  # the address last taken from the clipboard
        self._folder = QComboBox()
        self._subscribe = QPushButton(self.tr("&Subscribe"))
        self._answer = QLabel()
        self.offered = FeedPreview(self._address)
        self._notice = Notice()
        self._problems = push_button("", self.health_requested.emit)
        self.import_progress = ImportProgressRow()
        self._filter = search_field(self.tr("Find a feed"), self)
        self._which = QComboBox()
        self._refresh = self._action(self.tr("&Check now"), "F5", self._refresh_selected)
        self._mark_read = self._action(self.tr("Mark as &Read"), "Ctrl+M", self._mark_selected_read)
        self._settings = self._action(self.tr("Se&ttings…"), "Alt+Return", self._ask_settings)
        self._rename = self._action(self.tr("Re&name"), "F2", self._rename_current)
        self._up = self._action(self.tr("Move u&p"), "Alt+Up", partial(self._step_current, -1))
        self._down = self._action(self.tr("Move d&own"), "Alt+Down", partial(self._step_current, 1))
        self._remove = self._action(self.tr("Re&move"), "Del", self._remove_selected)
        self.undo = UndoHistory(self.tr("&Undo"), self._tree, self._notice)
        self._copy = self._action(self.tr("Copy &address"), "Ctrl+C", self._copy_selected)
        self._paste = self._action(self.tr("Pa&ste"), "Ctrl+V", self._take_pasted)
        self._paste.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # but fields for text have their own
        self._set_up_tree()
        self._set_up_choice()
        self._set_up_adding()
        self._lay_out()
        self._connect()
        self._show_what_can_be_done()

    # what the application says

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show the subscriptions as they are now; selection and place stay."""
        self._keeping_place(lambda: self._model.show_feeds(feeds, unread))

    def show_changed(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show what has become of these feeds, at a cost that does not grow with the others."""
        self._keeping_place(lambda: self._model.show_some(feeds, unread))

    def show_server(self, has_server: bool) -> None:
        """Offer to give feeds to the feed server, where there is an account at one."""
        self._has_server = has_server

    def showEvent(self, event: QShowEvent) -> None:
        """Offer an address that has just been copied, once; nothing is asked for before the user says so."""
        super().showEvent(event)
        url = copied_address()
        is_new = url and url != self._offered and not self._model.has_address(url)
        if is_new and not event.spontaneous() and not self._address.text():
            self._offered = url
            self.offer_address(url)

    def offer_address(self, url: str) -> None:
        """Put an address into the field, to be confirmed by the user."""
        self._address.setText(url)
        self._address.setFocus()
        self._address.selectAll()

    def show_subscribing(self, url: str) -> None:
        self._awaited = url
        self._answer.setText(self.tr("Looking for a feed at {0}…").format(url))
        self._answer.show()
        self._show_what_can_be_done()

    def show_subscribe_failed(self, url: str, kind: FetchErrorKind, detail: str = "") -> None:
        """Say why there is no feed at ``url``; the address stays to be mended."""
        self._awaited = ""
        self._answer.setText(sentence_for(kind, detail))
        self._answer.show()
        self._show_what_can_be_done()
        if not self._address.text():
            self._address.setText(url)
        self._address.setFocus()

    def show_found(self, url: str, links: tuple[FeedLink, ...]) -> None:
        """Offer the feeds that were found at ``url``."""
        if url != self._awaited:
            return
        self._stop_waiting()
        choice = self._choice = DiscoveredFeedsDialog(url, links, self)
        choice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choice.preview_requested.connect(self.preview_requested)
        choice.chosen.connect(self._take_choice)
        choice.finished.connect(self._end_choice)
        choice.begin()

    @property
    def choice(self) -> "DiscoveredFeedsDialog | None":
        """The window in which feeds are being chosen, None where there is none."""
        return self._choice

    def show_added(self, feed: Feed, was_known: bool = False) -> None:
        """Say that the feed asked for is subscribed to; others come in without a word."""
        if not self._awaited:
            return
        self._awaited = ""
        focus = self.focusWidget()
        has_moved_on = focus in {self._filter, self._tree} or self._tree.isAncestorOf(focus)
        self._added = None if has_moved_on else feed.id  # what somebody is doing in the list goes before
        self._address.clear()
        self._answer.hide()
        self._show_what_can_be_done()
        known, new = self.tr("“{0}” was in your list already."), self.tr("You now get the headlines of “{0}”.")
        self.show_notice((known if was_known else new).format(feed.title))
        self._show_added()

    def show_known(self, feed: Feed) -> None:
        """Show that a feed is there which somebody wants."""
        self._go_to(feed.id)
        self.show_notice(self.tr("“{0}” was in your list already.").format(feed.title))

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    def show_import_result(self, path: str, added: int, known: int, problems: tuple[str, ...]) -> None:
        """Say what came of a list of feeds."""
        self.import_progress.hide()
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
        """Escape first takes back the filter, then closes; an arrow leads from the filter into the tree."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._filter.hasFocus():
            self._go_into_tree()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

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
        tree.header().resizeSection(TITLE, 260)
        tree.header().resizeSection(UNREAD, 80)

    def _set_up_choice(self) -> None:
        self._which.setAccessibleName(self.tr("Which feeds"))
        for words, is_shown in (
            (self.tr("All feeds"), None),
            (self.tr("With problems"), self._has_problems),
            (self.tr("Paused"), lambda feed: feed.settings.is_paused),
            (self.tr("Off the wire"), lambda feed: not feed.settings.on_wire),
        ):
            self._which.addItem(words, is_shown)

    def _has_problems(self, feed: Feed) -> bool:
        return trouble_of(feed, self._now()) is not None

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
        for field in (self._address, self._folder.lineEdit(), self._filter):
            if field is not None:
                field.setAcceptDrops(False)  # wherever it is dropped, a link is a link
        self._drops = DropTarget(self, self.handed_over.emit)
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
        tools.addWidget(self._which)
        tools.addSpacing(8)
        for action in (self._refresh, self._settings, self._remove):
            tools.addWidget(button_for(action))
        place = QVBoxLayout(self._tree.viewport())  # over the tree, which keeps the keyboard
        place.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignCenter)
        foot = QHBoxLayout()
        for words, act in ((self.tr("&Import…"), self._ask_import), (self.tr("&Export…"), self._ask_export)):
            foot.addWidget(push_button(words, act))
        foot.addWidget(push_button(self.tr("Ser&ver account…"), self.account_requested.emit))
        foot.addWidget(self._problems)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(adding)
        column.addWidget(self._answer)
        column.addWidget(self.offered)
        column.addSpacing(4)
        column.addLayout(tools)
        column.addWidget(self._tree, 1)
        column.addWidget(self.import_progress)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.resize(1000, 620)

    def _connect(self) -> None:
        self._subscribe.setAutoDefault(False)
        self._subscribe.clicked.connect(self._press)
        self._address.returnPressed.connect(self._ask_for_feed)
        self._address.textChanged.connect(self._show_what_can_be_done)
        self._filter.textChanged.connect(self._show_matching)
        self._which.currentIndexChanged.connect(self._show_matching)
        self._tree.customContextMenuRequested.connect(self._show_menu)
        self._tree.activated.connect(self._open_settings)
        self._tree.collapsed.connect(partial(self._note_expanded, is_expanded=False))
        self._tree.expanded.connect(partial(self._note_expanded, is_expanded=True))
        self._tree.selectionModel().selectionChanged.connect(self._show_what_can_be_done)
        self._model.rename_wished.connect(self._rename_feed)
        self._model.move_wished.connect(self._move)
        self._model.insert_wished.connect(self.insert_requested)
        self._model.wire_wished.connect(self.wire_toggled)
        self._show_emptiness()

    # adding

    def _ask_for_feed(self) -> None:
        written = self._address.text().strip()
        if not written or self._awaited:
            return
        handed = in_text(written)
        if handed.files or handed.text or len(handed.addresses) > 1:
            self._address.clear()
            self.handed_over.emit(handed)
            return
        url = address_of(written)
        if not url:
            self.show_subscribe_failed(written, FetchErrorKind.BAD_ADDRESS)
            return
        self.show_subscribing(url)
        self.subscribe_requested.emit(url, self._chosen_folder())

    def _press(self) -> None:
        """The button subscribes, and while an address is being looked at it stops that."""
        if self._awaited:
            self._stop_waiting()
            self.looking_stopped.emit()
        else:
            self._ask_for_feed()

    def _stop_waiting(self) -> None:
        self._awaited = ""
        self._answer.hide()
        self._show_what_can_be_done()

    def _take_choice(self, links: tuple[FeedLink, ...]) -> None:
        self._address.clear()
        self.choice_made.emit(links, self._chosen_folder())
        self.show_notice(self.tr("You now get the headlines of %n more feed(s).", "", len(links)))

    def _end_choice(self) -> None:
        self._choice = None

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

    def _go_into_tree(self) -> None:
        """Give the tree the keyboard, at the first feed found where one is sought."""
        index = self._tree.currentIndex()
        if self._is_filtered() or not index.isValid():
            index = self._rows.index(0, TITLE)
            while self._is_filtered() and self._rows.hasChildren(index):
                index = self._rows.index(0, TITLE, index)
        self._tree.setCurrentIndex(index)
        self._tree.setFocus()

    def _go_to(self, feed_id: int) -> None:
        self._filter.clear()
        self._which.setCurrentIndex(0)
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

    def _step_current(self, step: int) -> None:
        """Ask for the current feed or folder to change places with its neighbour."""
        index = self._rows.mapToSource(self._tree.currentIndex())
        if index.isValid():
            self.step_requested.emit(self._model.part_at(index), step)

    def _rename_feed(self, feed_id: int, name: str) -> None:
        feed = self._model.feed(feed_id)
        if feed is not None:
            self.rename_requested.emit(feed_id, name)
            words = self.tr("“{old}” is called “{new}” now.").format(old=feed.title, new=name or feed.feed_title)
            self.undo.add(words, partial(self.rename_requested.emit, feed_id, feed.settings.custom_title))

    def _mark_selected_read(self) -> None:
        if self._selected():
            self.mark_read_requested.emit(self._selected())

    def show_marked(self, count: int, undo: Callable[[], object]) -> None:
        """Say how many headlines were marked as read, and offer to undo it."""
        if count:
            self.undo.add(self.tr("%n headline(s) marked as read.", "", count), undo)
        else:
            self.show_notice(self.tr("Everything here is read."))

    def _remove_selected(self) -> None:
        self.remove(self._selected())

    def remove(self, feed_ids: tuple[int, ...]) -> None:
        """Ask for feeds to be removed, and offer to undo it."""
        feed = self._model.feed(feed_ids[0]) if feed_ids else None
        if feed is None:
            return
        one, several = self.tr("“{0}” was removed."), self.tr("Feeds removed: {0}.")
        self.remove_requested.emit(feed_ids)
        words = one.format(feed.title) if len(feed_ids) == 1 else several.format(len(feed_ids))
        self.undo.add(words, partial(self.undo_remove_requested.emit, feed_ids))

    def _move(self, moves: dict[int, tuple[str, ...]]) -> None:
        """Ask for feeds to be moved, each to its folder, and offer to undo it."""
        feeds = [
            feed for feed in map(self._model.feed, moves) if feed is not None and feed.settings.folder != moves[feed.id]
        ]
        if not feeds:
            return
        back = tuple((feed.id, feed.settings.folder, feed.settings.position) for feed in feeds)
        self._ask_moves({feed.id: moves[feed.id] for feed in feeds})
        if len(feeds) == 1:
            place = _SEPARATOR.join(moves[feeds[0].id]) or self.tr("no folder")
            words = self.tr("“{title}” was moved to: {place}.").format(title=feeds[0].title, place=place)
        else:
            words = self.tr("Feeds moved: {0}.").format(len(feeds))
        self.undo.add(words, partial(self.undo_move_requested.emit, back))

    def _ask_moves(self, moves: dict[int, tuple[str, ...]]) -> None:
        for folder in dict.fromkeys(moves.values()):
            self.move_requested.emit(tuple(each for each in moves if moves[each] == folder), folder)

    def _move_all(self, feed_ids: tuple[int, ...], folder: tuple[str, ...]) -> None:
        self._move(dict.fromkeys(feed_ids, folder))

    def _ask_settings(self) -> None:
        if self._selected():
            self.settings_requested.emit(self._selected())

    def _open_settings(self, index: QModelIndex) -> None:
        """Open what a feed's row stands for; a folder's opens and closes by itself."""
        if self._model.feed_at(self._rows.mapToSource(index)) is not None:
            self._ask_settings()

    def _show_menu(self, place: QPoint) -> None:
        feed_ids = self._selected()
        if feed_ids:
            self.menu_for(feed_ids).popup(self._tree.viewport().mapToGlobal(place))

    def menu_for(self, feed_ids: tuple[int, ...]) -> QMenu:
        """Return the menu of what can be done with these feeds; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)  # that of Undo says what it undoes
        menu.addActions([self._refresh, self._mark_read, self._settings])
        on_wire = all(feed.settings.on_wire for feed in map(self._model.feed, feed_ids) if feed is not None)
        wire = menu.addAction(self.tr("On the &wire"))
        wire.setCheckable(True)
        wire.setChecked(on_wire)
        wire.triggered.connect(lambda checked: self._put_on_wire(feed_ids, checked))
        menu.addSeparator()
        menu.addActions([self._rename, self._up, self._down])
        if self._model.is_arranged:
            menu.addAction(self.tr("Sort all by t&itle"), self.sort_requested.emit)
        self._add_folders(menu.addMenu(self.tr("Move to &folder")), feed_ids)
        folder = self._current_folder()
        if folder:
            words = self.tr("&Dissolve the folder “{0}”").format(folder[-1].replace("&", "&&"))
            menu.addAction(words, partial(self._move, self._model.moves_of(folder, folder[:-1])))
        if self._has_server:
            own = tuple(each for each in feed_ids if (feed := self._model.feed(each)) and feed.remote_id is None)
            give = menu.addAction(self.tr("&Give to the feed server"), partial(self.server_requested.emit, own))
            give.setEnabled(bool(own))
        menu.addSeparator()
        menu.addActions([self._copy, self._paste])
        menu.addAction(self.tr("Copy dia&gnosis"), partial(self.diagnosis_requested.emit, feed_ids))
        menu.addSeparator()
        menu.addActions([self._remove, self.undo.action])
        return menu

    def _add_folders(self, menu: QMenu, feed_ids: tuple[int, ...]) -> None:
        menu.addAction(self.tr("&New folder…"), partial(self._ask_folder, feed_ids))
        menu.addAction(self.tr("N&o folder"), partial(self._move_all, feed_ids, ()))
        menu.addSeparator()
        for folder in self._model.folders:
            words = _SEPARATOR.join(folder).replace("&", "&&")
            menu.addAction(words, partial(self._move_all, feed_ids, folder))

    def _current_folder(self) -> tuple[str, ...]:
        """Return the path of the folder whose row is the current one, () where a feed's is."""
        index = self._rows.mapToSource(self._tree.currentIndex())
        return () if self._model.feed_at(index) else self._model.folder_at(index)

    def _put_on_wire(self, feed_ids: tuple[int, ...], on_wire: bool) -> None:
        for feed_id in feed_ids:
            self.wire_toggled.emit(feed_id, on_wire)

    def _take_pasted(self) -> None:
        handed = in_mime(QGuiApplication.clipboard().mimeData())
        if handed:
            self.handed_over.emit(handed)
        else:
            self.show_notice(self.tr("On the clipboard there is nothing to subscribe to."))

    def _copy_selected(self) -> None:
        feeds = filter(None, map(self._model.feed, self._selected()))
        QGuiApplication.clipboard().setText("\n".join(feed.url for feed in feeds))

    def _ask_folder(self, feed_ids: tuple[int, ...]) -> None:
        question = QInputDialog(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("New folder"))
        question.setLabelText(self.tr("Name of the folder; A / B makes B in A:"))
        question.textValueSelected.connect(lambda name: self._move_all(feed_ids, _path(name)))
        question.open()

    # finding

    def _show_matching(self) -> None:
        self._rows.seek(self._filter.text().strip(), self._which.currentData())
        if self._is_filtered():
            self._tree.expandAll()
        else:
            for folder in self._model.folders:
                index = self._rows.mapFromSource(self._model.folder_index(folder))
                self._tree.setExpanded(index, folder not in self._collapsed)
        self._show_emptiness()

    def _is_filtered(self) -> bool:
        return bool(self._filter.text().strip()) or self._which.currentData() is not None

    def _keeping_place(self, show: Callable[[], None]) -> None:
        selected = self._selected()
        folders = set(self._model.folders)
        show()
        if self._is_filtered():
            self._rows.invalidate()  # Qt does not take away a folder whose last matching feed has gone
        for folder in set(self._model.folders) - folders:
            self._tree.setExpanded(self._rows.mapFromSource(self._model.folder_index(folder)), True)
        if self._selected() != selected:
            self._select(selected)
        self._show_folders()
        self._show_emptiness()
        self._show_added()

    def _show_added(self) -> None:
        """Go to the feed just subscribed to, once its row is there."""
        if self._added is not None and self._model.feed(self._added):
            self._go_to(self._added)
            self._added = None

    def _note_expanded(self, index: QModelIndex, *, is_expanded: bool) -> None:
        if not self._is_filtered():
            folder = self._model.folder_at(self._rows.mapToSource(index))
            (self._collapsed.discard if is_expanded else self._collapsed.add)(folder)

    def _show_emptiness(self) -> None:
        """Say why the tree is empty, where it is, and how many feeds have problems."""
        count = self._model.trouble_count
        words = self.tr("&Problems ({0})…").format(QLocale().toString(count)) if count else self.tr("&Problems…")
        self._problems.setText(words)
        if not self._model.rowCount():
            words = self.tr("No feeds yet. Write an address above, or import a list.")
        elif self._filter.text().strip():
            words = self.tr("No feed is called that.")
        else:
            words = self.tr("No feed is like that.")
        self._nothing.setText(words)
        self._nothing.setVisible(not self._rows.rowCount())

    def _show_what_can_be_done(self) -> None:
        has_selection = self._tree.selectionModel().hasSelection()
        for action in (
            self._copy,
            self._refresh,
            self._mark_read,
            self._settings,
            self._rename,
            self._up,
            self._down,
            self._remove,
        ):
            action.setEnabled(has_selection)
        self._subscribe.setText(self.tr("&Stop") if self._awaited else self.tr("&Subscribe"))
        self._subscribe.setEnabled(bool(self._address.text().strip()) or bool(self._awaited))

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
        question.setNameFilters(
            [self.tr("Lists of feeds (*.opml *.xml *.txt *.html *.db *.sqlite)"), self.tr("All files (*)")]
        )
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
        column.addWidget(push_button(self.tr("Close"), window.close), 0, Qt.AlignmentFlag.AlignTrailing)
        window.resize(560, 320)
        window.open()


def _path(written: str) -> tuple[str, ...]:
    """Return the folder that somebody has written, nested by "/" or "›"."""
    names = (" ".join(name.split()) for name in written.replace("›", "/").split("/"))
    return tuple(name for name in names if name)
