"""Where Qt tells of no pointer that leaves, the bar looks for itself."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.pointer_watch import PointerWatch
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    QCursor.setPos(QPoint(5, 700))
    model = HeadlinesModel()
    model.replace(Headline(number, 1, f"Headline {number}", "The Daily Test") for number in range(1, 31))
    made = Bar(model, Preferences(), ProgramActions())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def enter(bar: Bar, *parts: QWidget) -> None:
    """Have the pointer come to parts of the bar, and Qt lose sight of it."""
    for part in (bar, *parts):
        QApplication.sendEvent(part, QEnterEvent(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5)))


def test_it_moves_on_when_the_pointer_is_elsewhere(qtbot: QtBot, bar: Bar) -> None:
    button = bar.findChildren(QToolButton)[-1]
    enter(bar, bar.strip, button)
    assert Hold.POINTER in bar.strip.scroller.holds
    assert button.underMouse()
    qtbot.waitUntil(lambda: Hold.POINTER not in bar.strip.scroller.holds)
    assert not button.underMouse()
    assert not bar.underMouse()


def test_it_stands_while_the_pointer_is_there(qtbot: QtBot, bar: Bar) -> None:
    QCursor.setPos(bar.strip.mapToGlobal(bar.strip.rect().center()))
    enter(bar, bar.strip)
    PointerWatch(bar).look()
    assert Hold.POINTER in bar.strip.scroller.holds
    assert bar.strip.underMouse()


def test_it_stands_while_a_menu_is_open(qtbot: QtBot, bar: Bar) -> None:
    enter(bar, bar.strip)
    menu = QMenu(bar)
    menu.addAction("Something")
    menu.popup(QPoint(5, 600))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    PointerWatch(bar).look()
    assert bar.strip.underMouse()
    menu.close()
    PointerWatch(bar).look()
    assert not bar.strip.underMouse()


def test_it_moves_on_after_a_press_that_qt_never_sees_released(bar: Bar, monkeypatch: pytest.MonkeyPatch) -> None:
    """As when a click beside a menu closes it: another program hears of the release."""
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    enter(bar, bar.strip)
    watch = PointerWatch(bar)
    for _ in range(2):  # a button may be down in a drag
        watch.look()
        assert bar.strip.underMouse()
    watch.look()
    assert not bar.strip.underMouse()


def test_a_button_goes_back_when_the_pointer_is_on_another_part_of_the_bar(bar: Bar) -> None:
    """As when a menu is closed by Escape after the pointer has moved on."""
    button = bar.findChildren(QToolButton)[-1]
    QCursor.setPos(bar.strip.mapToGlobal(bar.strip.rect().center()))
    enter(bar, bar.strip, button)
    PointerWatch(bar).look()
    assert not button.underMouse()
    assert bar.strip.underMouse()
