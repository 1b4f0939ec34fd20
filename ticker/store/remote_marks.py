"""Read and saved at the feed server: its last known marks, its current ones, and those not sent yet."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from ticker.store.database import Database
from ticker.store.records import OutgoingEntry, RemoteLists
from ticker.store.rows import json_text
from ticker.store.search_index import reindexing

_BATCH_SIZE = 500  # rows of one transaction: a click must not wait for more

Decide = Callable[[bool, bool | None, bool], bool]  # local, last known at the server, remote → what is to be local


class RemoteMarks:
    """The marks of entries that the feed server has too."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def has_outgoing(self) -> bool:
        """Return whether a mark has not been sent yet."""
        return bool(self._database.rows("SELECT 1 FROM outgoing LIMIT 1"))

    def outgoing(self, limit: int) -> tuple[OutgoingEntry, ...]:
        """Return entries whose marks have not all been sent yet."""
        rows = self._database.rows("SELECT * FROM outgoing ORDER BY id LIMIT ?", limit)
        return tuple(
            OutgoingEntry(
                row["id"],
                row["remote_id"],
                is_read=bool(row["is_read"]),
                is_saved=bool(row["is_saved"]),
                read_differs=row["is_read"] != row["remote_read"],
                saved_differs=row["is_saved"] != row["remote_saved"],
            )
            for row in rows
        )

    def note_sending(self, entries: Iterable[OutgoingEntry]) -> None:
        """Note, before sending, that the server's marks are unknown until it has answered."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE entries SET remote_read = iif(?, NULL, remote_read), remote_saved = iif(?, NULL, remote_saved)"
                " WHERE id = ?",
                [(each.read_differs, each.saved_differs, each.id) for each in entries],
            )

    def note_sent(self, entries: Iterable[OutgoingEntry]) -> None:
        """Note that the server has the marks sent. What has changed meanwhile is outgoing again."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE entries SET remote_read = iif(?, ?, remote_read), remote_saved = iif(?, ?, remote_saved)"
                " WHERE id = ?",
                [(each.read_differs, each.is_read, each.saved_differs, each.is_saved, each.id) for each in entries],
            )

    def unread_counts(self) -> dict[str, int]:
        """Return how many entries the server last had as unread, by its ids of feeds; feeds without any are missing."""
        rows = self._database.rows(
            "SELECT f.remote_id, count(*) FROM entries e JOIN feeds f ON f.id = e.feed_id"
            " WHERE e.remote_id IS NOT NULL AND e.remote_read = 0 AND f.remote_id <> '' GROUP BY f.id"
        )
        return {row[0]: row[1] for row in rows}

    def unread_ids(self, remote_feed_id: str | None = None) -> set[str]:
        """Return the remote ids of the entries the server last had as unread, of one feed or all."""
        rows = self._database.rows(
            "SELECT e.remote_id FROM entries e JOIN feeds f ON f.id = e.feed_id WHERE e.remote_id IS NOT NULL"
            " AND e.remote_read = 0 AND (?1 IS NULL OR f.remote_id = ?1)",
            remote_feed_id,
        )
        return {row["remote_id"] for row in rows}

    def merge(self, lists: RemoteLists, decide: Decide, now: float) -> bool:
        """Apply the server's lists of unread and saved entries; return whether anything changed.

        Entries that are neither of these, nor recent, count as gone from their feed, so that they are pruned in time.
        """
        has_changed = False
        for chunk in self._chunks(lists.feed_id):
            rows = [row for row in chunk if row["remote_id"] not in lists.besides]
            has_changed |= self._merge_rows(rows, lambda row: _listed(row, lists), lists, decide, now)
        return has_changed

    def merge_entries(self, marks: Mapping[str, tuple[bool, bool]], decide: Decide, now: float) -> bool:
        """Apply the server's marks of single entries (read, saved), by their remote ids, as ``merge`` does."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM entries WHERE remote_id IN (SELECT value FROM json_each(?))", json_text([*marks])
        )
        return self._merge_rows(rows, lambda row: marks[row["remote_id"]], RemoteLists(), decide, now)

    def _merge_rows(
        self,
        rows: Iterable[sqlite3.Row],
        remote_of: Callable[[sqlite3.Row], tuple[bool | None, bool | None]],
        lists: RemoteLists,
        decide: Decide,
        now: float,
    ) -> bool:
        changes = []
        has_changed = False
        for row in rows:
            remote = remote_of(row)
            is_read = _merged(row["is_read"], row["remote_read"], remote[0], decide)
            is_saved = _merged(row["is_saved"], row["remote_saved"], remote[1], decide)
            gone_at = _gone_at(row, lists, now) if is_read and not is_saved else None
            old = tuple(row)
            changed = (is_read, is_saved, *remote, gone_at)
            if changed != old[2:]:
                changes.append((*changed, *old[:1], *old[2:6]))
                has_changed |= (is_read, is_saved) != old[2:4]
        if changes:
            self._mark(changes)
        return has_changed

    def _chunks(self, remote_feed_id: str | None) -> Iterator[list[sqlite3.Row]]:
        of_feed = "" if remote_feed_id is None else " AND feed_id = (SELECT id FROM feeds WHERE remote_id = ?3)"
        parameters = () if remote_feed_id is None else (remote_feed_id,)
        last = 0
        while rows := self._database.rows(
            f"SELECT {_COLUMNS} FROM entries WHERE remote_id IS NOT NULL AND id > ?1{of_feed} ORDER BY id LIMIT ?2",
            last,
            _BATCH_SIZE,
            *parameters,
        ):
            last = rows[-1]["id"]
            yield rows

    def _mark(self, changes: list[tuple[Any, ...]]) -> None:
        """Write marks, but not of entries that have changed since they were read."""
        saved_or_not = [each[5] for each in changes if each[1] != each[7]]
        with self._database.transaction(), reindexing(self._database, saved_or_not):
            self._database.executemany(
                "UPDATE entries SET is_read = ?1, is_saved = ?2 OR is_saved_apart, is_saved_apart = is_saved_apart AND"
                " NOT ?2, remote_read = ?3, remote_saved = ?4, gone_at = ?5 WHERE id = ?6 AND is_read = ?7"
                " AND (is_saved AND NOT is_saved_apart) = ?8 AND remote_read IS ?9 AND remote_saved IS ?10",
                changes,
            )


_COLUMNS = (  # saved as the server is to know it
    "id, remote_id, is_read, is_saved AND NOT is_saved_apart AS is_saved, remote_read, remote_saved, gone_at"
)


def _listed(row: sqlite3.Row, lists: RemoteLists) -> tuple[bool | None, bool | None]:
    """Return read and saved as lists have it; None, or as it last was, where they do not tell."""
    return (
        _flag(row["remote_read"]) if lists.unread is None else row["remote_id"] not in lists.unread,
        _flag(row["remote_saved"]) if lists.saved is None else row["remote_id"] in lists.saved,
    )


def _merged(local: int, last: int | None, remote: bool | None, decide: Decide) -> bool:
    return bool(local) if remote is None else decide(bool(local), _flag(last), remote)


def _gone_at(row: sqlite3.Row, lists: RemoteLists, now: float) -> float | None:
    """Return since when an entry that is read, and not saved, is gone from its feed."""
    known: float | None = row["gone_at"]
    if lists.recent is None:
        return known
    return None if row["remote_id"] in lists.recent else known or now


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)
