"""Where a rule looks, and until when; rarely needed, so hidden behind a button."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ticker.durations import DAY
from ticker.rules import Aspect, Condition, Rule
from ticker.ui.widgets.controls import give_arrow_room


class RuleLimits(QWidget):
    """Shows the limits of a rule. ``suggestions`` returns the existing feeds, folders and collections."""

    edited = Signal(dict)  # fields of the rule to change, with their values

    def __init__(self, suggestions: Callable[[Aspect], tuple[str, ...]], now: Callable[[], float]) -> None:
        super().__init__()
        self._suggestions = suggestions
        self._now = now
        self._rule: Rule | None = None
        self._more = QToolButton()
        self._kind, self._place = QComboBox(), QComboBox()
        self._ends, self._moment = QCheckBox(self.tr("&Valid until")), QDateTimeEdit()
        self._set_up()
        self._lay_out()

    def show_rule(self, rule: Rule | None) -> None:
        """Show the limits of a rule. For another rule that has limits, they are expanded."""
        is_another = rule is not None and (self._rule is None or rule.id != self._rule.id)
        self._rule = rule
        scope = rule.scope if rule else None
        self._kind.setCurrentIndex(self._kind.findData(scope.aspect if scope else None))
        self._show_places(scope)
        until = rule.until if rule else None
        self._ends.setChecked(until is not None)
        self._moment.setEnabled(until is not None)
        shown = QDateTime.fromSecsSinceEpoch(int(self._now() + DAY if until is None else until))
        if not self._moment.hasFocus():
            self._moment.setDateTime(shown)
        if is_another:
            self._more.setChecked(scope is not None or until is not None)
        self._fold()

    def _set_up(self) -> None:
        self._more.setText(self.tr("&More"))
        self._more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._more.setAutoRaise(True)
        self._more.setCheckable(True)
        self._more.setArrowType(Qt.ArrowType.DownArrow)
        give_arrow_room(self._more)
        for text, aspect in (
            (self.tr("All feeds"), None),
            (self.tr("A feed"), Aspect.FEED),
            (self.tr("A folder"), Aspect.FOLDER),
            (self.tr("A collection"), Aspect.COLLECTION),
        ):
            self._kind.addItem(text, aspect)
        self._place.setAccessibleName(self.tr("Feed, folder or collection"))
        self._place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._place.setMinimumContentsLength(12)
        self._moment.setCalendarPopup(True)
        self._moment.setAccessibleName(self.tr("Date and time when the rule ends"))
        self._more.toggled.connect(lambda _: self._fold())
        self._kind.activated.connect(lambda _: self._change_kind())
        self._place.activated.connect(lambda _: self._change_place())
        self._ends.clicked.connect(lambda _: self._change_end())
        self._moment.editingFinished.connect(self._change_end)

    def _lay_out(self) -> None:
        self._rows = QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(2, 1)
        label = QLabel(self.tr("&Look in"))
        label.setBuddy(self._kind)
        grid.addWidget(label, 0, 0)
        grid.addWidget(self._kind, 0, 1)
        grid.addWidget(self._place, 0, 2)
        grid.addWidget(self._ends, 1, 0)
        grid.addWidget(self._moment, 1, 1, 1, 2, Qt.AlignmentFlag.AlignLeading)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._rows)

    def _fold(self) -> None:
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        folded = Qt.ArrowType.LeftArrow if is_mirrored else Qt.ArrowType.RightArrow
        self._more.setArrowType(Qt.ArrowType.DownArrow if self._more.isChecked() else folded)
        self._rows.setVisible(self._more.isChecked())

    def _show_places(self, scope: Condition | None) -> None:
        self._place.setVisible(scope is not None)
        self._place.clear()
        if scope is not None:
            names = self._suggestions(scope.aspect)
            self._place.addItems([*names, *(() if scope.value in names else (scope.value,))])
            self._place.setCurrentText(scope.value)

    def _change_kind(self) -> None:
        chosen = self._kind.currentData()
        aspect = None if chosen is None else Aspect(chosen)
        names = () if aspect is None else self._suggestions(aspect)
        self.edited.emit({"scope": None if aspect is None else Condition(aspect, names[0] if names else "")})

    def _change_place(self) -> None:
        if self._rule is not None and self._rule.scope is not None:
            self.edited.emit({"scope": Condition(self._rule.scope.aspect, self._place.currentText())})

    def _change_end(self) -> None:
        until = float(self._moment.dateTime().toSecsSinceEpoch()) if self._ends.isChecked() else None
        if self._rule is not None and until != self._rule.until:
            self.edited.emit({"until": until, "stays": until is not None})
