"""One bar a profile: a second start hands its arguments to the first and leaves."""

import contextlib
import hashlib
import json
import logging
import os
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

_MAX_MESSAGE = 1 << 20  # bytes
_MAX_SOCKET_PATH = 100  # bytes; sockaddr_un has 104 on some systems
_PATIENCE = 3000  # milliseconds the first start has to answer
_TAKEN = b"taken\n"


class SingleInstance(QObject):
    """Decides whether this start is the first on the profile whose data lie in ``directory``.

    Only the same user can reach the socket: it lies in a folder of the user's own and is made for the user alone.
    What arrives is a stranger's all the same: bounded in size, JSON of one shape, or dropped.
    """

    arguments_received = Signal(tuple)  # of str: the command line of a later start

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with contextlib.suppress(OSError):  # without the folder there is no lock, and the bar starts all the same
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._address = _socket_address(directory)
        self._lock_path = directory / "running.lock"
        self._lock = QLockFile(str(self._lock_path))
        self._lock.setStaleLockTime(0)  # a bar runs for months: only its end makes the lock stale
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._take_connection)

    def claim(self, arguments: tuple[str, ...]) -> bool:
        """Return whether this start is the one to run; where it is not, the running one has ``arguments`` now."""
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            if self._hand_over(arguments):
                return False
            log.warning("a bar holds the lock of this profile but does not answer; starting all the same")
        QLocalServer.removeServer(self._address)  # what a crash left behind
        if not self._server.listen(self._address):
            log.warning("later starts will not find this one: %s", self._server.errorString())
        _keep_private(Path(self._address), self._lock_path)
        return True

    def release(self) -> None:
        """Let the next start be the first. Called once, at the end."""
        self._server.close()
        self._lock.unlock()

    def _hand_over(self, arguments: tuple[str, ...]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps(arguments).encode() + b"\n")
        answered = socket.waitForReadyRead(_PATIENCE) and bytes(socket.readAll().data()) == _TAKEN
        socket.disconnectFromServer()
        return answered

    def _take_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._take_message)
            socket.disconnected.connect(socket.deleteLater)

    def _take_message(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MAX_MESSAGE:
                socket.abort()
            return
        arguments = _arguments(bytes(socket.readLine(_MAX_MESSAGE).data()))
        if arguments is None:
            log.warning("dropped a message of another start that makes no sense")
            socket.abort()
            return
        socket.write(_TAKEN)
        socket.flush()
        self.arguments_received.emit(arguments)


def _arguments(message: bytes) -> tuple[str, ...] | None:
    try:
        arguments = json.loads(message)
    except (ValueError, RecursionError):
        return None
    if isinstance(arguments, list) and all(isinstance(each, str) for each in arguments):
        return tuple(arguments)
    return None


def _keep_private(*paths: Path) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.chmod(0o600)


def _socket_address(directory: Path) -> str:
    name = "off-the-wire-" + hashlib.sha256(str(directory).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    if sys.platform == "win32":
        return name  # pipes have a name space of their own, and access is the user's alone
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    for folder in (Path(runtime) if runtime else directory, directory):
        if folder.is_dir() and len(os.fsencode(folder / name)) < _MAX_SOCKET_PATH:
            return str(folder / name)
    private = Path(tempfile.gettempdir()) / f"off-the-wire-{os.getuid()}"
    private.mkdir(mode=0o700, exist_ok=True)
    if private.is_symlink() or private.stat().st_uid != os.getuid():
        log.warning("another user holds %s; later starts will not find this one", private)
        return str(directory / name)
    return str(private / name)
