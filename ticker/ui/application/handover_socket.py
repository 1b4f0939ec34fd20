"""Both ends of a handover over a socket in the file system. QtNetwork could do it, but would cost 6 MB permanently."""

import contextlib
import json
import logging
import os
import socket
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from ticker.ui.application.handover import MAX_MESSAGE, READY, SLICE, TAKEN, Talk, line_of, request_in
from ticker.ui.cli.answer import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

_AT_ONCE = 1 << 16  # bytes
_END_WITHIN = 2.0  # seconds
_MAX_WAITING = 50  # connections
_PAUSE = 1000  # milliseconds after the system had no room for another connection


class HandoverServer(QObject):
    """Listens for second starts while the bar runs."""

    arguments_received = Signal(tuple)  # of str
    asked = Signal(tuple, object)  # likewise, and who waits for an answer: Callable[[Answer], None]

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket: socket.socket | None = None
        self._address = ""
        self._notifier: QSocketNotifier | None = None
        self._connections: set[_Connection] = set()

    def listen(self, address: str) -> str:
        """Listen at ``address``, a path. Returns what stood in the way, "" if nothing did."""
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listening.setblocking(False)
            listening.bind(address)
            Path(address).chmod(0o600)  # nobody can connect before it listens
            listening.listen(_MAX_WAITING)
        except OSError as error:
            listening.close()
            return str(error)
        self._socket, self._address = listening, address
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take_connections)
        return ""

    @staticmethod
    def remove(address: str) -> None:
        """Remove what a crash left behind."""
        with contextlib.suppress(OSError):
            Path(address).unlink()

    @staticmethod
    def dismiss(address: str, arguments: tuple[str, ...]) -> None:
        """Send ``arguments`` to a bar that is to end, if one listens, and wait for its end, but not for long.

        They are sent before it says that it listens: one that is suspended is to find them later.
        """
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connecting, contextlib.suppress(OSError, ValueError):
            connecting.settimeout(_END_WITHIN)
            connecting.connect(os.fsencode(address))
            connecting.sendall(json.dumps(arguments).encode() + b"\n")
            while connecting.recv(_AT_ONCE):
                pass

    def close(self) -> None:
        for connection in tuple(self._connections):
            connection.close()
        if self._socket is not None and self._notifier is not None:
            self._notifier.setEnabled(False)
            self._socket.close()
            self._socket = None
            self.remove(self._address)

    def _take_connections(self) -> None:
        while self._socket is not None:
            try:
                taken, _ = self._socket.accept()
            except BlockingIOError:
                return
            except OSError as error:  # too many open files
                log.warning("a later start could not be heard: %s", error)
                self._pause()
                return
            self._connections.add(_Connection(taken, self, self._connections.discard))

    def _pause(self) -> None:
        if (notifier := self._notifier) is not None:
            notifier.setEnabled(False)
            QTimer.singleShot(_PAUSE, self, lambda: notifier.setEnabled(self._socket is not None))


class _Connection:
    """One later start."""

    def __init__(self, taken: socket.socket, server: HandoverServer, ended: "Callable[[_Connection], None]") -> None:
        self._socket = taken
        self._server = server
        self._ended = ended
        self._is_open = True
        self._received = bytearray()
        self._unsent = bytearray()
        taken.setblocking(False)
        self._reading = QSocketNotifier(taken.fileno(), QSocketNotifier.Type.Read, server)
        self._reading.activated.connect(self._read)
        self._writing = QSocketNotifier(taken.fileno(), QSocketNotifier.Type.Write, server)
        self._writing.setEnabled(False)
        self._writing.activated.connect(self._write)
        self._send(READY)

    def close(self) -> None:
        for notifier in (self._reading, self._writing):
            notifier.setEnabled(False)
            notifier.deleteLater()
        self._is_open = False
        self._socket.close()
        self._ended(self)

    def answer(self, answer: Answer) -> None:
        if self._is_open:  # who asked may have gone
            self._send(line_of(answer))

    def _send(self, line: bytes) -> None:
        self._unsent += line
        self._write()

    def _write(self) -> None:
        try:
            del self._unsent[: self._socket.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent.clear()  # it has gone, which the next read tells
        self._writing.setEnabled(bool(self._unsent))

    def _read(self) -> None:
        try:
            read = self._socket.recv(_AT_ONCE)
        except BlockingIOError:
            return
        except OSError:
            read = b""
        self._received += read
        line, end, rest = self._received.partition(b"\n")
        if not read or len(line) > MAX_MESSAGE:
            self.close()
        elif end:
            self._received = rest
            self._take(bytes(line))

    def _take(self, line: bytes) -> None:
        request = request_in(line)
        if request is None:
            log.warning("dropped a message of another start that makes no sense")
            self.close()
            return
        self._send(TAKEN)
        arguments, wants_answer = request
        if wants_answer:
            self._server.asked.emit(arguments, self.answer)
        else:
            self._server.arguments_received.emit(arguments)


class Handover:
    """Passes arguments on, once; see ``Talk``."""

    def __init__(self, arguments: tuple[str, ...], *, wants_answer: bool = False) -> None:
        self._talk = Talk(arguments, wants_answer=wants_answer)
        self._unsent = b""
        self._received = b""
        self._socket: socket.socket | None = None

    @property
    def answer(self) -> Answer | None:
        return self._talk.answer

    def is_done(self, address: str) -> bool:
        """Go on with it, for a moment at most."""
        if self._socket is None:
            if self._talk.is_taken:  # it has ended meanwhile: what was asked of it must not be done twice
                return True
            if not self._connect(address):
                time.sleep(SLICE / 2)  # it is starting or ending
                return False
        try:
            self._exchange()
        except TimeoutError:
            pass
        except OSError:
            self.give_up()
        return self._talk.is_done

    @property
    def is_connected(self) -> bool:
        return self._socket is not None

    def give_up(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
        self._received = self._unsent = b""

    def _connect(self, address: str) -> bool:
        connecting = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        connecting.settimeout(SLICE)
        try:
            connecting.connect(os.fsencode(address))
        except (OSError, ValueError):
            connecting.close()
            return False
        self._socket = connecting
        return True

    def _exchange(self) -> None:
        """Send and receive what there is. Raises OSError if the other end has gone, or TimeoutError."""
        assert self._socket is not None  # noqa: S101 - it is connected
        if self._unsent:
            self._unsent = self._unsent[self._socket.send(self._unsent) :]
            if self._unsent:
                return
        read = self._socket.recv(_AT_ONCE)
        if not read:
            raise ConnectionResetError
        *lines, self._received = (self._received + read).split(b"\n")
        for line in lines:
            self._unsent += self._talk.reply_to(line + b"\n")
