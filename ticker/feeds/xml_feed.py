"""Parse RSS, RDF and Atom with feedparser, in bounded time.

feedparser copes with twenty years of broken feeds. Its own ``parse()`` guesses encodings and document types with
regular expressions that take quadratic time or worse for a hostile document, as does one for authors. So its two
parsers are run here on text that is already decoded and has no document type, with checks at each element.
"""

import html
import re
import time
import xml.sax
from collections.abc import Iterator
from contextlib import suppress
from typing import Any
from xml.sax.expatreader import ExpatParser
from xml.sax.xmlreader import AttributesNSImpl

from feedparser import api
from feedparser.mixin import _FeedParserMixin

from ticker.entities import Enclosure, FetchError, FetchErrorKind, ParsedEntry, ParsedFeed, PollingHints
from ticker.feeds.dates import country_of_host, parse_date
from ticker.feeds.hosts import host_of
from ticker.feeds.xml_repair import close_leaves, escape_ampersands

_MAX_DEPTH = 500  # elements
_MAX_UNCLOSED_DEPTH = 20_000  # for LooseParser: missing end tags add to the depth
_MAX_ATTRIBUTES = 200
_NO_ATTRIBUTES = AttributesNSImpl({}, {})
_TICKS_PER_CHECK = 256  # elements and texts between two checks of the clock
_MAX_AUTHOR_LENGTH = 300
_MAX_AUTHORS = 5
_MAX_CATEGORIES = 50
_MAX_ENCLOSURES = 20
_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_VOID_END_TAGS = {
    "</area>",
    "</br>",
    "</col>",
    "</embed>",
    "</hr>",
    "</img>",
    "</input>",
    "</source>",
    "</track>",
    "</wbr>",
}
_EMAIL = re.compile(r"[\w.+-]{1,64}@\w[\w-]*(?:\.\w[\w-]*)+")
_URL = re.compile(r"https?://[^\s<>\"]+")
_HOST_ALONE = re.compile(r"www\.\w[\w-]*\.\w", re.IGNORECASE)  # an address without its scheme
_FEED_TAG = re.compile(r"</?(?:item|entry|link|guid|description|pubDate|channel)\b", re.IGNORECASE)
_PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MAX_INTERVAL = 31_536_000.0  # seconds

Attributes = dict[str, str]
Values = dict[str, Any]  # a FeedParserDict; read by dict.get, since its own get() maps some keys to others

# What feedparser raises for elements where it does not expect them.
_PARSER_ERRORS = (
    AssertionError,
    AttributeError,
    IndexError,
    KeyError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
)


def parse_xml_feed(text: str, *, url: str, seconds: float) -> ParsedFeed:
    """Parse ``text``, which begins with its root element, found at ``url``; ``seconds`` bounds the processor time.

    Raises FetchError: UNREADABLE where nothing can be parsed, PARSE_TIMED_OUT.
    """
    ends_at = time.thread_time() + seconds
    text = escape_ampersands(text)
    parser: _GuardedParser = _StrictParser(url, None, "utf-8")
    parser.set_deadline(ends_at)
    if not _is_well_formed(parser, text):
        parser = _LooseParser(url, None, "utf-8", {})
        parser.set_deadline(ends_at)
        with suppress(*_PARSER_ERRORS):  # what was parsed before counts
            parser.feed(close_leaves(text))
        if _FEED_TAG.search(_text(parser.feeddata, "title")):  # it was never closed
            parser.feeddata["title"] = ""
        if not parser.entries and not _text(parser.feeddata, "title"):
            raise FetchError(FetchErrorKind.UNREADABLE)
    return _feed(parser, url)


class _GuardedParser(_FeedParserMixin):  # type: ignore[misc] # feedparser has no types
    """Adds to both parsers of feedparser: bounds on depth and time, and the few elements they ignore."""

    resolve_relative_uris = False  # reading.sanitizer does
    sanitize_html = False
    max_depth: int
    depth: int
    guidislink: int

    def set_deadline(self, ends_at: float) -> None:
        """Stop with PARSE_TIMED_OUT at ``ends_at``, on the clock ``time.thread_time``."""
        self.ends_at = ends_at
        self.ticks = 0
        self.skip_hours: list[str] = []
        self.skip_days: list[str] = []

    def unknown_starttag(self, tag: str, attrs: list[tuple[str, str]]) -> None:
        self._tick()
        if self.depth > self.max_depth:
            raise FetchError(FetchErrorKind.UNREADABLE, "too deep")
        try:  # noqa: SIM105 - a context manager for each element takes time
            super().unknown_starttag(tag, attrs)
        except _PARSER_ERRORS:
            pass  # an element where none is allowed is skipped

    def unknown_endtag(self, tag: str) -> None:
        depth = self.depth
        try:
            super().unknown_endtag(tag)
        except _PARSER_ERRORS:
            self.depth = depth - 1
            del self.basestack[max(depth - 1, 0) :], self.langstack[max(depth - 1, 0) :]

    def handle_data(self, text: str, escape: int = 1) -> None:
        self._tick()
        if not escape and text in _VOID_END_TAGS:
            return  # HTML would take the end tag of <br/> for another line break
        super().handle_data(text, escape)

    def handle_charref(self, ref: str) -> None:
        with suppress(*_PARSER_ERRORS):  # no character has that number
            super().handle_charref(ref)

    def _tick(self) -> None:
        self.ticks += 1
        if self.ticks % _TICKS_PER_CHECK == 0 and time.thread_time() > self.ends_at:
            raise FetchError(FetchErrorKind.PARSE_TIMED_OUT)

    def resolve_uri(self, uri: str) -> str:
        """Make ``uri`` absolute, and complete what is an address without its scheme."""
        return f"https://{uri}" if _HOST_ALONE.match(uri) else str(super().resolve_uri(uri))

    def _end_guid(self) -> None:
        """Keep the guid as written: resolved against the feed's URL it would change when the feed moves."""
        is_link, self.guidislink = self.guidislink, 0
        value = self.pop("id")
        if is_link and value and value.lower().startswith(("http", "/")):
            self._save("link", self.resolve_uri(value))

    _end_id = _end_guid

    # Elements of other vocabularies with the names of RSS and Atom. feedparser takes them for those: a photo's caption
    # for the story, a podcast's summary for its content. Here each has a key of its own, and ``_entry`` chooses.

    def _start_media_title(self, attrs: Attributes) -> None:
        self._start_alias("media_title", attrs, "text/plain")

    def _end_media_title(self) -> None:
        self.pop_content("media_title")

    def _start_media_description(self, attrs: Attributes) -> None:
        self._start_alias("media_description", attrs, "text/html")

    def _end_media_description(self) -> None:
        self.pop_content("media_description")

    def _start_dc_title(self, attrs: Attributes) -> None:
        self._start_alias("dc_title", attrs, "text/plain")

    def _end_dc_title(self) -> None:
        self.pop_content("dc_title")

    def _start_dc_description(self, attrs: Attributes) -> None:
        self._start_alias("dc_description", attrs, "text/html")

    def _end_dc_description(self) -> None:
        self.pop_content("dc_description")

    def _start_itunes_summary(self, attrs: Attributes) -> None:
        self._start_alias("itunes_summary", attrs, "text/html")

    def _end_itunes_summary(self) -> None:
        self.pop_content("itunes_summary")

    def _start_itunes_subtitle(self, attrs: Attributes) -> None:
        self._start_alias("itunes_subtitle", attrs, "text/plain")

    def _end_itunes_subtitle(self) -> None:
        self.pop_content("itunes_subtitle")

    def _start_alias(self, name: str, attrs: Attributes, media_type: str) -> None:
        if attrs.get("type") == "plain":  # as Media RSS says it
            attrs = {**attrs, "type": "text/plain"}
        self.push_content(name, attrs, media_type, 1)

    def _end_published(self) -> None:
        self.pop("published")  # as written: feedparser's own dates are guesses where it does not understand one

    _end_issued = _end_pubdate = _end_published

    def _end_updated(self) -> None:
        self.pop("updated")

    _end_modified = _end_lastbuilddate = _end_updated

    def _end_created(self) -> None:
        self.pop("created")

    def _end_expirationdate(self) -> None:
        self.pop("expired")

    def _end_hour(self) -> None:
        self.skip_hours.append(self.pop("hour"))

    def _end_day(self) -> None:
        self.skip_days.append(self.pop("day"))

    def _sync_author_detail(self, key: str = "author") -> None:
        """Part "ann@example.org (Ann Example)" in name and address, in linear time and whatever the domain."""
        context = self._get_context()
        author = dict.get(context, key)
        people = dict.get(context, f"{key}s") or [{}]
        if isinstance(author, str) and author and not people[-1]:
            people[-1]["name"] = _name_of(author[:_MAX_AUTHOR_LENGTH])
            context.setdefault(f"{key}s", people)

    def _add_tag(self, term: str | None, scheme: str | None, label: str | None) -> None:
        if len(dict.get(self._get_context(), "tags", ())) < _MAX_CATEGORIES:
            super()._add_tag(term, scheme, label)


class _StrictParser(_GuardedParser, api.StrictFeedParser):  # type: ignore[misc]
    """For feeds that are well-formed XML."""

    max_depth = _MAX_DEPTH

    def startElementNS(  # noqa: N802 - SAX calls it so
        self, name: tuple[str | None, str], qname: str | None, attrs: AttributesNSImpl
    ) -> None:
        """Drop the attributes of an element with too many: feedparser processes them in quadratic time."""
        super().startElementNS(name, qname, attrs if len(attrs) < _MAX_ATTRIBUTES else _NO_ATTRIBUTES)


class _LooseParser(_GuardedParser, api.LooseFeedParser):  # type: ignore[misc]
    """For feeds that are not."""

    max_depth = _MAX_UNCLOSED_DEPTH


class _BufferingReader(ExpatParser):
    """Passes each text on in one piece: expat would split escaped markup into hundreds."""

    _parser: Any

    def reset(self) -> None:
        super().reset()
        self._parser.buffer_text = True
        self._parser.buffer_size = 1 << 16


def _is_well_formed(parser: _GuardedParser, text: str) -> bool:
    """Parse ``text`` as XML up to its first error. Returns whether there was none."""
    reader = _BufferingReader(namespaceHandling=1)  # the document type is gone, and with it whatever defines entities
    reader.setContentHandler(parser)
    reader.setErrorHandler(parser)
    try:
        reader.feed(text)
        reader.close()
    except (xml.sax.SAXException, *_PARSER_ERRORS):
        return False
    return True


def _feed(parser: _GuardedParser, url: str) -> ParsedFeed:
    values = parser.feeddata
    is_atom = parser.version.startswith("atom")
    author = _author(values) if is_atom else ""  # RFC 4287 §4.2.1: entries inherit it
    language, country = _text(values, "language"), country_of_host(host_of(url))
    entries = (_entry(each, url, author, language, country, is_atom=is_atom) for each in parser.entries)
    return ParsedFeed(
        title=_first_markup(values, "title", "dc_title"),
        home_url=_link(values),
        language=language,
        icon_url=_text(values, "icon") or _text(values, "logo") or _image_url(values),
        hints=_hints(values, parser),
        entries=tuple(filter(_says_something, entries)),
    )


def _says_something(entry: ParsedEntry) -> bool:
    return bool(entry.title or entry.link or entry.content_html or entry.summary_html or entry.enclosures)


def _entry(
    values: Values, url: str, feed_author: str, feed_language: str, country: str, *, is_atom: bool
) -> ParsedEntry:
    content, base = _content(values)
    summary = _first_markup(values, "summary", "dc_description", "itunes_summary", "itunes_subtitle")
    if not summary and not content:  # where the video is the entry, its description is the text
        summary = _first_markup(values, "media_description")
    base = base or _text(_values(values, "summary_detail"), "base")
    language = _text(_values(values, "title_detail"), "language")
    published, created, updated = (
        parse_date(_text(values, name), language or feed_language, country)
        for name in ("published", "created", "updated")
    )
    published = published or created
    return ParsedEntry(
        guid=_text(values, "id"),
        link=_text(values, "feedburner_origlink").strip() or _link(values),
        title=_first_markup(values, "title", "dc_title", "itunes_title", "media_title"),
        author=_author(values) or _author(_values(values, "source")) or feed_author,
        published_at=published or updated,
        updated_at=updated,
        summary_html="" if summary == content else summary,  # feedparser copies a lone content there
        content_html=content,
        language=language,
        categories=tuple(_categories(values)),
        enclosures=tuple(_enclosures(values))[:_MAX_ENCLOSURES],
        image_url=_image_url(values),
        base_url="" if base == url else base,
        is_title_text=is_atom and _media_type(_values(values, "title_detail")) == "text/plain",
    )


def _content(values: Values) -> tuple[str, str]:
    """Return the longest content as HTML, and the base URL of its links."""
    contents = [each for each in _list(values, "content") if _media_type(each) in {*_HTML_TYPES, "text/plain"}]
    best = max(contents, key=lambda each: (_media_type(each) in _HTML_TYPES, len(_text(each, "value"))), default=None)
    return ("", "") if best is None else (_as_html(best, _text(best, "value")), _text(best, "base"))


def _first_markup(values: Values, *names: str) -> str:
    """Return the first of these text constructs that says something, as HTML."""
    return next(filter(None, (_markup(values, name) for name in names)), "")


def _markup(values: Values, name: str) -> str:
    """Return a text construct (RFC 4287 §3.1) as HTML."""
    value = _text(values, name)
    return _as_html(_values(values, f"{name}_detail"), value) if value else ""


def _as_html(detail: Values, value: str) -> str:
    if _media_type(detail) in _HTML_TYPES:
        return value
    return html.escape(value, quote=False).replace("\n", "<br>")


def _media_type(detail: Values) -> str:
    return _text(detail, "type") or "text/html"


def _author(values: Values) -> str:
    people = [*_list(values, "authors"), _values(values, "author_detail")]
    names = dict.fromkeys(filter(None, (_text(each, "name") for each in people)))
    return ", ".join(list(names)[:_MAX_AUTHORS]) or _text(values, "author")


def _name_of(author: str) -> str:
    """Return the name in ``author`` (RSS 2.0: an address with a name behind it), the address where that is all."""
    address = _EMAIL.search(author)
    if address is None:
        return author
    name = author.replace(address[0], "").replace("mailto:", "")
    return name.strip(" \t\n()<>,;") or address[0]


def _link(values: Values) -> str:
    """Return the link of an entry or a feed: the first page it names, else its guid where that is an address."""
    alternates = [each for each in _list(values, "links") if _text(each, "rel") == "alternate" and _text(each, "href")]
    pages = (each for each in alternates if _text(each, "type") in _HTML_TYPES)
    found = _text(next(pages, next(iter(alternates), {})), "href") or _text(values, "link")
    if not found and _URL.fullmatch(_text(values, "id")):  # even where isPermaLink is "false"
        found = _text(values, "id")
    return found


def _image_url(values: Values) -> str:
    """Return the URL of the image of an entry or a feed, "" where there is none."""
    media = [each for each in _list(values, "media_content") if _is_image(each)]
    for each in [*_list(values, "media_thumbnail"), *media, _values(values, "image")]:
        if address := _text(each, "url") or _text(each, "href"):
            return address
    enclosed = (each for each in _list(values, "links") if _text(each, "rel") == "enclosure" and _is_image(each))
    return next((_text(each, "href") for each in enclosed), "")


def _is_image(media: Values) -> bool:
    return _text(media, "medium") == "image" or _text(media, "type").startswith("image/")


def _categories(values: Values) -> Iterator[str]:
    names = (_text(each, "label") or _text(each, "term") for each in _list(values, "tags"))
    return iter(dict.fromkeys(filter(None, names)))


def _enclosures(values: Values) -> Iterator[Enclosure]:
    """Yield the files of an entry: its enclosures, and audio and video that Media RSS names, each address once."""
    seconds = _duration(_text(values, "itunes_duration"))
    enclosed = [each for each in _list(values, "links") if _text(each, "rel") == "enclosure"]
    seen = set()
    for each in enclosed + [each for each in _list(values, "media_content") if _is_playable(each)]:
        url = _text(each, "href") or _text(each, "url")
        if not url or url in seen:
            continue
        seen.add(url)
        length = _text(each, "length") or _text(each, "filesize")
        size = int(length) if re.fullmatch(r"[0-9]{1,15}", length) else 0
        duration = seconds or _duration(_text(each, "duration"))
        yield Enclosure(url, _text(each, "type"), size, _text(each, "title"), duration)


def _is_playable(media: Values) -> bool:
    kind = _text(media, "type").partition("/")[0]
    return kind in {"audio", "video"} or (not kind and _text(media, "medium") in {"audio", "video"})


def _duration(text: str) -> int:
    """Parse ``itunes:duration``: seconds, MM:SS or HH:MM:SS. Returns seconds, 0 for anything else."""
    if not re.fullmatch(r"\s*(?:[0-9]{1,3}:)?(?:[0-9]{1,4}:)?[0-9]{1,6}(?:\.[0-9]{1,9})?\s*", text):
        return 0
    seconds = 0.0
    for part in text.split(":"):
        seconds = seconds * 60 + float(part)
    return round(seconds)


def _hints(values: Values, parser: _GuardedParser) -> PollingHints:
    """Collect RSS ``ttl``, ``skipHours``, ``skipDays`` and the syndication module's period and frequency."""
    intervals = []
    if minutes := _number(_text(values, "ttl")):
        intervals.append(minutes * 60)
    if period := _PERIODS.get(_text(values, "sy_updateperiod").strip().lower()):
        intervals.append(period / (_number(_text(values, "sy_updatefrequency")) or 1))
    hours = (_number(each) for each in parser.skip_hours)
    days = (each.strip().lower() for each in parser.skip_days if each)
    return PollingHints(
        interval=min(max(intervals), _MAX_INTERVAL) if intervals else None,
        skip_hours=frozenset(int(hour) % 24 for hour in hours if hour is not None and hour <= 24),
        skip_weekdays=frozenset(_WEEKDAYS.index(day) for day in days if day in _WEEKDAYS),
    )


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\s*[0-9]{1,9}(?:\.[0-9]{1,9})?\s*", text) else None


def _text(values: Values, name: str) -> str:
    value = dict.get(values, name)
    return value if isinstance(value, str) else ""


def _values(values: Values, name: str) -> Values:
    value = dict.get(values, name)
    return value if isinstance(value, dict) else {}


def _list(values: Values, name: str) -> list[Values]:
    value = dict.get(values, name)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
