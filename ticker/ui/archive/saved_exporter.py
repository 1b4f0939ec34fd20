"""Write saved articles to a file, in short steps, so that animations don't stutter.

It is written among the temporary files, and moved when it is complete: the disk that the user has chosen may not
answer.
"""

import contextlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

from ticker.entities import ArchiveQuery
from ticker.reading.saved_export import Labels, SavedArticle, markdown, table, web_page
from ticker.saved_articles import saved_articles
from ticker.store import Store
from ticker.ui.i18n.dates import format_long_dates
from ticker.ui.i18n.messages import sentence_for_export
from ticker.ui.widgets.user_files import UserFiles
from ticker.user_files import FileError, FileErrorKind

_STEP_SECONDS = 0.006
_PAUSE = 4  # milliseconds between steps

translate = QCoreApplication.translate


class SavedExporter(QObject):
    """Writes one file: completely or not at all."""

    ended = Signal(str)  # a sentence with the result

    def __init__(
        self, store: Store, files: UserFiles, path: Path, query: ArchiveQuery, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._path = path
        self._partial: Path | None = None
        self._count = 0
        self._parts = self._parts_for(store, query)
        self._file: TextIO | None = None
        self._timer = QTimer(self, interval=_PAUSE)
        self._timer.timeout.connect(self._write_step)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Stop, and delete the partial file."""
        self._timer.stop()
        if self._file is not None:
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                if self._partial is not None:
                    self._partial.unlink(missing_ok=True)

    def _write_step(self) -> None:
        until = time.monotonic() + _STEP_SECONDS
        try:
            if self._file is None:
                encoding = "utf-8-sig" if self._path.suffix.lower() == ".csv" else "utf-8"
                descriptor, name = tempfile.mkstemp(prefix="off-the-wire-")
                self._partial = Path(name)
                self._file = os.fdopen(descriptor, "w", encoding=encoding, newline="")
            while time.monotonic() < until:
                part = next(self._parts, None)
                if part is None:
                    self._finish(self._file)
                    return
                self._file.write(part)
        except OSError as error:
            self.stop()
            self._tell(FileError(FileErrorKind.SYSTEM, error.strerror or str(error)))

    def _finish(self, file: TextIO) -> None:
        file.close()
        self._file = None
        self._timer.stop()
        if self._partial is not None:
            self._files.move(self._partial, self._path, self._tell)

    def _tell(self, error: FileError | None) -> None:
        if error is None:
            self.ended.emit(self.tr("%n story(s) written to {file}.", "", self._count).format(file=self._path.name))
        elif error.kind is FileErrorKind.SYSTEM:
            sentence = self.tr("{file} could not be written: {reason}.")
            self.ended.emit(sentence.format(file=self._path.name, reason=error.detail))
        else:
            self.ended.emit(sentence_for_export(error))

    def _parts_for(self, store: Store, query: ArchiveQuery) -> Iterator[str]:
        labels = _labels()
        articles = self._count_articles(saved_articles(store, query))
        match self._path.suffix.lower():
            case ".md":
                return markdown(articles, labels)
            case ".csv":
                return table(articles, labels)
            case _:
                return web_page(articles, labels, store.pictures.get)

    def _count_articles(self, articles: Iterator[SavedArticle]) -> Iterator[SavedArticle]:
        for each in articles:
            self._count += 1
            yield each


def file_types() -> tuple[tuple[str, str], ...]:
    """Return the file types that can be written: a description for the file dialog, and the suffix."""
    return (
        (translate("SavedExporter", "Web page (*.html)"), ".html"),
        (translate("SavedExporter", "Markdown (*.md)"), ".md"),
        (translate("SavedExporter", "Table (*.csv)"), ".csv"),
    )


def _labels() -> Labels:
    locale = QLocale()
    return Labels(
        heading=translate("SavedExporter", "Saved stories"),
        title=translate("SavedExporter", "Title"),
        source=translate("SavedExporter", "Source"),
        author=translate("SavedExporter", "Author"),
        date=translate("SavedExporter", "Date"),
        link=translate("SavedExporter", "Link"),
        folder=translate("SavedExporter", "Folder"),
        tags=translate("SavedExporter", "Tags"),
        note=translate("SavedExporter", "Note"),
        text=translate("SavedExporter", "Text"),
        cut=translate("SavedExporter", "The rest of this story is missing here: it was too long or too complex."),
        format_date=lambda at: format_long_dates(at, locale)[0],
        language=locale.bcp47Name(),
        is_right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
    )
