"""The bar reserves its space on a real X server with a real window manager, on one screen and on two."""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.examples import at_night
from tests.patience import eventually
from tests.screen import Program, Screen, Window

pytestmark = pytest.mark.e2e

_OTHER = """
from PySide6.QtWidgets import QApplication, QWidget
import sys
qt = QApplication([])
window = QWidget()
window.setWindowTitle("Spreadsheet")
window.move(int(sys.argv[1]), 200)
getattr(window, sys.argv[2])()
qt.exec()
"""
Place = tuple[int, int, int, int]


@contextmanager
def a_window(screen: Screen, x: int, shown: str) -> Iterator[Window]:
    """Somebody else's window, opened at ``x`` and maximised or on the full screen."""
    with screen.beside(_OTHER, x, shown):
        window = screen.window("^Spreadsheet$")
        state = "_NET_WM_STATE_FULLSCREEN" if shown == "showFullScreen" else "_NET_WM_STATE_MAXIMIZED_VERT"
        eventually(lambda: state in screen.run("xprop", "-id", window.number, "_NET_WM_STATE"), state)
        yield window


def place_of_a_window(screen: Screen, x: int) -> Place:
    """Return where a window that is opened at ``x`` and maximised comes to lie, frame included."""
    with a_window(screen, x, "showMaximized") as window:
        left, top, width, height = window.geometry
        frame = screen.run("xprop", "-id", window.number, "_NET_FRAME_EXTENTS")
        borders = [int(number) for number in re.findall(r"\d+", frame.split("=")[-1])]
    return left - borders[0], top - borders[2], width + borders[0] + borders[1], height + borders[2] + borders[3]


def start(program: Program, **preferences: object) -> Place:
    """Start the program and return where its bar lies."""
    program.write_preferences(json.dumps({"welcomed": True, **preferences}))
    return program.start().bar().geometry


def test_a_maximised_window_stays_clear_of_the_bar(program: Program, screen: Screen) -> None:
    assert start(program, height=40) == (0, 0, screen.width, 40)
    assert place_of_a_window(screen, 100) == (0, 40, screen.width, screen.height - 40)


@pytest.mark.long
def test_it_stays_clear_at_the_bottom_too(program: Program, screen: Screen) -> None:
    assert start(program, height=40, edge="bottom") == (0, screen.height - 40, screen.width, 40)
    assert place_of_a_window(screen, 100) == (0, 0, screen.width, screen.height - 40)


@pytest.mark.long
@pytest.mark.parametrize(("edge", "left"), [("left", 0), ("right", 1)])
def test_it_stays_clear_of_a_bar_at_a_side(program: Program, screen: Screen, edge: str, left: int) -> None:
    assert start(program, side_width=240, edge=edge) == (left * (screen.width - 240), 0, 240, screen.height)
    assert place_of_a_window(screen, 300) == ((1 - left) * 240, 0, screen.width - 240, screen.height)


def test_at_twice_the_scale_the_space_is_twice_as_high(program: Program, screen: Screen) -> None:
    program.environment["QT_SCALE_FACTOR"] = "2"
    assert start(program, height=40) == (0, 0, screen.width, 80)
    assert place_of_a_window(screen, 100) == (0, 80, screen.width, screen.height - 80)


@pytest.mark.long
def test_when_the_program_ends_the_space_is_free_again(program: Program, screen: Screen) -> None:
    start(program)
    program.stop()
    assert place_of_a_window(screen, 100) == (0, 0, screen.width, screen.height)


@pytest.mark.long
@pytest.mark.parametrize("placement", ["overlay", "auto-hide", "floating"])
def test_a_bar_that_is_not_docked_takes_no_space(program: Program, screen: Screen, placement: str) -> None:
    start(program, placement=placement)
    assert place_of_a_window(screen, 100) == (0, 0, screen.width, screen.height)


@pytest.mark.long
@pytest.mark.parametrize("placement", ["docked", "overlay", "floating"])
def test_windows_may_cover_a_bar_that_is_not_kept_above_them(program: Program, screen: Screen, placement: str) -> None:
    start(program, placement=placement, keep_above=False, height=40)
    bar = program.bar()
    eventually(lambda: "_BELOW" in screen.run("xprop", "-id", bar.number, "_NET_WM_STATE"), "the bar lies below")


def test_a_bar_that_hides_comes_back_to_the_pointer(program: Program, screen: Screen) -> None:
    screen.xdotool("mousemove", 400, 600)
    start(program, placement="auto-hide", height=40)
    bar = program.bar()
    eventually(lambda: bar.geometry[1] == -38, "the bar goes away")
    screen.xdotool("mousemove", 400, 0)
    eventually(lambda: bar.geometry[1] == 0, "the bar comes back")


@pytest.mark.long
def test_a_floating_bar_keeps_off_full_screen_windows(program: Program, screen: Screen) -> None:
    start(program, placement="floating", floating_width=600)
    with a_window(screen, 100, "showFullScreen"):
        eventually(lambda: not screen.windows("^Off the Wire$"), "the bar is gone")
    program.bar()


def test_a_floating_bar_is_dragged_by_its_label_and_found_there_again(program: Program, screen: Screen) -> None:
    x, y, *_ = start(program, placement="floating", floating_width=600)
    screen.xdotool("mousemove", x + 40, y + 15, "mousedown", 1)
    for step in range(1, 6):
        screen.xdotool("mousemove", x + 40 + 10 * step, y + 15 + 40 * step)
    screen.xdotool("mouseup", 1)
    eventually(lambda: program.bar().geometry[:2] == (x + 50, y + 200), "the bar has been dragged")
    eventually(lambda: "floating_places" in (program.profile / "preferences.json").read_text(), "the place is kept")
    program.stop()
    assert program.start().bar().geometry[:2] == (x + 50, y + 200)


@pytest.mark.parametrize("edge", ["top", *at_night("bottom")])
def test_on_the_second_screen_it_takes_nothing_from_the_first(
    program: Program, screen: Screen, two_monitors: tuple[str, str], edge: str
) -> None:
    half = screen.width // 2
    top = 0 if edge == "top" else screen.height - 40
    assert start(program, height=40, edge=edge, screen="east") == (half, top, half, 40)
    window_top = 40 if edge == "top" else 0
    assert place_of_a_window(screen, half + 50) == (half, window_top, half, screen.height - 40)
    assert place_of_a_window(screen, 50) == (0, 0, half, screen.height)


@pytest.mark.behaviour("A40")
def test_when_its_screen_goes_it_moves_and_when_it_returns_it_does_too(
    program: Program, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    half = screen.width // 2
    assert start(program, screen="east")[:3] == (half, 0, half)
    bar = program.bar()
    screen.run("xrandr", "--delmonitor", "east")
    eventually(lambda: bar.geometry[0] == 0, "the bar lies on the screen that is left")
    screen.run("xrandr", "--setmonitor", "east", f"{half}/300x{screen.height}/200+{half}+0", "none")
    eventually(lambda: bar.geometry[:3] == (half, 0, half), "the bar is back where it belongs")
