"""Translated headlines, stored so that none is translated twice; and the command allowed to translate."""

from collections.abc import Iterable

from ticker.digests import blake2b
from ticker.store.database import Database
from ticker.store.rows import json_text

MAX_KEPT = 20_000  # of the newest entries


class Translations:
    """The translations of a store, each for the language and the title that it was made for."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, entry_ids: Iterable[int], language: str) -> dict[int, str]:
        """Return what there is, by entry id; "" if a title needs no translation, or got none."""
        rows = self._database.rows(
            "SELECT t.entry_id AS id, t.translation FROM translations t JOIN entries e ON e.id = t.entry_id"
            " WHERE t.entry_id IN (SELECT value FROM json_each(?)) AND t.language = ? AND t.title = e.title",
            json_text([*entry_ids]),
            language,
        )
        return {row["id"]: row["translation"] for row in rows}

    def allowed_command(self) -> str:
        """Return the digest (``digest_of``) of the command that the user lets translate; "" if there is none."""
        rows = self._database.rows("SELECT digest FROM translation_commands WHERE is_allowed = 1")
        return str(rows[0]["digest"]) if rows else ""

    def allow_command(self, command: str) -> None:
        """Allow this command to translate, and no other; "": none."""
        with self._database.transaction():
            self._database.execute("DELETE FROM translation_commands")
            if command:
                self._database.execute(
                    "INSERT INTO translation_commands (digest, is_allowed) VALUES (?, 1)", (digest_of(command),)
                )

    def save(self, language: str, translated: Iterable[tuple[int, str, str]]) -> None:
        """Keep translations: entry id, the title it was made from, and the translation. The oldest go beyond a bound.

        What has no entry any more is left out.
        """
        with self._database.transaction():
            self._database.executemany(
                "INSERT OR REPLACE INTO translations SELECT id, ?2, ?3, ?4 FROM entries WHERE id = ?1",
                [(entry_id, language, title, translation) for entry_id, title, translation in translated],
            )
            self._database.execute(
                "DELETE FROM translations WHERE entry_id <= (SELECT entry_id FROM translations"
                " ORDER BY entry_id DESC LIMIT 1 OFFSET ?)",
                (MAX_KEPT,),
            )


def digest_of(command: str) -> str:
    """Return what tells a command from any other."""
    return blake2b(command.encode("utf-8", "replace"), digest_size=32).hexdigest()
