"""The strip stands while the pointer is on it, and no longer, whatever came between the two."""

import json
from collections.abc import Callable

import pytest

from tests.e2e.test_visibility import is_moving, wakes_in_a_second
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss

pytestmark = pytest.mark.e2e

_ROW = 16


@pytest.fixture
def running(program: Program, screen: Screen, server: FeedServer) -> Program:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "speed": 125, "tray_icon": False, "show_card": False}))
    program.start(server.url("/news.xml")).bar()
    eventually(lambda: is_moving(screen), "the strip moves")
    return program


def by_escape(screen: Screen) -> None:
    screen.xdotool("mousemove", 640, 500)
    screen.xdotool("key", "Escape")


def by_a_click_beside_it(screen: Screen) -> None:
    screen.click(1200, 700)


def by_what_it_offers(screen: Screen) -> None:
    screen.xdotool("mousemove", 640, 500)
    screen.xdotool("key", "c")  # Copy Link


def by_a_submenu(screen: Screen) -> None:
    screen.xdotool("mousemove", 640, 500)
    screen.xdotool("key", "u", "Escape", "Escape")


def by_a_window(screen: Screen) -> None:
    screen.xdotool("mousemove", 640, 500)
    screen.xdotool("key", "e", "l")  # More, Rules
    screen.window("^Rules$").key("Escape")


_SLOW = [pytest.param(each, marks=pytest.mark.long) for each in (by_a_click_beside_it, by_what_it_offers, by_a_submenu)]


@pytest.mark.parametrize("leave", [by_escape, by_a_window, *_SLOW])
def test_after_a_menu_it_moves_on_and_stands_again_under_the_pointer(
    running: Program, screen: Screen, leave: Callable[[Screen], None]
) -> None:
    screen.xdotool("mousemove", screen.width // 2, _ROW)
    eventually(lambda: wakes_in_a_second(running) < 10, "the strip stands")
    screen.xdotool("click", 3)
    eventually(lambda: len(windows_of(screen)) > 1, "the menu")
    leave(screen)
    eventually(lambda: is_moving(screen), "the strip moves on")
    screen.xdotool("mousemove", 300, _ROW)
    eventually(lambda: wakes_in_a_second(running) < 10, "the strip stands again")


def windows_of(screen: Screen) -> list[str]:
    return screen.xdotool("search", "--onlyvisible", "--class", "off-the-wire").split()
