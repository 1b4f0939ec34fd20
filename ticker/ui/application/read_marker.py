"""Marks headlines as read, with those of other feeds about the same events, and can undo exactly that."""

from collections.abc import Callable

from ticker.store import Store

_MAX_REMEMBERED = 100  # acts


class ReadMarker:
    """Marks entries of ``store``; ``goes_by_event``: whether an event is read in all feeds when it is in one."""

    def __init__(self, store: Store, goes_by_event: Callable[[], bool]) -> None:
        self._store = store
        self._goes_by_event = goes_by_event
        self._changed: dict[tuple[int, ...], tuple[int, ...]] = {}  # entries that were unread, by what was marked read

    def mark(self, entry_ids: tuple[int, ...], is_read: bool = True) -> None:
        """Mark entries; marking the same ones as unread again leaves those read that were so before."""
        concerned = None if is_read else self._changed.pop(entry_ids, None)
        if concerned is None:
            concerned = self._store.groups.members(entry_ids) if self._goes_by_event() else entry_ids
        changed = self._store.entries.mark_read(concerned, is_read=is_read)
        if is_read:
            self._changed[entry_ids] = changed
            if len(self._changed) > _MAX_REMEMBERED:
                del self._changed[next(iter(self._changed))]
