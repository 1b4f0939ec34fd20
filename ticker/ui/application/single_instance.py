"""One bar a profile: a second start hands its arguments to the first and leaves."""

import contextlib
import hashlib
import json
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from shiboken6 import isValid

from ticker.desktop.profile_lock import Holder, ProfileLock
from ticker.desktop.session import let_come_to_front
from ticker.ui.cli.answer import Answer

log = logging.getLogger(__name__)

_MAX_MESSAGE = 1 << 20  # bytes
_MAX_SOCKET_PATH = 100  # bytes; sockaddr_un has 104 on some systems
_SLICE = 100  # milliseconds of waiting at a time
_READY, _TAKEN = b"ready\n", b"taken\n"


class Claim(Enum):
    """What came of a start."""

    FIRST = auto()  # nobody else runs on the profile
    HANDED_OVER = auto()  # the one that runs has our arguments now
    NO_ANSWER = auto()  # one runs, and does not answer


class SingleInstance(QObject):
    """Decides whether this start is the first on the profile whose data lie in ``directory``.

    The operating system's lock is the truth; the socket is for talking, and only who holds the lock removes an old one.
    Only the same user can reach it: it lies in a folder of the user's own and is made for the user alone.
    What arrives is a stranger's all the same: bounded in size, JSON of one shape, or dropped.
    """

    arguments_received = Signal(tuple)  # of str: the command line of a later start
    asked = Signal(tuple, object)  # likewise, and who waits for an answer: Callable[[Answer], None]

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        directory = Path(os.path.realpath(directory))  # one profile may be reached by several paths
        with contextlib.suppress(OSError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._address = _socket_address(directory)
        beside_socket = Path(tempfile.gettempdir(), self._address + ".lock")  # the address is a whole path on POSIX
        self._lock = ProfileLock(directory / "running.lock", beside_socket)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connection)

    @property
    def holder(self) -> Holder | None:
        """Who runs on the profile, after a claim that was not the first."""
        return self._lock.holder

    def claim(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> Claim:
        """Be the first on the profile, or hand ``arguments`` to the one that is.

        ``wait_on`` is called again and again with the seconds since then, and says whether to go on waiting.
        """
        claim = self._wait_for_lock(_Handover(arguments), wait_on)
        if claim is Claim.FIRST:
            if self._lock.is_held:
                QLocalServer.removeServer(self._address)  # what a crash left behind
            if not self._server.listen(self._address):
                log.warning("later starts will not find this one: %s", self._server.errorString())
            with contextlib.suppress(OSError):
                Path(self._address).chmod(0o600)  # Qt lets this user execute it
            self._lock.note(self._address)
        return claim

    def tell(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> Claim:
        """Hand ``arguments`` to the one that runs. FIRST: there is none, and this start is none either."""
        claim = self._wait_for_lock(_Handover(arguments), wait_on)
        self._lock.release()
        return claim

    def ask(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> tuple[Claim, Answer]:
        """Have the one that runs do something, and return what has come of it.

        FIRST: there is none, and none can start before ``release`` is called.
        """
        handover = _Handover(arguments, wants_answer=True)
        claim = self._wait_for_lock(handover, wait_on)
        return claim, handover.answer or Answer()

    def claim_only(self) -> Claim:
        """Keep others from starting until ``release`` is called, where none runs; nothing is handed over."""
        return Claim.FIRST if self._lock.take() else Claim.NO_ANSWER

    def release(self) -> None:
        """Let the next start be the first. Called once, at the end."""
        self._server.close()
        self._lock.release()

    def _wait_for_lock(self, handover: "_Handover", wait_on: Callable[[float], bool]) -> Claim:
        began = time.monotonic()
        while not self._lock.take():
            if self.holder is not None:
                let_come_to_front(self.holder.process)
            if handover.is_done(self.holder.address if self.holder else self._address):
                return Claim.HANDED_OVER
            if not wait_on(time.monotonic() - began):
                handover.give_up()
                return Claim.NO_ANSWER
        return Claim.FIRST

    def _take_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._take_message)
            socket.disconnected.connect(socket.deleteLater)
            socket.write(_READY)

    def _take_message(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MAX_MESSAGE:
                socket.abort()
            return
        message = _read(bytes(socket.readLine(_MAX_MESSAGE).data()))
        question = message.get("ask") if isinstance(message, dict) else None
        arguments = _arguments(message if question is None else question)
        if arguments is None:
            log.warning("dropped a message of another start that makes no sense")
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        if question is None:
            self.arguments_received.emit(arguments)
        else:
            self.asked.emit(arguments, partial(_send_answer, socket))


def _send_answer(socket: QLocalSocket, answer: Answer) -> None:
    if isValid(socket):  # who asked may have gone
        socket.write(json.dumps(asdict(answer)).encode() + b"\n")
        socket.flush()


class _Handover:
    """Passes arguments on, once.

    They are sent when the bar says that it listens: one that sleeps must not find them when it wakes, long after this
    start has given up.
    """

    def __init__(self, arguments: tuple[str, ...], *, wants_answer: bool = False) -> None:
        self._message = json.dumps({"ask": arguments} if wants_answer else arguments).encode() + b"\n"
        self._wants_answer = wants_answer
        self._is_taken = False
        self._socket = QLocalSocket()
        self.answer: Answer | None = None

    def is_done(self, address: str) -> bool:
        """Go on with it, for a moment at most."""
        if self._socket.state() != QLocalSocket.LocalSocketState.ConnectedState:
            if self._is_taken:  # it has ended meanwhile: what was asked of it must not be done twice
                return True
            self._socket.abort()
            self._socket.connectToServer(address)
            if not self._socket.waitForConnected(_SLICE):
                time.sleep(_SLICE / 2000)  # it is starting or ending
                return False
        self._socket.waitForReadyRead(_SLICE)
        while self._socket.canReadLine():
            line = bytes(self._socket.readLine(_MAX_MESSAGE).data())
            if line == _READY:
                self._socket.write(self._message)
                self._socket.flush()
            elif line == _TAKEN:
                self._is_taken = True
            else:
                self.answer = _answer(_read(line))
        return self._is_taken and (self.answer is not None or not self._wants_answer)

    def give_up(self) -> None:
        self._socket.abort()


def _read(message: bytes) -> object:
    try:
        return json.loads(message)
    except (ValueError, RecursionError):
        return None


def _answer(message: object) -> Answer:
    try:
        told: dict[str, Any] = dict(message)  # type: ignore[call-overload]
        return Answer(int(told["status"]), str(told["output"]), str(told["error"]))
    except (TypeError, ValueError, KeyError):
        return Answer(1)


def _arguments(arguments: object) -> tuple[str, ...] | None:
    if isinstance(arguments, list) and all(isinstance(each, str) for each in arguments):
        return tuple(arguments)
    return None


def _socket_address(directory: Path) -> str:
    name = "off-the-wire-" + hashlib.sha256(str(directory).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if sys.platform == "win32":
        return name  # pipes have a name space of their own, and access is the user's alone
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for folder in (Path(runtime) if runtime else directory, directory):
        if os.access(folder, os.W_OK) and len(os.fsencode(folder / name)) < _MAX_SOCKET_PATH:
            return str(folder / name)
    private = Path(tempfile.gettempdir()) / f"off-the-wire-{os.getuid()}"
    private.mkdir(mode=0o700, exist_ok=True)
    if private.is_symlink() or private.stat().st_uid != os.getuid():
        log.warning("another user holds %s; later starts will not find this one", private)
        return str(directory / name)
    return str(private / name)
