"""Work that may be long, done in short steps, so that the windows do not wait for it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

_STEP_SECONDS = 0.006
_PAUSE = 4  # milliseconds between steps


def join_in_steps(parts: Iterator[str], then: Callable[[str], object], parent: QObject) -> None:
    """Join the parts and call ``then`` with the whole: at once if they come quickly, otherwise later."""
    done: list[str] = []
    timer = QTimer(parent, interval=_PAUSE)

    def step() -> None:
        until = time.monotonic() + _STEP_SECONDS
        while time.monotonic() < until:
            part = next(parts, None)
            if part is None:
                timer.stop()
                timer.deleteLater()
                then("".join(done))
                return
            done.append(part)

    timer.timeout.connect(step)
    timer.start()
    step()
