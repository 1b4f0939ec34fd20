"""Fixtures of the tests of the poller."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.poller.harness import Harness


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[Harness]:
    made = Harness(tmp_path)
    yield made
    made.stop()
    made.store.close()


@pytest.fixture
def locked(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> Callable[[], AbstractContextManager[None]]:
    """A context in which another program keeps the database, with a poller that soon notices and tries again."""
    monkeypatch.setattr("ticker.store.database.PATIENCE", 0.05)
    monkeypatch.setattr("ticker.poller.loop._STORE_PAUSE", 0.2)

    @contextmanager
    def lock() -> Iterator[None]:
        other = sqlite3.connect(harness.path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
        other.close()

    return lock
