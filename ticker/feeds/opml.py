"""Subscription lists as OPML (opml.org/spec2.opml): read whatever can be read of one, write one that loses nothing.

Our own settings of a feed are attributes in a namespace of ours, which other programs pass over.
"""

import html
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit
from xml.parsers import expat

from ticker.entities import Feed, ReadPolicy
from ticker.feeds.charset import decoded
from ticker.feeds.listed import (
    LONGEST_NAME,
    Collected,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    name_in,
    web_address,
)
from ticker.preferences import ShowPictures

__all__ = ["OpmlFeed", "OpmlProblem", "OpmlProblemKind", "ParsedOpml", "parse_opml", "write_opml"]

_DEEPEST_FOLDER = 20
_USUAL_IMPORTANCE = Feed(0, "").importance
_NAMESPACE = "urn:off-the-wire:opml"

_TAG = re.compile(r"""<(/?)([A-Za-z]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_COLOUR = re.compile("#[0-9a-f]{6}")
_YES_OR_NO = {None: "", True: "true", False: "false"}
_NO_FEEDS = {"vfolder", "newsbin"}  # searches and collections in Liferea's lists
_FEED_TYPES = {"rss", "atom", "rdf", "feed", "json", "rss1", "rss2"}


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
        reading.collected.report(line, kind, detail)
        _read_leniently(text, reading)
    if not reading.is_opml:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    return reading.collected.listed(name_in(reading.title), is_arranged=reading.is_arranged)


def write_opml(feeds: Iterable[Feed], title: str, created_at: float) -> bytes:
    """Write ``feeds`` in their folders, in this order, as OPML 2.0. Our own edition, not on the web, stays out."""
    top = _Folder()
    is_arranged = False
    for feed in feeds:
        if urlsplit(feed.url).scheme in {"http", "https"}:
            top.within(feed.folder).outlines.append(feed)
            is_arranged |= feed.place is not None
    from email.utils import formatdate  # noqa: PLC0415 - slow to import, and seldom needed

    date = formatdate(created_at, usegmt=True)
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:otw="{_NAMESPACE}">',
        f"<head><title>{_escaped(title)}</title><dateCreated>{date}</dateCreated></head>",
        f"<body{_attributes({'otw:arranged': 'true' if is_arranged else ''})}>",
        *_outlines(top, "  "),
        "</body>",
        "</opml>",
        "",
    ]
    return "\n".join(lines).encode()


@dataclass(slots=True)
class _Folder:
    name: str = ""
    outlines: list["Feed | _Folder"] = field(default_factory=list)
    folders: dict[str, "_Folder"] = field(default_factory=dict)  # those among the outlines

    def within(self, path: tuple[str, ...]) -> "_Folder":
        """Return the folder at a path from here, made where there is none yet."""
        if not path:
            return self
        if path[0] not in self.folders:
            self.folders[path[0]] = _Folder(path[0])
            self.outlines.append(self.folders[path[0]])
        return self.folders[path[0]].within(path[1:])


def _outlines(folder: _Folder, indent: str) -> Iterable[str]:
    for each in folder.outlines:
        if isinstance(each, Feed):
            yield f"{indent}<outline{_attributes(_saved(each))}/>"
        else:
            yield f"{indent}<outline{_attributes({'text': each.name, 'title': each.name})}>"
            yield from _outlines(each, indent + "  ")
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
        "otw:fullStory": _YES_OR_NO[feed.prefers_full_story],
        "otw:colour": feed.colour,
        "otw:pictures": feed.pictures,
        "otw:wireLimit": "" if feed.wire_limit is None else str(feed.wire_limit),
        "otw:read": feed.read_policy,
        "otw:importance": "" if feed.importance == _USUAL_IMPORTANCE else str(feed.importance),
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
        self.collected = Collected()
        self.is_opml = False
        self.is_arranged = True
        self._prefix = "otw:"  # of our own attributes
        self._is_ours = False
        self._folders: list[tuple[str, ...]] = [()]  # of each open outline, after that of the body

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.is_opml |= name in {"opml", "outline"}
        values = {key.lower(): value.strip() for key, value in attributes.items()}
        if name == "opml":
            self._look_for_ours(values)
        elif name == "body" and self._is_ours:
            self.is_arranged = values.get(f"{self._prefix}arranged") == "true"
        if name != "outline":
            return
        folder = self._folders[-1]
        title = name_in(values.get("text") or values.get("title") or "")
        kind = values.get("type", "").lower()
        if kind in _NO_FEEDS:
            pass
        elif address := values.get("xmlurl") or (values.get("url", "") if kind in _FEED_TYPES else ""):
            self.collected.take(self._feed(address, title, folder, values), line)
        elif kind in {"include", "link"} and (address := values.get("url", "")):
            self.collected.report(line, OpmlProblemKind.INCLUDE, address)
        elif kind in _FEED_TYPES:
            self.collected.report(line, OpmlProblemKind.NO_ADDRESS, title)
        elif title and len(folder) < _DEEPEST_FOLDER:
            folder = (*folder, title)
        self._folders.append(folder)

    def _look_for_ours(self, values: dict[str, str]) -> None:
        """See whether the list was written by us, and what another program may have called our namespace since."""
        for key, value in values.items():
            if value == _NAMESPACE and key.startswith("xmlns:"):
                self._prefix, self._is_ours = f"{key[6:]}:", True

    def end(self, name: str) -> None:
        if name == "outline" and len(self._folders) > 1:
            self._folders.pop()

    def _feed(self, address: str, title: str, folder: tuple[str, ...], values: dict[str, str]) -> OpmlFeed:
        def ours(name: str) -> str:
            return values.get(self._prefix + name, "")

        own_title = name_in(values.get("title", ""))
        has_two = bool(own_title) and title not in {own_title, ""}
        return OpmlFeed(
            url=address,
            title=own_title if has_two else title,
            folder=folder,
            home_url=web_address(values.get("htmlurl", "")),
            language=values.get("language", "")[:40],
            custom_title=name_in(ours("customtitle")) or (title if has_two else ""),
            on_wire=ours("onwire") != "false",
            is_paused=ours("paused") == "true",
            interval=_seconds(ours("interval")),
            prefers_full_story={"true": True, "false": False}.get(ours("fullstory")),
            colour=_one_of(ours("colour"), _COLOUR.fullmatch),
            pictures=_one_of(ours("pictures"), set(ShowPictures).__contains__),
            wire_limit=int(limit) if re.fullmatch("[1-9][0-9]{0,4}", limit := ours("wirelimit")) else None,
            read_policy=_one_of(ours("read"), set(ReadPolicy).__contains__),
            importance=int(_one_of(ours("importance"), re.compile("[1-5]").fullmatch) or _USUAL_IMPORTANCE),
        )


def _one_of(value: str, is_good: Callable[[str], object]) -> str:
    return value if is_good(value) else ""


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
            reading.title = html.unescape(text[tag.end() : text.find("<", tag.end())][:LONGEST_NAME])


def _seconds(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
