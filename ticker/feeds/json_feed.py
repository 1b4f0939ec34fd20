"""Parse JSON Feed 1.0 and 1.1 (jsonfeed.org). A value of the wrong type counts as missing."""

import html
import json
import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any
from urllib.parse import urljoin

from ticker.entities import Enclosure, FetchError, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.feeds.dates import country_of_host, parse_date
from ticker.feeds.hosts import host_of
from ticker.feeds.text_bodies import text_body_as_html

_MAX_CATEGORIES = 50
_MAX_ENCLOSURES = 20
_ITEMS = re.compile(r'"items"\s*:\s*\[\s*')
_STRING_OR_LAST_COMMA = re.compile(r'("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])', re.DOTALL)
_SEPARATORS = re.compile(r"[\s,]*")


def parse_json_feed(text: str, *, url: str) -> ParsedFeed:
    """Parse ``text``, found at ``url``.

    Raises FetchError: UNREADABLE if nothing can be parsed, NOT_A_FEED for other JSON.
    """
    try:
        document = _decoded(text)
    except (ValueError, RecursionError) as error:
        document = {"title": "", "items": list(_items_before_damage(text))}
        if not document["items"]:
            raise FetchError(FetchErrorKind.UNREADABLE, "json") from error
    document = _from_rss(document)
    if not isinstance(document, dict) or not isinstance(document.get("items"), list):
        raise FetchError(FetchErrorKind.NOT_A_FEED, "json")
    author, language = _authors(document), _text(document, "language")
    home_url = _link(document, "home_page_url", url)
    base = home_url if host_of(home_url) not in {"", host_of(url)} else url  # another host may hand the document out
    entries = (_entry(item, base, author, language) for item in document["items"] if isinstance(item, dict))
    return ParsedFeed(
        title=html.escape(_text(document, "title"), quote=False),
        home_url=home_url,
        language=language,
        icon_url=_link(document, "favicon", url) or _link(document, "icon", url),
        entries=tuple(each for each in entries if each.title or each.link or each.content_html or each.summary_html),
    )


def _decoded(text: str) -> Any:
    """Decode JSON, also with commas before closing brackets. Raises ValueError and RecursionError."""
    try:
        return _DECODER.decode(text)
    except ValueError:
        repaired = _STRING_OR_LAST_COMMA.sub(lambda found: found[1] or "", text)
        if repaired == text:
            raise
        return _DECODER.decode(repaired)


def _items_before_damage(text: str) -> Iterator[Any]:
    """Parse the items of a damaged or truncated document one by one, up to the damage."""
    start = _ITEMS.search(text)
    position = start.end() if start else len(text)
    while position < len(text):
        try:
            item, position = _DECODER.raw_decode(text, position)
        except (ValueError, RecursionError):
            return
        yield item
        position = _SEPARATORS.match(text, position).end()  # type: ignore[union-attr] # it always matches


def _from_rss(document: Any) -> Any:
    """Return RSS written as JSON (as scripting.com does) as a JSON Feed, anything else as it is."""
    rss = document.get("rss") if isinstance(document, dict) else None
    channel = rss.get("channel") if isinstance(rss, dict) else None
    if not isinstance(channel, dict):
        return document
    items = channel.get("item")
    items = items if isinstance(items, list) else [items]
    return {
        "title": html.unescape(_text(channel, "title")),
        "home_page_url": channel.get("link"),
        "language": channel.get("language"),
        "items": [_from_rss_item(each) for each in items if isinstance(each, dict)],
    }


def _from_rss_item(item: dict[str, Any]) -> dict[str, Any]:
    guid = item.get("guid")
    guid = guid.get("#value") if isinstance(guid, dict) else guid
    enclosure = item.get("enclosure")
    enclosures = enclosure if isinstance(enclosure, list) else [enclosure]
    return {
        "id": guid,
        "url": _text(item, "link") or (guid if isinstance(guid, str) and guid.startswith("http") else ""),
        "title": html.unescape(_text(item, "title")),
        "content_html": _text(item, "description"),
        "date_published": item.get("pubDate"),
        "author": item.get("author"),
        "attachments": [{"mime_type": each.get("type"), **each} for each in enclosures if isinstance(each, dict)],
    }


def _entry(item: dict[str, Any], base: str, feed_author: str, feed_language: str) -> ParsedEntry:
    language = _text(item, "language")
    return ParsedEntry(
        guid=_id_text(item.get("id")),
        link=_link(item, "url", base) or _link(item, "external_url", base),
        title=html.escape(_text(item, "title"), quote=False),
        author=_authors(item) or feed_author,
        published_at=_date(item, "date_published", language or feed_language, base),
        updated_at=_date(item, "date_modified", language or feed_language, base),
        summary_html=text_body_as_html(_text(item, "summary")),
        content_html=_text(item, "content_html") or text_body_as_html(_text(item, "content_text")),
        language=language,
        categories=tuple(each for each in _list(item, "tags") if isinstance(each, str))[:_MAX_CATEGORIES],
        enclosures=tuple(islice(_enclosures(_list(item, "attachments"), base), _MAX_ENCLOSURES)),
        image_url=_link(item, "image", base) or _link(item, "banner_image", base),
        is_title_text=True,
    )


def _enclosures(attachments: Iterable[Any], base: str) -> Iterable[Enclosure]:
    for each in attachments:
        if isinstance(each, dict) and (url := _link(each, "url", base)):
            size = each.get("size_in_bytes")
            length = int(size) if isinstance(size, int | float) and 0 <= size < 1 << 50 else 0
            seconds = each.get("duration_in_seconds")
            duration = round(seconds) if isinstance(seconds, int | float) and 0 <= seconds < 1_000_000 else 0
            yield Enclosure(url, _text(each, "mime_type"), length, _text(each, "title"), duration)


def _id_text(value: object) -> str:
    """Return an id as text. Version 1.1 demands a string, but some feeds have numbers."""
    if isinstance(value, str):
        return value.strip()
    return "" if value is None or isinstance(value, bool | dict | list) else str(value)


def _authors(of: dict[str, Any]) -> str:
    people = [*_list(of, "authors"), of.get("authors"), of.get("author")]  # 1.1, one without a list, then 1.0
    names = (each.strip() if isinstance(each, str) else _text(each, "name") for each in people if _is_person(each))
    return ", ".join(dict.fromkeys(filter(None, names)))


def _is_person(value: object) -> bool:
    return isinstance(value, dict | str)


def _text(of: dict[str, Any], name: str) -> str:
    value = of.get(name)
    return value.strip() if isinstance(value, str) else ""


def _list(of: dict[str, Any], name: str) -> list[Any]:
    value = of.get(name)
    return value if isinstance(value, list) else []


def _link(of: dict[str, Any], name: str, base: str) -> str:
    try:
        return urljoin(base, link) if (link := _text(of, name)) else ""
    except ValueError:
        return ""


def _date(item: dict[str, Any], name: str, language: str, url: str) -> float | None:
    """Parse a date, which RFC 3339 demands and some feeds give in another form or as a number."""
    value = item.get(name)
    text = str(value) if isinstance(value, int | float) and not isinstance(value, bool) else _text(item, name)
    return parse_date(text, language, country_of_host(host_of(url)))


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) < 20 else float("inf")


_DECODER = json.JSONDecoder(
    parse_int=_number, parse_constant=lambda _: None, strict=False
)  # with line breaks in strings
