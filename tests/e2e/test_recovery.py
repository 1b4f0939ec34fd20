"""What is done while another program has locked the database, the disk is full, or values in it have gone bad."""

import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from tests.e2e.test_mark_read import choose_mark_all_read, subscribe, unread
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer
from ticker.store import Store

pytestmark = pytest.mark.e2e


@contextmanager
def locked(program: Program) -> Iterator[None]:
    with closing(sqlite3.connect(program.profile / "wire.sqlite3", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        yield
        other.execute("ROLLBACK")


def mark_all_read(program: Program, screen: Screen) -> None:
    """Mark all as read, and wait until that is postponed."""
    journal = program.profile / "wire.sqlite3-changes"
    screen.repeat(lambda: choose_mark_all_read(screen), journal.exists, "the change is kept in a file")


@pytest.mark.behaviour("A32")
def test_a_change_under_a_lock_is_saved_when_it_goes(program: Program, screen: Screen, server: FeedServer) -> None:
    subscribe(program, server)
    program.start().bar()
    with locked(program):
        mark_all_read(program, screen)
        assert unread(program) == 6
    eventually(lambda: unread(program) == 0, "the change is saved")
    eventually(lambda: not (program.profile / "wire.sqlite3-changes").exists(), "nothing waits any more")


@pytest.mark.long
@pytest.mark.behaviour("A32")
def test_a_change_under_a_lock_outlives_the_program(program: Program, screen: Screen, server: FeedServer) -> None:
    subscribe(program, server)
    program.start().bar()
    with locked(program):
        mark_all_read(program, screen)
        assert program.stop() == 0
        program.start().bar()  # the lock is no reason not to start
    eventually(lambda: unread(program) == 0, "the change is saved by the next program")


@pytest.mark.behaviour("A34")
def test_a_mark_the_disk_refuses_is_made_when_it_takes_it(program: Program, screen: Screen, server: FeedServer) -> None:
    """The kernel lets the running program write nothing for a while, not even the file of changes."""
    subscribe(program, server)
    program.start().bar()
    assert program.process is not None
    process_id = program.process.pid
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    for _ in range(10):
        choose_mark_all_read(screen)
    assert unread(program) == 6
    resource.prlimit(process_id, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    eventually(lambda: unread(program) == 0, "the marks are written")


@pytest.mark.behaviour("A32")
def test_it_starts_with_values_gone_bad(program: Program, screen: Screen, server: FeedServer) -> None:
    subscribe(program, server)
    with closing(sqlite3.connect(program.profile / "wire.sqlite3", isolation_level=None)) as other:
        for statement in (
            "UPDATE feeds SET folder = '{', hints = 'x', read_policy = 'no such'",
            "UPDATE entries SET categories = '{', title = CAST(x'61ff8062' AS TEXT) WHERE id = 1",
            "UPDATE entries SET published_at = 9e300, author = CAST(x'ff' AS TEXT) WHERE id = 2",
            "UPDATE words_0_data SET block = x'00ff00ff00ff'",
        ):
            other.execute(statement)
    program.start().bar()
    eventually(lambda: unread(program) == 6, "all is there")
    with Store(program.profile / "wire.sqlite3") as store:
        assert len(store.feeds.all()) == 1
        assert len(store.entries.headlines(limit=9)) == 6
