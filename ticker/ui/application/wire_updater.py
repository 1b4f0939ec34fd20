"""Reloads the wire soon after a change, and shows it on the bars."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.preferences import Preferences
from ticker.ui.bar.bars import Bars
from ticker.ui.bar.summaries import Summaries
from ticker.wire import Wire

_UPDATE_AFTER = 150  # milliseconds in which the arrivals of several feeds become one change


class WireUpdater(QObject):
    """Keeps the bars up to date with the store."""

    slow_rules_found = Signal(object)  # ids of rules whose regular expression takes too long
    updated = Signal(object)  # ids of the entries that have come in since the last time

    def __init__(self, wire: Wire, bars: Bars, summaries: Summaries, parent: QObject) -> None:
        super().__init__(parent)
        self._wire = wire
        self._bars = bars
        self._summaries = summaries
        self._arrived: set[int] = set()
        self._timer = QTimer(self, singleShot=True, interval=_UPDATE_AFTER)
        self._timer.timeout.connect(self.update)

    def add(self, entry_ids: Iterable[int]) -> None:
        """There are new or edited entries: update soon."""
        self._arrived.update(entry_ids)
        self.update_soon()

    def update_soon(self) -> None:
        self._timer.start()

    def update(self) -> None:
        """Show the current headlines on each bar, by store, rules and preferences."""
        self._summaries.forget()  # of entries that may have been edited
        self._bars.reload()
        if too_slow := self._wire.too_slow:
            self._wire.too_slow = set()
            self.slow_rules_found.emit(too_slow)  # updates once more, without these
        arrived, self._arrived = self._arrived, set()
        self.updated.emit(arrived)


def wire_settings(preferences: Preferences) -> tuple[object, ...]:
    """Return what decides which headlines are on the wire."""
    return (
        preferences.headlines_on_wire,
        preferences.headline_age_days,
        preferences.keep_read_on_wire,
        preferences.group_events,
        preferences.collection,
        preferences.wire_order,
        preferences.extra_bars,
        preferences.passes_on_wire,
        preferences.translate,
        preferences.translation_language,
        preferences.translation_beside,
    )
