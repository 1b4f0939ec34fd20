"""The headlines of this week that match a rule, and their number."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ticker.entities import Headline
from ticker.rules import COLORED, Rule, RuleError, RuleErrorKind, check
from ticker.ui.widgets.labels import QuietLabel

Caught = tuple[tuple[Headline, ...], int]  # matching headlines, and the number of headlines searched
CatchRule = Callable[[Rule], Iterator[Caught]]  # part by part

_MAX_SHOWN = 50
_MOST = 0.1  # share of headlines that may stand out; with more, none does
_ENOUGH = 30  # headlines needed to calculate a share
_TURN = 0.03  # seconds of matching at a time: a week has many texts


class CaughtHeadlines(QWidget):
    """Shows the matches that ``caught_by`` returns for a rule, or why the rule cannot be used."""

    def __init__(self, caught_by: CatchRule) -> None:
        super().__init__()
        self._caught_by = caught_by
        self._parts: Iterator[Caught] = iter(())
        self._rule: Rule | None = None
        self._found = self._seen = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._take_parts)
        self._count = QuietLabel()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("This week’s matching headlines"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._count)
        column.addWidget(self._list, 1)

    def show_rule(self, rule: Rule | None) -> None:
        """Show the matches of a rule, or for None, what rules do."""
        self._timer.stop()
        self._list.clear()
        if rule is None:
            what = self.tr("A rule highlights, mutes, pins or announces headlines, or saves or sends them.")
            self._count.setText(what)
            return
        try:
            check(rule)
        except RuleError as error:
            self._count.setText(self._sentence_for(error))
            return
        self._rule = rule
        self._found = self._seen = 0
        self._parts = self._caught_by(rule)
        self._take_parts()

    def _take_parts(self) -> None:
        """Show what is found in a short time, and continue after other events."""
        end = time.monotonic() + _TURN
        for part, seen in self._parts:
            self._list.addItems(
                [f"{each.title} · {each.feed_title}" for each in part[: _MAX_SHOWN - self._list.count()]]
            )
            self._found += len(part)
            self._seen += seen
            if time.monotonic() > end:
                self._timer.start()
                break
        sentences = [self.tr("Matches %n headline(s) this week.", "", self._found)]
        if self._catches_too_many:
            sentences.append(self.tr("That’s more than one in ten. A narrower rule makes each one stand out more."))
        self._count.setText(" ".join(sentences))

    @property
    def _catches_too_many(self) -> bool:
        stands_out = self._rule is not None and self._rule.action in COLORED
        return stands_out and self._seen >= _ENOUGH and self._found > _MOST * self._seen

    def _sentence_for(self, error: RuleError) -> str:
        match error.kind:
            case RuleErrorKind.BAD_NUMBER:
                return self.tr("Enter the age in hours, such as 12 or 0.5.")
            case RuleErrorKind.TOO_LONG:
                return self.tr("This text is too long for a rule.")
        return self.tr("This rule cannot be used: {reason}.").format(reason=error.detail)
