"""The requests that one fetch makes: along redirects, and once more to answer a digest challenge."""

import base64
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit

from ticker.entities import Access, AccessScheme, FetchError, FetchErrorKind
from ticker.feeds.cookies import CookieJar
from ticker.feeds.credentials import header_safe, is_same_origin, split_credentials
from ticker.feeds.response_headers import retry_after

if TYPE_CHECKING:
    from ticker.feeds.network import Network, Response

_PERMANENT = {301, 308}
_REDIRECTS = {301, 302, 303, 307, 308}


class RequestChain:
    """The state of one fetch: the URL to request next, and what the redirects so far have told.

    ``moved_to`` is where permanent redirects alone lead, "" without; ``left_https``: one went from https to http;
    ``is_private``: the first server asked is in the private network;
    ``retry_after`` is the latest such time (epoch seconds) a redirect asked for. ``extra`` headers are the user's own:
    as credentials, they go to the origin of the first request only.
    """

    def __init__(self, url: str, access: Access | None, extra: tuple[tuple[str, str], ...] = ()) -> None:
        self.url, in_url = split_credentials(url)
        self.moved_to = ""
        self.left_https = False
        self.retry_after: float | None = None
        self.is_private: bool | None = None  # None: nothing has been asked yet
        self._access = access or in_url
        self._is_permanent = True
        self._userinfo = urlsplit(url).netloc.rpartition("@")[0] if in_url else ""
        self._home = self.url
        self._seen: set[tuple[str, str]] = {(self.url, "")}
        self._digest = ""
        self._cookies = CookieJar()
        self._extra = extra

    def note_origin(self, *, is_private: bool) -> None:
        """Note where the server is that has answered; the first one counts."""
        if self.is_private is None:
            self.is_private = is_private

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers that the next request needs for being one of this chain."""
        headers = [*self._authorization(), *self._cookies.headers(self.url)]
        extra = dict(self._extra) if is_same_origin(self._home, self.url) else {}
        own_cookies = next((value for name, value in extra.items() if name.lower() == "cookie"), "")
        if own_cookies:
            extra = {name: value for name, value in extra.items() if name.lower() != "cookie"}
            cookies = [own_cookies, *(value for name, value in headers if name == "Cookie")]
            headers = [each for each in headers if each[0] != "Cookie"]
            headers.append(("Cookie", "; ".join(cookies)))
        replaced = {name.lower() for name in extra}
        return [each for each in headers if each[0].lower() not in replaced] + [*extra.items()]

    def _authorization(self) -> list[tuple[str, str]]:
        """Return the Authorization header, if there is one. Only the feed's own origin gets it."""
        if self._access is None or not is_same_origin(self._home, self.url):
            return []
        match self._access.scheme:
            case AccessScheme.BASIC:
                pair = f"{self._access.user}:{self._access.secret}".encode()
                return [("Authorization", f"Basic {base64.b64encode(pair).decode()}")]
            case AccessScheme.BEARER:
                return [("Authorization", f"Bearer {header_safe(self._access.secret)}")]
            case AccessScheme.DIGEST:
                return [("Authorization", self._digest)] if self._digest else []

    def advance(self, response: "Response", network: "Network", now: float) -> bool:
        """Prepare the next request where ``response`` demands one. Returns whether it does. Raises FetchError."""
        if response.status == 401 and self._access and self._access.scheme is AccessScheme.DIGEST:
            return self._answer_challenge(response, network, self._access)
        location = redirect_location(response)
        if not location:
            return False
        self._cookies.take(self.url, response)
        self._follow(location, response.status)
        self.retry_after = max(filter(None, (self.retry_after, retry_after(response, now))), default=None)
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
        step = (target, self._cookies.state())
        if step in self._seen:  # the same request would bring the same answer
            raise FetchError(FetchErrorKind.REDIRECT_LOOP, "cookie" if step[1] else "loop")
        self._seen.add(step)
        self.left_https |= self.url.startswith("https:") and scheme == "http"
        self._is_permanent &= status in _PERMANENT and not self.left_https
        if self._is_permanent:
            self.moved_to = self._with_credentials(target)
        self.url = target

    def _with_credentials(self, target: str) -> str:
        """Return a new URL of the same server with the credentials that the old one contained."""
        if not self._userinfo or not is_same_origin(self._home, target):
            return target
        parts = urlsplit(target)
        return urlunsplit(parts._replace(netloc=f"{self._userinfo}@{parts.netloc}"))

    def _answer_challenge(self, response: "Response", network: "Network", access: Access) -> bool:
        if self._digest or not is_same_origin(self._home, self.url):
            return False
        self._digest = network.digest(self.url, response, access.user, access.secret)
        return bool(self._digest)


def redirect_location(response: "Response") -> str:
    """Return the Location of a redirect, a relative or absolute URL, "" if the response is none."""
    if response.status not in _REDIRECTS:
        return ""
    location = response.header("location").strip()
    try:
        return location.encode("latin-1").decode("utf-8")  # RFC 3986 has ASCII only; browsers take UTF-8
    except UnicodeError:
        return location
