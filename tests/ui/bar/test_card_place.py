"""The card of a headline opens where the user looks."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from tests.ui.pointer import point_at
from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headlines_model import HeadlinesModel


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    QCursor.setPos(QPoint(5, 700))
    made = Bar(HeadlinesModel(), Preferences(), ProgramActions())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def card(bar: Bar) -> QRect:
    found = bar.card.card
    return found.geometry()


def test_it_opens_at_the_copy_of_the_headline_under_the_pointer(qtbot: QtBot, bar: Bar) -> None:
    bar.model.replace((Headline(1, 1, "A", "X"), Headline(2, 1, "B", "X")))
    qtbot.waitUntil(lambda: len(bar.strip.visible_headlines()) > 3)
    point_at(qtbot, bar.strip, QPoint(bar.strip.width() // 2, 10))
    pointed = bar.strip.current_headline
    assert pointed is not None
    first = [each.entry_id for each in bar.strip.visible_headlines()].index(pointed.entry_id)
    assert first < 2  # another copy stands before the one under the pointer
    bar.card.attend(pointed.entry_id)
    bar.card.show_card(pointed.entry_id, "")
    assert abs(card(bar).left() - QCursor.pos().x()) < 120


def test_it_opens_near_the_pointer_on_a_long_headline(qtbot: QtBot, bar: Bar) -> None:
    bar.model.replace((Headline(1, 1, "A very long headline " * 6, "The Daily Test"),))
    qtbot.waitUntil(lambda: bool(bar.strip.visible_headlines()))
    point_at(qtbot, bar.strip, QPoint(bar.strip.width() * 3 // 4, 10))
    bar.card.attend(1)
    bar.card.show_card(1, "")
    assert card(bar).left() <= QCursor.pos().x() <= card(bar).right()
