"""The log: a file of limited size, and the terminal if asked for; without secrets and foreign line breaks."""

import logging
import re
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

_MAX_SIZE = 1 << 20  # bytes before the file is rotated
_KEPT = 3  # rotated files
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"

_CREDENTIALS = re.compile(r"(://)[^/@\s]+@")
_SECRET_QUERY = re.compile(
    r"([?&;](?:api_?key|auth|key|pass(?:word)?|secret|sig(?:nature)?|token)=)[^&;\s]+", re.IGNORECASE
)
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\n(?=.)", re.DOTALL)


class OneLineFormatter(logging.Formatter):
    """Keeps text from the web from forging log lines or moving the cursor, and masks secrets in URLs.

    Only a traceback, which is the program's own, may take several lines.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:
        line = without_secrets(super().formatMessage(record))
        return _CONTROL.sub(lambda found: found.group().encode("unicode_escape").decode(), line)


def without_secrets(text: str) -> str:
    """Return ``text`` with names, passwords and tokens in its URLs masked."""
    return _SECRET_QUERY.sub(r"\1***", _CREDENTIALS.sub(r"\1***@", text))


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
        handlers.append(RotatingFileHandler(path, maxBytes=_MAX_SIZE, backupCount=_KEPT, encoding="utf-8", delay=True))
    except OSError:
        verbosity = max(verbosity, 1)
    if verbosity:
        handlers.append(logging.StreamHandler(sys.stderr))
    for handler in handlers:
        handler.setFormatter(formatter)
        root.addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not fill the terminal with the logger's own tracebacks
