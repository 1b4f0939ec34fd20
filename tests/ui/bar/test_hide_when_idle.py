"""The bar goes away when there is nothing to show, where that is preferred, and comes back with the news."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import HideWhen, Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.tray import Tray
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold

OLD = tuple(Headline(number, 1, f"Headline number {number}", "The Daily Test", is_read=True) for number in range(1, 9))
NEWS = Headline(99, 1, "Late news", "The Daily Test")


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(OLD)
    return made


@pytest.fixture
def bar(qtbot: QtBot, model: HeadlinesModel) -> Bar:
    QCursor.setPos(QPoint(5, 700))
    made = Bar(model, Preferences(), ProgramActions())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture(params=[HideWhen.ALL_READ, HideWhen.NOTHING_NEW])
def away(request: pytest.FixtureRequest, qtbot: QtBot, bar: Bar) -> Bar:
    bar.apply_preferences(Preferences(hide_when=request.param))
    qtbot.waitUntil(lambda: not bar.isVisible())
    return bar


def test_news_brings_it_back(qtbot: QtBot, away: Bar, model: HeadlinesModel) -> None:
    model.replace((NEWS, *OLD))
    qtbot.waitUntil(away.isVisible)


def test_it_goes_again_once_the_news_has_gone_past(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    bar.apply_preferences(Preferences(hide_when=HideWhen.NOTHING_NEW))
    qtbot.waitUntil(lambda: not bar.isVisible())
    model.replace((NEWS, *OLD))
    qtbot.waitUntil(bar.isVisible)
    model.mark_passed(NEWS.entry_id)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_who_wants_to_see_it_all_the_same_keeps_it(qtbot: QtBot, away: Bar, model: HeadlinesModel) -> None:
    away.show()  # as tray, --tell and a second start do
    model.replace(OLD[:-1])
    qtbot.wait(50)
    assert away.isVisible()


def test_who_has_hidden_it_is_left_in_peace(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    model.replace((NEWS, *OLD))
    bar.apply_preferences(Preferences(hide_when=HideWhen.ALL_READ))
    bar.hide()
    model.replace((Headline(100, 1, "Later news", "The Daily Test"), NEWS, *OLD))
    qtbot.wait(50)
    assert not bar.isVisible()


def test_without_a_tray_it_stays_away_too(away: Bar, model: HeadlinesModel) -> None:
    Tray(away, model, away.setVisible, ProgramActions()).apply_preferences(Preferences(tray_icon=False))
    assert not away.isVisible()


def test_it_does_not_go_from_under_the_keyboard(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    model.replace((NEWS, *OLD))
    bar.apply_preferences(Preferences(hide_when=HideWhen.ALL_READ))
    bar.strip.grab_focus()
    qtbot.waitUntil(lambda: bar.strip.focused_headline is not None)
    model.mark_read(NEWS.entry_id)
    qtbot.wait(50)
    assert bar.isVisible()
    QTest.keyClick(bar.strip, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_where_it_is_never_to_hide_it_comes_back_at_once(qtbot: QtBot, away: Bar) -> None:
    away.apply_preferences(Preferences())
    assert away.isVisible()


def test_hidden_nothing_moves(away: Bar) -> None:
    assert Hold.HIDDEN in away.strip.scroller.holds
    assert not away.strip.is_moving


def test_an_empty_wire_is_no_reason_to_hide(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    bar.apply_preferences(Preferences(hide_when=HideWhen.ALL_READ))
    qtbot.waitUntil(lambda: not bar.isVisible())
    model.replace(())
    qtbot.waitUntil(bar.isVisible)
