"""Nothing is painted for nobody: behind a full-screen window, and while the screen is locked, the strip stands."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from tests.other_window import is_label
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.desktop.presence_x11 import FullScreenWatch
from ticker.desktop.rectangle import Rectangle

pytestmark = pytest.mark.e2e

_STRIP = QRect(200, 0, 800, 32)  # of a bar at the top, without label and buttons

# What locks a screen without a word to desktop and window manager: i3lock, xscreensaver, slock.
_LOCKER = """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication([])
window = QWidget(None, Qt.WindowType.X11BypassWindowManagerHint)
window.setGeometry(qt.primaryScreen().geometry())
window.show()
qt.exec()
"""

_OTHER = """
from PySide6.QtWidgets import QApplication, QWidget
import sys
qt = QApplication([])
window = QWidget()
window.setWindowTitle("Film")
window.move(100, 100)
getattr(window, sys.argv[1])()
qt.exec()
"""


@contextmanager
def other_window(screen: Screen, shown: str) -> Iterator[None]:
    """A window of somebody else's, maximised or on the full screen."""
    with screen.beside(_OTHER, shown):
        screen.window("^Film$")
        yield


def wakes_in_a_second(program: Program) -> int:
    """Return how often the program's main thread woke up in a second: once a frame at least while it paints."""

    def wakes() -> int:
        assert program.process is not None
        status = Path(f"/proc/{program.process.pid}/status").read_text()
        return int(status.partition("\nvoluntary_ctxt_switches:")[2].split()[0])

    before = wakes()
    time.sleep(1)
    return wakes() - before


def is_moving(screen: Screen) -> bool:
    """Tell whether the bar changes again and again: how often a second, is up to the machine."""
    with suppress(AssertionError):
        for _ in range(3):
            before = screen.picture().copy(_STRIP)
            eventually(lambda: screen.picture().copy(_STRIP) != before, "a change", patience=1)  # noqa: B023
        return True
    return False


@pytest.fixture
def running(program: Program, screen: Screen, server: FeedServer) -> Program:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "speed": 125}))
    program.start(server.url("/news.xml")).bar()
    eventually(lambda: is_moving(screen), "the strip moves")
    return program


def test_behind_a_full_screen_window_it_stands(running: Program, screen: Screen) -> None:
    with other_window(screen, "showFullScreen"):
        eventually(lambda: wakes_in_a_second(running) < 10, "the strip stands")
    eventually(lambda: is_moving(screen), "the strip moves again")


def test_behind_the_window_of_a_screen_locker_it_stands(running: Program, screen: Screen) -> None:
    screen.xdotool("mousemove", screen.width // 2, 16)
    eventually(lambda: wakes_in_a_second(running) < 10, "the strip stands under the pointer")
    with screen.beside(_LOCKER):
        screen.xdotool("mousemove", screen.width // 2, 500)
        eventually(lambda: not is_label(screen.picture(), 5, 5), "the screen is locked")
        eventually(lambda: wakes_in_a_second(running) < 10, "the strip stands")
    eventually(lambda: is_moving(screen), "the strip moves again")


def test_beside_a_maximised_window_it_moves(running: Program, screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    bar = int(running.bar().number)
    watch = FullScreenWatch()
    whole = Rectangle(0, 0, screen.width, screen.height)
    elsewhere = Rectangle(screen.width, 0, 100, 100)
    with other_window(screen, "showMaximized"):
        assert not watch.covers(bar, whole)
        eventually(lambda: is_moving(screen), "the strip moves on")
    with other_window(screen, "showFullScreen"):
        eventually(lambda: watch.covers(bar, whole), "the full-screen window is there")
        assert not watch.covers(bar, elsewhere)
    eventually(lambda: not watch.covers(bar, whole), "the full-screen window is gone")
    watch.close()


@pytest.mark.long
def test_while_the_screen_is_locked_it_stands(
    program: Program, screen: Screen, server: FeedServer, session_bus: str
) -> None:
    program.environment["DBUS_SESSION_BUS_ADDRESS"] = session_bus
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "speed": 125}))
    program.start(server.url("/news.xml")).bar()
    eventually(lambda: is_moving(screen), "the strip moves")

    def tell(is_locked: str) -> None:
        name = "org.freedesktop.ScreenSaver"
        command = ["gdbus", "emit", "--session", "--object-path", "/ScreenSaver", "--signal", f"{name}.ActiveChanged"]
        subprocess.run([*command, is_locked], env=program.environment, check=True, timeout=30)

    def is_still_when_told() -> bool:
        tell("true")  # until it listens: the program does so a second after its start
        return wakes_in_a_second(program) < 10

    eventually(is_still_when_told, "the strip stands")
    tell("false")
    eventually(lambda: is_moving(screen), "the strip moves again")
