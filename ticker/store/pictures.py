"""The pictures of saved entries, stored for offline reading."""

import re

from ticker.store.database import Database

_MAX_HTML = 20_000  # characters of a text in which the first picture is looked for
_IMAGE = re.compile(r'<img(?:\s+[\w-]+="[^"]*")*?\s+src="([^"]+)"')  # as the sanitizer writes it
_MAX_BYTES_OF_ENTRY = 40 << 20
_MAX_BYTES = 500 << 20


class Pictures:
    """The pictures of a store, as files as they came. Nothing is decoded here."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, entry_id: int, url: str) -> bytes | None:
        """Return a picture kept with a saved entry, None if it is not."""
        rows = self._database.rows("SELECT content AS file FROM pictures WHERE entry_id = ? AND url = ?", entry_id, url)
        return rows[0]["file"] or None if rows else None

    def first_url(self, entry_id: int) -> str:
        """Return the URL of the picture that was kept first with a saved entry, "" if there is none."""
        rows = self._database.rows("SELECT url FROM pictures WHERE entry_id = ? ORDER BY rowid LIMIT 1", entry_id)
        return rows[0]["url"] if rows else ""

    def of_headline(self, entry_id: int) -> str:
        """Return the URL of the picture that stands for an entry: its own, else the first in its text; "": none.

        Of a feed whose pictures are never to be shown there is none.
        """
        rows = self._database.rows(
            f"SELECT e.image_url, substr(coalesce(b.summary_html, ''), 1, {_MAX_HTML}) AS summary,"
            f" substr(coalesce(b.content_html, ''), 1, {_MAX_HTML}) AS content"
            " FROM entries e JOIN feeds f ON f.id = e.feed_id LEFT JOIN bodies b ON b.entry_id = e.id"
            " WHERE e.id = ? AND f.pictures <> 'never'",
            entry_id,
        )
        if not rows:
            return ""
        own, *texts = rows[0]
        found = next((match[1] for match in map(_IMAGE.search, texts) if match), "")
        if own or not found:
            return str(own)
        import html  # noqa: PLC0415 - a table of 2,000 names, off the start-up path

        return html.unescape(found)

    def urls(self, entry_id: int) -> frozenset[str]:
        """Return the URLs of the pictures kept with an entry."""
        return frozenset(
            row["url"] for row in self._database.rows("SELECT url FROM pictures WHERE entry_id = ?", entry_id)
        )

    def save(self, entry_id: int, url: str, content: bytes) -> None:
        """Store a picture of a saved entry, if there is space. Nothing is stored for other entries."""
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
