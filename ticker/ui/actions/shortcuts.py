"""Finds the keys of a shortcut, and the shortcut of a key, in the table of keys."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ticker.ui.actions.keys import KEYS, Shortcut, Window, keys_in

translate = QCoreApplication.translate


def keys_of(window: Window, shortcut: Shortcut) -> list[QKeySequence]:
    """Return the keys of a shortcut in a window; none where the window has no key for it."""
    return [QKeySequence(each) for each in keys_in(window, shortcut)]


def add_shortcut(
    window: Window,
    shortcut: Shortcut,
    widget: QWidget,
    activate: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Call ``activate`` for the keys of a shortcut, while the window of ``widget`` has the keyboard."""
    for keys in keys_of(window, shortcut):
        QShortcut(keys, widget, activate, context=context)


def add_keys(action: QAction, window: Window, shortcut: Shortcut, widget: QWidget) -> QAction:
    """Give an action the keys of a shortcut, which count while ``widget`` has the focus. Returns the action."""
    action.setShortcuts(keys_of(window, shortcut))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    widget.addAction(action)
    return action


def shortcut_of(window: Window, event: QKeyEvent) -> Shortcut | None:
    """Return what the key of ``event`` does in a window, None if it does nothing. Keypad and main keys are alike."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    pressed = QKeySequence(QKeyCombination(held, Qt.Key(event.key())))
    return next((each for each in KEYS[window] if pressed in keys_of(window, each)), None)


def with_key(text: str, key: str) -> str:
    """Return a tooltip with the key that does the same, if there is one."""
    return f"{text} ({key})" if key else text


def shown_key(window: Window, shortcut: Shortcut) -> str:
    """Return the key of a shortcut as menus and tool tips show it, in the user's language; "" if there is none."""
    key = next(iter(keys_in(window, shortcut)), "")
    match key:  # Qt's own names would leave the translation to the desktop, and say "Return"
        case "Return":
            return translate("Bar", "Enter")
        case "Ctrl+Return":
            return translate("Bar", "Ctrl+Enter")
        case "Space":
            return translate("Bar", "Space")
        case _:
            return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
