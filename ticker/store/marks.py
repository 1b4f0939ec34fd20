"""Marks (read, saved) that could not be written yet; they correct what the table says."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ticker.entities import ArchiveQuery, Entry, Headline
from ticker.quick_dataclass import dataclass

E = TypeVar("E", Entry, Headline)


@dataclass(frozen=True, slots=True)
class _Mark:
    is_read: bool | None = None  # None: as in the table
    is_saved: bool | None = None


class Marks:
    """The marks that wait to be written, by the ids of entries."""

    def __init__(self) -> None:
        self._marks: dict[int, _Mark] = {}

    def __bool__(self) -> bool:
        return bool(self._marks)

    def clear(self) -> None:
        self._marks.clear()

    def mark_read(self, entry_id: int, *, is_read: bool) -> None:
        self._marks[entry_id] = replace(self._marks.get(entry_id, _Mark()), is_read=is_read)

    def mark_saved(self, entry_id: int, *, is_saved: bool) -> None:
        self._marks[entry_id] = replace(self._marks.get(entry_id, _Mark()), is_saved=is_saved)

    def is_read(self, entry_id: int, in_table: bool) -> bool:
        mark = self._marks.get(entry_id)
        return in_table if mark is None or mark.is_read is None else mark.is_read

    def on(self, found: E, entry_id: int) -> E:
        """Return an entry or headline as it is with its mark."""
        mark = self._marks.get(entry_id)
        if mark is None:
            return found
        is_saved = found.is_saved if mark.is_saved is None else mark.is_saved
        return replace(found, is_read=self.is_read(entry_id, found.is_read), is_saved=is_saved)

    def on_all(self, found: Iterable[Headline]) -> tuple[Headline, ...]:
        if not self._marks:
            return tuple(found)
        return tuple(self.on(each, each.entry_id) for each in found)

    def wanted(self, entry_ids: tuple[int, ...], query: ArchiveQuery) -> tuple[int, ...]:
        """Return those of the entries matching a query in the table that still match it."""
        return tuple(each for each in entry_ids if self._matches(each, query, in_table=True))

    def changed(self, query: ArchiveQuery) -> tuple[int, ...]:
        """Return the entries that may match a query although they do not in the table."""
        if not query.is_unread and not query.is_saved and not query.tag:
            return ()
        return tuple(each for each in self._marks if self._matches(each, query, in_table=False))

    def _matches(self, entry_id: int, query: ArchiveQuery, *, in_table: bool) -> bool:
        mark = self._marks.get(entry_id, _Mark())
        is_unread = in_table if mark.is_read is None else not mark.is_read
        is_saved = in_table if mark.is_saved is None else mark.is_saved
        return (is_unread or not query.is_unread) and (is_saved or not (query.is_saved or query.tag))
