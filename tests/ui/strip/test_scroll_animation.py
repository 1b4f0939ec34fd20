"""How the headlines move: an even number of pixels a frame, soft at both ends."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ticker.ui.strip.frame_clock import OnFrame
from ticker.ui.strip.scroll_animation import ScrollAnimation, throw_distance


class Rested(QObject):
    came = Signal()


class HandClock:
    """A screen whose frames the test shows."""

    def __init__(self, _widget: QWidget, on_frame: OnFrame) -> None:
        self._on_frame = on_frame
        self.rate = 60.0
        self.every = 0  # 0: it stands

    def start(self, every: int) -> None:
        self.every = every

    def stop(self) -> None:
        self.every = 0

    def show(self, frames: int = 1) -> bool:
        return bool(self.every) and self._on_frame(frames)


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


@pytest.fixture
def clocks() -> list[HandClock]:
    return []


@pytest.fixture
def motion(widget: QWidget, clocks: list[HandClock]) -> ScrollAnimation:
    def make(widget: QWidget, on_frame: OnFrame) -> HandClock:
        clocks.append(HandClock(widget, on_frame))
        return clocks[0]

    return ScrollAnimation(widget, lambda: None, make)


def steps_of(widget: QWidget, clock: HandClock, frames: int) -> list[int]:
    """Show so many frames. Returns by how many pixels each moved the widget."""
    positions = [widget.x()]
    for _ in range(frames):
        clock.show()
        positions.append(widget.x())
    return [later - earlier for earlier, later in pairwise(positions)]


@pytest.mark.parametrize(
    ("rate", "velocity", "pattern"),
    [
        (60.0, -62.5, [-1]),
        (59.94, -62.5, [-1]),
        (75.0, 62.5, [1]),
        (120.0, -62.5, [-1, 0]),
        (144.0, 62.5, [1, 0]),
        (60.0, -125.0, [-2]),
        (60.0, -250.0, [-4]),
    ],
)
def test_every_frame_is_like_the_one_before(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock], rate: float, velocity: float, pattern: list[int]
) -> None:
    (clock,) = clocks
    clock.rate = rate
    motion.run(velocity, round(10_000 * velocity), softly=False)
    frames = steps_of(widget, clock, 600)
    repeats = 600 // len(pattern)
    assert frames in (pattern * repeats, pattern[::-1] * repeats)


def test_a_pixel_every_few_frames_wakes_up_for_these_alone(motion: ScrollAnimation, clocks: list[HandClock]) -> None:
    (clock,) = clocks
    clock.rate = 144.0
    motion.run(-62.5, -100_000, softly=False)
    assert clock.every == 2
    motion.run(-125, -100_000, softly=False)
    assert clock.every == 1


def test_frames_that_were_missed_are_made_up_for(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]
) -> None:
    motion.run(-120, -100_000, softly=False)
    clocks[0].show(30)
    assert widget.x() == -60


def test_on_a_screen_of_another_rate_it_keeps_about_its_speed(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]
) -> None:
    (clock,) = clocks
    motion.run(-60, -100_000, softly=False)
    clock.rate = 120.0
    motion.run(-60, -100_000, softly=False)
    assert sum(steps_of(widget, clock, 120)) == -60


def test_it_starts_softly_and_then_runs(motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]) -> None:
    motion.run(-500, -100_000)
    assert motion.is_moving
    frames = steps_of(widget, clocks[0], 40)
    assert frames[0] > frames[10] > frames[20] == frames[30] == frames[-1] == -8


def test_it_runs_to_its_limit_and_no_further(motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]) -> None:
    motion.run(-1000, -50, softly=False)
    steps_of(widget, clocks[0], 10)
    assert not motion.is_moving
    assert widget.x() == -50
    assert not clocks[0].every  # nothing wakes up any more


def test_stopped_softly_it_runs_on_a_little_at_most(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]
) -> None:
    motion.run(-120, -100_000, softly=False)
    steps_of(widget, clocks[0], 10)
    motion.stop()
    frames = steps_of(widget, clocks[0], 40)
    assert not motion.is_moving
    assert -40 < sum(frames) < 0


def test_stopped_at_once_it_stands(motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]) -> None:
    motion.run(-100, -100_000, softly=False)
    motion.stop(softly=False)
    assert not motion.is_moving
    assert not any(steps_of(widget, clocks[0], 5))


def test_a_glide_and_a_throw_come_to_rest_where_they_should(qtbot: QtBot, widget: QWidget) -> None:
    rested = Rested()
    motion = ScrollAnimation(widget, rested.came.emit)  # by the frames of the screen there is
    with qtbot.waitSignal(rested.came):
        motion.glide(-70)
        assert motion.is_by_hand
    assert widget.pos() == QPoint(-70, 0)
    with qtbot.waitSignal(rested.came):
        motion.throw(throw_distance(500))
    assert widget.x() == throw_distance(500) - 70
    assert not motion.is_by_hand


def test_from_one_speed_to_another_it_goes_over_without_a_jump(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]
) -> None:
    motion.run(-240, -100_000, softly=False)
    motion.run(-120, -100_000)
    (clock,) = clocks
    frames = steps_of(widget, clock, 60)
    assert all(abs(later - earlier) <= 1 for earlier, later in pairwise(frames))
    assert sum(frames) == -180
    assert steps_of(widget, clock, 10) == [-2] * 10
    assert motion.is_moving


def test_stopped_while_it_changes_its_speed_it_comes_to_rest_softly(
    motion: ScrollAnimation, widget: QWidget, clocks: list[HandClock]
) -> None:
    motion.run(-240, -100_000, softly=False)
    motion.run(-120, -100_000)
    motion.stop()
    assert motion.is_moving
    frames = steps_of(widget, clocks[0], 30)
    assert -60 < sum(frames) < 0
    assert frames[-1] == 0


def test_the_frames_of_the_screen_come_by_themselves(qtbot: QtBot, widget: QWidget) -> None:
    motion = ScrollAnimation(widget, lambda: None)
    motion.run(-500, -100_000)
    qtbot.waitUntil(lambda: widget.x() < -200)
