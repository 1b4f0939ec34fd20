"""Whether the desktop can show through the bar: on X11 a compositing manager has to run, which may come and go."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from ticker.desktop.xcb import Connection

_LOOK_EVERY = 5000  # milliseconds, while it matters


class Translucency(QObject):
    """Watches, while ``is_wanted``, whether the desktop mixes what is translucent with what lies below."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._is_wanted = False
        self.is_possible = True
        self._timer = QTimer(self, interval=_LOOK_EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)

    def set_wanted(self, is_wanted: bool) -> None:
        """Begin or end to watch; ``is_possible`` is right after this."""
        if QGuiApplication.platformName() != "xcb" or is_wanted == self._is_wanted:
            return
        self._is_wanted = is_wanted
        (self._timer.start if is_wanted else self._timer.stop)()
        if is_wanted:
            self.is_possible = _is_composited()

    def _look(self) -> None:
        is_possible = _is_composited()
        if is_possible != self.is_possible:
            self.is_possible = is_possible
            self.changed.emit()


def _is_composited() -> bool:
    """Return whether a compositing manager runs (Extended Window Manager Hints 1.5, "Compositing Managers")."""
    try:
        with Connection() as connection:
            return connection.selection_owner("_NET_WM_CM_S0") != 0
    except OSError:
        return False
