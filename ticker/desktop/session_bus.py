"""A connection to the session bus (D-Bus) that never blocks, neither to connect nor to send nor to receive.

Whoever holds it calls ``exchange`` when its socket can be read, and while ``wants_to_write``, when it can be written.
"""

import os
import socket
from collections.abc import Callable
from itertools import count
from typing import Any

_AT_ONCE = 65_536  # bytes


class SessionBus:
    """Calls and signals on the session bus. Raises OSError if there is none or it refuses the connection."""

    def __init__(self) -> None:
        if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            raise OSError("there is no session's bus")
        from jeepney import Parser, message_bus  # noqa: PLC0415 - off the start-up path
        from jeepney.auth import Authenticator  # noqa: PLC0415
        from jeepney.bus import get_bus  # noqa: PLC0415

        try:
            address = get_bus("SESSION")
        except (RuntimeError, ValueError) as error:
            raise OSError(f"the session's bus has an address of another kind: {error}") from error
        self._authenticator: Any = Authenticator()
        self._parser: Any = Parser()
        self._serials = count(1)
        self._answers: dict[int, Callable[[tuple[Any, ...]], None]] = {}  # what is done with each, by the call's serial
        self._outgoing = bytearray(self._authenticator.data_to_send())
        self._until_welcome = bytearray()  # goes out when the bus knows who we are
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.setblocking(False)
            self._socket.connect(address)
            self.call(message_bus.Hello(), lambda _: None)
        except OSError:
            self.close()
            raise

    def fileno(self) -> int:
        return self._socket.fileno()

    @property
    def wants_to_write(self) -> bool:
        return bool(self._outgoing)

    def call(self, message: Any, answered: Callable[[tuple[Any, ...]], None]) -> None:
        """Send a method call. ``answered`` is called with the body of the answer, () for an error."""
        serial = next(self._serials)
        self._answers[serial] = answered
        out = self._outgoing if self._authenticator.authenticated else self._until_welcome
        out += message.serialise(serial=serial)
        self._send()

    def exchange(self) -> tuple[tuple[str, tuple[Any, ...]], ...]:
        """Handle answers, and return the signals that have arrived: their names and bodies.

        Raises OSError if the bus refuses the connection, EOFError if it is gone.
        """
        self._send()
        signals = []
        for message in self._received():
            fields = {field.name: value for field, value in message.header.fields.items()}
            answered = self._answers.pop(fields.get("reply_serial", 0), None)
            if answered is not None:
                answered(() if message.header.message_type.name == "error" else message.body)
            elif message.header.message_type.name == "signal":
                signals.append((fields["member"], message.body))
        return tuple(signals)

    def close(self) -> None:
        self._socket.close()

    def _received(self) -> list[Any]:
        messages: list[Any] = []
        while True:
            try:
                read = self._socket.recv(_AT_ONCE)
            except BlockingIOError:
                return messages
            if not read:
                raise EOFError("the session's bus has hung up")
            if self._authenticator.authenticated:
                messages += self._parser.feed(read)
            else:
                self._introduce(read)

    def _introduce(self, read: bytes) -> None:
        """Continue to authenticate (D-Bus specification, authentication protocol)."""
        from jeepney.auth import BEGIN  # noqa: PLC0415

        try:
            self._authenticator.feed(read)
        except ValueError as error:
            raise OSError(f"the session's bus does not take us: {error}") from error
        if self._authenticator.authenticated:
            self._outgoing += BEGIN + self._until_welcome
            self._until_welcome.clear()
            self._send()

    def _send(self) -> None:
        while self._outgoing:
            try:
                sent = self._socket.send(self._outgoing)
            except BlockingIOError:
                return
            del self._outgoing[:sent]
