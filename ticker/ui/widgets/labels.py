"""Labels that several windows share: plain and wrapped text, secondary text, headings."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel

from ticker.ui.theme.tones import quiet_color


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


def heading(text: str) -> QLabel:
    """Return a label in bold and slightly larger text."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    return label


def quiet_label(text: str) -> QLabel:
    """Return a label of secondary text whose color the window's style sheet sets, by the object name ``quiet``."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
