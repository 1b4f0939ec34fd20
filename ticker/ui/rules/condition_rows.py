"""The conditions of a rule, a row each: has or has not, what to look at, what to look for."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QToolButton, QWidget

from ticker.rules import AGES, Aspect, Condition

_HOURS = "24"  # of an age, until another is typed


class ConditionRows(QWidget):
    """Shows conditions to edit. ``suggestions`` returns what there is to look for: feeds, folders, authors, …."""

    typed = Signal()  # a letter
    edited = Signal(tuple)  # the Conditions as they are to be
    remove_requested = Signal(int)  # row

    def __init__(self, suggestions: Callable[[Aspect], tuple[str, ...]]) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._conditions: tuple[Condition, ...] = ()
        self._values: list[QLineEdit] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions with what is typed now."""
        texts = [each.text() for each in self._values]
        return tuple(replace(each, value=text) for each, text in zip(self._conditions, texts, strict=True))

    def show_conditions(self, conditions: tuple[Condition, ...], *, is_another_rule: bool) -> None:
        """Show these conditions; those of the same rule stay as they were typed, and keep the keyboard."""
        is_same = not is_another_rule and len(conditions) == len(self._conditions)
        self._conditions = conditions
        if is_same:
            return
        self._values.clear()
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.blockSignals(True)  # else a removed field emits its text as the next row's
                widget.hide()
                widget.deleteLater()
        for row, condition in enumerate(conditions):
            self._add_row(row, condition)
        self.setVisible(bool(conditions))

    def _add_row(self, row: int, condition: Condition) -> None:
        sense, aspect, value, remove = QComboBox(), QComboBox(), QLineEdit(condition.value), QToolButton()
        sense.addItem(self.tr("contains"), False)
        sense.addItem(self.tr("does not contain"), True)
        sense.setCurrentIndex(int(condition.excludes))
        sense.setAccessibleName(self.tr("Include or exclude"))
        for each, text in self._aspects():
            aspect.addItem(text, each)
        aspect.setCurrentIndex(aspect.findData(condition.aspect))
        aspect.setAccessibleName(self.tr("What to look at"))
        value.setAccessibleName(self.tr("What to look for"))
        self._suggest(value, condition.aspect)
        self._values.append(value)
        remove.setText("\N{MULTIPLICATION SIGN}")
        remove.setAccessibleName(self.tr("Remove this condition"))
        sense.activated.connect(lambda _: self._change(row, excludes=sense.currentData()))
        aspect.activated.connect(lambda _: self._change_aspect(row, Aspect(aspect.currentData())))  # Qt gives a text
        value.textEdited.connect(self.typed)
        value.editingFinished.connect(lambda: self._change(row))
        remove.clicked.connect(lambda: self.remove_requested.emit(row))
        for column, widget in enumerate((sense, aspect, value, remove)):
            self._grid.addWidget(widget, row, column)

    def _suggest(self, field: QLineEdit, aspect: Aspect) -> None:
        completer = QCompleter(self._suggestions(aspect), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.typed.emit())
        field.setCompleter(completer)

    def _aspects(self) -> tuple[tuple[Aspect, str], ...]:
        return (
            (Aspect.WORDS, self.tr("any of the words")),
            (Aspect.PHRASE, self.tr("the phrase")),
            (Aspect.PATTERN, self.tr("the regular expression")),
            (Aspect.FEED, self.tr("the feed (name or address)")),
            (Aspect.FOLDER, self.tr("the folder (A/B)")),
            (Aspect.AUTHOR, self.tr("the author")),
            (Aspect.CATEGORY, self.tr("one of the categories")),
            (Aspect.YOUNGER, self.tr("is newer than (hours)")),
            (Aspect.OLDER, self.tr("is older than (hours)")),
        )

    def _change_aspect(self, row: int, aspect: Aspect) -> None:
        field = self._values[row]
        if aspect in AGES and not field.text().strip().replace(",", ".").replace(".", "", 1).isdigit():
            field.setText(_HOURS)  # words are no age
        self._suggest(field, aspect)
        self._change(row, aspect=aspect)

    def _change(self, row: int, **changes: object) -> None:
        conditions = list(self.conditions)
        conditions[row] = replace(conditions[row], **changes)  # type: ignore[arg-type]
        self.edited.emit(tuple(conditions))
