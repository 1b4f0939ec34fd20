"""The card of a headline opens where the user looks."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.pointer import point_at
from ticker.entities import Headline
from ticker.preferences import Edge, Preferences
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


@pytest.mark.parametrize("comes_first", ["card", "notice"])
@pytest.mark.parametrize("edge", [Edge.TOP, Edge.LEFT])
def test_a_notice_leaves_the_card_in_sight(qtbot: QtBot, bar: Bar, edge: Edge, comes_first: str) -> None:
    bar.apply_preferences(replace(Preferences(), edge=edge))
    bar.model.replace((Headline(1, 1, "The ferry is late again", "X"),))
    qtbot.waitUntil(lambda: bool(bar.strip.visible_headlines()))
    point_at(qtbot, bar.strip, bar.strip.rect().center())
    bar.card.attend(1)

    def show_card() -> None:
        bar.card.show_card(1, "It was the fog. " * 10)

    def show_notice() -> None:
        bar.show_notice("Copied.")

    for show in (show_card, show_notice) if comes_first == "card" else (show_notice, show_card):
        show()
    notice = next(each for each in bar.findChildren(QLabel) if each.isWindow())
    assert notice.isVisible()
    assert bar.card.card.isVisible()
    assert not notice.geometry().intersects(card(bar))
    assert bar.screen().geometry().contains(notice.geometry())
