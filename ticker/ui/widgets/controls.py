"""Buttons and search fields, as several windows have them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QToolButton, QWidget

from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import add_shortcut, with_key
from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import quiet_color


def push_button(text: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that calls ``act``, and that Enter in a field beside it does not press."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
    return button


def end_typing_by_buttons(window: QWidget) -> None:
    """Have a button take the keyboard when its key presses it: what is typed into a field is kept when that is left."""
    for button in window.findChildren(QPushButton):
        button.pressed.connect(button.setFocus)


def button_for(action: QAction, text: str = "") -> QPushButton:
    """Return a button that triggers ``action`` and is enabled while the action is.

    ``text`` is for actions of a menu, whose texts are in title case.
    """
    text = text or action.text()
    button = push_button(text, action.trigger)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(with_key(text.replace("&", ""), keys))
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def button_box(buttons: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Return a box with these buttons, without the icons some desktops give them: their neighbors have none."""
    box = QDialogButtonBox(buttons)
    for button in box.buttons():
        button.setIcon(QIcon())
    close = box.button(QDialogButtonBox.StandardButton.Close)
    if close is not None:  # Qt's word for it is another one than ours in some languages
        close.setText(QCoreApplication.translate("Controls", "Close"))
    return box


def give_arrow_room(button: QToolButton) -> None:
    """Keep the arrow of a button clear of its text where that runs leftwards: Windows' styles draw the one over it."""
    if button.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        button.setMinimumWidth(button.sizeHint().width() + button.iconSize().width())


def search_field(text: str, window: QWidget) -> QLineEdit:
    """Return a field to filter with, with ``text`` as its placeholder. Ctrl+F anywhere in ``window`` focuses it."""
    field = QLineEdit()
    field.setPlaceholderText(text)
    field.setAccessibleName(text)
    field.setClearButtonEnabled(True)
    field.addAction(
        icon("search", quiet_color(QGuiApplication.palette()).name()), QLineEdit.ActionPosition.LeadingPosition
    )

    def focus_field() -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    add_shortcut(Window.ANY, Shortcut.FIND, window, focus_field)
    return field
