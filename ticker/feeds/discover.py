"""Guess a site's feed URLs without asking it, and say why a service hands none out. Pure."""

from urllib.parse import urljoin

from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.services import Openness, feeds_of_page, page_at, service_at
from ticker.pages import FeedLink

_COMMON_PATHS = ("/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml")
_REFUSALS = {
    FetchErrorKind.UNAUTHORIZED,
    FetchErrorKind.FORBIDDEN,
    FetchErrorKind.TOO_MANY_REQUESTS,
    FetchErrorKind.HTTP_STATUS,
    FetchErrorKind.NOT_A_FEED,
    FetchErrorKind.UNREADABLE,
}
_MISSING = {FetchErrorKind.NOT_FOUND, FetchErrorKind.GONE}


def known_feeds(url: str) -> tuple[FeedLink, ...]:
    """Return the feeds of a page of a large service, or of a person or community of the fediverse, from its URL alone.

    Empty for any other page. That there is a feed is not certain.
    """
    page = page_at(url)
    return () if page is None else feeds_of_page(page)


def common_feed_urls(url: str) -> tuple[str, ...]:
    """Return the URLs on the site of ``url`` where a feed is often found, the likeliest first."""
    return tuple(urljoin(url, path) for path in _COMMON_PATHS)


def reason_of_service(url: str, error: FetchError) -> str:
    """Return what is known of a service that answers with ``error``, "" if that is nothing.

    The result is the detail of an error: a word for the reason, and the name of the service.
    """
    service = service_at(url)
    if service is None:
        return ""
    is_refused = error.kind in _REFUSALS
    is_missing = error.kind in _MISSING
    match service.openness:
        case Openness.NONE if is_refused or is_missing:
            return f"{service.openness} {service.name}"
        case Openness.NEEDS_KEY if is_refused:
            return f"{service.openness} {service.name}"
        case Openness.UNRELIABLE if is_missing or error.kind is FetchErrorKind.HTTP_STATUS:
            return f"{service.openness} {service.name}"
        case _:
            return ""
