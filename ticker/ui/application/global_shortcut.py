"""The global shortcut that focuses the bar, if the platform supports one."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from ticker.desktop import shortcut_windows, shortcut_x11
from ticker.desktop.shortcut_x11 import Hotkey
from ticker.preferences import Preferences

log = logging.getLogger(__name__)

_MODIFIERS = {
    Qt.KeyboardModifier.ShiftModifier: shortcut_x11.SHIFT,
    Qt.KeyboardModifier.ControlModifier: shortcut_x11.CONTROL,
    Qt.KeyboardModifier.AltModifier: shortcut_x11.ALT,
    Qt.KeyboardModifier.MetaModifier: shortcut_x11.SUPER,
}
_MODIFIERS_OF_WINDOWS = {
    Qt.KeyboardModifier.ShiftModifier: shortcut_windows.SHIFT,
    Qt.KeyboardModifier.ControlModifier: shortcut_windows.CONTROL,
    Qt.KeyboardModifier.AltModifier: shortcut_windows.ALT,
    Qt.KeyboardModifier.MetaModifier: shortcut_windows.WINDOWS,
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
        self._hotkey: Hotkey | shortcut_windows.Hotkey | None = None
        self._notifier: QSocketNotifier | None = None

    def apply_preferences(self, preferences: Preferences) -> None:
        """Register the preferred key; say so if another program has it.

        Does nothing on platforms without global shortcuts.
        """
        keys = preferences.shortcut
        if keys == self._keys:
            return
        self._keys = keys
        self.close()
        match QGuiApplication.platformName():
            case "xcb" if (combination := x11_key(keys)) is not None:
                self._grab_on_x11(Hotkey(*combination))
            case "windows" if (combination := windows_key(keys)) is not None:
                self._hotkey = shortcut_windows.Hotkey(*combination, self._take_key_on_windows)
        if self._hotkey is not None and not self._hotkey.is_ours:
            self.close()
            log.warning("the shortcut belongs to another program")
            sentence = self.tr("Another program already uses the shortcut {keys}. Choose another one.")
            self.notice.emit(sentence.format(keys=keys))

    def close(self) -> None:
        """Release the key."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._hotkey is not None:
            self._hotkey.close()
            self._hotkey = None

    def _grab_on_x11(self, hotkey: Hotkey) -> None:
        def listen() -> None:
            if (moment := hotkey.pressed_at()) is not None:
                self._bar.show()
                hotkey.give_focus(int(self._bar.winId()), moment)
                self._grab_focus()

        self._hotkey = hotkey
        self._notifier = QSocketNotifier(hotkey.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(listen)

    def _take_key_on_windows(self) -> None:
        self._bar.show()
        shortcut_windows.give_focus(int(self._bar.winId()))
        self._grab_focus()


def x11_key(keys: str) -> tuple[int, int] | None:
    """Return keysym and modifiers of one key with at least Ctrl, Alt or Meta, or of an F key; None for any other."""
    combination = _combination(keys)
    if combination is None:
        return None
    key, held = combination.key(), combination.keyboardModifiers()
    modifiers = sum(mask for modifier, mask in _MODIFIERS.items() if held & modifier)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        return _FIRST_F_KEY + key - Qt.Key.Key_F1, modifiers
    return ord(chr(key).lower()), modifiers


def windows_key(keys: str) -> tuple[int, int] | None:
    """Return virtual key and modifiers of the same keys; None also for one that the keyboard has not."""
    combination = _combination(keys)
    if combination is None:
        return None
    key, held = combination.key(), combination.keyboardModifiers()
    modifiers = sum(mask for modifier, mask in _MODIFIERS_OF_WINDOWS.items() if held & modifier)
    if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35:
        virtual_key = shortcut_windows.function_key(key - Qt.Key.Key_F1 + 1)
    else:
        virtual_key = shortcut_windows.character_key(chr(key).lower())
    return None if virtual_key is None else (virtual_key, modifiers)


def _combination(keys: str) -> QKeyCombination | None:
    """Return one key with at least Ctrl, Alt or Meta, or an F key; None for any other."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    combination: QKeyCombination = sequence[0]  # type: ignore[index]
    key, held = combination.key(), combination.keyboardModifiers()
    is_held = any(held & modifier for modifier in _MODIFIERS if modifier is not Qt.KeyboardModifier.ShiftModifier)
    is_character = Qt.Key.Key_Space <= key <= Qt.Key.Key_AsciiTilde
    return combination if Qt.Key.Key_F1 <= key <= Qt.Key.Key_F35 or (is_held and is_character) else None
