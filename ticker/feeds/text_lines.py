"""Parse the headlines of a text: one a line, as a title alone, or title, link and date with tabs between them."""

import html
import re

from ticker.entities import ParsedEntry, ParsedFeed
from ticker.feeds.charset import decode_document
from ticker.feeds.dates import parse_date
from ticker.feeds.parse import bounded_feed, parse_feed

_IS_FEED = re.compile(r"\s*(?:<\?xml|<!--|<!DOCTYPE\s|<(?:\w+:)?(?:rss|rdf|feed)[\s>]|\{)", re.IGNORECASE)
_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
_MAX_LINES = 20_000  # looked at; of the entries the usual bound holds
_TERMINAL_CODES = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")


def parse_text_or_feed(body: bytes, *, url: str) -> ParsedFeed:
    """Parse what a file holds or a command has written: a feed document, else lines of text; nothing is not an error.

    Raises FetchError as ``parse_feed`` does, where it begins as a feed does.
    """
    text = decode_document(_TERMINAL_CODES.sub(b"", body)) if body.strip() else ""
    if _IS_FEED.match(text):
        return parse_feed(body, url=url)
    return parse_lines(text)


def parse_lines(text: str) -> ParsedFeed:
    """Return an entry for each line that says something."""
    lines = text.splitlines()[:_MAX_LINES]
    entries = tuple(filter(None, map(_entry, lines)))
    return bounded_feed(ParsedFeed(entries=entries))


def _entry(line: str) -> ParsedEntry | None:
    title, *rest = (part.strip() for part in line.split("\t"))
    link = next((part for part in rest if _LINK.fullmatch(part)), "")
    date = next((found for part in rest if part != link and (found := parse_date(part)) is not None), None)
    if not title:
        return None
    return ParsedEntry("", link, html.escape(title, quote=False), published_at=date, is_title_text=True)
