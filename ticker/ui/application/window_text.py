"""The text size in all windows, relative to the system's."""

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from ticker.preferences import Preferences


class WindowText:
    """Sets the font of all windows. The bar and the story have sizes of their own."""

    def __init__(self) -> None:
        self._system = QApplication.font()
        self._percent = 100

    def apply_preferences(self, preferences: Preferences) -> None:
        if preferences.window_text == self._percent:
            return
        self._percent = preferences.window_text
        QApplication.setFont(_scaled(self._system, self._percent))


def _scaled(font: QFont, percent: int) -> QFont:
    scaled = QFont(font)
    if font.pointSizeF() > 0:
        scaled.setPointSizeF(font.pointSizeF() * percent / 100)
    else:  # some systems give their font in pixels
        scaled.setPixelSize(round(font.pixelSize() * percent / 100))
    return scaled
