"""How the icon of a site is found, step by step: what to ask for first, and what after each answer. Pure.

The page of the site is asked for, then the icon it names; where that leads to nothing, ``/favicon.ico``.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetched
from ticker.feeds.hosts import host_of
from ticker.poller.jobs import IconStep, Request, Result

_USUAL_PLACE = "/favicon.ico"
_BEGINNINGS = (b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"\xff\xd8\xff", b"\0\0\x01\0")  # and WebP
_SERVER_IS_AWAY = {
    FetchErrorKind.UNKNOWN_HOST,
    FetchErrorKind.REFUSED,
    FetchErrorKind.TIMED_OUT,
    FetchErrorKind.CERTIFICATE,
    FetchErrorKind.TLS,
    FetchErrorKind.TOO_MANY_REQUESTS,
    FetchErrorKind.UNAVAILABLE,
}


def first_step(feeds: Sequence[tuple[int, str, str]], held_hosts: Container[str]) -> Request | None:
    """Return the request for the first site that may be asked; ``feeds`` are id, address and home address of each."""
    homes = [_home_of(url, home_url) for _, url, home_url in feeds]
    for (_, url, _), home in zip(feeds, homes, strict=True):
        if host_of(home) not in held_hosts:
            feed_ids = tuple(feed[0] for feed, its_home in zip(feeds, homes, strict=True) if its_home == home)
            return _request(home, IconStep(feed_ids, home, host_of(url)))
    return None


def next_step(result: Result) -> Request | None:
    """Return what to ask for after ``result``, None where that was the last that could help."""
    step = result.job.request.icon
    assert step is not None  # noqa: S101 - else it is no step
    if result.error is not None and result.error.kind in _SERVER_IS_AWAY:
        return None
    usual = urljoin(step.home_url, _USUAL_PLACE)
    if result.icon_links is not None and result.icon_links.urls:
        return _request(result.icon_links.urls[0], replace(step, is_page=False))
    return _request(usual, replace(step, is_page=False)) if result.job.request.url != usual else None


def icon_in(result: Result) -> bytes:
    """Return the icon a step has brought, empty where what came is no picture."""
    answer, step = result.answer, result.job.request.icon
    if not isinstance(answer, Fetched) or step is None or step.is_page:
        return b""
    is_webp = answer.body[:4] == b"RIFF" and answer.body[8:12] == b"WEBP"
    return answer.body if is_webp or answer.body.startswith(_BEGINNINGS) else b""


def _request(url: str, step: IconStep) -> Request:
    return Request(url, host_of(url), icon=step)


def _home_of(url: str, home_url: str) -> str:
    return home_url if home_url.startswith(("http://", "https://")) and host_of(home_url) else urljoin(url, "/")
