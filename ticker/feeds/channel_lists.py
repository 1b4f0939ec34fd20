"""Parse lists that services and their apps export: YouTube's subscriptions as CSV, and subscriptions as JSON."""

import csv
import json
import re
from collections.abc import Iterator
from typing import Any

from ticker.feeds.discover import known_feeds
from ticker.feeds.feed_list import FeedListBuilder, OpmlFeed, OpmlProblemKind, ParsedOpml, clean_name, web_url

_CHANNEL = re.compile(r"UC[\w-]{22}")
_CHANNEL_ROW = re.compile(rf'^"?{_CHANNEL.pattern}"?,', re.MULTILINE)
_CHANNEL_PAGE = "https://www.youtube.com/channel/"
_LISTS = ("subscriptions", "feeds")  # keys under which apps keep their list


def parse_channels(text: str) -> ParsedOpml | None:
    """Parse the subscriptions.csv of Google Takeout: a header in any language, then id, address and title of channels.

    Returns None if ``text`` is something else.
    """
    if not _CHANNEL_ROW.search(text):
        return None
    builder = FeedListBuilder()
    rows = csv.reader(text.splitlines())
    try:
        for row in rows:
            cells = [each.strip() for each in row]
            if cells and _CHANNEL.fullmatch(cells[0]):
                title = clean_name(cells[-1]) if len(cells) > 2 else ""
                builder.add(_channel(f"{_CHANNEL_PAGE}{cells[0]}", title), rows.line_num)
            elif any(cells) and rows.line_num > 1:
                builder.report(rows.line_num, OpmlProblemKind.BAD_ADDRESS, ",".join(row))
    except csv.Error:
        builder.report(rows.line_num, OpmlProblemKind.BAD_ADDRESS)
    return builder.build()


def parse_json_list(text: str) -> ParsedOpml | None:
    """Parse subscriptions as NewPipe, Google Takeout and Feedbin write them in JSON; None if ``text`` has none."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    builder = FeedListBuilder()
    for each in _subscriptions(document):
        feed = _subscription(each)
        if feed is not None:
            builder.add(feed, 0)
    listed = builder.build()
    return listed if listed.outlines else None


def _subscriptions(document: Any) -> Iterator[dict[str, Any]]:
    if isinstance(document, dict):
        document = next((document[name] for name in _LISTS if isinstance(document.get(name), list)), [])
    if isinstance(document, list):
        yield from (each for each in document if isinstance(each, dict))


def _subscription(values: dict[str, Any]) -> OpmlFeed | None:
    """Return the feed of one subscription: of its own address, else of the page that it names."""

    def text(name: str, of: dict[str, Any] = values) -> str:
        value = of.get(name)
        return value.strip() if isinstance(value, str) else ""

    title = clean_name(text("title") or text("name"))
    if url := text("feed_url") or text("feedUrl") or text("xmlUrl"):
        return OpmlFeed(url, title, home_url=web_url(text("site_url") or text("htmlUrl")))
    snippet = values.get("snippet")
    resource = snippet.get("resourceId") if isinstance(snippet, dict) else None
    if isinstance(snippet, dict) and isinstance(resource, dict) and _CHANNEL.fullmatch(text("channelId", resource)):
        return _channel(_CHANNEL_PAGE + text("channelId", resource), clean_name(text("title", snippet)))
    return _channel(url, title) if (url := text("url")) else None


def _channel(page: str, title: str) -> OpmlFeed:
    """Return the feed of a page, which is the page's own address where it is no service's we know."""
    known = known_feeds(page)
    return OpmlFeed(known[0].url, title, home_url=page) if known else OpmlFeed(page, title)
