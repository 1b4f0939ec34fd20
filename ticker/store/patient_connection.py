"""A connection to a database file that may hang, as on a network drive: waiting for a statement is limited.

It stands in for a connection of the sqlite3 module, as far as ``database`` and ``repair`` use one.
"""

import contextlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from ticker.deadline import Lane
from ticker.quick_dataclass import dataclass

T = TypeVar("T")


class SilentError(sqlite3.OperationalError):
    """The file does not answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a statement has returned: all of its rows, read with it."""

    cursor: sqlite3.Cursor
    _rows: Iterator[Any]

    @property
    def description(self) -> Any:
        return self.cursor.description

    @property
    def lastrowid(self) -> int | None:
        return self.cursor.lastrowid

    @property
    def rowcount(self) -> int:
        return self.cursor.rowcount

    def __iter__(self) -> Iterator[Any]:
        return self._rows

    def fetchone(self) -> Any:
        return next(self._rows, None)

    def fetchall(self) -> list[Any]:
        return [*self._rows]


class PatientConnection:
    """Runs statements on a thread of its own. What is not answered in time raises SilentError.

    A transaction whose statement was given up is rolled back as soon as the file answers.
    """

    def __init__(self, path: Path, *, timeout: float, seconds: float) -> None:
        self._connection: sqlite3.Connection | None = None
        self._lane = Lane(seconds, self._roll_back)

        def connect() -> None:
            self._connection = sqlite3.connect(path, timeout=timeout, isolation_level=None, check_same_thread=False)

        try:
            self._run(connect)
        except sqlite3.Error:
            self._lane.close(self._close_open)
            raise

    @property
    def is_silent(self) -> bool:
        """Whether the file has not answered yet."""
        return self._lane.is_late

    @property
    def in_transaction(self) -> bool:
        return not self.is_silent and self._open.in_transaction

    @property
    def row_factory(self) -> Any:
        return self._open.row_factory

    @row_factory.setter
    def row_factory(self, factory: Any) -> None:
        self._open.row_factory = factory

    @property
    def text_factory(self) -> Any:
        return self._open.text_factory

    @text_factory.setter
    def text_factory(self, factory: Any) -> None:
        self._open.text_factory = factory

    def execute(self, sql: str, parameters: Mapping[str, Any] | Sequence[Any] = ()) -> Answer:
        return self._run(lambda: _answer_of(self._open.execute(sql, parameters)))

    def executemany(self, sql: str, rows: Iterable[Sequence[Any]]) -> Answer:
        return self._run(lambda: _answer_of(self._open.executemany(sql, rows)))

    def close(self) -> None:
        """Close it; where the file does not answer, that is done as soon as it does, and nobody waits."""
        with contextlib.suppress(SilentError):
            self._run(self._close_open)
        self._lane.close(self._close_open)

    @property
    def _open(self) -> sqlite3.Connection:
        assert self._connection is not None  # noqa: S101 - since the beginning
        return self._connection

    def _run(self, act: Callable[[], T]) -> T:
        try:
            return self._lane.run(act)
        except TimeoutError as error:
            raise SilentError(str(error)) from None

    def _close_open(self) -> None:
        if self._connection is not None:
            self._connection.close()

    def _roll_back(self) -> None:
        with contextlib.suppress(sqlite3.Error):  # it has been closed, or the file fails even now
            if self._connection is not None and self._connection.in_transaction:
                self._connection.rollback()


def _answer_of(cursor: sqlite3.Cursor) -> Answer:
    return Answer(cursor, iter(cursor.fetchall()))
