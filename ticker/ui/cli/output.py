"""Writes to standard output, which may be closed or full."""

import contextlib
import os
import sys

from ticker.ui.i18n import messages
from ticker.user_files import FileError, FileErrorKind


def write_out(text: str) -> bool:
    """Print ``text`` at once and return whether that worked; if not, all that is printed later goes nowhere.

    A reader that has seen enough, as in ``| head``, is no failure. Of any other a sentence is printed.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except OSError as error:
        with contextlib.suppress(OSError, ValueError):  # ValueError: a stream without a descriptor
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            return True
        reason = FileError(FileErrorKind.SYSTEM, error.strerror or str(error))
        sys.stderr.write(f"{messages.sentence_for_export(reason)}\n")
        return False
    return True
