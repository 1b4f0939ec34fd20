"""Hides the bar while the wire has nothing for anybody, where that is preferred, and brings it back with the news."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from ticker.preferences import HideWhen
from ticker.ui.strip.headlines_model import HeadlinesModel

_LATER = 1000  # milliseconds until the bar is asked again whether anybody still uses it


class HideWhenIdle(QObject):
    """Acts on changes alone: who shows or hides the bar meanwhile (tray, ``--tell``, a second start) has the last word.

    ``is_in_use`` tells whether pointer or keyboard are at work on the bar, so that it must not go away.
    """

    def __init__(self, bar: QWidget, model: HeadlinesModel, is_in_use: Callable[[], bool]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._model = model
        self._is_in_use = is_in_use
        self._hide_when = HideWhen.NEVER
        self._had_something = True
        self.is_away = False  # hidden by nobody but us
        self._going = QTimer(self, singleShot=True, interval=_LATER)
        self._going.timeout.connect(self._go)

    def prefer(self, hide_when: HideWhen) -> None:
        if hide_when is not self._hide_when:
            self._hide_when = hide_when
            self._had_something = True
            self.look()

    def look(self) -> None:
        """The wire may have changed: go, come back, or stay as it is."""
        has_something = self._has_something()
        if has_something and self.is_away:
            self.is_away = False
            self._bar.show()
        elif not has_something and self._had_something:
            self._go()
        self._had_something = has_something

    def _go(self) -> None:
        if self._has_something() or not self._bar.isVisible():
            return
        if self._is_in_use():
            self._going.start()
        else:
            self.is_away = True
            self._bar.hide()

    def _has_something(self) -> bool:
        headlines = self._model.headlines
        match self._hide_when:
            case HideWhen.ALL_READ if headlines:
                return any(not each.is_read for each in headlines)
            case HideWhen.NOTHING_NEW if headlines:
                return any(self._model.is_new(each.entry_id) for each in headlines)
            case _:  # an empty wire says so, and how to change that
                return True
