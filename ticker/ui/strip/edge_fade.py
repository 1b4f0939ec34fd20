"""The soft ends of the strip: headlines fade in and out instead of being cut within a letter."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from ticker.ui.strip.headline_painter import Style
from ticker.ui.theme.theme import ground_brush

_LENGTH = 14  # pixels
_MODE = QPainter.CompositionMode


class EdgeFade:
    """A veil over one end of the strip, the left or upper one where ``is_first``.

    It is there while headlines stand still. While they move, nothing may lie over them: Qt would have to paint them
    again for each step, which takes half as much CPU again (see ``headline_labels``).
    """

    def __init__(self, strip: QWidget, *, is_first: bool) -> None:
        self._strip = strip
        self._is_first = is_first
        self._style: Style | None = None
        self._veil = _Veil(strip)

    def apply_style(self, style: Style) -> None:
        self._style = style
        self.arrange()

    def set_hidden(self, is_hidden: bool) -> None:
        self._veil.setVisible(not is_hidden)

    def arrange(self) -> None:
        """Lie over the end of the strip, as large as that is now."""
        if self._style is None:
            return
        size, is_vertical = self._strip.size(), self._style.is_vertical
        if is_vertical:
            area = QRect(0, 0 if self._is_first else size.height() - _LENGTH, size.width(), _LENGTH)
        else:
            area = QRect(0 if self._is_first else size.width() - _LENGTH, 0, _LENGTH, size.height())
        self._veil.setGeometry(area)
        self._veil.raise_()
        ground = ground_brush(self._style.theme, self._style.opacity, size.height(), self._style.has_gradient)
        fading = self._fading(area.size(), is_vertical=is_vertical)
        self._veil.show_pictures(self._pixmap(area.size(), ground, fading), fading, self._style.opacity < 100)

    def _fading(self, size: QSize, *, is_vertical: bool) -> QPixmap:
        """Return how much of the ground covers what lies below: all of it at the very end, nothing within."""
        gradient = QLinearGradient(QPointF(0, 0), QPointF(0, _LENGTH) if is_vertical else QPointF(_LENGTH, 0))
        covered, clear = QColor(0, 0, 0, 255), QColor(0, 0, 0, 0)
        gradient.setColorAt(0, covered if self._is_first else clear)
        gradient.setColorAt(1, clear if self._is_first else covered)
        return self._pixmap(size, QBrush(gradient))

    def _pixmap(self, size: QSize, brush: QBrush, alpha: QPixmap | None = None) -> QPixmap:
        scale = self._strip.devicePixelRatioF()
        pixmap = QPixmap(size * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.fillRect(QRect(0, 0, size.width(), size.height()), brush)
        if alpha is not None:
            painter.setCompositionMode(_MODE.CompositionMode_DestinationIn)
            painter.drawPixmap(0, 0, alpha)
        painter.end()
        return pixmap


class _Veil(QWidget):
    """Mixes what lies below with the ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._ground = self._fading = QPixmap()
        self._is_translucent = False

    def show_pictures(self, ground: QPixmap, fading: QPixmap, is_translucent: bool) -> None:
        self._ground, self._fading, self._is_translucent = ground, fading, is_translucent
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._is_translucent:  # the ground alone would add to the one that is below already
            painter.setCompositionMode(_MODE.CompositionMode_DestinationOut)
            painter.drawPixmap(0, 0, self._fading)
            painter.setCompositionMode(_MODE.CompositionMode_Plus)
        painter.drawPixmap(0, 0, self._ground)
        painter.end()
