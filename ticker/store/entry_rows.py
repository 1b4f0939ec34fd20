"""How entries come in with a document, and how they go: known again, edited in place, pruned."""

import math
import sqlite3

from ticker.entities import ParsedEntry
from ticker.store.database import Database, marks
from ticker.store.records import Saved
from ticker.store.rows import content_columns, fingerprint, json_text, stored_guid
from ticker.store.search_index import add_words, drop_words

MAX_DELETED_AT_ONCE = 200  # rows; a transaction of the poller must not keep the user's clicks waiting


def save_entries(
    database: Database, feed_id: int, entries: tuple[ParsedEntry, ...], now: float, *, is_whole: bool
) -> Saved:
    offered = {stored_guid(each.guid): each for each in reversed(entries)}  # of equal guids the first in the document
    standing = _known(database, feed_id, "gone_at IS NULL")
    others = json_text([guid for guid in offered if guid not in standing])
    back = _known(database, feed_id, "guid IN (SELECT value FROM json_each(?))", others)
    left = {guid: row for guid, row in standing.items() if guid not in offered} if is_whole else {}
    renamed = {(row["link"], row["title"]): guid for guid, row in left.items() if row["title"]}
    new, edited = [], []
    for guid, entry in offered.items():
        row = standing.get(guid) or back.get(guid)
        if row is None and (old_guid := renamed.pop((entry.link, entry.title), None)) is not None:
            row = left.pop(old_guid)
            database.execute("UPDATE entries SET guid = ? WHERE id = ?", (guid, row["id"]))
        if row is None:
            new.append(insert_entry(database, feed_id, guid, entry, now))
        elif row["fingerprint"] != fingerprint(entry) or not row["has_body"]:
            drop_words(database, [row["id"]])
            _edit(database, row["id"], entry)
            edited.append(row["id"])
    add_words(database, [*new, *edited])
    mark = "UPDATE entries SET gone_at = ? WHERE id = ?"
    database.executemany(mark, [(now, row["id"]) for row in left.values()])
    database.executemany(mark, [(None, row["id"]) for row in back.values()])
    return Saved(tuple(reversed(new)), tuple(edited))


def _known(database: Database, feed_id: int, condition: str, *parameters: object) -> dict[str, sqlite3.Row]:
    rows = database.rows(
        f"SELECT id, guid, link, title, fingerprint, has_body FROM entries WHERE feed_id = ? AND {condition}",
        feed_id,
        *parameters,
    )
    return {row["guid"]: row for row in rows}


def insert_entry(database: Database, feed_id: int, guid: str, entry: ParsedEntry, now: float) -> int:
    dated = entry.published_at if entry.published_at is not None else entry.updated_at
    columns = {
        "feed_id": feed_id,
        "guid": guid,
        "published_at": now if dated is None or not math.isfinite(dated) else min(dated, now),
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


def _edit(database: Database, entry_id: int, entry: ParsedEntry) -> None:
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
    """Delete some of the entries of which a condition holds, in a transaction, and return how many; 0: all are gone."""
    with database.transaction():
        return delete_entries(database, f"{condition} LIMIT ?", MAX_DELETED_AT_ONCE)


def delete_entries(database: Database, condition: str, *parameters: object) -> int:
    """Delete the entries of which a condition holds, with all that hangs on them, and return how many there were."""
    ids = [row["id"] for row in database.rows(f"SELECT id FROM entries WHERE {condition}", *parameters)]
    drop_words(database, ids)
    database.executemany("DELETE FROM entries WHERE id = ?", [(each,) for each in ids])
    return len(ids)
