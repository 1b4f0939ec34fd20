"""Fetches in a separate process, which runs only while there are requests, so that HTTP and TLS free their memory.

It also keeps what threads do with sockets away from the interpreter of the windows. ``ticker.fetch_server`` is the
other end.
"""

import contextlib
import logging
import pickle
import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from typing import Any, cast

from ticker.child_process import start_python
from ticker.entities import GETTING_STARTED_URL, FetchError, FetchErrorKind, Validators
from ticker.feeds.fetch import NO_VALIDATORS, Fetched, NotModified, fetch_getting_started
from ticker.feeds.tls_files import TlsFiles
from ticker.fetch_server import FetcherOptions, LogMessage, Unexpected

log = logging.getLogger(__name__)

_LINGER = 5.0
FetchCall = tuple[str, Validators, Mapping[str, Any]]  # what ``fetch`` is given
_SERVE = "from ticker.fetch_server import serve; serve({linger})"


class FetchProcess:
    """For any thread. The process is started by the first request, and again by the first after it has ended.

    It ends ``linger`` seconds after the last.
    """

    def __init__(self, linger: float = _LINGER) -> None:
        self._linger = linger
        self._lock = threading.Lock()
        self._child: _Child | None = None
        self._numbers = count(1)
        self._is_closed = False

    def fetcher(self, options: FetcherOptions) -> "RemoteFetcher":
        """Return one of what may be many fetchers there."""
        return RemoteFetcher(self, options, next(self._numbers))

    def ask(self, fetcher: int, options: FetcherOptions, method: str, /, *arguments: object, **named: object) -> Any:
        """Return what a fetcher returns, when it does. Raises FetchError."""
        answer: queue.SimpleQueue[object] = queue.SimpleQueue()
        with self._lock:
            self._running_child().send(next(self._numbers), (fetcher, options, method, arguments, named), answer.put)
        match came := answer.get():
            case FetchError():
                raise came
            case Unexpected(trace):
                log.error("an unexpected error while fetching\n%s", trace)
                raise FetchError(FetchErrorKind.INTERNAL)
            case _:
                return came

    def ask_together(
        self, fetcher: int, options: FetcherOptions, calls: Sequence[FetchCall], deliver: Callable[[int, object], None]
    ) -> None:
        """Ask for many at once; ``deliver`` is called with the place of each and what came of it, in another thread."""
        with self._lock:
            child = self._running_child()
            for place, (url, validators, named) in enumerate(calls):
                request = (fetcher, options, "fetch", (url, validators), named)
                child.send(next(self._numbers), request, partial(deliver, place))

    def _running_child(self) -> "_Child":
        if self._is_closed:
            raise _closed()
        if self._child is None or not self._child.is_alive:
            self._child = _Child(self, self._linger)
        return self._child

    @property
    def pid(self) -> int | None:
        """Of the process there is."""
        return self._child.pid if self._child is not None else None

    def end_fetcher(self, fetcher: int, options: FetcherOptions) -> None:
        """Cancel what a fetcher is doing."""
        with self._lock:
            if self._child is not None:
                self._child.send(0, (fetcher, options, "close", (), {}), None)

    def close(self) -> None:
        """Kill the process at once; nothing is fetched any more."""
        with self._lock:
            self._is_closed = True
            if self._child is not None:
                self._child.kill()

    def part_if_idle(self, child: "_Child") -> None:
        """Let the process exit, unless there has been a request in the meantime."""
        with self._lock:
            if not child.is_asked:
                child.hang_up()
                if self._child is child:
                    self._child = None

    def forget(self, child: "_Child") -> FetchError:
        """Note that a process has ended. Returns what to tell who still waits for it."""
        with self._lock:
            if self._child is child:
                self._child = None
            return _closed() if self._is_closed else FetchError(FetchErrorKind.INTERNAL, "fetcher ended")


class _Child:
    """One such process, and the thread that passes its answers to the callers."""

    def __init__(self, owner: FetchProcess, linger: float) -> None:
        self._owner = owner
        self._waiting: dict[int, Callable[[object], None]] = {}
        self._process = start_python(_SERVE.format(linger=linger))
        threading.Thread(target=self._receive, name="fetched", daemon=True).start()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def is_asked(self) -> bool:
        return bool(self._waiting)

    def send(self, number: int, request: tuple[object, ...], deliver: Callable[[object], None] | None) -> None:
        """Ask; the answer is delivered. Held by the owner's lock."""
        if deliver is not None:
            self._waiting[number] = deliver
        assert self._process.stdin is not None  # noqa: S101 - opened as a pipe
        with contextlib.suppress(OSError, ValueError):  # it has just ended, which the thread finds
            pickle.dump((number, *request), self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()

    def hang_up(self) -> None:
        """Let it end."""
        assert self._process.stdin is not None  # noqa: S101 - likewise
        with contextlib.suppress(OSError):
            self._process.stdin.close()

    def kill(self) -> None:
        with contextlib.suppress(OSError):
            self._process.kill()

    def _receive(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 - likewise
        with contextlib.suppress(EOFError, OSError, pickle.UnpicklingError):
            while True:
                self._take(*pickle.load(self._process.stdout))  # noqa: S301 - our own process
        self.kill()
        error = self._owner.forget(self)
        self._process.stdout.close()
        self.hang_up()
        self._process.wait()
        for deliver in tuple(self._waiting.values()):
            deliver(error)

    def _take(self, number: int, came: object) -> None:
        if number:
            self._waiting.pop(number)(came)
        elif isinstance(came, LogMessage):
            logging.getLogger(came.logger).log(came.level, "%s", came.text)
        else:
            self._owner.part_if_idle(self)


class RemoteFetcher:
    """A ``Fetcher`` in that process."""

    def __init__(self, process: FetchProcess, options: FetcherOptions, number: int) -> None:
        self._process = process
        self._options = options
        self._number = number
        self._is_closed = False

    def with_tls(self, tls_files: TlsFiles) -> "RemoteFetcher":
        """Return one like this for a server that wants these files. Raises FetchError (TLS)."""
        made = self._process.fetcher(replace(self._options, tls_files=tls_files))
        made.make()
        return made

    def make(self) -> None:
        """Find out whether its options can be used. Raises FetchError (TLS)."""
        self._ask("make")

    def fetch(self, url: str, validators: Validators = NO_VALIDATORS, **named: Any) -> Fetched | NotModified:
        """As ``Fetcher.fetch``."""
        if url == GETTING_STARTED_URL:
            return fetch_getting_started(self._options.language, validators)
        return cast("Fetched | NotModified", self._ask("fetch", url, validators, **named))

    def fetch_together(self, calls: Sequence[FetchCall]) -> "queue.SimpleQueue[tuple[int, float, object]]":
        """Fetch many at once; return the queue into which the answers come. Raises FetchError if it is closed.

        Each is a place among ``calls``, when it came (monotonic), and what ``fetch`` would return or raise.
        """
        came: queue.SimpleQueue[tuple[int, float, object]] = queue.SimpleQueue()
        if self._is_closed:
            raise _closed()
        self._process.ask_together(
            self._number, self._options, calls, lambda place, answer: came.put((place, time.monotonic(), answer))
        )
        return came

    def call(self, url: str, content: bytes | None = None, **named: Any) -> bytes:
        """As ``Fetcher.call``."""
        return cast("bytes", self._ask("call", url, content, **named))

    def close_idle(self) -> None:
        """Nothing: connections go with the process, in a moment."""

    def close(self) -> None:
        """End every running fetch at once; each raises OFFLINE. The fetcher cannot be used again."""
        self._is_closed = True
        self._process.end_fetcher(self._number, self._options)

    def _ask(self, method: str, /, *arguments: object, **named: object) -> Any:
        if self._is_closed:
            raise _closed()
        return self._process.ask(self._number, self._options, method, *arguments, **named)


def _closed() -> FetchError:
    return FetchError(FetchErrorKind.OFFLINE, "closed")
