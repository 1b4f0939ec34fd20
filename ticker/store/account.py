"""The account at a feed server, and which feeds and entries are linked to it.

Read, saved, title and folder are stored twice: the current value and the one the server last had. If they differ, a
local change has not been sent yet. Change and note are one write, so that no crash can separate them.
"""

import sqlite3
from collections.abc import Collection

from ticker.entities import Account, FetchErrorKind, ServerAccess, ServerKind
from ticker.store.database import Database
from ticker.store.entry_rows import delete_entries
from ticker.store.postponed import postponable
from ticker.store.remote_entries import LEAVE_ENTRY, UNLINK_ENTRY
from ticker.store.remote_feeds import UNLINK_FEED, RemoteFeeds
from ticker.store.remote_marks import RemoteMarks

_PLAIN = ServerAccess()


class AccountStore:
    """The account of a store, if there is one."""

    def __init__(self, database: Database, feeds: RemoteFeeds, marks: RemoteMarks) -> None:
        self._database = database
        self._feeds = feeds
        self._marks = marks

    def get(self) -> Account | None:
        rows = self._database.rows(
            "SELECT account.*, (SELECT count(*) FROM skipped_entries WHERE error <> ?) AS skipped_count FROM account",
            FetchErrorKind.NOT_FOUND,
        )
        return next((_account_of(row) for row in rows), None)

    def open(self, kind: ServerKind, api: str, user: str, access: ServerAccess = _PLAIN) -> None:
        """Sync with this account from now on. Links to the previous one are kept: they are the same account."""
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO account (id, kind, api, user, gate_user, ca_file, certificate)"
                " VALUES (1, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
                " SET kind = excluded.kind, api = excluded.api, user = excluded.user, gate_user = excluded.gate_user,"
                " ca_file = excluded.ca_file, certificate = excluded.certificate, error = NULL",
                (kind, api, user, access.gate_user, access.ca_file, access.certificate),
            )
            former = self._database.rows("SELECT 1 FROM former_account WHERE user = ?", user)
            self._database.execute("DELETE FROM former_account")
            if former:  # it is theirs what was read here, wherever the server is now
                self._database.execute(f"UPDATE entries SET {UNLINK_ENTRY} WHERE remote_id IS NULL")

    def close(self, *, keeps_copy: bool) -> None:
        """Stop syncing. The server's feeds become local, or are deleted with all their entries."""
        with self._database.transaction():
            if keeps_copy:
                self._database.execute("INSERT OR REPLACE INTO former_account SELECT 1, user FROM account")
            else:
                gone = "remote_id <> ''"
                delete_entries(self._database, f"feed_id IN (SELECT id FROM feeds WHERE {gone})")
                self._database.execute(f"DELETE FROM feeds WHERE {gone}")
            self._database.execute("DELETE FROM account")
            self._unlink_all(LEAVE_ENTRY, "remote_id IS NOT NULL")

    def has_outgoing(self, besides: Collection[int] = ()) -> bool:
        """Return whether anything has not been sent yet; changes of the feeds in ``besides`` do not count."""
        return self._marks.has_outgoing() or self._feeds.has_outgoing(besides)

    def note_sync(self, at: float, error: FetchErrorKind | None = None, detail: str = "") -> None:
        """Save the result of the last run."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE account SET error = ?1, error_detail = ?2, synced_at = iif(?1 IS NULL, ?3, synced_at)",
                (error, detail[:500], at),
            )

    def forget_ids(self, *, is_other: bool) -> None:
        """Note that the server's ids are no longer valid: local data stays, unlinked until the server has it again.

        ``is_other``: most of it is gone from the server, which the user is told.
        """
        with self._database.transaction():
            self._database.execute("UPDATE account SET was_reset = ?", (is_other,))
            self._unlink_all(UNLINK_ENTRY, "remote_id <> ''")  # what is to be sent still is

    @postponable
    def accept_reset(self) -> None:
        """Note that the user knows that the server was another one."""
        with self._database.transaction():
            self._database.execute("UPDATE account SET was_reset = 0")

    def _unlink_all(self, unlink_entry: str, feeds: str) -> None:
        self._database.execute("DELETE FROM skipped_entries")
        self._database.execute(f"UPDATE entries SET {unlink_entry} WHERE remote_id IS NOT NULL")
        self._database.execute(f"UPDATE feeds SET {UNLINK_FEED}, next_check_at = 0 WHERE {feeds}")

    @postponable
    def send_new_feeds(self, takes_new: bool) -> None:
        """Set whether feeds that are added from now on are sent to the server."""
        with self._database.transaction():
            self._database.execute("UPDATE account SET takes_new = ?", (takes_new,))

    def takes(self, url: str) -> bool:
        """Return whether a feed that is added now is sent to the server."""
        return url.startswith("http") and bool(self._database.rows("SELECT 1 FROM account WHERE takes_new"))


def _account_of(row: sqlite3.Row) -> Account:
    return Account(
        kind=ServerKind(row["kind"]),
        api=row["api"],
        user=row["user"],
        synced_at=row["synced_at"],
        error=FetchErrorKind(row["error"]) if row["error"] else None,
        error_detail=row["error_detail"],
        was_reset=bool(row["was_reset"]),
        takes_new=bool(row["takes_new"]),
        skipped_count=row["skipped_count"],
        access=ServerAccess(row["gate_user"], row["ca_file"], row["certificate"]),
    )
