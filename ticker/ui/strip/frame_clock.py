"""Calls once per frame of the screen, for even movement.

Wayland's compositor says when it has shown a frame, and the X server does with the Present extension. Elsewhere a
timer runs at the screen's refresh rate.
"""

import time
from collections.abc import Callable
from math import ceil
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

from ticker.desktop.present_x11 import FrameEvents
from ticker.ui.strip.frame_counter import FrameCounter
from ticker.ui.widgets.refresh_rate import refresh_rate

_SILENCE = 1000  # milliseconds without a frame after which the X server is not relied on
_MAX_FRAMES = 20  # that count at a time: what nobody could see is not caught up with

OnFrame = Callable[[int], bool]  # takes the frames since the last call; returns whether anything has moved


class Clock(Protocol):
    """What tells of frames; see ``FrameClock``."""

    @property
    def rate(self) -> float: ...

    def start(self, every: int) -> None: ...

    def stop(self) -> None: ...


MakeClock = Callable[[QWidget, OnFrame], Clock]


class FrameClock(QObject):
    """Calls ``on_frame`` once a frame of the screen on which ``widget`` is, between ``start`` and ``stop``."""

    def __init__(self, widget: QWidget, on_frame: OnFrame) -> None:
        super().__init__(widget)
        self._widget = widget
        self._on_frame = on_frame
        self._source: _Source | None = None

    @property
    def rate(self) -> float:
        """Frames a second of the screen."""
        return refresh_rate(self._widget)

    def start(self, every: int) -> None:
        """Call at each ``every``-th frame; where that cannot be had, at each."""
        if self._source is None:
            self._source = self._make_source()
        self._source.start(self.rate, every)

    def stop(self) -> None:
        if self._source is not None:
            self._source.stop()

    def _make_source(self) -> "_Source":
        match QGuiApplication.platformName():
            case "wayland":
                return _SurfaceFrames(self._widget, self._on_frame)
            case "xcb":
                try:
                    return _ServerFrames(self._widget, self._on_frame, self._rely_on_timer)
                except OSError:
                    pass
        return _TimedFrames(self._widget, self._on_frame)

    def _rely_on_timer(self, every: int) -> None:
        self._source = _TimedFrames(self._widget, self._on_frame)
        self._source.start(self.rate, every)


class _Source(Protocol):
    def start(self, rate: float, every: int, /) -> None: ...

    def stop(self) -> None: ...


class _SurfaceFrames(QObject):
    """Frames of a Wayland surface, which come to its window as requests to update it."""

    def __init__(self, widget: QWidget, on_frame: OnFrame) -> None:
        super().__init__(widget)
        self._widget = widget
        self._on_frame = on_frame
        self._counter = FrameCounter(refresh_rate(widget))
        self._window: QWindow | None = None
        self._early = QTimer(self, singleShot=True)
        self._early.timeout.connect(self._ask)

    def start(self, rate: float, _every: int) -> None:
        window = self._widget.window().windowHandle()
        if window is self._window and rate == self._counter.rate:
            return
        self.stop()
        self._counter = FrameCounter(rate)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.requestUpdate()
            self._draw_pixel()

    def stop(self) -> None:
        self._early.stop()
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self._draw_pixel()
        if event.type() != QEvent.Type.UpdateRequest or self._window is None:
            return False
        frames = self._counter.count(time.monotonic())
        if not frames:  # nothing new was shown, and no frame will tell of the next one
            self._early.start(ceil(1000 * max(self._counter.next_frame - time.monotonic(), 0)))
            return False
        if not self._on_frame(frames):
            self._draw_pixel()
        # What is asked for before the frame is drawn comes at once, and without end.
        QCoreApplication.sendPostedEvents(self._widget.window(), QEvent.Type.UpdateRequest.value)
        self._ask()
        return False

    def _draw_pixel(self) -> None:
        """Have the compositor tell of the next frame, which it does only if there is something new in this one.

        Qt (6.11) forgets what was asked for while nobody saw the window: the next frame that is drawn wakes it.
        """
        self._widget.update(QRect(QPoint() - self._widget.pos(), QSize(1, 1)))

    def _ask(self) -> None:
        if self._window is not None:
            self._window.requestUpdate()


class _ServerFrames(QObject):
    """Frames of the X server. Raises OSError if it does not tell of them."""

    def __init__(self, widget: QWidget, on_frame: OnFrame, give_up: Callable[[int], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._on_frame = on_frame
        self._give_up = give_up
        self._every = 1
        self._events = FrameEvents()
        self.destroyed.connect(self._events.close)
        self._notifier = QSocketNotifier(self._events.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take_frames)
        self._silence = QTimer(self, singleShot=True, interval=_SILENCE)
        self._silence.timeout.connect(self._fall_silent)

    def start(self, _rate: float, every: int) -> None:
        self._every = every
        self._events.start(int(self._widget.window().winId()), every)
        self._silence.start()

    def stop(self) -> None:
        self._events.stop()
        self._silence.stop()

    def _take_frames(self) -> None:
        try:
            frames = self._events.frames()
        except OSError:
            self._fall_silent()
            return
        if frames is not None:
            self._silence.stop()
        if frames:
            self._on_frame(min(frames, _MAX_FRAMES))

    def _fall_silent(self) -> None:
        self._notifier.setEnabled(False)
        self.stop()
        self._give_up(self._every)


class _TimedFrames(QObject):
    """Frames as they would come at the screen's refresh rate."""

    def __init__(self, widget: QWidget, on_frame: OnFrame) -> None:
        super().__init__(widget)
        self._on_frame = on_frame
        self._counter = FrameCounter(refresh_rate(widget))
        self._skipped = 0.0  # seconds
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._take_frame)

    def start(self, rate: float, every: int) -> None:
        if not self._timer.isActive() or rate != self._counter.rate:
            self._counter = FrameCounter(rate)
            self._timer.start(0)
        self._skipped = (every - 1) / rate

    def stop(self) -> None:
        self._timer.stop()

    def _take_frame(self) -> None:
        frames = self._counter.count(time.monotonic())
        self._timer.start(0)  # it may be stopped by what comes now
        if frames:
            self._on_frame(frames)
        if self._timer.isActive():
            seconds = self._counter.next_frame + self._skipped - time.monotonic()
            self._timer.start(max(0, round(1000 * seconds + 0.5)))
