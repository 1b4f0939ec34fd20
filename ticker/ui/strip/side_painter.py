"""One headline as a picture for a bar at the side of the screen: feed's name and age, the title wrapped below them."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPixmap, QTextLayout, QTextOption

from ticker.entities import Headline
from ticker.preferences import FeedIcons
from ticker.reading.text_direction import is_right_to_left
from ticker.ui.strip.feed_icons import draw_monogram
from ticker.ui.strip.headline_painter import (
    PICTURE_ASPECT,
    Look,
    Style,
    draw_ground,
    em_of,
    feed_name_color,
    scaled,
    title_of,
)
from ticker.ui.theme.theme import black_or_white, feed_color, ground_color

# In ems of the title's font.
_SIDE = 0.75  # left and right of the text
_ABOVE = 0.6  # above and below it
_GAP = 0.3  # between feed's name and title
_ICON = 1.1
_ICON_GAP = 0.4
_BULLET = 0.2  # radius of the mark of a new headline
_SMALL = 0.88
_MAX_LINES = 6
_MAX_CHARACTERS = 600  # of a title: more than six lines have room for
_PICTURE = 5.5  # its width
_MAX_SHARE_OF_WIDTH = 0.35  # of the strip, by the picture


class SidePainter:
    """Measures and draws headlines of one style, bar's width and scale (device pixels to a logical one)."""

    def __init__(self, style: Style, width: int, scale: float) -> None:
        self._style = style
        self._width = width
        self._scale = scale
        self._em = em_of(style.font)
        self._small_font = scaled(style.font, _SMALL)
        self._metrics = QFontMetricsF(style.font)
        self._small_metrics = QFontMetricsF(self._small_font)
        self._margin = _SIDE * self._em
        self._above = _ABOVE * self._em
        self._title_top = self._above + self._small_metrics.height() + _GAP * self._em
        self._length_step = next((step for step in range(1, 9) if step * scale % 1 == 0), 1)

    def width(self, headline: Headline, _age: str = "") -> int:
        """Return how much of the strip's length a headline takes, in logical pixels."""
        lines, _ = self._lines(headline)
        text = len(lines) * self._metrics.lineSpacing()
        if self._picture(headline) is not None:
            text = max(text, self._picture_height)
        whole = ceil(self._title_top + text + self._above + 1)
        return -(-whole // self._length_step) * self._length_step

    def is_elided(self, headline: Headline) -> bool:
        return self._lines(headline)[1]

    def picture(self, headline: Headline, look: Look, length: int) -> QPixmap:
        """Return the headline drawn on the whole of its ground."""
        pixmap = QPixmap(ceil(self._width * self._scale), ceil(length * self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(ground_color(self._style.theme, self._style.opacity))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter, QRectF(3, 3, self._width - 6, length - 7), look)
        self._draw_head(painter, headline, look)
        self._draw_title(painter, headline, look)
        self._draw_picture(painter, headline)
        painter.fillRect(
            QRectF(self._margin, length - 1, self._width - 2 * self._margin, 1), QColor(self._style.theme.rule)
        )
        painter.end()
        return pixmap

    def _draw_ground(self, painter: QPainter, ground: QRectF, look: Look) -> None:
        draw_ground(painter, ground, look, self._style.theme)

    def _draw_head(self, painter: QPainter, headline: Headline, look: Look) -> None:
        """Draw mark, icon and feed's name at the side where the title begins, the age at the other."""
        theme, metrics = self._style.theme, self._small_metrics
        begins_right = is_right_to_left(title_of(headline))
        baseline = round((self._above + metrics.ascent()) * self._scale) / self._scale
        others = f" +{headline.other_sources}" if headline.other_sources else ""
        age, at = f"{look.age}{others}", self._margin
        if look.is_new:
            radius = _BULLET * self._em
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            middle = QPointF(self._mirrored(at + radius, begins_right), baseline - metrics.capHeight() / 2)
            painter.drawEllipse(middle, radius, radius)
            at += 2 * radius + _ICON_GAP * self._em
        if self._style.feed_icons is not FeedIcons.OFF:
            at += self._draw_icon(painter, at, baseline, headline, look, begins_right=begins_right)
        room = self._width - self._margin - at - (metrics.horizontalAdvance(age) + self._em if age else 0)
        name = metrics.elidedText(headline.feed_title, Qt.TextElideMode.ElideRight, max(0.0, room))
        color = black_or_white(look.highlight) if look.highlight else feed_name_color(self._style, headline, look)
        painter.setFont(self._small_font)
        self._write(painter, at, baseline, name, color, begins_right=begins_right)
        quiet = black_or_white(look.highlight) if look.highlight else theme.quiet
        end = self._width - self._margin - metrics.horizontalAdvance(age)
        self._write(painter, end, baseline, age, quiet, begins_right=begins_right)

    def _write(
        self, painter: QPainter, start: float, baseline: float, text: str, color: str, *, begins_right: bool
    ) -> None:
        """Write in the small font; ``start`` counts from the side where the title begins."""
        width = self._small_metrics.horizontalAdvance(text)
        is_right = is_right_to_left(text)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_right else Qt.LayoutDirection.LeftToRight)
        painter.setPen(QColor(color))
        painter.drawText(QPointF(self._width - start - width if begins_right else start, baseline), text)

    def _draw_icon(
        self, painter: QPainter, start: float, baseline: float, headline: Headline, look: Look, *, begins_right: bool
    ) -> float:
        """Draw the feed's icon and return the room it takes."""
        side = round(_ICON * self._em)
        left = self._width - start - side if begins_right else start
        top = baseline - (self._small_metrics.capHeight() + side) / 2
        area = QRectF(round(left * self._scale) / self._scale, round(top * self._scale) / self._scale, side, side)
        icons = self._style.icon_cache if self._style.feed_icons is FeedIcons.ICONS else None
        if icons is None or not icons.draw_icon(painter, area, self._scale, headline.feed_id, self._style.theme):
            color = look.feed_color or feed_color(self._style.theme, headline.feed_id)
            draw_monogram(painter, area, headline.feed_title, color, self._style.font)
        return side + _ICON_GAP * self._em

    def _draw_title(self, painter: QPainter, headline: Headline, look: Look) -> None:
        theme = self._style.theme
        color = theme.quiet if look.is_read else theme.text
        painter.setPen(QColor(black_or_white(look.highlight) if look.highlight else color))
        painter.setFont(self._style.font)
        begins_right = is_right_to_left(title_of(headline))
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if begins_right else Qt.LayoutDirection.LeftToRight)
        for number, line in enumerate(self._lines(headline)[0]):
            width = self._metrics.horizontalAdvance(line)
            left = self._width - self._margin - width if begins_right else self._margin
            baseline = self._title_top + number * self._metrics.lineSpacing() + self._metrics.ascent()
            painter.drawText(QPointF(left, round(baseline * self._scale) / self._scale), line)

    @property
    def _picture_width(self) -> float:
        return round(min(_PICTURE * self._em, _MAX_SHARE_OF_WIDTH * self._width))

    @property
    def _picture_height(self) -> float:
        return round(self._picture_width / PICTURE_ASPECT)

    def _picture(self, headline: Headline) -> QImage | None:
        if self._style.pictures is None:
            return None
        return self._style.pictures.of(headline.entry_id, ceil(self._picture_height * self._scale))

    def _draw_picture(self, painter: QPainter, headline: Headline) -> None:
        """Draw the picture at the side where the lines of the title end."""
        pictures, image = self._style.pictures, self._picture(headline)
        if pictures is None or image is None:
            return
        at_right = self._width - self._margin - self._picture_width
        left = self._margin if is_right_to_left(title_of(headline)) else at_right
        top = round(self._title_top * self._scale) / self._scale
        box = QRectF(round(left * self._scale) / self._scale, top, self._picture_width, self._picture_height)
        pictures.draw(painter, box, image, self._style.theme)

    def _mirrored(self, x: float, begins_right: bool) -> float:
        return self._width - x if begins_right else x

    def _lines(self, headline: Headline) -> tuple[list[str], bool]:
        """Return the lines of the title, and whether something of it is left out."""
        title, room = title_of(headline)[:_MAX_CHARACTERS], self._width - 2 * self._margin
        if self._picture(headline) is not None:
            room -= self._picture_width + _ICON_GAP * self._em
        layout = QTextLayout(title, self._style.font)
        layout.setTextOption(_WRAPPED)
        lines: list[str] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            if len(lines) == _MAX_LINES - 1:
                rest = title[line.textStart() :]
                last = self._metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
                lines.append(last)
                break
            lines.append(title[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        is_cut = len(lines) == _MAX_LINES and lines[-1].endswith("…") and not title.endswith("…")
        return lines, is_cut


_WRAPPED = QTextOption()
_WRAPPED.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
