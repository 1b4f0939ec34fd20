"""Entries of a feed server: which ones are stored, how they are stored, and how they are recognized."""

import sqlite3
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from ticker.durations import MINUTE
from ticker.entities import ParsedEntry
from ticker.store.database import Database
from ticker.store.entry_rows import edit_entry, insert_entry
from ticker.store.entry_twins import FeedTwins
from ticker.store.records import RemoteEntry, SavedRemotely
from ticker.store.rows import fingerprint, json_text
from ticker.store.search_index import index_entries, unindex_entries

# what the server last had is no longer known either: what is read here is so for good
UNLINK_ENTRY = "remote_id = NULL, remote_read = NULL, remote_saved = NULL"
# what a server that is left has had stays known: if it has not changed here since, another server's marks count
LEAVE_ENTRY = (
    "remote_id = NULL, remote_read = coalesce(remote_read, is_read), remote_saved = coalesce(remote_saved, is_saved)"
)
_FEEDS_BY_REMOTE_ID = "SELECT id, remote_id FROM feeds WHERE remote_id <> ''"
_FIRST_REREAD = 30 * MINUTE  # after an entry came; each further one after as long again as it has been here
_SAME_TEXT = 0.8  # of all words, in an entry that was corrected
_OVERHEAD = 700  # characters of an entry in an answer besides its body
_BIND = (
    "UPDATE entries SET remote_id = ?1, remote_read = ?2, remote_saved = ?3, gone_at = NULL, remote_checked_at = ?5,"
    " is_read = CASE WHEN remote_read IS NULL THEN is_read OR ?2 WHEN is_read = remote_read THEN ?2 ELSE is_read END,"
    " is_saved = is_saved OR ?3,"
    " is_saved_apart = is_saved AND NOT ?3 AND (is_saved_apart OR coalesce(is_saved = remote_saved, 0)) WHERE id = ?4"
)


class RemoteEntries:
    """The entries of a store that the feed server has."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def known_ids(self) -> set[str]:
        """Return the remote ids of the entries that are here."""
        return {row[0] for row in self._database.rows("SELECT remote_id FROM entries WHERE remote_id IS NOT NULL")}

    def known(self, remote_ids: Collection[str]) -> set[str]:
        """Return those of the remote ids whose entries are here."""
        return set(self._known(remote_ids))

    def saved_ids(self) -> set[str]:
        """Return the remote ids of the entries the server last had as saved."""
        rows = self._database.rows("SELECT remote_id FROM entries WHERE remote_saved AND remote_id IS NOT NULL")
        return {row[0] for row in rows}

    def newest_ids(self, count: int) -> tuple[str, ...]:
        """Return the highest remote ids: a server that was set up again gives out the low ones first."""
        rows = self._database.rows(
            "SELECT remote_id FROM entries WHERE remote_id IS NOT NULL"
            " ORDER BY length(remote_id) DESC, remote_id DESC LIMIT ?",
            count,
        )
        return tuple(row["remote_id"] for row in rows)

    def witnesses(self, count: int, feed_ids: Iterable[int]) -> tuple[tuple[str, str, str], ...]:
        """Return remote id, link and title of some entries of feeds, to see whether the server is still the same.

        They are spread evenly over the ids: those that come first may be the same on a server that was set up again.
        """
        rows = self._database.rows(
            "SELECT remote_id, link, title FROM (SELECT remote_id, link, title, count(*) OVER () AS total,"
            " row_number() OVER (ORDER BY length(remote_id) DESC, remote_id DESC) - 1 AS number FROM entries"
            " WHERE remote_id IS NOT NULL AND feed_id IN (SELECT value FROM json_each(?1)))"
            " WHERE number % max(1, total / ?2) = 0 LIMIT ?2",
            json_text([*feed_ids]),
            count,
        )
        return tuple((row["remote_id"], row["link"], row["title"]) for row in rows)

    def newest_witness(self) -> str:
        """Return the id of the shortest of the newest entries, "" if there are none."""
        rows = self._database.rows(
            "SELECT remote_id FROM (SELECT id, remote_id FROM entries WHERE remote_id IS NOT NULL"
            " ORDER BY length(remote_id) DESC, remote_id DESC LIMIT 5) e JOIN bodies b ON b.entry_id = e.id"
            " ORDER BY length(b.summary_html) + length(b.content_html) LIMIT 1"
        )
        return rows[0]["remote_id"] if rows else ""

    def with_other_stories(self, entries: Sequence[RemoteEntry]) -> set[str]:
        """Return the ids under which different entries are stored: nothing in them agrees."""
        offered = {each.remote_id: each.parsed for each in entries}
        rows = self._database.rows(
            "SELECT e.remote_id, e.link, e.title, b.summary_html || ' ' || b.content_html AS body FROM entries e"
            " JOIN bodies b ON b.entry_id = e.id WHERE e.remote_id IN (SELECT value FROM json_each(?))",
            json_text([*offered]),
        )
        return {row["remote_id"] for row in rows if _is_another(row, offered[row["remote_id"]])}

    def unlink(self, remote_ids: Iterable[str], now: float) -> None:
        """Keep entries that the server no longer has as local ones; they are pruned later."""
        with self._database.transaction():
            self._database.executemany(
                f"UPDATE entries SET {UNLINK_ENTRY}, gone_at = iif(is_saved, gone_at, coalesce(gone_at, ?))"
                " WHERE remote_id = ?",
                [(now, each) for each in remote_ids],
            )

    def same_under_other_ids(self, entries: Sequence[RemoteEntry]) -> dict[str, str]:
        """Return, by the remote ids of new entries, those under which the server had the same ones before."""
        offered = {each.remote_id for each in entries}
        known = self._known(offered)
        found: dict[str, str] = {}
        for feed_id, new in self._by_feed(each for each in entries if each.remote_id not in known).items():
            twins = FeedTwins(self._database, feed_id, new)
            for each in new:
                if twins.find(each, is_linked=False):
                    continue
                twin = twins.find(each, is_linked=True)
                if twin is not None and twin.remote_id is not None and twin.remote_id not in offered:
                    twins.take(twin)
                    found[each.remote_id] = twin.remote_id
        return found

    def save(self, entries: Sequence[RemoteEntry], now: float) -> SavedRemotely:
        """Store entries of the server, in one transaction, and return what is new and what was edited.

        One that was here before the server had it is recognized by guid, or link and title: read or saved on either
        side, it is so on both; but what was saved for another account is so here alone. Of those that are here, text
        that has changed is taken over; marks are not.
        """
        new: dict[int, list[int]] = {}
        edited: dict[int, list[int]] = {}
        bound: list[int] = []
        with self._database.transaction():
            known = self._known({each.remote_id for each in entries})
            for feed_id, offered in self._by_feed(entries).items():
                twins = FeedTwins(self._database, feed_id, offered)
                for each in offered:
                    if each.remote_id in known:
                        if self._edit(known[each.remote_id], each, now):
                            edited.setdefault(feed_id, []).append(known[each.remote_id])
                    elif twin := twins.find(each, is_linked=False):
                        twins.take(twin)
                        unindex_entries(self._database, [twin.id])
                        self._bind(twin.id, each, now)
                        bound.append(twin.id)
                    else:
                        entry_id = insert_entry(self._database, feed_id, twins.new_guid(each), each.parsed, now)
                        self._bind(entry_id, each, now)
                        new.setdefault(feed_id, []).append(entry_id)
            index_entries(self._database, [*bound, *chain.from_iterable((*new.values(), *edited.values()))])
            for feed_id, ids in new.items():
                self._note_news(feed_id, ids, now)
        return SavedRemotely(new, edited)

    def to_read_again(self, now: float, *, newer_than: float, not_since: float, max_length: int) -> tuple[str, ...]:
        """Return the remote ids of entries that may have been corrected at the server, the newest first.

        Each is due when it has been here for twice as long as at the last time, or was not read since ``not_since``.
        Those returned have about ``max_length`` characters together, or one has more.
        """
        rows = self._database.rows(
            "SELECT e.remote_id, length(b.summary_html) + length(b.content_html) AS length FROM entries e"
            " JOIN bodies b ON b.entry_id = e.id WHERE e.published_at > ?1 AND e.remote_id IS NOT NULL"
            " AND (coalesce(e.remote_checked_at, 0) < ?2 OR coalesce(e.remote_checked_at, 0)"
            " + max(?3, coalesce(e.remote_checked_at, 0) - e.first_seen_at) <= ?4)"
            " ORDER BY e.published_at DESC, e.id DESC LIMIT 250",
            newer_than,
            not_since,
            _FIRST_REREAD,
            now,
        )
        chosen: list[str] = []
        total = 0
        for row in rows:
            total += row["length"] + _OVERHEAD
            if chosen and total > max_length:
                break
            chosen.append(row["remote_id"])
        return tuple(chosen)

    def _known(self, remote_ids: Collection[str]) -> dict[str, int]:
        rows = self._database.rows(
            "SELECT remote_id, id FROM entries WHERE remote_id IN (SELECT value FROM json_each(?))",
            json_text([*remote_ids]),
        )
        return {row["remote_id"]: row["id"] for row in rows}

    def _by_feed(self, entries: Iterable[RemoteEntry]) -> dict[int, list[RemoteEntry]]:
        """Return entries by their feeds; those of unknown feeds are left out."""
        feeds = {row["remote_id"]: row["id"] for row in self._database.rows(_FEEDS_BY_REMOTE_ID)}
        found: dict[int, list[RemoteEntry]] = {}
        for each in entries:
            if each.feed_id in feeds:
                found.setdefault(feeds[each.feed_id], []).append(each)
        return found

    def _bind(self, entry_id: int, entry: RemoteEntry, now: float) -> None:
        self._database.execute(_BIND, (entry.remote_id, entry.is_read, entry.is_saved, entry_id, now))

    def _edit(self, entry_id: int, entry: RemoteEntry, now: float) -> bool:
        """Update the text of an entry; return whether it has changed."""
        self._database.execute("UPDATE entries SET remote_checked_at = ? WHERE id = ?", (now, entry_id))
        rows = self._database.rows("SELECT fingerprint FROM entries WHERE id = ?", entry_id)
        if not rows or rows[0]["fingerprint"] == fingerprint(entry.parsed):
            return False
        unindex_entries(self._database, [entry_id])
        edit_entry(self._database, entry_id, entry.parsed)
        return True

    def _note_news(self, feed_id: int, entry_ids: Sequence[int], now: float) -> None:
        self._database.execute(
            "UPDATE feeds SET succeeded_at = ?1, checked_at = ?1, news_at = max(coalesce(news_at, 0), (SELECT"
            " max(published_at) FROM entries WHERE id IN (SELECT value FROM json_each(?2)))) WHERE id = ?3",
            (now, json_text(entry_ids), feed_id),
        )


def _is_another(row: sqlite3.Row, entry: ParsedEntry) -> bool:
    """Return whether neither link nor title is the same, nor most of the text. Dates of whole minutes prove nothing."""
    if (entry.link and row["link"] == entry.link) or (entry.title and row["title"] == entry.title):
        return False
    stored, offered = (set(each.split()) for each in (row["body"], entry.summary_html + " " + entry.content_html))
    return len(stored & offered) < _SAME_TEXT * len(stored | offered)
