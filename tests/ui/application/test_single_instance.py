"""A second start finds the first; nobody else is listened to."""

import json
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ticker.ui.application.single_instance import SingleInstance, _socket_address

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ticker.ui.application.single_instance import SingleInstance
core = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).claim(tuple(sys.argv[2:])))
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


def second_start(home: Path, *arguments: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", SECOND_START, str(home), *arguments], stdout=subprocess.PIPE, text=True
    )


def test_a_second_start_hands_its_arguments_over(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert first.claim(())
    with qtbot.waitSignal(first.arguments_received) as received:
        second = second_start(home, "https://a.example/fééd", "-v")
    answer, _ = second.communicate(timeout=20)
    assert answer.strip() == "False"
    assert received.args == [("https://a.example/fééd", "-v")]
    first.release()


def test_after_the_first_has_left_the_next_is_the_first(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert first.claim(())
    first.release()
    second = SingleInstance(home)
    assert second.claim(())
    second.release()


@pytest.mark.behaviour("A37")
def test_the_leavings_of_a_crash_are_no_obstacle(home: Path, qtbot: QtBot) -> None:
    Path(_socket_address(home)).write_text("no socket")
    gone = subprocess.Popen([sys.executable, "-c", "pass"])
    gone.wait()
    (home / "running.lock").write_text(f"{gone.pid}\npython\n{socket.gethostname()}\n")
    first = SingleInstance(home)
    assert first.claim(())
    with qtbot.waitSignal(first.arguments_received):
        second = second_start(home)
    second.communicate(timeout=20)
    first.release()


@pytest.mark.behaviour("A37")
@pytest.mark.parametrize(
    "garbage", [b"\xff\xfe\n", b"{}\n", b"[1]\n", b"[" * 5000 + b"\n", b'"--quit"\n', b"x" * (2 << 20)]
)
def test_garbage_is_dropped_and_the_next_is_heard(
    home: Path, qtbot: QtBot, garbage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    first = SingleInstance(home)
    assert first.claim(())
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
    second.communicate(timeout=20)
    assert heard == [("ok",)]
    first.release()


@pytest.mark.behaviour("A37")
def test_only_this_user_can_reach_the_socket(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert first.claim(())
    for path in (Path(_socket_address(home)), home / "running.lock"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    first.release()


def test_a_message_in_pieces_is_read_whole(home: Path, qtbot: QtBot) -> None:
    first = SingleInstance(home)
    assert first.claim(())
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
