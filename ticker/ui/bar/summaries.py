"""Summaries of articles as a line of plain text: for the hover card, and the bar's second line."""

from collections import OrderedDict

from ticker.store import Store

_LETTERS = 320
_MAX_KEPT = 256  # more than is seen at a time


class Summaries:
    """Reads summaries from the store, one at a time, only when needed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._kept: OrderedDict[int, str] = OrderedDict()  # by entry id

    def __call__(self, entry_id: int) -> str:
        """Return the summary of an entry as a line of plain text, "" if it has none but its title."""
        if entry_id not in self._kept:
            self._kept[entry_id] = self._read(entry_id)
            if len(self._kept) > _MAX_KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(entry_id)
        return self._kept[entry_id]

    def forget(self) -> None:
        """Entries may have been edited."""
        self._kept.clear()

    def _read(self, entry_id: int) -> str:
        from ticker.reading.plain_text import text_of  # noqa: PLC0415 - the first headline does not wait for it

        entry = self._store.entries.get(entry_id)
        text = text_of(entry.summary_html or entry.content_html, max_length=_LETTERS) if entry else ""
        return "" if entry and text == entry.title else text
