"""The icons of feeds: those of their sites, and those the user has chosen instead, as files; nothing is decoded."""

from collections.abc import Callable, Iterable

from ticker.durations import DAY
from ticker.store.database import Database
from ticker.store.postponed import postponable

_KEPT_FOR = 30 * DAY  # until a site is asked again, whether it had an icon or not


class Icons:
    """The icons of a store, as image files."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def get(self, feed_id: int) -> bytes | None:
        """Return the icon of a feed, None if there is none."""
        row = next(iter(self._database.rows("SELECT content AS file FROM icons WHERE feed_id = ?", feed_id)), None)
        return row["file"] or None if row else None

    def is_chosen(self, feed_id: int) -> bool:
        """Return whether the user has chosen the icon of a feed."""
        return bool(self._database.rows("SELECT 1 FROM icons WHERE feed_id = ? AND is_own", feed_id))

    def due(self, limit: int) -> tuple[tuple[int, str, str, str], ...]:
        """Return id, URL, home URL and reach of feeds whose icon is due, new feeds first."""
        now = self._now()
        rows = self._database.rows(
            "SELECT id, url, home_url, reach FROM feeds LEFT JOIN icons ON feed_id = id"
            " WHERE succeeded_at IS NOT NULL AND NOT is_paused AND NOT is_removed AND url LIKE 'http%'"
            " AND NOT coalesce(is_own, 0) AND reach <> ''"
            " AND (searched_at IS NULL OR searched_at NOT BETWEEN ? AND ?) ORDER BY searched_at, id LIMIT ?",
            now - _KEPT_FOR,
            now + _KEPT_FOR,
            limit,
        )
        return tuple((row["id"], row["url"], row["home_url"], row["reach"]) for row in rows)

    def save(self, feed_ids: Iterable[int], content: bytes) -> None:
        """Store the icon of these feeds' site; if ``content`` is empty, the previous one is kept."""
        now = self._now()
        with self._database.transaction():
            self._database.executemany(
                "INSERT INTO icons (feed_id, searched_at, content) SELECT id, ?, ? FROM feeds WHERE id = ?"
                " ON CONFLICT (feed_id) DO UPDATE SET searched_at = excluded.searched_at,"
                " content = CASE WHEN length(excluded.content) THEN excluded.content ELSE content END"
                " WHERE NOT is_own",
                [(now, content, feed_id) for feed_id in feed_ids],
            )

    @postponable
    def choose(self, feed_ids: Iterable[int], content: bytes) -> None:
        """Set the user's icon for these feeds; empty: use the site's icon again."""
        chosen = [(feed_id,) for feed_id in feed_ids]
        now = self._now()
        with self._database.transaction():
            self._database.executemany("DELETE FROM icons WHERE feed_id = ?", chosen)
            if content:
                self._database.executemany(
                    "INSERT INTO icons SELECT id, ?, ?, 1 FROM feeds WHERE id = ?",
                    [(now, content, *each) for each in chosen],
                )
