"""Starts this interpreter again, for work that is kept out of the process of the windows."""

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess


def start_python(code: str) -> "subprocess.Popen[bytes]":
    """Run ``code`` in a process whose standard input and output are pipes; it finds the modules that this one finds."""
    import subprocess  # noqa: PLC0415 - not before it is needed

    flags = 0
    if sys.platform == "win32":  # elsewhere it lowers its priority itself
        flags = subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return subprocess.Popen(  # noqa: S603 - this very interpreter
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        creationflags=flags,
    )
