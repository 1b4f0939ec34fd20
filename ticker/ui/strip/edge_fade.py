"""The soft ends of the strip: headlines fade in and out instead of being cut within a letter."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPixmap
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
        self._veil = _Veil(strip, self._pictures)

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
        self._veil.draw_again()

    def _pictures(self) -> "_Pictures":
        assert self._style is not None  # noqa: S101 - before that it has no size
        style, size = self._style, self._veil.size()
        ground = ground_brush(style.theme, style.opacity, self._strip.height(), style.has_gradient)
        fading = self._fading(size, is_vertical=style.is_vertical)
        return self._pixmap(size, ground, fading), fading if style.opacity < 100 else None

    def _fading(self, size: QSize, *, is_vertical: bool) -> QPixmap:
        """Return how much of the ground covers what lies below: all of it at the very end, nothing within."""
        from PySide6.QtGui import QLinearGradient  # noqa: PLC0415 - off the start-up path

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


_Pictures = tuple[QPixmap, QPixmap | None]  # the ground, and what it covers where that is to be taken away first


class _Veil(QWidget):
    """Mixes what lies below with the ground. Its pictures are made when it is painted: mostly it is hidden."""

    def __init__(self, parent: QWidget, make_pictures: Callable[[], _Pictures]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._make_pictures = make_pictures
        self._pictures: _Pictures | None = None

    def draw_again(self) -> None:
        self._pictures = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pictures is None:
            self._pictures = self._make_pictures()
        ground, fading = self._pictures
        painter = QPainter(self)
        if fading is not None:  # the ground alone would add to the one that is below already
            painter.setCompositionMode(_MODE.CompositionMode_DestinationOut)
            painter.drawPixmap(0, 0, fading)
            painter.setCompositionMode(_MODE.CompositionMode_Plus)
        painter.drawPixmap(0, 0, ground)
        painter.end()
