"""The loop of the poller thread: takes messages from the inbox and handles them, until it is stopped.

If the store fails, work is postponed and tried again; an unexpected error costs one message.
"""

import contextlib
import logging
import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ticker.poller.access import AccessKeyring
from ticker.poller.commands import MoveFile, ReadFile, Stop, Subscribe, WriteFile
from ticker.poller.context import Pace, PollerContext
from ticker.poller.events import Event, StoreFailed, SubscribingResumed, ValuesRepaired
from ticker.poller.file_threads import FileDone
from ticker.poller.host_queue import HostQueue
from ticker.poller.housekeeping import proxy_of
from ticker.poller.inbox import Inbox, Message
from ticker.poller.jobs import FetchTasks, Result, TaskResult
from ticker.poller.parts import Parts
from ticker.poller.unfinished import UnfinishedRequests, of_kind
from ticker.poller.workers import Workers, internal_error
from ticker.preferences import Preferences
from ticker.store import Store, StoreError, StoreErrorKind

if TYPE_CHECKING:
    from ticker.paths import Paths

log = logging.getLogger(__name__)

_MIN_NAP = 0.01  # seconds
_MAX_NAP = 60.0  # seconds after which the clock is looked at: it may have been set, or the machine suspended
_GATHER = 0.02  # seconds in which results are gathered to be taken together
_GATHER_UNASKED = 0.1  # where nobody waits for them
_STORE_PAUSE = 60.0  # seconds before what could not be stored is tried again
_URGENT = FetchTasks | TaskResult | ReadFile | WriteFile | MoveFile | FileDone


class Loop:
    """Nothing here is used by other threads, except the inbox."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        emit: Callable[[Event], None],
        preferences: Preferences,
        backup_path: Path | None,
        unfinished: UnfinishedRequests,
        workers: Workers,
        access: AccessKeyring,
        now: Callable[[], float],
        may_prune: Callable[[], bool],
        on_battery: Callable[[], bool],
        pace: Pace,
        inbox: Inbox,
    ) -> None:
        self._open_store = open_store
        self._emit = emit
        self._preferences = preferences
        self._backup_path = backup_path
        self.paths: Paths | None = None  # of the profile; None: it is not backed up
        self._unfinished = unfinished
        self._workers = workers
        self._access = access
        self._now = now
        self._may_prune = may_prune
        self._on_battery = on_battery
        self._pace = pace
        self._inbox = inbox
        self._put_off: list[Message] = []  # what the store would not take
        self._held: list[Result] = []  # unchanged, to be noted together
        self._held_since = 0.0  # monotonic
        self._store_error: StoreErrorKind | None = None  # while it fails
        self._told_error: StoreErrorKind | None = None
        self._retry_store_at = 0.0  # monotonic

    def run(self) -> None:
        self._workers.set_proxy(proxy_of(self._preferences))
        try:
            self._resume()
            store = self._opened_store()
            if store is not None:
                with store:
                    self._poll(store)
        except Exception:
            log.exception("the poller has ended by an unexpected error")
        finally:
            self._workers.close()

    def _resume(self) -> None:
        """Continue unfinished requests of the last run."""
        self._put_off += self._unfinished.load()
        for request in self._put_off:
            if isinstance(request, Subscribe):
                self._emit(SubscribingResumed(request.requested_url))

    def _opened_store(self) -> Store | None:
        """Open the store, retrying if necessary; None if the program ends before."""
        while True:
            try:
                store = self._open_store()
            except StoreError as error:
                self._report(error)
            else:
                self._store_error = None
                return store
            self._put_off += self._messages(_STORE_PAUSE)
            self._unfinished.keep(of_kind(self._put_off))
            if Stop() in self._put_off:
                return None

    def _poll(self, store: Store) -> None:
        context = PollerContext(
            store=store,
            emit=self._emit,
            preferences=self._preferences,
            workers=self._workers,
            access=self._access,
            now=self._now,
            may_prune=self._may_prune,
            on_battery=self._on_battery,
            pace=self._pace,
            queue=HostQueue(self._pace.host_pause),
        )
        self._parts = Parts(context, self._backup_path, self.paths, self._report)
        self._attempt(self._repair_values)
        self._attempt(store.maintenance.repair_timestamps)
        self._parts.backup.schedule()
        messages: list[Message] = []
        while Stop() not in messages:
            self._keep_unfinished(*messages)
            self._act_on(messages)
            self._keep_unfinished()
            messages = self._messages(self._nap())
        self._note_held()
        self._keep_unfinished(*messages, is_ending=True)
        self._attempt(self._parts.backup.write_if_scheduled)

    def _keep_unfinished(self, *untaken: Message, is_ending: bool = False) -> None:
        requests = [*self._parts.unfinished(is_ending=is_ending), *of_kind(self._put_off), *of_kind(untaken)]
        self._unfinished.keep(requests)

    def _repair_values(self) -> None:
        if repaired := self._parts.context.store.maintenance.repair_values(everywhere=True):
            self._emit(ValuesRepaired(repaired))

    def _messages(self, patience: float) -> list[Message]:
        """Return all messages in the inbox, waiting ``patience`` seconds for the first."""
        messages: list[Message] = []
        with contextlib.suppress(queue.Empty):
            messages.append(self._inbox.get(timeout=patience))
            if isinstance(messages[0], Result):  # they rarely come alone, and taken together they cost less
                time.sleep(_GATHER if messages[0].job.request.is_by_user else _GATHER_UNASKED)
            while True:
                messages.append(self._inbox.get_nowait())
        return messages

    def _act_on(self, messages: list[Message]) -> None:
        """Handle messages and start what is due; no failure of a feed or the disk ends the loop.

        They are taken out of the list: a document is kept until it is stored, and not while there is nothing to do.
        """
        self._note_arrival(messages)
        while messages:
            message = messages.pop(0)
            if isinstance(message, _URGENT):  # somebody waits: these bear no delay, and lose little
                self._attempt(self._parts.take, message)
            else:
                self._put_off.append(message)
        if self._store_error is not None and time.monotonic() < self._retry_store_at:
            return
        self._store_error = None
        messages, self._put_off = self._put_off, []
        self._take_all(messages)
        for duty in self._parts.duties:
            if self._store_error is None:
                self._attempt(duty)
        if self._store_error is None:
            self._told_error = None

    def _note_arrival(self, messages: Sequence[Message]) -> None:
        """Free hosts and workers at once, whatever becomes of the results, and let what the user says end waits."""
        for message in messages:
            if isinstance(message, Result):
                self._parts.dispatcher.note_ended(message)
            elif not isinstance(message, _URGENT):
                self._parts.context.timers.reset()
                self._retry_store_at = 0.0
        if not messages:
            self._parts.dispatcher.widen()

    def _take_all(self, messages: list[Message]) -> None:
        unchanged = []
        if not all(isinstance(message, Result) for message in messages):
            self._note_held()  # what the user wants may depend on it
        while messages:
            message = messages.pop(0)
            if isinstance(message, Result) and message.is_unchanged:
                unchanged.append(message)
            else:
                self._attempt(self._parts.take, message)
        if unchanged and not self._held:
            self._held_since = time.monotonic()
        self._held += unchanged
        if self._held and (
            self._parts.dispatcher.is_idle
            or any(each.job.request.is_by_user for each in unchanged)
            or time.monotonic() >= self._held_since + self._pace.hold
        ):
            self._note_held()
        self._parts.dispatcher.held = frozenset(each.job.request.feed_id for each in self._held)

    def _note_held(self) -> None:
        held, self._held = self._held, []
        if held:
            self._attempt(self._parts.take_unchanged, *held)

    def _attempt(self, act: Callable[..., None], *messages: Message) -> None:
        """Do one action; if the store fails it is postponed, and a bug costs one feed."""
        try:
            act(*messages)
        except StoreError as error:
            self._put_off += messages
            self._report(error)
        except Exception as error:
            log.exception("an unexpected error in the poller; it goes on")
            self._parts.context.timers.check_due_at = time.monotonic() + _STORE_PAUSE
            for message in messages:
                if isinstance(message, Result) and message.error is None:
                    failed = replace(message, parsed=None, error=internal_error(error))
                    self._attempt(self._parts.take, failed)

    def _report(self, error: StoreError) -> None:
        """Report once that the store fails; it is not used for a while."""
        log.warning("the store failed: %s", error)
        self._store_error = error.kind
        self._retry_store_at = time.monotonic() + _STORE_PAUSE
        if error.kind is not self._told_error:
            self._told_error = error.kind
            self._emit(StoreFailed(error.kind))

    def _nap(self) -> float:
        """Return for how many seconds nothing is due."""
        monotonic = time.monotonic()
        has_failed = self._store_error is not None
        next_at = self._retry_store_at if has_failed else self._parts.next_at(monotonic)
        next_at = min(next_at, self._parts.dispatcher.widen_at(monotonic), monotonic + _MAX_NAP)
        if self._held and not has_failed:
            next_at = min(next_at, self._held_since + self._pace.hold)
        return max(_MIN_NAP, next_at - monotonic)
