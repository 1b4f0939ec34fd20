"""The pictures of saved entries, kept with their texts for reading again without a network."""

from ticker.store.database import Database

_MOST_OF_ENTRY = 40 << 20  # bytes
_MOST_OF_ALL = 500 << 20


def save_picture(database: Database, entry_id: int, url: str, content: bytes) -> None:
    """Keep a picture of an entry that is saved, as far as there is room for it."""
    database.execute(
        "INSERT OR REPLACE INTO pictures SELECT id, ?1, ?2 FROM entries WHERE id = ?3 AND is_saved"
        " AND length(?2) + (SELECT coalesce(sum(length(content)), 0) FROM pictures WHERE entry_id = ?3) <= ?4"
        " AND length(?2) + (SELECT coalesce(sum(length(content)), 0) FROM pictures) <= ?5",
        (url, content, entry_id, _MOST_OF_ENTRY, _MOST_OF_ALL),
    )


def picture_at(database: Database, entry_id: int, url: str) -> bytes | None:
    rows = database.rows("SELECT content FROM pictures WHERE entry_id = ? AND url = ?", entry_id, url)
    return rows[0]["content"] if rows else None


def first_picture(database: Database, entry_id: int) -> bytes | None:
    rows = database.rows("SELECT content FROM pictures WHERE entry_id = ? ORDER BY rowid LIMIT 1", entry_id)
    return rows[0]["content"] if rows else None


def kept_pictures(database: Database, entry_id: int) -> frozenset[str]:
    return frozenset(row["url"] for row in database.rows("SELECT url FROM pictures WHERE entry_id = ?", entry_id))


def forget_pictures(database: Database, entry_id: int) -> None:
    database.execute("DELETE FROM pictures WHERE entry_id = ?", (entry_id,))
