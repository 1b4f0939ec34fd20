"""The labels on which headlines are drawn, side by side on one long widget that the scroll animation moves.

The widget is plain, opaque and thousands of screens long. Its pixels are painted already: when it moves, Qt shifts
them and paints only the few that come into view. So nothing may lie over it, and no Python may filter its events.
A label is a widget with its picture as background. A QLabel would do, but leaves a copy of each picture in Qt's
QPixmapCache, if nobody asks for it again.

Offsets are counted in the direction of reading (see ``strip_layout``). Where headlines travel to the left, offset
``o`` is ``o`` pixels from the widget's left edge; where they travel to the right, ``o`` pixels from its right edge. On
a vertical strip they travel up, and offset ``o`` is ``o`` pixels from the widget's upper edge.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from ticker.entities import Headline
from ticker.ui.i18n.relative_time import relative_time
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip_layout import Piece, StripLayout
from ticker.ui.theme.theme import ground_brush

if TYPE_CHECKING:
    from ticker.ui.strip.side_painter import SidePainter

AHEAD = 400  # pixels laid out and drawn beyond both ends of what is visible
_LENGTH = 8_000_000  # logical pixels; a widget can be 16,777,215 wide
_START = 200_000  # where the first headline lies: there is room to go back to
_MAX_SOLID = 3  # headlines on solid color: the newest that are pinned; more would be a wall of it
_KEPT_PASSED = 60  # pieces that can be scrolled back to


class HeadlineLabels:
    """Lays out, draws and removes headlines; ``widget`` is what moves."""

    def __init__(self, model: HeadlinesModel, parent: QWidget, now: Callable[[], float]) -> None:
        self._model = model
        self._parent = parent
        self._now = now
        self.layout = StripLayout()
        self.travels_left = True
        self.is_vertical = False
        self._style: Style | None = None
        self._painter: HeadlinePainter | SidePainter | None = None
        self._scale = 0.0
        self._labels: dict[int, QWidget] = {}  # by the number of the piece
        self._looks: dict[int, Look | None] = {}  # as drawn, by the number of the piece; None: to be drawn again
        self._spare: list[QWidget] = []
        self._solid: frozenset[int] = frozenset()  # entry ids of those on a ground of their highlight's color
        self.hovered: int | None = None  # number of the piece under the pointer
        self.focused: int | None = None  # number of the piece with the focus ring
        self._passed = -1  # number of the last piece that has gone past
        self.widget = QWidget(parent)
        self.widget.setAutoFillBackground(True)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.scroll_to(_START)

    # offsets

    @property
    def offset(self) -> int:
        """The offset at the beginning of what is visible: its left or upper edge, or its right one."""
        return -self.position if self.travels_left else self.position + _LENGTH - self.visible_length

    @property
    def position(self) -> int:
        """The widget's x, or its y on a vertical strip."""
        return self.widget.y() if self.is_vertical else self.widget.x()

    def scroll_to(self, offset: int) -> None:
        position = self.position_of(offset)
        self.widget.move(*((0, position) if self.is_vertical else (position, 0)))

    def position_of(self, offset: int) -> int:
        """Return the position of the widget that brings ``offset`` to the beginning of what is visible."""
        return -offset if self.travels_left else offset - _LENGTH + self.visible_length

    def clamped(self, offset: int) -> int:
        """Return the offset nearest to this one that can be shown: not before the first headline kept."""
        first = self.layout.start
        return min(max(offset, self.offset if first is None else min(first, self.offset)), self.max_offset)

    @property
    def max_offset(self) -> int:
        """The last offset that can be shown."""
        return _LENGTH - self.visible_length

    # what is laid out

    @property
    def has_headlines(self) -> bool:
        return self._model.rowCount() > 0 or bool(self.visible())

    def visible(self) -> tuple[Piece, ...]:
        return self.layout.between(self.offset, self.offset + self.visible_length)

    def piece_at(self, point: QPointF) -> Piece | None:
        """Return the piece visible at a point of the parent."""
        along = int(point.y() if self.is_vertical else point.x())
        return self.layout.at(self.offset + (along if self.travels_left else self.visible_length - 1 - along))

    def rectangle(self, piece: Piece) -> QRect:
        """Return where a piece is, in the parent's coordinates."""
        start = piece.start - self.offset
        if self.is_vertical:
            return QRect(0, start, self.widget.width(), piece.width)
        left = start if self.travels_left else self._parent.width() - start - piece.width
        return QRect(left, 0, piece.width, self.widget.height())

    def is_elided(self, piece: Piece) -> bool:
        return self._painter is not None and self._painter.is_elided(piece.headline)

    # drawing

    def apply_style(self, style: Style) -> None:
        """Draw everything again; what is at the beginning stays there. The widget must stand still."""
        offset = self.offset
        self._style, self.is_vertical = style, style.is_vertical
        self.travels_left = style.travels_left or style.is_vertical
        self.scroll_to(offset)
        palette = QPalette()
        has_gradient = style.has_gradient and not style.is_vertical
        ground = ground_brush(style.theme, 100, self._parent.height(), has_gradient)
        palette.setBrush(QPalette.ColorRole.Window, ground)
        self.widget.setPalette(palette)
        # Below labels that let the desktop through there is nothing; what counts as opaque is shifted all the same.
        self.widget.setAutoFillBackground(style.opacity == 100)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, style.opacity < 100)
        self.redraw()

    def resize(self, old_size: QSize) -> None:
        """The parent has another size now. The widget must stand still."""
        if not self.travels_left:  # its right edge is where it was
            self.scroll_to(self.widget.x() + _LENGTH - old_size.width())
        before, now = old_size, self._parent.size()
        if (now.width() != before.width()) if self.is_vertical else (now.height() != before.height()):
            self.redraw()

    @property
    def is_wrong_scale(self) -> bool:
        """Whether the screen has another scale now than when the headlines were drawn."""
        return self._scale != self._parent.devicePixelRatioF()

    def redraw(self) -> None:
        """Measure and draw every headline again: another height, scale or style."""
        if self._style is None or self._parent.height() < 2:
            return
        size, self._scale = self._parent.size(), self._parent.devicePixelRatioF()
        if self.is_vertical:
            from ticker.ui.strip.side_painter import SidePainter  # noqa: PLC0415 - few bars are vertical

            self._painter = SidePainter(self._style, size.width(), self._scale)
            whole = QSize(size.width(), _LENGTH)
        else:
            self._painter = HeadlinePainter(self._style, size.height(), self._scale)
            whole = QSize(_LENGTH, size.height())
        self.layout.resize(self.offset, self._width)
        self._remove_labels(tuple(self._labels))
        self.widget.resize(whole)

    def fill(self, *offsets: int) -> None:
        """Lay out and draw what is visible here, and on the way to each of ``offsets``."""
        if self._painter is None:
            return
        first, last = min((self.offset, *offsets)), max((self.offset, *offsets)) + self.visible_length
        self.layout.lay(last + AHEAD, self._width, at_least_from=self.offset)
        self._solid = frozenset(self._model.breaking()[:_MAX_SOLID])
        near = {piece.number: piece for piece in self.layout.between(first - AHEAD, last + AHEAD)}
        self._remove_labels(self._labels.keys() - near.keys())
        for piece in near.values():
            self._draw(piece, self._painter)

    def redraw_feed(self, feed_id: int) -> None:
        """Draw the headlines of a feed again: it has another icon now, as wide as the one before."""
        for piece in self.layout.pieces:
            if piece.headline.feed_id == feed_id and piece.number in self._looks:
                self._looks[piece.number] = None
        self.fill()

    def redraw_entry(self, entry_id: int) -> None:
        """Draw a headline again: its picture has come."""
        numbers = [piece.number for piece in self.layout.pieces if piece.headline.entry_id == entry_id]
        if drawn := [number for number in numbers if number in self._looks]:
            self._looks |= dict.fromkeys(drawn)
            self.fill()

    def start_over(self) -> None:
        """Forget what is laid out: other headlines take its place at once. The widget must stand still."""
        self._remove_labels(tuple(self._labels))
        self.layout.set_headlines(self._model.headlines)
        self.layout.clear()
        self.hovered = self.focused = None

    def lay_next(self, entry_id: int) -> Piece | None:
        """Lay out this headline before all others that are still to come; None if it is not on the wire."""
        end = self.layout.end
        if self._painter is None or end is None or not self.layout.put_next(entry_id):
            return None
        return self.layout.lay(end + 1, self._width)[0]

    @property
    def visible_length(self) -> int:
        """How much of the strip is visible in the direction of reading, in pixels."""
        return self._parent.height() if self.is_vertical else self._parent.width()

    def take_back(self, distance: int) -> None:
        """Undo what is laid out more than ``distance`` pixels beyond what is visible: others are to come there."""
        self.layout.take_back(self.offset + self.visible_length + distance)

    def drop_passed(self) -> None:
        """Tell the model what has gone past, and forget what is too far back."""
        for piece in self.layout.pieces:
            if piece.end > self.offset:
                break
            if piece.number > self._passed:
                self._passed = piece.number
                self._model.mark_passed(piece.headline.entry_id)
        self.layout.drop_before(self.offset - AHEAD, keep=_KEPT_PASSED)

    @property
    def is_far_from_start(self) -> bool:
        return self.offset > _LENGTH - _START

    def return_to_start(self) -> None:
        """Move everything back to where there is room, without a visible change. The widget must stand still."""
        self.layout.shift(_START - self.offset)
        for piece in self.layout.pieces:
            if piece.number in self._labels:
                self._labels[piece.number].setGeometry(self._rect_of(piece))
        self.scroll_to(_START)

    def _draw(self, piece: Piece, painter: "HeadlinePainter | SidePainter") -> None:
        shown = self._model.headline(piece.headline.entry_id) or piece.headline
        look = Look(
            age=self._age(shown),
            is_new=self._model.is_new(shown.entry_id),
            is_read=shown.is_read,
            is_hovered=piece.number == self.hovered,
            has_focus=piece.number == self.focused,
            feed_color=shown.feed_color,
            highlight=self._highlight(shown) if shown.entry_id in self._solid else "",
            tint="" if shown.entry_id in self._solid else self._highlight(shown),
        )
        if self._looks.get(piece.number) == look:
            return
        label = self._labels.get(piece.number)
        if label is None:
            label = self._labels[piece.number] = self._spare.pop() if self._spare else QWidget(self.widget)
            label.setGeometry(self._rect_of(piece))
            label.show()
        _show_picture(label, painter.picture(piece.headline, look, piece.width))
        self._looks[piece.number] = look

    def _highlight(self, headline: Headline) -> str:
        if not headline.is_highlighted or self._style is None:
            return ""
        return headline.color or self._style.theme.accent

    def _width(self, headline: Headline) -> int:
        return self._painter.width(headline, self._age(headline)) if self._painter else 1

    def _age(self, headline: Headline) -> str:
        shows = self._style is not None and self._style.shows_age and headline.published_at > 0
        return relative_time(headline.published_at, self._now()) if shows else ""

    def _rect_of(self, piece: Piece) -> QRect:
        """Return where a piece lies on the widget."""
        if self.is_vertical:
            return QRect(0, piece.start, self.widget.width(), piece.width)
        left = piece.start if self.travels_left else _LENGTH - piece.end
        return QRect(left, 0, piece.width, self.widget.height())

    def _remove_labels(self, numbers: Iterable[int]) -> None:
        for number in tuple(numbers):
            label = self._labels.pop(number)
            label.hide()
            label.setPalette(QPalette())  # lets the picture go
            del self._looks[number]
            self._spare.append(label)


def _show_picture(label: QWidget, picture: QPixmap) -> None:
    palette = QPalette()
    palette.setBrush(QPalette.ColorRole.Window, QBrush(picture))
    label.setPalette(palette)
    label.setAutoFillBackground(True)
