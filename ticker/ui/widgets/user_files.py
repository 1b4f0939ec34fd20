"""Files that the user has named, read and written without making the windows wait."""

from collections.abc import Callable
from pathlib import Path

from ticker.poller import Event, FileRead, FileWritten, Poller
from ticker.user_files import FileError


class UserFiles:
    """Has the poller read and write files, and passes the results to the callers."""

    def __init__(self, poller: Poller) -> None:
        self._poller = poller
        self._last = 0
        self._readers: dict[int, Callable[[bytes, FileError | None], object]] = {}
        self._writers: dict[int, Callable[[FileError | None], object]] = {}

    def read(self, path: Path, max_bytes: int, then: Callable[[bytes, FileError | None], object]) -> None:
        """Read a file and call ``then`` with its content, or with the error."""
        self._last += 1
        self._readers[self._last] = then
        self._poller.read_file(self._last, str(path), max_bytes)

    def write(self, path: Path, content: bytes, then: Callable[[FileError | None], object]) -> None:
        """Write a file and call ``then`` with None, or with the error."""
        self._last += 1
        self._writers[self._last] = then
        self._poller.write_file(self._last, str(path), content)

    def move(self, source: Path, path: Path, then: Callable[[FileError | None], object]) -> None:
        """Move a file of ours to a path and call ``then`` with None, or with the error."""
        self._last += 1
        self._writers[self._last] = then
        self._poller.move_file(self._last, str(source), str(path))

    def write_backup(self, path: Path, passphrase: str, then: Callable[[FileError | None], object]) -> None:
        """Write a backup of the profile and call ``then`` with None, or with the error.

        With a passphrase the passwords go along.
        """
        self._last += 1
        self._writers[self._last] = then
        self._poller.write_backup(self._last, str(path), passphrase)

    def stage_backup(
        self, path: Path, passphrase: str | None, then: Callable[[FileError | None], object], *, merges: bool
    ) -> None:
        """Lay a backup ready for the next start and call ``then`` with None, or with the error.

        ``passphrase`` opens its passwords; "" leaves them out.
        """
        self._last += 1
        self._writers[self._last] = then
        self._poller.stage_backup(self._last, str(path), passphrase, merges=merges)

    def take_event(self, event: Event) -> None:
        match event:
            case FileRead(number, content, error) if then := self._readers.pop(number, None):
                then(content, error)
            case FileWritten(number, error) if write_then := self._writers.pop(number, None):
                write_then(error)
