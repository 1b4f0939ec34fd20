"""Tags and notes of saved entries. They are kept as long as the entry, saved or not."""

import unicodedata
from collections.abc import Iterable, Sequence

from ticker.store.database import Database
from ticker.store.postponed import postponable
from ticker.store.rows import json_text
from ticker.store.search_index import reindexing

MAX_TAG_LENGTH = 100  # characters
MAX_NOTE_LENGTH = 20_000


class Tags:
    """The tags and notes of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[tuple[str, int], ...]:
        """Return the tags, in the order of their letters, and how many saved entries have each."""
        rows = self._database.rows(
            "SELECT t.tag, count(*) AS count FROM tags t CROSS JOIN entries e ON e.id = t.entry_id"
            " CROSS JOIN feeds f ON f.id = e.feed_id WHERE e.is_saved AND NOT f.is_removed GROUP BY t.tag"
        )
        return tuple(sorted(((row["tag"], row["count"]) for row in rows), key=lambda each: each[0].casefold()))

    def of(self, entry_id: int) -> tuple[str, ...]:
        """Return the tags of an entry."""
        return self.of_several([entry_id]).get(entry_id, ())

    def of_several(self, entry_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of entries by their ids; those without any are left out."""
        rows = self._database.rows(
            "SELECT entry_id, tag FROM tags WHERE entry_id IN (SELECT value FROM json_each(?))", json_text(entry_ids)
        )
        found: dict[int, list[str]] = {}
        for row in rows:
            found.setdefault(row["entry_id"], []).append(row["tag"])
        return {entry_id: tuple(sorted(tags, key=str.casefold)) for entry_id, tags in found.items()}

    @postponable
    def set(self, entry_id: int, tags: Iterable[str]) -> None:
        """Set the tags of an entry. A tag that exists, in whatever case, keeps its spelling."""
        with self._database.transaction(), reindexing(self._database, [entry_id]):
            known = {row["tag"].casefold(): row["tag"] for row in self._database.rows("SELECT DISTINCT tag FROM tags")}
            wanted = {tag.casefold(): tag for tag in reversed([_one_line(each) for each in tags]) if tag}
            self._database.execute("DELETE FROM tags WHERE entry_id = ?", (entry_id,))
            self._database.executemany(
                "INSERT INTO tags (tag, entry_id) SELECT ?, id FROM entries WHERE id = ?",
                [(known.get(key, tag), entry_id) for key, tag in wanted.items()],
            )

    @postponable
    def rename(self, tag: str, new: str) -> None:
        """Rename a tag on all entries, also to one that exists already; "" removes it from all entries."""
        having = "SELECT entry_id FROM tags WHERE tag = ?"
        with (
            self._database.transaction(),
            reindexing(self._database, [row["entry_id"] for row in self._database.rows(having, tag)]),
        ):
            if name := _one_line(new):
                self._database.execute(
                    "INSERT OR IGNORE INTO tags (tag, entry_id) SELECT ?, entry_id FROM tags WHERE tag = ?", (name, tag)
                )
            if name != tag:
                self._database.execute("DELETE FROM tags WHERE tag = ?", (tag,))

    def note(self, entry_id: int) -> str:
        """Return the note of an entry, "" without one."""
        return self.notes([entry_id]).get(entry_id, "")

    def notes(self, entry_ids: Sequence[int]) -> dict[int, str]:
        """Return the notes of entries by their ids; those without a note are left out."""
        rows = self._database.rows(
            "SELECT entry_id, note FROM notes WHERE entry_id IN (SELECT value FROM json_each(?))", json_text(entry_ids)
        )
        return dict(map(tuple, rows))

    @postponable
    def set_note(self, entry_id: int, note: str) -> None:
        """Set the note of an entry; "" removes it."""
        text = _storable(note.strip())[:MAX_NOTE_LENGTH]
        with self._database.transaction(), reindexing(self._database, [entry_id]):
            self._database.execute("DELETE FROM notes WHERE entry_id = ?", (entry_id,))
            if text:
                self._database.execute(
                    "INSERT INTO notes (entry_id, note) SELECT id, ? FROM entries WHERE id = ?", (text, entry_id)
                )


def _one_line(text: str) -> str:
    return " ".join(_storable(text).split())[:MAX_TAG_LENGTH].rstrip()


def _storable(text: str) -> str:
    """Return text as it can be kept: composed, and without halves of characters."""
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode().replace("\0", ""))
