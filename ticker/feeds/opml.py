"""Subscription lists as OPML (opml.org/spec2.opml): read whatever can be read of one, write one that loses nothing.

Our own settings of a feed are attributes in a namespace of ours, which other programs pass over.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import urlsplit
from xml.parsers import expat

from ticker.entities import Feed
from ticker.feeds.charset import decoded

MOST_FEEDS = 100_000
_DEEPEST_FOLDER = 20
_LONGEST_NAME = 500
_LONGEST_ADDRESS = 4_000
_MOST_PROBLEMS = 1_000
_NAMESPACE = "urn:off-the-wire:opml"

_TAG = re.compile(r"""<(/?)([A-Za-z]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_BREAKS = re.compile(r"[\t\r\n]")
_FEED_TYPES = {"rss", "atom", "rdf", "feed", "json", "rss1", "rss2"}


class OpmlProblemKind(StrEnum):
    """Why a part of a list was not taken over."""

    NOT_OPML = "not-opml"
    BROKEN_XML = "broken-xml"  # detail: expat's words; what can be read was read
    ENTITIES = "entities"  # it defines entities, which no list needs; they were left alone
    BAD_ADDRESS = "bad-address"  # not http or https; detail: the address
    NO_ADDRESS = "no-address"  # a feed without one; detail: its name
    INCLUDE = "include"  # another list to be fetched, which we do not; detail: its address
    DUPLICATE = "duplicate"  # listed before; detail: the address
    TOO_MANY = "too-many"  # more feeds than MOST_FEEDS


@dataclass(frozen=True, slots=True)
class OpmlProblem:
    """A part of a list that was left out, by its line."""

    line: int
    kind: OpmlProblemKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class OpmlFeed:
    """A feed as a list names it. The last four are ours alone."""

    url: str
    title: str = ""
    folder: tuple[str, ...] = ()
    home_url: str = ""
    language: str = ""
    custom_title: str = ""
    on_wire: bool = True
    is_paused: bool = False
    interval: float | None = None


@dataclass(frozen=True, slots=True)
class ParsedOpml:
    """A list as read, each feed once, in the list's order."""

    title: str = ""
    outlines: tuple[OpmlFeed, ...] = ()
    problems: tuple[OpmlProblem, ...] = ()


def parse_opml(data: bytes) -> ParsedOpml:
    """Read a subscription list. Never fails: what cannot be read is among the problems."""
    text = decoded(data)
    reading = _Reading()
    try:
        _read_strictly(text, reading)
    except (expat.ExpatError, _EntitiesError) as error:
        line = getattr(error, "lineno", 1)
        detail = expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else ""
        kind = OpmlProblemKind.BROKEN_XML if detail else OpmlProblemKind.ENTITIES
        reading = _Reading()
        reading.report(line, kind, detail)
        _read_leniently(text, reading)
    if not reading.is_opml:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    return ParsedOpml(_name(reading.title), tuple(reading.feeds.values()), tuple(reading.problems))


def write_opml(feeds: Iterable[Feed], title: str, created_at: float) -> bytes:
    """Write ``feeds`` in their folders as OPML 2.0. What is not on the web, our own edition, stays out."""
    top = _Folder()
    for feed in feeds:
        if urlsplit(feed.url).scheme in {"http", "https"}:
            place = top
            for name in feed.folder:
                place = place.folders.setdefault(name, _Folder())
            place.feeds.append(feed)
    from email.utils import formatdate  # noqa: PLC0415 - slow to import, and seldom needed

    date = formatdate(created_at, usegmt=True)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:otw="{_NAMESPACE}">',
        f"<head><title>{_escaped(title)}</title><dateCreated>{date}</dateCreated></head>",
        "<body>",
        *_outlines(top, "  "),
        "</body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode()


@dataclass(slots=True)
class _Folder:
    folders: dict[str, "_Folder"] = field(default_factory=dict)
    feeds: list[Feed] = field(default_factory=list)


def _outlines(folder: _Folder, indent: str) -> Iterable[str]:
    for feed in folder.feeds:
        yield f"{indent}<outline{_attributes(_saved(feed))}/>"
    for name, inner in folder.folders.items():
        yield f"{indent}<outline{_attributes({'text': name, 'title': name})}>"
        yield from _outlines(inner, indent + "  ")
        yield f"{indent}</outline>"


def _saved(feed: Feed) -> dict[str, str]:
    title = feed.feed_title or feed.title
    return {
        "type": "rss",
        "text": feed.title,
        "title": title,
        "xmlUrl": feed.url,
        "htmlUrl": feed.home_url,
        "language": feed.language,
        "otw:customTitle": feed.custom_title,
        "otw:onWire": "" if feed.on_wire else "false",
        "otw:paused": "true" if feed.is_paused else "",
        "otw:interval": "" if feed.interval is None else repr(feed.interval),
    }


def _attributes(values: dict[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in values.items() if value)


def _escaped(text: str) -> str:
    return html.escape(_NOT_XML.sub("", text))


class _EntitiesError(Exception):
    def __init__(self, lineno: int) -> None:
        super().__init__()
        self.lineno = lineno


class _Reading:
    """What has been read of a list so far."""

    def __init__(self) -> None:
        self.title = ""
        self.feeds: dict[str, OpmlFeed] = {}
        self.problems: list[OpmlProblem] = []
        self.is_opml = False
        self._folders: list[tuple[str, ...]] = [()]  # of each open outline, after that of the body

    def report(self, line: int, kind: OpmlProblemKind, detail: str = "") -> None:
        if len(self.problems) < _MOST_PROBLEMS:
            self.problems.append(OpmlProblem(line, kind, detail[:_LONGEST_NAME]))

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.is_opml |= name in {"opml", "outline"}
        if name != "outline":
            return
        values = {key.lower(): value.strip() for key, value in attributes.items()}
        folder = self._folders[-1]
        title = _name(values.get("text") or values.get("title") or "")
        kind = values.get("type", "").lower()
        if address := values.get("xmlurl") or (values.get("url", "") if kind in _FEED_TYPES else ""):
            self._take(address, title, folder, values, line)
        elif kind in {"include", "link"} and (address := values.get("url", "")):
            self.report(line, OpmlProblemKind.INCLUDE, address)
        elif kind in _FEED_TYPES:
            self.report(line, OpmlProblemKind.NO_ADDRESS, title)
        elif title and len(folder) < _DEEPEST_FOLDER:
            folder = (*folder, title)
        self._folders.append(folder)

    def end(self, name: str) -> None:
        if name == "outline" and len(self._folders) > 1:
            self._folders.pop()

    def _take(self, address: str, title: str, folder: tuple[str, ...], values: dict[str, str], line: int) -> None:
        url = _web_address(address)
        if not url:
            self.report(line, OpmlProblemKind.BAD_ADDRESS, address)
        elif url in self.feeds:
            self.report(line, OpmlProblemKind.DUPLICATE, url)
        elif len(self.feeds) >= MOST_FEEDS:
            if self.problems[-1:] != [last := OpmlProblem(0, OpmlProblemKind.TOO_MANY)]:
                self.problems.append(last)
        else:
            self.feeds[url] = OpmlFeed(
                url=url,
                title=title,
                folder=folder,
                home_url=_web_address(values.get("htmlurl", "")),
                language=values.get("language", "")[:40],
                custom_title=_name(values.get("otw:customtitle", "")),
                on_wire=values.get("otw:onwire") != "false",
                is_paused=values.get("otw:paused") == "true",
                interval=_seconds(values.get("otw:interval", "")),
            )


def _read_strictly(text: str, reading: _Reading) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    path: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        path.append(name.lower())
        reading.start(path[-1], attributes, parser.CurrentLineNumber)

    def end(name: str) -> None:
        path.pop()
        reading.end(name.lower())

    def characters(content: str) -> None:
        if path == ["opml", "head", "title"]:
            reading.title += content

    def refuse(*_: object) -> None:
        raise _EntitiesError(parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.EntityDeclHandler = refuse
    parser.Parse(text.encode(), True)


def _read_leniently(text: str, reading: _Reading) -> None:
    """Read the tags of a broken list one by one, whatever stands between them."""
    line, counted = 1, 0
    for tag in _TAG.finditer(text):
        line += text.count("\n", counted, tag.start())
        counted = tag.start()
        name = tag[2].lower()
        if tag[1]:
            reading.end(name)
            continue
        values = {each[1]: html.unescape(each[2] or each[3] or "") for each in _ATTRIBUTE.finditer(tag[3])}
        reading.start(name, values, line)
        if tag[3].endswith("/"):
            reading.end(name)
        elif name == "title" and not reading.title:
            reading.title = html.unescape(text[tag.end() : text.find("<", tag.end())][:_LONGEST_NAME])


def _name(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_NAME]


def _web_address(address: str) -> str:
    """Return ``address`` where it is one of the web, "" where it is not; ``feed:`` is what some programs call it."""
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


def _seconds(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
