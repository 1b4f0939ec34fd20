"""Tells when a window has been painted for the first time."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_PATIENCE = 1000  # milliseconds: a window on a locked screen or a hidden workspace is not painted for hours


class FirstPaint(QObject):
    """Calls ``then`` once ``window`` has been painted, soon where it is hidden, and a second later at most."""

    def __init__(self, window: QWidget, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._handle = window.windowHandle() if window.isVisible() else None
        if self._handle is None or self._handle.isExposed():
            self._timer.start(0)
        else:
            self._handle.installEventFilter(self)
            self._timer.start(_PATIENCE)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The window appears, and is painted while Qt handles this event."""
        if event.type() == QEvent.Type.Expose:
            self._timer.start(0)
        return False

    def _tell(self) -> None:
        if self._handle is not None:
            self._handle.removeEventFilter(self)
        self.deleteLater()
        self._then()
