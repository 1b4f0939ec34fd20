"""Entries of a feed server that could not be fetched: too large, too slow, or a server error."""

from collections.abc import Collection, Iterable

from ticker.entities import FetchErrorKind
from ticker.store.database import Database
from ticker.store.rows import json_text


class SkippedEntries:
    """The missing entries of a server, and when each is requested again."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self) -> int:
        return int(self._database.rows("SELECT count(*) FROM skipped_entries")[0][0])

    def waiting(self, now: float) -> set[str]:
        """Return the remote ids of those that are not due yet."""
        rows = self._database.rows("SELECT remote_id FROM skipped_entries WHERE retry_at > ?", now)
        return {row["remote_id"] for row in rows}

    def note(self, left_out: Iterable[tuple[str, FetchErrorKind]], retry_at: float) -> None:
        """Note remote ids, and why they were left out."""
        with self._database.transaction():
            self._database.executemany(
                "INSERT OR REPLACE INTO skipped_entries VALUES (?, ?, ?)",
                [(remote_id, kind, retry_at) for remote_id, kind in left_out],
            )

    def forget(self, remote_ids: Collection[str]) -> None:
        """Note that entries have been fetched after all."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM skipped_entries WHERE remote_id IN (SELECT value FROM json_each(?))",
                (json_text([*remote_ids]),),
            )

    def keep_only(self, wanted: Collection[str]) -> None:
        """Delete those that are no longer needed: they were read elsewhere, or are gone."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM skipped_entries WHERE remote_id NOT IN (SELECT value FROM json_each(?))",
                (json_text([*wanted]),),
            )

    def retry_absent(self) -> None:
        """Make those due that were listed but missing, as for a feed that was not here yet."""
        with self._database.transaction():
            self._database.execute("DELETE FROM skipped_entries WHERE error = ?", (FetchErrorKind.NOT_FOUND,))

    def retry_all(self) -> None:
        """Make all of them due."""
        with self._database.transaction():
            self._database.execute("UPDATE skipped_entries SET retry_at = 0")
