"""Lists of feeds in whatever form other programs keep them; which it is shows in what is inside, not in the name."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from ticker.feeds.charset import decoded
from ticker.feeds.listed import (
    Collected,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    name_in,
    web_address,
)
from ticker.feeds.opml import parse_opml

_BOOKMARKS = re.compile(r"<!doctype\s+netscape-bookmark-file-1|<dl>.*<dt>", re.IGNORECASE | re.DOTALL)
_OPML = re.compile(r"<(?:opml|outline)\b", re.IGNORECASE)
_LOOKED_INTO = 5_000  # characters
_TICKR = re.compile(r"([*-])([ 0-9]{3})(\w+:[^>]+)>(.*)")  # whether it is on, rank, address, title
_WORD = re.compile(r'"([^"]*)"|(\S+)')
_LIKE_A_FEED = re.compile(r"(?:[/._=-](?:rss|atom|feeds?|rdf)\b|\.xml\b)", re.IGNORECASE)


def parse_list(data: bytes) -> ParsedOpml:
    """Read a list of feeds: OPML, tickr's, a browser's bookmarks, or an address a line. Never fails, as parse_opml."""
    text = decoded(data)
    beginning = text[:_LOOKED_INTO]
    if _BOOKMARKS.search(beginning) and not _OPML.search(beginning):
        return _bookmarks(text)
    if beginning.lstrip("\ufeff \t\r\n")[:1] in {"<", ""}:
        return parse_opml(data)
    return _lines(text)


def _lines(text: str) -> ParsedOpml:
    collected, ranks = Collected(), dict[str, int]()
    lines = [(number, line.strip("\ufeff \t\r")) for number, line in enumerate(text.split("\n"), 1)]
    lines = [(number, line) for number, line in lines if line and line[0] not in "#;"]
    nothing_is_on = not any(line[0] == "*" for _, line in lines)
    for number, line in lines:
        if (found := _TICKR.fullmatch(line)) is not None:
            title = name_in(found[4])
            feed = OpmlFeed(found[3], title, on_wire=nothing_is_on or found[1] == "*")
            ranks[feed.url] = int(found[2])
        else:
            feed = _line(line)
        collected.take(feed, number)
    listed = collected.listed()
    if not listed.outlines:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    if any(ranks.values()):
        by_rank = sorted(listed.outlines, key=lambda each: ranks.get(each.url, 0) or 1_000)
        return replace(listed, outlines=tuple(by_rank))
    return listed


def _line(line: str) -> OpmlFeed:
    """Read an address with what stands behind it: a title, or Newsboat's tags, of which "~…" is a title."""
    address, *words = [each[1] or each[2] for each in _WORD.finditer(line)]
    if '"' not in line:
        return OpmlFeed(address, name_in(" ".join(words)))
    titles = [each[1:] for each in words if each.startswith("~")]
    tags = [each for each in words if each[:1] not in {"~", "!", ""}]
    return OpmlFeed(address, custom_title=name_in("".join(titles[:1])), folder=tuple(map(name_in, tags[:1])))


def _bookmarks(text: str) -> ParsedOpml:
    reading = _Bookmarks()
    reading.feed(text)
    reading.close()
    listed = reading.collected.listed()
    return listed if listed.outlines else ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))


class _Bookmarks(HTMLParser):
    """Reads the file browsers write their bookmarks to, and takes of them what is a feed or looks like one."""

    def __init__(self) -> None:
        super().__init__()
        self.collected = Collected()
        self._folders: list[str] = []  # of each open list
        self._words: list[str] = []  # of a heading or link, as far as it is read
        self._address = ""
        self._heading = ""

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        if tag == "dl":
            self._folders.append(self._heading)
            self._heading = ""
        elif tag in {"a", "h3"}:
            self._words = []
            self._address = _address_of(values)

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "h3":
            self._heading = name_in("".join(self._words))
        elif tag == "dl" and self._folders:
            self._folders.pop()
        elif tag == "a" and self._address:
            folder = tuple(filter(None, self._folders))
            self.collected.take(OpmlFeed(self._address, name_in("".join(self._words)), folder), self.getpos()[0])


def _address_of(values: dict[str, str]) -> str:
    """Return a bookmark's address where it is that of a feed, as far as can be told without asking, else ""."""
    link = values.get("href", "")
    if "feedurl" in values:
        return values["feedurl"]
    return link if link.startswith("feed:") or (web_address(link) and _LIKE_A_FEED.search(link)) else ""
