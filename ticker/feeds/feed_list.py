"""The content of a feed list of any format: each feed once, and the problems by line."""

import re
from dataclasses import replace
from enum import StrEnum
from urllib.parse import urlsplit

from ticker.feed_source import FeedSource, is_source_url
from ticker.quick_dataclass import dataclass
from ticker.urls import normalized_url

MAX_FEEDS = 100_000
MAX_NAME_LENGTH = 500
_MAX_URL_LENGTH = 4_000
_MAX_PROBLEMS = 1_000
_LINE_BREAKS = r"[\t\r\n]"
_NOT_IN_URLS = r"[\s\x00-\x1f\x7f]"
_PLAIN_URL = r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*/[!-\"$-~]*"  # needs no closer look
_WITHOUT_SCHEME = r"(?:[\w-]+\.)+[^\W\d_]{2,}(?::[0-9]+)?(?:[/?]\S*)?"


class OpmlProblemKind(StrEnum):
    """Why a part of a list was not imported."""

    NOT_OPML = "not-opml"
    BROKEN_XML = "broken-xml"  # detail: expat's message; the readable part was parsed
    ENTITIES = "entities"  # it defines entities, which no list needs; they were not expanded
    BAD_ADDRESS = "bad-address"  # not http or https, a space in it, an impossible port; detail: the URL
    NO_ADDRESS = "no-address"  # a feed without a URL; detail: its name
    INCLUDE = "include"  # another list to be fetched, which we do not do; detail: its URL
    DUPLICATE = "duplicate"  # listed before, and merged with that; detail: the URL
    TOO_MANY = "too-many"  # more feeds than MAX_FEEDS


@dataclass(frozen=True, slots=True)
class OpmlProblem:
    """A part of a list that was left out, with its line (counted from 1; 0: the whole list)."""

    line: int
    kind: OpmlProblemKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A feed as a list gives it. The fields after ``language`` are written by this program only.

    ``custom_title`` may also come from lists of other programs that give a feed two titles.
    """

    url: str
    title: str = ""
    folder: tuple[str, ...] = ()
    home_url: str = ""
    language: str = ""
    custom_title: str = ""
    on_wire: bool = True
    is_paused: bool = False
    interval: float | None = None
    prefers_full_story: bool | None = None
    color: str = ""
    pictures: str = ""
    wire_limit: int | None = None
    read_policy: str = ""
    importance: int = 3
    only_current: bool = False
    source: FeedSource | None = None  # with a URL that stands for one


@dataclass(frozen=True, slots=True)
class ParsedOpml:
    """A parsed list: each feed once, in the list's order. ``is_arranged``: somebody chose that order by hand."""

    title: str = ""
    is_arranged: bool = False
    outlines: tuple[OpmlFeed, ...] = ()
    problems: tuple[OpmlProblem, ...] = ()


class FeedListBuilder:
    """Collects the feeds and problems of a list while it is parsed."""

    def __init__(self) -> None:
        self._feeds: dict[str, OpmlFeed] = {}
        self._problems: list[OpmlProblem] = []

    def build(self, title: str = "", *, is_arranged: bool = True) -> ParsedOpml:
        return ParsedOpml(title, is_arranged, tuple(self._feeds.values()), tuple(self._problems))

    def report(self, line: int, kind: OpmlProblemKind, detail: str = "") -> None:
        if len(self._problems) < _MAX_PROBLEMS:
            self._problems.append(OpmlProblem(line, kind, detail[:MAX_NAME_LENGTH]))

    def add(self, feed: OpmlFeed, line: int) -> None:
        """Add a feed, or merge it with an equal one; ``feed.url`` is its URL as the list writes it."""
        url = feed.url if feed.source is not None and is_source_url(feed.url) else web_url(feed.url)
        key = normalized_url(url)
        if not url:
            self.report(line, OpmlProblemKind.BAD_ADDRESS, feed.url)
        elif key in self._feeds:
            self.report(line, OpmlProblemKind.DUPLICATE, url)
            self._feeds[key] = _merged(self._feeds[key], feed)
        elif len(self._feeds) >= MAX_FEEDS:
            if self._problems[-1:] != [last := OpmlProblem(0, OpmlProblemKind.TOO_MANY)]:
                self._problems.append(last)
        else:
            self._feeds[key] = feed if url == feed.url else replace(feed, url=url)


def clean_name(text: str) -> str:
    """Return a title or folder name on one line, at most MAX_NAME_LENGTH characters long."""
    return " ".join(text.split())[:MAX_NAME_LENGTH]


def web_url(url: str) -> str:
    """Return ``url`` if it can be a web address, else "". The ``feed:`` scheme of some programs is replaced."""
    if re.fullmatch(_PLAIN_URL, url) and len(url) <= _MAX_URL_LENGTH:
        return url
    url = re.sub(_LINE_BREAKS, "", url)  # as browsers do (WHATWG URL, 4.4)
    if url[:5].lower() == "feed:":
        url = url[5:]
        url = f"http:{url}" if url.startswith("//") else url
    try:
        parts = urlsplit(url)
        has_port = parts.port != 0  # beyond 65535 it raises
    except ValueError:
        return ""
    is_web = parts.scheme in {"http", "https"} and bool(parts.hostname) and has_port
    return url if is_web and len(url) <= _MAX_URL_LENGTH and not re.search(_NOT_IN_URLS, url) else ""


def with_scheme(url: str) -> str:
    """Return ``url`` with the scheme that some lists leave out; a server that wants https redirects there."""
    if url.startswith("//"):
        return f"http:{url}"
    return f"http://{url}" if re.fullmatch(_WITHOUT_SCHEME, url) else url


def _merged(feed: OpmlFeed, again: OpmlFeed) -> OpmlFeed:
    """Return ``feed`` with its empty fields filled from a second outline of the same feed."""
    return replace(
        feed,
        title=feed.title or again.title,
        custom_title=feed.custom_title or again.custom_title,
        folder=feed.folder or again.folder,
        home_url=feed.home_url or again.home_url,
        language=feed.language or again.language,
    )
