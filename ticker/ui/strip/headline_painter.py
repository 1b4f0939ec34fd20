"""One headline as a picture: separator, feed's name, title and age, in the theme's colors, sharp on every screen."""

from collections.abc import Callable
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPen, QPixmap

from ticker.entities import Headline
from ticker.preferences import FeedIcons, Separator
from ticker.quick_dataclass import dataclass
from ticker.reading.text_direction import is_right_to_left
from ticker.ui.strip.feed_icons import FeedIconCache, draw_monogram
from ticker.ui.theme.theme import Theme, black_or_white, feed_color, ground_brush, ground_color, readable_color, tinted

if TYPE_CHECKING:
    from ticker.ui.strip.headline_pictures import HeadlinePictures

# In ems of the title's font.
_CELL = 1.25  # the room of the separator
_BULLET = 0.12  # radius
_NEW_BULLET = 0.23
_PAD = 0.45  # on both sides of the text: the ground shown under the pointer, the focus ring
_SIGN_GAP = 0.7  # around a separator that is long, together
_GAP = 0.55  # between feed's name, title and age
_ICON = 1.2  # the side of what stands before the feed's name
_TALL_ICON = 2.1  # the same beside two lines
_ICON_GAP = 0.45
_LEADING = 0.62  # between the first line and the capitals of the second
_MAX_SUMMARY_WIDTH = 34
_SMALL = 0.88  # size of the feed's name and the age
_MAX_TITLE_WIDTH = 100
_MAX_FEED_TITLE_WIDTH = 18
_TEXT_HEIGHT = 0.47  # of the bar's height, where the size of the font is left to us
_TEXT_HEIGHT_OF_TWO = 0.36  # the same if there is a second line
_TWO_LINES_FROM = 27  # pixels of the bar without its hairline
_MAX_FILLED = 0.85  # of the height, by the two sizes together
_CORNER = 4
PICTURE_ASPECT = 4 / 3  # width to height
_PICTURE_MARGIN = 4  # pixels above and below a picture
_SHADOW = 1.0  # pixels, to the right and down
_SHADOW_ON_DARK, _SHADOW_ON_LIGHT = QColor(0, 0, 0, 200), QColor(0, 0, 0, 60)
_MARK = 3  # pixels: the width of the mark at the edge of a tinted headline
_SIGNS = {
    Separator.DASH: "\N{EN DASH}",
    Separator.BAR: "|",
    Separator.SLASHES: "//",
    Separator.STAR: "\N{BLACK FOUR POINTED STAR}",
    Separator.SPACE: "",
}


@dataclass(frozen=True, slots=True)
class Style:
    """How all headlines of a strip look."""

    theme: Theme
    font: QFont
    travels_left: bool = True  # or up, where it is vertical
    separator: Separator = Separator.BULLET
    colors_feeds: bool = False
    shows_age: bool = False  # the labels tell each headline's age where it does
    feed_icons: FeedIcons = FeedIcons.OFF
    icon_cache: FeedIconCache | None = None  # that draws the icons
    summary_of: Callable[[int], str] | None = None  # of an entry, in plain text, for a second line
    is_vertical: bool = False  # headlines lie one below the other
    opacity: int = 100  # per cent, of the ground alone
    separator_text: str = ""  # where the separator is the user's own
    has_shadow: bool = False  # behind the text
    has_gradient: bool = False  # on the ground, where it is not vertical
    pictures: "HeadlinePictures | None" = None  # beside the headlines


@dataclass(frozen=True, slots=True)
class Look:
    """What of a headline can change while it is on the screen. It never changes the headline's width."""

    age: str = ""
    is_new: bool = False
    is_read: bool = False
    is_hovered: bool = False
    has_focus: bool = False
    feed_color: str = ""  # of the feed, as it is now
    highlight: str = ""  # the ground a rule gives it; "": none
    tint: str = ""  # the color a rule marks it with, if it has no ground of its own; "": none


def lines_in(height: int) -> int:
    """Return how many lines of text a bar has room for that is ``height`` high: one or two."""
    return 2 if height >= _TWO_LINES_FROM else 1


def bar_font(family: str, points: int, height: int, lines: int = 1, *, capitals: bool = False) -> QFont:
    """Return the font of a bar that is ``height`` high; "" is the system's family, 0 points what fits the height."""
    font = QFont(family) if family else QFont()
    if capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    if points:
        font.setPointSize(points)
    else:
        font.setPixelSize(max(9, round(height * (_TEXT_HEIGHT if lines == 1 else _TEXT_HEIGHT_OF_TWO))))
    return font


class HeadlinePainter:
    """Measures and draws headlines of one style, height and scale (device pixels to a logical one).

    The separator stands on the side from which the headlines come, so that it lies between two of them; within a
    headline feed's name, title and age follow the direction of the title's script.
    """

    def __init__(self, style: Style, height: int, scale: float) -> None:
        self._style = style
        self._theme = style.theme
        self._small_font = scaled(style.font, _SMALL)
        self._metrics = QFontMetricsF(style.font)
        self._small_metrics = QFontMetricsF(self._small_font)
        self._em = em_of(style.font)
        self._height = height
        self._scale = scale
        is_own = style.separator is Separator.OWN
        self._sign = style.separator_text if is_own else _SIGNS.get(style.separator, "")
        length = self._metrics.horizontalAdvance(self._sign) + _SIGN_GAP * self._em if is_own else 0.0
        self._cell = max(_CELL * self._em, length)
        self._has_room_for_two = self._em + em_of(self._small_font) <= _MAX_FILLED * height
        # Widths are whole device pixels too, else neighbors would round apart at scales such as 1.25.
        self._width_step = next((step for step in range(1, 9) if step * scale % 1 == 0), 1)

    def width(self, headline: Headline, age: str = "") -> int:
        """Return the width of a headline in logical pixels, separator and room around it included."""
        title = self._text_width(self._parts(headline, Look(age)))
        summary = self._small_metrics.horizontalAdvance(self._summary(headline))
        text = max(title, min(summary, _MAX_SUMMARY_WIDTH * self._em))
        whole = ceil(text + self._picture_room(headline) + self._icon_room + self._cell + 2 * _PAD * self._em)
        return -(-whole // self._width_step) * self._width_step

    def is_elided(self, headline: Headline) -> bool:
        return self._title(headline) != title_of(headline)

    def picture(self, headline: Headline, look: Look, width: int) -> QPixmap:
        """Return the headline drawn on the whole of its ground.

        An age that has grown since the headline was measured reaches a little into the room around it.
        """
        pixmap = QPixmap(ceil(width * self._scale), ceil(self._height * self._scale))
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(ground_color(self._theme, self._style.opacity))
        painter = QPainter(pixmap)
        if self._style.has_gradient:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            ground = ground_brush(self._theme, self._style.opacity, self._height, True)
            painter.fillRect(QRectF(0, 0, width, self._height), ground)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = self._cell
        cell_left, text_left = (0.0, cell) if self._style.travels_left else (width - cell, 0.0)
        self._draw_separator(painter, cell_left + cell / 2, look)
        self._draw_ground(painter, QRectF(text_left, 3, width - cell, self._height - 6), look)
        left, right = text_left + _PAD * self._em, text_left + width - cell - _PAD * self._em
        picture_room = self._picture_room(headline)
        if is_right_to_left(self._title(headline)):
            self._draw_picture(painter, right - self._picture_width, headline)
            right -= picture_room
            self._draw_feed_icon(painter, right - self._icon_side, headline, look)
            right -= self._icon_room
        else:
            self._draw_picture(painter, left, headline)
            left += picture_room
            self._draw_feed_icon(painter, left, headline, look)
            left += self._icon_room
        self._draw_lines(painter, left, right, headline, look)
        painter.end()
        return pixmap

    def _draw_lines(self, painter: QPainter, left: float, right: float, headline: Headline, look: Look) -> None:
        parts, summary = self._parts(headline, look), self._summary(headline)
        begins_right = is_right_to_left(self._title(headline))
        first, second = self._baselines() if summary else (self._baseline, 0.0)
        x = right - self._text_width(parts) if begins_right else left
        for text, font, color, room in parts:
            self._draw_text(painter, x, first, text, font, color)
            x += room
        if summary:
            shown = self._small_metrics.elidedText(summary, Qt.TextElideMode.ElideRight, right - left)
            x = right - self._small_metrics.horizontalAdvance(shown) if begins_right else left
            self._draw_text(painter, x, second, shown, self._small_font, self._theme.quiet)

    def _parts(self, headline: Headline, look: Look) -> list[tuple[str, QFont, str, float]]:
        """Return what is written, from left to right: text, font, color and the room it takes."""
        title, feed = self._title(headline), self._feed_title(headline)
        gap, theme = _GAP * self._em, self._theme
        parts = []
        if feed:
            room = self._small_metrics.horizontalAdvance(feed)
            parts.append((feed, self._small_font, feed_name_color(self._style, headline, look), room))
        room = self._metrics.horizontalAdvance(title)
        parts.append((title, self._style.font, theme.quiet if look.is_read else theme.text, room))
        if look.age:
            grows = self._small_metrics.horizontalAdvance("0")  # by a digit, while it is on the screen
            room = self._small_metrics.horizontalAdvance(look.age) + grows / 2  # the rest reaches into the room around
            parts.append((look.age, self._small_font, theme.quiet, room))
        if headline.other_sources:
            others = f"+{headline.other_sources}"
            parts.append((others, self._small_font, theme.quiet, self._small_metrics.horizontalAdvance(others)))
        if look.highlight:
            readable = black_or_white(look.highlight)
            parts = [(text, font, readable, room) for text, font, _, room in parts]
        if is_right_to_left(title):
            parts.reverse()
        ending = parts.pop()
        return [*((text, font, color, room + gap) for text, font, color, room in parts), ending]

    def _text_width(self, parts: list[tuple[str, QFont, str, float]]) -> float:
        return sum(room for *_, room in parts)

    def _draw_separator(self, painter: QPainter, centre: float, look: Look) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if look.is_new or self._style.separator is Separator.BULLET:
            radius = self._em * (_NEW_BULLET if look.is_new else _BULLET)
            painter.setBrush(QColor(self._theme.accent if look.is_new else self._theme.quiet))
            painter.drawEllipse(QPointF(centre, self._baseline - self._metrics.capHeight() / 2), radius, radius)
        else:
            left = centre - self._metrics.horizontalAdvance(self._sign) / 2
            self._draw_text(painter, left, self._baseline, self._sign, self._style.font, self._theme.quiet)

    @property
    def _icon_side(self) -> int:
        side = _TALL_ICON if self._has_two_lines else _ICON
        return min(round(side * self._em), self._height - 6)

    @property
    def _icon_room(self) -> float:
        return 0.0 if self._style.feed_icons is FeedIcons.OFF else self._icon_side + _ICON_GAP * self._em

    def _draw_feed_icon(self, painter: QPainter, left: float, headline: Headline, look: Look) -> None:
        if self._style.feed_icons is FeedIcons.OFF:
            return
        side = self._icon_side
        top = self._baseline - (self._metrics.capHeight() + side) / 2
        area = QRectF(round(left * self._scale) / self._scale, round(top * self._scale) / self._scale, side, side)
        icons = self._style.icon_cache if self._style.feed_icons is FeedIcons.ICONS else None
        if icons is None or not icons.draw_icon(painter, area, self._scale, headline.feed_id, self._theme):
            color = look.feed_color or feed_color(self._theme, headline.feed_id)
            draw_monogram(painter, area, headline.feed_title, color, self._style.font)

    @property
    def _picture_height(self) -> int:
        return self._height - 2 * _PICTURE_MARGIN

    @property
    def _picture_width(self) -> float:
        return round(self._picture_height * PICTURE_ASPECT)

    def _picture(self, headline: Headline) -> QImage | None:
        if self._style.pictures is None:
            return None
        return self._style.pictures.of(headline.entry_id, ceil(self._picture_height * self._scale))

    def _picture_room(self, headline: Headline) -> float:
        return 0.0 if self._picture(headline) is None else self._picture_width + _ICON_GAP * self._em

    def _draw_picture(self, painter: QPainter, left: float, headline: Headline) -> None:
        if self._style.pictures is not None and (image := self._picture(headline)) is not None:
            box = QRectF(self._on_pixel(left), _PICTURE_MARGIN, self._picture_width, self._picture_height)
            self._style.pictures.draw(painter, box, image, self._theme)

    def _draw_ground(self, painter: QPainter, ground: QRectF, look: Look) -> None:
        draw_ground(painter, ground, look, self._theme)

    def _draw_text(self, painter: QPainter, left: float, baseline: float, text: str, font: QFont, color: str) -> None:
        direction = Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        painter.setFont(font)
        if self._style.has_shadow:
            painter.setPen(_SHADOW_ON_DARK if self._theme.is_dark else _SHADOW_ON_LIGHT)
            painter.drawText(QPointF(left + _SHADOW, baseline + _SHADOW), text)
        painter.setPen(QColor(color))
        painter.drawText(QPointF(left, baseline), text)

    @property
    def _baseline(self) -> float:
        """The line on which capitals stand in the middle of the bar, on a whole device pixel."""
        return self._on_pixel((self._height + self._metrics.capHeight()) / 2)

    def _baselines(self) -> tuple[float, float]:
        """Return the lines on which capitals stand if there are two, in the middle of the bar together."""
        first, second, between = self._metrics.capHeight(), self._small_metrics.capHeight(), _LEADING * self._em
        top = (self._height - first - between - second) / 2
        return self._on_pixel(top + first), self._on_pixel(top + first + between + second)

    def _on_pixel(self, position: float) -> float:
        return round(position * self._scale) / self._scale

    @property
    def _has_two_lines(self) -> bool:
        return self._style.summary_of is not None and self._has_room_for_two

    def _summary(self, headline: Headline) -> str:
        if self._style.summary_of is None or not self._has_two_lines:
            return ""
        return self._style.summary_of(headline.entry_id)

    def _title(self, headline: Headline) -> str:
        return self._metrics.elidedText(title_of(headline), Qt.TextElideMode.ElideRight, _MAX_TITLE_WIDTH * self._em)

    def _feed_title(self, headline: Headline) -> str:
        longest = _MAX_FEED_TITLE_WIDTH * self._em
        return self._small_metrics.elidedText(headline.feed_title, Qt.TextElideMode.ElideRight, longest)


def draw_ground(painter: QPainter, ground: QRectF, look: Look, theme: Theme) -> None:
    """Draw what a headline stands on: its highlight, tint or hover, and the focus ring."""
    hovered = theme.button_hover if look.is_hovered else ""
    color = look.highlight or hovered or (tinted(theme, look.tint) if look.tint else "")
    if not (color or look.has_focus):
        return
    painter.setBrush(QColor(color) if color else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.accent), 2) if look.has_focus else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1) if look.has_focus else ground, _CORNER, _CORNER)
    if look.tint and not look.has_focus:  # a mark that does not rest on a faint color alone
        painter.setBrush(QColor(look.tint))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(ground.left(), ground.top(), _MARK, ground.height()), 1, 1)


def feed_name_color(style: Style, headline: Headline, look: Look) -> str:
    if look.feed_color:
        return readable_color(style.theme, look.feed_color)
    if style.colors_feeds:
        return feed_color(style.theme, headline.feed_id)
    return style.theme.accent if look.is_new else style.theme.quiet


def em_of(font: QFont) -> float:
    """Return the font's size in logical pixels, whichever way it was set."""
    return font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()


def scaled(font: QFont, factor: float) -> QFont:
    """Return a font that is larger or smaller by ``factor``, and never too small to read."""
    other = QFont(font)
    other.setPixelSize(max(8, round(em_of(font) * factor)))
    return other


def title_of(headline: Headline) -> str:
    """Return what a headline is called: its title, else that it has none."""
    return headline.title or QCoreApplication.translate("HeadlinePainter", "Untitled")
