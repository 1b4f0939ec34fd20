"""Labels that several windows share: plain and wrapped text, secondary text, headings."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel

from ticker.ui.theme.tones import quiet_color

SMALL = 0.88  # of the usual text size


class PlainLabel(QLabel):
    """A label of plain text that keeps the height its wrapped lines need: Qt's layouts may squeeze it later."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        if self.isVisible():
            self._fit_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class QuietLabel(PlainLabel):
    """A label of secondary text: in a quieter color than the rest, in every palette of the system."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._apply_palette()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_color(QGuiApplication.palette()))
        self.setPalette(palette)


class Heading(QLabel):
    """A label in bold text, ``scale`` times as large as that of the windows, also if that is changed."""

    def __init__(self, text: str, scale: float) -> None:
        super().__init__(text)
        self._scale = scale
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._apply_font()

    def event(self, event: QEvent) -> bool:
        """Follow the font of the windows; Qt does not pass this event to ``changeEvent``."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._apply_font()
        return super().event(event)

    def _apply_font(self) -> None:
        font = QApplication.font()
        font.setBold(True)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        else:  # some systems give their font in pixels
            font.setPixelSize(round(font.pixelSize() * self._scale))
        self.setFont(font)


def heading(text: str, scale: float = 1.1) -> QLabel:
    """Return a label in bold and larger text."""
    return Heading(text, scale)


def quiet_label(text: str, scale: float = 1.0) -> QLabel:
    """Return a label of secondary text whose color the window's style sheet sets, by the object name ``quiet``."""
    label = QLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    label.setFont(font)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
