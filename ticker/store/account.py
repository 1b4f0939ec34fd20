"""The account at a feed server: which feeds and entries the server has too, and what it last had of them.

Read, saved, title and folder are stored twice: as they are here and as the server last had them. Where the two differ,
a local change has not been sent yet. The change is its own note, so that no crash can separate them.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from ticker.entities import Account, FetchErrorKind, ParsedEntry, RemoteFeed, ServerKind
from ticker.store.database import Database
from ticker.store.entry_rows import delete_entries, insert_entry
from ticker.store.records import OutgoingEntry, OutgoingFeed, RemoteEntry
from ticker.store.rows import json_text
from ticker.store.search_index import index_entries, reindexing, unindex_entries

_BATCH_SIZE = 500  # rows of one transaction: a click must not wait for more
_UNLINK_FEED = "remote_id = NULL, remote_title = '', remote_folder = '[]'"
_FEEDS_BY_REMOTE_ID = "SELECT id, remote_id FROM feeds WHERE remote_id <> ''"
_TO_SUBSCRIBE = "remote_id = '', remote_title = '', remote_folder = '[]'"
_UNLINK_ENTRY = "remote_id = NULL, remote_read = NULL, remote_saved = NULL"

Decide = Callable[[bool, bool | None, bool], bool]  # local, last known at the server, remote → what is to be local


class AccountStore:
    """The account of a store, where there is one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self) -> Account | None:
        rows = self._database.rows("SELECT * FROM account")
        return next((_account_of(row) for row in rows), None)

    def open(self, kind: ServerKind, api: str, user: str) -> None:
        """Sync with this account from now on; where there is one, it is replaced."""
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO account (id, kind, api, user) VALUES (1, ?, ?, ?) ON CONFLICT (id)"
                " DO UPDATE SET kind = excluded.kind, api = excluded.api, user = excluded.user, error = NULL",
                (kind, api, user),
            )

    def close(self, *, keeps_copy: bool) -> None:
        """End syncing. The server's feeds become our own, or are deleted with all their entries."""
        with self._database.transaction():
            self._database.execute("DELETE FROM account")
            if not keeps_copy:
                gone = "remote_id <> ''"
                delete_entries(self._database, f"feed_id IN (SELECT id FROM feeds WHERE {gone})")
                self._database.execute(f"DELETE FROM feeds WHERE {gone}")
            self._unlink_all()

    def note_sync(self, at: float, error: FetchErrorKind | None = None, detail: str = "") -> None:
        """Note how the last run ended."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE account SET error = ?1, error_detail = ?2, synced_at = iif(?1 IS NULL, ?3, synced_at)",
                (error, detail[:500], at),
            )

    def forget_server(self) -> None:
        """Note that another server has the address now: everything here stays, as our own until the server has it."""
        with self._database.transaction():
            self._database.execute("UPDATE account SET was_reset = 1")
            self._unlink_all()

    def accept_reset(self) -> None:
        """Note that the user knows that the server was another one."""
        with self._database.transaction():
            self._database.execute("UPDATE account SET was_reset = 0")

    def _unlink_all(self) -> None:
        self._database.execute(f"UPDATE entries SET {_UNLINK_ENTRY} WHERE remote_id IS NOT NULL")
        self._database.execute(f"UPDATE feeds SET {_UNLINK_FEED}, next_check_at = 0 WHERE remote_id IS NOT NULL")

    # -- feeds ---------------------------------------------------------------------------------------------------

    def send_new_feeds(self, takes_new: bool) -> None:
        """Set whether feeds that are added from now on are sent to the server."""
        with self._database.transaction():
            self._database.execute("UPDATE account SET takes_new = ?", (takes_new,))

    def takes(self, url: str) -> bool:
        """Tell whether a feed that is added now is sent to the server."""
        return url.startswith("http") and bool(self._database.rows("SELECT 1 FROM account WHERE takes_new"))

    def send_feeds(self, feed_ids: Iterable[int]) -> None:
        """Send feeds of our own to the server, with the next run."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET remote_id = '' WHERE id = ? AND remote_id IS NULL", [(each,) for each in feed_ids]
            )

    def has_outgoing(self, besides: Collection[int] = ()) -> bool:
        """Tell whether anything has not been sent yet; changes of the feeds in ``besides`` do not count."""
        entries = self._database.rows("SELECT 1 FROM outgoing LIMIT 1")
        return bool(entries) or any(each.id not in besides for each in self.outgoing_feeds())

    def outgoing_feeds(self) -> tuple[OutgoingFeed, ...]:
        """Return the feeds with changes that have not been sent yet, in the order they were added."""
        rows = self._database.rows(
            "SELECT id, url, custom_title, folder, remote_id, remote_title, remote_folder, is_removed FROM feeds"
            " WHERE remote_id IS NOT NULL AND (is_removed <> (remote_id = '') OR NOT is_removed AND"
            " (custom_title NOT IN ('', remote_title) OR folder <> remote_folder)) ORDER BY id"
        )
        return tuple(
            OutgoingFeed(
                id=row["id"],
                url=row["url"],
                remote_id=row["remote_id"],
                is_removed=bool(row["is_removed"]),
                title=row["custom_title"] if row["custom_title"] != row["remote_title"] else "",
                folder=tuple(json.loads(row["folder"])) if row["folder"] != row["remote_folder"] else None,
                remote_folder=tuple(json.loads(row["remote_folder"])),
            )
            for row in rows
        )

    def note_feed(
        self,
        feed_id: int,
        *,
        remote_id: str | None = None,
        title: str | None = None,
        folder: tuple[str, ...] | None = None,
    ) -> None:
        """Note what the server has now of a feed; None: as before. One it has is no longer in error: it fetches it."""
        changes: dict[str, object] = {"remote_id": remote_id, "remote_title": title}
        changes["remote_folder"] = None if folder is None else json_text(folder)
        changes = {name: value for name, value in changes.items() if value is not None}
        if remote_id:
            changes |= {"error": None, "error_detail": ""}
        with self._database.transaction():
            self._database.execute(
                f"UPDATE feeds SET {', '.join(f'{name} = ?' for name in changes)} WHERE id = ?",
                (*changes.values(), feed_id),
            )

    def note_unsubscribed(self, feed_id: int) -> None:
        """Note that a removed feed is not at the server any more. If it is restored, it is sent again."""
        with self._database.transaction():
            self._database.execute(f"UPDATE feeds SET {_TO_SUBSCRIBE} WHERE id = ?", (feed_id,))
            self._database.execute(f"UPDATE entries SET {_UNLINK_ENTRY} WHERE feed_id = ?", (feed_id,))

    def note_refused(self, feed_id: int, kind: FetchErrorKind) -> None:
        """Note that the server cannot take a feed: it stays our own."""
        with self._database.transaction():
            self._database.execute(
                f"UPDATE feeds SET {_UNLINK_FEED}, error = ?, error_detail = 'server' WHERE id = ?", (kind, feed_id)
            )

    def note_failed(self, feed_id: int, kind: FetchErrorKind, detail: str) -> None:
        """Note that the server failed to add a feed, which is sent again; until then it stays our own."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET error = ?, error_detail = ? WHERE id = ?", (kind, detail[:500], feed_id)
            )

    def merge_feeds(self, listed: Sequence[RemoteFeed], now: float) -> bool:
        """Make the local list agree with the server's, and tell whether that changed it. Outgoing changes stay."""
        before = self._database.rows("SELECT id, feed_title, custom_title, folder, is_removed, remote_id FROM feeds")
        with self._database.transaction():
            self._drop_unlisted({each.remote_id for each in listed})
            for each in listed:
                self._merge_feed(each, now)
        after = self._database.rows("SELECT id, feed_title, custom_title, folder, is_removed, remote_id FROM feeds")
        return [tuple(row) for row in before] != [tuple(row) for row in after]

    def _drop_unlisted(self, listed: set[str]) -> None:
        """Remove feeds the server does not have any more; one with saved entries stays as our own, paused."""
        for row in self._database.rows("SELECT id, remote_id FROM feeds WHERE remote_id <> ''"):
            if row["remote_id"] in listed:
                continue
            has_saved = self._database.rows("SELECT 1 FROM entries WHERE feed_id = ? AND is_saved LIMIT 1", row["id"])
            state = "is_paused = 1" if has_saved else "is_removed = 1"
            self._database.execute(f"UPDATE feeds SET {state}, {_UNLINK_FEED} WHERE id = ?", (row["id"],))
            self._database.execute(f"UPDATE entries SET {_UNLINK_ENTRY} WHERE feed_id = ?", (row["id"],))

    def _merge_feed(self, listed: RemoteFeed, now: float) -> None:
        folder = None if listed.folder is None else json_text(listed.folder)  # None: the local one stays
        known = self._database.rows("SELECT id, url FROM feeds WHERE remote_id = ?", listed.remote_id)
        if not known:
            known = self._database.rows(
                "SELECT id, url FROM feeds WHERE url = ? AND coalesce(remote_id, '') = ''", listed.url
            )
            for row in known:  # a local feed the server has as well; a custom title stays
                self._database.execute(
                    "UPDATE feeds SET remote_id = ?1, remote_title = ?2, folder = coalesce(?3, folder),"
                    " remote_folder = coalesce(?3, remote_folder), is_removed = 0, error = NULL WHERE id = ?4",
                    (listed.remote_id, listed.title, folder, row["id"]),
                )
        if not known:
            self._database.execute(
                "INSERT OR IGNORE INTO feeds (url, feed_title, folder, home_url, added_at, remote_id, remote_title,"
                " remote_folder) VALUES (?1, ?2, coalesce(?3, '[]'), ?4, ?5, ?6, ?2, coalesce(?3, '[]'))",
                (listed.url, listed.title, folder, listed.home_url, now, listed.remote_id),
            )
            return
        self._database.execute(
            "UPDATE feeds SET feed_title = iif(custom_title IN ('', remote_title), ?1, feed_title),"
            " custom_title = iif(custom_title = remote_title, '', custom_title),"
            " folder = iif(folder = remote_folder, coalesce(?2, folder), folder), remote_title = ?1,"
            " remote_folder = coalesce(?2, remote_folder),"
            " home_url = coalesce(nullif(?3, ''), home_url) WHERE id = ?4",
            (listed.title, folder, listed.home_url, known[0]["id"]),
        )
        self._database.execute("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (listed.url, known[0]["id"]))

    # -- entries -------------------------------------------------------------------------------------------------

    def witnesses(self, count: int) -> tuple[tuple[str, str, str], ...]:
        """Return remote id, link and title of some entries, to see whether the server is still the same.

        Where its ids are numbers these are the highest: a server that was set up anew gives out the low ones first.
        """
        rows = self._database.rows(
            "SELECT remote_id, link, title FROM entries WHERE id IN (SELECT id FROM entries"
            " WHERE remote_id IS NOT NULL ORDER BY length(remote_id) DESC, remote_id DESC LIMIT ?)",
            count,
        )
        return tuple((row["remote_id"], row["link"], row["title"]) for row in rows)

    def shares_feed(self, listed: Iterable[RemoteFeed]) -> bool:
        """Tell whether the server still has any feed under the same id and URL."""
        urls = {each.remote_id: each.url for each in listed}
        rows = self._database.rows("SELECT remote_id, url FROM feeds WHERE remote_id <> ''")
        return any(urls.get(row["remote_id"]) == row["url"] for row in rows)

    def outgoing_entries(self, limit: int) -> tuple[OutgoingEntry, ...]:
        """Return entries whose marks have not all been sent yet."""
        rows = self._database.rows("SELECT * FROM outgoing ORDER BY id LIMIT ?", limit)
        return tuple(
            OutgoingEntry(
                row["id"],
                row["remote_id"],
                is_read=bool(row["is_read"]),
                is_saved=bool(row["is_saved"]),
                read_differs=row["is_read"] != row["remote_read"],
                saved_differs=row["is_saved"] != row["remote_saved"],
            )
            for row in rows
        )

    def note_sending(self, entries: Iterable[OutgoingEntry]) -> None:
        """Note, before sending, that what the server has is not known until it has answered."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE entries SET remote_read = iif(?, NULL, remote_read), remote_saved = iif(?, NULL, remote_saved)"
                " WHERE id = ?",
                [(each.read_differs, each.saved_differs, each.id) for each in entries],
            )

    def note_sent(self, entries: Iterable[OutgoingEntry]) -> None:
        """Note that the server has what was sent. What has changed meanwhile is outgoing again."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE entries SET remote_read = iif(?, ?, remote_read), remote_saved = iif(?, ?, remote_saved)"
                " WHERE id = ?",
                [(each.read_differs, each.is_read, each.saved_differs, each.is_saved, each.id) for each in entries],
            )

    def known_ids(self) -> set[str]:
        """Return the remote ids of the entries that are here."""
        return {row[0] for row in self._database.rows("SELECT remote_id FROM entries WHERE remote_id IS NOT NULL")}

    def saved_ids(self) -> set[str]:
        """Return the remote ids of the entries the server last had as saved."""
        return {row[0] for row in self._database.rows("SELECT remote_id FROM entries WHERE remote_saved")}

    def unlink_entries(self, remote_ids: Iterable[str]) -> None:
        """Keep entries that the server does not have any more as our own."""
        with self._database.transaction():
            self._database.executemany(
                f"UPDATE entries SET {_UNLINK_ENTRY} WHERE remote_id = ?", [(each,) for each in remote_ids]
            )

    def save_entries(self, entries: Sequence[RemoteEntry], now: float) -> dict[int, list[int]]:
        """Store entries of the server, in one transaction; return the ids of the new ones by feed.

        One that was here before the server had the feed is recognized by its link: read or saved on either side, it is
        so on both.
        """
        new: dict[int, list[int]] = {}
        known: list[int] = []
        with self._database.transaction():
            feeds = {row["remote_id"]: row["id"] for row in self._database.rows(_FEEDS_BY_REMOTE_ID)}
            for each in entries:
                feed_id = feeds.get(each.feed_id)
                if feed_id is None or self._database.rows("SELECT 1 FROM entries WHERE remote_id = ?", each.remote_id):
                    continue
                entry_id = self._same_entry(feed_id, each.parsed)
                if entry_id is None:
                    entry_id = insert_entry(self._database, feed_id, _guid(each), each.parsed, now)
                    new.setdefault(feed_id, []).append(entry_id)
                else:
                    unindex_entries(self._database, [entry_id])
                    known.append(entry_id)
                self._database.execute(
                    "UPDATE entries SET remote_id = ?, remote_read = ?2, remote_saved = ?3, is_read = is_read OR ?2,"
                    " is_saved = is_saved OR ?3, gone_at = NULL WHERE id = ?4",
                    (each.remote_id, each.is_read, each.is_saved, entry_id),
                )
            index_entries(self._database, [*known, *chain.from_iterable(new.values())])
            for feed_id, ids in new.items():
                self._database.execute(
                    "UPDATE feeds SET succeeded_at = ?1, checked_at = ?1, news_at = max(coalesce(news_at, 0), (SELECT"
                    " max(published_at) FROM entries WHERE id IN (SELECT value FROM json_each(?2)))) WHERE id = ?3",
                    (now, json_text(ids), feed_id),
                )
        return new

    def _same_entry(self, feed_id: int, entry: ParsedEntry) -> int | None:
        rows = self._database.rows(
            "SELECT id FROM entries WHERE feed_id = ?1 AND remote_id IS NULL AND"
            " (link = ?2 AND (?2 <> '' OR title = ?3)) ORDER BY title <> ?3, id LIMIT 1",
            feed_id,
            entry.link,
            entry.title,
        )
        return rows[0]["id"] if rows else None

    def merge_marks(
        self, unread: Collection[str], saved: Collection[str], recent: Collection[str], decide: Decide, now: float
    ) -> bool:
        """Apply what the server says is unread and saved, and tell whether that changed anything.

        Entries that are neither of these, nor recent, count as gone from their feed, so that they are pruned in time.
        """
        has_changed = False
        for rows in self._chunks():
            changes = []
            for row in rows:
                remote_id = row["remote_id"]
                remote = (remote_id not in unread, remote_id in saved)
                is_read = decide(bool(row["is_read"]), _flag(row["remote_read"]), remote[0])
                is_saved = decide(bool(row["is_saved"]), _flag(row["remote_saved"]), remote[1])
                is_gone = is_read and not is_saved and remote_id not in recent
                now_gone = (row["gone_at"] or now) if is_gone else None
                old = tuple(row)
                changed = (is_read, is_saved, *remote, now_gone)
                if changed != old[2:]:
                    changes.append((*changed, *old[:1], *old[2:6]))
                    has_changed |= (is_read, is_saved) != old[2:4]
            if changes:
                self._mark(changes)
        return has_changed

    def _chunks(self) -> Iterator[list[sqlite3.Row]]:
        last = 0
        while rows := self._database.rows(
            "SELECT id, remote_id, is_read, is_saved, remote_read, remote_saved, gone_at FROM entries"
            " WHERE remote_id IS NOT NULL AND id > ? ORDER BY id LIMIT ?",
            last,
            _BATCH_SIZE,
        ):
            last = rows[-1]["id"]
            yield rows

    def _mark(self, changes: list[tuple[Any, ...]]) -> None:
        """Write marks, but not of entries that have changed since they were read."""
        saved_or_not = [each[5] for each in changes if each[1] != each[7]]
        with self._database.transaction(), reindexing(self._database, saved_or_not):
            self._database.executemany(
                "UPDATE entries SET is_read = ?, is_saved = ?, remote_read = ?, remote_saved = ?, gone_at = ?"
                " WHERE id = ? AND is_read = ? AND is_saved = ? AND remote_read IS ? AND remote_saved IS ?",
                changes,
            )


def _guid(entry: RemoteEntry) -> str:
    """Return a guid that differs from the one of another entry with the same remote id, after the server was reset."""
    return f"{entry.remote_id} {entry.parsed.link or entry.parsed.title}"


def _flag(value: int | None) -> bool | None:
    return None if value is None else bool(value)


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
    )
