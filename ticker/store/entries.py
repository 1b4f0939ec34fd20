"""The entries as they are read: with their bodies, as headlines on the wire, marked read and saved."""

from collections.abc import Callable, Iterable
from dataclasses import astuple, replace
from functools import partial
from math import isfinite

from ticker.durations import HOUR
from ticker.entities import ArchiveQuery, Collection, Entry, Feed, Headline
from ticker.pages import Extracted
from ticker.rules import MAX_TEXT_LENGTH
from ticker.store.archive import Archive
from ticker.store.collections import Collections
from ticker.store.database import Database, marks
from ticker.store.feeds import Feeds
from ticker.store.pictures import Pictures
from ticker.store.postponed import postponable
from ticker.store.rows import STORY_COLUMNS, entry_of, extracted_of, json_text
from ticker.store.search_index import reindexing
from ticker.store.wire_query import found_on_wire, newest_on_wire

_MAX_HTML = 4 * MAX_TEXT_LENGTH
_FOUND_AT_ONCE = 1_000  # entries of a search
_MAX_SEARCHES = 10  # for one wire
_CLOCK_SLIP = HOUR  # entries dated further ahead are of a clock that was wrong


class Entries:
    """The entries of a store. How they come in with a document is ``store.polling``."""

    def __init__(
        self,
        database: Database,
        now: Callable[[], float],
        feeds: Feeds,
        archive: Archive,
        collections: Collections,
        pictures: Pictures,
    ) -> None:
        self._database = database
        self._now = now
        self._feeds = feeds
        self._archive = archive
        self._collections = collections
        self._pictures = pictures

    def get(self, entry_id: int) -> Entry | None:
        """Return an entry with its bodies, "" if they have been pruned."""
        rows = self._database.rows(
            "SELECT e.*, coalesce(b.summary_html, '') AS summary_html, coalesce(b.content_html, '') AS content_html"
            " FROM entries e LEFT JOIN bodies b ON b.entry_id = e.id WHERE e.id = ?",
            entry_id,
        )
        return next((self._database.marks.on(entry_of(row), entry_id) for row in rows), None)

    def with_feed(self, entry_id: int) -> tuple[Entry, Feed] | None:
        """Return an entry and its feed."""
        entry = self.get(entry_id)
        feed = self._feeds.get(entry.feed_id) if entry else None
        return (entry, feed) if entry and feed else None

    def headlines(
        self,
        *,
        limit: int,
        max_age: float | None = None,
        include_read: bool = True,
        max_passes: int = 0,
        within: Collection | None = None,
    ) -> tuple[Headline, ...]:
        """Return the newest headlines of the feeds on the wire, at most ``max_age`` seconds old, newest first.

        Of a feed with a ``wire_limit`` only so many. Those that have passed ``max_passes`` times (0: any number) are
        left out. ``within`` leaves only the feeds of a collection.
        """
        since = self._now() - max_age if max_age is not None else float("-inf")
        chosen = None if within is None or within.search else self._collections.feeds_within(within)
        query: Callable[..., tuple[Headline, ...]] = partial(
            newest_on_wire, self._database, include_read=include_read, max_passes=max_passes, feed_ids=chosen
        )
        if within is not None and within.search is not None:
            query = partial(self._found, within, include_read=include_read, max_passes=max_passes)
        latest = self._now() + _CLOCK_SLIP
        found = query(since=since, until=latest, limit=limit)
        if len(found) < limit:  # a wrong clock, or a wrong feed, has dated these: as good as not at all
            ahead = query(since=latest, until=float("inf"), limit=limit - len(found))
            found += tuple(replace(each, published_at=0.0) for each in ahead)
        if not found and max_age is not None:
            # old news beats an empty bar
            return self.headlines(limit=limit, include_read=include_read, max_passes=max_passes, within=within)
        found = self._database.marks.on_all(found)
        return found if include_read else tuple(each for each in found if not each.is_read)

    def texts(self, entry_ids: Iterable[int]) -> dict[int, tuple[str, str]]:
        """Return summary and text of entries as HTML by their ids; those without are left out, long ones are cut."""
        rows = self._database.rows(
            f"SELECT b.entry_id, substr(b.summary_html, 1, {_MAX_HTML}) AS summary,"
            f" substr(coalesce(nullif(b.content_html, ''), b.summary_html), 1, {_MAX_HTML}) AS text"
            " FROM bodies b WHERE b.entry_id IN (SELECT value FROM json_each(?))",
            json_text([*entry_ids]),
        )
        return {row["entry_id"]: (row["summary"], row["text"]) for row in rows}

    def unread_counts(self) -> dict[int, int]:
        """Return how many entries of each feed are unread; feeds without any are missing."""
        return dict(map(tuple, self._database.rows("SELECT feed_id, count FROM unread WHERE count > 0")))

    @postponable
    def mark_read(self, entry_ids: Iterable[int], *, is_read: bool = True) -> tuple[int, ...]:
        """Mark entries; return the ids of those that were not marked so before, which takes back what was done."""
        return self._mark_read("id IN (SELECT value FROM json_each(?1))", entry_ids, is_read)

    @postponable
    def mark_feeds_read(self, feed_ids: Iterable[int]) -> tuple[int, ...]:
        """Mark all entries of feeds as read; return the ids of those that were unread, to be taken back."""
        return self._mark_read("NOT is_read AND feed_id IN (SELECT value FROM json_each(?1))", feed_ids, True)

    @postponable
    def mark_saved(self, entry_id: int, *, is_saved: bool = True) -> None:
        """Keep an entry for later, or no more; the pictures kept with it go then."""
        if self._database.is_standing_in:
            self._database.marks.mark_saved(entry_id, is_saved=is_saved)
            return
        with self._database.transaction():
            with reindexing(self._database, [entry_id]):
                self._database.execute("UPDATE entries SET is_saved = ? WHERE id = ?", (is_saved, entry_id))
            if not is_saved:
                self._pictures.delete(entry_id)

    def story(self, entry_id: int) -> Extracted | None:
        """Return what was found on an entry's page, None if nothing is kept."""
        rows = self._database.rows(f"SELECT {STORY_COLUMNS} FROM stories WHERE entry_id = ?", entry_id)
        return next((extracted_of(row) for row in rows), None)

    def save_story(self, entry_id: int, found: Extracted) -> None:
        """Keep what was found on an entry's page; of an entry deleted meanwhile nothing."""
        values = astuple(found)
        with self._database.transaction():
            self._database.execute(
                f"INSERT OR REPLACE INTO stories SELECT id, ?, {marks(values)} FROM entries WHERE id = ?",
                (self._now(), *values, entry_id),
            )

    def _found(
        self, within: Collection, since: float, until: float, limit: int, *, include_read: bool, max_passes: int
    ) -> tuple[Headline, ...]:
        """Return the headlines on the wire that a collection's search finds, the newest first."""
        base = ArchiveQuery(is_unread=not include_read, since=since if isfinite(since) else None)
        query = self._collections.narrowed(base, within)
        ids: tuple[int, ...] = ()
        position = None
        for _ in range(_MAX_SEARCHES):
            found, position = self._archive.ids(query, position, min(2 * limit, _FOUND_AT_ONCE))
            ids += found
            shown = found_on_wire(
                self._database, since, until, limit, include_read=include_read, max_passes=max_passes, ids=ids
            )
            if len(shown) >= limit or position is None:
                break
        return shown

    def _mark_read(self, condition: str, ids: Iterable[int], is_read: bool) -> tuple[int, ...]:
        if self._database.is_standing_in:
            return self._mark_stand_in(condition, ids, is_read)
        with self._database.transaction():
            changed = self._database.rows(
                f"UPDATE entries SET is_read = ?2 WHERE {condition} AND is_read <> ?2 RETURNING id",
                json_text([*ids]),
                is_read,
            )
        return tuple(row["id"] for row in changed)

    def _mark_stand_in(self, condition: str, ids: Iterable[int], is_read: bool) -> tuple[int, ...]:
        marks = self._database.marks
        rows = self._database.rows(f"SELECT id, feed_id, is_read FROM entries WHERE {condition}", json_text([*ids]))
        changed = [row for row in rows if marks.is_read(row["id"], bool(row["is_read"])) != is_read]
        with self._database.transaction():
            self._database.executemany(
                "UPDATE unread SET count = count + ? WHERE feed_id = ?",
                [(-1 if is_read else 1, row["feed_id"]) for row in changed],
            )
        for row in changed:
            marks.mark_read(row["id"], is_read=is_read)
        return tuple(row["id"] for row in changed)
