"""The position of a card or notice: below or above the bar, or beside a bar at the side of the screen."""

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication

_DISTANCE = 4  # pixels from the bar


def place_below(rect: QRect, screen: QRect, size: QSize, left: int) -> QPoint:
    """Return the position of a window of this size below ``rect``, or above it if there is no room.

    It begins at the column ``left``, as near to it as the screen lets it.
    """
    distance = _distance()
    below = rect.bottom() + 1 + distance
    fits_below = below + size.height() <= screen.bottom() + 1
    left = min(max(left, screen.left()), screen.right() + 1 - size.width())
    return QPoint(left, below if fits_below else rect.top() - distance - size.height())


def place_beside(rect: QRect, screen: QRect, size: QSize) -> QPoint:
    """Return the position of a window of this size left or right of ``rect``, which is at a side of the screen."""
    distance = _distance()
    is_left = rect.center().x() < screen.center().x()
    left = rect.right() + 1 + distance if is_left else rect.left() - distance - size.width()
    top = min(max(rect.top(), screen.top()), screen.bottom() + 1 - size.height())
    return QPoint(left, top)


def _distance() -> int:
    """Return the distance from the bar: on Wayland, a popup has to touch its parent (xdg_popup), or GNOME closes it."""
    return 0 if QGuiApplication.platformName() == "wayland" else _DISTANCE
