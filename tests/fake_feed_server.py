"""Feed servers with other APIs than Google Reader's: what they know, and how they can fail.

What an API asks and answers is in ``tests.fake_apis``, made from the source or the documentation of the servers.
``call`` asks one without a network; ``with server.on_loopback() as url`` puts it behind a real one.

::

    server = FakeFeedServer(ServerKind.FEVER)
    item = server.publish(server.add_feed("https://news.example/feed", "News", folder="World"), "Title")
    server.fail_next("items", status=500)
"""

import dataclasses
from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlsplit

from tests.fake_account import FakeEntry, FakeFeed, refetch, remove_feed, renumber
from tests.fake_apis import APIS
from tests.fake_google_reader import PASSWORD, USER, Fault, error_of, serving
from ticker.entities import Account, ServerKind
from ticker.sync.api_request import ApiCall, ApiRequest
from ticker.sync.feed_server import FeedServer
from ticker.sync.servers import open_server

_SITE = "https://reader.example"
_NUMBERS = range(1, 1 << 30)  # can be copied with the server, which itertools.count cannot


@dataclass(slots=True)
class FakeFeedServer:
    """One user's account. Whatever a test may look at or change from the other side is a plain attribute."""

    kind: ServerKind
    is_old: bool = False  # Nextcloud News with API v1-2 alone
    has_one_state: bool = False  # yarr: an entry is unread, read or saved, one of them
    feeds: dict[int, FakeFeed] = field(default_factory=dict)
    items: dict[str, FakeEntry] = field(default_factory=dict)
    folders: dict[str, int] = field(default_factory=dict)  # name → number
    password: str = PASSWORD
    epoch: int = 1  # of the sessions: those of another one are no longer accepted
    asked: list[str] = field(default_factory=list)  # what requests were for, as the API calls it
    max_page: int = 200
    clock_is_slow: bool = False  # Nextcloud News: nothing seems to have changed since what is later by its clock
    wants_pauses: bool = False  # Tiny Tiny RSS: after a wrong password it refuses each for some seconds
    refuses_all_sign_ins: bool = False  # these seconds
    refuses: set[str] = field(default_factory=set)  # URLs it cannot subscribe to
    _faults: list[Fault] = field(default_factory=list)
    _next_feed: Iterator[int] = field(default_factory=lambda: iter(_NUMBERS))
    _next_item: Iterator[int] = field(default_factory=lambda: iter(_NUMBERS))

    # -- what others do on the server ---------------------------------------------------------------

    def add_feed(self, url: str, title: str = "", folder: str = "") -> int:
        number = next(self._next_feed)
        self.feeds[number] = FakeFeed(url, title or url, folder)
        self.folder_number(folder)
        return number

    def folder_number(self, name: str) -> int:
        """Return the number of a folder, which is made where there is none."""
        return self.folders.setdefault(name, len(self.folders) + 5) if name else 0

    def publish(self, feed: int, title: str, *, link: str = "", at: int = 1_700_000_000) -> str:
        item_id = str(next(self._next_item))
        self.items[item_id] = FakeEntry(feed, title, link or f"https://news.example/{title}", at)
        return item_id

    def remove_feed(self, feed: int) -> None:
        remove_feed(self, feed)

    def refetch(self, feed: int) -> None:
        refetch(self, feed)

    def renumber(self) -> None:
        renumber(self)

    def set_up_anew(self) -> None:
        """Forget everything; ids begin at the first again."""
        self.feeds, self.items, self.folders = {}, {}, {}
        self._next_feed, self._next_item, self.epoch = iter(_NUMBERS), iter(_NUMBERS), self.epoch + 1

    def backup(self) -> "FakeFeedServer":
        return deepcopy(self)

    def restore(self, backup: "FakeFeedServer") -> None:
        """Forget what was done since, and give out the ids again that were given since."""
        old = deepcopy(backup)
        for mine, its in ((self.feeds, old.feeds), (self.items, old.items), (self.folders, old.folders)):
            mine.clear()  # others may have the same dict
            mine.update(its)  # type: ignore[arg-type]
        self._next_feed, self._next_item = old._next_feed, old._next_item

    def by_another_api(self) -> FeedServer:
        """Return a way to the same account that can do everything."""
        return dataclasses.replace(self, kind=ServerKind.NEXTCLOUD_NEWS, is_old=False).connect()

    def fail_next(self, path: str, *, status: int = 500, body: str = "", after: bool = False) -> None:
        self._faults.append(Fault(path, status, body, after))

    # -- requests -----------------------------------------------------------------------------------------

    @property
    def base(self) -> str:
        return APIS[self.kind].path(self)

    @property
    def api(self) -> str:
        """Return the address of its API for ``call``."""
        return _SITE + self.base

    def call(self, request: ApiRequest) -> bytes:
        status, body = self.respond(request.method, request.url, request.content or b"", request.authorization)
        if not 200 <= status < 300:
            raise error_of(status)
        return body.encode()

    def connect(self, call: ApiCall | None = None) -> FeedServer:
        """Return what a sync run asks, by way of ``call`` where one is given."""
        return open_server(call or self.call, Account(self.kind, self.api, USER), PASSWORD)

    @contextmanager
    def on_loopback(self) -> Iterator[str]:
        """Serve over HTTP and yield the address of the site."""
        with serving(self.respond) as url:
            yield url

    def respond(self, method: str, url: str, content: bytes, authorization: str) -> tuple[int, str]:
        parts = urlsplit(url)
        if not parts.path.startswith(self.base):
            return 404, "Not Found"
        api = APIS[self.kind]
        query = parse_qs(parts.query, keep_blank_values=True)
        path = parts.path.removeprefix(self.base).strip("/")
        name = api.name(method, path, query, content)
        self.asked.append(name)
        fault = next((each for each in self._faults if each.path == name), None)
        if fault is not None:
            self._faults.remove(fault)
            if not fault.is_after:
                return fault.status, fault.body
        answer = api.answer(self, method, path, query, content, authorization)
        return answer if fault is None else (fault.status, fault.body)
