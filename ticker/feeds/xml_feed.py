"""Turn what feedparser has found in an RSS, RDF or Atom document into a feed and its entries."""

import re
from collections.abc import Iterator
from itertools import chain, islice
from urllib.parse import urljoin

from ticker.entities import Enclosure, FetchError, FetchErrorKind, ParsedEntry, ParsedFeed, PollingHints
from ticker.feeds.dates import country_of_host, parse_date
from ticker.feeds.hosts import host_of
from ticker.feeds.text_bodies import text_as_html, text_body_as_html
from ticker.feeds.xml_parser import GuardedParser, Values, name_of, parse_elements
from ticker.quick_dataclass import dataclass

_MAX_AUTHORS = 5
_MAX_ENCLOSURES = 20
_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_URL = re.compile(r"https?://[^\s<>\"]+")
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_FEED_TAG = re.compile(r"</?(?:item|entry|link|guid|description|pubDate|channel)\b", re.IGNORECASE)
_PERIODS = {"hourly": 3_600, "daily": 86_400, "weekly": 604_800, "monthly": 2_592_000, "yearly": 31_536_000}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MAX_INTERVAL = 31_536_000.0  # seconds


def parse_xml_feed(text: str, *, url: str, seconds: float) -> ParsedFeed:
    """Parse ``text``, which begins with its root element, found at ``url``; ``seconds`` bounds the processor time.

    Raises FetchError: UNREADABLE if nothing can be parsed, PARSE_TIMED_OUT.
    """
    parser = parse_elements(text, url=url, seconds=seconds)
    if not parser.is_well_formed:
        if _FEED_TAG.search(_text(parser.feeddata, "title")):  # it was never closed
            parser.feeddata["title"] = ""
        if not parser.entries and not _text(parser.feeddata, "title") and not _link(parser.feeddata):
            raise FetchError(FetchErrorKind.UNREADABLE)
    return _feed(parser, url)


@dataclass(frozen=True, slots=True)
class _Source:
    """What the entries of a document take from its feed."""

    url: str  # of the document
    link_base: str  # what links are relative to if nothing else is said
    author: str
    language: str
    country: str
    is_atom: bool


def _feed(parser: GuardedParser, url: str) -> ParsedFeed:
    values = parser.feeddata
    is_atom = parser.version.startswith("atom")
    home_url = _absolute(url, _link(values))
    source = _Source(
        url=url,
        link_base=_link_base(home_url, url, is_atom=is_atom),
        author=_author(values) if is_atom else "",  # RFC 4287 §4.2.1: entries inherit it
        language=_text(values, "language"),
        country=country_of_host(host_of(url)),
        is_atom=is_atom,
    )
    entries = (_entry(each, source) for each in parser.entries)
    return ParsedFeed(
        title=_first_construct(values, "title", "dc_title")[0],
        home_url=home_url,
        language=source.language,
        icon_url=_absolute(url, _text(values, "icon") or _text(values, "logo") or _image_url(values)),
        hints=_hints(values, parser),
        entries=tuple(filter(_says_something, entries)),
    )


def _link_base(home_url: str, url: str, *, is_atom: bool) -> str:
    """Return what links are relative to: the site in RSS, the document in Atom unless another host hands it out."""
    if not home_url.lower().startswith("http"):
        return url
    return url if is_atom and host_of(home_url) == host_of(url) else home_url


def _absolute(base: str, link: str) -> str:
    try:
        return urljoin(base, link.strip()) if link else ""
    except ValueError:
        return link


def _says_something(entry: ParsedEntry) -> bool:
    return bool(entry.title or entry.link or entry.content_html or entry.summary_html or entry.enclosures)


def _entry(values: Values, source: _Source) -> ParsedEntry:
    content, base = _content(values)
    summary, summary_base = _first_construct(
        values, "summary", "atom_summary", "abstract", "dc_description", "itunes_summary", "itunes_subtitle"
    )
    if not summary and not content:  # where the video is the entry, its description is the text
        summary, summary_base = _first_construct(values, "media_description")
    base = base or summary_base
    language = _text(_values(values, "title_detail"), "language")
    published, created, updated = (
        parse_date(_text(values, name), language or source.language, source.country)
        for name in ("published", "created", "updated")
    )
    return ParsedEntry(
        guid=_text(values, "id"),
        link=_text(values, "feedburner_origlink").strip() or _absolute(source.link_base, _link(values)),
        title=_first_construct(values, "title", "dc_title", "itunes_title", "media_title")[0],
        author=_author(values) or _author(_values(values, "source")) or source.author,
        published_at=published or created or updated,
        updated_at=updated,
        summary_html="" if summary == content else summary,
        content_html=content,
        language=language,
        categories=tuple(_categories(values)),
        enclosures=tuple(islice(_enclosures(values, source.link_base), _MAX_ENCLOSURES)),
        image_url=_absolute(source.link_base, _image_url(values)),
        base_url=base,
        is_title_text=source.is_atom and _media_type(_values(values, "title_detail")) == "text/plain",
    )


def _content(values: Values) -> tuple[str, str]:
    """Return the longest content as HTML, and the base URL of its links."""
    contents = [each for each in _list(values, "content") if _media_type(each) in {*_HTML_TYPES, "text/plain"}]
    best = max(contents, key=lambda each: (_media_type(each) in _HTML_TYPES, len(_text(each, "value"))), default=None)
    return ("", "") if best is None else (_as_html(best, _text(best, "value")), _text(best, "base"))


def _first_construct(values: Values, *names: str) -> tuple[str, str]:
    """Return the first of these text constructs (RFC 4287 §3.1) that says something: as HTML, and its base URL."""
    for name in names:
        if value := _text(values, name):
            detail = _values(values, f"{name}_detail")
            return _as_html(detail, value), _text(detail, "base")
    return "", ""


def _as_html(detail: Values, value: str) -> str:
    """Return a text construct as HTML. What says itself that it is text is believed; elsewhere that is a default."""
    if _media_type(detail) in _HTML_TYPES:
        return value
    return text_body_as_html(value) if detail.get("is_body_text") else text_as_html(value)


def _media_type(detail: Values) -> str:
    return _text(detail, "type") or "text/html"


def _author(values: Values) -> str:
    """Return the names of those who wrote an entry or a feed, their addresses where no name is given."""
    people = [*_list(values, "authors"), _values(values, "author_detail")]
    names = dict.fromkeys(filter(None, (_text(each, "name").strip() for each in people)))
    named = [each for each in names if "@" not in each] or list(names)
    addresses = (_text(each, "email").strip() for each in people)
    named = named or list(dict.fromkeys(filter(None, addresses)))
    return ", ".join(named[:_MAX_AUTHORS]) or _text(values, "author") or name_of(_text(values, "itunes_author"))


def _link(values: Values) -> str:
    """Return the link of an entry or a feed: the first page it names, else its guid if that is an address."""
    links = [each for each in _list(values, "links") if _text(each, "rel") == "alternate" and _text(each, "href")]
    alternates = [each for each in links if not _OTHER_SCHEME.match(_text(each, "href").strip())]  # tag:, at:, mailto:
    pages = (each for each in alternates if _text(each, "type") in _HTML_TYPES)
    found = _text(next(pages, next(iter(alternates), {})), "href") or ("" if links else _text(values, "link"))
    if not found and _URL.fullmatch(_text(values, "id")):  # even where isPermaLink is "false"
        found = _text(values, "id")
    return found


def _image_url(values: Values) -> str:
    """Return the URL of the image of an entry or a feed, "" if there is none."""
    media = [each for each in _list(values, "media_content") if _is_image(each)]
    for each in [*_list(values, "media_thumbnail"), *media, _values(values, "image")]:
        if address := _text(each, "url") or _text(each, "href"):
            return address
    if address := _text(values, "image_url"):
        return address
    enclosed = (each for each in _list(values, "links") if _text(each, "rel") == "enclosure" and _is_image(each))
    return next((_text(each, "href") for each in enclosed), "")


def _is_image(media: Values) -> bool:
    return _text(media, "medium") == "image" or _text(media, "type").startswith("image/")


def _categories(values: Values) -> Iterator[str]:
    names = (_text(each, "label") or _text(each, "term") for each in _list(values, "tags"))
    return iter(dict.fromkeys(filter(None, names)))


def _enclosures(values: Values, base: str) -> Iterator[Enclosure]:
    """Yield the files of an entry: its enclosures, and audio and video that Media RSS names, each address once."""
    seconds = _duration(_text(values, "itunes_duration"))
    enclosed = [each for each in _list(values, "links") if _text(each, "rel") == "enclosure"]
    original = _text(values, "feedburner_origenclosurelink").strip() if len(enclosed) == 1 else ""
    seen = set()
    for each in chain(enclosed, filter(_is_playable, _list(values, "media_content"))):
        url = _absolute(base, original or _text(each, "href") or _text(each, "url"))
        original = ""
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


def _hints(values: Values, parser: GuardedParser) -> PollingHints:
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
