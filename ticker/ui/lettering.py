"""One headline as a picture: bullet, feed's name, title, in the theme's colours and as sharp as the screen."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPen, QPixmap

from ticker.entities import Headline
from ticker.reading.direction import is_right_to_left
from ticker.ui.theme import Theme

# In ems of the title's font.
_BULLET_CELL = 1.25  # the room of " • "
_BULLET = 0.12  # radius
_NEW_BULLET = 0.23
_PAD = 0.45  # on both sides of the text: the ground shown under the pointer, the focus ring
_GAP = 0.55  # between feed's name and title
_FEED_SIZE = 0.88
_LONGEST_TITLE = 100
_LONGEST_FEED_TITLE = 18
_TEXT_HEIGHT = 0.47  # of the bar's height, where the size of the font is left to us
_CORNER = 4


@dataclass(frozen=True, slots=True)
class Look:
    """What of a headline can change while it is on the screen. It never changes the headline's width."""

    is_new: bool = False
    is_read: bool = False
    is_hovered: bool = False
    has_focus: bool = False


def bar_font(family: str, points: int, height: int) -> QFont:
    """Return the font of a bar that is ``height`` high; "" is the system's family, 0 points what fits the height."""
    font = QFont(family) if family else QFont()
    if points:
        font.setPointSize(points)
    else:
        font.setPixelSize(max(9, round(height * _TEXT_HEIGHT)))
    return font


class Lettering:
    """Measures and draws headlines of one font, height, theme and scale.

    ``scale`` is device pixels to a logical one. The bullet stands on the side from which the headlines come, so that
    it lies between two of them; within a headline the order follows the script of its title.
    """

    def __init__(self, font: QFont, height: int, theme: Theme, *, scale: float, bullet_on_right: bool) -> None:
        self._font = font
        self._feed_font = _scaled(font, _FEED_SIZE)
        self._metrics = QFontMetricsF(font)
        self._feed_metrics = QFontMetricsF(self._feed_font)
        self._em = _em(font)
        self._height = height
        self._theme = theme
        self._scale = scale
        self._bullet_on_right = bullet_on_right
        # Widths are whole device pixels too, else neighbours would round apart at scales such as 1.25.
        self._width_step = next((step for step in range(1, 9) if step * scale % 1 == 0), 1)

    def width(self, headline: Headline) -> int:
        """Return the width of a headline in logical pixels, bullet and room around it included."""
        texts = self._feed_width(headline) + self._title_width(headline)
        whole = ceil(texts + (_BULLET_CELL + 2 * _PAD) * self._em)
        return -(-whole // self._width_step) * self._width_step

    def is_elided(self, headline: Headline) -> bool:
        return self._title(headline) != _title_of(headline)

    def picture(self, headline: Headline, look: Look) -> QPixmap:
        """Return the headline drawn, without a transparent pixel."""
        width = self.width(headline)
        pixmap = QPixmap(ceil(width * self._scale), ceil(self._height * self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(QColor(self._theme.background))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = _BULLET_CELL * self._em
        self._draw_bullet(painter, width - cell / 2 if self._bullet_on_right else cell / 2, look)
        ground = QRectF(0 if self._bullet_on_right else cell, 0, width - cell, self._height)
        self._draw_ground(painter, ground.adjusted(0, 3, 0, -3), look)
        self._draw_texts(painter, ground.left() + _PAD * self._em, headline, look)
        painter.end()
        return pixmap

    def _draw_bullet(self, painter: QPainter, centre: float, look: Look) -> None:
        radius = self._em * (_NEW_BULLET if look.is_new else _BULLET)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent if look.is_new else self._theme.quiet))
        painter.drawEllipse(QPointF(centre, self._baseline - self._metrics.capHeight() / 2), radius, radius)

    def _draw_ground(self, painter: QPainter, ground: QRectF, look: Look) -> None:
        if not (look.is_hovered or look.has_focus):
            return
        painter.setBrush(QColor(self._theme.button_hover) if look.is_hovered else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.accent), 2) if look.has_focus else QPen(Qt.PenStyle.NoPen))
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1) if look.has_focus else ground, _CORNER, _CORNER)

    def _draw_texts(self, painter: QPainter, left: float, headline: Headline, look: Look) -> None:
        title, feed_title = self._title(headline), self._feed_title(headline)
        if is_right_to_left(title):
            title_at, feed_at = left, left + self._title_width(headline) + self._gap(headline)
        else:
            title_at, feed_at = left + self._feed_width(headline), left
        painter.setFont(self._feed_font)
        painter.setPen(QColor(self._theme.accent if look.is_new else self._theme.quiet))
        self._draw_text(painter, feed_at, feed_title)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.quiet if look.is_read else self._theme.text))
        self._draw_text(painter, title_at, title)

    def _draw_text(self, painter: QPainter, left: float, text: str) -> None:
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        painter.drawText(QPointF(left, self._baseline), text)

    @property
    def _baseline(self) -> float:
        """The line on which capitals stand in the middle of the bar, on a whole device pixel."""
        middle = (self._height + self._metrics.capHeight()) / 2
        return round(middle * self._scale) / self._scale

    def _title(self, headline: Headline) -> str:
        return self._metrics.elidedText(_title_of(headline), Qt.TextElideMode.ElideRight, _LONGEST_TITLE * self._em)

    def _feed_title(self, headline: Headline) -> str:
        longest = _LONGEST_FEED_TITLE * self._em
        return self._feed_metrics.elidedText(headline.feed_title, Qt.TextElideMode.ElideRight, longest)

    def _title_width(self, headline: Headline) -> float:
        return self._metrics.horizontalAdvance(self._title(headline))

    def _feed_width(self, headline: Headline) -> float:
        return self._feed_metrics.horizontalAdvance(self._feed_title(headline)) + self._gap(headline)

    def _gap(self, headline: Headline) -> float:
        return _GAP * self._em if headline.feed_title else 0


def _title_of(headline: Headline) -> str:
    return headline.title or QCoreApplication.translate("Lettering", "Untitled")


def _em(font: QFont) -> float:
    """Return the font's size in logical pixels, whichever way it was set."""
    return font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()


def _scaled(font: QFont, factor: float) -> QFont:
    scaled = QFont(font)
    scaled.setPixelSize(max(8, round(_em(font) * factor)))
    return scaled
