"""Cookies that live for one fetch: a redirect that sets one and looks for it on the next request then ends (RFC 6265).

They are never stored, and no other fetch sends them.
"""

from email.message import Message
from http import cookiejar
from typing import TYPE_CHECKING
from urllib.request import Request

if TYPE_CHECKING:
    from ticker.feeds.network import Response

_MAX_COOKIES = 20
_MAX_HEADER_LENGTH = 8_000


class CookieJar:
    """The cookies of one fetch."""

    def __init__(self) -> None:
        self._jar: cookiejar.CookieJar | None = None  # most fetches never need one

    def take(self, url: str, response: "Response") -> None:
        """Keep the cookies that ``response``, which came from ``url``, sets."""
        lines = response.headers_named("set-cookie")
        if not lines:
            return
        if self._jar is None:
            self._jar = cookiejar.CookieJar()
        self._jar.extract_cookies(_Received(lines[:_MAX_COOKIES]), Request(url))  # type: ignore[arg-type] # noqa: S310

    def headers(self, url: str) -> list[tuple[str, str]]:
        """Return the Cookie header for a request to ``url``, if there are cookies for it."""
        if self._jar is None:
            return []
        request = Request(url)  # noqa: S310 - the caller has seen that it is http or https
        self._jar.add_cookie_header(request)
        value = request.get_header("Cookie") or ""
        return [("Cookie", value)] if value and value.isascii() and len(value) <= _MAX_HEADER_LENGTH else []

    def state(self) -> str:
        """Return what tells one set of cookies from another."""
        return "; ".join(sorted(f"{each.domain}{each.path} {each.name}={each.value}" for each in self._jar or ()))


class _Received:
    """What the standard library's jar wants to know of a response."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._message = Message()
        for line in lines:
            self._message["Set-Cookie"] = line

    def info(self) -> Message:
        return self._message
