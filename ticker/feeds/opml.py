"""Parse subscription lists in OPML (opml.org/spec2.opml); ``opml_writer`` writes them."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from xml.parsers import expat

from ticker.entities import FeedSettings, ReadPolicy
from ticker.feed_source import is_source_url, source_of
from ticker.feeds.charset import decode_document
from ticker.feeds.feed_list import (
    MAX_NAME_LENGTH,
    FeedListBuilder,
    OpmlFeed,
    OpmlProblem,
    OpmlProblemKind,
    ParsedOpml,
    clean_name,
    web_url,
    with_scheme,
)
from ticker.feeds.opml_writer import NAMESPACE
from ticker.feeds.xml_repair import escape_ampersands
from ticker.preferences import ShowPictures

__all__ = ["OpmlFeed", "OpmlProblem", "OpmlProblemKind", "ParsedOpml", "parse_opml"]

_MAX_FOLDER_DEPTH = 20
_DEFAULT_IMPORTANCE = FeedSettings().importance

_TAG = re.compile(r"""<(/?)([A-Za-z][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*+)>""")
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_COLOR = re.compile("#[0-9a-f]{6}")
_NON_FEED_TYPES = {"vfolder", "newsbin"}  # searches and collections in Liferea's lists
_FEED_TYPES = {"rss", "atom", "rdf", "feed", "json", "rss1", "rss2"}


def parse_opml(data: bytes) -> ParsedOpml:
    """Parse a subscription list. Never fails: what cannot be parsed is among the problems."""
    text = escape_ampersands(decode_document(data))
    handler = _OpmlHandler()
    try:
        _parse_strictly(text, handler)
    except (expat.ExpatError, _EntitiesError) as error:
        line = getattr(error, "lineno", 1)
        detail = expat.ErrorString(error.code) if isinstance(error, expat.ExpatError) else ""
        kind = OpmlProblemKind.BROKEN_XML if detail else OpmlProblemKind.ENTITIES
        handler = _OpmlHandler()
        handler.builder.report(line, kind, detail)
        _parse_leniently(text, handler)
    if not handler.is_opml:
        return ParsedOpml(problems=(OpmlProblem(1, OpmlProblemKind.NOT_OPML),))
    return handler.builder.build(clean_name(handler.title), is_arranged=handler.is_arranged)


class _EntitiesError(Exception):
    def __init__(self, lineno: int) -> None:
        super().__init__()
        self.lineno = lineno


@dataclass(slots=True)
class _Outline:
    """An open outline. ``line`` is 0 for those that may be empty."""

    folder: tuple[str, ...] = ()  # the path in it
    title: str = ""
    line: int = 0


class _OpmlHandler:
    """Builds the list from the tags of its document."""

    def __init__(self) -> None:
        self.title = ""
        self.builder = FeedListBuilder()
        self.is_opml = False
        self.is_arranged = True
        self._prefix = "otw:"  # of our attributes
        self._written_by_us = False
        self._open = [_Outline()]  # the body, and each outline in the other

    def start(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.is_opml |= name in {"opml", "outline"}
        values = {key.lower(): value.strip() for key, value in attributes.items()}
        if name == "opml":
            self._detect_namespace(values)
        elif name == "body" and self._written_by_us:
            self.is_arranged = values.get(f"{self._prefix}arranged") == "true"
        if name == "outline":
            self._open.append(self._outline(values, line))
        elif name == f"{self._prefix}feed":
            self._take_source(values, line)

    def _take_source(self, values: dict[str, str], line: int) -> None:
        """Take a feed that is on no web server."""
        self._open[-1].line = 0
        source = source_of(values.get(f"{self._prefix}source", ""))
        url, title = values.get(f"{self._prefix}key", ""), clean_name(values.get("text", ""))
        if source is None or not is_source_url(url):
            self.builder.report(line, OpmlProblemKind.NO_ADDRESS, title)
            return
        self.builder.add(replace(self._feed(url, title, self._open[-1].folder, values), source=source), line)

    def _outline(self, values: dict[str, str], line: int) -> _Outline:
        """Take what an outline says; the record of it says what holds for those in it."""
        parent = self._open[-1]
        parent.line = 0  # it has something in it: it is a folder
        folder = parent.folder
        title = clean_name(values.get("text") or values.get("title") or "")
        kind = values.get("type", "").lower()
        if kind in _NON_FEED_TYPES:
            return _Outline(folder)
        if url := values.get("xmlurl") or (values.get("url", "") if kind in _FEED_TYPES else ""):
            self.builder.add(self._feed(with_scheme(url), title, folder or _category(values), values), line)
            return _Outline(folder)
        if kind in {"include", "link"} and (url := values.get("url", "")):
            self.builder.report(line, OpmlProblemKind.INCLUDE, url)
            return _Outline(folder)
        is_folder = bool(title) and len(folder) < _MAX_FOLDER_DEPTH
        return _Outline((*folder, title) if is_folder else folder, title, line if kind in _FEED_TYPES else 0)

    def _detect_namespace(self, values: dict[str, str]) -> None:
        """Note whether this program wrote the list, and the prefix of our namespace: another program may change it."""
        for key, value in values.items():
            if value == NAMESPACE and key.startswith("xmlns:"):
                self._prefix, self._written_by_us = f"{key[6:]}:", True

    def end(self, name: str) -> None:
        if name == "outline" and len(self._open) > 1:
            outline = self._open.pop()
            if outline.line:  # some write type="rss" for folders too, but this is none
                self.builder.report(outline.line, OpmlProblemKind.NO_ADDRESS, outline.title)

    def _feed(self, url: str, title: str, folder: tuple[str, ...], values: dict[str, str]) -> OpmlFeed:
        def own(name: str) -> str:
            return values.get(self._prefix + name, "")

        own_title = clean_name(values.get("title", ""))
        has_two = bool(own_title) and title not in {own_title, ""}
        return OpmlFeed(
            url=url,
            title=own_title if has_two else title,
            folder=folder,
            home_url=web_url(values.get("htmlurl", "")),
            language=values.get("language", "")[:40],
            custom_title=clean_name(own("customtitle")) or (title if has_two else ""),
            on_wire=own("onwire") != "false",
            is_paused=own("paused") == "true",
            interval=_seconds(own("interval")),
            prefers_full_story={"true": True, "false": False}.get(own("fullstory")),
            color=_one_of(own("colour"), _COLOR.fullmatch),
            pictures=_one_of(own("pictures"), set(ShowPictures).__contains__),
            wire_limit=int(limit) if re.fullmatch("[1-9][0-9]{0,4}", limit := own("wirelimit")) else None,
            read_policy=_one_of(own("read"), set(ReadPolicy).__contains__),
            only_current=own("onlycurrent") == "true",
            importance=int(_one_of(own("importance"), re.compile("[1-5]").fullmatch) or _DEFAULT_IMPORTANCE),
        )


def _category(values: dict[str, str]) -> tuple[str, ...]:
    """Return the first of the categories of a feed as a path of folders (OPML 2.0: "/Boston/Weather,/Harvard")."""
    first = next((each for each in values.get("category", "").split(",") if each.strip(" /")), "")
    names = (clean_name(each) for each in first.strip(" /").split("/"))
    return tuple(filter(None, names))[:_MAX_FOLDER_DEPTH]


def _one_of(value: str, is_good: Callable[[str], object]) -> str:
    return value if is_good(value) else ""


def _parse_strictly(text: str, handler: _OpmlHandler) -> None:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    path: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        path.append(name.lower())
        handler.start(path[-1], attributes, parser.CurrentLineNumber)

    def end(name: str) -> None:
        path.pop()
        handler.end(name.lower())

    def characters(content: str) -> None:
        if path == ["opml", "head", "title"]:
            handler.title += content

    def refuse(*_: object) -> None:
        raise _EntitiesError(parser.CurrentLineNumber)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = characters
    parser.EntityDeclHandler = refuse
    parser.Parse(text.encode(), True)


def _parse_leniently(text: str, handler: _OpmlHandler) -> None:
    """Parse the tags of a malformed list one by one, ignoring what is between them."""
    line, counted = 1, 0
    for tag in _TAG.finditer(text):
        line += text.count("\n", counted, tag.start())
        counted = tag.start()
        name = tag[2].lower()
        if tag[1]:
            handler.end(name)
            continue
        values = {each[1]: html.unescape(each[2] or each[3] or "") for each in _ATTRIBUTE.finditer(tag[3])}
        handler.start(name, values, line)
        if tag[3].endswith("/"):
            handler.end(name)
        elif name == "title" and not handler.title:
            handler.title = html.unescape(text[tag.end() : text.find("<", tag.end())][:MAX_NAME_LENGTH])


def _seconds(text: str) -> float | None:
    return float(text) if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,9})?", text) else None
