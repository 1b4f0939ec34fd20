"""Where a site keeps its feeds: what is known of some large ones, and where others usually have theirs. Pure."""

import re
from urllib.parse import parse_qs, quote, urljoin, urlsplit

from ticker.entities import FeedLink

_USUAL_PLACES = ("/feed", "/rss.xml", "/atom.xml", "/feed.xml", "/index.xml")
_NAME = re.compile(r"[\w.-]{1,100}")
_NO_OWNERS = {
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
    """Return the feeds a page is known to have without asking for it: of YouTube, Reddit, GitHub and GitLab.

    Empty where nothing is known of the page. Each site describes these addresses in its help.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return ()
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("old.")
    steps = [step for step in parts.path.split("/") if step]
    match host:
        case "youtube.com":
            return _of_youtube(steps, parse_qs(parts.query))
        case "reddit.com":
            return _of_reddit(steps)
        case "github.com":
            return _of_repository(steps, ("releases.atom", "commits.atom", "tags.atom"))
        case "gitlab.com":
            return _of_repository(steps, (), at="https://gitlab.com")
        case _:
            return ()


def usual_places(url: str) -> tuple[str, ...]:
    """Return where else on its site a feed may be, the likeliest first."""
    return tuple(urljoin(url, place) for place in _USUAL_PLACES)


def _of_youtube(steps: list[str], query: dict[str, list[str]]) -> tuple[FeedLink, ...]:
    feed = "https://www.youtube.com/feeds/videos.xml?"
    if len(steps) >= 2 and steps[0] == "channel" and _NAME.fullmatch(steps[1]):
        return (FeedLink(f"{feed}channel_id={steps[1]}", "YouTube"),)
    playlist = query.get("list", [""])[0]
    if _NAME.fullmatch(playlist):
        return (FeedLink(f"{feed}playlist_id={playlist}", "YouTube"),)
    return ()


def _of_reddit(steps: list[str]) -> tuple[FeedLink, ...]:
    if len(steps) >= 2 and steps[0] in {"r", "u", "user"} and _NAME.fullmatch(steps[1]) and ".rss" not in steps[-1]:
        kind = "r" if steps[0] == "r" else "user"
        return (FeedLink(f"https://www.reddit.com/{kind}/{steps[1]}/.rss", f"{kind}/{steps[1]}"),)
    return ()


def _of_repository(
    steps: list[str], documents: tuple[str, ...], at: str = "https://github.com"
) -> tuple[FeedLink, ...]:
    if len(steps) != 2 or steps[0] in _NO_OWNERS or not all(map(_NAME.fullmatch, steps)):
        return ()
    owner, name = map(quote, (steps[0], steps[1].removesuffix(".git")))
    documents = documents or ("-/releases.atom", "-/commits/HEAD?format=atom", "-/tags?format=atom")
    return tuple(FeedLink(f"{at}/{owner}/{name}/{each}", f"{name}: {_kind(each)}") for each in documents)


def _kind(document: str) -> str:
    """Return what a repository's feed is about, in its own word: releases, commits, tags."""
    return re.split(r"[./?]", document.removeprefix("-/"))[0]
