"""Feedbin, as its documentation (feedbin/feedbin-api) and its controllers have it."""

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.fake_apis.api import Answer, FakeApi, Query, as_json, content_of, first, is_basic

if TYPE_CHECKING:
    from tests.fake_feed_server import FakeFeedServer

_APART = 1_000  # between the number of a feed and that of the subscription to it


def _name(method: str, path: str, query: Query, content: bytes) -> str:
    del query, content
    return f"{method} {re.sub(r'[0-9]+', '#', path.removesuffix('.json'))}"


def _answer(
    server: "FakeFeedServer", method: str, path: str, query: Query, content: bytes, authorization: str
) -> Answer:
    if not is_basic(server, authorization):
        return 401, ""
    asked = content_of(content)
    numbers = [int(each) for each in re.findall(r"[0-9]+", path)]
    match _name(method, path, query, content).split(" "):
        case ["GET", "subscriptions"]:
            return as_json([_subscription(server, each) for each in server.feeds])
        case ["POST", "subscriptions"]:
            return _subscribe(server, asked["feed_url"])
        case ["DELETE", "subscriptions/#"]:
            return _unsubscribe(server, numbers[0] - _APART)
        case ["POST", "subscriptions/#/update"]:
            if numbers[0] - _APART not in server.feeds:
                return 403, ""
            server.feeds[numbers[0] - _APART].title = asked["title"]
            return as_json(_subscription(server, numbers[0] - _APART))
        case ["GET", "taggings"]:
            return as_json([_tagging(server, each) for each, feed in server.feeds.items() if feed.folder])
        case ["POST", "taggings"]:
            server.feeds[asked["feed_id"]].folder = asked["name"]
            return as_json(_tagging(server, asked["feed_id"]), 201)
        case ["DELETE", "taggings/#"]:
            return _delete_tagging(server, numbers[0])
        case ["GET", "unread_entries"]:
            return as_json([int(each) for each, item in server.items.items() if not item.is_read])
        case ["GET", "starred_entries"]:
            return as_json([int(each) for each, item in server.items.items() if item.is_saved])
        case ["POST", "unread_entries" | "unread_entries/delete"]:
            return _mark(server, asked["unread_entries"], is_read="delete" in path)
        case ["POST", "starred_entries" | "starred_entries/delete"]:
            return _mark(server, asked["starred_entries"], is_saved="delete" not in path)
        case ["GET", "entries"]:
            if "since" in query:
                found = _with_marks(server, query, sorted(server.items, key=int, reverse=True))
                entries = [_entry(server, each) for each in found]
                entries = [each for each in entries if str(each["created_at"]) > first(query, "since")]
                return as_json(entries[: int(first(query, "per_page"))])
            ids = first(query, "ids").split(",")
            if len(ids) > 100:
                return as_json([{"ids": "Please request less than or equal to 100 ids per request"}], 400)
            return as_json([_entry(server, each) for each in _with_marks(server, query, ids)])
    return 404, ""


def _subscription(server: "FakeFeedServer", number: int) -> dict[str, object]:
    feed = server.feeds[number]
    known = {"id": number + _APART, "feed_id": number, "title": feed.title, "feed_url": feed.url}
    return known | {"created_at": "2013-03-12T11:30:25.209432Z", "site_url": "http://news.example/"}


def _subscribe(server: "FakeFeedServer", url: str) -> Answer:
    if any(each.url == url for each in server.feeds.values()):
        return 302, ""
    if url in server.refuses:
        return 404, ""
    return as_json(_subscription(server, server.add_feed(url)), 201)


def _unsubscribe(server: "FakeFeedServer", number: int) -> Answer:
    if number not in server.feeds:
        return 403, ""
    server.remove_feed(number)
    return 204, ""


def _tagging(server: "FakeFeedServer", number: int) -> dict[str, object]:
    name = server.feeds[number].folder
    return {"id": number * _APART + server.folder_number(name), "feed_id": number, "name": name}


def _delete_tagging(server: "FakeFeedServer", number: int) -> Answer:
    feed, folder = divmod(number, _APART)
    if feed in server.feeds and server.folder_number(server.feeds[feed].folder) == folder:
        server.feeds[feed].folder = ""
    return 204, ""


def _mark(
    server: "FakeFeedServer", ids: list[int], *, is_read: bool | None = None, is_saved: bool | None = None
) -> Answer:
    found = [each for each in ids if str(each) in server.items]
    for each in found:
        item = server.items[str(each)]
        item.is_read = item.is_read if is_read is None else is_read
        item.is_saved = item.is_saved if is_saved is None else is_saved
    return as_json(found)


def _with_marks(server: "FakeFeedServer", query: Query, ids: list[str]) -> list[str]:
    """Return the ids of entries that are there and have the marks that were asked for."""
    found = {each: server.items[each] for each in ids if each in server.items}
    if "read" in query:
        found = {each: item for each, item in found.items() if item.is_read is (first(query, "read") == "true")}
    if "starred" in query:
        found = {each: item for each, item in found.items() if item.is_saved is (first(query, "starred") == "true")}
    return [*found]


def _entry(server: "FakeFeedServer", item_id: str) -> dict[str, object]:
    item = server.items[item_id]
    return {
        "id": int(item_id),
        "feed_id": item.feed,
        "title": item.title,
        "author": None,
        "summary": item.title,
        "content": f"<p>{item.title}</p>",
        "url": item.link,
        "published": datetime.fromtimestamp(item.at, UTC).strftime("%Y-%m-%dT%H:%M:%S.000000Z"),
        "created_at": datetime.fromtimestamp(1_600_000_000 + int(item_id), UTC).strftime("%Y-%m-%dT%H:%M:%S.127893Z"),
    }


API = FakeApi(path=lambda _: "/v2", name=_name, answer=_answer)
