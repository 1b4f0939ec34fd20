"""The log: a file of limited size, and the terminal if asked for; without secrets and foreign line breaks."""

import itertools
import logging
import os
import re
import sys
from collections import deque
from pathlib import Path

from ticker.deadline import Latest
from ticker.masking import masked
from ticker.network_drives import is_on_network_drive
from ticker.paths import make_private

_MAX_SIZE = 1 << 20  # bytes before the file is rotated
_KEPT = 3  # rotated files
_MAX_WAITING = 1_000  # records, while the disk does not answer
_PATIENCE = 1.0  # seconds, at the end
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\n(?=.)", re.DOTALL)


class OneLineFormatter(logging.Formatter):
    """Keeps text from the web from forging log lines or moving the cursor, and masks secrets in URLs.

    Only a traceback, which is the program's own, may take several lines.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:
        line = masked(super().formatMessage(record))
        return _CONTROL.sub(lambda found: found.group().encode("unicode_escape").decode(), line)


class LimitedFile(logging.FileHandler):
    """Begins a new file when one is full, as private as the one before, and keeps the last ones.

    The standard library's handler does so too, but its module also loads pickle, queues and sockets.
    """

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is None:
                self.stream = self._open()
            if os.fstat(self.stream.fileno()).st_size + len(self.format(record)) >= _MAX_SIZE:
                self._begin_new()
        except Exception:  # noqa: BLE001 - as every handler does
            self.handleError(record)
        else:
            super().emit(record)

    def _begin_new(self) -> None:
        path = Path(self.baseFilename)
        if self.stream is None or not path.is_file():  # a device is never full
            return
        self.stream.close()
        kept = [path, *(path.with_name(f"{path.name}.{number}") for number in range(1, 1 + _KEPT))]
        for source, target in reversed(list(itertools.pairwise(kept))):
            if source.exists():
                source.replace(target)
        make_private(path)
        self.stream = self._open()


class HandlerBeside(logging.Handler):
    """Has another handler take what is logged on a thread of its own: a network drive may hang.

    Meanwhile the newest records wait.
    """

    def __init__(self, handler: logging.Handler) -> None:
        super().__init__()
        self._handler = handler
        self._waiting: deque[logging.LogRecord] = deque(maxlen=_MAX_WAITING)
        self._runs = Latest()

    def emit(self, record: logging.LogRecord) -> None:
        self._waiting.append(record)
        self._runs.start(self._pass_on)

    def close(self) -> None:
        """Wait a moment until everything is written, and close the other one if it is."""
        if self._runs.wait(_PATIENCE):
            self._handler.close()
        super().close()

    def _pass_on(self) -> None:
        while self._waiting:
            self._handler.handle(self._waiting.popleft())


def start_logging(path: Path, verbosity: int) -> None:
    """Log warnings to ``path`` (more with ``verbosity`` 1 or 2) and, with any verbosity, to the terminal too.

    Where the file cannot be written the terminal alone has the log.
    """
    level = (logging.WARNING, logging.INFO, logging.DEBUG)[min(verbosity, 2)]
    root = logging.getLogger()
    root.setLevel(logging.WARNING)
    logging.getLogger("ticker").setLevel(level)
    formatter = OneLineFormatter(_FORMAT)
    handlers: list[logging.Handler] = []
    try:
        make_private(path)
        file = LimitedFile(path, encoding="utf-8", delay=True)
        file.setFormatter(formatter)
        handlers.append(HandlerBeside(file) if is_on_network_drive(path) else file)
    except OSError:
        verbosity = max(verbosity, 1)
    if verbosity:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not fill the terminal with the logger's own tracebacks
