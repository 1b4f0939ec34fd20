"""A feed server of the scenarios, made up or real, as its other clients see it, and the site whose feeds it fetches.

Real ones stand in the JSON file that ``OFFTHEWIRE_SERVERS`` names; docs/testing.md tells what an entry holds.
"""

import json
import os
import subprocess
import tempfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader
from tests.server import FeedServer as Site
from ticker.entities import Account, ServerKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed
from ticker.sync.api_request import ApiCall, send
from ticker.sync.feed_server import FeedServer
from ticker.sync.servers import find_server, open_server

FAKES: dict[str, Callable[[], FakeGoogleReader | FakeFeedServer]] = {
    "freshrss": lambda: FakeGoogleReader("freshrss"),
    "miniflux": lambda: FakeGoogleReader("miniflux"),
    "old reader": lambda: FakeGoogleReader("old-reader"),
    "nextcloud": lambda: FakeFeedServer(ServerKind.NEXTCLOUD_NEWS),
    "old nextcloud": lambda: FakeFeedServer(ServerKind.NEXTCLOUD_NEWS, is_old=True),
    "tt-rss": lambda: FakeFeedServer(ServerKind.TINY_TINY_RSS),
    "feedbin": lambda: FakeFeedServer(ServerKind.FEEDBIN),
    "fever": lambda: FakeFeedServer(ServerKind.FEVER),
}
_NOW = 1_700_000_000  # when these publish what has no date
_PATIENCE = 120.0  # seconds for a server to have fetched


@dataclass(slots=True)
class Remote:
    """One account. ``admin`` is another client of it, perhaps by another API, that can change everything."""

    account: Account
    password: str
    call: ApiCall
    admin: FeedServer
    put: Callable[[str, bytes], None]  # a path of the site → its feed
    url: Callable[[str], str]
    refresh: Callable[[], None]  # have the feeds of the site fetched
    site: str  # address of the server, as somebody would type it
    is_real: bool = False
    reads_header_with_gate: bool = False  # FreshRSS: what follows the password of the web server in front
    takes_basic: bool = False  # The Arsse: what is sent to a web server in front counts as sent to it
    has_one_state: bool = False  # yarr: an entry is unread, read or saved, one of them
    back_up: Callable[[], None] | None = None
    restore: Callable[[], None] | None = None  # what was backed up
    add: Callable[[str], None] | None = None  # subscribe, where no API can
    _ids: dict[str, str] = field(default_factory=dict)  # by title, as ``admin`` has them

    def connect(self, call: ApiCall | None = None, password: str | None = None) -> FeedServer:
        return open_server(call or self.call, self.account, self.password if password is None else password)

    def can(self, *abilities: str) -> bool:
        return all(getattr(self.connect().capabilities, f"can_{each}") for each in abilities)

    def admin_can(self, *abilities: str) -> bool:
        return all(getattr(self.admin.capabilities, f"can_{each}") for each in abilities)

    def subscribe(self, path: str, *, title: str = "", folder: str = "") -> None:
        """Subscribe to a feed of the site and have it fetched."""
        url = self.url(path)
        if self.add is not None:
            self.add(url)
        else:
            self.admin.subscribe(url)
        if title:
            self.rename(path, title)
        if folder:
            self.move(path, folder)
        self.refresh()

    def unsubscribe(self, path: str) -> None:
        self.admin.unsubscribe(self._feed_id(path))

    def rename(self, path: str, title: str) -> None:
        self.admin.rename(self._feed_id(path), title)

    def move(self, path: str, folder: str) -> None:
        old = next(each.folder or () for each in self.admin.feeds() if each.url == self.url(path))
        self.admin.move(self._feed_id(path), old, tuple(filter(None, folder.split("/"))))

    def feeds(self) -> dict[str, tuple[str, tuple[str, ...] | None]]:
        """Return title and folder by URL."""
        return {each.url: (each.title, each.folder) for each in self.admin.feeds()}

    def learn(self) -> None:
        """Learn the ids of all entries that are unread or saved now; some servers keep those of feeds that are gone."""
        feeds = {each.remote_id for each in self.admin.feeds()}
        known = sorted(self.admin.unread_ids() | self.admin.saved_ids())
        size = self.admin.capabilities.max_ids
        for start in range(0, len(known), size):
            found = self.admin.entries(known[start : start + size])
            self._ids |= {each.title: each.remote_id for each in found if each.feed_id in feeds}

    def mark(self, title: str, *, read: bool | None = None, saved: bool | None = None) -> None:
        """Mark an entry that has been learned."""
        if read is not None:
            self.admin.mark_read([self._ids[title]], is_read=read)
        if saved is not None:
            self.admin.mark_saved([self._ids[title]], is_saved=saved)

    def is_read(self, title: str) -> bool:
        self.admin.feeds()
        return self._ids[title] not in self.admin.unread_ids()

    def is_saved(self, title: str) -> bool:
        self.admin.feeds()
        return self._ids[title] in self.admin.saved_ids()

    def unread(self) -> set[str]:
        """Return the titles of the entries that have been learned and are unread now."""
        self.admin.feeds()
        unread = self.admin.unread_ids()
        return {title for title, each in self._ids.items() if each in unread}

    def title_there(self, title: str) -> str:
        """Return what the title of an entry that has been learned is now; "" where it has another id since."""
        self.admin.feeds()
        self.admin.unread_ids()
        return next((each.title for each in self.admin.entries([self._ids[title]])), "")

    def _feed_id(self, path: str) -> str:
        return next(each.remote_id for each in self.admin.feeds() if each.url == self.url(path))


@contextmanager
def remote_named(name: str) -> Iterator[Remote]:
    """Open one of FAKES or REAL."""
    opened = real_remote(name.removeprefix("real: ")) if name.startswith("real: ") else fake_remote(name)
    with opened as running:
        yield running


@contextmanager
def fake_remote(name: str) -> Iterator[Remote]:
    server = FAKES[name]()
    documents: dict[str, bytes] = {}
    kept: list[Any] = []
    admin: FeedServer
    if isinstance(server, FakeGoogleReader):
        kind, admin = ServerKind.GOOGLE_READER, server.connect()
    else:
        kind, admin = server.kind, server.by_another_api()
    yield Remote(
        account=Account(kind, server.api, USER),
        password=PASSWORD,
        call=server.call,
        admin=admin,
        put=documents.__setitem__,
        url=lambda path: f"https://site.example{path}",
        refresh=lambda: _fetch_all(server, documents),
        site="https://reader.example",
        back_up=lambda: kept.append(server.backup()),
        restore=lambda: server.restore(kept[-1]),
        reads_header_with_gate=name == "freshrss",
    )


def _fetch_all(server: FakeGoogleReader | FakeFeedServer, documents: dict[str, bytes]) -> None:
    """Do as a server that fetches: what is new becomes an entry."""
    for number, feed in server.feeds.items():
        document = documents.get(feed.url.removeprefix("https://site.example"))
        if document is None:
            continue
        parsed = clean_feed(parse_feed(document, url=feed.url), url=feed.url)
        feed.title = parsed.title if feed.title == feed.url else feed.title
        known = {item.link: item for item in server.items.values() if item.feed == number}
        for entry in reversed(parsed.entries):
            if entry.link in known:
                known[entry.link].title = entry.title
            else:
                server.publish(number, entry.title, link=entry.link, at=int(entry.published_at or _NOW))


def real_servers() -> dict[str, dict[str, Any]]:
    path = os.environ.get("OFFTHEWIRE_SERVERS", "")
    return {each["name"]: each for each in json.loads(Path(path).read_text("utf-8"))} if path else {}


@contextmanager
def real_remote(name: str) -> Iterator[Remote]:
    """Connect to a real account and take all feeds out of it. Nobody else has it meanwhile, by whichever API."""
    known = real_servers()[name]
    with _alone_at(known["address"]):
        yield from _real_remote(known)


def _real_remote(known: dict[str, Any]) -> Iterator[Remote]:
    fetcher = Fetcher(Limits(total=120.0), proxy="direct")
    call = partial(send, fetcher)
    account = _account(call, known)
    admin_account = _account(call, known["admin"]) if "admin" in known else account
    admin = open_server(call, admin_account, known.get("admin", known)["password"])
    with Site() as site:
        remote = Remote(
            account=account,
            password=known["password"],
            call=call,
            admin=admin,
            put=site.put,
            url=site.url,
            refresh=lambda: _run(known.get("refresh", "")),
            site=known["address"],
            is_real=True,
            takes_basic=known.get("takes_basic", False),
            has_one_state=known.get("has_one_state", False),
            back_up=partial(_run, known["back-up"]) if "back-up" in known else None,
            restore=partial(_run, known["restore"]) if "restore" in known else None,
            add=(lambda url: _run(known["add"], url)) if "add" in known else None,
        )
        _empty(remote, known)
        try:
            yield remote
        finally:
            fetcher.close()


@contextmanager
def _alone_at(address: str) -> Iterator[None]:
    import fcntl

    lock = Path(tempfile.gettempdir()) / f"off-the-wire-{zlib.crc32(address.encode())}.lock"
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


def _account(call: ApiCall, known: dict[str, Any]) -> Account:
    wanted = ServerKind(known["kind"]) if "kind" in known else None
    kind, api = find_server(call, known["address"], known["user"], known["password"], wanted)
    return Account(kind, api, known["user"])


def _empty(remote: Remote, known: dict[str, Any]) -> None:
    if "empty" in known:
        _run(known["empty"])
    else:
        for each in remote.admin.feeds():
            remote.admin.unsubscribe(each.remote_id)
    saved = sorted(remote.admin.saved_ids())
    size = remote.admin.capabilities.max_ids
    for start in range(0, len(saved), size):  # some servers keep what is saved
        remote.admin.mark_saved(saved[start : start + size], is_saved=False)


def _run(command: str, *arguments: str) -> None:
    if command:
        subprocess.run([*command.split(), *arguments], check=True, capture_output=True, timeout=_PATIENCE)


REAL = [pytest.param(f"real: {name}", marks=pytest.mark.real_server) for name in real_servers()] or [
    pytest.param("none", marks=(pytest.mark.real_server, pytest.mark.skip(reason="OFFTHEWIRE_SERVERS names no server")))
]
