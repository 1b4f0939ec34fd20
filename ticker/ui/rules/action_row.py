"""What a rule does: an action with its color, its tag or its target."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ticker.rules import COLORED, MAX_TAG_LENGTH, Action, Rule

DEFAULT_COLOR = "#b3261e"


class ActionRow(QWidget):
    """Shows a rule's action. ``targets`` returns the names of sharing targets, ``tags`` the existing tags."""

    edited = Signal(dict)  # fields of the rule to change, with their values
    set_up_requested = Signal()  # of a sharing target

    def __init__(self, targets: Callable[[], tuple[str, ...]], tags: Callable[[], tuple[str, ...]]) -> None:
        super().__init__()
        self._targets = targets
        self._tags = tags
        self._rule: Rule | None = None
        self.action = QComboBox()
        self._color = QPushButton(self.tr("Color…"))
        self._tag = QLineEdit()
        self._target = QComboBox()
        self._set_up_target = QPushButton(self.tr("Set u&p…"))
        self._tag_label, self._target_label = QLabel(self.tr("&Tag")), QLabel(self.tr("&Send to"))
        self._set_up()
        self._lay_out()

    def show_rule(self, rule: Rule | None) -> None:
        """Show what a rule does. Text being typed for the same rule stays."""
        is_another = rule is None or self._rule is None or rule.id != self._rule.id
        self._rule = rule
        action = rule.action if rule else Action.HIGHLIGHT
        self.action.setCurrentIndex(self.action.findData(action))
        self._color.setVisible(action in COLORED)
        self._tag_label.setVisible(action is Action.TAG)
        self._tag.setVisible(action is Action.TAG)
        for part in (self._target_label, self._target, self._set_up_target):
            part.setVisible(action is Action.SEND)
        pixmap = QPixmap(16, 16)
        pixmap.fill(QColor((rule.color if rule else "") or DEFAULT_COLOR))
        self._color.setIcon(QIcon(pixmap))
        if is_another or not self._tag.hasFocus():
            self._tag.setText(rule.tag if rule else "")
        if action is Action.SEND and rule is not None:
            self._show_targets(rule.target)

    def _show_targets(self, chosen: str) -> None:
        names = self._targets()
        self._target.clear()
        self._target.addItem(self.tr("Choose where to send"), "")
        for name in names:
            self._target.addItem(name, name)
        folded = [name.casefold() for name in names]
        if chosen and chosen.casefold() not in folded:
            self._target.addItem(self.tr("{name} (not set up)").format(name=chosen), chosen)
            folded.append(chosen.casefold())
        self._target.setCurrentIndex(folded.index(chosen.casefold()) + 1 if chosen else 0)

    def _set_up(self) -> None:
        for text, action in (
            (self.tr("Highlight"), Action.HIGHLIGHT),
            (self.tr("Mute"), Action.MUTE),
            (self.tr("Keep only these"), Action.KEEP),
            (self.tr("Pin to front"), Action.PIN),
            (self.tr("Notify"), Action.ALERT),
            (self.tr("Mark as read"), Action.MARK_READ),
            (self.tr("Save for later"), Action.SAVE),
            (self.tr("Save with a tag"), Action.TAG),
            (self.tr("Send"), Action.SEND),
        ):
            self.action.addItem(text, action)
        self.action.setMaxVisibleItems(self.action.count())
        self._color.setAccessibleName(self.tr("Color"))
        self._tag.setMaxLength(MAX_TAG_LENGTH)
        self._tag_label.setBuddy(self._tag)
        self._target_label.setBuddy(self._target)
        completer = QCompleter(self._tags(), self._tag)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._tag.setCompleter(completer)
        self.action.activated.connect(lambda _: self.edited.emit({"action": Action(self.action.currentData())}))
        self._tag.editingFinished.connect(lambda: self.edited.emit({"tag": " ".join(self._tag.text().split())}))
        self._target.activated.connect(lambda _: self.edited.emit({"target": self._target.currentData()}))
        self._set_up_target.clicked.connect(self.set_up_requested)
        self._color.clicked.connect(self._choose_color)

    def _lay_out(self) -> None:
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.action, 1)
        first.addWidget(self._color)
        for part, stretch in (
            (self._tag_label, 0),
            (self._tag, 1),
            (self._target_label, 0),
            (self._target, 1),
            (self._set_up_target, 0),
        ):
            second.addWidget(part, stretch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        column.addLayout(second)

    def _choose_color(self) -> None:
        if self._rule is not None:
            color = QColorDialog.getColor(QColor(self._rule.color or DEFAULT_COLOR), self, self.tr("Color"))
            if color.isValid():
                self.edited.emit({"color": color.name()})
