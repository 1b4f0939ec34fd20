"""A window that is asked for is where the user is."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.widgets.windows import raise_window


def test_a_window_comes_back_from_a_screen_that_is_gone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.move(100, 100)
    raise_window(window)
    qtbot.waitExposed(window)
    here = window.pos()
    raise_window(window)
    assert window.pos() == here
    window.move(QPoint(5000, 100))
    raise_window(window)
    assert QGuiApplication.primaryScreen().geometry().contains(window.frameGeometry())


def test_a_minimized_window_is_restored(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    raise_window(window)
    assert not window.isMinimized()
