"""Opens a user's profile: folders, preferences and store, and what had to be repaired."""

import contextlib
import errno
import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from ticker.clock import Clock
from ticker.deadline import within
from ticker.entities import GETTING_STARTED_URL, is_unreadable
from ticker.network_drives import is_on_network_drive
from ticker.paths import Paths, can_be_read_by_others, user_paths
from ticker.preferences import Loaded, load_preferences
from ticker.quick_dataclass import dataclass
from ticker.store import FeedChanges, Store, StoreError, StoreErrorKind

log = logging.getLogger(__name__)


_PATIENCE = 5.0  # seconds for a folder to answer, as one on a network drive may not


def silent_folder(paths: Paths) -> Path | None:
    """Return a folder whose files cannot be read in time, None if all can.

    Reading from it later would freeze all windows.
    """
    asked = paths.config

    def touch_all() -> None:
        nonlocal asked
        for folder in dict.fromkeys((paths.config, paths.data, paths.cache, paths.log)):
            asked = folder
            with contextlib.suppress(OSError):  # it answers
                _touch(folder, paths)

    try:
        within(_PATIENCE, touch_all)
    except TimeoutError:
        log.warning("%s does not answer", asked)
        return asked
    return None


def _touch(folder: Path, paths: Paths) -> None:
    """Read a little of each file in this folder that is read at start-up."""
    with os.scandir(folder) as found:
        next(found, None)
    for file in (paths.preferences, paths.database, paths.subscriptions_backup, paths.log_file):
        if file.parent == folder and file.is_file():
            with file.open("rb") as opened:
                opened.read(1)


@dataclass(frozen=True, slots=True)
class Profile:
    """What the program starts with.

    The user is told of ``set_aside``, ``restored_feeds``, ``is_temporary`` and ``is_open_to_others``.
    """

    paths: Paths
    loaded: Loaded
    clock: Clock
    open_store: Callable[[], Store]
    open_store_of_windows: Callable[[], Store]  # which keeps what cannot be written now
    set_aside: Path | None = None  # a database that could not be read
    restored_entries: int = 0  # of a database that was set aside
    repaired_rows: int = 0  # with values that cannot be, for which defaults stand in now
    restored_feeds: int = 0  # subscriptions from the backup, where the database was set aside or missing
    is_temporary: bool = False  # the user's own folders are read-only: this is a copy
    is_open_to_others: bool = False  # other users of this computer can read the folder
    is_watching: bool = False  # the feeds named on the command line, nothing subscribed
    file: tuple[int, int] | None = None  # device and number of the database; None if they may change

    def is_in_place(self) -> bool:
        """Whether the database is where it was opened: not deleted or moved, and no other in its place."""
        found = _identity(self.paths.database)
        return found is not None and self.file in {None, found}

    def check_place(self) -> None:
        """Raise FileNotFoundError if preferences that are saved now would end up in another profile, or in none."""
        is_elsewhere = self.paths.config != self.paths.data and not self.paths.database.exists()
        if not (is_elsewhere or self.is_in_place()):
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(self.paths.database))


@contextlib.contextmanager
def open_profile(directory: Path | None, feed_urls: tuple[str, ...] = ()) -> Iterator[Profile]:
    """Open the user's profile, or the one in ``directory``; with ``feed_urls`` the store is a temporary one of these.

    Raises StoreError if the database is there but must not be touched: locked, or written by a newer version.
    """
    with contextlib.ExitStack() as stack:
        paths, is_temporary = _writable(user_paths(directory), stack)
        loaded = load_preferences(paths.preferences)
        if feed_urls:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="off-the-wire-")))
            paths = replace(paths, data=folder)
        clock = Clock()
        store, aside = _opened(paths.database, clock)
        is_remote = is_on_network_drive(paths.database)
        profile = Profile(
            paths=paths,
            loaded=loaded,
            clock=clock,
            open_store=lambda: Store(paths.database, now=clock.now, latest=clock.latest),
            open_store_of_windows=lambda: Store(
                paths.database, now=clock.now, latest=clock.latest, postpones=True, may_be_silent=is_remote
            ),
            set_aside=aside,
            is_temporary=is_temporary,
            is_open_to_others=not is_temporary and can_be_read_by_others(paths.config),
            is_watching=bool(feed_urls),
            file=None if is_remote else _identity(paths.database),
        )
        with store:
            clock.remember(store.maintenance.last_known_time())
            if aside is not None:
                profile = replace(profile, restored_entries=store.copy_readable(aside))
            profile = replace(profile, repaired_rows=_repaired(store))
            urls = store.feeds.urls()
            if store.is_new or any(map(is_unreadable, urls)):
                restored = _restore(store, paths.subscriptions_backup, is_new=store.is_new)
                profile = replace(profile, restored_feeds=restored)
            for url in feed_urls:
                store.feeds.add(url)
            if not urls and not profile.restored_feeds and not feed_urls and not loaded.preferences.welcomed:
                store.feeds.add(GETTING_STARTED_URL)
        yield profile


def _identity(file: Path) -> tuple[int, int] | None:
    """Return what no other file on this computer has; None if there is no such file."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _repaired(store: Store) -> int:
    """Repair bad values; where that cannot be now, the poller does it as soon as it can."""
    try:
        return store.maintenance.repair_values()
    except StoreError as error:
        log.warning("values could not be repaired: %s", error)
        return 0


def _writable(paths: Paths, stack: contextlib.ExitStack) -> tuple[Paths, bool]:
    """Create ``paths`` and return them, or temporary ones with a copy where the user's own are read-only."""
    try:
        paths.create()
        with tempfile.TemporaryFile(dir=paths.data), tempfile.TemporaryFile(dir=paths.config):
            pass
        if paths.database.is_file():
            paths.database.open("r+b").close()
    except OSError as error:
        log.warning("the profile cannot be written, a temporary one is used: %s", error)
        temporary = user_paths(Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="off-the-wire-"))))
        temporary.create()
        _copy_database(paths.database, temporary.database)
        return replace(temporary, config=paths.config), True
    return paths, False


def _copy_database(source: Path, copy: Path) -> None:
    """Copy a database, with what was written to it last; if that fails, there is none to be shown."""
    try:
        for suffix in ("", "-wal", "-changes"):
            part = source.with_name(f"{source.name}{suffix}")
            if part.exists():
                shutil.copyfile(part, copy.with_name(f"{copy.name}{suffix}"))
    except OSError as error:
        log.warning("the read-only profile cannot be shown: %s", error)
        for each in copy.parent.glob(f"{copy.name}*"):
            each.unlink()


def _opened(database: Path, clock: Clock) -> tuple[Store, Path | None]:
    """Open the database; return where it was set aside, too, if it cannot be read."""
    aside = Store.set_aside(database) if database.is_dir() else None
    try:
        store = Store(database, now=clock.now, latest=clock.latest)
    except StoreError as error:
        if error.kind is not StoreErrorKind.CORRUPT:
            raise
        aside = Store.set_aside(database)
        store = Store(database, now=clock.now, latest=clock.latest)
    return store, aside


def _restore(store: Store, backup: Path, *, is_new: bool) -> int:
    """Take from the rolling OPML backup the feeds of a new database, and lost addresses; return how many came back."""
    from ticker.feeds.opml import parse_opml  # noqa: PLC0415 - rarely needed, and not free to import
    from ticker.poller import subscribe_listed  # noqa: PLC0415

    try:
        listed = parse_opml(backup.read_bytes())
    except FileNotFoundError:
        return 0
    except OSError as error:
        log.warning("no backup of the subscriptions: %s", error)
        return 0
    feeds = store.feeds.all()
    known = {feed.url for feed in feeds}
    unreadable = [feed for feed in feeds if feed.is_unreadable]
    count = 0
    for position, each in enumerate(listed.outlines):
        names = {each.title, each.custom_title, each.home_url} - {""}
        alike = [feed for feed in unreadable if names & {feed.title, feed.home_url}]
        if alike and each.url not in known:
            unreadable.remove(alike[0])
            store.feeds.change(alike[0].id, FeedChanges(url=each.url))
        elif is_new:
            subscribe_listed(store, each, position if listed.is_arranged else None)
        else:
            continue
        count += 1
    return count
