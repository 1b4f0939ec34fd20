"""Headlines that a rule wants announced: notifications of the desktop, within bounds."""

import html
import logging
import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSocketNotifier, Signal

from ticker.desktop.notifications import Notifier
from ticker.entities import Headline
from ticker.preferences import Preferences

log = logging.getLogger(__name__)

_HOUR = 3600.0


class Alerts(QObject):
    """Sees that notifications are shown, where they do not disturb."""

    open_requested = Signal(int)
    save_requested = Signal(int)

    def __init__(self, preferences: Preferences, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now = now
        self._notifier: Notifier | None = None
        self._has_bus = True
        self._shown_at: deque[float] = deque()  # the notifications of the last hour

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def notify_of(self, headlines: Iterable[Headline], *, is_away: bool) -> None:
        """Notify of these headlines, which have just come in; several at once are one notification.

        ``is_away`` tells whether a full-screen window or a lock hides the bar: then there is none.
        """
        wanted = [each for each in headlines if each.is_alert and not each.is_read]
        if wanted and self._preferences.notifications and not is_away and not self._is_quiet() and self._has_room():
            self._show(wanted)

    def close(self) -> None:
        if self._notifier is not None:
            self._notifier.close()

    def _show(self, headlines: list[Headline]) -> None:
        notifier = self._connected()
        if notifier is None:
            return
        first, *others = headlines
        lines = [first.feed_title, *(each.title for each in others)]
        actions = (("default", self.tr("Open")), ("open", self.tr("Open")), ("save", self.tr("Save for later")))
        try:  # the body may be read as markup
            notifier.show(
                first.entry_id, first.title, "\n".join(html.escape(each, quote=False) for each in lines), actions
            )
        except OSError as error:
            log.warning("no notification can be shown: %s", error)
            self._has_bus = False

    def _connected(self) -> Notifier | None:
        if self._notifier is None and self._has_bus:
            try:
                self._notifier = Notifier(self._act)
            except OSError as error:
                log.info("no notifications: %s", error)
                self._has_bus = False
                return None
            reading = QSocketNotifier(self._notifier.fileno(), QSocketNotifier.Type.Read, self)
            reading.activated.connect(lambda: self._take_in(reading))
        return self._notifier if self._has_bus else None

    def _take_in(self, reading: QSocketNotifier) -> None:
        try:
            if self._notifier is not None:
                self._notifier.take_in()
        except (OSError, EOFError) as error:  # the bus has gone
            log.info("the session's bus is gone: %s", error)
            reading.setEnabled(False)
            self._has_bus = False

    def _act(self, entry_id: int, action: str) -> None:
        (self.save_requested if action == "save" else self.open_requested).emit(entry_id)

    def _is_quiet(self) -> bool:
        begins, ends = self._preferences.quiet_from, self._preferences.quiet_until
        hour = time.localtime(self._now()).tm_hour
        return begins <= hour < ends if begins <= ends else hour >= begins or hour < ends

    def _has_room(self) -> bool:
        now = self._now()
        while self._shown_at and not now - _HOUR < self._shown_at[0] <= now:
            self._shown_at.popleft()
        if len(self._shown_at) >= self._preferences.notifications_an_hour:
            return False
        self._shown_at.append(now)
        return True
