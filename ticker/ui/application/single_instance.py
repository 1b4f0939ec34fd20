"""One bar for each profile: a second start hands its arguments to the first and exits."""

import contextlib
import logging
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ticker.deadline import Latest
from ticker.desktop.profile_lock import Holder, ProfileLock
from ticker.desktop.session import let_come_to_front
from ticker.digests import blake2b
from ticker.ui.cli.answer import Answer

if TYPE_CHECKING:
    if sys.platform == "win32":
        from ticker.ui.application.handover_pipe import Handover, HandoverServer
    else:
        from ticker.ui.application.handover_socket import Handover, HandoverServer

log = logging.getLogger(__name__)

_ORPHAN_PATIENCE = 5.0  # seconds
_REPLACED = ("--replaced",)  # to a bar whose folder was deleted, from the one that begins anew there
_LOOK_EVERY = 60_000  # milliseconds
_MAX_SOCKET_PATH = 100  # bytes; sockaddr_un has 104 on some systems


class Claim(Enum):
    """The result of a start."""

    FIRST = auto()  # nobody else runs on the profile
    HANDED_OVER = auto()  # the one that runs has our arguments now
    NO_ANSWER = auto()  # one runs, and does not answer


class SingleInstance(QObject):
    """Decides whether this start is the first on the profile whose data lie in ``directory``.

    The system's lock decides; the socket is for communication, and only the holder of the lock removes an old one.
    Only the same user can reach it: it lies in a folder of the user's own and is made for the user alone.

    If the folder is deleted while a bar runs, its lock lies in a file that nobody finds. The next start then makes a
    new folder, and tells that bar to end before anything is written there; until then commands still reach it. A bar
    that cannot be reached, as with another ``XDG_RUNTIME_DIR``, finds that out by itself.
    """

    arguments_received = Signal(tuple)  # of str: the command line of a later start
    asked = Signal(tuple, object)  # likewise, and who waits for an answer: Callable[[Answer], None]
    replaced = Signal()  # another start has made the profile anew: nothing may be written there any more

    def __init__(self, directory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        directory = Path(os.path.realpath(directory))  # one profile may be reached by several paths
        with contextlib.suppress(OSError):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._address = _socket_address(directory)
        beside_socket = Path(tempfile.gettempdir(), self._address + ".lock")  # the address is a whole path on POSIX
        self._lock = ProfileLock(directory / "running.lock", beside_socket)
        self._server: HandoverServer | None = None
        self._is_replaced = False
        self._file = Latest()  # it may be on a network drive that hangs
        self._look_timer = QTimer(self, interval=_LOOK_EVERY, timerType=Qt.TimerType.VeryCoarseTimer)
        self._look_timer.timeout.connect(self._look)

    @property
    def holder(self) -> Holder | None:
        """Who uses the profile, if this start is not the first."""
        return self._lock.holder

    def claim(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> Claim:
        """Become the first on the profile, or hand ``arguments`` to the first.

        ``wait_on`` is called again and again with the seconds since then, and says whether to go on waiting.
        """
        claim, _ = self._wait_for_lock(arguments, wait_on)
        if claim is Claim.FIRST and self._may_have_orphan:
            _, server = both_ends()
            server.dismiss(self._address, _REPLACED)
        return claim

    def listen(self) -> None:
        """Hear of later starts, as the first on the profile. Until then they wait."""
        _, make_server = both_ends()
        self._server = make_server(self)
        self._server.arguments_received.connect(self._take_arguments)
        self._server.asked.connect(self.asked)
        if self._lock.is_held:
            self._server.remove(self._address)  # what a crash left behind
        if problem := self._server.listen(self._address):
            log.warning("later starts will not find this one: %s", problem)
        self._lock.note(self._address)
        self._look_timer.start()

    def tell(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> Claim:
        """Hand ``arguments`` to the running bar. FIRST: there is none, and this start does not become it."""
        claim, _ = self._reach_bar(arguments, wait_on)
        self._lock.release()
        return claim

    def ask(self, arguments: tuple[str, ...], wait_on: Callable[[float], bool]) -> tuple[Claim, Answer]:
        """Let the running bar do something, and return its answer.

        FIRST: there is none, and none can start before ``release`` is called.
        """
        claim, answer = self._reach_bar(arguments, wait_on, wants_answer=True)
        if claim is Claim.HANDED_OVER:
            self._lock.release()  # which is held where the bar is one whose folder was deleted
        return claim, answer or Answer()

    def claim_only(self) -> Claim:
        """Keep others from starting until ``release`` is called, where none runs; nothing is handed over."""
        return Claim.FIRST if self._lock.take() else Claim.NO_ANSWER

    def release(self) -> None:
        """Let the next start be the first. Called once, at the end."""
        self._look_timer.stop()
        if self._server is not None:
            self._server.close()
        self._lock.release()

    @property
    def _may_have_orphan(self) -> bool:
        """Whether somebody may listen although the lock is ours: a bar whose folder was deleted."""
        return self._lock.is_held and Path(self._address).exists()

    def _take_arguments(self, arguments: tuple[str, ...]) -> None:
        if arguments != _REPLACED:
            self.arguments_received.emit(arguments)
        elif self._lock.is_replaced:
            self.replaced.emit()

    def _look(self) -> None:
        """Find out whether another start has made the profile anew: what was found is known the next time."""
        if self._is_replaced:
            self._look_timer.stop()
            self.replaced.emit()
        elif self._file.wait(0):
            self._file.start(self._compare_lock)

    def _compare_lock(self) -> None:
        self._is_replaced = self._lock.is_replaced

    def _reach_bar(
        self, arguments: tuple[str, ...], wait_on: Callable[[float], bool], *, wants_answer: bool = False
    ) -> "tuple[Claim, Answer | None]":
        """Hand over to the running bar, be it one whose folder was deleted."""
        claim, answer = self._wait_for_lock(arguments, wait_on, wants_answer=wants_answer)
        if claim is not Claim.FIRST or not self._may_have_orphan:
            return claim, answer
        make_handover, _ = both_ends()
        handover = make_handover(arguments, wants_answer=wants_answer)
        return self._hand_to_orphan(handover), handover.answer

    def _wait_for_lock(
        self, arguments: tuple[str, ...], wait_on: Callable[[float], bool], *, wants_answer: bool = False
    ) -> "tuple[Claim, Answer | None]":
        if self._lock.take():
            return Claim.FIRST, None
        make_handover, _ = both_ends()
        handover = make_handover(arguments, wants_answer=wants_answer)
        return self._hand_over(handover, wait_on), handover.answer

    def _hand_to_orphan(self, handover: "Handover") -> Claim:
        """Hand over to a bar whose folder was deleted. FIRST: there is none."""
        until = time.monotonic() + _ORPHAN_PATIENCE
        while not handover.is_done(self._address):
            if not handover.is_connected or time.monotonic() > until:
                handover.give_up()
                return Claim.FIRST
        return Claim.HANDED_OVER

    def _hand_over(self, handover: "Handover", wait_on: Callable[[float], bool]) -> Claim:
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


def both_ends() -> "tuple[type[Handover], type[HandoverServer]]":
    """Return both ends of a handover, loaded off the start-up path."""
    if sys.platform == "win32":
        from ticker.ui.application.handover_pipe import Handover, HandoverServer  # noqa: PLC0415
    else:
        from ticker.ui.application.handover_socket import Handover, HandoverServer  # noqa: PLC0415
    return Handover, HandoverServer


def _socket_address(directory: Path) -> str:
    name = "off-the-wire-" + blake2b(os.fsencode(directory), digest_size=8).hexdigest()
    if sys.platform == "win32":
        return name  # pipes have a name space of their own, and access is the user's alone
    for folder in _folders_of_sockets():
        if os.access(folder, os.W_OK) and len(os.fsencode(folder / name)) < _MAX_SOCKET_PATH:
            return str(folder / name)
    return str(directory / name)  # which may be deleted


def _folders_of_sockets() -> Iterator[Path]:
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        yield Path(runtime)
    if folder := _private_folder():
        yield folder


def _private_folder() -> Path | None:
    """Return the user's own folder among the temporary files, None if another user holds its name."""
    folder = Path(tempfile.gettempdir(), f"off-the-wire-{os.getuid()}")
    with contextlib.suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
        if not folder.is_symlink() and folder.stat().st_uid == os.getuid():
            return folder
    log.warning("%s cannot be used", folder)
    return None
