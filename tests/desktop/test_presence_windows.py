"""Which windows count as full-screen ones on Windows."""

import pytest

from ticker.desktop.presence_windows import Window, is_covered
from ticker.desktop.rectangle import Rectangle

MONITOR = Rectangle(0, 0, 1920, 1080)
OTHER_MONITOR = Rectangle(1920, 0, 1280, 1024)
CAPTION, MINIMIZED, VISIBLE = 0x00C00000, 0x20000000, 0x10000000
TOPMOST, PASSED_THROUGH, TOOL, NEVER_ACTIVE = 0x08, 0x20, 0x80, 0x08000000


def window(rectangle: Rectangle = MONITOR, style: int = VISIBLE, extended: int = 0, kind: str = "Film") -> Window:
    return Window(1, kind, style, extended, rectangle)


FILM = window()
LETTER = window(Rectangle(100, 100, 800, 600), VISIBLE | CAPTION)
MAXIMIZED = window(Rectangle(-8, -8, 1936, 1096), VISIBLE | CAPTION)


@pytest.mark.parametrize("in_front", [FILM, window(Rectangle(0, 0, 3200, 1080))])
def test_a_window_without_frame_over_the_whole_screen_covers_the_bar(in_front: Window) -> None:
    assert is_covered([in_front, LETTER], MONITOR)


@pytest.mark.parametrize("above", [LETTER, MAXIMIZED])
def test_it_does_not_while_somebody_works_in_front_of_it(above: Window) -> None:
    assert not is_covered([above, FILM], MONITOR)


@pytest.mark.parametrize(
    "ignored",
    [
        window(extended=PASSED_THROUGH),
        window(extended=TOOL),
        window(extended=NEVER_ACTIVE),
        window(style=VISIBLE | MINIMIZED),
        window(kind="Progman"),
        window(kind="WorkerW"),
        window(OTHER_MONITOR),
        window(Rectangle(1500, 900, 300, 100), extended=TOPMOST),
    ],
)
def test_what_only_lies_over_the_windows_neither_covers_nor_uncovers(ignored: Window) -> None:
    assert not is_covered([ignored, LETTER], MONITOR)
    assert is_covered([ignored, FILM], MONITOR)


def test_each_screen_counts_for_itself() -> None:
    assert not is_covered([FILM], OTHER_MONITOR)
    assert not is_covered([], MONITOR)
