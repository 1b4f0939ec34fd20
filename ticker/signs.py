"""What a feed's record shows that is no failure, and still worth knowing: it has been silent for months, it is slow."""

from enum import StrEnum

from ticker.entities import Feed

SILENT_AFTER = 90 * 86_400.0  # seconds without a new entry
SLOW_FROM = 8.0  # seconds a request takes


class Sign(StrEnum):
    SILENT = "silent"  # nothing new for months, though all goes well
    SLOW = "slow"  # its server takes long to answer


def signs_of(feed: Feed, now: float) -> tuple[Sign, ...]:
    """Return what is to be seen of a feed that is asked and answers; nothing of one that is paused or fails."""
    if feed.is_paused or feed.error is not None or feed.succeeded_at is None:
        return ()
    is_silent = now - (feed.news_at or feed.added_at) >= SILENT_AFTER
    found = ((is_silent, Sign.SILENT), (feed.seconds >= SLOW_FROM, Sign.SLOW))
    return tuple(sign for holds, sign in found if holds)
