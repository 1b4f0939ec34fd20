"""A kiosk: the bar without pointer, menus and windows, restarted whenever it crashes.

The supervisor is a separate process that only waits for the bar. ``run_bar`` is the bar it starts.
"""

import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from ticker.entities import FeedSettings
from ticker.feed_source import SOURCE_URL, Message, MessagesSource
from ticker.paths import Paths, user_paths
from ticker.preferences import Loaded
from ticker.profile import Profile
from ticker.store import FeedChanges, Store
from ticker.ui.bar.bar import Bar
from ticker.ui.cli.command_line import Options, translated_core
from ticker.ui.cli.kiosk_settings import KioskSettings, read_kiosk_settings
from ticker.ui.cli.setting_values import BadSettingError

if TYPE_CHECKING:
    import subprocess

log = logging.getLogger(__name__)

SUPERVISED = "OFF_THE_WIRE_SUPERVISED"  # in the environment of the bar: how often it was started before
_MESSAGES_URL = f"{SOURCE_URL}6b696f736b206d73"
_MAX_MESSAGES = 200
_FIRST_PAUSE, _MAX_PAUSE = 1.0, 60.0  # seconds before it is started again, doubled each time
_LASTED = 120.0  # seconds after which a bar counts as one that works
_ENDING = (signal.SIGTERM, signal.SIGINT, *((signal.SIGHUP,) if hasattr(signal, "SIGHUP") else ()))


def supervise(options: Options) -> int:
    """Start the bar, and restart it whenever it exits unasked; return the exit status in the end."""
    try:
        read_kiosk_settings(options.kiosk_file)
    except BadSettingError as error:
        _core = translated_core()
        sys.stderr.write(f"{error}\n")
        return 2
    return Supervisor(options.start_command(sys.argv[0]), options.kiosk_arguments).run()


class Supervisor:
    """Keeps one bar running."""

    def __init__(self, command: Sequence[str], arguments: Sequence[str], *, first_pause: float = _FIRST_PAUSE) -> None:
        self._command = [*command, *arguments]
        self._first_pause = first_pause
        self._process: subprocess.Popen[bytes] | None = None
        self._is_ending = False
        self.starts = 0

    def run(self) -> int:
        """Return 0 when the bar or the supervisor was told to quit."""
        for number in _ENDING:
            signal.signal(number, self._end)
        pause = self._first_pause
        while not self._is_ending:
            began = time.monotonic()
            status = self._run_once()
            if status == 0 or self._is_ending:
                break
            if time.monotonic() - began >= _LASTED:
                pause = self._first_pause
            sys.stderr.write(f"off-the-wire: the bar has ended ({status}); start {self.starts + 1} in {pause:g} s\n")
            sys.stderr.flush()
            self._wait(pause)
            pause = min(2 * pause, _MAX_PAUSE)
        return 0

    def _run_once(self) -> int:
        environment = {**os.environ, SUPERVISED: str(self.starts)}
        self.starts += 1
        import subprocess  # noqa: PLC0415 - the bar itself has no use for it

        self._process = subprocess.Popen(self._command, env=environment)  # noqa: S603 - ourselves
        if self._is_ending:  # told while it started
            self._process.terminate()
        return self._process.wait()

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._is_ending and time.monotonic() < until:
            time.sleep(0.1)

    def _end(self, *_: object) -> None:
        self._is_ending = True
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()


def kiosk_paths(options: Options) -> Paths:
    """Return the folder of a kiosk's feeds and headlines: a separate one, or the one given."""
    if options.profile is not None or not options.is_kiosk:
        return user_paths(options.profile)
    return user_paths(user_paths().data / "kiosk")


def kiosk_folder(options: Options) -> Path | None:
    """Return the folder of the profile, None for the user's own."""
    return kiosk_paths(options).data if options.is_kiosk else options.profile


def with_kiosk_settings(profile: Profile, settings: KioskSettings) -> Profile:
    """Return the profile with the preferences of the file, and subscribed to its feeds alone."""
    with profile.open_store() as store:
        _subscribe(store, settings.feeds)
        _show_messages(store, settings)
    return replace(profile, loaded=Loaded(settings.preferences))


def _subscribe(store: Store, urls: Iterable[str]) -> None:
    wanted = tuple(urls)
    store.feeds.delete_removed()
    there = {feed.url: feed.id for feed in store.feeds.all()}
    for url in wanted:
        if url not in there:
            store.feeds.add(url)
    if wanted:
        for url, feed_id in there.items():
            if url not in wanted and url != _MESSAGES_URL:
                store.feeds.set_removed(feed_id, True)


def _show_messages(store: Store, settings: KioskSettings) -> None:
    """Add a feed for the texts in the file, or remove it if there are none."""
    there = store.feeds.at(_MESSAGES_URL)
    if not settings.messages:
        if there is not None:
            store.feeds.set_removed(there.id, True)
        return
    source = MessagesSource(tuple(Message(each) for each in settings.messages[:_MAX_MESSAGES]))
    if there is None:
        title = settings.preferences.label or "Off the Wire"
        store.feeds.subscribe(_MESSAGES_URL, FeedSettings(custom_title=title), source=source)
    elif there.source != source:
        store.feeds.change(there.id, FeedChanges(source=source))


def take_input_away(bar: Bar, hide_pointer: Callable[[], object] | None = None) -> None:
    """Ignore pointer and keys on a bar."""
    bar.setEnabled(False)
    bar.setAcceptDrops(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.hide_buttons()
    (hide_pointer or _hide_pointer)()


def _hide_pointer() -> None:
    if QGuiApplication.overrideCursor() is None:
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
