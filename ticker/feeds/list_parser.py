"""Parse a feed list in any format that other programs write. The content decides the format, not the file name."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from ticker.feeds.channel_lists import parse_channels, parse_json_list
from ticker.feeds.charset import decode_document
from ticker.feeds.feed_list import (
    FeedListBuilder,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    clean_name,
    web_url,
    with_scheme,
)
from ticker.feeds.opml import parse_opml

_BOOKMARKS = re.compile(r"<!doctype\s+netscape-bookmark-file-1|<dl>.*<dt>", re.IGNORECASE | re.DOTALL)
_OPML = re.compile(r"<(?:opml|outline)\b", re.IGNORECASE)
_SNIFFED_LENGTH = 5_000  # characters
_TICKR = re.compile(r"([*-])([ 0-9]{3})(\w+:[^>]+)>(.*)")  # selected ("*") or not, rank, URL, title
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_LOOKS_LIKE_FEED = re.compile(r"(?:[/._=-](?:rss|atom|feeds?|rdf)\b|\.xml\b)", re.IGNORECASE)


def parse_list(data: bytes) -> ParsedOpml:
    """Parse a list of feeds: OPML, tickr's format, a browser's bookmarks, a service's export, or one URL a line.

    Never fails: what cannot be parsed is among the problems.
    """
    text = decode_document(data)
    beginning = text[:_SNIFFED_LENGTH]
    if _BOOKMARKS.search(beginning) and not _OPML.search(beginning):
        return _parse_bookmarks(text)
    if beginning.lstrip("\ufeff \t\r\n")[:1] in {"<", ""}:
        return parse_opml(data)
    if beginning.lstrip("\ufeff \t\r\n")[:1] in {"{", "["} and (listed := parse_json_list(text)):
        return listed
    return parse_channels(text) or _parse_lines(text)


def _parse_lines(text: str) -> ParsedOpml:
    builder, ranks = FeedListBuilder(), dict[str, int]()
    lines = [(number, line.strip("\ufeff \t\r")) for number, line in enumerate(text.split("\n"), 1)]
    lines = [(number, line) for number, line in lines if line and line[0] not in "#;"]
    nothing_is_on = not any(line[0] == "*" for _, line in lines)
    for number, line in lines:
        if (found := _TICKR.fullmatch(line)) is not None:
            title = clean_name(found[4])
            feed = OpmlFeed(found[3], title, on_wire=nothing_is_on or found[1] == "*")
            ranks[feed.url] = int(found[2])
        else:
            feed = _parse_line(line)
        builder.add(feed, number)
    listed = builder.build()
    if not listed.outlines:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    if any(ranks.values()):
        by_rank = sorted(listed.outlines, key=lambda each: ranks.get(each.url, 0) or 1_000)
        return replace(listed, outlines=tuple(by_rank))
    return listed


def _parse_line(line: str) -> OpmlFeed:
    """Parse a URL and what follows it: a title, or Newsboat's quoted tags, where "~…" is the title."""
    url, *words = [each[1] or each[2] for each in _WORD.finditer(line)]
    url = with_scheme(url) if "/" in url or url.lower().startswith("www.") else url
    if '"' not in line:
        return OpmlFeed(url, clean_name(" ".join(words)))
    titles = [each[1:] for each in words if each.startswith("~")]
    tags = [each for each in words if each[:1] not in {"~", "!", ""}]
    return OpmlFeed(url, custom_title=clean_name("".join(titles[:1])), folder=tuple(map(clean_name, tags[:1])))


def _parse_bookmarks(text: str) -> ParsedOpml:
    parser = _BookmarksParser()
    parser.feed(text)
    parser.close()
    listed = parser.builder.build()
    return listed if listed.outlines else ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))


class _BookmarksParser(HTMLParser):
    """Parses a browser's bookmarks file and picks the bookmarks that are feeds or look like one."""

    def __init__(self) -> None:
        super().__init__()
        self.builder = FeedListBuilder()
        self._folders: list[str] = []  # one for each open list, "" without a heading
        self._text: list[str] = []  # of the open heading or link
        self._url = ""
        self._heading = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag == "dl":
            self._folders.append(self._heading)
            self._heading = ""
        elif tag in {"a", "h3"}:
            self._text = []
            self._url = _feed_url_in(values)

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "h3":
            self._heading = clean_name("".join(self._text))
        elif tag == "dl" and self._folders:
            self._folders.pop()
        elif tag == "a" and self._url:
            folder = tuple(filter(None, self._folders))
            self.builder.add(OpmlFeed(self._url, clean_name("".join(self._text)), folder), self.getpos()[0])


def _feed_url_in(values: dict[str, str]) -> str:
    """Return the feed URL in a bookmark's attributes, judged by its looks, "" if there is none."""
    link = values.get("href", "")
    if "feedurl" in values:
        return values["feedurl"]
    return link if link.startswith("feed:") or (web_url(link) and _LOOKS_LIKE_FEED.search(link)) else ""
