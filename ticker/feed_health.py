"""What is wrong with a feed or worth knowing of it, and what can be done, decided from its record."""

from enum import StrEnum

from ticker.entities import Feed, FetchErrorKind

SILENT_AFTER = 90 * 86_400.0  # seconds without a new entry
SLOW_FROM = 8.0  # seconds a request takes
_DEAD_AFTER = 7 * 86_400.0  # seconds without one success
_CLOSED = {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}
_TOO_LARGE = {FetchErrorKind.TOO_LARGE, FetchErrorKind.PARSE_TIMED_OUT}
_NO_FEED = {FetchErrorKind.NOT_A_FEED, FetchErrorKind.UNREADABLE}


class Ailment(StrEnum):
    """What is wrong with a feed, the gravest first."""

    GONE = "gone"  # the site says so
    DEAD = "dead"  # it fails and fails
    CLOSED = "closed"  # not for us
    CHANGED = "changed"  # there is something else at its address, or something broken
    TOO_LARGE = "too-large"  # to be read
    FAILING = "failing"
    MOVED = "moved"  # to an address the user has not seen yet
    UNPROTECTED = "unprotected"  # a redirect leads from https to http


class Sign(StrEnum):
    MOVING = "moving"  # its site leads on to another address, which is not believed yet
    SILENT = "silent"  # nothing new for months, though all goes well
    SLOW = "slow"  # its server takes long to answer


Trouble = Ailment | Sign
TROUBLES: tuple[Trouble, ...] = (*Ailment, *Sign)  # the gravest first


class Remedy(StrEnum):
    """What the user can do about an ailment."""

    RETRY = "retry"
    BROWSE = "browse"  # look on the site for the feed's new address
    REMOVE = "remove"
    KEEP_ADDRESS = "keep-address"  # the new one
    OLD_ADDRESS = "old-address"
    RESUME = "resume"
    NEW_ADDRESS = "new-address"  # without waiting until it is believed
    SIGN_IN = "sign-in"  # with a name and password, or others


REMEDIES = {
    Ailment.GONE: (Remedy.REMOVE, Remedy.BROWSE, Remedy.RETRY),
    Ailment.DEAD: (Remedy.RETRY, Remedy.BROWSE, Remedy.REMOVE),
    Ailment.CLOSED: (Remedy.BROWSE, Remedy.RETRY),
    Ailment.CHANGED: (Remedy.BROWSE, Remedy.RETRY),
    Ailment.TOO_LARGE: (Remedy.BROWSE, Remedy.RETRY, Remedy.REMOVE),
    Ailment.FAILING: (Remedy.RETRY, Remedy.BROWSE),
    Ailment.MOVED: (Remedy.KEEP_ADDRESS, Remedy.OLD_ADDRESS),
    Ailment.UNPROTECTED: (Remedy.BROWSE,),
}


def ailment_of(feed: Feed, now: float) -> Ailment | None:
    """Return what ails ``feed``, None where it is well. Having no network here is nobody's ailment."""
    if feed.polling.error is FetchErrorKind.GONE:
        return Ailment.GONE
    if feed.polling.error is not None and feed.polling.error is not FetchErrorKind.OFFLINE:
        return _failure_of(feed, now)
    if feed.move.moved_from:
        return Ailment.MOVED
    return Ailment.UNPROTECTED if feed.move.left_https else None


def trouble_of(feed: Feed, now: float) -> Trouble | None:
    """Return what ails ``feed``, or else what is worth knowing of it; None where all is well."""
    return ailment_of(feed, now) or next(iter(signs_of(feed, now)), None)


def remedies_for(feed: Feed, now: float) -> tuple[Remedy, ...]:
    """Return what can be done for ``feed``."""
    ailment = ailment_of(feed, now)
    if ailment is not None:
        sign_in = (Remedy.SIGN_IN,) if feed.polling.error is FetchErrorKind.UNAUTHORIZED else ()
        return sign_in + REMEDIES[ailment]
    if feed.settings.is_paused:
        return (Remedy.RESUME,)
    return (Remedy.NEW_ADDRESS,) if feed.move.moved_to and not feed.move.keeps_address else ()


def _failure_of(feed: Feed, now: float) -> Ailment:
    if feed.polling.failing_since is not None and now - feed.polling.failing_since >= _DEAD_AFTER:
        return Ailment.DEAD
    if feed.polling.error in _CLOSED:
        return Ailment.CLOSED
    if feed.polling.error in _TOO_LARGE:
        return Ailment.TOO_LARGE
    return Ailment.CHANGED if feed.polling.error in _NO_FEED else Ailment.FAILING


def signs_of(feed: Feed, now: float) -> tuple[Sign, ...]:
    """Return what is to be seen of a feed that is asked and answers; nothing of one that is paused or fails."""
    if feed.settings.is_paused or feed.polling.error is not None or feed.polling.succeeded_at is None:
        return ()
    is_silent = now - (feed.news_at or feed.added_at) >= SILENT_AFTER
    is_moving = bool(feed.move.moved_to) and not feed.move.keeps_address
    found = ((is_moving, Sign.MOVING), (is_silent, Sign.SILENT), (feed.polling.seconds >= SLOW_FROM, Sign.SLOW))
    return tuple(sign for holds, sign in found if holds)
