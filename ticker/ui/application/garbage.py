"""Collects Python's garbage in the thread of the windows, and in no other."""

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL = 60_000  # milliseconds
_ROUNDS = 10  # collections of what is young, to one of everything
_UNSEEN = 0.004  # seconds that a collection may take between two frames


class GarbageCollector(QObject):
    """Collects once a minute in this thread; from now on Python collects none by itself.

    Python collects in whatever thread makes the next object. In the poller's thread that would free objects of Qt: it
    then waits for a lock of Qt's, whose holder, this thread, waits for the interpreter, and the program hangs.
    """

    def __init__(self, parent: QObject, *, interval: int = _INTERVAL, unseen: float = _UNSEEN) -> None:
        super().__init__(parent)
        gc.disable()
        self._unseen = unseen
        self._seconds = 0.0  # that the last collection of everything took
        self._timer = QTimer(self, interval=interval, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def collect_all(self) -> None:
        """Collect everything, unless headlines would stop for it. Python also frees what it keeps for new objects."""
        if self._seconds <= self._unseen:
            self._collect_everything()

    def _collect(self) -> None:
        _, _, rounds = gc.get_count()
        if rounds >= _ROUNDS:
            self._collect_everything()
        else:
            gc.collect(1)

    def _collect_everything(self) -> None:
        began = time.perf_counter()
        gc.collect()
        self._seconds = time.perf_counter() - began
