"""The background thread that makes all decisions: which feeds are due → fetch → parse → store → emit.

The poller thread owns its store and takes messages from one inbox: commands, and the workers' results. Workers are
daemon threads that fetch, and two that have documents and pages parsed (``parser_process``); they have no store.
Events are passed to ``emit``, on the poller thread.

``loop`` is what the thread runs; ``parts`` creates and connects the parts: dispatcher, recorder, subscriber, icons,
articles, housekeeping, backup. ``schedule`` decides when a feed is checked again; ``host_queue`` allows one request to
a host at a time. ``sync_thread`` is independent of all that.
"""

import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from ticker.desktop.keyring import Keyring
from ticker.desktop.power import is_on_battery
from ticker.entities import Access, ServerSignIn
from ticker.feed_source import PageSource
from ticker.feeds.feed_list import OpmlFeed
from ticker.feeds.fetch import AnyFetcher
from ticker.fetch_server import FetcherOptions
from ticker.parser_process import PAGE_SECONDS, PICTURE_CPU_SECONDS, PICTURE_SECONDS, ParserProcess
from ticker.paths import Paths
from ticker.poller.access import AccessKeyring
from ticker.poller.commands import (
    AcceptMove,
    AddFeeds,
    ApplyRule,
    ChangePreferences,
    ChooseIcon,
    CountList,
    FindStored,
    ForgetRemoved,
    ForwardedEvent,
    ImportList,
    KeepHeaders,
    KeepOffline,
    MoveFile,
    PreviewPage,
    ReadFile,
    Refresh,
    RevertRule,
    SetMetered,
    SignIn,
    StageBackup,
    Stop,
    StopDiscovery,
    StopImporting,
    Subscribe,
    SubscriptionsChanged,
    WriteBackup,
    WriteFile,
)
from ticker.poller.context import Pace
from ticker.poller.events import (
    AccessKept,
    AccountDiffers,
    BackupFailed,
    CameOnline,
    Event,
    FeedAdded,
    FeedFailed,
    FeedFileRead,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    FileRead,
    FileWritten,
    HeadlinePictureFetched,
    IconChosen,
    IconFetched,
    Idle,
    ImportFailed,
    ImportFinished,
    ImportProgress,
    ListCounted,
    PagePreviewed,
    PictureFetched,
    RefreshFinished,
    RefreshProgress,
    RefreshTooSoon,
    RuleApplied,
    RulesActed,
    ServerFeedsChanged,
    ShareFailed,
    ShareSent,
    ShareTargetFailed,
    ShareTargetReady,
    SignedIn,
    SignInFailed,
    StoredFound,
    StoreFailed,
    StoryFetched,
    SubscribeFailed,
    SubscribingResumed,
    Synced,
    SyncFailed,
    SyncProgress,
    TitlesTranslated,
    TranslationFailed,
    TranslationKeyNotKept,
    ValuesRepaired,
    WentOffline,
)
from ticker.poller.fetch_process import FetchProcess
from ticker.poller.housekeeping import proxy_of
from ticker.poller.inbox import Inbox
from ticker.poller.jobs import FetchTask, FetchTasks
from ticker.poller.list_import import subscribe_listed
from ticker.poller.loop import Loop
from ticker.poller.share_thread import ForgetTarget, SendShares, SetUpTarget, ShareThread, UseProxy
from ticker.poller.sync_thread import LeaveServer, ReplaceAccount, SignInToServer, SyncNow, SyncSettings, SyncThread
from ticker.poller.translate_thread import AllowCommand, KeepKey, TranslateThread, translation_of
from ticker.poller.unfinished import UnfinishedRequests
from ticker.poller.workers import Workers
from ticker.preferences import Preferences
from ticker.rule_actions import StoredChange
from ticker.rules import Rule
from ticker.store import ShareTarget, Store

__all__ = [
    "AccessKept",
    "AccountDiffers",
    "BackupFailed",
    "CameOnline",
    "Event",
    "FeedAdded",
    "FeedFailed",
    "FeedFileRead",
    "FeedMoved",
    "FeedPreviewed",
    "FeedRefreshed",
    "FeedUnchanged",
    "FeedsFound",
    "FileRead",
    "FileWritten",
    "HeadlinePictureFetched",
    "IconChosen",
    "IconFetched",
    "Idle",
    "ImportFailed",
    "ImportFinished",
    "ImportProgress",
    "ListCounted",
    "Pace",
    "PagePreviewed",
    "PictureFetched",
    "Poller",
    "RefreshFinished",
    "RefreshProgress",
    "RefreshTooSoon",
    "RuleApplied",
    "RulesActed",
    "ServerFeedsChanged",
    "ShareFailed",
    "ShareSent",
    "ShareTargetFailed",
    "ShareTargetReady",
    "SignInFailed",
    "SignedIn",
    "StoreFailed",
    "StoredFound",
    "StoryFetched",
    "SubscribeFailed",
    "SubscribingResumed",
    "SyncFailed",
    "SyncProgress",
    "Synced",
    "TitlesTranslated",
    "TranslationFailed",
    "TranslationKeyNotKept",
    "ValuesRepaired",
    "WentOffline",
    "subscribe_listed",
]

_STOP_PATIENCE = 0.5  # seconds


class Poller:
    """Polls the feeds of one profile. All methods may be called from any thread and return at once."""

    def __init__(
        self,
        *,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None = None,
        paths: Paths | None = None,
        unfinished: Path | None = None,
        language: str = "en",
        make_fetcher: Callable[[str], AnyFetcher] | None = None,
        make_parser: Callable[[], ParserProcess] = ParserProcess,
        make_page_parser: Callable[[], ParserProcess] = lambda: ParserProcess(PAGE_SECONDS),
        make_picture_parser: Callable[[], ParserProcess] = lambda: ParserProcess(PICTURE_SECONDS, PICTURE_CPU_SECONDS),
        keyring: Keyring | None = None,
        on_battery: Callable[[], bool] = is_on_battery,
        now: Callable[[], float] = time.time,
        may_prune: Callable[[], bool] = lambda: True,
        fetchers: int = 16,
        pace: Pace = Pace(),  # noqa: B008 - frozen
    ) -> None:
        self._inbox = Inbox()
        keyring = keyring or Keyring()
        access = AccessKeyring(keyring, self._inbox.put)
        process = self._fetch_process = FetchProcess()
        make_fetcher = make_fetcher or (lambda proxy: process.fetcher(FetcherOptions(proxy=proxy, language=language)))
        workers = Workers(
            make_fetcher, make_parser, make_page_parser, make_picture_parser, access, fetchers, self._inbox.put
        )
        self._sync_thread = SyncThread(
            open_store,
            make_fetcher,
            make_parser,
            keyring,
            lambda event: self._inbox.put(ForwardedEvent(event)),
            now,
            _sync_settings(preferences),
        )
        self._share_thread = ShareThread(
            open_store,
            make_fetcher,
            keyring,
            lambda event: self._inbox.put(ForwardedEvent(event)),
            now,
            proxy_of(preferences),
        )
        self._language = language
        self._preferences = preferences
        self._translate_thread = TranslateThread(
            open_store, make_fetcher, lambda event: self._inbox.put(ForwardedEvent(event)), keyring
        )

        def tell(event: Event) -> None:
            if isinstance(event, FeedRefreshed | Synced):
                self._translate_thread.note_new()
            emit(event)

        loop = Loop(
            open_store,
            tell,
            preferences,
            backup,
            UnfinishedRequests(unfinished),
            workers,
            access,
            now,
            may_prune,
            on_battery,
            pace,
            self._inbox,
        )
        loop.paths = paths
        self._thread = threading.Thread(target=loop.run, name="poller", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self._sync_thread.start()
        self._share_thread.start()
        self._translate_thread.use(translation_of(self._preferences, self._language), proxy_of(self._preferences))

    def stop(self) -> None:
        """Stop polling; running requests are dropped. Takes well under a second, even if servers hang."""
        self._sync_thread.stop()
        self._share_thread.stop()
        self._translate_thread.stop()
        if self._thread.is_alive():
            self._inbox.put(Stop())
            self._thread.join(_STOP_PATIENCE)
        self._fetch_process.close()

    def refresh(self, feed_ids: tuple[int, ...] | None = None) -> None:
        """Check these feeds (None: all) now, whether due or not; but not those checked within the last minute."""
        self._inbox.put(Refresh(feed_ids))
        self._sync_thread.send(SyncNow(is_whole=True))

    def subscribe(
        self, url: str, folder: tuple[str, ...] = (), custom_title: str = "", access: Access | None = None
    ) -> None:
        """Subscribe to the feed at ``url``, or on its site.

        FeedAdded is emitted, or FeedsFound if there are several to choose from, or SubscribeFailed.

        A username and password in the address are removed from it and stored like ``access``.
        """
        self._inbox.put(Subscribe(url.strip(), folder, custom_title, access))

    def preview(self, url: str) -> None:
        """Preview the feed at ``url`` without subscribing: FeedPreviewed or SubscribeFailed is emitted."""
        self._inbox.put(Subscribe(url.strip(), (), "", is_preview=True))

    def preview_page(self, number: int, source: PageSource) -> None:
        """Preview what would be found on a watched page: PagePreviewed is emitted, with this number."""
        self._inbox.put(PreviewPage(number, source))

    def stop_discovery(self) -> None:
        """Cancel all unfinished subscribing; no further events are emitted for it."""
        self._inbox.put(StopDiscovery())

    def sign_in(self, feed_id: int, access: Access | None) -> None:
        """Request the feed with a username and password or a token, now and later; None: without.

        The secret goes to the desktop's keyring: AccessKept is emitted, and then how the feed took it.
        """
        self._inbox.put(SignIn(feed_id, access))

    def keep_headers(self, feed_id: int, name: str, wanted: tuple[str, ...], values: dict[str, str]) -> None:
        """Keep the secret headers of a feed in the keyring, under a name: AccessKept is emitted."""
        self._inbox.put(KeepHeaders(feed_id, name, wanted, values))

    def forget_removed(self) -> None:
        """Delete removed feeds permanently, and their passwords from the keyring."""
        self._inbox.put(ForgetRemoved())

    def accept_move(self, feed_id: int) -> None:
        """Use the address a permanent redirect leads to, confirmed or not: FeedMoved is emitted if it is new."""
        self._inbox.put(AcceptMove(feed_id))

    def add_feeds(self, feeds: Iterable[OpmlFeed]) -> None:
        """Subscribe to a list of feeds, unchecked; their first checks are spread over time."""
        self._inbox.put(AddFeeds(tuple(feeds)))

    def import_file(self, path: str) -> None:
        """Subscribe to the feeds of a file, OPML or another reader's: ImportProgress is emitted and ImportFinished.

        ImportFailed is emitted if it cannot be read, FeedFileRead where it is not a list but a feed itself. The content
        decides what it is, not the name.
        """
        self._inbox.put(ImportList(path))

    def import_text(self, name: str, text: str) -> None:
        """Subscribe to the feeds of a list; events are those of ``import_file``, with ``name`` as the path."""
        self._inbox.put(ImportList(name, text.encode("utf-8", "replace")))

    def count_feeds(self, path: str) -> None:
        """Count the feeds that a file lists, without subscribing: ListCounted is emitted."""
        self._inbox.put(CountList(path))

    def read_file(self, number: int, path: str, max_bytes: int) -> None:
        """Read a file chosen by the user: FileRead is emitted, with this number."""
        self._inbox.put(ReadFile(number, path, max_bytes))

    def write_file(self, number: int, path: str, content: bytes) -> None:
        """Write a file chosen by the user: FileWritten is emitted, with this number."""
        self._inbox.put(WriteFile(number, path, content))

    def move_file(self, number: int, source: str, path: str) -> None:
        """Move one of our files to a place chosen by the user: FileWritten is emitted, with this number."""
        self._inbox.put(MoveFile(number, source, path))

    def write_backup(self, number: int, path: str, passphrase: str) -> None:
        """Write a backup of the profile, with its passwords if there is a passphrase; FileWritten is emitted."""
        self._inbox.put(WriteBackup(number, path, passphrase))

    def stage_backup(self, number: int, path: str, passphrase: str | None, *, merges: bool) -> None:
        """Prepare a backup for the next start; FileWritten is emitted, with this number."""
        self._inbox.put(StageBackup(number, path, merges, passphrase))

    def choose_icon(self, feed_ids: tuple[int, ...], path: str) -> None:
        """Make the picture in a file the icon of feeds: IconChosen is emitted."""
        self._inbox.put(ChooseIcon(feed_ids, path))

    def stop_importing(self) -> None:
        """Cancel the imports; feeds already added are kept."""
        self._inbox.put(StopImporting())

    def fetch_story(self, entry_id: int, url: str) -> None:
        """Fetch an entry's page and extract the article: StoryFetched is emitted."""
        self._inbox.put(FetchTasks((FetchTask(entry_id, url, is_page=True),)))

    def fetch_pictures(self, entry_id: int, urls: Iterable[str]) -> None:
        """Fetch an entry's pictures, or load stored ones: PictureFetched is emitted for each."""
        self._inbox.put(FetchTasks(tuple(FetchTask(entry_id, url) for url in urls)))

    def fetch_headline_picture(self, entry_id: int, url: str, height: int) -> None:
        """Fetch the picture beside a headline, scaled to this height in pixels: HeadlinePictureFetched is emitted."""
        self._inbox.put(FetchTasks((FetchTask(entry_id, url, height=height),)))

    def keep_offline(self, entry_id: int) -> None:
        """Fetch and store what a newly saved entry lacks for offline reading."""
        self._inbox.put(KeepOffline(entry_id))

    def apply_preferences(self, preferences: Preferences) -> None:
        self._inbox.put(ChangePreferences(preferences))
        self._sync_thread.send(_sync_settings(preferences))
        self._share_thread.send(UseProxy(proxy_of(preferences)))
        self._translate_thread.use(translation_of(preferences, self._language), proxy_of(preferences))

    def allow_translation_command(self, command: str) -> None:
        """Let the user's command translate headlines; "": none."""
        self._translate_thread.send(AllowCommand(command))

    def keep_translation_key(self, server: str, key: str) -> None:
        """Keep the API key of a translation server in the keyring; "": forget it."""
        self._translate_thread.send(KeepKey(server, key))

    def set_metered(self, is_metered: bool) -> None:
        """Note whether the network is metered; feeds may be checked less often then."""
        self._inbox.put(SetMetered(is_metered))

    def subscriptions_changed(self) -> None:
        """Note that the user has changed feeds: the backup of their list is due, and new intervals apply at once."""
        self._inbox.put(SubscriptionsChanged())

    def sign_in_to_server(self, sign_in: ServerSignIn) -> None:
        """Sync with an account at a feed server from now on: SignedIn or SignInFailed is emitted, then progress."""
        self._sync_thread.send(SignInToServer(sign_in))

    def sync(self, *, is_whole: bool = False) -> None:
        """Sync with the feed server now: Synced or SyncFailed is emitted. ``is_whole``: fetch everything."""
        self._sync_thread.send(SyncNow(is_whole))

    def find_stored(self, rule: Rule) -> None:
        """Find the stored headlines that a rule would change, without changing them: StoredFound is emitted."""
        self._inbox.put(FindStored(rule))

    def apply_rule(self, rule: Rule, entry_ids: tuple[int, ...]) -> None:
        """Mark stored headlines as a rule says: RuleApplied is emitted. Nothing is sent."""
        self._inbox.put(ApplyRule(rule, entry_ids))

    def revert_rule(self, rule: Rule, change: StoredChange) -> None:
        """Undo what RuleApplied has reported: it is emitted once more."""
        self._inbox.put(RevertRule(rule, change))

    def send_shares(self) -> None:
        """Send the stories queued in the store: ShareSent or ShareFailed is emitted for each."""
        self._share_thread.send(SendShares())

    def set_up_share_target(self, target: ShareTarget, secret: str) -> None:
        """Try a target, and store it if it works: ShareTargetReady or ShareTargetFailed is emitted."""
        self._share_thread.send(SetUpTarget(target, secret))

    def forget_share_target(self, target: ShareTarget) -> None:
        """Delete the secret of a target that was removed from the store."""
        self._share_thread.send(ForgetTarget(target))

    def replace_account(self, *, keeps_copy: bool) -> None:
        """Sync with the account that AccountDiffers named; the previous one's feeds become local, or are removed."""
        self._sync_thread.send(ReplaceAccount(keeps_copy))

    def leave_server(self, *, keeps_copy: bool) -> None:
        """Stop syncing; the server's feeds become local, or are removed: ServerFeedsChanged is emitted."""
        self._sync_thread.send(LeaveServer(keeps_copy))


def _sync_settings(preferences: Preferences) -> SyncSettings:
    return SyncSettings(proxy_of(preferences), preferences.polling_minutes)
