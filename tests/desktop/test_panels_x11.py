"""How far panels reach into a monitor, and which of them a bar keeps clear of."""

import pytest

from ticker.desktop.panels_x11 import Insets, Panel, insets
from ticker.desktop.rectangle import Rectangle
from ticker.preferences import Edge

MONITOR = Rectangle(0, 0, 1920, 1080)
EAST = Rectangle(1920, 0, 1280, 1024)
BOTH = Rectangle(0, 0, 3200, 1080)
BAR, LOWER, HIGHER = 50, 40, 60  # numbers of windows


def panel_at_top(
    depth: int, top: int = 0, window: int = HIGHER, monitor: Rectangle = MONITOR, *, is_bar: bool = False
) -> Panel:
    end = monitor.x + monitor.width - 1
    strut = (0, 0, depth, 0, 0, 0, 0, 0, monitor.x, end, 0, 0)
    return Panel(window, Rectangle(monitor.x, top, monitor.width, depth - top), strut, is_bar)


def panel_at_left(width: int, start: int, end: int) -> Panel:
    return Panel(HIGHER, Rectangle(0, start, width, end - start + 1), (width, 0, 0, 0, start, end, 0, 0, 0, 0, 0, 0))


def test_without_panels_the_whole_edge_is_free() -> None:
    assert insets([], Edge.TOP, MONITOR, MONITOR) == Insets()


def test_a_new_bar_keeps_clear_of_every_panel_on_its_edge() -> None:
    assert insets([panel_at_top(28)], Edge.TOP, MONITOR, MONITOR).edge == 28
    assert insets([panel_at_top(28)], Edge.BOTTOM, MONITOR, MONITOR).edge == 0
    bottom = Panel(HIGHER, Rectangle(0, 1040, 1920, 40), (0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0, 1919))
    assert insets([bottom], Edge.BOTTOM, MONITOR, MONITOR).edge == 40


def test_a_panel_that_comes_later_and_lies_over_the_bar_moves_it() -> None:
    assert insets([panel_at_top(28)], Edge.TOP, MONITOR, MONITOR, BAR, Rectangle(0, 0, 1920, 32)).edge == 28


def test_a_panel_that_made_room_for_the_bar_does_not_move_it() -> None:
    inside = panel_at_top(60, top=32)
    assert insets([inside], Edge.TOP, MONITOR, MONITOR, BAR, Rectangle(0, 0, 1920, 32)).edge == 0


def test_of_two_bars_the_one_nearer_to_the_edge_stays() -> None:
    nearer, further = panel_at_top(32, is_bar=True), panel_at_top(64, top=32, is_bar=True)
    assert insets([nearer], Edge.TOP, MONITOR, MONITOR, BAR, Rectangle(0, 32, 1920, 32)).edge == 32
    assert insets([further], Edge.TOP, MONITOR, MONITOR, BAR, Rectangle(0, 0, 1920, 32)).edge == 0


@pytest.mark.parametrize(("other", "inset"), [(LOWER, 32), (HIGHER, 0)])
def test_of_two_bars_in_the_same_place_one_moves(other: int, inset: int) -> None:
    there = panel_at_top(32, window=other, is_bar=True)
    assert insets([there], Edge.TOP, MONITOR, MONITOR, BAR, Rectangle(0, 0, 1920, 32)).edge == inset


def test_a_panel_of_another_monitor_is_none_of_this_one() -> None:
    west = panel_at_top(28)
    assert insets([west], Edge.TOP, EAST, BOTH).edge == 0
    assert insets([panel_at_top(28, monitor=EAST)], Edge.TOP, EAST, BOTH).edge == 28


def test_the_bottom_counts_from_the_monitors_own_edge() -> None:
    """The right monitor ends 56 pixels above the lower edge of both together."""
    panel = Panel(HIGHER, Rectangle(1920, 984, 1280, 40), (0, 0, 0, 96, 0, 0, 0, 0, 0, 0, 1920, 3199))
    assert insets([panel], Edge.BOTTOM, EAST, BOTH).edge == 40


def test_a_panel_at_the_side_makes_the_bar_shorter_where_they_would_meet() -> None:
    assert insets([panel_at_left(60, 0, 1079)], Edge.TOP, MONITOR, MONITOR) == Insets(0, start=60)
    assert insets([panel_at_left(60, 100, 900)], Edge.TOP, MONITOR, MONITOR) == Insets()
    right = Panel(HIGHER, Rectangle(1880, 0, 40, 1080), (0, 40, 0, 0, 0, 0, 0, 1079, 0, 0, 0, 0))
    assert insets([right], Edge.BOTTOM, MONITOR, MONITOR) == Insets(0, end=40)


def test_a_panel_that_claims_most_of_the_screen_is_not_heeded() -> None:
    assert insets([panel_at_top(900)], Edge.TOP, MONITOR, MONITOR) == Insets()


def test_a_bar_at_a_side_keeps_clear_of_panels_there_and_at_its_ends() -> None:
    left = panel_at_left(60, 0, 1079)
    assert insets([left], Edge.LEFT, MONITOR, MONITOR).edge == 60
    assert insets([left], Edge.RIGHT, MONITOR, MONITOR).edge == 0
    assert insets([panel_at_top(28)], Edge.RIGHT, MONITOR, MONITOR) == Insets(0, start=28)
    assert insets([left], Edge.LEFT, MONITOR, MONITOR, BAR, Rectangle(0, 0, 240, 1080)).edge == 60


@pytest.mark.parametrize(("window", "inset"), [(50, 50), (150, 34)])
def test_a_floating_panel_reaches_further_than_the_space_it_keeps(window: int, inset: int) -> None:
    """Plasma's keeps 34 pixels of its 50; a dock with room for its effects may be covered."""
    bottom = Panel(HIGHER, Rectangle(0, 1080 - window, 1920, window), (0, 0, 0, 34, 0, 0, 0, 0, 0, 0, 0, 1919))
    assert insets([bottom], Edge.BOTTOM, MONITOR, MONITOR).edge == inset
    top = Panel(HIGHER, Rectangle(0, 0, 1920, window), (0, 0, 34, 0, 0, 0, 0, 0, 0, 1919, 0, 0))
    assert insets([top], Edge.TOP, MONITOR, MONITOR).edge == inset
