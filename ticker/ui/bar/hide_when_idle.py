"""Hides the bar while there is nothing new on the wire, if preferred, and shows it with the next news."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ticker.preferences import HideWhen
from ticker.ui.strip.headlines_model import HeadlinesModel

_RETRY_AFTER = 1000  # milliseconds, while somebody uses the bar


class HideWhenIdle(QObject):
    """Only acts on changes: showing or hiding the bar meanwhile (tray, ``--tell``, a second start) takes precedence.

    ``is_in_use`` tells whether pointer or keyboard are at work on the bar, so that it must not hide.
    """

    def __init__(self, bar: QWidget, model: HeadlinesModel, is_in_use: Callable[[], bool]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._model = model
        self._is_in_use = is_in_use
        self._hide_when = HideWhen.NEVER
        self._had_news = True
        self.is_hidden = False  # by this class
        self._retry_timer = QTimer(self, singleShot=True, interval=_RETRY_AFTER)
        self._retry_timer.timeout.connect(self._hide)

    def set_when(self, hide_when: HideWhen) -> None:
        if hide_when is not self._hide_when:
            self._hide_when = hide_when
            self._had_news = True
            self.update()

    def update(self) -> None:
        """The wire may have changed: hide the bar, show it, or leave it as it is."""
        has_news = self._has_news()
        if has_news and self.is_hidden:
            self.is_hidden = False
            self._bar.show()
        elif not has_news and self._had_news:
            self._hide()
        self._had_news = has_news

    def _hide(self) -> None:
        if self._has_news() or not self._bar.isVisible():
            return
        if self._is_in_use():
            self._retry_timer.start()
        else:
            self.is_hidden = True
            self._bar.hide()

    def _has_news(self) -> bool:
        headlines = self._model.headlines
        match self._hide_when:
            case HideWhen.ALL_READ if headlines:
                return any(not each.is_read for each in headlines)
            case HideWhen.NOTHING_NEW if headlines:
                return any(self._model.is_new(each.entry_id) for each in headlines)
            case _:  # an empty wire says so, and how to change that
                return True
