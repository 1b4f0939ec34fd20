"""A form to edit a rule: name, action, conditions, and the headlines that match."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ticker.rules import Aspect, Condition, Rule, RuleError, check
from ticker.ui.rules.action_row import ActionRow
from ticker.ui.rules.caught_headlines import CatchRule, CaughtHeadlines
from ticker.ui.rules.condition_rows import ConditionRows
from ticker.ui.rules.rule_limits import RuleLimits
from ticker.ui.rules.stored_headlines import StoredHeadlines
from ticker.ui.widgets.labels import QuietLabel

_PREVIEW_AFTER = 250  # milliseconds after the last letter


class RuleForm(QWidget):
    """Shows a rule. Every change is emitted at once, without confirmation.

    ``problem_of`` returns why a rule that sends headlines cannot do so, "" if it can.
    """

    rule_edited = Signal(object)  # the new Rule

    def __init__(
        self,
        caught_by: CatchRule,
        suggestions: Callable[[Aspect], tuple[str, ...]],
        now: Callable[[], float],
        action_row: ActionRow,
        problem_of: Callable[[Rule], str],
    ) -> None:
        super().__init__()
        self._rule: Rule | None = None
        self._problem_of = problem_of
        self._name = QLineEdit()
        self._action = action_row
        self._matching = QComboBox()
        self._conditions = ConditionRows(suggestions)
        self._limits = RuleLimits(suggestions, now)
        self._problem = QLabel()
        self._allow = QPushButton(self.tr("Allo&w"))
        self.stored = StoredHeadlines()
        self._caught = CaughtHeadlines(caught_by)
        self._preview_soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER)
        self._set_up()
        self._lay_out()
        self._connect()

    def show_rule(self, rule: Rule | None) -> None:
        """Show a rule; None if there is none. Text being typed into its conditions stays."""
        is_another = rule is None or self._rule is None or rule.id != self._rule.id
        self._rule = rule
        self.setEnabled(rule is not None)
        self._name.setText(rule.name if rule else "")
        self._action.show_rule(rule)
        self._limits.show_rule(rule)
        self._matching.setCurrentIndex(int(rule.matches_any) if rule else 0)
        self._matching.setVisible(rule is not None and len(rule.conditions) > 1)
        self._conditions.show_conditions(rule.conditions if rule else (), is_another_rule=is_another)
        self._conditions.put_behind(self._matching)
        self.stored.show_rule(rule)
        self.show_problem()
        self._show_caught()

    def show_problem(self) -> None:
        """Say why the rule cannot send headlines, if it cannot."""
        rule = self._rule
        is_waiting = rule is not None and rule.is_waiting
        text = self._problem_of(rule) if rule is not None else ""
        if is_waiting:
            text = self.tr("This rule was imported. It sends nothing until you allow it.")
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._allow.setVisible(is_waiting)

    def forget(self) -> None:
        """Drop what was typed: the next rule shown is another one."""
        self._rule = None

    def edit_condition(self) -> None:
        """Focus the value of the first condition."""
        self._conditions.edit_value()

    def edit_name(self) -> None:
        """Focus the name and select it."""
        self._name.setFocus()
        self._name.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preview_soon.stop()  # not visible

    # how it is built

    def _set_up(self) -> None:
        self._problem.setWordWrap(True)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._matching.addItem(self.tr("All of these conditions are met"))
        self._matching.addItem(self.tr("Any of these conditions is met"))
        self._matching.setAccessibleName(self.tr("Conditions to meet"))

    def _lay_out(self) -> None:
        head = QGridLayout()
        name, action = QLabel(self.tr("&Name")), QLabel(self.tr("Acti&on"))
        name.setBuddy(self._name)
        action.setBuddy(self._action.action)
        head.addWidget(name, 0, 0)
        head.addWidget(self._name, 0, 1)
        head.addWidget(action, 1, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._action, 1, 1)
        head.setColumnStretch(1, 1)
        self._add = QPushButton(self.tr("Add a &condition"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        problem = QHBoxLayout()
        problem.addWidget(self._problem, 1)
        problem.addWidget(self._allow)
        column.addLayout(problem)
        column.addSpacing(6)
        column.addWidget(QuietLabel(self.tr("When:")))
        column.addWidget(self._matching)
        column.addWidget(self._conditions)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._limits)
        column.addWidget(self.stored, 0)
        column.addSpacing(6)
        column.addWidget(self._caught, 1)

    def _connect(self) -> None:
        self._name.editingFinished.connect(lambda: self._change(name=self._name.text().strip()))
        for part in (self._action, self._limits):
            part.edited.connect(lambda changes: self._change(**changes))
        self._allow.clicked.connect(lambda: self._change(is_allowed=True))
        self._matching.activated.connect(lambda row: self._change(matches_any=bool(row)))
        self._add.clicked.connect(self._add_condition)
        self._conditions.typed.connect(self._preview_soon.start)
        self._conditions.edited.connect(self._change_conditions)
        self._conditions.remove_requested.connect(self._remove_condition)
        self._preview_soon.timeout.connect(self._show_caught)

    # what is shown

    def _show_caught(self) -> None:
        """Show the matches of the rule as it is typed now."""
        rule = self._rule
        typed = (
            None
            if rule is None
            else replace(rule, conditions=self._conditions.conditions, is_on=True, until=None, is_allowed=True)
        )
        self._caught.show_rule(typed)

    # what the user does

    def _change(self, **changes: object) -> None:
        if self._rule is not None:
            changed = replace(self._rule, **changes)  # type: ignore[arg-type]
            if changed != self._rule:
                self.rule_edited.emit(changed)

    def _change_conditions(self, conditions: tuple[Condition, ...]) -> None:
        if self._rule is None:
            return
        changed = replace(self._rule, conditions=conditions)
        try:
            check(changed)
        except RuleError:
            self._show_caught()  # says what is wrong; the rule is not changed
            return
        self._change(conditions=changed.conditions)

    def _add_condition(self) -> None:
        self._change_conditions((*self._conditions.conditions, Condition(Aspect.WORDS, "")))

    def _remove_condition(self, row: int) -> None:
        kept = self._conditions.conditions
        self._change_conditions(kept[:row] + kept[row + 1 :])
