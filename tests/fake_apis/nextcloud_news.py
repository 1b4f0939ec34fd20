"""Nextcloud News, as its docs/development/api and controllers have it: v1-3, or v1-2 alone."""

import hashlib
import re
from typing import TYPE_CHECKING, Any

from tests.fake_apis.api import Answer, FakeApi, Query, as_json, content_of, first, is_basic

if TYPE_CHECKING:
    from tests.fake_feed_server import FakeFeedServer

_FEED, _FOLDER, _STARRED = 0, 1, 2


def _path(server: "FakeFeedServer") -> str:
    return "/index.php/apps/news/api/v1-2" if server.is_old else "/index.php/apps/news/api/v1-3"


def _name(method: str, path: str, query: Query, content: bytes) -> str:
    del query, content
    return f"{method} {re.sub(r'[0-9]+', '#', path)}"


def _answer(
    server: "FakeFeedServer", method: str, path: str, query: Query, content: bytes, authorization: str
) -> Answer:
    if not is_basic(server, authorization):
        return 401, '{"message":"Current user is not logged in"}'
    asked, verb = content_of(content), "PUT" if server.is_old else "POST"
    numbers = [int(each) for each in re.findall(r"[0-9]+", path)]
    match _name(method, path, query, content).split(" "):
        case ["GET", "version"]:
            return as_json({"version": "25.0.0"})
        case ["GET", "folders"]:
            return as_json({"folders": [{"id": number, "name": name} for name, number in server.folders.items()]})
        case ["POST", "folders"]:
            if asked["name"] in server.folders:
                return as_json({"message": "exists"}, 409)
            return as_json({"folders": [{"id": server.folder_number(asked["name"]), "name": asked["name"]}]})
        case ["GET", "feeds"]:
            return as_json({"feeds": [_feed(server, each) for each in server.feeds], "starredCount": 0})
        case ["POST", "feeds"]:
            return _add_feed(server, asked["url"])
        case ["DELETE", "feeds/#"]:
            if numbers[0] not in server.feeds:
                return as_json({"message": "no such feed"}, 404)
            server.remove_feed(numbers[0])
            return as_json([])
        case [given, "feeds/#/rename"] if given == verb:
            return _change_feed(server, numbers[0], title=asked["feedTitle"])
        case [given, "feeds/#/move"] if given == verb:
            names = {number: name for name, number in server.folders.items()}
            return _change_feed(server, numbers[0], folder=names[asked["folderId"]] if asked["folderId"] else "")
        case ["GET", "items"]:
            return as_json({"items": [_item(server, each) for each in _listed(server, query)]})
        case ["GET", "items/updated"]:
            changed = [] if server.clock_is_slow else server.items  # as if all had changed
            return as_json({"items": [_item(server, each) for each in changed]})
        case [given, "items/read/multiple" | "items/unread/multiple"] if given == verb:
            for each in asked["items" if server.is_old else "itemIds"]:
                if str(each) in server.items:
                    server.items[str(each)].is_read = "unread" not in path
            return as_json([])
        case [given, "items/star/multiple" | "items/unstar/multiple"] if given == verb:
            for each in _starred(server, asked):
                server.items[each].is_saved = "unstar" not in path
            return as_json([])
    return 405, ""


def _starred(server: "FakeFeedServer", asked: dict[str, Any]) -> list[str]:
    """Return the items meant: v1-2 names them by feed and hash of the guid."""
    if not server.is_old:
        return [str(each) for each in asked["itemIds"] if str(each) in server.items]
    wanted = {(each["feedId"], each["guidHash"]) for each in asked["items"]}
    return [each for each, item in server.items.items() if (item.feed, _hash(each)) in wanted]


def _feed(server: "FakeFeedServer", number: int) -> dict[str, object]:
    feed = server.feeds[number]
    unread = sum(each.feed == number and not each.is_read for each in server.items.values())
    folder = server.folder_number(feed.folder) or None
    return {"id": number, "url": feed.url, "title": feed.title, "folderId": folder, "unreadCount": unread, "link": ""}


def _add_feed(server: "FakeFeedServer", url: str) -> Answer:
    if any(each.url == url for each in server.feeds.values()):
        return as_json({"message": "exists"}, 409)
    if url in server.refuses:
        return as_json({"message": "no feed"}, 422)
    return as_json({"feeds": [_feed(server, server.add_feed(url))]})


def _change_feed(
    server: "FakeFeedServer", number: int, *, title: str | None = None, folder: str | None = None
) -> Answer:
    if number not in server.feeds:
        return as_json({"message": "no such feed"}, 404)
    feed = server.feeds[number]
    feed.title = feed.title if title is None else title
    feed.folder = feed.folder if folder is None else folder
    return as_json([])


def _listed(server: "FakeFeedServer", query: Query) -> list[str]:
    kind, number = int(first(query, "type", "3")), int(first(query, "id", "0"))
    size, offset = int(first(query, "batchSize", "-1")), int(first(query, "offset", "0"))
    is_oldest_first, has_read = first(query, "oldestFirst") == "true", first(query, "getRead", "true") == "true"
    ids = sorted(server.items, key=int, reverse=not is_oldest_first)
    if offset:
        ids = [each for each in ids if (int(each) > offset) == is_oldest_first and int(each) != offset]
    if kind == _FEED:
        ids = [each for each in ids if server.items[each].feed == number]
    elif kind == _STARRED:
        ids = [each for each in ids if server.items[each].is_saved]
    ids = [each for each in ids if has_read or not server.items[each].is_read]
    return ids[:size] if size > 0 else ids


def _item(server: "FakeFeedServer", item_id: str) -> dict[str, object]:
    item = server.items[item_id]
    return {
        "id": int(item_id),
        "guid": item.link,
        "guidHash": _hash(item_id),
        "url": item.link,
        "title": item.title,
        "author": None,
        "pubDate": item.at,
        "body": f"<p>{item.title}</p>",
        "enclosureMime": None,
        "enclosureLink": None,
        "feedId": item.feed,
        "unread": not item.is_read,
        "starred": item.is_saved,
        "lastModified": 1_700_000_000,
    }


def _hash(item_id: str) -> str:
    return hashlib.md5(item_id.encode(), usedforsecurity=False).hexdigest()


API = FakeApi(path=_path, name=_name, answer=_answer)
