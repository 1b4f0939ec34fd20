"""Files opened with this program in the Finder, which sends events instead of starting it again."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class OpeningApplication(QApplication):
    """Qt's application, which handles these events. Only events of the application itself arrive here."""

    asked_to_open = Signal(tuple)  # of str: a command line that says the same

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen:
            from PySide6.QtCore import QUrl  # noqa: PLC0415 - off the start-up path
            from PySide6.QtGui import QFileOpenEvent  # noqa: PLC0415 - likewise

            assert isinstance(event, QFileOpenEvent)  # noqa: S101 - that is its type
            self.asked_to_open.emit(("--open", event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)))
            return True
        return super().event(event)
