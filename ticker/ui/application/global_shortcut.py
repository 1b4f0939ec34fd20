"""The key that brings the keyboard to the bar from anywhere, where the platform lets a program have one."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from ticker.desktop import shortcut_x11
from ticker.desktop.shortcut_x11 import Hotkey
from ticker.preferences import Preferences

log = logging.getLogger(__name__)

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: shortcut_x11.SHIFT,
    Qt.KeyboardModifier.ControlModifier: shortcut_x11.CONTROL,
    Qt.KeyboardModifier.AltModifier: shortcut_x11.ALT,
    Qt.KeyboardModifier.MetaModifier: shortcut_x11.SUPER,
}
_FIRST_F_KEY = 0xFFBE  # X11's number of F1


class GlobalShortcut(QObject):
    """Calls ``grab_focus`` when the preferred key is pressed, once ``bar`` has been given the focus."""

    notice = Signal(str)  # a sentence for the user

    def __init__(self, bar: QWidget, grab_focus: Callable[[], None]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._grab_focus = grab_focus
        self._keys = ""
        self._hotkey: Hotkey | None = None
        self._notifier: QSocketNotifier | None = None

    def apply_preferences(self, preferences: Preferences) -> None:
        """Listen to the preferred key from now on, and say so where another program has it.

        Where the platform gives no program such a key, nothing happens.
        """
        keys = preferences.shortcut
        if keys == self._keys:
            return
        self._keys = keys
        self.close()
        combination = x11_key(keys)
        if combination is None or QGuiApplication.platformName() != "xcb":
            return
        self._hotkey = Hotkey(*combination)
        if not self._hotkey.is_ours:
            self.close()
            log.warning("the shortcut belongs to another program")
            sentence = self.tr("Another program already uses the shortcut {keys}. Choose another one.")
            self.notice.emit(sentence.format(keys=keys))
            return
        self._notifier = QSocketNotifier(self._hotkey.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)

    def close(self) -> None:
        """Leave the key to others."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._hotkey is not None:
            self._hotkey.close()
            self._hotkey = None

    def _listen(self) -> None:
        moment = self._hotkey.pressed_at() if self._hotkey else None
        if self._hotkey is not None and moment is not None:
            self._bar.show()
            self._hotkey.give_focus(int(self._bar.winId()), moment)
            self._grab_focus()


def x11_key(keys: str) -> tuple[int, int] | None:
    """Return keysym and modifiers of one key with at least Ctrl, Alt or Meta, or of an F key; None for any other."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]  # type: ignore[index]
    key, held = combination.key(), combination.keyboardModifiers()
    modifiers = sum(mask for modifier, mask in _MODIFIERS.items() if held & modifier)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _FIRST_F_KEY + key - Qt.Key.Key_F1, modifiers
    if not modifiers & ~shortcut_x11.SHIFT or not Qt.Key.Key_Space <= key <= Qt.Key.Key_AsciiTilde:
        return None
    return ord(chr(key).lower()), modifiers
