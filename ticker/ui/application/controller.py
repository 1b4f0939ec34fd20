"""The desk behind the bar: takes what the poller tells and what the user wishes, and sees that it is done."""

import logging
import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QUndoStack
from PySide6.QtWidgets import QApplication, QWidget

from ticker.entities import Collection, Enclosure, Entry, Feed, FetchErrorKind, ReadPolicy
from ticker.error_reports import ErrorReports
from ticker.poller import (
    Event,
    FeedRefreshed,
    IconFetched,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    ServerFeedsChanged,
    StoreFailed,
    Synced,
    SyncFailed,
)
from ticker.preferences import Placement, Preferences
from ticker.profile import Profile
from ticker.rules import Aspect
from ticker.store import Store, StoreError
from ticker.ui.application.announcer import Announcer
from ticker.ui.application.global_shortcut import GlobalShortcut
from ticker.ui.application.metered_network import MeteredNetwork
from ticker.ui.application.notifications import Notifications
from ticker.ui.application.pass_counter import PassCounter
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.read_marker import ReadMarker
from ticker.ui.application.tray import Tray
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.bar.summaries import Summaries
from ticker.ui.bar.thumbnails import Thumbnails
from ticker.ui.bridge import Bridge
from ticker.ui.cli.command_line import COLLECTION, Options, parse_command_line
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.help.help_controller import HelpController
from ticker.ui.i18n import messages
from ticker.ui.i18n.languages import spoken_language
from ticker.ui.rules.rules_controller import RulesController
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets.drop_target import in_words
from ticker.ui.widgets.undo import UndoableChange
from ticker.ui.widgets.windows import raise_window
from ticker.url_cleaner import without_tracking
from ticker.wire import Wire

# Windows that are seldom open are imported when they are: what nobody looks at takes no memory.
if TYPE_CHECKING:
    from ticker.ui.archive.archive_window import ArchiveWindow
    from ticker.ui.feeds.collections_window import CollectionsWindow
    from ticker.ui.preferences.preferences_dialog import PreferencesDialog
    from ticker.ui.viewer.viewer_controller import ViewerController
    from ticker.ui.welcome.welcome import Welcome

log = logging.getLogger(__name__)

_MAX_PASSED = 50  # headlines that the wire window tells of as just passed
_RELOAD_AFTER = 150  # milliseconds in which the arrivals of several feeds become one change of the wire


class Controller(QObject):
    """Connects everything with everything. Windows that are seldom open are made when first asked for."""

    def __init__(
        self,
        profile: Profile,
        options: Options,
        store: Store,
        wire: Wire,
        model: HeadlinesModel,
        bar: Bar,
        summaries: Summaries,
        faults: ErrorReports,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._options = options
        self._preferences = PreferencesController(
            profile.loaded.preferences, profile.paths.preferences, options.start_command(sys.argv[0]), self
        )
        self._store = store
        self._wire = wire
        self._model = model
        self._bar = bar
        self._summaries = summaries
        self._thumbnails = Thumbnails(store)
        self._bridge = Bridge(self)
        self._poller = Poller(
            open_store=profile.open_store,
            emit=self._bridge.deliver,
            preferences=self._preferences.current,
            backup=None if profile.is_watching else profile.paths.subscriptions_backup,
            language=spoken_language(),
        )
        self._subscriptions = FeedsController(store, self._poller, self)
        self._ruling = RulesController(store, self)
        self._retirement = PassCounter(store, self._preferences.current, self)
        self._arrived: set[int] = set()  # entries that came in since the wire was last put together
        self._alerts = Notifications(self._preferences.current, self)
        self._metering = MeteredNetwork(self)
        self._help = HelpController(profile.paths, store, faults, lambda: self._preferences.current, self)
        self._undo = QUndoStack(self)  # of marking all as read
        self._undo.setUndoLimit(1)
        self._undo.undoTextChanged.connect(self._show_undo)
        self._bars = Bars(
            store,
            wire,
            bar,
            self._preferences.current,
            summary_of=summaries,
            connect_bar=self._connect_bar,
            change_preferences=self._preferences.apply,
        )
        self._tray = Tray(bar, model, self._bars.set_visible)
        self._announcer = Announcer(bar, model)
        self._shortcut = GlobalShortcut(bar, bar.grab_focus)
        self._stories: ViewerController | None = None  # with the viewer
        self._marking = ReadMarker(store, lambda: self._preferences.current.group_events)
        self._opened: int | None = None  # the entry in the viewer
        self._read_along = model  # the wire whose order the viewer follows
        self._preferences_dialog: PreferencesDialog | None = None
        self._wire_window: ArchiveWindow | None = None
        self._passed: deque[int] = deque(maxlen=_MAX_PASSED)  # entry ids, in the order in which they went past
        model.passed.connect(self._passed.append)
        self._collections_window: CollectionsWindow | None = None
        self._welcome: Welcome | None = None
        self._reload_soon = _single_shot(self, _RELOAD_AFTER, self._reload_headlines)
        self._connect()

    def _connect(self) -> None:
        self._preferences.notice.connect(self._bar.show_notice)
        self._shortcut.notice.connect(self._bar.show_notice)
        self._bridge.event_arrived.connect(self._take_event)
        self._bridge.event_arrived.connect(self._thumbnails.take_event)
        self._metering.metered_changed.connect(self._poller.set_metered)
        self._subscriptions.changed.connect(self._reload_headlines)
        self._ruling.changed.connect(self._reload_headlines)
        self._ruling.notice.connect(self._bar.show_notice)
        self._retirement.retired.connect(self._reload_soon.start)
        self._alerts.open_requested.connect(self.open_article)
        self._alerts.save_requested.connect(self.mark_saved)
        self._subscriptions.browse_requested.connect(self.open_link)
        self._subscriptions.icon_changed.connect(self._bars.show_icon)
        self._help.browse_requested.connect(self.open_link)

    def _connect_bar(self, bar: Bar) -> None:
        bar.open_requested.connect(lambda entry_id: self._open_from(bar, entry_id))
        bar.browse_requested.connect(self.browse)
        bar.copy_requested.connect(self.copy_link)
        bar.read_requested.connect(self.mark_read)
        bar.model.passed.connect(self._retirement.note, Qt.ConnectionType.QueuedConnection)
        bar.model.read_by_passing.connect(self.mark_read, Qt.ConnectionType.QueuedConnection)  # the strip is at work
        bar.save_requested.connect(self.mark_saved)
        bar.mark_all_read_requested.connect(lambda: self.mark_all_read(bar))
        bar.undo_requested.connect(self._undo.undo)
        bar.open_behind_requested.connect(lambda entry_id: self._open_from(bar, entry_id, behind=True))
        bar.refresh_requested.connect(self._poller.refresh)
        bar.feeds_requested.connect(self._subscriptions.show)
        bar.handed_over.connect(self._subscriptions.take_in)
        bar.preferences_requested.connect(self.show_preferences)
        bar.strip.stepped.connect(self._follow_bar)
        bar.strip.focus_moved.connect(self._follow_bar)
        bar.archive_requested.connect(self.show_wire)
        bar.rules_requested.connect(self._ruling.show)
        bar.mute_requested.connect(lambda aspect, value, name: self._ruling.mute_for_a_day(Aspect(aspect), value, name))
        bar.collections_requested.connect(self.show_collections)
        bar.summary_requested.connect(lambda entry_id: self._show_card(bar, entry_id))
        bar.places_changed.connect(self._keep_places)
        bar.guide_requested.connect(self._help.show_guide)
        bar.about_requested.connect(self._help.show_about)
        bar.faults_requested.connect(self._help.show_faults)
        bar.has_fault_reports = lambda: self._help.faults.is_any
        bar.quit_requested.connect(QApplication.quit)

    def open(self) -> None:
        """Begin polling, and greet whoever is here for the first time."""
        self._poller.start()
        self._poller.forget_removed()
        self._metering.watch()
        for apply in (
            self._bars.apply_preferences,
            self._tray.apply_preferences,
            self._announcer.apply_preferences,
            self._shortcut.apply_preferences,
            self._alerts.apply_preferences,
            self._retirement.apply_preferences,
        ):
            self._preferences.follow(apply)
        self._preferences.preferences_changed.connect(self._pass_on_preferences)
        if self._help.faults.take_news():
            self._bar.show_notice(self.tr("Something went wrong the last time. The menu has a report about it."))
        for sentence in messages.sentences_for_profile(self._profile):
            log.warning("%s", sentence)
            self._bar.show_notice(sentence)
        if not self._preferences.current.welcomed and not self._profile.is_watching:
            self.show_welcome()
        self._run_command(self._options.command)
        self._open(self._options)

    def close(self) -> None:
        """Stop polling and save what is not saved yet."""
        self._poller.stop()
        self._alerts.close()
        self._retirement.save()
        self._bars.close()
        self._preferences.save_pending()

    def take_arguments(self, arguments: tuple[str, ...]) -> None:
        """Obey a later start: come to the front and do what its command line says."""
        try:
            options = parse_command_line(arguments)
        except SystemExit:  # its own process has told what is wrong
            return
        self._bars.set_visible(True)
        self._bar.raise_()
        self._run_command(options.command)
        for url in options.feed_urls:
            self._subscriptions.offer_address(url)
        self._open(options)

    def _open(self, options: Options) -> None:
        if options.opens:
            self._subscriptions.take_in(in_words(options.opens))

    def give_help_key(self, focused: QWidget) -> None:
        """Let the guide be called from the window that has the keyboard now."""
        self._help.give_key(focused)

    def tell_fault(self, fault: BaseException) -> None:
        """Say that something went wrong; the log says what."""
        if isinstance(fault, StoreError):
            self._bar.show_notice(messages.sentence_for_store(fault))
        else:
            self._bar.show_notice(self.tr("This program made a mistake. The menu has a report about it."))

    # -- what the poller tells -----------------------------------------------------------------------------------

    def _take_event(self, event: Event) -> None:
        match event:
            case FeedRefreshed(new=new):
                self._arrived.update(new)
                self._reload_soon.start()
                if self._options.prints:
                    self._print_headlines(new)
            case RefreshFinished() | RefreshTooSoon():
                self._bar.show_notice(messages.sentence_for_refresh(event))
            case IconFetched(feed_id=feed_id):
                self._bars.show_icon(feed_id)
            case ServerFeedsChanged():
                self._reload_soon.start()
            case SyncFailed(kind=kind, detail=detail, is_first=True):
                self._tell_of_server(kind, detail)
            case Synced(was_reset=True):
                self._tell_of_server(None)
            case StoreFailed(kind=kind):
                self._bar.show_notice(messages.sentence_for_store_kind(kind))
        self._subscriptions.take_event(event)
        if self._stories is not None:
            self._stories.take_event(event)

    def _tell_of_server(self, kind: FetchErrorKind | None, detail: str = "") -> None:
        """Say once that syncing fails, ``kind`` None: that the server was set up anew; no network is no news."""
        from ticker.ui.feeds.account_dialog import sentence_for_reset, sentence_for_server  # noqa: PLC0415

        if kind is not FetchErrorKind.OFFLINE:
            self._bar.show_notice(sentence_for_reset() if kind is None else sentence_for_server(kind, detail))

    def _reload_headlines(self) -> None:
        self._summaries.forget()  # of entries that may have been edited
        self._bars.reload()
        if too_slow := self._wire.too_slow:
            self._wire.too_slow = set()
            self._ruling.turn_off_slow(too_slow)
        arrived, self._arrived = self._arrived, set()
        if self._wire_window is not None and self._wire_window.isVisible():
            self._wire_window.refresh()
            self._wire_window.take_news(arrived)
        news = (each for each in self._model.headlines if each.entry_id in arrived)
        hides = self._preferences.current.placement is Placement.AUTO_HIDE
        self._alerts.notify_of(news, is_away=self._bar.is_out_of_sight and not hides)

    def _print_headlines(self, entry_ids: tuple[int, ...]) -> None:
        for entry_id in entry_ids:
            if known := self._store.entries.with_feed(entry_id):
                entry, feed = known
                print(f"{feed.title}: {entry.title}", flush=True)  # noqa: T201 - what --print is for

    # -- headlines -----------------------------------------------------------------------------------------------

    def _open_from(self, bar: Bar, entry_id: int, *, behind: bool = False) -> None:
        self._read_along = bar.model
        self.open_article(entry_id, behind=behind)

    def _follow_bar(self, entry_id: int) -> None:
        """Show in the viewer, where it is open and follows the bar, what is in front there; that is not reading yet."""
        if not self._preferences.current.viewer_follows_bar or self._stories is None or not self._stories.is_open:
            return
        if known := self._store.entries.with_feed(entry_id):
            self._stories.show(*known, behind=True, is_asked_for=False)
            self._opened = entry_id

    def open_article(self, entry_id: int, *, behind: bool = False) -> None:
        """Show the entry in the viewer and mark it read; ``behind`` leaves the keyboard and the front to others."""
        if (known := self._store.entries.with_feed(entry_id)) is None:
            self._bar.show_notice(self.tr("This headline is no longer kept."))
            return
        stories = self._stories or self._make_stories()
        stories.show(*known, behind=behind)
        self._opened = entry_id
        self._mark_opened(*known)

    def _show_card(self, bar: Bar, entry_id: int) -> None:
        picture = self._thumbnails.of(entry_id, self._preferences.current)
        bar.show_card(entry_id, self._summaries(entry_id), picture)

    def browse(self, entry_id: int) -> None:
        """Open the entry's page in the user's browser and mark it read."""
        if (known := self._store.entries.with_feed(entry_id)) and self.open_link(known[0].link):
            self._mark_opened(*known)

    def _mark_opened(self, entry: Entry, feed: Feed) -> None:
        if feed.settings.read_policy != ReadPolicy.BY_HAND:
            self.mark_read(entry.id)

    def open_link(self, link: str) -> bool:
        """Hand a web address to the user's browser, as one argument and never through a shell; tell where not."""
        if urlsplit(link).scheme.lower() not in {"http", "https"}:
            self._bar.show_notice(self.tr("This headline has no web page."))
            return False
        if not QDesktopServices.openUrl(QUrl(self._without_tracking(link), QUrl.ParsingMode.TolerantMode)):
            self._bar.show_notice(self.tr("No browser could be started. The link can be copied instead."))
            return False
        return True

    def _without_tracking(self, link: str) -> str:
        return without_tracking(link) if self._preferences.current.cut_tracking else link

    def play(self, media: Enclosure) -> None:
        """Hand a sound or a film to the user's player, in a playlist of one: the address itself is a browser's."""
        if urlsplit(media.url).scheme not in {"http", "https"}:
            return
        playlist = self._profile.paths.cache / "play.m3u"
        title = " ".join(media.title.split())
        try:
            playlist.parent.mkdir(parents=True, exist_ok=True)
            playlist.write_text(f"#EXTM3U\n#EXTINF:{media.seconds or -1},{title}\n{media.url}\n", encoding="utf-8")
        except OSError as error:
            log.warning("no playlist can be written: %s", error)
            self.open_link(media.url)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(playlist)):
            self._bar.show_notice(self.tr("No player could be started. The file can be opened in the browser instead."))

    def _open_mail(self, link: str) -> None:
        """Hand a letter of our own making to the user's e-mail program."""
        if not QDesktopServices.openUrl(QUrl(link)):
            self._bar.show_notice(self.tr("No e-mail program could be started."))

    def copy_link(self, entry_id: int) -> None:
        """Put the entry's link on the clipboard."""
        entry = self._store.entries.get(entry_id)
        if entry is not None and entry.link:
            QGuiApplication.clipboard().setText(self._without_tracking(entry.link))
            self._bar.show_notice(self.tr("Link copied."))

    def mark_read(self, entry_id: int, is_read: bool = True) -> None:
        self._mark_several((entry_id,), is_read)

    def _mark_several(self, entry_ids: tuple[int, ...], is_read: bool) -> None:
        self._marking.mark(entry_ids, is_read)
        for entry_id in entry_ids:
            self._bars.mark_read(entry_id, is_read)
        self._show_marked(entry_ids)

    def _show_marked(self, entry_ids: Iterable[int] | None = None) -> None:
        """Have the wire window show these headlines, or all, as they are now."""
        if self._wire_window is not None:
            self._wire_window.refresh(entry_ids)

    def mark_saved(self, entry_id: int, is_saved: bool = True) -> None:
        self._store.entries.mark_saved(entry_id, is_saved=is_saved)
        self._bars.mark_saved(entry_id, is_saved)
        self._show_marked((entry_id,))
        if is_saved:
            self._poller.keep_offline(entry_id)

    def mark_all_read(self, bar: Bar) -> None:
        """Mark what is on this bar now, and nothing that arrives meanwhile; it can be taken back."""
        unread = tuple(each.entry_id for each in bar.model.headlines if not each.is_read)
        if not unread:  # what was marked before can still be taken back
            bar.show_notice(self.tr("Everything on the wire is read."))
            return
        self._mark_all(unread, is_read=True)
        undo = partial(self._mark_all, unread, is_read=False)
        self._undo.push(UndoableChange(self.tr("&Undo Mark All as Read"), undo))
        bar.show_notice(self.tr("%n headline(s) marked as read. Ctrl+Z takes it back.", "", len(unread)))

    def _mark_all(self, entry_ids: tuple[int, ...], *, is_read: bool) -> None:
        self._marking.mark(entry_ids, is_read=is_read)
        self._reload_headlines()

    def _show_undo(self, text: str) -> None:
        for bar in self._bars.all:
            bar.undo_text = text

    def _open_neighbour(self, step: int) -> None:
        """Open the headline after (or before) the one in the viewer, in the order of the wire."""
        headlines = self._read_along.headlines
        row = None if self._opened is None else self._read_along.row_of(self._opened)
        wanted = 0 if row is None else row + step
        if 0 <= wanted < len(headlines):
            self.open_article(headlines[wanted].entry_id)

    # -- preferences ---------------------------------------------------------------------------------------------

    def _pass_on_preferences(self, before: Preferences, after: Preferences) -> None:
        self._poller.apply_preferences(after)
        if _wire_settings(before) != _wire_settings(after):
            self._reload_headlines()

    def _keep_places(self, places: str) -> None:
        self._preferences.apply(replace(self._preferences.current, floating_places=places))

    # -- windows -------------------------------------------------------------------------------------------------

    def show_preferences(self) -> None:
        if self._preferences_dialog is None:
            from ticker.ui.preferences.preferences_dialog import PreferencesDialog  # noqa: PLC0415

            self._preferences_dialog = PreferencesDialog(self._preferences.current, _screens())
            self._preferences_dialog.show_collections(self._store.collections.all())
            self._preferences_dialog.preferences_changed.connect(self._preferences.apply)
            self._preferences.follow(self._preferences_dialog.show_preferences)
        raise_window(self._preferences_dialog)

    def show_wire(self) -> None:
        """Open the list of all headlines."""
        if self._wire_window is None:
            from ticker.ui.archive.archive_window import ArchiveWindow  # noqa: PLC0415

            self._wire_window = ArchiveWindow(
                self._store, self._model, self._preferences.current, reversed(self._passed)
            )
            self._preferences.follow(self._wire_window.apply_preferences)
            self._model.passed.connect(self._wire_window.show_passed)
            self._wire_window.link_requested.connect(self.open_link)
            self._wire_window.place_changed.connect(self._keep_wire_geometry)
            self._wire_window.open_requested.connect(self.open_article)
            self._wire_window.browse_requested.connect(self.browse)
            self._wire_window.copy_requested.connect(self.copy_link)
            self._wire_window.read_requested.connect(self._mark_several)
            self._wire_window.save_requested.connect(self.mark_saved)
        elif not self._wire_window.isVisible():
            self._wire_window.reload()
        raise_window(self._wire_window)

    def _keep_wire_geometry(self, geometry: str, split: str) -> None:
        self._preferences.apply(replace(self._preferences.current, wire_geometry=geometry, wire_split=split))

    def show_collections(self) -> None:
        """Open the window in which collections are made and changed."""
        if self._collections_window is None:
            from ticker.ui.feeds.collections_window import CollectionsWindow  # noqa: PLC0415

            window = self._collections_window = CollectionsWindow()
            window.saved.connect(self._save_collection)
            window.removed.connect(self._remove_collection)
        self._collections_window.show_all(self._store.collections.all(), self._store.feeds.all())
        raise_window(self._collections_window)

    def _save_collection(self, collection: Collection) -> None:
        self._store.collections.save(collection)
        self._collections_changed()

    def _remove_collection(self, collection_id: int) -> None:
        self._store.collections.remove(collection_id)
        self._collections_changed()

    def _collections_changed(self) -> None:
        if self._collections_window is not None:
            self._collections_window.show_all(self._store.collections.all(), self._store.feeds.all())
        if self._preferences_dialog is not None:
            self._preferences_dialog.show_collections(self._store.collections.all())
        self._bars.show_collections()
        self._reload_headlines()

    def show_welcome(self) -> None:
        """Offer the starter list, once."""
        from ticker.desktop.other_readers import lists_of_other_readers  # noqa: PLC0415
        from ticker.ui.welcome.welcome import Welcome  # noqa: PLC0415

        readers = lists_of_other_readers()
        self._welcome = Welcome(readers=readers, screens=_screens())
        self._bridge.event_arrived.connect(self._welcome.take_event)
        for each in readers:
            self._poller.count_feeds(str(each.path))
        self._welcome.feeds_chosen.connect(self._poller.add_feeds)
        self._welcome.import_requested.connect(self._subscriptions.import_opml)
        change, preferences = self._preferences.apply, self._preferences
        self._welcome.edge_chosen.connect(lambda edge: change(replace(preferences.current, edge=edge)))
        self._welcome.screen_chosen.connect(lambda name: change(replace(preferences.current, screen=name)))
        self._welcome.login_chosen.connect(
            lambda is_wanted: change(replace(preferences.current, start_at_login=is_wanted))
        )
        self._welcome.finished.connect(lambda: change(replace(preferences.current, welcomed=True)))
        raise_window(self._welcome)

    def _make_stories(self) -> "ViewerController":
        from ticker.ui.viewer.viewer import Viewer  # noqa: PLC0415
        from ticker.ui.viewer.viewer_controller import ViewerController  # noqa: PLC0415

        viewer = Viewer(self._preferences.current)
        stories = self._stories = ViewerController(viewer, self._store, self._poller, self._preferences.current)
        self._preferences.follow(stories.apply_preferences)
        viewer.link_activated.connect(self.open_link)
        viewer.browse_requested.connect(self.browse)
        viewer.copy_requested.connect(self.copy_link)
        viewer.save_requested.connect(self.mark_saved)
        viewer.next_requested.connect(lambda: self._open_neighbour(1))
        viewer.previous_requested.connect(lambda: self._open_neighbour(-1))
        change, preferences = self._preferences.apply, self._preferences
        viewer.text_size_changed.connect(lambda points: change(replace(preferences.current, text_size=points)))
        viewer.geometry_changed.connect(lambda geometry: change(replace(preferences.current, viewer_geometry=geometry)))
        viewer.preference_changed.connect(lambda setting, value: change(preferences.current.with_value(setting, value)))
        viewer.open_requested.connect(self.open_article)
        viewer.play_requested.connect(self.play)
        viewer.mail_requested.connect(self._open_mail)
        viewer.home_requested.connect(self.show_wire)
        viewer.folder_requested.connect(self._subscriptions.show)
        viewer.feed_requested.connect(self._subscriptions.show)
        return stories

    def _run_command(self, command: str) -> None:
        """Run one of ``command_line.COMMANDS``, or show another collection; "" is none."""
        first, _, name = command.partition(" ")
        match command:
            case "pause" | "resume":
                if self._bar.is_paused != (command == "pause"):
                    self._bar.toggle_pause()
            case "focus":
                self._bar.grab_focus()
            case "refresh":
                self._poller.refresh()
            case "feeds":
                self._subscriptions.show()
            case "preferences":
                self.show_preferences()
            case "quit":
                QApplication.quit()
            case _ if first == COLLECTION and not self._bars.choose_collection_called(name):
                self._bar.show_notice(self.tr("There is no collection called “{name}”.").format(name=name))


def _wire_settings(preferences: Preferences) -> tuple[object, ...]:
    """Return what decides which headlines are on the wire."""
    return (
        preferences.headlines_on_wire,
        preferences.headline_age_days,
        preferences.keep_read_on_wire,
        preferences.group_events,
        preferences.collection,
        preferences.wire_order,
        preferences.extra_bars,
        preferences.passes_on_wire,
    )


def _screens() -> tuple[str, ...]:
    return tuple(screen.name() for screen in QGuiApplication.screens())


def _single_shot(parent: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
