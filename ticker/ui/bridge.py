"""The one crossing between threads: what the poller tells becomes a Qt signal, queued to the UI thread."""

from PySide6.QtCore import QObject, Signal


class Bridge(QObject):
    """Give ``deliver`` to the poller as its outlet; whoever connects to ``event_arrived`` is called in the UI thread.

    The records that cross are the poller's events: frozen, carrying ids. The receiver asks the store.
    """

    event_arrived = Signal(object)

    def deliver(self, event: object) -> None:
        """Pass one event on. Called on the poller's thread; never blocks."""
        self.event_arrived.emit(event)
