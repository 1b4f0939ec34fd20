"""Copies a whole database into a new one: for a backup, and from a backup, whose file may be hostile.

All tables in the schema are copied, so that tables added later are not forgotten. Only rows are copied: triggers,
views and indexes are always our own.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from ticker.store.database import Database, StoreError, StoreErrorKind, is_damage, kind_of, statements
from ticker.store.schema import APPLICATION_ID, MIGRATIONS

_FIRST = ("feeds", "entries")  # others refer to these
_COUNTED = ("unread",)  # kept by triggers
_LEFT_OUT = {"entries": ("is_indexed",)}  # the search index is made again
_OFF_UNTIL_ALLOWED = (  # columns, of whatever table, that say what a user has allowed, and their values without that
    ("is_allowed", "0"),
    ("awaits_consent", "CASE WHEN source <> '' THEN 1 ELSE 0 END"),
    ("reach", "''"),  # into the private network: the next answer tells where the feed is
    ("is_held", "1"),  # to be sent: it may have been, since
)
_ASK_ANEW = "UPDATE feeds SET next_check_at = 0"


def copy_database(source: Path, copy: Path, *, is_foreign: bool = False) -> None:
    """Write a new database with all data of ``source``, in the current schema.

    With ``is_foreign``, nothing that runs commands or leads elsewhere is on until the user allows it again. ``copy``
    must not be there yet, and is not where this raises StoreError.
    """
    try:
        with contextlib.closing(_new(copy)) as connection, _told():
            version = _attach(connection, source)
            _fill(connection, version)
            if is_foreign:
                _turn_off(connection)
            connection.execute("COMMIT")
            connection.execute("DETACH source")
            connection.execute("VACUUM")
        Database(copy).close()
    except BaseException:
        for each in copy.parent.glob(f"{copy.name}*"):
            each.unlink()
        raise


def _new(path: Path) -> sqlite3.Connection:
    if path.exists():
        raise StoreError(StoreErrorKind.UNAVAILABLE, f"{path.name} is there already")
    connection = sqlite3.connect(path.absolute().as_uri(), uri=True, isolation_level=None)
    path.chmod(0o600)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = OFF")
    return connection


def _attach(connection: sqlite3.Connection, source: Path) -> int:
    """Attach the source and return the version of its schema; from here on it is read as it is now."""
    connection.execute("ATTACH ? AS source", (f"{source.absolute().as_uri()}?mode=ro",))
    (application,) = connection.execute("PRAGMA source.application_id").fetchone()
    (version,) = connection.execute("PRAGMA source.user_version").fetchone()
    if application != APPLICATION_ID or version < 1:
        raise StoreError(StoreErrorKind.FOREIGN)
    if version > len(MIGRATIONS):
        raise StoreError(StoreErrorKind.NEWER, str(version))
    (finding,) = connection.execute("PRAGMA source.quick_check(1)").fetchone()
    if finding != "ok":
        raise StoreError(StoreErrorKind.CORRUPT, str(finding))
    connection.execute("BEGIN")
    return int(version)


def _fill(connection: sqlite3.Connection, version: int) -> None:
    _migrate(connection, MIGRATIONS[:version])
    for table in _tables(connection, "main"):
        _copy_table(connection, table)
    _migrate(connection, MIGRATIONS[version:])
    for table, rowid, *_ in connection.execute("PRAGMA main.foreign_key_check").fetchall():
        connection.execute(f"DELETE FROM main.{table} WHERE rowid = ?", (rowid,))
    connection.execute(_ASK_ANEW)
    connection.execute(f"PRAGMA main.application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA main.user_version = {len(MIGRATIONS)}")


def _migrate(connection: sqlite3.Connection, scripts: tuple[str, ...]) -> None:
    for script in scripts:
        for statement in statements(script):
            connection.execute(statement)


def _tables(connection: sqlite3.Connection, database: str) -> list[str]:
    rows = connection.execute(
        f"SELECT name FROM {database}.sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
        " AND name NOT LIKE 'sqlite%'"
    )
    found = [name for (name,) in rows]
    return [*_FIRST, *(each for each in found if each not in {*_FIRST, *_COUNTED})]


def _copy_table(connection: sqlite3.Connection, table: str) -> None:
    """Copy the rows of a table. A source without this table, or with a view instead, is refused."""
    if table not in _tables(connection, "source"):
        raise StoreError(StoreErrorKind.CORRUPT, f"there is no table {table}")
    there = _columns(connection, "source", table)
    columns = ", ".join(
        each for each in _columns(connection, "main", table) if each in there and each not in _LEFT_OUT.get(table, ())
    )
    connection.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM source.{table}")


def _columns(connection: sqlite3.Connection, database: str, table: str) -> list[str]:
    return [name for _, name, *_ in connection.execute(f"PRAGMA {database}.table_info({table})")]


def _turn_off(connection: sqlite3.Connection) -> None:
    for table in _tables(connection, "main"):
        columns = _columns(connection, "main", table)
        for column, value in _OFF_UNTIL_ALLOWED:
            if column in columns:
                connection.execute(f"UPDATE main.{table} SET {column} = {value}")


@contextlib.contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise StoreError(StoreErrorKind.CORRUPT, str(error)) from error
    except sqlite3.Error as error:
        kind = StoreErrorKind.CORRUPT if is_damage(error) else kind_of(error)
        raise StoreError(kind, str(error)) from error


def merge_database(other: Path, database: Path) -> None:
    """Add to a database what another, made by ``copy_database``, has besides. Raises StoreError; nothing is done then.

    Feeds are the same by their URL, entries by their feed and id; what is read or saved in one of them is so in both.
    """
    with contextlib.closing(sqlite3.connect(database, isolation_level=None)) as connection, _told():
        # Not in a log beside the file: on a full disk SQLite would leave it there, and say nothing.
        (mode,) = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        if mode != "delete":
            raise StoreError(StoreErrorKind.LOCKED)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("ATTACH ? AS source", (str(other),))
        connection.execute("BEGIN IMMEDIATE")
        _map_rows(connection, "feeds", "url")
        _map_rows(connection, "entries", "feed_id, guid")
        connection.execute(
            "UPDATE main.entries SET is_read = max(entries.is_read, o.is_read),"
            " is_saved = max(entries.is_saved, o.is_saved)"
            " FROM source.entries o JOIN temp.entries_ids m ON m.old = o.id WHERE m.new = entries.id"
        )
        _add_named(connection)
        for table in _tables(connection, "main"):
            columns = _columns(connection, "main", table)
            if table not in {"feeds", "entries"} and {"entry_id", "feed_id"} & set(columns) and "id" not in columns:
                _add_parts(connection, table, columns)
        connection.execute("COMMIT")


_NAMED = {  # tables with rows of their own, and by what they are the same
    "rules": "content",
    "collections": "name",
    "share_targets": "service, name, address, user",
}
_PARENTS = {"feed_id": "feeds", "entry_id": "entries", "collection_id": "collections"}


def _mapped(column: str, table: str) -> str:
    return f"(SELECT new FROM temp.{table}_ids WHERE old = o.{column})"


def _map_rows(connection: sqlite3.Connection, table: str, key: str) -> None:
    """Add the missing rows of a table, and record which ids the others have here."""
    columns = [each for each in _columns(connection, "main", table) if each not in {"id", "is_indexed"}]
    values = ", ".join(
        _mapped(each, _PARENTS[each]) if each in _PARENTS else f"o.{each}" if each != "remote_id" else "NULL"
        for each in columns
    )
    same = " AND ".join(
        f"e.{mine.strip()} IS {_mapped('feed_id', 'feeds') if mine.strip() == 'feed_id' else f'o.{mine.strip()}'}"
        for mine in key.split(",")
    )
    connection.execute(
        f"INSERT INTO main.{table} ({', '.join(columns)}) SELECT {values} FROM source.{table} o"
        f" WHERE NOT EXISTS (SELECT 1 FROM main.{table} e WHERE {same})"
    )
    connection.execute(f"CREATE TEMP TABLE {table}_ids (old INTEGER PRIMARY KEY, new INTEGER)")
    connection.execute(
        f"INSERT OR IGNORE INTO temp.{table}_ids SELECT o.id, e.id FROM source.{table} o JOIN main.{table} e ON {same}"
    )


def _add_named(connection: sqlite3.Connection) -> None:
    for table, key in _NAMED.items():
        _map_rows(connection, table, key)


def _add_parts(connection: sqlite3.Connection, table: str, columns: list[str]) -> None:
    """Add data of entries, feeds and collections; existing data stays."""
    values = {each: _mapped(each, _PARENTS[each]) if each in _PARENTS else f"o.{each}" for each in columns}
    is_known = " AND ".join(f"(o.{each} IS NULL OR {values[each]} IS NOT NULL)" for each in columns if each in _PARENTS)
    is_there = " AND ".join(f"e.{each} IS {value}" for each, value in values.items())
    connection.execute(
        f"INSERT OR IGNORE INTO main.{table} ({', '.join(columns)}) SELECT {', '.join(values.values())}"
        f" FROM source.{table} o WHERE {is_known} AND NOT EXISTS (SELECT 1 FROM main.{table} e WHERE {is_there})"
    )
