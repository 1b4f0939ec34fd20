"""Fever, as Miniflux, yarr, coldsweat and FreshRSS have it: what only one of them does comes with a word of it."""

import hashlib
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from tests.fake_apis.api import Answer, FakeApi, Query, as_json, first
from tests.fake_google_reader import USER

if TYPE_CHECKING:
    from tests.fake_feed_server import FakeFeedServer

_QUESTIONS = ("groups", "feeds", "unread_item_ids", "saved_item_ids", "items")
_LIMIT = 50


def _name(method: str, path: str, query: Query, content: bytes) -> str:
    del method, path
    form = parse_qs(content.decode())
    return "mark" if "mark" in form else next((each for each in _QUESTIONS if each in query), "")


def _answer(
    server: "FakeFeedServer", method: str, path: str, query: Query, content: bytes, authorization: str
) -> Answer:
    del authorization
    if path:
        return 404, "Not Found"
    form = parse_qs(content.decode())
    key = hashlib.md5(f"{USER}:{server.password}".encode(), usedforsecurity=False).hexdigest()
    if "api" not in query or method != "POST":
        return 400, "Bad Request"
    if first(form, "api_key").lower() != key:
        return as_json({"api_version": 3, "auth": 0})
    known = {"api_version": 3, "auth": 1, "last_refreshed_on_time": 1_700_000_000}
    match _name(method, "", query, content):  # Miniflux and yarr: one question a request
        case "groups":
            groups = [{"id": number, "title": name} for name, number in server.folders.items()]
            return as_json(known | {"groups": groups or None, "feeds_groups": _feeds_groups(server)})
        case "feeds":
            feeds = [_feed(server, each) for each in server.feeds]
            return as_json(known | {"feeds": feeds, "feeds_groups": _feeds_groups(server)})
        case "unread_item_ids":
            return as_json(known | {"unread_item_ids": _joined(server, lambda item: not item.is_read)})
        case "saved_item_ids":
            return as_json(known | {"saved_item_ids": _joined(server, lambda item: item.is_saved)})
        case "items":
            return as_json(known | {"items": _items(server, query), "total_items": len(server.items)})
        case "mark":
            return _mark(server, form) or as_json(known)
    return as_json(known)


def _feeds_groups(server: "FakeFeedServer") -> list[dict[str, object]] | None:
    groups: dict[int, list[str]] = {}
    for number, feed in server.feeds.items():
        if feed.folder:
            groups.setdefault(server.folder_number(feed.folder), []).append(str(number))
    return [{"group_id": each, "feed_ids": ",".join(feeds)} for each, feeds in groups.items()] or None  # Miniflux


def _feed(server: "FakeFeedServer", number: int) -> dict[str, object]:
    feed = server.feeds[number]
    return {"id": number, "favicon_id": 0, "title": feed.title, "url": feed.url, "site_url": "", "is_spark": 0}


def _joined(server: "FakeFeedServer", keeps: object) -> str:
    return ",".join(each for each, item in server.items.items() if keeps(item))  # type: ignore[operator]


def _items(server: "FakeFeedServer", query: Query) -> list[dict[str, object]]:
    wanted = [each for each in first(query, "with_ids").split(",") if each]
    ids = [each for each in wanted if each in server.items] if wanted else list(server.items)  # coldsweat: all
    if since := first(query, "since_id"):
        ids = sorted((each for each in server.items if int(each) > int(since)), key=int, reverse=server.has_one_state)
    return [_item(server, each) for each in ids[:_LIMIT]]


def _item(server: "FakeFeedServer", item_id: str) -> dict[str, object]:
    item = server.items[item_id]
    return {
        "id": int(item_id),
        "feed_id": item.feed,
        "title": item.title,
        "author": "",
        "html": f"<p>{item.title}</p>",
        "url": item.link,
        "is_saved": int(item.is_saved),
        "is_read": int(item.is_read),
        "created_on_time": item.at,
    }


def _mark(server: "FakeFeedServer", form: Query) -> Answer | None:
    item = server.items.get(first(form, "id"))
    if item is None:
        return 404, "Not Found"  # coldsweat
    match first(form, "as"):
        case "read":
            item.is_read = True
            item.is_saved &= not server.has_one_state
        case "unread":
            item.is_read = False
            item.is_saved &= not server.has_one_state
        case "saved" | "unsaved" as state:
            item.is_saved = state == "saved" if server.has_one_state else not item.is_saved  # Miniflux: a change
            item.is_read |= server.has_one_state
    return None


API = FakeApi(path=lambda _: "/fever/", name=_name, answer=_answer)
