"""Counts how often headlines scroll by, if they leave the wire after a number of times."""

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.preferences import Preferences
from ticker.store import Store

_SAVE_AFTER = 20_000  # milliseconds in which the passes of many headlines become one write


class PassCounter(QObject):
    """Keeps the counts in the store. A headline that leaves the wire stays in the archive."""

    limit_reached = Signal()  # some headlines are to leave the wire now

    def __init__(self, store: Store, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._preferences = preferences
        self._counts: dict[int, int] = {}  # of what has passed since they were saved
        self._save_timer = QTimer(self, singleShot=True, interval=_SAVE_AFTER)
        self._save_timer.timeout.connect(self.save)

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def count(self, entry_id: int) -> None:
        """A headline has scrolled by."""
        limit = self._preferences.passes_on_wire
        if not limit:
            return
        count = self._counts[entry_id] = 1 + (self._counts.get(entry_id) or self._store.pass_counts.count(entry_id))
        if count >= limit:
            if self._preferences.group_events:  # else the event would come back as told by another feed
                self._counts |= dict.fromkeys(self._store.groups.members((entry_id,)), count)
            self.save()
            self.limit_reached.emit()
        elif not self._save_timer.isActive():
            self._save_timer.start()

    def save(self) -> None:
        self._save_timer.stop()
        counts, self._counts = self._counts, {}
        if counts:
            self._store.pass_counts.save(counts)
