"""Stores the results of checks, plans the next check of each feed, and emits events for both."""

import logging
from dataclasses import replace

from ticker.entities import Check, Feed, FetchError, FetchErrorKind, Reach, Validators
from ticker.feed_source import MessagesSource
from ticker.feeds.credentials import is_same_origin
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, NotModified
from ticker.feeds.hosts import host_of
from ticker.poller.backup import SubscriptionsBackup
from ticker.poller.context import PollerContext, jitter
from ticker.poller.events import FeedFailed, FeedMoved, FeedRefreshed, FeedUnchanged, RulesActed
from ticker.poller.jobs import Request, Result
from ticker.poller.manual_refresh import ManualRefresh
from ticker.poller.messages import next_change
from ticker.poller.schedule import Outcome, move_is_confirmed, next_check
from ticker.rule_actions import RuleActions
from ticker.store import Received, Saved, StoreError, StoreErrorKind
from ticker.url_cleaner import without_tracking

log = logging.getLogger(__name__)


class Recorder:
    """Each document is stored in one transaction; documents that are unchanged share one."""

    def __init__(self, context: PollerContext, refresh: ManualRefresh, backup: SubscriptionsBackup) -> None:
        self._context = context
        self._store = context.store
        self._rules = RuleActions(context.store, context.now, self._cleaned)
        self._refresh = refresh
        self._backup = backup

    def record(self, result: Result) -> None:
        """Store and emit the result of a check."""
        request = result.job.request
        saved = Saved()
        for feed in self._feeds_of(result).values():
            saved = self.save(feed, result)
        self._refresh.note(request.feed_id, new_count=len(saved.new), has_failed=result.error is not None)

    def record_unchanged(self, *results: Result) -> None:
        """Note, in one transaction, that documents are unchanged."""
        now = self._context.now()
        feeds = self._feeds_of(*results)
        with self._store.together():
            for result in results:
                if (feed := feeds.get(result.job.request)) and (answer := result.answer):
                    self._store.polling.save_unchanged(
                        feed.id, _received(feed, answer), self._success(feed, result, now)
                    )
        for result in results:
            if (feed := feeds.get(result.job.request)) and (answer := result.answer):
                self._context.emit(FeedUnchanged(feed.id))
                self._move_if_confirmed(feed, answer.moved_to, now)
            self._refresh.note(result.job.request.feed_id)

    def save(self, feed: Feed, result: Result) -> Saved:
        """Store what came of a feed and tell it; return which entries are new or edited."""
        now = self._context.now()
        answer, parsed = result.answer, result.parsed
        if answer is None or parsed is None:
            self._save_failure(feed, result, result.error or FetchError(FetchErrorKind.INTERNAL), now)
            return Saved()
        if feed.polling.succeeded_at is None:
            self._context.timers.icon_at = 0.0  # now it may be known where its site is
        with self._store.together():
            check = self._success(feed, result, now)
            saved = self._store.polling.save_document(feed.id, parsed, _received(feed, answer), check)
            self._store.groups.assign((*saved.new, *saved.edited), without_tracking)
            done = self._rules.act(saved.new, may_send=feed.polling.succeeded_at is not None)
        self._make_room(feed)
        self._context.emit(FeedRefreshed(feed.id, saved.new, saved.edited))
        if done:
            self._context.emit(RulesActed(done))
        if parsed.title != feed.feed_title:  # the backup has the titles of feeds
            self._backup.schedule()
        if saved.new:
            self._context.timers.prefetch_at = 0.0
        self._move_if_confirmed(feed, answer.moved_to, now)
        return saved

    def _cleaned(self, url: str) -> str:
        return without_tracking(url) if self._context.preferences.cut_tracking else url

    def _make_room(self, feed: Feed) -> None:
        """Keep a feed from filling the disk."""
        max_bytes = self._context.preferences.stored_megabytes_of_feed * 1_000_000
        while self._store.maintenance.make_room(max_bytes, feed.id):
            pass

    def accept_move(self, feed_id: int) -> None:
        """Move a feed to where its server redirects to, confirmed or not."""
        feed = self._store.feeds.get(feed_id)
        if feed is not None and feed.move.moved_to:
            self._move(feed, feed.move.moved_to)
        self._store.feeds.accept_move(feed_id)

    def _feeds_of(self, *results: Result) -> dict[Request, Feed]:
        """Return the feeds as they are now, without those removed or given another address meanwhile."""
        requests = [result.job.request for result in results]
        now = self._store.feeds.some(request.feed_id for request in requests if request.feed_id is not None)
        feeds = {each: feed for each in requests if (feed := now.get(each.feed_id or 0)) and feed.asked_url == each.url}
        if len(feeds) < len(requests):
            self._context.timers.expect_due_feeds()  # those are due at their new address
        return feeds

    def _save_failure(self, feed: Feed, result: Result, error: FetchError, now: float) -> None:
        outcome = Outcome(error=error.kind, retry_after=error.retry_after)
        from ticker.feeds.discover import reason_of_service  # noqa: PLC0415 - rarely needed

        detail = reason_of_service(feed.asked_url, error) or error.detail
        check = self._check(feed, result, outcome, now, error.status or 0, detail=detail)
        if error.kind is FetchErrorKind.OFFLINE:
            self._store.polling.schedule_checks([(feed.id, check.next_check_at, check.next_check_reason)])
            return
        self._context.pause_host(host_of(feed.asked_url), outcome)
        self._store.polling.save_failure(feed.id, check, stops=error.kind is FetchErrorKind.GONE)
        self._context.emit(FeedFailed(feed.id, error.kind, detail))

    def _success(self, feed: Feed, result: Result, now: float) -> Check:
        answer = result.answer
        assert answer is not None  # noqa: S101 - else it is none
        hints = result.parsed.hints if result.parsed else None
        if result.parsed is not None:
            newest = max((each.published_at or 0.0 for each in result.parsed.entries), default=0.0)
            feed = replace(feed, news_at=max(feed.news_at or 0.0, min(newest, now)) or None)
        due_at = next_change(feed.source, now) if isinstance(feed.source, MessagesSource) else None
        outcome = Outcome(retry_after=answer.retry_after, fresh_for=answer.fresh_for, hints=hints, due_at=due_at)
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
        context = self._context
        planned = next_check(feed, outcome, context.preferences, now, jitter(), context.surroundings)
        context.timers.due_at = min(context.timers.due_at, planned.at)
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

    def _move_if_confirmed(self, feed: Feed, url: str, now: float) -> None:
        """Give a feed its new address once a permanent redirect is confirmed."""
        if feed.source is None and move_is_confirmed(feed, url, now):
            self._move(feed, url)

    def _move(self, feed: Feed, url: str) -> None:
        try:
            self._store.feeds.follow_move(feed.id, url)
        except StoreError as error:
            if error.kind is not StoreErrorKind.TAKEN:
                raise
            log.info("feed %s has moved to an address that is subscribed to already", feed.id)
            return
        if feed.polling.needs_access and is_same_origin(feed.url, url):
            self._context.access.move(feed.url, url)
        self._context.emit(FeedMoved(feed.id, feed.url))
        self._backup.schedule()


def _received(feed: Feed, answer: Fetched | NotModified) -> Received:
    """Return what to send with the next request. A 304 updates what it carries; a 200 replaces both."""
    validators = answer.validators
    reach = Reach.OWN_HOST if answer.is_private else Reach.PUBLIC
    if isinstance(answer, NotModified):
        kept = feed.polling.validators
        validators = Validators(validators.etag or kept.etag, validators.last_modified or kept.last_modified)
        content_hash = feed.polling.content_hash
        return Received(validators, content_hash, answer.moved_to, answer.left_https, reach, is_whole=False)
    is_whole = not answer.is_partial
    return Received(validators, answer.content_hash, answer.moved_to, answer.left_https, reach, is_whole)
