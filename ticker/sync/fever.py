"""Feed servers with the Fever API: FreshRSS, Miniflux, yarr, CommaFeed and others.

The API was made for a program that has ended; servers took it over for the readers that spoke it. It cannot change
subscriptions and marks one entry a request. Where servers differ, a comment says so.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiCall, decoded, listed, number, post_form, text, timestamp
from ticker.sync.feed_list_memory import FeedListMemory
from ticker.sync.feed_server import ALL_FEEDS, Capabilities, Newest, RawEntry
from ticker.sync.folder_names import path_of
from ticker.sync.freshrss_titles import entry_title, feed_title

PATHS = (
    "/fever/",
    "/fever",
    "/api/fever.php",
    "/p/api/fever.php",
    "/plugins/fever/",
    "/plugins.local/fever/",
    "/api/fever",
)

_MAX_IDS = 50
_MAX_LISTED = 500  # unread entries; if there are more, a list of them is too long for every run
_MAX_LOOKED_AT = 5  # entries whose marks are seen by asking for them, rather than by the lists
_TRIES = 3  # yarr says that it has marked an entry also where its database was busy and did not


def sign_in(call: ApiCall, base: str, user: str, password: str) -> None:
    """Raises FetchError: UNAUTHORIZED if the key is not taken, UNREADABLE if no such API is there."""
    _ask(call, base, _key(user, password), "")


class FeverServer:
    """A ``FeedServer``; ``base`` is the URL of its API."""

    capabilities = Capabilities(
        max_ids=_MAX_IDS, can_subscribe=False, can_unsubscribe=False, can_rename=False, can_move=False
    )
    sign_in_count = 0

    def __init__(self, call: ApiCall, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._key = _key(user, password)
        self._unread: frozenset[str] | None = None  # in this run
        self._has_long_lists = False
        self._newest = ""  # id of an entry, as of the last run, where lists are long
        self._new: dict[str, RawEntry] = {}  # what has come, in this run, until ``entries`` asks for it
        self._list = FeedListMemory()

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        """Ask for groups and feeds apart: yarr answers one question a request."""
        self._unread = None
        self._new = {}
        grouped = self._ask("groups")
        state = tuple(str(grouped.get(each)) for each in ("groups", "feeds_groups"))
        if may_be_older and self._newest and (known := self._list.feeds(state)) and not self._come_since(self._newest):
            return known  # what has come may be of feeds that have other ids now
        feeds = self._feeds(grouped)
        self._list.note(feeds, state)
        return feeds

    def _feeds(self, grouped: dict[str, Any]) -> tuple[RemoteFeed, ...]:
        names = {number(each, "id"): text(each, "title") for each in _dicts(grouped, "groups")}
        answer = self._ask("feeds")
        folders: dict[str, str] = {}
        for each in _dicts(answer, "feeds_groups") or _dicts(grouped, "feeds_groups"):
            for feed_id in _ids(text(each, "feed_ids")):
                folders.setdefault(feed_id, names.get(number(each, "group_id"), ""))
        return tuple(
            RemoteFeed(
                remote_id=number(each, "id"),
                url=text(each, "url"),
                title=self._plain(feed_title, text(each, "title")),
                folder=path_of(self._plain(feed_title, folders.get(number(each, "id"), ""))),
                home_url=text(each, "site_url"),
            )
            for each in listed(answer, "feeds")
            if number(each, "id") and text(each, "url")
        )

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:
        """Return what was expected and what has come since, where all ids are too many to be asked for every time."""
        self._has_long_lists = expected > _MAX_LISTED
        if not self._has_long_lists or not _is_id(newest):
            self._newest = ""
            return None
        found = self._come_since(newest)
        self._newest = max((newest, *(each.remote_id for each in found)), key=int)
        if len(found) >= _MAX_IDS:  # some begin such a list at its oldest entry, yarr at its newest
            return None
        self._new = {each.remote_id: each for each in found}
        return {ALL_FEEDS: expected + sum(not each.is_read for each in found)}

    def _come_since(self, newest: str) -> list[RawEntry]:
        return [each for each in self._items(f"since_id={newest}") if int(each.remote_id) > int(newest)]

    def newest(self) -> Newest | None:
        return None

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:  # noqa: ARG002
        self._unread = self._listed_ids("unread_item_ids")
        return self._unread

    def saved_ids(self) -> frozenset[str]:
        return self._listed_ids("saved_item_ids")

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:  # noqa: ARG002
        """Return what ``unread_counts`` has found: the API gives whole entries only, 50 a request."""
        return frozenset(self._new)

    def changed_ids(self, since: float) -> frozenset[str] | None:  # noqa: ARG002
        return None

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        wanted = [each for each in ids[:_MAX_IDS] if _is_id(each)]
        known = tuple(self._new.pop(each) for each in wanted if each in self._new)
        there = {each.remote_id for each in known}
        return known + self._looked_at([each for each in wanted if each not in there])

    def _items(self, which: str) -> tuple[RawEntry, ...]:
        found = listed(self._ask(f"items&{which}"), "items")
        return tuple(self._entry(each) for each in found if number(each, "id") and number(each, "feed_id"))

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        """Mark, and save again what that has unsaved: in yarr an entry is read, unread or saved, one of them."""
        pending = [*filter(_is_id, ids)]
        saved = self._saved_of(pending)
        for _ in range(_TRIES):
            self._mark(pending, "read" if is_read else "unread")
            unread = self._unread_of(pending)
            pending = [each for each in pending if (each in unread) is is_read]
            if not pending:
                break
        if saved:
            self.mark_saved(sorted(saved), is_saved=True)

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        """Mark those that differ: Miniflux takes either word for a change of the mark."""
        pending = [*filter(_is_id, ids)]
        for _ in range(_TRIES):
            saved = self._saved_of(pending)
            pending = [each for each in pending if (each in saved) is not is_saved]
            if not pending:
                break
            self._mark(pending, "saved" if is_saved else "unsaved")
        self._unread = None

    def _saved_of(self, ids: Sequence[str]) -> frozenset[str]:
        """Return at least those of these entries that are saved."""
        if not self._are_looked_at(ids):
            return self.saved_ids()
        return frozenset(each.remote_id for each in self._looked_at(ids) if each.is_saved)

    def _unread_of(self, ids: Sequence[str]) -> frozenset[str]:
        """Return at least those of these entries that are unread."""
        if not self._are_looked_at(ids):
            return self.unread_ids()
        self._unread = None
        return frozenset(each.remote_id for each in self._looked_at(ids) if not each.is_read)

    def _are_looked_at(self, ids: Sequence[str]) -> bool:
        return self._has_long_lists and len(ids) <= _MAX_LOOKED_AT

    def _looked_at(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        return self._items("with_ids=" + ",".join(ids)) if ids else ()  # servers take an empty list for all

    def subscribe(self, url: str) -> str:
        raise NotImplementedError

    def unsubscribe(self, feed_id: str) -> None:
        raise NotImplementedError

    def rename(self, feed_id: str, title: str) -> None:
        raise NotImplementedError

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        raise NotImplementedError

    def _mark(self, ids: Sequence[str], state: str) -> None:
        for each in ids:
            try:
                self._ask("", ("mark", "item"), ("as", state), ("id", each))
            except FetchError as error:
                if error.kind is not FetchErrorKind.NOT_FOUND:  # coldsweat, of an entry it does not have
                    raise

    def _listed_ids(self, name: str) -> frozenset[str]:
        found = self._ask(name).get(name)
        if not isinstance(found, str):
            raise FetchError(FetchErrorKind.UNREADABLE, name)
        return frozenset(_ids(found))

    def _ask(self, question: str, *fields: tuple[str, str]) -> dict[str, Any]:
        return _ask(self._call, self._base, self._key, question, *fields)

    def _entry(self, item: dict[str, Any]) -> RawEntry:
        return RawEntry(
            remote_id=number(item, "id"),
            feed_id=number(item, "feed_id"),
            title=self._plain(entry_title, text(item, "title")),
            link=text(item, "url"),
            author=self._plain(entry_title, text(item, "author")),
            published_at=timestamp(item, "created_on_time"),
            html=text(item, "html"),
            is_read=self._is_read(item),
            is_saved=number(item, "is_saved") == "1",
        )

    def _is_read(self, item: dict[str, Any]) -> bool:
        """Go by the list, which counts a saved entry of yarr as read: marks have to be the same on the next run."""
        return number(item, "is_read") == "1" if self._unread is None else number(item, "id") not in self._unread

    def _plain(self, of_freshrss: Callable[[str], str], title: str) -> str:
        return of_freshrss(title) if self._base.endswith("fever.php") else title


def _key(user: str, password: str) -> str:
    import hashlib  # noqa: PLC0415 - loads OpenSSL, which only who signs in here needs

    return hashlib.md5(f"{user}:{password}".encode(), usedforsecurity=False).hexdigest()


def _ask(call: ApiCall, base: str, key: str, question: str, *fields: tuple[str, str]) -> dict[str, Any]:
    """Ask with the question in the address, where all servers look for it, and the key and marks in the form."""
    url = f"{base}?api&{question}" if question else f"{base}?api"
    answer = decoded(call(post_form(url, [("api_key", key), *fields])))
    if not isinstance(answer, dict) or "api_version" not in answer:
        raise FetchError(FetchErrorKind.UNREADABLE, "json")
    if answer.get("auth") not in {1, "1"}:
        raise FetchError(FetchErrorKind.UNAUTHORIZED)
    return answer


def _ids(joined: str) -> list[str]:
    return [each.strip() for each in joined.split(",") if _is_id(each.strip())]


def _is_id(value: str) -> bool:
    return bool(re.fullmatch(r"[1-9][0-9]{0,19}", value))


def _dicts(of: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return a list that may be missing where it is empty: Miniflux writes null then."""
    return listed(of, name) if of.get(name) is not None else []
