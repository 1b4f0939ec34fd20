"""The one background thread: which feeds are due → fetch → read → store → tell.

The poller thread decides, alone: it owns its store, obeys ``schedule`` and ``turns`` and reads one inbox, into which
the user's wishes and the workers' results fall. Workers are daemon threads that fetch, and two that have documents and
pages read (``parser``); they know no store. What happened is told through ``emit``, on the poller thread.
"""

import contextlib
import logging
import math
import queue
import random
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from ticker.entities import Check, Extracted, Feed, FetchError, FetchErrorKind, ParsedFeed, Validators
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, Fetcher, NotModified
from ticker.feeds.opml import OpmlFeed, write_opml
from ticker.parser import PAGE_SECONDS, Parser
from ticker.paths import write_durably
from ticker.preferences import Preferences
from ticker.schedule import (
    DAY,
    HOUR,
    MINUTE,
    OFFLINE_PAUSE,
    Outcome,
    Reason,
    earliest_by_hand,
    host_pause_until,
    interval_of,
    move_is_confirmed,
    next_check,
    sends_validators,
)
from ticker.store import Received, Saved, Store, StoreError, StoreErrorKind
from ticker.turns import Turns

W = TypeVar("W")  # what is to be read

log = logging.getLogger(__name__)

_LONGEST_NAP = 60.0  # seconds after which the clock is looked at: it may have been set, or the machine suspended
_CLOCK_SLIP = 60.0  # seconds; a clock put back by more has planned and dated things wrongly
_FEWEST_FETCHERS = 2  # at work when servers are quick: more would cost more in switching than they bring
_GATHER = 0.02  # seconds in which results are gathered to be taken together
_WIDEN_AFTER = 0.05  # seconds without a result after which one more fetcher is put to work
_LOOK_EVERY = 1.0  # seconds between two looks for what is due, while plenty is
_STORE_PAUSE = 60.0  # seconds before what could not be stored is tried anew
_READER_REST = 10.0  # seconds without a document after which its process is ended
_BACKUP_AFTER = 5.0  # seconds in which several changes of the subscriptions become one backup
_PRUNE_EVERY = HOUR
_PRUNE_PAUSE = 0.5  # seconds between two short transactions
_BODIES_KEPT_FOR = 60 * DAY  # after they have gone from their feed
_TITLES_KEPT_FOR = 120 * DAY  # after their body
_MOST_OF_A_FEED = 10_000  # entries
_STOP_PATIENCE = 0.5
_MOST_ERRANDS = 4  # at a time, beside the requests for feeds: a reader does not wait behind those
_LARGEST_PAGE = 5 << 20  # bytes
_LARGEST_PICTURE = 8 << 20
_ACCEPT_PAGE = "text/html, application/xhtml+xml, */*;q=0.1"
_ACCEPT_PICTURE = "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.1"


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast servers are asked, in seconds; only tests are in a hurry."""

    host_pause: float = 1.0  # between two requests of one host
    between_starts: float = 0.25  # of what is due by itself: after a night's sleep that spreads over minutes
    spread: float = 5 * MINUTE  # within which all that is due is begun, however much it is


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
    """A permanent redirect has been confirmed: the subscription has a new address. The user may undo it."""

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
    """None of the feeds the user wants may be asked now: asked within a minute, or their host wants a pause."""

    feed_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class StoryFetched:
    """The page of an entry was read, and is kept where an article was found on it; or it could not be had."""

    entry_id: int
    found: Extracted | None = None
    kind: FetchErrorKind | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PictureFetched:
    """A picture of an entry is here; ``content`` is the file, empty where it could not be had."""

    entry_id: int
    url: str
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class WentOffline:
    """The network cannot be reached from here. Told once; the feeds are tried again by and by."""


@dataclass(frozen=True, slots=True)
class StoreFailed:
    """The database cannot be written; what came is kept in memory and tried again. Told once for each kind."""

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
    | StoryFetched
    | PictureFetched
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
class _Metered:
    is_metered: bool


@dataclass(frozen=True, slots=True)
class _SubscriptionsChanged:
    pass


@dataclass(frozen=True, slots=True)
class _Stop:
    pass


@dataclass(frozen=True, slots=True)
class _Request:
    """One request to make: of a feed, or of an address somebody wants to subscribe to."""

    url: str
    host: str
    feed_id: int | None = None
    wish: _Subscribe | None = None
    is_wish: bool = False  # the user waits for it


@dataclass(frozen=True, slots=True)
class _Job:
    """A request as it is given to a worker, with what is known of the document."""

    request: _Request
    validators: Validators = NO_VALIDATORS
    content_hash: str = ""


@dataclass(frozen=True, slots=True)
class _Result:
    """What a worker brought. ``parsed`` is None where the document is unchanged."""

    job: _Job
    seconds: float
    answer: Fetched | NotModified | None = None
    parsed: ParsedFeed | None = None
    error: FetchError | None = None
    size: int = 0

    @property
    def is_unchanged(self) -> bool:
        return self.error is None and self.parsed is None and self.job.request.wish is None


@dataclass(frozen=True, slots=True)
class _Errand:
    """What somebody who reads waits for: the page of an entry, or one of its pictures."""

    entry_id: int
    url: str
    is_page: bool = False
    guest_of: str = ""  # the host of the entry's feed


@dataclass(frozen=True, slots=True)
class _Errands:
    errands: tuple[_Errand, ...]  # of one entry


@dataclass(frozen=True, slots=True)
class _Brought:
    """How an errand ended: with a page's article, a picture's bytes or an error."""

    errand: _Errand
    found: Extracted | None = None
    content: bytes = b""
    error: FetchError | None = None


_Message = (
    _Refresh
    | _Subscribe
    | _AddFeeds
    | _Prefer
    | _Metered
    | _SubscriptionsChanged
    | _Stop
    | _Result
    | _Errands
    | _Brought
)


@dataclass(slots=True)
class _ByHand:
    """How a refresh by hand is getting on."""

    left: set[int] = field(default_factory=set)
    feed_count: int = 0
    new_count: int = 0
    failed_count: int = 0


@lru_cache(maxsize=10_000)
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
        make_parser: Callable[[], Parser] = Parser,
        make_page_parser: Callable[[], Parser] = lambda: Parser(PAGE_SECONDS),
        now: Callable[[], float] = time.time,
        fetchers: int = 16,
        pace: Pace = Pace(),
    ) -> None:
        self._inbox: queue.SimpleQueue[_Message] = queue.SimpleQueue()
        workers = _Workers(make_fetcher, make_parser, make_page_parser, fetchers, self._inbox.put)
        self._loop = _Loop(open_store, emit, preferences, backup, workers, now, pace, self._inbox)
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
        self._inbox.put(_Subscribe(url.strip(), folder, custom_title))

    def add_feeds(self, feeds: Iterable[OpmlFeed]) -> None:
        """Subscribe to a list unseen; the first checks are spread."""
        self._inbox.put(_AddFeeds(tuple(feeds)))

    def fetch_story(self, entry_id: int, url: str) -> None:
        """Fetch an entry's page and look for the article on it: StoryFetched is told."""
        self._inbox.put(_Errands((_Errand(entry_id, url, is_page=True),)))

    def fetch_pictures(self, entry_id: int, urls: Iterable[str]) -> None:
        """Fetch pictures of an entry: PictureFetched is told of each."""
        self._inbox.put(_Errands(tuple(_Errand(entry_id, url) for url in urls)))

    def apply_preferences(self, preferences: Preferences) -> None:
        self._inbox.put(_Prefer(preferences))

    def tell_metered(self, is_metered: bool) -> None:
        """The network costs money by the byte from now on, or no more: where that is preferred feeds are spared."""
        self._inbox.put(_Metered(is_metered))

    def subscriptions_changed(self) -> None:
        """The user has removed, renamed or moved feeds: the backup of the list is due."""
        self._inbox.put(_SubscriptionsChanged())


class _Loop:
    """What runs on the poller thread. Nothing here is touched from another one, but the inbox."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None,
        workers: "_Workers",
        now: Callable[[], float],
        pace: Pace,
        inbox: "queue.SimpleQueue[_Message]",
    ) -> None:
        self._open_store = open_store
        self._emit = emit
        self._preferences = preferences
        self._backup = backup
        self._workers = workers
        self._now = now
        self._pace = pace
        self._inbox = inbox
        self._is_metered = False
        self._turns: Turns[_Request] = Turns(pace.host_pause)
        self._due: set[int | None] = set()  # feeds that wait for their turn without having been wished for
        self._under_way: set[_Request] = set()
        self._errands: set[_Errand] = set()  # under way or waiting for a thread
        self._by_hand = _ByHand()
        self._put_off: list[_Message] = []  # what the store would not take
        self._store_fault: StoreErrorKind | None = None  # while it fails
        self._told_fault: StoreErrorKind | None = None
        self._width = _FEWEST_FETCHERS  # how many may fetch at the same time just now
        self._is_offline = False
        self._was_idle = False
        self._due_at = 0.0  # epoch: nothing is due before that does not wait already
        # On the clock that only runs forward:
        self._look_at = 0.0  # for what is due; later while offline
        self._next_start_at = 0.0  # of a request nobody wished for
        self._retry_store_at = 0.0
        self._backup_at = math.inf
        self._prune_at = time.monotonic() + _PRUNE_EVERY / 12
        self._clock_lead = now() - time.monotonic()

    def run(self) -> None:
        try:
            store = self._opened_store()
            if store is not None:
                with store:
                    self._poll(store)
        except Exception:
            log.exception("the poller has ended by a fault of its own")
        finally:
            self._workers.close()

    def _opened_store(self) -> Store | None:
        """Open the store, as often as it takes; None where the program ends before."""
        while True:
            try:
                store = self._open_store()
            except StoreError as error:
                self._report(error)
            else:
                self._store_fault = None
                return store
            self._put_off += self._messages(_STORE_PAUSE)
            if _Stop() in self._put_off:
                return None

    def _poll(self, store: Store) -> None:
        self._store = store
        self._attempt(store.mend_times)
        self._subscriptions_changed()
        messages: list[_Message] = []
        while _Stop() not in messages:
            self._obey(messages)
            messages = self._messages(self._nap())
        if self._backup_at < math.inf:
            self._attempt(self._write_backup)

    def _messages(self, patience: float) -> list[_Message]:
        """Return all that has come in, waiting ``patience`` seconds for the first."""
        messages: list[_Message] = []
        with contextlib.suppress(queue.Empty):
            messages.append(self._inbox.get(timeout=patience))
            if isinstance(messages[0], _Result):
                time.sleep(_GATHER)  # results seldom come alone, and taken together they cost less
            while True:
                messages.append(self._inbox.get_nowait())
        return messages

    def _obey(self, messages: list[_Message]) -> None:
        """Take what came in and start what is due; no fault of one feed or of the disk ends the loop."""
        moment = time.monotonic()
        self._note_ended(messages, moment)
        for message in messages:
            if isinstance(message, _Errands | _Brought):  # somebody waits: these bear no delay, and lose little
                self._attempt(self._take, message)
            else:
                self._put_off.append(message)
        if self._store_fault is not None and moment < self._retry_store_at:
            return
        self._store_fault = None
        messages, self._put_off = self._put_off, []
        unchanged = []
        for message in messages:
            if isinstance(message, _Result) and message.is_unchanged:
                unchanged.append(message)
            else:
                self._attempt(self._take, message)
        if unchanged:
            self._attempt(self._keep_unchanged, *unchanged)
        for duty in (self._follow_clock, self._start_requests, self._keep_house):
            if self._store_fault is None:
                self._attempt(duty)
        if self._store_fault is None:
            self._told_fault = None

    def _note_ended(self, messages: list[_Message], moment: float) -> None:
        for message in messages:
            if isinstance(message, _Result):
                self._turns.give_back(message.job.request.host, moment)
                self._under_way.discard(message.job.request)
            elif not isinstance(message, _Errands | _Brought):
                self._due_at = self._look_at = self._retry_store_at = 0.0  # the user may have changed anything
        if not messages and self._workers.are_behind:
            self._width = min(self._width + 1, self._workers.most)

    def _attempt(self, act: Callable[..., None], *messages: _Message) -> None:
        """Do one thing; what the store would not take is put off, what we do wrong costs one feed."""
        try:
            act(*messages)
        except StoreError as error:
            self._put_off += messages
            self._report(error)
        except Exception as error:
            log.exception("the poller met a fault of its own; it goes on")
            self._look_at = time.monotonic() + _STORE_PAUSE
            for message in messages:
                if isinstance(message, _Result) and message.error is None:
                    self._attempt(self._take, replace(message, parsed=None, error=_fault(error)))

    def _report(self, error: StoreError) -> None:
        """Tell, once, that the store fails; for a while nothing is asked of it."""
        log.warning("the store failed: %s", error)
        self._store_fault = error.kind
        self._retry_store_at = time.monotonic() + _STORE_PAUSE
        if error.kind is not self._told_fault:
            self._told_fault = error.kind
            self._emit(StoreFailed(error.kind))

    def _nap(self) -> float:
        """Return how many seconds nothing will happen by itself."""
        moment = time.monotonic()
        ends = [moment + _LONGEST_NAP]
        if self._store_fault is not None:
            ends.append(self._retry_store_at)
        else:
            ends += [self._backup_at, self._prune_at, max(self._look_at, moment + self._due_at - self._now())]
        if self._workers.are_behind and self._width < self._workers.most:
            ends.append(moment + _WIDEN_AFTER)
        if self._store_fault is None and len(self._under_way) < self._room:
            wished = self._turns.next_at(moment, only_wishes=True)
            due = self._turns.next_at(moment)
            ends.append(math.inf if wished is None else wished)
            ends.append(math.inf if due is None else max(due, self._next_start_at))
        return max(0.01, min(ends) - moment)

    @property
    def _room(self) -> int:
        """How many requests may be given to the workers at a time."""
        return 1 if self._is_offline else self._workers.most

    def _take(self, message: _Message) -> None:
        match message:
            case _Result():
                self._take_result(message)
            case _Refresh(feed_ids):
                self._refresh_by_hand(feed_ids)
            case _Subscribe(url):
                self._turns.add(_Request(url, host_of(url), wish=message, is_wish=True))
            case _AddFeeds(feeds):
                self._add_feeds(feeds)
            case _Prefer(preferences):
                self._prefer(preferences)
            case _Metered(is_metered):
                self._is_metered = is_metered
            case _SubscriptionsChanged():
                self._subscriptions_changed()
            case _Errands(errands):
                self._send_on_errands(errands)
            case _Brought():
                self._take_brought(message)

    # -- what to ask ---------------------------------------------------------------------------------------------

    def _refresh_by_hand(self, feed_ids: tuple[int, ...] | None) -> None:
        now = self._now()
        held = self._store.held_hosts()
        wanted = [feed for feed in self._store.feeds() if feed_ids is None or feed.id in feed_ids]
        if feed_ids is None:
            wanted = [feed for feed in wanted if not feed.is_paused]
        asked = [feed for feed in wanted if now >= earliest_by_hand(feed, now) and host_of(feed.url) not in held]
        if not asked:
            self._emit(RefreshTooSoon(tuple(feed.id for feed in wanted)) if wanted else RefreshFinished(0, 0, 0))
        for feed in asked:
            if feed.id not in self._by_hand.left:
                self._by_hand.left.add(feed.id)
                self._by_hand.feed_count += 1
                self._turns.add(_Request(feed.url, host_of(feed.url), feed.id, is_wish=True))

    def _add_feeds(self, feeds: tuple[OpmlFeed, ...]) -> None:
        for each in feeds:
            known = self._store.feed_at(each.url)
            feed = known or subscribe_listed(self._store, each)
            self._emit(FeedAdded(feed.id, was_known=known is not None))
        self._subscriptions_changed()

    def _start_requests(self) -> None:
        """Give workers what may be asked now: due or wished for, of hosts that are free, spread in time."""
        moment = time.monotonic()
        self._look_for_due(moment)
        while taken := self._take_turns(moment):
            try:
                jobs = self._jobs(taken)
            except StoreError:
                for request in taken:
                    self._turns.give_back(request.host, moment, was_asked=False)
                    self._turns.add(request)
                raise
            for request in taken:
                self._due.discard(request.feed_id)
                if (job := jobs.get(request)) is None:
                    self._turns.give_back(request.host, moment, was_asked=False)
                else:
                    self._under_way.add(request)
                    self._workers.start(job)
        self._workers.widen(min(self._width, len(self._under_way)))
        is_idle = not self._turns and not self._under_way and not self._errands
        if is_idle and not self._was_idle:
            self._width = _FEWEST_FETCHERS
            self._workers.rest()
            self._emit(Idle())
        self._was_idle = is_idle

    def _look_for_due(self, moment: float) -> None:
        """Let the feeds whose time has come wait for their turn."""
        now = self._now()
        if moment < self._look_at or now < self._due_at:
            return
        held = self._store.held_hosts()
        known = self._due | {request.feed_id for request in self._under_way}
        put_off = []
        for feed_id, url in self._store.due_feeds(now):
            host = host_of(url)
            if host in held:
                put_off.append((feed_id, held[host] + _random() * MINUTE, Reason.HOST_PAUSE))
            elif feed_id not in known:
                self._due.add(feed_id)
                self._turns.add(_Request(url, host, feed_id, is_wish=not host))
        if put_off:
            self._store.appoint(put_off)
        next_due_at = self._store.next_due_at(after=now)
        self._due_at = math.inf if next_due_at is None else next_due_at
        self._look_at = moment + _LOOK_EVERY

    def _take_turns(self, moment: float) -> list[_Request]:
        """Return the requests whose turn it is, as many as there is room for."""
        taken: list[_Request] = []
        while len(self._under_way) + len(taken) < self._room:
            request = self._turns.take(moment, only_wishes=moment < self._next_start_at)
            if request is None:
                break
            if not request.is_wish:
                gap = min(self._pace.between_starts, self._pace.spread / (len(self._turns) + 1))
                self._next_start_at = moment + gap
            taken.append(request)
        return taken

    def _jobs(self, requests: list[_Request]) -> dict[_Request, _Job]:
        """Return what workers are to do, nothing where there is no need: a feed is known, removed, or asked by now."""
        now = self._now()
        feeds = self._store.some_feeds(request.feed_id for request in requests if request.feed_id is not None)
        jobs = {}
        for request in requests:
            feed = feeds.get(request.feed_id or 0)
            if request.wish is not None:
                known = self._store.feed_at(request.url)
                if known is not None:
                    self._emit(FeedAdded(known.id, was_known=True))
                else:
                    jobs[request] = _Job(request)
            elif feed is not None and self._is_wanted(feed, now):
                validators = feed.validators if sends_validators(feed, now) else NO_VALIDATORS
                jobs[request] = _Job(request, validators, feed.content_hash)
        return jobs

    def _is_wanted(self, feed: Feed, now: float) -> bool:
        return feed.id in self._by_hand.left or (feed.next_check_at <= now and not feed.is_paused)

    # -- what it brought -----------------------------------------------------------------------------------------

    def _take_result(self, result: _Result) -> None:
        request = result.job.request
        self._note_connection(result.error)
        if request.wish is not None:
            self._finish_subscribing(request.wish, result)
            return
        saved = Saved()
        for feed in self._feeds_of(result).values():
            saved = self._save(feed, result)
        self._count_by_hand(request.feed_id, saved, has_failed=result.error is not None)

    def _keep_unchanged(self, *results: _Result) -> None:
        """Note, in one transaction, that documents are what they were."""
        self._note_connection(None)
        now = self._now()
        feeds = self._feeds_of(*results)
        with self._store.together():
            for result in results:
                if (feed := feeds.get(result.job.request)) and (answer := result.answer):
                    self._store.save_unchanged(feed.id, _received(feed, answer), self._success(feed, result, now))
        for result in results:
            if (feed := feeds.get(result.job.request)) and (answer := result.answer):
                self._emit(FeedUnchanged(feed.id))
                self._believe_move(feed, answer.moved_to, now)
            self._count_by_hand(result.job.request.feed_id, Saved(), has_failed=False)

    def _feeds_of(self, *results: _Result) -> dict[_Request, Feed]:
        """Return the feeds as they are now, without those removed or given another address meanwhile."""
        requests = [result.job.request for result in results]
        now = self._store.some_feeds(request.feed_id for request in requests if request.feed_id is not None)
        feeds = {each: feed for each in requests if (feed := now.get(each.feed_id or 0)) and feed.url == each.url}
        if len(feeds) < len(requests):
            self._due_at = 0.0  # those are due at their new address
        return feeds

    def _note_connection(self, error: FetchError | None) -> None:
        """No network is no fault of any feed: all wait, then one at a time tries until it gets through."""
        was_offline, self._is_offline = self._is_offline, error is not None and error.kind is FetchErrorKind.OFFLINE
        if not self._is_offline:
            return
        self._look_at, self._due_at = time.monotonic() + OFFLINE_PAUSE, 0.0
        self._due.clear()
        for request in self._turns.clear():
            if request.wish is not None:
                self._emit(SubscribeFailed(request.url, FetchErrorKind.OFFLINE))
            else:
                self._count_by_hand(request.feed_id, Saved(), has_failed=True)
        if not was_offline:
            self._emit(WentOffline())

    def _save(self, feed: Feed, result: _Result) -> Saved:
        """Store what came of a feed and tell it."""
        now = self._now()
        answer, parsed = result.answer, result.parsed
        if answer is None or parsed is None:
            self._save_failure(feed, result, result.error or FetchError(FetchErrorKind.INTERNAL), now)
            return Saved()
        saved = self._store.save_document(feed.id, parsed, _received(feed, answer), self._success(feed, result, now))
        self._emit(FeedRefreshed(feed.id, saved.new, saved.edited))
        self._believe_move(feed, answer.moved_to, now)
        return saved

    def _save_failure(self, feed: Feed, result: _Result, error: FetchError, now: float) -> None:
        outcome = Outcome(error=error.kind, retry_after=error.retry_after)
        check = self._check(feed, result, outcome, now, error.status or 0, detail=error.detail)
        if error.kind is FetchErrorKind.OFFLINE:
            self._store.appoint([(feed.id, check.next_check_at, check.next_check_reason)])
            return
        if until := host_pause_until(outcome, now):
            self._store.hold_host(host_of(feed.url), until)
        self._store.save_failure(feed.id, check, stops=error.kind is FetchErrorKind.GONE)
        self._emit(FeedFailed(feed.id, error.kind, error.detail))

    def _success(self, feed: Feed, result: _Result, now: float) -> Check:
        answer = result.answer
        assert answer is not None  # noqa: S101 - else it is none
        hints = result.parsed.hints if result.parsed else None
        outcome = Outcome(retry_after=answer.retry_after, fresh_for=answer.fresh_for, hints=hints)
        status = answer.status if isinstance(answer, Fetched) else 304
        return self._check(feed, result, outcome, now, status, received=answer.validators)

    def _check(
        self,
        feed: Feed,
        result: _Result,
        outcome: Outcome,
        now: float,
        status: int,
        *,
        detail: str = "",
        received: Validators = NO_VALIDATORS,
    ) -> Check:
        """Plan the feed's next check, and return what its history keeps of this one."""
        planned = next_check(feed, outcome, self._preferences, now, _random(), is_metered=self._is_metered)
        self._due_at = min(self._due_at, planned.at)
        return Check(
            at=now,
            next_check_at=planned.at,
            next_check_reason=planned.reason,
            status=status,
            error=outcome.error,
            error_detail=detail,
            size=result.size,
            seconds=result.seconds,
            sent=result.job.validators,
            received=received,
        )

    def _believe_move(self, feed: Feed, url: str, now: float) -> None:
        """Give a feed its new address where a permanent redirect has proved to be one."""
        if not move_is_confirmed(feed, url, now):
            return
        try:
            self._store.move_feed(feed.id, url)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN:
                raise
            log.info("feed %s has moved to an address that is subscribed to already", feed.id)
            return
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
        self._save(feed, result)
        self._subscriptions_changed()

    def _count_by_hand(self, feed_id: int | None, saved: Saved, *, has_failed: bool) -> None:
        round_ = self._by_hand
        if feed_id is None or feed_id not in round_.left:
            return
        round_.left.discard(feed_id)
        round_.new_count += len(saved.new)
        round_.failed_count += has_failed
        if not round_.left:
            self._by_hand = _ByHand()
            self._emit(RefreshFinished(round_.feed_count, round_.new_count, round_.failed_count))

    # -- what readers wait for -----------------------------------------------------------------------------------

    def _send_on_errands(self, errands: tuple[_Errand, ...]) -> None:
        for errand in reversed(errands):  # the last one given is done first
            entry = self._store.entry(errand.entry_id)
            feed = self._store.feed(entry.feed_id) if entry else None
            errand = replace(errand, guest_of=host_of(feed.url) if feed else "")  # noqa: PLW2901 - the same, completed
            if errand not in self._errands:
                self._errands.add(errand)
                self._workers.run(errand)

    def _take_brought(self, brought: _Brought) -> None:
        """Tell what an errand brought; a disk that will not keep it is no reason not to show it."""
        errand, found, error = brought.errand, brought.found, brought.error
        self._errands.discard(errand)
        if not errand.is_page:
            self._emit(PictureFetched(errand.entry_id, errand.url, brought.content))
            return
        try:
            if found is not None and found.body_html:
                self._store.save_story(errand.entry_id, found)
        except StoreError as fault:
            self._report(fault)
        self._emit(StoryFetched(errand.entry_id, found, error.kind if error else None, error.detail if error else ""))

    # -- now and then --------------------------------------------------------------------------------------------

    def _follow_clock(self) -> None:
        """See whether the clock was put back: waits and dates written before would lie in the future."""
        lead = self._now() - time.monotonic()
        if lead < self._clock_lead - _CLOCK_SLIP:
            self._store.mend_times()
            self._due_at = 0.0
        self._clock_lead = lead

    def _prefer(self, preferences: Preferences) -> None:
        """A new interval counts from the last check on."""
        before, self._preferences = self._preferences, preferences
        if before.polling_minutes == preferences.polling_minutes:
            return
        self._store.appoint(
            (feed.id, feed.checked_at + interval_of(feed, preferences), Reason.INTERVAL)
            for feed in self._store.feeds()
            if feed.next_check_reason == Reason.INTERVAL and feed.checked_at is not None
        )

    def _keep_house(self) -> None:
        moment = time.monotonic()
        if moment >= self._backup_at:
            self._write_backup()
        if moment >= self._prune_at:
            bodies = max(_BODIES_KEPT_FOR, (self._preferences.headline_age_days or 365) * DAY)
            gone = self._store.prune(
                keep_bodies_for=bodies, keep_entries_for=bodies + _TITLES_KEPT_FOR, most_of_a_feed=_MOST_OF_A_FEED
            )
            self._prune_at = moment + (_PRUNE_PAUSE if gone else _PRUNE_EVERY)

    def _subscriptions_changed(self) -> None:
        if self._backup is not None:
            self._backup_at = time.monotonic() + _BACKUP_AFTER

    def _write_backup(self) -> None:
        """Keep the list of subscriptions beside the database, for the day that cannot be read. The last one stays."""
        self._backup_at = math.inf
        feeds = self._store.feeds()
        if self._backup is None or not feeds:
            return
        try:
            write_durably(self._backup, write_opml(feeds, title="Off the Wire", created_at=self._now()))
        except OSError as error:
            log.warning("the subscriptions could not be backed up: %s", error)


class _Workers:
    """The threads that do what takes time. What they need is made when there is first something to do."""

    def __init__(
        self,
        make_fetcher: Callable[[], Fetcher],
        make_parser: Callable[[], Parser],
        make_page_parser: Callable[[], Parser],
        most: int,
        deliver: Callable[[_Result | _Brought], None],
    ) -> None:
        self.most = most  # requests at a time
        self._make_fetcher = make_fetcher
        self._parser = make_parser()
        self._page_parser = make_page_parser()
        self._deliver = deliver
        self._fetcher: Fetcher | None = None
        self._to_fetch: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._to_read: queue.SimpleQueue[_Result | None] = queue.SimpleQueue()
        self._to_run: queue.LifoQueue[_Errand | None] = queue.LifoQueue()  # what is wanted last is wanted most
        self._to_extract: queue.SimpleQueue[tuple[_Errand, Fetched] | None] = queue.SimpleQueue()
        self._fetching = 0  # threads
        self._running = 0  # threads on errands

    def start(self, job: _Job) -> None:
        """Have a job done; its result is delivered later."""
        self._make_ready()
        self._to_fetch.put(job)

    def widen(self, width: int) -> None:
        """Let so many fetch at the same time, at least."""
        while self._fetching < width:
            self._fetching += 1
            threading.Thread(target=self._fetch_for_ever, name=f"fetcher {self._fetching}", daemon=True).start()

    @property
    def are_behind(self) -> bool:
        """Whether jobs wait while all who fetch are busy."""
        return self._to_fetch.qsize() > 0

    def run(self, errand: _Errand) -> None:
        """Have something brought that a reader waits for; it is delivered later."""
        self._make_ready()
        if not self._running:
            self._start_reading("page reader", self._page_parser, self._to_extract, self._extracted)
        if self._running < _MOST_ERRANDS:
            self._running += 1
            threading.Thread(target=self._run_for_ever, name=f"errands {self._running}", daemon=True).start()
        self._to_run.put(errand)

    def rest(self) -> None:
        """Let connections and those who fetch go. For when nothing is under way."""
        if self._fetcher is not None:
            self._fetcher.close_idle()
        for _ in range(self._fetching):
            self._to_fetch.put(None)
        self._fetching = 0

    def close(self) -> None:
        """End what is under way, and the threads, at once."""
        if self._fetcher is not None:
            self._fetcher.close()
        self._parser.close()
        self._page_parser.close()
        for _ in range(self._fetching):
            self._to_fetch.put(None)
        for _ in range(self._running):
            self._to_run.put(None)
        self._to_read.put(None)
        self._to_extract.put(None)

    def _make_ready(self) -> None:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher()
            self._start_reading("reader", self._parser, self._to_read, self._read)

    def _start_reading(
        self, name: str, parser: Parser, source: "queue.SimpleQueue[W | None]", read: Callable[[W], _Result | _Brought]
    ) -> None:
        threading.Thread(target=lambda: self._read_for_ever(parser, source, read), name=name, daemon=True).start()

    def _fetch_for_ever(self) -> None:
        while (job := self._to_fetch.get()) is not None:
            result = self._fetched(job)
            is_new = isinstance(result.answer, Fetched) and result.answer.content_hash != job.content_hash
            (self._to_read.put if is_new else self._deliver)(result)

    def _fetched(self, job: _Job) -> _Result:
        assert self._fetcher is not None  # noqa: S101 - made before the first job is given
        started_at = time.monotonic()
        try:
            answer = self._fetcher.fetch(job.request.url, job.validators)
        except FetchError as error:
            return _Result(job, time.monotonic() - started_at, error=error)
        except Exception as error:
            log.exception("a fault of this program while fetching")
            return _Result(job, time.monotonic() - started_at, error=_fault(error))
        size = len(answer.body) if isinstance(answer, Fetched) else 0
        return _Result(job, time.monotonic() - started_at, answer, size=size)

    def _run_for_ever(self) -> None:
        while (errand := self._to_run.get()) is not None:
            self._run_one(errand)  # on its own, so that nothing holds what it brought while the thread waits

    def _run_one(self, errand: _Errand) -> None:
        try:
            fetched = self._fetched_for(errand)
        except FetchError as error:
            self._deliver(_Brought(errand, error=error))
        except Exception as error:
            log.exception("a fault of this program on an errand")
            self._deliver(_Brought(errand, error=_fault(error)))
        else:
            if errand.is_page:
                self._to_extract.put((errand, fetched))
            else:
                self._deliver(_Brought(errand, content=fetched.body))

    def _fetched_for(self, errand: _Errand) -> Fetched:
        assert self._fetcher is not None  # noqa: S101 - made before the first errand is given
        answer = self._fetcher.fetch(
            errand.url,
            accept=_ACCEPT_PAGE if errand.is_page else _ACCEPT_PICTURE,
            largest=_LARGEST_PAGE if errand.is_page else _LARGEST_PICTURE,
            guest_of=errand.guest_of,
        )
        assert isinstance(answer, Fetched)  # noqa: S101 - no validators were sent
        return answer

    def _extracted(self, page: tuple[_Errand, Fetched]) -> _Brought:
        errand, answer = page
        try:
            found = self._page_parser.extract(answer.body, url=answer.url, charset=answer.charset)
        except FetchError as error:
            return _Brought(errand, error=error)
        except Exception as error:
            log.exception("a fault of this program while reading a page")
            return _Brought(errand, error=_fault(error))
        return _Brought(errand, found)

    def _read_for_ever(
        self, parser: Parser, source: "queue.SimpleQueue[W | None]", read: Callable[[W], _Result | _Brought]
    ) -> None:
        """Have documents read, one at a time, and let the process that does it go when there are none."""
        patience: float | None = None
        while True:
            try:
                work = source.get(timeout=patience)
            except queue.Empty:
                parser.rest()
                patience = None
                continue
            if work is None:
                parser.rest()
                return
            self._deliver(read(work))
            patience = _READER_REST

    def _read(self, result: _Result) -> _Result:
        answer = result.answer
        assert isinstance(answer, Fetched)  # noqa: S101 - nothing else is given here
        result = replace(result, answer=replace(answer, body=b""))
        try:
            parsed = self._parser.read(answer.body, url=answer.url, content_type=answer.content_type)
        except FetchError as error:
            return replace(result, error=error)
        except Exception as error:
            log.exception("a fault of this program while reading a feed")
            return replace(result, error=_fault(error))
        return replace(result, parsed=parsed)


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


def _fault(error: Exception) -> FetchError:
    return FetchError(FetchErrorKind.INTERNAL, type(error).__name__)


def _random() -> float:
    return random.random()  # noqa: S311 - jitter, no secret


def _received(feed: Feed, answer: Fetched | NotModified) -> Received:
    """Return what to send with the next request. A 304 updates what it carries; a 200 replaces both."""
    validators = answer.validators
    if isinstance(answer, NotModified):
        kept = feed.validators
        validators = Validators(validators.etag or kept.etag, validators.last_modified or kept.last_modified)
        return Received(validators, feed.content_hash, answer.moved_to, answer.left_https, is_whole=False)
    return Received(validators, answer.content_hash, answer.moved_to, answer.left_https, is_whole=not answer.is_partial)
