"""The space a docked bar keeps for itself, for every arrangement of monitors."""

import pytest

from ticker.desktop.dock_x11 import Strut, reserve, strut_for
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

LEFT = Rectangle(0, 0, 1920, 1080)
RIGHT = Rectangle(1920, 0, 1280, 1024)
BELOW = Rectangle(0, 1080, 1920, 1200)


def test_one_monitor_gives_its_edge() -> None:
    assert strut_for(Edge.TOP, 32, LEFT, [LEFT]) == Strut(Edge.TOP, 32, 0, 1919)
    assert strut_for(Edge.BOTTOM, 32, LEFT, [LEFT]) == Strut(Edge.BOTTOM, 32, 0, 1919)


def test_the_strut_keeps_to_its_own_monitor() -> None:
    assert strut_for(Edge.TOP, 32, RIGHT, [LEFT, RIGHT]) == Strut(Edge.TOP, 32, 1920, 3199)


def test_a_lower_monitors_bottom_counts_from_the_root_windows_edge() -> None:
    assert strut_for(Edge.BOTTOM, 32, RIGHT, [LEFT, RIGHT]) == Strut(Edge.BOTTOM, 32 + 56, 1920, 3199)


def test_between_stacked_monitors_nothing_is_reserved() -> None:
    assert strut_for(Edge.BOTTOM, 32, LEFT, [LEFT, BELOW]) is None
    assert strut_for(Edge.TOP, 32, BELOW, [LEFT, BELOW]) is None
    assert strut_for(Edge.TOP, 32, LEFT, [LEFT, BELOW]) == Strut(Edge.TOP, 32, 0, 1919)
    assert strut_for(Edge.BOTTOM, 32, BELOW, [LEFT, BELOW]) == Strut(Edge.BOTTOM, 32, 0, 1919)


def test_the_numbers_stand_where_the_window_manager_looks_for_them() -> None:
    left, right, top, bottom, *_, top_start, top_end, bottom_start, bottom_end = Strut(Edge.TOP, 32, 5, 9).cardinals()
    assert (left, right, top, bottom) == (0, 0, 32, 0)
    assert (top_start, top_end, bottom_start, bottom_end) == (5, 9, 0, 0)
    assert Strut(Edge.BOTTOM, 32, 5, 9).cardinals() == (0, 0, 0, 32, 0, 0, 0, 0, 0, 0, 5, 9)


def test_at_a_side_it_keeps_to_the_height_of_its_monitor() -> None:
    assert strut_for(Edge.LEFT, 240, LEFT, [LEFT, RIGHT]) == Strut(Edge.LEFT, 240, 0, 1079)
    assert strut_for(Edge.RIGHT, 240, RIGHT, [LEFT, RIGHT]) == Strut(Edge.RIGHT, 240, 0, 1023)
    assert strut_for(Edge.RIGHT, 240, LEFT, [LEFT, RIGHT]) is None
    assert Strut(Edge.LEFT, 240, 5, 9).cardinals() == (240, 0, 0, 0, 5, 9, 0, 0, 0, 0, 0, 0)
    assert Strut(Edge.RIGHT, 240, 5, 9).cardinals() == (0, 240, 0, 0, 0, 0, 5, 9, 0, 0, 0, 0)


def test_without_an_x_server_it_says_no(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4095")
    assert reserve(1, None) is False
