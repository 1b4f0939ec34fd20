"""Headlines that the user has hidden from the bar; they stay in the archive."""

from ticker.store.database import Database
from ticker.store.postponed import postponable


class HiddenEntries:
    """The hidden headlines of a store; they are deleted with their entries."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @postponable
    def hide(self, entry_id: int) -> None:
        with self._database.transaction():
            self._database.execute(
                "INSERT OR IGNORE INTO hidden_entries SELECT id FROM entries WHERE id = ?", (entry_id,)
            )

    @postponable
    def show(self, entry_id: int) -> None:
        with self._database.transaction():
            self._database.execute("DELETE FROM hidden_entries WHERE entry_id = ?", (entry_id,))
