"""Which feeds a page says there are: ``<link rel="alternate">`` (HTML standard), then links that look like feeds."""

import re
from urllib.parse import urljoin, urlsplit

from ticker.pages import FeedLink
from ticker.reading.page_parser import parse_page

_TYPES = (
    "application/rss+xml",
    "application/atom+xml",
    "application/feed+json",
    "application/json",
    "application/rdf+xml",
    "application/xml",
    "text/xml",
)
_LOOKS_LIKE_A_FEED = re.compile(
    r"(/(feed|rss|atom)s?/?$)|(\.(rss|atom|rdf)$)|(/(feed|rss|atom|index)\.(xml|json)$)|(/feeds/posts/default/?$)"
)
_ASKS_FOR_A_FEED = re.compile(r"(?:^|&)feed=(?:rss2?|atom|rdf)(?:&|$)")
_COMMENTS = re.compile(r"/comments?/|comments\.(xml|rss|atom)")
_MAX_LINKS = 50
_MAX_ADDRESS_LENGTH = 2000
_MAX_TITLE_LENGTH = 200


def feed_links(page: bytes, url: str, *, charset: str = "") -> tuple[FeedLink, ...]:
    """Return the feeds that ``page``, which came from ``url``, tells of, each once; none where it cannot be read.

    What it declares goes before what only looks like a feed, and feeds of comments come last.
    """
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parse_page(page, charset)
        if tree is None:
            return ()
        base = urljoin(url, next(iter(tree.xpath("//base/@href")), ""))
        found = [
            (link.get("href"), link.get("title") or "")
            for link in tree.xpath("//link[@rel and @href and @type]")
            if "alternate" in link.get("rel").lower().split() and _media_type(link.get("type")) in _TYPES
        ]
        if not found:
            anchors = tree.xpath("//a[@href]")
            found = [
                (each.get("href"), each.text_content())
                for each in anchors
                if _looks_like_a_feed(each.get("href").strip().lower())
            ]
        links = [_link(base, href, title) for href, title in found[: 4 * _MAX_LINKS]]
    except (etree.LxmlError, ValueError, RecursionError):
        return ()
    unique: dict[str, FeedLink] = {}
    for link in links:
        if link is not None:
            unique.setdefault(link.url, link)
    return tuple(sorted(unique.values(), key=_is_about_comments)[:_MAX_LINKS])


def _media_type(text: str) -> str:
    return text.partition(";")[0].strip().lower()


def _looks_like_a_feed(href: str) -> bool:
    path, _, query = href.partition("#")[0].partition("?")
    return href.startswith("feed:") or bool(_LOOKS_LIKE_A_FEED.search(path) or _ASKS_FOR_A_FEED.search(query))


def _link(base: str, href: str, title: str) -> FeedLink | None:
    href = href.strip()
    if href[:5].lower() == "feed:":  # feed://host/path, feed:https://host/path
        rest = href[5:]
        href = f"https:{rest}" if rest.startswith("//") else rest
    try:
        url = urljoin(base, href).partition("#")[0]
        is_web = len(url) <= _MAX_ADDRESS_LENGTH and urlsplit(url).scheme in {"http", "https"}
    except ValueError:  # one bad address does not hide the others
        return None
    if not is_web:
        return None
    return FeedLink(url, " ".join(title.split())[:_MAX_TITLE_LENGTH])


def _is_about_comments(link: FeedLink) -> bool:
    return bool(_COMMENTS.search(link.url.lower()))
