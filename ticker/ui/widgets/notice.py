"""A line in a window that says what has just happened."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class Notice(QWidget):
    """A line that says what has just happened, with at most one button. Hidden until it has a text."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act: Callable[[], object] | None = None
        self._button = QPushButton()
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._activate)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 24, 6)
        row.addWidget(self._label)
        row.addWidget(self._button)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setMinimumHeight(self.sizeHint().height())
        self.hide()

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._label.text()

    @property
    def has_button(self) -> bool:
        return self.isVisible() and not self._button.isHidden()

    def show_text(self, text: str, button: str = "", act: Callable[[], object] | None = None) -> None:
        """Show ``text``, and a button labeled ``button`` that calls ``act`` and hides the line."""
        self._act = act
        self._label.setText(text)
        self._label.setAccessibleName(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.show()

    def _activate(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()
