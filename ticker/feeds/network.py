"""One HTTP exchange at a time limit of its own: sockets, TLS, proxies, HTTP/1.1 and HTTP/2.

Nothing here follows redirects, keeps cookies, reads ``.netrc`` or knows what a feed is. Every failure is a FetchError.
httpcore2 does the protocols; below it lies a network backend of ours, because a time limit for each single read
lets a server dribble a byte a second for ever.
"""

import errno
import ipaddress
import logging
import re
import socket
import ssl
import time
import urllib.request
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import httpcore2

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.compression import ACCEPT_ENCODING, EncodingError, decompress

log = logging.getLogger(__name__)

DIRECT = "direct"  # a proxy setting: use none, whatever the system says

_IDLE_SECONDS = 15.0  # how long an unused connection is kept for the host's next feed
_MOST_ADDRESSES = 6  # of one host
_DRAINED = 1 << 16  # bytes of an unwanted body read so that its connection can be used again
_DRAIN_SECONDS = 2.0
_NAMES_WORK_FOR = 120.0  # seconds for which one resolved name proves that DNS can be reached
_HOST = re.compile(rb"[a-z0-9._~-]+|[0-9a-f:.]+", re.IGNORECASE)  # a name in its ASCII form, or an IP address
_TRANSLATED = ipaddress.IPv6Network("64:ff9b::/96")  # IPv4 as seen through NAT64
_UNREACHABLE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}

_SCHEMES = {"http": 80, "https": 443}  # with their ports
_PROXY_SCHEMES = {**_SCHEMES, "socks5": 1080, "socks5h": 1080}
_SAFE = "!$%&'()*+,/:;=?@~"  # beside letters, digits and -._

_CERTIFICATE_FAULTS = {  # OpenSSL's X509_V_ERR_* → what messages know
    9: "not-yet-valid",
    10: "expired",
    18: "self-signed",
    19: "unknown-issuer",
    20: "unknown-issuer",
    21: "unknown-issuer",
    23: "revoked",
    62: "wrong-host",
    64: "wrong-host",
}


@dataclass(slots=True)
class _Allowance:
    """What the exchange under way on this thread may still spend."""

    ends_at: float  # monotonic
    connections: int = 0  # opened by it
    newest: "_Stream | None" = None  # of them
    is_proxied: bool = False
    only_public: bool = False  # no address of this machine or its own network may be reached

    def seconds(self, at_most: float | None = None) -> float:
        """Return what is left. Raises FetchError where nothing is."""
        left = self.ends_at - time.monotonic()
        if left <= 0:
            raise FetchError(FetchErrorKind.TIMED_OUT)
        return left if at_most is None else min(left, at_most)


# A connection of the pool serves many exchanges: whose time it spends is known by the thread that uses it.
_allowance: ContextVar[_Allowance] = ContextVar("allowance")


@dataclass(frozen=True, slots=True)
class Answer:
    """A response whose body is still on the wire; to be read within ``with network.exchange(...)``."""

    status: int
    headers: tuple[tuple[str, str], ...]  # latin-1, as received
    chunks: Iterator[bytes]

    def header(self, name: str) -> str:
        """Return the first value of a header, "" where there is none."""
        return next((value for given, value in self.headers if given.lower() == name), "")

    def headers_named(self, name: str) -> tuple[str, ...]:
        return tuple(value for given, value in self.headers if given.lower() == name)


class Network:
    """The connections of this program; shared by all fetchers, whichever thread they run on.

    ``proxy`` is an address, ``DIRECT`` or "" for what the system says.
    """

    def __init__(self, *, proxy: str = "") -> None:
        self._backend = _Backend()
        self._tls = httpcore2.default_ssl_context()
        self._system_decides = not proxy
        proxies = {"all": proxy} if proxy else urllib.request.getproxies()
        self._direct = self._pool(None)
        self._public = self._pool(None)  # only exchanges that may reach nothing else open connections here
        self._proxied = {
            scheme: self._pool_through(address) for scheme, address in proxies.items() if address not in {"", DIRECT}
        }

    @contextmanager
    def exchange(
        self,
        url: str,
        headers: Sequence[tuple[str, str]],
        *,
        ends_at: float,
        connect_seconds: float,
        max_bytes: int,
        method: str = "GET",
        content: bytes = b"",
        only_public: bool = False,
    ) -> Generator[Answer]:
        """Send one request; the answer's body may be read inside the ``with``.

        ``ends_at`` is monotonic time; ``max_bytes`` bounds the body in bytes, packed and unpacked. ``only_public``
        refuses, with BAD_ADDRESS, addresses of this machine and its own network, whatever name led there.
        """
        allowance = _Allowance(ends_at, only_public=only_public)
        token = _allowance.set(allowance)
        try:
            request = _request(method, url, headers, content, connect_seconds)
            response = self._send(request, allowance)
            with closing(response):
                stream = response.iter_stream()
                lines = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)
                yield Answer(response.status, lines, _unpacked(stream, lines, max_bytes))
                allowance.ends_at = min(ends_at, time.monotonic() + _DRAIN_SECONDS)
                _drain(stream)
        except EncodingError as error:
            raise FetchError(FetchErrorKind.BROKEN_RESPONSE, "content-encoding") from error
        except FetchError as error:
            raise (self._closed_error() if self._backend.is_closed else error) from error.__cause__
        except Exception as error:
            raise self._as_fetch_error(error, allowance) from error
        finally:
            _allowance.reset(token)

    @staticmethod
    def digest(url: str, answer: Answer, user: str, secret: str) -> str:
        """Calculate the Authorization header a 401 asks for (RFC 7616), "" where it asks for something else."""
        import httpx2  # noqa: PLC0415 - three MB, seldom needed

        flow = httpx2.DigestAuth(user, secret).auth_flow(httpx2.Request("GET", url))
        next(flow)
        try:
            return flow.send(httpx2.Response(401, headers=answer.headers)).headers["Authorization"]
        except (httpx2.ProtocolError, StopIteration, NotImplementedError, ValueError):
            return ""

    def close_idle(self) -> None:
        """Close the connections nobody uses. For when no exchange is under way."""
        for pool in filter(None, (self._direct, self._public, *self._proxied.values())):
            for connection in pool.connections:
                if connection.is_idle():
                    connection.close()

    def close(self) -> None:
        """End every exchange under way at once, from any thread; they raise OFFLINE."""
        self._backend.close()
        self.close_idle()

    def _pool_through(self, address: str) -> httpcore2.ConnectionPool | None:
        """Return the connections through a proxy, None where its address is none we can use."""
        url = address if "://" in address else f"http://{address}"
        try:
            place = _address(url, _PROXY_SCHEMES)
        except FetchError:
            return None
        parts = urlsplit(url)
        auth = (unquote(parts.username or ""), unquote(parts.password or "")) if "@" in parts.netloc else None
        port = place.port or _PROXY_SCHEMES[parts.scheme]
        place = httpcore2.URL(scheme=place.scheme, host=place.host, port=port, target=b"/")
        return self._pool(httpcore2.Proxy(place, auth=auth))

    def _pool(self, proxy: httpcore2.Proxy | None) -> httpcore2.ConnectionPool:
        return httpcore2.ConnectionPool(
            ssl_context=self._tls,
            proxy=proxy,
            max_connections=None,
            max_keepalive_connections=8,
            keepalive_expiry=_IDLE_SECONDS,
            http2=True,
            network_backend=self._backend,
        )

    def _pool_for(self, url: httpcore2.URL) -> httpcore2.ConnectionPool:
        scheme, host = url.scheme.decode(), url.host.decode()
        name = scheme if scheme in self._proxied else "all"
        if name not in self._proxied or (self._system_decides and urllib.request.proxy_bypass(host)):
            return self._direct
        if (pool := self._proxied[name]) is None:
            raise FetchError(FetchErrorKind.PROXY, "unusable")
        return pool

    def _send(self, request: httpcore2.Request, allowance: _Allowance) -> httpcore2.Response:
        """Send the request; once more where the server had closed the kept connection meanwhile."""
        pool = self._pool_for(request.url)
        allowance.is_proxied = pool is not self._direct
        if allowance.only_public and not allowance.is_proxied:
            pool = self._public
        elif allowance.only_public and _seems_local(request.url.host.decode()):  # the proxy resolves names, not we
            raise FetchError(FetchErrorKind.BAD_ADDRESS, "local")
        for _ in range(2):
            try:
                return pool.handle_request(request)
            except (httpcore2.RemoteProtocolError, httpcore2.NetworkError):
                if allowance.connections or request.method != b"GET":
                    raise
        return pool.handle_request(request)

    def _closed_error(self) -> FetchError:
        return FetchError(FetchErrorKind.OFFLINE, "closed")

    def _as_fetch_error(self, error: Exception, allowance: _Allowance) -> FetchError:
        if self._backend.is_closed:
            return self._closed_error()
        if allowance.is_proxied and allowance.newest is not None:
            allowance.newest.close()  # httpcore2 forgets the connections a SOCKS proxy did not lead on
        kind, detail = FetchErrorKind.INTERNAL, type(error).__name__
        match error:
            case httpcore2.TimeoutException():
                kind, detail = FetchErrorKind.TIMED_OUT, ""
            case httpcore2.ProxyError():
                kind, detail = FetchErrorKind.PROXY, str(error)[:200]
            case httpcore2.ProtocolError():
                kind, detail = FetchErrorKind.BROKEN_RESPONSE, str(error)[:200]
            case httpcore2.NetworkError():
                kind, detail = self._network_fault(_system_error(error), allowance)
            case _:
                log.error("an exchange failed in a way not foreseen", exc_info=error)
        return FetchError(kind, detail)

    def _network_fault(self, error: OSError | None, allowance: _Allowance) -> tuple[FetchErrorKind, str]:
        match error:
            case ssl.SSLCertVerificationError():
                fault = _CERTIFICATE_FAULTS.get(error.verify_code, error.verify_message)
                return FetchErrorKind.CERTIFICATE, fault
            case ssl.SSLError():
                return FetchErrorKind.TLS, (error.reason or "").lower()
            case _ if allowance.is_proxied and not allowance.connections:
                return FetchErrorKind.PROXY, "unreachable"
            case socket.gaierror():
                return (FetchErrorKind.OFFLINE if self._is_without_names(error) else FetchErrorKind.UNKNOWN_HOST), ""
            case OSError() if error.errno in _UNREACHABLE:
                return (FetchErrorKind.REFUSED, "unreachable") if _has_route() else (FetchErrorKind.OFFLINE, "")
        return FetchErrorKind.REFUSED, "reset" if allowance.connections else ""

    def _is_without_names(self, error: socket.gaierror) -> bool:
        """Tell whether it is this machine that cannot resolve names, and not that one name does not exist."""
        is_passing = error.errno == socket.EAI_AGAIN and not self._backend.names_were_resolved_lately()
        return is_passing or not _has_route()


class _Backend(httpcore2.NetworkBackend):
    """Opens connections whose every step keeps to the allowance of the exchange on this thread."""

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
        allowance = _allowance.get()
        until = time.monotonic() + allowance.seconds(timeout)
        addresses = self._addresses(host, port)
        if allowance.only_public and not allowance.is_proxied:
            found, addresses = addresses, tuple(filter(_is_public, addresses))
            if found and not addresses:
                raise FetchError(FetchErrorKind.BAD_ADDRESS, "local")
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
                allowance.connections += 1
                allowance.newest = self.watched(stream)
                return allowance.newest
        raise failure

    def close(self) -> None:
        self.is_closed = True
        for each in tuple(self._sockets):
            _shut_down(each)

    def names_were_resolved_lately(self) -> bool:
        return self._resolved_at is not None and time.monotonic() - self._resolved_at < _NAMES_WORK_FOR

    def watched(self, stream: httpcore2.NetworkStream) -> "_Stream":
        connection: socket.socket = stream.get_extra_info("socket")
        self._sockets.add(connection)
        if self.is_closed:  # between the two lines of close()
            _shut_down(connection)
        return _Stream(stream, self)

    def forget(self, stream: httpcore2.NetworkStream) -> None:
        self._sockets.discard(stream.get_extra_info("socket"))

    @contextmanager
    def watching(self, stream: httpcore2.NetworkStream) -> Generator[None]:
        """Keep a hold on the connection while TLS takes its socket object over: a handshake may hang too."""
        duplicate = stream.get_extra_info("socket").dup()
        self._sockets.add(duplicate)
        try:
            yield
        finally:
            self._sockets.discard(duplicate)
            duplicate.close()

    def _addresses(self, host: str, port: int) -> tuple[str, ...]:
        """Resolve ``host``; the best of each address family first, lest a broken IPv6 use up the time."""
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
        by_turns = [address for turn in zip_longest(*families.values()) for address in turn if address]
        return tuple(dict.fromkeys(by_turns))[:_MOST_ADDRESSES]


class _Stream(httpcore2.NetworkStream):
    """A connection that waits no longer than the exchange may last, however the time is spent."""

    def __init__(self, plain: httpcore2.NetworkStream, backend: _Backend) -> None:
        self._plain = plain
        self._backend = backend

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._plain.read(max_bytes, _allowance.get().seconds(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._plain.write(buffer, _allowance.get().seconds(timeout))

    def close(self) -> None:
        self._backend.forget(self._plain)
        self._plain.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        self._backend.forget(self._plain)
        with self._backend.watching(self._plain):
            stream = self._plain.start_tls(ssl_context, server_hostname, _allowance.get().seconds(timeout))
        return self._backend.watched(stream)

    def get_extra_info(self, info: str) -> Any:
        return self._plain.get_extra_info(info)


def _request(
    method: str, url: str, headers: Sequence[tuple[str, str]], content: bytes, connect_seconds: float
) -> httpcore2.Request:
    address = _address(url, _SCHEMES)
    host = b"[%b]" % address.host if b":" in address.host else address.host
    if address.port is not None:
        host += b":%d" % address.port
    lines = [(b"Host", host), (b"Accept-Encoding", ACCEPT_ENCODING)]
    lines += [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    if content:
        lines.append((b"Content-Length", b"%d" % len(content)))
    return httpcore2.Request(
        method=method,
        url=address,
        headers=lines,
        content=content,
        extensions={"timeout": {"connect": connect_seconds}},
    )


def _address(url: str, schemes: Mapping[str, int]) -> httpcore2.URL:
    """Take an address apart as RFC 3986 and IDNA have it. Raises FetchError for what is none of these schemes."""
    try:
        parts = urlsplit(url)
        port = parts.port
        host = _ascii_host(parts.hostname or "")
        target = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    except ValueError as error:
        raise FetchError(FetchErrorKind.BAD_ADDRESS) from error
    if parts.scheme not in schemes or not _HOST.fullmatch(host) or port == 0:
        raise FetchError(FetchErrorKind.BAD_ADDRESS)
    port = None if port == schemes[parts.scheme] else port
    return httpcore2.URL(scheme=parts.scheme.encode(), host=host, port=port, target=target.encode())


def _ascii_host(host: str) -> bytes:
    if host.isascii():
        return host.encode()
    import httpx2  # noqa: PLC0415 - likewise, as few names need more than ASCII

    try:
        return httpx2.URL(f"https://{host}/").raw_host
    except httpx2.InvalidURL as error:
        raise ValueError(str(error)) from error


def _unpacked(stream: Iterable[bytes], headers: Iterable[tuple[str, str]], max_bytes: int) -> Iterator[bytes]:
    encoding = ",".join(value for name, value in headers if name.lower() == "content-encoding")
    return _bounded(decompress(_bounded(stream, max_bytes), encoding), max_bytes)


def _bounded(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > max_bytes:
            raise FetchError(FetchErrorKind.TOO_LARGE, str(max_bytes))
        yield chunk


def _drain(chunks: Iterator[bytes]) -> None:
    """Read what little is left of a body: only a connection that was read to the end can be used again."""
    left = _DRAINED
    with suppress(FetchError, httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.TimeoutException):
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                return


def _system_error(error: BaseException | None) -> OSError | None:
    """Find what the operating system or OpenSSL said below the library's own exceptions."""
    while error is not None:
        if isinstance(error, OSError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _is_public(address: str) -> bool:
    """Tell whether an IP address is one of the internet, also where it is wrapped into another."""
    place = ipaddress.ip_address(address)
    if isinstance(place, ipaddress.IPv6Address):
        translated = ipaddress.IPv4Address(int(place) & 0xFFFFFFFF) if place in _TRANSLATED else None
        inner = place.ipv4_mapped or place.sixtofour or translated
        if inner is not None:
            place = inner
    return place.is_global and not place.is_multicast


def _seems_local(host: str) -> bool:
    """Tell by its looks whether a host is of this machine or its own network: for where we do not resolve it."""
    with suppress(OSError):
        return not _is_public(socket.inet_ntoa(socket.inet_aton(host)))  # in any of the ways to write IPv4
    with suppress(ValueError):
        return not _is_public(host)
    name = host.rstrip(".").lower()
    return "." not in name or name.endswith((".localhost", ".local", ".internal", ".home.arpa"))


def _has_route() -> bool:
    """Tell whether this machine knows a way to the internet. Sends nothing: connecting UDP only looks up the route."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return True
    return False


def _shut_down(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
