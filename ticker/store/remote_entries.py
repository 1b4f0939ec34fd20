"""The entries a feed server has too: whether it last had them as read and saved, and which marks it has not got yet."""

import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from typing import Any

from ticker.entities import ParsedEntry
from ticker.store.database import Database
from ticker.store.entry_rows import insert_entry
from ticker.store.records import OutgoingEntry, RemoteEntry
from ticker.store.rows import json_text
from ticker.store.search_index import index_entries, reindexing, unindex_entries

UNLINK_ENTRY = "remote_id = NULL, remote_read = NULL, remote_saved = NULL"
_BATCH_SIZE = 500  # rows of one transaction: a click must not wait for more
_FEEDS_BY_REMOTE_ID = "SELECT id, remote_id FROM feeds WHERE remote_id <> ''"

Decide = Callable[[bool, bool | None, bool], bool]  # local, last known at the server, remote → what is to be local


class RemoteEntries:
    """The entries of a store that the feed server has."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def has_outgoing(self) -> bool:
        """Tell whether a mark has not been sent yet."""
        return bool(self._database.rows("SELECT 1 FROM outgoing LIMIT 1"))

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

    def outgoing(self, limit: int) -> tuple[OutgoingEntry, ...]:
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

    def unlink(self, remote_ids: Iterable[str]) -> None:
        """Keep entries that the server does not have any more as our own."""
        with self._database.transaction():
            self._database.executemany(
                f"UPDATE entries SET {UNLINK_ENTRY} WHERE remote_id = ?", [(each,) for each in remote_ids]
            )

    def save(self, entries: Sequence[RemoteEntry], now: float) -> dict[int, list[int]]:
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

    def _same_entry(self, feed_id: int, entry: ParsedEntry) -> int | None:
        rows = self._database.rows(
            "SELECT id FROM entries WHERE feed_id = ?1 AND remote_id IS NULL AND"
            " (link = ?2 AND (?2 <> '' OR title = ?3)) ORDER BY title <> ?3, id LIMIT 1",
            feed_id,
            entry.link,
            entry.title,
        )
        return rows[0]["id"] if rows else None

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
