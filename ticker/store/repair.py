"""Replaces invalid values in the tables: a row with one cannot be changed at all.

A STRICT table checks a whole row when any column of it is written. What stands in is the column's default; a number
out of bounds counts as bad too. Text that only looks wrong is left alone: ``values`` reads as much of it as there is.
"""

import logging
import sqlite3

from ticker.entities import UNREADABLE_URL
from ticker.store.patient_connection import PatientConnection
from ticker.store.values import COLUMNS

log = logging.getLogger(__name__)

SMALL_TABLES = (
    "feeds",
    "unread",
    "rules",
    "collections",
    "account",
    "former_account",
    "passes",
    "icons",
    "reading_positions",
    "share_targets",
    "shares",
)
LARGE_TABLES = ("entries", "bodies", "stories", "checks", "notes", "pictures", "event_keys", "translations")
_TYPES = {"TEXT": "'text'", "INTEGER": "'integer'", "REAL": "'real'", "BLOB": "'blob'"}
_STAND_INS = {"TEXT": "''", "INTEGER": "0", "REAL": "0.0", "BLOB": "x''"}
_OWN_STAND_INS = {  # where the column's default would not do
    ("feeds", "url"): f"'{UNREADABLE_URL}' || id",
    ("entries", "guid"): "'damaged ' || id",
    ("entries", "published_at"): "CASE typeof(first_seen_at) WHEN 'real' THEN first_seen_at ELSE 0.0 END",
}
_RECOUNT = "UPDATE unread SET count = (SELECT count(*) FROM entries WHERE feed_id = unread.feed_id AND NOT is_read)"


def repair(connection: sqlite3.Connection | PatientConnection, table: str) -> int:
    """Replace the bad values of a table and return in how many rows there were any. Raises sqlite3.Error."""
    key, condition, assignments = _statements_for(connection, table)
    bad = connection.execute(f"SELECT {key} FROM {table} WHERE {condition}").fetchall()
    if not bad:
        return 0
    log.warning("%d row(s) of %s had values that cannot be; defaults stand in", len(bad), table)
    connection.execute(f"UPDATE {table} SET {assignments} WHERE {condition}")
    if table in {"unread", "entries"}:
        connection.execute(_RECOUNT)
    return len(bad)


def table_in(error: sqlite3.Error) -> str | None:
    """Return the table in which a bad value has kept a row from being written, None if something else is wrong."""
    if not str(error).startswith(("cannot store ", "NOT NULL constraint failed: ")):
        return None
    table = str(error).rpartition(" ")[2].partition(".")[0]  # both messages end in "table.column"
    return table if table in {*SMALL_TABLES, *LARGE_TABLES} else None


def _statements_for(connection: sqlite3.Connection | PatientConnection, table: str) -> tuple[str, str, str]:
    """Return the key of a table, the condition for rows with a bad value, and the assignments that replace those."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    conditions, assignments = [], []
    for _, name, kind, is_needed, default, is_key in columns:
        if is_key or name == "feed_id":
            continue
        good = _is_good(name, kind, is_needed=bool(is_needed))
        conditions.append(f"NOT ({good})")
        stand_in = _OWN_STAND_INS.get((table, name)) or default or (_STAND_INS[kind] if is_needed else "NULL")
        assignments.append(f"{name} = CASE WHEN {good} THEN {name} ELSE {stand_in} END")
    key = next((name for _, name, *_rest, is_key in columns if is_key), "rowid")
    return key, " OR ".join(conditions), ", ".join(assignments)


def _is_good(name: str, kind: str, *, is_needed: bool) -> str:
    types = _TYPES[kind] if is_needed else f"{_TYPES[kind]}, 'null'"
    good = f"typeof({name}) IN ({types})"
    column = COLUMNS.get(name)
    if column is not None and column.has_number and kind in {"INTEGER", "REAL"}:
        good += f" AND coalesce({name} BETWEEN {column.low} AND {column.high}, 1)"
    return good
