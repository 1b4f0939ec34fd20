"""The store of one profile: feeds, entries, what was read and saved. Writing is one transaction a feed."""

import contextlib
import time
from collections.abc import Callable, Iterable
from dataclasses import astuple
from pathlib import Path
from typing import Self

from ticker.entities import Collection, Entry, Extracted, Headline
from ticker.paths import set_aside
from ticker.store.account import AccountStore
from ticker.store.archive import Archive
from ticker.store.collections import Collections
from ticker.store.database import Database, marks
from ticker.store.entry_rows import prune_bodies, prune_crowd, prune_entries
from ticker.store.feeds import Feeds
from ticker.store.groups import Groups
from ticker.store.icons import Icons
from ticker.store.pass_counts import PassCounts
from ticker.store.pictures import Pictures
from ticker.store.polling import Polling
from ticker.store.rows import (
    entry_of,
    extracted_of,
    json_text,
)
from ticker.store.rules import Rules
from ticker.store.search_index import changing_words
from ticker.store.tags import Tags
from ticker.store.wire_query import newest_on_wire

_LONGEST_HOLD = 8 * 86_400.0  # seconds
_CLOCK_SLIP = 60.0  # seconds; times further in the future were written by a clock that was wrong


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
        self.feeds = Feeds(self._database, now, self.account)
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

    def _mark_read(self, condition: str, ids: Iterable[int], is_read: bool) -> tuple[int, ...]:
        with self._database.transaction():
            changed = self._database.rows(
                f"UPDATE entries SET is_read = ?2 WHERE {condition} AND is_read <> ?2 RETURNING id",
                json_text([*ids]),
                is_read,
            )
        return tuple(row["id"] for row in changed)
