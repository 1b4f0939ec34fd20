"""Groups: entries of different feeds about one event, found as they come in, at a cost that does not grow."""

import sqlite3
from collections.abc import Callable, Iterable

from ticker.entities import Version
from ticker.store.database import Database
from ticker.store.rows import json_text

_MAX_CANDIDATES = 30
_NEWEST = 50  # entries of a feed among which a link should be the only one of its kind
_COLUMNS = "e.id, e.feed_id, e.title, e.link, e.published_at, e.group_id"


class Groups:
    """The groups of a store. An entry without a group stands for itself; no group has two entries of one feed."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now
        self._has_compared = False  # since the memory was released

    def assign(self, entry_ids: Iterable[int], clean_link: Callable[[str], str]) -> None:
        """Find the groups of entries that are new or edited. ``clean_link`` takes from a link what only tracks."""
        from ticker.grouping import WINDOW  # noqa: PLC0415 - off the start-up path, here and below

        self._has_compared = True
        oldest = self._now() - 2 * WINDOW
        with self._database.transaction():
            self._database.execute("DELETE FROM event_keys WHERE published_at < ?", (oldest,))
            rows = self._database.rows(
                f"SELECT {_COLUMNS} FROM entries e WHERE e.id IN (SELECT value FROM json_each(?))"
                " AND e.published_at >= ? ORDER BY e.id",
                json_text([*entry_ids]),
                oldest,
            )
            for row in rows:
                self._assign(row, clean_link)

    def release_memory(self) -> None:
        """Free what is kept of the titles that were compared last."""
        if self._has_compared:
            from ticker.grouping import forget_titles  # noqa: PLC0415

            forget_titles()
            self._has_compared = False

    def members(self, entry_ids: Iterable[int]) -> tuple[int, ...]:
        """Return the ids of all entries about the same events as these, these included."""
        rows = self._database.rows(
            "WITH asked AS (SELECT value AS id FROM json_each(?)) SELECT id FROM asked UNION"
            " SELECT other.id FROM asked JOIN entries e ON e.id = asked.id JOIN entries other"
            " ON other.group_id = e.group_id"
            " ORDER BY id",
            json_text([*entry_ids]),
        )
        return tuple(row["id"] for row in rows)

    def versions(self, entry_id: int) -> tuple[Version, ...]:
        """Return what the other feeds have of an entry's event, those that came first before the others."""
        rows = self._database.rows(
            "SELECT other.id, coalesce(nullif(f.custom_title, ''), nullif(f.feed_title, ''), f.url) AS feed_title,"
            " other.title FROM entries e JOIN entries other ON other.group_id = e.group_id AND other.id <> e.id"
            " JOIN feeds f ON f.id = other.feed_id AND NOT f.is_removed WHERE e.id = ? ORDER BY other.id",
            entry_id,
        )
        return tuple(Version(row["id"], row["feed_title"], row["title"]) for row in rows)

    def _assign(self, row: sqlite3.Row, clean_link: Callable[[str], str]) -> None:
        from ticker.grouping import keys, link_key  # noqa: PLC0415

        link = clean_link(row["link"])
        found = keys(row["title"], "" if self._is_noted(link_key(link), row) else link)
        group_id = self._group_for(row, found, clean_link)
        if group_id != row["group_id"]:
            self._database.execute("UPDATE entries SET group_id = ? WHERE id = ?", (group_id, row["id"]))
        self._database.executemany(
            "INSERT OR IGNORE INTO event_keys VALUES (?, ?, ?)",
            [(key, row["id"], row["published_at"]) for key in found],
        )

    def _group_for(self, row: sqlite3.Row, found: tuple[int, ...], clean_link: Callable[[str], str]) -> int | None:
        from ticker.grouping import WINDOW  # noqa: PLC0415

        candidates = self._database.rows(
            f"SELECT DISTINCT {_COLUMNS} FROM event_keys k CROSS JOIN entries e ON e.id = k.entry_id"
            " WHERE k.key IN (SELECT value FROM json_each(?)) AND e.id <> ? AND e.feed_id <> ?"
            " AND abs(e.published_at - ?) <= ? ORDER BY e.id LIMIT ?",
            json_text(found),
            row["id"],
            row["feed_id"],
            row["published_at"],
            WINDOW,
            _MAX_CANDIDATES,
        )
        for candidate in candidates:
            group_id = candidate["group_id"] or candidate["id"]
            others = self._database.rows(f"SELECT {_COLUMNS} FROM entries e WHERE group_id = ?", group_id) or [
                candidate
            ]
            if all(self._is_same(row, other, clean_link) for other in others if other["id"] != row["id"]):
                if candidate["group_id"] is None:
                    self._database.execute("UPDATE entries SET group_id = ?1 WHERE id = ?1", (group_id,))
                return int(group_id)
        return None

    def _is_same(self, one: sqlite3.Row, other: sqlite3.Row, clean_link: Callable[[str], str]) -> bool:
        from ticker.grouping import same_event, same_page  # noqa: PLC0415

        if one["feed_id"] == other["feed_id"]:
            return False
        return same_event(one["title"], other["title"]) or (
            same_page(clean_link(one["link"]), clean_link(other["link"]))
            and not self._is_shared(one)
            and not self._is_shared(other)
        )

    def _is_noted(self, key: int | None, row: sqlite3.Row) -> bool:
        """Return whether another entry of the feed has the same key, which is then noted once and not a thousand times.

        Whether it leads to one article is asked when it matters: see ``_is_shared``.
        """
        return key is not None and bool(
            self._database.rows(
                "SELECT 1 FROM event_keys k CROSS JOIN entries e ON e.id = k.entry_id"
                " WHERE k.key = ? AND e.feed_id = ? AND e.id <> ? LIMIT 1",
                key,
                row["feed_id"],
                row["id"],
            )
        )

    def _is_shared(self, row: sqlite3.Row) -> bool:
        """Return whether other entries of the feed have the same link: it leads to a site then, or a page of news."""
        return bool(
            row["link"]
            and self._database.rows(
                "SELECT 1 FROM (SELECT id, link FROM entries INDEXED BY entries_newest_of_feed WHERE feed_id = ?"
                " ORDER BY published_at DESC, id DESC LIMIT ?) WHERE link = ? AND id <> ? LIMIT 1",
                row["feed_id"],
                _NEWEST,
                row["link"],
                row["id"],
            )
        )
