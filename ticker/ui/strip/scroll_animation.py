"""How the headlines move: in step with the screen's frames, with a soft start and a soft stop.

A widget lies on whole logical pixels. So the speed is rounded to one at which every frame, or every few frames, the
widget is a whole number of pixels further.
"""

from collections.abc import Callable
from enum import Enum, auto
from math import floor

from PySide6.QtWidgets import QWidget

from ticker.even_speeds import even_speed
from ticker.ui.strip.frame_clock import FrameClock, MakeClock

_EASE = 0.35  # seconds from standing to full speed
_CHANGE = 1.0  # seconds from one speed to another
_GLIDE = 0.18  # seconds for a step by wheel or key
_TURN = 0.6  # seconds in which one headline makes room for the next
_THROW = 0.9  # seconds thrown headlines take to come to rest

_HALF = 0.501  # a pixel; what falls on the half always goes the same way

_Curve = Callable[[float], float]  # the share of the way that is covered in a share of the time


class _Phase(Enum):
    STANDING = auto()
    STARTING = auto()
    RUNNING = auto()
    STOPPING = auto()
    GLIDING = auto()


class ScrollAnimation:
    """Moves ``widget`` along its x axis, or its y axis where ``is_vertical``.

    ``velocity`` is logical pixels a second, negative to the left or up.

    ``on_rest`` is called when a glide or a throw has come to rest, ``on_moving`` when any movement begins or ends.
    """

    def __init__(
        self,
        widget: QWidget,
        on_rest: Callable[[], None],
        make_clock: MakeClock = FrameClock,
        on_moving: Callable[[bool], None] = lambda _is_moving: None,
    ) -> None:
        self._widget = widget
        self.is_vertical = False
        self._on_rest = on_rest
        self._on_moving = on_moving
        self._phase = _Phase.STANDING
        self._asked = 0.0  # the velocity that was asked for
        self._velocity = 0.0
        self._velocity_before = 0.0  # from which it is being changed, while starting
        self._limit = 0
        self._rate = 60.0  # frames a second
        self._frame = 0  # of this phase
        self._frames = 1.0  # of this phase in all
        self._start = self._distance = 0
        self._curve: _Curve = _linear
        self._clock = make_clock(widget, self._take_frames)

    @property
    def is_moving(self) -> bool:
        return self._phase is not _Phase.STANDING

    @property
    def is_by_hand(self) -> bool:
        """Whether it glides to where the user sent it, and ``on_rest`` is still to come."""
        return self._phase is _Phase.GLIDING

    @property
    def velocity(self) -> float:
        """The velocity that it has or is about to reach."""
        return self._velocity

    def run(self, velocity: float, limit: int, *, softly: bool = True) -> None:
        """Move at about ``velocity`` until the widget is at ``limit``; ``softly``: from the speed it has to that."""
        self._limit = limit
        same = velocity == self._asked and self._rate == self._clock.rate
        if self._phase in (_Phase.STARTING, _Phase.RUNNING) and same:
            return
        now = self._current_velocity()
        self._asked, self._rate = velocity, self._clock.rate
        speed = even_speed(abs(velocity), self._rate)
        self._velocity = speed if velocity > 0 else -speed
        self._velocity_before = now if now * velocity > 0 else 0.0
        if softly:
            seconds = _CHANGE if self._velocity_before else _EASE
            distance = round((self._velocity_before + self._velocity) * seconds / 2)
            self._animate(_Phase.STARTING, distance, seconds, _change(self._velocity_before, self._velocity))
        else:
            self._run_evenly()

    def stop(self, *, softly: bool = True) -> None:
        """Come to a standstill: at once, or over a few pixels where it moves at its speed."""
        if softly and self._phase in (_Phase.STARTING, _Phase.RUNNING):
            self._velocity = self._current_velocity()
            distance = round(self._velocity * _EASE / 2)
            self._animate(_Phase.STOPPING, distance, _EASE, _slowing(2))
        elif not (softly and self._phase is _Phase.STOPPING):
            self._stand()

    def glide(self, distance: int) -> None:
        """Move by ``distance`` pixels, by wheel or key."""
        self._animate(_Phase.GLIDING, distance, _GLIDE, _slowing(2))

    def turn_page(self, distance: int) -> None:
        """Move by ``distance`` pixels as a page is turned, softly at both ends."""
        from PySide6.QtCore import QEasingCurve  # noqa: PLC0415 - off the start-up path

        self._animate(_Phase.GLIDING, distance, _TURN, QEasingCurve(QEasingCurve.Type.InOutCubic).valueForProgress)

    def throw(self, distance: int) -> None:
        """Let it run out over ``distance`` pixels (see ``throw_distance``)."""
        self._animate(_Phase.GLIDING, distance, _THROW, _slowing(3))

    def _current_velocity(self) -> float:
        progress = min(self._frame / self._frames, 1.0)
        match self._phase:
            case _Phase.RUNNING:
                return self._velocity
            case _Phase.STARTING:
                return self._velocity_before + (self._velocity - self._velocity_before) * progress
            case _Phase.STOPPING:
                return self._velocity * (1 - progress)
        return 0.0

    def _run_evenly(self) -> None:
        distance = self._limit - (self._widget.y() if self.is_vertical else self._widget.x())
        frames_a_pixel = self._rate / abs(self._velocity)
        every = round(frames_a_pixel) if abs(frames_a_pixel - round(frames_a_pixel)) < 0.01 else 1
        self._animate(_Phase.RUNNING, distance, distance / self._velocity, _linear, every=max(every, 1))

    def _animate(self, phase: _Phase, distance: int, seconds: float, curve: _Curve, *, every: int = 1) -> None:
        self._enter(phase)
        self._rate = self._clock.rate
        self._frame, self._frames = 0, max(seconds * self._rate, 1.0)
        self._start = self._widget.y() if self.is_vertical else self._widget.x()
        self._distance, self._curve = distance, curve
        self._clock.start(every)

    def _take_frames(self, frames: int) -> bool:
        """So many frames were shown. Returns whether the widget has moved."""
        self._frame += frames
        progress = min(self._frame / self._frames, 1.0)
        position = self._start + floor(self._way(progress) + _HALF)
        x, y = (self._widget.x(), position) if self.is_vertical else (position, self._widget.y())
        has_moved = (x, y) != (self._widget.x(), self._widget.y())
        if has_moved:
            self._widget.move(x, y)
        if progress >= 1.0:
            self._begin_next_phase()
        return has_moved

    def _way(self, progress: float) -> float:
        if self._phase is _Phase.RUNNING and progress < 1.0:
            return self._velocity / self._rate * self._frame  # exact, where a share of millions of pixels is not
        return self._distance * self._curve(progress)

    def _begin_next_phase(self) -> None:
        ended = self._phase
        if ended is _Phase.STARTING:
            self._run_evenly()
            return
        self._stand()
        if ended is _Phase.GLIDING:
            self._on_rest()

    def _stand(self) -> None:
        self._enter(_Phase.STANDING)
        self._clock.stop()

    def _enter(self, phase: _Phase) -> None:
        was_moving, self._phase = self.is_moving, phase
        if was_moving is not self.is_moving:
            self._on_moving(self.is_moving)


def _linear(progress: float) -> float:
    return progress


def _slowing(power: int) -> _Curve:
    """Return the way of what begins at ``power`` times its mean speed and comes to rest."""
    return lambda progress: 1 - (1 - progress) ** power


def _change(before: float, after: float) -> _Curve:
    """Return the way of what changes its speed evenly."""
    begin, change = 2 * before / (before + after), (after - before) / (before + after)
    return lambda progress: begin * progress + change * progress**2


def throw_distance(velocity: float) -> int:
    """Return how far a widget let go at ``velocity`` comes: a cubic run-out begins at three times its mean speed."""
    return round(velocity * _THROW / 3)
