"""A feed server on loopback that can misbehave: other people's servers, for every test that needs one.

::

    with FeedServer() as server:
        server.put("/feed.xml", rss("News", ["One", "Two"]), etag='"a"')
        ...fetch server.url("/feed.xml")...
        assert server.requests[0].headers["user-agent"].startswith("OffTheWire/")

What plain routes cannot say is an ``Answer``: ``server.put("/slow", answer=drip(b"<rss>...", pause=0.05))``.
"""

import gzip
import socket
import ssl
import struct
import sys
import threading
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from html import escape
from typing import BinaryIO, Self

from tests.patience import PATIENCE

CRLF = b"\r\n"


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it came in; header names in lower case. ``status`` is what was answered, 0 by an ``Answer``."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes = b""
    status: int = 0
    connection: int = 0  # which connection it came over, counted from 1


@dataclass(slots=True)
class Line:
    """The server's end of one connection, for an ``Answer`` to write to."""

    connection: socket.socket
    stopping: threading.Event

    def send(self, content: bytes) -> None:
        self.connection.sendall(content)

    def wait(self, seconds: float | None = None) -> None:
        """Do nothing for ``seconds`` (None: for ever) or until the server stops."""
        self.stopping.wait(seconds)

    def reset(self) -> None:
        """Tear the connection down with a TCP reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


Answer = Callable[[Request, Line], None]


@dataclass(frozen=True, slots=True)
class Route:
    """What a path answers with."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    etag: str | None = None
    last_modified: str | None = None
    answer: Answer | None = None


class FeedServer:
    """Serves the routes a test puts on it and records what is asked for. A context manager."""

    def __init__(self, *, host: str = "127.0.0.1", tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[Request] = []
        self.connections = 0  # opened so far
        self.most_at_once = 0  # requests under way together, at most
        self._routes: dict[str, Route] = {}
        self._tls = tls
        self._under_way = 0
        self._stopping = threading.Event()
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._open: list[socket.socket] = []
        self._listener = socket.create_server((host, 0), backlog=512)
        self.host, self.port = self._listener.getsockname()[:2]

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopping.set()
        if sys.platform != "win32":  # where it wakes nothing, and Wine accepts no connection afterwards
            with suppress(OSError):  # either wakes accept(): a test may have put something in the way of connections
                self._listener.shutdown(socket.SHUT_RDWR)
        with suppress(OSError):
            socket.create_connection((self.host, self.port), timeout=5).close()
        self._threads[0].join(PATIENCE)
        with self._changed:
            for connection in self._open:
                with suppress(OSError):
                    if sys.platform == "win32":  # where shutdown() does not wake whoever reads
                        socket.close(connection.detach())
                    else:
                        connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
        self._listener.close()

    def url(self, path: str = "/", *, host: str = "") -> str:
        return f"http{'s' if self._tls else ''}://{host or self.host}:{self.port}{path}"

    def put(
        self,
        path: str,
        body: bytes | str = b"",
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        etag: str | None = None,
        last_modified: str | None = None,
        answer: Answer | None = None,
    ) -> None:
        """Answer ``path`` (with its query) like this from now on; 304 where a validator given here comes back."""
        content = body.encode() if isinstance(body, str) else body
        self._routes[path] = Route(content, status, headers or {}, etag, last_modified, answer)

    def redirect(self, path: str, to: str, *, status: int = 302) -> None:
        self.put(path, status=status, headers={"Location": to})

    def wait_for_requests(self, count: int, *, timeout: float = PATIENCE) -> None:
        """Wait until ``count`` requests have been received. Raises AssertionError where they do not come."""
        with self._changed:
            assert self._changed.wait_for(lambda: len(self.requests) >= count, timeout), (
                f"{len(self.requests)} of {count} requests came"
            )

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:  # closed while it waited
                return
            if self._stopping.is_set():
                connection.close()
                return
            with self._changed:
                self.connections += 1
                self._open.append(connection)
                self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(OSError, ValueError):  # the client went, the server stops, or an Answer closed the connection
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
                with self._changed:
                    self._open.append(connection)
            with connection.makefile("rb") as reader:
                while self._answer_one(reader, connection, number):
                    pass
        connection.close()

    def _answer_one(self, reader: BinaryIO, connection: socket.socket, number: int) -> bool:
        """Read and answer one request; False where the connection is done for."""
        request = _read_request(reader, number)
        if request is None:
            return False
        with self._changed:
            self._under_way += 1
            self.most_at_once = max(self.most_at_once, self._under_way)
        try:
            route = self._routes.get(request.path, Route(status=404))
            if route.answer is None:
                status, content = _response(request, route)
                self._record(request, status)
                connection.sendall(content)
                return True
            self._record(request, 0)
            route.answer(request, Line(connection, self._stopping))
            return False
        finally:
            with self._changed:
                self._under_way -= 1

    def _record(self, request: Request, status: int) -> None:
        with self._changed:
            self.requests.append(
                Request(request.method, request.path, request.headers, request.body, status, request.connection)
            )
            self._changed.notify_all()


# Answers for misbehaving


def raw(content: bytes) -> Answer:
    """Send exactly these bytes, then close the connection."""
    return lambda _, line: line.send(content)


def hang(_: Request, line: Line) -> None:
    """Never answer."""
    line.wait()


def reset(_: Request, line: Line) -> None:
    """Tear the connection down without an answer."""
    line.reset()


def drip(content: bytes, *, pause: float, size: int = 1) -> Answer:
    """Send these raw bytes ``size`` at a time with ``pause`` seconds between."""

    def answer(_: Request, line: Line) -> None:
        for start in range(0, len(content), size):
            line.send(content[start : start + size])
            line.wait(pause)

    return answer


def break_off(content: bytes) -> Answer:
    """Send these raw bytes, then tear the connection down."""

    def answer(_: Request, line: Line) -> None:
        line.send(content)
        line.wait(0.05)  # let the bytes arrive: a reset throws away what was not read yet
        line.reset()

    return answer


def endless(head: bytes, chunk: bytes) -> Answer:
    """Send ``head``, then ``chunk`` for ever."""

    def answer(_: Request, line: Line) -> None:
        line.send(head)
        while not line.stopping.is_set():
            line.send(chunk)

    return answer


def when(gate: threading.Event, content: bytes) -> Answer:
    """Hold the answer back until the test sets ``gate``, then send these raw bytes."""

    def answer(_: Request, line: Line) -> None:
        while not gate.wait(0.01) and not line.stopping.is_set():
            pass
        line.send(content)

    return answer


def response(body: bytes | str = b"", *, status: int = 200, headers: Mapping[str, str] | None = None) -> bytes:
    """Write a whole response as raw bytes; headers given here win over those made up."""
    content = body.encode() if isinstance(body, str) else body
    given = {name.lower() for name in headers or {}}
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if "content-length" not in given and "transfer-encoding" not in given and status != 304:
        lines.append(f"Content-Length: {len(content)}")
    if "content-type" not in given:
        lines.append("Content-Type: application/xml")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + content


def compressed(body: bytes, encoding: str) -> bytes:
    """Return ``body`` under a Content-Encoding: gzip, deflate, br or zstd."""
    match encoding:
        case "gzip":
            return gzip.compress(body)
        case "deflate":
            return zlib.compress(body)
        case "br":
            import brotli  # type: ignore[import-untyped]  # only the tests of compression need these two

            return bytes(brotli.compress(body, quality=5))
        case "zstd":
            if sys.version_info >= (3, 14):
                from compression import zstd
            else:
                from backports import zstd

            return bytes(zstd.compress(body))
    raise ValueError(encoding)


# Feeds


def rss(title: str, items: Iterable[str | Mapping[str, str]], *, link: str = "https://news.example/") -> bytes:
    """Write an RSS 2.0 feed. An item is its title, or its elements: ``{"title": …, "guid": …, "pubDate": …}``.

    Titles alone get a guid and a link made from them.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', '<rss version="2.0"><channel>']
    lines += [f"<title>{escape(title)}</title>", f"<link>{escape(link)}</link>", "<description>-</description>"]
    for item in items:
        elements = _item(item, link) if isinstance(item, str) else item
        inside = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in elements.items())
        lines.append(f"<item>{inside}</item>")
    return "\n".join([*lines, "</channel></rss>", ""]).encode()


def _item(title: str, link: str) -> dict[str, str]:
    slug = "-".join(title.lower().split())
    return {"title": title, "link": f"{link}{slug}", "guid": slug, "description": f"<p>{title}.</p>"}


# How a request is read, and answered plainly


def _read_request(reader: BinaryIO, number: int) -> Request | None:
    first = reader.readline().decode("latin-1").split()
    if len(first) != 3:
        return None
    headers: dict[str, str] = {}
    while (line := reader.readline()) not in {CRLF, b""}:
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.strip().lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", "0")))
    return Request(first[0], first[1], headers, body, connection=number)


def _response(request: Request, route: Route) -> tuple[int, bytes]:
    headers = dict(route.headers)
    if route.etag is not None:
        headers["ETag"] = route.etag
    if route.last_modified is not None:
        headers["Last-Modified"] = route.last_modified
    if route.status == 200 and _is_unchanged(request, route):
        return 304, response(status=304, headers=headers)
    return route.status, response(route.body, status=route.status, headers=headers)


def _is_unchanged(request: Request, route: Route) -> bool:
    """Compare validators as a server does (RFC 9110 §13.2.2): If-None-Match goes before If-Modified-Since."""
    if (sent := request.headers.get("if-none-match")) is not None:
        return route.etag is not None and sent == route.etag
    sent = request.headers.get("if-modified-since")
    return sent is not None and sent == route.last_modified
