"""Headlines leave the wire when they have passed often enough."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from tests.store_samples import new_store
from tests.test_wire import NOW, QUAKE, Newsroom
from tests.ui.strip.test_strip import font, wire
from ticker.preferences import Preferences
from ticker.ui.application.pass_counter import PassCounter
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import LIGHT


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as store:
        made = Newsroom(store)
        made.preferences = Preferences(passes_on_wire=2)
        yield made


def test_it_leaves_with_its_last_pass_and_not_before(qtbot: QtBot, newsroom: Newsroom) -> None:
    first, second = newsroom.publish("a", "Storm", "Sun")
    parent = QObject()
    pass_counter = PassCounter(newsroom.store, newsroom.preferences, parent)
    for entry_id in (first, second):
        pass_counter.count(entry_id)
    assert newsroom.titles == ["Storm", "Sun"]
    with qtbot.waitSignal(pass_counter.limit_reached):
        pass_counter.count(first)
    assert newsroom.titles == ["Sun"]


def test_what_has_passed_in_an_earlier_run_counts(qtbot: QtBot, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm")
    parent = QObject()
    before = PassCounter(newsroom.store, newsroom.preferences, parent)
    before.count(entry_id)
    before.save()
    PassCounter(newsroom.store, newsroom.preferences, parent).count(entry_id)
    assert newsroom.titles == []


def test_an_event_does_not_come_back_as_told_by_another_feed(qtbot: QtBot, newsroom: Newsroom) -> None:
    (shown,) = newsroom.publish("a", QUAKE, age=60)
    newsroom.publish("b", QUAKE)
    parent = QObject()
    pass_counter = PassCounter(newsroom.store, newsroom.preferences, parent)
    for _ in range(2):
        pass_counter.count(shown)
    assert newsroom.titles == []


def test_where_headlines_stay_nothing_is_counted(qtbot: QtBot, newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm")
    parent = QObject()
    pass_counter = PassCounter(newsroom.store, Preferences(), parent)
    pass_counter.count(entry_id)
    pass_counter.save()
    assert newsroom.store.pass_counts.count(entry_id) == 0


def test_each_pass_over_the_strip_counts_once_and_none_while_it_is_breaking(qtbot: QtBot) -> None:
    model = HeadlinesModel(now=lambda: NOW)
    breaking = replace(wire(1)[0], is_pinned=True, first_seen_at=NOW, published_at=NOW)
    model.replace((breaking, *wire(2, 3)))
    passed: list[int] = []
    model.passed.connect(passed.append)
    strip = Strip(model)
    qtbot.addWidget(strip)
    strip.set_style(Style(LIGHT, font(), travels_left=True))
    strip.scroller.set_speed(1000)
    strip.resize(300, 31)
    QCursor.setPos(QPoint(5, 700))
    strip.show()
    qtbot.waitExposed(strip)
    laid = strip._labels.layout
    qtbot.waitUntil(lambda: passed.count(3) >= 3)
    gone = [piece.headline.entry_id for piece in laid.pieces if piece.end <= strip._labels.offset]
    assert 1 not in passed
    assert passed.count(2) - gone.count(2) in {-1, 0}  # what has gone since the strip last woke up is still to come
