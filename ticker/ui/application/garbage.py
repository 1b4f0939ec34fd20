"""Collects Python's garbage in the thread of the windows, and in no other."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer

_INTERVAL = 60_000  # milliseconds
_ROUNDS = 10  # collections of what is young, to one of everything


def collect_garbage_here(parent: QObject) -> QTimer:
    """Collect garbage once a minute in this thread; from now on Python collects none by itself.

    Python collects in whatever thread makes the next object. In the poller's thread that would free objects of Qt: it
    then waits for a lock of Qt's, whose holder, this thread, waits for the interpreter, and the program hangs.
    """
    gc.disable()
    timer = QTimer(parent, interval=_INTERVAL, timerType=Qt.TimerType.VeryCoarseTimer)
    timer.timeout.connect(_collect)
    timer.start()
    return timer


def _collect() -> None:
    _, _, rounds = gc.get_count()
    gc.collect(2 if rounds >= _ROUNDS else 1)
