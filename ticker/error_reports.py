"""Error reports: a file for each unexpected error of this program, kept beside the log for the user, never sent.

Unexpected is whatever one of our loggers calls an error. What ends the interpreter itself (a segmentation fault, an
abort by Qt) cannot be logged any more: faulthandler then writes into a file that was opened at the start, and the next
start makes a report of it.
"""

import contextlib
import faulthandler
import logging
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from ticker import __version__
from ticker.deadline import within
from ticker.masking import masked

MAX_REPORTS = 10  # kept; an error that recurs every minute must not fill the disk
_MAX_LENGTH = 64 << 10  # characters of a report
_RUNNING = "running.txt"  # what faulthandler writes to: empty except for its first line, unless the program died
_SEEN = "fault-told"  # holds the name of the newest report that the user was told of
_PATTERN = "fault-*.txt"
_PATIENCE = 0.2  # seconds for the folder to answer, as one on a network drive may not


class ErrorReports(logging.Handler):
    """Writes a report on each kind of error, once a run, into ``folder``."""

    def __init__(self, folder: Path, *, circumstances: str = "", now: Callable[[], float] = time.time) -> None:
        """``circumstances`` are a line that stands in every report: the versions of what is not known here."""
        super().__init__(logging.ERROR)
        self._folder = folder
        self._now = now
        self._circumstances = f"Off the Wire {__version__}, Python {sys.version.split()[0]}, {sys.platform}"
        if circumstances:
            self._circumstances += f", {circumstances}"
        self._known: set[tuple[str, ...]] = set()
        self._running: int | None = None
        self._has_reports = False

    def start(self) -> None:
        """Start to report errors, first of all the crash of the last run. Never raises."""
        with contextlib.suppress(OSError):
            self._report_last_crash()
            path = self._folder / _RUNNING
            self._running = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            self.note_crash(f"{self._circumstances}\n")
            faulthandler.enable(self._running)
        logging.getLogger("ticker").addHandler(self)

    def stop(self) -> None:
        """Stop to report errors: the program ends as it should."""
        logging.getLogger("ticker").removeHandler(self)
        if self._running is not None:
            faulthandler.disable()
            os.close(self._running)
            self._running = None
            with contextlib.suppress(OSError):
                (self._folder / _RUNNING).unlink()

    def note_crash(self, text: str) -> None:
        """Write down what is known of a crash about to happen: the process may not live to log it."""
        if self._running is not None:
            with contextlib.suppress(OSError):
                os.write(self._running, masked(text).encode("utf-8", "backslashreplace"))

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        kind = (record.msg, type(error).__name__, *_origin_of(error))
        if kind in self._known or len(self._known) >= MAX_REPORTS:
            return
        self._known.add(kind)
        trace = "".join(traceback.format_exception(error)) if error else ""
        with contextlib.suppress(OSError):
            self._write(f"{record.getMessage()}\nthread: {record.threadName}\n\n{trace}")

    def reports(self) -> tuple[str, ...]:
        """Return the texts of all reports there are, the newest first."""
        texts = []
        for path in self._paths():
            with contextlib.suppress(OSError):
                texts.append(path.read_text(encoding="utf-8", errors="replace"))
        return tuple(texts)

    def delete_all(self) -> None:
        """Delete all reports."""
        for path in self._paths():
            with contextlib.suppress(OSError):
                path.unlink()

    def take_unseen(self) -> bool:
        """Return whether there is a report that the user was not told of yet; from now on it counts as told."""
        newest = next((path.name for path in self._paths()), "")
        seen = self._folder / _SEEN
        with contextlib.suppress(OSError):
            if newest and not (seen.exists() and seen.read_text(encoding="utf-8") == newest):
                seen.write_text(newest, encoding="utf-8")
                return True
        return False

    @property
    def has_reports(self) -> bool:
        """Whether there is a report."""
        with contextlib.suppress(TimeoutError):  # on a network drive that hangs, it is what it was
            self._has_reports = bool(within(_PATIENCE, self._paths))
        return self._has_reports

    def _paths(self) -> list[Path]:
        return sorted(self._folder.glob(_PATTERN), reverse=True)

    def _report_last_crash(self) -> None:
        path = self._folder / _RUNNING
        if path.exists():
            circumstances, _, trace = path.read_text(encoding="utf-8", errors="replace").partition("\n")
            if trace.strip():
                self._write(f"the program ended by itself\n\n{trace}", circumstances, path.stat().st_mtime)

    def _write(self, text: str, circumstances: str = "", at: float | None = None) -> None:
        utc = time.gmtime(self._now() if at is None else at)
        text = masked(_without_home(text))[:_MAX_LENGTH]
        content = f"{circumstances or self._circumstances}\n{time.strftime('%Y-%m-%dT%H:%M:%SZ', utc)}\n{text}"
        name = f"fault-{time.strftime('%Y%m%d-%H%M%S', utc)}"
        taken = len([*self._folder.glob(f"{name}-*.txt")])
        path = self._folder / f"{name}-{taken + 1}.txt"
        path.write_text(content, encoding="utf-8", errors="backslashreplace")
        path.chmod(0o600)
        for old in self._paths()[MAX_REPORTS:]:
            old.unlink()


def _without_home(text: str) -> str:
    """Return ``text`` without the name of the user that paths may hold."""
    home = os.path.expanduser("~")  # noqa: PTH111 - Path.home() fails if there is none
    if len(home) > 1:
        for written in (home, home.replace("\\", "\\\\"), home.replace("\\", "/")):  # as messages quote it, as URLs do
            text = text.replace(written, "~")
    return text


def _origin_of(error: BaseException | None) -> tuple[str, ...]:
    """Return where an error was raised, which tells one kind from another."""
    frames = traceback.extract_tb(error.__traceback__) if error else []
    return tuple(f"{each.filename}:{each.lineno}" for each in frames[-2:])
