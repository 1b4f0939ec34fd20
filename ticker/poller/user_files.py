"""Reads and writes files for the windows, and icons of feeds that the user has chosen."""

from pathlib import Path

from ticker.poller.commands import ChooseIcon, MoveFile, ReadFile, WriteFile
from ticker.poller.context import PollerContext
from ticker.poller.events import FileRead, FileWritten, IconChosen, IconFetched
from ticker.poller.file_threads import FileDone
from ticker.poller.jobs import ChosenIcon
from ticker.user_files import FileError, FileErrorKind, move_file, read_file, write_file

FILE_SECONDS = 10.0
_MOVE_SECONDS = 120.0  # what is moved may be hundreds of megabytes
_MAX_ICON_FILE = 10_000_000  # bytes


class UserFiles:
    """Results have the number of the request."""

    def __init__(self, context: PollerContext) -> None:
        self._context = context
        self._files = context.workers.files

    def read(self, command: ReadFile) -> None:
        def tell(done: FileDone) -> None:
            content = done.answer if isinstance(done.answer, bytes) else b""
            self._context.emit(FileRead(command.number, content, _error_of(done)))

        path = Path(command.path)
        self._files.start(lambda: read_file(path, command.max_bytes), tell, seconds=FILE_SECONDS)

    def write(self, command: WriteFile | MoveFile) -> None:
        def act() -> None:
            if isinstance(command, WriteFile):
                write_file(path, command.content)
            else:
                move_file(Path(command.source), path)

        def tell(done: FileDone) -> None:
            self._context.emit(FileWritten(command.number, _error_of(done)))

        path = Path(command.path)
        self._files.start(act, tell, seconds=FILE_SECONDS if isinstance(command, WriteFile) else _MOVE_SECONDS)

    def choose_icon(self, command: ChooseIcon) -> None:
        """Have the picture in a file made the icon of feeds."""

        def make(done: FileDone) -> None:
            if isinstance(done.answer, bytes):
                chosen = ChosenIcon(command.feed_ids, command.path, done.answer)
                self._context.workers.pictures.make_chosen_icon(chosen)
            else:
                self._context.emit(IconChosen(command.feed_ids, is_done=False, error=_error_of(done)))

        path = Path(command.path)
        self._files.start(lambda: read_file(path, _MAX_ICON_FILE), make, seconds=FILE_SECONDS)

    def take_icon(self, chosen: ChosenIcon) -> None:
        """Keep the icon that was made, and tell it."""
        if chosen.icon is not None:
            self._context.store.icons.choose(chosen.feed_ids, chosen.icon.content)
        self._context.emit(IconChosen(chosen.feed_ids, is_done=chosen.icon is not None))
        for feed_id in chosen.feed_ids if chosen.icon is not None else ():
            self._context.emit(IconFetched(feed_id))


def _error_of(done: FileDone) -> FileError | None:
    return done.error if isinstance(done.error, FileError | None) else FileError(FileErrorKind.SYSTEM, str(done.error))
