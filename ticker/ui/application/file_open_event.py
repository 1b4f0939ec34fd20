"""What the user opens with this program in the Finder, which tells it by events and not by a new start."""

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class OpeningApplication(QApplication):
    """Qt's application, with an ear for that. Only what is told to the application itself comes by here."""

    asked_to_open = Signal(tuple)  # of str: a command line that says the same

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.asked_to_open.emit(("--open", event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded)))
            return True
        return super().event(event)
