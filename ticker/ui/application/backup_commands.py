"""Backups by the command line: ``--backup`` and ``--restore``. They need no display."""

import sys

from PySide6.QtCore import QCoreApplication

from ticker.backup_file import restore_staged, stage, write_backup
from ticker.paths import Paths, user_paths
from ticker.profile import silent_folder
from ticker.ui.application.single_instance import Claim, SingleInstance
from ticker.ui.cli.command_line import Options, translated_core
from ticker.ui.i18n import messages
from ticker.user_files import FileError

translate = QCoreApplication.translate


def back_up_or_restore(options: Options) -> int:
    """Write or read a backup, say what went wrong, and return the exit status."""
    _core = translated_core()  # it translates for as long as it is held
    paths = user_paths(options.profile)
    if (folder := silent_folder(paths)) is not None:
        return _fail(messages.sentence_for_silent_folder(folder))
    if options.backup is not None:
        try:
            write_backup(options.backup.absolute(), paths)
        except FileError as error:
            return _fail(messages.sentence_for_export(error))
    return _restore(options, paths) if options.restore is not None else 0


def _restore(options: Options, paths: Paths) -> int:
    if options.restore is None:
        return 0
    instance = SingleInstance(paths.data)
    try:
        if instance.claim_only() is not Claim.FIRST:
            return _fail(translate("CommandLine", "Quit Off the Wire first, then restore the backup."))
        paths.create()
        stage(options.restore.absolute(), paths, merges=options.merges)
        restore_staged(paths)
    except FileError as error:
        return _fail(messages.sentence_for_file(error))
    except OSError as error:
        return _fail(str(error))
    finally:
        instance.release()
    return 0


def _fail(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1
