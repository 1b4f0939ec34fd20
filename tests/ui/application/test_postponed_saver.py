"""What could not be saved is saved as soon as it can be, and the user is told once why it waits."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.store_samples import entry, save
from ticker.store import Store, StoreErrorKind
from ticker.ui.application.postponed_saver import PostponedSaver


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "wire.sqlite3"
    with Store(path) as store:
        save(store, store.feeds.add("https://news.example/").id, entry("a"))
    return path


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store(path, postpones=True) as opened:
        yield opened


def is_read(path: Path) -> bool:
    with Store(path) as store:
        return not store.entries.unread_counts()


def test_a_lock_is_told_once_and_waited_for(qtbot: QtBot, path: Path, store: Store) -> None:
    clock = Clock()
    saver = PostponedSaver(store.postponed, monotonic=clock)
    told: list[str] = []
    saver.notice.connect(told.append)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        store.entries.mark_read([1])
        saver._try()
        assert told == []  # it may be over in a moment
        clock.now += 5
        saver._try()
        saver._try()
        assert len(told) == 1
        assert "Another program" in told[0]
        assert not saver.is_news(StoreErrorKind.LOCKED)  # whoever else finds out
        assert not is_read(path)
        other.execute("ROLLBACK")
    with qtbot.waitSignal(saver.saved):
        pass
    assert is_read(path)
    assert saver.is_news(StoreErrorKind.LOCKED)


def test_what_waited_when_the_program_ended_is_saved_by_the_next_one(qtbot: QtBot, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with Store(path, postpones=True) as store:
            store.entries.mark_read([1])
        with Store(path, postpones=True) as store:
            saver = PostponedSaver(store.postponed)
            other.execute("ROLLBACK")
            with qtbot.waitSignal(saver.saved):
                pass
            assert is_read(path)
