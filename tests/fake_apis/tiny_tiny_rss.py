"""Tiny Tiny RSS, as its classes/API.php has it."""

from typing import TYPE_CHECKING, Any

from tests.fake_apis.api import Answer, FakeApi, Query, as_json, content_of
from tests.fake_google_reader import USER

if TYPE_CHECKING:
    from tests.fake_feed_server import FakeFeedServer


def _name(method: str, path: str, query: Query, content: bytes) -> str:
    del method, path, query
    return str(content_of(content).get("op", ""))


def _answer(
    server: "FakeFeedServer", method: str, path: str, query: Query, content: bytes, authorization: str
) -> Answer:
    del method, query, authorization
    if path:
        return 404, "Not Found"
    asked = content_of(content)
    session = f"session {server.epoch} {server.password}"
    if asked.get("op") == "login":
        is_right = (asked.get("user"), asked.get("password")) == (USER, server.password)
        if not is_right or server.refuses_all_sign_ins:
            server.refuses_all_sign_ins = server.wants_pauses
            return _refused("LOGIN_ERROR")
        return _done({"session_id": session, "api_level": 23})
    if asked.get("sid") != session:
        return _refused("NOT_LOGGED_IN")
    match asked["op"]:
        case "getFeeds":
            return _done([_feed(server, each) for each in server.feeds])
        case "getFeedTree":
            return _done({"categories": {"identifier": "id", "label": "name", "items": _tree(server)}})
        case "getHeadlines":
            return _done(_headlines(server, asked))
        case "getArticle":
            ids = [each for each in str(asked["article_id"]).split(",") if each in server.items]
            return _done([_article(server, each) for each in ids])
        case "updateArticle":
            return _update(server, asked)
        case "subscribeToFeed":
            return _subscribe(server, asked["feed_url"])
        case "unsubscribeFeed":
            if asked["feed_id"] not in server.feeds:
                return _refused("OPERATION_FAILED")
            server.remove_feed(asked["feed_id"])
            return _done({"status": "OK"})
    return _refused("UNKNOWN_METHOD")


def _done(content: object) -> Answer:
    return as_json({"seq": 0, "status": 0, "content": content})


def _refused(error: str) -> Answer:
    return as_json({"seq": 0, "status": 1, "content": {"error": error}})


def _feed(server: "FakeFeedServer", number: int) -> dict[str, object]:
    feed = server.feeds[number]
    unread = sum(each.feed == number and not each.is_read for each in server.items.values())
    folder = server.folder_number(feed.folder)
    return {"id": number, "title": feed.title, "feed_url": feed.url, "unread": unread, "cat_id": folder}


def _tree(server: "FakeFeedServer") -> list[dict[str, Any]]:
    """Return the tree; what is in no category is in one with the number 0."""
    root: list[dict[str, Any]] = []
    for number, feed in server.feeds.items():
        branch = root
        for name in feed.folder.split("/") if feed.folder else ["Uncategorized"]:
            found = next((each for each in branch if each["name"] == name), None)
            if found is None:
                bare = server.folder_number(name) if feed.folder else 0
                found = {"id": f"CAT:{bare}", "name": name, "bare_id": bare, "type": "category", "items": []}
                branch.append(found)
            branch = found["items"]
        branch.append({"id": f"FEED:{number}", "bare_id": number, "name": feed.title, "type": "feed"})
    return root


def _headlines(server: "FakeFeedServer", asked: dict[str, Any]) -> list[dict[str, object]]:
    feed, limit, skip = asked["feed_id"], min(asked["limit"] or 200, server.max_page), asked.get("skip", 0)
    found = [
        each
        for each, item in server.items.items()
        if feed in {-4, item.feed} or (feed == -1 and item.is_saved)
        if asked.get("view_mode") != "unread" or not item.is_read
        if int(each) > asked.get("since_id", 0)
    ]
    is_oldest_first = asked.get("order_by") == "date_reverse"
    found.sort(key=lambda each: (server.items[each].at, int(each)), reverse=not is_oldest_first)
    return [_headline(server, each) for each in found[skip : skip + limit]]


def _headline(server: "FakeFeedServer", item_id: str) -> dict[str, object]:
    item = server.items[item_id]
    return {
        "id": int(item_id),
        "unread": not item.is_read,
        "marked": item.is_saved,
        "updated": item.at,
        "title": item.title,
        "link": item.link,
        "feed_id": item.feed,
        "author": "",
    }


def _article(server: "FakeFeedServer", item_id: str) -> dict[str, object]:
    content = f"<p>{server.items[item_id].title}</p>"
    return _headline(server, item_id) | {"content": content, "attachments": []}


def _update(server: "FakeFeedServer", asked: dict[str, Any]) -> Answer:
    value = {0: False, 1: True}[asked["mode"]]
    ids = [each for each in str(asked["article_ids"]).split(",") if each in server.items]
    for each in ids:
        if asked["field"] == 2:
            server.items[each].is_read = not value
        else:
            server.items[each].is_saved = value
    return _done({"status": "OK", "updated": len(ids)})


def _subscribe(server: "FakeFeedServer", url: str) -> Answer:
    known = next((number for number, feed in server.feeds.items() if feed.url == url), None)
    if known is not None:
        return _done({"status": {"code": 0, "feed_id": known}})
    if url in server.refuses:
        return _done({"status": {"code": 3, "message": ""}})
    return _done({"status": {"code": 1, "feed_id": server.add_feed(url)}})


API = FakeApi(path=lambda _: "/api/", name=_name, answer=_answer)
