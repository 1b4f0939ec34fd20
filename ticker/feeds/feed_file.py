"""A feed's document that lies in a file, as a browser saves it: where it comes from, as far as it says so. Pure."""

import contextlib
import json
from dataclasses import dataclass
from xml.parsers import expat

from ticker.feeds.charset import decoded
from ticker.feeds.listed import name_in, web_address

_PARENTS = {("feed",), ("rss", "channel"), ("rdf", "channel"), ("channel",)}  # of what is said of the feed itself
_ROOTS = {path[0] for path in _PARENTS}


@dataclass(frozen=True, slots=True)
class FeedFile:
    """A feed's document. ``url`` is the feed's own address, else that of its site, "" where it tells neither."""

    title: str = ""
    url: str = ""


def read_feed_file(data: bytes) -> FeedFile | None:
    """Return what RSS, Atom or a JSON Feed says of its own place, None where ``data`` is something else.

    Of a damaged document counts what stands before the damage. Nothing is fetched and no entity is defined.
    """
    text = decoded(data)
    if text.startswith("{"):
        return _of_json(text)
    return _of_xml(text) if text.startswith("<") else None


def _of_json(text: str) -> FeedFile | None:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        return None
    title, *places = (str(document.get(name) or "") for name in ("title", "feed_url", "home_page_url"))
    return FeedFile(name_in(title), next(filter(None, map(_address, places)), ""))


def _of_xml(text: str) -> FeedFile | None:
    reading = _Reading()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.take_text
    parser.EntityDeclHandler = reading.refuse
    with contextlib.suppress(expat.ExpatError, _EntitiesError):  # what was read before counts
        parser.Parse(text.encode(), True)
    if reading.root not in _ROOTS:
        return None
    return FeedFile(name_in(reading.title), reading.own or reading.site)


class _EntitiesError(Exception):
    pass


class _Reading:
    """What has been read of a document so far. Names count without their prefix and in small letters."""

    def __init__(self) -> None:
        self.root = ""
        self.title = ""
        self.own = ""
        self.site = ""
        self._path: list[str] = []
        self._text: list[str] | None = None  # of an element whose text counts

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2].lower()
        self.root = self.root or name
        self._text = [] if tuple(self._path) in _PARENTS and name in {"link", "title"} else None
        self._path.append(name)
        if self._text is not None and name == "link":
            address, relation = _address(attributes.get("href", "")), attributes.get("rel", "alternate")
            if relation == "self":
                self.own = self.own or address
            elif relation == "alternate":
                self.site = self.site or address

    def end(self, _name: str) -> None:
        name = self._path.pop()
        text, self._text = "".join(self._text or ()), None
        if name == "title":
            self.title = self.title or text
        elif name == "link":
            self.site = self.site or _address(text)

    def take_text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def refuse(self, *_: object) -> None:
        raise _EntitiesError


def _address(written: str) -> str:
    return web_address(written.strip())
