"""The soft ends of the strip: headlines fade in and out instead of being cut within a letter."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

_LENGTH = 14  # pixels


class EdgeFade:
    """A veil over one end of the strip, the left or upper one where ``is_first``.

    It is there while headlines stand still. While they move, nothing may lie over them: Qt would have to paint them
    anew for each step, which takes half as much CPU again (see ``headline_labels``).
    """

    def __init__(self, strip: QWidget, *, is_first: bool) -> None:
        self._strip = strip
        self._is_first = is_first
        self._ground = QColor()
        self._is_vertical = False
        self._veil = QWidget(strip)
        self._veil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._veil.setAutoFillBackground(True)

    def apply_style(self, ground: str, *, is_vertical: bool, is_wanted: bool) -> None:
        self._ground, self._is_vertical = QColor(ground) if is_wanted else QColor(0, 0, 0, 0), is_vertical
        self.arrange()

    def set_hidden(self, is_hidden: bool) -> None:
        self._veil.setVisible(not is_hidden)

    def arrange(self) -> None:
        """Lie over the end of the strip, as large as that is now."""
        size = self._strip.size()
        if self._is_vertical:
            area = QRect(0, 0 if self._is_first else size.height() - _LENGTH, size.width(), _LENGTH)
        else:
            area = QRect(0 if self._is_first else size.width() - _LENGTH, 0, _LENGTH, size.height())
        self._veil.setGeometry(area)
        self._veil.raise_()
        palette = QPalette()
        palette.setBrush(QPalette.ColorRole.Window, QBrush(self._picture(area.size())))
        self._veil.setPalette(palette)

    def _picture(self, size: QSize) -> QPixmap:
        scale = self._strip.devicePixelRatioF()
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        clear = QColor(self._ground)
        clear.setAlpha(0)
        gradient = QLinearGradient(QPointF(0, 0), QPointF(0, _LENGTH) if self._is_vertical else QPointF(_LENGTH, 0))
        gradient.setColorAt(0, self._ground if self._is_first else clear)
        gradient.setColorAt(1, clear if self._is_first else self._ground)
        painter = QPainter(pixmap)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), gradient)
        painter.end()
        return pixmap
