"""The control of the keyboard shortcuts: a button, and a window with a row for each."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ticker.preferences import OwnKey
from ticker.setting import Setting
from ticker.ui.actions.keys import KEYS, Shortcut, Window, other_use
from ticker.ui.preferences.key_names import changeable, key_name, window_names
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.setting_controls import Control, MakeControl, Report
from ticker.ui.widgets.windows import raise_window

Keys = tuple[OwnKey, ...]
_MIN_SIZE = (420, 480)


def own_keys() -> MakeControl[Keys]:
    """Return the factory of the control."""

    def make(_setting: Setting[Keys], label: str, report: Report[Keys]) -> Control[Keys]:
        control = KeysControl(label)
        control.keys_changed.connect(report)
        return Control(control, control.show_keys, control.button)

    return make


class KeysControl(QWidget):
    """Opens the Keyboard shortcuts window, and emits each change at once."""

    keys_changed = Signal(object)  # tuple[OwnKey, ...]

    def __init__(self, label: str) -> None:
        super().__init__()
        self._keys: Keys = ()
        self.window_of_keys: KeysDialog | None = None
        self.button = QPushButton(QCoreApplication.translate("KeysDialog", "Change shortcuts…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(label)
        self.button.clicked.connect(self._open)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeading)

    @property
    def keys(self) -> Keys:
        """The keys that the user has chosen."""
        return self._keys

    def show_keys(self, keys: Keys) -> None:
        """Show these keys; emits nothing."""
        self._keys = keys
        if self.window_of_keys is not None:
            self.window_of_keys.show_keys(keys)

    def _open(self) -> None:
        if self.window_of_keys is None:
            self.window_of_keys = KeysDialog(self)
            self.window_of_keys.keys_changed.connect(self._take)
        self.window_of_keys.show_keys(self._keys)
        raise_window(self.window_of_keys)

    def _take(self, keys: Keys) -> None:
        self._keys = keys
        self.keys_changed.emit(keys)


class KeysDialog(QDialog):
    """Shows what each key does in a window. A key that is already used there is refused, with a sentence."""

    keys_changed = Signal(object)  # tuple[OwnKey, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setMinimumSize(*_MIN_SIZE)
        self._own: dict[tuple[Window, Shortcut], str] = {}  # keys that the user has chosen
        self.edits: dict[tuple[Window, Shortcut], QKeySequenceEdit] = {}
        self.windows = QComboBox()
        self.windows.setAccessibleName(self.tr("Window"))
        self._pages = QStackedWidget()
        for window, name in window_names().items():
            self.windows.addItem(name, window)
            self._pages.addWidget(self._page(window))
        self.windows.currentIndexChanged.connect(self._pages.setCurrentIndex)
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.setText(self.tr("Changes take effect after a restart."))
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(self.tr("&Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._reset)
        buttons.rejected.connect(self.close)
        which = QFormLayout()
        which.addRow(self.tr("&Window"), self.windows)
        column = QVBoxLayout(self)
        column.addLayout(which)
        column.addWidget(self._pages)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        self.show_keys(())

    def _page(self, window: Window) -> QScrollArea:
        form = QWidget()
        lines = QFormLayout(form)
        for shortcut in changeable(window):
            name = key_name(window, shortcut)
            edit = QKeySequenceEdit()
            edit.setMaximumSequenceLength(1)
            edit.setClearButtonEnabled(True)
            edit.setAccessibleName(name)
            edit.editingFinished.connect(partial(self._take, window, shortcut))
            self.edits[window, shortcut] = edit
            lines.addRow(name, edit)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(form)
        return area

    def show_keys(self, keys: Keys) -> None:
        """Show all keys, with these of the user's. Emits nothing."""
        own = {(each.window, each.action): each.key for each in keys}
        named = {(window.name.lower(), shortcut.name.lower()): (window, shortcut) for window, shortcut in self.edits}
        self._own = {named[name]: key for name, key in own.items() if name in named}
        for place in self.edits:
            self._show(place)

    def _show(self, place: tuple[Window, Shortcut]) -> None:
        edit = self.edits[place]
        with QSignalBlocker(edit):
            edit.setKeySequence(QKeySequence(self._own.get(place, _usual(*place))))

    def _take(self, window: Window, shortcut: Shortcut) -> None:
        place = window, shortcut
        key = self.edits[place].keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if key == self._own.get(place, _usual(*place)):
            return
        if (use := other_use(window, shortcut, key, self._own)) is not None:
            self.notice.setText(self._refusal(window, key, *use))
            self._show(place)
            return
        self._own[place] = key
        if key == _usual(*place):
            del self._own[place]
        self.notice.setText(self.tr("Changes take effect after a restart."))
        self._emit()

    def _refusal(self, window: Window, key: str, place: Window, shortcut: Shortcut) -> str:
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = key_name(place, shortcut)
        if place is window:
            sentence = self.tr("{key} is already used for “{action}”. Choose another key.")
        else:
            sentence = self.tr("{key} is already used for “{action}” ({window}). Choose another key.")
        return sentence.format(key=shown, action=action, window=window_names()[place])

    def _reset(self) -> None:
        self.show_keys(())
        self._emit()

    def _emit(self) -> None:
        chosen = self._own.items()
        self.keys_changed.emit(
            tuple(OwnKey(place.name.lower(), each.name.lower(), key) for (place, each), key in chosen)
        )


def _usual(window: Window, shortcut: Shortcut) -> str:
    return QKeySequence(KEYS[window][shortcut][0]).toString(QKeySequence.SequenceFormat.PortableText)
