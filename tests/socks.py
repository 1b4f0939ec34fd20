"""A SOCKS5 proxy on loopback (RFC 1928) that leads to one server, whatever name is asked for."""

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

_GRANTED, _REFUSED = 0, 2


class SocksProxy:
    """Takes connections for a server on a port of this machine. A context manager."""

    def __init__(self, port: int, *, refuses: bool = False) -> None:
        self.asked_for: list[str] = []
        self._port = port
        self._answer = _REFUSED if refuses else _GRANTED
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"socks5://127.0.0.1:{self._listener.getsockname()[1]}"
        self._lines: list[socket.socket] = []

    def __enter__(self) -> Self:
        threading.Thread(target=self._listen, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for line in (self._listener, *self._lines):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
            line.close()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                self._lines.append(line)
                threading.Thread(target=self._serve, args=(line,), daemon=True).start()

    def _serve(self, line: socket.socket) -> None:
        with suppress(OSError), line.makefile("rb") as reader:
            reader.read(reader.read(2)[1])  # the ways to sign in it offers
            line.sendall(b"\x05\x00")
            kind = reader.read(4)[3]
            host = reader.read(reader.read(1)[0]) if kind == 3 else reader.read(4)
            reader.read(2)
            self.asked_for.append(host.decode("latin-1"))
            line.sendall(bytes([5, self._answer, 0, 1, 0, 0, 0, 0, 0, 0]))
            if self._answer == _GRANTED:
                target = socket.create_connection(("127.0.0.1", self._port))
                self._lines.append(target)
                threading.Thread(target=_relay, args=(target, line), daemon=True).start()
                _relay(line, target)


def _relay(source: socket.socket, sink: socket.socket) -> None:
    with suppress(OSError):
        while chunk := source.recv(4096):
            sink.sendall(chunk)
        sink.shutdown(socket.SHUT_WR)
