"""Counts of unread entries that come with the list of feeds: they hold at the beginning of a run, and only once."""

from collections.abc import Callable, Mapping


class CountsOfRun:
    """Holds the counts, by feed id, from when the feeds are listed until they are asked for."""

    def __init__(self, list_feeds: Callable[[], object]) -> None:
        self._list_feeds = list_feeds
        self._counts: Mapping[str, int] | None = None

    def note(self, counts: Mapping[str, int]) -> None:
        self._counts = counts

    def take(self) -> Mapping[str, int] | None:
        """Return the counts and forget them; if there are none, the feeds are listed first."""
        if self._counts is None:
            self._list_feeds()
        counts, self._counts = self._counts, None
        return counts
