"""The rows of the feeds window, sorted and filtered."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QSortFilterProxyModel, Qt

from ticker.entities import Feed
from ticker.ui.feeds.feeds_model import FILTER_TEXT, ORDER, TITLE, FeedsModel, Index, order_key

_MAX_KEYS = 20_000  # of feeds and folders, kept while the window is


class FeedsFilterModel(QSortFilterProxyModel):
    """The rows in the user's order or by title; of the feeds that match a filter, with the folders they are in."""

    def __init__(self, model: FeedsModel) -> None:
        super().__init__()
        self._model = model
        self._is_shown: Callable[[Feed], bool] | None = None
        self._key = lru_cache(_MAX_KEYS)(order_key)
        self.setSourceModel(model)
        self.setSortRole(ORDER)
        self.setFilterRole(FILTER_TEXT)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setRecursiveFilteringEnabled(True)
        self.sort(TITLE)

    def filter(self, text: str, is_shown: Callable[[Feed], bool] | None) -> None:
        """Keep the feeds with ``text`` in title, address or folder, of those that ``is_shown`` lets through."""
        self._is_shown = is_shown
        self.setFilterFixedString(text)

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        """Compare two rows; Qt's own comparison would take the system's language and not count."""
        return self._key(left.data(ORDER)) < self._key(right.data(ORDER))

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        if self._is_shown is not None:
            feed = self._model.feed_at(self._model.index(row, TITLE, parent))
            if feed is None or not self._is_shown(feed):
                return False
        return super().filterAcceptsRow(row, parent)
