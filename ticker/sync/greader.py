"""The Google Reader API as typed calls: pure protocol over a function that asks. Known to FreshRSS, Miniflux and kin.

The API was never written down by its maker; what counts is what the servers do, and where they differ from each other
a comment says so. Every failure is a FetchError; an answer that is not what was asked for is one (UNREADABLE).
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit, urlunsplit

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed

Call = Callable[[str, bytes | None, str], bytes]  # address, form to POST or None, Authorization → the answer's body

READ = "user/-/state/com.google/read"
SAVED = "user/-/state/com.google/starred"
EVERYTHING = "user/-/state/com.google/reading-list"
MOST_ITEMS = 250  # of one POST: PHP drops what is beyond 1,000 fields, and answers OK

_NO_API_THERE = {FetchErrorKind.UNREADABLE, FetchErrorKind.REDIRECT_LOOP}
_LABEL = re.compile(r"user/[^/]+/label/(.*)", re.DOTALL)
_LONG_ID = "tag:google.com,2005:reader/item/"
_IDS_OF_A_PAGE = 10_000
_MOST_PAGES = 1_000
_LIKELY_PATHS = ("/api/greader.php", "/p/api/greader.php")  # FreshRSS, served from its folder p/ or from the one above
_PAGE_OF_MINIFLUX = re.compile(
    r"/(?:unread|starred|history|feeds?|categor(?:y|ies)|search|settings|integrations)(?:/.*)?$"
)
_UNESCAPED = str.maketrans("＆＜＞", "&<>")  # FreshRSS writes these in titles, for readers that take them for HTML


@dataclass(frozen=True, slots=True)
class Item:
    """An entry as the server has it; its HTML is a stranger's."""

    remote_id: int  # 64 bits, signed
    feed_id: str  # a RemoteFeed's
    title: str = ""
    link: str = ""
    author: str = ""
    published_at: float | None = None
    html: str = ""
    enclosures: tuple[tuple[str, str], ...] = ()  # address, media type
    is_read: bool = False
    is_saved: bool = False


def find_api(call: Call, address: str, user: str, password: str) -> str:
    """Return where the API is, for the address of a server with or without its path.

    Raises FetchError: UNAUTHORIZED where there is one that does not know user and password, NOT_FOUND where there is
    none, UNAVAILABLE where it is switched off.
    """
    failures: list[FetchError] = []
    for base in _likely_places(address):
        try:
            _log_in(call, base, user, password)
        except FetchError as error:
            if error.status is None and error.kind not in _NO_API_THERE:
                raise
            failures.append(error)
        else:
            return base
    for kind in (FetchErrorKind.UNAUTHORIZED, FetchErrorKind.TOO_MANY_REQUESTS, FetchErrorKind.UNAVAILABLE):
        if found := next((each for each in failures if each.kind is kind), None):
            raise found
    if any(each.status == 400 for each in failures):  # FreshRSS, of a name no user can have
        raise FetchError(FetchErrorKind.UNAUTHORIZED)
    raise FetchError(FetchErrorKind.NOT_FOUND)


def _likely_places(address: str) -> Iterator[str]:
    address = address.strip()
    parts = urlsplit(address if "://" in address else f"https://{address}")
    path = re.sub(r"/(?:accounts/ClientLogin|reader/api/0).*", "", parts.path).rstrip("/")
    site = re.sub(r"/i(?:/index\.php)?$", "", path)  # where FreshRSS shows itself to people
    paths = [path] if path.endswith("greader.php") else [*(site + each for each in _LIKELY_PATHS), path]
    if shown := _PAGE_OF_MINIFLUX.search(path):
        paths.append(path[: shown.start()])
    return (urlunsplit((parts.scheme, parts.netloc, each, "", "")) for each in paths)


def _log_in(call: Call, base: str, user: str, password: str) -> str:
    """Return what every request is to carry."""
    form = urlencode({"Email": user, "Passwd": password}).encode()
    lines = call(f"{base}/accounts/ClientLogin", form, "").decode("utf-8", "replace").splitlines()
    auth = next((line.removeprefix("Auth=").strip() for line in lines if line.startswith("Auth=")), "")
    if not re.fullmatch(r"[\x21-\x7e]+", auth):
        raise FetchError(FetchErrorKind.UNREADABLE, "login")
    return auth


class Greader:
    """A user's account at ``base``, where the API is. Logs in when first asked, and anew when it has to."""

    def __init__(self, call: Call, base: str, user: str, password: str) -> None:
        self._call = call
        self._base = base
        self._user = user
        self._password = password
        self._auth = ""
        self._token = ""

    def subscriptions(self) -> tuple[RemoteFeed, ...]:
        found = _listed(self._get("subscription/list"), "subscriptions")
        return tuple(_subscription(each) for each in found if isinstance(each.get("id"), str) and each.get("url"))

    def unread(self) -> frozenset[int]:
        """Return the ids of all that is unread.

        One that is passed over would seem read, so this is ``_whole``.
        """
        return self._whole(EVERYTHING, xt=READ)

    def saved(self) -> frozenset[int]:
        return self._whole(SAVED)

    def since(self, moment: float) -> frozenset[int]:
        """Return the ids of what has come in since (FreshRSS), or is dated since (Miniflux)."""
        return self._ids(EVERYTHING, ot=str(int(moment)))[0]

    def items(self, ids: Sequence[int]) -> tuple[Item, ...]:
        """Return those of these items the server still has; at most MOST_ITEMS are asked for."""
        form = [("output", "json"), *(("i", _long_id(each)) for each in ids[:MOST_ITEMS])]
        found = _listed(_decoded(self._post("stream/items/contents?output=json", form)), "items")
        return tuple(item for each in found if (item := _item(each)) is not None)

    def tag(self, ids: Sequence[int], tag: str, *, is_set: bool) -> None:
        """Set or take back READ or SAVED of at most MOST_ITEMS items. Those the server has no more are no fault."""
        self._command(
            "edit-tag", [("a" if is_set else "r", tag), *(("i", _long_id(each)) for each in ids[:MOST_ITEMS])]
        )

    def subscribe(self, url: str) -> str:
        """Have the server subscribe to ``url``, which it fetches at once, and return the feed's id.

        Raises FetchError; NOT_A_FEED where the server says that it cannot take this feed, which is final. Miniflux says
        500 both then and when it has a fault of its own, so that one may pass.
        """
        answer = _decoded(self._post("subscription/quickadd", [("quickadd", url)], refusal=400))
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

    def move(self, feed_id: str, before: tuple[str, ...], folder: tuple[str, ...]) -> None:
        """Put a feed into a folder, made where there is none; without one it goes where the server keeps such."""
        change = ("a", _label(folder))  # without a name, Miniflux takes its first folder
        if not folder and self._base.endswith("greader.php"):  # FreshRSS wants to hear which one is left
            change = ("r", _label(before))
        self._command("subscription/edit", [("ac", "edit"), ("s", feed_id), change])

    def _whole(self, stream: str, **filters: str) -> frozenset[int]:
        """Return the ids in a stream. Where they are more than a page, it is walked through from both its ends.

        With Miniflux the place to go on is a number of items in the order of their dates: on the way one is passed
        over where another was read meanwhile, or where two of one date, which stand in no order, meet a page's end.
        """
        ids, pages = self._ids(stream, **filters)
        return ids | self._ids(stream, **filters, r="o")[0] if pages > 1 else ids

    def _ids(self, stream: str, **filters: str) -> tuple[frozenset[int], int]:
        """Return the ids in a stream, walked to its end before anything else is done, and how many pages that were."""
        ids: set[int] = set()
        seen: set[str] = set()
        query = {"output": "json", "s": stream, "n": str(_IDS_OF_A_PAGE), **filters}
        for page in range(1, _MOST_PAGES + 1):
            answer = self._get("stream/items/ids", query)
            found = _listed(answer, "itemRefs")
            ids.update(_item_id(each.get("id")) for each in found)
            going_on = str(answer.get("continuation") or "")
            if not going_on or not found:
                return frozenset(ids), page
            if going_on in seen:
                break
            seen.add(going_on)
            query["c"] = going_on
        raise FetchError(FetchErrorKind.UNREADABLE, "pages without end")

    def _command(self, path: str, form: list[tuple[str, str]]) -> None:
        answer = self._post(path, form).strip()
        if answer[:2] not in {b"OK", b'"O', b"[]"} and answer:
            raise FetchError(FetchErrorKind.UNREADABLE, _nature(answer))

    def _get(self, path: str, query: dict[str, str] | None = None) -> dict[str, Any]:
        place = f"{self._base}/reader/api/0/{path}?{urlencode(query or {'output': 'json'})}"
        answer = _decoded(self._authorized(lambda: self._call(place, None, self._header())))
        if not isinstance(answer, dict):  # Miniflux answers [] to what it does not know
            raise FetchError(FetchErrorKind.UNREADABLE, "json")
        return answer

    def _post(self, path: str, form: list[tuple[str, str]], *, refusal: int | None = None) -> bytes:
        """Post a form. The status ``refusal`` is a verdict on the feed in it, but not in the log-in or the token."""

        def ask() -> bytes:
            self._token = self._token or self._fresh_token()
            fields = [("T", self._token), *form]  # first: what is cut off a long form is its end
            try:
                return self._call(place, urlencode(fields, quote_via=quote).encode(), self._header())
            except FetchError as error:
                if refusal is None or error.status != refusal:
                    raise
                raise FetchError(FetchErrorKind.NOT_A_FEED, "server") from error

        place = f"{self._base}/reader/api/0/{path}"
        return self._authorized(ask)

    def _authorized(self, ask: Callable[[], bytes]) -> bytes:
        """Ask; once more with a fresh login and token where the ones of before are not taken any more."""
        if self._auth:
            try:
                return ask()
            except FetchError as error:
                if error.kind not in {FetchErrorKind.UNAUTHORIZED, FetchErrorKind.FORBIDDEN}:
                    raise
        self._auth = self._token = ""
        self._auth = _log_in(self._call, self._base, self._user, self._password)
        return ask()

    def _header(self) -> str:
        return f"GoogleLogin auth={self._auth}"

    def _fresh_token(self) -> str:
        token = self._call(f"{self._base}/reader/api/0/token", None, self._header()).decode("latin-1").strip()
        if not re.fullmatch(r"[\x21-\x7e]{1,1000}", token):
            raise FetchError(FetchErrorKind.UNREADABLE, "token")
        return token


def _decoded(answer: bytes) -> Any:
    try:
        return json.loads(answer)
    except (ValueError, RecursionError) as error:
        raise FetchError(FetchErrorKind.UNREADABLE, _nature(answer)) from error


def _nature(answer: bytes) -> str:
    return "html" if answer.lstrip()[:1] == b"<" else "json"


def _listed(answer: Any, name: str) -> list[dict[str, Any]]:
    """Return a list of an answer. One that is missing is no empty one: that would look like all being gone."""
    found = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(found, list):
        raise FetchError(FetchErrorKind.UNREADABLE, name)
    return [each for each in found if isinstance(each, dict)]


def _subscription(listed: dict[str, Any]) -> RemoteFeed:
    labels = listed.get("categories")
    first = next((each for each in labels if isinstance(each, dict)), {}) if isinstance(labels, list) else {}
    found = _LABEL.fullmatch(_text(first, "id"))
    return RemoteFeed(
        remote_id=listed["id"],
        url=_text(listed, "url"),
        title=_text(listed, "title").translate(_UNESCAPED),
        folder=_folder(_text(first, "label") or (found[1] if found else "")),
        home_url=_text(listed, "htmlUrl"),
    )


def _item(listed: dict[str, Any]) -> Item | None:
    origin = listed.get("origin")
    if not isinstance(origin, dict) or not _text(origin, "streamId"):
        return None
    tags = [each for each in _list(listed, "categories") if isinstance(each, str)]
    links = [*_list(listed, "canonical"), *_list(listed, "alternate")]
    files = ((_text(each, "href") or _text(each, "url"), _text(each, "type")) for each in _dicts(listed, "enclosure"))
    published = listed.get("published")
    body = next((each for name in ("content", "summary") if isinstance(each := listed.get(name), dict)), {})
    return Item(
        remote_id=_item_id(listed.get("id")),
        feed_id=_text(origin, "streamId"),
        title=_text(listed, "title").translate(_UNESCAPED),
        link=next((link for each in links if isinstance(each, dict) and (link := _text(each, "href"))), ""),
        author=_text(listed, "author").translate(_UNESCAPED),
        published_at=float(published) if isinstance(published, int | float) else None,
        html=_text(body, "content"),
        enclosures=tuple(each for each in files if each[0]),
        is_read=any(each.endswith("/state/com.google/read") for each in tags),
        is_saved=any(each.endswith("/state/com.google/starred") for each in tags),
    )


def _item_id(value: object) -> int:
    """Read an id in any of its forms: decimal as text or number, long or short hexadecimal. Raises FetchError."""
    if isinstance(value, int) and not isinstance(value, bool):
        return _signed(value)
    text = value if isinstance(value, str) else ""
    last = text.rpartition("/")[2]
    try:
        return _signed(int(last, 16) if "/" in text or not re.fullmatch(r"-?[0-9]+", last) else int(last))
    except ValueError as error:
        raise FetchError(FetchErrorKind.UNREADABLE, "id") from error


def _signed(number: int) -> int:
    if not -(1 << 63) <= number < 1 << 64:
        raise FetchError(FetchErrorKind.UNREADABLE, "id")
    return number - (1 << 64) if number >= 1 << 63 else number


def _long_id(remote_id: int) -> str:
    """Write an id in the one form all take alike: 16 digits alone are decimal to one server, hexadecimal to another."""
    return f"{_LONG_ID}{remote_id % (1 << 64):016x}"


def _folder(label: str) -> tuple[str, ...]:
    """Return the path a label stands for: servers know one level of folders, so a path is one name with slashes."""
    names = tuple(label.split("/"))
    return names if all(each.strip() for each in names) else tuple(filter(None, [label]))


def _label(folder: tuple[str, ...]) -> str:
    return f"user/-/label/{'/'.join(folder)}"


def _text(of: dict[str, Any], name: str) -> str:
    value = of.get(name)
    return value if isinstance(value, str) else ""


def _list(of: dict[str, Any], name: str) -> list[Any]:
    value = of.get(name)
    return value if isinstance(value, list) else []


def _dicts(of: dict[str, Any], name: str) -> Iterable[dict[str, Any]]:
    return (each for each in _list(of, name) if isinstance(each, dict))
