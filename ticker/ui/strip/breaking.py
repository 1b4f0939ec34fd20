"""How the strip gives way to breaking headlines: they come next and again, and slow the crawl while they pass."""

from ticker.ui.strip.headline_labels import HeadlineLabels
from ticker.ui.strip.headlines_model import HeadlinesModel

_SLOW = 0.5  # of the preferred speed: one that steps evenly still does
_LEFT_ALONE = 60  # pixels beyond what is visible: the labels move on meanwhile


class Breaking:
    """Says what is breaking on a strip, and how fast and for how long its labels move because of it."""

    def __init__(self, model: HeadlinesModel, labels: HeadlineLabels) -> None:
        self._model = model
        self._labels = labels
        self.slows = True  # by preference

    def update(self, *, may_interrupt: bool) -> None:
        """Let what is breaking now come next; ``may_interrupt``: even before what is laid out but not visible yet."""
        layout = self._labels.layout
        comes_next = layout.repeat(self._model.breaking(), visible_from=self._labels.offset)
        if comes_next and may_interrupt:
            self._labels.take_back(_LEFT_ALONE)

    def factor(self) -> float:
        """Return by what the preferred speed is multiplied now: by less than one while a breaking headline passes.

        It passes from when it begins to come in until it begins to go out.
        """
        is_passing = any(0 <= distance < self._labels.visible_length for distance in self._distances())
        return _SLOW if is_passing and self.slows else 1.0

    def distance_to_change(self) -> int | None:
        """Return after how many pixels the factor may be another; None if nothing laid out could change it."""
        visible = self._labels.visible_length
        ahead = [each + 1 if each < visible else each - visible + 1 for each in self._distances() if each >= 0]
        return min(ahead, default=None) if self.slows else None

    def _distances(self) -> list[int]:
        """Return how far the beginnings of breaking headlines are from the edge at which they go out."""
        layout, offset = self._labels.layout, self._labels.offset
        return [piece.start - offset for piece in layout.pieces if layout.repeats(piece.headline.entry_id)]
