"""Fetch a feed considerately: conditional requests, bounded cost, an honest User-Agent.

Sources: RFC 9110 (HTTP), RFC 9111 (caching), RFC 6585 (429), RFC 3229 (``A-IM: feed``).
"""

import re
import time
from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urljoin, urlsplit

from ticker import __version__
from ticker.digests import blake2b
from ticker.entities import GETTING_STARTED_URL, Access, FetchError, FetchErrorKind, Reach, Validators
from ticker.feeds.credentials import is_same_origin, split_credentials
from ticker.feeds.response_headers import charset_in, fresh_for, retry_after
from ticker.feeds.tls_files import NO_FILES, TlsFiles
from ticker.quick_dataclass import dataclass
from ticker.resources import resource_in

if TYPE_CHECKING:
    from ticker.feeds.network import Response
    from ticker.feeds.request_chain import RequestChain

USER_AGENT = f"OffTheWire/{__version__} (+https://github.com/off-the-wire/off-the-wire)"
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)
NO_VALIDATORS = Validators()

_DATES = re.compile(rb"<updated>[^<]*</updated>")
_WHOLE = {200, 202, 203}  # 202: some servers say so and send the feed all the same
_ENTRY_ENDS = (b"</item>", b"</entry>", b"},")
_STATUS_ERRORS = {
    401: FetchErrorKind.UNAUTHORIZED,
    403: FetchErrorKind.FORBIDDEN,
    404: FetchErrorKind.NOT_FOUND,
    407: FetchErrorKind.PROXY,
    410: FetchErrorKind.GONE,
    429: FetchErrorKind.TOO_MANY_REQUESTS,
    503: FetchErrorKind.UNAVAILABLE,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost.

    ``body`` bounds the body in bytes, both compressed and decompressed; ``total`` and ``connect`` are seconds.
    """

    body: int = 8 << 20
    total: float = 30.0
    connect: float = 10.0
    redirects: int = 10


@dataclass(frozen=True, slots=True)
class OwnRequest:
    """What the user wants otherwise for a feed: the headers go to its own server only, the rest holds throughout."""

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    user_agent: str = ""
    seconds: float | None = None


NO_OWN_REQUEST = OwnRequest()

API_LIMITS = Limits(body=32 << 20, total=120.0)  # an answer has many entries, and some servers send each body twice


@dataclass(frozen=True, slots=True)
class Fetched:
    """A fetch that brought a body. ``url`` is where the redirects led, without credentials."""

    url: str
    body: bytes
    content_type: str  # the header as received
    charset: str  # named by it, "" without
    validators: Validators
    content_hash: str
    moved_to: str = ""  # where permanent redirects (301, 308) alone lead; "" without
    left_https: bool = False  # a redirect went from https to http
    fresh_for: float | None = None  # seconds, Cache-Control or Expires
    retry_after: float | None = None  # epoch seconds; asked for by a redirect
    status: int = 200
    is_cut: bool = False  # the body was larger than allowed; this is its start
    is_private: bool = False  # the address that was asked for, before any redirect, is in the private network

    @property
    def is_partial(self) -> bool:
        """Whether this holds only what is new since the validators sent (RFC 3229 with ``IM: feed``)."""
        return self.status == 226


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server has nothing new. The validators are those of the 304, with None if it has none."""

    validators: Validators
    url: str = ""
    moved_to: str = ""
    left_https: bool = False
    fresh_for: float | None = None
    retry_after: float | None = None
    is_private: bool = False  # as in Fetched


class AnyFetcher(Protocol):
    """A ``Fetcher``, here or in another process."""

    def with_tls(self, tls_files: TlsFiles) -> "AnyFetcher": ...

    def fetch(
        self,
        url: str,
        validators: Validators = NO_VALIDATORS,
        *,
        accept: str = ACCEPT,
        access: Access | None = None,
        max_bytes: int | None = None,
        reach: Reach = Reach.ANYWHERE,
        feed_host: str | None = None,
        cuts_body: bool = False,
        own: OwnRequest = NO_OWN_REQUEST,
    ) -> Fetched | NotModified: ...

    def call(
        self,
        url: str,
        content: bytes | None = None,
        *,
        method: str = "GET",
        content_type: str = "",
        authorization: str = "",
    ) -> bytes: ...

    def close_idle(self) -> None: ...

    def close(self) -> None: ...


class Fetcher:
    """Fetches feeds; one for the whole program, safe to use from many threads.

    ``proxy`` is a URL, "direct" for none, "" for the system's. ``language`` is that of the getting-started feed, where
    it is translated. ``now`` is the clock (epoch seconds).
    """

    def __init__(
        self,
        limits: Limits = Limits(),
        proxy: str = "",
        language: str = "en",
        now: Callable[[], float] = time.time,
        *,
        api_limits: Limits = API_LIMITS,
        tls_files: TlsFiles = NO_FILES,
    ) -> None:
        from ticker.feeds.network import Network  # noqa: PLC0415 - HTTP and TLS: in the process that fetches alone

        self._limits = limits
        self._api_limits = api_limits
        self._language = language
        self._now = now
        self._proxy = proxy
        self._network = Network(proxy=proxy, tls_files=tls_files)

    def with_tls(self, tls_files: TlsFiles) -> "Fetcher":
        """Return one like this for a server that wants these files. Raises FetchError (TLS)."""
        return Fetcher(
            self._limits, self._proxy, self._language, self._now, api_limits=self._api_limits, tls_files=tls_files
        )

    def fetch(
        self,
        url: str,
        validators: Validators = NO_VALIDATORS,
        *,
        accept: str = ACCEPT,
        access: Access | None = None,
        max_bytes: int | None = None,
        reach: Reach = Reach.ANYWHERE,
        feed_host: str | None = None,
        cuts_body: bool = False,
        own: OwnRequest = NO_OWN_REQUEST,
    ) -> Fetched | NotModified:
        """Request ``url`` once, following redirects. Raises FetchError, and nothing else.

        ``max_bytes`` bounds the body, in place of ``Limits.body``; a larger one is refused, or cut there with
        ``cuts_body``: a podcast's feed may have 26 MB, and its newest entries come first. ``reach`` is that of
        the feed; where it ends, PRIVATE_ADDRESS is raised. ``feed_host`` is given for a URL that came out of a feed,
        and names that feed's host. ``own`` is what the user wants otherwise for this feed.
        """
        from ticker.feeds.request_chain import RequestChain  # noqa: PLC0415 - as network, for its cookies

        if url == GETTING_STARTED_URL:
            return fetch_getting_started(self._language, validators)
        limits = self._limits
        chain = RequestChain(url, access, own.headers)
        ends_at = time.monotonic() + (own.seconds or limits.total)
        for _ in range(limits.redirects + 1):
            headers = _with_own(_request_headers(accept, validators, own.user_agent), chain.headers())
            with self._network.exchange(
                chain.url,
                headers,
                ends_at=ends_at,
                connect_seconds=limits.connect,
                max_bytes=limits.body if max_bytes is None else max_bytes,
                only_public=_is_only_public(reach, feed_host, chain),
            ) as response:
                chain.note_origin(is_private=response.is_private)
                if not chain.advance(response, self._network, self._now()):
                    return self._result(response, chain, validators, cuts_body=cuts_body)
        raise FetchError(FetchErrorKind.REDIRECT_LOOP, "too many")

    def call(
        self,
        url: str,
        content: bytes | None = None,
        *,
        method: str = "GET",
        content_type: str = "",
        authorization: str = "",
    ) -> bytes:
        """Send a request to an API at ``url`` and return the body of its response of 2xx. Raises FetchError.

        ``authorization`` is the header's value. A redirect is followed within the same origin only, as it repeats the
        content, which may contain a password; any other is MOVED_AWAY.
        """
        limits = self._api_limits
        headers = [("User-Agent", USER_AGENT), ("Accept", "application/json, text/plain, */*;q=0.1")]
        headers += [("Authorization", authorization)] if authorization else []
        headers += [("Content-Type", content_type)] if content is not None else []
        next_url, _ = split_credentials(url)
        ends_at = time.monotonic() + limits.total
        for _ in range(limits.redirects + 1):
            with self._network.exchange(
                next_url,
                headers,
                ends_at=ends_at,
                connect_seconds=limits.connect,
                max_bytes=limits.body,
                method=method,
                content=content or b"",
            ) as response:
                if 200 <= response.status < 300:
                    return b"".join(response.chunks)
                target = _redirect_target(next_url, response)
                if target is None:
                    raise _status_error(response, self._now())
                if not is_same_origin(url, target):
                    raise FetchError(FetchErrorKind.MOVED_AWAY, target, status=response.status)
                next_url = target
        raise FetchError(FetchErrorKind.REDIRECT_LOOP, "too many")

    def close_idle(self) -> None:
        """Close the connections kept for further requests. To be called while no fetch is running."""
        self._network.close_idle()

    def close(self) -> None:
        """End every running fetch at once, from any thread; each raises OFFLINE. The fetcher cannot be used again."""
        self._network.close()

    def _result(
        self, response: "Response", chain: "RequestChain", sent: Validators, *, cuts_body: bool
    ) -> Fetched | NotModified:
        received = Validators(response.header("etag") or None, response.header("last-modified") or None)
        fresh = fresh_for(response, self._now())
        if response.status == 304 and sent != NO_VALIDATORS:
            return NotModified(
                received, chain.url, chain.moved_to, chain.left_https, fresh, chain.retry_after, bool(chain.is_private)
            )
        is_delta = response.status == 226 and "feed" in response.header("im").lower()  # what A-IM asked for
        if response.status == 304:  # to a request without conditions
            raise FetchError(FetchErrorKind.BROKEN_RESPONSE, "not-modified", status=304)
        if response.status not in _WHOLE and not is_delta and not _is_whole_range(response):
            raise _status_error(response, self._now())
        body, is_cut = _read_body(response, cuts_body=cuts_body)
        content_type = response.header("content-type")
        return Fetched(
            url=chain.url,
            body=body,
            content_type=content_type,
            charset=charset_in(content_type),
            validators=received,
            content_hash=_hash(body),
            moved_to=chain.moved_to,
            left_https=chain.left_https,
            fresh_for=fresh,
            retry_after=chain.retry_after,
            status=response.status,
            is_cut=is_cut,
            is_private=bool(chain.is_private),
        )


def _is_only_public(reach: Reach, feed_host: str | None, chain: "RequestChain") -> bool:
    """Return whether the next request may not lead into the private network."""
    match reach:
        case Reach.ANYWHERE:
            return False
        case Reach.OWN_HOST:
            return feed_host is not None and urlsplit(chain.url).hostname != feed_host
        case Reach.UNKNOWN:
            return feed_host is not None or chain.is_private is False
        case _:
            return True


def _is_whole_range(response: "Response") -> bool:
    """Return whether a 206 has all there is (RFC 9110 §14.4); nobody asked for a part."""
    found = re.fullmatch(r"\s*bytes\s+0-(\d{1,12})/(\d{1,12})\s*", response.header("content-range"))
    return response.status == 206 and (found is None or int(found[1]) + 1 == int(found[2]))


def _read_body(response: "Response", *, cuts_body: bool) -> tuple[bytes, bool]:
    """Read the body. Returns it, and whether its end was cut off behind an entry. Raises FetchError."""
    chunks = []
    try:
        for chunk in response.chunks:
            chunks.append(chunk)  # noqa: PERF402 - what came before the error counts
    except FetchError as error:
        if not cuts_body or error.kind is not FetchErrorKind.TOO_LARGE:
            raise
        body = b"".join(chunks)
        ends = [(at, len(end)) for end in _ENTRY_ENDS if (at := body.rfind(end)) >= 0]
        if not ends:
            raise
        at, length = max(ends)
        return body[: at + length], True
    return b"".join(chunks), False


def _redirect_target(url: str, response: "Response") -> str | None:
    """Return the URL a redirect leads to, None if the response is none."""
    from ticker.feeds.request_chain import redirect_location  # noqa: PLC0415 - as above

    location = redirect_location(response)
    if not location:
        return None
    try:
        return split_credentials(urljoin(url, location))[0]
    except ValueError as error:
        raise FetchError(FetchErrorKind.BAD_ADDRESS, "redirect") from error


def _with_own(headers: list[tuple[str, str]], others: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return the headers of a request; one of the user's own takes the place of ours."""
    replaced = {name.lower() for name, _ in others}
    return [each for each in headers if each[0].lower() not in replaced] + others


def _request_headers(accept: str, validators: Validators, user_agent: str = "") -> list[tuple[str, str]]:
    headers = [("User-Agent", user_agent or USER_AGENT), ("Accept", accept)]
    if validators.etag is not None:
        headers += [("If-None-Match", validators.etag), ("A-IM", "feed")]
    if validators.last_modified is not None:
        headers.append(("If-Modified-Since", validators.last_modified))
    return headers


def _status_error(response: "Response", now: float) -> FetchError:
    kind = _STATUS_ERRORS.get(response.status, FetchErrorKind.HTTP_STATUS)
    detail = ""
    match kind:
        case FetchErrorKind.UNAUTHORIZED:
            offered = (each.split(" ", 1)[0].lower() for each in response.headers_named("www-authenticate"))
            detail = " ".join(dict.fromkeys(offered))[:80]
        case FetchErrorKind.HTTP_STATUS | FetchErrorKind.PROXY:
            detail = str(response.status)
    return FetchError(kind, detail, status=response.status, retry_after=retry_after(response, now))


def _hash(body: bytes) -> str:
    return blake2b(body, digest_size=16).hexdigest()


def fetch_getting_started(language: str, validators: Validators) -> Fetched | NotModified:
    """Return the getting-started feed, which is a file of the program but polled like any other feed.

    It comes without its dates: what explains the program is as old as the program, which is no news to the user.
    """
    try:
        body = _DATES.sub(b"", resource_in(language, "getting-started/{}.atom").read_bytes())
    except OSError as error:
        raise FetchError(FetchErrorKind.NOT_FOUND) from error
    current = Validators(etag=f'"{_hash(body)}"')
    if validators == current:
        return NotModified(current, GETTING_STARTED_URL)
    return Fetched(GETTING_STARTED_URL, body, "application/atom+xml", "", current, _hash(body))
