"""Which keys can lead to the bar, as X11 names them."""

import pytest
from pytestqt.qtbot import QtBot

from ticker.ui.application.global_shortcut import x11_key


@pytest.mark.parametrize(
    ("keys", "wanted"),
    [
        ("Ctrl+Alt+N", (ord("n"), 4 | 8)),
        ("Meta+Shift+1", (ord("1"), 64 | 1)),
        ("F9", (0xFFC6, 0)),
        ("Alt+Space", (ord(" "), 8)),
        ("N", None),  # it could be written no more
        ("Shift+N", None),
        ("Ctrl+Alt+", None),
        ("Ctrl+K, Ctrl+B", None),
        ("nonsense", None),
        ("", None),
    ],
)
def test_a_key_needs_more_than_shift_to_be_taken_from_others(
    qtbot: QtBot, keys: str, wanted: tuple[int, int] | None
) -> None:
    assert x11_key(keys) == wanted
