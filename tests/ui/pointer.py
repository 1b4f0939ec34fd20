"""A pointer that arrives, and a button that comes up again.

The first move after a window has come up may be lost on an off-screen platform.
"""

from itertools import count

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def point_at(qtbot: QtBot, widget: QWidget, place: QPoint) -> None:
    """Move the pointer to a place in a widget, as a hand does, until the widget has noticed."""
    tries = count()

    def is_noticed() -> bool:
        QTest.mouseMove(widget, place + QPoint(next(tries) % 2, 0))
        return widget.underMouse()

    qtbot.waitUntil(is_noticed)


def double_click(widget: QWidget, place: QPoint) -> None:
    """Double-click the left button. QTest leaves it down: what is pointed at next would take that for a drag."""
    QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=place)
