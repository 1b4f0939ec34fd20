"""One rule to edit: its name, what it does, its conditions, and the headlines it would have caught."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ticker.rules import Action, Aspect, Condition, Rule, RuleError, check
from ticker.ui.rules.caught_headlines import CatchRule, CaughtHeadlines
from ticker.ui.rules.condition_rows import ConditionRows
from ticker.ui.widgets.labels import QuietLabel

DEFAULT_COLOR = "#b3261e"
_PREVIEW_AFTER = 250  # milliseconds after the last letter


class RuleForm(QWidget):
    """Shows a rule. Every change is emitted at once; there is nothing to confirm."""

    rule_edited = Signal(object)  # the Rule as it is to be

    def __init__(self, caught_by: CatchRule, suggestions: Callable[[Aspect], tuple[str, ...]]) -> None:
        super().__init__()
        self._rule: Rule | None = None
        self._name = QLineEdit()
        self._action = QComboBox()
        self._matching = QComboBox()
        self._color = QPushButton()
        self._conditions = ConditionRows(suggestions)
        self._caught = CaughtHeadlines(caught_by)
        self._preview_soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER)
        self._set_up()
        self._lay_out()
        self._connect()

    def show_rule(self, rule: Rule | None) -> None:
        """Show a rule, None: that there is none; what is being typed into its conditions stays."""
        is_another = rule is None or self._rule is None or rule.id != self._rule.id
        self._rule = rule
        self.setEnabled(rule is not None)
        self._name.setText(rule.name if rule else "")
        self._action.setCurrentIndex(self._action.findData(rule.action) if rule else 0)
        self._matching.setCurrentIndex(int(rule.matches_any) if rule else 0)
        self._matching.setVisible(rule is not None and len(rule.conditions) > 1)
        self._show_color()
        self._conditions.show_conditions(rule.conditions if rule else (), is_another_rule=is_another)
        self._show_caught()

    def forget(self) -> None:
        """Show the next rule as another one, whatever has been typed."""
        self._rule = None

    def edit_condition(self) -> None:
        """Let what the rule looks for be typed."""
        self._conditions.edit_value()

    def edit_name(self) -> None:
        """Select the name, to be typed over."""
        self._name.setFocus()
        self._name.selectAll()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._preview_soon.stop()  # nobody would see it

    # how it is built

    def _set_up(self) -> None:
        self._color.setAccessibleName(self.tr("Color"))
        self._color.setText(self.tr("Color…"))
        for text, action in (
            (self.tr("Highlight"), Action.HIGHLIGHT),
            (self.tr("Mute"), Action.MUTE),
            (self.tr("Pin to front"), Action.PIN),
            (self.tr("Notify"), Action.ALERT),
        ):
            self._action.addItem(text, action)

        self._matching.addItem(self.tr("All of these conditions are met"))
        self._matching.addItem(self.tr("Any of these conditions is met"))
        self._matching.setAccessibleName(self.tr("Which conditions have to be met"))

    def _lay_out(self) -> None:
        head = QGridLayout()
        name, action = QLabel(self.tr("&Name")), QLabel(self.tr("Acti&on"))
        name.setBuddy(self._name)
        action.setBuddy(self._action)
        head.addWidget(name, 0, 0)
        head.addWidget(self._name, 0, 1, 1, 2)
        head.addWidget(action, 1, 0)
        head.addWidget(self._action, 1, 1)
        head.addWidget(self._color, 1, 2)
        head.setColumnStretch(1, 1)
        self._add = QPushButton(self.tr("Add a &condition"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(QuietLabel(self.tr("When:")))
        column.addWidget(self._matching)
        column.addWidget(self._conditions)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(6)
        column.addWidget(self._caught, 1)

    def _connect(self) -> None:
        self._name.editingFinished.connect(lambda: self._change(name=self._name.text().strip()))
        self._action.activated.connect(lambda _: self._change(action=self._action.currentData()))
        self._matching.activated.connect(lambda row: self._change(matches_any=bool(row)))
        self._color.clicked.connect(self._choose_color)
        self._add.clicked.connect(self._add_condition)
        self._conditions.typed.connect(self._preview_soon.start)
        self._conditions.edited.connect(self._change_conditions)
        self._conditions.remove_requested.connect(self._remove_condition)
        self._preview_soon.timeout.connect(self._show_caught)

    # what is shown

    def _show_color(self) -> None:
        rule = self._rule
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor((rule.color if rule else "") or DEFAULT_COLOR))
        self._color.setIcon(QIcon(pixmap))
        self._color.setVisible(rule is None or rule.action is not Action.MUTE)

    def _show_caught(self) -> None:
        """Show what the rule, as it is typed now, would have caught."""
        rule = self._rule
        typed = None if rule is None else replace(rule, conditions=self._conditions.conditions, is_on=True, until=None)
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
            self._show_caught()  # says what is wrong; the rule stays as it was
            return
        self._change(conditions=changed.conditions)

    def _add_condition(self) -> None:
        if self._rule is not None:
            self._change(conditions=(*self._rule.conditions, Condition(Aspect.WORDS, "")))

    def _remove_condition(self, row: int) -> None:
        if self._rule is not None:
            kept = self._rule.conditions
            self._change(conditions=kept[:row] + kept[row + 1 :])

    def _choose_color(self) -> None:
        if self._rule is not None:
            color = QColorDialog.getColor(QColor(self._rule.color or DEFAULT_COLOR), self, self.tr("Color"))
            if color.isValid():
                self._change(color=color.name())
