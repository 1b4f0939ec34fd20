"""Converts rows to records, and records to columns."""

import json
import sqlite3
from dataclasses import asdict, astuple, fields
from functools import lru_cache
from typing import Any

from ticker.digests import blake2b
from ticker.durations import DAY
from ticker.entities import (
    NO_NETWORK,
    Check,
    Enclosure,
    Entry,
    Feed,
    FeedMove,
    FeedNetwork,
    FeedPolling,
    FeedSettings,
    FetchErrorKind,
    Headline,
    ParsedEntry,
    PollingHints,
    Validators,
)
from ticker.feed_source import source_of, source_text
from ticker.pages import Extracted
from ticker.store.records import FeedChanges
from ticker.store.values import from_json, names_in

_MAX_INTERVAL = 366 * DAY  # seconds that a feed may ask for
_MAX_GUID_LENGTH = 500  # characters; longer ones are kept as a hash
_OF_FEED = (
    "id",
    "url",
    "feed_title",
    "home_url",
    "language",
    "icon_url",
    "added_at",
    "news_at",
    "remote_id",
    "left_server",
)
_OF_SETTINGS = tuple(each.name for each in fields(FeedSettings))
_OF_POLLING = ("etag", "last_modified", *(each.name for each in fields(FeedPolling) if each.name != "validators"))
_OF_MOVE = tuple(each.name for each in fields(FeedMove))
_OF_SOURCE = ("source", "awaits_consent", "network")
FEED_COLUMNS = ", ".join((*_OF_FEED, *_OF_SETTINGS, *_OF_POLLING, *_OF_MOVE, *_OF_SOURCE))
_FEED = slice(len(_OF_FEED))
_SETTINGS = slice(_FEED.stop, _FEED.stop + len(_OF_SETTINGS))
_POLLING = slice(_SETTINGS.stop, _SETTINGS.stop + len(_OF_POLLING))
_MOVE = slice(_POLLING.stop, _POLLING.stop + len(_OF_MOVE))
_SOURCE = slice(_MOVE.stop, None)

ASKED_URL = "iif(source <> '' AND json_valid(source), coalesce(json_extract(source, '$.url'), url), url)"
HEADLINE_COLUMNS = (  # of entries e and feeds f
    "e.id, e.feed_id, e.title, coalesce(nullif(f.custom_title, ''), nullif(f.feed_title, ''), f.url) AS feed_title,"
    " e.link, iif(e.is_dated, e.published_at, 0.0) AS published_at, e.first_seen_at, e.is_read, e.is_saved,"
    " coalesce(nullif(e.language, ''), f.language) AS language,"
    " f.color AS feed_color, f.url AS feed_url, f.folder, e.author, e.categories, e.group_id,"
    " f.read_policy = 'passed' AS is_read_when_passed, f.importance"
)

STORY_COLUMNS = (
    "title, byline, published_at AS dated_at, site_name, language, image_url, body_html, is_paywalled, is_consent_page"
)


def json_text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def stored_guid(guid: str) -> str:
    guid = guid.encode("utf-8", "replace").decode()
    if len(guid) <= _MAX_GUID_LENGTH:
        return guid
    import hashlib  # noqa: PLC0415 - loads OpenSSL, for what is rare

    return "sha256:" + hashlib.sha256(guid.encode()).hexdigest()


def content_columns(entry: ParsedEntry) -> dict[str, object]:
    """Return the columns a feed decides and may edit."""
    return {
        "link": entry.link,
        "title": entry.title,
        "author": entry.author,
        "updated_at": entry.updated_at,
        "language": entry.language,
        "categories": json_text(entry.categories),
        "enclosures": json_text([astuple(each) for each in entry.enclosures]),
        "image_url": entry.image_url,
        "fingerprint": fingerprint(entry),
    }


def fingerprint(entry: ParsedEntry) -> str:
    """Hash the visible content; dates that change with every request do not count."""
    seen = [entry.link, entry.title, entry.author, entry.summary_html, entry.content_html, entry.image_url]
    seen += [each.url for each in entry.enclosures]
    return blake2b("\0".join(seen).encode(), digest_size=12).hexdigest()


def setting_columns(settings: FeedSettings | FeedChanges) -> dict[str, object]:
    """Return what the user decides about a feed as columns."""
    columns: dict[str, object]
    if isinstance(settings, FeedSettings):
        columns = {name: getattr(settings, name) for name in _OF_SETTINGS}
    else:
        columns = {**settings}
    if "folder" in columns:
        columns["folder"] = json_text(columns["folder"])
    if "source" in columns:
        columns["source"] = source_text(columns["source"])  # type: ignore[arg-type] # that is what FeedChanges has
    if "is_confirmed" in columns:
        columns["awaits_consent"] = not columns.pop("is_confirmed")
    if "network" in columns:
        columns["network"] = network_text(columns["network"])  # type: ignore[arg-type] # likewise
    return columns


def hints_text(hints: PollingHints) -> str:
    return json_text([hints.interval, sorted(hints.skip_hours), sorted(hints.skip_weekdays)])


def feed_of(row: sqlite3.Row) -> Feed:
    """Make a feed of a row of FEED_COLUMNS. By position, as this is done for every check of every feed."""
    name, folder, position, on_wire, is_paused, interval, full_story, *others = row[_SETTINGS]
    *others, only_current = others
    prefers_full = None if full_story is None else bool(full_story)
    settings = FeedSettings(
        name,
        folder_of(folder),
        position,
        bool(on_wire),
        bool(is_paused),
        interval,
        prefers_full,
        *(*others, bool(only_current)),
    )
    etag, modified, content_hash, hints, needs_access, error, *others = row[_POLLING]
    kind = FetchErrorKind(error) if error else None
    polling = FeedPolling(Validators(etag, modified), content_hash, _hints(hints), bool(needs_access), kind, *others)
    moved_to, moved_since, moved_from, keeps_address, left_https = row[_MOVE]
    move = FeedMove(moved_to, moved_since, moved_from, bool(keeps_address), bool(left_https))
    *of_feed, left_server = row[_FEED]
    source, awaits_consent, network = row[_SOURCE]
    from_source = source_of(source), not awaits_consent, network_of(network)
    return Feed(*(*of_feed, bool(left_server), settings, polling, move, *from_source))


def network_text(network: FeedNetwork) -> str:
    """Return as JSON how a feed is asked for, "" if that is as for all others."""
    return "" if network == NO_NETWORK else json_text(asdict(network))


@lru_cache(maxsize=1000)
def network_of(text: str) -> FeedNetwork:
    return from_json(text, _network_of, NO_NETWORK) if text else NO_NETWORK


def _network_of(value: Any) -> FeedNetwork:
    if not isinstance(value, dict):
        raise TypeError("no settings")
    headers = tuple((str(name), str(content)) for name, content in value.pop("headers", ()))
    seconds = value.pop("seconds", None)
    texts = {str(name): str(text) for name, text in value.items()}
    return FeedNetwork(headers=headers, seconds=None if seconds is None else float(seconds), **texts)


@lru_cache(maxsize=1000)
def folder_of(text: str) -> tuple[str, ...]:
    return names_in(text)


@lru_cache(maxsize=1000)
def _hints(text: str) -> PollingHints:
    return from_json(text, _hints_of, PollingHints())


def _hints_of(value: Any) -> PollingHints:
    interval, hours, weekdays = value
    interval = None if interval is None else min(max(float(interval), 0.0), _MAX_INTERVAL)
    return PollingHints(interval, frozenset(map(int, hours)), frozenset(map(int, weekdays)))


def _enclosures_of(value: Any) -> tuple[Enclosure, ...]:
    """Make enclosures of a JSON value. Raises TypeError or ValueError if it is of another kind."""
    found = tuple(Enclosure(*each) for each in value)
    for each in found:
        texts, numbers = (each.url, each.media_type, each.title), (each.length, each.seconds)
        if not all(isinstance(text, str) for text in texts) or not all(0 <= number < 1 << 53 for number in numbers):
            raise TypeError("no enclosure")
    return found


def check_of(row: sqlite3.Row) -> Check:
    return Check(
        at=row["at"],
        next_check_at=row["next_check_at"],
        next_check_reason=row["next_check_reason"],
        status=row["status"],
        error=FetchErrorKind(row["error"]) if row["error"] else None,
        error_detail=row["error_detail"],
        size=row["size"],
        seconds=row["seconds"],
        new_count=row["new_count"],
        sent=Validators(row["sent_etag"], row["sent_last_modified"]),
        received=Validators(row["etag"], row["last_modified"]),
    )


def extracted_of(row: sqlite3.Row) -> Extracted:
    return Extracted(
        title=row["title"],
        byline=row["byline"],
        published_at=row["dated_at"],
        site_name=row["site_name"],
        language=row["language"],
        image_url=row["image_url"],
        body_html=row["body_html"],
        is_paywalled=bool(row["is_paywalled"]),
        is_consent_page=bool(row["is_consent_page"]),
    )


def headline_of(row: sqlite3.Row) -> Headline:
    return Headline(
        entry_id=row["id"],
        feed_id=row["feed_id"],
        title=row["title"],
        feed_title=row["feed_title"],
        link=row["link"],
        published_at=row["published_at"],
        first_seen_at=row["first_seen_at"],
        is_read=bool(row["is_read"]),
        is_saved=bool(row["is_saved"]),
        language=row["language"],
        feed_color=row["feed_color"],
        feed_url=row["feed_url"],
        folder=folder_of(row["folder"]),
        author=row["author"],
        categories=() if row["categories"] == "[]" else names_in(row["categories"]),
        group_id=row["group_id"],
        is_read_when_passed=bool(row["is_read_when_passed"]),
        importance=row["importance"],
    )


def entry_of(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        feed_id=row["feed_id"],
        guid=row["guid"],
        link=row["link"],
        title=row["title"],
        author=row["author"],
        published_at=row["published_at"] if row["is_dated"] else 0.0,
        updated_at=row["updated_at"],
        first_seen_at=row["first_seen_at"],
        summary_html=row["summary_html"],
        content_html=row["content_html"],
        language=row["language"],
        categories=names_in(row["categories"]),
        enclosures=from_json(row["enclosures"], _enclosures_of, ()),
        image_url=row["image_url"],
        is_read=bool(row["is_read"]),
        is_saved=bool(row["is_saved"]),
    )
