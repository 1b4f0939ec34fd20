"""Feed servers with the Google Reader API: FreshRSS, Miniflux, The Old Reader and others.

Google never documented the API. What counts is what servers do; a comment says where they differ.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ticker.durations import HOUR
from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiCall, decoded, get, items, listed, nature, number, post_form, text
from ticker.sync.counts_of_run import CountsOfRun
from ticker.sync.feed_list_memory import FeedListMemory
from ticker.sync.feed_server import ALL_FEEDS, Capabilities, Newest, RawEntry
from ticker.sync.folder_names import name_of, path_of
from ticker.sync.freshrss_titles import FeedTitles, entry_title

PATHS = (
    "/api/greader.php",  # FreshRSS, served from its folder p/
    "/p/api/greader.php",  # or from above
    "",
    "/api/greader",  # RSSMonster
)

_READ = "user/-/state/com.google/read"
_UNREAD = "user/-/state/com.google/unread"
_SAVED = "user/-/state/com.google/starred"
_ALL = "user/-/state/com.google/reading-list"
_MAX_IDS = 250  # of one POST: PHP drops what is beyond 1,000 fields, and answers OK

_LABEL = re.compile(r"user/[^/]+/label/(.*)", re.DOTALL)
_LONG_ID = "tag:google.com,2005:reader/item/"
_OBJECT_ID = re.compile(r"[0-9a-f]{24}")  # of feeds and entries of The Old Reader; they begin with a time
_IDS_PER_PAGE = 10_000
_MAX_PAGES = 1_000
_MINIFLUX_LATENESS = 2 * HOUR  # of what it finds in a feed, behind the date it bears there
_MAX_NEWS_COUNTED = 100  # unread entries beyond those expected


def sign_in(call: ApiCall, base: str, user: str, password: str) -> str:
    """Return the token for the Authorization header."""
    form = [("Email", user), ("Passwd", password)]
    form += [("client", "off-the-wire"), ("accountType", "HOSTED_OR_GOOGLE"), ("service", "reader")]  # The Old Reader
    request = post_form(f"{base}/accounts/ClientLogin", form)
    lines = call(request).decode("utf-8", "replace").splitlines()
    auth = next((line.removeprefix("Auth=").strip() for line in lines if line.startswith("Auth=")), "")
    if not re.fullmatch(r"[\x21-\x7e]+", auth):
        raise FetchError(FetchErrorKind.UNREADABLE, "login")
    return auth


def check(call: ApiCall, base: str, user: str, password: str) -> None:
    """Sign in, and check whether the header with the token reaches the server: some reverse proxies drop it."""
    auth = sign_in(call, base, user, password)
    try:
        call(get(f"{base}/reader/api/0/token", f"GoogleLogin auth={auth}"))
    except FetchError as error:
        if error.kind in {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}:
            raise FetchError(FetchErrorKind.UNREADABLE, "authorization") from error
        raise


class GoogleReaderServer:
    """A ``FeedServer``; ``base`` is the URL of its API."""

    capabilities = Capabilities(max_ids=_MAX_IDS)

    def __init__(self, call: ApiCall, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._user = user
        self._password = password
        self._auth = ""
        self._token = ""
        self._sign_in_count = 0
        self._counts_unread = True  # until it turns out not to
        self._is_freshrss = base.endswith("greader.php")
        self._is_old_reader = False  # until it lists what has its ids
        self._titles = FeedTitles(self._exported)
        self._list = FeedListMemory()
        self._counts = CountsOfRun(self.feeds)
        self._newest: Newest | None = None

    @property
    def sign_in_count(self) -> int:
        return self._sign_in_count

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        counted = self._counted()
        self._counts.note({text(each, "id"): int(number(each, "count") or 0) for each in counted})
        self._newest = _newest(counted) if self._is_freshrss and counted else None
        state = counted, self._sign_in_count
        if may_be_older and counted and (known := self._list.feeds(state)):
            return known
        found = listed(self._get("subscription/list"), "subscriptions")
        feeds = tuple(_subscription(each) for each in found if isinstance(each.get("id"), str) and each.get("url"))
        feeds = self._titles.corrected(feeds) if self._is_freshrss else feeds
        self._is_old_reader |= any(_OBJECT_ID.fullmatch(each.remote_id.removeprefix("feed/")) for each in feeds)
        self._list.note(feeds, state)
        return feeds

    def _exported(self) -> bytes:
        url = f"{self._base}/reader/api/0/subscription/export"
        return self._authorized(lambda: self._call(get(url, self._header())))

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:  # noqa: ARG002
        counts = self._counts.take()
        return counts if self._counts_unread else self._total(expected)

    def _counted(self) -> list[dict[str, Any]]:
        """Return what the server says of the entries of each feed: how many are unread, and which is the newest.

        Miniflux does not count, answers [] and is not asked again.
        """
        answer = self._answer("unread-count") if self._counts_unread else None
        self._counts_unread = isinstance(answer, dict)
        return listed(answer, "unreadcounts") if self._counts_unread else []

    def _total(self, expected: int) -> Mapping[str, int] | None:
        """Return how many entries are unread at Miniflux, which continues a list at an offset.

        None if they are fewer than expected, or many more.
        """
        start = max(0, expected - 1)
        size = _MAX_NEWS_COUNTED + 1
        answer = self._get("stream/items/ids", _ids_query(_ALL, size, xt=_READ, **({"c": str(start)} if start else {})))
        found = len(listed(answer, "itemRefs"))
        is_known = bool(found or not start) and not answer.get("continuation")
        return {ALL_FEEDS: start + found} if is_known else None

    def newest(self) -> Newest | None:
        """Return the newest entries, read or not, as FreshRSS counts them; others may mean those that are unread."""
        return self._newest

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:
        return self._all_ids(feed_id or _ALL, xt=_READ)

    def saved_ids(self) -> frozenset[str]:
        return self._all_ids(_SAVED)

    def recent_ids(
        self,
        since: float,
        *,
        after: str = "",  # noqa: ARG002 - the API cannot list by ids
        skips_unread: bool = False,
    ) -> frozenset[str]:
        """Return the ids of what has come in since (FreshRSS), or is dated since (Miniflux, which skips nothing)."""
        if not self._is_freshrss:  # Miniflux fails of "unread", which it does not know
            return self._ids(_ALL, ot=str(max(0, int(since - _MINIFLUX_LATENESS))))[0]
        return self._ids(_ALL, ot=str(int(since)), **({"xt": _UNREAD} if skips_unread else {}))[0]

    def changed_ids(self, since: float) -> frozenset[str] | None:  # noqa: ARG002 - the API has no times of change
        return None

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        fields = self._id_fields(ids)
        if not fields:
            return ()
        answer = self._post("stream/items/contents?output=json", [("output", "json"), *fields])
        plain = entry_title if self._is_freshrss else str
        return tuple(entry for each in listed(decoded(answer), "items") if (entry := _entry(each, plain)) is not None)

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        self._set_tag(_READ, ids, is_set=is_read)

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        self._set_tag(_SAVED, ids, is_set=is_saved)

    def _set_tag(self, tag: str, ids: Sequence[str], *, is_set: bool) -> None:
        self._command("edit-tag", [("a" if is_set else "r", tag), *self._id_fields(ids)])

    def subscribe(self, url: str) -> str:
        """Add a feed, which the server fetches at once, and return its id.

        Miniflux answers 500 both to a feed it cannot take and when it fails itself, so a 500 is not final.
        """
        path = f"subscription/quickadd?quickadd={quote(url, safe='')}"  # where The Old Reader looks for it
        answer = decoded(self._post(path, [("quickadd", url)], refusal=400))
        if not isinstance(answer, dict) or not ("streamId" in answer or "numResults" in answer or "error" in answer):
            raise FetchError(FetchErrorKind.UNREADABLE, "quickadd")
        stream = answer.get("streamId")
        if not isinstance(stream, str) or not stream:
            raise FetchError(FetchErrorKind.NOT_A_FEED, "server")
        return stream

    def unsubscribe(self, feed_id: str) -> None:
        self._command("subscription/edit", [("ac", "unsubscribe"), ("s", feed_id)])

    def rename(self, feed_id: str, title: str) -> None:
        self._command("subscription/edit", [("ac", "edit"), ("s", feed_id), ("t", title)])

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        changes = [("a", _label(new))]
        if not new:  # FreshRSS and The Old Reader need the folder it leaves, Miniflux one without a name
            changes = [] if self._is_freshrss or self._is_old_reader else changes
            changes.append(("r", _label(old)))
        self._command("subscription/edit", [("ac", "edit"), ("s", feed_id), *changes])

    def _all_ids(self, stream: str, **filters: str) -> frozenset[str]:
        """Return the ids in a stream without a gap: if there are more than a page, it is read from both ends.

        Miniflux continues at an offset in the order of dates. One reading misses an id where another entry was read
        meanwhile, or where two of the same date, which have no order, are at the end of a page.
        """
        ids, pages = self._ids(stream, **filters)
        return ids | self._ids(stream, **filters, r="o")[0] if pages > 1 else ids

    def _ids(self, stream: str, **filters: str) -> tuple[frozenset[str], int]:
        """Return the ids on all pages of a stream, and the number of pages."""
        ids: set[str] = set()
        seen: set[str] = set()
        query = _ids_query(stream, _IDS_PER_PAGE, **filters)
        for page in range(1, _MAX_PAGES + 1):
            answer = self._get("stream/items/ids", query)
            found = listed(answer, "itemRefs")
            ids.update(_item_id(each.get("id")) for each in found)
            self._is_old_reader |= bool(_OBJECT_ID.fullmatch(next(iter(ids), "")))
            continuation = str(answer.get("continuation") or "")
            if not continuation or not found:
                return frozenset(ids), page
            if continuation in seen:
                break
            seen.add(continuation)
            query["c"] = continuation
        raise FetchError(FetchErrorKind.UNREADABLE, "pages without end")

    def _id_fields(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        """Return form fields with ids in the form all servers understand, except ids of another kind of server.

        16 digits alone are decimal to one server and hexadecimal to another.
        """
        if self._is_old_reader:
            return [("i", f"{_LONG_ID}{each}") for each in ids[:_MAX_IDS] if _OBJECT_ID.fullmatch(each)]
        numbers = (int(each) for each in ids[:_MAX_IDS] if re.fullmatch(r"-?[0-9]{1,19}", each))
        return [("i", f"{_LONG_ID}{each % (1 << 64):016x}") for each in numbers]

    def _command(self, path: str, form: list[tuple[str, str]]) -> None:
        """Post a change. An answer that does not confirm it does not come from the server."""
        answer = self._post(path, form).strip()
        if answer not in {b"OK", b'"OK"'}:
            raise FetchError(FetchErrorKind.UNREADABLE, nature(answer))

    def _get(self, path: str, query: dict[str, str] | None = None) -> dict[str, Any]:
        answer = self._answer(path, query)
        if not isinstance(answer, dict):  # Miniflux answers [] to what it does not know
            raise FetchError(FetchErrorKind.UNREADABLE, "json")
        return answer

    def _answer(self, path: str, query: dict[str, str] | None = None) -> Any:
        url, asked = f"{self._base}/reader/api/0/{path}", query or {"output": "json"}
        return decoded(self._authorized(lambda: self._call(get(url, self._header(), **asked))))

    def _post(self, path: str, form: list[tuple[str, str]], *, refusal: int | None = None) -> bytes:
        """Post a form. The status ``refusal`` is a verdict on the feed in it, but not from sign-in or token."""

        def ask() -> bytes:
            self._token = self._token or self._fresh_token()
            fields = [("T", self._token), *form]  # first: what is cut off a long form is its end
            try:
                return self._call(post_form(url, fields, self._header()))
            except FetchError as error:
                if refusal is None or error.status != refusal:
                    raise
                raise FetchError(FetchErrorKind.NOT_A_FEED, "server") from error

        url = f"{self._base}/reader/api/0/{path}"
        return self._authorized(ask)

    def _authorized(self, ask: Callable[[], bytes]) -> bytes:
        """Send a request; again after a new sign-in if the token is no longer accepted."""
        if self._auth:
            try:
                return ask()
            except FetchError as error:
                if error.kind not in {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}:
                    raise
        self._auth = self._token = ""
        self._auth = sign_in(self._call, self._base, self._user, self._password)
        self._sign_in_count += 1
        return ask()

    def _header(self) -> str:
        return f"GoogleLogin auth={self._auth}"

    def _fresh_token(self) -> str:
        token = self._call(get(f"{self._base}/reader/api/0/token", self._header())).decode("latin-1").strip()
        if not re.fullmatch(r"[\x21-\x7e]{1,1000}", token):
            raise FetchError(FetchErrorKind.UNREADABLE, "token")
        return token


def _newest(counted: Sequence[dict[str, Any]]) -> Newest:
    of_feeds = tuple((each.get("id"), number(each, "newestItemTimestampUsec")) for each in counted)
    return Newest(of_feeds, max((float(at or 0) for _, at in of_feeds), default=0.0) / 1e6)


def _ids_query(stream: str, count: int, **filters: str) -> dict[str, str]:
    return {"output": "json", "s": stream, "n": str(count), **filters}


def _subscription(listed: dict[str, Any]) -> RemoteFeed:
    first = next(_dicts(listed, "categories"), {})
    found = _LABEL.fullmatch(text(first, "id"))
    return RemoteFeed(
        remote_id=listed["id"],
        url=text(listed, "url"),
        title=text(listed, "title"),
        folder=path_of(text(first, "label") or (found[1] if found else "")),
        home_url=text(listed, "htmlUrl"),
    )


def _entry(listed: dict[str, Any], plain: Callable[[str], str]) -> RawEntry | None:
    """Return an entry; ``plain`` turns titles and names into what they were before the server changed them."""
    origin = listed.get("origin")
    if not isinstance(origin, dict) or not text(origin, "streamId"):
        return None
    tags = [each for each in items(listed, "categories") if isinstance(each, str)]
    links = [*items(listed, "canonical"), *items(listed, "alternate")]
    files = ((text(each, "href") or text(each, "url"), text(each, "type")) for each in _dicts(listed, "enclosure"))
    published = listed.get("published")
    body = next((each for name in ("content", "summary") if isinstance(each := listed.get(name), dict)), {})
    return RawEntry(
        remote_id=_item_id(listed.get("id")),
        feed_id=text(origin, "streamId"),
        title=plain(text(listed, "title")),
        link=next((link for each in links if isinstance(each, dict) and (link := text(each, "href"))), ""),
        author=plain(text(listed, "author")),
        published_at=float(published) if isinstance(published, int | float) else None,
        html=text(body, "content"),
        enclosures=tuple(each for each in files if each[0]),
        is_read=any(each.endswith("/state/com.google/read") for each in tags),
        is_saved=any(each.endswith("/state/com.google/starred") for each in tags),
    )


def _item_id(value: object) -> str:
    """Return an id as a signed decimal, from any of its forms: decimal as text or number, long or short hexadecimal.

    Those of The Old Reader stay as they are. Raises FetchError.
    """
    if isinstance(value, int) and not isinstance(value, bool):
        return _signed(value)
    given = value if isinstance(value, str) else ""
    last = given.rpartition("/")[2]
    if _OBJECT_ID.fullmatch(last):
        return last
    try:
        return _signed(int(last, 16) if "/" in given or not re.fullmatch(r"-?[0-9]+", last) else int(last))
    except ValueError as error:
        raise FetchError(FetchErrorKind.UNREADABLE, "id") from error


def _signed(number: int) -> str:
    if not -(1 << 63) <= number < 1 << 64:
        raise FetchError(FetchErrorKind.UNREADABLE, "id")
    return str(number - (1 << 64) if number >= 1 << 63 else number)


def _label(folder: tuple[str, ...]) -> str:
    return f"user/-/label/{name_of(folder)}"


def _dicts(of: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    return (each for each in items(of, name) if isinstance(each, dict))
