"""One connection to the database file: opened and brought up to date, its errors turned into StoreError.

Each thread opens its own on the same file. Reading never waits for writing (WAL).
"""

import contextlib
import sqlite3
import time
from collections.abc import Generator, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from ticker.paths import make_private
from ticker.store.schema import APPLICATION_ID, MIGRATIONS

SQLITE_VERSION = sqlite3.sqlite_version

_BUSY_SECONDS = 5.0


class StoreErrorKind(StrEnum):
    """What is wrong with the database; ``ui.i18n.messages`` has the sentence for each."""

    CORRUPT = "corrupt"
    NEWER = "newer"  # written by a later version of this program
    FOREIGN = "foreign"  # a database of some other program
    LOCKED = "locked"
    READ_ONLY = "read-only"
    FULL = "full"
    UNAVAILABLE = "unavailable"  # cannot be opened, input/output error
    TAKEN = "taken"  # another subscription has this URL


class StoreError(Exception):
    """The database could not be read or written. Nothing of what was to be done is done."""

    def __init__(self, kind: StoreErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


class Database:
    """An open database file. Every failure is a StoreError. Opening makes the file where there is none."""

    def __init__(self, path: Path) -> None:
        self._damage_mark = path.with_name(f"{path.name}-damaged")
        self.had_damage = False  # whether a page was found corrupt lately, though all is consistent now
        self.is_new = False  # whether this opening has made it: there was none, or an empty file
        _keep_private(path)
        with self._guarded():
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        with self._guarded():
            self._connection.close()

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Make one transaction of what is written inside, or of a transaction around it."""
        is_outer = not self._connection.in_transaction
        with self._guarded():
            if is_outer:
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                if is_outer:
                    self._connection.execute("COMMIT")
            except BaseException:
                if is_outer and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def rows(self, sql: str, *parameters: object, **named: object) -> list[sqlite3.Row]:
        """Run one query and return all rows; parameters are given in order, or by their names."""
        with self._guarded():
            return self._connection.execute(sql, named or parameters).fetchall()

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor:
        """Run one statement; for writing, inside a transaction, which guards it."""
        return self._connection.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        self._connection.executemany(sql, rows)

    def update(self, table: str, row_id: int, values: Mapping[str, object]) -> None:
        """Set columns of one row, inside a transaction."""
        assignments = ", ".join(f"{column} = ?" for column in values)
        self.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))

    def _prepare(self) -> None:
        with self._guarded():
            connection = self._connection
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application not in {0, APPLICATION_ID}:
                raise StoreError(StoreErrorKind.FOREIGN)
            if version > len(MIGRATIONS):
                raise StoreError(StoreErrorKind.NEWER, str(version))
            self._set_mode()
            connection.execute("PRAGMA synchronous = NORMAL")  # with WAL: a power cut may cost the last round, no more
            connection.execute("PRAGMA foreign_keys = ON")
            if version < len(MIGRATIONS):
                self._migrate()
            if self._damage_mark.exists():
                self._check_for_damage()

    def _set_mode(self) -> None:
        """Turn on the write-ahead log. Unlike all else SQLite does not wait here for others who do the same."""
        give_up_at = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if _kind_of(error) is not StoreErrorKind.LOCKED or time.monotonic() > give_up_at:
                    raise
                time.sleep(0.01)
            else:
                return

    def _migrate(self) -> None:
        with self.transaction():
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()  # another program may be first
            self.is_new = version == 0
            for script in MIGRATIONS[version:]:
                for statement in _statements(script):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")

    def _check_for_damage(self) -> None:
        """Check the whole file after a page was found corrupt; only then, as it takes seconds on a large one."""
        (finding,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if finding != "ok":
            raise StoreError(StoreErrorKind.CORRUPT, finding)
        self._damage_mark.unlink(missing_ok=True)
        self.had_damage = True

    @contextlib.contextmanager
    def _guarded(self) -> Generator[None]:
        """Turn whatever sqlite3 raises into a StoreError; a damaged file is checked when next opened."""
        try:
            yield
        except sqlite3.Error as error:
            kind = _kind_of(error)
            if kind is StoreErrorKind.CORRUPT:
                with contextlib.suppress(OSError):
                    self._damage_mark.touch(mode=0o600)
            raise StoreError(kind, str(error)) from error


def _keep_private(path: Path) -> None:
    """Let nobody else read the database; what SQLite makes beside it gets the same mode."""
    if str(path) == ":memory:":
        return
    with contextlib.suppress(OSError):  # a folder that cannot be written: SQLite says more
        for companion in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            if companion.exists():
                make_private(companion)
        make_private(path)


def _kind_of(error: sqlite3.Error) -> StoreErrorKind:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, kind in (
        ("SQLITE_CORRUPT", StoreErrorKind.CORRUPT),
        ("SQLITE_NOTADB", StoreErrorKind.CORRUPT),
        ("SQLITE_BUSY", StoreErrorKind.LOCKED),
        ("SQLITE_LOCKED", StoreErrorKind.LOCKED),
        ("SQLITE_READONLY", StoreErrorKind.READ_ONLY),
        ("SQLITE_FULL", StoreErrorKind.FULL),
        ("SQLITE_CONSTRAINT_UNIQUE", StoreErrorKind.TAKEN),
    ):
        if name.startswith(prefix):
            return kind
    return StoreErrorKind.UNAVAILABLE


def _statements(script: str) -> Iterable[str]:
    """Split a script; executescript() would commit the transaction it stands in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)
