"""Raise a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def raise_window(window: QWidget) -> None:
    """Show a window in front of the others and give it the keyboard focus; restore it if it is minimized."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
