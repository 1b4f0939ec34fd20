"""Tells on which screen a widget is."""

from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen on which most of the window of a widget is, else the primary one.

    WORKAROUND PySide 6.11: a screen that ``QWidget.screen`` or ``QWindow.screen`` returns belongs to the widget from
    then on. When the widget is deleted, all other references to the screen become invalid; when Python's collector
    frees the widget, it may delete the screen itself, and the program crashes.
    """
    return QGuiApplication.screenAt(widget.window().geometry().center()) or QGuiApplication.primaryScreen()
