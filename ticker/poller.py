"""The one background thread: which feeds are due → fetch → parse → clean → store → tell.

The poller thread decides, alone: it owns its store, obeys ``schedule`` and reads one inbox, into which the user's
wishes and the fetchers' results fall. Fetchers are daemon threads that only fetch and parse; they know no store. What
happened is told through ``emit``, on the poller thread.
"""

import contextlib
import logging
import os
import queue
import random
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from ticker.entities import Feed, FetchError, FetchErrorKind, ParsedFeed, Validators
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, Fetcher, NotModified
from ticker.feeds.opml import OpmlFeed, write_opml
from ticker.paths import sync_directory
from ticker.preferences import Preferences
from ticker.reading.markup import cleaned
from ticker.schedule import (
    FAR_FUTURE,
    MINUTE,
    OFFLINE_PAUSE,
    Outcome,
    Reason,
    earliest_by_hand,
    move_is_confirmed,
    next_check,
    sends_validators,
)
from ticker.store import Appointment, Received, Saved, Store, StoreError, StoreErrorKind

log = logging.getLogger(__name__)

_HOST_PAUSE = 1.0  # seconds between two requests of one host
_STARTS_A_SECOND = 4.0  # of checks that are due by themselves: after a night's sleep they spread over minutes
_LONGEST_NAP = 60.0  # seconds after which the clock is looked at: it may have been set, or the machine suspended
_FEWEST_FETCHERS = 4  # at work when servers are quick: more would cost more in switching than they bring
_WIDEN_AFTER = 0.05  # seconds without a result after which one more fetcher is put to work
_MOST_WAITING = 500  # checks queued at a time; the others stay due in the store
_STORE_PAUSE = 60.0  # seconds before a result that could not be stored is tried for anew
_BACKUP_AFTER = 5.0  # seconds in which several changes of the subscriptions become one backup
_PRUNE_EVERY = 3_600.0
_BODIES_KEPT_FOR = 60 * 86_400.0
_STOP_PATIENCE = 0.5


@dataclass(frozen=True, slots=True)
class FeedRefreshed:
    """A document was read; ids of the entries that are new, and of those edited."""

    feed_id: int
    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class FeedUnchanged:
    feed_id: int


@dataclass(frozen=True, slots=True)
class FeedFailed:
    feed_id: int
    kind: FetchErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class FeedMoved:
    """A permanent redirect has been confirmed: the subscription has a new address."""

    feed_id: int
    old_url: str


@dataclass(frozen=True, slots=True)
class FeedAdded:
    """A subscription was made, or found to be there already."""

    feed_id: int
    was_known: bool = False


@dataclass(frozen=True, slots=True)
class SubscribeFailed:
    """There is no feed at this address; nothing was subscribed."""

    url: str
    kind: FetchErrorKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RefreshFinished:
    """A refresh by hand has come to its end."""

    feed_count: int
    new_count: int
    failed_count: int


@dataclass(frozen=True, slots=True)
class RefreshTooSoon:
    """The user wants these feeds again within a minute; they are not asked."""

    feed_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class WentOffline:
    """The machine has no network. Told once; the feeds are tried again by and by."""


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The database cannot be written; results are fetched again later. Told once for each kind."""

    kind: StoreErrorKind


@dataclass(frozen=True, slots=True)
class Idle:
    """Nothing is under way and nothing is due."""


Event = (
    FeedRefreshed
    | FeedUnchanged
    | FeedFailed
    | FeedMoved
    | FeedAdded
    | SubscribeFailed
    | RefreshFinished
    | RefreshTooSoon
    | WentOffline
    | StoreFailed
    | Idle
)


@dataclass(frozen=True, slots=True)
class _Refresh:
    feed_ids: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class _Subscribe:
    url: str
    folder: tuple[str, ...]
    custom_title: str


@dataclass(frozen=True, slots=True)
class _AddFeeds:
    feeds: tuple[OpmlFeed, ...]


@dataclass(frozen=True, slots=True)
class _Prefer:
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class _SubscriptionsChanged:
    pass


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


@dataclass(frozen=True, slots=True)
class _Check:
    """One request to make: of a feed, or of an address somebody wants to subscribe to (``feed`` is None)."""

    url: str
    feed: Feed | None
    validators: Validators = NO_VALIDATORS
    wish: _Subscribe | None = None
    by_hand: bool = False

    @property
    def host(self) -> str:
        return host_of(self.url)


@dataclass(frozen=True, slots=True)
class _Result:
    """What a fetcher brought. ``parsed`` is None where the document is unchanged."""

    check: _Check
    answer: Fetched | NotModified | None = None
    parsed: ParsedFeed | None = None
    error: FetchError | None = None


_Message = _Refresh | _Subscribe | _AddFeeds | _Prefer | _SubscriptionsChanged | _Stop | _Result


@dataclass(slots=True)
class _ByHand:
    """How a refresh by hand is getting on."""

    left: set[int] = field(default_factory=set)
    feed_count: int = 0
    new_count: int = 0
    failed_count: int = 0


@lru_cache(maxsize=2 * _MOST_WAITING)
def host_of(url: str) -> str:
    """Return the host an address names, in lower case, "" where it names none."""
    try:
        return (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""


class Poller:
    """Polls the feeds of one profile. All methods may be called from any thread and return at once."""

    def __init__(
        self,
        *,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None = None,
        make_fetcher: Callable[[], Fetcher] = Fetcher,
        now: Callable[[], float] = time.time,
        fetchers: int = 16,
    ) -> None:
        self._inbox: queue.SimpleQueue[_Message] = queue.SimpleQueue()
        self._loop = _Loop(open_store, emit, preferences, backup, make_fetcher, now, fetchers, self._inbox)
        self._thread = threading.Thread(target=self._loop.run, name="poller", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """End polling; what is under way is dropped. Takes well under a second, hung servers or not."""
        if self._thread.is_alive():
            self._inbox.put(_Stop())
            self._thread.join(_STOP_PATIENCE)

    def refresh(self, feed_ids: tuple[int, ...] | None = None) -> None:
        """Ask these feeds (None: all) now, whether due or not; those asked within the last minute are left alone."""
        self._inbox.put(_Refresh(feed_ids))

    def subscribe(self, url: str, folder: tuple[str, ...] = (), custom_title: str = "") -> None:
        """Look whether there is a feed at ``url`` and subscribe to it: FeedAdded or SubscribeFailed is told."""
        self._inbox.put(_Subscribe(url, folder, custom_title))

    def add_feeds(self, feeds: Iterable[OpmlFeed]) -> None:
        """Subscribe to a list unseen; the first checks are spread."""
        self._inbox.put(_AddFeeds(tuple(feeds)))

    def apply_preferences(self, preferences: Preferences) -> None:
        self._inbox.put(_Prefer(preferences))

    def subscriptions_changed(self) -> None:
        """The user has removed, renamed or moved feeds: the backup of the list is due."""
        self._inbox.put(_SubscriptionsChanged())


class _Loop:
    """What runs on the poller thread. Nothing here is touched from another one, but the two queues."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None,
        make_fetcher: Callable[[], Fetcher],
        now: Callable[[], float],
        most_fetchers: int,
        inbox: "queue.SimpleQueue[_Message]",
    ) -> None:
        self._open_store = open_store
        self._emit = emit
        self._preferences = preferences
        self._backup = backup
        self._make_fetcher = make_fetcher
        self._now = now
        self._most_fetchers = most_fetchers
        self._inbox = inbox
        self._work: queue.SimpleQueue[_Check] = queue.SimpleQueue()
        self._fetcher_count = 0
        self._width = _FEWEST_FETCHERS  # how many checks may be under way at the moment
        self._waiting: deque[_Check] = deque()
        self._under_way: dict[str, _Check] = {}  # by address: the same one is never asked twice at once
        self._busy_hosts: set[str] = set()
        self._host_free_at: dict[str, float] = {}  # monotonic
        self._next_start_at = 0.0  # monotonic, of checks nobody asked for by hand
        self._by_hand = _ByHand()
        self._is_offline = False
        self._asleep_until = 0.0  # monotonic, while offline or the store fails
        self._store_fault: StoreErrorKind | None = None
        self._backup_at: float | None = None  # monotonic
        self._prune_at = time.monotonic() + _PRUNE_EVERY / 12
        self._was_idle = False
        self._due_at = 0.0  # epoch; nothing that is not queued is due before

    def run(self) -> None:
        try:
            with self._open_store() as store, contextlib.closing(self._make_fetcher()) as fetcher:
                self._store, self._fetcher = store, fetcher
                self._subscriptions_changed()
                self._guarded(())
                while _Stop() not in (messages := self._next_messages()):
                    self._guarded(messages)
                if self._backup_at is not None:
                    self._write_backup()
        except StoreError as error:
            log.exception("the poller cannot go on without its store")
            self._emit(StoreFailed(error.kind))

    def _guarded(self, messages: Sequence[_Message]) -> None:
        """Take what came in and start what is due; no fault of one feed or of the disk ends the loop."""
        try:
            for message in messages:
                self._take(message)
            self._start_checks()
            self._keep_house()
            self._store_fault = None
        except StoreError as error:
            log.warning("the store failed: %s", error)
            self._asleep_until = time.monotonic() + _STORE_PAUSE
            if error.kind is not self._store_fault:
                self._store_fault = error.kind
                self._emit(StoreFailed(error.kind))
        except Exception:
            log.exception("the poller met a fault of its own; it goes on")
            self._asleep_until = time.monotonic() + _STORE_PAUSE

    def _next_messages(self) -> list[_Message]:
        """Wait for messages and return all there are; none where a nap is over."""
        messages: list[_Message] = []
        with contextlib.suppress(queue.Empty):
            messages.append(self._inbox.get(timeout=self._nap()))
            while True:
                messages.append(self._inbox.get_nowait())
        if not messages and len(self._under_way) >= self._width:
            self._width = min(self._width + 1, self._most_fetchers)
        if not all(isinstance(each, _Result) for each in messages) or not messages:
            self._due_at = 0.0  # others may have changed when feeds are due: look
        return messages

    def _nap(self) -> float:
        """Return how many seconds nothing will happen by itself."""
        moments = [time.monotonic() + _LONGEST_NAP, self._backup_at]
        if self._waiting and len(self._under_way) >= self._width < self._most_fetchers:
            moments.append(time.monotonic() + _WIDEN_AFTER)
        elif self._waiting and len(self._under_way) < self._width:
            free = (max(self._free_at(check), self._next_start_of(check)) for check in self._waiting)
            moments.append(min(free, default=None))
        if self._asleep_until > time.monotonic():
            moments.append(self._asleep_until)
        moments.append(time.monotonic() + self._due_at - self._now())
        return max(0.01, min(each for each in moments if each is not None) - time.monotonic())

    def _take(self, message: _Message) -> None:
        match message:
            case _Result():
                self._take_result(message)
            case _Refresh(feed_ids):
                self._refresh_by_hand(feed_ids)
            case _Subscribe():
                self._subscribe(message)
            case _AddFeeds(feeds):
                self._add_feeds(feeds)
            case _Prefer(preferences):
                self._preferences = preferences
            case _SubscriptionsChanged():
                self._subscriptions_changed()

    # -- what to ask ---------------------------------------------------------------------------------------------

    def _refresh_by_hand(self, feed_ids: tuple[int, ...] | None) -> None:
        now = self._now()
        wanted = [feed for feed in self._store.feeds() if feed_ids is None or feed.id in feed_ids]
        too_soon = tuple(feed.id for feed in wanted if 0 <= now < earliest_by_hand(feed))
        asked = [feed for feed in wanted if feed.id not in too_soon and (feed_ids is not None or not feed.is_paused)]
        if too_soon and not asked:
            self._emit(RefreshTooSoon(too_soon))
        self._asleep_until = 0.0
        queued = self._queued()
        for feed in asked:
            self._by_hand.left.add(feed.id)
            self._by_hand.feed_count += 1
            if feed.url not in queued:
                self._waiting.append(self._check_of(feed, by_hand=True))

    def _subscribe(self, wish: _Subscribe) -> None:
        if feed := self._store.feed_at(wish.url):
            self._emit(FeedAdded(feed.id, was_known=True))
        elif wish.url not in self._queued():
            self._waiting.appendleft(_Check(wish.url, None, wish=wish, by_hand=True))

    def _add_feeds(self, feeds: tuple[OpmlFeed, ...]) -> None:
        for each in feeds:
            feed = subscribe_listed(self._store, each)
            self._emit(FeedAdded(feed.id, was_known=feed.checked_at is not None))
        self._subscriptions_changed()

    def _queued(self) -> set[str]:
        """Return the addresses that are asked already, or will be as soon as may be."""
        return {check.url for check in self._waiting} | self._under_way.keys()

    def _check_of(self, feed: Feed, *, by_hand: bool = False) -> _Check:
        validators = feed.validators if sends_validators(feed, self._now()) else NO_VALIDATORS
        return _Check(feed.url, feed, validators, by_hand=by_hand)

    def _start_checks(self) -> None:
        """Give fetchers what may be asked now: due or wished for, of hosts that are free, spread in time."""
        self._queue_due()
        for _ in range(len(self._waiting)):
            if len(self._under_way) >= (1 if self._is_offline else self._width):
                break
            check = self._waiting.popleft()
            moment = time.monotonic()
            if max(self._free_at(check), self._next_start_of(check)) > moment:
                self._waiting.append(check)
                continue
            if not check.by_hand:
                self._next_start_at = moment + 1 / _STARTS_A_SECOND
            self._start(check)
        is_idle = not self._waiting and not self._under_way
        if is_idle and not self._was_idle:
            self._width = _FEWEST_FETCHERS
            self._fetcher.close_idle()
            self._emit(Idle())
        self._was_idle = is_idle

    def _queue_due(self) -> None:
        if time.monotonic() < self._asleep_until:
            self._waiting = deque(check for check in self._waiting if check.by_hand)
            return
        if len(self._waiting) > _MOST_WAITING // 2:
            return
        now = self._now()
        if now < self._due_at:
            return
        held = self._store.held_hosts()
        queued = self._queued()
        for feed in self._store.due_feeds(now, beyond=now + FAR_FUTURE, limit=_MOST_WAITING):
            if feed.url in queued:
                continue
            if until := held.get(host_of(feed.url)):
                self._store.postpone(feed.id, Appointment(until + random.random() * MINUTE, Reason.RETRY_AFTER))  # noqa: S311
            else:
                self._waiting.append(self._check_of(feed))
        # What is due already waits now, or for a result.
        self._due_at = self._store.next_due_at(after=now) or now + _LONGEST_NAP

    def _free_at(self, check: _Check) -> float:
        return float("inf") if check.host in self._busy_hosts else self._host_free_at.get(check.host, 0.0)

    def _next_start_of(self, check: _Check) -> float:
        return 0.0 if check.by_hand or not check.host else self._next_start_at

    def _start(self, check: _Check) -> None:
        self._under_way[check.url] = check
        if check.host:
            self._busy_hosts.add(check.host)
        if self._fetcher_count < len(self._under_way):
            self._fetcher_count += 1
            name = f"fetcher {self._fetcher_count}"
            threading.Thread(target=self._fetch_for_ever, name=name, daemon=True).start()
        self._work.put(check)

    # -- on a fetcher thread -------------------------------------------------------------------------------------

    def _fetch_for_ever(self) -> None:
        while True:
            check = self._work.get()
            try:
                result = _fetched(self._fetcher, check)
            except FetchError as error:
                result = _Result(check, error=error)
            except Exception as error:
                log.exception("a fault of this program while reading %s", check.url)
                result = _Result(check, error=FetchError(FetchErrorKind.INTERNAL, type(error).__name__))
            self._inbox.put(result)

    # -- what it brought -----------------------------------------------------------------------------------------

    def _take_result(self, result: _Result) -> None:
        check = result.check
        del self._under_way[check.url]
        self._busy_hosts.discard(check.host)
        self._host_free_at[check.host] = time.monotonic() + _HOST_PAUSE
        self._note_connection(result.error)
        if check.wish is not None:
            self._finish_subscribing(check.wish, result)
        elif check.feed is not None:
            saved = self._save(check.feed, result)
            self._count_by_hand(check.feed.id, saved, has_failed=result.error is not None)

    def _note_connection(self, error: FetchError | None) -> None:
        """No network is no fault of any feed: pause, then try with one feed at a time until one gets through."""
        was_offline, self._is_offline = self._is_offline, error is not None and error.kind is FetchErrorKind.OFFLINE
        if self._is_offline:
            self._asleep_until = time.monotonic() + OFFLINE_PAUSE
            if not was_offline:
                self._emit(WentOffline())

    def _save(self, feed: Feed, result: _Result) -> Saved:
        """Store what came of a feed and tell it."""
        now = self._now()
        answer, parsed, error = result.answer, result.parsed, result.error
        if error is not None:
            self._save_failure(feed, error, now)
            return Saved()
        assert answer is not None  # noqa: S101 - a result has an answer or an error
        hints = parsed.hints if parsed else feed.hints
        outcome = Outcome(retry_after=answer.retry_after, fresh_for=answer.fresh_for, hints=hints)
        appointment = self._appointment(feed, outcome, now)
        received = _received(feed, answer)
        if parsed is None:
            self._store.save_unchanged(feed.id, received, appointment)
            self._emit(FeedUnchanged(feed.id))
            saved = Saved()
        else:
            saved = self._store.save_document(feed.id, parsed, received, appointment)
            self._emit(FeedRefreshed(feed.id, saved.new, saved.edited))
        if move_is_confirmed(feed, answer.moved_to, now):
            self._move(feed, answer.moved_to)
        return saved

    def _save_failure(self, feed: Feed, error: FetchError, now: float) -> None:
        if error.kind is FetchErrorKind.OFFLINE:
            return
        appointment = self._appointment(feed, Outcome(error=error.kind, retry_after=error.retry_after), now)
        if error.kind in {FetchErrorKind.TOO_MANY_REQUESTS, FetchErrorKind.UNAVAILABLE}:
            self._store.hold_host(host_of(feed.url), appointment.at if error.retry_after else now + OFFLINE_PAUSE)
        self._store.save_failure(feed.id, appointment, error.kind, error.detail)
        self._emit(FeedFailed(feed.id, error.kind, error.detail))

    def _move(self, feed: Feed, url: str) -> None:
        if self._store.feed_at(url) is not None:
            log.info("%s has moved to %s, which is subscribed to already", feed.url, url)
            return
        self._store.change_feed(feed.id, url=url)
        self._emit(FeedMoved(feed.id, feed.url))
        self._subscriptions_changed()

    def _finish_subscribing(self, wish: _Subscribe, result: _Result) -> None:
        if result.error is not None or result.parsed is None or result.answer is None:
            error = result.error or FetchError(FetchErrorKind.NOT_A_FEED, "empty")
            self._emit(SubscribeFailed(wish.url, error.kind, error.detail))
            return
        url = result.answer.moved_to or wish.url
        known = self._store.feed_at(url)
        feed = known or self._store.add_feed(url, folder=wish.folder, custom_title=wish.custom_title)
        self._emit(FeedAdded(feed.id, was_known=known is not None))
        self._save(feed, replace(result, check=replace(result.check, feed=feed)))
        self._subscriptions_changed()

    def _appointment(self, feed: Feed, outcome: Outcome, now: float) -> Appointment:
        check = next_check(feed, outcome, self._preferences, now, random.random())  # noqa: S311 - jitter, no secret
        self._due_at = min(self._due_at, check.at)
        return Appointment(check.at, check.reason, is_paused=check.reason is Reason.GONE)

    def _count_by_hand(self, feed_id: int, saved: Saved, *, has_failed: bool) -> None:
        round_ = self._by_hand
        if feed_id not in round_.left:
            return
        round_.left.discard(feed_id)
        round_.new_count += len(saved.new)
        round_.failed_count += has_failed
        if not round_.left:
            self._by_hand = _ByHand()
            self._emit(RefreshFinished(round_.feed_count, round_.new_count, round_.failed_count))

    # -- now and then --------------------------------------------------------------------------------------------

    def _keep_house(self) -> None:
        moment = time.monotonic()
        if self._backup_at is not None and moment >= self._backup_at:
            self._write_backup()
        if moment >= self._prune_at and not self._under_way:
            gone = self._store.prune(keep_bodies_for=_BODIES_KEPT_FOR)
            self._prune_at = moment + (1.0 if gone else _PRUNE_EVERY)  # in short transactions, until all is done

    def _subscriptions_changed(self) -> None:
        if self._backup is not None:
            self._backup_at = time.monotonic() + _BACKUP_AFTER

    def _write_backup(self) -> None:
        """Keep the list of subscriptions beside the database, for the day that cannot be read. The last one stays."""
        self._backup_at = None
        feeds = self._store.feeds()
        if self._backup is None or not feeds:
            return
        try:
            written = write_opml(feeds, title="Off the Wire", created_at=self._now())
            descriptor, name = tempfile.mkstemp(prefix=f".{self._backup.name}.", dir=self._backup.parent)
            with os.fdopen(descriptor, "wb") as file:
                file.write(written)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(self._backup)
            sync_directory(self._backup.parent)
        except OSError as error:
            log.warning("the subscriptions could not be backed up: %s", error)


def subscribe_listed(store: Store, listed: OpmlFeed) -> Feed:
    """Subscribe to a feed of a list, with all the list says of it, and return it."""
    return store.add_feed(
        listed.url,
        feed_title=listed.title,
        custom_title=listed.custom_title,
        folder=listed.folder,
        home_url=listed.home_url,
        language=listed.language,
        on_wire=listed.on_wire,
        is_paused=listed.is_paused,
        interval=listed.interval,
    )


def _fetched(fetcher: Fetcher, check: _Check) -> _Result:
    """Fetch and, where the document is another than the last, parse and clean it. Raises FetchError."""
    from ticker.feeds.parse import parse_feed  # noqa: PLC0415 - slow, and only fetchers need it

    answer = fetcher.fetch(check.url, check.validators)
    if isinstance(answer, NotModified) or (check.feed is not None and answer.content_hash == check.feed.content_hash):
        return _Result(check, answer)
    parsed = parse_feed(answer.body, url=answer.url, content_type=answer.content_type)
    return _Result(check, replace(answer, body=b""), cleaned(parsed, url=answer.url))


def _received(feed: Feed, answer: Fetched | NotModified) -> Received:
    """Return what to send with the next request. A 304 updates what it carries; a 200 replaces both."""
    new, old = answer.validators, feed.validators
    if isinstance(answer, NotModified):
        kept = Validators(new.etag or old.etag, new.last_modified or old.last_modified)
        return Received(kept, feed.content_hash, answer.moved_to, is_whole=False)
    return Received(new, answer.content_hash, answer.moved_to, is_whole=not answer.is_partial)
