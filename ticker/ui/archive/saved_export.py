"""Export saved articles: ask for a file, write it, and report the result."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ticker.entities import ArchiveQuery
from ticker.store import Store
from ticker.ui.archive.saved_exporter import SavedExporter, file_types
from ticker.ui.widgets.places import begin_where_last
from ticker.ui.widgets.user_files import UserFiles


class SavedExport(QObject):
    """Exports the articles that ``query`` returns. A new export stops the previous one."""

    ended = Signal(str)  # a sentence with the result

    def __init__(self, store: Store, files: UserFiles, query: Callable[[], ArchiveQuery], window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._files = files
        self._query = query
        self._window = window
        self._exporter: SavedExporter | None = None

    def open(self) -> None:
        """Ask for a file, and export to it."""
        types = file_types()
        dialog = QFileDialog(self._window, self.tr("Export saved stories"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_where_last(dialog)
        dialog.setNameFilters([description for description, _ in types])
        dialog.selectFile(self.tr("Saved stories") + types[0][1])
        dialog.setDefaultSuffix(types[0][1])
        dialog.filterSelected.connect(lambda description: dialog.setDefaultSuffix(dict(types)[description]))
        dialog.fileSelected.connect(lambda path: self.export(Path(path)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Export to ``path``. Its suffix determines the format."""
        if self._exporter is not None:
            self._exporter.stop()
        self._exporter = SavedExporter(self._store, self._files, path, self._query(), self)
        self._exporter.ended.connect(self.ended)
        self._exporter.start()
