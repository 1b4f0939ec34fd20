"""The icon in a real tray, which comes later than the program, and goes again."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen, Window

pytestmark = pytest.mark.e2e


@contextmanager
def a_tray(screen: Screen) -> Iterator[None]:
    tray = subprocess.Popen(
        ["trayer", "--edge", "bottom"],
        env=screen.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        tray.terminate()
        tray.wait(PATIENCE)


def icon(screen: Screen) -> Window | None:
    """Return the window of our icon, which is as small as those in trays are."""
    found = screen.xdotool("search", "--onlyvisible", "--class", "off-the-wire").split()
    return next((each for each in (Window(screen, number) for number in found) if 8 < each.geometry[2] <= 32), None)


def click_icon(screen: Screen) -> None:
    """Click the icon where it is now: a tray moves it while it makes room."""
    left, top, width, height = eventually(lambda: icon(screen), "an icon in the tray").geometry
    screen.click(left + width // 2, top + height // 2)


def test_an_icon_comes_with_the_tray_and_a_hidden_bar_returns_without(program: Program, screen: Screen) -> None:
    program.write_preferences(json.dumps({"welcomed": True}))
    program.start().bar()
    assert icon(screen) is None
    with a_tray(screen):
        screen.repeat(lambda: click_icon(screen), lambda: not screen.windows("^Off the Wire$"), "the bar is hidden")
    eventually(lambda: screen.windows("^Off the Wire$"), "the bar is back")


def test_a_bar_that_starts_hidden_waits_for_the_panel(program: Program, screen: Screen) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "start_hidden": True}))
    program.start()
    eventually(lambda: list(program.profile.rglob("off-the-wire.log")), "the program starts")
    with a_tray(screen):
        eventually(lambda: icon(screen), "an icon in the tray")
        assert not screen.windows("^Off the Wire$")
        screen.repeat(lambda: click_icon(screen), lambda: screen.windows("^Off the Wire$"), "the bar comes")
