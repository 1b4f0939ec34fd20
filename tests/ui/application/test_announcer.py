"""A screen reader is told of important headlines as they come in, and of nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.entities import Headline
from ticker.preferences import Preferences
from ticker.ui.application.announcer import Announcer
from ticker.ui.strip.headlines_model import HeadlinesModel

OLD = Headline(1, 1, "Old and important", "Post", is_alert=True)
Announced = Callable[..., list[str]]


@pytest.fixture
def announced(qtbot: QtBot) -> Announced:
    """Let headlines join the wire; return what is said."""

    def join(*headlines: Headline, wanted: bool = True) -> list[str]:
        said: list[str] = []
        bar = QWidget()
        qtbot.addWidget(bar)
        model = HeadlinesModel(bar)
        model.replace((OLD,))
        announcer = Announcer(bar, model, say=lambda _bar, words: said.append(words))
        announcer.apply_preferences(Preferences(announce_important=wanted))
        model.replace((*headlines, OLD))
        return said

    return join


def test_what_a_rule_highlights_or_alerts_to_is_said(announced: Announced) -> None:
    alert = Headline(2, 1, "Storm", "Post", is_alert=True)
    highlighted = Headline(3, 1, "Ferries", "Post", is_highlighted=True)
    plain = Headline(4, 1, "Weather", "Post")
    assert announced(alert, plain, highlighted) == ["Post: Storm", "Post: Ferries"]


def test_nothing_is_said_unless_it_is_preferred(announced: Announced) -> None:
    assert announced(Headline(2, 1, "Storm", "Post", is_alert=True), wanted=False) == []


def test_what_is_read_already_is_not_said(announced: Announced) -> None:
    assert announced(Headline(2, 1, "Storm", "Post", is_alert=True, is_read=True)) == []


def test_many_at_once_are_counted(announced: Announced) -> None:
    many = [Headline(number, 1, f"Storm {number}", "Post", is_alert=True) for number in range(2, 12)]
    assert announced(*many)[:3] == ["Post: Storm 2", "Post: Storm 3", "Post: Storm 4"]
    assert announced(*many)[3:] == ["7 other important headline(s)"]
