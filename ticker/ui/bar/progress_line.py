"""The thin line along the bar that shows the progress of a refresh."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ticker.preferences import Edge

_THICKNESS = 2  # pixels
_FIRST_SHARE = 0.04  # shown before anything has come, so that a request is answered at once


class ProgressLine(QWidget):
    """A line on the bar's inner edge while feeds are refreshed. It takes no clicks."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._share = 0.0
        self._color = QColor()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def apply_style(self, color: str) -> None:
        self._color = QColor(color)
        self.update()

    def show_progress(self, done: int, total: int, edge: Edge) -> None:
        """Show that ``done`` of ``total`` feeds have answered; nothing where all have. ``edge`` is the bar's."""
        self._share = max(_FIRST_SHARE, done / total) if total else 0.0
        self.setGeometry(self._place(edge))
        self.setVisible(done < total)
        self.raise_()
        self.update()

    def _place(self, edge: Edge) -> QRect:
        width, height = self._bar.width(), self._bar.height()
        match edge:
            case Edge.TOP:
                return QRect(0, height - _THICKNESS, width, _THICKNESS)
            case Edge.BOTTOM:
                return QRect(0, 0, width, _THICKNESS)
            case Edge.LEFT:
                return QRect(width - _THICKNESS, 0, _THICKNESS, height)
            case Edge.RIGHT:
                return QRect(0, 0, _THICKNESS, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.height() > self.width():
            painter.fillRect(0, 0, self.width(), round(self.height() * self._share), self._color)
            return
        length = round(self.width() * self._share)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(self.width() - length if is_mirrored else 0, 0, length, self.height(), self._color)
