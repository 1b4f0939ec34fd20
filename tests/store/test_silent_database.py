"""A database on a drive that stops answering: nobody waits for it long, and what the user does is kept."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.store_samples import NOW, entry, save
from ticker.rules import Action, Rule
from ticker.store import Store, StoreError, StoreErrorKind
from ticker.store import store as store_module
from ticker.store.patient_connection import PatientConnection

FIRST, SECOND = 1, 2  # entries


@pytest.fixture
def path(path: Path) -> Path:
    with Store(path, now=lambda: NOW) as store:
        feed = store.feeds.add("https://news.example/")
        save(store, feed.id, entry("1"), entry("2"))
    return path


@pytest.fixture
def windows(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(store_module, "_ANSWER_WITHIN", 0.2)
    with Store(path, now=lambda: NOW, postpones=True, may_be_silent=True) as store:
        yield store


@pytest.fixture
def answer(windows: Store) -> Iterator[Callable[[], None]]:
    """Let the database answer again: from the beginning it does not."""
    connection = windows._database._connection
    assert isinstance(connection, PatientConnection)
    answers = threading.Event()
    connection._open.create_function("hang", 0, lambda: int(answers.wait()))
    with pytest.raises(StoreError) as found, windows.together():
        windows._database.execute("SELECT hang()")
    assert found.value.kind is StoreErrorKind.SILENT

    def answer() -> None:
        answers.set()
        eventually(lambda: not windows.is_silent, "the database answers")

    yield answer
    answer()


def test_reading_fails_at_once_while_nothing_answers(windows: Store, answer: Callable[[], None]) -> None:
    assert windows.is_silent
    for _ in range(1_000):
        with pytest.raises(StoreError):
            windows.feeds.all()
    answer()
    assert len(windows.feeds.all()) == 1


def test_what_was_begun_when_it_fell_silent_keeps_no_lock(
    windows: Store, path: Path, answer: Callable[[], None]
) -> None:
    answer()
    with Store(path, now=lambda: NOW) as poller, poller._database.waiting(0):
        poller.entries.mark_read([SECOND])


def test_what_the_user_does_meanwhile_is_shown_and_kept(windows: Store, path: Path, answer: Callable[[], None]) -> None:
    assert windows.entries.mark_read([FIRST]) == (FIRST,)
    windows.entries.mark_saved(SECOND)
    windows.hidden_entries.hide(SECOND)
    windows.reading_positions.save(FIRST, False, 3, 4, "words", NOW)
    assert windows.postponed
    assert path.with_name(f"{path.name}-changes").read_text().count("\n") == 4
    answer()
    first = windows.entries.get(FIRST)
    assert first is not None
    assert first.is_read  # it is not written yet
    assert windows.postponed.save()
    with Store(path, now=lambda: NOW) as other:
        first, second = other.entries.get(FIRST), other.entries.get(SECOND)
        assert first is not None
        assert second is not None
        assert (first.is_read, second.is_saved) == (True, True)
        assert other.reading_positions.of(FIRST) is not None
    assert not path.with_name(f"{path.name}-changes").exists()


def test_what_needs_the_database_is_refused(windows: Store, answer: Callable[[], None]) -> None:
    with pytest.raises(StoreError):
        windows.rules.save(Rule(action=Action.MUTE))
    assert not windows.postponed


def test_what_is_closed_meanwhile_is_closed_when_it_answers(windows: Store, answer: Callable[[], None]) -> None:
    connection = windows._database._connection
    assert isinstance(connection, PatientConnection)
    windows.close()
    assert not is_closed(connection._open)
    answer()
    eventually(lambda: is_closed(connection._open), "the file is closed")


def is_closed(connection: sqlite3.Connection) -> bool:
    try:
        connection.cursor()
    except sqlite3.ProgrammingError:
        return True
    return False


def test_what_waits_when_the_program_ends_is_made_at_the_next_start(
    windows: Store, path: Path, answer: Callable[[], None]
) -> None:
    windows.entries.mark_read([FIRST])
    windows.close()
    answer()
    with Store(path, now=lambda: NOW, postpones=True) as store:
        first = store.entries.get(FIRST)
        assert first is not None
        assert first.is_read
