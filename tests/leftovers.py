"""Ends what a desktop leaves behind: buses, helpers and X servers that start apart from it and outlive it."""

import contextlib
import os
import signal
from pathlib import Path

from tests.patience import eventually

_BEFORE_KILLING = 5.0  # seconds


def end_programs_of(runtime: Path) -> None:
    """End every process that was started with ``runtime`` as its XDG_RUNTIME_DIR, which nothing else has."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        for number in programs_of(runtime):
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, sign)
        with contextlib.suppress(AssertionError):
            eventually(lambda: not programs_of(runtime), "the desktop's programs are gone", _BEFORE_KILLING)
            return


def programs_of(runtime: Path) -> list[int]:
    """Return the processes that were started with ``runtime`` as their XDG_RUNTIME_DIR, but for this one."""
    return [int(each.name) for each in Path("/proc").glob("[0-9]*") if _is_of(each, runtime)]


def _is_of(process: Path, runtime: Path) -> bool:
    if int(process.name) == os.getpid():
        return False
    try:
        variables = (process / "environ").read_bytes().split(b"\0")
    except OSError:  # it ended meanwhile, or is somebody else's
        return False
    return f"XDG_RUNTIME_DIR={runtime}".encode() in variables
