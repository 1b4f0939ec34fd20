"""The store of one profile: feeds, entries, what was read and saved. Writing is one transaction a feed."""

import contextlib
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple
from pathlib import Path
from types import EllipsisType
from typing import Self, Unpack

from ticker.entities import Collection, Entry, Extracted, Feed, Headline
from ticker.paths import set_aside
from ticker.store.account import AccountStore
from ticker.store.archive import Archive
from ticker.store.collections import Collections
from ticker.store.database import Database, StoreError, StoreErrorKind, marks
from ticker.store.entry_rows import delete_some_entries, prune_bodies, prune_crowd, prune_entries
from ticker.store.groups import Groups
from ticker.store.icons import Icons
from ticker.store.order import arrange, in_order, move_feeds, next_place
from ticker.store.pass_counts import PassCounts
from ticker.store.pictures import Pictures
from ticker.store.polling import Polling
from ticker.store.records import NewFeed
from ticker.store.rows import (
    FEED_COLUMNS,
    entry_of,
    extracted_of,
    feed_of,
    json_text,
)
from ticker.store.rules import Rules
from ticker.store.search_index import changing_words
from ticker.store.tags import Tags
from ticker.store.wire_query import newest_on_wire

_LONGEST_HOLD = 8 * 86_400.0  # seconds
_CLOCK_SLIP = 60.0  # seconds; times further in the future were written by a clock that was wrong
_ANEW: dict[str, object] = {"etag": None, "last_modified": None, "content_hash": "", "document_at": None, "failures": 0}


class Store:
    """The database of one profile, opened by one thread. A context manager.

    Opening makes the file and brings an older one up to date. Raises StoreError, here and everywhere.
    """

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._database = Database(path)
        self.collections = Collections(self._database)
        self.account = AccountStore(self._database)
        self.rules = Rules(self._database)
        self.groups = Groups(self._database, now)
        self.passes = PassCounts(self._database)
        self.tags = Tags(self._database)
        self.polling = Polling(self._database, now)
        self.icons = Icons(self._database, now)
        self.pictures = Pictures(self._database)
        self.archive = Archive(self._database)
        if self._database.had_damage:  # what SQLite's own look does not see; it can be made from the rest
            self.archive.renew_index()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._database.close()

    @property
    def is_new(self) -> bool:
        """Whether this opening has made the file: there was none, or an empty one."""
        return self._database.is_new

    @staticmethod
    def set_aside(path: Path) -> Path | None:
        """Rename a database that cannot be read, with what belongs to it, and return where it went."""
        path.with_name(f"{path.name}-damaged").unlink(missing_ok=True)
        for suffix in ("-wal", "-shm"):
            companion = path.with_name(path.name + suffix)
            if companion.exists():
                set_aside(companion)
        return set_aside(path)

    # -- feeds ---------------------------------------------------------------------------------------------------

    def feeds(self) -> tuple[Feed, ...]:
        """Return all subscriptions in the order in which a tree shows them (``order.in_order``)."""
        return in_order(self._feeds("NOT is_removed"))

    def feed(self, feed_id: int) -> Feed | None:
        return next(iter(self._feeds("id = ?", feed_id)), None)

    def some_feeds(self, feed_ids: Iterable[int]) -> dict[int, Feed]:
        """Return those of these feeds that there are."""
        return {feed.id: feed for feed in self._feeds("id IN (SELECT value FROM json_each(?))", json_text([*feed_ids]))}

    def feed_at(self, url: str) -> Feed | None:
        """Return the subscription to an address."""
        return next(iter(self._feeds("url = ? AND NOT is_removed", url)), None)

    def subscribe(self, url: str, **settings: Unpack[NewFeed]) -> int:
        """Subscribe to ``url`` and return the feed's id; where it is subscribed to already it stays as it is.

        One that was taken out before is brought back with all it has.
        """
        columns: dict[str, object] = {**settings, "url": url, "added_at": self._now()}
        if "folder" in settings:
            columns["folder"] = json_text(settings["folder"])
        if self.account.takes(url):
            columns["remote_id"] = ""
        with self._database.transaction():
            (row,) = self._database.rows(
                f"INSERT INTO feeds ({', '.join(columns)}) VALUES ({marks(columns)})"
                " ON CONFLICT (url) DO UPDATE SET is_removed = 0 RETURNING id",
                *columns.values(),
            )
        return int(row["id"])

    def add_feed(self, url: str, **settings: Unpack[NewFeed]) -> Feed:
        """Subscribe as ``subscribe`` does, and return the feed."""
        feed = self.feed(self.subscribe(url, **settings))
        if feed is None:  # removed by another program in between
            raise StoreError(StoreErrorKind.UNAVAILABLE, "the feed did not stay")
        return feed

    def change_feed(
        self,
        feed_id: int,
        *,
        url: str | None = None,
        custom_title: str | None = None,
        folder: tuple[str, ...] | None = None,
        on_wire: bool | None = None,
        is_paused: bool | None = None,
        interval: float | None = None,
        prefers_full_story: bool | EllipsisType | None = ...,
        colour: str | None = None,
        pictures: str | None = None,
        wire_limit: int | None = None,
        read_policy: str | None = None,
        importance: int | None = None,
        place: int | None = None,
    ) -> None:
        """Set what the user decides about a feed; None leaves it. An interval of 0 or pictures "": the preference's.

        ``wire_limit`` 0 is no bound; ``prefers_full_story`` None is not decided, and ``...`` leaves it. With another
        ``folder`` alone the feed keeps its place among all: ``move_feeds`` and ``arrange`` give it a new one.
        A new address starts without validators, and at once. Raises StoreError (TAKEN) where another feed has it.
        """
        changes: dict[str, object] = {
            name: value
            for name, value in (
                ("url", url),
                ("custom_title", custom_title),
                ("folder", None if folder is None else json_text(folder)),
                ("on_wire", on_wire),
                ("is_paused", is_paused),
                ("colour", colour),
                ("pictures", pictures),
                ("read_policy", read_policy),
                ("importance", importance),
                ("place", place),
            )
            if value is not None
        }
        if interval is not None:
            changes["interval"] = interval or None
        if wire_limit is not None:
            changes["wire_limit"] = wire_limit or None
        if prefers_full_story is not ...:
            changes["prefers_full_story"] = prefers_full_story
        if url is not None:
            changes |= _ANEW | {"next_check_at": 0.0, "moved_from": "", "keeps_address": False}
        if changes:
            with self._database.transaction():
                self._database.update("feeds", feed_id, changes)

    def move_feeds(self, feed_ids: Sequence[int], folder: tuple[str, ...]) -> None:
        """Put feeds into a folder: behind those that are in it, in the order they had where it is new."""
        with self._database.transaction():
            move_feeds(self._database, feed_ids, folder)

    def put_back(self, before: Iterable[tuple[int, tuple[str, ...], int | None]]) -> None:
        """Give feeds, by their ids, the folder and the place they had."""
        with self._database.transaction():
            for feed_id, folder, place in before:
                self._database.update("feeds", feed_id, {"folder": json_text(folder), "place": place})

    def arrange(self, feed_ids: Sequence[int]) -> None:
        """Give the feeds this order, as a tree of all is walked from the top; others come last, by title."""
        with self._database.transaction():
            arrange(self._database, feed_ids)

    def next_place(self) -> int | None:
        """Return the place behind those of all feeds, None where the user has given them no order."""
        return next_place(self._database)

    def move_feed(self, feed_id: int, url: str) -> None:
        """Give a feed the address its server has moved it to; the user may undo that."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET moved_from = url, url = ?, moved_to = '', moved_since = 0 WHERE id = ?",
                (url, feed_id),
            )

    def undo_move(self, feed_id: int) -> None:
        """Give a feed its old address back, to keep whatever its server says."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET url = moved_from, moved_from = '', keeps_address = 1, next_check_at = 0"
                " WHERE id = ? AND moved_from <> ''",
                (feed_id,),
            )

    def accept_move(self, feed_id: int) -> None:
        """Note that the user has seen a feed's new address, and has nothing against it."""
        with self._database.transaction():
            self._database.update("feeds", feed_id, {"moved_from": "", "keeps_address": False})

    def set_removed(self, feed_id: int, is_removed: bool) -> None:
        """Take a feed out of the list and off the wire with all it has, or bring it back as it was."""
        with self._database.transaction():
            self._database.update("feeds", feed_id, {"is_removed": is_removed})

    def forget_removed(self) -> tuple[str, ...]:
        """Delete for good the feeds that were taken out, with their entries, some at a time, as they may be many.

        Returns the addresses of those the keyring knows something of.
        """
        gone = "is_removed AND coalesce(remote_id, '') = ''"  # a feed server is first to hear of it
        while delete_some_entries(self._database, f"feed_id IN (SELECT id FROM feeds WHERE {gone})"):
            pass
        with self._database.transaction():
            known = self._database.rows(f"SELECT url FROM feeds WHERE {gone} AND needs_access")
            self._database.execute(f"DELETE FROM feeds WHERE {gone}")
        return tuple(row["url"] for row in known)

    # -- polling -------------------------------------------------------------------------------------------------

    def together(self) -> contextlib.AbstractContextManager[None]:
        """Make one transaction of all that is written inside: it is cheaper, and stands or falls as one."""
        return self._database.transaction()

    def mend_times(self) -> None:
        """Put right what a clock that ran ahead has written: waits keep their length, headlines are not of tomorrow."""
        now = self._now()
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET next_check_at = ?1 + max(0, next_check_at - checked_at), checked_at = ?1"
                " WHERE checked_at > ?1 + ?2",
                (now, _CLOCK_SLIP),
            )
            self._database.execute(
                "UPDATE feeds SET document_at = min(document_at, ?1), moved_since = min(moved_since, ?1),"
                " failing_since = min(failing_since, ?1)"
                " WHERE max(document_at, moved_since) > ?1 OR failing_since > ?1",
                (now,),
            )
            self._database.execute("DELETE FROM holds WHERE until > ?", (now + _LONGEST_HOLD,))
            self._database.execute("UPDATE entries SET gone_at = ?1 WHERE gone_at > ?1 AND NOT is_saved", (now,))
            self._database.execute(
                "UPDATE entries SET published_at = ?1, first_seen_at = ?1 WHERE published_at > ?1 + ?2",
                (now, _CLOCK_SLIP),
            )

    def is_intact(self) -> bool:
        """Read the whole database and tell whether all in it fits together. Takes long on a large one."""
        return [row[0] for row in self._database.rows("PRAGMA integrity_check")] == ["ok"]

    def prune(self, *, keep_bodies_for: float, keep_entries_for: float, most_of_a_feed: int) -> int:
        """Drop some of what has gone from its feed so many seconds ago and return how many rows went; 0: all is done.

        Bodies go first; title and read state stay, lest an entry that shows up again pass as new. Saved entries stay
        whole, and so does everything that stands in its feed's document. Of a feed with more than ``most_of_a_feed``
        entries those longest gone go at once.
        """
        now = self._now()
        with self._database.transaction():
            count = prune_bodies(self._database, now - keep_bodies_for) or prune_entries(
                self._database, now - keep_entries_for
            )
        return count or prune_crowd(self._database, most_of_a_feed) or self.archive.complete_index()

    # -- reading -------------------------------------------------------------------------------------------------

    def headlines(
        self,
        *,
        limit: int,
        max_age: float | None = None,
        include_read: bool = True,
        most_passes: int = 0,
        within: Collection | None = None,
    ) -> tuple[Headline, ...]:
        """Return the newest headlines of the feeds on the wire, at most ``max_age`` seconds old, newest first.

        Of a feed with a ``wire_limit`` only so many. Those that have passed ``most_passes`` times (0: ever so often)
        are left out. ``within`` leaves only the feeds of a collection.
        """
        since = self._now() - max_age if max_age is not None else float("-inf")
        chosen = None if within is None else self.collections.feeds_within(within)
        found = newest_on_wire(
            self._database, since, limit, include_read=include_read, most_passes=most_passes, feed_ids=chosen
        )
        if not found and max_age is not None:
            # old news beats an empty bar
            return self.headlines(limit=limit, include_read=include_read, most_passes=most_passes, within=within)
        return found

    def entry(self, entry_id: int) -> Entry | None:
        """Return an entry with its bodies, "" where they have been pruned."""
        rows = self._database.rows(
            "SELECT e.*, coalesce(b.summary_html, '') AS summary_html, coalesce(b.content_html, '') AS content_html"
            " FROM entries e LEFT JOIN bodies b ON b.entry_id = e.id WHERE e.id = ?",
            entry_id,
        )
        return next((entry_of(row) for row in rows), None)

    def unread_counts(self) -> dict[int, int]:
        """Return how many entries of each feed are unread; feeds without any are missing."""
        return dict(map(tuple, self._database.rows("SELECT feed_id, count FROM unread WHERE count > 0")))

    def mark_read(self, entry_ids: Iterable[int], *, is_read: bool = True) -> tuple[int, ...]:
        """Mark entries; return the ids of those that were not marked so before, which takes back what was done."""
        return self._mark_read("id IN (SELECT value FROM json_each(?1))", entry_ids, is_read)

    def mark_feeds_read(self, feed_ids: Iterable[int]) -> tuple[int, ...]:
        """Mark all entries of feeds as read; return the ids of those that were unread, to be taken back."""
        return self._mark_read("NOT is_read AND feed_id IN (SELECT value FROM json_each(?1))", feed_ids, True)

    def save_story(self, entry_id: int, found: Extracted) -> None:
        """Keep what was found on an entry's page; of an entry deleted meanwhile nothing."""
        values = astuple(found)
        with self._database.transaction():
            self._database.execute(
                f"INSERT OR REPLACE INTO stories SELECT id, ?, {marks(values)} FROM entries WHERE id = ?",
                (self._now(), *values, entry_id),
            )

    def story(self, entry_id: int) -> Extracted | None:
        """Return what was found on an entry's page, None where nothing is kept."""
        rows = self._database.rows("SELECT * FROM stories WHERE entry_id = ?", entry_id)
        return next((extracted_of(row) for row in rows), None)

    def mark_saved(self, entry_id: int, *, is_saved: bool = True) -> None:
        """Keep an entry for later, or no more; the pictures kept with it go then."""
        with self._database.transaction():
            with changing_words(self._database, [entry_id]):
                self._database.execute("UPDATE entries SET is_saved = ? WHERE id = ?", (is_saved, entry_id))
            if not is_saved:
                self.pictures.delete(entry_id)

    # -- how it is done ------------------------------------------------------------------------------------------

    def _feeds(self, condition: str, *parameters: object) -> list[Feed]:
        return [
            feed_of(row)
            for row in self._database.rows(f"SELECT {FEED_COLUMNS} FROM feeds WHERE {condition}", *parameters)
        ]

    def _mark_read(self, condition: str, ids: Iterable[int], is_read: bool) -> tuple[int, ...]:
        with self._database.transaction():
            changed = self._database.rows(
                f"UPDATE entries SET is_read = ?2 WHERE {condition} AND is_read <> ?2 RETURNING id",
                json_text([*ids]),
                is_read,
            )
        return tuple(row["id"] for row in changed)
