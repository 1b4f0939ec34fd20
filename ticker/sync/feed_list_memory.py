"""Keeps the list of feeds as long as a server says that nothing has come in and nothing was read.

Titles, folders and addresses that have changed since come later then, but no entry can get into a wrong feed.
"""

import time
from collections.abc import Callable, Sequence

from ticker.durations import HOUR
from ticker.entities import RemoteFeed

_KEPT = 2 * HOUR


class FeedListMemory:
    """Remembers one list of feeds, with what the server said of their entries: ``state``, whatever that is."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._feeds: tuple[RemoteFeed, ...] = ()
        self._state: object = None
        self._listed_at = 0.0

    def note(self, feeds: Sequence[RemoteFeed], state: object) -> None:
        self._feeds = tuple(feeds)
        self._state = state
        self._listed_at = self._monotonic()

    def feeds(self, state: object) -> tuple[RemoteFeed, ...]:
        """Return the list, or () if it has to be asked for."""
        is_fresh = self._monotonic() - self._listed_at < _KEPT
        return self._feeds if state == self._state and is_fresh else ()
