"""The conditions of a rule, one per row: a choice such as "Title contains", followed by a value."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QLineEdit, QToolButton, QWidget

from ticker.rules import AGES, WORDED, Aspect, Condition, Where
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color

_HOURS = "24"  # default of an age
_PICKED = frozenset({Aspect.FEED, Aspect.FOLDER, Aspect.COLLECTION})  # chosen from a list instead of typed
_OPPOSITE = {Aspect.YOUNGER: Aspect.OLDER, Aspect.OLDER: Aspect.YOUNGER}

Beginning = tuple[Aspect, bool, Where]  # aspect, whether it is negated, and where it looks
_MAX_VISIBLE_ITEMS = 30  # in an open list


class ConditionRows(QWidget):
    """Shows conditions to edit. ``suggestions`` returns possible values: feeds, folders, authors, …."""

    typed = Signal()  # a letter
    edited = Signal(tuple)  # the new Conditions
    remove_requested = Signal(int)  # row

    def __init__(self, suggestions: Callable[[Aspect], tuple[str, ...]]) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._conditions: tuple[Condition, ...] = ()
        self._values: list[QLineEdit] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """The conditions as they are typed now."""
        texts = [each.text() for each in self._values]
        return tuple(replace(each, value=text) for each, text in zip(self._conditions, texts, strict=True))

    def show_conditions(self, conditions: tuple[Condition, ...], *, is_another_rule: bool) -> None:
        """Show these conditions. Those of the same rule keep what was typed and the keyboard focus."""
        is_same = not is_another_rule and _controls(conditions) == _controls(self._conditions)
        self._conditions = conditions
        if is_same:
            return
        focused = self._row_of(self.focusWidget()) if not is_another_rule else None
        self._values.clear()
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                for part in (widget, *widget.findChildren(QWidget)):
                    part.blockSignals(True)  # otherwise a removed field emits its text as the next row's
                widget.hide()
                widget.deleteLater()
        for row, condition in enumerate(conditions):
            self._add_row(row, condition)
        self.setVisible(bool(conditions))
        if focused is not None and focused < len(conditions):
            self._widget(focused, 0).setFocus()

    def put_behind(self, widget: QWidget) -> None:
        """Put the rows after ``widget`` in the tab order: made later, they would come last in the window."""
        last = widget
        for row in range(len(self._conditions)):
            for column in range(self._grid.columnCount()):
                following = self._widget(row, column)
                QWidget.setTabOrder(last, following)
                last = following

    def edit_value(self) -> None:
        """Focus the value of the first condition."""
        if self._values:
            self._values[0].setFocus()

    def _add_row(self, row: int, condition: Condition) -> None:
        begins, remove = QComboBox(), QToolButton()
        options = self._beginnings()
        for _, text in options:
            begins.addItem(text)
        begins.setMaxVisibleItems(_MAX_VISIBLE_ITEMS)
        begins.setCurrentIndex(next(number for number, (each, _) in enumerate(options) if each == _shown(condition)))
        begins.setAccessibleName(self.tr("Part of the headline"))
        begins.activated.connect(lambda number: self._change_beginning(row, options[number][0]))
        remove.setIcon(icon("close", quiet_color(self.palette()).name()))
        remove.setAutoRaise(True)
        remove.setToolTip(self.tr("Remove this condition"))
        remove.setAccessibleName(self.tr("Remove this condition"))
        remove.clicked.connect(lambda: self.remove_requested.emit(row))
        for column, widget in enumerate((begins, self._make_value(row, condition), remove)):
            self._grid.addWidget(widget, row, column)
            widget.show()  # now, as it may get the focus

    def _make_value(self, row: int, condition: Condition) -> QWidget:
        """Return the field for the value; for a feed or folder, it has a list to choose from."""
        picker = QComboBox() if condition.aspect in _PICKED else None
        if picker is None:
            field = QLineEdit()
        else:
            picker.setEditable(True)
            picker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            picker.addItems(self._suggestions(condition.aspect))
            picker.setMinimumContentsLength(12)
            picker.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            picker.activated.connect(lambda _: self._change(row))
            typed = picker.lineEdit()
            assert typed is not None  # noqa: S101 - an editable box has one
            field = typed
        field.setText(condition.value)
        field.setAccessibleName(self.tr("Value to compare with"))
        field.setPlaceholderText(self._example(condition.aspect))
        self._suggest(field, condition.aspect)
        field.textEdited.connect(self.typed)
        field.editingFinished.connect(lambda: self._change(row))
        self._values.append(field)
        return field if picker is None else picker

    def _suggest(self, field: QLineEdit, aspect: Aspect) -> None:
        completer = QCompleter(self._suggestions(aspect), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda _: self.typed.emit())
        field.setCompleter(completer)

    def _beginnings(self) -> tuple[tuple[Beginning, str], ...]:
        title, anywhere, summary, text = Where.TITLE, Where.ANYWHERE, Where.SUMMARY, Where.TEXT
        return (
            ((Aspect.WORDS, False, title), self.tr("Title contains any of the words")),
            ((Aspect.WORDS, True, title), self.tr("Title contains none of the words")),
            ((Aspect.PHRASE, False, title), self.tr("Title contains the phrase")),
            ((Aspect.PHRASE, True, title), self.tr("Title does not contain the phrase")),
            ((Aspect.WORDS, False, anywhere), self.tr("Title or text contains any of the words")),
            ((Aspect.WORDS, True, anywhere), self.tr("Title and text contain none of the words")),
            ((Aspect.PHRASE, False, anywhere), self.tr("Title or text contains the phrase")),
            ((Aspect.PHRASE, True, anywhere), self.tr("Title and text do not contain the phrase")),
            ((Aspect.FEED, False, title), self.tr("Feed is")),
            ((Aspect.FEED, True, title), self.tr("Feed is not")),
            ((Aspect.FOLDER, False, title), self.tr("Folder is")),
            ((Aspect.FOLDER, True, title), self.tr("Folder is not")),
            ((Aspect.COLLECTION, False, title), self.tr("Collection is")),
            ((Aspect.COLLECTION, True, title), self.tr("Collection is not")),
            ((Aspect.AUTHOR, False, title), self.tr("Author’s name contains")),
            ((Aspect.AUTHOR, True, title), self.tr("Author’s name does not contain")),
            ((Aspect.CATEGORY, False, title), self.tr("Category is one of")),
            ((Aspect.CATEGORY, True, title), self.tr("Category is none of")),
            ((Aspect.LANGUAGE, False, title), self.tr("Language is")),
            ((Aspect.LANGUAGE, True, title), self.tr("Language is not")),
            ((Aspect.YOUNGER, False, title), self.tr("Headline is newer than (hours)")),
            ((Aspect.OLDER, False, title), self.tr("Headline is older than (hours)")),
            *self._rare_beginnings(title, anywhere, summary, text),
        )

    def _rare_beginnings(
        self, title: Where, anywhere: Where, summary: Where, text: Where
    ) -> tuple[tuple[Beginning, str], ...]:
        return (
            ((Aspect.WORDS, False, summary), self.tr("Summary contains any of the words")),
            ((Aspect.WORDS, True, summary), self.tr("Summary contains none of the words")),
            ((Aspect.PHRASE, False, summary), self.tr("Summary contains the phrase")),
            ((Aspect.PHRASE, True, summary), self.tr("Summary does not contain the phrase")),
            ((Aspect.WORDS, False, text), self.tr("Text contains any of the words")),
            ((Aspect.WORDS, True, text), self.tr("Text contains none of the words")),
            ((Aspect.PHRASE, False, text), self.tr("Text contains the phrase")),
            ((Aspect.PHRASE, True, text), self.tr("Text does not contain the phrase")),
            ((Aspect.PATTERN, False, title), self.tr("Title matches the regular expression")),
            ((Aspect.PATTERN, True, title), self.tr("Title does not match the regular expression")),
            ((Aspect.PATTERN, False, anywhere), self.tr("Title or text matches the regular expression")),
            ((Aspect.PATTERN, True, anywhere), self.tr("Title and text do not match the regular expression")),
            ((Aspect.PATTERN, False, summary), self.tr("Summary matches the regular expression")),
            ((Aspect.PATTERN, True, summary), self.tr("Summary does not match the regular expression")),
            ((Aspect.PATTERN, False, text), self.tr("Text matches the regular expression")),
            ((Aspect.PATTERN, True, text), self.tr("Text does not match the regular expression")),
        )

    def _example(self, aspect: Aspect) -> str:
        examples = {
            Aspect.WORDS: self.tr("apple iphone"),
            Aspect.FEED: self.tr("Choose a feed"),
            Aspect.FOLDER: self.tr("Choose a folder"),
            Aspect.COLLECTION: self.tr("Choose a collection"),
            Aspect.LANGUAGE: self.tr("Such as en or pt-BR"),
            Aspect.CATEGORY: self.tr("Separated by commas"),
        }
        return examples.get(aspect, "")

    def _change_beginning(self, row: int, beginning: Beginning) -> None:
        aspect, excludes, where = beginning
        before, field = self._conditions[row].aspect, self._values[row]
        if aspect in AGES and not field.text().strip().replace(",", ".").replace(".", "", 1).isdigit():
            field.setText(_HOURS)  # words are not an age
        elif aspect in _PICKED and before is not aspect:
            field.clear()
        self._suggest(field, aspect)
        self._change(row, aspect=aspect, excludes=excludes, where=where)

    def _change(self, row: int, **changes: object) -> None:
        conditions = list(self.conditions)
        conditions[row] = replace(conditions[row], **changes)  # type: ignore[arg-type]
        self.edited.emit(tuple(conditions))

    def _widget(self, row: int, column: int) -> QWidget:
        item = self._grid.itemAtPosition(row, column)
        widget = item.widget() if item is not None else None
        return widget if widget is not None else self

    def _row_of(self, widget: QWidget | None) -> int | None:
        """Return the row of a widget, None if it is in none."""
        rows = range(len(self._conditions))
        return next((row for row in rows if widget is not None and widget is self._widget(row, 0)), None)


def _shown(condition: Condition) -> Beginning:
    """Return the choice for a condition. "Not newer" is shown as "older"."""
    if condition.excludes and condition.aspect in _OPPOSITE:
        return _OPPOSITE[condition.aspect], False, Where.TITLE
    where = condition.where if condition.aspect in WORDED else Where.TITLE
    return condition.aspect, condition.excludes, where


def _controls(conditions: tuple[Condition, ...]) -> tuple[Aspect | None, ...]:
    """Return the list each condition is chosen from, None if typed: these have different controls."""
    return tuple(each.aspect if each.aspect in _PICKED else None for each in conditions)
