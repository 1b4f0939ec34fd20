"""The belt's motion: by the clock, in even steps, soft at both ends."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.preferences import EVEN_SPEEDS
from ticker.ui.strip.scroll_animation import TICK, ScrollAnimation, throw_distance


class Rested(QObject):
    came = Signal()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def widget(window: QWidget) -> QWidget:
    made = QWidget(window)
    made.resize(100_000, 20)
    return made


def test_even_speeds_are_whole_or_half_pixels_a_tick() -> None:
    assert all((2 * speed * TICK).is_integer() for speed in EVEN_SPEEDS)


@pytest.mark.parametrize("velocity", [-62.5, 62.5, -31.25, 93.75])
def test_it_keeps_its_speed_by_the_clock(qtbot: QtBot, widget: QWidget, velocity: float) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(velocity, round(1000 * velocity), softly=False)
    animation = motion._animation
    qtbot.waitUntil(lambda: animation.currentTime() > 300)
    assert abs(widget.x() - velocity * animation.currentTime() / 1000) <= 1


def test_late_ticks_make_up_for_the_time(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-100, -100_000, softly=False)
    motion._animation.setCurrentTime(60_000)  # as after a minute in which nothing was drawn
    assert widget.x() == -6000


def test_it_starts_softly_and_then_runs(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-500, -100_000)
    assert motion.is_moving
    qtbot.waitUntil(lambda: widget.x() < -200)


def test_it_runs_to_its_limit_and_no_further(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-1000, -50, softly=False)
    qtbot.waitUntil(lambda: not motion.is_moving)
    assert widget.x() == -50


def test_stopped_softly_it_runs_on_a_little_at_most(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-100, -100_000, softly=False)
    qtbot.waitUntil(lambda: widget.x() < -10)
    before = widget.x()
    motion.stop()
    qtbot.waitUntil(lambda: not motion.is_moving)
    assert before - 40 < widget.x() < before


def test_stopped_at_once_it_stands(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-100, -100_000, softly=False)
    motion.stop(softly=False)
    assert not motion.is_moving


def test_a_glide_and_a_throw_come_to_rest_where_they_should(qtbot: QtBot, widget: QWidget) -> None:
    rested = Rested()
    motion = ScrollAnimation(widget, rested.came.emit)
    with qtbot.waitSignal(rested.came):
        motion.glide(-70)
        assert motion.is_by_hand
    assert widget.pos() == QPoint(-70, 0)
    with qtbot.waitSignal(rested.came):
        motion.throw(throw_distance(500))
    assert widget.x() == throw_distance(500) - 70
    assert not motion.is_by_hand


def test_from_one_speed_to_another_it_goes_over_without_a_jump(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-200, -100_000, softly=False)
    motion.run(-100, -100_000)
    animation, places = motion._animation, []
    for milliseconds in range(0, 1000, 100):
        animation.setCurrentTime(milliseconds)
        places.append(widget.x())
    steps = [before - after for before, after in pairwise(places)]
    assert steps == sorted(steps, reverse=True)
    assert 18 <= steps[0] <= 20
    assert 10 <= steps[-1] <= 12
    qtbot.waitUntil(lambda: animation.duration() > 10_000)  # it runs on at the new speed
    assert motion.is_moving


def test_stopped_while_it_changes_its_speed_it_comes_to_rest_softly(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-200, -100_000, softly=False)
    motion.run(-100, -100_000)
    before = widget.x()
    motion.stop()
    assert motion.is_moving
    qtbot.waitUntil(lambda: not motion.is_moving)
    assert -60 < widget.x() - before < 0
