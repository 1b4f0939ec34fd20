"""Actions for the selected feeds, with their keys, and the context menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QInputDialog, QMenu

from ticker.sync.feed_server import Capabilities
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_keys
from ticker.ui.feeds.feeds_tree import FeedsTree
from ticker.ui.feeds.folders import folder_text, typed_folder
from ticker.ui.feeds.undoable_edits import UndoableEdits
from ticker.ui.widgets.drop_target import items_in_mime
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory


class FeedActions(QObject):
    """The actions of the Feeds window. Their keys work while the tree has the focus."""

    def __init__(
        self, tree: FeedsTree, requests: FeedRequests, edits: UndoableEdits, undo: UndoHistory, notice: Notice
    ) -> None:
        super().__init__(tree)
        self._tree = tree
        self._requests = requests
        self._edits = edits
        self._undo = undo
        self._notice = notice
        self._server: Capabilities | None = None  # of the feed server, if there is an account at one
        refresh, mark_read, settings = (
            requests.refresh_requested,
            requests.mark_read_requested,
            requests.settings_requested,
        )
        self.refresh = self._action(self.tr("&Update Now"), Shortcut.REFRESH, partial(self._request, refresh.emit))
        self.mark_read = self._action(
            self.tr("Mark as &Read"), Shortcut.MARK_READ, partial(self._request, mark_read.emit)
        )
        self.settings = self._action(self.tr("Se&ttings…"), Shortcut.SETTINGS, partial(self._request, settings.emit))
        self.rename = self._action(self.tr("Re&name"), Shortcut.RENAME, tree.edit_current)
        self.move_up = self._action(self.tr("Move U&p"), Shortcut.MOVE_UP, partial(self._step, -1))
        self.move_down = self._action(self.tr("Move D&own"), Shortcut.MOVE_DOWN, partial(self._step, 1))
        self.remove = self._action(self.tr("Re&move"), Shortcut.REMOVE, partial(self._request, edits.remove))
        self.copy = self._action(self.tr("Copy &Address"), Shortcut.COPY, self._copy)
        self.paste = self._action(self.tr("Pa&ste"), Shortcut.PASTE, self._paste)
        self.paste.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # text fields have their own
        tree.customContextMenuRequested.connect(self._show_menu)
        tree.activated.connect(self._open_settings)
        tree.selectionModel().selectionChanged.connect(self._enable)
        self._enable()

    def show_server(self, can: Capabilities | None) -> None:
        """Enable what the feed server supports; None: there is no account."""
        self._server = can

    def menu_for(self, feed_ids: tuple[int, ...]) -> QMenu:
        """Return the context menu for these feeds, which deletes itself when it closes."""
        menu = QMenu(self._tree.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)  # the tooltip of Undo says what it undoes
        menu.addActions([self.refresh, self.mark_read, self.settings])
        self._add_wire(menu, feed_ids)
        menu.addSeparator()
        menu.addActions([self.rename, self.move_up, self.move_down])
        if self._tree.feeds.is_arranged:
            menu.addAction(self.tr("Sort All by T&itle"), self._requests.sort_requested.emit)
        folders = menu.addMenu(self.tr("Move to &Folder"))
        self._add_folders(folders, feed_ids)
        self._add_dissolve(menu)
        if self._server is not None:
            self._add_server(menu, feed_ids, self._server)
            self._explain_limits(folders, feed_ids, self._server)
        menu.addSeparator()
        menu.addActions([self.copy, self.paste])
        menu.addAction(self.tr("Copy Dia&gnosis"), partial(self._requests.diagnosis_requested.emit, feed_ids))
        menu.addSeparator()
        menu.addActions([self.remove, self._undo.action])
        return menu

    # the menu

    def _add_wire(self, menu: QMenu, feed_ids: tuple[int, ...]) -> None:
        feeds = filter(None, map(self._tree.feeds.feed, feed_ids))
        wire = menu.addAction(self.tr("Show on the &Bar"))
        wire.setCheckable(True)
        wire.setChecked(all(feed.settings.on_wire for feed in feeds))
        wire.triggered.connect(lambda on_wire: self._put_on_wire(feed_ids, on_wire))

    def _add_folders(self, menu: QMenu, feed_ids: tuple[int, ...]) -> None:
        menu.addAction(self.tr("&New Folder…"), partial(self._ask_folder, feed_ids))
        menu.addAction(self.tr("N&o Folder"), partial(self._edits.move_all, feed_ids, ()))
        menu.addSeparator()
        for folder in self._tree.feeds.folders:
            text = folder_text(folder).replace("&", "&&")
            menu.addAction(text, partial(self._edits.move_all, feed_ids, folder))

    def _add_dissolve(self, menu: QMenu) -> None:
        folder = self._tree.current_part
        if isinstance(folder, tuple):
            text = self.tr("Remove Folder “{0}”, &Keep Feeds").format(folder[-1].replace("&", "&&"))
            menu.addAction(text, partial(self._edits.move, self._tree.feeds.moves_of(folder, folder[:-1])))

    def _add_server(self, menu: QMenu, feed_ids: tuple[int, ...], can: Capabilities) -> None:
        feeds = filter(None, map(self._tree.feeds.feed, feed_ids))
        own = tuple(feed.id for feed in feeds if feed.remote_id is None and feed.source is None)
        give = menu.addAction(self.tr("Add to S&ync Account"), partial(self._requests.server_requested.emit, own))
        give.setEnabled(bool(own) and can.can_subscribe)
        if not can.can_subscribe:
            give.setToolTip(self.tr("This server’s API cannot add feeds. Add them on the server’s website."))

    def _explain_limits(self, folders: QMenu, feed_ids: tuple[int, ...], can: Capabilities) -> None:
        """Say of what is done with the server’s feeds that it counts here only."""
        is_remote = any(feed is not None and feed.is_remote for feed in map(self._tree.feeds.feed, feed_ids))
        here_only = self.tr("This server’s API cannot do this, so it applies to this computer only.")
        limits = (
            (self.rename, can.can_rename),
            (folders.menuAction(), can.can_move),
            (self.remove, can.can_unsubscribe),
        )
        for action, is_able in limits:
            action.setToolTip(here_only if is_remote and not is_able else "")

    def _show_menu(self, position: QPoint) -> None:
        feed_ids = self._tree.selected
        if feed_ids:
            self.menu_for(feed_ids).popup(self._tree.viewport().mapToGlobal(position))

    def _ask_folder(self, feed_ids: tuple[int, ...]) -> None:
        question = QInputDialog(self._tree.window())
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setWindowTitle(self.tr("New folder"))
        question.setLabelText(self.tr("Folder name (A / B makes B inside A):"))
        question.textValueSelected.connect(lambda name: self._edits.move_all(feed_ids, typed_folder(name)))
        question.open()

    # what the actions do

    def _action(self, text: str, shortcut: Shortcut, act: Callable[[], object]) -> QAction:
        action = QAction(text, self._tree)
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        return add_keys(action, Window.FEEDS, shortcut, self._tree)

    def _enable(self) -> None:
        has_selection = self._tree.selectionModel().hasSelection()
        for action in (self.copy, self.refresh, self.mark_read, self.settings, self.remove):
            action.setEnabled(has_selection)
        for action in (self.rename, self.move_up, self.move_down):
            action.setEnabled(has_selection)

    def _request(self, request: Callable[[tuple[int, ...]], object]) -> None:
        if feed_ids := self._tree.selected:
            request(feed_ids)

    def _open_settings(self, index: QModelIndex) -> None:
        """Open the settings of a feed. Qt opens and closes a folder itself."""
        if self._tree.feed_at(index) is not None:
            self.settings.trigger()

    def _step(self, step: int) -> None:
        part = self._tree.current_part
        if part is not None:
            self._requests.step_requested.emit(part, step)

    def _put_on_wire(self, feed_ids: tuple[int, ...], on_wire: bool) -> None:
        for feed_id in feed_ids:
            self._requests.wire_toggled.emit(feed_id, on_wire)

    def _copy(self) -> None:
        feeds = filter(None, map(self._tree.feeds.feed, self._tree.selected))
        QGuiApplication.clipboard().setText("\n".join(feed.url for feed in feeds))

    def _paste(self) -> None:
        items = items_in_mime(QGuiApplication.clipboard().mimeData())
        if items:
            self._requests.items_dropped.emit(items)
        else:
            self._notice.show_text(self.tr("The clipboard has no feed or website address."))
