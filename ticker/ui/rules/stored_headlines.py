"""Apply a rule to stored headlines: first show how many, then change them if the user confirms."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ticker.rule_actions import STORABLE
from ticker.rules import Action, Rule
from ticker.ui.widgets.labels import QuietLabel


class StoredHeadlines(QWidget):
    """A button that requests the search, and then a question with the number found."""

    find_requested = Signal(object)  # a Rule
    apply_requested = Signal(object, tuple)  # a Rule, ids

    def __init__(self) -> None:
        super().__init__()
        self._rule: Rule | None = None
        self._entry_ids: tuple[int, ...] = ()
        self._find = QPushButton(self.tr("Appl&y to stored headlines…"))
        self._question = QuietLabel()
        self._apply = QPushButton(self.tr("Apply"))
        self._cancel = QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._find)
        row.addWidget(self._question, 1)
        row.addStretch(0)
        row.addWidget(self._apply)
        row.addWidget(self._cancel)
        self._find.clicked.connect(self._look)
        self._apply.clicked.connect(self._do)
        self._cancel.clicked.connect(self._reset)

    def show_rule(self, rule: Rule | None) -> None:
        """Enable the button for a rule that only marks. A question about another rule is withdrawn."""
        if rule != self._rule:
            self._rule = rule
            self._reset()
        self.setVisible(rule is not None and rule.action in STORABLE)

    def show_found(self, rule_id: int, entry_ids: tuple[int, ...], *, is_too_slow: bool) -> None:
        """Ask whether to change these headlines."""
        if self._rule is None or rule_id != self._rule.id or self._find.isEnabled():
            return
        self._find.setEnabled(True)
        self._entry_ids = entry_ids
        if is_too_slow:
            self._question.setText(self.tr("This rule is too slow for so many headlines."))
        elif not entry_ids:
            self._question.setText(self.tr("There are no stored headlines to change."))
        else:
            self._question.setText(self._question_for(self._rule, len(entry_ids)))
            self._apply.setAccessibleDescription(self._question.text())
            self._find.hide()
            for button in (self._apply, self._cancel):
                button.show()
            self._apply.setFocus()
        self._question.show()

    def _question_for(self, rule: Rule, count: int) -> str:
        if rule.action is Action.MARK_READ:
            return self.tr("Mark %n stored headline(s) as read?", "", count)
        if rule.action is Action.SAVE:
            return self.tr("Save %n stored headline(s)?", "", count)
        return self.tr("Save %n stored headline(s) with the tag “{tag}”?", "", count).format(tag=rule.tag)

    def _look(self) -> None:
        if self._rule is not None:
            self._find.setEnabled(False)
            self._question.setText(self.tr("Searching the stored headlines…"))
            self._question.show()
            self.find_requested.emit(self._rule)

    def _do(self) -> None:
        rule, entry_ids = self._rule, self._entry_ids
        self._reset()
        self._find.setFocus()
        if rule is not None:
            self.apply_requested.emit(rule, entry_ids)

    def _reset(self) -> None:
        self._entry_ids = ()
        self._find.setEnabled(True)
        self._find.show()
        for part in (self._question, self._apply, self._cancel):
            part.hide()
