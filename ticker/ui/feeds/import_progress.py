"""The progress of an import, with a button that stops it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

_MAX_NAME_WIDTH = 240  # pixels of a file's


class ImportProgressRow(QWidget):
    """Hidden while nothing is imported."""

    stop_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Feeds imported"))
        self._stop = QPushButton(self.tr("Sto&p"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self.stop_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self.hide()

    def show_progress(self, path: str, done: int, of: int) -> None:
        """Show how many feeds of a list are imported, of how many; what is done quickly is never shown."""
        name = self.fontMetrics().elidedText(Path(path).name, Qt.TextElideMode.ElideMiddle, _MAX_NAME_WIDTH)
        self._label.setText(name)
        self._bar.setRange(0, of)
        self._bar.setValue(done)
        self.setVisible(0 < done < of)

    def show_wait(self, name: str, done: int, of: int) -> None:
        """Show the same of items that have to be fetched, where even the first may take long."""
        self.show_progress(name, done, of)
        self.setVisible(done < of)
