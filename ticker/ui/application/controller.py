"""Builds and connects everything except the first bar, and passes on the poller's events."""

import logging
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ticker.desktop.placement_limit import PlacementLimit
from ticker.error_reports import ErrorReports
from ticker.poller import (
    AccessKept,
    AccountDiffers,
    BackupFailed,
    CameOnline,
    Event,
    FeedAdded,
    FeedFailed,
    FeedFileRead,
    FeedMoved,
    FeedPreviewed,
    FeedRefreshed,
    FeedsFound,
    FeedUnchanged,
    FileRead,
    FileWritten,
    HeadlinePictureFetched,
    IconChosen,
    IconFetched,
    Idle,
    ImportFailed,
    ImportFinished,
    ImportProgress,
    ListCounted,
    PagePreviewed,
    PictureFetched,
    Poller,
    RefreshFinished,
    RefreshProgress,
    RefreshTooSoon,
    RulesActed,
    ServerFeedsChanged,
    ShareFailed,
    ShareSent,
    ShareTargetFailed,
    ShareTargetReady,
    SignedIn,
    SignInFailed,
    StoreFailed,
    StoryFetched,
    SubscribeFailed,
    SubscribingResumed,
    Synced,
    SyncFailed,
    SyncProgress,
    TitlesTranslated,
    TranslationFailed,
    TranslationKeyNotKept,
    ValuesRepaired,
    WentOffline,
)
from ticker.preferences import Placement, Preferences
from ticker.profile import Profile
from ticker.store import Store, StoreError
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.announcer import Announcer
from ticker.ui.application.article_opener import ArticleOpener
from ticker.ui.application.backup_controller import BackupController
from ticker.ui.application.card_filler import CardFiller
from ticker.ui.application.global_shortcut import GlobalShortcut
from ticker.ui.application.headline_controller import HeadlineController
from ticker.ui.application.link_opener import LinkOpener
from ticker.ui.application.metered_network import MeteredNetwork
from ticker.ui.application.notifications import Notifications
from ticker.ui.application.pass_counter import PassCounter
from ticker.ui.application.postponed_saver import PostponedSaver
from ticker.ui.application.preferences_controller import PreferencesController
from ticker.ui.application.remote_answers import RemoteAnswers
from ticker.ui.application.remote_commands import RemoteCommands
from ticker.ui.application.share_controller import ShareController
from ticker.ui.application.tray import Tray
from ticker.ui.application.trouble_teller import TroubleTeller
from ticker.ui.application.window_text import WindowText
from ticker.ui.application.windows import Windows
from ticker.ui.application.wire_updater import WireUpdater, wire_settings
from ticker.ui.bar.bar import Bar
from ticker.ui.bar.bars import Bars
from ticker.ui.bar.picture_source import PictureSource
from ticker.ui.bar.summaries import Summaries
from ticker.ui.bridge import Bridge
from ticker.ui.cli.answer import Answer
from ticker.ui.cli.command_line import Options, parse_command_line
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.help.help_controller import HelpController
from ticker.ui.i18n import messages
from ticker.ui.i18n.languages import spoken_language
from ticker.ui.i18n.offline import sentence_for_offline
from ticker.ui.i18n.placement_limits import sentence_for_limit
from ticker.ui.rules.rules_controller import RulesController
from ticker.ui.strip.headlines_model import HeadlinesModel
from ticker.ui.widgets import places
from ticker.ui.widgets.drop_target import items_in_arguments
from ticker.ui.widgets.user_files import UserFiles
from ticker.wire import Wire

log = logging.getLogger(__name__)


class Controller(QObject):
    """Starts and stops polling, runs commands of second starts, and passes events to the parts they concern."""

    became_idle = Signal()  # the poller: there is nothing to do

    def __init__(
        self,
        profile: Profile,
        options: Options,
        store: Store,
        wire: Wire,
        model: HeadlinesModel,
        bar: Bar,
        program: ProgramActions,
        summaries: Summaries,
        pictures: PictureSource,
        error_reports: ErrorReports,
    ) -> None:
        super().__init__()
        self._profile = profile
        self._options = options
        self._store = store
        self._model = model
        self._bar = bar
        self._program = program
        self._pictures = pictures
        start_command = options.start_command(sys.argv[0])
        preferences = self._preferences = PreferencesController(
            profile.loaded.preferences, profile.paths.preferences, start_command, self, profile.check_place
        )
        self._postponed = PostponedSaver(store.postponed, self)
        self._bridge = Bridge(self)
        poller = self._poller = Poller(
            open_store=profile.open_store,
            now=profile.clock.now,
            may_prune=lambda: profile.clock.is_credible,
            emit=self._bridge.deliver,
            preferences=preferences.current,
            paths=None if profile.is_watching else profile.paths,
            backup=None if profile.is_watching else profile.paths.subscriptions_backup,
            unfinished=None if profile.is_watching else profile.paths.unfinished_requests,
            language=spoken_language(),
        )
        bars = self._bars = Bars(
            store,
            wire,
            bar,
            preferences.current,
            program,
            summary_of=summaries,
            pictures=pictures,
            change_preferences=preferences.apply,
        )
        self._wire_updater = WireUpdater(wire, bars, summaries, self)
        self._troubles = TroubleTeller(bar, program, self._postponed, self._wire_updater)
        self._files = UserFiles(poller)
        self._cards = CardFiller(store, poller, bars, summaries, preferences)
        self._backups = BackupController(self._files, preferences, self)
        self._links = LinkOpener(preferences, profile.paths.cache, self)
        self._sharing = ShareController(store, poller, self._links, self)
        self._headlines = HeadlineController(store, poller, bars, self._links, preferences, self._sharing, self)
        self._articles = ArticleOpener(
            store, poller, self._files, model, self._headlines, self._links, preferences, program, self
        )
        self._feeds = FeedsController(store, poller, self._files, self)
        self._told_limits = {PlacementLimit.NONE, PlacementLimit.NO_SPACE}
        self._windows = Windows(
            store,
            poller,
            self._files,
            self._bridge,
            model,
            preferences,
            self._headlines,
            self._articles,
            self._links,
            self._feeds,
            self,
        )
        self._rules = RulesController(store, self._files, self, profile.clock.now, poller)
        self._help = HelpController(profile.paths, store, error_reports, lambda: preferences.current, self)
        self._pass_counter = PassCounter(store, preferences.current, self)
        self._notifications = Notifications(preferences.current, self, store.now)
        self._metered_network = MeteredNetwork(self)
        self._tray = Tray(bar, model, bars.set_visible, program)
        self._announcer = Announcer(bar, model)
        self._window_text = WindowText()
        self._shortcut = GlobalShortcut(bar, bar.grab_focus)
        self._commands = RemoteCommands(
            bar, bars, program, preferences, self._headlines, self._articles, self._sharing, self._rules, self._feeds
        )
        self._remote = RemoteAnswers(self._commands, preferences, model, self._links, self)
        self._connect()

    # -- connections ---------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._bridge.event_arrived.connect(self._take_event)
        self._bridge.event_arrived.connect(self._rules.take_event)
        for speaker in (
            self._preferences,
            self._shortcut,
            self._rules,
            self._links,
            self._headlines,
            self._sharing,
            self._articles,
            self._postponed,
            self._backups,
        ):
            speaker.notice.connect(self._bar.show_notice)
        for change in (
            self._postponed.saved,
            self._feeds.editor.changed,
            self._rules.changed,
            self._headlines.wire_changed,
        ):
            change.connect(self._wire_updater.update)
        self._rules.entries_changed.connect(self._headlines.entries_changed)
        self._rules.set_up_requested.connect(self._sharing.show_window)
        self._pass_counter.limit_reached.connect(self._wire_updater.update_soon)
        self._wire_updater.slow_rules_found.connect(self._rules.turn_off_slow)
        self._wire_updater.updated.connect(self._windows.show_arrived)
        self._wire_updater.updated.connect(self._notify_of)
        self._wire_updater.updated.connect(self._remote.tell_of)
        self._windows.collections_changed.connect(self._bars.show_collections)
        self._windows.collections_changed.connect(self._rules.show_changed)
        self._metered_network.metered_changed.connect(self._poller.set_metered)
        self._notifications.open_requested.connect(self._articles.open_article)
        self._notifications.save_requested.connect(lambda entry_id: self._headlines.mark_saved((entry_id,)))
        self._feeds.requests.browse_requested.connect(self._links.open_page)
        self._feeds.editor.icon_changed.connect(self._bars.show_icon)
        self._feeds.notice.connect(self._bar.show_notice)
        self._help.browse_requested.connect(self._links.open_page)
        self._connect_program()
        if self._options.is_kiosk:
            from ticker.ui.application.kiosk import take_input_away  # noqa: PLC0415 - rarely wanted

            self._bars.for_each(take_input_away)
        else:
            self._bars.for_each(self._connect_bar)

    def _connect_program(self) -> None:
        """Do what the menus of bars and tray offer."""
        program = self._program
        for action, run in (
            (program.refresh, self._poller.refresh),
            (program.undo, self._headlines.undo_stack.undo),
            (program.show_archive, self._windows.show_archive),
            (program.show_collections, self._windows.show_collections),
            (program.show_rules, self._rules.show),
            (program.add_feed, self._feeds.add_feed),
            (program.show_feeds, self._feeds.show),
            (program.show_preferences, self._windows.show_preferences),
            (program.back_up, self._backups.back_up),
            (program.restore_backup, self._backups.restore),
            (program.show_guide, self._help.show_guide),
            (program.show_about, self._help.show_about),
            (program.show_sync_failure, partial(self._feeds.show_account, None)),
            (program.show_error_reports, self._help.show_error_reports),
            (program.quit, QApplication.quit),
        ):
            action.triggered.connect(partial(_without_state, run))
        self._headlines.undo_stack.undoTextChanged.connect(program.set_undo_text)

    def _connect_bar(self, bar: Bar) -> None:
        articles, model, strip, actions = self._articles, bar.model, bar.strip, bar.headline_actions
        self._headlines.connect_actions(actions, bar.show_notice)
        for opened in (strip.headline_activated, actions.open_requested):
            opened.connect(lambda entry_id: articles.open_from(model, entry_id))
        for opened_behind in (strip.headline_opened_behind, actions.open_behind_requested):
            opened_behind.connect(lambda entry_id: articles.open_from(model, entry_id, behind=True))
        strip.speed_requested.connect(self._commands.change_speed)
        strip.headline_browsed.connect(self._headlines.browse)
        strip.scroller.stepped.connect(articles.follow)
        strip.focus_moved.connect(articles.follow)
        model.passed.connect(self._pass_counter.count, Qt.ConnectionType.QueuedConnection)
        model.read_by_passing.connect(  # queued: the strip is at work
            lambda entry_id: self._headlines.mark_read((entry_id,)), Qt.ConnectionType.QueuedConnection
        )
        bar.menu.mark_all_read_requested.connect(lambda: self._headlines.mark_all_read(bar))
        bar.menu.hide_requested.connect(lambda entry_id: self._headlines.hide(entry_id, bar))
        bar.menu.mute_requested.connect(self._rules.mute_for_a_day)
        bar.card.summary_requested.connect(lambda entry_id: self._cards.show(bar, entry_id))
        bar.items_dropped.connect(self._feeds.import_items)
        bar.placement.positions_changed.connect(self._keep_positions)
        bar.placement.limit_changed.connect(lambda limit: self._take_limit(bar, limit))
        self._take_limit(bar, bar.placement.limit)  # it may be known already, where the start takes long

    def _take_limit(self, bar: Bar, limit: PlacementLimit) -> None:
        """Say once what the desktop does not allow a bar to do; the preferences show it as long as it is so."""
        limits = (each.placement.limit for each in self._bars.all if each.placement.limit is not PlacementLimit.NONE)
        self._windows.show_limit(next(limits, PlacementLimit.NONE))
        if limit not in self._told_limits:
            self._told_limits.add(limit)
            bar.show_notice(sentence_for_limit(limit))

    def _follow_preferences(self) -> None:
        for apply in (
            self._pictures.apply_preferences,
            self._bars.apply_preferences,
            self._tray.apply_preferences,
            self._announcer.apply_preferences,
            self._shortcut.apply_preferences,
            self._notifications.apply_preferences,
            self._pass_counter.apply_preferences,
            self._window_text.apply_preferences,
        ):
            self._preferences.follow(apply)
        self._preferences.preferences_changed.connect(self._pass_on_preferences)

    def _pass_on_preferences(self, before: Preferences, after: Preferences) -> None:
        self._poller.apply_preferences(after)
        if wire_settings(before) != wire_settings(after):
            self._wire_updater.update()

    # -- start and stop ------------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start polling, and show Welcome at the first start."""
        self._poller.start()
        self._pictures.fetch_by(self._poller.fetch_headline_picture)
        if not self._store.postponed:  # else a feed may be restored that counts as removed
            self._poller.forget_removed()
        self._metered_network.watch()
        self._follow_preferences()
        places.keep(self._preferences.current.window_places, self._preferences.current.last_folder)
        if self._help.error_reports.take_unseen():
            self._bar.show_notice(self.tr("Off the Wire quit unexpectedly last time. See Error Report in the menu."))
        for sentence in messages.sentences_for_profile(self._profile):
            log.warning("%s", sentence)
            self._bar.show_notice(sentence)
        if not self._preferences.current.welcomed and not self._profile.is_watching:
            self._windows.show_welcome()
        if self._options.command:
            self._commands.run(self._options.command)
        self._open(self._options)
        self._remote.offer_on_bus()

    def stop(self) -> None:
        """Stop polling and save everything."""
        self._remote.close()
        self._poller.stop()
        self._notifications.close()
        self._pass_counter.save()
        self._bars.close()
        self._keep_places()
        self._preferences.save_pending()

    # -- what comes from outside ---------------------------------------------------------------------------------

    def take_command_line(self, arguments: tuple[str, ...]) -> None:
        """Show the bar and carry out the command line of a second start."""
        try:
            options = parse_command_line(arguments)
        except SystemExit:  # its own process has told what is wrong
            return
        self._bars.set_visible(True)
        self._bar.raise_()
        if options.command:
            self._commands.run(options.command)
        for url in options.feed_urls:
            self._feeds.offer_address(url)
        self._open(options)

    def answer(self, arguments: tuple[str, ...]) -> Answer:
        """Carry out another program's command, and return the answer."""
        return self._remote.answer(arguments)

    def give_help_key(self, focused: QWidget) -> None:
        """Give the focused window the key for the guide."""
        self._help.give_key(focused)

    def show_error(self, error: BaseException) -> None:
        """Say that something went wrong in the program; the log says what."""
        if isinstance(error, StoreError):
            self._troubles.tell_of_error(error)
        else:
            self._bar.show_notice(self.tr("Something went wrong. See Error Report in the menu."))

    def _open(self, options: Options) -> None:
        if options.opens:
            self._feeds.import_items(items_in_arguments(options.opens))

    # -- what the poller tells -----------------------------------------------------------------------------------

    def _take_event(self, event: Event) -> None:  # noqa: C901, PLR0912, PLR0915 - a line or two for each event
        """Pass an event to the parts it concerns."""
        match event:
            case FeedRefreshed():
                self._wire_updater.add(event.new)
                self._feeds.take_event(event)
                self._print(event.new)
            case TitlesTranslated():
                self._wire_updater.update_soon()
            case TranslationFailed() | TranslationKeyNotKept():
                self._troubles.tell_of_translation(event)
            case ServerFeedsChanged():
                self._wire_updater.update_soon()
                self._feeds.take_event(event)
            case RefreshFinished() | RefreshTooSoon():
                self._bar.show_notice(messages.sentence_for_refresh(event))
                self._feeds.take_event(event)
            case SyncFailed() | Synced():
                self._troubles.tell_of_sync(event)
                self._feeds.take_event(event)
            case StoreFailed() | ValuesRepaired() | BackupFailed():
                self._troubles.tell_of_store(event)
            case IconFetched():
                self._bars.show_icon(event.feed_id)
            case StoryFetched():
                self._articles.take_event(event)
            case PictureFetched():
                self._cards.take_picture(event)
                self._articles.take_event(event)
                self._windows.show_picture(event)
            case HeadlinePictureFetched():
                self._bars.take_picture(event)
            case (
                FeedUnchanged()
                | FeedFailed()
                | FeedMoved()
                | FeedAdded()
                | FeedsFound()
                | FeedPreviewed()
                | PagePreviewed()
                | FeedFileRead()
                | SubscribeFailed()
                | SubscribingResumed()
                | AccessKept()
                | ImportProgress()
                | ImportFinished()
                | ImportFailed()
                | SignedIn()
                | SignInFailed()
                | AccountDiffers()
                | SyncProgress()
                | IconChosen()
            ):
                self._feeds.take_event(event)
            case ShareSent() | ShareFailed() | ShareTargetReady() | ShareTargetFailed():
                self._sharing.take_event(event)
            case FileRead() | FileWritten():
                self._files.take_event(event)
            case RefreshProgress(done, total):
                self._bars.show_progress(done, total)
            case WentOffline():
                self._bars.show_offline(True)
                self._bar.show_notice(sentence_for_offline())
                self._feeds.take_event(event)
            case CameOnline():
                self._bars.show_offline(False)
                self._feeds.take_event(event)
            case Idle():
                self.became_idle.emit()
            case ListCounted() | RulesActed():
                pass  # others look for them
            case _:
                assert_never(event)

    def _notify_of(self, entry_ids: Iterable[int]) -> None:
        """Show notifications for those of these entries on the wire that a rule wants announced."""
        arrived = set(entry_ids)
        news = (each for each in self._model.headlines if each.entry_id in arrived)
        hides = self._preferences.current.placement is Placement.AUTO_HIDE
        self._notifications.notify_of(news, is_away=not self._bar.is_visible_to_user and not hides)

    def _print(self, entry_ids: Iterable[int]) -> None:
        if self._options.prints:
            from ticker.ui.cli.terminal import print_entries  # noqa: PLC0415 - rarely wanted

            print_entries(self._store, entry_ids, is_json=self._options.is_json)

    def _keep_places(self) -> None:
        """Save where windows and file dialogs were."""
        before = self._preferences.current
        windows, folder = places.kept()
        after = replace(before, window_places=windows, last_folder=folder)
        if after != before:
            self._preferences.keep(after)

    def _keep_positions(self, positions: str) -> None:
        self._preferences.apply(replace(self._preferences.current, floating_places=positions))


def _without_state(run: Callable[[], object], _is_checked: bool = False) -> None:
    """Connect an action to a function without Qt's argument, which says whether the action is checked."""
    run()
