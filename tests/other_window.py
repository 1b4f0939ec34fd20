"""Somebody else's window on a screen: maximized or filling it, of one color, so that pictures show where it lies."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtGui import QColor, QImage

from tests.patience import PATIENCE

Place = tuple[int, int, int, int]  # x, y, width, height

_GROUND = QColor("#c000c0")  # while it has the keyboard
_UNFOCUSED_GROUND = QColor("#a000a0")
_TOLERANCE = 12  # of a channel: some compositors convert colors
_FOCUSED_FROM, _SHADED_FROM = 0xB0, 0x50  # of red: a bar may throw a shadow

_SCRIPT = """
import sys
from PySide6.QtCore import QSocketNotifier, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget
qt = QApplication([])
qt.setQuitOnLastWindowClosed(False)
window = QWidget()
window.setWindowFlags(Qt.WindowType.FramelessWindowHint)
window.setWindowTitle("Spreadsheet")
def show_keyboard():
    window.setPalette(QPalette(QColor(sys.argv[1 if window.isActiveWindow() else 2])))
show_keyboard()
qt.focusWindowChanged.connect(show_keyboard)
for screen in qt.screens():
    if screen.geometry().x() == int(sys.argv[3]):
        window.setScreen(screen)
        window.setGeometry(screen.geometry().adjusted(200, 200, -200, -200))
getattr(window, sys.argv[4])()
notifier = QSocketNotifier(0, QSocketNotifier.Type.Read)
notifier.activated.connect(qt.quit)
qt.exec()
"""


@contextmanager
def a_window(environment: Mapping[str, str], x: int = 0, *, fills_screen: bool = False) -> Iterator[None]:
    """Somebody else's window on the screen that begins at ``x``, for as long as the block lasts."""
    shown = "showFullScreen" if fills_screen else "showMaximized"
    colors = (_GROUND.name(), _UNFOCUSED_GROUND.name())
    other = subprocess.Popen(
        [sys.executable, "-c", _SCRIPT, *colors, str(x), shown], env=dict(environment), stdin=subprocess.PIPE
    )
    assert other.stdin is not None
    try:
        yield
    finally:
        other.stdin.close()
        other.wait(PATIENCE)


def room(picture: QImage, x: int, width: int, height: int) -> Place | None:
    """Return what of the screen at ``x``, of that size, somebody else's window takes up; None while it is not there."""
    columns = [each for each in range(x, x + width) if is_other_window(picture, each, height // 2)]
    rows = [each for each in range(height) if is_other_window(picture, x + width // 2, each)]
    if not columns or not rows:
        return None
    return columns[0], rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1


def is_other_window(picture: QImage, x: int, y: int, *, has_keyboard: bool = False) -> bool:
    """Return whether a pixel is of somebody else's window, and with ``has_keyboard`` whether that has the keyboard."""
    color = picture.pixelColor(x, y)
    is_ground = color.green() < _TOLERANCE and abs(color.red() - color.blue()) < _TOLERANCE
    return is_ground and color.red() > (_FOCUSED_FROM if has_keyboard else _SHADED_FROM)


def is_label(picture: QImage, x: int, y: int) -> bool:
    """Return whether the pixel is of the bar's label."""
    color = picture.pixelColor(x, y)
    return color.blue() > 100 and color.red() < 60 and 40 < color.green() < 110
