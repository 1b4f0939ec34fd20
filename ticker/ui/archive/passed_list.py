"""The short list of headlines that have just left the bar, latest first."""

import time
from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ticker.store.archive import Archive
from ticker.ui.archive.archive_model import ArchiveModel
from ticker.ui.archive.headline_delegate import headline_list, row_height
from ticker.ui.widgets.labels import QuietLabel

_MAX_LENGTH = 50
_VISIBLE_ROWS = 3  # without scrolling


class PassedList(QWidget):
    """A list with a heading. Hidden while it is empty or not wanted."""

    def __init__(
        self, archive: Archive, entry_ids: Iterable[int] = (), *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__()
        self._entry_ids = [*entry_ids]
        self.model = ArchiveModel(archive, self, now=now)
        self.view = headline_list(self.tr("Recently shown"))
        self.view.setModel(self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QuietLabel(self.tr("Recently shown")))
        column.addWidget(self.view)

    def add(self, entry_id: int) -> None:
        """Put an entry on top. It is shown by the next ``update_rows``."""
        if entry_id in self._entry_ids:
            self._entry_ids.remove(entry_id)
        self._entry_ids.insert(0, entry_id)

    def update_rows(self, *, is_wanted: bool) -> None:
        """Show what has been added, if the list ``is_wanted``."""
        del self._entry_ids[_MAX_LENGTH:]
        self.model.show(self._entry_ids)
        rows = min(self.model.rowCount(), _VISIBLE_ROWS)
        self.view.setFixedHeight(rows * row_height(self.view) + 2 * self.view.frameWidth())
        self.setVisible(bool(self._entry_ids) and is_wanted)
