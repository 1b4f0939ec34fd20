"""What a list of feeds comes to, whatever wrote it: each feed once, and what was left out, by its line."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit

MOST_FEEDS = 100_000
LONGEST_NAME = 500
_LONGEST_ADDRESS = 4_000
_MOST_PROBLEMS = 1_000
_LINE_BREAKS = re.compile(r"[\t\r\n]")
_USUAL = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*/[!-\"$-~]*")  # nothing about it is to be put right
_DEFAULT_PORTS = {"http": 80, "https": 443}


class OpmlProblemKind(StrEnum):
    """Why a part of a list was not taken over."""

    NOT_OPML = "not-opml"
    BROKEN_XML = "broken-xml"  # detail: expat's words; what can be read was read
    ENTITIES = "entities"  # it defines entities, which no list needs; they were left alone
    BAD_ADDRESS = "bad-address"  # not http or https; detail: the address
    NO_ADDRESS = "no-address"  # a feed without one; detail: its name
    INCLUDE = "include"  # another list to be fetched, which we do not; detail: its address
    DUPLICATE = "duplicate"  # listed before, and taken for one with that; detail: the address
    TOO_MANY = "too-many"  # more feeds than MOST_FEEDS


@dataclass(frozen=True, slots=True)
class OpmlProblem:
    """A part of a list that was left out, by its line."""

    line: int
    kind: OpmlProblemKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A feed as a list names it. What follows the language is ours alone, but that some lists have two titles."""

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
    colour: str = ""
    pictures: str = ""
    wire_limit: int | None = None
    read_policy: str = ""
    importance: int = 3


@dataclass(frozen=True, slots=True)
class ParsedOpml:
    """A list as read, each feed once, in the list's order; ``is_arranged``: that is somebody's own."""

    title: str = ""
    is_arranged: bool = False
    outlines: tuple[OpmlFeed, ...] = ()
    problems: tuple[OpmlProblem, ...] = ()


class Collected:
    """What has been read of a list so far."""

    def __init__(self) -> None:
        self._feeds: dict[str, OpmlFeed] = {}
        self._problems: list[OpmlProblem] = []

    def listed(self, title: str = "", *, is_arranged: bool = True) -> ParsedOpml:
        return ParsedOpml(title, is_arranged, tuple(self._feeds.values()), tuple(self._problems))

    def report(self, line: int, kind: OpmlProblemKind, detail: str = "") -> None:
        if len(self._problems) < _MOST_PROBLEMS:
            self._problems.append(OpmlProblem(line, kind, detail[:LONGEST_NAME]))

    def take(self, feed: OpmlFeed, line: int) -> None:
        """Take a feed over, once; ``feed.url`` is its address as the list writes it."""
        url = web_address(feed.url)
        key = same_address(url)
        if not url:
            self.report(line, OpmlProblemKind.BAD_ADDRESS, feed.url)
        elif key in self._feeds:
            self.report(line, OpmlProblemKind.DUPLICATE, url)
            self._feeds[key] = _merged(self._feeds[key], feed)
        elif len(self._feeds) >= MOST_FEEDS:
            if self._problems[-1:] != [last := OpmlProblem(0, OpmlProblemKind.TOO_MANY)]:
                self._problems.append(last)
        else:
            self._feeds[key] = feed if url == feed.url else replace(feed, url=url)


def name_in(text: str) -> str:
    return " ".join(text.split())[:LONGEST_NAME]


def web_address(address: str) -> str:
    """Return ``address`` where it is one of the web, "" where it is not; ``feed:`` is what some programs call it."""
    if _USUAL.fullmatch(address) and len(address) <= _LONGEST_ADDRESS:
        return address
    address = _LINE_BREAKS.sub("", address)  # as every reader of addresses does
    if address[:5].lower() == "feed:":
        address = address[5:]
        address = f"http:{address}" if address.startswith("//") else address
    try:
        parts = urlsplit(address)
        is_good = parts.scheme in {"http", "https"} and bool(parts.hostname) and len(address) <= _LONGEST_ADDRESS
    except ValueError:
        return ""
    return address if is_good else ""


def same_address(url: str) -> str:
    """Return what all ways of writing an address have in common (RFC 3986 §6.2.2 and §6.2.3)."""
    if _USUAL.fullmatch(url):
        return url
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return url
    user = parts.netloc.rpartition("@")[0]
    place = host if port in {None, _DEFAULT_PORTS.get(parts.scheme)} else f"{host}:{port}"
    return urlunsplit((parts.scheme, f"{user}@{place}" if user else place, parts.path or "/", parts.query, ""))


def _merged(feed: OpmlFeed, again: OpmlFeed) -> OpmlFeed:
    """Return a feed with what only its second outline says."""
    return replace(
        feed,
        title=feed.title or again.title,
        custom_title=feed.custom_title or again.custom_title,
        folder=feed.folder or again.folder,
        home_url=feed.home_url or again.home_url,
        language=feed.language or again.language,
    )
