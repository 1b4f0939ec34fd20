"""Reads and writes the user's files, each on a thread of its own: one that hangs delays nothing else."""

import logging
import threading
import time
from collections.abc import Callable

from ticker.quick_dataclass import dataclass
from ticker.store import StoreError
from ticker.user_files import FileError, FileErrorKind

log = logging.getLogger(__name__)

_MAX_THREADS = 16  # a network share that hangs keeps its threads for as long as it does


@dataclass(frozen=True, slots=True)
class FileDone:
    """The result for a file: the answer, or why there is none."""

    number: int
    answer: object = None
    error: FileError | StoreError | None = None


class FileThreads:
    """Belongs to the poller thread; results are delivered to its inbox."""

    def __init__(self, deliver: Callable[[FileDone], None]) -> None:
        self._deliver = deliver
        self._waiting: dict[int, tuple[float, Callable[[FileDone], None]]] = {}  # until when (monotonic), for whom
        self._threads: set[threading.Thread] = set()
        self._last = 0

    @property
    def next_at(self) -> float:
        """When to give something up (monotonic)."""
        return min((until for until, _ in self._waiting.values()), default=float("inf"))

    def start(self, act: Callable[[], object], take: Callable[[FileDone], None], *, seconds: float) -> None:
        """Run ``act``, which may raise FileError, OSError or StoreError; ``take`` its answer on the poller thread."""
        self._last += 1
        number = self._last
        self._threads = {each for each in self._threads if each.is_alive()}
        if len(self._threads) >= _MAX_THREADS:
            take(FileDone(number, error=FileError(FileErrorKind.TOO_SLOW)))
            return
        self._waiting[number] = (time.monotonic() + seconds, take)
        thread = threading.Thread(target=lambda: self._run(number, act), name=f"file {number}", daemon=True)
        self._threads.add(thread)
        thread.start()

    def finish(self, done: FileDone) -> None:
        """Pass on what was delivered, unless it was given up."""
        _, take = self._waiting.pop(done.number, (0.0, None))
        if take is not None:
            take(done)

    def give_up_if_due(self) -> None:
        """Give up what has taken too long; its thread ends when it can."""
        monotonic = time.monotonic()
        for number in [number for number, (until, _) in self._waiting.items() if until <= monotonic]:
            self.finish(FileDone(number, error=FileError(FileErrorKind.TOO_SLOW)))

    def _run(self, number: int, act: Callable[[], object]) -> None:
        try:
            done = FileDone(number, act())
        except (FileError, StoreError) as error:
            done = FileDone(number, error=error)
        except OSError as error:
            done = FileDone(number, error=FileError(FileErrorKind.SYSTEM, error.strerror or str(error)))
        except Exception as error:
            log.exception("an unexpected error with a file")
            done = FileDone(number, error=FileError(FileErrorKind.SYSTEM, type(error).__name__))
        self._deliver(done)
