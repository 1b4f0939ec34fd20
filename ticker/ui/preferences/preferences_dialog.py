"""The preferences window: settings are applied at once and found by search; defaults can be undone."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListWidget, QScrollArea, QVBoxLayout, QWidget

from ticker.desktop.placement_limit import PlacementLimit
from ticker.entities import Collection
from ticker.preferences import Preferences
from ticker.ui.i18n.placement_limits import sentence_for_limit
from ticker.ui.preferences.bar_preview import BarPreview
from ticker.ui.preferences.extra_bars_control import ExtraBarsControl
from ticker.ui.preferences.preferences_page import PreferencesPage
from ticker.ui.preferences.preferences_pages import PreferencesPages
from ticker.ui.preferences.rows import Row
from ticker.ui.preferences.theme_swatches import ThemeSwatches
from ticker.ui.preferences.translation_controls import CommandControl, KeyControl
from ticker.ui.widgets.controls import push_button, search_field
from ticker.ui.widgets.labels import QuietLabel
from ticker.ui.widgets.notice import Notice

_MAX_LABEL_WIDTH = 190  # logical pixels; longer labels wrap
_HEIGHT = 620


class PreferencesDialog(QDialog):
    """Shows the preferences. Each change is emitted at once, without confirmation."""

    preferences_changed = Signal(object)  # Preferences
    translation_command_allowed = Signal(str)  # "": none may run
    translation_key_entered = Signal(str, str)  # the server, and its key; "": remove it

    def __init__(self, preferences: Preferences, screens: tuple[str, ...]) -> None:
        super().__init__()
        self._preferences = preferences
        self._search = search_field(self.tr("Find a setting"), self)
        self._nothing_found = QuietLabel(self.tr("No matching settings."))
        self._notice = Notice()
        self._limit = Notice()  # of the desktop the bar is on
        self._preview = BarPreview()
        self._pages = [PreferencesPage(each, self._change) for each in PreferencesPages(screens, self).pages()]
        self._names = self._make_page_list()
        self._align_labels()
        self._lay_out()
        self._search.textChanged.connect(self._show_pages)
        self._names.currentRowChanged.connect(self._choose_page)
        self._names.itemPressed.connect(lambda _item: self._search.clear())
        for command in self.findChildren(CommandControl):
            command.allowed.connect(self.translation_command_allowed)
        for key in self.findChildren(KeyControl):
            key.key_entered.connect(self.translation_key_entered)
        self.show_preferences(preferences)
        self._names.setCurrentRow(0)

    def show_collections(self, collections: tuple[Collection, ...]) -> None:
        """Offer these collections for the extra bars."""
        for control in self.findChildren(ExtraBarsControl):
            control.show_collections(collections)

    def show_allowed_command(self, digest: str) -> None:
        """Show which translation command the user has allowed."""
        for control in self.findChildren(CommandControl):
            control.show_allowed(digest)

    def show_limit(self, limit: PlacementLimit) -> None:
        """Say what the desktop does not allow the bar to do."""
        sentence = sentence_for_limit(limit)
        self._limit.setVisible(bool(sentence))
        if sentence:
            self._limit.show_text(sentence)

    def show_preferences(self, preferences: Preferences) -> None:
        """Show these preferences. Emits nothing."""
        self._preferences = preferences
        self._preview.show_preferences(preferences)
        for swatches in self.findChildren(ThemeSwatches):
            swatches.show_own_colors(preferences)
        for key in self.findChildren(KeyControl):
            key.show_preferences(preferences)
        for page in self._pages:
            page.show_preferences(preferences)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape first clears the search, then closes the window. An arrow key moves from the search to the pages."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._names.setFocus()
        else:
            super().keyPressEvent(event)

    # how it is built

    def _make_page_list(self) -> QListWidget:
        names = QListWidget()
        names.addItems([each.page.title for each in self._pages])
        names.setAccessibleName(self.tr("Pages"))
        names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        names.setSpacing(3)
        names.setFixedWidth(names.sizeHintForColumn(0) + 2 * names.fontMetrics().averageCharWidth())
        return names

    def _align_labels(self) -> None:
        labels = [label for page in self._pages for label in page.labels]
        widest = min(max(label.sizeHint().width() for label in labels), _MAX_LABEL_WIDTH)
        for label in labels:
            label.setFixedWidth(widest)  # columns are aligned on all pages
            label.setWordWrap(True)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        scroll = self._make_scroll_area()
        shown = QVBoxLayout()
        shown.setSpacing(14)
        shown.addWidget(self._limit)
        shown.addWidget(self._preview)
        shown.addWidget(scroll, 1)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        sides.addWidget(self._names)
        sides.addLayout(shown, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(12)
        whole.addWidget(self._search)
        whole.addLayout(sides, 1)
        whole.addWidget(self._notice)
        whole.addLayout(self._make_buttons())
        self.resize(self.minimumSizeHint().width(), _HEIGHT)

    def _make_scroll_area(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(18)
        for page in self._pages:
            column.addWidget(page)
        column.addWidget(self._nothing_found)
        column.addStretch(1)
        scroll = self._scroll = QScrollArea()
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(inner.sizeHint().width() + scroll.verticalScrollBar().sizeHint().width())
        return scroll

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
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

    # what is shown

    def _choose_page(self, _row: int) -> None:
        self._search.clear()
        self._show_pages()
        self._scroll.verticalScrollBar().setValue(0)

    def _show_pages(self) -> None:
        """Show the selected page, or during a search, the matches on all pages."""
        terms = tuple(self._search.text().casefold().split())
        chosen = self._names.currentRow()
        for number, page in enumerate(self._pages):
            page.search(terms)
            page.setVisible(page.has_match if terms else number == chosen)
        self._preview.setVisible(not terms and self._pages[chosen].page.has_preview)
        self._nothing_found.setVisible(bool(terms) and not any(page.has_match for page in self._pages))
