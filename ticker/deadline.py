"""Runs calls that may never return, such as a read from a network drive that hangs, on threads of their own.

Each call has a daemon thread. A call that hangs occupies it until the program ends.
"""

import queue
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class _Run(Generic[T]):
    """One call, running or done. Errors of the kind ``caught`` are for whoever asks for the result."""

    def __init__(self, act: Callable[[], T], caught: type[BaseException] = OSError) -> None:
        self._act = act
        self._caught = caught
        self._answer: T | None = None
        self._error: BaseException | None = None
        self.is_done = threading.Event()

    def call(self) -> None:
        """Make the call, without saying that it is done."""
        try:
            self._answer = self._act()
        except self._caught as error:
            self._error = error

    def run(self) -> None:
        try:
            self.call()
        finally:
            self.is_done.set()

    def result(self) -> T:
        """Return what the call has returned, or raise what it has raised."""
        if self._error is not None:
            raise self._error
        return self._answer  # type: ignore[return-value]  # None, if that is what it returns


def within(seconds: float, act: Callable[[], T]) -> T:
    """Return what ``act`` returns. Raises TimeoutError if that takes longer, and OSError if ``act`` does."""
    run = _Run(act)
    threading.Thread(target=run.run, name="deadline", daemon=True).start()
    if not run.is_done.wait(seconds):
        raise TimeoutError(f"no answer within {seconds:g} seconds")
    return run.result()


class Latest:
    """Runs one call at a time. Meanwhile the latest other one waits; earlier ones that waited are dropped."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._running: _Run[None] | None = None
        self._waiting: _Run[None] | None = None
        self._last: _Run[None] | None = None

    def start(self, act: Callable[[], None]) -> None:
        """Run ``act`` as soon as the running call has ended."""
        run = _Run(act)
        with self._lock:
            self._last = run
            if self._running is not None:
                self._waiting = run
                return
            self._running = run
        threading.Thread(target=self._go_on, name="latest", daemon=True).start()

    def wait(self, seconds: float) -> bool:
        """Wait for the last call that was started; return whether it is done. Raises OSError if it has failed."""
        if self._last is None:
            return True
        if not self._last.is_done.wait(seconds):
            return False
        self._last.result()
        return True

    def _go_on(self) -> None:
        while (run := self._running) is not None:
            run.run()
            with self._lock:
                self._running, self._waiting = self._waiting, None


class Lane:
    """Runs calls one after the other, always on the same thread. Whoever asks for one waits so long and no longer.

    While a call that was given up is still running, nobody waits at all.
    """

    def __init__(self, seconds: float, clean_up: Callable[[], object]) -> None:
        """``clean_up`` is run, on that thread, when a call that was given up has ended after all."""
        self._seconds = seconds
        self._clean_up = clean_up
        self._lock = threading.Lock()
        self._runs: queue.SimpleQueue[_Run[Any] | None] = queue.SimpleQueue()
        self._given_up: _Run[Any] | None = None
        threading.Thread(target=self._go_on, name="lane", daemon=True).start()

    @property
    def is_late(self) -> bool:
        """Whether a call that was given up is still running."""
        return self._given_up is not None and not self._given_up.is_done.is_set()

    def run(self, act: Callable[[], T]) -> T:
        """Return what ``act`` returns, or raise what it raises. Raises TimeoutError if that takes too long."""
        if self.is_late:
            raise TimeoutError("an earlier call has not ended")
        run = _Run(act, BaseException)
        self._runs.put(run)
        if not run.is_done.wait(self._seconds):
            with self._lock:
                if not run.is_done.is_set():
                    self._given_up = run
                    raise TimeoutError(f"no answer within {self._seconds:g} seconds")
        return run.result()

    def close(self, last: Callable[[], object]) -> None:
        """End the thread with a call of ``last``, which nobody waits for, once the running call has ended."""
        self._runs.put(_Run(last, BaseException))
        self._runs.put(None)

    def _go_on(self) -> None:
        while (run := self._runs.get()) is not None:
            run.call()
            with self._lock:
                if self._given_up is not run:
                    run.is_done.set()
                    continue
            self._clean_up()
            run.is_done.set()
