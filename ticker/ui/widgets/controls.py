"""Buttons, search fields and outlined boxes, as several windows have them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ticker.ui.theme.icons import icon
from ticker.ui.theme.tones import mixed, quiet_colour

_OUTLINE = 0.5  # likewise: 3:1, what a control takes to be seen


_FUSION_DARKENS = 130  # per cent, the outlines of boxes against the window's ground


class _Outliner(QObject):
    """Keeps the outlines of one widget's boxes in a tone that is seen, whatever palette the system has."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ApplicationPaletteChange and isinstance(watched, QWidget):
            self.dress(watched)
        return False

    def dress(self, widget: QWidget) -> None:
        # Fusion makes outlines of the window's ground, darkened, which on a dark ground nobody sees.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, mixed(QGuiApplication.palette(), _OUTLINE).lighter(_FUSION_DARKENS))
        widget.setPalette(palette)


def push_button(words: str, act: Callable[[], object]) -> QPushButton:
    """Return a button that does ``act``, and that Enter in a field beside it does not press."""
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())  # noqa: PLW0108 - drops the state of the click
    return button


def button_for(action: QAction) -> QPushButton:
    """Return a button that does what ``action`` does, while the action may be done."""
    button = push_button(action.text(), action.trigger)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().replace('&', '')} ({keys})")
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def outline_boxes(widget: QWidget) -> None:
    """Let the boxes to tick or to write into in ``widget`` be seen on dark grounds too."""
    outliner = _Outliner(widget)
    outliner.dress(widget)
    widget.installEventFilter(outliner)


def search_field(words: str, window: QWidget) -> QLineEdit:
    """Return a field to filter with; Ctrl+F goes to it from anywhere in ``window``."""
    field = QLineEdit()
    field.setPlaceholderText(words)
    field.setAccessibleName(words)
    field.setClearButtonEnabled(True)
    field.addAction(
        icon("search", quiet_colour(QGuiApplication.palette()).name()), QLineEdit.ActionPosition.LeadingPosition
    )

    def go_there() -> None:
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    QShortcut(QKeySequence(QKeySequence.StandardKey.Find), window, go_there)
    return field
