"""The headlines of this week that a rule catches, and how many they are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ticker.entities import Headline
from ticker.rules import Rule, RuleError, RuleErrorKind, check
from ticker.ui.widgets.labels import QuietLabel

CatchRule = Callable[[Rule], tuple[Headline, ...]]  # returns what a rule would have caught

_MAX_SHOWN = 50


class CaughtHeadlines(QWidget):
    """Shows what ``caught_by`` returns for a rule, or why the rule cannot be used."""

    def __init__(self, caught_by: CatchRule) -> None:
        super().__init__()
        self._caught_by = caught_by
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
        """Show what a rule catches, None: what rules are for."""
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
        found = self._caught_by(rule)
        self._list.addItems([f"{each.title} · {each.feed_title}" for each in found[:_MAX_SHOWN]])
        self._count.setText(self.tr("Matches %n headline(s) this week.", "", len(found)))

    def _sentence_for(self, error: RuleError) -> str:
        match error.kind:
            case RuleErrorKind.BAD_NUMBER:
                return self.tr("An age is a number of hours, such as 12 or 0.5.")
            case RuleErrorKind.TOO_LONG:
                return self.tr("That is too long for a rule.")
        return self.tr("This rule cannot be used: {reason}.").format(reason=error.detail)
