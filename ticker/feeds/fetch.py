"""Fetch a feed as a good guest does: conditional, bounded, and honest about who asks.

Sources: RFC 9110 (HTTP), RFC 9111 (caching), RFC 6585 (429), RFC 3229 (``A-IM: feed``).
"""

import base64
import hashlib
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit, urlunsplit

from ticker import __version__
from ticker.entities import GETTING_STARTED_URL, Access, AccessScheme, FetchError, FetchErrorKind, Validators
from ticker.resources import resource_in

if TYPE_CHECKING:
    from ticker.feeds.network import Answer, Network

USER_AGENT = f"OffTheWire/{__version__} (+https://github.com/off-the-wire/off-the-wire)"
ACCEPT = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1"
)
NO_VALIDATORS = Validators()

_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}
_FOREVER = 10 * 365 * 86_400.0  # seconds; what a server asks beyond that is no number to calculate with

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
    """What one fetch may cost: bytes (packed and unpacked), seconds, redirects."""

    body: int = 8 << 20
    total: float = 30.0
    connect: float = 10.0
    redirects: int = 10


@dataclass(frozen=True, slots=True)
class Fetched:
    """A body has come. ``url`` is where it was found in the end, without credentials."""

    url: str
    body: bytes
    content_type: str  # the header as received
    charset: str  # of it, "" where it names none
    validators: Validators
    content_hash: str
    moved_to: str = ""  # where permanent redirects (301, 308) alone lead from the address asked for
    left_https: bool = False  # a redirect went from https to http
    fresh_for: float | None = None  # seconds, Cache-Control or Expires
    retry_after: float | None = None  # epoch; asked for by a redirect on the way
    status: int = 200

    @property
    def is_partial(self) -> bool:
        """Whether this holds only what is new since the validators sent (RFC 3229 with ``IM: feed``)."""
        return self.status == 226


@dataclass(frozen=True, slots=True)
class NotModified:
    """Nothing new. The validators are those the 304 carries, None where it carries none."""

    validators: Validators
    url: str = ""
    moved_to: str = ""
    left_https: bool = False
    fresh_for: float | None = None
    retry_after: float | None = None


class Fetcher:
    """Fetches feeds; one for the whole program, safe to use from many threads.

    ``proxy`` is an address, "direct" for none, "" for the system's. ``language`` is that of the getting-started
    edition, where there is one in it. ``now`` is the clock (epoch).
    """

    def __init__(
        self,
        limits: Limits = Limits(),
        proxy: str = "",
        language: str = "en",
        now: Callable[[], float] = time.time,
    ) -> None:
        from ticker.feeds.network import Network  # noqa: PLC0415 - slow (HTTP, TLS): not before somebody fetches

        self._limits = limits
        self._language = language
        self._now = now
        self._network = Network(proxy=proxy)

    def fetch(
        self,
        url: str,
        validators: Validators = NO_VALIDATORS,
        *,
        accept: str = ACCEPT,
        access: Access | None = None,
        max_bytes: int | None = None,
        feed_host: str | None = None,
    ) -> Fetched | NotModified:
        """Ask for ``url`` once, following redirects. Raises FetchError, and nothing else.

        ``feed_host`` is for what a story wants to have fetched, and names the host of its feed: that one may be where
        it will, any other has to be a public address, or BAD_ADDRESS is raised. ``max_bytes`` bounds the body in bytes.
        """
        if url == GETTING_STARTED_URL:
            return _own_edition(self._language, validators)
        limits = self._limits
        way = _Way(url, access)
        ends_at = time.monotonic() + limits.total
        for _ in range(limits.redirects + 1):
            headers = [*_headers(accept, validators), *way.authorization()]
            with self._network.exchange(
                way.url,
                headers,
                ends_at=ends_at,
                connect_seconds=limits.connect,
                max_bytes=limits.body if max_bytes is None else max_bytes,
                only_public=feed_host is not None and urlsplit(way.url).hostname != feed_host,
            ) as answer:
                if not way.goes_on(answer, self._network, self._now()):
                    return self._outcome(answer, way, validators)
        raise FetchError(FetchErrorKind.REDIRECT_LOOP, "too many")

    def call(self, url: str, form: bytes | None = None, *, authorization: str = "") -> bytes:
        """Ask an interface at ``url``, with a form to POST where one is given, and return what it answers.

        A redirect is followed only within the same server, with the same form: it may be a secret. Raises FetchError.
        """
        limits = self._limits
        headers = [("User-Agent", USER_AGENT), ("Accept", "application/json, text/plain, */*;q=0.1")]
        headers += [("Authorization", authorization)] if authorization else []
        headers += [("Content-Type", "application/x-www-form-urlencoded")] if form is not None else []
        place, _ = split_credentials(url)
        ends_at = time.monotonic() + limits.total
        for _ in range(limits.redirects + 1):
            with self._network.exchange(
                place,
                headers,
                ends_at=ends_at,
                connect_seconds=limits.connect,
                max_bytes=limits.body,
                method="GET" if form is None else "POST",
                content=form or b"",
            ) as answer:
                if answer.status == 200:
                    return b"".join(answer.chunks)
                target = _redirected(place, answer)
                if target is None or not is_same_origin(url, target):
                    raise _status_error(answer, self._now())
                place = target
        raise FetchError(FetchErrorKind.REDIRECT_LOOP, "too many")

    def close_idle(self) -> None:
        """Close the connections kept for further requests. For when no fetch is under way."""
        self._network.close_idle()

    def close(self) -> None:
        """End every fetch under way at once, from whichever thread; each raises OFFLINE. Not to be used after."""
        self._network.close()

    def _outcome(self, answer: "Answer", way: "_Way", sent: Validators) -> Fetched | NotModified:
        received = Validators(answer.header("etag") or None, answer.header("last-modified") or None)
        fresh_for = _fresh_for(answer, self._now())
        if answer.status == 304 and sent != NO_VALIDATORS:
            return NotModified(received, way.url, way.moved_to, way.left_https, fresh_for, way.retry_after)
        is_delta = answer.status == 226 and "feed" in answer.header("im").lower()  # what A-IM asked for
        if answer.status != 200 and not is_delta:
            raise _status_error(answer, self._now())
        body = b"".join(answer.chunks)
        content_type = answer.header("content-type")
        return Fetched(
            url=way.url,
            body=body,
            content_type=content_type,
            charset=_charset(content_type),
            validators=received,
            content_hash=_hash(body),
            moved_to=way.moved_to,
            left_https=way.left_https,
            fresh_for=fresh_for,
            retry_after=way.retry_after,
            status=answer.status,
        )


def _redirected(url: str, answer: "Answer") -> str | None:
    """Return where a redirect leads, None where it is none."""
    location = answer.header("location").strip()
    if answer.status not in _REDIRECTS or not location:
        return None
    try:
        return split_credentials(urljoin(url, location))[0]
    except ValueError as error:
        raise FetchError(FetchErrorKind.BAD_ADDRESS, "redirect") from error


class _Way:
    """The way of one fetch over redirects, and what was learned on it."""

    def __init__(self, url: str, access: Access | None) -> None:
        self.url, in_address = split_credentials(url)
        self.moved_to = ""
        self.left_https = False
        self.retry_after: float | None = None
        self._access = access or in_address
        self._is_permanent = True
        self._userinfo = urlsplit(url).netloc.rpartition("@")[0] if in_address else ""
        self._home = self.url
        self._seen = {self.url}
        self._digest = ""

    def authorization(self) -> list[tuple[str, str]]:
        """Return the Authorization header, where there is one; no other origin than the feed's own sees it."""
        if self._access is None or not is_same_origin(self._home, self.url):
            return []
        match self._access.scheme:
            case AccessScheme.BASIC:
                pair = f"{self._access.user}:{self._access.secret}".encode()
                return [("Authorization", f"Basic {base64.b64encode(pair).decode()}")]
            case AccessScheme.BEARER:
                return [("Authorization", f"Bearer {_printable(self._access.secret)}")]
            case AccessScheme.DIGEST:
                return [("Authorization", self._digest)] if self._digest else []

    def goes_on(self, answer: "Answer", network: "Network", now: float) -> bool:
        """Take the next step where ``answer`` asks for one: a redirect, or a digest to be calculated."""
        if answer.status == 401 and self._access and self._access.scheme is AccessScheme.DIGEST:
            return self._answer_challenge(answer, network, self._access)
        location = answer.header("location").strip()
        if answer.status not in _REDIRECTS or not location:
            return False
        self._follow(location, answer.status)
        asked = _retry_after(answer, now)
        self.retry_after = max(filter(None, (self.retry_after, asked)), default=None)
        return True

    def _follow(self, location: str, status: int) -> None:
        try:
            target = urldefrag(urljoin(self.url, location)).url
            scheme = urlsplit(target).scheme
        except ValueError as error:
            raise FetchError(FetchErrorKind.BAD_ADDRESS, "redirect") from error
        if scheme not in {"http", "https"}:
            raise FetchError(FetchErrorKind.BAD_ADDRESS, "redirect")
        target, _ = split_credentials(target)
        if target in self._seen:
            raise FetchError(FetchErrorKind.REDIRECT_LOOP, "loop")
        self._seen.add(target)
        self.left_https |= self.url.startswith("https:") and scheme == "http"
        self._is_permanent &= status in _PERMANENT and not self.left_https
        if self._is_permanent:
            self.moved_to = self._with_credentials(target)
        self.url = target

    def _with_credentials(self, target: str) -> str:
        """Give a new address of the same server the credentials the old one had."""
        if not self._userinfo or not is_same_origin(self._home, target):
            return target
        parts = urlsplit(target)
        return urlunsplit(parts._replace(netloc=f"{self._userinfo}@{parts.netloc}"))

    def _answer_challenge(self, answer: "Answer", network: "Network", access: Access) -> bool:
        if self._digest or not is_same_origin(self._home, self.url):
            return False
        self._digest = network.digest(self.url, answer, access.user, access.secret)
        return bool(self._digest)


def _headers(accept: str, validators: Validators) -> list[tuple[str, str]]:
    headers = [("User-Agent", USER_AGENT), ("Accept", accept)]
    if validators.etag is not None:
        headers += [("If-None-Match", validators.etag), ("A-IM", "feed")]
    if validators.last_modified is not None:
        headers.append(("If-Modified-Since", validators.last_modified))
    return headers


def split_credentials(url: str) -> tuple[str, Access | None]:
    """Take user and password out of an address; its fragment goes too. Raises FetchError for what is no address."""
    try:
        parts = urlsplit(urldefrag(url.strip()).url)
        _ = parts.port  # the only way urlsplit tells of a bad one
    except ValueError as error:
        raise FetchError(FetchErrorKind.BAD_ADDRESS) from error
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise FetchError(FetchErrorKind.BAD_ADDRESS)
    userinfo, _, host = parts.netloc.rpartition("@")
    access = None
    if userinfo:
        user, _, secret = userinfo.partition(":")
        access = Access(AccessScheme.BASIC, unquote(user), unquote(secret))
    return urlunsplit(parts._replace(netloc=host)), access


def is_same_origin(home: str, url: str) -> bool:
    """Compare scheme, host and port; going from http to https on the same host is no change."""
    ours, theirs = urlsplit(home), urlsplit(url)
    if ours.hostname != theirs.hostname:
        return False
    if (ours.scheme, ours.port, theirs.scheme, theirs.port) == ("http", None, "https", None):
        return True
    return (ours.scheme, ours.port) == (theirs.scheme, theirs.port)


def _printable(secret: str) -> str:
    """Keep a pasted token from breaking the header it is sent in."""
    return quote("".join(secret.split()), safe="!#$%&'()*+,/:;=?@[]~\"<>\\^`{|}")


def _status_error(answer: "Answer", now: float) -> FetchError:
    kind = _STATUS_ERRORS.get(answer.status, FetchErrorKind.HTTP_STATUS)
    detail = ""
    match kind:
        case FetchErrorKind.UNAUTHORIZED:
            offered = (each.split(" ", 1)[0].lower() for each in answer.headers_named("www-authenticate"))
            detail = " ".join(dict.fromkeys(offered))[:80]
        case FetchErrorKind.HTTP_STATUS | FetchErrorKind.PROXY:
            detail = str(answer.status)
    return FetchError(kind, detail, status=answer.status, retry_after=_retry_after(answer, now))


def _retry_after(answer: "Answer", now: float) -> float | None:
    """Return the moment Retry-After names, in seconds or as a date by the server's own clock (RFC 9110 §10.2.3)."""
    value = answer.header("retry-after").strip()
    if re.fullmatch(r"[0-9]+", value):
        return now + min(float(value[:12]), _FOREVER)
    moment = _moment(value)
    if moment is None:
        return None
    return now + min(max(moment - (_moment(answer.header("date")) or now), 0.0), _FOREVER)


def _fresh_for(answer: "Answer", now: float) -> float | None:
    """Return how many seconds the answer stays fresh (RFC 9111 §4.2), None where it does not say or is not."""
    directives = ",".join(answer.headers_named("cache-control")).lower()
    if "no-cache" in directives or "no-store" in directives:
        return None
    if found := re.search(r"(?:^|[,\s])max-age\s*=\s*\"?([0-9]+)", directives):
        age = answer.header("age").strip()
        seconds = float(found[1][:12]) - (float(age[:12]) if re.fullmatch(r"[0-9]+", age) else 0.0)
    elif (expires := _moment(answer.header("expires"))) is not None:
        seconds = expires - (_moment(answer.header("date")) or now)
    else:
        return None
    return min(seconds, _FOREVER) if seconds > 0 else None


def _moment(date: str) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and not needed to start

    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _charset(content_type: str) -> str:
    found = re.search(r";\s*charset\s*=\s*[\"']?([^\s;\"',]+)", content_type, re.IGNORECASE)
    return found[1][:40].lower() if found else ""


def _hash(body: bytes) -> str:
    return hashlib.blake2b(body, digest_size=16).hexdigest()


def _own_edition(language: str, validators: Validators) -> Fetched | NotModified:
    """Answer for the getting-started edition, which is fetched and read like any other feed."""
    try:
        body = resource_in(language, "getting-started/{}.atom").read_bytes()
    except OSError as error:
        raise FetchError(FetchErrorKind.NOT_FOUND) from error
    current = Validators(etag=f'"{_hash(body)}"')
    if validators == current:
        return NotModified(current, GETTING_STARTED_URL)
    return Fetched(GETTING_STARTED_URL, body, "application/atom+xml", "", current, _hash(body))
