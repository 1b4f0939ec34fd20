"""Guess a site's feed URLs without asking it: known patterns of large sites, and common paths elsewhere. Pure."""

import re
from urllib.parse import parse_qs, quote, urljoin, urlsplit

from ticker.entities import FeedLink

_COMMON_PATHS = ("/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml")
_NAME = re.compile(r"[\w.-]{1,100}")
_RESERVED_PATHS = {
    "about",
    "features",
    "login",
    "marketplace",
    "orgs",
    "pricing",
    "search",
    "settings",
    "sponsors",
    "topics",
}


def known_feeds(url: str) -> tuple[FeedLink, ...]:
    """Return the feeds of a page on YouTube, Reddit, GitHub or GitLab, from its URL alone; empty for any other page.

    Each site documents these URLs in its help.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("old.")
    segments = [segment for segment in parts.path.split("/") if segment]
    match host:
        case "youtube.com":
            return _youtube_feeds(segments, parse_qs(parts.query))
        case "reddit.com":
            return _reddit_feeds(segments)
        case "github.com":
            return _repository_feeds(segments, ("releases.atom", "commits.atom", "tags.atom"))
        case "gitlab.com":
            return _repository_feeds(segments, (), site="https://gitlab.com")
        case _:
            return ()


def common_feed_urls(url: str) -> tuple[str, ...]:
    """Return the URLs on the site of ``url`` where a feed is often found, the likeliest first."""
    return tuple(urljoin(url, path) for path in _COMMON_PATHS)


def _youtube_feeds(segments: list[str], query: dict[str, list[str]]) -> tuple[FeedLink, ...]:
    feed = "https://www.youtube.com/feeds/videos.xml?"
    if len(segments) >= 2 and segments[0] == "channel" and _NAME.fullmatch(segments[1]):
        return (FeedLink(f"{feed}channel_id={segments[1]}", "YouTube"),)
    playlist = query.get("list", [""])[0]
    if _NAME.fullmatch(playlist):
        return (FeedLink(f"{feed}playlist_id={playlist}", "YouTube"),)
    return ()


def _reddit_feeds(segments: list[str]) -> tuple[FeedLink, ...]:
    if len(segments) < 2 or segments[0] not in {"r", "u", "user"} or ".rss" in segments[-1]:
        return ()
    kind, name = "r" if segments[0] == "r" else "user", segments[1]
    if not _NAME.fullmatch(name):
        return ()
    return (FeedLink(f"https://www.reddit.com/{kind}/{name}/.rss", f"{kind}/{name}"),)


def _repository_feeds(
    segments: list[str], documents: tuple[str, ...], site: str = "https://github.com"
) -> tuple[FeedLink, ...]:
    if len(segments) != 2 or segments[0] in _RESERVED_PATHS or not all(map(_NAME.fullmatch, segments)):
        return ()
    owner, name = map(quote, (segments[0], segments[1].removesuffix(".git")))
    documents = documents or ("-/releases.atom", "-/commits/HEAD?format=atom", "-/tags?format=atom")
    return tuple(FeedLink(f"{site}/{owner}/{name}/{each}", f"{name}: {_kind(each)}") for each in documents)


def _kind(document: str) -> str:
    """Return what a repository's feed lists: "releases", "commits" or "tags"."""
    return re.split(r"[./?]", document.removeprefix("-/"))[0]
