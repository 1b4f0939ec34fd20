"""The pictures of saved entries, kept with their texts for reading them without a network."""

from ticker.store.database import Database

_MAX_BYTES_OF_ENTRY = 40 << 20
_MAX_BYTES = 500 << 20


class Pictures:
    """The pictures of a store, as files as they came. Nothing is decoded here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, entry_id: int, url: str) -> bytes | None:
        """Return a picture kept with a saved entry, None where it is not."""
        rows = self._database.rows("SELECT content AS file FROM pictures WHERE entry_id = ? AND url = ?", entry_id, url)
        return rows[0]["file"] or None if rows else None

    def first_url(self, entry_id: int) -> str:
        """Return the URL of the picture that was kept first with a saved entry, "" where there is none."""
        rows = self._database.rows("SELECT url FROM pictures WHERE entry_id = ? ORDER BY rowid LIMIT 1", entry_id)
        return rows[0]["url"] if rows else ""

    def urls(self, entry_id: int) -> frozenset[str]:
        """Return the URLs of the pictures kept with an entry."""
        return frozenset(
            row["url"] for row in self._database.rows("SELECT url FROM pictures WHERE entry_id = ?", entry_id)
        )

    def save(self, entry_id: int, url: str, content: bytes) -> None:
        """Keep a picture of a saved entry, as far as there is room; of an entry that is not saved keep nothing."""
        with self._database.transaction():
            self._database.execute(
                "INSERT OR REPLACE INTO pictures SELECT id, ?1, ?2 FROM entries WHERE id = ?3 AND is_saved"
                " AND length(?2) + (SELECT coalesce(sum(length(content)), 0) FROM pictures WHERE entry_id = ?3) <= ?4"
                " AND length(?2) + (SELECT coalesce(sum(length(content)), 0) FROM pictures) <= ?5",
                (url, content, entry_id, _MAX_BYTES_OF_ENTRY, _MAX_BYTES),
            )

    def delete(self, entry_id: int) -> None:
        with self._database.transaction():
            self._database.execute("DELETE FROM pictures WHERE entry_id = ?", (entry_id,))
