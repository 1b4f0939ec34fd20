"""The icons of the feeds: whose is due to be looked for, what was found, and what the user has chosen instead."""

from collections.abc import Iterable

from ticker.store.database import Database

_KEPT_FOR = 30 * 86_400.0  # seconds, found or not


def feeds_without_icon(database: Database, now: float, most: int) -> tuple[tuple[int, str, str], ...]:
    """Return id, address and home address of feeds whose icon was not looked for lately, those never done first."""
    rows = database.rows(
        "SELECT id, url, home_url FROM feeds LEFT JOIN icons ON feed_id = id"
        " WHERE succeeded_at IS NOT NULL AND NOT is_paused AND NOT is_removed AND url LIKE 'http%'"
        " AND NOT coalesce(is_own, 0)"
        " AND (sought_at IS NULL OR sought_at NOT BETWEEN ? AND ?) ORDER BY sought_at, id LIMIT ?",
        now - _KEPT_FOR,
        now + _KEPT_FOR,
        most,
    )
    return tuple((row["id"], row["url"], row["home_url"]) for row in rows)


def save_icon(database: Database, feed_ids: Iterable[int], content: bytes, now: float) -> None:
    """Keep what was found; where that is nothing, what was found before stays."""
    database.executemany(
        "INSERT INTO icons (feed_id, sought_at, content) SELECT id, ?, ? FROM feeds WHERE id = ?"
        " ON CONFLICT (feed_id) DO UPDATE SET sought_at = excluded.sought_at,"
        " content = CASE WHEN length(excluded.content) THEN excluded.content ELSE content END"
        " WHERE NOT is_own",
        [(now, content, feed_id) for feed_id in feed_ids],
    )


def choose_icon(database: Database, feed_ids: Iterable[int], content: bytes, now: float) -> None:
    """Keep an icon of the user's for these feeds; empty: let that of their site be looked for again."""
    chosen = [(feed_id,) for feed_id in feed_ids]
    database.executemany("DELETE FROM icons WHERE feed_id = ?", chosen)
    if content:
        database.executemany(
            "INSERT INTO icons SELECT id, ?, ?, 1 FROM feeds WHERE id = ?", [(now, content, *each) for each in chosen]
        )


def has_own_icon(database: Database, feed_id: int) -> bool:
    return bool(database.rows("SELECT 1 FROM icons WHERE feed_id = ? AND is_own", feed_id))


def icon_of(database: Database, feed_id: int) -> bytes | None:
    row = next(iter(database.rows("SELECT content FROM icons WHERE feed_id = ?", feed_id)), None)
    return row["content"] or None if row else None
