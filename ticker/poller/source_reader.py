"""Reads sources on this computer: files that have changed, and the output of commands."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ticker.desktop.sandbox import is_sandboxed
from ticker.digests import blake2b
from ticker.entities import FetchError, FetchErrorKind, Validators
from ticker.feed_source import CommandSource, FeedSource, FileSource
from ticker.feeds.fetch import Fetched, NotModified
from ticker.user_files import FileError, FileErrorKind, read_if_changed

if TYPE_CHECKING:
    from ticker.poller.command_run import CommandRunner

_MAX_BYTES = 8 << 20
_FILE_SECONDS = 10.0
_MAX_HANGING = 8  # threads that wait for a disk which does not answer


class SourceReader:
    """``read`` is for threads that may wait; ``close`` for any."""

    def __init__(self, read: Callable[[Path, int, str], tuple[bytes, str] | None] = read_if_changed) -> None:
        self._read_file = read
        self._making = threading.Lock()
        self._commands: CommandRunner | None = None  # there is one when there are commands
        self._is_closed = False
        self._hanging: dict[str, threading.Thread] = {}

    def read(self, url: str, source: FeedSource, validators: Validators) -> Fetched | NotModified:
        """Return what there is to parse. Raises FetchError: FILE or COMMAND."""
        match source:
            case FileSource(path):
                return self._file(url, path, validators.etag or "")
            case CommandSource(arguments, seconds):
                if is_sandboxed():
                    raise FetchError(FetchErrorKind.COMMAND, "sandbox")
                return _fetched(url, self._runner().run(arguments, seconds, _MAX_BYTES), Validators())
        raise FetchError(FetchErrorKind.INTERNAL, type(source).__name__)

    def close(self) -> None:
        with self._making:
            self._is_closed = True
            if self._commands is not None:
                self._commands.close()

    def _runner(self) -> "CommandRunner":
        from ticker.poller.command_run import CommandRunner  # noqa: PLC0415 - not before there is a command

        with self._making:
            if self._commands is None:
                self._commands = CommandRunner()
                if self._is_closed:
                    self._commands.close()
            return self._commands

    def _file(self, url: str, path: str, stamp: str) -> Fetched | NotModified:
        answer = self._within_time(path, stamp)
        if isinstance(answer, FileError):
            raise FetchError(FetchErrorKind.FILE, f"{answer.kind} {answer.detail}".strip()) from answer
        if answer is None:
            return NotModified(Validators(stamp), url)
        content, stamp = answer
        if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise FetchError(FetchErrorKind.FILE, "binary")
        return _fetched(url, content, Validators(stamp))

    def _within_time(self, path: str, stamp: str) -> tuple[bytes, str] | FileError | None:
        """Read on a thread of its own: a disk in the network may never answer, and nothing ends such a thread."""
        self._hanging = {each: thread for each, thread in self._hanging.items() if thread.is_alive()}
        if path in self._hanging or len(self._hanging) >= _MAX_HANGING:
            return FileError(FileErrorKind.TOO_SLOW)
        answers: queue.SimpleQueue[tuple[bytes, str] | FileError | None] = queue.SimpleQueue()

        def read() -> None:
            try:
                answers.put(self._read_file(Path(path).expanduser(), _MAX_BYTES, stamp))
            except FileError as error:
                answers.put(error)
            except (OSError, RuntimeError) as error:  # RuntimeError: no home folder
                answers.put(FileError(FileErrorKind.SYSTEM, str(error)))

        thread = threading.Thread(target=read, name="feed file", daemon=True)
        thread.start()
        try:
            return answers.get(timeout=_FILE_SECONDS)
        except queue.Empty:
            self._hanging[path] = thread
            return FileError(FileErrorKind.TOO_SLOW)


def _fetched(url: str, body: bytes, validators: Validators) -> Fetched:
    content_hash = blake2b(body, digest_size=16).hexdigest()
    return Fetched(url, body, "", "", validators, content_hash)
