"""Both ends of a handover over a named pipe of Windows, by QtNetwork; see ``handover_socket`` for the others."""

import contextlib
import logging
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from ticker.ui.application.handover import MAX_MESSAGE, READY, SLICE, TAKEN, Talk, line_of, request_in
from ticker.ui.cli.answer import Answer

log = logging.getLogger(__name__)

_SLICE = round(1000 * SLICE)  # milliseconds


class HandoverServer(QObject):
    """Listens for second starts while the bar runs."""

    arguments_received = Signal(tuple)  # of str
    asked = Signal(tuple, object)  # likewise, and who waits for an answer: Callable[[Answer], None]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connection)

    def listen(self, address: str) -> str:
        """Listen at ``address``. Returns what stood in the way, "" if nothing did."""
        if not self._server.listen(address):
            return self._server.errorString()
        with contextlib.suppress(OSError):
            Path(address).chmod(0o600)  # where it is a file, Qt lets this user execute it
        return ""

    @staticmethod
    def remove(address: str) -> None:
        """Remove what a crash left behind."""
        QLocalServer.removeServer(address)

    @staticmethod
    def dismiss(address: str, arguments: tuple[str, ...]) -> None:
        """Do nothing: Windows does not delete a lock file that is open, so no bar can be without its profile."""

    def close(self) -> None:
        self._server.close()

    def _take_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._take_message)
            socket.disconnected.connect(socket.deleteLater)
            socket.write(READY)

    def _take_message(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > MAX_MESSAGE:
                socket.abort()
            return
        request = request_in(bytes(socket.readLine(MAX_MESSAGE).data()))
        if request is None:
            log.warning("dropped a message of another start that makes no sense")
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        arguments, wants_answer = request
        if wants_answer:
            self.asked.emit(arguments, partial(_send_answer, socket))
        else:
            self.arguments_received.emit(arguments)


def _send_answer(socket: QLocalSocket, answer: Answer) -> None:
    if isValid(socket):  # who asked may have gone
        socket.write(line_of(answer))
        socket.flush()


class Handover:
    """Passes arguments on, once; see ``Talk``."""

    def __init__(self, arguments: tuple[str, ...], *, wants_answer: bool = False) -> None:
        self._talk = Talk(arguments, wants_answer=wants_answer)
        self._socket = QLocalSocket()

    @property
    def answer(self) -> Answer | None:
        return self._talk.answer

    def is_done(self, address: str) -> bool:
        """Continue, for a moment at most."""
        if self._socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            if self._talk.is_taken:  # it has ended meanwhile: what was asked of it must not be done twice
                return True
            self._socket.abort()
            self._socket.connectToServer(address)
            if not self._socket.waitForConnected(_SLICE):
                time.sleep(SLICE / 2)  # it is starting or ending
                return False
        self._socket.waitForReadyRead(_SLICE)
        while self._socket.canReadLine():
            if reply := self._talk.reply_to(bytes(self._socket.readLine().data())):
                self._socket.write(reply)
                self._socket.flush()
        return self._talk.is_done

    @property
    def is_connected(self) -> bool:
        return self._socket.state() == QLocalSocket.LocalSocketState.ConnectedState

    def give_up(self) -> None:
        self._socket.abort()
