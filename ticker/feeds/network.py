"""Exchange one HTTP request and response, bounded in bytes and total time: proxies, HTTP/1.1 and HTTP/2.

Nothing here follows redirects, keeps cookies, reads ``.netrc`` or knows what a feed is. Every failure is a FetchError.
httpcore2 speaks the protocols, over the connections of ``transport``.
"""

import errno
import logging
import re
import socket
import ssl
import time
import urllib.request
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from urllib.parse import quote, unquote, urlsplit

import httpcore2

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.certificate_problems import certificate_problem
from ticker.feeds.compression import ACCEPT_ENCODING, EncodingError, decompress
from ticker.feeds.public_address import is_public, seems_local
from ticker.feeds.tls_files import NO_FILES, TlsFiles
from ticker.feeds.transport import Backend, Budget, current_budget
from ticker.quick_dataclass import dataclass

log = logging.getLogger(__name__)

DIRECT = "direct"  # a proxy setting: use none, even if the system has one

_IDLE_SECONDS = 15.0  # how long an unused connection is kept for another feed of the same host
_MAX_DRAINED_BYTES = 1 << 16  # bytes of an unwanted body read so that its connection can be used again
_DRAIN_SECONDS = 2.0
_HOST = re.compile(rb"[a-z0-9._~-]+|[0-9a-f:.]+", re.IGNORECASE)  # a name in its ASCII form, or an IP address
_UNREACHABLE = {errno.ENETUNREACH, errno.ENETDOWN, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL}

_SCHEMES = {"http": 80, "https": 443}  # with their ports
_PROXY_SCHEMES = {**_SCHEMES, "socks5": 1080, "socks5h": 1080}
_SAFE = "!$%&'()*+,/:;=?@~"  # beside letters, digits, "-", "." and "_"


@dataclass(frozen=True, slots=True)
class Response:
    """A response whose body is still to come; it can be read inside ``with network.exchange(...)`` only.

    ``header`` and ``headers_named`` take names in lower case.
    """

    status: int
    headers: tuple[tuple[str, str], ...]  # latin-1, as received
    chunks: Iterator[bytes]  # decompressed; iterating raises FetchError
    is_private: bool = False  # it came from this machine or its network, as far as a proxy lets that be known

    def header(self, name: str) -> str:
        """Return the first value of a header, "" if there is none."""
        return next((value for given, value in self.headers if given.lower() == name), "")

    def headers_named(self, name: str) -> tuple[str, ...]:
        return tuple(value for given, value in self.headers if given.lower() == name)


class Network:
    """The HTTP connections of this program, safe to use from many threads.

    ``proxy`` is a URL, ``DIRECT`` or "" for the system's setting.
    """

    def __init__(self, *, proxy: str = "", tls_files: TlsFiles = NO_FILES) -> None:
        """Raises FetchError (TLS) if a file of ``tls_files`` cannot be used."""
        self._backend = Backend()
        self._tls = httpcore2.default_ssl_context()
        tls_files.add_to(self._tls)
        self._system_decides = not proxy
        proxies = {"all": proxy} if proxy else urllib.request.getproxies()
        self._direct = self._pool(None)
        self._public = self._pool(None)  # apart: only_public exchanges must not reuse a connection to a local address
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
    ) -> Generator[Response]:
        """Send one request. The body of the response can be read inside the ``with``. Raises FetchError.

        ``ends_at`` is monotonic time; ``max_bytes`` bounds the body, both compressed and decompressed. ``only_public``
        refuses, with PRIVATE_ADDRESS, addresses of this machine and its network, whatever name resolves to them.
        """
        budget = Budget(ends_at, only_public=only_public)
        token = current_budget.set(budget)
        try:
            request = _request(method, url, headers, content, connect_seconds)
            response = self._send(request, budget)
            with closing(response):
                stream = response.iter_stream()
                lines = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers)
                is_private = _is_private(response, request, budget)
                yield Response(response.status, lines, _decompressed(stream, lines, max_bytes), is_private)
                budget.ends_at = min(ends_at, time.monotonic() + _DRAIN_SECONDS)
                _drain(stream)
        except EncodingError as error:
            raise FetchError(FetchErrorKind.BROKEN_RESPONSE, "content-encoding") from error
        except FetchError as error:
            raise (self._closed_error() if self._backend.is_closed else error) from error.__cause__
        except Exception as error:
            raise self._as_fetch_error(error, budget) from error
        finally:
            current_budget.reset(token)

    @staticmethod
    def digest(url: str, response: Response, user: str, secret: str) -> str:
        """Return the Authorization header that a 401 demands (RFC 7616), "" if it demands no digest."""
        import httpx2  # noqa: PLC0415 - three MB, rarely needed

        flow = httpx2.DigestAuth(user, secret).auth_flow(httpx2.Request("GET", url))
        next(flow)
        try:
            return flow.send(httpx2.Response(401, headers=response.headers)).headers["Authorization"]
        except (httpx2.ProtocolError, StopIteration, NotImplementedError, ValueError):
            return ""

    def close_idle(self) -> None:
        """Close the unused connections. To be called while no exchange is running."""
        for pool in filter(None, (self._direct, self._public, *self._proxied.values())):
            for connection in pool.connections:
                if connection.is_idle():
                    connection.close()

    def close(self) -> None:
        """End every running exchange at once, from any thread; they raise OFFLINE."""
        self._backend.close()
        self.close_idle()

    def _pool_through(self, address: str) -> httpcore2.ConnectionPool | None:
        """Return the connections through a proxy, None if its URL cannot be used."""
        url = address if "://" in address else f"http://{address}"
        try:
            proxy_url = _parse_url(url, _PROXY_SCHEMES)
        except FetchError:
            return None
        parts = urlsplit(url)
        auth = (unquote(parts.username or ""), unquote(parts.password or "")) if "@" in parts.netloc else None
        port = proxy_url.port or _PROXY_SCHEMES[parts.scheme]
        proxy_url = httpcore2.URL(scheme=proxy_url.scheme, host=proxy_url.host, port=port, target=b"/")
        return self._pool(httpcore2.Proxy(proxy_url, auth=auth))

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

    def _send(self, request: httpcore2.Request, budget: Budget) -> httpcore2.Response:
        """Send the request; again if the server has closed the kept connection in the meantime."""
        pool = self._pool_for(request.url)
        budget.is_proxied = pool is not self._direct
        if budget.only_public and not budget.is_proxied:
            pool = self._public
        elif budget.only_public and seems_local(request.url.host.decode()):  # the proxy resolves the name
            raise FetchError(FetchErrorKind.PRIVATE_ADDRESS, request.url.host.decode())
        for _ in range(2):
            try:
                return pool.handle_request(request)
            except (httpcore2.RemoteProtocolError, httpcore2.NetworkError):
                if budget.connections or request.method != b"GET":
                    raise
        return pool.handle_request(request)

    def _closed_error(self) -> FetchError:
        return FetchError(FetchErrorKind.OFFLINE, "closed")

    def _as_fetch_error(self, error: Exception, budget: Budget) -> FetchError:
        if self._backend.is_closed:
            return self._closed_error()
        if budget.is_proxied and budget.newest is not None:
            budget.newest.close()  # httpcore2 does not close one that a SOCKS proxy refused to forward
        kind, detail = FetchErrorKind.INTERNAL, type(error).__name__
        match error:
            case httpcore2.TimeoutException():
                kind, detail = FetchErrorKind.TIMED_OUT, ""
            case httpcore2.ProxyError():
                kind, detail = FetchErrorKind.PROXY, str(error)[:200]
            case httpcore2.ProtocolError():
                kind, detail = FetchErrorKind.BROKEN_RESPONSE, str(error)[:200]
            case httpcore2.NetworkError():
                kind, detail = self._classify(_system_error(error), budget)
            case _:
                log.error("an exchange failed in an unforeseen way", exc_info=error)
        return FetchError(kind, detail)

    def _classify(self, error: OSError | None, budget: Budget) -> tuple[FetchErrorKind, str]:
        match error:
            case ssl.SSLCertVerificationError():
                return FetchErrorKind.CERTIFICATE, certificate_problem(error)
            case ssl.SSLError():
                return FetchErrorKind.TLS, (error.reason or "").lower()
            case _ if budget.is_proxied and not budget.connections:
                return FetchErrorKind.PROXY, "unreachable"
            case socket.gaierror():
                return (FetchErrorKind.OFFLINE if self._dns_is_unreachable(error) else FetchErrorKind.UNKNOWN_HOST), ""
            case OSError() if error.errno in _UNREACHABLE:
                return (FetchErrorKind.REFUSED, "unreachable") if _has_route() else (FetchErrorKind.OFFLINE, "")
        return FetchErrorKind.REFUSED, "reset" if budget.connections else ""

    def _dns_is_unreachable(self, error: socket.gaierror) -> bool:
        """Return whether this machine cannot resolve names at all, rather than that this one does not exist."""
        is_temporary = error.errno == socket.EAI_AGAIN and not self._backend.has_resolved_recently()
        return is_temporary or not _has_route()


def _is_private(response: httpcore2.Response, request: httpcore2.Request, budget: Budget) -> bool:
    """Return whether the server that answers is on this machine or in its network."""
    if budget.only_public:
        return False
    if budget.is_proxied:  # which resolves the name
        return seems_local(request.url.host.decode())
    address = response.extensions["network_stream"].get_extra_info("server_addr")
    return not is_public(str(address[0]))


def _request(
    method: str, url: str, headers: Sequence[tuple[str, str]], content: bytes, connect_seconds: float
) -> httpcore2.Request:
    target = _parse_url(url, _SCHEMES)
    host = b"[%b]" % target.host if b":" in target.host else target.host
    if target.port is not None:
        host += b":%d" % target.port
    lines = [(b"Host", host), (b"Accept-Encoding", ACCEPT_ENCODING)]
    lines += [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    if content:
        lines.append((b"Content-Length", b"%d" % len(content)))
    return httpcore2.Request(
        method=method,
        url=target,
        headers=lines,
        content=content,
        extensions={"timeout": {"connect": connect_seconds}},
    )


def _parse_url(url: str, schemes: Mapping[str, int]) -> httpcore2.URL:
    """Parse a URL of one of ``schemes`` (name → default port) by RFC 3986 and IDNA. Raises FetchError for any other."""
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
    import httpx2  # noqa: PLC0415 - large, and few names need more than ASCII

    try:
        return httpx2.URL(f"https://{host}/").raw_host
    except httpx2.InvalidURL as error:
        raise ValueError(str(error)) from error


def _decompressed(stream: Iterable[bytes], headers: Iterable[tuple[str, str]], max_bytes: int) -> Iterator[bytes]:
    encoding = ",".join(value for name, value in headers if name.lower() == "content-encoding")
    return _bounded(decompress(_bounded(stream, max_bytes), encoding), max_bytes)


def _bounded(chunks: Iterable[bytes], max_bytes: int) -> Iterator[bytes]:
    left = max_bytes
    for chunk in chunks:
        yield chunk[:left]
        left -= len(chunk)
        if left < 0:
            raise FetchError(FetchErrorKind.TOO_LARGE, str(max_bytes))


def _drain(chunks: Iterator[bytes]) -> None:
    """Read the small rest of a body: only a connection that was read to the end can be used again."""
    left = _MAX_DRAINED_BYTES
    with suppress(FetchError, httpcore2.NetworkError, httpcore2.ProtocolError, httpcore2.TimeoutException):
        for chunk in chunks:
            left -= len(chunk)
            if left < 0:
                return


def _system_error(error: BaseException | None) -> OSError | None:
    """Return the error of the operating system or OpenSSL behind an exception of the library."""
    while error is not None:
        if isinstance(error, OSError):
            return error
        error = error.__cause__ or error.__context__
    return None


def _has_route() -> bool:
    """Return whether there is a route to the internet. Sends nothing: connecting UDP only looks up the route."""
    for family, address in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((address, 9))
            return True
    return False
