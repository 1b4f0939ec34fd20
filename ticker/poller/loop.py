"""What runs on the poller thread: it decides which feeds are asked, keeps what came and tells it.

It owns its store, obeys ``schedule`` and ``turns``, and reads one inbox.
"""

import contextlib
import logging
import math
import queue
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from ticker.entities import Access, Check, Feed, FeedLink, FetchError, FetchErrorKind, Validators
from ticker.feeds.credentials import is_same_origin, split_credentials
from ticker.feeds.discover import common_feed_urls, known_feeds
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, NotModified
from ticker.feeds.hosts import host_of
from ticker.feeds.opml import write_opml
from ticker.paths import write_durably
from ticker.poller.articles import lacking, next_ahead
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
    SecretKept,
    SignIn,
    Stop,
    StopImporting,
    StopLooking,
    Subscribe,
    SubscriptionsChanged,
)
from ticker.poller.events import (
    AccessKept,
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    IconFetched,
    Idle,
    PictureFetched,
    RefreshFinished,
    RefreshTooSoon,
    StoreFailed,
    StoryFetched,
    SubscribeFailed,
    WentOffline,
)
from ticker.poller.host_queue import HostQueue
from ticker.poller.icons import first_step, icon_in, next_step
from ticker.poller.jobs import FetchTask, FetchTasks, IconStep, Job, Request, Result, TaskResult
from ticker.poller.list_import import ListImporter
from ticker.poller.schedule import (
    DAY,
    HOUR,
    MINUTE,
    OFFLINE_PAUSE,
    Outcome,
    Reason,
    Surroundings,
    changed_appointment,
    earliest_by_hand,
    host_pause_until,
    move_is_confirmed,
    next_check,
    sends_validators,
    spares_battery,
    spares_network,
)
from ticker.poller.workers import Workers, fault
from ticker.preferences import FeedIcons, Preferences, Proxy
from ticker.reading.url_cleaner import without_tracking
from ticker.store import Received, Saved, Store, StoreError, StoreErrorKind

log = logging.getLogger(__name__)

_LONGEST_NAP = 60.0  # seconds after which the clock is looked at: it may have been set, or the machine suspended
_CLOCK_SLIP = 60.0  # seconds; a clock put back by more has planned and dated things wrongly
_FEWEST_FETCHERS = 1  # at work when servers are quick: more would cost more in switching than they bring
_GATHER = 0.02  # seconds in which results are gathered to be taken together
_WIDEN_AFTER = 0.05  # seconds without a result after which one more fetcher is put to work
_LOOK_EVERY = 1.0  # seconds between two looks for what is due, while plenty is
_STORE_PAUSE = 60.0  # seconds before what could not be stored is tried anew
_ICONS_AT_ONCE = 50  # feeds looked through for such as are of one site
_PREVIEWED = 5  # titles
_ELSEWHERE_PERHAPS = (
    FetchErrorKind.NOT_A_FEED,
    FetchErrorKind.NOT_FOUND,
    FetchErrorKind.GONE,
    FetchErrorKind.UNREADABLE,
)
_BACKUP_AFTER = 5.0  # seconds in which several changes of the subscriptions become one backup
_PRUNE_EVERY = HOUR
_PRUNE_PAUSE = 0.5  # seconds between two short transactions
_BODIES_KEPT_FOR = 60 * DAY  # after they have gone from their feed
_TITLES_KEPT_FOR = 120 * DAY  # after their body
_MOST_OF_A_FEED = 10_000  # entries


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast servers are asked, in seconds; only tests are in a hurry."""

    host_pause: float = 1.0  # between two requests of one host
    between_starts: float = 0.25  # of what is due by itself: after a night's sleep that spreads over minutes
    spread: float = 5 * MINUTE  # within which all that is due is begun, however much it is


@dataclass(slots=True)
class _ByHand:
    """How a refresh by hand is getting on."""

    left: set[int] = field(default_factory=set)
    feed_count: int = 0
    new_count: int = 0
    failed_count: int = 0


Message = (
    Refresh
    | Subscribe
    | StopLooking
    | AddFeeds
    | ImportList
    | CountList
    | StopImporting
    | ChangePreferences
    | Metered
    | SubscriptionsChanged
    | SignIn
    | AcceptMove
    | ForgetRemoved
    | SecretKept
    | ForwardedEvent
    | Stop
    | Result
    | FetchTasks
    | KeepOffline
    | TaskResult
)


class Loop:
    """What runs on the poller thread. Nothing here is touched from another one, but the inbox."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup: Path | None,
        workers: "Workers",
        now: Callable[[], float],
        on_battery: Callable[[], bool],
        pace: Pace,
        inbox: "queue.SimpleQueue[Message]",
    ) -> None:
        self._open_store = open_store
        self._emit = emit
        self._preferences = preferences
        self._backup = backup
        self._workers = workers
        self._now = now
        self._on_battery = on_battery
        self._pace = pace
        self._inbox = inbox
        self._is_metered = False
        self._is_seeking_icon = False
        self._turns: HostQueue[Request] = HostQueue(pace.host_pause)
        self._due: set[int | None] = set()  # feeds that wait for their turn without having been wished for
        self._under_way: set[Request] = set()
        self._looked_for: set[str] = set()  # addresses at which somebody hopes for a feed
        self._errands: set[FetchTask] = set()  # under way or waiting for a thread
        self._by_hand = _ByHand()
        self._importing = ListImporter(emit)
        self._put_off: list[Message] = []  # what the store would not take
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
        self._icon_at = 0.0  # when to look for the icon of another site
        self._ahead_at = 0.0  # when to fetch the next story ahead
        self._tried_ahead: set[int] = set()  # entries
        self._backup_at = math.inf
        self._prune_at = time.monotonic() + _PRUNE_EVERY / 12
        self._clock_lead = now() - time.monotonic()

    def run(self) -> None:
        self._workers.go_through(proxy_of(self._preferences))
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
            if Stop() in self._put_off:
                return None

    def _poll(self, store: Store) -> None:
        self._store = store
        self._attempt(store.mend_times)
        self._subscriptions_changed()
        messages: list[Message] = []
        while Stop() not in messages:
            self._obey(messages)
            messages = self._messages(self._nap())
        if self._backup_at < math.inf:
            self._attempt(self._write_backup)

    def _messages(self, patience: float) -> list[Message]:
        """Return all that has come in, waiting ``patience`` seconds for the first."""
        messages: list[Message] = []
        with contextlib.suppress(queue.Empty):
            messages.append(self._inbox.get(timeout=patience))
            if isinstance(messages[0], Result):
                time.sleep(_GATHER)  # results seldom come alone, and taken together they cost less
            while True:
                messages.append(self._inbox.get_nowait())
        return messages

    def _obey(self, messages: list[Message]) -> None:
        """Take what came in and start what is due; no fault of one feed or of the disk ends the loop."""
        moment = time.monotonic()
        self._note_ended(messages, moment)
        for message in messages:
            if isinstance(message, FetchTasks | TaskResult):  # somebody waits: these bear no delay, and lose little
                self._attempt(self._take, message)
            else:
                self._put_off.append(message)
        if self._store_fault is not None and moment < self._retry_store_at:
            return
        self._store_fault = None
        messages, self._put_off = self._put_off, []
        unchanged = []
        for message in messages:
            if isinstance(message, Result) and message.is_unchanged:
                unchanged.append(message)
            else:
                self._attempt(self._take, message)
        if unchanged:
            self._attempt(self._keep_unchanged, *unchanged)
        for duty in (self._follow_clock, self._go_on_importing, self._start_requests, self._keep_house):
            if self._store_fault is None:
                self._attempt(duty)
        if self._store_fault is None:
            self._told_fault = None

    def _note_ended(self, messages: list[Message], moment: float) -> None:
        for message in messages:
            if isinstance(message, Result):
                self._turns.give_back(message.job.request.host, moment)
                self._under_way.discard(message.job.request)
            elif not isinstance(message, FetchTasks | TaskResult):
                # the user may have changed anything
                self._due_at = self._look_at = self._icon_at = self._retry_store_at = 0.0
        if not messages and self._workers.are_behind:
            self._width = min(self._width + 1, self._workers.most)

    def _attempt(self, act: Callable[..., None], *messages: Message) -> None:
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
                if isinstance(message, Result) and message.error is None:
                    self._attempt(self._take, replace(message, parsed=None, error=fault(error)))

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
        elif self._importing:
            return 0.01
        else:
            ends += [self._backup_at, self._prune_at, max(self._look_at, moment + self._due_at - self._now())]
            ends.append(math.inf if self._is_seeking_icon else self._icon_at)
            if self._preferences.stories_ahead and not self._errands:
                ends.append(self._ahead_at)
        if self._workers.are_behind and self._width < self._workers.most:
            ends.append(moment + _WIDEN_AFTER)
        if self._store_fault is None and len(self._under_way) < self._room:
            wished = self._turns.next_at(moment, only_wishes=True)
            due = self._turns.next_at(moment)
            ends.append(math.inf if wished is None else wished)
            ends.append(math.inf if due is None else max(due, self._next_start_at))
        return max(0.01, min(ends) - moment)

    @property
    def _is_sparing(self) -> bool:
        preferences, surroundings = self._preferences, self._surroundings
        return spares_network(preferences, surroundings) or spares_battery(preferences, surroundings)

    @property
    def _surroundings(self) -> Surroundings:
        return Surroundings(self._is_metered, self._preferences.ask_less_on_battery and self._on_battery())

    @property
    def _room(self) -> int:
        """How many requests may be given to the workers at a time."""
        return 1 if self._is_offline else self._workers.most

    def _take(self, message: Message) -> None:
        match message:
            case Result():
                self._take_result(message)
            case FetchTasks(errands):
                self._send_on_errands(errands)
            case TaskResult():
                self._take_brought(message)
            case ForwardedEvent(event):
                self._emit(event)
            case StopLooking():
                self._looked_for.clear()
            case SecretKept(feed_id, is_lasting):
                self._emit(AccessKept(feed_id, is_lasting))
            case _:
                self._take_wish(message)

    def _take_wish(self, message: Message) -> None:
        match message:
            case Refresh(feed_ids):
                self._refresh_by_hand(feed_ids)
            case Subscribe():
                self._look_at_address(message)
            case SignIn(feed_id, access):
                self._sign_in(feed_id, access)
            case AddFeeds() | ImportList() | CountList() | StopImporting():
                self._importing.take(message)
                self._subscriptions_changed()
            case KeepOffline(entry_id):
                self._send_on_errands(lacking(self._store, entry_id, self._preferences))
            case ChangePreferences(preferences):
                self._prefer(preferences)
            case Metered(is_metered):
                self._is_metered = is_metered
            case _:
                self._take_change(message)

    def _take_change(self, message: Message) -> None:
        match message:
            case SubscriptionsChanged():
                self._subscriptions_changed()
                self._follow_intervals()
            case AcceptMove(feed_id):
                self._accept_move(feed_id)
            case ForgetRemoved():
                for url in self._store.forget_removed():
                    self._workers.forget_access(url)

    # -- what to ask ---------------------------------------------------------------------------------------------

    def _refresh_by_hand(self, feed_ids: tuple[int, ...] | None) -> None:
        now = self._now()
        held = self._store.held_hosts()
        chosen = [feed for feed in self._store.feeds() if feed_ids is None or feed.id in feed_ids]
        wanted = [feed for feed in chosen if not feed.is_remote]  # the others the feed server is asked for
        if chosen and not wanted:
            return
        if feed_ids is None:
            wanted = [feed for feed in wanted if not feed.settings.is_paused]
        asked = [feed for feed in wanted if now >= earliest_by_hand(feed, now) and host_of(feed.url) not in held]
        if not asked:
            self._emit(RefreshTooSoon(tuple(feed.id for feed in wanted)) if wanted else RefreshFinished(0, 0, 0))
        for feed in asked:
            if feed.id not in self._by_hand.left:
                self._by_hand.left.add(feed.id)
                self._by_hand.feed_count += 1
                self._turns.add(Request(feed.url, host_of(feed.url), feed.id, is_wish=True))

    def _look_at_address(self, wish: Subscribe) -> None:
        """Have somebody's wish looked at; what its address says beside the place is no part of it."""
        with contextlib.suppress(FetchError):  # told when it is asked for
            url, access = split_credentials(wish.url)
            wish = replace(wish, url=url, access=wish.access or access) if access else wish
        if wish.is_preview:
            self._ask_for(wish)
            return
        self._looked_for.add(wish.sought_at)
        known = known_feeds(wish.url)
        if len(known) > 1:
            self._tell_found(wish, known)
        else:
            self._ask_for(wish, *(each.url for each in known))

    def _ask_for(self, wish: Subscribe, *places: str) -> None:
        """Ask at the first of ``places``, and at the others after it; without any, at the address itself."""
        if places:
            wish = replace(wish, url=places[0], written=wish.sought_at, places=places[1:])
        self._turns.add(Request(wish.url, host_of(wish.url), wish=wish, is_wish=True))

    def _tell_found(self, wish: Subscribe, links: tuple[FeedLink, ...]) -> None:
        self._looked_for.discard(wish.sought_at)
        self._emit(FeedsFound(wish.sought_at, links))

    def _sign_in(self, feed_id: int, access: Access | None) -> None:
        feed = self._store.feed(feed_id)
        if feed is None:
            return
        if access is None:
            self._workers.forget_access(feed.url)
        else:
            self._workers.keep_access(feed_id, feed.url, access)
        self._store.set_access(feed_id, needs_access=access is not None)

    def _go_on_importing(self) -> None:
        if self._importing:
            self._due_at = self._look_at = 0.0  # what is new is due
            if self._importing.go_on(self._store):
                self._subscriptions_changed()

    def _start_requests(self) -> None:
        """Give workers what may be asked now: due or wished for, of hosts that are free, spread in time."""
        moment = time.monotonic()
        self._look_for_due(moment)
        self._look_for_icon(moment)
        self._read_ahead(moment)
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
                self._turns.add(Request(url, host, feed_id, is_wish=not host))
        if put_off:
            self._store.appoint(put_off)
        next_due_at = self._store.next_due_at(after=now)
        self._due_at = math.inf if next_due_at is None else next_due_at
        self._look_at = moment + _LOOK_EVERY

    def _take_turns(self, moment: float) -> list[Request]:
        """Return the requests whose turn it is, as many as there is room for."""
        taken: list[Request] = []
        while len(self._under_way) + len(taken) < self._room:
            request = self._turns.take(moment, only_wishes=moment < self._next_start_at)
            if request is None:
                break
            if not request.is_wish:
                gap = min(self._pace.between_starts, self._pace.spread / (len(self._turns) + 1))
                self._next_start_at = moment + gap
            taken.append(request)
        return taken

    def _jobs(self, requests: list[Request]) -> dict[Request, Job]:
        """Return what workers are to do, nothing where there is no need: a feed is known, removed, or asked by now."""
        now = self._now()
        feeds = self._store.some_feeds(request.feed_id for request in requests if request.feed_id is not None)
        jobs = {}
        for request in requests:
            feed = feeds.get(request.feed_id or 0)
            if request.icon is not None:
                jobs[request] = Job(request)
            elif request.wish is not None:
                known = None if request.wish.is_preview else self._store.feed_at(request.url)
                if known is not None:
                    self._looked_for.discard(request.wish.sought_at)
                    self._emit(FeedAdded(known.id, was_known=True, sought_at=request.wish.sought_at))
                else:
                    jobs[request] = Job(request)
            elif feed is not None and self._is_wanted(feed, now) and not self._hide_credentials(feed):
                validators = feed.polling.validators if sends_validators(feed, now) else NO_VALIDATORS
                jobs[request] = Job(request, validators, feed.polling.content_hash, feed.polling.needs_access)
        return jobs

    def _hide_credentials(self, feed: Feed) -> bool:
        """Put a name and password that stand in a feed's address into the keyring; tell whether there were any."""
        if "@" not in feed.url:
            return False
        try:
            url, access = split_credentials(feed.url)
            if access is None:
                return False
            self._store.change_feed(feed.id, url=url)
        except (FetchError, StoreError) as error:
            if isinstance(error, StoreError) and error.kind is not StoreErrorKind.TAKEN:
                raise
            return False  # no address at all, or another feed has it: it stays what it is
        self._sign_in(feed.id, access)
        self._due_at = 0.0
        return True

    def _is_wanted(self, feed: Feed, now: float) -> bool:
        return feed.id in self._by_hand.left or (feed.polling.next_check_at <= now and not feed.settings.is_paused)

    # -- what it brought -----------------------------------------------------------------------------------------

    def _take_result(self, result: Result) -> None:
        request = result.job.request
        self._note_connection(result.error)
        if request.icon is not None:
            self._take_icon(request.icon, result)
            return
        if request.wish is not None:
            self._finish_subscribing(request.wish, result)
            return
        saved = Saved()
        for feed in self._feeds_of(result).values():
            saved = self._save(feed, result)
        self._count_by_hand(request.feed_id, saved, has_failed=result.error is not None)

    def _keep_unchanged(self, *results: Result) -> None:
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

    def _feeds_of(self, *results: Result) -> dict[Request, Feed]:
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
            if request.icon is not None:
                self._is_seeking_icon = False
            elif request.wish is not None:
                self._looked_for.discard(request.wish.sought_at)
                self._emit(SubscribeFailed(request.wish.sought_at, FetchErrorKind.OFFLINE))
            else:
                self._count_by_hand(request.feed_id, Saved(), has_failed=True)
        if not was_offline:
            self._emit(WentOffline())

    def _save(self, feed: Feed, result: Result) -> Saved:
        """Store what came of a feed and tell it."""
        now = self._now()
        answer, parsed = result.answer, result.parsed
        if answer is None or parsed is None:
            self._save_failure(feed, result, result.error or FetchError(FetchErrorKind.INTERNAL), now)
            return Saved()
        if feed.polling.succeeded_at is None:
            self._icon_at = 0.0  # now it may be known where its site is
        with self._store.together():
            saved = self._store.save_document(
                feed.id, parsed, _received(feed, answer), self._success(feed, result, now)
            )
            self._store.groups.assign((*saved.new, *saved.edited), without_tracking)
        self._emit(FeedRefreshed(feed.id, saved.new, saved.edited))
        if saved.new:
            self._ahead_at = 0.0
        self._believe_move(feed, answer.moved_to, now)
        return saved

    def _save_failure(self, feed: Feed, result: Result, error: FetchError, now: float) -> None:
        outcome = Outcome(error=error.kind, retry_after=error.retry_after)
        check = self._check(feed, result, outcome, now, error.status or 0, detail=error.detail)
        if error.kind is FetchErrorKind.OFFLINE:
            self._store.appoint([(feed.id, check.next_check_at, check.next_check_reason)])
            return
        self._hold_host(host_of(feed.url), outcome)
        self._store.save_failure(feed.id, check, stops=error.kind is FetchErrorKind.GONE)
        self._emit(FeedFailed(feed.id, error.kind, error.detail))

    def _hold_host(self, host: str, outcome: Outcome) -> None:
        """Leave a host alone with all its feeds, where its answer asks for that."""
        if until := host_pause_until(outcome, self._now()):
            self._store.hold_host(host, until)

    def _success(self, feed: Feed, result: Result, now: float) -> Check:
        answer = result.answer
        assert answer is not None  # noqa: S101 - else it is none
        hints = result.parsed.hints if result.parsed else None
        outcome = Outcome(retry_after=answer.retry_after, fresh_for=answer.fresh_for, hints=hints)
        status = answer.status if isinstance(answer, Fetched) else 304
        return self._check(feed, result, outcome, now, status, received=answer.validators)

    def _check(
        self,
        feed: Feed,
        result: Result,
        outcome: Outcome,
        now: float,
        status: int,
        *,
        detail: str = "",
        received: Validators = NO_VALIDATORS,
    ) -> Check:
        """Plan the feed's next check, and return what its history keeps of this one."""
        planned = next_check(feed, outcome, self._preferences, now, _random(), self._surroundings)
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
        if move_is_confirmed(feed, url, now):
            self._move(feed, url)

    def _accept_move(self, feed_id: int) -> None:
        feed = self._store.feed(feed_id)
        if feed is not None and feed.move.moved_to:
            self._move(feed, feed.move.moved_to)
        self._store.accept_move(feed_id)

    def _move(self, feed: Feed, url: str) -> None:
        try:
            self._store.move_feed(feed.id, url)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN:
                raise
            log.info("feed %s has moved to an address that is subscribed to already", feed.id)
            return
        if feed.polling.needs_access and is_same_origin(feed.url, url):
            self._workers.move_access(feed.url, url)
        self._emit(FeedMoved(feed.id, feed.url))
        self._subscriptions_changed()

    def _finish_subscribing(self, wish: Subscribe, result: Result) -> None:
        """Subscribe to the feed that was asked for, offer those its page tells of, or look on."""
        if wish.sought_at not in self._looked_for and not wish.is_preview:
            return  # it is not wanted any more
        if result.error is not None or result.parsed is None or result.answer is None:
            self._look_on(wish, result, result.error or FetchError(FetchErrorKind.NOT_A_FEED, "empty"))
            return
        if wish.is_preview:
            titles = tuple(each.title for each in result.parsed.entries[:_PREVIEWED])
            self._emit(FeedPreviewed(wish.sought_at, result.parsed.title, titles))
            return
        self._looked_for.discard(wish.sought_at)
        url = result.answer.moved_to or wish.url
        known = self._store.feed_at(url)
        feed = known or self._store.add_feed(url, folder=wish.folder, custom_title=wish.custom_title)
        if wish.access is not None:
            self._sign_in(feed.id, wish.access)
        self._emit(FeedAdded(feed.id, was_known=known is not None, sought_at=wish.sought_at))
        self._save(feed, result)
        self._subscriptions_changed()

    def _look_on(self, wish: Subscribe, result: Result, error: FetchError) -> None:
        """There is no feed here: go on to what the page tells of, else to where sites usually have theirs."""
        if wish.is_preview:
            self._emit(SubscribeFailed(wish.sought_at, error.kind, error.detail, is_preview=True))
            return
        links = result.feed_links.links if result.feed_links else ()
        is_page = error.kind is FetchErrorKind.NOT_A_FEED and not wish.written
        if is_page and len(links) > 1:
            self._tell_found(wish, links)
        elif is_page and links:
            self._ask_for(wish, links[0].url)
        elif is_page and error.detail == "html":
            self._ask_for(wish, *common_feed_urls(wish.url))
        elif error.kind in _ELSEWHERE_PERHAPS and wish.places:
            self._ask_for(wish, *wish.places)
        else:
            self._looked_for.discard(wish.sought_at)
            if error.kind in _ELSEWHERE_PERHAPS and wish.written:  # what was written is a page, and that is all
                error = FetchError(FetchErrorKind.NOT_A_FEED, "html")
            self._emit(SubscribeFailed(wish.sought_at, error.kind, error.detail))

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

    # -- the icons of sites --------------------------------------------------------------------------------------

    def _look_for_icon(self, moment: float) -> None:
        """Let the next site whose icon is wanted wait for its turn; one at a time, as there is no hurry."""
        if self._is_seeking_icon or moment < self._icon_at:
            return
        self._icon_at = moment + HOUR
        if self._preferences.feed_icons is not FeedIcons.ICONS or self._is_sparing:
            return
        feeds = self._store.icons.due(_ICONS_AT_ONCE)
        request = first_step(feeds, self._store.held_hosts())
        if request is not None:
            self._turns.add(request)
            self._is_seeking_icon = True

    def _take_icon(self, step: IconStep, result: Result) -> None:
        """Keep and tell the icon of a site, or take the next step on the way to it."""
        error = result.error
        if error is not None and error.kind is FetchErrorKind.OFFLINE:
            self._is_seeking_icon = False
            return
        if error is not None:
            self._hold_host(result.job.request.host, Outcome(error=error.kind, retry_after=error.retry_after))
        content = icon_in(result)
        request = None if content else next_step(result)
        if request is not None:
            self._turns.add(request)
            return
        self._store.icons.save(step.feed_ids, content)
        self._is_seeking_icon, self._icon_at = False, 0.0
        for feed_id in step.feed_ids if content else ():
            self._emit(IconFetched(feed_id))

    # -- what readers wait for -----------------------------------------------------------------------------------

    def _send_on_errands(self, errands: tuple[FetchTask, ...]) -> None:
        for errand in reversed(errands):  # the last one given is done first
            entry = self._store.entry(errand.entry_id)
            feed = self._store.feed(entry.feed_id) if entry else None
            errand = replace(errand, feed_host=host_of(feed.url) if feed else "")  # noqa: PLW2901 - the same, completed
            if errand not in self._errands:
                self._errands.add(errand)
                self._workers.run(errand)

    def _take_brought(self, brought: TaskResult) -> None:
        """Tell what an errand brought; a disk that will not keep it is no reason not to show it."""
        errand, found, error = brought.errand, brought.found, brought.error
        self._errands.discard(errand)
        if error is not None:
            self._attempt(lambda: self._hold_host(host_of(errand.url), Outcome(error.kind, error.retry_after)))
        try:
            self._keep_brought(brought)
        except StoreError as failure:
            self._report(failure)
        if not errand.is_page:
            self._emit(PictureFetched(errand.entry_id, errand.url, brought.content))
            return
        self._emit(StoryFetched(errand.entry_id, found, error.kind if error else None, error.detail if error else ""))

    def _keep_brought(self, brought: TaskResult) -> None:
        """Keep a story, or a picture of one that is saved, and send for the pictures that belong to it."""
        errand, found, error = brought.errand, brought.found, brought.error
        if error is not None:
            self._hold_host(host_of(errand.url), Outcome(error=error.kind, retry_after=error.retry_after))
        if not errand.is_page:
            if brought.content:
                self._store.pictures.save(errand.entry_id, errand.url, brought.content)
            return
        if found is not None and found.body_html:
            self._store.save_story(errand.entry_id, found)
        pictures = lacking(self._store, errand.entry_id, self._preferences)
        self._send_on_errands(tuple(each for each in pictures if not each.is_page))

    def _read_ahead(self, moment: float) -> None:
        """Fetch the next story that is wanted ahead; one at a time and with pauses, as nobody waits for it."""
        if not self._preferences.stories_ahead or moment < self._ahead_at or self._errands:
            return
        self._ahead_at = moment + HOUR
        if self._is_sparing or self._is_offline:
            return
        errand = next_ahead(self._store, self._preferences, self._tried_ahead, self._store.held_hosts())
        if errand is not None:
            self._tried_ahead.add(errand.entry_id)
            self._ahead_at = moment + self._pace.host_pause
            self._send_on_errands((errand,))

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
        self._workers.go_through(proxy_of(preferences))
        self._ahead_at = 0.0
        if before.polling_minutes != preferences.polling_minutes:
            self._follow_intervals()

    def _follow_intervals(self) -> None:
        changed = ((feed.id, changed_appointment(feed, self._preferences)) for feed in self._store.feeds())
        appointments = [(feed_id, at, Reason.INTERVAL) for feed_id, at in changed if at is not None]
        if appointments:
            self._store.appoint(appointments)
            self._due_at = 0.0

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


def proxy_of(preferences: Preferences) -> str:
    """Return what ``Fetcher`` takes as its proxy."""
    match preferences.proxy:
        case Proxy.NONE:
            return "direct"
        case Proxy.ADDRESS:
            return preferences.proxy_address.strip()
        case _:
            return ""


def _random() -> float:
    return random.random()  # noqa: S311 - jitter, no secret


def _received(feed: Feed, answer: Fetched | NotModified) -> Received:
    """Return what to send with the next request. A 304 updates what it carries; a 200 replaces both."""
    validators = answer.validators
    if isinstance(answer, NotModified):
        kept = feed.polling.validators
        validators = Validators(validators.etag or kept.etag, validators.last_modified or kept.last_modified)
        return Received(validators, feed.polling.content_hash, answer.moved_to, answer.left_https, is_whole=False)
    return Received(validators, answer.content_hash, answer.moved_to, answer.left_https, is_whole=not answer.is_partial)
