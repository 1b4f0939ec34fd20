"""Keys: each does one thing in a window, is one that Qt knows, and is shown in the user's language."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from ticker.ui.actions.keys import KEYS, Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of, shortcut_of, shown_key

ROOT = Path(__file__).parents[3]
PLAIN = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


@pytest.mark.parametrize("window", Window)
def test_a_key_does_one_thing_in_a_window(window: Window) -> None:
    named = [key for keys in KEYS[window].values() for key in keys]
    assert len(named) == len(set(named))


@pytest.mark.parametrize("window", Window)
def test_a_key_that_is_the_same_everywhere_does_nothing_else_in_a_window(window: Window) -> None:
    own = {key: shortcut for shortcut, keys in KEYS[window].items() for key in keys}
    everywhere = {key: shortcut for shortcut, keys in KEYS[Window.ANY].items() for key in keys}
    others = {Shortcut.LEAVE, Shortcut.ESCAPE}  # Esc leaves the bar, whose window does not close
    assert not {key for key in own.keys() & everywhere if own[key] is not everywhere[key] and own[key] not in others}


def test_no_window_has_keys_beside_the_table() -> None:
    written = re.compile(r"setShortcut\(|QShortcut\((?!keys)|StandardKey\.")
    sources = {path: path.read_text(encoding="utf-8") for path in (ROOT / "ticker" / "ui").rglob("*.py")}
    assert not {path.name for path, source in sources.items() if written.search(source)}


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
