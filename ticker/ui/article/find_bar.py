"""The bar below an article to find text in it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ticker.ui.widgets.labels import quiet_label


class FindBar(QWidget):
    """A field with count, previous, next and close. The owner searches the text and calls ``show_count``."""

    text_changed = Signal(str)
    next_requested = Signal()
    previous_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit()
        self._field.setPlaceholderText(self.tr("Find in article"))
        self._field.setAccessibleName(self.tr("Find in article"))
        self._field.setClearButtonEnabled(True)
        self._field.setMaximumWidth(360)
        self._field.textChanged.connect(self.text_changed)
        self._field.installEventFilter(self)
        self._count = quiet_label("")
        self._buttons = {
            "previous": self._button(self.tr("Previous match (Shift+F3)"), self.previous_requested.emit),
            "next": self._button(self.tr("Next match (F3)"), self.next_requested.emit),
            "close": self._button(self.tr("Close (Esc)"), self.closed.emit),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.addWidget(self._field, 1)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in self._buttons.values():
            row.addWidget(button)
        self.hide()

    @property
    def buttons(self) -> dict[str, QToolButton]:
        """The buttons, by the names of their icons."""
        return self._buttons

    @property
    def text(self) -> str:
        """The text to find, "" while the bar is closed."""
        return self._field.text() if not self.isHidden() else ""

    def open(self, text: str = "") -> None:
        """Show the bar and focus its field. ``text``, if any, replaces the previous search."""
        self.show()
        if text:
            self._field.setText(text)
        self._field.selectAll()
        self._field.setFocus()
        self.text_changed.emit(self._field.text())

    def show_count(self, number: int, count: int) -> None:
        """Show that the current match is ``number``, counted from 1, of ``count``."""
        text = ""
        if self._field.text():
            text = (
                self.tr("{number} of {count}").format(
                    number=self.locale().toString(number), count=self.locale().toString(count)
                )
                if count
                else self.tr("Not found")
            )
        self._count.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter in the field go to the next match, and Shift+Enter to the previous one."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.previous_requested if backwards else self.next_requested).emit()
            return True
        return super().eventFilter(watched, event)

    def _button(self, name: str, activate: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name.partition(" (")[0])
        button.setToolTip(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: activate())  # noqa: PLW0108 - drops the state of the click
        return button
