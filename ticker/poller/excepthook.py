"""What becomes of an exception that nobody on a thread has caught: it is logged as a fault of this program."""

import logging
import threading

log = logging.getLogger(__name__)


def log_faults_of_threads() -> None:
    """From now on no thread ends in silence. For the program as a whole: there is one such hook."""
    threading.excepthook = _log_fault


def _log_fault(end: threading.ExceptHookArgs) -> None:
    if end.exc_value is not None:
        log.error("a fault of this program ended a thread", exc_info=end.exc_value)
