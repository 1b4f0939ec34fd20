"""The feeds dialog and what is done with it: subscribe, remove and take back, rename, move, import and export."""

import logging
import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ticker.diagnosis import diagnosis, diagnosis_table
from ticker.entities import Feed, FeedLink
from ticker.feeds.opml import OpmlFeed, write_opml
from ticker.poller import (
    AccessKept,
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    ImportProgress,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    SubscribeFailed,
    Synced,
    SyncFailed,
    SyncProgress,
)
from ticker.store import FeedChanges, Store, StoreError, StoreErrorKind, inserted, stepped
from ticker.ui.feeds.import_controller import ImportController
from ticker.ui.i18n import messages
from ticker.ui.i18n.collation import sort_key
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.windows import raise_window

# Imported when they are opened: what nobody looks at takes no memory.
if TYPE_CHECKING:
    from ticker.ui.feed_health.health_window import HealthWindow
    from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow
    from ticker.ui.feeds.account_dialog import AccountDialog
    from ticker.ui.feeds.feeds_dialog import FeedsDialog

log = logging.getLogger(__name__)

_Window = TypeVar("_Window", bound=QWidget)

_SHOW_AFTER = 150  # milliseconds in which several changes become one look
_SHOW_MORE_AFTER = 30  # milliseconds, where one look did not take them all
_SHOWN_AT_ONCE = 100  # feeds; more would be felt, as when a list of thousands is imported


class FeedsController(QObject):
    """Keeps the dialog and the store in step. The dialog is made when it is first opened."""

    changed = Signal()  # what is on the wire may be another now
    browse_requested = Signal(str)
    icon_changed = Signal(int)  # of a feed

    def __init__(self, store: Store, poller: Poller, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._dialog: FeedsDialog | None = None
        self._window: FeedSettingsWindow | None = None
        self._account: AccountDialog | None = None
        self._taking_in = ImportController(poller, self)
        self._taking_in.offered.connect(self.offer_address)
        self._health: HealthWindow | None = None
        self._touched: set[int] = set()  # feeds of which the poller told something since we last looked
        self._show_soon = QTimer(self, singleShot=True)
        self._show_soon.timeout.connect(self._show_touched)
        self._settle = QTimer(self, singleShot=True, interval=0)  # one look for all that one click changes
        self._settle.timeout.connect(self._after_change)

    def show(self) -> None:
        """Open the dialog."""
        dialog = self._opened()
        self._show_feeds()
        raise_window(dialog)

    def offer_address(self, url: str) -> None:
        """Open the dialog with an address to subscribe to, and a look at what is there."""
        self.show()
        dialog = self._opened()
        if (known := self._store.feeds.at(url)) is not None:
            dialog.show_known(known)
            return
        dialog.offer_address(url)
        dialog.offered.wait_for(url)
        self._poller.preview(url)

    def take_in(self, handed: DroppedItems) -> None:
        """Open the dialog and subscribe to what is handed over, or offer it; how it goes is shown there."""
        self.show()
        self._taking_in.take(handed)

    def take_event(self, event: Event) -> None:
        """Show what the poller tells, in the windows that are open."""
        self._take_news_of_server(event)
        is_told = self._taking_in.take_event(event)
        if _is_open(self._dialog):
            self._show_in_dialog(event, self._dialog, is_told=is_told)
        if not any(map(_is_open, (self._dialog, self._health, self._window))):
            return
        if isinstance(event, RefreshFinished | RefreshTooSoon) and _is_open(self._health):
            self._health.show_notice(messages.sentence_for_refresh(event))
        if isinstance(event, FeedRefreshed | FeedUnchanged | FeedFailed | FeedAdded | FeedMoved):
            self._touched.add(event.feed_id)
        if self._touched and not self._show_soon.isActive():
            self._show_soon.start(_SHOW_AFTER)

    def _show_in_dialog(self, event: Event, dialog: "FeedsDialog", *, is_told: bool) -> None:
        if not is_told:
            self._show_sought(event, dialog)
        match event:
            case AccessKept(is_lasting=is_lasting) if self._window is not None:
                from ticker.ui.widgets.sign_in_dialog import sentence_for_kept  # noqa: PLC0415

                self._window.show_notice(sentence_for_kept(is_lasting))
            case ImportProgress(path=path, done=done, of=of, added=added):
                self._touched.update(added)
                dialog.import_progress.show_progress(path, done, of)

    def _show_sought(self, event: Event, dialog: "FeedsDialog") -> None:
        """Show what came of looking for a feed."""
        match event:
            case SubscribeFailed(url=url, kind=kind, detail=detail) if dialog.choice and dialog.choice.awaits(url):
                dialog.choice.show_failed(url, kind, detail)
            case SubscribeFailed(url=url, is_preview=True):
                dialog.offered.show_failed(url)
            case SubscribeFailed(url=url, kind=kind, detail=detail):
                dialog.show_subscribe_failed(url, kind, detail)
            case FeedsFound(url=url, links=links):
                dialog.show_found(url, links)
            case FeedPreviewed(url=url, title=title, titles=titles):
                (dialog.choice or dialog.offered).show_preview(url, title, titles)
            case FeedAdded(feed_id=feed_id, was_known=was_known):
                if feed := self._store.feeds.get(feed_id):
                    dialog.show_added(feed, was_known)

    def import_opml(self, path: str) -> None:
        """Subscribe to the feeds of a list, OPML or another reader's; how it goes is shown as the poller tells it."""
        self.take_in(DroppedItems(files=(path,)))

    def export_opml(self, path: str) -> None:
        """Write the subscriptions as OPML."""
        listed = write_opml(self._store.feeds.all(), title="Off the Wire", created_at=time.time())
        try:
            Path(path).write_bytes(listed)
        except OSError as error:
            self._opened().show_notice(messages.sentence_for_export(error))
            return
        self._opened().show_notice(self.tr("The list of feeds was written to {0}.").format(path))

    def _opened(self) -> "FeedsDialog":
        if self._dialog is None:
            from ticker.ui.feeds.feeds_dialog import FeedsDialog  # noqa: PLC0415

            dialog = self._dialog = FeedsDialog()
            dialog.subscribe_requested.connect(self._poller.subscribe)
            dialog.looking_stopped.connect(self._poller.stop_discovery)
            dialog.preview_requested.connect(self._poller.preview)
            dialog.choice_made.connect(self._subscribe_to)
            dialog.remove_requested.connect(lambda feed_ids: self._set_removed(feed_ids, True))
            dialog.undo_remove_requested.connect(lambda feed_ids: self._set_removed(feed_ids, False))
            dialog.rename_requested.connect(lambda feed_id, title: self._change((feed_id,), {"custom_title": title}))
            dialog.move_requested.connect(self._move)
            dialog.insert_requested.connect(self._insert)
            dialog.step_requested.connect(self._step)
            dialog.sort_requested.connect(self._sort)
            dialog.undo_move_requested.connect(self._move_back)
            dialog.wire_toggled.connect(lambda feed_id, on_wire: self._change((feed_id,), {"on_wire": on_wire}))
            dialog.refresh_requested.connect(self._poller.refresh)
            dialog.mark_read_requested.connect(self._mark_read)
            dialog.import_requested.connect(self.import_opml)
            dialog.handed_over.connect(self.take_in)
            self._taking_in.progressed.connect(dialog.import_progress.show_wait)
            self._taking_in.reported.connect(dialog.show_import_result)
            self._taking_in.noticed.connect(dialog.show_notice)
            dialog.import_progress.stop_requested.connect(self._taking_in.stop)
            dialog.export_requested.connect(self.export_opml)
            dialog.settings_requested.connect(self.show_settings)
            dialog.diagnosis_requested.connect(self._copy_diagnosis)
            dialog.health_requested.connect(self.show_health)
            dialog.account_requested.connect(self.show_account)
            dialog.server_requested.connect(self._give_to_server)
        return self._dialog

    def show_health(self) -> None:
        """Open the window of the feeds that something is wrong with."""
        if self._health is None:
            from ticker.ui.feed_health.health_window import HealthWindow  # noqa: PLC0415

            window = self._health = HealthWindow()
            window.refresh_requested.connect(self._poller.refresh)
            window.remove_requested.connect(lambda feed_ids: self._set_removed(feed_ids, True))
            window.undo_remove_requested.connect(lambda feed_ids: self._set_removed(feed_ids, False))
            window.change_requested.connect(self._change)
            window.new_address_requested.connect(self._keep_address)
            window.old_address_requested.connect(self._undo_move)
            window.sign_in_requested.connect(self.sign_in)
            window.browse_requested.connect(self.browse_requested)
            window.settings_requested.connect(self.show_settings)
            window.diagnosis_requested.connect(self._copy_diagnosis)
            window.diagnosis_file_requested.connect(self._export_diagnosis)
        self._health.show_feeds(self._store.feeds.all())
        raise_window(self._health)

    def show_account(self) -> None:
        """Open the window of the account at a feed server."""
        if self._account is None:
            from ticker.ui.feeds.account_dialog import AccountDialog  # noqa: PLC0415

            window = self._account = AccountDialog(self._dialog)
            window.sign_in_requested.connect(self._sign_into_server)
            window.sync_requested.connect(self._poller.sync)
            window.sends_new_changed.connect(self._store.account.send_new_feeds)
            window.leave_requested.connect(lambda keeps_copy: self._poller.leave_server(keeps_copy=keeps_copy))
        self._account.show_account(self._store.account.get())
        raise_window(self._account)

    def _give_to_server(self, feed_ids: tuple[int, ...]) -> None:
        self._store.account.send_feeds(feed_ids)
        self._poller.sync()

    def _sign_into_server(self, address: str, user: str, password: str, sends_feeds: bool) -> None:
        self._poller.sign_in_to_server(address, user, password, sends_feeds=sends_feeds)

    def _take_news_of_server(self, event: Event) -> None:
        """Show how it goes with the feed server, and what it changed."""
        if isinstance(event, ServerFeedsChanged):
            self._settle.start()
        if self._account is None or not self._account.isVisible():
            return
        match event:
            case SignedIn(is_lasting=is_lasting):
                self._account.show_kept(is_lasting)
            case SignInFailed(kind=kind, detail=detail):
                self._account.show_failure(kind, detail)
            case SyncProgress(done=done, of=of):
                self._account.show_progress(done, of)
            case Synced() | SyncFailed() | ServerFeedsChanged():
                self._account.show_account(self._store.account.get())
                self._store.account.accept_reset()

    def _subscribe_to(self, links: tuple[FeedLink, ...], folder: tuple[str, ...]) -> None:
        self._poller.add_feeds(OpmlFeed(each.url, each.title, folder) for each in links)

    def show_settings(self, feed_ids: tuple[int, ...]) -> None:
        """Open the window of these feeds."""
        if self._window is None:
            from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow  # noqa: PLC0415

            window = self._window = FeedSettingsWindow()
            window.change_requested.connect(self._change)
            window.refresh_requested.connect(self._poller.refresh)
            window.remove_requested.connect(self._opened().remove)
            window.old_address_requested.connect(self._undo_move)
            window.new_address_requested.connect(self._keep_address)
            window.browse_requested.connect(self.browse_requested)
            window.sign_in_requested.connect(self.sign_in)
            window.icon_requested.connect(self._choose_icon)
        self._show_window(feed_ids)
        raise_window(self._window)

    def sign_in(self, feed_ids: tuple[int, ...]) -> None:
        """Ask for the name and password of feeds of one site, and ask for the feeds with them."""
        feeds = tuple(filter(None, map(self._store.feeds.get, feed_ids)))
        if feeds:
            from ticker.ui.widgets.sign_in_dialog import SignInDialog  # noqa: PLC0415

            dialog = SignInDialog(feeds[0], self._window, others=feeds[1:])
            dialog.signed_in.connect(self._poller.sign_in)
            raise_window(dialog)

    def _show_window(self, feed_ids: tuple[int, ...]) -> None:
        feeds = tuple(filter(None, map(self._store.feeds.get, feed_ids)))
        if self._window is not None and feeds:
            self._window.show_feeds(feeds, self._store.polling.checks(feeds[0].id) if len(feeds) == 1 else ())
            icons = {self._store.icons.get(feed.id) for feed in feeds}
            is_own = any(self._store.icons.is_chosen(feed.id) for feed in feeds)
            self._window.show_icon(icons.pop() if len(icons) == 1 else None, is_own=is_own)

    def _show_feeds(self) -> None:
        if self._dialog is not None:
            self._dialog.show_server(self._store.account.get() is not None)
            self._dialog.show_feeds(self._store.feeds.all(), self._store.entries.unread_counts())
        if _is_open(self._health):
            self._health.show_feeds(self._store.feeds.all())

    def _show_touched(self) -> None:
        """Show what became of the feeds the poller told of; with thousands of others this must stay cheap."""
        touched = {self._touched.pop() for _ in range(min(len(self._touched), _SHOWN_AT_ONCE))}
        if self._touched:
            self._show_soon.start(_SHOW_MORE_AFTER)
        feeds = tuple(filter(None, map(self._store.feeds.get, touched)))
        if _is_open(self._dialog):
            self._dialog.show_changed(feeds, self._store.entries.unread_counts())
        if _is_open(self._health):
            self._health.show_changed(feeds)
        if _is_open(self._window) and touched.intersection(self._window.feed_ids):
            self._show_window(self._window.feed_ids)

    def _change(self, feed_ids: tuple[int, ...], changes: FeedChanges) -> None:
        try:
            for feed_id in feed_ids:
                self._store.feeds.change(feed_id, changes)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN or self._window is None:
                raise
            self._window.show_notice(messages.sentence_for_store(error))
        if changes.get("url") or changes.get("is_paused") is False:
            self._poller.refresh(feed_ids)
        self._settle.start()

    def _choose_icon(self, feed_ids: tuple[int, ...], content: bytes) -> None:
        self._store.icons.choose(feed_ids, content)
        for feed_id in feed_ids:
            self.icon_changed.emit(feed_id)
        self._show_window(feed_ids)

    def _mark_read(self, feed_ids: tuple[int, ...]) -> None:
        marked = self._store.entries.mark_feeds_read(feed_ids)
        self._settle.start()
        if self._dialog is not None:
            self._dialog.show_marked(len(marked), partial(self._mark_unread, marked))

    def _mark_unread(self, entry_ids: tuple[int, ...]) -> None:
        self._store.entries.mark_read(entry_ids, is_read=False)
        self._settle.start()

    def _move(self, feed_ids: tuple[int, ...], folder: tuple[str, ...]) -> None:
        self._store.feeds.move_to_folder(feed_ids, folder)
        self._settle.start()

    def _sort(self) -> None:
        before = tuple((feed.id, feed.settings.folder, feed.settings.position) for feed in self._store.feeds.all())
        self._store.feeds.arrange(())
        self._offer_undo(before)
        self._settle.start()

    def _step(self, moved: int | tuple[str, ...], step: int) -> None:
        feeds = self._store.feeds.all()
        self._arrange(feeds, {}, stepped(feeds, moved, step, sort_key))

    def _insert(
        self, folders: dict[int, tuple[str, ...]], level: tuple[str, ...], before: int | tuple[str, ...] | None
    ) -> None:
        feeds = self._store.feeds.all()
        self._arrange(feeds, folders, inserted(feeds, folders, level, before, sort_key))

    def _arrange(self, feeds: tuple[Feed, ...], folders: dict[int, tuple[str, ...]], order: tuple[int, ...]) -> None:
        """Give all feeds an order, and some another folder; this can be undone."""
        before = tuple((feed.id, feed.settings.folder, feed.settings.position) for feed in feeds)
        is_as_before = order == tuple(feed.id for feed in feeds)
        if self._dialog is None or (is_as_before and all(folders.get(each, path) == path for each, path, _ in before)):
            return
        places = {feed_id: place for place, feed_id in enumerate(order)}
        self._store.feeds.restore_positions((each, folders.get(each, path), places[each]) for each, path, _ in before)
        self._offer_undo(before)
        self._settle.start()

    def _offer_undo(self, before: tuple[tuple[int, tuple[str, ...], int | None], ...]) -> None:
        if self._dialog is not None:
            text = self.tr("The order of the feeds was changed.")
            self._dialog.undo.add(text, partial(self._move_back, before), is_told=False)

    def _move_back(self, before: tuple[tuple[int, tuple[str, ...], int | None], ...]) -> None:
        self._store.feeds.restore_positions(before)
        self._settle.start()

    def _keep_address(self, feed_id: int) -> None:
        """Take a new address for good: one that is used already, or else the one the site leads on to."""
        feed = self._store.feeds.get(feed_id)
        if feed is not None and feed.move.moved_from:
            self._store.feeds.accept_move(feed_id)
            self._settle.start()
        else:
            self._poller.accept_move(feed_id)

    def _undo_move(self, feed_id: int) -> None:
        self._store.feeds.undo_move(feed_id)
        self._poller.refresh((feed_id,))
        self._settle.start()

    def _set_removed(self, feed_ids: tuple[int, ...], is_removed: bool) -> None:
        """Take feeds off the list and the wire, or back with all they hold, which is kept until the program ends."""
        for feed_id in feed_ids:
            self._store.feeds.set_removed(feed_id, is_removed)
        self._settle.start()

    def _copy_diagnosis(self, feed_ids: tuple[int, ...]) -> None:
        feeds = filter(None, map(self._store.feeds.get, feed_ids))
        texts = [diagnosis(feed, self._store.polling.checks(feed.id)) for feed in feeds]
        QGuiApplication.clipboard().setText("\n".join(texts))
        self._say(self.tr("The diagnosis was copied, without passwords."))

    def _export_diagnosis(self, path: str) -> None:
        table = diagnosis_table(self._store.feeds.all(), time.time())
        try:
            Path(path).write_text(table, encoding="utf-8-sig", newline="")
        except OSError as error:
            self._say(messages.sentence_for_export(error))
            return
        self._say(self.tr("The diagnosis was written to {0}, without passwords.").format(path))

    def _say(self, text: str) -> None:
        """Show a notice in the window from which something was asked."""
        window = self._opened() if self._health is None or not self._health.isActiveWindow() else self._health
        window.show_notice(text)

    def _after_change(self) -> None:
        self._poller.subscriptions_changed()
        self._show_feeds()
        if _is_open(self._window):
            self._show_window(self._window.feed_ids)
        self.changed.emit()


def _is_open(window: _Window | None) -> TypeGuard[_Window]:
    return window is not None and window.isVisible()
