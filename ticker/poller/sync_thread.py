"""The thread that syncs with a feed server, if there is an account: at start, regularly, and soon after changes."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, assert_never

from ticker.desktop.keyring import Keyring
from ticker.durations import HOUR
from ticker.entities import Account, FetchError, FetchErrorKind, ParsedFeed, ServerSecrets, ServerSignIn
from ticker.feeds.fetch import AnyFetcher
from ticker.parser_process import ParserProcess
from ticker.poller.commands import Stop
from ticker.poller.events import (
    AccountDiffers,
    Event,
    FeedRefreshed,
    RulesActed,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    Synced,
    SyncFailed,
    SyncProgress,
)
from ticker.poller.server_connection import ServerConnection
from ticker.quick_dataclass import dataclass
from ticker.rule_actions import RuleActions
from ticker.store import Store, StoreError, StoreErrorKind
from ticker.sync.sync_memory import SyncMemory

if TYPE_CHECKING:
    from ticker.sync.account_identity import Identity
    from ticker.sync.feed_server import FeedServer
    from ticker.sync.sync_run import SyncOutcome

log = logging.getLogger(__name__)

_FIRST_AFTER = 2.0  # seconds after the start, which belong to the first headline
_CHECK_EVERY = 20.0  # seconds between two looks for changes of ours
_MIN_INTERVAL_MINUTES = 5
_RETRY_AFTER = 300.0  # seconds after a failure; twice as long after each further one
_MAX_RETRY = 4 * HOUR
_PASSWORD_REFUSED_PAUSE = HOUR  # before a password that was refused is tried again


@dataclass(frozen=True, slots=True)
class SyncNow:
    is_whole: bool = False  # everything is asked for, not only what the server says has changed


@dataclass(frozen=True, slots=True)
class SignInToServer:
    sign_in: ServerSignIn


@dataclass(frozen=True, slots=True)
class ReplaceAccount:
    """The account that was found to differ takes the place of the one before, whose feeds are kept as our own or go."""

    keeps_copy: bool


@dataclass(frozen=True, slots=True)
class LeaveServer:
    keeps_copy: bool


@dataclass(frozen=True, slots=True)
class SyncSettings:
    proxy: str
    minutes: int


SyncCommand = SyncNow | SignInToServer | ReplaceAccount | LeaveServer | SyncSettings | Stop


@dataclass(frozen=True, slots=True)
class _Replacement:
    """An account that was signed in to, and is not synced with yet."""

    account: Account
    secrets: ServerSecrets
    sends_feeds: bool


class SyncThread:
    """Has a thread of its own, as a server may be slow, and a keyring slower. Emits events."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], AnyFetcher],
        make_parser: Callable[[], ParserProcess],
        keyring: Keyring,
        emit: Callable[[Event], None],
        now: Callable[[], float],
        settings: SyncSettings,
    ) -> None:
        self._open_store = open_store
        self._connection = ServerConnection(make_fetcher, keyring, settings.proxy)
        self._parser = make_parser()
        self._emit = emit
        self._now = now
        self._settings = settings
        self._commands: queue.SimpleQueue[SyncCommand] = queue.SimpleQueue()
        self._server: FeedServer | None = None
        self._memory = SyncMemory()
        self._replacement: _Replacement | None = None  # waits for what the user decides
        self._is_whole = False  # the next run is to ask for everything
        self._is_stopped = False
        self._failures = 0
        self._unsent_feeds: frozenset[int] = frozenset()  # they wait for the next regular run
        self._next_at = time.monotonic() + _FIRST_AFTER  # of a sync run
        self._not_before = 0.0  # however much there is to send

    def start(self) -> None:
        threading.Thread(target=self._run, name="syncing", daemon=True).start()

    def send(self, command: SyncCommand) -> None:
        self._commands.put(command)

    def stop(self) -> None:
        """End what is under way."""
        self._is_stopped = True
        self._commands.put(Stop())
        self._connection.close()
        self._parser.close()

    def _run(self) -> None:
        while True:
            try:
                patience = self._patience()
                with suppress(queue.Empty):
                    command = self._commands.get(timeout=patience)
                    if command == Stop():
                        return
                    self._take(command)
                self._sync_if_due()
            except StoreError as error:
                log.warning("the store failed while syncing: %s", error)
                self._tell_failure(error.kind)
                self._pause_for(_RETRY_AFTER)
            except Exception:
                log.exception("an unexpected error while syncing")
                self._tell_failure(FetchErrorKind.INTERNAL)
                self._pause_for(_MAX_RETRY)

    def _patience(self) -> float | None:
        """Return how many seconds to wait for a command; None if there is no account."""
        if (left := self._not_before - time.monotonic()) > 0:
            return left  # what has failed may be the store
        with self._open_store() as store:
            if store.account.get() is None:
                return None
        return min(_CHECK_EVERY, max(0.01, self._next_at - time.monotonic()))

    def _take(self, command: SyncCommand) -> None:
        match command:
            case SyncNow(is_whole):
                self._is_whole |= is_whole
                self._next_at = self._not_before = 0.0
            case SyncSettings():
                self._connection.use_proxy(command.proxy)
                self._settings = command
            case SignInToServer(sign_in):
                try:
                    self._sign_in(sign_in)
                except (FetchError, StoreError) as error:
                    self._emit(SignInFailed(error.kind, error.detail))
            case ReplaceAccount(keeps_copy):
                self._replace_account(keeps_copy=keeps_copy)
            case LeaveServer(keeps_copy):
                self._leave(keeps_copy=keeps_copy)
            case Stop():
                pass  # the thread has ended by then
            case _:
                assert_never(command)

    def _sign_in(self, wanted: ServerSignIn) -> None:
        """Sign in, and check whether the account is a different one than before. Raises FetchError, StoreError."""
        from ticker.sync.account_identity import Identity  # noqa: PLC0415 - only who has an account needs any of it
        from ticker.sync.servers import find_server  # noqa: PLC0415

        self._replacement = None
        with self._open_store() as store:
            former = store.account.get()
            secrets = self._connection.completed(wanted, former)
            call = self._connection.calls(wanted.access, secrets)
            kind, api = find_server(call, wanted.address, wanted.user, secrets.password, wanted.kind)
            new = _Replacement(Account(kind, api, wanted.user, access=wanted.access), secrets, wanted.sends_feeds)
            if former is not None and (former.api, former.user) != (api, wanted.user):
                is_same_user = former.user.casefold() == wanted.user.casefold()
                identity = self._identity_of(store, new, is_same_user=is_same_user)
                if identity is Identity.OTHER or (identity is Identity.RENUMBERED and not is_same_user):
                    self._replacement = new
                    self._emit(AccountDiffers(wanted.user, former.user, former.api))
                    return
                if identity is Identity.RENUMBERED:
                    store.account.forget_ids(is_other=False)
        self._open_account(new)

    def _identity_of(self, store: Store, new: "_Replacement", *, is_same_user: bool) -> "Identity":
        from ticker.sync.entry_download import EntryDownload  # noqa: PLC0415 - as above
        from ticker.sync.sync_run import ask_identity  # noqa: PLC0415

        server = self._opened(new.account, new.secrets)
        return ask_identity(store, server.feeds(), EntryDownload(server, self._parse), is_same_user=is_same_user)

    def _replace_account(self, *, keeps_copy: bool) -> None:
        """Remove the previous account, as the user has decided, and sync with the new one."""
        new, self._replacement = self._replacement, None
        if new is not None:
            with self._open_store() as store:
                store.account.close(keeps_copy=keeps_copy)
            self._emit(ServerFeedsChanged())
            self._open_account(new)

    def _open_account(self, new: "_Replacement") -> None:
        account = new.account
        with self._open_store() as store:
            former = store.account.get()
            store.account.open(account.kind, account.api, account.user, account.access)
            if new.sends_feeds:
                store.account.send_new_feeds(True)
                store.remote_feeds.send(feed.id for feed in store.feeds.all() if feed.url.startswith("http"))
        if former is not None:
            self._connection.forget(former)
        is_lasting = self._connection.keep(account, new.secrets)
        self._forget_server()
        self._next_at = self._not_before = 0.0
        self._emit(SignedIn(is_lasting))

    def _leave(self, *, keeps_copy: bool) -> None:
        self._forget_server()
        with self._open_store() as store:
            account = store.account.get()
            store.account.close(keeps_copy=keeps_copy)
        if account is not None:
            self._connection.forget(account)
        self._emit(ServerFeedsChanged())

    def _forget_server(self) -> None:
        self._server = None
        self._memory = SyncMemory()

    def _sync_if_due(self) -> None:
        monotonic = time.monotonic()
        if monotonic < self._not_before:
            return
        with self._open_store() as store:
            account = store.account.get()
            if account is None or (monotonic < self._next_at and not store.account.has_outgoing(self._unsent_feeds)):
                return
            self._next_at = monotonic + 60.0 * max(self._settings.minutes, _MIN_INTERVAL_MINUTES)
            try:
                outcome = self._sync(store, account)
            except FetchError as error:
                self._note_failure(store, error)
                return
            finally:
                self._parser.stop()
            store.account.note_sync(self._now())
        self._failures = 0
        self._is_whole = False
        self._unsent_feeds = outcome.unsent_feeds
        self._not_before = monotonic + _CHECK_EVERY / 2
        self._tell_outcome(outcome)

    def _sync(self, store: Store, account: Account) -> "SyncOutcome":
        from ticker.sync.sync_run import SyncRun  # noqa: PLC0415 - as above

        if self._server is None:
            self._server = self._opened(account, self._connection.secrets_of(account))
        return SyncRun(
            self._server,
            store,
            self._parse,
            now=self._now,
            on_progress=lambda done, total: self._emit(SyncProgress(done, total)),
            memory=self._memory,
            is_whole=self._is_whole,
            on_new=lambda ids: self._act(store, account, ids),
        ).run()

    def _act(self, store: Store, account: Account, entry_ids: Sequence[int]) -> None:
        """Let the rules act on what has come in; of what an account that is new here has, nothing is sent."""
        done = RuleActions(store, self._now).act(entry_ids, may_send=account.synced_at is not None)
        if done:
            self._emit(RulesActed(done))

    def _opened(self, account: Account, secrets: ServerSecrets) -> "FeedServer":
        from ticker.sync.servers import open_server  # noqa: PLC0415 - as above

        return open_server(self._connection.calls(account.access, secrets), account, secrets.password)

    def _parse(self, document: bytes) -> ParsedFeed:
        try:
            return self._parser.parse_feed(document, url="", content_type="application/feed+json; charset=utf-8")
        except FetchError as error:
            if self._is_stopped:  # the document is not to blame
                raise FetchError(FetchErrorKind.OFFLINE) from error
            raise

    def _note_failure(self, store: Store, error: FetchError) -> None:
        pause = min(_RETRY_AFTER * 2**self._failures, _MAX_RETRY)
        if error.kind is FetchErrorKind.UNAUTHORIZED:
            pause = _PASSWORD_REFUSED_PAUSE
        if error.retry_after is not None:
            pause = max(pause, error.retry_after - self._now())
        self._pause_for(pause)
        store.account.note_sync(self._now(), error.kind, error.detail)
        self._tell_failure(error.kind, error.detail)

    def _tell_failure(self, kind: FetchErrorKind | StoreErrorKind, detail: str = "") -> None:
        self._failures += 1
        self._emit(SyncFailed(kind, detail, is_first=self._failures == 1))

    def _pause_for(self, seconds: float) -> None:
        self._not_before = time.monotonic() + seconds

    def _tell_outcome(self, outcome: "SyncOutcome") -> None:
        for feed_id in outcome.new.keys() | outcome.edited.keys():
            new, edited = outcome.new.get(feed_id, ()), outcome.edited.get(feed_id, ())
            self._emit(FeedRefreshed(feed_id, tuple(new), tuple(edited)))
        if outcome.feeds_changed or outcome.marks_changed or outcome.was_reset:
            self._emit(ServerFeedsChanged())
        self._emit(Synced(sum(map(len, outcome.new.values())), was_reset=outcome.was_reset))
