"""Prints one headline after the other for another bar or a script: ``--follow``. It needs no display.

Where no bar runs on the profile, it keeps the feeds up to date itself; of several, one does.
"""

import contextlib
import os
import sys
import tempfile
from collections import deque
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ticker.desktop.profile_lock import ProfileLock
from ticker.entities import Headline
from ticker.poller import Event, Poller
from ticker.preferences import Preferences, load_preferences
from ticker.profile import Profile
from ticker.store import Store, StoreError
from ticker.ui.bridge import Bridge
from ticker.ui.cli.command_line import Options
from ticker.ui.cli.followed import note_followed
from ticker.ui.cli.headline_lines import bar_line, text_line
from ticker.ui.cli.quit_signals import quit_on_signals
from ticker.ui.i18n.languages import spoken_language
from ticker.url_cleaner import without_tracking
from ticker.wire import Wire

_LOOK_EVERY = 2000  # milliseconds between two looks for what another program has changed


class Turns:
    """The order in which headlines are printed: what has arrived comes first, then the wire goes on where it was."""

    def __init__(self, *, only_new: bool) -> None:
        self._only_new = only_new
        self._known: set[int] | None = None  # ids of entries that have been on the wire; None: nothing came yet
        self._arrived: deque[int] = deque()
        self._waiting: deque[int] = deque()  # the rest of this round
        self._headlines: dict[int, Headline] = {}

    def take(self, headlines: Iterable[Headline]) -> None:
        """Go on with what is on the wire now."""
        self._headlines = {each.entry_id: each for each in headlines}
        if self._known is None:
            self._known = set(self._headlines)
            return
        self._arrived += [each for each in reversed(self._headlines) if each not in self._known]
        self._known |= set(self._headlines)

    @property
    def has_news(self) -> bool:
        return bool(self._arrived)

    def next(self) -> Headline | None:
        """Return what comes now, None if there is nothing."""
        while self._arrived:
            if (found := self._headlines.get(self._arrived.popleft())) is not None:
                return found
        if self._only_new:
            return None
        if not any(each in self._headlines for each in self._waiting):
            self._waiting = deque(self._headlines)
        while self._waiting:
            if (found := self._headlines.get(self._waiting.popleft())) is not None:
                return found
        return None


class Follower(QObject):
    """Prints until the reader has gone, or a signal ends it."""

    def __init__(self, core: QCoreApplication, options: Options, profile: Profile, store: Store) -> None:
        super().__init__(core)
        self._core = core
        self._options = options
        self._profile = profile
        self._store = store
        self._wire = Wire(store, profile.clock.now)
        self._preferences = profile.loaded.preferences
        self._preferences_version = _version(profile.paths.preferences)
        self._data_version = -1
        self._turns = Turns(only_new=options.only_new)
        self._printed: Headline | None = None
        self._is_begun = False
        self._poller: Poller | None = None
        data = Path(os.path.realpath(profile.paths.data))
        self._locks = (_lock(data, "running"), _lock(data, "following"))
        self._bridge = Bridge(self)
        self._bridge.event_arrived.connect(self._take_event)
        self._look_timer = QTimer(self, interval=_LOOK_EVERY)
        self._look_timer.timeout.connect(self._look)
        self._turn_timer = QTimer(self)
        self._turn_timer.timeout.connect(self._turn)

    def run(self) -> int:
        """Print headlines; return the exit status."""
        quit_on_signals(self)
        self._look()
        self._look_timer.start()
        self._turn_timer.start(round(self._seconds * 1000))
        QTimer.singleShot(0, self, self._turn)
        status = self._core.exec()
        if self._poller is not None:
            self._poller.stop()
        return status

    @property
    def _seconds(self) -> float:
        return self._options.every or float(self._preferences.step_seconds)

    def _take_event(self, _event: Event) -> None:
        self._look_timer.start()  # what several events tell of is looked at once
        self._look()

    def _look(self) -> None:
        """Take in what has changed in the store and the preferences, whoever has changed it."""
        paths = self._profile.paths
        if (version := _version(paths.preferences)) != self._preferences_version:
            self._preferences_version = version
            self._apply(load_preferences(paths.preferences).preferences)
        try:
            if (version_of_data := self._store.data_version()) != self._data_version:
                self._data_version = version_of_data
                self._turns.take(self._wire.headlines(self._preferences))
        except StoreError:  # locked, or the disk is full: the next look may do better
            return
        self._poll_where_nobody_does()
        if self._is_begun and self._turns.has_news:
            self._turn_timer.start()
            self._turn()

    def _apply(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._data_version = -1
        self._turn_timer.setInterval(round(self._seconds * 1000))
        if self._poller is not None:
            self._poller.apply_preferences(preferences)

    def _poll_where_nobody_does(self) -> None:
        """Keep the feeds up to date while no bar runs, and no other program like this one does so."""
        running, following = self._locks
        is_free = self._profile.is_watching or running.take()
        if not self._profile.is_watching:
            running.release()  # at once: a bar that starts must find it free
        if self._poller is not None and not is_free:
            self._poller.stop()
            self._poller = None
            following.release()
        elif self._poller is None and is_free and following.take():
            self._poller = self._make_poller()
            self._poller.start()

    def _make_poller(self) -> Poller:
        profile = self._profile
        return Poller(
            open_store=profile.open_store,
            now=profile.clock.now,
            may_prune=lambda: profile.clock.is_credible,
            emit=self._bridge.deliver,
            preferences=self._preferences,
            language=spoken_language(),
        )

    def _turn(self) -> None:
        headline = self._turns.next()
        is_first, self._is_begun = not self._is_begun, True
        if headline is None and self._options.only_new:
            return
        if headline is None and self._printed is None and not is_first:
            return  # the place is empty already
        self._printed = headline
        if headline is not None:
            note_followed(self._profile.paths, headline.entry_id)
        self._print(headline)

    def _print(self, headline: Headline | None) -> None:
        link = headline.link if headline else ""
        link = without_tracking(link) if self._preferences.cut_tracking else link
        line = bar_line(headline, link) if self._options.is_json else text_line(headline)
        try:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
        except OSError:  # whoever read has gone
            with contextlib.suppress(OSError):
                os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            self._core.quit()


def follow(core: QCoreApplication, options: Options, profile: Profile) -> int:
    """Print headlines until told to end, and return the exit status."""
    with profile.open_store() as store:
        return Follower(core, options, profile, store).run()


def _lock(data: Path, name: str) -> ProfileLock:
    return ProfileLock(data / f"{name}.lock", Path(tempfile.gettempdir(), f"off-the-wire-{name}-{os.getpid()}.lock"))


def _version(path: Path) -> tuple[int, int]:
    """Return what is another after a file was written."""
    try:
        found = path.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
