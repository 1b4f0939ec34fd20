"""The placeholder of an image that is not loaded: a frame of its shape with its text and "Load image"."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ticker.reading.text_direction import is_right_to_left
from ticker.ui.theme.theme import Theme

_UNKNOWN = (480, 270)  # pixels, if the story does not state the size of the image
_MIN_SIZE = (150, 84)  # pixels: room for a line or two
_MAX_SHARE = 0.7  # of the window's height
_PAD = 12.0  # pixels around the text
_MAX_LINES = 3
_GLYPH = 30.0  # pixels: width of the drawing above the text
_GLYPH_RATIO = 0.75


def placeholder_size(sides: Sequence[int], column: int, height: int) -> tuple[int, int]:
    """Return width and height of the placeholder for an image with these ``sides``, in pixels; () if unknown.

    It fits a column of this width, and a window of this height.
    """
    natural = (sides[0], sides[1]) if len(sides) == 2 and min(sides) > 0 else _UNKNOWN
    shrink = min(1.0, column / natural[0], height * _MAX_SHARE / natural[1])
    width, tall = (round(side * shrink) for side in natural)
    return min(max(width, _MIN_SIZE[0]), max(column, 1)), max(tall, _MIN_SIZE[1])


def placeholder_image(size: tuple[int, int], scale: float, text: str, offer: str, theme: Theme, font: QFont) -> QImage:
    """Return a placeholder with the image's ``text`` and the ``offer`` to load it, for a screen of ``scale``."""
    image = QImage(round(size[0] * scale), round(size[1] * scale), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(theme.button_hover))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QRectF(0.5, 0.5, size[0] - 1, size[1] - 1)
    painter.setPen(QPen(QColor(theme.quiet), 1))
    painter.drawRect(frame)
    _draw_text(painter, frame.adjusted(_PAD, _PAD / 2, -_PAD, -_PAD / 2), text, offer, theme, font)
    painter.end()
    return image


def _draw_text(painter: QPainter, room: QRectF, text: str, offer: str, theme: Theme, font: QFont) -> None:
    """Draw, centered below each other: the glyph if there is room, the text, the offer."""
    metrics = QFontMetricsF(font)
    line = metrics.lineSpacing()
    lines = _wrapped(text, metrics, room.width(), min(_MAX_LINES, int(room.height() / line) - 1))
    glyph = _GLYPH * _GLYPH_RATIO + line / 2
    has_glyph = room.height() >= (len(lines) + 1) * line + glyph
    top = room.center().y() - ((len(lines) + 1) * line + glyph * has_glyph) / 2
    if has_glyph:
        _draw_glyph(painter, QPointF(room.center().x(), top), QColor(theme.quiet))
        top += glyph
    painter.setPen(QColor(theme.text))
    for each in lines:
        _draw_line(painter, QRectF(room.left(), top, room.width(), line), each, font)
        top += line
    link = QFont(font)
    link.setUnderline(True)
    painter.setPen(QColor(theme.link))
    shown = metrics.elidedText(offer, Qt.TextElideMode.ElideRight, room.width())
    _draw_line(painter, QRectF(room.left(), top, room.width(), line), shown, link)


def _draw_line(painter: QPainter, area: QRectF, text: str, font: QFont) -> None:
    direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
    painter.setLayoutDirection(direction)
    painter.setFont(font)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, text)


def _wrapped(text: str, metrics: QFontMetricsF, width: float, most: int) -> list[str]:
    """Wrap ``text`` to at most ``most`` lines, and elide the last one."""
    lines: list[str] = []
    words = text.split()
    while words and len(lines) < most:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
            count += 1
        is_last = len(lines) == most - 1
        taken = words if is_last else words[:count]
        lines.append(metrics.elidedText(" ".join(taken), Qt.TextElideMode.ElideRight, width))
        words = words[len(taken) :]
    return lines


def _draw_glyph(painter: QPainter, top: QPointF, color: QColor) -> None:
    """Draw the common icon of an image: hills and a sun in a frame."""
    height = _GLYPH * _GLYPH_RATIO
    area = QRectF(top.x() - _GLYPH / 2, top.y(), _GLYPH, height)
    painter.setPen(QPen(color, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area, 3, 3)
    hills = ((0.12, 0.84), (0.38, 0.44), (0.56, 0.68), (0.7, 0.52), (0.88, 0.84))
    painter.drawPolyline(QPolygonF([area.topLeft() + QPointF(x * _GLYPH, y * height) for x, y in hills]))
    painter.drawEllipse(area.topLeft() + QPointF(0.74 * _GLYPH, 0.28 * height), 2.2, 2.2)
