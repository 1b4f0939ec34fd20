"""Keys of the bar that the user chooses: shown, refused where they are taken, put back, and used."""

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


def enter(dialog: KeysDialog, shortcut: Shortcut, key: str) -> None:
    dialog.edits[shortcut].setKeySequence(QKeySequence(key))
    dialog.edits[shortcut].editingFinished.emit()


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


def test_a_key_that_is_taken_is_refused_with_what_it_does(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.SAVE, "M")
    assert changed.args == [()]
    assert "Mark as read or unread" in dialog.notice.text()
    assert dialog.edits[Shortcut.SAVE].keySequence() == QKeySequence("S")


def test_a_key_can_be_left_out_and_all_be_put_back(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        enter(dialog, Shortcut.COPY_LINK, "")
    use_own_keys(changed.args[0])
    assert keys_of(Window.BAR, Shortcut.COPY_LINK) == []
    with qtbot.waitSignal(dialog.keys_changed) as changed:
        dialog.reset.click()
    assert changed.args == [()]
    assert dialog.edits[Shortcut.COPY_LINK].keySequence() == QKeySequence("C")


def test_every_key_of_the_bar_but_those_for_moving_can_be_changed(dialog: KeysDialog) -> None:
    fixed = {each for each in KEYS[Window.BAR] if each.name.startswith("MOVE_")} | {Shortcut.UP, Shortcut.DOWN}
    assert set(dialog.edits) == set(KEYS[Window.BAR]) - fixed
    names = [each.accessibleName() for each in dialog.edits.values()]
    assert all(names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("value", [None, 1, ["x"], [{"window": "bar"}], [{"window": 1, "action": "a", "key": "b"}]])
def test_a_file_with_other_values_has_no_own_keys(value: object) -> None:
    with pytest.raises(TypeError):
        Preferences.own_keys.parse(value)


def test_names_that_are_not_in_the_table_are_passed_over() -> None:
    use_own_keys((OwnKey("bar", "explode", "X"), OwnKey("kitchen", "save", "X"), OwnKey("guide", "save", "X")))
    assert shown_key(Window.BAR, Shortcut.SAVE) == "S"
    use_own_keys(())
