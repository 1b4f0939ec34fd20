"""Keeps the list of subscriptions in a file beside the database, in case the database cannot be read."""

import logging
import math
import time
from collections.abc import Callable
from pathlib import Path

from ticker.deadline import within
from ticker.feeds.opml_writer import write_opml
from ticker.paths import write_durably
from ticker.poller.context import PollerContext
from ticker.poller.events import BackupFailed
from ticker.poller.file_threads import FileDone
from ticker.user_files import FileError

log = logging.getLogger(__name__)

_SECONDS = 20.0  # for writing
_PATIENCE_AT_END = 0.3  # seconds
_DELAY = 5.0  # seconds in which several changes of the subscriptions become one backup


class SubscriptionsBackup:
    """Written soon after a change. Without feeds the last one stays."""

    def __init__(self, context: PollerContext, path: Path | None) -> None:
        self._context = context
        self._is_told = False  # that it cannot be written
        self._path = path
        self.next_at = math.inf  # monotonic

    def schedule(self) -> None:
        """Write it soon: the subscriptions have changed."""
        if self._path is not None:
            self.next_at = time.monotonic() + _DELAY

    def write_if_due(self) -> None:
        if time.monotonic() >= self.next_at:
            self.write()

    def write_if_scheduled(self) -> None:
        """Write what would have been written soon: the program ends."""
        if self.next_at < math.inf and (act := self._act()) is not None:
            try:
                within(_PATIENCE_AT_END, act)
            except (FileError, OSError) as error:
                log.warning("the subscriptions could not be backed up: %s", error)

    def write(self) -> None:
        """Write it on a thread of its own: the folder may be on a network drive that hangs."""
        if (act := self._act()) is not None:
            self._context.workers.files.start(act, self._take, seconds=_SECONDS)

    def _act(self) -> Callable[[], None] | None:
        self.next_at = math.inf
        feeds, path = self._context.store.feeds.all(), self._path
        if path is None or not feeds:
            return None
        content = write_opml(feeds, title="Off the Wire", created_at=self._context.now())
        return lambda: write_durably(path, content)

    def _take(self, done: FileDone) -> None:
        """Report once that it cannot be written, until it can be again."""
        error = done.error
        if error is not None:
            log.warning("the subscriptions could not be backed up: %s", error)
            if isinstance(error, FileError) and not self._is_told:
                self._context.emit(BackupFailed(error))
        self._is_told = error is not None
