"""The tray's icon: hides and shows the bar, says how much is unread, marks what is new."""

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.tray import Tray
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel


def headlines(*entry_ids: int) -> tuple[Headline, ...]:
    return tuple(Headline(entry_id, 1, f"Headline {entry_id}", "The Daily Test") for entry_id in entry_ids)


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(headlines(1, 2, 3))
    return made


@pytest.fixture
def program() -> ProgramActions:
    return ProgramActions()


@pytest.fixture
def bar(qtbot: QtBot, model: HeadlinesModel, program: ProgramActions) -> Bar:
    QCursor.setPos(QPoint(5, 700))
    made = Bar(model, Preferences(), program)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def tray(bar: Bar, model: HeadlinesModel, program: ProgramActions) -> Tray:
    return Tray(bar, model, bar.setVisible, program, is_there=lambda: True)


def picture(tray: Tray) -> QImage:
    return tray.icon.icon().pixmap(QSize(22, 22)).toImage()


def entries(tray: Tray) -> list[str]:
    tray.icon.contextMenu().aboutToShow.emit()
    return [action.text() for action in tray.icon.contextMenu().actions() if action.text()]


def choose(tray: Tray, words: str) -> None:
    entries(tray)
    next(action for action in tray.icon.contextMenu().actions() if action.text() == words).trigger()


def test_a_click_hides_the_bar_and_another_brings_it_back(tray: Tray, bar: Bar) -> None:
    for is_visible in (False, True):
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert bar.isVisible() == is_visible


def test_the_menu_does_what_it_says(qtbot: QtBot, tray: Tray, bar: Bar, program: ProgramActions) -> None:
    choose(tray, "Hide Bar")
    assert not bar.isVisible()
    choose(tray, "Show Bar")
    assert bar.isVisible()
    choose(tray, "Pause")
    assert bar.is_paused
    assert "Resume" in entries(tray)
    for words, action in (
        ("Refresh", program.refresh),
        ("All Headlines…", program.show_archive),
        ("Feeds…", program.show_feeds),
        ("Preferences…", program.show_preferences),
        ("Guide", program.show_guide),
        ("About Off the Wire", program.show_about),
        ("Quit", program.quit),
    ):
        with qtbot.waitSignal(action.triggered):
            choose(tray, words)


def test_it_tells_how_many_are_unread_and_marks_what_is_new(qtbot: QtBot, tray: Tray, model: HeadlinesModel) -> None:
    plain = picture(tray)
    assert "3 unread" in tray.icon.toolTip()
    model.replace(headlines(9, 1, 2, 3))
    qtbot.waitUntil(lambda: picture(tray) != plain)
    assert "4 unread" in tray.icon.toolTip()
    model.mark_read(9)
    qtbot.waitUntil(lambda: picture(tray) == plain)


def test_without_a_tray_the_bar_does_not_stay_hidden(tray: Tray, bar: Bar) -> None:
    bar.hide()
    tray.apply_preferences(Preferences(tray_icon=False))
    assert bar.isVisible()
    assert not tray.icon.isVisible()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the off-screen platform has no trays
def test_a_tray_may_come_late_and_go(qtbot: QtBot, bar: Bar, model: HeadlinesModel, program: ProgramActions) -> None:
    is_there = False
    tray = Tray(bar, model, bar.setVisible, program, is_there=lambda: is_there)
    tray.apply_preferences(Preferences())
    assert not tray.icon.isVisible()
    is_there = True
    qtbot.waitUntil(lambda: tray.icon.isVisible())  # noqa: PLW0108 - it is another icon by then
    assert "3 unread" in tray.icon.toolTip()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert not bar.isVisible()
    is_there = False
    qtbot.waitUntil(bar.isVisible)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)  # the off-screen platform has no trays
def test_a_bar_that_starts_hidden_waits_for_a_late_tray(
    qtbot: QtBot, bar: Bar, model: HeadlinesModel, program: ProgramActions
) -> None:
    bar.hide()
    shown: list[bool] = []
    is_there = False
    tray = Tray(bar, model, shown.append, program, is_there=lambda: is_there)
    tray.apply_preferences(Preferences(start_hidden=True))
    is_there = True
    qtbot.waitUntil(lambda: tray.icon.isVisible())  # noqa: PLW0108 - it is another icon by then
    assert not shown
    is_there = False
    qtbot.waitUntil(lambda: True in shown)


def test_a_bar_that_starts_hidden_comes_where_no_tray_does(
    qtbot: QtBot, bar: Bar, model: HeadlinesModel, program: ProgramActions
) -> None:
    bar.hide()
    tray = Tray(bar, model, bar.setVisible, program, is_there=lambda: False, comes_within=50)
    tray.apply_preferences(Preferences(start_hidden=True))
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)


def test_without_the_icon_nothing_is_waited_for(bar: Bar, model: HeadlinesModel, program: ProgramActions) -> None:
    bar.hide()
    tray = Tray(bar, model, bar.setVisible, program, is_there=lambda: False)
    tray.apply_preferences(Preferences(start_hidden=True, tray_icon=False))
    assert bar.isVisible()
