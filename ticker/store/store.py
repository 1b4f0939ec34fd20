"""The store of one profile: opens and closes its database, with its contents by topic."""

import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from ticker.paths import set_aside
from ticker.store.account import AccountStore
from ticker.store.archive import Archive
from ticker.store.collections import Collections
from ticker.store.damage import check, copy_readable
from ticker.store.database import Database
from ticker.store.entries import Entries
from ticker.store.feeds import Feeds
from ticker.store.groups import Groups
from ticker.store.hidden_entries import HiddenEntries
from ticker.store.icons import Icons
from ticker.store.maintenance import Maintenance
from ticker.store.pass_counts import PassCounts
from ticker.store.pictures import Pictures
from ticker.store.polling import Polling
from ticker.store.postponed import Postponed
from ticker.store.reading_positions import ReadingPositions
from ticker.store.remote_entries import RemoteEntries
from ticker.store.remote_feeds import RemoteFeeds
from ticker.store.remote_marks import RemoteMarks
from ticker.store.rule_details import RuleDetails
from ticker.store.rules import Rules
from ticker.store.shares import Shares
from ticker.store.skipped_entries import SkippedEntries
from ticker.store.tags import Tags
from ticker.store.translations import Translations

_PATIENCE_OF_WINDOWS = 0.03  # seconds; as long as most transactions of the poller take
_ANSWER_WITHIN = 2.0  # seconds; a network drive that works answers sooner


class Store:
    """The database of one profile, opened by one thread. A context manager.

    Opening makes the file and brings an older one up to date. Raises StoreError, here and everywhere.
    """

    def __init__(
        self,
        path: Path,
        *,
        now: Callable[[], float] = time.time,
        latest: Callable[[], float] | None = None,
        postpones: bool = False,
        may_be_silent: bool = False,
    ) -> None:
        """Open ``path``; with ``postpones`` what the user changes is kept, where it cannot be written, until it can.

        ``latest`` is the latest date that entries can have; later ones count as that. It is ``now`` if not given.
        A file that ``may_be_silent`` is not waited for: after two seconds there is a StoreError.
        """
        self._database = Database(
            path,
            patience=_PATIENCE_OF_WINDOWS if postpones else None,
            answer_within=_ANSWER_WITHIN if may_be_silent else None,
        )
        self._database.latest = latest
        self.now = now
        self.remote_entries = RemoteEntries(self._database)
        self.remote_feeds = RemoteFeeds(self._database)
        self.remote_marks = RemoteMarks(self._database)
        self.account = AccountStore(self._database, self.remote_feeds, self.remote_marks)
        self.archive = Archive(self._database)
        self.collections = Collections(self._database)
        self.feeds = Feeds(self._database, now, self.account)
        self.groups = Groups(self._database, now)
        self.hidden_entries = HiddenEntries(self._database)
        self.icons = Icons(self._database, now)
        self.maintenance = Maintenance(self._database, now, self.archive)
        self.pass_counts = PassCounts(self._database)
        self.pictures = Pictures(self._database)
        self.polling = Polling(self._database, now)
        self.reading_positions = ReadingPositions(self._database)
        self.rules = Rules(self._database)
        self.shares = Shares(self._database)
        self.skipped_entries = SkippedEntries(self._database)
        self.tags = Tags(self._database)
        self.translations = Translations(self._database)
        self.entries = Entries(self._database, now, self.feeds, self.archive, self.collections, self.pictures)
        self.rule_details = RuleDetails(self.archive, self.collections, self.entries)
        self._check_for_damage()
        self.postponed = self._postponed(path.with_name(f"{path.name}-changes"))
        if postpones:
            self._database.postponed = self.postponed
            self.postponed.load()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self.postponed.close()
        self._database.close()

    @property
    def is_silent(self) -> bool:
        """Whether the file has stopped answering, and has not answered since."""
        return self._database.is_silent

    @property
    def is_new(self) -> bool:
        """Whether this opening has made the file: there was none, or an empty one."""
        return self._database.is_new

    @staticmethod
    def set_aside(path: Path) -> Path | None:
        """Rename an unreadable database and its additional files; return the new path."""
        path.with_name(f"{path.name}-damaged").unlink(missing_ok=True)
        aside = set_aside(path)
        for suffix in ("-wal", "-shm"):
            companion = path.with_name(path.name + suffix)
            if companion.exists():
                companion.rename((aside or path).with_name(f"{(aside or path).name}{suffix}"))
        return aside

    def copy_readable(self, damaged: Path) -> int:
        """Copy all readable data of a damaged database; return the number of entries."""
        return copy_readable(damaged, self._database)

    def together(self) -> contextlib.AbstractContextManager[None]:
        """Make one transaction of all that is written inside: it is cheaper, and stands or falls as one."""
        return self._database.transaction()

    def data_version(self) -> int:
        """Return a number that changes when another program or thread has written to the database."""
        return int(self._database.rows("PRAGMA data_version")[0][0])

    def _check_for_damage(self) -> None:
        if not self._database.is_suspect:
            return
        try:
            check(self._database)
        except BaseException:
            self._database.close()
            raise
        self._database.clear_suspicion()

    def _postponed(self, journal: Path) -> Postponed:
        topics = (
            self.account,
            self.collections,
            self.entries,
            self.feeds,
            self.hidden_entries,
            self.icons,
            self.pass_counts,
            self.polling,
            self.reading_positions,
            self.remote_feeds,
            self.rules,
            self.shares,
            self.tags,
        )
        return Postponed(self._database, journal, {type(each).__name__: each for each in topics})
