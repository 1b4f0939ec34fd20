"""The Feeds window: subscribe, find, manage, import and export."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from ticker.entities import Feed
from ticker.feed_health import problem_of
from ticker.ui.feeds.feed_actions import FeedActions
from ticker.ui.feeds.feeds_tree import FeedsTree
from ticker.ui.feeds.folders import folder_text
from ticker.ui.feeds.import_progress import ImportProgressRow
from ticker.ui.feeds.import_report import import_text, show_left_out
from ticker.ui.feeds.subscribe_bar import SubscribeBar
from ticker.ui.feeds.undoable_edits import UndoableEdits
from ticker.ui.i18n.offline import sentence_for_offline
from ticker.ui.theme.icons import icon
from ticker.ui.widgets.controls import button_for, push_button, search_field
from ticker.ui.widgets.drop_target import DropTarget
from ticker.ui.widgets.feed_list_files import ask_for_export, ask_for_import
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.labels import PlainLabel
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory

_MINUTE = 60_000  # milliseconds


class FeedsDialog(QDialog):
    """Shows feeds. What the user wants to do with them goes to ``requests``."""

    import_requested = Signal(str)  # path
    export_requested = Signal(str)
    account_requested = Signal()  # opens the account window
    health_requested = Signal()  # opens the window of feed problems
    suggestions_requested = Signal()  # opens the window of suggested feeds

    def __init__(
        self,
        requests: FeedRequests,
        now: Callable[[], float] = time.time,
        icon_of: Callable[[int], bytes | None] = lambda _feed_id: None,
    ) -> None:
        super().__init__()
        self._now = now
        self._requests = requests
        self._added: int | None = None  # a feed to select once its row exists
        self._awaited: set[str] = set()  # addresses of chosen feeds that have not been added yet
        self._told: Feed | None = None  # the feed that the notice names
        self._minutes = QTimer(self, interval=_MINUTE, timerType=Qt.TimerType.VeryCoarseTimer)
        self._notice = Notice()
        self._offline = PlainLabel(sentence_for_offline())
        self._offline.hide()
        self._filter = search_field(self.tr("Find a feed"), self)
        self._which = QComboBox()
        self.tree = FeedsTree(now, icon_of)
        self.subscribe_bar = SubscribeBar(requests, self._notice, self.tree.feeds.at_address)
        self.undo = UndoHistory(self.tr("&Undo"), self.tree, self._notice)
        self.edits = UndoableEdits(self.tree.feeds, requests, self.undo, self._notice)
        self.feed_actions = FeedActions(self.tree, requests, self.edits, self.undo, self._notice)
        self.import_progress = ImportProgressRow()
        self._problems = push_button("", self.health_requested.emit)
        self._drops = DropTarget(self, requests.items_dropped.emit)
        self._set_up_filter()
        self._lay_out()
        self._connect()
        self._show_problems()

    # what the controller shows

    def start_adding(self) -> None:
        """Focus the field for the address of a website or feed."""
        self.subscribe_bar.begin()

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show these feeds, with the number of unread headlines by feed id."""
        self.tree.show_feeds(feeds, unread)
        self._follow_feeds()

    def show_changed(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show changes to these feeds."""
        self.tree.show_changed(feeds, unread)
        self._follow_feeds()

    def show_added(self, feed: Feed, was_known: bool = False) -> None:
        """Say that the requested feed was added. Others are added silently."""
        if feed.url in self._awaited:
            self._awaited.discard(feed.url)
            if self._awaited:  # the last one is gone to
                return
        elif not self.subscribe_bar.is_waiting:
            return
        focus = self.focusWidget()
        has_moved_on = focus in {self._filter, self.tree} or self.tree.isAncestorOf(focus)
        self.subscribe_bar.finish()
        self._tell_subscribed(feed, was_known=was_known)
        if not has_moved_on:  # whoever works in the list is not disturbed
            self._await_row(feed.id)

    def show_known(self, feed: Feed) -> None:
        """Show that the user is already subscribed to a feed."""
        self._go_to(feed.id)
        self._tell_subscribed(feed, was_known=True)

    def show_new(self, feed: Feed) -> None:
        """Say that a feed of this machine, or of a page, is there, and go to it."""
        self._tell_subscribed(feed, was_known=False)
        self._await_row(feed.id)

    def show_offline(self, is_offline: bool) -> None:
        """Say once above the list that the computer is offline."""
        self._offline.setVisible(is_offline)

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    def show_import_result(self, path: str, added: int, known: int, problems: tuple[str, ...]) -> None:
        """Show the result of an import."""
        self.import_progress.hide()
        text = import_text(path, added, known, len(problems))
        if problems:
            self._notice.show_text(text, self.tr("Show &why…"), partial(show_left_out, self, problems))
        else:
            self._notice.show_text(text)

    # events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.tree.feeds.update_states()
            self._minutes.start()
            self.subscribe_bar.offer_copied_address()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._minutes.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the filter, then ends adding, then closes; an arrow leads from the filter to the tree."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
        elif event.key() == Qt.Key.Key_Escape and self.subscribe_bar.has_keyboard:
            self.subscribe_bar.hide()
            self.tree.setFocus()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._filter.hasFocus():
            self.tree.grab_focus()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._drops.enter(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._drops.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._drops.drop(event)

    # how it is built

    def _set_up_filter(self) -> None:
        self._filter.setAcceptDrops(False)  # the window takes what is dropped
        self._filter.setMinimumWidth(170)
        self._which.setAccessibleName(self.tr("Filter"))
        for text, is_shown in (
            (self.tr("All feeds"), None),
            (self.tr("With problems"), self._has_problems),
            (self.tr("Paused"), lambda feed: feed.settings.is_paused),
            (self.tr("Not on the bar"), lambda feed: not feed.settings.on_wire),
        ):
            self._which.addItem(text, is_shown)
        self._filter.textChanged.connect(self._filter_feeds)
        self._which.currentIndexChanged.connect(self._filter_feeds)

    def _connect(self) -> None:
        self.subscribe_bar.links_chosen.connect(lambda links, _folder: self._awaited.update(each.url for each in links))
        self.tree.suggestions_requested.connect(self.suggestions_requested)
        self.tree.import_requested.connect(self._ask_import)
        self.tree.completed.connect(self._follow_feeds)
        self._requests.restore_requested.connect(lambda feed_ids: self._await_row(feed_ids[0]))
        self._minutes.timeout.connect(self.tree.feeds.update_states)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Feeds"))
        tools = QHBoxLayout()
        for button in self._make_tools():
            tools.addWidget(button)
        tools.addStretch(1)
        tools.addWidget(self._which)
        tools.addWidget(self._filter, 1)
        foot = QHBoxLayout()
        foot.addWidget(self._problems)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.subscribe_bar)
        column.addWidget(self._offline)
        column.addWidget(self.tree, 1)
        column.addWidget(self.import_progress)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.subscribe_bar.hide()
        self.tree.setFocus()
        self.resize(1000, 620)

    def _make_tools(self) -> tuple[QPushButton, ...]:
        actions = self.feed_actions
        color = self.palette().buttonText().color().name()
        add = QPushButton(self.tr("&Add feed…"))
        add.setAutoDefault(False)
        add.pressed.connect(self.start_adding)  # "clicked" comes late after a key, and what is typed by then is lost
        add.setIcon(icon("add", color))
        refresh = button_for(actions.refresh, self.tr("&Update now"))
        settings, remove = button_for(actions.settings), button_for(actions.remove)
        refresh.setIcon(icon("refresh", color))
        remove.setIcon(icon("remove", color))
        more = QPushButton(self.tr("Mor&e"))
        more.setAutoDefault(False)
        menu = QMenu(more)
        menu.addAction(self.tr("&Browse Suggested Feeds…"), self.suggestions_requested.emit)
        menu.addSeparator()
        menu.addAction(self.tr("&Import…"), self._ask_import)
        menu.addAction(self.tr("E&xport…"), partial(ask_for_export, self, self.export_requested.emit))
        menu.addSeparator()
        menu.addAction(self.tr("S&ync Account…"), self.account_requested.emit)
        more.setMenu(menu)
        return add, refresh, settings, remove, more

    def _ask_import(self) -> None:
        ask_for_import(self, self.import_requested.emit)

    # finding

    def _has_problems(self, feed: Feed) -> bool:
        return problem_of(feed, self._now()) is not None

    def _filter_feeds(self) -> None:
        self.tree.filter(self._filter.text().strip(), self._which.currentData())

    def _go_to(self, feed_id: int) -> None:
        self._filter.clear()
        self._which.setCurrentIndex(0)
        self.tree.go_to(feed_id)

    def _tell_subscribed(self, feed: Feed, *, was_known: bool) -> None:
        """Say which feed the user is subscribed to, and in which folder."""
        self._told = None if was_known else feed
        folder = folder_text(feed.settings.folder)
        if was_known:
            text = self.tr("You’re already subscribed to “{0}”.")
        elif folder:
            text = self.tr("Subscribed to “{0}” in “{folder}”.")
        else:
            text = self.tr("Subscribed to “{0}”.")
        self.show_notice(text.format(feed.title, folder=folder))

    def _tell_title(self) -> None:
        """Name a new feed by its title once that is known; until then, by its address."""
        feed = self.tree.feeds.feed(self._told.id) if self._told is not None else None
        if feed is not None and self._told is not None and feed.title != self._told.title:
            if self._told.title in self._notice.text:
                self._tell_subscribed(feed, was_known=False)
            self._told = None

    def _await_row(self, feed_id: int) -> None:
        """Select a feed as soon as its row exists."""
        self._added = feed_id
        self._go_to_added()

    def _go_to_added(self) -> None:
        """Select the new feed once its row exists."""
        if self._added is not None and self.tree.feeds.feed(self._added):
            self._go_to(self._added)
            self._added = None

    def _follow_feeds(self) -> None:
        self.subscribe_bar.show_folders(self.tree.feeds.folders)
        self._show_problems()
        self._tell_title()
        self._go_to_added()

    def _show_problems(self) -> None:
        """Say on the button how many feeds have problems."""
        count = self.tree.feeds.problem_count
        text = self.tr("&Problems ({0})…").format(QLocale().toString(count)) if count else self.tr("&Problems…")
        self._problems.setText(text)
        self._problems.setVisible(bool(count))
