"""The window of the rules: which there are, what each looks for, and what it would have caught this week."""

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIcon, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ticker.entities import Headline
from ticker.rules import AGES, Action, Aspect, Condition, Rule, RuleError, RuleErrorKind, check
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.widgets.controls import outline_boxes
from ticker.ui.widgets.labels import QuietLabel

_PREVIEW_AFTER = 250  # milliseconds after the last letter
_MOST_SHOWN = 50
_HOURS = "24"  # of an age, until another is written
_PLAIN_COLOUR = "#b3261e"


class RulesWindow(QWidget):
    """Shows the rules in their order. Every change is told at once; there is nothing to confirm.

    ``caught_by`` returns what a rule would have caught this week, ``known`` what there is to look for: feeds, folders,
    authors, categories.
    """

    saved = Signal(object)  # Rule as it is to be; id 0 is a new one
    removed = Signal(int)
    arranged = Signal(tuple)  # ids in the new order
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self,
        caught_by: Callable[[Rule], tuple[Headline, ...]],
        known: Callable[[Aspect], tuple[str, ...]] = lambda _: (),
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self._caught_by = caught_by
        self._known = known
        self._now = now
        self._rules: tuple[Rule, ...] = ()
        self._awaits_new = False
        self._values: list[QLineEdit] = []  # of the conditions
        self._shown: tuple[int, int] | None = None  # id of the rule and number of the conditions that stand there
        self.names = QListWidget()
        self.name = QLineEdit()
        self.action = QComboBox()
        self.colour = QPushButton()
        self.conditions = QGridLayout()
        self.caught = QListWidget()
        self._count = QuietLabel()
        self._form = QWidget()
        self._buttons: dict[str, QPushButton] = {}
        self._preview_soon = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER)
        self._preview_soon.timeout.connect(self._show_caught)
        self._lay_out()
        self.names.currentRowChanged.connect(lambda _: self._show_rule())
        self.names.itemChanged.connect(self._take_tick)
        self.name.editingFinished.connect(lambda: self._change(name=self.name.text().strip()))
        self.action.activated.connect(lambda _: self._change(action=self.action.currentData()))
        self.colour.clicked.connect(self._choose_colour)

    def show_rules(self, rules: tuple[Rule, ...]) -> None:
        """Show the rules there are now; what was chosen stays chosen."""
        chosen = self.rule
        self._rules = rules
        with QSignalBlocker(self.names):
            while self.names.count() > len(rules):
                self.names.takeItem(self.names.count() - 1)
            while self.names.count() < len(rules):
                self.names.addItem(QListWidgetItem())
            for row, rule in enumerate(rules):
                item = self.names.item(row)
                item.setText(self._words_for(rule))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Checked if rule.is_on else Qt.CheckState.Unchecked)
            row = next((row for row, rule in enumerate(rules) if chosen and rule.id == chosen.id), 0)
            self.names.setCurrentRow(len(rules) - 1 if self._awaits_new else row)
        if self._awaits_new:
            self.name.setFocus()
            self.name.selectAll()
        self._awaits_new = False
        self._show_rule()

    def _words_for(self, rule: Rule) -> str:
        name = rule.name or self.tr("Unnamed rule")
        if rule.until is None:
            return name
        return self.tr("{name} (until {moment})").format(name=name, moment=format_date_time(rule.until, self._now()))

    @property
    def rule(self) -> Rule | None:
        """The rule that is chosen."""
        row = self.names.currentRow()
        return self._rules[row] if 0 <= row < len(self._rules) else None

    # how it is built

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Rules"))
        self.names.setAccessibleName(self.tr("Rules, in the order in which they are asked"))
        self.caught.setAccessibleName(self.tr("Headlines of this week that the rule catches"))
        self.colour.setAccessibleName(self.tr("Color"))
        for words, action in (
            (self.tr("Highlight"), Action.HIGHLIGHT),
            (self.tr("Mute"), Action.MUTE),
            (self.tr("Put first"), Action.PIN),
            (self.tr("Announce"), Action.ALERT),
        ):
            self.action.addItem(words, action)
        left = QVBoxLayout()
        left.addWidget(self.names, 1)
        for row in (("add", "remove"), ("up", "down"), ("import", "export")):
            pair = QHBoxLayout()
            for each in row:
                pair.addWidget(self._buttons.setdefault(each, QPushButton()))
            left.addLayout(pair)
        self._name_buttons()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        head = QGridLayout()
        for line, (label, field) in enumerate(((self.tr("&Name"), self.name), (self.tr("&What to do"), self.action))):
            buddy = QLabel(label)
            buddy.setBuddy(field)
            head.addWidget(buddy, line, 0)
            head.addWidget(field, line, 1)
        head.addWidget(self.colour, 1, 2)
        form.addLayout(head)
        form.addWidget(QuietLabel(self.tr("Where all of this holds:")))
        form.addLayout(self.conditions)
        form.addWidget(self._buttons.setdefault("condition", QPushButton(self.tr("Add a &condition"))))
        self._buttons["condition"].clicked.connect(self._add_condition)
        form.addWidget(self._count)
        form.addWidget(self.caught, 1)
        row_layout = QHBoxLayout(self)
        row_layout.setContentsMargins(16, 14, 16, 14)
        row_layout.setSpacing(14)
        row_layout.addLayout(left, 1)
        row_layout.addWidget(self._form, 2)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self.close)
        outline_boxes(self.names)
        self.resize(820, 560)

    def _name_buttons(self) -> None:
        for name, words, act in (
            ("add", self.tr("&Add"), self._add),
            ("remove", self.tr("&Remove"), self._remove),
            ("up", self.tr("Move &up"), partial(self._move, -1)),
            ("down", self.tr("Move &down"), partial(self._move, 1)),
            ("import", self.tr("&Import…"), self.import_requested.emit),
            ("export", self.tr("&Export…"), self.export_requested.emit),
        ):
            self._buttons[name].setText(words)
            self._buttons[name].clicked.connect(lambda _=False, act=act: act())

    # what it shows

    def _show_rule(self) -> None:
        rule = self.rule
        self._form.setEnabled(rule is not None)
        for name in ("remove", "up", "down", "export"):
            self._buttons[name].setEnabled(rule is not None)
        self.name.setText(rule.name if rule else "")
        self.action.setCurrentIndex(self.action.findData(rule.action) if rule else 0)
        self._show_colour(rule)
        shown = (rule.id, len(rule.conditions)) if rule else None
        if shown != self._shown:  # else they stand there as they were just written, and keep the keyboard
            self._shown = shown
            self._show_conditions(rule.conditions if rule else ())
        self._show_caught()

    def _show_colour(self, rule: Rule | None) -> None:
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor((rule.color if rule else "") or _PLAIN_COLOUR))
        self.colour.setIcon(QIcon(pixmap))
        self.colour.setText(self.tr("Color…"))
        self.colour.setVisible(rule is None or rule.action is not Action.MUTE)

    def _show_conditions(self, conditions: tuple[Condition, ...]) -> None:
        self._values.clear()
        while item := self.conditions.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row, condition in enumerate(conditions):
            self._add_row(row, condition)

    def _add_row(self, row: int, condition: Condition) -> None:
        sense, aspect, value, remove = QComboBox(), QComboBox(), QLineEdit(condition.value), QToolButton()
        sense.addItem(self.tr("has"), False)
        sense.addItem(self.tr("has not"), True)
        sense.setCurrentIndex(int(condition.excludes))
        sense.setAccessibleName(self.tr("Include or exclude"))
        for each, words in self._aspects():
            aspect.addItem(words, each)
        aspect.setCurrentIndex(aspect.findData(condition.aspect))
        aspect.setAccessibleName(self.tr("What to look at"))
        value.setAccessibleName(self.tr("What to look for"))
        self._offer_known(value, condition.aspect)
        self._values.append(value)
        remove.setText("\N{MULTIPLICATION SIGN}")
        remove.setAccessibleName(self.tr("Remove this condition"))
        sense.activated.connect(lambda _: self._change_condition(row, excludes=sense.currentData()))
        aspect.activated.connect(lambda _: self._change_aspect(row, Aspect(aspect.currentData())))  # Qt gives a text
        value.textEdited.connect(lambda _: self._preview_soon.start())
        value.editingFinished.connect(lambda: self._change_condition(row, value=value.text()))
        remove.clicked.connect(lambda: self._remove_condition(row))
        for column, widget in enumerate((sense, aspect, value, remove)):
            self.conditions.addWidget(widget, row, column)

    def _offer_known(self, line: QLineEdit, aspect: Aspect) -> None:
        completer = QCompleter(self._known(aspect), line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self._preview_soon.start())
        line.setCompleter(completer)

    def _aspects(self) -> tuple[tuple[Aspect, str], ...]:
        return (
            (Aspect.WORDS, self.tr("any of the words")),
            (Aspect.PHRASE, self.tr("the phrase")),
            (Aspect.PATTERN, self.tr("the regular expression")),
            (Aspect.FEED, self.tr("the feed (name or address)")),
            (Aspect.FOLDER, self.tr("the folder (A/B)")),
            (Aspect.AUTHOR, self.tr("the author")),
            (Aspect.CATEGORY, self.tr("one of the categories")),
            (Aspect.YOUNGER, self.tr("an age below (hours)")),
            (Aspect.OLDER, self.tr("an age above (hours)")),
        )

    def _show_caught(self) -> None:
        """Show what the rule, as it is written now, would have caught."""
        rule = self.rule
        self.caught.clear()
        if rule is None:
            self._count.setText(self.tr("A rule highlights, mutes, puts first or announces headlines."))
            return
        edited = replace(rule, conditions=self._written(rule), is_on=True, until=None)
        try:
            check(edited)
        except RuleError as error:
            self._count.setText(self._sentence_for(error))
            return
        found = self._caught_by(edited)
        self.caught.addItems([f"{each.title} · {each.feed_title}" for each in found[:_MOST_SHOWN]])
        self._count.setText(self.tr("It catches %n headline(s) of this week.", "", len(found)))

    def _sentence_for(self, error: RuleError) -> str:
        match error.kind:
            case RuleErrorKind.BAD_NUMBER:
                return self.tr("An age is a number of hours, such as 12 or 0.5.")
            case RuleErrorKind.TOO_LONG:
                return self.tr("That is too long for a rule.")
        return self.tr("This rule cannot be used: {reason}.").format(reason=error.detail)

    def _written(self, rule: Rule) -> tuple[Condition, ...]:
        texts = [each.text() for each in self._values] if len(self._values) == len(rule.conditions) else []
        if not texts:
            return rule.conditions
        return tuple(replace(each, value=text) for each, text in zip(rule.conditions, texts, strict=True))

    # what the user does

    def _change(self, **changes: object) -> None:
        rule = self.rule
        if rule is not None:
            changed = replace(rule, **changes)  # type: ignore[arg-type]
            if changed != rule:
                self.saved.emit(changed)

    def _change_condition(self, row: int, **changes: object) -> None:
        rule = self.rule
        if rule is None or row >= len(rule.conditions):
            return
        conditions = list(self._written(rule))
        conditions[row] = replace(conditions[row], **changes)  # type: ignore[arg-type]
        changed = replace(rule, conditions=tuple(conditions))
        try:
            check(changed)
        except RuleError:
            self._show_caught()  # says what is wrong; the rule stays as it was
            return
        self._change(conditions=changed.conditions)

    def _change_aspect(self, row: int, aspect: Aspect) -> None:
        line = self._values[row]
        if aspect in AGES and not line.text().strip().replace(",", ".").replace(".", "", 1).isdigit():
            line.setText(_HOURS)  # words are no age
        self._offer_known(line, aspect)
        self._change_condition(row, aspect=aspect, value=line.text())

    def _add_condition(self) -> None:
        if rule := self.rule:
            self._change(conditions=(*rule.conditions, Condition(Aspect.WORDS, "")))

    def _remove_condition(self, row: int) -> None:
        self._shown = None
        if rule := self.rule:
            self._change(conditions=rule.conditions[:row] + rule.conditions[row + 1 :])

    def _add(self) -> None:
        self._awaits_new = True
        self.saved.emit(Rule(name=self.tr("New rule"), conditions=(Condition(Aspect.WORDS, ""),), color=_PLAIN_COLOUR))

    def _remove(self) -> None:
        if rule := self.rule:
            self.removed.emit(rule.id)

    def _move(self, step: int) -> None:
        row, ids = self.names.currentRow(), [each.id for each in self._rules]
        if 0 <= row + step < len(ids) and row >= 0:
            ids[row], ids[row + step] = ids[row + step], ids[row]
            self.arranged.emit(tuple(ids))

    def _take_tick(self, item: QListWidgetItem) -> None:
        rule = self._rules[self.names.row(item)]
        self.saved.emit(replace(rule, is_on=item.checkState() is Qt.CheckState.Checked))

    def _choose_colour(self) -> None:
        if rule := self.rule:
            colour = QColorDialog.getColor(QColor(rule.color or _PLAIN_COLOUR), self, self.tr("Color"))
            if colour.isValid():
                self._change(color=colour.name())
