"""The window of the feeds: subscribe, find, look after, import and export."""

import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout

from ticker.entities import Feed
from ticker.feed_health import problem_of
from ticker.ui.feeds.feed_actions import FeedActions
from ticker.ui.feeds.feeds_tree import FeedsTree
from ticker.ui.feeds.import_progress import ImportProgressRow
from ticker.ui.feeds.import_report import import_text, show_left_out
from ticker.ui.feeds.subscribe_bar import SubscribeBar
from ticker.ui.feeds.undoable_edits import UndoableEdits
from ticker.ui.widgets.controls import button_for, push_button, search_field
from ticker.ui.widgets.drop_target import DropTarget
from ticker.ui.widgets.feed_list_files import ask_for_export, ask_for_import
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory


class FeedsDialog(QDialog):
    """Shows the feeds it is given. What the user wants done with them goes to ``requests``."""

    import_requested = Signal(str)  # path
    export_requested = Signal(str)
    account_requested = Signal()  # the window of the account at a feed server
    health_requested = Signal()  # the window of the feeds with problems

    def __init__(self, requests: FeedRequests, now: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._now = now
        self._added: int | None = None  # a feed to go to once its row is there
        self._notice = Notice()
        self.subscribe_bar = SubscribeBar(requests, self._notice)
        self._filter = search_field(self.tr("Find a feed"), self)
        self._which = QComboBox()
        self.tree = FeedsTree(now)
        self.undo = UndoHistory(self.tr("&Undo"), self.tree, self._notice)
        self.edits = UndoableEdits(self.tree.feeds, requests, self.undo, self._notice)
        self.feed_actions = FeedActions(self.tree, requests, self.edits, self.undo, self._notice)
        self.import_progress = ImportProgressRow()
        self._problems = push_button("", self.health_requested.emit)
        self._drops = DropTarget(self, requests.items_dropped.emit)
        self._set_up_filter()
        self._lay_out()
        self._show_problems()

    # what the controller shows

    def show_feeds(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show these feeds and no others, with their unread headlines by feed id."""
        self.tree.show_feeds(feeds, unread)
        self._follow_feeds()

    def show_changed(self, feeds: tuple[Feed, ...], unread: dict[int, int]) -> None:
        """Show what has become of these feeds."""
        self.tree.show_changed(feeds, unread)
        self._follow_feeds()

    def show_added(self, feed: Feed, was_known: bool = False) -> None:
        """Say that the feed asked for is subscribed to; others are added silently."""
        if not self.subscribe_bar.is_waiting:
            return
        focus = self.focusWidget()
        has_moved_on = focus in {self._filter, self.tree} or self.tree.isAncestorOf(focus)
        self._added = None if has_moved_on else feed.id  # whoever works in the list is not disturbed
        self.subscribe_bar.finish()
        known, new = self.tr("You’re already subscribed to “{0}”."), self.tr("Subscribed to “{0}”.")
        self.show_notice((known if was_known else new).format(feed.title))
        self._go_to_added()

    def show_known(self, feed: Feed) -> None:
        """Show that a feed somebody wants is there already."""
        self._go_to(feed.id)
        self.show_notice(self.tr("You’re already subscribed to “{0}”.").format(feed.title))

    def show_notice(self, text: str) -> None:
        self._notice.show_text(text)

    def show_import_result(self, path: str, added: int, known: int, problems: tuple[str, ...]) -> None:
        """Say what came of a list of feeds."""
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
            self.subscribe_bar.offer_copied_address(self.tree.feeds.has_address)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the filter, then closes; an arrow leads from the filter into the tree."""
        if event.key() == Qt.Key.Key_Escape and self._filter.text():
            self._filter.clear()
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

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Feeds"))
        tools = QHBoxLayout()
        tools.addWidget(self._filter, 1)
        tools.addWidget(self._which)
        tools.addSpacing(8)
        for action in (self.feed_actions.refresh, self.feed_actions.settings, self.feed_actions.remove):
            tools.addWidget(button_for(action))
        foot = QHBoxLayout()
        foot.addWidget(push_button(self.tr("&Import…"), partial(ask_for_import, self, self.import_requested.emit)))
        foot.addWidget(push_button(self.tr("&Export…"), partial(ask_for_export, self, self.export_requested.emit)))
        foot.addWidget(push_button(self.tr("S&ync account…"), self.account_requested.emit))
        foot.addWidget(self._problems)
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self.subscribe_bar)
        column.addSpacing(4)
        column.addLayout(tools)
        column.addWidget(self.tree, 1)
        column.addWidget(self.import_progress)
        column.addWidget(self._notice)
        column.addLayout(foot)
        self.resize(1000, 620)

    # finding

    def _has_problems(self, feed: Feed) -> bool:
        return problem_of(feed, self._now()) is not None

    def _filter_feeds(self) -> None:
        self.tree.filter(self._filter.text().strip(), self._which.currentData())

    def _go_to(self, feed_id: int) -> None:
        self._filter.clear()
        self._which.setCurrentIndex(0)
        self.tree.go_to(feed_id)

    def _go_to_added(self) -> None:
        """Go to the feed just subscribed to, once its row is there."""
        if self._added is not None and self.tree.feeds.feed(self._added):
            self._go_to(self._added)
            self._added = None

    def _follow_feeds(self) -> None:
        self.subscribe_bar.show_folders(self.tree.feeds.folders)
        self._show_problems()
        self._go_to_added()

    def _show_problems(self) -> None:
        """Say on the button how many feeds have problems."""
        count = self.tree.feeds.problem_count
        text = self.tr("&Problems ({0})…").format(QLocale().toString(count)) if count else self.tr("&Problems…")
        self._problems.setText(text)
