"""The process that fetches: HTTP and TLS are loaded here, and go with it. ``poller.fetch_process`` is its other end.

It ends when its standard input does. What is read and written are pickles, between our own processes:

- in: number, fetcher's number, its options, name of a method, arguments; nobody waits for number 0
- out: number and what came of it, a FetchError included; 0 and a log message; 0 and None after a while without work
"""

import contextlib
import logging
import os
import pickle
import signal
import sys
import threading
import traceback
from dataclasses import field
from typing import IO, Any

from ticker.entities import FetchError
from ticker.feeds.fetch import API_LIMITS, Fetcher, Limits
from ticker.feeds.tls_files import NO_FILES, TlsFiles
from ticker.quick_dataclass import dataclass

_NICENESS = 5  # the strip comes first


@dataclass(frozen=True, slots=True)
class FetcherOptions:
    """What a ``Fetcher`` is made of."""

    limits: Limits = Limits()
    proxy: str = ""
    language: str = "en"
    api_limits: Limits = API_LIMITS
    tls_files: TlsFiles = field(default=NO_FILES, repr=False)

    def make(self) -> Fetcher:
        """Raises FetchError (TLS) if a file of ``tls_files`` cannot be used."""
        return Fetcher(self.limits, self.proxy, self.language, api_limits=self.api_limits, tls_files=self.tls_files)


@dataclass(frozen=True, slots=True)
class Unexpected:
    """A mistake of ours while fetching."""

    trace: str


@dataclass(frozen=True, slots=True)
class LogMessage:
    logger: str
    level: int
    text: str


Request = tuple[int, int, FetcherOptions, str, tuple[Any, ...], dict[str, Any]]


def serve(linger: float) -> None:
    """Answer requests from standard input until it ends; say so after ``linger`` seconds without any."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the program to answer
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(_NICENESS)
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print must not end up among the answers
    server = _Server(sink, linger)
    logging.getLogger("ticker").addHandler(_Forwarder(server))
    with contextlib.suppress(EOFError, OSError):
        while True:
            server.take(pickle.load(source))  # noqa: S301 - our own process
    os._exit(0)  # whatever is under way


class _Server:
    """A thread for each request."""

    def __init__(self, sink: IO[bytes], linger: float) -> None:
        self._sink = sink
        self._linger = linger
        self._writing = threading.Lock()
        self._fetchers: dict[int, Fetcher] = {}
        self._making = threading.Lock()
        self._changed = threading.Condition()
        self._under_way = 0
        threading.Thread(target=self._tell_idle, daemon=True).start()

    def take(self, request: Request) -> None:
        with self._changed:
            self._under_way += 1
            if self._under_way == 1:
                self._changed.notify_all()
        threading.Thread(target=self._answer, args=request, daemon=True).start()

    def send(self, number: int, answer: object) -> None:
        with self._writing, contextlib.suppress(OSError):
            pickle.dump((number, answer), self._sink, pickle.HIGHEST_PROTOCOL)
            self._sink.flush()

    def _answer(
        self,
        number: int,
        fetcher: int,
        options: FetcherOptions,
        method: str,
        arguments: tuple[Any, ...],
        named: dict[str, Any],
    ) -> None:
        answer: object
        try:
            answer = self._done(fetcher, options, method, arguments, named)
        except FetchError as error:
            answer = error
        except Exception:  # noqa: BLE001 - the other process logs it
            answer = Unexpected(traceback.format_exc())
        if number:
            self.send(number, answer)
        with self._changed:
            self._under_way -= 1
            if not self._under_way:
                self._changed.notify_all()

    def _done(
        self, number: int, options: FetcherOptions, method: str, arguments: tuple[Any, ...], named: dict[str, Any]
    ) -> object:
        if method == "close":
            with self._making:
                closed = self._fetchers.pop(number, None)
            if closed is not None:
                closed.close()
            return None
        with self._making:
            if number not in self._fetchers:
                self._fetchers[number] = options.make()
            fetcher = self._fetchers[number]
        match method:
            case "fetch":
                return fetcher.fetch(*arguments, **named)
            case "call":
                return fetcher.call(*arguments, **named)
            case _:
                return None  # it was to be made, for what is wrong with its options

    def _tell_idle(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: not self._under_way)
                has_come = self._changed.wait(self._linger)
            if not has_come:
                self.send(0, None)


class _Forwarder(logging.Handler):
    """Passes on what is worth a line in the program's log."""

    def __init__(self, server: _Server) -> None:
        super().__init__(logging.WARNING)
        self._server = server

    def emit(self, record: logging.LogRecord) -> None:
        self._server.send(0, LogMessage(record.name, record.levelno, self.format(record)))
