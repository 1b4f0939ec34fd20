"""What a feed's record shows that is no failure and worth knowing: it is about to move, silent for months, or slow."""

from enum import StrEnum

from ticker.entities import Feed

SILENT_AFTER = 90 * 86_400.0  # seconds without a new entry
SLOW_FROM = 8.0  # seconds a request takes


class Sign(StrEnum):
    MOVING = "moving"  # its site leads on to another address, which is not believed yet
    SILENT = "silent"  # nothing new for months, though all goes well
    SLOW = "slow"  # its server takes long to answer


def signs_of(feed: Feed, now: float) -> tuple[Sign, ...]:
    """Return what is to be seen of a feed that is asked and answers; nothing of one that is paused or fails."""
    if feed.is_paused or feed.error is not None or feed.succeeded_at is None:
        return ()
    is_silent = now - (feed.news_at or feed.added_at) >= SILENT_AFTER
    is_moving = bool(feed.moved_to) and not feed.keeps_address
    found = ((is_moving, Sign.MOVING), (is_silent, Sign.SILENT), (feed.seconds >= SLOW_FROM, Sign.SLOW))
    return tuple(sign for holds, sign in found if holds)
