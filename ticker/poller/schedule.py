"""When to check a feed again: all rules of polling, as pure functions.

Sources: RFC 9110 §10.2.3 (Retry-After), RFC 9111 §4.2 (freshness), RSS 2.0 (ttl, skipHours, skipDays), RSS 1.0
syndication module, the published rules for the behavior of feed readers.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from ticker.durations import DAY, MINUTE, WEEK
from ticker.entities import Feed, FetchErrorKind, PollingHints
from ticker.feed_source import FileSource, is_local
from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass

MIN_INTERVAL = 5 * MINUTE  # no setting goes below
MIN_MANUAL_INTERVAL = MINUTE  # between two requests of a feed, even where the user asks
MOVE_CONFIRMED_AFTER = DAY  # a permanent redirect must have stood so long
VALIDATORS_KEPT_FOR = 8 * DAY  # then one unconditional request finds out a server that answers 304 forever
OFFLINE_PAUSE = MINUTE  # before another feed tries whether the network is back
_FILE_INTERVAL = MINUTE
_HOST_PAUSE_UNASKED = 10 * MINUTE  # for a whole host that is overloaded and does not say for how long
_MAX_FRESHNESS = DAY
_MAX_HINT = WEEK
_QUIET_PART = 1 / 48  # of the time without news that a feed is left alone: half an hour after a day
_MAX_QUIET_WAIT = DAY / 4
_MAX_RETRY_AFTER = WEEK  # what a Retry-After may ask for
_MAX_BACK_OFF = DAY
_SPREAD = 0.1  # of the wait, added at random so that feeds do not align
_SPARING = 4  # times the interval, on battery or where the network costs money by the byte
_OVERLOADED = {FetchErrorKind.TOO_MANY_REQUESTS, FetchErrorKind.UNAVAILABLE}
_NO_ACCESS = {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}


class Reason(StrEnum):
    """Why a feed's next check is when it is; ``ui.i18n.feed_messages`` has the sentences."""

    INTERVAL = "interval"
    SPARING = "sparing"  # the network is metered
    SAVING = "saving"  # this machine lives on its battery
    FRESHNESS = "freshness"  # the server says the document stays fresh so long
    FEED_HINT = "feed-hint"  # the feed says how often it changes
    QUIET = "quiet"  # it has had no news for long
    SKIPPED_TIME = "skipped-time"  # the feed says at which hours or days it does not change
    RETRY_AFTER = "retry-after"
    HOST_PAUSE = "host-pause"  # another feed of the same host was told to wait
    BACK_OFF = "back-off"
    NO_ACCESS = "no-access"
    OFFLINE = "offline"  # this machine has no network; no failure of the feed
    GONE = "gone"  # not asked again
    TIMETABLE = "timetable"  # a message of the user's comes or goes then


_OVERRIDDEN = {
    Reason.FRESHNESS,
    Reason.FEED_HINT,
    Reason.QUIET,
    Reason.SKIPPED_TIME,
}  # by the user's interval for a feed


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result of a request, as far as it matters for the next one."""

    error: FetchErrorKind | None = None
    retry_after: float | None = None  # epoch
    fresh_for: float | None = None  # seconds
    hints: PollingHints | None = None  # None: nothing new, those known of the feed stand
    due_at: float | None = None  # epoch: when it changes, which is known of what is on this machine


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The current state of this computer."""

    is_metered: bool = False  # its network costs money by the byte
    is_on_battery: bool = False


@dataclass(frozen=True, slots=True)
class NextCheck:
    """When to check next (epoch), and why."""

    at: float
    reason: Reason


def next_check(
    feed: Feed,
    outcome: Outcome,
    preferences: Preferences,
    now: float,
    jitter: float,
    surroundings: Surroundings = Surroundings(),
) -> NextCheck:
    """Decide when ``feed``, whose request has just ended with ``outcome``, is checked again.

    ``jitter`` is a random number from 0 up to 1. Of all waits that apply, the longest counts.
    """
    if outcome.error is FetchErrorKind.GONE:
        return NextCheck(now + WEEK, Reason.GONE)
    if outcome.error is FetchErrorKind.OFFLINE:
        return NextCheck(now + MIN_INTERVAL * (1 + jitter), Reason.OFFLINE)
    if outcome.due_at is not None:
        return NextCheck(outcome.due_at, Reason.TIMETABLE)
    hints = outcome.hints or feed.polling.hints
    interval, is_here = interval_of(feed, preferences), is_local(feed.source)
    waits = [
        (interval, Reason.INTERVAL),
        (interval * _SPARING if spares_network(preferences, surroundings) and not is_here else 0.0, Reason.SPARING),
        (interval * _SPARING if spares_battery(preferences, surroundings) else 0.0, Reason.SAVING),
    ]
    if feed.settings.interval is None and not is_here:  # the user's own choice for this feed is more than a hint
        waits += [
            (min(outcome.fresh_for or 0.0, _MAX_FRESHNESS), Reason.FRESHNESS),
            (_hinted_wait(feed, hints, now), Reason.FEED_HINT),
            (_quiet_wait(feed, now), Reason.QUIET),
        ]
    if outcome.error is not None:
        waits.append(_wait_after_failure(feed, outcome.error, max(waits)[0]))
    wait, reason = max(reversed(waits), key=lambda each: each[0])
    check = NextCheck(now + wait * (1 + _SPREAD * jitter), reason)
    asked = min((outcome.retry_after or 0.0) - now, _MAX_RETRY_AFTER)
    if now + asked > check.at:
        return NextCheck(now + asked + MINUTE * jitter, Reason.RETRY_AFTER)
    keeps_time = outcome.error is not None or feed.settings.interval is not None
    return check if keeps_time else _outside_skipped_times(check, hints, jitter)


def spares_network(preferences: Preferences, surroundings: Surroundings) -> bool:
    """Return whether to check less often because the network is metered."""
    return preferences.spare_metered and surroundings.is_metered


def spares_battery(preferences: Preferences, surroundings: Surroundings) -> bool:
    """Return whether to check less often because the computer runs on battery."""
    return preferences.ask_less_on_battery and surroundings.is_on_battery


def rescheduled_check(feed: Feed, preferences: Preferences) -> float | None:
    """Return when (epoch) a feed is to be asked instead, where its interval is another than at its last check.

    What its server has asked for stands, unless the user has set an interval for this feed.
    """
    checked_at, reason = feed.polling.checked_at, feed.polling.next_check_reason
    is_own = feed.settings.interval is not None
    if checked_at is None or not (reason == Reason.INTERVAL or (is_own and reason in _OVERRIDDEN)):
        return None
    interval = interval_of(feed, preferences)
    if not is_own and not is_local(feed.source):
        interval = max(interval, _hinted_wait(feed, feed.polling.hints, checked_at), _quiet_wait(feed, checked_at))
    planned = feed.polling.next_check_at - checked_at
    is_as_planned = interval - 1 <= planned <= interval * (1 + _SPREAD) + 1
    return None if is_as_planned else checked_at + interval


def interval_of(feed: Feed, preferences: Preferences) -> float:
    """Return the seconds between two checks if nothing asks for more.

    Whether a file has changed costs nobody anything to know.
    """
    if isinstance(feed.source, FileSource) and feed.settings.interval is None:
        return _FILE_INTERVAL
    return max(MIN_INTERVAL, feed.settings.interval or preferences.polling_minutes * MINUTE)


def host_pause_until(outcome: Outcome, now: float) -> float | None:
    """Return until when (epoch) all feeds of a host must wait after ``outcome``, None if they need not."""
    if outcome.error not in _OVERLOADED:
        return None
    asked = min((outcome.retry_after or 0.0) - now, _MAX_RETRY_AFTER)
    return now + (asked if asked > 0 else _HOST_PAUSE_UNASKED)


def earliest_manual_check(feed: Feed, now: float) -> float:
    """Return when (epoch) the user may have ``feed`` checked again."""
    checked_at = feed.polling.checked_at or 0.0
    return checked_at + MIN_MANUAL_INTERVAL if checked_at <= now else now  # a clock put back must not lock the user out


def sends_validators(feed: Feed, now: float) -> bool:
    """Return whether a request may be conditional; once in a while one is not."""
    return feed.polling.document_at is not None and 0 <= now - feed.polling.document_at < VALIDATORS_KEPT_FOR


def move_is_confirmed(feed: Feed, moved_to: str, now: float) -> bool:
    """Return whether the same permanent redirect was seen a day ago or earlier, and the user has not refused it."""
    is_known = bool(moved_to) and feed.move.moved_to == moved_to and not feed.move.keeps_address
    return is_known and now - feed.move.moved_since >= MOVE_CONFIRMED_AFTER


def _hinted_wait(feed: Feed, hints: PollingHints, now: float) -> float:
    """Return the seconds that the feed says lie between two changes.

    More than a day is believed only of a feed that has brought nothing for as long: many write seconds where RSS has
    minutes.
    """
    hinted = min(hints.interval or 0.0, _MAX_HINT)
    if hinted > DAY and (feed.news_at is None or now - feed.news_at < hinted):
        return DAY
    return hinted


def _quiet_wait(feed: Feed, now: float) -> float:
    """Return the seconds to wait for a feed that has had no news for long."""
    return 0.0 if feed.news_at is None else min((now - feed.news_at) * _QUIET_PART, _MAX_QUIET_WAIT)


def _wait_after_failure(feed: Feed, error: FetchErrorKind, interval: float) -> tuple[float, Reason]:
    if error in _NO_ACCESS:
        return DAY, Reason.NO_ACCESS
    if error is FetchErrorKind.PRIVATE_ADDRESS:  # it goes with the network that this machine is in
        return interval, Reason.INTERVAL
    doublings = min(feed.polling.failures, 20)  # of failures before this one
    return min(interval * 2**doublings, max(_MAX_BACK_OFF, interval)), Reason.BACK_OFF


def _outside_skipped_times(check: NextCheck, hints: PollingHints, jitter: float) -> NextCheck:
    """Move a check out of the hours and days the feed asks to skip, unless it skips all of them."""
    planned = datetime.fromtimestamp(check.at, UTC)
    for hours in range(8 * 24):
        candidate = planned + timedelta(hours=hours)
        if candidate.hour not in hints.skip_hours and candidate.weekday() not in hints.skip_weekdays:
            if not hours:
                return check
            start = candidate.replace(minute=0, second=0, microsecond=0)
            return NextCheck(start.timestamp() + 10 * MINUTE * jitter, Reason.SKIPPED_TIME)
    return check
