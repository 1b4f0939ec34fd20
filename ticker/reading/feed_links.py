"""Which feeds a page says there are: ``<link rel="alternate">`` (HTML standard), then links that look like feeds."""

import re
from urllib.parse import urljoin, urlsplit

from ticker.entities import FeedLink
from ticker.reading.extraction import parsed_page

_TYPES = ("application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml", "text/xml")
_LOOKS_LIKE_A_FEED = re.compile(r"(/(feed|rss|atom)/?$)|(\.(rss|atom|rdf)$)|(/(feed|rss|atom|index)\.(xml|json)$)")
_COMMENTS = re.compile(r"/comments?/|comments\.(xml|rss|atom)")
_MOST = 50
_LONGEST_ADDRESS = 2000
_LONGEST_TITLE = 200


def feed_links(page: bytes, url: str, *, charset: str = "") -> tuple[FeedLink, ...]:
    """Return the feeds that ``page``, which came from ``url``, tells of, each once; none where it cannot be read.

    What it declares goes before what only looks like a feed, and feeds of comments come last.
    """
    from lxml import etree  # noqa: PLC0415 - 15 MB, and no headline needs it

    try:
        tree = parsed_page(page, charset)
        if tree is None:
            return ()
        base = urljoin(url, next(iter(tree.xpath("//base/@href")), ""))
        found = [
            (link.get("href"), link.get("title") or "")
            for link in tree.xpath("//link[@rel and @href and @type]")
            if "alternate" in link.get("rel").lower().split() and link.get("type").strip().lower() in _TYPES
        ]
        if not found:
            anchors = tree.xpath("//a[@href]")
            found = [
                (each.get("href"), each.text_content())
                for each in anchors
                if _LOOKS_LIKE_A_FEED.search(each.get("href").partition("?")[0].lower())
            ]
        links = [_link(base, href, title) for href, title in found[: 4 * _MOST]]
    except (etree.LxmlError, ValueError, RecursionError):
        return ()
    unique: dict[str, FeedLink] = {}
    for link in links:
        if link is not None:
            unique.setdefault(link.url, link)
    return tuple(sorted(unique.values(), key=_is_about_comments)[:_MOST])


def _link(base: str, href: str, title: str) -> FeedLink | None:
    url = urljoin(base, href.strip()).partition("#")[0]
    if len(url) > _LONGEST_ADDRESS or urlsplit(url).scheme not in {"http", "https"}:
        return None
    return FeedLink(url, " ".join(title.split())[:_LONGEST_TITLE])


def _is_about_comments(link: FeedLink) -> bool:
    return bool(_COMMENTS.search(link.url.lower()))
