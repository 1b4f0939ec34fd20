"""Lets a screen reader speak important new headlines, if preferred, without interrupting it."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QWidget

from ticker.preferences import Preferences
from ticker.ui.strip.accessibility import announce
from ticker.ui.strip.headlines_model import HeadlinesModel

_MAX_AT_ONCE = 3


class Announcer(QObject):
    """Announces headlines added to ``model`` that a rule highlights or announces."""

    def __init__(self, bar: QWidget, model: HeadlinesModel, *, say: Callable[[QWidget, str], None] = announce) -> None:
        super().__init__(bar)
        self._bar = bar
        self._model = model
        self._say = say
        self._is_preferred = False
        model.rowsInserted.connect(self._announce)

    def apply_preferences(self, preferences: Preferences) -> None:
        self._is_preferred = preferences.announce_important

    def _announce(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self._is_preferred:
            return
        joined = self._model.headlines[first : last + 1]
        important = [each for each in joined if (each.is_alert or each.is_highlighted) and not each.is_read]
        for each in important[:_MAX_AT_ONCE]:
            sentence = self.tr("{feed}: {title}")
            self._say(self._bar, sentence.format(feed=each.feed_title, title=each.title))
        if (more := len(important) - _MAX_AT_ONCE) > 0:
            self._say(self._bar, self.tr("%n other important headline(s)", "", more))
