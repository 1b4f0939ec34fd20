"""One connection to the database file: opened and brought up to date, its errors turned into StoreError.

Each thread opens its own on the same file. Reading never waits for writing (WAL).
"""

import contextlib
import logging
import sqlite3
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from ticker.paths import make_private
from ticker.store.marks import Marks
from ticker.store.patient_connection import Answer, PatientConnection, SilentError
from ticker.store.repair import repair, table_in
from ticker.store.schema import APPLICATION_ID, MIGRATIONS
from ticker.store.values import checked, lossy_text, note

if TYPE_CHECKING:
    from ticker.store.postponed import Postponed

log = logging.getLogger(__name__)

SQLITE_VERSION = sqlite3.sqlite_version

PATIENCE = 5.0  # seconds
_NO_ROOM_FOR_SHARED_MEMORY = 4874  # SQLITE_IOERR_SHMSIZE: on a full disk the first to open the file meets it
_NO_UTF8 = "Could not decode to UTF-8"  # what the sqlite3 module says of such a text, and nothing else


class StoreErrorKind(StrEnum):
    """What is wrong with the database; ``ui.i18n.messages`` has the sentence for each."""

    CORRUPT = "corrupt"
    NEWER = "newer"  # written by a later version of this program
    FOREIGN = "foreign"  # a database of some other program
    LOCKED = "locked"
    READ_ONLY = "read-only"
    FULL = "full"
    UNAVAILABLE = "unavailable"  # cannot be opened, input/output error
    SILENT = "silent"  # does not answer, as on a network drive that hangs
    TAKEN = "taken"  # another subscription has this URL


_KINDS = {  # by SQLite's codes, of which the last eight bits count
    5: StoreErrorKind.LOCKED,  # SQLITE_BUSY
    6: StoreErrorKind.LOCKED,
    8: StoreErrorKind.READ_ONLY,
    11: StoreErrorKind.CORRUPT,
    13: StoreErrorKind.FULL,
    26: StoreErrorKind.CORRUPT,  # SQLITE_NOTADB
}


class StoreError(Exception):
    """The database could not be read or written. Nothing was changed."""

    def __init__(self, kind: StoreErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


class Database:
    """An open database file. Every failure is a StoreError. Opening makes the file if there is none."""

    def __init__(self, path: Path, *, patience: float | None = None, answer_within: float | None = None) -> None:
        """Open the file; ``patience`` is for how many seconds to wait where another has locked it.

        ``answer_within`` is for how many seconds to wait for any statement; None waits for as long as it takes.
        """
        self._damage_mark = path.with_name(f"{path.name}-damaged")
        self._patience = PATIENCE if patience is None else patience
        self._is_standing_in = False
        self.postponed: Postponed | None = None  # where changes may be postponed
        self.marks = Marks()
        self.latest: Callable[[], float] | None = None  # the latest date of an entry; None: when it is stored
        self.has_bad_index = False  # whether the search index was found damaged and is still there
        self.is_new = False  # whether this opening has made it: there was none, or an empty file
        self._path = path
        self._identity: tuple[int, int] | None = None  # of the file that is open, once it is
        self._is_in_memory = str(path) == ":memory:"
        _keep_private(path)
        with self.guarded():
            self._connection: sqlite3.Connection | PatientConnection
            if answer_within is None:
                self._connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
            else:
                self._connection = PatientConnection(path, timeout=PATIENCE, seconds=answer_within)
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare()
            self._identity = _identity_of(path)
            self._connection.execute("PRAGMA temp_store = MEMORY")
            self._set_patience(self._patience)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        with self.guarded():
            self._connection.close()

    @property
    def is_suspect(self) -> bool:
        """Whether something in the file was found damaged, and nobody has checked it since."""
        return self._damage_mark.exists()

    def note_damage(self) -> None:
        """Check the file when it is next opened."""
        with contextlib.suppress(OSError):
            self._damage_mark.touch(mode=0o600)

    def clear_suspicion(self) -> None:
        with contextlib.suppress(OSError):
            self._damage_mark.unlink(missing_ok=True)

    @property
    def is_silent(self) -> bool:
        """Whether a statement has not been answered in time, and still is not. Until then none is tried."""
        return isinstance(self._connection, PatientConnection) and self._connection.is_silent

    @property
    def is_in_transaction(self) -> bool:
        return self._connection.in_transaction

    @property
    def is_standing_in(self) -> bool:
        """Whether what is written now goes to copies (``stand_in``), as the database takes nothing."""
        return self._is_standing_in

    @contextlib.contextmanager
    def standing_in(self) -> Generator[None]:
        """Write to the copies inside."""
        self._is_standing_in = True
        try:
            yield
        finally:
            self._is_standing_in = False

    @contextlib.contextmanager
    def waiting(self, seconds: float) -> Generator[None]:
        """Wait so long inside, and no longer, where another has locked the file."""
        self._set_patience(seconds)
        try:
            yield
        finally:
            self._set_patience(self._patience)

    def _set_patience(self, seconds: float) -> None:
        with self.guarded():
            self._connection.execute(f"PRAGMA busy_timeout = {round(seconds * 1000)}")

    @contextlib.contextmanager
    def transaction(self) -> Generator[None]:
        """Make one transaction of the writes inside; within another transaction, join it."""
        is_within_another = self._connection.in_transaction
        if is_within_another:
            with self.guarded():
                yield
            return
        self._check_file()
        try:
            with self.guarded():
                self._connection.execute("BEGIN" if self._is_standing_in else "BEGIN IMMEDIATE")
                try:
                    yield
                    self._connection.execute("COMMIT")
                except BaseException:
                    if self._connection.in_transaction:
                        self._connection.execute("ROLLBACK")
                    raise
        finally:
            self._forget_bad_index()

    def _check_file(self) -> None:
        """Raise StoreError if the file is gone, or another lies in its place: SQLite would still write to it."""
        may_hang = isinstance(self._connection, PatientConnection)
        if self._is_standing_in or may_hang or self._is_in_memory:
            return
        if (identity := _identity_of(self._path)) is None or self._identity not in {None, identity}:
            raise StoreError(StoreErrorKind.UNAVAILABLE, "the file is gone")

    def vacuum(self) -> None:
        """Write the file again without unused pages; if there is no room for that, it stays as it is."""
        try:
            with self.guarded():
                self._connection.execute("VACUUM")
        except StoreError as error:
            log.warning("the database could not be written anew: %s", error)

    def _forget_bad_index(self) -> None:
        if self.has_bad_index:
            self.forget_index()

    def forget_index(self) -> None:
        """Delete the search index, which SQLite itself may not be able to: its pages are lost until the next VACUUM.

        Outside of transactions: inside one that has met the damage all else fails too.
        """
        self.note_damage()
        with self.guarded():
            self._connection.execute("PRAGMA writable_schema = ON")
            try:
                self._connection.execute(r"DELETE FROM sqlite_schema WHERE tbl_name LIKE 'words\_%' ESCAPE '\'")
            finally:
                self._connection.execute("PRAGMA writable_schema = RESET")
            (version,) = self._connection.execute("PRAGMA schema_version").fetchone()
            self._connection.execute(f"PRAGMA schema_version = {version + 1}")  # other connections read it again
            self._connection.execute("UPDATE entries SET is_indexed = 0 WHERE is_indexed")
        self.has_bad_index = False

    @contextlib.contextmanager
    def guarded(self) -> Generator[None]:
        """Turn errors of sqlite3 into StoreError; a damaged file is checked when next opened."""
        try:
            yield
        except sqlite3.Error as error:
            kind = kind_of(error)
            if kind is StoreErrorKind.CORRUPT:
                self.note_damage()
            raise StoreError(kind, str(error)) from error

    def rows(self, sql: str, *parameters: object, **named: object) -> list[sqlite3.Row]:
        """Run one query and return all rows; parameters are given in order, or by their names.

        A value that its column cannot have is replaced (``values``).
        """
        with self.guarded():
            try:
                return self._checked(self._execute(sql, named or parameters))
            except sqlite3.OperationalError as error:
                if not str(error).startswith(_NO_UTF8) or not sql.startswith(("SELECT", "WITH")):
                    raise
            with self._lossy():  # under another text, as some versions do not reset a statement that has failed
                return self._checked(self._connection.execute(f"{sql} ", named or parameters))

    @staticmethod
    def _checked(found: sqlite3.Cursor | Answer) -> list[sqlite3.Row]:
        return checked(found.cursor if isinstance(found, Answer) else found, found.fetchall())

    def execute(self, sql: str, parameters: Sequence[object] = ()) -> sqlite3.Cursor | Answer:
        """Run one statement; for writing, inside a transaction, which guards it."""
        return self._execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Run one statement for each of the rows, inside a transaction."""
        rows = [*rows]
        if not rows:
            return
        self._connection.execute("SAVEPOINT many")
        try:
            self._connection.executemany(sql, rows)
        except sqlite3.IntegrityError as error:
            self._connection.execute("ROLLBACK TO many")
            self._repair_after(error)
            self._connection.executemany(sql, rows)
        self._connection.execute("RELEASE many")

    def update(self, table: str, row_id: int, values: Mapping[str, object]) -> None:
        """Set columns of one row, inside a transaction."""
        assignments = ", ".join(f"{column} = ?" for column in values)
        self.execute(f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), row_id))

    def repair(self, tables: Iterable[str]) -> int:
        """Replace the values of tables that their columns cannot have, and return in how many rows there were any."""
        with self.guarded(), self._connection_for_once() as connection:
            return sum(repair(connection, table) for table in tables)

    @contextlib.contextmanager
    def _connection_for_once(self) -> Generator[sqlite3.Connection | PatientConnection]:
        """Give another connection where that is possible: this one would keep statements it never needs again."""
        if self._is_in_memory or isinstance(self._connection, PatientConnection) or self._connection.in_transaction:
            yield self._connection
            return
        with contextlib.closing(
            sqlite3.connect(self._path, timeout=self._patience, isolation_level=None)
        ) as connection:
            yield connection

    def _execute(self, sql: str, parameters: Mapping[str, object] | Sequence[object]) -> sqlite3.Cursor | Answer:
        try:
            return self._connection.execute(sql, parameters)
        except sqlite3.IntegrityError as error:
            self._repair_after(error)
        return self._connection.execute(sql, parameters)

    def _repair_after(self, error: sqlite3.IntegrityError) -> None:
        """Repair the table in which a bad value has kept a statement from being run; raise what is no such error."""
        table = table_in(error)
        if table is None or not repair(self._connection, table):
            raise error

    @contextlib.contextmanager
    def _lossy(self) -> Generator[None]:
        """Read text that is no UTF-8 as far as it can be read. Slower than the usual way."""
        note("with text that is no UTF-8")
        self._connection.text_factory = lossy_text
        try:
            yield
        finally:
            self._connection.text_factory = str

    def _prepare(self) -> None:
        with self.guarded():
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

    def _set_mode(self) -> None:
        """Turn on the write-ahead log. Unlike all else SQLite does not wait here for others who do the same."""
        give_up_at = time.monotonic() + PATIENCE
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if kind_of(error) is not StoreErrorKind.LOCKED or time.monotonic() > give_up_at:
                    raise
                time.sleep(0.01)
            else:
                return

    def _migrate(self) -> None:
        with self.transaction():
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()  # another program may be first
            self.is_new = version == 0
            for script in MIGRATIONS[version:]:
                for statement in statements(script):
                    self._execute(statement, ())
            self._connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


def is_damage(error: sqlite3.Error) -> bool:
    """Return whether an error says that what is in the file is not what SQLite, or FTS5, has written."""
    return kind_of(error) is StoreErrorKind.CORRUPT or "vtable constructor failed" in str(error)


def _keep_private(path: Path) -> None:
    """Make the database private; SQLite gives its additional files the same mode."""
    if str(path) == ":memory:":
        return
    with contextlib.suppress(OSError):  # a folder that cannot be written: SQLite says more
        for companion in (path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")):
            if companion.exists():
                make_private(companion)
        make_private(path)


def kind_of(error: sqlite3.Error) -> StoreErrorKind:
    """Return what an error of SQLite means for the user."""
    if str(error).startswith("UNIQUE constraint failed"):  # not every module has the extended codes
        return StoreErrorKind.TAKEN
    if isinstance(error, SilentError):
        return StoreErrorKind.SILENT
    if getattr(error, "sqlite_errorcode", 0) == _NO_ROOM_FOR_SHARED_MEMORY:
        return StoreErrorKind.FULL
    return _KINDS.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, StoreErrorKind.UNAVAILABLE)


def statements(script: str) -> Iterable[str]:
    """Split a script; executescript() would commit the transaction it stands in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _identity_of(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from another that later lies in its place; None if there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
