"""Icons from ``resources/icons``: one-color drawings, tinted for the theme, sharp at every scale."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ticker.resources import resource

# The sizes, in device pixels, that buttons of 16 to 24 pixels request at scales from 1 to 3.
_SIZES = (16, 18, 20, 22, 24, 25, 27, 28, 30, 32, 33, 36, 40, 44, 48, 54, 60, 64, 72)


def icon(name: str, color: str) -> QIcon:
    """Return the icon ``resources/icons/NAME.svg`` with its ``currentColor`` drawn as ``color`` (``#rrggbb``)."""
    drawing = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", color.encode("ascii"))
    renderer = QSvgRenderer(QByteArray(drawing))
    tinted = QIcon()
    for size in _SIZES:
        tinted.addPixmap(_drawn(renderer, size))
    return tinted


def app_icon() -> QIcon:
    """Return the program's own icon, in its own colors."""
    renderer = QSvgRenderer(str(resource("icons", "ticker.svg")))
    own = QIcon()
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        own.addPixmap(_drawn(renderer, size))
    return own


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return QPixmap.fromImage(image)
