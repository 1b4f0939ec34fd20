"""Read a feed document: see what it is, hand its text to whoever knows the format, bound what comes back.

What comes out is still a stranger's: ``reading.markup.cleaned`` makes titles plain and bodies safe.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.feeds.charset import decoded

MOST_ENTRIES = 2_000  # of one document; the newest are kept
PARSE_SECONDS = 20.0  # of processor time
_LONGEST_TITLE = 4_000
_LONGEST_BODY = 1_000_000
_LONGEST_GUID = 1_000
_LONGEST_LINK = 4_000
_FIRST_MOMENT = 7 * 86_400.0  # of 1970

_FEED_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?:rss|rdf|feed|channel)(?:[\s>/]|$)", re.IGNORECASE)
_TAG = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_HTML_TAGS = {"html", "head", "body", "title", "meta", "script", "div", "p", "h1", "center", "br", "b", "table"}
_WHITESPACE = re.compile(r"\s*")
_JUNK = 1 << 16  # characters that may stand before the document, such as a script's warnings

_SIGNATURES = {
    b"%PDF": "pdf",
    b"\x89PNG": "image",
    b"GIF8": "image",
    b"\xff\xd8\xff": "image",
    b"RIFF": "image",
    b"\x00\x00\x01\x00": "image",
    b"PK\x03\x04": "archive",
    b"\x1f\x8b": "archive",
    b"ID3": "audio",
    b"OggS": "audio",
}


def parse_feed(body: bytes, *, url: str, content_type: str = "", seconds: float = PARSE_SECONDS) -> ParsedFeed:
    """Read ``body``, found at ``url``, as RSS 0.9x, 1.0 or 2.0, Atom 0.3 or 1.0, or JSON Feed 1.0 or 1.1.

    A damaged feed gives the entries that can be read. Raises FetchError: NOT_A_FEED (detail: what it is), UNREADABLE,
    PARSE_TIMED_OUT.
    """
    if not body.strip(b" \t\r\n\0"):
        raise FetchError(FetchErrorKind.NOT_A_FEED, "empty")
    for signature, name in _SIGNATURES.items():
        if body.startswith(signature):
            raise FetchError(FetchErrorKind.NOT_A_FEED, name)
    text = decoded(body, content_type)
    if text.startswith(("{", "[")):
        from ticker.feeds.json_feed import read_json_feed  # noqa: PLC0415 - few feeds need it

        return _bounded(read_json_feed(text, url=url))
    from ticker.feeds.xml_feed import read_xml_feed  # noqa: PLC0415 - feedparser is slow to import

    text, was_cut = _with_fewer_entries(_document(text))
    feed = _bounded(read_xml_feed(text, url=url, seconds=seconds))
    return replace(feed, was_cut=True) if was_cut else feed


def _document(text: str) -> str:
    """Return ``text`` from its root element on, which must be a feed's.

    What stands before is dropped, the document type above all: no entity of a stranger's is ever defined.
    """
    position, is_html = _prolog_end(text)
    tag = _TAG.match(text, position)
    name = tag[1].lower() if tag else ""
    if is_html or name == "html":
        raise FetchError(FetchErrorKind.NOT_A_FEED, "html")
    if _FEED_ROOT.match(text, position):
        return text[position:]
    if name not in {"opml", "svg"} and (root := _FEED_ROOT.search(text, position, position + _JUNK)):
        return text[root.start() :]
    if name in _HTML_TAGS:
        name = "html"
    elif name:
        name = {"opml": "opml", "svg": "image"}.get(name, "xml")
    raise FetchError(FetchErrorKind.NOT_A_FEED, name or "text")


def _prolog_end(text: str) -> tuple[int, bool]:
    """Return where the root element should begin, and whether the document type said HTML."""
    position = 0
    is_html = False
    ends = {"<?": "?>", "<!--": "-->"}
    while True:
        position = _WHITESPACE.match(text, position).end()  # type: ignore[union-attr] # it always matches
        start = next((each for each in ends if text.startswith(each, position)), None)
        if start is not None:
            end = text.find(ends[start], position)
            if end < 0:
                return position, is_html
            position = end + len(ends[start])
        elif text.startswith("<!", position):
            is_html |= text[position : position + 14].lower() == "<!doctype html"
            root = _TAG.search(text, position)
            return (root.start() if root else len(text)), is_html
        else:
            return position, is_html


_ENTRY_TAG = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?:item|entry)[\s>]")


def _with_fewer_entries(text: str) -> tuple[str, bool]:
    """Take the middle out of a document with far too many entries, before anybody spends time on it.

    The newest are at the beginning of most feeds, at the end of some.
    """
    if text.count("<item") + text.count("entry") <= 2 * MOST_ENTRIES:
        return text, False
    starts = [tag.start() for tag in _ENTRY_TAG.finditer(text)]
    if len(starts) <= 2 * MOST_ENTRIES:
        return text, False
    return text[: starts[MOST_ENTRIES]] + text[starts[-MOST_ENTRIES] :], True


def _bounded(feed: ParsedFeed) -> ParsedFeed:
    """Return ``feed`` with no more and no longer entries than anybody can use, each with an identity of its own."""
    entries = feed.entries
    if is_cut := len(entries) > MOST_ENTRIES:
        newest = sorted(range(len(entries)), key=lambda place: (-(entries[place].published_at or 0.0), place))
        entries = tuple(entries[place] for place in sorted(newest[:MOST_ENTRIES]))
    shortened = tuple(map(_shortened, entries))
    is_cut |= any(short is not entry for short, entry in zip(shortened, entries, strict=True))
    entries = tuple(_identified(map(_with_sane_dates, shortened)))
    return replace(feed, entries=entries, was_cut=feed.was_cut or is_cut)


def _shortened(entry: ParsedEntry) -> ParsedEntry:
    if (
        len(entry.title) <= _LONGEST_TITLE
        and len(entry.content_html) <= _LONGEST_BODY
        and len(entry.summary_html) <= _LONGEST_BODY
        and len(entry.link) <= _LONGEST_LINK
    ):
        return entry
    return replace(
        entry,
        title=entry.title[:_LONGEST_TITLE],
        content_html=entry.content_html[:_LONGEST_BODY],
        summary_html=entry.summary_html[:_LONGEST_BODY],
        link=entry.link if len(entry.link) <= _LONGEST_LINK else "",
    )


def _with_sane_dates(entry: ParsedEntry) -> ParsedEntry:
    """Drop dates of a time before feeds: the first of all years, or of all seconds, stands for none."""
    published = entry.published_at if (entry.published_at or 0.0) > _FIRST_MOMENT else None
    updated = entry.updated_at if (entry.updated_at or 0.0) > _FIRST_MOMENT else None
    if published == entry.published_at and updated == entry.updated_at:
        return entry
    return replace(entry, published_at=published, updated_at=updated)


def _identified(entries: Iterable[ParsedEntry]) -> Iterator[ParsedEntry]:
    """Give each entry a guid of its own: its guid, else its link, else a hash of what it says.

    A guid that different entries share says nothing: what tells them apart is added to it. Of entries that nothing
    tells apart the first stays.
    """
    named = []
    marks: dict[str, set[str]] = {}
    for entry in entries:
        words = entry.title or entry.summary_html or entry.content_html
        name, mark = entry.guid or entry.link or _digest(words), f"{entry.link}\n{words}"
        named.append((name, mark, entry))
        marks.setdefault(name, set()).add(mark)
    seen = set()
    for name, mark, entry in named:
        guid = name if len(marks[name]) == 1 else f"{name}#{_digest(mark)}"
        if len(guid) > _LONGEST_GUID:
            guid = _digest(guid)
        if guid not in seen:
            seen.add(guid)
            yield entry if entry.guid == guid else replace(entry, guid=guid)


def _digest(text: str) -> str:
    return "hash:" + hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
