"""Logs uncaught exceptions of threads as bugs in this program."""

import logging
import threading

log = logging.getLogger(__name__)


def install_thread_excepthook() -> None:
    """Log uncaught exceptions of all threads from now on. The hook is global."""
    threading.excepthook = _log_exception


def _log_exception(end: threading.ExceptHookArgs) -> None:
    if end.exc_value is not None:
        log.error("an unexpected error ended a thread", exc_info=end.exc_value)
