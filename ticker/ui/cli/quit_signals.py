"""Lets the program leave in order when a signal ends it."""

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


def quit_on_signals(parent: QObject) -> None:
    """Leave in order on SIGINT, SIGTERM and SIGHUP. Qt's loop sleeps in C++: a socket wakes it where a signal comes."""
    reads, writes = socket.socketpair()
    for end in (reads, writes):
        end.setblocking(False)
    signal.set_wakeup_fd(writes.fileno())
    notifier = QSocketNotifier(reads.fileno(), QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: (reads.recv(16), writes.fileno(), QCoreApplication.quit()))
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: None)
