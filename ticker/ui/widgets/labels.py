"""The small parts that the windows beside bar and viewer share: quiet words, headings, search fields, notices."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel

from ticker.ui.theme.tones import quiet_colour


class PlainLabel(QLabel):
    """Plain words. Where they are wrapped they have the lines they need, which Qt's layouts only promise at first."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        if self.isVisible():
            self._unfold()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._unfold()

    def _unfold(self) -> None:
        if self.wordWrap():
            self.setMinimumHeight(max(0, self.heightForWidth(self.width())))


class QuietLabel(PlainLabel):
    """Plain words in a quieter tone than the rest, whatever the system's palette."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._dress()

    def _dress(self) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, quiet_colour(QGuiApplication.palette()))
        self.setPalette(palette)


def heading(text: str) -> QLabel:
    """Return a label in bold letters, a little larger than the rest."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(font.pointSizeF() * 1.1)
    label.setFont(font)
    return label


def quiet_label(text: str) -> QLabel:
    """Return a label of plain ``text`` in the quiet colour."""
    label = QLabel(text)
    label.setObjectName("quiet")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
