"""What waits for the first headlines begins once they are seen."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.application.first_paint import FirstPaint


class _Window(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told.append("painted")


def test_it_comes_after_the_first_paint_and_once(qtbot: QtBot) -> None:
    told: list[str] = []
    window = _Window(told)
    qtbot.addWidget(window)
    window.show()
    FirstPaint(window, lambda: told.append("then"))
    qtbot.waitUntil(lambda: "then" in told)
    assert told.index("painted") < told.index("then")
    window.hide()
    window.show()
    qtbot.waitUntil(lambda: told[-1] == "painted")
    assert told.count("then") == 1


def test_a_hidden_window_is_not_waited_for(qtbot: QtBot) -> None:
    told: list[str] = []
    window = _Window(told)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: told.append("then"))
    qtbot.waitUntil(lambda: told == ["then"])
