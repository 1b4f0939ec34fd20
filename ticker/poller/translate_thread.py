"""The thread that has headlines translated: those on the wire that have no translation yet, some at a time.

It is started when the user first wants that. Nobody waits for it: what cannot be translated now is tried again later.
"""

import logging
import math
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from ticker.durations import HOUR, MINUTE
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import AnyFetcher
from ticker.poller.events import Event, TitlesTranslated
from ticker.preferences import Preferences
from ticker.store import Store, StoreError
from ticker.sync.api_request import ApiRequest, send

log = logging.getLogger(__name__)

_FIRST_AFTER = 5.0  # seconds after the start, which belong to the first headline
_PAUSE = 2.0  # seconds between two requests
_AT_ONCE = 20  # titles of one request
_LATER = 30.0  # seconds after what the store would not take
_LATEST = HOUR
_CLOSED = {FetchErrorKind.REFUSED, FetchErrorKind.BROKEN_RESPONSE}  # as a connection that was kept too long is


@dataclass(frozen=True, slots=True)
class Translation:
    """What is to be translated, and by whom. An ``address`` of "" is nothing, by nobody."""

    address: str = ""
    language: str = ""
    limit: int = 0  # newest headlines


@dataclass(frozen=True, slots=True)
class UseTranslation:
    translation: Translation
    proxy: str


class TranslateThread:
    """All methods may be called from any thread."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], AnyFetcher],
        emit: Callable[[Event], None],
        pause: float = _PAUSE,
    ) -> None:
        self._open_store = open_store
        self._make_fetcher = make_fetcher
        self._emit = emit
        self._pause = pause
        self._wanted = Translation()
        self._proxy = ""
        self._fetcher: AnyFetcher | None = None
        self._thread: threading.Thread | None = None
        self._commands: queue.SimpleQueue[UseTranslation | None] = queue.SimpleQueue()
        self._is_stopped = False
        self._failures = 0
        self._next_at = math.inf  # monotonic

    def use(self, translation: Translation, proxy: str) -> None:
        """Translate so from now on."""
        if self._thread is None:
            if not translation.address:
                return
            self._thread = threading.Thread(target=self._run, name="translation", daemon=True)
            self._thread.start()
        self._commands.put(UseTranslation(translation, proxy))

    def note_new(self) -> None:
        """Look for headlines to translate: some have come."""
        if self._thread is not None:
            self._commands.put(None)

    def stop(self) -> None:
        self._is_stopped = True
        if self._fetcher is not None:
            self._fetcher.close()
        if self._thread is not None:
            self._commands.put(None)

    def _run(self) -> None:
        while not self._is_stopped:
            patience = self._next_at - time.monotonic()
            with suppress(queue.Empty):
                self._take(self._commands.get(timeout=None if math.isinf(patience) else max(0.0, patience)))
                continue
            try:
                self._translate_some()
            except FetchError as error:
                self._put_off(error)
            except StoreError as error:
                log.warning("the store failed while translating: %s", error)
                self._next_at = time.monotonic() + _LATER
            except Exception:
                log.exception("an unexpected error while translating")
                self._next_at = time.monotonic() + _LATEST

    def _take(self, command: UseTranslation | None) -> None:
        if command is None:
            if self._wanted.address and math.isinf(self._next_at):
                self._next_at = time.monotonic() + self._pause
            return
        if command.proxy != self._proxy:
            self._fetcher = None
        self._wanted, self._proxy = command.translation, command.proxy
        self._failures = 0
        self._next_at = time.monotonic() + min(_FIRST_AFTER, self._pause) if self._wanted.address else math.inf

    def _translate_some(self) -> None:
        from ticker.sharing.libretranslate import translated  # noqa: PLC0415 - few want it

        wanted = self._wanted
        self._next_at = math.inf
        with self._open_store() as store:
            headlines = store.entries.headlines(limit=wanted.limit)
            known = store.translations.of((each.entry_id for each in headlines), wanted.language)
            missing = [(each.entry_id, each.title) for each in headlines if each.entry_id not in known and each.title]
            some = missing[:_AT_ONCE]
            if not some:
                return
            texts = translated(self._call, wanted.address, tuple(title for _, title in some), wanted.language)
            made = [(entry_id, title, text) for (entry_id, title), text in zip(some, texts, strict=True)]
            store.translations.save(wanted.language, made)
        self._failures = 0
        self._next_at = time.monotonic() + self._pause
        if any(texts):
            self._emit(TitlesTranslated(tuple(entry_id for entry_id, _ in some)))

    def _put_off(self, error: FetchError) -> None:
        """Try again later, each time later than before; a service that asks for a pause gets it."""
        if error.kind is not FetchErrorKind.OFFLINE:
            self._failures += 1
        wait = min(MINUTE * 2 ** min(self._failures, 10), _LATEST)
        if error.retry_after is not None:
            wait = max(wait, min(error.retry_after - time.time(), _LATEST))
        log.info("headlines are not translated now: %s", error.kind)
        self._next_at = time.monotonic() + wait

    def _call(self, request: ApiRequest) -> bytes:
        if self._fetcher is None:
            self._fetcher = self._make_fetcher(self._proxy)
        try:
            return send(self._fetcher, request)
        except FetchError as error:
            if error.kind not in _CLOSED:
                raise
            self._fetcher.close_idle()  # the server may have closed a kept connection; to ask twice does no harm
            return send(self._fetcher, request)


def translation_of(preferences: Preferences, spoken: str) -> Translation:
    """Return what the preferences want; ``spoken`` is the language of the windows."""
    if not preferences.translate:
        return Translation()
    from ticker.sharing.libretranslate import is_usable  # noqa: PLC0415 - few want it

    address = preferences.translation_address.strip()
    if not is_usable(address):
        return Translation()
    language = preferences.translation_language.strip() or spoken.partition("_")[0]
    return Translation(address, language, preferences.headlines_on_wire)
