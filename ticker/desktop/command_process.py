"""A command of the user's, as a process in a group of its own (a job on Windows): no shell reads it."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

_NICENESS = 10  # the strip comes first

Stream = IO[bytes] | int  # a file, or as subprocess names it


class CommandProcess:
    """Raises OSError or ValueError if it cannot be started. ``is_background``: at a low priority."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        stdin: Stream = subprocess.DEVNULL,
        stdout: Stream,
        stderr: Stream,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        is_background: bool = False,
    ) -> None:
        _refuse_batch_file(arguments[0])
        flags = 0
        if sys.platform == "win32":
            flags = subprocess.CREATE_NO_WINDOW | (subprocess.BELOW_NORMAL_PRIORITY_CLASS if is_background else 0)
        self.process = subprocess.Popen(  # noqa: S603 - the user's own command, as words
            arguments,
            stdin=stdin,
            stdout=stdout,
            stderr=stderr,
            cwd=cwd,
            env=env,
            start_new_session=True,
            creationflags=flags,
        )
        if sys.platform == "win32":
            from ticker.desktop.job_windows import ChildJob  # noqa: PLC0415 - only on Windows

            self._job = ChildJob(self.process.pid)
        elif is_background:
            with suppress(OSError):
                os.setpriority(os.PRIO_PGRP, self.process.pid, _NICENESS)

    def kill(self) -> None:
        """Kill it with all processes it has started, which may outlive it."""
        if sys.platform == "win32":
            self._job.end()
            if self.process.poll() is None:
                self.process.kill()
        else:
            with suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)


def _refuse_batch_file(program: str) -> None:
    """Raise OSError for a program that Windows would run through a shell."""
    if sys.platform == "win32" and program.lower().rstrip(". ").endswith((".bat", ".cmd")):
        raise OSError(errno.ENOEXEC, os.strerror(errno.ENOEXEC))
