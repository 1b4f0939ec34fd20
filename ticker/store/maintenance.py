"""Maintenance: pruning of old and large entries, repair of planned times, the check for damage."""

from collections.abc import Callable
from itertools import accumulate

from ticker.durations import DAY, MINUTE
from ticker.store.archive import Archive
from ticker.store.database import Database
from ticker.store.entry_rows import MAX_DELETED_AT_ONCE, delete_entries
from ticker.store.repair import LARGE_TABLES, SMALL_TABLES
from ticker.store.search_index import index_entries, unindex_entries

_MAX_HOST_PAUSE = 8 * DAY
_MUCH_UNUSED = 100 << 20  # bytes
_CLOCK_SLIP = MINUTE  # times further in the future were written by a clock that was wrong


class Maintenance:
    """The maintenance of a store."""

    def __init__(self, database: Database, now: Callable[[], float], archive: Archive) -> None:
        self._database = database
        self._now = now
        self._archive = archive

    def prune(self, *, keep_bodies_for: float, keep_entries_for: float, max_per_feed: int) -> int:
        """Delete some of what went from its feed so many seconds ago and return how many rows; 0: all is done.

        Bodies go first; title and read state stay, or an entry that shows up again would pass as new. Saved entries
        stay whole, and so does everything that stands in its feed's document. Of a feed with more than ``max_per_feed``
        entries those longest gone go at once.
        """
        now = self._now()
        with self._database.transaction():
            count = _prune_bodies(self._database, now - keep_bodies_for) or _prune_entries(
                self._database, now - keep_entries_for
            )
        return count or _prune_crowd(self._database, max_per_feed) or self._archive.complete_index()

    def make_room(self, max_bytes: float, feed_id: int | None = None) -> int:
        """Delete some texts of the oldest entries, of one feed or of all, if there are more than ``max_bytes``.

        Headline and read state stay; saved entries stay whole, and do not count. Returns how many entries lost their
        texts; 0: they take no more room than that.
        """
        of_feed = "TRUE" if feed_id is None else "feed_id = :feed_id"
        index = "entries_sizes" if feed_id is None else "entries_sizes_of_feed"
        source = f"entries INDEXED BY {index} WHERE {of_feed} AND body_size > 0 AND NOT is_saved"
        (row,) = self._database.rows(f"SELECT total(body_size) AS bytes FROM {source}", feed_id=feed_id)
        surplus = row["bytes"] - max_bytes
        if surplus <= 0:
            return 0
        oldest = self._database.rows(
            f"SELECT id, body_size FROM {source} ORDER BY published_at LIMIT {MAX_DELETED_AT_ONCE}", feed_id=feed_id
        )
        before = accumulate((row["body_size"] for row in oldest), initial=0)
        ids = [row["id"] for row, freed in zip(oldest, before, strict=False) if freed < surplus]
        with self._database.transaction():
            _delete_bodies(self._database, ids)
            self._database.executemany(
                "UPDATE entries SET enclosures = '[]', categories = '[]' WHERE id = ?", [(each,) for each in ids]
            )
        return len(ids)

    def release_memory(self) -> None:
        """Free the page cache."""
        self._database.execute("PRAGMA shrink_memory")

    def shrink_file(self) -> None:
        """Shrink the file if it has much unused space. Takes seconds, and space for a copy."""
        (row,) = self._database.rows(
            "SELECT f.freelist_count * s.page_size AS unused, p.page_count * s.page_size AS bytes"
            " FROM pragma_freelist_count() f, pragma_page_count() p, pragma_page_size() s"
        )
        if row["unused"] > _MUCH_UNUSED and row["unused"] > row["bytes"] / 2:
            self._database.vacuum()

    def repair_timestamps(self) -> None:
        """Repair times planned with a clock that was ahead: waits keep their length. Dates of entries stay."""
        now = self._now()
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET next_check_at = ?1 + max(0, next_check_at - checked_at), checked_at = ?1"
                " WHERE checked_at > ?1 + ?2",
                (now, _CLOCK_SLIP),
            )
            self._database.execute(
                "UPDATE feeds SET document_at = min(document_at, ?1), moved_since = min(moved_since, ?1),"
                " failing_since = min(failing_since, ?1)"
                " WHERE max(document_at, moved_since) > ?1 OR failing_since > ?1",
                (now,),
            )
            self._database.execute("DELETE FROM host_pauses WHERE until > ?", (now + _MAX_HOST_PAUSE,))

    def repair_values(self, *, everywhere: bool = False) -> int:
        """Replace invalid values; return how many rows had any. ``everywhere`` takes longer."""
        return self._database.repair(SMALL_TABLES + (LARGE_TABLES if everywhere else ()))

    def last_known_time(self) -> float | None:
        """Return the time (epoch) of the last check of any feed, None before the first."""
        return self._database.rows("SELECT max(checked_at) AS checked_at FROM feeds")[0]["checked_at"]  # type: ignore[no-any-return]

    def is_intact(self) -> bool:
        """Read the whole database and return whether it is consistent. Takes long on a large one."""
        return [row[0] for row in self._database.rows("PRAGMA integrity_check")] == ["ok"]


def _prune_bodies(database: Database, gone_before: float) -> int:
    rows = database.rows(
        "SELECT id FROM entries WHERE gone_at < ? AND has_body AND NOT is_saved LIMIT ?",
        gone_before,
        MAX_DELETED_AT_ONCE,
    )
    return _delete_bodies(database, [row["id"] for row in rows])


def _delete_bodies(database: Database, ids: list[int]) -> int:
    unindex_entries(database, ids)
    for sql in (
        "DELETE FROM bodies WHERE entry_id = ?",
        "DELETE FROM stories WHERE entry_id = ?",
        "UPDATE entries SET has_body = 0, body_size = 0 WHERE id = ?",
    ):
        database.executemany(sql, [(each,) for each in ids])
    index_entries(database, ids)
    return len(ids)


def _prune_entries(database: Database, gone_before: float) -> int:
    return delete_entries(database, "gone_at < ? AND NOT is_saved LIMIT ?", gone_before, MAX_DELETED_AT_ONCE)


def _prune_crowd(database: Database, max_per_feed: int) -> int:
    crowd = database.rows(
        "SELECT feed_id, count(*) - ?1 AS surplus FROM entries GROUP BY feed_id HAVING count(*) > ?1",
        max_per_feed,
    )
    if not crowd:
        return 0
    longest_gone = "feed_id = ? AND gone_at IS NOT NULL AND NOT is_saved ORDER BY gone_at LIMIT ?"
    with database.transaction():
        return sum(
            delete_entries(database, longest_gone, row["feed_id"], min(row["surplus"], MAX_DELETED_AT_ONCE))
            for row in crowd
        )
