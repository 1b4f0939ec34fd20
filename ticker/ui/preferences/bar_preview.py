"""A small preview of the bar: a label and moving headlines."""

import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ticker.durations import HOUR, MINUTE
from ticker.entities import Headline
from ticker.preferences import Direction, Movement, Preferences
from ticker.ui.strip import accessibility
from ticker.ui.strip.feed_icons import FeedIconCache
from ticker.ui.strip.headline_painter import Style, bar_font, lines_in
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip import Strip
from ticker.ui.theme.theme import LIGHT, Theme, current_theme

_MARGIN = 0.45  # of the height: left and right of the label text
_POINT = 0.26  # of the height: length of the label's point


class BarPreview(QWidget):
    """Shows what the bar looks like with the preferences. It takes no input."""

    def __init__(self) -> None:
        super().__init__()
        self._label = _Label()
        model = HeadlinesModel()
        model.setParent(self)
        self._strip = Strip(model, self)
        self._summary = self.tr("The first ferry left at noon, to the sound of a brass band.")
        model.replace(self._headlines())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._label)
        row.addWidget(self._strip, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Preview of the bar"))
        self._strip.setAccessibleName(self.tr("Preview of the bar"))

    def show_preferences(self, preferences: Preferences) -> None:
        """Apply ``preferences``."""
        theme, inner = current_theme(preferences), preferences.height - 1
        family, points = preferences.bar_font, preferences.bar_font_size
        self.setFixedHeight(preferences.height)
        self._label.show_look(
            preferences.label or self.tr("Off the Wire"), theme, bar_font(family, points, inner), inner
        )
        lines = lines_in(inner) if preferences.show_summary else 1
        self._strip.set_style(
            Style(
                theme,
                bar_font(family, points, inner, lines, capitals=preferences.capitals),
                self._travels_left(preferences.direction),
                preferences.separator,
                shows_age=preferences.show_age,
                colors_feeds=preferences.colour_feeds,
                feed_icons=preferences.feed_icons,
                icon_cache=FeedIconCache(lambda _feed_id: None),
                summary_of=(lambda _entry_id: self._summary) if lines > 1 else None,
                separator_text=preferences.separator_text,
                has_shadow=preferences.text_shadow,
                has_gradient=preferences.gradient,
            )
        )
        self._strip.scroller.set_speed(preferences.speed)
        movement = preferences.movement
        less = accessibility.wants_less_motion()
        if movement is Movement.AUTO:
            movement = Movement.STEPS if less else Movement.CRAWL
        self._strip.scroller.set_movement(movement, preferences.step_seconds, slides=not less)

    def _travels_left(self, direction: Direction) -> bool:
        if direction is Direction.AUTO:
            return self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        return direction is Direction.LEFTWARDS

    def _headlines(self) -> tuple[Headline, ...]:
        now = time.time()
        post, stars = self.tr("Harbor Post", "name of a feed"), self.tr("Star Watch", "name of a feed")
        return (
            Headline(1, 1, self.tr("Ferries return to the old timetable"), post, published_at=now - 4 * MINUTE),
            Headline(2, 2, self.tr("Two comets cross tonight"), stars, published_at=now - HOUR, is_read=True),
            Headline(3, 1, self.tr("The lighthouse opens its stairs to visitors"), post, published_at=now - 3 * HOUR),
        )


class _Label(QWidget):
    """The label of the bar."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._theme = LIGHT

    def show_look(self, text: str, theme: Theme, font: QFont, height: int) -> None:
        self._text, self._theme = text, theme
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        self.setFont(bold)
        width = QFontMetrics(bold).horizontalAdvance(text) + round((2 * _MARGIN + _POINT) * height)
        self.setFixedSize(QSize(width, height + 1))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_label(painter, QRectF(self.rect()), self._theme, self._text, is_mirrored=is_mirrored)


def paint_label(painter: QPainter, rect: QRectF, theme: Theme, text: str, *, is_mirrored: bool) -> None:
    """Paint the label of a bar: an arrow-shaped block with ``text`` in the painter's font."""
    point = _POINT * rect.height()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(rect, QColor(theme.background))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.label))
    left, right, middle = rect.left(), rect.right(), rect.center().y()
    outline = (
        (left, rect.top()),
        (right - point, rect.top()),
        (right, middle),
        (right - point, rect.bottom()),
        (left, rect.bottom()),
    )
    painter.drawPolygon(QPolygonF([QPointF(left + right - x if is_mirrored else x, y) for x, y in outline]))
    painter.setPen(QColor(theme.label_text))
    room = rect.adjusted(point, 0, 0, 0) if is_mirrored else rect.adjusted(0, 0, -point, 0)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
