"""Find the title and URL of a feed in a saved copy of its document, such as a browser writes. Pure."""

import contextlib
import json

from ticker.feeds.charset import decode_document
from ticker.feeds.feed_list import clean_name, web_url
from ticker.quick_dataclass import dataclass

_PARENTS = {
    ("feed",),
    ("rss", "channel"),
    ("rdf", "channel"),
    ("channel",),
}  # their children describe the feed
_ROOTS = {path[0] for path in _PARENTS}


@dataclass(frozen=True, slots=True)
class FeedFile:
    """A feed's document. ``url`` is the feed's own URL, else that of its site, "" if it gives neither."""

    title: str = ""
    url: str = ""


def parse_feed_file(data: bytes) -> FeedFile | None:
    """Return what an RSS, Atom or JSON Feed document says about itself, None if ``data`` is something else.

    A damaged document is parsed up to the damage. Nothing is fetched, and no entity is defined.
    """
    text = decode_document(data)
    if text.startswith("{"):
        return _parse_json(text)
    return _parse_xml(text) if text.startswith("<") else None


def _parse_json(text: str) -> FeedFile | None:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        return None
    title, *urls = (str(document.get(name) or "") for name in ("title", "feed_url", "home_page_url"))
    return FeedFile(clean_name(title), next(filter(None, map(_web_url_in, urls)), ""))


def _parse_xml(text: str) -> FeedFile | None:
    from xml.parsers import expat  # noqa: PLC0415 - not before there is a file

    header = _FeedHeader()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = header.start
    parser.EndElementHandler = header.end
    parser.CharacterDataHandler = header.add_text
    parser.EntityDeclHandler = header.refuse
    with contextlib.suppress(expat.ExpatError, _EntitiesError):  # what was parsed before counts
        parser.Parse(text.encode(), True)
    if header.root not in _ROOTS:
        return None
    return FeedFile(clean_name(header.title), header.self_url or header.home_url)


class _EntitiesError(Exception):
    pass


class _FeedHeader:
    """The feed's own title and links, collected by the handlers of expat. Prefixes and case of names are ignored."""

    def __init__(self) -> None:
        self.root = ""
        self.title = ""
        self.self_url = ""
        self.home_url = ""
        self._path: list[str] = []
        self._text: list[str] | None = None  # of the open title or link, None elsewhere

    def start(self, name: str, attributes: dict[str, str]) -> None:
        name = name.rpartition(":")[2].lower()
        self.root = self.root or name
        self._text = [] if tuple(self._path) in _PARENTS and name in {"link", "title"} else None
        self._path.append(name)
        if self._text is not None and name == "link":
            url, rel = _web_url_in(attributes.get("href", "")), attributes.get("rel", "alternate")
            if rel == "self":
                self.self_url = self.self_url or url
            elif rel == "alternate":
                self.home_url = self.home_url or url

    def end(self, _name: str) -> None:
        name = self._path.pop()
        text, self._text = "".join(self._text or ()), None
        if name == "title":
            self.title = self.title or text
        elif name == "link":
            self.home_url = self.home_url or _web_url_in(text)

    def add_text(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def refuse(self, *_: object) -> None:
        raise _EntitiesError


def _web_url_in(text: str) -> str:
    return web_url(text.strip())
