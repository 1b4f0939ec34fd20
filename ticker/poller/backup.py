"""Keeps the list of subscriptions in a file beside the database, for the day that cannot be read."""

import logging
import math
import time
from pathlib import Path

from ticker.feeds.opml import write_opml
from ticker.paths import write_durably
from ticker.poller.context import PollerContext

log = logging.getLogger(__name__)

_DELAY = 5.0  # seconds in which several changes of the subscriptions become one backup


class SubscriptionsBackup:
    """Written soon after a change. Without feeds the last one stays."""

    def __init__(self, context: PollerContext, path: Path | None) -> None:
        self._context = context
        self._path = path
        self.next_at = math.inf  # monotonic

    def schedule(self) -> None:
        """Have it written soon: the subscriptions have changed."""
        if self._path is not None:
            self.next_at = time.monotonic() + _DELAY

    def write_if_due(self) -> None:
        if time.monotonic() >= self.next_at:
            self.write()

    def write_if_scheduled(self) -> None:
        """Write what would have been written soon: the program ends."""
        if self.next_at < math.inf:
            self.write()

    def write(self) -> None:
        self.next_at = math.inf
        feeds = self._context.store.feeds.all()
        if self._path is None or not feeds:
            return
        try:
            write_durably(self._path, write_opml(feeds, title="Off the Wire", created_at=self._context.now()))
        except OSError as error:
            log.warning("the subscriptions could not be backed up: %s", error)
