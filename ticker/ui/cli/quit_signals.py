"""Quits the program cleanly on a signal."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, QTimer

_ASK_AGAIN = 50  # milliseconds


def quit_on_signals(parent: QObject) -> None:
    """Quit cleanly on SIGINT, SIGTERM and SIGHUP. Qt's loop sleeps in C++: a socket wakes it on a signal.

    A signal may come before the loop runs, when Qt ignores the request: it is made until the program ends.
    """
    again = QTimer(parent, interval=_ASK_AGAIN)
    again.timeout.connect(QCoreApplication.quit)
    reads, writes = socket.socketpair()
    for end in (reads, writes):
        end.setblocking(False)
    signal.set_wakeup_fd(writes.fileno())
    notifier = QSocketNotifier(reads.fileno(), QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: (reads.recv(16), writes.fileno(), again.start(), QCoreApplication.quit()))
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
