"""The rows of the feeds window in order, and of them those that are sought."""

from collections.abc import Callable

from PySide6.QtCore import QSortFilterProxyModel, Qt

from ticker.entities import Feed
from ticker.ui.feeds.feeds_model import ORDER, SOUGHT, TITLE, FeedsModel, Index


class FeedsFilterModel(QSortFilterProxyModel):
    """The rows in order, the user's or by title; those of the feeds that are sought, with the folders they lie in."""

    def __init__(self, model: FeedsModel) -> None:
        super().__init__()
        self._model = model
        self._is_shown: Callable[[Feed], bool] | None = None
        self.setSourceModel(model)
        self.setSortRole(ORDER)
        self.setSortLocaleAware(True)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setFilterRole(SOUGHT)
        self.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setRecursiveFilteringEnabled(True)
        self.sort(TITLE)

    def seek(self, words: str, is_shown: Callable[[Feed], bool] | None) -> None:
        """Keep the feeds whose title, address or folder has these words, of those that ``is_shown`` lets through."""
        self._is_shown = is_shown
        self.setFilterFixedString(words)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        if self._is_shown is not None:
            feed = self._model.feed_at(self._model.index(row, TITLE, parent))
            if feed is None or not self._is_shown(feed):
                return False
        return super().filterAcceptsRow(row, parent)
