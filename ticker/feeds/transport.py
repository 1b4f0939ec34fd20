"""Connections for httpcore2 that keep to a total time limit and can be refused, watched and closed from any thread.

httpcore2 limits the time of each single read, so a server that sends a byte a second could hold an exchange forever.
"""

import socket
import ssl
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

import httpcore2

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.public_address import is_public
from ticker.feeds.response_head import HeadFilter

_MAX_ADDRESSES = 6  # of one host
_LOOK_SECONDS = 0.25  # between two looks at whether the server has closed an idle connection
_DNS_WORKS_SECONDS = 120.0  # how long one resolved name proves that DNS can be reached


@dataclass(slots=True)
class Budget:
    """What the exchange running on this thread may still use."""

    ends_at: float  # monotonic
    connections: int = 0  # number it has opened
    newest: "Stream | None" = None  # the last one it opened
    is_proxied: bool = False
    only_public: bool = False  # refuse addresses of this machine and its network

    def seconds_left(self, at_most: float | None = None) -> float:
        """Return the remaining seconds, at most ``at_most``. Raises FetchError (TIMED_OUT) if none remain."""
        left = self.ends_at - time.monotonic()
        if left <= 0:
            raise FetchError(FetchErrorKind.TIMED_OUT)
        return left if at_most is None else min(left, at_most)


# A pooled connection serves many exchanges: which of them is using it is known only by thread.
current_budget: ContextVar[Budget] = ContextVar("budget")


class Backend(httpcore2.NetworkBackend):
    """Opens connections that stay within the budget of the exchange on the current thread."""

    def __init__(self) -> None:
        self.is_closed = False
        self._plain = httpcore2.SyncBackend()
        self._sockets: set[socket.socket] = set()
        self._resolved_at: float | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        budget = current_budget.get()
        until = time.monotonic() + budget.seconds_left(timeout)
        addresses = self._addresses(host, port)
        if budget.only_public and not budget.is_proxied:
            found, addresses = addresses, tuple(filter(is_public, addresses))
            if found and not addresses:
                raise FetchError(FetchErrorKind.PRIVATE_ADDRESS, host)
        failure: Exception = httpcore2.ConnectTimeout()
        for tried, address in enumerate(addresses):
            share = (until - time.monotonic()) / (len(addresses) - tried)
            if share <= 0:
                break
            try:
                stream = self._plain.connect_tcp(address, port, share, local_address, socket_options or ())
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
            else:
                budget.connections += 1
                budget.newest = self.watch(stream, (address, port))
                return budget.newest
        raise failure

    def close(self) -> None:
        self.is_closed = True
        for each in tuple(self._sockets):
            _shut_down(each)

    def has_resolved_recently(self) -> bool:
        return self._resolved_at is not None and time.monotonic() - self._resolved_at < _DNS_WORKS_SECONDS

    def watch(self, stream: httpcore2.NetworkStream, server: tuple[str, int]) -> "Stream":
        connection: socket.socket = stream.get_extra_info("socket")
        self._sockets.add(connection)
        if self.is_closed:  # between the two lines of close()
            _shut_down(connection)
        return Stream(stream, self, server)

    def forget(self, stream: httpcore2.NetworkStream) -> None:
        self._sockets.discard(stream.get_extra_info("socket"))

    @contextmanager
    def watch_handshake(self, stream: httpcore2.NetworkStream) -> Generator[None]:
        """Keep a duplicate socket while TLS takes over the original, so that ``close`` can end a hanging handshake."""
        duplicate = stream.get_extra_info("socket").dup()
        self._sockets.add(duplicate)
        try:
            yield
        finally:
            self._sockets.discard(duplicate)
            duplicate.close()

    def _addresses(self, host: str, port: int) -> tuple[str, ...]:
        """Resolve ``host``. Address families alternate, so that a broken IPv6 does not use up the time."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except UnicodeError as error:  # a label longer than DNS allows
            raise FetchError(FetchErrorKind.BAD_ADDRESS) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        if found and found[0][4][0] != host:
            self._resolved_at = time.monotonic()
        families: dict[int, list[str]] = {}
        for family, _, _, _, address in found:
            families.setdefault(family, []).append(str(address[0]))
        alternating = [address for row in zip_longest(*families.values()) for address in row if address]
        return tuple(dict.fromkeys(alternating))[:_MAX_ADDRESSES]


class Stream(httpcore2.NetworkStream):
    """A connection that waits no longer than the exchange may last, however many reads that takes."""

    def __init__(self, plain: httpcore2.NetworkStream, backend: Backend, server: tuple[str, int]) -> None:
        self._plain = plain
        self._server = server
        self._backend = backend
        self._head_filter = HeadFilter()
        self._is_readable = False
        self._looked_at = -_LOOK_SECONDS  # monotonic: when that was found out

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        while True:
            received = self._plain.read(max_bytes, current_budget.get().seconds_left(timeout))
            passed_on = self._head_filter.feed(received)
            if passed_on is not None:
                return passed_on

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._head_filter.expect_head()
        self._plain.write(buffer, current_budget.get().seconds_left(timeout))

    def close(self) -> None:
        self._backend.forget(self._plain)
        self._plain.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        self._backend.forget(self._plain)
        with self._backend.watch_handshake(self._plain):
            stream = self._plain.start_tls(ssl_context, server_hostname, current_budget.get().seconds_left(timeout))
        return self._backend.watch(stream, self._server)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the connection; whether it is readable, thus closed by the server, is remembered.

        The pool asks that of all its idle connections before each request. Where it has changed since, a request is
        sent again. The server's address is the one connected to: a server that has gone leaves no other.
        """
        if info == "server_addr":
            return self._server
        if info != "is_readable":
            return self._plain.get_extra_info(info)
        now = time.monotonic()
        if now - self._looked_at >= _LOOK_SECONDS:
            self._is_readable, self._looked_at = bool(self._plain.get_extra_info(info)), now
        return self._is_readable


def _shut_down(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
