"""Run what may never return, such as a read from a network drive that hangs, beside those who cannot wait for it.

Each act has a daemon thread. One that hangs keeps it, and ends with the program.
"""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class _Run(Generic[T]):
    """One act, under way or done."""

    def __init__(self, act: Callable[[], T]) -> None:
        self._act = act
        self.answer: T | None = None
        self.error: OSError | None = None
        self.is_done = threading.Event()

    def run(self) -> None:
        try:
            self.answer = self._act()
        except OSError as error:
            self.error = error
        finally:
            self.is_done.set()


def within(seconds: float, act: Callable[[], T]) -> T | None:
    """Return what ``act`` returns. Raises TimeoutError where that takes longer, and OSError where ``act`` does."""
    run = _Run(act)
    threading.Thread(target=run.run, name="deadline", daemon=True).start()
    if not run.is_done.wait(seconds):
        raise TimeoutError(f"no answer within {seconds:g} seconds")
    if run.error is not None:
        raise run.error
    return run.answer


class Latest:
    """Runs one act at a time. While one is under way another waits, and takes the place of any that waited."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: _Run[None] | None = None
        self._waiting: _Run[None] | None = None
        self._last: _Run[None] | None = None

    def start(self, act: Callable[[], None]) -> None:
        """Run ``act`` as soon as what is under way has ended."""
        run = _Run(act)
        with self._lock:
            self._last = run
            if self._running is not None:
                self._waiting = run
                return
            self._running = run
        threading.Thread(target=self._go_on, name="latest", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for the last act that was started; return whether it is done. Raises OSError where it has failed."""
        if self._last is None:
            return True
        if not self._last.is_done.wait(seconds):
            return False
        if self._last.error is not None:
            raise self._last.error
        return True

    def _go_on(self) -> None:
        while (run := self._running) is not None:
            run.run()
            with self._lock:
                self._running, self._waiting = self._waiting, None
