"""The program with its bar: builds every object, makes every connection, starts and stops the poller.

``Application`` reads top to bottom as the life of the program: built, connected, started, obeying wishes, stopped.
"""

import gc
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from ticker import __version__
from ticker.feeds.opml import OpmlFeed, parse_opml, write_opml
from ticker.logs import start_logging
from ticker.paths import user_paths
from ticker.poller import (
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedRefreshed,
    FeedUnchanged,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    StoreFailed,
    SubscribeFailed,
)
from ticker.preferences import Preferences, save_preferences
from ticker.profile import Profile, open_profile
from ticker.reading.article import article_of
from ticker.store import StoreError
from ticker.ui import messages
from ticker.ui.bar import Bar
from ticker.ui.bridge import Bridge
from ticker.ui.command_line import Options, read_command_line
from ticker.ui.headlines import HeadlinesModel
from ticker.ui.icons import app_icon
from ticker.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from ticker.ui.feeds_dialog import FeedsDialog
    from ticker.ui.preferences_dialog import PreferencesDialog
    from ticker.ui.viewer import Viewer
    from ticker.ui.welcome import Welcome
    from ticker.ui.wire_window import WireWindow

log = logging.getLogger(__name__)

_RELOAD_AFTER = 150  # milliseconds in which the arrivals of several feeds become one change of the wire
_SAVE_AFTER = 500  # milliseconds in which the steps of a slider become one write of the preferences
_WIRE_SETTINGS = attrgetter("headlines_on_wire", "headline_age_days", "keep_read_on_wire")
_POLL_AFTER = 300  # milliseconds the first headlines have for themselves before the poller's libraries load


def run_bar(options: Options, arguments: tuple[str, ...]) -> int:
    """Show the bar until the user quits and return the exit status. Needs a display."""
    # Without shared memory Qt lets the X server shift the strip and sends only the few pixels that come into view,
    # instead of waiting for the server once a frame: a quarter less CPU (measured, the X server's included).
    os.environ.setdefault("QT_XCB_NO_MITSHM", "1")
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("off-the-wire")
    qt.setDesktopFileName("off-the-wire")
    qt.setWindowIcon(app_icon())
    qt.setQuitOnLastWindowClosed(False)
    instance = SingleInstance(user_paths(options.profile).data)
    if not instance.claim(arguments):
        return 0
    try:
        with open_profile(options.profile, options.feed_urls) as profile:
            start_logging(profile.paths.log_file, options.verbosity)
            application = Application(profile, options, instance)
            application.start()
            status = qt.exec()
            application.stop()
    except StoreError as error:
        log.exception("the profile cannot be opened")
        QMessageBox.critical(None, "Off the Wire", messages.sentence_for_store(error))
        status = 1
    instance.release()
    return status


class Application(QObject):
    """Everything that lives as long as the bar. Windows that are seldom open are made when first asked for."""

    def __init__(self, profile: Profile, options: Options, instance: SingleInstance) -> None:
        super().__init__()
        self._profile = profile
        self._prints = options.prints
        self._preferences = profile.loaded.preferences
        self._store = profile.open_store()
        self._bridge = Bridge(self)
        self._poller = Poller(
            open_store=profile.open_store,
            emit=self._bridge.deliver,
            preferences=self._preferences,
            backup=None if profile.is_watching else profile.paths.subscriptions_backup,
        )
        self._model = HeadlinesModel(self)
        self._bar = Bar(self._model, self._preferences)
        self._viewer: Viewer | None = None
        self._opened: int | None = None  # the entry in the viewer
        self._feeds_dialog: FeedsDialog | None = None
        self._preferences_dialog: PreferencesDialog | None = None
        self._wire_window: WireWindow | None = None
        self._welcome: Welcome | None = None
        self._reload_soon = _single_shot(self, _RELOAD_AFTER, self._reload_headlines)
        self._feeds_soon = _single_shot(self, _RELOAD_AFTER, self._show_subscriptions)
        self._about: QMessageBox | None = None
        self._removed: tuple[int, ...] = ()  # the feeds removed last
        self._save_soon = _single_shot(self, _SAVE_AFTER, self._save_preferences)
        self._connect(instance)

    def _connect(self, instance: SingleInstance) -> None:
        instance.arguments_received.connect(self._take_arguments)
        self._bridge.event_arrived.connect(self._take_event)
        bar = self._bar
        bar.open_requested.connect(self.open_article)
        bar.browse_requested.connect(self.browse)
        bar.copy_requested.connect(self.copy_link)
        bar.read_requested.connect(self.mark_read)
        bar.save_requested.connect(self.mark_saved)
        bar.mark_all_read_requested.connect(self.mark_all_read)
        bar.refresh_requested.connect(self.refresh)
        bar.feeds_requested.connect(self.show_feeds)
        bar.preferences_requested.connect(self.show_preferences)
        bar.wire_requested.connect(self.show_wire)
        bar.about_requested.connect(self.show_about)
        bar.quit_requested.connect(QApplication.quit)

    def start(self) -> None:
        """Show the bar with what the store holds, then let the poller begin."""
        self._store.forget_removed()
        self._reload_headlines()
        self._bar.show()
        QTimer.singleShot(0, lambda: log.debug("first headlines painted"))  # once the bar has been exposed
        _quit_on_signals(self)
        sys.excepthook = self._report_fault
        self._tell_what_was_mended()
        QTimer.singleShot(_POLL_AFTER, self, self._start_poller)

    def stop(self) -> None:
        """End everything in well under a second; what was preferred and read is on the disk when this returns."""
        self._bar.hide()
        self._poller.stop()
        if self._save_soon.isActive():
            self._save_preferences()
        self._store.close()
        sys.excepthook = sys.__excepthook__

    def _start_poller(self) -> None:
        self._poller.start()
        gc.collect()
        gc.freeze()  # what start-up made stays for months: the collector need not look at it again
        if not self._preferences.welcomed and not self._profile.is_watching:
            self.show_welcome()

    # -- what the poller tells -----------------------------------------------------------------------------------

    def _take_event(self, event: Event) -> None:
        match event:
            case FeedRefreshed(new=new):
                self._reload_soon.start()
                if self._prints:
                    self._print_headlines(new)
            case RefreshFinished() | RefreshTooSoon():
                self._bar.show_notice(messages.sentence_for_refresh(event))
            case StoreFailed(kind=kind):
                self._bar.show_notice(messages.sentence_for_store_kind(kind))
        if self._feeds_dialog is not None and self._feeds_dialog.isVisible():
            self._tell_feeds_dialog(self._feeds_dialog, event)

    def _tell_feeds_dialog(self, dialog: "FeedsDialog", event: Event) -> None:
        match event:
            case SubscribeFailed(url=url, kind=kind, detail=detail):
                dialog.show_subscribe_failed(url, kind, detail)
            case FeedAdded(feed_id=feed_id) if feed := self._store.feed(feed_id):
                dialog.show_added(feed)
        if isinstance(event, FeedRefreshed | FeedUnchanged | FeedFailed | FeedAdded | FeedMoved):
            self._feeds_soon.start()

    def _reload_headlines(self) -> None:
        preferences = self._preferences
        self._model.replace(
            self._store.headlines(
                limit=preferences.headlines_on_wire,
                max_age=preferences.headline_age_days * 86_400 or None,
                include_read=preferences.keep_read_on_wire,
            )
        )

    def _print_headlines(self, entry_ids: tuple[int, ...]) -> None:
        for entry_id in entry_ids:
            entry = self._store.entry(entry_id)
            feed = self._store.feed(entry.feed_id) if entry else None
            if entry and feed:
                print(f"{feed.title}: {entry.title}", flush=True)  # noqa: T201 - what --print is for

    # -- what the user wishes ------------------------------------------------------------------------------------

    def open_article(self, entry_id: int) -> None:
        """Show the entry in the viewer and mark it read."""
        entry = self._store.entry(entry_id)
        feed = self._store.feed(entry.feed_id) if entry else None
        if entry is None or feed is None:
            self._bar.show_notice(self.tr("This headline is no longer kept."))
            return
        viewer = self._viewer or self._make_viewer()
        viewer.show_article(article_of(entry, feed))
        self._opened = entry_id
        self.mark_read(entry_id)

    def browse(self, entry_id: int) -> None:
        """Open the entry's page in the user's browser and mark it read."""
        headline = self._store.entry(entry_id)
        if headline is not None and self.open_link(headline.link):
            self.mark_read(entry_id)

    def open_link(self, link: str) -> bool:
        """Hand a web address to the user's browser, as one argument and never through a shell; tell where not."""
        if urlsplit(link).scheme.lower() not in {"http", "https"}:
            self._bar.show_notice(self.tr("This headline has no web page."))
            return False
        if not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.TolerantMode)):
            self._bar.show_notice(self.tr("No browser could be started. The link can be copied instead."))
            return False
        return True

    def copy_link(self, entry_id: int) -> None:
        """Put the entry's link on the clipboard."""
        entry = self._store.entry(entry_id)
        if entry is not None and entry.link:
            QGuiApplication.clipboard().setText(entry.link)
            self._bar.show_notice(self.tr("Link copied."))

    def mark_read(self, entry_id: int, is_read: bool = True) -> None:
        self._store.mark_read((entry_id,), is_read=is_read)
        self._model.mark_read(entry_id, is_read)

    def mark_saved(self, entry_id: int, is_saved: bool = True) -> None:
        self._store.mark_saved(entry_id, is_saved=is_saved)
        self._model.mark_saved(entry_id, is_saved)

    def _open_neighbour(self, step: int) -> None:
        """Open the headline after (or before) the one in the viewer, in the order of the wire."""
        headlines = self._model.headlines
        row = None if self._opened is None else self._model.row_of(self._opened)
        wanted = step - 1 if row is None else row + step
        if 0 <= wanted < len(headlines):
            self.open_article(headlines[wanted].entry_id)

    def mark_all_read(self) -> None:
        """Mark what is on the wire now, and nothing that arrives meanwhile."""
        self._store.mark_read(tuple(headline.entry_id for headline in self._model.headlines))
        self._reload_headlines()

    def refresh(self, feed_ids: tuple[int, ...] | None = None) -> None:
        self._poller.refresh(feed_ids)

    def apply_preferences(self, preferences: Preferences) -> None:
        """The one road of every setting: kept, saved soon, handed to everybody."""
        before, self._preferences = self._preferences, preferences
        self._save_soon.start()
        self._bar.apply_preferences(preferences)
        self._poller.apply_preferences(preferences)
        if self._viewer is not None:
            self._viewer.apply_preferences(preferences)
        if self._preferences_dialog is not None:
            self._preferences_dialog.show_preferences(preferences)
        if _WIRE_SETTINGS(before) != _WIRE_SETTINGS(preferences):
            self._reload_headlines()

    def _prefer(self, **settings: object) -> None:
        self.apply_preferences(replace(self._preferences, **settings))  # type: ignore[arg-type]

    def _save_preferences(self) -> None:
        try:
            save_preferences(self._preferences, self._profile.paths.preferences)
        except OSError as error:
            log.warning("preferences cannot be saved: %s", error)
            self._bar.show_notice(
                self.tr("Your preferences cannot be saved ({reason}). They hold until you quit.").format(
                    reason=error.strerror
                )
            )

    # -- windows that are seldom open ----------------------------------------------------------------------------

    def _make_viewer(self) -> "Viewer":
        from ticker.ui.viewer import Viewer  # noqa: PLC0415 - off the start-up path

        viewer = self._viewer = Viewer(self._preferences)
        viewer.link_activated.connect(self.open_link)
        viewer.browse_requested.connect(self.browse)
        viewer.copy_requested.connect(self.copy_link)
        viewer.save_requested.connect(self.mark_saved)
        viewer.next_requested.connect(lambda: self._open_neighbour(1))
        viewer.previous_requested.connect(lambda: self._open_neighbour(-1))
        viewer.text_size_changed.connect(lambda points: self._prefer(text_size=points))
        viewer.geometry_changed.connect(lambda geometry: self._prefer(viewer_geometry=geometry))
        viewer.home_requested.connect(self.show_wire)
        return viewer

    def show_feeds(self) -> None:
        """Open the subscriptions."""
        from ticker.ui.feeds_dialog import FeedsDialog  # noqa: PLC0415 - off the start-up path

        if self._feeds_dialog is None:
            dialog = self._feeds_dialog = FeedsDialog()
            dialog.subscribe_requested.connect(self._poller.subscribe)
            dialog.remove_requested.connect(self._remove_feeds)
            dialog.undo_remove_requested.connect(self._undo_remove)
            dialog.rename_requested.connect(lambda feed_id, title: self._change_feeds((feed_id,), custom_title=title))
            dialog.move_requested.connect(lambda feed_ids, folder: self._change_feeds(feed_ids, folder=folder))
            dialog.wire_toggled.connect(lambda feed_id, on_wire: self._change_feeds((feed_id,), on_wire=on_wire))
            dialog.refresh_requested.connect(self.refresh)
            dialog.import_requested.connect(self.import_opml)
            dialog.export_requested.connect(self.export_opml)
        self._show_subscriptions()
        _raise(self._feeds_dialog)

    def show_preferences(self) -> None:
        """Open the preferences."""
        from ticker.ui.preferences_dialog import PreferencesDialog  # noqa: PLC0415 - off the start-up path

        if self._preferences_dialog is None:
            screens = tuple(screen.name() for screen in QGuiApplication.screens())
            self._preferences_dialog = PreferencesDialog(self._preferences, screens)
            self._preferences_dialog.preferences_changed.connect(self.apply_preferences)
        _raise(self._preferences_dialog)

    def show_wire(self) -> None:
        """Open the list of all headlines."""
        from ticker.ui.wire_window import WireWindow  # noqa: PLC0415 - off the start-up path

        if self._wire_window is None:
            self._wire_window = WireWindow(self._model)
            self._wire_window.open_requested.connect(self.open_article)
            self._wire_window.browse_requested.connect(self.browse)
        _raise(self._wire_window)

    def show_welcome(self) -> None:
        """Offer the starter list, once."""
        from ticker.ui.welcome import Welcome  # noqa: PLC0415 - off the start-up path

        welcome = self._welcome = Welcome()
        welcome.feeds_chosen.connect(self._subscribe_chosen)
        welcome.import_requested.connect(self.import_opml)
        welcome.edge_chosen.connect(lambda edge: self._prefer(edge=edge))
        welcome.finished.connect(lambda: self._prefer(welcomed=True))
        _raise(welcome)

    def show_about(self) -> None:
        """Say which version this is and where its files lie."""
        paths = self._profile.paths
        text = self.tr(
            "Off the Wire {version}, a headline ticker for the desktop.\n\n"
            "Preferences: {preferences}\nFeeds and headlines: {database}\nLog: {log}\n\n"
            "Free software under the MIT licence."
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About Off the Wire"), "")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            text.format(version=__version__, preferences=paths.preferences, database=paths.database, log=paths.log_file)
        )
        box.setIconPixmap(app_icon().pixmap(64, 64))
        box.setModal(False)
        self._about = box  # else it would be gone when this returns
        _raise(box)

    # -- subscriptions -------------------------------------------------------------------------------------------

    def import_opml(self, path: str) -> None:
        """Subscribe to the feeds of an OPML file and tell what could not be read."""
        self.show_feeds()
        try:
            listed = parse_opml(Path(path).read_bytes())
        except OSError as error:
            log.warning("a list cannot be read: %s", error)
            self._dialog.show_notice(self.tr("This file cannot be read: {0}.").format(error.strerror))
            return
        known = sum(self._store.feed_at(each.url) is not None for each in listed.outlines)
        self._poller.add_feeds(listed.outlines)
        problems = tuple(map(messages.sentence_for_problem, listed.problems))
        self._dialog.show_import_result(path, len(listed.outlines) - known, known, problems)

    def export_opml(self, path: str) -> None:
        """Write the subscriptions as OPML."""
        listed = write_opml(self._store.feeds(), title="Off the Wire", created_at=time.time())
        try:
            Path(path).write_bytes(listed)
        except OSError as error:
            log.warning("the list cannot be written: %s", error)
            self._dialog.show_notice(self.tr("This file cannot be written: {0}.").format(error.strerror))
            return
        self._dialog.show_notice(self.tr("The list of feeds was written to {0}.").format(path))

    @property
    def _dialog(self) -> "FeedsDialog":
        self.show_feeds()
        assert self._feeds_dialog is not None  # noqa: S101 - made by the line above
        return self._feeds_dialog

    def _subscribe_chosen(self, chosen: tuple[OpmlFeed, ...]) -> None:
        self._poller.add_feeds(chosen)

    def _change_feeds(self, feed_ids: tuple[int, ...], **changes: Any) -> None:
        for feed_id in feed_ids:
            self._store.change_feed(feed_id, **changes)
        self._after_changed_subscriptions()

    def _remove_feeds(self, feed_ids: tuple[int, ...]) -> None:
        """Take feeds off the list and the wire; until the program ends they can be had back with all they hold."""
        self._removed = feed_ids
        for feed_id in feed_ids:
            self._store.set_removed(feed_id, True)
        self._after_changed_subscriptions()

    def _undo_remove(self) -> None:
        for feed_id in self._removed:
            self._store.set_removed(feed_id, False)
        self._after_changed_subscriptions()

    def _after_changed_subscriptions(self) -> None:
        self._poller.subscriptions_changed()
        self._reload_headlines()
        self._show_subscriptions()

    def _show_subscriptions(self) -> None:
        if self._feeds_dialog is not None:
            self._feeds_dialog.show_feeds(self._store.feeds(), self._store.unread_counts())

    # -- others ---------------------------------------------------------------------------------------------------

    def _take_arguments(self, arguments: tuple[str, ...]) -> None:
        """Obey a later start: come to the front and do what its command line says."""
        try:
            options = read_command_line(arguments)
        except SystemExit:  # its own process has told what is wrong
            return
        self._bar.show()
        self._bar.raise_()
        self._obey(options.wish)
        for url in options.feed_urls:
            self.show_feeds()
            self._dialog.offer_address(url)

    def _obey(self, wish: str) -> None:
        match wish:
            case "pause" | "resume":
                if self._bar.is_paused != (wish == "pause"):
                    self._bar.toggle_pause()
            case "refresh":
                self.refresh()
            case "feeds":
                self.show_feeds()
            case "preferences":
                self.show_preferences()
            case "quit":
                QApplication.quit()

    def _tell_what_was_mended(self) -> None:
        for sentence in messages.sentences_for_profile(self._profile):
            log.warning("%s", sentence)
            self._bar.show_notice(sentence)

    def _report_fault(self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
        """A fault of ours ends what was being done and nothing else; the log has the rest."""
        log.error("a fault of this program", exc_info=(kind, fault, trace))
        if isinstance(fault, StoreError):
            self._bar.show_notice(messages.sentence_for_store(fault))


def _single_shot(parent: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer


def _raise(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()


def _quit_on_signals(parent: QObject) -> None:
    """Leave in order on SIGINT, SIGTERM and SIGHUP. Qt's loop sleeps in C++: a socket wakes it where a signal comes."""
    reads, writes = socket.socketpair()
    for end in (reads, writes):
        end.setblocking(False)
    signal.set_wakeup_fd(writes.fileno())
    notifier = QSocketNotifier(reads.fileno(), QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: (reads.recv(16), writes.fileno(), QApplication.quit()))
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
