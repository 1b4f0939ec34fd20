"""The thread that translates headlines: those on the wire without a translation, in small batches.

It starts when translation is turned on. Nobody waits for it: what cannot be translated now is tried again later.
"""

import logging
import math
import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import field
from typing import TYPE_CHECKING

from ticker.desktop.keyring import Keyring
from ticker.desktop.sandbox import is_sandboxed
from ticker.durations import HOUR, MINUTE
from ticker.entities import FetchError, FetchErrorKind, Headline
from ticker.feeds.fetch import AnyFetcher
from ticker.poller.events import Event, TitlesTranslated, TranslationFailed, TranslationKeyNotKept
from ticker.preferences import Preferences, Translator
from ticker.quick_dataclass import dataclass
from ticker.secret_names import name_of_translation_key
from ticker.store import Store, StoreError
from ticker.store.translations import digest_of
from ticker.sync.api_request import ApiRequest, send

if TYPE_CHECKING:
    from ticker.poller.command_run import CommandRunner

log = logging.getLogger(__name__)

_FIRST_AFTER = 5.0  # seconds after the start, which belong to the first headline
_PAUSE = 2.0  # seconds between two requests
_AT_ONCE = 20  # titles of one request
_LATER = 30.0  # seconds after what the store would not take
_LATEST = HOUR
_COMMAND_SECONDS = 300.0  # a model on a slow machine takes its time
_MAX_BYTES = 1 << 20  # of what a command writes
_FAILURES_TOLD = 3  # one after the other; before that a server may only be restarting
_LASTING = {FetchErrorKind.COMMAND, FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN, FetchErrorKind.NOT_FOUND}
_CLOSED = {FetchErrorKind.REFUSED, FetchErrorKind.BROKEN_RESPONSE}  # as a connection that was kept too long is


@dataclass(frozen=True, slots=True)
class Translation:
    """What to translate, and with what: a server or a command. Without either, nothing is translated."""

    address: str = ""
    language: str = ""
    limit: int = 0  # newest headlines
    command: str = ""
    key_for: str = ""  # the server whose API key the keyring has

    @property
    def is_wanted(self) -> bool:
        return bool(self.address or self.command)


@dataclass(frozen=True, slots=True)
class UseTranslation:
    translation: Translation
    proxy: str


@dataclass(frozen=True, slots=True)
class AllowCommand:
    """Translate with this command from now on; "": none."""

    command: str


@dataclass(frozen=True, slots=True)
class KeepKey:
    """Keep the API key of a server in the keyring; "": forget it."""

    server: str
    key: str = field(repr=False)


TranslateCommand = UseTranslation | AllowCommand | KeepKey


class TranslateThread:
    """All methods may be called from any thread."""

    def __init__(
        self,
        open_store: Callable[[], Store],
        make_fetcher: Callable[[str], AnyFetcher],
        emit: Callable[[Event], None],
        keyring: Keyring,
        pause: float = _PAUSE,
    ) -> None:
        self._open_store = open_store
        self._make_fetcher = make_fetcher
        self._emit = emit
        self._keyring = keyring
        self._pause = pause
        self._wanted = Translation()
        self._proxy = ""
        self._fetcher: AnyFetcher | None = None
        self._runner: CommandRunner | None = None  # there is one when there is a command
        self._thread: threading.Thread | None = None
        self._commands: queue.SimpleQueue[TranslateCommand | None] = queue.SimpleQueue()
        self._is_stopped = False
        self._failures = 0
        self._is_told = False  # that it fails
        self._refused: set[str] = set()  # languages that the server does not know
        self._next_at = math.inf  # monotonic

    def use(self, translation: Translation, proxy: str) -> None:
        """Use these settings from now on."""
        if self._thread is not None or translation.is_wanted:
            self.send(UseTranslation(translation, proxy))

    def send(self, command: TranslateCommand) -> None:
        """Have something done."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="translation", daemon=True)
            self._thread.start()
        self._commands.put(command)

    def note_new(self) -> None:
        """Look for headlines to translate: there are new ones."""
        if self._thread is not None:
            self._commands.put(None)

    def stop(self) -> None:
        self._is_stopped = True
        if self._fetcher is not None:
            self._fetcher.close()
        if self._runner is not None:
            self._runner.close()
        if self._thread is not None:
            self._commands.put(None)

    def _run(self) -> None:
        while not self._is_stopped:
            patience = self._next_at - time.monotonic()
            try:
                with suppress(queue.Empty):
                    self._take(self._commands.get(timeout=None if math.isinf(patience) else max(0.0, patience)))
                    continue
                self._translate_some()
            except FetchError as error:
                self._put_off(error)
            except StoreError as error:
                log.warning("the store failed while translating: %s", error)
                self._next_at = time.monotonic() + _LATER
            except Exception:
                log.exception("an unexpected error while translating")
                self._next_at = time.monotonic() + _LATEST

    def _take(self, command: TranslateCommand | None) -> None:
        match command:
            case None:
                if self._wanted.is_wanted and math.isinf(self._next_at):
                    self._next_at = time.monotonic() + self._pause
                return
            case UseTranslation(translation, proxy):
                if proxy != self._proxy:
                    self._fetcher = None
                self._wanted, self._proxy = translation, proxy
                self._refused.clear()
            case AllowCommand(allowed):
                with self._open_store() as store:
                    store.translations.allow_command(allowed)
            case KeepKey(server, key):
                self._keep_key(name_of_translation_key(server), key)
        self._failures, self._is_told = 0, False
        self._next_at = time.monotonic() + min(_FIRST_AFTER, self._pause) if self._wanted.is_wanted else math.inf

    def _keep_key(self, name: str, key: str) -> None:
        if key:
            if not self._keyring.save(name, key):
                self._emit(TranslationKeyNotKept())
        else:
            self._keyring.forget(name)

    def _translate_some(self) -> None:
        wanted = self._wanted
        self._next_at = math.inf
        with self._open_store() as store:
            if wanted.command and not _may_run(store, wanted.command):
                return
            headlines = store.entries.headlines(limit=wanted.limit)
            known = store.translations.of((each.entry_id for each in headlines), wanted.language)
            missing = [each for each in headlines if each.entry_id not in known and each.title]
            if not missing:
                return
            some, texts = self._translated(wanted, missing)
            made = [(each.entry_id, each.title, text) for each, text in zip(some, texts, strict=True)]
            store.translations.save(wanted.language, made)
        self._failures, self._is_told = 0, False
        self._next_at = time.monotonic() + self._pause
        if any(texts):
            self._emit(TitlesTranslated(tuple(each.entry_id for each in some)))

    def _translated(self, wanted: Translation, missing: list[Headline]) -> tuple[list[Headline], tuple[str, ...]]:
        """Return some headlines, and their translations."""
        from ticker.sharing import translation_command  # noqa: PLC0415 - few want them

        if not wanted.command:
            return self._translated_by_server(wanted, missing)
        sources = [translation_command.source_of(wanted.command, each.language) for each in missing]
        some = [each for each, source in zip(missing, sources, strict=True) if source == sources[0]][:_AT_ONCE]
        titles = tuple(each.title for each in some)
        return some, translation_command.translated(
            self._run_command, wanted.command, titles, sources[0], wanted.language
        )

    def _translated_by_server(
        self, wanted: Translation, missing: list[Headline]
    ) -> tuple[list[Headline], tuple[str, ...]]:
        from ticker.sharing import libretranslate  # noqa: PLC0415 - few want it

        found = [libretranslate.source_of(each.language) for each in missing]
        sources = [libretranslate.UNKNOWN if each in self._refused else each for each in found]
        alike = [each for each, source in zip(missing, sources, strict=True) if source == sources[0]]
        some = alike[: libretranslate.at_once(sources[0])]
        titles, key = tuple(each.title for each in some), self._key(wanted)
        try:
            texts = libretranslate.translated(self._call, wanted.address, titles, wanted.language, key, sources[0])
        except FetchError as error:
            if not libretranslate.is_unknown_source(error, sources[0]):
                raise
            self._refused.add(sources[0])
            return [], ()
        return some, texts

    def _key(self, wanted: Translation) -> str:
        """Raises FetchError if the keyring does not give it."""
        if not wanted.key_for:
            return ""
        key = self._keyring.read(name_of_translation_key(wanted.key_for))
        if key is None:
            raise FetchError(FetchErrorKind.UNAUTHORIZED, "unknown")
        return key

    def _run_command(self, arguments: tuple[str, ...], given: bytes) -> bytes:
        from ticker.poller.command_run import CommandRunner  # noqa: PLC0415 - not before there is a command

        if self._runner is None:
            self._runner = CommandRunner()
            if self._is_stopped:
                self._runner.close()
        return self._runner.run(arguments, _COMMAND_SECONDS, _MAX_BYTES, given)

    def _put_off(self, error: FetchError) -> None:
        """Try again after a growing delay, or after the pause that a service asks for."""
        if error.kind is not FetchErrorKind.OFFLINE:
            self._failures += 1
        wait = min(MINUTE * 2 ** min(self._failures, 10), _LATEST)
        if error.retry_after is not None:
            wait = max(wait, min(error.retry_after - time.time(), _LATEST))
        said = error.detail if error.kind is FetchErrorKind.COMMAND else ""  # of a server it could repeat a key
        log.info("headlines are not translated now: %s %s", error.kind, said)
        is_lasting = error.kind in _LASTING or self._failures >= _FAILURES_TOLD
        if is_lasting and not self._is_told and error.kind is not FetchErrorKind.OFFLINE:
            self._is_told = True
            is_known = error.kind in {FetchErrorKind.COMMAND, FetchErrorKind.UNAUTHORIZED}
            self._emit(TranslationFailed(error.kind, error.detail if is_known else ""))
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
    from ticker.sharing import libretranslate, translation_command  # noqa: PLC0415 - few want them

    language = preferences.translation_language.strip() or spoken.partition("_")[0]
    limit = preferences.headlines_on_wire
    if preferences.translator is Translator.COMMAND:
        command = preferences.translation_command
        is_usable = translation_command.is_usable(command, language)
        return Translation(language=language, limit=limit, command=command) if is_usable else Translation()
    address = preferences.translation_address.strip()
    if not libretranslate.is_usable(address):
        return Translation()
    server = libretranslate.server_of(address)
    return Translation(address, language, limit, key_for=server if preferences.translation_key_for == server else "")


def _may_run(store: Store, command: str) -> bool:
    """Return whether the user has confirmed a command on this computer, and it can be run from here."""
    return not is_sandboxed() and store.translations.allowed_command() == digest_of(command)
