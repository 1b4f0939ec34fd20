"""Feedbin, by its API v2. A feed has a number, and the user's subscription to it another one."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiCall, basic, decoded, get, number, send_json, text
from ticker.sync.feed_list_memory import FeedListMemory
from ticker.sync.feed_server import ALL_FEEDS, Capabilities, Newest, RawEntry
from ticker.sync.folder_names import name_of, path_of

PATHS = ("/v2",)

_MAX_IDS = 100
_MAX_LISTED = 500  # unread entries; if there are more, a list of them is too long for every run
_REFUSED = {300, 404}  # an address that leads to several feeds, or to none


def sign_in(call: ApiCall, base: str, user: str, password: str) -> None:
    """Raises FetchError: UNAUTHORIZED if user or password is wrong, UNREADABLE if no such API is there."""
    _listed(decoded(call(get(f"{base}/taggings.json", basic(user, password)))))


class FeedbinServer:
    """A ``FeedServer``; ``base`` is the URL of its API."""

    capabilities = Capabilities(max_ids=_MAX_IDS)
    sign_in_count = 0

    def __init__(self, call: ApiCall, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._authorization = basic(user, password)
        self._subscriptions: dict[str, str] = {}  # number of a feed → of the subscription
        self._unread: frozenset[str] | None = None  # in this run
        self._saved: frozenset[str] | None = None
        self._has_long_lists = False
        self._newest = "", ""  # id and time of creation, as the server writes it
        self._new: dict[str, RawEntry] = {}  # what has come, in this run, until ``entries`` asks for it
        self._list = FeedListMemory()

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        self._unread = self._saved = None
        self._new = {}
        names = {number(each, "feed_id"): text(each, "name") for each in reversed(self._taggings())}
        if may_be_older and self._has_long_lists and (known := self._list.feeds(names)) and not self._has_come():
            return known  # what has come may be of feeds that have other ids now
        feeds = self._feeds(names)
        self._list.note(feeds, names)
        return feeds

    def _feeds(self, names: Mapping[str, str]) -> tuple[RemoteFeed, ...]:
        found = [each for each in _listed(self._get("subscriptions")) if number(each, "feed_id")]
        self._subscriptions = {number(each, "feed_id"): number(each, "id") for each in found}
        return tuple(
            RemoteFeed(
                remote_id=number(each, "feed_id"),
                url=text(each, "feed_url"),
                title=text(each, "title"),
                folder=path_of(names.get(number(each, "feed_id"), "")),
                home_url=text(each, "site_url"),
            )
            for each in found
            if text(each, "feed_url")
        )

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:
        """Return what was expected and what has come since, where all ids are too many to be asked for every time."""
        self._has_long_lists = expected > _MAX_LISTED
        if not self._has_long_lists or not (since := self._created_at(newest)):
            return None
        found = self._found(since=since, per_page=_MAX_IDS)
        if len(found) >= _MAX_IDS:
            return None
        self._new = {each.remote_id: each for each in found}
        return {ALL_FEEDS: expected + sum(not each.is_read for each in found)}

    def _has_come(self) -> bool:
        return bool(_listed(self._get("entries", since=self._newest[1], per_page=1)))

    def _created_at(self, entry_id: str) -> str:
        if self._newest[0] != entry_id and (numbers := _numbers([entry_id])):
            found = _listed(self._get("entries", ids=numbers[0]))
            self._newest = entry_id, next((text(each, "created_at") for each in found), "")
        return self._newest[1]

    def newest(self) -> Newest | None:
        return None

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:  # noqa: ARG002
        self._unread = _ids(self._get("unread_entries"))
        return self._unread

    def saved_ids(self) -> frozenset[str]:
        self._saved = _ids(self._get("starred_entries"))
        return self._saved

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:  # noqa: ARG002
        """Return what ``unread_counts`` has found: others would come whole, on every run."""
        return frozenset(self._new)

    def changed_ids(self, since: float) -> frozenset[str] | None:  # noqa: ARG002
        """Return None: the server can tell which texts have changed, and not which marks."""
        return None

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        wanted = [str(each) for each in _numbers(ids)]
        known = tuple(self._new.pop(each) for each in wanted if each in self._new)
        missing = set(wanted) - {each.remote_id for each in known}
        found = self._found(ids=",".join(sorted(missing))) if missing else []
        missing -= {each.remote_id for each in found}
        if missing and self._unread is None:  # marked as unread between two answers, or gone
            self._unread = frozenset(missing)
            found += self._found(ids=",".join(sorted(missing)))
            self._unread = None
        return known + tuple(found)

    def _found(self, **which: object) -> list[RawEntry]:
        """Return entries, which do not tell their marks: where no list of this run does, these are asked for, too."""
        found: dict[str, RawEntry] = {}
        for is_read in (False, True) if self._unread is None else (None,):
            for is_saved in (False, True) if self._saved is None else (None,):
                marks = {"read": is_read, "starred": is_saved}
                asked = {name: str(mark).lower() for name, mark in marks.items() if mark is not None}
                for each in _listed(self._get("entries", include_enclosure="true", **which, **asked)):
                    remote_id = number(each, "id")
                    if remote_id and number(each, "feed_id"):
                        found[remote_id] = _entry(
                            each,
                            is_read=remote_id not in (self._unread or ()) if is_read is None else is_read,
                            is_saved=remote_id in (self._saved or ()) if is_saved is None else is_saved,
                        )
        return [*found.values()]

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        self._unread = None
        self._mark("unread_entries", ids, is_set=not is_read)

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        self._saved = None
        self._mark("starred_entries", ids, is_set=is_saved)

    def _mark(self, name: str, ids: Sequence[str], *, is_set: bool) -> None:
        path = name if is_set else f"{name}/delete"  # a DELETE with content does not pass every proxy
        if wanted := _numbers(ids):
            _listed(decoded(self._send("POST", path, {name: wanted})))  # those it has marked

    def subscribe(self, url: str) -> str:
        try:
            answer = decoded(self._send("POST", "subscriptions", {"feed_url": url}))
        except FetchError as error:
            if known := next((each.remote_id for each in self.feeds() if each.url == url), ""):
                return known  # the answer was a redirect to it
            if error.status in _REFUSED:
                raise FetchError(FetchErrorKind.NOT_A_FEED, "server") from error
            raise
        if not isinstance(answer, dict) or not number(answer, "feed_id"):
            raise FetchError(FetchErrorKind.UNREADABLE, "subscriptions")
        self._subscriptions[number(answer, "feed_id")] = number(answer, "id")
        return number(answer, "feed_id")

    def unsubscribe(self, feed_id: str) -> None:
        if subscription := self._subscription(feed_id):
            self._send("DELETE", f"subscriptions/{subscription}")

    def rename(self, feed_id: str, title: str) -> None:
        if subscription := self._subscription(feed_id):
            self._send("POST", f"subscriptions/{subscription}/update", {"title": title})

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:  # noqa: ARG002
        """Give the feed the new tag, then take the others from it: it is never without one meanwhile."""
        name = name_of(new)
        tags = {
            number(each, "id"): text(each, "name") for each in self._taggings() if number(each, "feed_id") == feed_id
        }
        if name and name not in tags.values():
            self._send("POST", "taggings", {"feed_id": int(feed_id), "name": name})
        for each in (tagging for tagging, known in tags.items() if known != name):
            self._send("DELETE", f"taggings/{each}")

    def _subscription(self, feed_id: str) -> str:
        if feed_id not in self._subscriptions:
            self.feeds()
        return self._subscriptions.get(feed_id, "")

    def _taggings(self) -> list[dict[str, Any]]:
        return _listed(self._get("taggings"))

    def _get(self, name: str, **query: object) -> Any:
        return decoded(self._call(get(f"{self._base}/{name}.json", self._authorization, **query)))

    def _send(self, method: str, path: str, value: object = None) -> bytes:
        """Send something. 403 is about what it was sent for, as a subscription that is gone, not about the account."""
        try:
            return self._call(send_json(method, f"{self._base}/{path}.json", value, self._authorization))
        except FetchError as error:
            if error.kind is not FetchErrorKind.FORBIDDEN:
                raise
            raise FetchError(FetchErrorKind.HTTP_STATUS, "403", status=403) from error


def _entry(item: dict[str, Any], *, is_read: bool, is_saved: bool) -> RawEntry:
    enclosure = item.get("enclosure")
    file = enclosure if isinstance(enclosure, dict) else {}
    url = text(file, "enclosure_url")
    return RawEntry(
        remote_id=number(item, "id"),
        feed_id=number(item, "feed_id"),
        title=text(item, "title"),
        link=text(item, "url"),
        author=text(item, "author"),
        published_at=_date(text(item, "published")),
        html=text(item, "content") or text(item, "summary"),
        enclosures=((url, text(file, "enclosure_type")),) if url else (),
        is_read=is_read,
        is_saved=is_saved,
    )


def _date(value: str) -> float | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _listed(answer: Any) -> list[dict[str, Any]]:
    if not isinstance(answer, list):
        raise FetchError(FetchErrorKind.UNREADABLE, "list")
    return [each for each in answer if isinstance(each, dict)]


def _ids(answer: Any) -> frozenset[str]:
    if not isinstance(answer, list):
        raise FetchError(FetchErrorKind.UNREADABLE, "list")
    return frozenset(str(each) for each in answer if isinstance(each, int) and not isinstance(each, bool))


def _numbers(ids: Sequence[str]) -> list[int]:
    return [int(each) for each in ids[:_MAX_IDS] if re.fullmatch(r"[1-9][0-9]{0,18}", each)]
