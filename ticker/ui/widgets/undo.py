"""Undo: what was done in a window can be undone, the latest first."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from ticker.ui.actions.keys import Shortcut, Window
from ticker.ui.actions.shortcuts import keys_of
from ticker.ui.widgets.notice import Notice


class UndoableChange(QUndoCommand):
    """A change that has been made already, and what undoes it. Redo is not offered anywhere, so it has none."""

    def __init__(self, text: str, undo: Callable[[], object]) -> None:
        super().__init__(text)
        self._undo = undo

    def undo(self) -> None:
        self._undo()


class UndoHistory:
    """The changes made in one window. ``action`` undoes the latest, as does the notice that tells of it."""

    def __init__(self, text: str, widget: QWidget, notice: Notice, *, limit: int = 0) -> None:
        """Add ``action`` to ``widget`` under the name ``text``; ``limit`` is how many changes are kept, 0: all."""
        self._notice = notice
        self._stack = QUndoStack(widget)
        self._stack.setUndoLimit(limit)
        self.action = QAction(text, widget)
        self.action.setShortcuts(keys_of(Window.ANY, Shortcut.UNDO))
        self.action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)  # wherever the focus went meanwhile
        self.action.setEnabled(False)
        self.action.triggered.connect(self._undo)
        self._stack.canUndoChanged.connect(self.action.setEnabled)
        self._stack.undoTextChanged.connect(self._show_text)
        widget.addAction(self.action)

    def add(self, text: str, undo: Callable[[], object], *, is_told: bool = True) -> None:
        """Keep what undoes a change that has just been made; ``is_told``: show ``text`` in the notice."""
        self._stack.push(UndoableChange(text, undo))
        if is_told:
            self._notice.show_text(text, self.action.text(), self.action.trigger)

    def _undo(self) -> None:
        self._notice.hide()
        self._stack.undo()

    def _show_text(self, text: str) -> None:
        self.action.setToolTip(text.replace("<", "‹"))  # no mark-up: Qt would take it for HTML
