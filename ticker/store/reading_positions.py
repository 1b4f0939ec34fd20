"""Reading positions in the most recent long stories."""

from ticker.quick_dataclass import dataclass
from ticker.store.database import Database
from ticker.store.postponed import postponable

_MAX_KEPT = 500  # stories


@dataclass(frozen=True, slots=True)
class StoredPosition:
    """A character of a paragraph, and how that paragraph begins: the story may have been edited since."""

    is_full_story: bool
    block: int  # number of the paragraph
    letter: int  # of its text
    words: str


class ReadingPositions:
    """The positions of a store; they are deleted with their entries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, entry_id: int) -> StoredPosition | None:
        rows = self._database.rows("SELECT * FROM reading_positions WHERE entry_id = ?", entry_id)
        return next(
            (
                StoredPosition(bool(row["is_full_story"]), int(row["block"]), int(row["letter"]), str(row["words"]))
                for row in rows
            ),
            None,
        )

    @postponable
    def save(self, entry_id: int, is_full_story: bool, block: int, letter: int, words: str, left_at: float) -> None:
        with self._database.transaction():
            self._database.execute(
                "INSERT OR REPLACE INTO reading_positions SELECT id, ?, ?, ?, ?, ? FROM entries WHERE id = ?",
                (is_full_story, block, letter, words, left_at, entry_id),
            )
            self._database.execute(
                "DELETE FROM reading_positions WHERE entry_id IN"
                " (SELECT entry_id FROM reading_positions ORDER BY left_at DESC LIMIT -1 OFFSET ?)",
                (_MAX_KEPT,),
            )

    @postponable
    def forget(self, entry_id: int) -> None:
        with self._database.transaction():
            self._database.execute("DELETE FROM reading_positions WHERE entry_id = ?", (entry_id,))
