"""Sentences about the database, and the disk it is on."""

from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ticker.poller import BackupFailed, StoreFailed, ValuesRepaired
from ticker.store import StoreError, StoreErrorKind
from ticker.ui.i18n.messages import sentence_for_backup, sentence_for_repair, translated

_POSTPONING: dict[StoreErrorKind, object] = {
    StoreErrorKind.LOCKED: QT_TRANSLATE_NOOP(
        "Messages", "Another program is using the database. Your changes are kept and will be saved when it is done."
    ),
    StoreErrorKind.FULL: QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. Your changes are kept and will be saved when there is space again."
    ),
    StoreErrorKind.READ_ONLY: QT_TRANSLATE_NOOP(
        "Messages", "The database is read-only. Your changes are kept and will be saved when it can be written again."
    ),
    StoreErrorKind.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Messages",
        "Couldn’t write to the disk. Your changes are kept and will be saved as soon as possible. Check the disk.",
    ),
    StoreErrorKind.SILENT: QT_TRANSLATE_NOOP(
        "Messages",
        "The disk with the database doesn’t answer. Your changes are kept and will be saved when it does."
        " If it is a network drive, check the connection.",
    ),
}

_STORING = {
    StoreErrorKind.CORRUPT: QT_TRANSLATE_NOOP(
        "Messages", "The database is damaged. Restart Off the Wire to restore your feeds from their backup."
    ),
    StoreErrorKind.NEWER: QT_TRANSLATE_NOOP(
        "Messages", "The database was written by a newer version of Off the Wire. Install that version."
    ),
    StoreErrorKind.FOREIGN: QT_TRANSLATE_NOOP(
        "Messages", "The database belongs to another program. Choose another folder with --profile."
    ),
    StoreErrorKind.LOCKED: QT_TRANSLATE_NOOP(
        "Messages", "Another program is using the database. Close it; new headlines are saved then."
    ),
    StoreErrorKind.READ_ONLY: QT_TRANSLATE_NOOP(
        "Messages", "No permission to write the database. Check the permissions of its folder."
    ),
    StoreErrorKind.FULL: QT_TRANSLATE_NOOP(
        "Messages", "The disk is full, so nothing new can be saved. Free some space; saving resumes by itself."
    ),
    StoreErrorKind.UNAVAILABLE: QT_TRANSLATE_NOOP(
        "Messages", "The database cannot be opened. Check the disk and its folder; the log has details."
    ),
    StoreErrorKind.SILENT: QT_TRANSLATE_NOOP(
        "Messages", "The disk with the database doesn’t answer. If it is a network drive, check the connection."
    ),
    StoreErrorKind.TAKEN: QT_TRANSLATE_NOOP("Messages", "You’re already subscribed to a feed with this address."),
}


def sentence_for_store(error: StoreError) -> str:
    return sentence_for_store_kind(error.kind)


def sentence_for_store_kind(kind: StoreErrorKind) -> str:
    """Return what is wrong with the database, and what helps."""
    return translated(_STORING[kind])


def sentence_for_postponed(kind: StoreErrorKind) -> str:
    """Return why what the user has changed cannot be written now, and that it will be."""
    return translated(_POSTPONING.get(kind, _POSTPONING[StoreErrorKind.UNAVAILABLE]))


def sentence_for_silent_folder(folder: Path) -> str:
    """Return why the program cannot start where a folder of the profile is on a disk that hangs."""
    sentence = QCoreApplication.translate(
        "Messages",
        "The folder {folder} doesn’t answer. If it is on a network drive, check the connection and try again.",
    )
    return sentence.replace("{folder}", str(folder))


def sentence_for_store_event(event: StoreFailed | ValuesRepaired | BackupFailed) -> str:
    """Return what has become of the database or of the list beside it, and what that means."""
    if isinstance(event, BackupFailed):
        return sentence_for_backup(event.error, is_of_everything=event.is_of_everything)
    if isinstance(event, StoreFailed):
        return sentence_for_store_kind(event.kind)
    return sentence_for_repair(event.row_count)
