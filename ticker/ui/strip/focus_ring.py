"""The ring around the headline that has the keyboard: where it is, and how it moves."""

from collections.abc import Callable

from ticker.ui.strip.headline_labels import HeadlineLabels
from ticker.ui.strip.holds import Hold
from ticker.ui.strip.scroller import Scroller
from ticker.ui.strip.strip_layout import Piece

_MARGIN = 12  # pixels left beside a headline that is brought into view


class FocusRing:
    """Puts the ring on a headline and brings that into view; ``tell`` gets its entry id, 0 where none has the ring."""

    def __init__(self, labels: HeadlineLabels, scroller: Scroller, tell: Callable[[int], None]) -> None:
        self._labels = labels
        self._scroller = scroller
        self._tell = tell

    @property
    def is_shown(self) -> bool:
        return self._labels.focused is not None

    def show_on(self, entry_id: int) -> None:
        """Put the ring on a headline, wherever on the wire it is."""
        laid_out = [piece for piece in self._labels.layout.pieces if piece.headline.entry_id == entry_id]
        piece = min(laid_out, key=lambda each: abs(each.start - self._labels.offset), default=None)
        if piece is None:
            piece = self._labels.lay_next(entry_id)
        if piece is not None:
            self._put(piece)

    def show(self) -> None:
        """Put the ring on a headline that is visible, where none has it yet."""
        self.step(0)

    def step(self, step: int) -> None:
        """Move the ring on by one headline (back, where negative)."""
        if self._labels.focused is None:
            piece = self._first()
        else:
            piece = self._labels.layout.neighbor(self._labels.focused, step)
        if piece is not None:
            self._put(piece)

    def hide(self) -> None:
        self._labels.focused = None
        self._scroller.release(Hold.KEYBOARD)
        self._scroller.refresh()
        self._tell(0)

    def _put(self, piece: Piece) -> None:
        labels, scroller = self._labels, self._scroller
        labels.focused = piece.number
        scroller.hold(Hold.KEYBOARD)
        offset, width = labels.offset, labels.visible_length
        if piece.start < offset:
            scroller.glide_to(piece.start - _MARGIN)
        elif piece.end > offset + width:
            scroller.glide_to(min(piece.start - _MARGIN, piece.end - width + _MARGIN))
        else:
            labels.fill()
        self._tell(piece.headline.entry_id)

    def _first(self) -> Piece | None:
        """Return the headline under the pointer, else the first that is visible as a whole, else the first."""
        visible = self._labels.visible()
        for piece in visible:
            if piece.number == self._labels.hovered:
                return piece
        whole = [piece for piece in visible if piece.start >= self._labels.offset]
        return next(iter(whole or visible), None)
