"""The clock on the bar, and the looks of the bar that few want."""

from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Colors, Preferences, Separator
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bar_clock import BarClock
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.theme.theme import (
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    MIDNIGHT,
    PAPER,
    TELETYPE,
    Theme,
    contrast,
    gradient_colors,
)


def picture(qtbot: QtBot, **look: Any) -> QImage:
    """Return a bar with one headline, drawn with these preferences."""
    return bar(qtbot, **look).grab().toImage()


def bar(qtbot: QtBot, **look: Any) -> Bar:
    model = HeadlinesModel()
    model.replace([Headline(1, 1, "Ferries return", "Harbor Post"), Headline(2, 2, "Two comets", "Star Watch")])
    made = Bar(model, Preferences(welcomed=True, colours=Colors.LIGHT, show_age=False, **look), ProgramActions())
    qtbot.addWidget(made)
    model.setParent(made)
    made.resize(900, 32)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize(
    "look",
    [
        {"text_shadow": True},
        {"gradient": True},
        {"capitals": True},
        {"show_clock": True},
        {"separator": Separator.OWN, "separator_text": "+++"},
    ],
    ids=lambda look: next(iter(look)),
)
def test_each_look_changes_the_bar(qtbot: QtBot, look: dict[str, Any]) -> None:
    assert picture(qtbot, **look) != picture(qtbot)


def test_the_clock_shows_the_time_and_stops_when_it_is_not_wanted(qtbot: QtBot) -> None:
    made = bar(qtbot, show_clock=True)
    clock = made.findChild(BarClock)
    assert clock is not None
    shown = {QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat), clock.text}
    assert len(shown) <= 2  # a minute may have passed in between
    assert clock.isVisible()
    assert clock.text in clock.accessibleName()
    assert 0 < clock.until_next < 60_100
    made.apply_preferences(Preferences(welcomed=True, show_clock=False))
    assert not clock.isVisible()
    assert clock.until_next < 0


@pytest.mark.parametrize(
    "theme", [LIGHT, DARK, HIGH_CONTRAST, PAPER, MIDNIGHT, TELETYPE], ids=lambda theme: theme.label
)
def test_text_is_readable_on_both_ends_of_a_gradient(theme: Theme) -> None:
    for ground in gradient_colors(theme):
        for color in (theme.text, theme.quiet, theme.accent):
            assert contrast(color, ground.name()) >= 4.5


def turn(made: Bar, notch: int, modifiers: Qt.KeyboardModifier) -> None:
    middle = QPointF(made.strip.rect().center())
    QApplication.sendEvent(
        made.strip,
        QWheelEvent(
            middle,
            made.strip.mapToGlobal(middle),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_with_ctrl_and_two_keys_change_the_speed(qtbot: QtBot) -> None:
    made = bar(qtbot)
    steps: list[int] = []
    made.strip.speed_requested.connect(steps.append)
    turn(made, 120, Qt.KeyboardModifier.NoModifier)
    assert steps == []
    turn(made, 120, Qt.KeyboardModifier.ControlModifier)
    for _ in range(4):  # a touchpad turns finely
        turn(made, -60, Qt.KeyboardModifier.ControlModifier)
    assert steps == [1, -1, -1]
    QTest.keyClicks(made.strip, "+-")
    assert steps == [1, -1, -1, 1, -1]
