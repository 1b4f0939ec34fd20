"""A key from anywhere leads to the bar, on a real X server; a word does so on every desktop."""

import json
from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.desktop import shortcut_x11
from ticker.desktop.shortcut_x11 import Hotkey
from ticker.store import Store

pytestmark = pytest.mark.e2e

_OTHER = """
from PySide6.QtWidgets import QApplication, QLineEdit
qt = QApplication([])
window = QLineEdit()
window.setWindowTitle("Letter")
window.setGeometry(200, 300, 400, 60)
window.show()
qt.exec()
"""


@pytest.fixture
def letter(screen: Screen) -> Iterator[Window]:
    """Somebody else's window, in which somebody writes."""
    with screen.beside(_OTHER):
        window = screen.window("^Letter$")
        screen.click(300, 330)
        yield window


def start(program: Program, server: FeedServer, **preferences: object) -> Window:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late today" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, **preferences}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
    program.run("--once")
    return program.start().bar()


def unread(program: Program) -> int:
    with Store(program.profile / "wire.sqlite3") as store:
        return sum(store.entries.unread_counts().values())


@pytest.mark.wcag("2.1.1")
def test_the_key_leads_from_another_window_to_the_headlines(
    program: Program, screen: Screen, server: FeedServer, letter: Window
) -> None:
    start(program, server, shortcut="Ctrl+Alt+N")
    screen.click(300, 330)

    def press() -> None:
        screen.xdotool("key", "ctrl+alt+n")
        screen.xdotool("key", "Return")  # opens a story, which is read then, however often

    screen.repeat(press, lambda: unread(program) == 5, "the keys reach a headline")


@pytest.mark.wcag("2.1.1")
def test_a_word_leads_to_the_headlines_too(
    program: Program, screen: Screen, server: FeedServer, letter: Window
) -> None:
    start(program, server)
    screen.click(300, 330)

    def press() -> None:
        program.run("--tell", "focus")
        screen.xdotool("key", "Return")  # opens a story, which is read then, however often

    screen.repeat(press, lambda: unread(program) == 5, "the keys reach a headline")


@pytest.mark.long
def test_a_key_that_another_program_has_is_told_of(
    program: Program, screen: Screen, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", screen.display)
    with closing(Hotkey(ord("k"), shortcut_x11.CONTROL | shortcut_x11.ALT)) as others:
        assert others.is_ours
        start(program, server, shortcut="Ctrl+Alt+K")
        eventually(lambda: "belongs to another program" in program_log(program), "the conflict is told")


def program_log(program: Program) -> str:
    return "".join(path.read_text() for path in program.profile.rglob("*.log"))
