"""The rows of entries: adds, edits and deletes them, and recognizes entries whose guids have changed."""

import math
import sqlite3

from ticker.entities import ParsedEntry
from ticker.entry_identity import Identity, twins
from ticker.store.database import Database, marks
from ticker.store.records import Saved
from ticker.store.rows import content_columns, fingerprint, json_text, stored_guid
from ticker.store.search_index import index_entries, unindex_entries

MAX_DELETED_AT_ONCE = 200  # rows; a transaction of the poller must not keep the user's clicks waiting


def save_entries(
    database: Database, feed_id: int, entries: tuple[ParsedEntry, ...], now: float, *, is_whole: bool
) -> Saved:
    offered = {stored_guid(each.guid): each for each in reversed(entries)}  # of equal guids the first in the document
    standing = _known(database, feed_id, "gone_at IS NULL")
    others = json_text([guid for guid in offered if guid not in standing])
    back = _known(database, feed_id, "guid IN (SELECT value FROM json_each(?))", others)
    left = {guid: row for guid, row in standing.items() if guid not in offered} if is_whole else {}
    changed = _changed_entries(offered, left, {**standing, **back})
    new, edited = [], []
    for guid, entry in offered.items():
        row = standing.get(guid) or back.get(guid)
        if row is None and guid in changed:
            row = left.pop(changed[guid])
            database.execute("UPDATE entries SET guid = ? WHERE id = ?", (guid, row["id"]))
        if row is not None:
            _correct_date(database, row, entry, now)
        if row is None:
            new.append(insert_entry(database, feed_id, guid, entry, now))
        elif row["fingerprint"] != fingerprint(entry) or (guid in back and not row["has_body"]):
            unindex_entries(database, [row["id"]])
            edit_entry(database, row["id"], entry)
            edited.append(row["id"])
    index_entries(database, [*new, *edited])
    mark = "UPDATE entries SET gone_at = ? WHERE id = ?"
    database.executemany(mark, [(now, row["id"]) for row in left.values()])
    database.executemany(mark, [(None, row["id"]) for row in back.values()])
    return Saved(tuple(reversed(new)), tuple(edited))


def _changed_entries(
    offered: dict[str, ParsedEntry], left: dict[str, sqlite3.Row], known: dict[str, sqlite3.Row]
) -> dict[str, str]:
    """Return the guid now and the guid before of entries whose guid the feed has changed."""
    new = [guid for guid in offered if guid not in known]
    if not new or not left:
        return {}
    missing = list(left)
    others = (_identity_of(row) for guid, row in known.items() if guid not in left)
    found = twins([_identity(offered[guid]) for guid in new], [_identity_of(left[guid]) for guid in missing], others)
    return {new[index]: missing[twin] for index, twin in found.items()}


def _identity(entry: ParsedEntry) -> Identity:
    return Identity(entry.link, entry.title, _date_of(entry))


def _identity_of(row: sqlite3.Row) -> Identity:
    return Identity(row["link"], row["title"], row["published_at"] if row["is_dated"] else None)


def _date_of(entry: ParsedEntry) -> float | None:
    dated = entry.published_at if entry.published_at is not None else entry.updated_at
    return dated if dated is not None and math.isfinite(dated) else None


def _correct_date(database: Database, row: sqlite3.Row, entry: ParsedEntry, now: float) -> None:
    """Take over a date that the feed adds or corrects; a date after the entry was first seen is that of an edit."""
    dated = _date_of(entry)
    if dated is None or (row["is_dated"] and (dated == row["published_at"] or dated > row["first_seen_at"])):
        return
    database.execute(
        "UPDATE entries SET published_at = ?, is_dated = 1 WHERE id = ?", (_bounded(database, dated, now), row["id"])
    )


def _known(database: Database, feed_id: int, condition: str, *parameters: object) -> dict[str, sqlite3.Row]:
    rows = database.rows(
        "SELECT id, guid, link, title, published_at, first_seen_at, is_dated, fingerprint, has_body FROM entries"
        f" WHERE feed_id = ? AND {condition}",
        feed_id,
        *parameters,
    )
    return {row["guid"]: row for row in rows}


def _bounded(database: Database, dated: float, now: float) -> float:
    """Return a date that is not in the future, as far as it is known what that is."""
    return min(dated, now if database.latest is None else max(now, database.latest()))


def insert_entry(database: Database, feed_id: int, guid: str, entry: ParsedEntry, now: float) -> int:
    dated = _date_of(entry)
    columns = {
        "feed_id": feed_id,
        "guid": guid,
        "published_at": now if dated is None else _bounded(database, dated, now),
        "is_dated": dated is not None,
        "first_seen_at": now,
        **content_columns(entry),
    }
    cursor = database.execute(
        f"INSERT INTO entries ({', '.join(columns)}) VALUES ({marks(columns)})",
        tuple(columns.values()),
    )
    entry_id = int(cursor.lastrowid or 0)
    database.execute("INSERT INTO bodies VALUES (?, ?, ?)", (entry_id, entry.summary_html, entry.content_html))
    return entry_id


def edit_entry(database: Database, entry_id: int, entry: ParsedEntry) -> None:
    columns = {**content_columns(entry), "has_body": True}
    assignments = ", ".join(f"{name} = ?" for name in columns)
    database.execute(
        f"UPDATE entries SET {assignments} WHERE id = ?",
        (*columns.values(), entry_id),
    )
    database.execute(
        "INSERT OR REPLACE INTO bodies VALUES (?, ?, ?)", (entry_id, entry.summary_html, entry.content_html)
    )
    database.execute(  # its page has changed too, most likely
        "DELETE FROM stories WHERE entry_id = (SELECT id FROM entries WHERE id = ? AND NOT is_saved)", (entry_id,)
    )


def delete_some_entries(database: Database, condition: str) -> int:
    """Delete some of the entries that meet a condition, in a transaction, and return how many; 0: none was left."""
    with database.transaction():
        return delete_entries(database, f"{condition} LIMIT ?", MAX_DELETED_AT_ONCE)


def delete_entries(database: Database, condition: str, *parameters: object) -> int:
    """Delete the entries that meet a condition, with all that belongs to them, and return how many there were."""
    ids = [row["id"] for row in database.rows(f"SELECT id FROM entries WHERE {condition}", *parameters)]
    unindex_entries(database, ids)
    database.executemany("DELETE FROM entries WHERE id = ?", [(each,) for each in ids])
    return len(ids)
