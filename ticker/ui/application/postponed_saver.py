"""Saves what the user has changed while the database took nothing, as soon as it takes it, and says so once.

A database that has stopped answering is waited for in the same way.
"""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from ticker.store import Postponed, StoreErrorKind
from ticker.ui.i18n.store_messages import sentence_for_postponed

_TRY_EVERY = 250  # milliseconds
_TELL_AFTER = 2.0  # seconds; before that it is the poller, or somebody in as much of a hurry
_TELL_AGAIN_AFTER = 600.0  # seconds


class PostponedSaver(QObject):
    """Retries while there are postponed changes. Never waits for a lock."""

    saved = Signal()  # the windows may read from the database again
    notice = Signal(str)  # a sentence for the user

    def __init__(
        self, postponed: Postponed, parent: QObject | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._postponed = postponed
        self._monotonic = monotonic
        self._waits_since: float | None = None
        self._told: dict[StoreErrorKind, float] = {}  # when the user was last told
        self._timer = QTimer(self, interval=_TRY_EVERY)
        self._timer.timeout.connect(self._try)
        postponed.on_postponed = self._begin
        if postponed:
            self._begin()

    def is_news(self, kind: StoreErrorKind) -> bool:
        """Note that the user is being told why nothing can be written; return whether that is news."""
        now = self._monotonic()
        is_news = now - self._told.get(kind, float("-inf")) > _TELL_AGAIN_AFTER
        if is_news:
            self._told[kind] = now
        return is_news

    def wait_for_answer(self) -> None:
        """Nothing can be read: have the windows read again as soon as that can be done."""
        self._begin()

    def _begin(self) -> None:
        if self._waits_since is None:
            self._waits_since = self._monotonic()
            self._timer.start()

    def _try(self) -> None:
        if self._postponed.save() and not self._postponed.is_silent:
            self._timer.stop()
            self._waits_since = None
            self._told.clear()
            self.saved.emit()
            return
        kind = self._postponed.kind
        waited = self._monotonic() - (self._waits_since or 0.0)
        if kind is not None and waited >= _TELL_AFTER and self.is_news(kind):
            self.notice.emit(sentence_for_postponed(kind))
