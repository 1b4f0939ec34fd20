"""Tiny Tiny RSS, by its own API (level 9 and up), which cannot rename or move feeds."""

import re
from collections.abc import Iterator, Mapping, Sequence
from time import sleep
from typing import Any

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiCall, decoded, items, number, send_json, text, timestamp
from ticker.sync.counts_of_run import CountsOfRun
from ticker.sync.feed_list_memory import FeedListMemory
from ticker.sync.feed_server import Capabilities, Newest, RawEntry

PATHS = ("/api/", "/tt-rss/api/")

_MAX_IDS = 100
_PER_PAGE = 200  # the server's own limit
_MAX_PAGES = 1_000
_MAX_PAGES_WITHOUT_NEWS = 5
_MAX_RECENT_PAGES = 50
_ALL, _SAVED, _ALL_BUT_VIRTUAL = -4, -1, -3  # its numbers for what is not a feed or category
_READ_FIELD, _SAVED_FIELD = 2, 0
_TAKEN = {0, 1}  # codes of an answer to subscribing: known already, new
_REFUSED = {2, 3, 4, 6}  # no address, a page with no feed, with several, no XML
_REFUSAL = "LOGIN_ERROR"
_REFUSES_FOR = 6.0  # seconds after a wrong password: AUTH_MIN_INTERVAL, and its clock counts whole ones
_ERRORS = {
    _REFUSAL: FetchErrorKind.UNAUTHORIZED,
    "NOT_LOGGED_IN": FetchErrorKind.UNAUTHORIZED,
    "API_DISABLED": FetchErrorKind.UNAVAILABLE,
}


def sign_in(call: ApiCall, base: str, user: str, password: str) -> str:
    """Return the id of a session. Raises FetchError.

    For some seconds after a wrong password the server refuses the right one as well, in the same words: so it is asked
    once more, after these.
    """
    try:
        return _session(call, base, user, password)
    except FetchError as error:
        if error.detail != _REFUSAL:
            raise
    sleep(_REFUSES_FOR)
    return _session(call, base, user, password)


def _session(call: ApiCall, base: str, user: str, password: str) -> str:
    session = text(_ask(call, base, {"op": "login", "user": user, "password": password}), "session_id")
    if not session:
        raise FetchError(FetchErrorKind.UNREADABLE, "login")
    return session


class TinyTinyRssServer:
    """A ``FeedServer``; ``base`` is the URL of its API."""

    capabilities = Capabilities(max_ids=_MAX_IDS, can_rename=False, can_move=False)

    def __init__(self, call: ApiCall, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._user = user
        self._password = password
        self._session = ""
        self._sign_in_count = 0
        self._counts = CountsOfRun(self.feeds)
        self._list = FeedListMemory()

    @property
    def sign_in_count(self) -> int:
        return self._sign_in_count

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        found = [
            each
            for each in _dicts(self._ask("getFeeds", cat_id=_ALL_BUT_VIRTUAL, unread_only=False, limit=0))
            if number(each, "id") and text(each, "feed_url")
        ]
        self._counts.note({number(each, "id"): int(number(each, "unread") or 0) for each in found})
        state = [(each["id"], each["feed_url"], each.get("title"), each.get("cat_id")) for each in found]
        if may_be_older and (known := self._list.feeds(state)):
            return known
        folders = self._folders()
        feeds = tuple(
            RemoteFeed(
                remote_id=number(each, "id"),
                url=text(each, "feed_url"),
                title=text(each, "title"),
                folder=folders.get(number(each, "id"), ()),
                home_url=text(each, "site_url"),
            )
            for each in found
        )
        self._list.note(feeds, state)
        return feeds

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:  # noqa: ARG002
        return self._counts.take()

    def newest(self) -> Newest | None:
        return None

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:
        return self._all_ids(int(feed_id) if feed_id else _ALL, view_mode="unread")

    def saved_ids(self) -> frozenset[str]:
        return self._all_ids(_SAVED, view_mode="all_articles")

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:  # noqa: ARG002
        """Return what has a higher id; where none is known, what is dated since then, up to 10,000."""
        if after:
            return self._ids(_ALL, view_mode="all_articles", since_id=int(after))[0]
        ids: set[str] = set()
        skip = 0
        for _ in range(_MAX_RECENT_PAGES):
            page = self._headlines(_ALL, skip, view_mode="all_articles", order_by="feed_dates")
            recent = [each for each in page if (timestamp(each, "updated") or 0.0) >= since]
            ids.update(number(each, "id") for each in recent)
            skip += len(page)
            if not recent or len(recent) < len(page):
                break
        return frozenset(filter(None, ids))

    def changed_ids(self, since: float) -> frozenset[str] | None:  # noqa: ARG002
        return None

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        wanted = _joined(ids)
        if not wanted:
            return ()
        found = _dicts(self._ask("getArticle", article_id=wanted, sanitize=False))
        return tuple(_entry(each) for each in found if number(each, "id") and number(each, "feed_id"))

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        self._set(_READ_FIELD, ids, not is_read)

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        self._set(_SAVED_FIELD, ids, is_saved)

    def _set(self, field: int, ids: Sequence[str], value: bool) -> None:
        if wanted := _joined(ids):
            self._ask("updateArticle", article_ids=wanted, mode=int(value), field=field)

    def subscribe(self, url: str) -> str:
        status = self._asked_object("subscribeToFeed", feed_url=url, category_id=0).get("status")
        code = status.get("code") if isinstance(status, dict) else None
        if not isinstance(status, dict) or not isinstance(code, int):
            raise FetchError(FetchErrorKind.UNREADABLE, "subscribeToFeed")
        if code in _REFUSED:
            raise FetchError(FetchErrorKind.NOT_A_FEED, "server")
        if code not in _TAKEN:  # the site could not be reached, or the server failed
            raise FetchError(FetchErrorKind.HTTP_STATUS, str(code))
        return number(status, "feed_id") or self._feed_at(url)

    def _feed_at(self, url: str) -> str:
        """Return the id of a feed where the answer to subscribing has none (API level below 15)."""
        if found := next((each.remote_id for each in self.feeds() if each.url == url), None):
            return found
        raise FetchError(FetchErrorKind.UNREADABLE, "subscribeToFeed")

    def unsubscribe(self, feed_id: str) -> None:
        self._ask("unsubscribeFeed", feed_id=int(feed_id))

    def rename(self, feed_id: str, title: str) -> None:
        raise NotImplementedError

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        raise NotImplementedError

    def _folders(self) -> dict[str, tuple[str, ...]]:
        """Return the paths of folders by feed."""
        tree = self._asked_object("getFeedTree", include_empty=False).get("categories")
        if not isinstance(tree, dict):
            raise FetchError(FetchErrorKind.UNREADABLE, "getFeedTree")
        return dict(_feeds_in(tree, ()))

    def _all_ids(self, feed_id: int, **filters: object) -> frozenset[str]:
        """Return ids without a gap: more than a page is read from both ends, as pages shift while entries are read."""
        ids, pages = self._ids(feed_id, order_by="feed_dates", **filters)
        return ids | self._ids(feed_id, order_by="date_reverse", **filters)[0] if pages > 1 else ids

    def _ids(self, feed_id: int, **filters: object) -> tuple[frozenset[str], int]:
        """Return the ids of all pages and the number of pages, which may be shorter than asked for."""
        ids: set[str] = set()
        skip = 0
        without_news = 0  # pages: one may be of entries that others, marked meanwhile, have moved on to it
        for page in range(_MAX_PAGES):
            found = self._headlines(feed_id, skip, **filters)
            if not found:
                return frozenset(ids), page
            new = {number(each, "id") for each in found} - {""} - ids
            without_news = 0 if new else without_news + 1
            if without_news > _MAX_PAGES_WITHOUT_NEWS:
                break
            ids |= new
            skip += len(found)
        raise FetchError(FetchErrorKind.UNREADABLE, "pages without end")

    def _headlines(self, feed_id: int, skip: int, **filters: object) -> list[dict[str, Any]]:
        asked = {"limit": _PER_PAGE, "skip": skip, "show_content": False, "show_excerpt": False, **filters}
        return _dicts(self._ask("getHeadlines", feed_id=feed_id, **asked))

    def _asked_object(self, operation: str, **arguments: object) -> dict[str, Any]:
        answer = self._ask(operation, **arguments)
        if not isinstance(answer, dict):
            raise FetchError(FetchErrorKind.UNREADABLE, operation)
        return answer

    def _ask(self, operation: str, **arguments: object) -> Any:
        """Ask, and once more with a new session where the old one has ended."""
        if self._session:
            try:
                return self._ask_in_session(operation, arguments)
            except FetchError as error:
                if error.kind is not FetchErrorKind.UNAUTHORIZED:
                    raise
        self._session = sign_in(self._call, self._base, self._user, self._password)
        self._sign_in_count += 1
        return self._ask_in_session(operation, arguments)

    def _ask_in_session(self, operation: str, arguments: dict[str, object]) -> Any:
        return _ask(self._call, self._base, {"op": operation, "sid": self._session, **arguments})


def _ask(call: ApiCall, base: str, question: dict[str, object]) -> Any:
    answer = decoded(call(send_json("POST", base, question)))
    if not isinstance(answer, dict) or "content" not in answer or answer.get("status") not in {0, 1}:
        raise FetchError(FetchErrorKind.UNREADABLE, "json")
    content = answer["content"]
    if answer["status"] == 1:
        name = text(content, "error") if isinstance(content, dict) else ""
        raise FetchError(_ERRORS.get(name, FetchErrorKind.UNREADABLE), name[:80])
    return content


def _feeds_in(branch: dict[str, Any], path: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for each in items(branch, "items"):
        if not isinstance(each, dict):
            continue
        if text(each, "id").startswith("FEED:") and number(each, "bare_id"):
            yield number(each, "bare_id"), path
        elif number(each, "bare_id"):  # 0 is what is in no category
            yield from _feeds_in(each, (*path, text(each, "name")))
        else:
            yield from _feeds_in(each, path)


def _entry(article: dict[str, Any]) -> RawEntry:
    files = (each for each in items(article, "attachments") if isinstance(each, dict) and text(each, "content_url"))
    return RawEntry(
        remote_id=number(article, "id"),
        feed_id=number(article, "feed_id"),
        title=text(article, "title"),
        link=text(article, "link"),
        author=text(article, "author"),
        published_at=timestamp(article, "updated"),
        html=text(article, "content"),
        enclosures=tuple((text(each, "content_url"), text(each, "content_type")) for each in files),
        is_read=not article.get("unread"),
        is_saved=bool(article.get("marked")),
    )


def _joined(ids: Sequence[str]) -> str:
    return ",".join(each for each in ids[:_MAX_IDS] if re.fullmatch(r"[1-9][0-9]{0,17}", each))


def _dicts(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, list):
        raise FetchError(FetchErrorKind.UNREADABLE, "list")
    return [each for each in answer if isinstance(each, dict)]
