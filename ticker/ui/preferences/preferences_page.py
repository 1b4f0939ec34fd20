"""A page of the preferences: rows in a form, advanced ones hidden behind a button."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass
from ticker.ui.preferences.rows import Page, Row
from ticker.ui.widgets.controls import give_arrow_room
from ticker.ui.widgets.labels import heading
from ticker.ui.widgets.setting_controls import Control, with_remark


@dataclass(frozen=True, slots=True)
class _FormRow:
    """One setting in the form. ``text`` is what the search looks in. No ``label`` if the control shows it."""

    row: Row
    control: Control[Any]
    label: QLabel | None
    text: str


class PreferencesPage(QWidget):
    """Shows the rows that apply, or during a search those that match. ``change`` is called with the user's choice."""

    def __init__(self, page: Page, change: Callable[[Row, Any], None]) -> None:
        super().__init__()
        self.page = page
        self._change = change
        self._preferences = Preferences()
        self._terms: tuple[str, ...] = ()
        self._form = QFormLayout()
        self._title = heading(page.title)
        self._more = self._make_more_button()
        self._rows = [self._add_row(each) for each in page.rows if not each.is_advanced]
        self._form.addRow(self._more)
        self._rows += [self._add_row(each) for each in page.rows if each.is_advanced]
        self._lay_out()
        self._update()

    @property
    def labels(self) -> list[QLabel]:
        """The labels beside the controls."""
        return [each.label for each in self._rows if each.label is not None]

    @property
    def has_match(self) -> bool:
        """Whether a row of the page matches the search."""
        return any(map(self._matches, self._rows))

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these preferences. Emits nothing."""
        self._preferences = preferences
        for each in self._rows:
            each.control.show(preferences.value_of(each.row.setting))
        self._update()

    def search(self, terms: tuple[str, ...]) -> None:
        """Show the rows that contain all ``terms``; without terms, the rows of the page."""
        self._terms = terms
        self._update()

    # how it is built

    def _make_more_button(self) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Advanced"))
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setArrowType(self._folded_arrow)
        give_arrow_room(button)
        button.toggled.connect(self._update)
        return button

    @property
    def _folded_arrow(self) -> Qt.ArrowType:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.ArrowType.LeftArrow if is_mirrored else Qt.ArrowType.RightArrow

    def _add_row(self, row: Row) -> _FormRow:
        control = row.make_control(row.setting, row.label, partial(self._change, row))
        if row.remark:
            control = with_remark(control, row.remark)
        control.focus.setObjectName(f"{row.setting.name} exactly" if self._has_row_of(row) else row.setting.name)
        name = row.label.replace("&", "")
        for part in (control.focus, control.widget):
            part.setAccessibleName(name)
        for part in control.widget.findChildren(QWidget):
            if not part.accessibleName():
                part.setAccessibleName(name)
        label = None if control.has_label else QLabel(row.label)
        if label is None:
            self._form.addRow("", control.widget)
        else:
            label.setBuddy(control.focus)
            self._form.addRow(label, control.widget)
        text = " ".join((self.page.title, name, row.keywords, *control.texts))
        return _FormRow(row, control, label, text.casefold())

    def _has_row_of(self, row: Row) -> bool:
        """Whether an earlier row shows the same setting: that one offers common values, this one any value."""
        shown = self.page.rows[: self.page.rows.index(row)]
        return any(each.setting is row.setting for each in shown)

    def _lay_out(self) -> None:
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addLayout(self._form)

    # what is shown

    def _matches(self, row: _FormRow) -> bool:
        return all(term in row.text for term in self._terms)

    def _is_wanted(self, row: _FormRow) -> bool:
        if self._terms:
            return self._matches(row)
        is_unfolded = self._more.isChecked() or not row.row.is_advanced
        return is_unfolded and row.row.applies(self._preferences)

    def _update(self) -> None:
        self._title.setVisible(bool(self._terms))
        self._more.setArrowType(Qt.ArrowType.DownArrow if self._more.isChecked() else self._folded_arrow)
        has_more = any(each.row.is_advanced for each in self._rows)
        self._form.setRowVisible(self._more, has_more and not self._terms)
        for each in self._rows:
            self._form.setRowVisible(each.control.widget, self._is_wanted(each))
