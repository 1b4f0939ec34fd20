"""Temporary copies of the small tables, for changes while the database is locked; the windows read from them.

SQLite looks for a table among the temporary ones first, so the same statements work on both.
"""

import re

from ticker.store.database import Database

_TABLES = (
    "feeds",
    "collections",
    "collection_parts",
    "rules",
    "account",
    "tags",
    "notes",
    "passes",
    "icons",
    "unread",
)  # all that the windows change, besides entries: for those ``marks`` stands in
_REFERENCE = re.compile(r"REFERENCES \w+( ON DELETE CASCADE)?")


def make_stand_in(database: Database) -> None:
    """Make the copies, which takes no lock that anybody else could have."""
    with database.standing_in(), database.transaction():
        for table in _TABLES:
            (row,) = database.rows("SELECT sql AS statement FROM main.sqlite_schema WHERE name = ?", table)
            statement = _REFERENCE.sub("", row["statement"])
            database.execute(re.sub(r'^CREATE TABLE "?\w+"?', f"CREATE TEMP TABLE {table}", statement))
            database.execute(f"INSERT INTO temp.{table} SELECT * FROM main.{table}")


def drop_stand_in(database: Database) -> None:
    """Delete the copies; in a transaction that fails they come back."""
    for table in _TABLES:
        database.execute(f"DROP TABLE IF EXISTS temp.{table}")
