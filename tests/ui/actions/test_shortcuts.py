"""Keys: each does one thing in a window, is one that Qt knows, and is shown in the user's language."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ticker.ui.actions.keys import KEYS, Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of, shortcut_of, shown_key

PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.mark.parametrize("window", Window)
def test_a_key_does_one_thing_in_a_window(window: Window) -> None:
    named = [key for keys in KEYS[window].values() for key in keys]
    assert len(named) == len(set(named))


@pytest.mark.parametrize("window", Window)
def test_every_key_is_one_that_qt_knows(window: Window) -> None:
    for shortcut, named in KEYS[window].items():
        assert [each.toString(QKeySequence.SequenceFormat.PortableText) for each in keys_of(window, shortcut)] == [
            *named
        ]


@pytest.mark.parametrize(
    ("event", "shortcut"),
    [
        (press(Qt.Key.Key_S), Shortcut.SAVE),
        (press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier), Shortcut.OPEN),
        (press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier), Shortcut.OPEN_BEHIND),
        (press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier), Shortcut.MOVE_LEFT),
        (press(Qt.Key.Key_Left), Shortcut.LEFT),
        (press(Qt.Key.Key_Y), None),
        (press(Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier), None),
    ],
)
def test_a_key_is_found_with_what_is_held(event: QKeyEvent, shortcut: Shortcut | None) -> None:
    assert shortcut_of(Window.BAR, event) is shortcut


def test_the_first_key_is_shown() -> None:
    assert shown_key(Window.BAR, Shortcut.OPEN) == "Enter"
    assert shown_key(Window.BAR, Shortcut.COPY_LINK) == "C"
    assert shown_key(Window.VIEWER, Shortcut.COPY_LINK) == "Shift+C"
    assert shown_key(Window.ARCHIVE, Shortcut.PAUSE) == ""
