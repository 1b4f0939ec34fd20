"""The belt the strip looks at: headlines lie on it as labels with finished pictures, where the conveyor says.

The belt is a plain opaque widget thousands of screens long. Whoever moves it moves a single widget whose pixels are
already painted: Qt shifts them and paints only the few that come into view. So nothing may lie over the belt, and no
Python may filter its events.

Places are counted along the way, in the direction of reading (see ``conveyor``). A belt that travels to the left has
place ``p`` at ``p`` pixels from its left edge, one that travels to the right at ``p`` pixels from its right edge.
"""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from ticker.entities import Headline
from ticker.ui.i18n.relative_time import relative_time
from ticker.ui.strip.headline_painter import HeadlinePainter, Look, Style
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.strip.strip_layout import Piece, StripLayout

AHEAD = 400  # pixels laid and drawn beyond both ends of what is seen
_LENGTH = 8_000_000  # logical pixels; a widget can be 16,777,215 wide
_ORIGIN = 200_000  # where the first headline lies: there is room to go back to
_KEPT_BEHIND = 60  # pieces one can go back to


class HeadlineLabels:
    """Lays, draws and takes up headlines; ``widget`` is what moves."""

    def __init__(self, model: HeadlinesModel, parent: QWidget, now: Callable[[], float]) -> None:
        self._model = model
        self._parent = parent
        self._now = now
        self.conveyor = StripLayout()
        self.travels_left = True
        self._style: Style | None = None
        self._lettering: HeadlinePainter | None = None
        self._scale = 0.0
        self._labels: dict[int, QLabel] = {}  # by the number of the piece
        self._looks: dict[int, Look | None] = {}  # as drawn, by the number of the piece; None: to be drawn anew
        self._spare: list[QLabel] = []
        self.hovered: int | None = None  # number of the piece under the pointer
        self.focused: int | None = None  # number of the piece with the focus ring
        self._passed = -1  # number of the last piece that has gone past
        self.widget = QWidget(parent)
        self.widget.setAutoFillBackground(True)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.look_at(_ORIGIN)

    # places

    @property
    def place(self) -> int:
        """The place at the beginning of what is seen: at its left edge, or its right one when travelling right."""
        return -self.widget.x() if self.travels_left else self.widget.x() + _LENGTH - self._parent.width()

    def look_at(self, place: int) -> None:
        self.widget.move(self.x_of(place), 0)

    def x_of(self, place: int) -> int:
        """Return the x of the widget that brings ``place`` to the beginning of what is seen."""
        return -place if self.travels_left else place - _LENGTH + self._parent.width()

    def within(self, place: int) -> int:
        """Return the nearest place to ``place`` one can look at: not before the first headline kept."""
        first = self.conveyor.start
        return min(max(place, self.place if first is None else min(first, self.place)), self.limit)

    @property
    def limit(self) -> int:
        """The last place that can be looked at."""
        return _LENGTH - self._parent.width()

    # what lies there

    @property
    def has_anything_to_show(self) -> bool:
        return self._model.rowCount() > 0 or bool(self.visible())

    def visible(self) -> tuple[Piece, ...]:
        return self.conveyor.between(self.place, self.place + self._parent.width())

    def piece_at(self, x: float) -> Piece | None:
        """Return the piece seen at ``x`` of the parent."""
        along = int(x) if self.travels_left else self._parent.width() - 1 - int(x)
        return self.conveyor.at(self.place + along)

    def rectangle(self, piece: Piece) -> QRect:
        """Return where a piece is seen, in the parent's coordinates."""
        start = piece.start - self.place
        left = start if self.travels_left else self._parent.width() - start - piece.width
        return QRect(left, 0, piece.width, self.widget.height())

    def is_elided(self, piece: Piece) -> bool:
        return self._lettering is not None and self._lettering.is_elided(piece.headline)

    # laying and drawing

    def apply_style(self, style: Style) -> None:
        """Draw everything anew; what is at the beginning stays there. The widget must stand still."""
        place = self.place
        self._style, self.travels_left = style, style.travels_left
        self.look_at(place)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(style.theme.background))
        self.widget.setPalette(palette)
        self.redraw()

    def resize(self, old_size: QSize) -> None:
        """The parent has another size now. The widget must stand still."""
        if not self.travels_left:  # its right edge is where it was
            self.look_at(self.widget.x() + _LENGTH - old_size.width())
        if self._parent.height() != old_size.height():
            self.redraw()

    @property
    def is_out_of_scale(self) -> bool:
        """Whether the screen has another scale now than when the headlines were drawn."""
        return self._scale != self._parent.devicePixelRatioF()

    def redraw(self) -> None:
        """Measure and draw every headline anew: another height, scale or dress."""
        if self._style is None or self._parent.height() < 2:
            return
        height, self._scale = self._parent.height(), self._parent.devicePixelRatioF()
        self._lettering = HeadlinePainter(self._style, height, self._scale)
        self.conveyor.resize(self.place, self._width)
        self._take_up(tuple(self._labels))
        self.widget.resize(_LENGTH, height)

    def cover(self, *places: int) -> None:
        """Lay and draw what is seen from here, and on the way to each of ``places``."""
        if self._lettering is None:
            return
        first, last = min((self.place, *places)), max((self.place, *places)) + self._parent.width()
        self.conveyor.lay(last + AHEAD, self._width, at_least_from=self.place)
        seen = {piece.number: piece for piece in self.conveyor.between(first - AHEAD, last + AHEAD)}
        self._take_up(self._labels.keys() - seen.keys())
        for piece in seen.values():
            self._draw(piece, self._lettering)

    def draw_again(self, feed_id: int) -> None:
        """Draw the headlines of a feed anew: it has another emblem now, as wide as the one before."""
        for piece in self.conveyor.pieces:
            if piece.headline.feed_id == feed_id and piece.number in self._looks:
                self._looks[piece.number] = None
        self.cover()

    def lay_next(self, entry_id: int) -> Piece | None:
        """Lay this headline before all others that are still to come; None where it is not on the wire."""
        end = self.conveyor.end
        if self._lettering is None or end is None or not self.conveyor.prefer(entry_id):
            return None
        return self.conveyor.lay(end + 1, self._width)[0]

    @property
    def length_seen(self) -> int:
        return self._parent.width()

    def take_back(self, beside: int) -> None:
        """Take up what is laid more than ``beside`` pixels beyond what is seen: something else is to lie there."""
        self.conveyor.take_back(self.place + self.length_seen + beside)

    def clear_away(self) -> None:
        """Tell the model what has gone past, and forget what nobody goes back to."""
        for piece in self.conveyor.pieces:
            if piece.end > self.place:
                break
            if piece.number > self._passed:
                self._passed = piece.number
                self._model.mark_passed(piece.headline.entry_id)
        self.conveyor.clear_away(self.place - AHEAD, keep=_KEPT_BEHIND)

    @property
    def is_far_from_origin(self) -> bool:
        return self.place > _LENGTH - _ORIGIN

    def return_to_origin(self) -> None:
        """Begin the long way again, seen from the same headline. The widget must stand still."""
        distance = _ORIGIN - self.place
        place = self.place + distance
        self.conveyor.move_by(distance)
        for piece in self.conveyor.pieces:
            if piece.number in self._labels:
                self._labels[piece.number].move(self._left_of(piece), 0)
        self.look_at(place)

    def _draw(self, piece: Piece, lettering: HeadlinePainter) -> None:
        shown = self._model.headline(piece.headline.entry_id) or piece.headline
        look = Look(
            age=self._age(shown),
            is_new=self._model.is_new(shown.entry_id),
            is_read=shown.is_read,
            is_hovered=piece.number == self.hovered,
            has_focus=piece.number == self.focused,
            feed_colour=shown.feed_color,
            highlight=self._highlight(shown),
        )
        if self._looks.get(piece.number) == look:
            return
        label = self._labels.get(piece.number)
        if label is None:
            label = self._labels[piece.number] = self._spare.pop() if self._spare else QLabel(self.widget)
            label.setGeometry(self._left_of(piece), 0, piece.width, self.widget.height())
            label.show()
        label.setPixmap(lettering.picture(piece.headline, look, piece.width))
        self._looks[piece.number] = look

    def _highlight(self, headline: Headline) -> str:
        if not headline.is_highlighted or self._style is None:
            return ""
        return headline.color or self._style.theme.accent

    def _width(self, headline: Headline) -> int:
        return self._lettering.width(headline, self._age(headline)) if self._lettering else 1

    def _age(self, headline: Headline) -> str:
        shows = self._style is not None and self._style.shows_age and headline.published_at > 0
        return relative_time(headline.published_at, self._now()) if shows else ""

    def _left_of(self, piece: Piece) -> int:
        return piece.start if self.travels_left else _LENGTH - piece.end

    def _take_up(self, numbers: Iterable[int]) -> None:
        for number in tuple(numbers):
            label = self._labels.pop(number)
            label.hide()
            label.clear()
            del self._looks[number]
            self._spare.append(label)
