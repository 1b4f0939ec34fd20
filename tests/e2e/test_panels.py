"""The bar beside the desktop's panels, in either order of start."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen, Window

pytestmark = pytest.mark.e2e

_PANEL = """
import subprocess, sys
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication([])
x, y, width, height, *strut = map(int, sys.argv[2:])
panel = QWidget()
if sys.argv[1] == "unmanaged":
    panel.setWindowFlag(Qt.WindowType.X11BypassWindowManagerHint)
panel.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDock)
panel.setWindowTitle("Panel")
panel.setGeometry(x, y, width, height)
panel.show()
numbers = ",".join(map(str, strut))
name = "_NET_WM_STRUT_PARTIAL"
subprocess.run(["xprop", "-id", str(int(panel.winId())), "-f", name, "32c", "-set", name, numbers], check=True)
qt.exec()
"""


@contextmanager
def a_panel(screen: Screen, edge: str = "top", depth: int = 28) -> Iterator[Window]:
    """Somebody else's panel along an edge of the screen, as high or wide as ``depth``."""
    wide, high = screen.width - 1, screen.height - 1
    geometry, strut = {
        "top": ((0, 0, screen.width, depth), (0, 0, depth, 0, 0, 0, 0, 0, 0, wide, 0, 0)),
        "bottom": ((0, screen.height - depth, screen.width, depth), (0, 0, 0, depth, 0, 0, 0, 0, 0, 0, 0, wide)),
        "left": ((0, 0, depth, screen.height), (depth, 0, 0, 0, 0, high, 0, 0, 0, 0, 0, 0)),
    }[edge]
    with screen.beside(_PANEL, "managed", *geometry, *strut):
        window = screen.window("^Panel$")
        eventually(lambda: "=" in screen.run("xprop", "-id", window.number, "_NET_WM_STRUT_PARTIAL"), "its space")
        yield window


def prepared(program: Program, **preferences: object) -> Program:
    program.write_preferences(json.dumps({"welcomed": True, "height": 40, **preferences}))
    return program


def test_a_bar_stacks_inside_the_panel_that_is_there(program: Program, screen: Screen) -> None:
    with a_panel(screen):
        bar = prepared(program).start().bar()
        assert bar.geometry == (0, 28, screen.width, 40)
        assert "0, 0, 68, 0" in screen.run("xprop", "-id", bar.number, "_NET_WM_STRUT_PARTIAL")


def test_a_bar_stacks_inside_a_panel_that_the_window_manager_leaves_alone(program: Program, screen: Screen) -> None:
    """The panels of awesome, xmobar and lemonbar are no clients of the window manager, and no list has them."""
    strut_without_extent = (0, 0, 28, *(0,) * 9)  # as awesome has it
    with screen.beside(_PANEL, "unmanaged", 0, 0, screen.width, 28, *strut_without_extent):
        panel = screen.window("^Panel$")
        eventually(lambda: "=" in screen.run("xprop", "-id", panel.number, "_NET_WM_STRUT_PARTIAL"), "its space")
        bar = prepared(program).start().bar()
        eventually(lambda: bar.geometry == (0, 28, screen.width, 40), "the bar lies inside the panel")
    eventually(lambda: bar.geometry == (0, 0, screen.width, 40), "the bar is at the edge")


@contextmanager
def a_work_area(screen: Screen, name: str, *numbers: int) -> Iterator[None]:
    """What the window manager tells of the space that is left, while it has a panel that is no client."""
    before = screen.run("xprop", "-root", "-notype", name).rpartition("=")[2].strip()
    screen.run("xprop", "-root", "-f", name, "32c", "-set", name, ",".join(map(str, numbers)))
    yield
    change = ("-f", name, "32c", "-set", name, before) if before[:1].isdigit() else ("-remove", name)
    screen.run("xprop", "-root", *change)


def test_a_bar_keeps_clear_of_a_panel_that_is_part_of_the_window_manager(program: Program, screen: Screen) -> None:
    """The task bar of IceWM and the toolbar of Fluxbox are no clients; the work area alone tells of them."""
    with a_work_area(screen, "_NET_WORKAREA", 0, 26, screen.width, screen.height - 26):
        prepared(program, extra_bars=[{"screen": "", "edge": "top", "collection": 0}]).start()

        def tops() -> list[int]:
            return sorted(each.geometry[1] for each in screen.windows("^Off the Wire$"))

        eventually(lambda: tops() == [26, 66], "both bars lie inside the panel")
        program.stop()


def test_with_several_screens_that_panel_counts_on_its_own(
    program: Program, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    """Cinnamon tells of each screen what is left; elsewhere the panel is taken to be on the primary one."""
    half, height = screen.width // 2, screen.height
    areas = 0, 0, half, height, half, 0, half, height - 40
    with a_work_area(screen, "_GTK_WORKAREAS_D0", *areas):
        extra = [{"screen": "east", "edge": "bottom", "collection": 0}]
        prepared(program, screen="west", edge="bottom", extra_bars=extra).start()

        def corners() -> list[tuple[int, int]]:
            return sorted(each.geometry[:2] for each in screen.windows("^Off the Wire$"))

        eventually(lambda: corners() == [(0, height - 40), (half, height - 80)], "one is inside the panel")
        program.stop()


def test_it_makes_room_for_a_panel_that_comes_and_returns_when_it_goes(program: Program, screen: Screen) -> None:
    bar = prepared(program, edge="bottom").start().bar()
    assert bar.geometry[1] == screen.height - 40
    with a_panel(screen, "bottom", 30):
        eventually(lambda: bar.geometry[1] == screen.height - 70, "the bar lies inside the panel")
    eventually(lambda: bar.geometry[1] == screen.height - 40, "the bar is back at the edge")


@pytest.mark.long
def test_it_follows_a_panel_that_changes_its_size(program: Program, screen: Screen) -> None:
    with a_panel(screen) as panel:
        bar = prepared(program).start().bar()
        numbers = f"0,0,50,0,0,0,0,0,0,{screen.width - 1},0,0"
        name = "_NET_WM_STRUT_PARTIAL"
        screen.run("xprop", "-id", panel.number, "-f", name, "32c", "-set", name, numbers)
        eventually(lambda: bar.geometry[1] == 50, "the bar has moved with the panel")


@pytest.mark.long
def test_at_twice_the_scale_it_lies_as_close(program: Program, screen: Screen) -> None:
    program.environment["QT_SCALE_FACTOR"] = "2"
    with a_panel(screen):
        assert prepared(program).start().bar().geometry == (0, 28, screen.width, 80)


@pytest.mark.long
def test_a_panel_at_the_side_makes_it_shorter(program: Program, screen: Screen) -> None:
    with a_panel(screen, "left", 60):
        assert prepared(program).start().bar().geometry == (60, 0, screen.width - 60, 40)


@pytest.mark.long
def test_a_bar_that_hides_leaves_the_panel_in_sight(program: Program, screen: Screen) -> None:
    screen.xdotool("mousemove", 400, 600)
    with a_panel(screen):
        bar = prepared(program, placement="auto-hide").start().bar()

        def shape() -> str:
            said = screen.run("xwininfo", "-shape", "-id", bar.number)
            return said.split("Window shape extents:")[-1].strip().split()[0]

        eventually(lambda: shape() == f"{screen.width}x2+0+0", "a strip beside the panel is left")
        assert bar.geometry == (0, 28, screen.width, 40)
        screen.xdotool("mousemove", 400, 28)
        eventually(lambda: shape() != f"{screen.width}x2+0+0", "the bar comes back to the pointer")


def test_bars_of_two_profiles_share_an_edge(program: Program, screen: Screen, tmp_path: Path) -> None:
    first = prepared(program).start().bar()
    other = prepared(Program(screen, tmp_path / "other"), label="Second wire").start()
    try:
        second = screen.window("^Second wire$")
        eventually(lambda: (first.geometry[1], second.geometry[1]) == (0, 40), "one below the other")
        screen.send_old_place(second, 0, 0)  # as on a busy machine, where Qt may read it late
        program.stop()
        eventually(lambda: second.geometry[1] == 0, "the second has the edge for itself")
    finally:
        other.stop()


@pytest.mark.parametrize(("panel", "bar_top"), [("top", -40), pytest.param("bottom", 0, marks=pytest.mark.long)])
def test_a_first_start_takes_the_free_edge(program: Program, screen: Screen, panel: str, bar_top: int) -> None:
    with a_panel(screen, panel):
        program.write_preferences('{"height": 40}')
        top = program.start().bar().geometry[1]
        assert top == bar_top % screen.height


@pytest.mark.long
def test_bars_whose_screen_is_unplugged_lie_side_by_side(
    program: Program, screen: Screen, two_monitors: tuple[str, str]
) -> None:
    extra = [{"screen": "east", "edge": "top", "collection": 0}]
    prepared(program, screen="west", extra_bars=extra).start()
    eventually(lambda: len(screen.windows("^Off the Wire$")) == 2, "two bars")
    screen.run("xrandr", "--delmonitor", "east")
    eventually(
        lambda: sorted(each.geometry[:2] for each in screen.windows("^Off the Wire$")) == [(0, 0), (0, 40)],
        "one below the other",
    )
