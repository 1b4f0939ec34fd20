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


def clear_of(card: QRect, notice: QRect, screen: QRect, *, is_beside: bool) -> QPoint:
    """Return where a notice does not cover a card: as far from the bar as before, after the card or before it.

    ``is_beside`` tells that both lie beside a bar at a side of the screen.
    """
    if not notice.intersects(card):
        return notice.topLeft()

    def along(rect: QRect) -> tuple[int, int]:
        return (rect.top(), rect.height()) if is_beside else (rect.left(), rect.width())

    (card_start, card_length), (_, length), (screen_start, screen_length) = map(along, (card, notice, screen))
    start = card_start + card_length + _distance()
    if start + length > screen_start + screen_length:
        start = max(screen_start, card_start - _distance() - length)
    return QPoint(notice.left(), start) if is_beside else QPoint(start, notice.top())


def _distance() -> int:
    """Return the distance from the bar: on Wayland, a popup has to touch its parent (xdg_popup), or GNOME closes it."""
    return 0 if QGuiApplication.platformName() == "wayland" else _DISTANCE
