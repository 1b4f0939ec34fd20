"""The thread that syncs with a feed server, where there is an account: at start, now and then, soon after changes."""

import logging
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from ticker.desktop.keyring import Keyring
from ticker.entities import Account, FetchError, FetchErrorKind, ParsedFeed
from ticker.feeds.fetch import Fetcher
from ticker.parser_process import ParserProcess
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
from ticker.sync.greader import Greader, find_api
from ticker.sync.sync_run import SyncOutcome, SyncRun

log = logging.getLogger(__name__)

_FIRST_AFTER = 2.0  # seconds, which belong to the first headline
_LOOK_EVERY = 20.0  # seconds between two looks for changes of ours
_FEWEST_MINUTES = 5
_RETRY_AFTER = 300.0  # seconds after a failure; twice as long after each further one
_LONGEST_RETRY = 4 * 3600.0
_LOCKED_OUT = 3600.0  # seconds before a password that was refused is tried again


@dataclass(frozen=True, slots=True)
class SyncNow:
    pass


@dataclass(frozen=True, slots=True)
class SignInto:
    """An account to sync with; ``sends_feeds``: the feeds that are here, and come here, are to be there too."""

    address: str
    user: str
    password: str
    sends_feeds: bool


@dataclass(frozen=True, slots=True)
class Leave:
    keeps_copy: bool


@dataclass(frozen=True, slots=True)
class Adjust:
    proxy: str
    minutes: int


Wish = SyncNow | SignInto | Leave | Adjust | None  # None: end


class SyncThread:
    """Has a thread of its own, as a server may take long, and a keyring longer. Tells what happened."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], Fetcher],
        make_parser: Callable[[], ParserProcess],
        keyring: Keyring,
        tell: Callable[[Event], None],
        now: Callable[[], float],
        adjusted: Adjust,
    ) -> None:
        self._open_store = open_store
        self._make_fetcher = make_fetcher
        self._parser = make_parser()
        self._keyring = keyring
        self._tell = tell
        self._now = now
        self._adjusted = adjusted
        self._wishes: queue.SimpleQueue[Wish] = queue.SimpleQueue()
        self._fetcher: Fetcher | None = None
        self._client: Greader | None = None
        self._failures = 0
        self._postponed: frozenset[int] = frozenset()  # feeds that wait for the next regular turn
        self._next_at = time.monotonic() + _FIRST_AFTER  # of a turn
        self._not_before = 0.0  # however much there is to send

    def start(self) -> None:
        threading.Thread(target=self._run, name="syncing", daemon=True).start()

    def wish(self, wish: Wish) -> None:
        self._wishes.put(wish)

    def stop(self) -> None:
        """End what is under way."""
        self._wishes.put(None)
        if self._fetcher is not None:
            self._fetcher.close()
        self._parser.close()

    def _run(self) -> None:
        while True:
            try:
                patience = self._patience()
                with suppress(queue.Empty):
                    wish = self._wishes.get(timeout=patience)
                    if wish is None:
                        return
                    self._obey(wish)
                self._sync_if_due()
            except StoreError as error:
                log.warning("the store failed while syncing: %s", error)
                self._put_off(_RETRY_AFTER)
            except Exception:
                log.exception("a fault of this program while syncing")
                self._put_off(_LONGEST_RETRY)

    def _patience(self) -> float | None:
        """Return how long to wait for a wish; None where there is no account."""
        with self._open_store() as store:
            if store.account.get() is None:
                return None
        return min(_LOOK_EVERY, max(0.01, max(self._next_at, self._not_before) - time.monotonic()))

    def _obey(self, wish: Wish) -> None:
        match wish:
            case SyncNow():
                self._next_at = self._not_before = 0.0
            case Adjust():
                if wish.proxy != self._adjusted.proxy and self._fetcher is not None:
                    self._fetcher.close()
                    self._fetcher = None
                self._adjusted = wish
            case SignInto():
                self._sign_in(wish)
            case Leave(keeps_copy):
                self._leave(keeps_copy=keeps_copy)

    def _sign_in(self, wish: SignInto) -> None:
        try:
            api = find_api(self._call, wish.address, wish.user, wish.password)
        except FetchError as error:
            self._tell(SignInFailed(error.kind, error.detail))
            return
        is_lasting = self._keyring.save(_secret_name(api, wish.user), wish.password)
        with self._open_store() as store:
            store.account.open(api, wish.user)
            if wish.sends_feeds:
                store.account.send_new_feeds(True)
                store.account.send_feeds(feed.id for feed in store.feeds.all() if feed.url.startswith("http"))
        self._client = None
        self._next_at = self._not_before = 0.0
        self._tell(SignedIn(is_lasting))

    def _leave(self, *, keeps_copy: bool) -> None:
        self._client = None
        with self._open_store() as store:
            account = store.account.get()
            store.account.close(keeps_copy=keeps_copy)
        if account is not None:
            self._keyring.forget(_secret_name(account.api, account.user))
        self._tell(ServerFeedsChanged())

    def _sync_if_due(self) -> None:
        moment = time.monotonic()
        if moment < self._not_before:
            return
        with self._open_store() as store:
            account = store.account.get()
            if account is None or (moment < self._next_at and not store.account.has_outgoing(self._postponed)):
                return
            self._next_at = moment + 60.0 * max(self._adjusted.minutes, _FEWEST_MINUTES)
            try:
                turned = self._turn(store, account)
            except FetchError as error:
                self._note_failure(store, error)
                return
            finally:
                self._parser.rest()
            store.account.note_turn(self._now())
        self._failures = 0
        self._postponed = turned.postponed
        self._not_before = moment + _LOOK_EVERY / 2
        self._tell_turned(turned)

    def _turn(self, store: Store, account: Account) -> SyncOutcome:
        if self._client is None:
            password = self._keyring.read(_secret_name(account.api, account.user))
            if password is None:
                raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown")
            self._client = Greader(self._call, account.api, account.user, password)
        return SyncRun(
            self._client, store, self._read, now=self._now, tell=lambda done, of: self._tell(SyncProgress(done, of))
        ).take()

    def _call(self, url: str, form: bytes | None, authorization: str) -> bytes:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._adjusted.proxy)
        return self._fetcher.call(url, form, authorization=authorization)

    def _read(self, document: bytes) -> ParsedFeed:
        return self._parser.read(document, url="", content_type="application/feed+json; charset=utf-8")

    def _note_failure(self, store: Store, error: FetchError) -> None:
        pause = min(_RETRY_AFTER * 2**self._failures, _LONGEST_RETRY)
        self._failures += 1
        if error.kind is FetchErrorKind.UNAUTHORIZED:
            pause = _LOCKED_OUT
        if error.retry_after is not None:
            pause = max(pause, error.retry_after - self._now())
        self._put_off(pause)
        store.account.note_turn(self._now(), error.kind, error.detail)
        self._tell(SyncFailed(error.kind, error.detail, is_first=self._failures == 1))

    def _put_off(self, seconds: float) -> None:
        self._not_before = time.monotonic() + seconds

    def _tell_turned(self, turned: SyncOutcome) -> None:
        for feed_id, new in turned.new.items():
            self._tell(FeedRefreshed(feed_id, tuple(new)))
        if turned.feeds_changed or turned.marks_changed or turned.was_reset:
            self._tell(ServerFeedsChanged())
        self._tell(Synced(sum(map(len, turned.new.values())), was_reset=turned.was_reset))


def _secret_name(api: str, user: str) -> str:
    return f"{user} {api}"
