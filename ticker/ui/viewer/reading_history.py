"""The history of the viewer: articles to go back and forward to."""

_MAX_LENGTH = 100


class ReadingHistory:
    """Entry ids in the order of reading, one of them current, as in a browser."""

    def __init__(self) -> None:
        self._entry_ids: list[int] = []
        self._current = -1  # index

    @property
    def can_go_back(self) -> bool:
        return self._current > 0

    @property
    def can_go_forward(self) -> bool:
        return self._current + 1 < len(self._entry_ids)

    def visit(self, entry_id: int) -> None:
        """Make an entry the current one. A new one replaces everything after the previous one."""
        if self._current >= 0 and self._entry_ids[self._current] == entry_id:
            return
        self._entry_ids = [*self._entry_ids[: self._current + 1], entry_id][-_MAX_LENGTH:]
        self._current = len(self._entry_ids) - 1

    def step(self, step: int) -> int | None:
        """Go back (-1) or forward (1) and return the entry there, None if there is none."""
        if not 0 <= self._current + step < len(self._entry_ids):
            return None
        self._current += step
        return self._entry_ids[self._current]
