"""The lock on a profile: one holder at a time, whatever file system it lies on."""

import errno
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.patience import eventually
from ticker.desktop import profile_lock
from ticker.desktop.profile_lock import Holder, ProfileLock

_HOLD = """
import sys, time
from pathlib import Path
from ticker.desktop.profile_lock import ProfileLock
lock = ProfileLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
lock.note("here")
time.sleep(60)
"""
_RACE = """
import sys, time
from pathlib import Path
from ticker.desktop.profile_lock import ProfileLock
sys.stdin.readline()
lock = ProfileLock(Path(sys.argv[1]))
print(int(lock.take()), flush=True)
sys.stdin.readline()
"""


def started(script: str, path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )


def end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


@pytest.mark.behaviour("A37")
def test_it_is_free_the_moment_its_holder_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "running.lock"
    holder = started(_HOLD, path)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "True\n"
    mine = ProfileLock(path)
    assert not mine.take()
    eventually(lambda: not mine.take() and mine.holder, "the holder's note")
    assert mine.holder == Holder(holder.pid, socket.gethostname(), "here")
    end(holder)
    assert mine.take()
    mine.release()


@pytest.mark.behaviour("A37")
def test_children_do_not_hold_it(tmp_path: Path) -> None:
    mine = ProfileLock(tmp_path / "running.lock")
    assert mine.take()
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE, close_fds=False)
    mine.release()
    other = ProfileLock(tmp_path / "running.lock")
    eventually(other.take, "the lock")  # a child has it until it has become another program
    other.release()
    child.communicate(b"\n")


@pytest.mark.behaviour("A37")
def test_of_many_at_once_one_takes_it(tmp_path: Path) -> None:
    racers = [started(_RACE, tmp_path / "running.lock") for _ in range(6)]
    for each in racers:
        assert each.stdin is not None
        each.stdin.write("go\n")
        each.stdin.flush()
    taken = [each.stdout.readline() for each in racers if each.stdout]
    assert sorted(taken) == ["0\n"] * 5 + ["1\n"]
    for each in racers:
        end(each)


def test_where_nothing_can_be_written_it_lies_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")  # even root cannot make anything in it
    impossible, elsewhere = tmp_path / "file" / "running.lock", tmp_path / "elsewhere.lock"
    first, second = ProfileLock(impossible, elsewhere), ProfileLock(impossible, elsewhere)
    assert first.take()
    assert first.is_held
    assert not second.take()
    first.release()


@pytest.mark.skipif(sys.platform == "win32", reason="asks /proc which file it is")
def test_where_files_cannot_be_locked_it_lies_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """NFS without its lock service, and some file systems in user space, refuse."""
    lock, odd = profile_lock._lock, tmp_path / "odd"

    def refuse(file: int) -> None:
        if Path(f"/proc/self/fd/{file}").readlink().is_relative_to(odd):
            raise OSError(errno.ENOLCK, "No locks available")
        lock(file)

    monkeypatch.setattr(profile_lock, "_lock", refuse)
    places = odd / "running.lock", tmp_path / "elsewhere.lock"
    first, second = ProfileLock(*places), ProfileLock(*places)
    assert first.take()
    assert first.is_held
    assert not second.take()
    first.release()
    nowhere = ProfileLock(odd / "running.lock")
    assert nowhere.take()  # better two bars than none
    assert not nowhere.is_held


def test_a_note_that_makes_no_sense_is_none(tmp_path: Path) -> None:
    path = tmp_path / "running.lock"
    first, second = ProfileLock(path), ProfileLock(path)
    assert first.take()
    for text in ("", "1234\npython\nhost\n", "[]", '{"process": "many"}', "\x00" * 100):
        path.write_text(text)
        assert not second.take()
        assert second.holder is None
    first.release()
