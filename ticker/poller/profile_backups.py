"""Writes backups of the profile, on request and automatically, and prepares one for the next start."""

import logging
import math
import time
from pathlib import Path

from ticker.durations import DAY, HOUR, MINUTE
from ticker.paths import Paths
from ticker.poller.commands import StageBackup, WriteBackup
from ticker.poller.context import PollerContext
from ticker.poller.events import BackupFailed, FileWritten
from ticker.poller.file_threads import FileDone
from ticker.preferences import BackupEvery
from ticker.user_files import FileError, FileErrorKind

log = logging.getLogger(__name__)

_SECONDS = 15 * MINUTE  # for the largest
_LOOK_EVERY = HOUR
_FIRST_LOOK = 2 * MINUTE  # after the start, when the feeds have had their turn
_EVERY = {BackupEvery.DAY: DAY, BackupEvery.WEEK: 7 * DAY}


class ProfileBackups:
    """Each is written on a thread of its own. ``paths`` None: the profile is a passing one, and is not backed up."""

    def __init__(self, context: PollerContext, paths: Paths | None) -> None:
        self._context = context
        self._paths = paths
        self._look_at = time.monotonic() + _FIRST_LOOK
        self._is_told = False  # that they cannot be written

    @property
    def next_at(self) -> float:
        """When to look whether one is due (monotonic)."""
        is_wanted = self._paths is not None and self._context.preferences.backup_every in _EVERY
        return self._look_at if is_wanted else math.inf

    def take(self, command: WriteBackup | StageBackup) -> None:
        """Do what was requested, and emit the result."""

        def act() -> None:
            from ticker.backup_file import stage, write_backup  # noqa: PLC0415 - rarely needed

            if self._paths is None:
                raise FileError(FileErrorKind.NOT_A_BACKUP)
            path, keyring, passphrase = Path(command.path), self._context.access.keyring, command.passphrase
            if isinstance(command, WriteBackup):
                write_backup(path, self._paths, keyring=keyring, passphrase=command.passphrase)
            elif not stage(path, self._paths, merges=command.merges, keyring=keyring, passphrase=passphrase):
                raise FileError(FileErrorKind.PASSWORDS_NOT_KEPT)

        def tell(done: FileDone) -> None:
            error = done.error if isinstance(done.error, FileError | None) else FileError(FileErrorKind.SYSTEM)
            self._context.emit(FileWritten(command.number, error))

        self._context.workers.files.start(act, tell, seconds=_SECONDS)

    def write_if_due(self) -> None:
        """Write the next backup of the rotation if the last one is old enough."""
        if time.monotonic() < self.next_at or self._paths is None:
            return
        self._look_at = time.monotonic() + _LOOK_EVERY
        from ticker.backup_file import rotate  # noqa: PLC0415 - by those who want it alone

        paths, preferences, now = self._paths, self._context.preferences, self._context.now()
        folder = Path(preferences.backup_folder).expanduser() if preferences.backup_folder else paths.data / "backups"
        every, kept = _EVERY[preferences.backup_every], preferences.backups_kept
        self._context.workers.files.start(
            lambda: rotate(folder, paths, every=every, kept=kept, now=now), self._take, seconds=_SECONDS
        )

    def _take(self, done: FileDone) -> None:
        """Report a failure once, until it works again."""
        if done.error is not None:
            log.warning("the automatic backup failed: %s", done.error)
            if isinstance(done.error, FileError) and not self._is_told:
                self._context.emit(BackupFailed(done.error, is_of_everything=True))
        self._is_told = done.error is not None
