"""Write subscription lists as OPML (opml.org/spec2.opml).

A feed's settings in this program are attributes in a namespace of our own, which other programs ignore. A feed that is
on no web server is an element of that namespace in place of an outline: nothing that others would ask for.

Imports are few: the program writes such a file after each start, and what it imports for that stays.
"""

import re
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ticker.entities import Feed, FeedSettings
from ticker.feed_source import source_text

NAMESPACE = "urn:off-the-wire:opml"
_DEFAULT_IMPORTANCE = FeedSettings().importance
_NOT_XML = "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_YES_OR_NO = {None: "", True: "true", False: "false"}


def write_opml(feeds: Iterable[Feed], title: str, created_at: float) -> bytes:
    """Return ``feeds``, in their folders and this order, as OPML 2.0. ``created_at`` is epoch seconds.

    The getting-started feed is left out, as it is not on the web.
    """
    top = _Folder()
    is_arranged = False
    for feed in feeds:
        if feed.source is not None or urlsplit(feed.url).scheme in {"http", "https"}:
            top.within(feed.settings.folder).outlines.append(feed)
            is_arranged |= feed.settings.position is not None
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<opml version="2.0" xmlns:otw="{NAMESPACE}">',
        f"<head><title>{_escaped(title)}</title><dateCreated>{_date(created_at)}</dateCreated></head>",
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
        """Return the folder at a path from here, made if there is none yet."""
        if not path:
            return self
        if path[0] not in self.folders:
            self.folders[path[0]] = _Folder(path[0])
            self.outlines.append(self.folders[path[0]])
        return self.folders[path[0]].within(path[1:])


def _outlines(folder: _Folder, indent: str) -> Iterable[str]:
    for each in folder.outlines:
        if isinstance(each, Feed):
            name = "outline" if each.source is None else "otw:feed"
            yield f"{indent}<{name}{_attributes(_feed_attributes(each))}/>"
        else:
            yield f"{indent}<outline{_attributes({'text': each.name, 'title': each.name})}>"
            yield from _outlines(each, indent + "  ")
            yield f"{indent}</outline>"


def _feed_attributes(feed: Feed) -> dict[str, str]:
    settings = feed.settings
    title = feed.feed_title or feed.title
    return {
        "type": "rss" if feed.source is None else "",
        "text": feed.title,
        "title": title,
        "xmlUrl" if feed.source is None else "otw:key": feed.url,
        "htmlUrl": feed.home_url,
        "language": feed.language,
        "otw:customTitle": settings.custom_title,
        "otw:onWire": "" if settings.on_wire else "false",
        "otw:paused": "true" if settings.is_paused else "",
        "otw:interval": "" if settings.interval is None else repr(settings.interval),
        "otw:fullStory": _YES_OR_NO[settings.prefers_full_story],
        "otw:colour": settings.color,
        "otw:pictures": settings.pictures,
        "otw:wireLimit": "" if settings.wire_limit is None else str(settings.wire_limit),
        "otw:read": settings.read_policy,
        "otw:onlyCurrent": "true" if settings.only_current else "",
        "otw:source": source_text(feed.source),
        "otw:importance": "" if settings.importance == _DEFAULT_IMPORTANCE else str(settings.importance),
    }


def _attributes(values: dict[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in values.items() if value)


def _escaped(text: str) -> str:
    return re.sub(_NOT_XML, "", text).translate(_ENTITIES)


def _date(timestamp: float) -> str:
    """Return a time as RFC 822 writes it; ``strftime`` would take the names of the user's language."""
    utc = time.gmtime(timestamp)
    clock = f"{utc.tm_hour:02}:{utc.tm_min:02}:{utc.tm_sec:02}"
    return f"{_DAYS[utc.tm_wday]}, {utc.tm_mday:02} {_MONTHS[utc.tm_mon - 1]} {utc.tm_year:04} {clock} GMT"
