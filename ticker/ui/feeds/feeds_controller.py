"""The windows about feeds, kept in sync with the store and the poller."""

from functools import partial
from typing import TYPE_CHECKING, TypeGuard, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ticker.entities import GETTING_STARTED_URL, Feed
from ticker.feeds.feed_list import OpmlFeed
from ticker.pages import FeedLink
from ticker.poller import (
    AccessKept,
    CameOnline,
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    IconChosen,
    ImportProgress,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    ServerFeedsChanged,
    SubscribeFailed,
    WentOffline,
)
from ticker.store import Store
from ticker.ui.feeds import feed_exports
from ticker.ui.feeds.account_controller import AccountController
from ticker.ui.feeds.feed_editor import FeedEditor
from ticker.ui.feeds.import_controller import ImportController
from ticker.ui.feeds.source_controller import SourceController
from ticker.ui.feeds.source_kind import SourceKind
from ticker.ui.i18n import messages
from ticker.ui.widgets.drop_target import DroppedItems
from ticker.ui.widgets.feed_reader import FeedReader
from ticker.ui.widgets.feed_requests import FeedRequests
from ticker.ui.widgets.user_files import UserFiles
from ticker.ui.widgets.windows import raise_window

# Imported when they are opened, to save memory.
if TYPE_CHECKING:
    from ticker.ui.feed_health.health_window import HealthWindow
    from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow
    from ticker.ui.feeds.feeds_dialog import FeedsDialog

_Window = TypeVar("_Window", bound=QWidget)

_SHOW_AFTER = 150  # milliseconds in which changes are collected and shown together
_SHOW_MORE_AFTER = 30  # milliseconds, while there are more than are shown at a time
_SHOWN_AT_ONCE = 100  # feeds; more would be noticeable while importing thousands


class FeedsController(QObject):
    """Opens the windows of feeds, settings and problems, each made when first asked for, and shows what changes."""

    suggestions_requested = Signal()  # opens the window of suggested feeds
    notice = Signal(str)  # a sentence for the user, in any open window

    def __init__(self, store: Store, poller: Poller, files: UserFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._files = files
        self._dialog: FeedsDialog | None = None
        self._settings: FeedSettingsWindow | None = None
        self._health: HealthWindow | None = None
        self._touched: set[int] = set()  # feeds that the poller has reported and that are not shown yet
        self._is_offline = False
        self._shows_edition = True  # perhaps: of getting started
        self._reader = FeedReader(store, self)
        self._health_reader = FeedReader(store, self)
        self._show_soon = QTimer(self, singleShot=True)
        self._show_soon.timeout.connect(self._show_touched)
        self.requests = FeedRequests(self)
        self.editor = FeedEditor(store, poller, self.requests, self)
        self._account = AccountController(store, poller, self)
        self._import = ImportController(poller, self)
        self._sources = SourceController(store, poller, self)
        self._connect()

    def _connect(self) -> None:
        self.requests.settings_requested.connect(self.show_settings)
        self.requests.sign_in_requested.connect(self.sign_in)
        self.requests.source_requested.connect(lambda feed_id: self._sources.edit(feed_id, self._settings))
        self.requests.confirm_requested.connect(self._confirm_sources)
        self._sources.changed.connect(self.editor.note_change)
        self._sources.added.connect(self._show_added_source)
        self.requests.diagnosis_requested.connect(self._copy_diagnosis)
        self.requests.items_dropped.connect(self.import_items)
        self.requests.site_icon_requested.connect(self._show_settings_of)  # after the editor: it is connected before
        self.editor.changed.connect(self._show_feeds)
        self.editor.change_refused.connect(self._show_refusal)
        self._import.address_offered.connect(self.offer_address)
        self._import.resumed_in_vain.connect(self.notice)

    # windows

    def show(self) -> None:
        """Open the Feeds window."""
        dialog = self._opened()
        self._show_feeds()
        raise_window(dialog)

    def add_feed(self) -> None:
        """Open the Feeds window to enter an address."""
        self.show()
        self._opened().start_adding()

    def offer_address(self, url: str) -> None:
        """Open the Feeds window with an address to subscribe to, and a preview of the feed."""
        self.show()
        dialog = self._opened()
        if (known := self._store.feeds.at(url)) is not None:
            dialog.show_known(known)
            return
        dialog.subscribe_bar.offer_address(url)
        dialog.subscribe_bar.preview.wait_for(url)
        self._poller.preview(url)

    def import_items(self, items: DroppedItems) -> None:
        """Open the Feeds window and subscribe to items, or offer them; progress is shown there."""
        self.show()
        self._import.import_items(items)

    def import_list(self, path: str) -> None:
        """Subscribe to the feeds of a list, OPML or another reader's."""
        self.import_items(DroppedItems(files=(path,)))

    def show_health(self) -> None:
        """Open the window of feed problems."""
        if self._health is None:
            from ticker.ui.feed_health.health_window import HealthWindow  # noqa: PLC0415

            self._health = HealthWindow(self.requests, self._store.now)
            self._health.diagnosis_file_requested.connect(self._export_diagnosis)
        self._health_reader.read(self._health.show_feeds)
        raise_window(self._health)

    def show_settings(self, feed_ids: tuple[int, ...]) -> None:
        """Open the window of these feeds' settings."""
        if self._settings is None:
            from ticker.ui.feed_settings.feed_settings_window import FeedSettingsWindow  # noqa: PLC0415

            self._settings = FeedSettingsWindow(self.requests, self._store.now)
            self._settings.remove_requested.connect(self._opened().edits.remove)
        self._show_settings_of(feed_ids)
        raise_window(self._settings)

    def sign_in(self, feed_ids: tuple[int, ...]) -> None:
        """Ask for username and password for feeds of a site, and fetch the feeds with them."""
        feeds = tuple(filter(None, map(self._store.feeds.get, feed_ids)))
        if feeds:
            from ticker.ui.widgets.sign_in_dialog import SignInDialog  # noqa: PLC0415

            dialog = SignInDialog(feeds[0], self._settings, others=feeds[1:])
            dialog.signed_in.connect(self._poller.sign_in)
            raise_window(dialog)

    def show_account(self, over: QWidget | None) -> None:
        """Open the window of the account at a feed server ``over`` another."""
        self._account.show(over)

    def _opened(self) -> "FeedsDialog":
        if self._dialog is None:
            from ticker.ui.feeds.feeds_dialog import FeedsDialog  # noqa: PLC0415

            dialog = self._dialog = FeedsDialog(self.requests, self._store.now, icon_of=self._store.icons.get)
            dialog.subscribe_bar.subscribe_requested.connect(self._poller.subscribe)
            dialog.subscribe_bar.search_stopped.connect(self._poller.stop_discovery)
            dialog.subscribe_bar.preview_requested.connect(self._poller.preview)
            dialog.subscribe_bar.source_wanted.connect(self._add_source)
            dialog.subscribe_bar.links_chosen.connect(self._subscribe_to)
            dialog.import_requested.connect(self.import_list)
            dialog.export_requested.connect(self._export_list)
            dialog.health_requested.connect(self.show_health)
            dialog.suggestions_requested.connect(self.suggestions_requested)
            self.editor.icon_changed.connect(dialog.tree.forget_icon)
            dialog.account_requested.connect(partial(self.show_account, dialog))
            dialog.import_progress.stop_requested.connect(self._import.stop)
            self._import.progressed.connect(dialog.import_progress.show_wait)
            self._import.finished.connect(dialog.show_import_result)
            self._import.failed.connect(dialog.show_notice)
            dialog.show_offline(self._is_offline)
            self.editor.marked_read.connect(dialog.edits.show_marked_read)
            self.editor.rearranged.connect(dialog.edits.add_rearranged)
        return self._dialog

    def _subscribe_to(self, links: tuple[FeedLink, ...], folder: tuple[str, ...]) -> None:
        self._poller.add_feeds(OpmlFeed(each.url, each.title, folder) for each in links)

    def _add_source(self, kind: SourceKind) -> None:
        dialog = self._opened()
        self._sources.add(kind, dialog, dialog.tree.feeds.folders)

    def _confirm_sources(self, feed_ids: tuple[int, ...]) -> None:
        windows = (self._health, self._settings, self._dialog)
        self._sources.confirm(feed_ids, next((each for each in windows if each and each.isActiveWindow()), None))

    def _show_added_source(self, feed_id: int) -> None:
        if feed := self._store.feeds.get(feed_id):
            self._opened().show_new(feed)

    # what the poller tells

    def take_event(self, event: Event) -> None:
        """Show events of the poller in the open windows."""
        self._account.take_event(event)
        self._sources.take_event(event)
        self._note(event)
        is_told = self._import.take_event(event)
        if isinstance(event, IconChosen) and _is_open(self._settings):
            self._show_chosen_icon(event, self._settings)
        if _is_open(self._dialog):
            self._show_in_dialog(event, self._dialog, is_told=is_told)
        if not any(map(_is_open, (self._dialog, self._health, self._settings))):
            return
        if isinstance(event, RefreshFinished | RefreshTooSoon) and _is_open(self._health):
            self._health.show_notice(messages.sentence_for_refresh(event))
        if isinstance(event, FeedRefreshed | FeedUnchanged | FeedFailed | FeedAdded | FeedMoved):
            self._touched.add(event.feed_id)
        if self._touched and not self._show_soon.isActive():
            self._show_soon.start(_SHOW_AFTER)

    def _note(self, event: Event) -> None:
        """Handle what matters whether or not a window is open."""
        match event:
            case WentOffline() | CameOnline():
                self._is_offline = isinstance(event, WentOffline)
                if self._dialog is not None:
                    self._dialog.show_offline(self._is_offline)
            case FeedRefreshed(feed_id=feed_id, new=new) if new and self._shows_edition:
                self._hide_edition(feed_id)
            case ServerFeedsChanged():
                self.editor.note_change()

    def _hide_edition(self, feed_id: int) -> None:
        """Remove the getting-started edition from the bar once one of the user's feeds has headlines."""
        edition = self._store.feeds.at(GETTING_STARTED_URL)
        if edition is not None and edition.id == feed_id:
            return
        self._shows_edition = False
        if edition is not None and edition.settings.on_wire:
            self._store.feeds.change(edition.id, {"on_wire": False})

    def _show_in_dialog(self, event: Event, dialog: "FeedsDialog", *, is_told: bool) -> None:
        if not is_told:
            self._show_found(event, dialog)
        match event:
            case AccessKept(is_lasting=is_lasting) if self._settings is not None:
                from ticker.ui.widgets.sign_in_dialog import sentence_for_kept  # noqa: PLC0415

                self._settings.show_notice(sentence_for_kept(is_lasting))
            case ImportProgress(path=path, done=done, total=total, added=added):
                self._touched.update(added)
                dialog.import_progress.show_progress(path, done, total)

    def _show_found(self, event: Event, dialog: "FeedsDialog") -> None:
        """Show the result of a search for feeds."""
        bar = dialog.subscribe_bar
        match event:
            case SubscribeFailed(url=url, kind=kind, detail=detail) if bar.discovered and bar.discovered.awaits(url):
                bar.discovered.show_failed(url, kind, detail)
            case SubscribeFailed(url=url, is_preview=True):
                bar.preview.show_failed(url)
            case SubscribeFailed(url=url, kind=kind, detail=detail):
                bar.show_failed(url, kind, detail)
            case FeedsFound(url=url, links=links):
                bar.show_found(url, links)
            case FeedPreviewed(url=url, title=title, titles=titles):
                (bar.discovered or bar.preview).show_preview(url, title, titles)
            case FeedAdded(feed_id=feed_id, was_known=was_known):
                if feed := self._store.feeds.get(feed_id):
                    dialog.show_added(feed, was_known)

    # what is shown

    def _show_feeds(self) -> None:
        if self._dialog is not None:
            from ticker.sync.servers import capabilities_of  # noqa: PLC0415 - not before its window

            account = self._store.account.get()
            self._dialog.feed_actions.show_server(capabilities_of(account.kind) if account is not None else None)
            self._reader.read(self._show_list)
        if _is_open(self._health):
            self._health_reader.read(self._health.show_feeds)
        if _is_open(self._settings):
            self._show_settings_of(self._settings.feed_ids)

    def _show_list(self, feeds: tuple[Feed, ...]) -> None:
        self._opened().show_feeds(tuple(filter(_is_real, feeds)), self._store.entries.unread_counts())

    def _show_touched(self) -> None:
        """Update the feeds of events; this must be cheap with thousands of feeds."""
        touched = {self._touched.pop() for _ in range(min(len(self._touched), _SHOWN_AT_ONCE))}
        if self._touched:
            self._show_soon.start(_SHOW_MORE_AFTER)
        feeds = tuple(filter(None, map(self._store.feeds.get, touched)))
        self._reader.note(feeds)
        self._health_reader.note(feeds)
        if _is_open(self._dialog):
            self._dialog.show_changed(tuple(filter(_is_real, feeds)), self._store.entries.unread_counts())
        if _is_open(self._health):
            self._health.show_changed(feeds)
        if _is_open(self._settings) and touched.intersection(self._settings.feed_ids):
            self._show_settings_of(self._settings.feed_ids)

    def _show_settings_of(self, feed_ids: tuple[int, ...]) -> None:
        feeds = tuple(filter(None, map(self._store.feeds.get, feed_ids)))
        if self._settings is not None and feeds:
            self._settings.show_feeds(feeds, self._store.polling.checks(feeds[0].id) if len(feeds) == 1 else ())
            icons = {self._store.icons.get(feed.id) for feed in feeds}
            is_own = any(self._store.icons.is_chosen(feed.id) for feed in feeds)
            self._settings.show_icon(icons.pop() if len(icons) == 1 else None, is_own=is_own)

    def _show_chosen_icon(self, event: IconChosen, settings: "FeedSettingsWindow") -> None:
        if event.is_done:
            self._show_settings_of(settings.feed_ids)
        else:
            settings.show_notice(messages.sentence_for_icon(event.error))

    def _show_refusal(self, sentence: str) -> None:
        if self._settings is not None:
            self._settings.show_notice(sentence)

    # what leaves the program

    def _export_list(self, path: str) -> None:
        feed_exports.export_list(self._store, self._files, path, self._opened().show_notice)

    def _copy_diagnosis(self, feed_ids: tuple[int, ...]) -> None:
        self._show_notice(feed_exports.copy_diagnosis(self._store, feed_ids))

    def _export_diagnosis(self, path: str) -> None:
        feed_exports.export_diagnosis(self._store, self._files, path, self._show_notice)

    def _show_notice(self, text: str) -> None:
        """Show a notice in the window from which something was requested."""
        window = self._opened() if self._health is None or not self._health.isActiveWindow() else self._health
        window.show_notice(text)


def _is_real(feed: Feed) -> bool:
    """Whether a feed comes from the web, unlike the getting-started edition."""
    return feed.url != GETTING_STARTED_URL


def _is_open(window: _Window | None) -> TypeGuard[_Window]:
    return window is not None and window.isVisible()
