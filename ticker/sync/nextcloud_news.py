"""Nextcloud News, by its API v1-3, or v1-2 where it is an older one.

Its lists hold whole entries, and no entry is to be had by its id. So what a list brought is kept until it is asked for.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiCall, basic, decoded, get, listed, number, send_json, text, timestamp
from ticker.sync.counts_of_run import CountsOfRun
from ticker.sync.feed_server import Capabilities, Newest, RawEntry
from ticker.sync.folder_names import name_of, path_of

PATHS = ("/index.php/apps/news/api/v1-3", "/index.php/apps/news/api/v1-2")

_MAX_IDS = 100
_FEED, _SAVED, _ALL = 0, 2, 3  # what a list is of
_MAX_PAGES = 1_000
_REFUSED = {400, 404, 409, 422}  # verdicts of the server on what it was asked for
_TOO_MUCH = {FetchErrorKind.TOO_LARGE, FetchErrorKind.TIMED_OUT}


def sign_in(call: ApiCall, base: str, user: str, password: str) -> None:
    """Raises FetchError: UNAUTHORIZED if user or password is wrong, UNREADABLE if no such API is there."""
    answer = decoded(call(get(f"{base}/version", basic(user, password))))
    if not isinstance(answer, dict) or not text(answer, "version"):
        raise FetchError(FetchErrorKind.UNREADABLE, "version")


class NextcloudNewsServer:
    """A ``FeedServer``; ``base`` is the URL of its API."""

    capabilities = Capabilities(max_ids=_MAX_IDS)
    sign_in_count = 0

    def __init__(self, call: ApiCall, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._authorization = basic(user, password)
        self._is_old = base.endswith("v1-2")
        self._verb = "PUT" if self._is_old else "POST"
        self._items: dict[str, dict[str, Any]] = {}  # of the lists of this run, until ``entries`` asks for them
        self._counts = CountsOfRun(self.feeds)

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:  # noqa: ARG002
        self._items.clear()
        folders = {number(each, "id"): text(each, "name") for each in self._folders()}
        found = [each for each in listed(self._get("feeds"), "feeds") if number(each, "id") and text(each, "url")]
        self._counts.note({number(each, "id"): int(number(each, "unreadCount") or 0) for each in found})
        return tuple(
            RemoteFeed(
                remote_id=number(each, "id"),
                url=text(each, "url"),
                title=text(each, "title"),
                folder=path_of(folders.get(number(each, "folderId"), "")),
                home_url=text(each, "link"),
            )
            for each in found
        )

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:  # noqa: ARG002
        return self._counts.take()

    def newest(self) -> Newest | None:
        return None

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:
        of = {"type": _FEED, "id": feed_id} if feed_id else {"type": _ALL, "id": 0}
        return self._listed_ids(**of, getRead="false")

    def saved_ids(self) -> frozenset[str]:
        return self._listed_ids(type=_SAVED, id=0, getRead="true")

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:  # noqa: ARG002
        """Return none: each would come whole, on every run."""
        return frozenset()

    def changed_ids(self, since: float) -> frozenset[str] | None:
        """Return what has changed since then; None if that is too much at once, as this list has no pages."""
        try:
            found = listed(self._get("items/updated", lastModified=int(since), type=_ALL, id=0), "items")
        except FetchError as error:
            if error.kind not in _TOO_MUCH:
                raise
            return None
        return self._kept(found)

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        wanted = [each for each in ids[:_MAX_IDS] if _is_id(each)]
        missing = {int(each) for each in wanted} - {int(each) for each in self._items}
        if missing:
            self._look_for(missing)
        found = (self._items.pop(each, None) for each in wanted)
        return tuple(_entry(each) for each in found if each is not None and number(each, "feedId"))

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        name = "items" if self._is_old else "itemIds"
        self._send(self._verb, f"items/{'read' if is_read else 'unread'}/multiple", {name: _numbers(ids)})

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        path = f"items/{'star' if is_saved else 'unstar'}/multiple"
        if not self._is_old:
            self._send("POST", path, {"itemIds": _numbers(ids)})
            return
        self._look_for({each for each in _numbers(ids) if str(each) not in self._items})
        found = (self._items[each] for each in ids if each in self._items)
        marked = [{"feedId": int(number(each, "feedId")), "guidHash": text(each, "guidHash")} for each in found]
        if marked:
            self._send("PUT", path, {"items": marked})

    def subscribe(self, url: str) -> str:
        try:
            answer = self._send("POST", "feeds", {"url": url, "folderId": None})
        except FetchError as error:
            if error.status == 409 and (known := self._feed_at(url)):
                return known
            if error.status in _REFUSED:
                raise FetchError(FetchErrorKind.NOT_A_FEED, "server") from error
            raise
        added = next((number(each, "id") for each in listed(decoded(answer), "feeds")), "")
        if not added:
            raise FetchError(FetchErrorKind.UNREADABLE, "feeds")
        return added

    def _feed_at(self, url: str) -> str:
        return next((each.remote_id for each in self.feeds() if each.url == url), "")

    def unsubscribe(self, feed_id: str) -> None:
        try:
            self._send("DELETE", f"feeds/{feed_id}")
        except FetchError as error:
            if error.kind is not FetchErrorKind.NOT_FOUND:
                raise

    def rename(self, feed_id: str, title: str) -> None:
        self._send(self._verb, f"feeds/{feed_id}/rename", {"feedTitle": title})

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:  # noqa: ARG002
        folder = int(self._folder_id(name_of(new))) if new else (0 if self._is_old else None)
        self._send(self._verb, f"feeds/{feed_id}/move", {"folderId": folder})

    def _folder_id(self, name: str) -> str:
        """Return the id of a folder, which is made if there is none."""
        if found := next((number(each, "id") for each in self._folders() if text(each, "name") == name), ""):
            return found
        made = next(
            (number(each, "id") for each in listed(decoded(self._send("POST", "folders", {"name": name})), "folders")),
            "",
        )
        if not made:
            raise FetchError(FetchErrorKind.UNREADABLE, "folders")
        return made

    def _folders(self) -> list[dict[str, Any]]:
        return listed(self._get("folders"), "folders")

    def _listed_ids(self, **of: object) -> frozenset[str]:
        """Return the ids of a list. An entry that no answer can hold is left out, and the list read from both ends."""
        ids, is_whole = self._walk("false", of)
        return frozenset(ids if is_whole else ids | self._walk("true", of)[0])

    def _walk(self, oldest_first: str, of: dict[str, object]) -> tuple[set[str], bool]:
        """Read a list page by page, as entries that are read meanwhile shift none; tell whether it came to the end."""
        ids: set[str] = set()
        offset, size = 0, _MAX_IDS  # only ids beyond the offset; 0: all
        for _ in range(_MAX_PAGES):
            try:
                page = self._page(batchSize=size, offset=offset, oldestFirst=oldest_first, **of)
            except FetchError as error:
                if error.kind not in _TOO_MUCH:
                    raise
                if size == 1:
                    return ids, False
                size //= 2
                continue
            new = self._kept(page) - ids
            ids |= new
            if len(page) < size:
                return ids, True
            if not new:
                break
            offset = (max if oldest_first == "true" else min)(map(int, new))
        raise FetchError(FetchErrorKind.UNREADABLE, "pages without end")

    def _page(self, **query: object) -> list[dict[str, Any]]:
        return listed(self._get("items", **query), "items")

    def _look_for(self, missing: set[int]) -> None:
        """Read the list of all entries from the newest one missing down to the oldest."""
        offset = max(missing, default=0) + 1
        while missing:
            page = self._page(type=_ALL, id=0, getRead="true", batchSize=_MAX_IDS, offset=offset, oldestFirst="false")
            self._kept(each for each in page if int(number(each, "id") or 0) in missing)
            ids = [int(found) for each in page if (found := number(each, "id"))]
            if len(page) < _MAX_IDS or min(ids, default=0) >= offset:
                return
            offset = min(ids)
            missing = {each for each in missing if each < offset}

    def _kept(self, found: Any) -> frozenset[str]:
        by_id = {number(each, "id"): each for each in found if number(each, "id")}
        self._items.update(by_id)
        return frozenset(by_id)

    def _get(self, path: str, **query: object) -> Any:
        return decoded(self._call(get(f"{self._base}/{path}", self._authorization, **query)))

    def _send(self, method: str, path: str, value: object = None) -> bytes:
        """Send something. The Arsse answers nothing where it is done; a page is from something in between."""
        answer = self._call(send_json(method, f"{self._base}/{path}", value, self._authorization))
        if answer.strip():
            decoded(answer)
        return answer


def _entry(item: dict[str, Any]) -> RawEntry:
    enclosure = text(item, "enclosureLink")
    return RawEntry(
        remote_id=number(item, "id"),
        feed_id=number(item, "feedId"),
        title=text(item, "title"),
        link=text(item, "url"),
        author=text(item, "author"),
        published_at=timestamp(item, "pubDate"),
        html=text(item, "body"),
        guid=text(item, "guid"),
        enclosures=((enclosure, text(item, "enclosureMime")),) if enclosure else (),
        is_read=not item.get("unread"),
        is_saved=bool(item.get("starred")),
    )


def _is_id(value: str) -> bool:
    return bool(re.fullmatch(r"[1-9][0-9]{0,18}", value))


def _numbers(ids: Sequence[str]) -> list[int]:
    return [int(each) for each in ids if _is_id(each)]
