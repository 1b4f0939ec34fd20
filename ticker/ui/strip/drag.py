"""A button held down on the strip: whether it is a drag, how far it goes, and how fast it is let go."""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

_RESTED_AFTER = 80  # milliseconds held still before it was let go: no throw
_MIN_THROW = 120.0  # pixels a second; what is let go slower stays where it is


class Drag:
    """Follows the pointer from the press to the release. It is a click until the pointer has moved far enough."""

    def __init__(self, piece_number: int | None, offset: int, event: QMouseEvent, *, is_vertical: bool = False) -> None:
        """Begin at a press on the piece of that number (None: on none), while the strip shows ``offset``."""
        self._is_vertical = is_vertical
        self.piece_number = piece_number
        self.began_at_offset = offset
        self.is_drag = False
        self._began_at = self._last_at = self._place(event)
        self._last_time = event.timestamp()  # milliseconds by the events' own clock
        self._velocity = 0.0  # pixels a second

    def move(self, event: QMouseEvent) -> int | None:
        """Follow the pointer; return how many pixels it is from the press, None while that is no drag yet."""
        at = self._place(event)
        if not self.is_drag and abs(at - self._began_at) < QApplication.startDragDistance():
            return None
        self.is_drag = True
        milliseconds = max(1, event.timestamp() - self._last_time)
        # Half of the new, half of the old: a hand does not move evenly.
        self._velocity = (self._velocity + 1000 * (at - self._last_at) / milliseconds) / 2
        self._last_at, self._last_time = at, event.timestamp()
        return round(at - self._began_at)

    def _place(self, event: QMouseEvent) -> float:
        position = event.globalPosition()
        return position.y() if self._is_vertical else position.x()

    def throw_velocity(self, event: QMouseEvent) -> float:
        """Return the speed in pixels a second at which the strip was let go; 0: it is to stay where it is."""
        rested = event.timestamp() - self._last_time > _RESTED_AFTER
        return 0.0 if rested or abs(self._velocity) < _MIN_THROW else self._velocity
