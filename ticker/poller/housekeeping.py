"""Regular tasks: prunes old entries, and adapts the schedule to the clock and the preferences."""

import time

from ticker.durations import DAY, HOUR
from ticker.poller.context import PollerContext
from ticker.poller.schedule import Reason, rescheduled_check
from ticker.preferences import Preferences, Proxy

_CLOCK_TOLERANCE = 60.0  # seconds; a clock put back by more has planned and dated things wrongly
_PRUNE_EVERY = HOUR
_PRUNE_PAUSE = 0.5  # seconds between two short transactions
_BODIES_KEPT_FOR = 60 * DAY  # after they have gone from their feed
_TITLES_KEPT_FOR = 120 * DAY  # after their body
_MEGABYTE = 1_000_000  # bytes
_MAX_ENTRIES_PER_FEED = 10_000


class Housekeeping:
    """Keeps the store small and planned times correct."""

    def __init__(self, context: PollerContext) -> None:
        self._context = context
        self._prune_at = time.monotonic() + _PRUNE_EVERY / 12
        self._clock_lead = context.now() - time.monotonic()
        self._followed_megabytes = context.preferences.stored_megabytes
        self._followed_minutes = context.preferences.polling_minutes

    @property
    def next_at(self) -> float:
        """When to prune (monotonic)."""
        return self._prune_at

    def follow_clock(self) -> None:
        """Repair times in the future, after the clock was set back."""
        lead = self._context.now() - time.monotonic()
        if lead < self._clock_lead - _CLOCK_TOLERANCE:
            self._context.store.maintenance.repair_timestamps()
            self._context.timers.expect_due_feeds()
        self._clock_lead = lead

    def change_preferences(self, preferences: Preferences) -> None:
        """Apply the user's preferences; a new interval counts from the last check."""
        self._context.preferences = preferences
        self._context.workers.set_proxy(proxy_of(preferences))
        self._context.timers.prefetch_at = 0.0
        if preferences.stored_megabytes != self._followed_megabytes:
            self._followed_megabytes = preferences.stored_megabytes
            self._prune_at = 0.0
        if preferences.polling_minutes != self._followed_minutes:
            self.follow_intervals()
            self._followed_minutes = preferences.polling_minutes  # not before: it is tried again if the store fails

    def follow_intervals(self) -> None:
        """Reschedule feeds whose interval has changed since their last check."""
        feeds = self._context.store.feeds.all()
        changed = ((feed.id, rescheduled_check(feed, self._context.preferences)) for feed in feeds)
        checks = [(feed_id, at, Reason.INTERVAL) for feed_id, at in changed if at is not None]
        if checks:
            self._context.store.polling.schedule_checks(checks)
            self._context.timers.expect_due_feeds()

    def prune_if_due(self) -> None:
        monotonic = time.monotonic()
        if monotonic < self._prune_at:
            return
        if not self._context.may_prune():
            self._prune_at = monotonic + _PRUNE_EVERY
            return
        bodies = max(_BODIES_KEPT_FOR, (self._context.preferences.headline_age_days or 365) * DAY)
        pruned_count = self._context.store.maintenance.prune(
            keep_bodies_for=bodies,
            keep_entries_for=bodies + _TITLES_KEPT_FOR,
            max_per_feed=_MAX_ENTRIES_PER_FEED,
        )
        pruned_count = pruned_count or self._make_room()
        if not pruned_count:
            self._context.store.maintenance.shrink_file()
        self._prune_at = monotonic + (_PRUNE_PAUSE if pruned_count else _PRUNE_EVERY)

    def _make_room(self) -> int:
        """Delete some of the oldest texts if all take more space than preferred; return of how many entries."""
        preferences = self._context.preferences
        return self._context.store.maintenance.make_room(preferences.stored_megabytes * _MEGABYTE)


def proxy_of(preferences: Preferences) -> str:
    """Return what ``Fetcher`` takes as its proxy."""
    match preferences.proxy:
        case Proxy.NONE:
            return "direct"
        case Proxy.ADDRESS:
            return preferences.proxy_address.strip()
        case _:
            return ""
