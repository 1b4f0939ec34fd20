"""Desktop notifications for headlines that a rule announces, within limits."""

import logging
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ticker.desktop.notifications import Notifier
from ticker.desktop.session_bus import SessionBus
from ticker.durations import HOUR
from ticker.entities import Headline
from ticker.preferences import Preferences

if TYPE_CHECKING:
    from ticker.desktop.notifications_windows import Notifier as WindowsNotifier

log = logging.getLogger(__name__)

_NEWS_FOR = 24 * HOUR  # from a headline's date; a feed subscribed to just now brings old ones too
_MAX_TITLES = 5  # in one notification


class Notifications(QObject):
    """Shows notifications, unless they would disturb."""

    open_requested = Signal(int)
    save_requested = Signal(int)

    def __init__(self, preferences: Preferences, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now = now
        self._notifier: Notifier | None = None
        self._windows_notifier: WindowsNotifier | None = None
        self._bus: SessionBus | None = None
        self._bus_notifiers: list[QSocketNotifier] = []
        self._shown_at: deque[float] = deque()  # the notifications of the last hour

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def notify_of(self, headlines: Iterable[Headline], *, is_away: bool) -> None:
        """Notify of these headlines, which have just come in; several at once are one notification.

        ``is_away`` tells whether a full-screen window or a lock hides the bar: then there is none.
        """
        oldest = self._now() - _NEWS_FOR
        wanted = [
            each
            for each in headlines
            if each.is_alert and not each.is_read and (each.published_at or each.first_seen_at) > oldest
        ]
        if wanted and self._preferences.notifications and not is_away and not self._is_quiet() and self._has_room():
            self._show(wanted)

    def close(self) -> None:
        self._leave_bus()
        if self._windows_notifier is not None:
            self._windows_notifier.close()
            self._windows_notifier = None

    def _show(self, headlines: list[Headline]) -> None:
        first, *others = headlines
        lines = [first.feed_title, *(each.title for each in others[: _MAX_TITLES - 1])]
        if (more := len(headlines) - _MAX_TITLES) > 0:
            lines.append(self.tr("%n more headline(s)", "", more))
        if QGuiApplication.platformName() == "windows":
            self._show_on_windows(first, "\n".join(lines))
            return
        actions = (("default", self.tr("Open")), ("open", self.tr("Open")), ("save", self.tr("Save for later")))
        import html  # noqa: PLC0415 - half a MB of names for signs, for the notifications that there are

        body = "\n".join(html.escape(each, quote=False) for each in lines)  # it may be read as markup
        try:
            notifier = self._notifier or self._join_bus()
            notifier.show(first.entry_id, first.title, body, actions, is_audible=self._preferences.alert_sound)
            self._watch_for_writing()
        except OSError as error:
            log.info("no notification can be shown: %s", error)
            self._leave_bus()
            if self._preferences.alert_sound:
                QApplication.beep()

    def _show_on_windows(self, headline: Headline, body: str) -> None:
        from ticker.desktop import notifications_windows  # noqa: PLC0415 - of no use elsewhere

        try:
            if self._windows_notifier is None:
                self._windows_notifier = notifications_windows.Notifier(self.open_requested.emit)
            is_audible = self._preferences.alert_sound
            self._windows_notifier.show(headline.entry_id, headline.title, body, is_audible=is_audible)
        except OSError as error:
            log.info("no notification can be shown: %s", error)

    def _join_bus(self) -> Notifier:
        bus = self._bus = SessionBus()
        for kind in (QSocketNotifier.Type.Read, QSocketNotifier.Type.Write):
            bus_notifier = QSocketNotifier(bus.fileno(), kind, self)
            bus_notifier.activated.connect(self._read_bus)
            self._bus_notifiers.append(bus_notifier)
        self._notifier = Notifier(bus, self._act, QApplication.beep)
        return self._notifier

    def _leave_bus(self) -> None:
        for bus_notifier in self._bus_notifiers:
            bus_notifier.setEnabled(False)
            bus_notifier.deleteLater()
        self._bus_notifiers.clear()
        if self._bus is not None:
            self._bus.close()
        self._bus = self._notifier = None

    def _read_bus(self) -> None:
        try:
            if self._notifier is not None:
                self._notifier.take_in()
                self._watch_for_writing()
        except (OSError, EOFError) as error:  # the next notification finds it again, if it is there again
            log.info("the session's bus is gone: %s", error)
            self._leave_bus()

    def _watch_for_writing(self) -> None:
        """Wait for the bus to become writable only while there is something to write."""
        for bus_notifier in self._bus_notifiers:
            if bus_notifier.type() is QSocketNotifier.Type.Write and self._bus is not None:
                bus_notifier.setEnabled(self._bus.wants_to_write)

    def _act(self, entry_id: int, action: str) -> None:
        (self.save_requested if action == "save" else self.open_requested).emit(entry_id)

    def _is_quiet(self) -> bool:
        starts, ends = self._preferences.quiet_from, self._preferences.quiet_until
        hour = time.localtime(self._now()).tm_hour
        return starts <= hour < ends if starts <= ends else hour >= starts or hour < ends

    def _has_room(self) -> bool:
        now = self._now()
        while self._shown_at and not now - HOUR < self._shown_at[0] <= now:
            self._shown_at.popleft()
        if len(self._shown_at) >= self._preferences.notifications_an_hour:
            return False
        self._shown_at.append(now)
        return True
