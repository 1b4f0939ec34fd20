"""A click shows something, wherever the window was that shows it."""

import json
from collections.abc import Callable, Iterator

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = pytest.mark.e2e

_ROW = 16


@pytest.fixture
def two_desktops(screen: Screen) -> Iterator[None]:
    screen.xdotool("set_num_desktops", 2)
    screen.xdotool("set_desktop", 0)
    yield
    screen.xdotool("set_desktop", 0)
    screen.xdotool("set_num_desktops", 1)


def to_another_desktop(screen: Screen, story: Window) -> None:
    screen.xdotool("set_desktop", 1)
    eventually(lambda: not is_seen(screen, story), "the story is left behind")


def minimized(screen: Screen, story: Window) -> None:
    screen.xdotool("windowminimize", story.number)
    eventually(lambda: not is_seen(screen, story), "the story is minimized")


def is_seen(screen: Screen, window: Window) -> bool:
    """Whether a window is on the desktop that is shown."""
    return window.number in screen.xdotool("search", "--onlyvisible", "--class", "off-the-wire").split()


@pytest.mark.parametrize("leave", [to_another_desktop, minimized])
def test_a_click_shows_the_story(
    program: Program,
    screen: Screen,
    server: FeedServer,
    two_desktops: None,
    leave: Callable[[Screen, Window], None],
) -> None:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "show_card": False}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
    program.run("--once")
    program.start().bar()
    story = program.click_headline(screen.width // 2)
    leave(screen, story)
    screen.click(screen.width // 2, _ROW)
    eventually(lambda: is_seen(screen, story), "the story is seen")


@pytest.mark.long
def test_preferences_come_to_the_desktop_that_is_shown(program: Program, screen: Screen, two_desktops: None) -> None:
    program.write_preferences(json.dumps({"welcomed": True}))
    program.start().bar()
    program.run("--tell", "preferences")
    window = screen.window("^Preferences$")
    to_another_desktop(screen, window)
    program.run("--tell", "preferences")
    eventually(lambda: is_seen(screen, window), "the preferences are seen")
