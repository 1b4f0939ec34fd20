"""Bring a window to where the user is: from behind others, from the task bar, from another desktop or a lost screen."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ticker.desktop.virtual_desktop_x11 import bring_to_current_desktop
from ticker.ui.widgets.places import restore_place

_LEAST_SEEN = QSize(80, 40)  # logical pixels of a window on a screen, by which it can be found and moved


def raise_window(window: QWidget) -> None:
    """Show a window in front of the others, wherever it was, and give it the keyboard focus."""
    bring_here(window)
    restore_place(window)
    window.show()
    window.raise_()
    window.activateWindow()


def bring_here(window: QWidget) -> None:
    """Restore a window that is minimized, on another virtual desktop, or on a screen that is gone."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    if not window.isVisible():  # the desktop chooses a place for it
        return
    if QGuiApplication.platformName() == "xcb":
        bring_to_current_desktop(int(window.winId()))
    if not _is_on_a_screen(window) and (screen := QGuiApplication.primaryScreen()) is not None:
        frame = window.frameGeometry()
        frame.moveCenter(screen.availableGeometry().center())
        window.move(frame.topLeft())


def _is_on_a_screen(window: QWidget) -> bool:
    seen = (each.geometry().intersected(window.frameGeometry()).size() for each in QGuiApplication.screens())
    return any(_LEAST_SEEN.boundedTo(each) == _LEAST_SEEN for each in seen)
