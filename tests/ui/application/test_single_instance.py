"""A second start finds the first; nobody else is listened to."""

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE
from ticker.ui.application import handover_pipe, single_instance
from ticker.ui.application.single_instance import Claim, SingleInstance, _socket_address

SECOND_START = f"""
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ticker.ui.application import single_instance
from ticker.ui.application.single_instance import SingleInstance
if "USE_PIPE" in os.environ:
    from ticker.ui.application.handover_pipe import Handover, HandoverServer
    single_instance.both_ends = lambda: (Handover, HandoverServer)
core = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).claim(tuple(sys.argv[2:]), lambda waited: waited < {PATIENCE}).name)
"""


@pytest.fixture(params=["socket", "pipe"])
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """Where a profile lies; what Windows has for talking is tried here too, where it is a socket as well."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    if request.param == "pipe":
        monkeypatch.setenv("USE_PIPE", "yes")
        both_ends = handover_pipe.Handover, handover_pipe.HandoverServer
        monkeypatch.setattr(single_instance, "both_ends", lambda: both_ends)
    return tmp_path


@pytest.fixture
def short_path() -> Iterator[Path]:
    """Return a folder in which the path of a socket is not too long."""
    with tempfile.TemporaryDirectory(prefix="otw") as name:
        yield Path(name)


def is_first(instance: SingleInstance) -> bool:
    if instance.claim((), lambda _waited: False) is not Claim.FIRST:
        return False
    instance.listen()
    return True


def second_start(home: Path, *arguments: str, method: str = "claim") -> "subprocess.Popen[str]":
    code = SECOND_START.replace(".claim(", f".{method}(")
    return subprocess.Popen([sys.executable, "-c", code, str(home), *arguments], stdout=subprocess.PIPE, text=True)


def test_a_second_start_hands_its_arguments_over(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    with qtbot.waitSignal(first.arguments_received) as received:
        second = second_start(home, "https://a.example/fééd", "-v")
    answer, _ = second.communicate(timeout=PATIENCE)
    assert answer.strip() == "HANDED_OVER"
    assert received.args == [("https://a.example/fééd", "-v")]
    first.release()


def test_after_the_first_has_left_the_next_is_the_first(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    first.release()
    second = SingleInstance(home)
    assert is_first(second)
    second.release()


@pytest.mark.behaviour("A37")
def test_the_leavings_of_a_crash_are_no_obstacle(home: Path, qtbot: QtBot) -> None:
    Path(_socket_address(home)).write_text("no socket")
    (home / "running.lock").write_text('{"process": 1, "host": "elsewhere", "address": "/nowhere"}')
    first = SingleInstance(home)
    assert is_first(first)
    with qtbot.waitSignal(first.arguments_received):
        second = second_start(home)
    second.communicate(timeout=PATIENCE)
    first.release()


@pytest.mark.behaviour("A37")
def test_a_start_that_gets_no_answer_leaves_the_lock_and_the_socket_alone(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    socket_file = Path(_socket_address(home))
    inode = socket_file.stat().st_ino
    second = SingleInstance(home)
    patience = iter((True, True, True, False))
    assert (
        second.claim(("https://a.example/",), lambda _waited: next(patience)) is Claim.NO_ANSWER
    )  # nobody has run the event loop of the first meanwhile
    assert second.holder is not None
    assert second.holder.process == os.getpid()
    second.release()
    assert socket_file.stat().st_ino == inode
    heard: list[tuple[str, ...]] = []
    first.arguments_received.connect(heard.append)
    with qtbot.waitSignal(first.arguments_received):
        third = second_start(home, "ok")
    assert third.communicate(timeout=PATIENCE)[0].strip() == "HANDED_OVER"
    assert heard == [("ok",)]  # and not what the second, which has left, wanted
    first.release()


@pytest.mark.behaviour("A37")
def test_a_command_finds_the_bar_or_nobody(home: Path, qtbot: QtBot) -> None:
    def tell() -> Claim:
        return SingleInstance(home).tell(("--tell", "pause"), lambda _waited: False)

    assert tell() is Claim.FIRST
    first = SingleInstance(home)
    assert is_first(first)
    assert tell() is Claim.NO_ANSWER
    first.release()
    assert tell() is Claim.FIRST


@pytest.mark.behaviour("A37")
def test_a_profile_is_the_same_by_whatever_path(home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "real").mkdir()
    (home / "link").symlink_to(home / "real")
    first = SingleInstance(home / "link")
    assert is_first(first)
    monkeypatch.delenv("XDG_RUNTIME_DIR")  # and from whatever session
    with qtbot.waitSignal(first.arguments_received):
        second = second_start(home / "real")
    assert second.communicate(timeout=PATIENCE)[0].strip() == "HANDED_OVER"
    first.release()


@pytest.mark.behaviour("A37")
@pytest.mark.parametrize(
    "garbage", [b"\xff\xfe\n", b"{}\n", b"[1]\n", b"[" * 5000 + b"\n", b'"--quit"\n', b"x" * (2 << 20)]
)
def test_garbage_is_dropped_and_the_next_is_heard(
    home: Path, qtbot: QtBot, garbage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    heard: list[tuple[str, ...]] = []
    first.arguments_received.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(_socket_address(home))
        stranger.setblocking(False)
        sent = 0

        def is_dropped() -> bool:
            nonlocal sent
            try:
                if sent < len(garbage):
                    sent += stranger.send(garbage[sent:])
                return stranger.recv(100) == b""
            except BlockingIOError:
                return False
            except OSError:
                return True

        qtbot.waitUntil(is_dropped)
    with qtbot.waitSignal(first.arguments_received):
        second = second_start(home, "ok")
    second.communicate(timeout=PATIENCE)
    assert heard == [("ok",)]
    first.release()


@pytest.mark.behaviour("A37")
def test_only_this_user_can_reach_the_socket(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    for path in (Path(_socket_address(home)), home / "running.lock"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first.release()


def test_a_message_in_pieces_is_read_whole(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert is_first(first)
    message = json.dumps(["a" * 100_000]).encode() + b"\n"
    with (
        socket.socket(socket.AF_UNIX) as sender,
        qtbot.waitSignal(first.arguments_received) as received,
    ):
        sender.connect(_socket_address(home))
        sender.sendall(message[:7])
        qtbot.wait(10)
        sender.sendall(message[7:])
    assert received.args == [("a" * 100_000,)]
    first.release()


@pytest.mark.behaviour("A37")
@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
@pytest.mark.parametrize("folder", ["XDG_RUNTIME_DIR", "TMPDIR"])  # where there is no session, that of temporary files
def test_a_bar_whose_folder_was_deleted_hears_commands_and_gives_way_to_the_next(
    folder: str, short_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv(folder, str(short_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    home = short_path / "home"
    orphan = SingleInstance(home)
    assert is_first(orphan)
    shutil.rmtree(home)
    with qtbot.waitSignal(orphan.arguments_received) as received:
        told = second_start(home, "--tell", "pause", method="tell")
    assert told.communicate(timeout=PATIENCE)[0].strip() == "HANDED_OVER"
    assert received.args == [("--tell", "pause")]
    shutil.rmtree(home)
    with qtbot.waitSignal(orphan.replaced):
        second = second_start(home)
    orphan.release()  # as the end of its process does
    assert second.communicate(timeout=PATIENCE)[0].strip() == "FIRST"


@pytest.mark.behaviour("A37")
@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be deleted there")
def test_a_bar_that_the_next_cannot_reach_notices_that_its_folder_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(single_instance, "_LOOK_EVERY", 5)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    orphan = SingleInstance(tmp_path / "home")
    assert is_first(orphan)
    shutil.rmtree(tmp_path / "home")
    monkeypatch.delenv("XDG_RUNTIME_DIR")  # as for a start over SSH
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with qtbot.waitSignal(orphan.replaced):
        second = second_start(tmp_path / "home")
    assert second.communicate(timeout=PATIENCE)[0].strip() == "FIRST"
    orphan.release()


def test_a_bar_whose_folder_is_there_is_not_sent_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    first = SingleInstance(tmp_path)
    assert is_first(first)
    with qtbot.assertNotEmitted(first.replaced):
        other = second_start(tmp_path, "--replaced")
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=round(1000 * PATIENCE))
        other.communicate()
    first.release()
