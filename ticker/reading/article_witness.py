"""Tell which lines of a page another way of finding the article has found, too."""

from typing import TYPE_CHECKING

from ticker.reading.page_tables import PLACEHOLDER
from ticker.reading.prose import without_spaces

if TYPE_CHECKING:
    from ticker.reading.prose import Line

_NEAR = 20_000  # characters


class Witness:
    """A text that is asked for the lines of a page, best in their order: each is looked for behind the one before."""

    def __init__(self, text: str) -> None:
        self.text = without_spaces(text)
        self._place = 0

    def has(self, line: "Line") -> bool:
        """Return whether it has a line. Tables of figures it always has: it is not asked for them."""
        if PLACEHOLDER in line.text:
            return True
        wanted = without_spaces(line.text)
        place = self.text.find(wanted, self._place, self._place + len(wanted) + _NEAR)
        if place < 0:
            place = self.text.find(wanted)
        if place >= 0 and line.is_long:  # a short one may stand anywhere
            self._place = place + len(wanted)
        return place >= 0
