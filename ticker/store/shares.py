"""The targets for stories, and the queue: stories stay in it until they are sent or canceled."""

import sqlite3
from enum import StrEnum

from ticker.entities import FetchErrorKind
from ticker.quick_dataclass import dataclass
from ticker.store.database import Database
from ticker.store.postponed import postponable


class ShareKind(StrEnum):
    """Kinds of targets for stories."""

    WALLABAG = "wallabag"
    INSTAPAPER = "instapaper"
    READWISE = "readwise"
    PINBOARD = "pinboard"
    LINKDING = "linkding"
    COMMAND = "command"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """A service or command of the user's. Its secret is in the keyring, under ``secret_name``."""

    id: int
    kind: ShareKind
    name: str
    address: str  # of the service's API; of a command, its command line; of a webhook, its URL with fields
    user: str = ""  # of a webhook: "bearer" where a token goes with it
    method: str = ""  # of a webhook
    body: str = ""  # of a webhook, with fields
    is_allowed: bool = True  # the user has set it up here, or said that what came from elsewhere may be used

    @property
    def secret_name(self) -> str:
        return f"{self.user} {self.address} ({self.kind})".strip()


@dataclass(frozen=True, slots=True)
class Share:
    """A queued story. ``error`` is why the last attempt failed."""

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
    is_automatic: bool = False  # a rule wants it sent


MAX_AUTOMATIC = 100  # that wait for one target; older ones are not sent any more


class Shares:
    """The targets and the queue of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def targets(self) -> tuple[ShareTarget, ...]:
        """Return the targets in the order in which they were made."""
        rows = self._database.rows("SELECT * FROM share_targets ORDER BY id")
        return tuple(_target_of(row) for row in rows if row["service"] in set(ShareKind))

    def add_target(
        self,
        kind: ShareKind,
        name: str,
        address: str,
        user: str,
        *,
        method: str = "",
        body: str = "",
        is_allowed: bool = True,
    ) -> int:
        """Add a target and return its id. One that comes from elsewhere must have ``is_allowed`` False."""
        with self._database.transaction():
            return int(
                self._database.execute(
                    "INSERT INTO share_targets (service, name, address, user, method, body, is_allowed)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    (kind, name, address, user, method, body, is_allowed),
                ).lastrowid
                or 0
            )

    @postponable
    def allow_target(self, target_id: int) -> None:
        """Allow a target that came from elsewhere."""
        with self._database.transaction():
            self._database.execute("UPDATE share_targets SET is_allowed = 1 WHERE id = ?", (target_id,))

    @postponable
    def remove_target(self, target_id: int) -> None:
        """Delete a target, and its queue."""
        with self._database.transaction():
            self._database.execute("DELETE FROM shares WHERE target_id = ?", (target_id,))
            self._database.execute("DELETE FROM share_targets WHERE id = ?", (target_id,))

    def waiting(self) -> tuple[Share, ...]:
        """Return the queue, in the order in which stories were shared."""
        return tuple(_share_of(row) for row in self._database.rows("SELECT * FROM shares ORDER BY id"))

    @postponable
    def add(self, target_id: int, url: str, title: str, quote: str, source: str, *, is_automatic: bool = False) -> None:
        """Add a story to the queue, unless it already waits for the same target.

        Of those that rules want sent, the oldest are dropped where too many wait.
        """
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM shares WHERE target_id = ? AND url = ? AND (url <> '' OR title = ?)",
                (target_id, url, title),
            )
            self._database.execute(
                "INSERT INTO shares (target_id, url, title, quote, source, is_automatic)"
                " SELECT id, ?, ?, ?, ?, ? FROM share_targets WHERE id = ?",
                (url, title, quote, source, is_automatic, target_id),
            )
            if is_automatic:
                self._database.execute(
                    "DELETE FROM shares WHERE target_id = ?1 AND is_automatic AND id NOT IN (SELECT id FROM shares"
                    f" WHERE target_id = ?1 AND is_automatic ORDER BY id DESC LIMIT {MAX_AUTOMATIC})",
                    (target_id,),
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
        """Try everything in the queue again."""
        with self._database.transaction():
            self._database.execute("UPDATE shares SET retry_at = 0, is_held = 0", ())

    @postponable
    def remove(self, share_id: int) -> None:
        """Delete a story that was sent or canceled."""
        with self._database.transaction():
            self._database.execute("DELETE FROM shares WHERE id = ?", (share_id,))


def _target_of(row: sqlite3.Row) -> ShareTarget:
    return ShareTarget(
        row["id"],
        ShareKind(row["service"]),
        row["name"],
        row["address"],
        row["user"],
        row["method"],
        row["body"],
        bool(row["is_allowed"]),
    )


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
        bool(row["is_automatic"]),
    )
