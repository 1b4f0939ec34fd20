"""What was done in a window can be undone by the keyboard, from the menu and from the notice that tells of it."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory

Undone = list[str]


class Window(QWidget):
    """A window with a notice and an undo."""

    def __init__(self, limit: int = 0) -> None:
        super().__init__()
        self.notice = Notice()
        QVBoxLayout(self).addWidget(self.notice)
        self.undo = UndoHistory("&Undo", self, self.notice, limit=limit)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_latest_change_is_undone_first_and_each_once(window: Window) -> None:
    undone: Undone = []
    for name in ("one", "two"):
        window.undo.add(name, partial(undone.append, name))
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert undone == ["two", "one"]
    assert not window.undo.action.isEnabled()


def test_the_notice_tells_what_was_done_and_goes_with_it(window: Window) -> None:
    undone: Undone = []
    window.undo.add("“Tides” was removed.", lambda: undone.append("removal"))
    assert window.notice.text == "“Tides” was removed."
    button = window.findChild(QPushButton)
    assert isinstance(button, QPushButton)
    button.click()
    assert undone == ["removal"]
    assert window.notice.text == ""


def test_undo_says_what_it_undoes_and_no_mark_up_gets_into_it(window: Window) -> None:
    window.undo.add("“<b>Tides</b>” was removed.", lambda: None)
    assert window.undo.action.toolTip() == "“‹b>Tides‹/b>” was removed."
    window.undo.add("Sorted.", lambda: None, is_told=False)
    assert window.undo.action.toolTip() == "Sorted."
    assert window.notice.text == "“<b>Tides</b>” was removed."
    window.undo.action.trigger()
    assert "Tides" in window.undo.action.toolTip()


def test_no_more_is_kept_than_the_window_wants(qtbot: QtBot) -> None:
    window = Window(limit=1)
    qtbot.addWidget(window)
    undone: Undone = []
    for name in ("one", "two"):
        window.undo.add(name, partial(undone.append, name))
    for _ in range(2):
        window.undo.action.trigger()
    assert undone == ["two"]
