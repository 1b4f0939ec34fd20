"""How the headlines move: at constant speed by the clock, with a soft start and a soft stop.

Every frame is Qt's own: a ``QPropertyAnimation`` moves a plain widget, no line of Python runs while it does. Qt's
animations tick every 16 ms and a widget lies on whole logical pixels, so that some speeds step evenly and others not.
"""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPoint, QPointF, QPropertyAnimation
from PySide6.QtWidgets import QWidget

TICK = 0.016  # seconds between two steps of Qt's animations
_EASE = 0.35  # seconds from standing to full speed
_CHANGE = 1.0  # seconds from one speed to another
_GLIDE = 0.18  # seconds for a step by wheel or key
_TURN = 0.6  # seconds in which one headline makes room for the next
_THROW = 0.9  # seconds thrown headlines take to come to rest


class _Phase(Enum):
    STANDING = auto()
    STARTING = auto()
    RUNNING = auto()
    STOPPING = auto()
    GLIDING = auto()


class ScrollAnimation:
    """Moves ``widget`` along its x axis, or its y axis where ``is_vertical``.

    ``velocity`` is logical pixels a second, negative to the left or up.

    ``on_rest`` is called when a glide or a throw has come to rest.
    """

    def __init__(self, widget: QWidget, on_rest: Callable[[], None]) -> None:
        self._widget = widget
        self.is_vertical = False
        self._on_rest = on_rest
        self._phase = _Phase.STANDING
        self._velocity = 0.0
        self._velocity_before = 0.0  # from which it is being changed, while starting
        self._limit = 0
        self._animation = QPropertyAnimation(widget, b"pos")
        self._animation.finished.connect(self._begin_next_phase)

    @property
    def is_moving(self) -> bool:
        return self._phase is not _Phase.STANDING

    @property
    def is_by_hand(self) -> bool:
        """Whether it glides to where the user sent it, and ``on_rest`` is still to come."""
        return self._phase is _Phase.GLIDING

    def run(self, velocity: float, limit: int, *, softly: bool = True) -> None:
        """Move at ``velocity`` until the widget is at ``limit``; ``softly``: from the speed it has to that."""
        self._limit = limit
        if self._phase in (_Phase.STARTING, _Phase.RUNNING) and velocity == self._velocity:
            return
        now = self._current_velocity()
        self._velocity_before = now if now * velocity > 0 else 0.0
        self._velocity = velocity
        if softly:
            seconds = _CHANGE if self._velocity_before else _EASE
            distance = round((self._velocity_before + velocity) * seconds / 2)
            self._animate(_Phase.STARTING, distance, seconds, _easing(self._velocity_before, velocity))
        else:
            self._run_evenly()

    def stop(self, *, softly: bool = True) -> None:
        """Come to a standstill: at once, or over a few pixels where it moves at its speed."""
        if softly and self._phase in (_Phase.STARTING, _Phase.RUNNING):
            self._velocity = self._current_velocity()
            distance = round(self._velocity * _EASE / 2)
            self._animate(_Phase.STOPPING, distance, _EASE, QEasingCurve.Type.OutQuad)
        elif not (softly and self._phase is _Phase.STOPPING):
            self._animation.stop()
            self._phase = _Phase.STANDING

    def glide(self, distance: int) -> None:
        """Move by ``distance`` pixels, by wheel or key."""
        self._animate(_Phase.GLIDING, distance, _GLIDE, QEasingCurve.Type.OutQuad)

    def turn_page(self, distance: int) -> None:
        """Move by ``distance`` pixels as a page is turned, softly at both ends."""
        self._animate(_Phase.GLIDING, distance, _TURN, QEasingCurve.Type.InOutCubic)

    def throw(self, distance: int) -> None:
        """Let it run out over ``distance`` pixels (see ``throw_distance``)."""
        self._animate(_Phase.GLIDING, distance, _THROW, QEasingCurve.Type.OutCubic)

    def _current_velocity(self) -> float:
        duration = self._animation.duration()
        progress = self._animation.currentTime() / duration if duration else 1.0
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
        self._animate(_Phase.RUNNING, distance, abs(distance / self._velocity), QEasingCurve.Type.Linear)
        if (self._velocity * TICK) % 1 == 0.5:
            # Qt rounds to whole pixels. A quarter of one ahead, no step falls on the half where it could go either way.
            self._animation.setCurrentTime(round(abs(250 / self._velocity)))

    def _animate(self, phase: _Phase, distance: int, seconds: float, curve: QEasingCurve | QEasingCurve.Type) -> None:
        self._animation.stop()
        self._phase = phase
        self._animation.setEasingCurve(curve)
        way = QPoint(0, distance) if self.is_vertical else QPoint(distance, 0)
        self._animation.setStartValue(self._widget.pos())
        self._animation.setEndValue(self._widget.pos() + way)
        self._animation.setDuration(round(seconds * 1000))
        self._animation.start(QAbstractAnimation.DeletionPolicy.KeepWhenStopped)

    def _begin_next_phase(self) -> None:
        ended, self._phase = self._phase, _Phase.STANDING
        if ended is _Phase.STARTING:
            self._run_evenly()
        elif ended is _Phase.GLIDING:
            self._on_rest()


def _easing(before: float, after: float) -> QEasingCurve:
    """Return how a way is covered while the speed changes evenly: a parabola, as a cubic Bézier curve."""
    curve = QEasingCurve(QEasingCurve.Type.BezierSpline)
    begins, ends = (2 * each / (before + after) for each in (before, after))  # in shares of the mean speed
    curve.addCubicBezierSegment(QPointF(1 / 3, begins / 3), QPointF(2 / 3, 1 - ends / 3), QPointF(1, 1))
    return curve


def throw_distance(velocity: float) -> int:
    """Return how far a widget let go at ``velocity`` comes: a cubic run-out begins at three times its mean speed."""
    return round(velocity * _THROW / 3)
