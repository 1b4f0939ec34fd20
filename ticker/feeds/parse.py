"""Parse a feed document: detect its format, call the parser of that format, bound the result.

The result is not safe to show yet: ``reading.sanitizer`` makes titles plain and bodies safe.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ticker.digests import blake2b
from ticker.durations import DAY
from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.feeds.charset import decode_document

MAX_ENTRIES = 2_000  # of one document; the newest are kept
PARSE_SECONDS = 20.0  # of processor time
_MAX_TITLE_LENGTH = 4_000
_MAX_BODY_LENGTH = 1_000_000
_MAX_GUID_LENGTH = 1_000
_MAX_LINK_LENGTH = 4_000
_MIN_TIMESTAMP = 7 * DAY  # seconds since 1970; what is earlier stands for "no date"

_FEED_ROOT = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?(?:rss|rdf|feed|channel)(?:[\s>/]|$)", re.IGNORECASE)
_ENTRY_ROOT = re.compile(  # RFC 4287 §2: a document of one entry
    r"<(?:[A-Za-z_][\w.-]*:)?entry\s[^>]*\bxmlns(?::[\w.-]+)?\s*=\s*[\"'](?:https?://www\.w3\.org/2005/Atom|http://purl\.org/atom/)",
    re.IGNORECASE,
)
_WRAPPED_FEED = re.compile(  # in a page: one that has what only feeds have
    r"<(?:rss\s[^>]*\bversion\s*=|feed\s[^>]*\bxmlns\s*=|rdf:RDF\s[^>]*\bxmlns)", re.IGNORECASE
)
_BOT_CHECK = re.compile(  # the pages of services that let only browsers with scripts in
    r"cf-chl|challenge-platform|__cf_bm|_cf_chl_opt|Just a moment\.\.\.|DDoS-Guard|ddos-guard|_Incapsula_|Imperva|"
    r"AwsWafIntegration|awswaf|captcha-delivery|datadome|px-captcha|perimeterx|sucuri_cloudproxy|g-recaptcha|h-captcha|"
    r"cf-turnstile|anubis_challenge|within\.website/x/cmd/anubis|Checking your browser",
    re.IGNORECASE,
)
_TAG = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_HTML_TAGS = {"html", "head", "body", "title", "meta", "script", "div", "p", "h1", "center", "br", "b", "table"}
_WHITESPACE = re.compile(r"\s*")
_MAX_JUNK_LENGTH = 1 << 16  # characters that may come before the document, such as a script's warnings

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
    """Parse ``body``, found at ``url``, as RSS 0.9x, 1.0 or 2.0, Atom 0.3 or 1.0, or JSON Feed 1.0 or 1.1.

    ``content_type`` is the HTTP header as received; ``seconds`` bounds the processor time. A damaged feed gives the
    entries that can be parsed. Raises FetchError: NOT_A_FEED (detail: what it is), UNREADABLE, PARSE_TIMED_OUT.
    """
    if not body.strip(b" \t\r\n\0"):
        raise FetchError(FetchErrorKind.NOT_A_FEED, "empty")
    for signature, name in _SIGNATURES.items():
        if body.startswith(signature):
            raise FetchError(FetchErrorKind.NOT_A_FEED, name)
    text = decode_document(body, content_type)
    if text.startswith(("{", "[")):
        from ticker.feeds.json_feed import parse_json_feed  # noqa: PLC0415 - few feeds need it

        return bounded_feed(parse_json_feed(text, url=url))
    from ticker.feeds.xml_feed import parse_xml_feed  # noqa: PLC0415 - feedparser is slow to import

    text, was_cut = _without_middle_entries(_from_root(text))
    feed = bounded_feed(parse_xml_feed(text, url=url, seconds=seconds))
    return replace(feed, was_cut=True) if was_cut else feed


def _from_root(text: str) -> str:
    """Return ``text`` from its root element on. Raises FetchError if that is not a feed's.

    What comes before is dropped, above all the document type: so no entity of the document is ever defined.
    """
    position, is_html = _prolog_end(text)
    tag = _TAG.match(text, position)
    name = tag[1].lower() if tag else ""
    if _FEED_ROOT.match(text, position) or _ENTRY_ROOT.match(text, position):  # whatever the document type says
        return text[position:]
    if is_html or name == "html":
        wrapped = _WRAPPED_FEED.search(text, position, position + _MAX_JUNK_LENGTH)
        if wrapped is None:
            is_bot_check = _BOT_CHECK.search(text, 0, _MAX_JUNK_LENGTH) is not None
            raise FetchError(FetchErrorKind.NOT_A_FEED, "bot-check" if is_bot_check else "html")
        return text[wrapped.start() :]
    if name not in {"opml", "svg"} and (root := _FEED_ROOT.search(text, position, position + _MAX_JUNK_LENGTH)):
        return text[root.start() :]
    if name in _HTML_TAGS:
        name = "html"
    elif name:
        name = {"opml": "opml", "svg": "image"}.get(name, "xml")
    raise FetchError(FetchErrorKind.NOT_A_FEED, name or "text")


def _prolog_end(text: str) -> tuple[int, bool]:
    """Return the offset where the root element should begin, and whether the document type is HTML's."""
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


def _without_middle_entries(text: str) -> tuple[str, bool]:
    """Cut the middle out of a document with far too many entries, to save the time of parsing it.

    Returns the text and whether it was cut. The newest entries come first in most feeds, last in some.
    """
    if text.count("<item") + text.count("entry") <= 2 * MAX_ENTRIES:
        return text, False
    starts = [tag.start() for tag in _ENTRY_TAG.finditer(text)]
    if len(starts) <= 2 * MAX_ENTRIES:
        return text, False
    return text[: starts[MAX_ENTRIES]] + text[starts[-MAX_ENTRIES] :], True


def bounded_feed(feed: ParsedFeed) -> ParsedFeed:
    """Return ``feed`` with number and length of its entries bounded, and with a unique guid for each."""
    entries = feed.entries
    if is_cut := len(entries) > MAX_ENTRIES:
        newest = sorted(range(len(entries)), key=lambda index: (-(entries[index].published_at or 0.0), index))
        entries = tuple(entries[index] for index in sorted(newest[:MAX_ENTRIES]))
    shortened = tuple(map(_shortened, entries))
    is_cut |= any(short is not entry for short, entry in zip(shortened, entries, strict=True))
    entries = tuple(_with_unique_guids(map(_with_sane_dates, shortened)))
    return replace(feed, entries=entries, was_cut=feed.was_cut or is_cut)


def _shortened(entry: ParsedEntry) -> ParsedEntry:
    if (
        len(entry.title) <= _MAX_TITLE_LENGTH
        and len(entry.content_html) <= _MAX_BODY_LENGTH
        and len(entry.summary_html) <= _MAX_BODY_LENGTH
        and len(entry.link) <= _MAX_LINK_LENGTH
    ):
        return entry
    return replace(
        entry,
        title=entry.title[:_MAX_TITLE_LENGTH],
        content_html=entry.content_html[:_MAX_BODY_LENGTH],
        summary_html=entry.summary_html[:_MAX_BODY_LENGTH],
        link=entry.link if len(entry.link) <= _MAX_LINK_LENGTH else "",
    )


def _with_sane_dates(entry: ParsedEntry) -> ParsedEntry:
    """Drop dates at or before the start of 1970, which programs write for "no date"."""
    published = entry.published_at if (entry.published_at or 0.0) > _MIN_TIMESTAMP else None
    updated = entry.updated_at if (entry.updated_at or 0.0) > _MIN_TIMESTAMP else None
    if published == entry.published_at and updated == entry.updated_at:
        return entry
    return replace(entry, published_at=published, updated_at=updated)


def _with_unique_guids(entries: Iterable[ParsedEntry]) -> Iterator[ParsedEntry]:
    """Give each entry a unique guid: its own, else its link, else a hash of its text.

    Where different entries share a guid, a hash of link and text is added to it, and of the date if they have no
    guid: notices of the same name are told apart by nothing else. Of equal entries the first stays.
    """
    named = []
    fingerprints: dict[str, set[str]] = {}
    for entry in entries:
        text = entry.title or entry.summary_html or entry.content_html
        name, fingerprint = entry.guid or entry.link or _digest(text), f"{entry.link}\n{text}"
        if not entry.guid and entry.published_at is not None:
            fingerprint += f"\n{entry.published_at:.0f}"
        named.append((name, fingerprint, entry))
        fingerprints.setdefault(name, set()).add(fingerprint)
    seen = set()
    for name, fingerprint, entry in named:
        guid = name if len(fingerprints[name]) == 1 else f"{name}#{_digest(fingerprint)}"
        if len(guid) > _MAX_GUID_LENGTH:
            guid = _digest(guid)
        if guid not in seen:
            seen.add(guid)
            yield entry if entry.guid == guid else replace(entry, guid=guid)


def _digest(text: str) -> str:
    return "hash:" + blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
