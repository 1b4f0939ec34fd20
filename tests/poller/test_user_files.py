"""Files of the user's are read and written for the windows; one that hangs holds up neither polling nor others."""

import math
import os
import queue
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.pictures import picture_file
from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.poller import FeedRefreshed, FileRead, FileWritten, IconChosen, ImportFailed, ListCounted
from ticker.poller.file_threads import FileDone, FileThreads
from ticker.user_files import FileError, FileErrorKind

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")


@on_posix
@pytest.mark.parametrize("name", ["pipe", "/dev/zero", "/dev/tty", "."])
def test_what_is_no_file_stops_no_polling_and_is_told(
    harness: Harness, server: FeedServer, tmp_path: Path, name: str
) -> None:
    os.mkfifo(tmp_path / "pipe")
    path = str(tmp_path / name)
    poller = harness.start()
    poller.import_file(path)
    poller.count_feeds(path)
    poller.read_file(7, path, 1_000)
    kinds = (ImportFailed, ListCounted, FileRead)
    told = dict(zip(kinds, harness.wait_for_all(*kinds), strict=True))
    assert isinstance(failed := told[ImportFailed], ImportFailed)
    assert failed.error.kind in {FileErrorKind.NOT_A_FILE, FileErrorKind.SYSTEM}  # no terminal: the system says so
    assert told[ListCounted] == ListCounted(path, None)
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    poller.refresh()
    assert harness.wait_for(FeedRefreshed).new


def test_files_are_read_and_written_for_those_who_ask(harness: Harness, tmp_path: Path) -> None:
    poller = harness.start()
    path = str(tmp_path / "file")
    poller.write_file(1, path, b"content")
    assert harness.wait_for(FileWritten) == FileWritten(1)
    poller.read_file(2, path, 100)
    assert harness.wait_for(FileRead) == FileRead(2, b"content")
    poller.read_file(3, path, 3)
    error = harness.wait_for(FileRead).error
    assert error is not None
    assert error.kind is FileErrorKind.TOO_LARGE
    poller.write_file(4, str(tmp_path), b"")
    error = harness.wait_for(FileWritten).error
    assert error is not None
    assert error.kind is FileErrorKind.NOT_A_FILE


def test_a_picture_of_the_users_becomes_the_icon_of_feeds(harness: Harness, tmp_path: Path) -> None:
    feed_ids = tuple(harness.store.feeds.add(f"off:{n}").id for n in range(2))
    (tmp_path / "sign").write_bytes(picture_file(400, 200, kind="JPEG"))
    (tmp_path / "text").write_text("no picture")
    poller = harness.start()
    poller.choose_icon(feed_ids, str(tmp_path / "sign"))
    assert harness.wait_for(IconChosen) == IconChosen(feed_ids)
    icons = {harness.store.icons.get(each) for each in feed_ids}
    assert len(icons) == 1
    assert (icons.pop() or b"").startswith(b"\x89PNG")
    assert all(harness.store.icons.is_chosen(each) for each in feed_ids)
    poller.choose_icon(feed_ids, str(tmp_path / "text"))
    assert harness.wait_for(IconChosen) == IconChosen(feed_ids, is_done=False)
    poller.choose_icon(feed_ids, str(tmp_path / "nothing"))
    told = harness.wait_for(IconChosen)
    assert told.error is not None


class Threads:
    """Threads for files, and a disk that answers when a test lets it."""

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.done: queue.SimpleQueue[FileDone] = queue.SimpleQueue()
        self.told: list[FileDone] = []
        self.threads = FileThreads(self.done.put)

    def hang(self, seconds: float) -> None:
        self.threads.start(lambda: self.answers.wait(PATIENCE), self.told.append, seconds=seconds)


@pytest.fixture
def threads() -> Iterator[Threads]:
    made = Threads()
    yield made
    made.answers.set()


def error_of(done: FileDone) -> FileErrorKind | None:
    return done.error.kind if isinstance(done.error, FileError) else None


def test_a_disk_that_does_not_answer_is_given_up_and_what_it_says_later_is_dropped(threads: Threads) -> None:
    threads.hang(seconds=0)
    threads.threads.give_up_if_due()
    assert [error_of(each) for each in threads.told] == [FileErrorKind.TOO_SLOW]
    assert threads.threads.next_at == math.inf
    threads.answers.set()
    threads.threads.finish(threads.done.get(timeout=PATIENCE))
    assert len(threads.told) == 1


def test_a_disk_that_never_answers_takes_no_more_and_more_threads(threads: Threads) -> None:
    for _ in range(40):
        threads.hang(seconds=PATIENCE)
    assert sum(error_of(each) is FileErrorKind.TOO_SLOW for each in threads.told) == 24
    threads.answers.set()
    for _ in range(16):
        threads.threads.finish(threads.done.get(timeout=PATIENCE))
    assert len(threads.told) == 40
    eventually(lambda: not any(each.name.startswith("file ") for each in threading.enumerate()), "they have ended")
    threads.hang(seconds=PATIENCE)
    threads.threads.finish(threads.done.get(timeout=PATIENCE))
    assert threads.told[-1].error is None
