"""Where stories are sent to, and what is still to be sent: kept until it has arrived, or the user gives it up."""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from ticker.entities import FetchErrorKind
from ticker.store.database import Database
from ticker.store.postponed import postponable


class ShareKind(StrEnum):
    """What a story can be sent to."""

    WALLABAG = "wallabag"
    INSTAPAPER = "instapaper"
    READWISE = "readwise"
    PINBOARD = "pinboard"
    LINKDING = "linkding"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """A service or command of the user's. Its secret is in the keyring, under ``secret_name``."""

    id: int
    kind: ShareKind
    name: str
    address: str  # of the service's API; of a command, its command line
    user: str = ""

    @property
    def secret_name(self) -> str:
        return f"{self.user} {self.address} ({self.kind})".strip()


@dataclass(frozen=True, slots=True)
class Share:
    """A story that is to be sent. ``error`` is why it was not taken the last time."""

    id: int
    target_id: int
    url: str
    title: str
    quote: str = ""
    source: str = ""  # the feed's title
    tries: int = 0
    retry_at: float = 0.0  # epoch
    is_held: bool = False  # until the user wants it sent again
    error: FetchErrorKind | None = None
    detail: str = ""


class Shares:
    """The targets and the queue of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def targets(self) -> tuple[ShareTarget, ...]:
        """Return the targets in the order in which they were made."""
        rows = self._database.rows("SELECT * FROM share_targets ORDER BY id")
        return tuple(_target_of(row) for row in rows if row["service"] in set(ShareKind))

    def add_target(self, kind: ShareKind, name: str, address: str, user: str) -> int:
        """Add a target and return its id."""
        with self._database.transaction():
            return int(
                self._database.execute(
                    "INSERT INTO share_targets (service, name, address, user) VALUES (?, ?, ?, ?)",
                    (kind, name, address, user),
                ).lastrowid
                or 0
            )

    @postponable
    def remove_target(self, target_id: int) -> None:
        """Forget a target, and what is still to be sent there."""
        with self._database.transaction():
            self._database.execute("DELETE FROM shares WHERE target_id = ?", (target_id,))
            self._database.execute("DELETE FROM share_targets WHERE id = ?", (target_id,))

    def waiting(self) -> tuple[Share, ...]:
        """Return what is still to be sent, in the order in which it was shared."""
        return tuple(_share_of(row) for row in self._database.rows("SELECT * FROM shares ORDER BY id"))

    @postponable
    def add(self, target_id: int, url: str, title: str, quote: str, source: str) -> None:
        """Have a story sent. The same one that waits for the same target is not sent twice."""
        with self._database.transaction():
            self._database.execute("DELETE FROM shares WHERE target_id = ? AND url = ?", (target_id, url))
            self._database.execute(
                "INSERT INTO shares (target_id, url, title, quote, source)"
                " SELECT id, ?, ?, ?, ? FROM share_targets WHERE id = ?",
                (url, title, quote, source, target_id),
            )

    def note_failure(
        self, share_id: int, retry_at: float, error: FetchErrorKind, detail: str, *, is_held: bool
    ) -> None:
        """Note why a story could not be sent, and when it is tried again."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE shares SET tries = tries + 1, retry_at = ?, is_held = ?, error = ?, detail = ? WHERE id = ?",
                (retry_at, is_held, error, detail, share_id),
            )

    @postponable
    def retry(self) -> None:
        """Have everything tried again that waits."""
        with self._database.transaction():
            self._database.execute("UPDATE shares SET retry_at = 0, is_held = 0", ())

    @postponable
    def remove(self, share_id: int) -> None:
        """Forget a story that has arrived, or is given up."""
        with self._database.transaction():
            self._database.execute("DELETE FROM shares WHERE id = ?", (share_id,))


def _target_of(row: sqlite3.Row) -> ShareTarget:
    return ShareTarget(row["id"], ShareKind(row["service"]), row["name"], row["address"], row["user"])


def _share_of(row: sqlite3.Row) -> Share:
    return Share(
        row["id"],
        row["target_id"],
        row["url"],
        row["title"],
        row["quote"],
        row["source"],
        row["tries"],
        row["retry_at"],
        bool(row["is_held"]),
        row["error"],
        row["detail"],
    )
