"""The lock on a profile: held by the program that uses it, and released by the system when that ends."""

import contextlib
import errno
import json
import logging
import os
import sys
from pathlib import Path

from ticker.quick_dataclass import dataclass

log = logging.getLogger(__name__)

_LOCKED_BY_OTHERS = {errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK, 0}  # EACCES and EDEADLK on Windows, 0 in Wine
_MAX_NOTE = 4096  # bytes


@dataclass(frozen=True, slots=True)
class Holder:
    """The holder of a lock: a process on a computer, and the address it listens at."""

    process: int
    host: str
    address: str


class ProfileLock:
    """Locks the first of ``places`` (files) that can be locked. The others are for read-only and unusual file systems.

    The file is never removed, as another process may hold it. Children do not inherit the lock.
    """

    def __init__(self, *places: Path) -> None:
        self._places = places
        self._held: int | None = None  # file descriptor
        self._place: Path | None = None  # of the file that is held
        self._holder: Holder | None = None

    @property
    def is_held(self) -> bool:
        return self._held is not None

    @property
    def is_replaced(self) -> bool:
        """Whether the file that is held was deleted, and another program has made a new one there."""
        if self._held is None or self._place is None:
            return False
        try:
            return not os.path.samestat(os.fstat(self._held), self._place.stat())
        except OSError:
            return False  # gone, and nothing in its place

    @property
    def holder(self) -> Holder | None:
        """The holder if it could not be locked, if recorded."""
        return self._holder

    def take(self) -> bool:
        """Return whether the profile can be used: also if no place can be locked at all."""
        for place in self._places:
            try:
                file = _opened(place)
            except OSError as error:
                log.warning("no lock can lie in %s: %s", place.parent, error)
                continue
            try:
                _lock(file)
            except OSError as error:
                if error.errno in _LOCKED_BY_OTHERS:
                    self._holder = _read_note(file)
                    os.close(file)
                    return False
                log.warning("files in %s cannot be locked: %s", place.parent, error)  # NFS without its lock service
                os.close(file)
                continue
            self._held, self._place = file, place
            with contextlib.suppress(OSError):
                place.chmod(0o600)  # an older version let others read it
            break
        return True

    def note(self, address: str) -> None:
        """Write down who holds the lock and listens at ``address``."""
        if self._held is not None:
            import socket  # noqa: PLC0415 - off the start-up path

            text = json.dumps({"process": os.getpid(), "host": socket.gethostname(), "address": address})
            with contextlib.suppress(OSError):  # a full disk, or a file that can only be read
                os.ftruncate(self._held, 0)
                os.lseek(self._held, 0, os.SEEK_SET)
                os.write(self._held, text.encode())

    def release(self) -> None:
        if self._held is not None:
            os.close(self._held)
            self._held = None


def _opened(path: Path) -> int:
    """Open a file that others may hold, made if there is none. Raises OSError."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return os.open(path, os.O_RDONLY)


def _read_note(file: int) -> Holder | None:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        told = json.loads(os.read(file, _MAX_NOTE))
        return Holder(int(told["process"]), str(told["host"]), str(told["address"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):  # it is being written, or by another version
        return None


if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 30  # beyond the note, which others could not read otherwise

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
