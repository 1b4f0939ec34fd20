"""The query for the newest headlines on the wire, along an index: its cost does not grow with the archive."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from ticker.entities import Headline
from ticker.store.database import Database
from ticker.store.rows import HEADLINE_COLUMNS, headline_of, json_text

_HIDDEN = "EXISTS (SELECT 1 FROM hidden_entries h WHERE h.entry_id = e.id)"
_SHOWN = "f.on_wire AND NOT f.is_removed AND NOT f.left_server"


def newest_on_wire(
    database: Database,
    since: float,
    until: float,
    limit: int,
    *,
    include_read: bool,
    max_passes: int,
    feed_ids: Sequence[int] | None,
) -> tuple[Headline, ...]:
    """Return the newest headlines dated from ``since`` to ``until``, newest first; ``feed_ids`` None: of all feeds.

    Those that have passed ``max_passes`` times are left out; 0 leaves none out.

    Feeds with a limit of their own are skipped on the way through all others, and looked up one by one.
    """
    wanted = _wanted(include_read=include_read, max_passes=max_passes)
    chosen = "" if feed_ids is None else " AND f.id IN (SELECT value FROM json_each(?3))"
    parameters = (since, limit, json_text([] if feed_ids is None else feed_ids), until)
    bounds, has_others = _bounds(database)
    if feed_ids is None:
        index = "entries_newest" if include_read else "entries_unread"
        source = f"entries e INDEXED BY {index} CROSS JOIN feeds f ON f.id = e.feed_id"
    else:
        source = "feeds f CROSS JOIN entries e INDEXED BY entries_newest_of_feed ON e.feed_id = f.id"
    newest = "ORDER BY e.published_at DESC, e.id DESC LIMIT ?2"
    found = []
    if has_others:
        found.append(
            f"SELECT {HEADLINE_COLUMNS} FROM {source} WHERE {_SHOWN}{chosen} AND f.wire_limit IS NULL"
            f" AND e.published_at BETWEEN ?1 AND ?4{wanted} {newest}"
        )
    found += [
        f"SELECT {HEADLINE_COLUMNS} FROM feeds f CROSS JOIN entries e ON e.id IN (SELECT e.id FROM entries e"
        f" INDEXED BY entries_newest_of_feed WHERE e.feed_id = f.id AND e.published_at BETWEEN ?1 AND ?4{wanted}"
        f" ORDER BY e.published_at DESC, e.id DESC LIMIT {bound})"
        f" WHERE {_SHOWN}{chosen} AND f.wire_limit = {bound} AND coalesce(f.news_at >= ?1, TRUE) {newest}"
        for bound in bounds
    ]
    rows = chain.from_iterable(database.rows(each, *parameters) for each in found)
    headlines = list(map(headline_of, rows))
    if bounds:
        headlines.sort(key=lambda each: (each.published_at or each.first_seen_at, each.entry_id), reverse=True)
    return tuple(headlines[:limit])


def found_on_wire(
    database: Database,
    since: float,
    until: float,
    limit: int,
    *,
    include_read: bool,
    max_passes: int,
    ids: Sequence[int],
) -> tuple[Headline, ...]:
    """Return those of some entries that belong on the wire, as ``newest_on_wire`` does of all."""
    rows = database.rows(
        f"SELECT {HEADLINE_COLUMNS}, f.wire_limit FROM json_each(?3) j CROSS JOIN entries e ON e.id = j.value"
        f" CROSS JOIN feeds f ON f.id = e.feed_id WHERE {_SHOWN} AND e.published_at BETWEEN ?1 AND ?2"
        f"{_wanted(include_read=include_read, max_passes=max_passes)} ORDER BY e.published_at DESC, e.id DESC LIMIT ?4",
        since,
        until,
        json_text(ids),
        -1 if _bounds(database)[0] else limit,
    )
    found: list[Headline] = []
    of_feed = Counter[int]()
    for row in rows:
        if len(found) == limit:
            break
        of_feed[row["feed_id"]] += 1
        if row["wire_limit"] is None or of_feed[row["feed_id"]] <= row["wire_limit"]:
            found.append(headline_of(row))
    return tuple(found)


def _wanted(*, include_read: bool, max_passes: int) -> str:
    wanted = "" if include_read else " AND NOT e.is_read"
    if max_passes:
        wanted += f" AND NOT EXISTS (SELECT 1 FROM passes p WHERE p.entry_id = e.id AND p.count >= {max_passes:d})"
    wanted += " AND (e.gone_at IS NULL OR NOT f.only_current)"
    return f"{wanted} AND NOT {_HIDDEN}"


def _bounds(database: Database) -> tuple[tuple[int, ...], bool]:
    """Return the bounds that feeds on the wire have, each once, and whether there are feeds without one."""
    rows = database.rows(f"SELECT DISTINCT f.wire_limit FROM feeds f WHERE {_SHOWN} AND f.wire_limit > 0")
    others = database.rows(f"SELECT 1 FROM feeds f WHERE {_SHOWN} AND f.wire_limit IS NULL LIMIT 1")
    return tuple(row["wire_limit"] for row in rows), bool(others)
