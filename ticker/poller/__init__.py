"""The one background thread: which feeds are due → fetch → read → store → tell.

The poller thread decides, alone: it owns its store, obeys ``schedule`` and ``turns`` and reads one inbox, into which
the user's wishes and the workers' results fall. Workers are daemon threads that fetch, and two that have documents and
pages read (``parser``); they know no store. What happened is told through ``emit``, on the poller thread.
"""

import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from ticker.desktop.keyring import Keyring
from ticker.desktop.power import is_on_battery
from ticker.entities import Access
from ticker.feeds.fetch import Fetcher
from ticker.feeds.opml import OpmlFeed
from ticker.parser_process import PAGE_SECONDS, ParserProcess
from ticker.poller.commands import (
    AcceptMove,
    AddFeeds,
    ChangePreferences,
    CountList,
    ForgetRemoved,
    ForwardedEvent,
    ImportList,
    KeepOffline,
    Metered,
    Refresh,
    SignIn,
    Stop,
    StopImporting,
    StopLooking,
    Subscribe,
    SubscriptionsChanged,
)
from ticker.poller.context import Pace
from ticker.poller.events import (
    AccessKept,
    Event,
    FeedAdded,
    FeedFailed,
    FeedFileRead,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    IconFetched,
    Idle,
    ImportFailed,
    ImportFinished,
    ImportProgress,
    ListCounted,
    PictureFetched,
    RefreshFinished,
    RefreshTooSoon,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    StoreFailed,
    StoryFetched,
    SubscribeFailed,
    Synced,
    SyncFailed,
    SyncProgress,
    WentOffline,
)
from ticker.poller.housekeeping import proxy_of
from ticker.poller.inbox import Inbox
from ticker.poller.jobs import FetchTask, FetchTasks
from ticker.poller.list_import import subscribe_listed
from ticker.poller.loop import Loop
from ticker.poller.sync_thread import Adjust, Leave, SignInto, SyncNow, SyncThread
from ticker.poller.workers import Workers
from ticker.preferences import Preferences
from ticker.store import Store

__all__ = [
    "AccessKept",
    "Event",
    "FeedAdded",
    "FeedFailed",
    "FeedFileRead",
    "FeedMoved",
    "FeedPreviewed",
    "FeedRefreshed",
    "FeedUnchanged",
    "FeedsFound",
    "IconFetched",
    "Idle",
    "ImportFailed",
    "ImportFinished",
    "ImportProgress",
    "ListCounted",
    "Pace",
    "PictureFetched",
    "Poller",
    "RefreshFinished",
    "RefreshTooSoon",
    "ServerFeedsChanged",
    "SignInFailed",
    "SignedIn",
    "StoreFailed",
    "StoryFetched",
    "SubscribeFailed",
    "SyncFailed",
    "SyncProgress",
    "Synced",
    "WentOffline",
    "subscribe_listed",
]

_STOP_PATIENCE = 0.5


class Poller:
    """Polls the feeds of one profile. All methods may be called from any thread and return at once."""

    def __init__(
        self,
        *,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None = None,
        language: str = "en",
        make_fetcher: Callable[[str], Fetcher] | None = None,
        make_parser: Callable[[], ParserProcess] = ParserProcess,
        make_page_parser: Callable[[], ParserProcess] = lambda: ParserProcess(PAGE_SECONDS),
        keyring: Keyring | None = None,
        on_battery: Callable[[], bool] = is_on_battery,
        now: Callable[[], float] = time.time,
        fetchers: int = 16,
        pace: Pace = Pace(),  # noqa: B008 - frozen
    ) -> None:
        self._inbox = Inbox()
        keyring = keyring or Keyring()
        make_fetcher = make_fetcher or (lambda proxy: Fetcher(proxy=proxy, language=language))
        self._workers = Workers(make_fetcher, make_parser, make_page_parser, keyring, fetchers, self._inbox.put)
        self._syncing = SyncThread(
            open_store,
            make_fetcher,
            make_parser,
            keyring,
            lambda event: self._inbox.put(ForwardedEvent(event)),
            now,
            _adjusted(preferences),
        )
        self._loop = Loop(open_store, emit, preferences, backup, self._workers, now, on_battery, pace, self._inbox)
        self._thread = threading.Thread(target=self._loop.run, name="poller", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._syncing.start()

    def stop(self) -> None:
        """End polling; what is under way is dropped. Takes well under a second, hung servers or not."""
        self._syncing.stop()
        if self._thread.is_alive():
            self._inbox.put(Stop())
            self._thread.join(_STOP_PATIENCE)

    def refresh(self, feed_ids: tuple[int, ...] | None = None) -> None:
        """Ask these feeds (None: all) now, whether due or not; those asked within the last minute are left alone."""
        self._inbox.put(Refresh(feed_ids))
        self._syncing.wish(SyncNow())

    def subscribe(
        self, url: str, folder: tuple[str, ...] = (), custom_title: str = "", access: Access | None = None
    ) -> None:
        """Look whether there is a feed at ``url``, or on its site, and subscribe to it.

        FeedAdded is told, or FeedsFound where there are several to choose from, or SubscribeFailed.

        A name and password in the address are taken out of it and kept as ``access`` is.
        """
        self._inbox.put(Subscribe(url.strip(), folder, custom_title, access))

    def preview(self, url: str) -> None:
        """Look what is in the feed at ``url`` without subscribing: FeedPreviewed or SubscribeFailed is told."""
        self._inbox.put(Subscribe(url.strip(), (), "", is_preview=True))

    def stop_looking(self) -> None:
        """Let go of all addresses that are being looked at; nothing more is told of them."""
        self._inbox.put(StopLooking())

    def sign_in(self, feed_id: int, access: Access | None) -> None:
        """Ask for the feed with a name and password or a token, at once and from now on; None: without, as before.

        The secret goes to the desktop's keyring: AccessKept is told, and then how the feed took it.
        """
        self._inbox.put(SignIn(feed_id, access))

    def forget_removed(self) -> None:
        """Delete for good the feeds that were taken out, and take what they were asked with out of the keyring."""
        self._inbox.put(ForgetRemoved())

    def accept_move(self, feed_id: int) -> None:
        """Take the address a permanent redirect leads to, believed or not yet: FeedMoved is told where it is new."""
        self._inbox.put(AcceptMove(feed_id))

    def add_feeds(self, feeds: Iterable[OpmlFeed]) -> None:
        """Subscribe to a list unseen; the first checks are spread."""
        self._inbox.put(AddFeeds(tuple(feeds)))

    def import_list(self, path: str) -> None:
        """Subscribe to the feeds of a file, OPML or another reader's: ImportProgress is told and ImportFinished.

        ImportFailed is told where it cannot be read, FeedFileRead where it is no list but a feed itself. What is a feed
        in it and what is not only its content says.
        """
        self._inbox.put(ImportList(path))

    def import_text(self, name: str, text: str) -> None:
        """Subscribe to the feeds of a list that is in no file; told as of ``import_list``, ``name`` for its path."""
        self._inbox.put(ImportList(name, text.encode("utf-8", "replace")))

    def count_list(self, path: str) -> None:
        """Look how many feeds a file lists, and leave it at that: ListCounted is told."""
        self._inbox.put(CountList(path))

    def stop_importing(self) -> None:
        """Let go of what is left of the lists; what has been taken in stays."""
        self._inbox.put(StopImporting())

    def fetch_story(self, entry_id: int, url: str) -> None:
        """Fetch an entry's page and look for the article on it: StoryFetched is told."""
        self._inbox.put(FetchTasks((FetchTask(entry_id, url, is_page=True),)))

    def fetch_pictures(self, entry_id: int, urls: Iterable[str]) -> None:
        """Fetch pictures of an entry: PictureFetched is told of each."""
        self._inbox.put(FetchTasks(tuple(FetchTask(entry_id, url) for url in urls)))

    def keep_story(self, entry_id: int) -> None:
        """Fetch what an entry that was just saved lacks for being read without a network, and keep it."""
        self._inbox.put(KeepOffline(entry_id))

    def apply_preferences(self, preferences: Preferences) -> None:
        self._inbox.put(ChangePreferences(preferences))
        self._syncing.wish(_adjusted(preferences))

    def tell_metered(self, is_metered: bool) -> None:
        """The network costs money by the byte from now on, or no more: where that is preferred feeds are spared."""
        self._inbox.put(Metered(is_metered))

    def subscriptions_changed(self) -> None:
        """The user has changed feeds: the backup of their list is due, and other intervals hold at once."""
        self._inbox.put(SubscriptionsChanged())

    def sign_into(self, address: str, user: str, password: str, *, sends_feeds: bool) -> None:
        """Sync with an account at a feed server from now on: SignedIn or SignInFailed is told, and how it goes."""
        self._syncing.wish(SignInto(address, user, password, sends_feeds))

    def sync(self) -> None:
        """Take a turn with the feed server now: Synced or SyncFailed is told."""
        self._syncing.wish(SyncNow())

    def leave_server(self, *, keeps_copy: bool) -> None:
        """Sync no more; the server's feeds become our own, or go: ServerFeedsChanged is told."""
        self._syncing.wish(Leave(keeps_copy))


def _adjusted(preferences: Preferences) -> Adjust:
    return Adjust(proxy_of(preferences), preferences.polling_minutes)
