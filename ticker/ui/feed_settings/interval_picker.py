"""A list of how often a feed is checked."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox

from ticker.ui.feed_settings.feed_status_text import INTERVALS, interval_text

_MIXED = -1.0  # the interval of several feeds that do not agree
_AS_PREFERRED = 0.0


class IntervalPicker(QComboBox):
    """Shows and offers intervals in seconds, None for that of the preferences."""

    interval_chosen = Signal(object)  # float, or None

    def __init__(self) -> None:
        super().__init__()
        self.addItem(self.tr("Default"), _AS_PREFERRED)
        for seconds in INTERVALS:
            self.addItem(interval_text(seconds), float(seconds))
        self.activated.connect(self._tell)

    def show_intervals(self, intervals: set[float | None]) -> None:
        """Show the interval all have, or that they differ."""
        seconds = (intervals.copy().pop() or _AS_PREFERRED) if len(intervals) == 1 else _MIXED
        with QSignalBlocker(self):
            if self.findData(seconds) < 0:
                self.addItem(self.tr("Mixed") if seconds == _MIXED else interval_text(seconds), seconds)
            self.setCurrentIndex(self.findData(seconds))
            if seconds != _MIXED and (row := self.findData(_MIXED)) >= 0:
                self.removeItem(row)

    def _tell(self) -> None:
        seconds = self.currentData()
        if seconds != _MIXED:
            self.interval_chosen.emit(seconds or None)
