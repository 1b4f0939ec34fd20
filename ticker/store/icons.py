"""The icons of the feeds' sites: whose is due to be looked for, and what was found."""

from collections.abc import Iterable

from ticker.store.database import Database

_KEPT_FOR = 30 * 86_400.0  # seconds, found or not


def feeds_without_icon(database: Database, now: float, most: int) -> tuple[tuple[int, str, str], ...]:
    """Return id, address and home address of feeds whose icon was not looked for lately, those never done first."""
    rows = database.rows(
        "SELECT id, url, home_url FROM feeds LEFT JOIN icons ON feed_id = id"
        " WHERE succeeded_at IS NOT NULL AND NOT is_paused AND NOT is_removed AND url LIKE 'http%'"
        " AND (sought_at IS NULL OR sought_at NOT BETWEEN ? AND ?) ORDER BY sought_at, id LIMIT ?",
        now - _KEPT_FOR,
        now + _KEPT_FOR,
        most,
    )
    return tuple((row["id"], row["url"], row["home_url"]) for row in rows)


def save_icon(database: Database, feed_ids: Iterable[int], content: bytes, now: float) -> None:
    """Keep what was found; where that is nothing, what was found before stays."""
    database.executemany(
        "INSERT INTO icons SELECT id, ?, ? FROM feeds WHERE id = ?"
        " ON CONFLICT (feed_id) DO UPDATE SET sought_at = excluded.sought_at,"
        " content = CASE WHEN length(excluded.content) THEN excluded.content ELSE content END",
        [(now, content, feed_id) for feed_id in feed_ids],
    )


def icon_of(database: Database, feed_id: int) -> bytes | None:
    row = next(iter(database.rows("SELECT content FROM icons WHERE feed_id = ?", feed_id)), None)
    return row["content"] or None if row else None
