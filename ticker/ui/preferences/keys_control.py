"""The control of the keys of the bar: a button, and a window with a line for each of them."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ticker.preferences import OwnKey
from ticker.setting import Setting
from ticker.ui.actions.keys import KEYS, Shortcut, Window
from ticker.ui.widgets.controls import button_box
from ticker.ui.widgets.setting_controls import Control, MakeControl, Report
from ticker.ui.widgets.windows import raise_window

Keys = tuple[OwnKey, ...]
translate = QCoreApplication.translate
_MIN_SIZE = (420, 480)


def bar_keys() -> MakeControl[Keys]:
    """Return what makes the control."""

    def make(_setting: Setting[Keys], label: str, report: Report[Keys]) -> Control[Keys]:
        control = KeysControl(label)
        control.keys_changed.connect(report)
        return Control(control, control.show_keys, control.button)

    return make


class KeysControl(QWidget):
    """Opens the window of the keys, and emits each change at once."""

    keys_changed = Signal(object)  # tuple[OwnKey, ...]

    def __init__(self, label: str) -> None:
        super().__init__()
        self._keys: Keys = ()
        self.window_of_keys: KeysDialog | None = None
        self.button = QPushButton(translate("KeysDialog", "Change shortcuts…"))
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
    """Shows what each key of the bar does. A key that does something else already is refused, with a sentence."""

    keys_changed = Signal(object)  # tuple[OwnKey, ...]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts on the bar"))
        self.setMinimumSize(*_MIN_SIZE)
        self.edits: dict[Shortcut, QKeySequenceEdit] = {}
        form = QWidget()
        lines = QFormLayout(form)
        for shortcut, name in _names().items():
            edit = QKeySequenceEdit()
            edit.setMaximumSequenceLength(1)
            edit.setAccessibleName(name)
            edit.editingFinished.connect(lambda changed=shortcut: self._take(changed))
            self.edits[shortcut] = edit
            lines.addRow(name, edit)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(form)
        self.notice = QLabel()
        self.notice.setWordWrap(True)
        self.notice.setText(self.tr("Changes take effect after a restart."))
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        self.reset = buttons.addButton(self.tr("&Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        self.reset.clicked.connect(self._reset)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(area)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        self.show_keys(())

    def show_keys(self, keys: Keys) -> None:
        """Show the keys there are with these of the user's; emits nothing."""
        own = {each.action: each.key for each in keys if each.window == Window.BAR.name.lower()}
        for shortcut, edit in self.edits.items():
            with QSignalBlocker(edit):
                edit.setKeySequence(QKeySequence(own.get(shortcut.name.lower(), _usual(shortcut))))

    def _take(self, changed: Shortcut) -> None:
        key = self._key(changed)
        others = (each for each in self.edits if each is not changed and key and self._key(each) == key)
        if (other := next(others, None)) is not None:
            shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            sentence = self.tr("{key} is already used for “{action}”. Choose another key.")
            self.notice.setText(sentence.format(key=shown, action=_names()[other]))
            with QSignalBlocker(self.edits[changed]):
                self.edits[changed].setKeySequence(QKeySequence(_usual(changed)))
        else:
            self.notice.setText(self.tr("Changes take effect after a restart."))
        self._emit()

    def _reset(self) -> None:
        self.show_keys(())
        self._emit()

    def _emit(self) -> None:
        window = Window.BAR.name.lower()
        changed = ((each, self._key(each)) for each in self.edits if self._key(each) != _usual(each))
        self.keys_changed.emit(tuple(OwnKey(window, each.name.lower(), key) for each, key in changed))

    def _key(self, shortcut: Shortcut) -> str:
        return self.edits[shortcut].keySequence().toString(QKeySequence.SequenceFormat.PortableText)


def _usual(shortcut: Shortcut) -> str:
    return QKeySequence(KEYS[Window.BAR][shortcut][0]).toString(QKeySequence.SequenceFormat.PortableText)


def _names() -> Mapping[Shortcut, str]:
    """Return what can be done on the bar, in the order of the table of keys."""
    return {
        Shortcut.OPEN: translate("KeysDialog", "Open the story"),
        Shortcut.OPEN_BEHIND: translate("KeysDialog", "Open the story in the background"),
        Shortcut.OPEN_IN_BROWSER: translate("KeysDialog", "Open in browser"),
        Shortcut.COPY_LINK: translate("KeysDialog", "Copy link"),
        Shortcut.MARK_READ: translate("KeysDialog", "Mark as read or unread"),
        Shortcut.SAVE: translate("KeysDialog", "Save for later"),
        Shortcut.LEFT: translate("KeysDialog", "Headline to the left"),
        Shortcut.RIGHT: translate("KeysDialog", "Headline to the right"),
        Shortcut.PREVIOUS_PAGE: translate("KeysDialog", "Previous page"),
        Shortcut.NEXT_PAGE: translate("KeysDialog", "Next page"),
        Shortcut.PAUSE: translate("KeysDialog", "Pause or resume"),
        Shortcut.FASTER: translate("KeysDialog", "Scroll faster"),
        Shortcut.SLOWER: translate("KeysDialog", "Scroll more slowly"),
        Shortcut.MENU: translate("KeysDialog", "Open the menu"),
        Shortcut.LEAVE: translate("KeysDialog", "Leave the bar"),
        Shortcut.REFRESH: translate("KeysDialog", "Refresh"),
        Shortcut.UNDO: translate("KeysDialog", "Undo"),
        Shortcut.GUIDE: translate("KeysDialog", "Open the guide"),
    }
