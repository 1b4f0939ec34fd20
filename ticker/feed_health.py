"""Finds what is wrong with a feed, and what the user can do about it, from its record."""

from enum import StrEnum

from ticker.durations import DAY
from ticker.entities import Feed, FetchErrorKind
from ticker.feed_source import is_local

SILENT_AFTER = 90 * DAY  # without a new entry
SLOW_FROM = 8.0  # seconds a request takes
_DEAD_AFTER = 7 * DAY  # without one success
_REFUSALS_COUNT_FOR = 7 * DAY
_CLOSED = {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}
_TOO_LARGE = {FetchErrorKind.TOO_LARGE, FetchErrorKind.PARSE_TIMED_OUT}
_NO_FEED = {FetchErrorKind.NOT_A_FEED, FetchErrorKind.UNREADABLE}


class Problem(StrEnum):
    """Problems of a feed, the most serious first. The last four are hints: the feed can be fetched."""

    UNCONFIRMED = "unconfirmed"  # its source came with a list or a backup, and is off until the user has seen it
    GONE = "gone"  # the site says so
    LEFT_SERVER = "left-server"  # the feed server has it no more: it is kept for its saved entries
    PRIVATE = "private"  # it leads into the private network, which it may not
    DEAD = "dead"  # it fails and fails
    CLOSED = "closed"  # not for us
    NOT_FOUND = "not-found"  # there is nothing at its URL
    CHANGED = "changed"  # there is something else at its URL, or something broken
    TOO_LARGE = "too-large"  # to be parsed
    FAILING = "failing"
    MOVED = "moved"  # to a URL the user has not seen yet
    UNPROTECTED = "unprotected"  # a redirect leads from https to http
    REFUSED = "refused"  # some story of it leads into the private network
    MOVING = "moving"  # its site leads on to another URL, which is not believed yet
    SILENT = "silent"  # nothing new for months, though all goes well
    SLOW = "slow"  # its server takes long to answer


HINTS = (Problem.REFUSED, Problem.MOVING, Problem.SILENT, Problem.SLOW)


class Remedy(StrEnum):
    """What the user can do about a problem."""

    CONFIRM = "confirm"  # see what a source would do, and turn it on
    RETRY = "retry"
    BROWSE = "browse"  # look on the site for the feed's new address
    REMOVE = "remove"
    KEEP_ADDRESS = "keep-address"  # the new one
    OLD_ADDRESS = "old-address"
    RESUME = "resume"
    NEW_ADDRESS = "new-address"  # without waiting until it is believed
    ALLOW = "allow"  # to lead into the private network
    SIGN_IN = "sign-in"  # with a name and password, or others


REMEDIES = {
    Problem.UNCONFIRMED: (Remedy.CONFIRM, Remedy.REMOVE),
    Problem.GONE: (Remedy.REMOVE, Remedy.BROWSE, Remedy.RETRY),
    Problem.LEFT_SERVER: (Remedy.RETRY, Remedy.REMOVE),
    Problem.PRIVATE: (Remedy.ALLOW, Remedy.BROWSE, Remedy.RETRY),
    Problem.DEAD: (Remedy.RETRY, Remedy.BROWSE, Remedy.REMOVE),
    Problem.CLOSED: (Remedy.BROWSE, Remedy.RETRY),
    Problem.NOT_FOUND: (Remedy.BROWSE, Remedy.RETRY, Remedy.REMOVE),
    Problem.CHANGED: (Remedy.BROWSE, Remedy.RETRY),
    Problem.TOO_LARGE: (Remedy.BROWSE, Remedy.RETRY, Remedy.REMOVE),
    Problem.FAILING: (Remedy.RETRY, Remedy.BROWSE),
    Problem.MOVED: (Remedy.KEEP_ADDRESS, Remedy.OLD_ADDRESS),
    Problem.UNPROTECTED: (Remedy.BROWSE,),
}


def problem_of(feed: Feed, now: float) -> Problem | None:
    """Return the problem of ``feed``, else a hint; None if there is nothing to report."""
    return serious_problem_of(feed, now) or next(iter(hints_of(feed, now)), None)


def serious_problem_of(feed: Feed, now: float) -> Problem | None:
    """Return the problem of ``feed``, None if there is none. A missing network is not the feed's problem."""
    if not feed.is_confirmed:
        return Problem.UNCONFIRMED
    if feed.left_server:
        return Problem.LEFT_SERVER
    if feed.polling.error is FetchErrorKind.GONE:
        return Problem.GONE
    if feed.polling.error is not None and feed.polling.error is not FetchErrorKind.OFFLINE:
        return _failure_of(feed, now)
    if feed.move.moved_from:
        return Problem.MOVED
    return Problem.UNPROTECTED if feed.move.left_https else None


def hints_of(feed: Feed, now: float) -> tuple[Problem, ...]:
    """Return what is unusual about a feed that works; None for one that is paused or fails."""
    if feed.settings.is_paused or feed.polling.error is not None:
        return ()
    refused = (Problem.REFUSED,) if _was_refused(feed, now) else ()
    if feed.polling.succeeded_at is None:  # a feed server's are not fetched from here, but their stories are
        return refused
    is_silent = not is_local(feed.source) and now - (feed.news_at or feed.added_at) >= SILENT_AFTER
    holds = (_is_moving(feed), is_silent, feed.polling.seconds >= SLOW_FROM)
    return refused + tuple(hint for hint, is_so in zip(HINTS[1:], holds, strict=True) if is_so)


def remedies_for(feed: Feed, now: float) -> tuple[Remedy, ...]:
    """Return all remedies for ``feed``."""
    problem = serious_problem_of(feed, now)
    if problem is not None:
        sign_in = (Remedy.SIGN_IN,) if feed.polling.error is FetchErrorKind.UNAUTHORIZED else ()
        remedies = sign_in + REMEDIES[problem]
        return tuple(each for each in remedies if each is not Remedy.BROWSE) if is_local(feed.source) else remedies
    if feed.settings.is_paused:
        return (Remedy.RESUME,)
    allow = (Remedy.ALLOW,) if _was_refused(feed, now) else ()
    return allow + ((Remedy.NEW_ADDRESS,) if _is_moving(feed) else ())


def main_remedy_for(feed: Feed, now: float) -> Remedy | None:
    """Return the most likely remedy for ``feed``, None if there is nothing to do."""
    remedies = remedies_for(feed, now)
    if remedies:
        return remedies[0]
    return Remedy.BROWSE if Problem.SILENT in hints_of(feed, now) else None


def _failure_of(feed: Feed, now: float) -> Problem:
    if feed.polling.error is FetchErrorKind.PRIVATE_ADDRESS:
        return Problem.PRIVATE
    if feed.polling.failing_since is not None and now - feed.polling.failing_since >= _DEAD_AFTER:
        return Problem.DEAD
    if feed.polling.error in _CLOSED:
        return Problem.CLOSED
    if feed.polling.error is FetchErrorKind.NOT_FOUND:
        return Problem.NOT_FOUND
    if feed.polling.error in _TOO_LARGE:
        return Problem.TOO_LARGE
    return Problem.CHANGED if feed.polling.error in _NO_FEED else Problem.FAILING


def _was_refused(feed: Feed, now: float) -> bool:
    return bool(feed.polling.refused_host) and now - feed.polling.refused_at < _REFUSALS_COUNT_FOR


def _is_moving(feed: Feed) -> bool:
    return bool(feed.move.moved_to) and not feed.move.keeps_address
