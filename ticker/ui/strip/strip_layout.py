"""Where each headline lies on the strip and which comes next: arithmetic in whole pixels, no Qt.

There is one coordinate, the offset, which grows in the direction of reading; pieces lie along it without a gap. The
strip shows a stretch that moves on. Pieces once laid out stay where they are: what changes on the wire shows at the
far end.
"""

from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace

from ticker.entities import Headline
from ticker.quick_dataclass import dataclass

MIN_BETWEEN = 8  # other headlines before one that is repeated comes again
MAX_REPEATS = 6  # of a headline; from then on it comes as all others


@dataclass(frozen=True, slots=True)
class Piece:
    """One headline laid out from ``start`` up to, not including, ``end``."""

    number: int  # of its own: with few headlines the same one is laid out several times
    headline: Headline  # as it was when it was laid out
    start: int
    width: int

    @property
    def end(self) -> int:
        return self.start + self.width


class StripLayout:
    """Lays out headlines one after the other, lap after lap.

    In each lap every headline comes once. Those never laid out come before the others: news does not wait for the
    next lap. A headline taken off the wire comes no more; where it is laid out already, it stays until it is dropped.
    Headlines that are repeated come before all others, and again between them.
    """

    def __init__(self) -> None:
        self._pieces: list[Piece] = []
        self._starts: list[int] = []  # of the pieces, for bisection
        self._next_number = 0
        self._on_wire: dict[int, Headline] = {}
        self._fresh: deque[int] = deque()  # entry ids never laid out
        self._lap: deque[int] = deque()  # entry ids that are still to come in this lap
        self._laid: set[int] = set()  # ever
        self._laid_this_lap: set[int] = set()
        self._repeated: dict[int, int] = {}  # how often each was laid out since it is repeated, by entry id
        self._others = 0  # laid out since one of these was

    @property
    def pieces(self) -> tuple[Piece, ...]:
        return tuple(self._pieces)

    @property
    def end(self) -> int | None:
        """Where the next piece would begin; None while there is no piece."""
        return self._pieces[-1].end if self._pieces else None

    @property
    def start(self) -> int | None:
        return self._pieces[0].start if self._pieces else None

    def set_headlines(self, headlines: Sequence[Headline]) -> None:
        """Put these headlines on the wire, in the order in which they are to come."""
        self._on_wire = {each.entry_id: each for each in headlines}
        self._laid &= self._on_wire.keys()
        self._laid_this_lap &= self._on_wire.keys()
        self._fresh = deque(entry_id for entry_id in self._on_wire if entry_id not in self._laid)
        in_earlier_laps = self._laid - self._laid_this_lap
        self._lap = deque(entry_id for entry_id in self._on_wire if entry_id in in_earlier_laps)

    def put_next(self, entry_id: int) -> bool:
        """Let this headline come next; return whether it is on the wire."""
        if entry_id not in self._on_wire:
            return False
        for queue in (self._fresh, self._lap):
            if entry_id in queue:
                queue.remove(entry_id)
        self._fresh.appendleft(entry_id)
        return True

    def repeat(self, entry_ids: Sequence[int], *, visible_from: int = 0) -> bool:
        """Let these headlines, and no others, come before all, and again and again; tell whether some come now.

        One that ends beyond ``visible_from`` has come already.
        """
        laid_out = {piece.headline.entry_id for piece in self._pieces if piece.end > visible_from}
        self._repeated = {
            entry_id: self._repeated.get(entry_id, int(entry_id in laid_out))
            for entry_id in entry_ids
            if entry_id in self._on_wire
        }
        return 0 in self._repeated.values()

    def repeats(self, entry_id: int) -> bool:
        """Return whether a headline comes again and again still."""
        return self._repeated.get(entry_id, MAX_REPEATS + 1) <= MAX_REPEATS

    def take_back(self, start: int) -> None:
        """Drop the pieces that begin at ``start`` or beyond; their headlines come as if they were never laid out."""
        while self._pieces and self._pieces[-1].start >= start:
            entry_id = self._pieces.pop().headline.entry_id
            self._starts.pop()
            self._laid.discard(entry_id)
            self._laid_this_lap.discard(entry_id)
            if self._repeated.get(entry_id):
                self._repeated[entry_id] -= 1
        self.set_headlines(tuple(self._on_wire.values()))

    def lay(self, until: int, width_of: Callable[[Headline], int], *, at_least_from: int = 0) -> tuple[Piece, ...]:
        """Lay out headlines up to the offset ``until`` and return the new pieces.

        ``at_least_from`` is where the first one begins when there is nothing there or beyond.
        """
        offset = max(at_least_from, self.end) if self.end is not None else at_least_from
        added = []
        while offset < until and self._on_wire:
            headline = self._on_wire[self._next_entry()]
            piece = Piece(self._next_number, headline, offset, max(1, width_of(headline)))
            self._next_number += 1
            self._append(piece)
            added.append(piece)
            offset = piece.end
        return tuple(added)

    def drop_before(self, before: int, *, keep: int = 0) -> None:
        """Forget the pieces that end at or before ``before``, except for the last ``keep`` of them."""
        gone = max(0, bisect_right([piece.end for piece in self._pieces], before) - keep)
        del self._pieces[:gone], self._starts[:gone]

    def clear(self) -> None:
        """Forget every piece and begin a lap."""
        self._pieces.clear()
        self._starts.clear()
        self._laid.clear()
        self._laid_this_lap.clear()
        self.set_headlines(tuple(self._on_wire.values()))

    def shift(self, distance: int) -> None:
        """Add ``distance`` to the offset of every piece."""
        self._set_pieces([replace(piece, start=piece.start + distance) for piece in self._pieces])

    def resize(self, anchor: int, width_of: Callable[[Headline], int]) -> None:
        """Give every piece a new width; the point of it that is at ``anchor`` stays there."""
        held = self.at(anchor)
        if held is None:
            held, kept = (self._pieces[0], self._pieces[0].start) if self._pieces else (None, 0)
        else:
            kept = anchor - round((anchor - held.start) * max(1, width_of(held.headline)) / held.width)
        if held is None:
            return
        widths = [max(1, width_of(piece.headline)) for piece in self._pieces]
        offset = kept - sum(widths[: self._pieces.index(held)])
        resized = []
        for piece, width in zip(self._pieces, widths, strict=True):
            resized.append(replace(piece, start=offset, width=width))
            offset += width
        self._set_pieces(resized)

    def at(self, offset: int) -> Piece | None:
        """Return the piece at ``offset``."""
        index = bisect_right(self._starts, offset) - 1
        return self._pieces[index] if index >= 0 and offset < self._pieces[index].end else None

    def between(self, start: int, end: int) -> tuple[Piece, ...]:
        """Return the pieces of which at least a pixel is from ``start`` up to ``end``, in order."""
        first = max(0, bisect_right(self._starts, start) - 1)
        return tuple(piece for piece in self._pieces[first : bisect_right(self._starts, end - 1)] if piece.end > start)

    def neighbor(self, number: int, step: int) -> Piece | None:
        """Return the piece ``step`` pieces after (before, where negative) the one of that number."""
        for index, piece in enumerate(self._pieces):
            if piece.number == number:
                return self._pieces[index + step] if 0 <= index + step < len(self._pieces) else None
        return None

    def _next_entry(self) -> int:
        entry_id = self._next_repeated()
        if entry_id is None:
            entry_id = self._next_in_lap()
        else:
            for queue in (self._fresh, self._lap):
                if entry_id in queue:
                    queue.remove(entry_id)
        self._laid.add(entry_id)
        self._laid_this_lap.add(entry_id)
        self._others += 1
        if entry_id in self._repeated:
            self._repeated[entry_id] += 1
            self._others = 0
        return entry_id

    def _next_repeated(self) -> int | None:
        """Return the headline that comes out of turn now: one that has not come yet, else the one that came least."""
        last = self._pieces[-1].headline.entry_id if self._pieces else None
        due = [each for each, count in self._repeated.items() if count < MAX_REPEATS and each != last]
        chosen = min(due, key=self._repeated.__getitem__, default=None)
        is_due = chosen is not None and (self._repeated[chosen] == 0 or self._others >= MIN_BETWEEN)
        return chosen if is_due else None

    def _next_in_lap(self) -> int:
        if not self._fresh and not self._lap:
            self._laid_this_lap.clear()
            self._lap.extend(self._on_wire)
            last = self._pieces[-1].headline.entry_id if self._pieces else None
            if self._lap[0] == last and len(self._lap) > 1:  # not twice in a row where a lap meets the next
                self._lap.rotate(-1)
        return (self._fresh or self._lap).popleft()

    def _append(self, piece: Piece) -> None:
        self._pieces.append(piece)
        self._starts.append(piece.start)

    def _set_pieces(self, pieces: list[Piece]) -> None:
        self._pieces = pieces
        self._starts = [piece.start for piece in pieces]
