"""The Rules window: the list of rules in their order, and a form for the selected one."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ticker.poller import RuleApplied, StoredFound
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.rules.action_row import DEFAULT_COLOR, ActionRow
from ticker.ui.rules.caught_headlines import CatchRule
from ticker.ui.rules.rule_form import RuleForm
from ticker.ui.widgets.controls import end_typing_by_buttons, push_button
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.undo import UndoHistory


class RulesWindow(QWidget):
    """Shows the rules. Every change is emitted at once, without confirmation.

    ``caught_by`` returns this week's matches of a rule, ``suggestions`` possible values: feeds, folders, authors,
    categories.
    """

    saved = Signal(object)  # the new Rule; id 0 if it is not stored yet
    removed = Signal(int)
    arranged = Signal(tuple)  # ids in the new order
    import_requested = Signal()
    export_requested = Signal()
    set_up_requested = Signal()  # of a sharing target
    find_requested = Signal(object)  # a Rule: the stored headlines that it would change
    apply_requested = Signal(object, tuple)  # a Rule to these entries
    revert_requested = Signal(object, object)  # a Rule, and the StoredChange that it made

    def __init__(
        self,
        caught_by: CatchRule,
        suggestions: Callable[[Aspect], tuple[str, ...]] = lambda _: (),
        now: Callable[[], float] = time.time,
        targets: Callable[[], tuple[str, ...]] = lambda: (),
        tags: Callable[[], tuple[str, ...]] = lambda: (),
        problem_of: Callable[[Rule], str] = lambda _: "",
    ) -> None:
        super().__init__()
        self._now = now
        self._rules: tuple[Rule, ...] = ()
        self._awaited: Callable[[], object] | None = None  # starts editing a new rule once it is shown
        self._names = QListWidget()
        action_row = ActionRow(targets, tags)
        self._form = RuleForm(caught_by, suggestions, now, action_row, problem_of)
        self._notice = Notice()
        self._undo = UndoHistory(self.tr("&Undo"), self._names, self._notice)
        self._need_rule: list[QPushButton] = []  # buttons for the selected rule
        self._stack = QStackedWidget()  # the rules, or examples if there are none
        self._lay_out()
        self._names.currentRowChanged.connect(lambda _: self._show_rule())
        self._names.itemChanged.connect(self._take_tick)
        self._form.rule_edited.connect(self._edit)
        self._form.stored.find_requested.connect(self.find_requested)
        self._form.stored.apply_requested.connect(self.apply_requested)
        action_row.set_up_requested.connect(self.set_up_requested)

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Show these rules. The selection stays."""
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
            self._names.setCurrentRow(len(rules) - 1 if self._awaited else row)
        self._stack.setCurrentIndex(0 if rules else 1)
        self._show_rule()
        if self._awaited is not None and rules:
            awaited, self._awaited = self._awaited, None
            awaited()

    def show_found(self, found: StoredFound) -> None:
        """Ask whether to change the stored headlines that were found."""
        self._form.stored.show_found(found.rule_id, found.entry_ids, is_too_slow=found.is_too_slow)

    def show_applied(self, applied: RuleApplied) -> None:
        """Say how many stored headlines were changed, and offer to undo it."""
        count = len(applied.change.entry_ids)
        if applied.is_reverted:
            self._notice.show_text(self.tr("%n headline(s) restored.", "", count))
            return
        text = self.tr("%n stored headline(s) changed.", "", count)
        self._undo.add(text, partial(self.revert_requested.emit, applied.rule, applied.change))

    def show_problem(self) -> None:
        """Update why the selected rule cannot send, and the list of targets."""
        self._show_rule()

    def _text_of(self, rule: Rule) -> str:
        name = rule.name or self.tr("Unnamed rule")
        if rule.is_waiting:
            return self.tr("{name} (not allowed yet)").format(name=name)
        if rule.until is None:
            return name
        if rule.until <= self._now():
            return self.tr("{name} (ended)").format(name=name)
        return self.tr("{name} (until {moment})").format(name=name, moment=format_date_time(rule.until, self._now()))

    @property
    def _rule(self) -> Rule | None:
        """The selected rule."""
        row = self._names.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    def _show_rule(self) -> None:
        for button in self._need_rule:
            button.setEnabled(self._rule is not None)
        self._form.show_rule(self._rule)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Rules"))
        self._names.setAccessibleName(self.tr("Rules, in the order they apply"))
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
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(14)
        sides.addLayout(left, 1)
        sides.addWidget(self._form, 2)
        self._stack.addWidget(page)
        self._stack.addWidget(self._make_examples())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(push_button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self._stack, 1)
        column.addWidget(self._notice)
        column.addLayout(foot)
        end_typing_by_buttons(self)
        add_shortcut(Window.ANY, Shortcut.ESCAPE, self, self.close)
        self.resize(900, 600)

    def _make_examples(self) -> QWidget:
        """Return what is shown while there are no rules: three examples."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(10)
        column.addStretch(1)
        title = heading(self.tr("No rules yet"), 1.3)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(title)
        what = QuietLabel(self.tr("A rule highlights, mutes, pins or announces headlines, or saves or sends them."))
        what.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(what)
        column.addSpacing(6)
        for text, name, action in (
            (self.tr("Mute a &word…"), self.tr("Muted words"), Action.MUTE),
            (self.tr("&Highlight a topic…"), self.tr("Highlighted topic"), Action.HIGHLIGHT),
            (self.tr("&Notify me about a topic…"), self.tr("Notifications"), Action.ALERT),
        ):
            button = push_button(text, partial(self._add_example, name, action))
            button.setMinimumWidth(260)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addSpacing(6)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(push_button(self.tr("&Add"), self._add))
        line.addWidget(push_button(self.tr("&Import…"), self.import_requested.emit))
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        return page

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
        return button

    # what the user does

    def _add(self) -> None:
        self._awaited = self._form.edit_name
        self.saved.emit(Rule(name=self.tr("New rule"), conditions=(Condition(Aspect.WORDS, ""),), color=DEFAULT_COLOR))

    def _add_example(self, name: str, action: Action) -> None:
        self._awaited = self._form.edit_condition
        color = "" if action is Action.MUTE else DEFAULT_COLOR
        self.saved.emit(Rule(name=name, action=action, conditions=(Condition(Aspect.WORDS, ""),), color=color))

    def _edit(self, rule: Rule) -> None:
        before = next((each for each in self._rules if each.id == rule.id), None)
        self.saved.emit(rule)
        if before is not None:
            text = self.tr("“{rule}” was changed.").format(rule=rule.name or self.tr("Unnamed rule"))
            self._undo.add(text, partial(self._restore, before), is_told=False)

    def _remove(self) -> None:
        rule, order = self._rule, tuple(each.id for each in self._rules)
        if rule is not None:
            self.removed.emit(rule.id)
            text = self.tr("“{rule}” was removed.").format(rule=rule.name or self.tr("Unnamed rule"))
            self._undo.add(text, partial(self._restore, rule, order))

    def _restore(self, rule: Rule, order: tuple[int, ...] = ()) -> None:
        """Restore a rule, and with an ``order``, its position."""
        self._form.forget()
        self.saved.emit(rule)
        if order:
            self.arranged.emit(order)
            self._names.setCurrentRow(next(row for row, each in enumerate(self._rules) if each.id == rule.id))

    def _move(self, step: int) -> None:
        row, ids = self._names.currentRow(), [each.id for each in self._rules]
        if 0 <= row + step < len(ids) and row >= 0:
            before = tuple(ids)
            ids[row], ids[row + step] = ids[row + step], ids[row]
            self.arranged.emit(tuple(ids))
            text = self.tr("The order of the rules was changed.")
            self._undo.add(text, partial(self.arranged.emit, before), is_told=False)

    def _take_tick(self, item: QListWidgetItem) -> None:
        rule = self._rules[self._names.row(item)]
        self._edit(replace(rule, is_on=item.checkState() is Qt.CheckState.Checked))
