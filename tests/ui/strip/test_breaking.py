"""Breaking headlines on the strip and the bar: next, slower, again, until somebody has seen them."""

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from tests.ui.strip.test_strip import font, ids, wire
from ticker.entities import Headline
from ticker.preferences import Colors, Movement, Preferences
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.bar.bar import Bar
from ticker.ui.strip.headline_painter import Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import LIGHT

STOCK = wire(*range(1, 21))


def alert(entry_id: int = 50) -> Headline:
    (made,) = wire(entry_id)
    now = time.time()
    return replace(
        made, title="Storm", is_pinned=True, is_alert=True, is_highlighted=True, first_seen_at=now, published_at=now
    )


@pytest.fixture
def model() -> HeadlinesModel:
    made = HeadlinesModel()
    made.replace(STOCK)
    return made


@pytest.fixture
def strip(qtbot: QtBot, model: HeadlinesModel) -> Iterator[Strip]:
    made = Strip(model)
    qtbot.addWidget(made)
    made.set_style(Style(LIGHT, font(), travels_left=True))
    made.scroller.set_speed(240)
    made.resize(900, 31)
    QCursor.setPos(QPoint(5, 700))
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()


def laid(strip: Strip) -> list[int]:
    return [piece.headline.entry_id for piece in strip._labels.layout.pieces]


def velocity(strip: Strip) -> float:
    return abs(strip.scroller._animation.velocity)


def test_it_comes_right_behind_what_is_seen(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.set_style(Style(LIGHT, font(8), travels_left=True))
    strip.hold(Hold.USER)
    qtbot.waitUntil(lambda: not strip.is_moving)
    last = ids(strip)[-1]
    beyond = laid(strip)[laid(strip).index(last) + 1 :]
    assert len(beyond) > 1
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: 50 in laid(strip))
    position = laid(strip).index(50)
    assert laid(strip).index(last) < position <= laid(strip).index(last) + 2  # what begins right there stays
    assert ids(strip)[-1] == last


def test_the_crawl_is_slower_while_it_passes(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    assert velocity(strip) == 240
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: 50 in ids(strip))
    qtbot.waitUntil(lambda: velocity(strip) == 120)
    model.mark_seen(50)
    qtbot.waitUntil(lambda: velocity(strip) == 240)


def test_it_is_as_fast_as_ever_when_it_has_passed(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: velocity(strip) == 120)
    strip.scroller.set_speed(1920)
    qtbot.waitUntil(lambda: velocity(strip) == 960)
    qtbot.waitUntil(lambda: velocity(strip) == 1920)
    assert model.is_breaking(50)


def test_the_crawl_keeps_its_speed_where_that_is_preferred(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.scroller.set_slows_for_breaking(False)
    strip.scroller.set_speed(960)
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: ids(strip)[:1] == [50])
    assert velocity(strip) == 960


def test_step_by_step_it_comes_next_too(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.scroller.set_movement(Movement.STEPS, 1000, slides=False)
    last = ids(strip)[-1]
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: 50 in laid(strip))
    assert laid(strip).index(50) - laid(strip).index(last) <= 2


def test_what_a_hand_or_the_keyboard_is_on_its_way_to_stays(qtbot: QtBot, strip: Strip, model: HeadlinesModel) -> None:
    strip.focus_headline(2)
    before = laid(strip)
    model.replace((alert(), *STOCK))
    qtbot.waitUntil(lambda: model.rowCount() == 21 and not strip.scroller._change_timer.isActive())
    assert laid(strip)[: len(before)] == before


def test_old_read_and_seen_headlines_are_not_breaking() -> None:
    model = HeadlinesModel(now=lambda: 100_000.0)
    young = replace(alert(), first_seen_at=99_000.0, published_at=99_000.0)
    old = replace(young, entry_id=51, first_seen_at=50_000.0)
    older = replace(young, entry_id=53, published_at=5_000.0)
    read = replace(young, entry_id=52, is_read=True)
    model.replace((young, old, read, older, *STOCK))
    assert model.breaking() == (50,)
    model.mark_read(50)
    assert model.breaking() == ()
    model.mark_read(50, is_read=False)
    model.mark_seen(50)
    assert model.breaking() == ()


@pytest.fixture
def bar(qtbot: QtBot, model: HeadlinesModel) -> Bar:
    model.replace((alert(), *STOCK))
    QCursor.setPos(QPoint(5, 700))
    made = Bar(model, Preferences(colours=Colors.LIGHT, show_card=False), ProgramActions())
    made.card.seen.connect(model.mark_seen)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_whoever_stays_on_it_for_a_while_has_seen_it(qtbot: QtBot, bar: Bar, model: HeadlinesModel) -> None:
    assert model.is_breaking(50)
    bar.strip.hovered.emit(50)
    qtbot.waitUntil(lambda: not model.is_breaking(50))


def test_where_less_motion_is_preferred_the_speed_stays(
    qtbot: QtBot, bar: Bar, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert bar.strip.scroller.breaking.slows
    monkeypatch.setattr("ticker.ui.strip.accessibility.wants_less_motion", lambda: True)
    bar.apply_preferences(Preferences(colours=Colors.LIGHT, movement=Movement.CRAWL))
    assert not bar.strip.scroller.breaking.slows
