"""How often entries have scrolled by on the bar; after a number of times they can leave the wire."""

from collections.abc import Mapping

from ticker.store.database import Database
from ticker.store.postponed import postponable


class PassCounts:
    """The pass counts of a store's entries; they are deleted with the entry."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def count(self, entry_id: int) -> int:
        rows = self._database.rows("SELECT count FROM passes WHERE entry_id = ?", entry_id)
        return int(rows[0]["count"]) if rows else 0

    @postponable
    def save(self, counts: Mapping[int, int]) -> None:
        """Save how often each of these entries has passed by now; deleted entries are skipped."""
        with self._database.transaction():
            self._database.executemany(
                "INSERT INTO passes SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM entries WHERE id = ?1)"
                " ON CONFLICT (entry_id) DO UPDATE SET count = excluded.count",
                list(counts.items()),
            )
