"""Backups from the command line: ``--backup`` and ``--restore``. They need no display."""

import getpass
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ticker.backup_file import restore_staged, stage, write_backup
from ticker.desktop.keyring import Keyring
from ticker.paths import Paths, user_paths
from ticker.profile import silent_folder
from ticker.sealed_passwords import MIN_LENGTH
from ticker.ui.application.single_instance import Claim, SingleInstance
from ticker.ui.cli.command_line import Options, translated_core
from ticker.ui.i18n import messages
from ticker.ui.i18n.store_messages import sentence_for_silent_folder
from ticker.user_files import FileError, FileErrorKind, read_file

translate = QCoreApplication.translate
_MAX_PASSPHRASE_FILE = 1 << 16  # bytes


class _NoPassphraseError(Exception):
    """There is no passphrase, or an unusable one. ``str()`` of it is a sentence for people."""


def back_up_or_restore(options: Options) -> int:
    """Write or read a backup, print errors, and return the exit status."""
    _core = translated_core()  # it translates for as long as it is held
    paths = user_paths(options.profile)
    if (folder := silent_folder(paths)) is not None:
        return _fail(sentence_for_silent_folder(folder))
    if options.backup is not None:
        try:
            passphrase = _passphrase(options, is_new=True) if options.includes_passwords else ""
            write_backup(options.backup.absolute(), paths, keyring=Keyring(), passphrase=passphrase)
        except FileError as error:
            return _fail(messages.sentence_for_export(error))
        except _NoPassphraseError as error:
            return _fail(str(error))
    return _restore(options, paths) if options.restore is not None else 0


def _restore(options: Options, paths: Paths) -> int:
    if options.restore is None:
        return 0
    instance = SingleInstance(paths.data)
    try:
        if instance.claim_only() is not Claim.FIRST:
            return _fail(translate("CommandLine", "Quit Off the Wire first, then restore the backup."))
        paths.create()
        is_complete = _stage(options, options.restore.absolute(), paths)
        restore_staged(paths)
        if not is_complete:
            return _fail(messages.sentence_for_file(FileError(FileErrorKind.PASSWORDS_NOT_KEPT)))
    except FileError as error:
        return _fail(messages.sentence_for_file(error))
    except (OSError, _NoPassphraseError) as error:
        return _fail(str(error))
    finally:
        instance.release()
    return 0


def _stage(options: Options, backup: Path, paths: Paths) -> bool:
    """Prepare a backup, and ask for a passphrase if it has passwords; return whether the keyring has stored them."""
    keyring, merges = Keyring(), options.merges
    try:
        return stage(backup, paths, merges=merges, keyring=keyring)
    except FileError as error:
        if error.kind is not FileErrorKind.PASSPHRASE_WANTED:
            raise
    return stage(backup, paths, merges=merges, keyring=keyring, passphrase=_passphrase(options, is_new=False))


def _passphrase(options: Options, *, is_new: bool) -> str:
    """Return the passphrase in the named file, or as it is typed. Raises _NoPassphraseError, FileError."""
    if options.passphrase_file is not None:
        typed = _first_line(options.passphrase_file)
    elif not sys.stdin.isatty():
        raise _NoPassphraseError(
            translate("CommandLine", "A passphrase is required. Use --passphrase-file, or run this in a terminal.")
        )
    elif is_new:
        typed = getpass.getpass(translate("CommandLine", "New passphrase for the passwords: "))
        if typed != getpass.getpass(translate("CommandLine", "Repeat the passphrase: ")):
            raise _NoPassphraseError(translate("CommandLine", "The passphrases don’t match."))
    else:
        return getpass.getpass(translate("CommandLine", "Passphrase (press Enter to restore without passwords): "))
    if is_new and len(typed) < MIN_LENGTH:
        raise _NoPassphraseError(translate("CommandLine", "A passphrase has at least %n characters.", "", MIN_LENGTH))
    return typed


def _first_line(path: Path) -> str:
    content = sys.stdin.buffer.readline() if str(path) == "-" else read_file(path, _MAX_PASSPHRASE_FILE)
    return content.decode("utf-8", "replace").partition("\n")[0].rstrip("\r")


def _fail(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
