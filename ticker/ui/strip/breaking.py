"""How the strip gives way to breaking headlines: they come next and again, and slow the crawl while they pass."""

from ticker.ui.strip.headline_labels import HeadlineLabels
from ticker.ui.strip.headlines_model import HeadlinesModel

_SLOW = 0.5  # of the preferred speed: one that steps evenly still does
_BESIDE = 60  # pixels beyond what is seen that are left alone: the belt moves on meanwhile


class Breaking:
    """Says on a strip's behalf what is breaking, and how fast and for how long the belt moves because of it."""

    def __init__(self, model: HeadlinesModel, belt: HeadlineLabels) -> None:
        self._model = model
        self._belt = belt
        self.slows = True  # by preference

    def take_in(self, *, may_interrupt: bool) -> None:
        """Let what is breaking now come next; ``may_interrupt`` even before what is laid where nobody sees it yet."""
        comes_next = self._belt.conveyor.insist(self._model.breaking(), laid_from=self._belt.place)
        if comes_next and may_interrupt:
            self._belt.take_back(_BESIDE)

    def pace(self) -> float:
        """Return by what the preferred speed is multiplied now: by less than one while a breaking headline passes.

        It passes from when it begins to come in until it begins to go out.
        """
        is_passing = any(0 <= distance < self._belt.length_seen for distance in self._distances())
        return _SLOW if is_passing and self.slows else 1.0

    def distance_to_change(self) -> int | None:
        """Return after how many pixels the pace may be another; None where nothing is laid that could change it."""
        seen = self._belt.length_seen
        ahead = [each + 1 if each < seen else each - seen + 1 for each in self._distances() if each >= 0]
        return min(ahead, default=None) if self.slows else None

    def _distances(self) -> list[int]:
        """Return how far the beginnings of breaking headlines are from the edge at which they go out."""
        conveyor, place = self._belt.conveyor, self._belt.place
        return [piece.start - place for piece in conveyor.pieces if conveyor.insists_on(piece.headline.entry_id)]
