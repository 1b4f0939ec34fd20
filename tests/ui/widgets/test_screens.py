"""On which screen a widget is; a window that goes takes no screen with it (see ``screen_of``)."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import ticker
from tests.ui.strip.test_strip import wire
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip import Strip
from ticker.ui.widgets.screens import screen_of


def test_it_is_the_screen_that_qt_names(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(window)
    for corner in (QPoint(10, 10), QPoint(9000, 10)):  # the second is on no screen
        window.move(corner)
        window.show()
        qtbot.waitExposed(window)
        assert screen_of(label) is screen_of(window) is QGuiApplication.primaryScreen()


def test_a_strip_that_goes_leaves_its_screen_to_the_others(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    model = HeadlinesModel()
    model.replace(wire(1, 2, 3))
    strip = Strip(model)
    strip.show()
    qtbot.waitExposed(strip)
    with qtbot.waitSignal(strip.destroyed):
        strip.deleteLater()
    assert Shiboken.isValid(screen)
    assert screen is QGuiApplication.primaryScreen()


def test_no_widget_is_asked_for_its_screen() -> None:
    folder = Path(ticker.__file__).parent
    files = folder.rglob("*.py")
    assert [str(each) for each in files if ".screen()" in each.read_text(encoding="utf-8")] == []
