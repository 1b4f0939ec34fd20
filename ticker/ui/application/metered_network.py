"""Whether the network is metered, as far as the desktop knows.

Asked over D-Bus, where QtNetwork would load GLib for it and OpenSSL besides; on Windows QtNetwork knows.
"""

import logging
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from ticker.quick_dataclass import dataclass

log = logging.getLogger(__name__)

_PROPERTIES = "org.freedesktop.DBus.Properties"
_NETWORK_MANAGER = "org.freedesktop.NetworkManager"
_PORTAL = "org.freedesktop.portal.NetworkMonitor"


@dataclass(frozen=True, slots=True)
class _Source:
    """A source: a call, the answer that means a metered network, and the signal of a change."""

    service: str
    path: str
    interface: str
    method: str
    arguments: tuple[str, ...]
    metered: frozenset[object]
    signal: str


_SYSTEM = _Source(  # NMMetered: 1 is yes, 3 is a guess that says yes
    _NETWORK_MANAGER,
    "/org/freedesktop/NetworkManager",
    _PROPERTIES,
    "Get",
    (_NETWORK_MANAGER, "Metered"),
    frozenset({1, 3}),
    "PropertiesChanged",
)
_SESSION = _Source(
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    _PORTAL,
    "GetMetered",
    (),
    frozenset({True}),
    "changed",
)


class MeteredNetwork(QObject):
    """Reports when the network becomes metered, such as a phone's, and when it no longer is.

    NetworkManager is asked on the system's bus; if it does not answer, as in a sandbox, the portal on the session's.
    """

    metered_changed = Signal(bool)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system_bus: Callable[[], QDBusConnection] = QDBusConnection.systemBus,
        session_bus: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
    ) -> None:
        super().__init__(parent)
        self._buses = [(system_bus, _SYSTEM), (session_bus, _SESSION)]
        self._bus: QDBusConnection | None = None
        self._source = _SYSTEM
        self._is_metered = False

    def watch(self) -> None:
        """Start listening, and report the current state, if the desktop gives any."""
        if sys.platform == "win32":
            self._watch_windows()
        else:
            self._ask_next()

    def _watch_windows(self) -> None:
        from PySide6.QtNetwork import QNetworkInformation  # noqa: PLC0415 - 6 MB, and of no use elsewhere

        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Metered):
            network = QNetworkInformation.instance()
            network.isMeteredChanged.connect(self._tell)
            self._tell(network.isMetered())

    def _ask_next(self) -> None:
        """Try the next source."""
        while self._buses:
            connect, self._source = self._buses.pop(0)
            self._bus = bus = connect()
            if bus.isConnected():
                source = self._source
                interface, name = source.interface, source.signal
                bus.connect(source.service, source.path, interface, name, self, SLOT("_ask()"))  # type: ignore[call-overload]  # bytes are refused (PySide6 6.11)
                self._ask()
                return

    @Slot()
    def _ask(self) -> None:
        if self._bus is None:
            return
        source = self._source
        call = QDBusMessage.createMethodCall(source.service, source.path, source.interface, source.method)
        call.setArguments(list(source.arguments))
        call.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        watcher.finished.connect(self._take_answer)

    def _take_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        answer = watcher.reply()
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._tell(_value(answer.arguments()[0]) in self._source.metered)
        else:
            self._ask_next()

    def _tell(self, is_metered: bool) -> None:
        if is_metered != self._is_metered:
            self._is_metered = is_metered
            self.metered_changed.emit(is_metered)


def _value(told: Any) -> object:
    """Return a value out of the variant it may be in."""
    return told.variant() if hasattr(told, "variant") else told
