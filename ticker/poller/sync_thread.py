"""The thread that syncs with a feed server, where there is an account: at start, now and then, soon after changes."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from ticker.desktop.keyring import Keyring
from ticker.durations import HOUR
from ticker.entities import Account, FetchError, FetchErrorKind, ParsedFeed
from ticker.feeds.fetch import Fetcher
from ticker.parser_process import ParserProcess
from ticker.poller.commands import Stop
from ticker.poller.events import (
    Event,
    FeedRefreshed,
    ServerFeedsChanged,
    SignedIn,
    SignInFailed,
    Synced,
    SyncFailed,
    SyncProgress,
)
from ticker.store import Store, StoreError
from ticker.sync.api_request import ApiRequest, send
from ticker.sync.servers import find_server, open_server
from ticker.sync.sync_run import SyncOutcome, SyncRun

if TYPE_CHECKING:
    from ticker.sync.feed_server import FeedServer

log = logging.getLogger(__name__)

_FIRST_AFTER = 2.0  # seconds after the start, which belong to the first headline
_CHECK_EVERY = 20.0  # seconds between two looks for changes of ours
_MIN_INTERVAL_MINUTES = 5
_RETRY_AFTER = 300.0  # seconds after a failure; twice as long after each further one
_MAX_RETRY = 4 * HOUR
_PASSWORD_REFUSED_PAUSE = HOUR  # before a password that was refused is tried again


@dataclass(frozen=True, slots=True)
class SyncNow:
    pass


@dataclass(frozen=True, slots=True)
class SignInToServer:
    """An account to sync with; ``sends_feeds``: the feeds that are here, and come here, are to be there too."""

    address: str
    user: str
    password: str
    sends_feeds: bool


@dataclass(frozen=True, slots=True)
class LeaveServer:
    keeps_copy: bool


@dataclass(frozen=True, slots=True)
class SyncSettings:
    proxy: str
    minutes: int


SyncCommand = SyncNow | SignInToServer | LeaveServer | SyncSettings | Stop


class SyncThread:
    """Has a thread of its own, as a server may take long, and a keyring longer. Tells what happened."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], Fetcher],
        make_parser: Callable[[], ParserProcess],
        keyring: Keyring,
        emit: Callable[[Event], None],
        now: Callable[[], float],
        settings: SyncSettings,
    ) -> None:
        self._open_store = open_store
        self._make_fetcher = make_fetcher
        self._parser = make_parser()
        self._keyring = keyring
        self._emit = emit
        self._now = now
        self._settings = settings
        self._commands: queue.SimpleQueue[SyncCommand] = queue.SimpleQueue()
        self._fetcher: Fetcher | None = None
        self._server: FeedServer | None = None
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
        self._commands.put(Stop())
        if self._fetcher is not None:
            self._fetcher.close()
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
                self._pause_for(_RETRY_AFTER)
            except Exception:
                log.exception("an unexpected error while syncing")
                self._pause_for(_MAX_RETRY)

    def _patience(self) -> float | None:
        """Return how many seconds to wait for a command; None where there is no account."""
        if (left := self._not_before - time.monotonic()) > 0:
            return left  # what has failed may be the store
        with self._open_store() as store:
            if store.account.get() is None:
                return None
        return min(_CHECK_EVERY, max(0.01, self._next_at - time.monotonic()))

    def _take(self, command: SyncCommand) -> None:
        match command:
            case SyncNow():
                self._next_at = self._not_before = 0.0
            case SyncSettings():
                if command.proxy != self._settings.proxy and self._fetcher is not None:
                    self._fetcher.close()
                    self._fetcher = None
                self._settings = command
            case SignInToServer():
                self._sign_in(command)
            case LeaveServer(keeps_copy):
                self._leave(keeps_copy=keeps_copy)
            case Stop():
                pass  # the thread has ended by then
            case _:
                assert_never(command)

    def _sign_in(self, command: SignInToServer) -> None:
        try:
            kind, api = find_server(self._call, command.address, command.user, command.password)
        except FetchError as error:
            self._emit(SignInFailed(error.kind, error.detail))
            return
        is_lasting = self._keyring.save(_secret_name(api, command.user), command.password)
        with self._open_store() as store:
            store.account.open(kind, api, command.user)
            if command.sends_feeds:
                store.account.send_new_feeds(True)
                store.remote_feeds.send(feed.id for feed in store.feeds.all() if feed.url.startswith("http"))
        self._server = None
        self._next_at = self._not_before = 0.0
        self._emit(SignedIn(is_lasting))

    def _leave(self, *, keeps_copy: bool) -> None:
        self._server = None
        with self._open_store() as store:
            account = store.account.get()
            store.account.close(keeps_copy=keeps_copy)
        if account is not None:
            self._keyring.forget(_secret_name(account.api, account.user))
        self._emit(ServerFeedsChanged())

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
        self._unsent_feeds = outcome.unsent_feeds
        self._not_before = monotonic + _CHECK_EVERY / 2
        self._tell_outcome(outcome)

    def _sync(self, store: Store, account: Account) -> SyncOutcome:
        if self._server is None:
            password = self._keyring.read(_secret_name(account.api, account.user))
            if password is None:
                raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown")
            self._server = open_server(self._call, account, password)
        return SyncRun(
            self._server,
            store,
            self._parse,
            now=self._now,
            on_progress=lambda done, total: self._emit(SyncProgress(done, total)),
        ).run()

    def _call(self, request: ApiRequest) -> bytes:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._settings.proxy)
        return send(self._fetcher, request)

    def _parse(self, document: bytes) -> ParsedFeed:
        return self._parser.parse_feed(document, url="", content_type="application/feed+json; charset=utf-8")

    def _note_failure(self, store: Store, error: FetchError) -> None:
        pause = min(_RETRY_AFTER * 2**self._failures, _MAX_RETRY)
        self._failures += 1
        if error.kind is FetchErrorKind.UNAUTHORIZED:
            pause = _PASSWORD_REFUSED_PAUSE
        if error.retry_after is not None:
            pause = max(pause, error.retry_after - self._now())
        self._pause_for(pause)
        store.account.note_sync(self._now(), error.kind, error.detail)
        self._emit(SyncFailed(error.kind, error.detail, is_first=self._failures == 1))

    def _pause_for(self, seconds: float) -> None:
        self._not_before = time.monotonic() + seconds

    def _tell_outcome(self, outcome: SyncOutcome) -> None:
        for feed_id, new in outcome.new.items():
            self._emit(FeedRefreshed(feed_id, tuple(new)))
        if outcome.feeds_changed or outcome.marks_changed or outcome.was_reset:
            self._emit(ServerFeedsChanged())
        self._emit(Synced(sum(map(len, outcome.new.values())), was_reset=outcome.was_reset))


def _secret_name(api: str, user: str) -> str:
    return f"{user} {api}"
