"""Handles a damaged database: checks it, rebuilds the search index, or copies all readable data."""

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ticker.store.database import Database, StoreError, StoreErrorKind, is_damage, marks
from ticker.store.search_index import drop_index
from ticker.store.values import lossy_text

log = logging.getLogger(__name__)

# In this order, as some refer to others. What can be made again is left out.
_BY_ROWID = (
    "feeds",
    "entries",
    "bodies",
    "stories",
    "notes",
    "pictures",
    "icons",
    "passes",
    "collections",
    "collection_parts",
    "rules",
    "account",
    "former_account",
)
_WITHOUT_ROWID = ("tags", "host_pauses", "skipped_entries")
_ASK_ANEW = (
    "UPDATE feeds SET etag = NULL, last_modified = NULL, content_hash = '', document_at = NULL, next_check_at = 0"
)
_AT_ONCE = 200  # rows
_STEP = 4  # rowids that are passed over where one cannot be read
_MAX_SPAN = 100_000  # rowids that are tried beyond the first, where the last cannot be found


def check(database: Database) -> None:
    """Check the whole file, where a page was found corrupt lately; it takes seconds on a large one.

    The search index is dropped whatever is found: it can be made from the rest, and not every SQLite looks into it.
    Raises StoreError (CORRUPT) if more than that is damaged.
    """
    try:
        with database.transaction():
            drop_index(database)
    except StoreError as error:
        log.warning("the search index cannot be deleted in the usual way: %s", error)
        database.forget_index()
        database.vacuum()  # frees what an index has left behind that could not be dropped
    finding = _first_finding(database)
    if finding != "ok":
        database.vacuum()  # frees what an index has left behind that could not be dropped
        finding = _first_finding(database)
    if finding != "ok":
        raise StoreError(StoreErrorKind.CORRUPT, finding)


def copy_readable(damaged: Path, database: Database) -> int:
    """Copy into a new ``database`` all that can be read of a damaged one, and return how many entries that were."""
    address = f"{damaged.absolute().as_uri()}?mode=ro"
    try:
        with contextlib.closing(sqlite3.connect(address, uri=True, isolation_level=None)) as source:
            source.text_factory = lossy_text
            with database.transaction():
                for table in (*_BY_ROWID, *_WITHOUT_ROWID):
                    _copy_table(source, table, database)
                database.execute(_ASK_ANEW)
    except (sqlite3.Error, StoreError) as error:
        log.warning("nothing could be read of the damaged database: %s", error)
        return 0
    return int(database.rows("SELECT count(*) AS copied FROM entries")[0]["copied"])


def _first_finding(database: Database) -> str:
    try:
        with database.guarded():
            (finding,) = database.execute("PRAGMA quick_check(1)").fetchone()
    except StoreError as error:
        if error.kind is not StoreErrorKind.CORRUPT:
            raise
        return str(error)
    return str(finding)


def _copy_table(source: sqlite3.Connection, table: str, database: Database) -> None:
    names = _columns(database, table)
    try:
        known = {row[1] for row in source.execute(f"PRAGMA table_info({table})")}
    except sqlite3.DatabaseError:
        return
    columns = [name for name in names if name in known and name != "is_indexed"]
    insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks(columns)})"
    for row in _rows(source, table, columns) if columns else ():
        try:
            database.execute(insert, row)
        except (sqlite3.IntegrityError, OverflowError):
            continue


def _columns(database: Database, table: str) -> list[str]:
    return [row[1] for row in database.rows(f"PRAGMA table_info({table})")]


def _rows(source: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[tuple[Any, ...]]:
    """Give the rows that can be read; past one that cannot, the next ones are tried."""
    wanted = ", ".join(columns)
    if table in _WITHOUT_ROWID:
        yield from _until_damage(source.cursor(), f"SELECT {wanted} FROM {table}")
        return
    last = 0
    forth = f"SELECT rowid, {wanted} FROM {table} WHERE rowid > ? ORDER BY rowid LIMIT {_AT_ONCE}"
    top = _highest(source, table)
    while last < top:
        found = list(_until_damage(source.cursor(), forth, last))
        yield from (row[1:] for row in found)
        last = found[-1][0] if found else last + _STEP


def _highest(source: sqlite3.Connection, table: str) -> int:
    """Return a number that no rowid is beyond; what lies behind a page that cannot be read may be missed."""
    for end in ("DESC", "ASC"):
        for (rowid,) in _until_damage(source.cursor(), f"SELECT rowid FROM {table} ORDER BY rowid {end} LIMIT 1"):
            return int(rowid) if end == "DESC" else int(rowid) + _MAX_SPAN
    return 0


def _until_damage(cursor: sqlite3.Cursor, sql: str, *parameters: object) -> Iterator[tuple[Any, ...]]:
    try:
        yield from cursor.execute(sql, parameters)
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
