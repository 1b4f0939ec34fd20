"""Finds the icons of sites, step by step: what to ask for first, and what after each answer.

The page of the site is asked for, then the icon it names; where that leads to nothing, ``/favicon.ico``.
"""

import math
import time
from collections.abc import Container, Sequence
from dataclasses import replace
from urllib.parse import urljoin

from ticker.durations import HOUR
from ticker.entities import FetchErrorKind, Reach
from ticker.feeds.hosts import host_of
from ticker.poller.context import PollerContext
from ticker.poller.events import IconFetched
from ticker.poller.jobs import IconStep, Request, Result
from ticker.poller.schedule import Outcome
from ticker.preferences import FeedIcons

_FEEDS_AT_ONCE = 50  # looked through for such as are of one site
_COMMON_PATH = "/favicon.ico"
_SERVER_IS_UNREACHABLE = {
    FetchErrorKind.UNKNOWN_HOST,
    FetchErrorKind.REFUSED,
    FetchErrorKind.TIMED_OUT,
    FetchErrorKind.CERTIFICATE,
    FetchErrorKind.TLS,
    FetchErrorKind.TOO_MANY_REQUESTS,
    FetchErrorKind.UNAVAILABLE,
}


class IconFinder:
    """Looks for one icon at a time, as there is no hurry; each step is a request in the queue."""

    def __init__(self, context: PollerContext) -> None:
        self._context = context
        self._store = context.store
        self._is_searching = False

    @property
    def next_at(self) -> float:
        """When to look for the icon of another site (monotonic)."""
        return math.inf if self._is_searching else self._context.timers.icon_at

    def search_if_due(self) -> None:
        """Put the first request for the next icon that is missing or old into the queue."""
        context, monotonic = self._context, time.monotonic()
        if monotonic < self.next_at:
            return
        context.timers.icon_at = monotonic + HOUR
        if context.preferences.feed_icons is not FeedIcons.ICONS or context.is_sparing:
            return
        request = first_step(self._store.icons.due(_FEEDS_AT_ONCE), self._store.polling.paused_hosts())
        if request is not None:
            context.queue.add(request)
            self._is_searching = True

    def cancel(self) -> None:
        """Note that the request has been taken out of the queue."""
        self._is_searching = False

    def take_result(self, step: IconStep, result: Result) -> None:
        """Keep the icon of a site and tell it, or take the next step of the search."""
        error = result.error
        if error is not None and error.kind is FetchErrorKind.OFFLINE:
            self._is_searching = False
            return
        if error is not None:
            outcome = Outcome(error=error.kind, retry_after=error.retry_after)
            self._context.pause_host(result.job.request.host, outcome)
            if error.kind is FetchErrorKind.PRIVATE_ADDRESS:
                self._store.polling.note_refusal(step.feed_ids, error.detail)
        content = result.icon.content if result.icon else b""
        request = None if content else next_step(result)
        if request is not None:
            self._context.queue.add(request)
            return
        self._store.icons.save(step.feed_ids, content)
        self._is_searching, self._context.timers.icon_at = False, 0.0
        for feed_id in step.feed_ids if content else ():
            self._context.emit(IconFetched(feed_id))


def first_step(feeds: Sequence[tuple[int, str, str, str]], paused_hosts: Container[str]) -> Request | None:
    """Return the request for the first site that may be asked; ``feeds`` are those of Icons.due."""
    homes = [_home_of(url, home_url) for _, url, home_url, _ in feeds]
    for (_, url, _, reach), home in zip(feeds, homes, strict=True):
        if host_of(home) not in paused_hosts:
            feed_ids = tuple(feed[0] for feed, its_home in zip(feeds, homes, strict=True) if its_home == home)
            return _request(home, IconStep(feed_ids, home, host_of(url), reach=Reach(reach)))
    return None


def next_step(result: Result) -> Request | None:
    """Return what to ask for after ``result``, None if that was the last that could help."""
    step = result.job.request.icon
    assert step is not None  # noqa: S101 - else it is no step
    if result.error is not None and result.error.kind in _SERVER_IS_UNREACHABLE:
        return None
    common = urljoin(step.home_url, _COMMON_PATH)
    if result.icon_links is not None and result.icon_links.urls:
        return _request(result.icon_links.urls[0], replace(step, is_page=False))
    return _request(common, replace(step, is_page=False)) if result.job.request.url != common else None


def _request(url: str, step: IconStep) -> Request:
    return Request(url, host_of(url), icon=step)


def _home_of(url: str, home_url: str) -> str:
    return home_url if home_url.startswith(("http://", "https://")) and host_of(home_url) else urljoin(url, "/")
