"""Read and write files that the user, or the desktop, has named: regular files only, and of a bounded size.

What is named may be anything: a pipe that never ends, a device, a folder on a network that hangs. So this is for
threads that may wait (``poller.file_threads``).
"""

import contextlib
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from ticker.paths import put_in_place

_FLAGS = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOCTTY", 0)
_AT_ONCE = 1 << 20  # bytes
_BINARY = getattr(os, "O_BINARY", 0)  # of Windows


class FileErrorKind(StrEnum):
    """Why a file could not be read or written; ``ui.i18n.messages`` has the sentence for each."""

    SYSTEM = "system"  # detail: the system's reason
    NOT_A_FILE = "not-a-file"  # a folder, a pipe, a device
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"  # the disk, or the network, did not answer in time
    FULL = "full"  # there is no room on the disk
    NOT_A_BACKUP = "not-a-backup"
    DAMAGED_BACKUP = "damaged-backup"  # or one that somebody has tampered with
    NEWER_BACKUP = "newer-backup"  # written by a later version of this program
    PASSPHRASE_WANTED = "passphrase-wanted"  # there are passwords in the backup
    WRONG_PASSPHRASE = "wrong-passphrase"
    PASSWORDS_UNREADABLE = "passwords-unreadable"  # there is no keyring, or it refuses to give them
    PASSWORDS_NOT_KEPT = "passwords-not-kept"  # likewise, to take them; all else is done


class FileError(Exception):
    """A file could not be read or written."""

    def __init__(self, kind: FileErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


def read_file(path: Path, max_bytes: int) -> bytes:
    """Return what is in a regular file. Raises FileError."""
    with _errors_told(path):
        descriptor = os.open(path, os.O_RDONLY | _FLAGS | _BINARY)  # without waiting for the other end of a pipe
        with os.fdopen(descriptor, "rb") as file:
            _check(os.fstat(descriptor))
            content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise FileError(FileErrorKind.TOO_LARGE)
    return content


def read_if_changed(path: Path, max_bytes: int, stamp: str) -> tuple[bytes, str] | None:
    """Return what is in a regular file and a stamp of it, None if it has that ``stamp`` already. Raises FileError.

    A file that is too large is not read.
    """
    with _errors_told(path):
        descriptor = os.open(path, os.O_RDONLY | _FLAGS | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            found = os.fstat(descriptor)
            _check(found)
            now = f"{found.st_mtime_ns}-{found.st_size}-{found.st_ino}"
            if now == stamp:
                return None
            content = b"" if found.st_size > max_bytes else file.read(max_bytes + 1)
    if found.st_size > max_bytes or len(content) > max_bytes:
        raise FileError(FileErrorKind.TOO_LARGE)
    return content, now


def read_beginning(path: Path, length: int) -> bytes:
    """Return the first bytes of a regular file. Raises FileError."""
    with _errors_told(path):
        descriptor = os.open(path, os.O_RDONLY | _FLAGS | _BINARY)
        with os.fdopen(descriptor, "rb") as file:
            _check(os.fstat(descriptor))
            return file.read(length)


def write_file(path: Path, content: bytes) -> None:
    """Write a regular file again: there is the old one or the new one, never a part. Raises FileError."""
    with _errors_told(path):
        replace_file(path, lambda file: file.write(content))


def move_file(source: Path, path: Path) -> None:
    """Write what is in ``source``, a file of our own, as ``write_file`` does, and delete it. Raises FileError."""
    with _errors_told(path):
        try:
            with source.open("rb") as content:
                replace_file(path, lambda file: shutil.copyfileobj(content, file, _AT_ONCE))
        finally:
            source.unlink(missing_ok=True)


def replace_file(path: Path, write: Callable[[BinaryIO], object], *, is_private: bool = False) -> None:
    """Have ``write`` write a regular file again, behind a link too. Raises FileError, OSError, and what ``write`` does.

    A private file is the user's own alone; any other keeps the mode that it had.
    """
    target = Path(os.path.realpath(path))  # a link stays a link
    before = target.stat() if target.exists() else None
    if before is not None:
        _check(before)
    partial = target.with_name(f".{target.name[:60]}.{os.getpid()}.part")
    descriptor = os.open(
        partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS | _BINARY, 0o600 if is_private else 0o666
    )
    try:
        with os.fdopen(descriptor, "wb") as file:
            write(file)
            file.flush()
            os.fsync(descriptor)
        if before is not None and not is_private:
            partial.chmod(stat.S_IMODE(before.st_mode))
        put_in_place(partial, target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _check(found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise FileError(FileErrorKind.NOT_A_FILE)


@contextlib.contextmanager
def _errors_told(path: Path) -> Iterator[None]:
    try:
        yield
    except (IsADirectoryError, PermissionError) as error:  # the latter for a folder on Windows
        if path.is_dir():
            raise FileError(FileErrorKind.NOT_A_FILE) from None
        raise FileError(FileErrorKind.SYSTEM, error.strerror or str(error)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else ""
        raise FileError(FileErrorKind.SYSTEM, reason or str(error)) from error
