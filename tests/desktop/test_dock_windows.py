"""The space of the bar on Windows: what is said to the shell, and what is made of its answers."""

from ctypes import wintypes

import pytest

from ticker.desktop.dock_windows import AppBar, AppBarData, insets_of
from ticker.desktop.panels_x11 import Insets
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

MONITOR = Rectangle(0, 0, 1920, 1080)
NEW, REMOVE, QUERY_PLACE, SET_PLACE = range(4)


class Shell:
    """A shell with a task bar of 40 pixels at the bottom."""

    def __init__(self) -> None:
        self.heard: list[tuple[int, int, tuple[int, int, int, int]]] = []

    def send(self, kind: int, message: AppBarData) -> None:
        if kind == QUERY_PLACE and message.rect.bottom > 1040:
            message.rect = wintypes.RECT(message.rect.left, message.rect.top, message.rect.right, 1040)
        place = message.rect
        self.heard.append((kind, message.edge, (place.left, place.top, place.right, place.bottom)))


def test_at_the_top_it_gets_what_it_asks_for() -> None:
    shell = Shell()
    assert AppBar(7, shell.send).reserve(Edge.TOP, 32, MONITOR) == Rectangle(0, 0, 1920, 32)
    assert [kind for kind, *_ in shell.heard] == [NEW, QUERY_PLACE, SET_PLACE]
    assert shell.heard[-1] == (SET_PLACE, 1, (0, 0, 1920, 32))


def test_at_the_bottom_it_lies_above_the_task_bar() -> None:
    shell = Shell()
    assert AppBar(7, shell.send).reserve(Edge.BOTTOM, 32, MONITOR) == Rectangle(0, 1008, 1920, 32)
    assert shell.heard[-1] == (SET_PLACE, 3, (0, 1008, 1920, 1040))


def test_at_a_side_it_lies_above_the_task_bar_too() -> None:
    shell = Shell()
    assert AppBar(7, shell.send).reserve(Edge.RIGHT, 240, MONITOR) == Rectangle(1680, 0, 240, 1040)
    assert shell.heard[-1] == (SET_PLACE, 2, (1680, 0, 1920, 1040))


def test_it_is_announced_once_and_taken_back_once() -> None:
    shell = Shell()
    bar = AppBar(7, shell.send)
    bar.release()
    assert shell.heard == []
    bar.reserve(Edge.TOP, 32, MONITOR)
    bar.reserve(Edge.TOP, 48, MONITOR)
    bar.release()
    bar.release()
    kinds = [kind for kind, *_ in shell.heard]
    assert kinds.count(NEW) == kinds.count(REMOVE) == 1


def test_the_same_place_is_taken_once_since_each_time_has_all_other_bars_moved() -> None:
    shell = Shell()
    bar = AppBar(7, shell.send)
    assert bar.reserve(Edge.BOTTOM, 32, MONITOR) == bar.reserve(Edge.BOTTOM, 32, MONITOR)
    assert [kind for kind, *_ in shell.heard] == [NEW, QUERY_PLACE, SET_PLACE, QUERY_PLACE]


def test_it_gives_up_its_space_and_goes_on_to_hear_the_shell() -> None:
    shell = Shell()
    bar = AppBar(7, shell.send)
    bar.register()
    bar.give_up_space()
    assert [kind for kind, *_ in shell.heard] == [NEW]
    bar.reserve(Edge.TOP, 32, MONITOR)
    bar.give_up_space()
    assert [kind for kind, *_ in shell.heard[-2:]] == [REMOVE, NEW]
    bar.release()
    assert shell.heard[-1][0] == REMOVE


def test_a_shell_that_has_started_anew_is_told_all_of_it_again() -> None:
    shell = Shell()
    bar = AppBar(7, shell.send)
    bar.reserve(Edge.TOP, 32, MONITOR)
    bar.forget()
    bar.reserve(Edge.TOP, 32, MONITOR)
    assert [kind for kind, *_ in shell.heard] == [NEW, QUERY_PLACE, SET_PLACE] * 2


@pytest.mark.parametrize(
    ("edge", "insets"),
    [
        (Edge.BOTTOM, Insets(40, 60, 0)),
        (Edge.TOP, Insets(0, 60, 0)),
        (Edge.LEFT, Insets(60, 0, 40)),
        (Edge.RIGHT, Insets(0, 0, 40)),
    ],
)
def test_a_bar_that_reserves_nothing_stays_clear_of_taskbar_and_others(edge: Edge, insets: Insets) -> None:
    free = Rectangle(-1860, 0, 1860, 1040)  # a taskbar below, somebody's bar at the left, left of the first screen
    assert insets_of(free, Rectangle(-1920, 0, 1920, 1080), edge) == insets
