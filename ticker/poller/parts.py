"""Connects the parts of the poller: which part handles which message, and what is done between messages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import assert_never

from ticker.desktop.heap import release_free_memory
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.hosts import host_of
from ticker.paths import Paths
from ticker.poller.articles import Articles
from ticker.poller.backup import SubscriptionsBackup
from ticker.poller.commands import (
    AcceptMove,
    AddFeeds,
    ApplyRule,
    ChangePreferences,
    ChooseIcon,
    CountList,
    FindStored,
    ForgetRemoved,
    ForwardedEvent,
    ImportList,
    KeepHeaders,
    KeepOffline,
    MoveFile,
    PreviewPage,
    ReadFile,
    Refresh,
    RevertRule,
    SetMetered,
    SignIn,
    StageBackup,
    Stop,
    StopDiscovery,
    StopImporting,
    Subscribe,
    SubscriptionsChanged,
    WriteBackup,
    WriteFile,
)
from ticker.poller.context import PollerContext
from ticker.poller.dispatcher import Dispatcher
from ticker.poller.events import Idle, PagePreviewed
from ticker.poller.file_threads import FileDone
from ticker.poller.housekeeping import Housekeeping
from ticker.poller.icons import IconFinder
from ticker.poller.inbox import Message
from ticker.poller.jobs import ChosenIcon, FetchTasks, Request, Result, TaskResult
from ticker.poller.list_import import ListImporter
from ticker.poller.manual_refresh import ManualRefresh
from ticker.poller.profile_backups import ProfileBackups
from ticker.poller.recorder import Recorder
from ticker.poller.stored_rules import StoredRules
from ticker.poller.subscriber import Subscriber
from ticker.poller.unfinished import Request as UnfinishedRequest
from ticker.poller.user_files import UserFiles
from ticker.store import StoreError

_IMPORT_PAUSE = 0.01  # seconds between two transactions of an import, in which others may write


class Parts:
    """One of each part, with one store. Failures of the store are raised as StoreError."""

    def __init__(
        self,
        context: PollerContext,
        backup_path: Path | None,
        paths: Paths | None,
        report: Callable[[StoreError], None],
    ) -> None:
        self.context = context
        self._report = report
        refresh = ManualRefresh(context.emit)
        self.backup = SubscriptionsBackup(context, backup_path)
        self._recorder = Recorder(context, refresh, self.backup)
        self._subscriber = Subscriber(context, self._recorder, self.backup)
        self._icons = IconFinder(context)
        self._articles = Articles(context)
        self.dispatcher = Dispatcher(context, refresh, self._subscriber, self._icons)
        self._importer = ListImporter(context.emit, context.workers.files)
        self._files = UserFiles(context)
        self._profile_backups = ProfileBackups(context, paths)
        self._housekeeping = Housekeeping(context)
        self._stored_rules = StoredRules(context)
        self._was_idle = False
        self.duties = (
            self._housekeeping.follow_clock,
            context.workers.files.give_up_if_due,
            self._import_some,
            self._stored_rules.go_on,
            self.dispatcher.queue_due_feeds,
            self._icons.search_if_due,
            self._articles.prefetch_if_due,
            self.dispatcher.start_requests,
            self._shrink_when_idle,
            self.backup.write_if_due,
            self._profile_backups.write_if_due,
            self._housekeeping.prune_if_due,
        )

    def take(self, message: Message) -> None:  # noqa: C901, PLR0912, PLR0915 - a line or two for each message
        """Pass a message to the part it concerns."""
        match message:
            case Result():
                self._take_result(message)
            case TaskResult():
                self._take_task_result(message)
            case FetchTasks(tasks):
                self._articles.fetch(tasks)
            case KeepOffline(entry_id):
                self._articles.keep_offline(entry_id)
            case FindStored() | ApplyRule() | RevertRule():
                self._stored_rules.take(message)
            case Refresh(feed_ids):
                self.dispatcher.refresh(feed_ids)
            case Subscribe():
                self._subscriber.subscribe(message)
            case PreviewPage(source=source):
                host = host_of(source.url)
                self.context.queue.add(Request(source.url, host, page_preview=message, is_by_user=True))
            case StopDiscovery():
                self._subscriber.cancel()
            case SignIn(feed_id, access):
                self._subscriber.sign_in(feed_id, access)
            case KeepHeaders(feed_id, name, wanted, values):
                self.context.access.keep_headers(feed_id, name, wanted, values)
            case ForgetRemoved():
                self._subscriber.forget_removed()
            case AcceptMove(feed_id):
                self._recorder.accept_move(feed_id)
            case AddFeeds() | ImportList() | CountList() | StopImporting():
                self._importer.take(message)
                self.backup.schedule()
            case SubscriptionsChanged():
                self.backup.schedule()
                self._housekeeping.follow_intervals()
            case ChangePreferences(preferences):
                self._housekeeping.change_preferences(preferences)
            case SetMetered(is_metered):
                self.context.is_metered = is_metered
            case ReadFile():
                self._files.read(message)
            case WriteFile() | MoveFile():
                self._files.write(message)
            case WriteBackup() | StageBackup():
                self._profile_backups.take(message)
            case ChooseIcon():
                self._files.choose_icon(message)
            case ChosenIcon():
                self._files.take_icon(message)
            case FileDone():
                self.context.workers.files.finish(message)
            case ForwardedEvent(event):
                self.context.emit(event)
            case Stop():
                pass  # the loop looks for it itself
            case _:
                assert_never(message)

    def take_unchanged(self, *results: Result) -> None:
        """Note that documents are unchanged, all at once."""
        if not all(result.job.request.is_local for result in results):
            self.dispatcher.note_connection(None)
        self._recorder.record_unchanged(*results)

    def unfinished(self, *, is_ending: bool) -> list[UnfinishedRequest]:
        """Return the user's requests that are not finished yet."""
        return [*self._subscriber.unfinished, *self._importer.unfinished(is_ending=is_ending)]

    def next_at(self, monotonic: float) -> float:
        """Return when the next regular task is due (monotonic)."""
        if self._importer:
            return monotonic + _IMPORT_PAUSE
        return min(
            self.backup.next_at,
            self._profile_backups.next_at,
            self._housekeeping.next_at,
            self._icons.next_at,
            self._stored_rules.next_at(),
            self.context.workers.files.next_at,
            self._articles.next_at,
            self.dispatcher.next_due_at(monotonic),
            self.dispatcher.next_start_at(monotonic),
        )

    def _take_result(self, result: Result) -> None:
        request = result.job.request
        if not request.is_local:
            self.dispatcher.note_connection(result.error, request.host, request.feed_id)
            if self.context.is_offline:  # what looks like a host without a name is one more sign of it
                result = replace(result, error=FetchError(FetchErrorKind.OFFLINE))
        if request.icon is not None:
            self._icons.take_result(request.icon, result)
        elif request.subscription is not None:
            self._subscriber.take_result(request.subscription, result)
        elif request.page_preview is not None:
            self._tell_preview(request.page_preview, result)
        else:
            self._recorder.record(result)

    def _tell_preview(self, asked: PreviewPage, result: Result) -> None:
        error = result.error
        kind, detail = (error.kind, error.detail) if error is not None else (None, "")
        self.context.emit(PagePreviewed(asked.number, result.page_preview, kind, detail))

    def _take_task_result(self, result: TaskResult) -> None:
        """Emit the result of a task, even if the disk cannot store it."""
        try:
            self._articles.keep(result)
        except StoreError as error:
            self._report(error)
        self._articles.tell(result)

    def _import_some(self) -> None:
        if self._importer:
            self.context.timers.due_at = self.context.timers.check_due_at = 0.0  # what is new is due
            if self._importer.import_some(self.context.store):
                self.backup.schedule()

    def _shrink_when_idle(self) -> None:
        is_idle = self.dispatcher.is_idle and self._articles.is_idle
        if is_idle and not self._was_idle:
            self.dispatcher.shrink()
            self.context.store.maintenance.release_memory()
            self.context.store.groups.release_memory()
            release_free_memory()
            self.context.emit(Idle())
        self._was_idle = is_idle
