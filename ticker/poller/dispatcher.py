"""Decides when each request is given to the workers: the user's first, due ones spread over time."""

import math
import time

from ticker.durations import MINUTE
from ticker.entities import Feed, FetchError, FetchErrorKind, Reach
from ticker.feed_source import is_source_url
from ticker.feeds.fetch import NO_VALIDATORS
from ticker.feeds.hosts import host_of
from ticker.poller.context import PollerContext, jitter
from ticker.poller.events import CameOnline, FeedUnchanged, PagePreviewed, RefreshFinished, RefreshTooSoon, WentOffline
from ticker.poller.icons import IconFinder
from ticker.poller.jobs import Job, Request, Result
from ticker.poller.manual_refresh import ManualRefresh
from ticker.poller.schedule import OFFLINE_PAUSE, Reason, earliest_manual_check, sends_validators
from ticker.poller.subscriber import Subscriber
from ticker.store import StoreError

_MIN_FETCHERS = 1  # at work when servers are quick: more would cost more in switching than they bring
_WIDEN_AFTER = 0.05  # seconds without a result after which one more fetcher is put to work
_HOSTS_WITHOUT_NAMES = 4  # in a row that cannot be resolved: no fault of theirs
_WAITING_PART = 1 / 6  # of the shortest interval that a due feed may wait for others
_CHECK_DUE_EVERY = 1.0  # seconds between two looks for due feeds, while there are plenty


class Dispatcher:
    """A request waits in the queue until its host is free and a worker is."""

    def __init__(
        self, context: PollerContext, refresh: ManualRefresh, subscriber: Subscriber, icons: IconFinder
    ) -> None:
        self._context = context
        self._store = context.store
        self._queue = context.queue
        self._refresh = refresh
        self._subscriber = subscriber
        self._icons = icons
        self._due: set[int | None] = set()  # feeds in the queue because they are due
        self._under_way: set[Request] = set()
        self.held: frozenset[int | None] = frozenset()  # feeds whose check is not noted yet: for the store they are due
        self._fetchers = _MIN_FETCHERS  # how many may fetch at the same time just now
        # Hosts that could not be resolved, since anything else was heard, and the feed each was asked for.
        self._unknown_hosts: dict[str, int | None] = {}
        self._next_start_at = 0.0  # monotonic, of a request nobody waits for
        self._gather = 0.0  # seconds that the first feed that is due waits for others

    @property
    def is_idle(self) -> bool:
        return not self._queue and not self._under_way

    def refresh(self, feed_ids: tuple[int, ...] | None) -> None:
        """Check these feeds (None: all) as soon as their hosts allow, whether they are due or not."""
        now = self._context.now()
        paused_hosts = self._store.polling.paused_hosts()
        chosen = [feed for feed in self._store.feeds.all() if feed_ids is None or feed.id in feed_ids]
        wanted = [feed for feed in chosen if not feed.is_remote]  # the others the feed server is asked for
        if chosen and not wanted:
            return
        if feed_ids is None:
            wanted = [feed for feed in wanted if not feed.settings.is_paused and feed.is_confirmed]
        allowed = [
            feed
            for feed in wanted
            if now >= earliest_manual_check(feed, now) and host_of(feed.asked_url) not in paused_hosts
        ]
        if not allowed:
            too_soon = RefreshTooSoon(tuple(feed.id for feed in wanted))
            self._context.emit(too_soon if wanted else RefreshFinished(0, 0, 0))
        for feed in allowed:
            if feed.id not in self._refresh:
                self._refresh.add(feed.id)
                self._queue.add(_request(feed.asked_url, feed.id, is_by_user=True))

    def queue_due_feeds(self) -> None:
        """Add due feeds to the queue; feeds of a paused host are postponed."""
        timers, now, monotonic = self._context.timers, self._context.now(), time.monotonic()
        if monotonic < timers.check_due_at or now < timers.due_at + self._gather:
            return
        paused_hosts = self._store.polling.paused_hosts()
        known = self._due | self.held | {request.feed_id for request in self._under_way}
        put_off = []
        for feed_id, url in self._store.polling.due(now):
            host = host_of(url)
            if host in paused_hosts:
                put_off.append((feed_id, paused_hosts[host] + jitter() * MINUTE, Reason.HOST_PAUSE))
            elif feed_id not in known:
                self._due.add(feed_id)
                self._queue.add(_request(url, feed_id, is_by_user=not host))
        if put_off:
            self._store.polling.schedule_checks(put_off)
        next_due_at = self._store.polling.next_due_at(after=now)
        timers.due_at = math.inf if next_due_at is None else next_due_at
        timers.check_due_at = monotonic + _CHECK_DUE_EVERY
        interval = self._context.preferences.polling_minutes * MINUTE
        shortest = min(interval, self._store.polling.shortest_interval() or interval)
        self._gather = min(self._context.pace.gather, shortest * _WAITING_PART)

    def start_requests(self) -> None:
        """Give workers requests whose hosts are free, as many as possible."""
        monotonic = time.monotonic()
        while taken := self._take_requests(monotonic):
            try:
                jobs = self._jobs(taken)
            except StoreError:
                for request in taken:
                    self._queue.release(request.host, monotonic, was_asked=False)
                    self._queue.add(request)
                raise
            due: list[Job] = []
            for request in taken:
                if not (request.is_by_user and request.host):  # else the request of a due feed is still in the queue
                    self._due.discard(request.feed_id)
                if (job := jobs.get(request)) is None:
                    self._queue.release(request.host, monotonic, was_asked=False)
                else:
                    self._under_way.add(request)
                    if request.is_by_user:
                        self._context.workers.start(job)
                    else:
                        due.append(job)
            if due:
                self._context.workers.start_together(due)
        self._context.workers.widen(min(self._fetchers, len(self._under_way)))

    def note_ended(self, result: Result) -> None:
        """Note that a request has ended, before its result is handled."""
        self._queue.release(result.job.request.host, time.monotonic())
        self._under_way.discard(result.job.request)

    def widen(self) -> None:
        """Add a fetcher if requests are waiting and no result has come for a while."""
        if self._context.workers.has_backlog:
            self._fetchers = min(self._fetchers + 1, self._context.workers.max_fetchers)

    def shrink(self) -> None:
        """Release threads and connections: there is nothing to do."""
        self._fetchers = _MIN_FETCHERS
        self._context.workers.shrink()

    def note_connection(self, error: FetchError | None, host: str = "", feed_id: int | None = None) -> None:
        """Note whether there is a network, as a request of ``host`` for a feed has just shown.

        A missing network is not the fault of a feed: all wait, then one at a time tries until it succeeds.
        """
        was_offline = self._context.is_offline
        if error is None or error.kind is not FetchErrorKind.UNKNOWN_HOST:
            self._unknown_hosts.clear()
        else:
            self._unknown_hosts[host] = feed_id
        has_no_names = len(self._unknown_hosts) >= _HOSTS_WITHOUT_NAMES
        self._context.is_offline = has_no_names or (error is not None and error.kind is FetchErrorKind.OFFLINE)
        if not self._context.is_offline:
            if was_offline:
                self._context.emit(CameOnline())
            return
        self._context.timers.check_due_at = time.monotonic() + OFFLINE_PAUSE
        self._context.timers.expect_due_feeds()
        self._due.clear()
        for request in self._queue.clear():
            if request.icon is not None:
                self._icons.cancel()
            elif request.subscription is not None:
                self._subscriber.give_up_offline(request.subscription)
            elif request.page_preview is not None:
                self._context.emit(PagePreviewed(request.page_preview.number, None, FetchErrorKind.OFFLINE))
            else:
                self._refresh.note(request.feed_id, has_failed=True)
        if not was_offline:
            self._withdraw_failures()
            self._context.emit(WentOffline())

    def _withdraw_failures(self) -> None:
        """Take back that feeds have failed, of which it is known only now that no name can be resolved."""
        feed_ids = tuple(each for each in self._unknown_hosts.values() if each is not None)
        self._store.polling.withdraw_failures(feed_ids, FetchErrorKind.UNKNOWN_HOST)
        for feed_id in feed_ids:
            self._context.emit(FeedUnchanged(feed_id))

    def next_due_at(self, monotonic: float) -> float:
        """Return when to look for due feeds (monotonic)."""
        timers = self._context.timers
        return max(timers.check_due_at, monotonic + timers.due_at + self._gather - self._context.now())

    def next_start_at(self, monotonic: float) -> float:
        """Return when a request in the queue may be started (monotonic)."""
        if len(self._under_way) >= self._room:
            return math.inf
        by_user = self._queue.next_at(monotonic, only_by_user=True)
        due = self._queue.next_at(monotonic)
        return min(
            math.inf if by_user is None else by_user,
            math.inf if due is None else max(due, self._next_start_at),
        )

    def widen_at(self, monotonic: float) -> float:
        """Return when to add a fetcher (monotonic) if no result comes until then."""
        workers = self._context.workers
        return monotonic + _WIDEN_AFTER if workers.has_backlog and self._fetchers < workers.max_fetchers else math.inf

    @property
    def _room(self) -> int:
        """How many requests may be given to the workers at a time."""
        return 1 if self._context.is_offline else self._context.workers.max_fetchers

    def _take_requests(self, monotonic: float) -> list[Request]:
        """Take the requests from the queue that may be sent now, as many as possible."""
        taken: list[Request] = []
        due = 0  # of them that nobody waits for
        pace = self._context.pace
        while len(self._under_way) + len(taken) < self._room:
            only_by_user = due >= pace.at_once or monotonic < self._next_start_at
            request = self._queue.take(monotonic, only_by_user=only_by_user)
            if request is None:
                break
            taken.append(request)
            due += not request.is_by_user
        if due:
            self._next_start_at = monotonic + due * min(pace.between_starts, pace.spread / (len(self._queue) + due))
        return taken

    def _jobs(self, requests: list[Request]) -> dict[Request, Job]:
        """Return the workers' jobs, without unnecessary ones: feeds that are known, removed, or already checked."""
        now = self._context.now()
        feeds = self._store.feeds.some(request.feed_id for request in requests if request.feed_id is not None)
        jobs = {}
        for request in requests:
            feed = feeds.get(request.feed_id or 0)
            if request.icon is not None:
                jobs[request] = Job(request)
            elif request.subscription is not None:
                if not self._subscriber.is_subscribed(request.subscription):
                    jobs[request] = Job(request, reach=request.subscription.reach)
            elif request.page_preview is not None:
                jobs[request] = Job(request, source=request.page_preview.source)
            elif feed is None:
                self._refresh.note(request.feed_id)
            elif self._is_wanted(feed, now) and not self._subscriber.hide_credentials(feed):
                validators = feed.polling.validators if sends_validators(feed, now) else NO_VALIDATORS
                polling = feed.polling
                reach = Reach(polling.reach)
                jobs[request] = Job(
                    request,
                    validators,
                    polling.content_hash,
                    polling.needs_access,
                    reach,
                    feed.source,
                    feed.network,
                    now,
                )
        return jobs

    def _is_wanted(self, feed: Feed, now: float) -> bool:
        if not feed.is_confirmed:
            self._refresh.note(feed.id)
            return False
        return feed.id in self._refresh or (feed.polling.next_check_at <= now and not feed.settings.is_paused)


def _request(url: str, feed_id: int, *, is_by_user: bool) -> Request:
    """Return the request for a feed; sources on this computer do not wait for others."""
    is_here = is_source_url(url)
    return Request(url, url if is_here else host_of(url), feed_id, is_by_user=is_by_user, is_local=is_here)
