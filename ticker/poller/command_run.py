"""Runs a command of the user's and returns what it writes: a time limit, a bounded output, low priority.

When it exits or is killed, all processes it has started are killed.
"""

import os
import subprocess
import tempfile
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import IO

from ticker.desktop.command_process import CommandProcess
from ticker.entities import FetchError, FetchErrorKind

_MAX_COMPLAINT = 1 << 14  # bytes of the error output
_AT_ONCE = 1 << 16  # bytes
_LINGER = 1.0  # seconds in which the output of a command that has ended may still come


class CommandRunner:
    """``run`` is for threads that may wait; ``close`` for any."""

    def __init__(self) -> None:
        self._running: set[CommandProcess] = set()
        self._lock = threading.Lock()
        self._is_closed = False

    def run(self, arguments: tuple[str, ...], seconds: float, max_bytes: int, given: bytes = b"") -> bytes:
        """Return the output; ``given`` is the input. Raises FetchError: COMMAND.

        Its detail is "missing", "timed-out", "too-much", or what the command said before it failed.
        """
        ends_at = time.monotonic() + seconds
        command = self._start(arguments, given)
        process = command.process
        output, complaint = _Collector(process.stdout, max_bytes), _Collector(process.stderr, _MAX_COMPLAINT)
        try:
            code = _wait(process, output, ends_at)
            output.join(_LINGER)
        finally:
            self._end(command)
        output.join(_LINGER)
        complaint.join(_LINGER)
        if output.is_full:
            raise FetchError(FetchErrorKind.COMMAND, "too-much")
        if code is None:
            raise FetchError(FetchErrorKind.COMMAND, "timed-out")
        if code:
            said = complaint.content.decode("utf-8", "replace").strip().splitlines()
            raise FetchError(FetchErrorKind.COMMAND, f"failed {said[-1][:200] if said else code}")
        return output.content

    def close(self) -> None:
        """Kill what is running, at once; nothing is started afterwards."""
        with self._lock:
            self._is_closed = True
            running = tuple(self._running)
        for command in running:
            command.kill()

    def _start(self, arguments: tuple[str, ...], given: bytes) -> CommandProcess:
        program = os.path.expanduser(arguments[0])  # noqa: PTH111 - "~/bin/weather", as users write it
        with self._lock:
            if self._is_closed:
                raise FetchError(FetchErrorKind.COMMAND, "timed-out")
            try:
                command = _started((program, *arguments[1:]), given)
            except FileNotFoundError as error:
                raise FetchError(FetchErrorKind.COMMAND, "missing") from error
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else ""
                raise FetchError(FetchErrorKind.COMMAND, f"failed {reason or error}"[:200]) from error
            self._running.add(command)
        return command

    def _end(self, command: CommandProcess) -> None:
        command.kill()
        with suppress(subprocess.TimeoutExpired):
            command.process.wait(_LINGER)
        with self._lock:
            self._running.discard(command)


class _Collector:
    """Reads a pipe on a thread of its own, and no more of it than is allowed."""

    def __init__(self, pipe: IO[bytes] | None, max_bytes: int) -> None:
        assert pipe is not None  # noqa: S101 - opened as one
        self.is_full = False
        self._pipe = pipe
        self._left = max_bytes
        self._chunks: list[bytes] = []
        self._thread = threading.Thread(target=self._read, name="command output", daemon=True)
        self._thread.start()

    @property
    def content(self) -> bytes:
        return b"".join(self._chunks)

    def join(self, seconds: float) -> None:
        self._thread.join(seconds)

    def _read(self) -> None:
        with suppress(OSError, ValueError), self._pipe:
            while chunk := os.read(self._pipe.fileno(), _AT_ONCE):
                if self._left > 0:
                    self._chunks.append(chunk[: self._left])
                self._left -= len(chunk)
                self.is_full = self._left < 0  # what comes after is read and dropped: it is no reason to block


def _started(arguments: tuple[str, ...], given: bytes) -> CommandProcess:
    with tempfile.TemporaryFile() as read:  # no pipe: a command that does not read it would have us wait
        read.write(given)
        read.seek(0)
        return CommandProcess(
            arguments,
            stdin=read if given else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path.home(),
            is_background=True,
        )


def _wait(process: subprocess.Popen[bytes], output: _Collector, ends_at: float) -> int | None:
    """Return the exit code, None if it takes too long or writes too much."""
    while not output.is_full and (left := ends_at - time.monotonic()) > 0:
        with suppress(subprocess.TimeoutExpired):
            return process.wait(min(left, 0.2))
    return None
