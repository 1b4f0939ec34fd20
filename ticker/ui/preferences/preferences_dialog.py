"""The preferences window: every setting with its control, applied at once, found by search, defaults with undo."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ticker.desktop.placement_limit import PlacementLimit
from ticker.entities import Collection
from ticker.preferences import Preferences
from ticker.setting import Setting
from ticker.ui.i18n.placement_limits import sentence_for_limit
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl
from ticker.ui.preferences.preferences_pages import PreferencesPages
from ticker.ui.preferences.rows import Group, Row
from ticker.ui.widgets.controls import push_button, search_field
from ticker.ui.widgets.labels import QuietLabel, heading
from ticker.ui.widgets.notice import Notice
from ticker.ui.widgets.setting_controls import Control, with_remark

_MAX_LABEL_WIDTH = 240  # logical pixels; longer labels wrap


@dataclass(frozen=True, slots=True)
class _FormRow:
    """One setting in the window. ``text`` is all it can be found by; no ``label`` where the control shows it."""

    setting: Setting[Any]
    control: Control[Any]
    label: QLabel | None
    text: str


@dataclass(frozen=True, slots=True)
class _FormGroup:
    title: QLabel
    rows: tuple[_FormRow, ...]


class PreferencesDialog(QDialog):
    """Shows the preferences and emits each change at once; there is nothing to confirm."""

    preferences_changed = Signal(object)  # Preferences

    def __init__(self, preferences: Preferences, screens: tuple[str, ...]) -> None:
        super().__init__()
        self._preferences = preferences
        self._form = QFormLayout()
        self._search = search_field(self.tr("Find a setting"), self)
        self._nothing_found = QuietLabel(self.tr("No matching settings."))
        self._notice = Notice()
        self._limit = Notice()  # of the desktop the bar is on
        self._groups = tuple(map(self._add_group, PreferencesPages(screens, self).groups()))
        self._align_labels()
        self._lay_out()
        self._search.textChanged.connect(self._show_matching)
        self.show_preferences(preferences)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Offer these collections for the extra bars."""
        for control in self.findChildren(ExtraBarsControl):
            control.show_collections(collections)

    def show_limit(self, limit: PlacementLimit) -> None:
        """Say what the desktop does not let the bar do."""
        sentence = sentence_for_limit(limit)
        self._limit.setVisible(bool(sentence))
        if sentence:
            self._limit.show_text(sentence)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show what the preferences are now; emits nothing."""
        self._preferences = preferences
        for group in self._groups:
            for row in group.rows:
                row.control.show(preferences.value_of(row.setting))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the search, then closes."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
            return
        super().keyPressEvent(event)

    # the form

    def _add_group(self, group: Group) -> _FormGroup:
        title = heading(group.title)
        title.setContentsMargins(0, 18 if self._form.rowCount() else 0, 0, 2)
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._form.addRow(title)
        return _FormGroup(title, tuple(self._add_row(row, group.title) for row in group.rows))

    def _add_row(self, row: Row, group: str) -> _FormRow:
        control = row.make_control(row.setting, row.label, partial(self._change, row))
        if row.remark:
            control = with_remark(control, row.remark)
        control.focus.setObjectName(row.setting.name)
        name = row.label.replace("&", "")
        for part in {control.focus, *control.widget.findChildren(QWidget)}:
            part.setAccessibleName(name)
        label = None if control.has_label else QLabel(row.label)
        if label is None:
            self._form.addRow("", control.widget)
        else:
            label.setBuddy(control.focus)
            self._form.addRow(label, control.widget)
        return _FormRow(row.setting, control, label, f"{group} {name} {row.keywords}".casefold())

    def _align_labels(self) -> None:
        labels = [row.label for group in self._groups for row in group.rows if row.label]
        widest = min(max(label.sizeHint().width() for label in labels), _MAX_LABEL_WIDTH)
        for label in labels:
            label.setFixedWidth(widest)  # the columns stay where they are while rows are hidden
            label.setWordWrap(True)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        scroll = self._make_scroll_area()
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.addWidget(self._search)
        head.addWidget(self._limit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._notice)
        whole.addLayout(self._make_buttons())
        self.resize(scroll.minimumWidth(), 640)

    def _make_scroll_area(self) -> QScrollArea:
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._form.setHorizontalSpacing(24)
        self._form.setVerticalSpacing(9)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.addLayout(self._form)
        column.addWidget(self._nothing_found)
        column.addStretch(1)
        self._nothing_found.hide()
        scroll = QScrollArea()
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(page.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        return scroll

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(24, 10, 24, 14)
        row.addWidget(push_button(self.tr("&Restore defaults"), self._restore_defaults))
        row.addStretch(1)
        row.addWidget(push_button(self.tr("Close"), self.close))
        return row

    # what the user does

    def _change(self, row: Row, value: Any) -> None:
        self._notice.hide()
        self._change_to(row.also(self._preferences.with_value(row.setting, value)))
        if warning := row.warning(self._preferences):
            self._notice.show_text(warning)

    def _change_to(self, preferences: Preferences) -> None:
        if preferences != self._preferences:
            self.show_preferences(preferences)
            self.preferences_changed.emit(preferences)

    def _restore_defaults(self) -> None:
        before = self._preferences
        self._change_to(before.with_defaults())
        self._notice.show_text(
            self.tr("All settings were restored to their defaults."), self.tr("&Undo"), lambda: self._change_to(before)
        )

    def _show_matching(self, sought: str) -> None:
        terms = sought.casefold().split()
        any_found = False
        for group in self._groups:
            found = [row for row in group.rows if all(term in row.text for term in terms)]
            any_found = any_found or bool(found)
            self._form.setRowVisible(group.title, bool(found))
            for row in group.rows:
                self._form.setRowVisible(row.control.widget, row in found)
        self._nothing_found.setVisible(not any_found)
