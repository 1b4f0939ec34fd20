"""The user's own keys: shown, refused if already used in a window, reset, and used."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

from ticker.preferences import OwnKey, Preferences
from ticker.ui.actions.keys import KEYS, Shortcut, Window, use_own_keys
from ticker.ui.actions.shortcuts import keys_of, shortcut_of, shown_key
from ticker.ui.preferences.keys_control import KeysControl, KeysDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[KeysDialog]:
    control = KeysControl("Keys")
    qtbot.addWidget(control)
    control.button.click()
    assert control.window_of_keys is not None
    yield control.window_of_keys
    use_own_keys(())


def enter(dialog: KeysDialog, shortcut: Shortcut, key: str, window: Window = Window.BAR) -> None:
    dialog.edits[window, shortcut].setKeySequence(QKeySequence(key))
    dialog.edits[window, shortcut].editingFinished.emit()


def shown(dialog: KeysDialog, shortcut: Shortcut, window: Window = Window.BAR) -> QKeySequence:
    return dialog.edits[window, shortcut].keySequence()


def test_a_key_that_is_chosen_does_what_it_is_to_do(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.SAVE, "Ctrl+K")
    (keys,) = changed.args
    assert keys == (OwnKey("bar", "save", "Ctrl+K"),)
    use_own_keys(keys)
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert shortcut_of(Window.BAR, pressed) is Shortcut.SAVE
    before = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, Qt.KeyboardModifier.NoModifier)
    assert shortcut_of(Window.BAR, before) is None
    assert shown_key(Window.BAR, Shortcut.SAVE) == "Ctrl+K"
    assert shown_key(Window.VIEWER, Shortcut.SAVE) == "S"


@pytest.mark.parametrize(
    ("window", "shortcut", "key", "said"),
    [
        (Window.BAR, Shortcut.SAVE, "M", "M is already used for “Mark as read or unread”."),
        (Window.BAR, Shortcut.SAVE, "Ctrl+C", "Ctrl+C is already used for “Copy link”."),  # its second key
        (Window.BAR, Shortcut.SAVE, "Alt+Left", "Alt+Left is already used for “Move the bar to the left”."),
        (Window.VIEWER, Shortcut.SAVE, "J", "J is already used for “Next story”."),
        (Window.VIEWER, Shortcut.SAVE, "F1", "F1 is already used for “Open the guide” (All windows)."),
        (Window.ANY, Shortcut.UNDO, "F2", "F2 is already used for “Rename” (Feeds)."),
    ],
)
def test_a_key_that_is_taken_is_refused_with_what_it_does(
    dialog: KeysDialog, qtbot: QtBot, window: Window, shortcut: Shortcut, key: str, said: str
) -> None:
    before = shown(dialog, shortcut, window)
    with qtbot.assertNotEmitted(dialog.keys_changed):
        enter(dialog, shortcut, key, window)
    assert dialog.notice.text().startswith(said)
    assert shown(dialog, shortcut, window) == before


def test_a_key_of_one_window_is_free_in_another(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.SAVE, "J", Window.ARCHIVE)  # which the story has for the next one
    use_own_keys(changed.args[0])
    assert shown_key(Window.ARCHIVE, Shortcut.SAVE) == "J"
    assert shown_key(Window.VIEWER, Shortcut.NEXT) == "J"
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.FIND, "Ctrl+K", Window.ANY)
        enter(dialog, Shortcut.FIND, "Ctrl+K", Window.VIEWER)  # it does the same there


def test_a_key_that_was_given_away_can_be_taken(dialog: KeysDialog, qtbot: QtBot) -> None:
    enter(dialog, Shortcut.MARK_READ, "Ctrl+K")
    enter(dialog, Shortcut.SAVE, "M")
    assert shown(dialog, Shortcut.SAVE) == QKeySequence("M")
    with qtbot.assertNotEmitted(dialog.keys_changed):
        enter(dialog, Shortcut.MARK_READ, "M")  # ours, and taken now
    assert shown(dialog, Shortcut.MARK_READ) == QKeySequence("Ctrl+K")


def test_a_key_can_be_left_out_and_all_be_put_back(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.COPY_LINK, "")
    use_own_keys(changed.args[0])
    assert keys_of(Window.BAR, Shortcut.COPY_LINK) == []
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        dialog.reset.click()
    assert changed.args == [()]
    assert shown(dialog, Shortcut.COPY_LINK) == QKeySequence("C")


@pytest.mark.parametrize("window", Window)
def test_every_key_but_the_one_that_closes_windows_can_be_changed(dialog: KeysDialog, window: Window) -> None:
    fixed = {Shortcut.ESCAPE} if window is Window.ANY else set()
    edits = {shortcut: edit for (place, shortcut), edit in dialog.edits.items() if place is window}
    assert edits.keys() == KEYS[window].keys() - fixed
    names = [each.accessibleName() for each in edits.values()]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_keys_of_a_window_are_shown_when_it_is_chosen(dialog: KeysDialog) -> None:
    for place, window in enumerate(Window):
        dialog.windows.setCurrentIndex(dialog.windows.findData(window))
        assert dialog.windows.count() == len(Window)
        visible = {where for (where, _), edit in dialog.edits.items() if edit.isVisibleTo(dialog)}
        assert visible == {window}, place


@pytest.mark.parametrize("value", [None, 1, ["x"], [{"window": "bar"}], [{"window": 1, "action": "a", "key": "b"}]])
def test_a_file_with_other_values_has_no_own_keys(value: object) -> None:
    with pytest.raises(TypeError):
        Preferences.own_keys.parse(value)


def test_names_that_are_not_in_the_table_are_passed_over() -> None:
    use_own_keys((OwnKey("bar", "explode", "X"), OwnKey("kitchen", "save", "X"), OwnKey("guide", "save", "X")))
    assert shown_key(Window.BAR, Shortcut.SAVE) == "S"
    use_own_keys(())
