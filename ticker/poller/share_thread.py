"""The thread that sends stories to services: those queued in the store, as soon as possible."""

import logging
import math
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from typing import assert_never

from ticker.desktop.keyring import Keyring
from ticker.durations import HOUR, MINUTE
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import AnyFetcher
from ticker.poller.commands import Stop
from ticker.poller.events import Event, ShareFailed, ShareSent, ShareTargetFailed, ShareTargetReady
from ticker.quick_dataclass import dataclass
from ticker.store import Share, ShareKind, ShareTarget, Store, StoreError
from ticker.sync.api_request import ApiRequest, send

log = logging.getLogger(__name__)

_FIRST_AFTER = 8.0  # seconds after the start, which belong to the first headline
_STORE_PAUSE = 60.0  # seconds, after the store has failed
_PASSING = {  # what may be over in a while; anything else waits for the user
    FetchErrorKind.OFFLINE,
    FetchErrorKind.UNKNOWN_HOST,
    FetchErrorKind.REFUSED,
    FetchErrorKind.TIMED_OUT,
    FetchErrorKind.PROXY,
    FetchErrorKind.BROKEN_RESPONSE,
}
_AUTOMATIC_AT_ONCE = 10  # stories that rules send to one target within
_AUTOMATIC_WITHIN = 60.0  # seconds
_BUSY = {408, 425, 429, *range(500, 600)}  # HTTP statuses of a service that may take it later


@dataclass(frozen=True, slots=True)
class SendShares:
    """Send what is queued."""


@dataclass(frozen=True, slots=True)
class SetUpTarget:
    """Try a target, and store it and its secret if it works."""

    target: ShareTarget
    secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ForgetTarget:
    """Delete the secret of a target that was removed."""

    target: ShareTarget


@dataclass(frozen=True, slots=True)
class UseProxy:
    proxy: str


ShareCommand = SendShares | SetUpTarget | ForgetTarget | UseProxy | Stop


class ShareThread:
    """Has a thread of its own, as services and the keyring may be slow. Emits events."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], AnyFetcher],
        keyring: Keyring,
        emit: Callable[[Event], None],
        now: Callable[[], float],
        proxy: str,
    ) -> None:
        self._open_store = open_store
        self._make_fetcher = make_fetcher
        self._keyring = keyring
        self._emit = emit
        self._now = now
        self._proxy = proxy
        self._fetcher: AnyFetcher | None = None
        self._commands: queue.SimpleQueue[ShareCommand] = queue.SimpleQueue()
        self._is_stopped = False
        self._next_at = time.monotonic() + _FIRST_AFTER
        self._sent_at: dict[int, deque[float]] = {}  # when rules have last sent to each target, monotonic
        self._told: set[int] = set()  # targets of which it was told that they do not take what rules send

    def start(self) -> None:
        threading.Thread(target=self._run, name="sharing", daemon=True).start()

    def send(self, command: ShareCommand) -> None:
        self._commands.put(command)

    def stop(self) -> None:
        """Cancel what is being sent; it is sent the next time."""
        self._is_stopped = True
        self._commands.put(Stop())
        if self._fetcher is not None:
            self._fetcher.close()

    def _run(self) -> None:
        while True:
            patience = self._next_at - time.monotonic()
            try:
                with suppress(queue.Empty):
                    command = self._commands.get(timeout=None if math.isinf(patience) else max(0.0, patience))
                    if command == Stop():
                        return
                    self._take(command)
                if time.monotonic() >= self._next_at:
                    self._send_waiting()
            except StoreError as error:
                log.warning("the store failed while sharing: %s", error)
                self._next_at = time.monotonic() + _STORE_PAUSE
            except Exception:
                log.exception("an unexpected error while sharing")
                self._next_at = time.monotonic() + HOUR

    def _take(self, command: ShareCommand) -> None:
        match command:
            case SendShares():
                self._next_at = 0.0
            case SetUpTarget(target, secret):
                self._set_up(target, secret)
            case ForgetTarget(target):
                self._keyring.forget(target.secret_name)
            case UseProxy(proxy):
                if proxy != self._proxy:
                    self._proxy, self._fetcher = proxy, None
            case Stop():
                pass  # the thread has ended by then
            case _:
                assert_never(command)

    def _set_up(self, target: ShareTarget, secret: str) -> None:
        from ticker.sharing import services  # noqa: PLC0415 - rarely needed

        try:
            services.check(self._call, target, secret)
        except FetchError as error:
            self._emit(ShareTargetFailed(error.kind, error.detail))
            return
        is_lasting = not secret or self._keyring.save(target.secret_name, secret)
        with self._open_store() as store:
            store.shares.add_target(
                target.kind, target.name, target.address, target.user, method=target.method, body=target.body
            )
        self._emit(ShareTargetReady(target.name, is_lasting))

    def _send_waiting(self) -> None:
        """Send what is due; return when to look again."""
        self._next_at = math.inf
        with self._open_store() as store:
            waiting = store.shares.waiting()
            targets = {each.id: each for each in store.shares.targets()} if waiting else {}
            down: set[int] = set()  # targets that do not answer now
            for share in waiting:
                target = targets.get(share.target_id)
                is_due = not share.is_held and share.retry_at <= self._now()
                if target is not None and target.is_allowed and is_due and target.id not in down:
                    if share.is_automatic and not self._may_send(target.id):
                        continue
                    if not self._send_one(store, target, share):
                        down.add(target.id)
                    if self._is_stopped:
                        return
            allowed = {each.id for each in targets.values() if each.is_allowed}
            left = [each for each in store.shares.waiting() if not each.is_held and each.target_id in allowed]
        if left:
            self._next_at = time.monotonic() + max(1.0, min(map(self._pause, left)))

    def _may_send(self, target_id: int) -> bool:
        """Return whether a rule may send something there now, and note that it does."""
        sent = self._sent_at.setdefault(target_id, deque(maxlen=_AUTOMATIC_AT_ONCE))
        if self._pause_of(target_id) > 0:
            return False
        sent.append(time.monotonic())
        return True

    def _pause_of(self, target_id: int) -> float:
        """Return for how many seconds rules send nothing there."""
        sent = self._sent_at.get(target_id, deque())
        return sent[0] + _AUTOMATIC_WITHIN - time.monotonic() if len(sent) == _AUTOMATIC_AT_ONCE else 0.0

    def _pause(self, share: Share) -> float:
        """Return for how many seconds a story has to wait."""
        pause = share.retry_at - self._now()
        return max(pause, self._pause_of(share.target_id)) if share.is_automatic else pause

    def _send_one(self, store: Store, target: ShareTarget, share: Share) -> bool:
        """Send a story; return whether the next may be sent there."""
        from ticker.sharing import services  # noqa: PLC0415 - rarely needed

        try:
            services.send(self._call, target, self._secret_of(target), share)
        except FetchError as error:
            if self._is_stopped:
                return False
            is_waiting = error.kind in _PASSING or error.status in _BUSY
            pause = min(MINUTE * 2**share.tries, HOUR)
            retry_at = max(self._now() + pause, error.retry_after or 0.0)
            store.shares.note_failure(share.id, retry_at, error.kind, error.detail, is_held=not is_waiting)
            if self._is_news(share, is_waiting=is_waiting):
                self._emit(ShareFailed(target.name, share.title, error.kind, error.detail, is_waiting=is_waiting))
            return not is_waiting and error.kind is not FetchErrorKind.UNAUTHORIZED
        store.shares.remove(share.id)
        self._told.discard(target.id)
        self._emit(ShareSent(target.name, share.title, is_automatic=share.is_automatic))
        return True

    def _is_news(self, share: Share, *, is_waiting: bool) -> bool:
        """Return whether to report a failure: once for all attempts, and once for all that rules send."""
        if not share.is_automatic:
            return share.error is None or not is_waiting
        was_told = share.target_id in self._told
        self._told.add(share.target_id)
        return not was_told

    def _secret_of(self, target: ShareTarget) -> str:
        """Raises FetchError if the keyring does not give it."""
        if target.kind is ShareKind.COMMAND or (target.kind is ShareKind.WEBHOOK and not target.user):
            return ""
        secret = self._keyring.read(target.secret_name)
        if secret is None:
            raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown")
        return secret

    def _call(self, request: ApiRequest) -> bytes:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._proxy)
        return send(self._fetcher, request)
