"""OPML 2.0, the common form of subscription lists: read with caution, written for every other reader.

Source: OPML 2.0 (opml.org/spec2.opml). Read as a stream, without entities and without recursion: a list of a hundred
thousand outlines, or one nested a hundred thousand deep, is no danger.
"""

import email.utils
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit
from xml.parsers import expat
from xml.sax.saxutils import quoteattr

from ticker.entities import Feed

LARGEST = 64 << 20  # bytes
MOST_FEEDS = 100_000
_DEEPEST = 50  # folders within folders; deeper ones are flattened into the deepest
_LONGEST = 500  # characters of a title


class OpmlProblemKind(StrEnum):
    """What is wrong at a line of a list; ``ui.messages`` has the sentence for each."""

    NO_ADDRESS = "no-address"  # type="rss" without xmlUrl
    BAD_ADDRESS = "bad-address"  # neither http nor https
    DUPLICATE = "duplicate"
    BROKEN_XML = "broken-xml"  # nothing after this line could be read
    ENTITIES = "entities"  # declares entities: not read any further
    TOO_MANY = "too-many"
    TOO_LARGE = "too-large"
    NOT_OPML = "not-opml"


@dataclass(frozen=True, slots=True)
class OpmlProblem:
    """A part of a list that could not be taken. ``line`` counts from 1."""

    line: int
    kind: OpmlProblemKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A subscription in a list."""

    url: str
    title: str = ""
    folder: tuple[str, ...] = ()
    home_url: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class ParsedOpml:
    """A list as read: what could be taken, in order, and what could not."""

    title: str = ""
    outlines: tuple[OpmlFeed, ...] = ()
    problems: tuple[OpmlProblem, ...] = ()


class _StopError(Exception):
    """Nothing more is to be read."""


@dataclass(slots=True)
class _Reader:
    """Takes the parser's events. ``folders`` has a name, or None for a feed, for each outline that is open."""

    parser: expat.XMLParserType
    title: str = ""
    feeds: list[OpmlFeed] = field(default_factory=list)
    problems: list[OpmlProblem] = field(default_factory=list)
    folders: list[str | None] = field(default_factory=list)
    known: set[str] = field(default_factory=set)
    is_opml: bool = False
    is_in_title: bool = False

    def complain(self, kind: OpmlProblemKind, detail: str = "") -> None:
        self.problems.append(OpmlProblem(self.parser.CurrentLineNumber, kind, detail[:_LONGEST]))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "opml":
            self.is_opml = True
        elif not self.is_opml:
            self.complain(OpmlProblemKind.NOT_OPML, name)
            raise _StopError
        self.is_in_title = name == "title" and not self.folders
        if name == "outline":
            self._outline({key.lower(): value.strip() for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self.is_in_title = False
        if name == "outline":
            self.folders.pop()

    def text(self, text: str) -> None:
        if self.is_in_title and len(self.title) < _LONGEST:
            self.title += text

    def entity(self, *_: object) -> None:
        self.complain(OpmlProblemKind.ENTITIES)
        raise _StopError

    def _outline(self, attributes: dict[str, str]) -> None:
        name = _one_line(attributes.get("title", "") or attributes.get("text", ""))
        url = attributes.get("xmlurl", "")
        if not url and attributes.get("type", "").lower() not in {"rss", "atom"}:
            self.folders.append(name)
            return
        self.folders.append(None)
        if not url:
            self.complain(OpmlProblemKind.NO_ADDRESS, name)
        elif not (address := web_address(url)):
            self.complain(OpmlProblemKind.BAD_ADDRESS, url)
        elif address in self.known:
            self.complain(OpmlProblemKind.DUPLICATE, address)
        elif len(self.feeds) >= MOST_FEEDS:
            self.complain(OpmlProblemKind.TOO_MANY, str(MOST_FEEDS))
            raise _StopError
        else:
            self.known.add(address)
            folder = tuple(each for each in self.folders[:_DEEPEST] if each)
            home_url = web_address(attributes.get("htmlurl", ""))
            self.feeds.append(OpmlFeed(address, name, folder, home_url, attributes.get("language", "")[:35]))


def parse_opml(content: bytes) -> ParsedOpml:
    """Read a subscription list. Never raises: what cannot be read is a problem with its line."""
    if len(content) > LARGEST:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.TOO_LARGE, str(LARGEST)),))
    parser = expat.ParserCreate()
    reader = _Reader(parser)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.text
    parser.EntityDeclHandler = reader.entity
    parser.buffer_text = True
    try:
        parser.Parse(content.lstrip(b" \t\r\n"), True)
    except expat.ExpatError as error:
        kind = OpmlProblemKind.BROKEN_XML if reader.is_opml else OpmlProblemKind.NOT_OPML
        reader.problems.append(OpmlProblem(error.lineno, kind, expat.ErrorString(error.code) or ""))
    except (_StopError, ValueError, LookupError):  # ValueError, LookupError: an encoding nobody has
        if not reader.problems:
            reader.complain(OpmlProblemKind.BROKEN_XML)
    return ParsedOpml(_one_line(reader.title), tuple(reader.feeds), tuple(reader.problems))


def write_opml(feeds: Iterable[Feed], *, title: str, created_at: float) -> bytes:
    """Return the subscriptions as OPML 2.0, in folders, each folder once. Only what has a web address is listed."""
    head = f"<title>{_escaped(title)}</title><dateCreated>{email.utils.formatdate(created_at)}</dateCreated>"
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<opml version="2.0">',
        f"  <head>{head}</head>",
        "  <body>",
    ]
    open_folders: tuple[str, ...] = ()
    for feed in sorted(feeds, key=lambda each: each.folder):
        if not web_address(feed.url):
            continue
        shared = _shared(open_folders, feed.folder)
        lines += [f"{_indent(depth)}</outline>" for depth in range(len(open_folders) - 1, shared - 1, -1)]
        lines += [
            f"{_indent(depth)}<outline text={_attribute(name)}>"
            for depth, name in enumerate(feed.folder[shared:], start=shared)
        ]
        open_folders = feed.folder
        lines.append(f"{_indent(len(open_folders))}{_outline(feed)}")
    lines += [f"{_indent(depth)}</outline>" for depth in range(len(open_folders) - 1, -1, -1)]
    return "\n".join([*lines, "  </body>", "</opml>", ""]).encode()


def web_address(url: str) -> str:
    """Return ``url`` where it is http or https with a host, ``feed:`` links read as meant; else ""."""
    if url.lower().startswith("feed:"):
        rest = url[5:]
        url = rest if "://" in rest else f"http://{rest.lstrip('/')}"
    try:
        parts = urlsplit(url)
        is_web = parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return ""
    return url if is_web and len(url) < 4096 else ""


def _outline(feed: Feed) -> str:
    attributes = {"type": "rss", "text": feed.title, "title": feed.title, "xmlUrl": feed.url, "htmlUrl": feed.home_url}
    attributes["language"] = feed.language
    return "<outline" + "".join(f" {name}={_attribute(value)}" for name, value in attributes.items() if value) + "/>"


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Return how many folders two paths have in common from the top."""
    return next(
        (n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), min(len(one), len(other))
    )


def _indent(depth: int) -> str:
    return "  " * (depth + 2)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]


def _clean(text: str) -> str:
    """Return ``text`` without what XML 1.0 cannot hold."""
    return "".join(
        each for each in text if each >= " " and not "\ud800" <= each <= "\udfff" and each not in "\ufffe\uffff"
    )


def _attribute(text: str) -> str:
    return quoteattr(_clean(text))


def _escaped(text: str) -> str:
    return _clean(text).replace("&", "&amp;").replace("<", "&lt;")
