"""One user's profile, opened: the places, the preferences, the store, and what had to be mended on the way."""

import contextlib
import logging
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ticker.entities import GETTING_STARTED_URL
from ticker.paths import Paths, user_paths
from ticker.preferences import Loaded, load_preferences
from ticker.store import Store, StoreError, StoreErrorKind

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Profile:
    """What the program starts with. ``mended`` and ``is_temporary`` are for the user to be told."""

    paths: Paths
    loaded: Loaded
    open_store: Callable[[], Store]
    set_aside: Path | None = None  # a database that could not be read
    restored_feeds: int = 0  # subscriptions taken from the backup, in its stead or where there was none at all
    is_temporary: bool = False  # the user's own places cannot be written
    is_watching: bool = False  # the feeds named on the command line, nothing subscribed


@contextlib.contextmanager
def open_profile(directory: Path | None, feed_urls: tuple[str, ...] = ()) -> Iterator[Profile]:
    """Open the user's profile, or the one in ``directory``; with ``feed_urls`` the store is a passing one of these.

    Raises StoreError where the database is there but must not be touched: locked, or written by a newer version.
    """
    with contextlib.ExitStack() as passing:
        paths, is_temporary = _writable(user_paths(directory), passing)
        loaded = load_preferences(paths.preferences)
        if feed_urls:
            folder = Path(passing.enter_context(tempfile.TemporaryDirectory(prefix="off-the-wire-")))
            paths = replace(paths, data=folder)
        aside, is_new = _looked_at(paths.database)
        profile = Profile(
            paths=paths,
            loaded=loaded,
            open_store=lambda: Store(paths.database),
            set_aside=aside,
            is_temporary=is_temporary,
            is_watching=bool(feed_urls),
        )
        with profile.open_store() as store:
            if is_new and paths.subscriptions_backup.exists():
                profile = replace(profile, restored_feeds=_restore(store, paths.subscriptions_backup))
            for url in feed_urls:
                store.feeds.add(url)
            if not store.feeds.all() and not loaded.preferences.welcomed:
                store.feeds.add(GETTING_STARTED_URL)
        yield profile


def _writable(paths: Paths, passing: contextlib.ExitStack) -> tuple[Paths, bool]:
    """Return ``paths``, made, or passing ones where the user's own cannot be written (a read-only home)."""
    try:
        paths.create()
        with tempfile.TemporaryFile(dir=paths.data), tempfile.TemporaryFile(dir=paths.config):
            return paths, False
    except OSError as error:
        log.warning("the profile cannot be written, a passing one stands in: %s", error)
        stand_in = user_paths(Path(passing.enter_context(tempfile.TemporaryDirectory(prefix="off-the-wire-"))))
        stand_in.create()
        return replace(stand_in, config=paths.config), True


def _looked_at(database: Path) -> tuple[Path | None, bool]:
    """Open the database once; return where it was set aside, where it is beyond reading, and whether one was made."""
    aside = None
    try:
        store = Store(database)
    except StoreError as error:
        if error.kind is not StoreErrorKind.CORRUPT:
            raise
        aside = Store.set_aside(database)
        store = Store(database)
    store.close()
    return aside, store.is_new


def _restore(store: Store, backup: Path) -> int:
    """Subscribe to the feeds of the rolling OPML backup and return how many there were."""
    from ticker.feeds.opml import parse_opml  # noqa: PLC0415 - seldom needed, and not free to import
    from ticker.poller import subscribe_listed  # noqa: PLC0415

    try:
        listed = parse_opml(backup.read_bytes())
    except OSError as error:
        log.warning("no backup of the subscriptions: %s", error)
        return 0
    for place, each in enumerate(listed.outlines):
        subscribe_listed(store, each, place if listed.is_arranged else None)
    return len(listed.outlines)
