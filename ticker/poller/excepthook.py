"""Logs exceptions that nobody on a thread has caught, as faults of this program."""

import logging
import threading

log = logging.getLogger(__name__)


def install_thread_excepthook() -> None:
    """Let no thread end in silence from now on. For the program as a whole: there is one such hook."""
    threading.excepthook = _log_exception


def _log_exception(end: threading.ExceptHookArgs) -> None:
    if end.exc_value is not None:
        log.error("an unexpected error ended a thread", exc_info=end.exc_value)
