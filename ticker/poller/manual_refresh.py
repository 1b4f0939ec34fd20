"""The progress of a refresh requested by the user."""

from collections.abc import Callable

from ticker.poller.events import Event, RefreshFinished, RefreshProgress


class ManualRefresh:
    """The feeds the user waits for. Feeds asked for meanwhile join them, and one RefreshFinished ends it."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._reset()

    def _reset(self) -> None:
        self._left: set[int] = set()
        self._feed_count = self._new_count = self._failed_count = 0

    def __contains__(self, feed_id: int) -> bool:
        return feed_id in self._left

    def add(self, feed_id: int) -> None:
        self._left.add(feed_id)
        self._feed_count += 1
        self._tell_progress()

    def note(self, feed_id: int | None, *, new_count: int = 0, has_failed: bool = False) -> None:
        """Count the result for a feed, if the user is waiting for it."""
        if feed_id not in self._left:
            return
        self._left.discard(feed_id)
        self._new_count += new_count
        self._failed_count += has_failed
        self._tell_progress()
        if not self._left:
            finished = RefreshFinished(self._feed_count, self._new_count, self._failed_count)
            self._reset()
            self._emit(finished)

    def _tell_progress(self) -> None:
        self._emit(RefreshProgress(self._feed_count - len(self._left), self._feed_count))
