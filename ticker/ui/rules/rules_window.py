"""The window of the rules: which there are, in their order, and a form for the chosen one."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ticker.rules import Aspect, Condition, Rule
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.rules.caught_headlines import CatchRule
from ticker.ui.rules.rule_form import DEFAULT_COLOR, RuleForm
from ticker.ui.widgets.controls import outline_boxes


class RulesWindow(QWidget):
    """Shows the rules. Every change is emitted at once; there is nothing to confirm.

    ``caught_by`` returns what a rule would have caught this week, ``suggestions`` what there is to look for: feeds,
    folders, authors, categories.
    """

    saved = Signal(object)  # Rule as it is to be; id 0 is a new one
    removed = Signal(int)
    arranged = Signal(tuple)  # ids in the new order
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self,
        caught_by: CatchRule,
        suggestions: Callable[[Aspect], tuple[str, ...]] = lambda _: (),
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._now = now
        self._rules: tuple[Rule, ...] = ()
        self._awaits_new = False
        self._names = QListWidget()
        self._form = RuleForm(caught_by, suggestions)
        self._need_rule: list[QPushButton] = []  # buttons for the chosen rule
        self._lay_out()
        self._names.currentRowChanged.connect(lambda _: self._show_rule())
        self._names.itemChanged.connect(self._take_tick)
        self._form.rule_edited.connect(self.saved)

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Show the rules there are now; what was chosen stays chosen."""
        chosen = self._rule
        self._rules = rules
        with QSignalBlocker(self._names):
            while self._names.count() > len(rules):
                self._names.takeItem(self._names.count() - 1)
            while self._names.count() < len(rules):
                self._names.addItem(QListWidgetItem())
            for row, rule in enumerate(rules):
                item = self._names.item(row)
                item.setText(self._text_of(rule))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
            row = next((row for row, rule in enumerate(rules) if chosen and rule.id == chosen.id), 0)
            self._names.setCurrentRow(len(rules) - 1 if self._awaits_new else row)
        self._show_rule()
        if self._awaits_new:
            self._form.edit_name()
        self._awaits_new = False

    def _text_of(self, rule: Rule) -> str:
        name = rule.name or self.tr("Unnamed rule")
        if rule.until is None:
            return name
        return self.tr("{name} (until {moment})").format(name=name, moment=format_date_time(rule.until, self._now()))

    @property
    def _rule(self) -> Rule | None:
        """The rule that is chosen."""
        row = self._names.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _show_rule(self) -> None:
        for button in self._need_rule:
            button.setEnabled(self._rule is not None)
        self._form.show_rule(self._rule)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Rules"))
        self._names.setAccessibleName(self.tr("Rules, in the order they apply"))
        outline_boxes(self._names)
        remove = self._button(self.tr("&Remove"), self._remove)
        up = self._button(self.tr("Move &up"), partial(self._move, -1))
        down = self._button(self.tr("Move &down"), partial(self._move, 1))
        export = self._button(self.tr("&Export…"), self.export_requested.emit)
        self._need_rule += (remove, up, down, export)
        left = QVBoxLayout()
        left.addWidget(self._names, 1)
        for pair in (
            (self._button(self.tr("&Add"), self._add), remove),
            (up, down),
            (self._button(self.tr("&Import…"), self.import_requested.emit), export),
        ):
            line = QHBoxLayout()
            for button in pair:
                line.addWidget(button)
            left.addLayout(line)
        sides = QHBoxLayout(self)
        sides.setContentsMargins(16, 14, 16, 14)
        sides.setSpacing(14)
        sides.addLayout(left, 1)
        sides.addWidget(self._form, 2)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)
        self.resize(820, 560)

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        return button

    # what the user does

    def _add(self) -> None:
        self._awaits_new = True
        self.saved.emit(Rule(name=self.tr("New rule"), conditions=(Condition(Aspect.WORDS, ""),), color=DEFAULT_COLOR))

    def _remove(self) -> None:
        if rule := self._rule:
            self.removed.emit(rule.id)

    def _move(self, step: int) -> None:
        row, ids = self._names.currentRow(), [each.id for each in self._rules]
        if 0 <= row + step < len(ids) and row >= 0:
            ids[row], ids[row + step] = ids[row + step], ids[row]
            self.arranged.emit(tuple(ids))

    def _take_tick(self, item: QListWidgetItem) -> None:
        rule = self._rules[self._names.row(item)]
        self.saved.emit(replace(rule, is_on=item.checkState() is Qt.CheckState.Checked))
