"""A feed server that speaks the Google Reader API as FreshRSS, Miniflux or The Old Reader does, and that can fail.

It behaves as FreshRSS 1.25 does behind PHP's own server, as Miniflux's published handlers do, and as The Old Reader's
documentation (theoldreader/api) says; where that is silent, as FreshRSS. ``call`` asks it
without a network; ``with server.on_loopback() as url`` puts it behind a real one.

::

    server = FakeGoogleReader("freshrss")
    feed = server.add_feed("https://news.example/feed", "News", folder="World")
    item = server.publish(feed, "Title")
    server.fail_next("edit-tag", status=500, after=True)  # done, but the answer is lost
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Literal
from urllib.parse import parse_qs, urlsplit
from xml.sax.saxutils import quoteattr

from tests.fake_account import FakeEntry, FakeFeed, refetch, remove_feed, renumber
from ticker.entities import FetchError, FetchErrorKind
from ticker.sync.api_request import ApiCall, ApiRequest
from ticker.sync.google_reader import GoogleReaderServer

USER, PASSWORD = "alice", "looking glass"
_READ, _SAVED = "user/-/state/com.google/read", "user/-/state/com.google/starred"
_UNREAD, _ALL = "user/-/state/com.google/unread", "user/-/state/com.google/reading-list"
_MAX_FIELDS = 1_000  # PHP's max_input_vars
_HTML = "<!DOCTYPE html><title>Sign in</title><p>Please sign in."
_KINDS = {401: FetchErrorKind.UNAUTHORIZED, 404: FetchErrorKind.NOT_FOUND, 429: FetchErrorKind.TOO_MANY_REQUESTS}
_KINDS |= {503: FetchErrorKind.UNAVAILABLE, 0: FetchErrorKind.REFUSED}

Manners = Literal["freshrss", "miniflux", "old-reader"]
Form = dict[str, list[str]]
Respond = Callable[[str, str, bytes, str], tuple[int, str]]  # method, URL, content, Authorization → status, body


@dataclass(slots=True)
class Fault:
    path: str
    status: int  # 0: the connection breaks
    body: str
    is_after: bool  # the request is obeyed, but its answer lost


@dataclass(frozen=True, slots=True)
class Backup:
    feeds: dict[int, FakeFeed]
    items: dict[str, FakeEntry]
    next_feed: int
    next_item: int


@dataclass(slots=True)
class FakeGoogleReader:
    """One user's account. Whatever a test may look at or change from the other side is a plain attribute."""

    manners: Manners = "freshrss"
    feeds: dict[int, FakeFeed] = field(default_factory=dict)
    items: dict[str, FakeEntry] = field(default_factory=dict)
    user: str = USER
    password: str = PASSWORD
    epoch: int = 1  # of the tokens: those of another one are no longer accepted
    asked: list[str] = field(default_factory=list)  # paths of requests
    loops: bool = False  # pages go on for ever
    max_page: int = 10_000
    mixes_dates: bool = False  # Miniflux: entries of one date are in another order on the pages after the first
    miscounts: int = 0  # by so many its counts of unread entries are wrong
    asks_which_folder_is_left: bool = False  # RSSMonster, when a feed is to be in none
    refuses: set[str] = field(default_factory=set)  # URLs it cannot subscribe to
    _faults: list[Fault] = field(default_factory=list)
    _next_feed: int = 1
    _next_item: int = 0

    # -- what others do on the server ---------------------------------------------------------------

    def add_feed(self, url: str, title: str = "", folder: str = "") -> int:
        self.feeds[self._next_feed] = FakeFeed(url, title or url, folder or self._default_folder)
        self._next_feed += 1
        return self._next_feed - 1

    def publish(self, feed: int, title: str, *, link: str = "", at: int = 1_700_000_000) -> str:
        self._next_item += 1
        first = at * 1_000_000 if self.manners == "freshrss" else 0  # when it came
        link = link or f"https://news.example/{title}"
        self.items[str(first + self._next_item)] = FakeEntry(feed, title, link, at)
        return str(first + self._next_item)

    def remove_feed(self, feed: int) -> None:
        remove_feed(self, feed)

    def refetch(self, feed: int) -> None:
        refetch(self, feed)

    def renumber(self) -> None:
        renumber(self)

    def set_up_anew(self) -> None:
        """Forget everything; ids begin at the first again."""
        self.feeds, self.items, self._next_feed, self._next_item, self.epoch = {}, {}, 1, 0, self.epoch + 1

    def backup(self) -> Backup:
        return Backup(deepcopy(self.feeds), deepcopy(self.items), self._next_feed, self._next_item)

    def restore(self, backup: Backup) -> None:
        """Forget what was done since. FreshRSS takes ids from the clock, Miniflux gives out again those it had."""
        self.feeds, self.items, self._next_feed = deepcopy(backup.feeds), deepcopy(backup.items), backup.next_feed
        if self.manners == "miniflux":
            self._next_item = backup.next_item

    def fail_next(self, path: str, *, status: int = 500, body: str = "", after: bool = False) -> None:
        self._faults.append(Fault(path, status, body, after))

    def fail_with_html(self, path: str) -> None:
        self.fail_next(path, status=200, body=_HTML)

    # -- requests -----------------------------------------------------------------------------------------

    @property
    def base(self) -> str:
        return "/api/greader.php" if self.manners == "freshrss" else ""

    @property
    def api(self) -> str:
        """Return the address of its API for ``call``."""
        return "https://reader.example" + self.base

    def call(self, request: ApiRequest) -> bytes:
        content = request.content or b""
        status, body = self.respond(request.method, request.url, content, request.authorization)
        if status != 200:
            raise error_of(status)
        return body.encode()

    def connect(self, call: ApiCall | None = None) -> GoogleReaderServer:
        """Return what a sync run asks, by way of ``call`` where one is given."""
        return GoogleReaderServer(call or self.call, self.api, self.user, PASSWORD)

    @contextmanager
    def on_loopback(self) -> Iterator[str]:
        """Serve over HTTP and yield the address of the site."""
        with serving(self.respond) as url:
            yield url

    def respond(self, method: str, url: str, content: bytes, authorization: str) -> tuple[int, str]:
        parts = urlsplit(url)
        if not parts.path.startswith(self.base + "/"):
            return (200, _HTML) if self.manners == "freshrss" else (404, _HTML)
        if not parts.path.startswith((f"{self.base}/reader/api/0/", f"{self.base}/accounts/")):
            return (400, "Bad Request!") if self.manners == "freshrss" else (404, _HTML)
        path = parts.path.removeprefix(self.base).removeprefix("/reader/api/0").strip("/")
        self.asked.append(path)
        fault = next((each for each in self._faults if each.path == path), None)
        if fault is not None:
            self._faults.remove(fault)
            if not fault.is_after:
                return fault.status, fault.body
        query = parse_qs(parts.query, keep_blank_values=True)
        form = self._form(content)
        answer = self._answer(method, path, query, form, authorization)
        return answer if fault is None else (fault.status, fault.body)

    def _form(self, content: bytes) -> Form:
        fields = content.decode().split("&") if content else []
        return parse_qs("&".join(fields[:_MAX_FIELDS]), keep_blank_values=True)

    def _answer(self, method: str, path: str, query: Form, form: Form, authorization: str) -> tuple[int, str]:
        if path == "accounts/ClientLogin":
            return self._sign_in(form)
        token = form.get("T", [""])[0]
        given = authorization.split("&") if self.manners == "freshrss" else [authorization]  # it reads it as a form
        is_known = f"GoogleLogin auth={self._auth}" in given
        if self.manners == "miniflux":  # a form is authorized by its token alone
            is_known = token == self._token if method == "POST" else is_known
        elif method == "POST" and path == "edit-tag":
            is_known &= token in {self._token, "", "x"}
        if not is_known:
            return 401, "Unauthorized!"
        known: dict[str, Callable[[], tuple[int, str]]] = {
            "token": lambda: (200, self._token),
            "subscription/list": self._subscriptions,
            **({"unread-count": self._unread_count} if self.manners != "miniflux" else {}),
            **({"subscription/export": self._exported} if self.manners == "freshrss" else {}),
            "stream/items/ids": lambda: self._ids(query),
            "stream/items/contents": lambda: self._contents(form),
            "edit-tag": lambda: self._edit_tag(form),
            "subscription/edit": lambda: self._edit_subscription(form),
            "subscription/quickadd": lambda: self._quick_add(
                (query if self.manners == "old-reader" else form)["quickadd"][0]
            ),
        }
        if path in known:
            return known[path]()
        return (200, "[]") if self.manners == "miniflux" else (400, "Bad Request!")

    def _subscriptions(self) -> tuple[int, str]:
        return self._json({"subscriptions": [self._subscription(each) for each in self.feeds]})

    def _unread_count(self) -> tuple[int, str]:
        unread = [each.feed for each in self.items.values() if not each.is_read]
        newest = {item.feed: item_id for item_id, item in sorted(self.items.items())}
        counts = [
            {
                "id": self._feed_id(each),
                "count": unread.count(each) + self.miscounts,
                "newestItemTimestampUsec": newest.get(each, "0"),
            }
            for each in self.feeds
        ]
        return self._json({"max": len(unread), "unreadcounts": [*counts, {"id": _ALL, "count": len(unread)}]})

    def _contents(self, form: Form) -> tuple[int, str]:
        wanted = [each for each in map(_decimal, form.get("i", [])) if each in self.items]
        return self._json({"id": "user/-/state/com.google/reading-list", "items": [*map(self._item, wanted)]})

    def _sign_in(self, form: Form) -> tuple[int, str]:
        user, password = form.get("Email", [""])[0], form.get("Passwd", [""])[0]
        if self.manners == "freshrss" and " " in user:
            return 400, "Bad Request!"
        wanted = {"client", "accountType", "service"} if self.manners == "old-reader" else set()
        if (user, password) != (self.user, self.password) or not wanted <= form.keys():
            return 401, "Unauthorized!"
        return 200, f"SID={self._auth}\nLSID=null\nAuth={self._auth}\n"

    @property
    def _auth(self) -> str:
        return f"{self.user}/{hash((self.password, self.epoch)) & 0xFFFFFFFF:08x}"

    @property
    def _token(self) -> str:
        return self._auth.ljust(57, "Z") if self.manners == "freshrss" else self._auth

    @property
    def _default_folder(self) -> str:
        return "Uncategorized" if self.manners == "freshrss" else "All"

    @property
    def _hex_length(self) -> int:
        return 24 if self.manners == "old-reader" else 16

    def _feed_id(self, number: int) -> str:
        return f"feed/{number:024x}" if self.manners == "old-reader" else f"feed/{number}"

    def _short_id(self, item_id: str) -> str:
        return f"{int(item_id):024x}" if self.manners == "old-reader" else item_id

    def _json(self, answer: object) -> tuple[int, str]:
        return 200, json.dumps(answer, ensure_ascii=False)

    def _subscription(self, number: int) -> dict[str, object]:
        feed = self.feeds[number]
        label = {"id": f"user/{self._user}/label/{feed.folder}", "label": feed.folder}
        return {
            "id": self._feed_id(number),
            "title": self._escaped(feed.title, is_feed=True),
            "categories": [label],
            "url": feed.url,
        }

    @property
    def _user(self) -> str:
        return "1" if self.manners == "miniflux" else "-"

    def _escaped(self, title: str, *, is_feed: bool = False) -> str:
        if self.manners != "freshrss":
            return title
        return title.translate(
            str.maketrans("&<>?\\/,;", "＆＜＞？＼／，；") if is_feed else str.maketrans("&<>", "＆＜＞")
        )

    def _exported(self) -> tuple[int, str]:
        outlines = "".join(
            f"<outline text={quoteattr(f.title)} xmlUrl={quoteattr(f.url)}/>" for f in self.feeds.values()
        )
        return 200, f'<opml version="2.0"><body>{outlines}</body></opml>'

    def _ids(self, query: Form) -> tuple[int, str]:
        stream, excluded = query["s"][0], query.get("xt", [""])[0]
        since, size = int(query.get("ot", ["0"])[0]), min(int(query["n"][0]), self.max_page)
        ids = sorted(self.items, key=int)
        if stream == _SAVED:
            ids = [each for each in ids if self.items[each].is_saved]
        if stream.startswith("feed/"):
            ids = [each for each in ids if stream == self._feed_id(self.items[each].feed)]
        if excluded == _READ:
            ids = [each for each in ids if not self.items[each].is_read]
        if excluded not in {"", _READ} and self.manners == "miniflux":
            return 500, '{"error_message":"googlereader: unknown stream"}'
        if excluded == _UNREAD:
            ids = [each for each in ids if self.items[each].is_read]
        if self.loops:
            return self._json({"itemRefs": [{"id": each} for each in ids[:size]], "continuation": "7"})
        is_oldest_first = query.get("r", [""])[0] == "o"
        continuation = query.get("c", [""])[0]
        if self.manners == "miniflux":  # it continues at an offset, in the order of dates
            start = int(continuation or 0)
            ids = [each for each in ids if self.items[each].at > since]
            ids.sort(reverse=is_oldest_first == bool(start and self.mixes_dates))
            ids.sort(key=lambda each: self.items[each].at, reverse=not is_oldest_first)
            page = ids[start : start + size]
            following = str(start + len(page)) if start + len(page) < len(ids) else ""
        else:  # it continues at the last item, and says so even where nothing follows
            ids = [each for each in ids if self.items[each].at >= since]
            if continuation:
                ids = [each for each in ids if each != continuation]
                ids = [each for each in ids if (int(each) > int(continuation)) == is_oldest_first]
            page = ids[:: 1 if is_oldest_first else -1][:size]
            following = page[-1] if len(page) >= size else ""
        answer: dict[str, object] = {"itemRefs": [{"id": self._short_id(each)} for each in page]}
        return self._json(answer | ({"continuation": following} if following else {}))

    def _item(self, item_id: str) -> dict[str, object]:
        item = self.items[item_id]
        tags = [f"user/{self._user}/state/com.google/reading-list"]
        tags += [f"user/{self._user}/state/com.google/read"] if item.is_read else []
        tags += [f"user/{self._user}/state/com.google/starred"] if item.is_saved else []
        body = {"content": f"<p>{item.title}</p>"}
        return {
            "id": f"tag:google.com,2005:reader/item/{int(item_id):0{self._hex_length}x}",
            "title": self._escaped(item.title),
            "published": item.at,
            "canonical": [{"href": item.link}],
            "alternate": [{"href": item.link}],
            "categories": tags,
            "origin": {"streamId": self._feed_id(item.feed)},
            "summary": body,
            **({"content": body} if self.manners == "miniflux" else {}),
        }

    def _edit_tag(self, form: Form) -> tuple[int, str]:
        for item_id in map(_decimal, form.get("i", [])):
            item = self.items.get(item_id)
            if item is None:
                continue
            for name, value in (("a", True), ("r", False)):
                for tag in form.get(name, []):
                    if tag == _READ:
                        item.is_read = value
                    elif tag == _SAVED:
                        item.is_saved = value
        return 200, "OK"

    def _edit_subscription(self, form: Form) -> tuple[int, str]:
        number = int(form["s"][0].removeprefix("feed/"), 16 if self.manners == "old-reader" else 10)
        if number not in self.feeds:
            return (400, "Bad Request!") if self.manners != "miniflux" or form["ac"] == ["edit"] else (200, "OK")
        if form["ac"] == ["unsubscribe"]:
            self.remove_feed(number)
            return 200, "OK"
        feed = self.feeds[number]
        feed.title = form.get("t", [""])[0] or feed.title
        if form.get("a") == ["user/-/label/"] and self.asks_which_folder_is_left and "r" not in form:
            return 200, "OK"
        if "a" in form:
            feed.folder = form["a"][0].removeprefix("user/-/label/") or self._default_folder
        elif "r" in form and self.manners != "miniflux":
            feed.folder = self._default_folder
        return 200, "OK"

    def _quick_add(self, url: str) -> tuple[int, str]:
        if any(each.url == url for each in self.feeds.values()) or url in self.refuses:
            return self._json({"numResults": 0, "error": "no"}) if self.manners != "miniflux" else (500, "{}")
        number = self.add_feed(url, url)
        return self._json({"numResults": 1, "query": url, "streamId": self._feed_id(number), "streamName": url})


def _decimal(long_id: str) -> str:
    return str(int(long_id.rpartition("/")[2], 16))


@contextmanager
def serving(respond: Respond) -> Iterator[str]:
    """Answer over HTTP and yield the address of the site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler_for(respond))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def error_of(status: int) -> FetchError:
    """Return what a call raises for a status; 0: the connection broke."""
    return FetchError(_KINDS.get(status, FetchErrorKind.HTTP_STATUS), str(status), status=status or None)


def _handler_for(respond: Respond) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
            status, body = respond(self.command, self.path, content, self.headers.get("Authorization", ""))
            if not status:
                self.connection.close()
                return
            self.send_response(status)
            self.send_header("Content-Length", str(len(body.encode())))
            if status in {429, 503}:
                self.send_header("Retry-After", "120")
            self.end_headers()
            self.wfile.write(body.encode())

        do_POST = do_PUT = do_DELETE = do_GET  # noqa: N815 - http.server's names

        def log_message(self, *_: object) -> None:
            pass

    return Handler
