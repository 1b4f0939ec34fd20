"""Writes what is saved into a file, a little at a time, so that nothing that moves has to wait."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

from ticker.entities import ArchiveQuery
from ticker.reading.saved_export import Labels, SavedArticle, markdown, table, web_page
from ticker.saved_articles import keepsakes
from ticker.store import Store
from ticker.ui.i18n.dates import format_long_dates

_AT_A_TIME = 0.006  # seconds
_BETWEEN = 4  # milliseconds

translate = QCoreApplication.translate


class SavedExporter(QObject):
    """Writes one file. It is whole, or not there: it is written under another name first."""

    ended = Signal(str)  # a sentence: how it went

    def __init__(self, store: Store, path: Path, sought: ArchiveQuery, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._partial = path.with_name(f".{path.name}.part")
        self._count = 0
        self._parts = self._parts_for(store, sought)
        self._file: TextIO | None = None
        self._timer = QTimer(self, interval=_BETWEEN)
        self._timer.timeout.connect(self._write_on)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Leave it, with nothing on the disk."""
        self._timer.stop()
        if self._file is not None:
            self._file.close()
            self._file = None
            with contextlib.suppress(OSError):
                self._partial.unlink(missing_ok=True)

    def _write_on(self) -> None:
        until = time.monotonic() + _AT_A_TIME
        try:
            if self._file is None:
                encoding = "utf-8-sig" if self._path.suffix.lower() == ".csv" else "utf-8"
                self._file = self._partial.open("w", encoding=encoding, newline="")
            while time.monotonic() < until:
                part = next(self._parts, None)
                if part is None:
                    self._finish(self._file)
                    return
                self._file.write(part)
        except OSError as error:
            self.stop()
            sentence = self.tr("{file} could not be written: {reason}.")
            self.ended.emit(sentence.format(file=self._path.name, reason=error.strerror))

    def _finish(self, file: TextIO) -> None:
        file.flush()
        os.fsync(file.fileno())
        file.close()
        self._file = None
        self._timer.stop()
        self._partial.replace(self._path)
        self.ended.emit(self.tr("%n story(s) written to {file}.", "", self._count).format(file=self._path.name))

    def _parts_for(self, store: Store, sought: ArchiveQuery) -> Iterator[str]:
        labels = _labels()
        stories = self._counted(keepsakes(store, sought))
        match self._path.suffix.lower():
            case ".md":
                return markdown(stories, labels)
            case ".csv":
                return table(stories, labels)
            case _:
                return web_page(stories, labels, store.pictures.get)

    def _counted(self, stories: Iterator[SavedArticle]) -> Iterator[SavedArticle]:
        for each in stories:
            self._count += 1
            yield each


def file_kinds() -> tuple[tuple[str, str], ...]:
    """Return what can be written: the words for it, and the end of the file's name."""
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
        moment=lambda at: format_long_dates(at, locale)[0],
        language=locale.bcp47Name(),
        is_right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
    )
