"""Detects that the pointer has left a bar if Qt does not report it: after a popup, dialog, drag or locked screen."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from ticker.desktop import pointer_x11

_INTERVAL = 1000  # milliseconds between two looks, while the pointer is thought to be on the bar
_MAX_LOOKS_PRESSED = 2  # Qt may not hear of the release of a button whose press has closed a menu
_BESIDE_BAR = {Qt.WindowType.ToolTip, Qt.WindowType.Popup}


class PointerWatch(QObject):
    """Polls the position of the pointer, from ``start`` until it has left the bar.

    Qt counts a widget as under the pointer from its Enter event to its Leave event. While a popup has the pointer the
    bar gets neither, nor does it after a drop.
    """

    def __init__(self, bar: QWidget) -> None:
        super().__init__(bar)
        self._bar = bar
        self._pressed = 0  # looks in a row at which a button was down
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """The pointer has come to the bar."""
        self._timer.start()

    def look_soon(self) -> None:
        """The popup that has the pointer is about to close."""
        QTimer.singleShot(0, self, self.look)
        self._timer.start()

    def look(self) -> None:
        """Notify the parts of the bar that the pointer has left."""
        entered = [each for each in (*self._bar.findChildren(QWidget), self._bar) if each.underMouse()]
        if not entered:
            self._timer.stop()
            return
        for each in self._left(entered):
            QApplication.sendEvent(each, QEvent(QEvent.Type.Leave))

    def _left(self, entered: list[QWidget]) -> list[QWidget]:
        """Return those that the pointer is no longer on; all, if it is neither on the bar nor on one of its popups."""
        self._pressed = self._pressed + 1 if QApplication.mouseButtons() else 0
        if QApplication.activePopupWidget() is not None or 0 < self._pressed <= _MAX_LOOKS_PRESSED:
            return []
        if QGuiApplication.platformName() == "wayland":  # which tells no window where it lies, and each of the pointer
            return []
        if QGuiApplication.platformName() == "xcb" and not pointer_x11.is_on_window():
            return entered
        at = QCursor.pos()
        window: QWindow | None = QGuiApplication.topLevelAt(at)  # None: another program's
        if window is not None and window == self._bar.windowHandle():
            return [each for each in entered if not each.rect().contains(each.mapFromGlobal(at))]
        return [] if window is not None and window.type() in _BESIDE_BAR else entered
