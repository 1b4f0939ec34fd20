"""A pointer that arrives: the first move after a window has come up may be lost on an off-screen platform."""

from itertools import count

from PySide6.QtCore import QPoint
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
