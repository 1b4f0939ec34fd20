"""Reports problems with the database, with syncing and with translating headlines."""

from ticker.entities import FetchErrorKind
from ticker.poller import (
    BackupFailed,
    StoreFailed,
    Synced,
    SyncFailed,
    TranslationFailed,
    TranslationKeyNotKept,
    ValuesRepaired,
)
from ticker.store import StoreError, StoreErrorKind
from ticker.ui.actions.program_actions import ProgramActions
from ticker.ui.application.postponed_saver import PostponedSaver
from ticker.ui.application.wire_updater import WireUpdater
from ticker.ui.bar.bar import Bar
from ticker.ui.i18n.store_messages import sentence_for_store, sentence_for_store_event


class TroubleTeller:
    """Shows notices beside the bar, each one once."""

    def __init__(self, bar: Bar, program: ProgramActions, postponed: PostponedSaver, wire_updater: WireUpdater) -> None:
        self._bar = bar
        self._program = program
        self._postponed = postponed
        self._wire_updater = wire_updater

    def tell_of_store(self, event: StoreFailed | ValuesRepaired | BackupFailed) -> None:
        """Report the state of the database, unless a failed change has already reported it."""
        if isinstance(event, ValuesRepaired):
            self._wire_updater.update_soon()
        elif isinstance(event, StoreFailed) and not self._postponed.is_news(event.kind):
            return
        self._bar.show_notice(sentence_for_store_event(event))

    def tell_of_error(self, error: StoreError) -> None:
        """Say why something could not be read or written; a database that hangs is reported once."""
        if error.kind is StoreErrorKind.SILENT:
            self._postponed.wait_for_answer()
            if not self._postponed.is_news(error.kind):
                return
        self._bar.show_notice(sentence_for_store(error))

    def tell_of_translation(self, event: TranslationFailed | TranslationKeyNotKept) -> None:
        """Say that headlines are not translated, or will not be after a restart."""
        from ticker.ui.i18n import translation_messages as sentences  # noqa: PLC0415 - few want them

        if isinstance(event, TranslationFailed):
            self._bar.show_notice(sentences.sentence_for_translation(event.kind, event.detail))
        else:
            self._bar.show_notice(sentences.sentence_for_key_not_kept())

    def tell_of_sync(self, event: Synced | SyncFailed) -> None:
        """Say once that syncing fails, or that the server was set up again. A missing network is not reported."""
        from ticker.ui.feeds.server_sentences import sentence_for_reset, sentence_for_server  # noqa: PLC0415 - rarely

        is_failure = isinstance(event, SyncFailed) and event.kind is not FetchErrorKind.OFFLINE
        self._program.set_sync_failure(is_failure)
        match event:
            case SyncFailed(is_first=True) if event.kind is not FetchErrorKind.OFFLINE:
                self._bar.show_notice(sentence_for_server(event.kind, event.detail))
            case Synced(was_reset=True):
                self._bar.show_notice(sentence_for_reset())
