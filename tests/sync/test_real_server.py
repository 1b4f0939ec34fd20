"""Sync with a real FreshRSS: whether the server of the other tests is like it.

Runs where ``OFFTHEWIRE_FRESHRSS`` names one, as ``http://user:password@host:port/`` with the API's password; it must be
one to throw away that may fetch from loopback. CONTRIBUTING says how to get one. It loses all its feeds.
"""

import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.server import FeedServer, rss
from ticker.entities import FeedSettings, FetchError, FetchErrorKind, ParsedFeed
from ticker.feeds.fetch import Fetcher
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed
from ticker.store import FeedChanges, Store
from ticker.sync.api_request import send
from ticker.sync.google_reader import GoogleReaderServer
from ticker.sync.servers import find_server
from ticker.sync.sync_memory import SyncMemory
from ticker.sync.sync_run import SyncOutcome, SyncRun

URL = os.environ.get("OFFTHEWIRE_FRESHRSS", "")

pytestmark = [
    pytest.mark.real_server,
    pytest.mark.skipif(not URL, reason="OFFTHEWIRE_FRESHRSS names no server"),
]


def parse(document: bytes) -> ParsedFeed:
    return clean_feed(parse_feed(document, url=""), url="")


class Account:
    """The account there, emptied."""

    def __init__(self, fetcher: Fetcher) -> None:
        parts = urlsplit(URL)
        self.user, self.password = parts.username or "", parts.password or ""
        self.site = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
        self.call = partial(send, fetcher)
        self.api = find_server(self.call, self.site, self.user, self.password)[1]
        self.client = GoogleReaderServer(self.call, self.api, self.user, self.password)
        for each in self.client.feeds():
            self.client.unsubscribe(each.remote_id)


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Run a site whose feeds the feed server is to fetch."""
    with FeedServer() as running:
        yield running


@pytest.fixture
def account() -> Iterator[Account]:
    fetcher = Fetcher(proxy="direct")
    yield Account(fetcher)
    fetcher.close()


class Desktop:
    """One desktop with its own profile."""

    def __init__(self, folder: Path, account: Account) -> None:
        folder.mkdir()
        self.store = Store(folder / "wire.sqlite3")
        self.client = GoogleReaderServer(account.call, account.api, account.user, account.password)

    def sync(self) -> SyncOutcome:
        import time

        return SyncRun(
            self.client,
            self.store,
            parse,
            now=time.time,
            on_progress=lambda *_: None,
            memory=SyncMemory(),
        ).run()

    def marks(self) -> dict[str, tuple[bool, bool]]:
        return {each.title: (each.is_read, each.is_saved) for each in self.store.entries.headlines(limit=10_000)}

    def entry_id(self, title: str) -> int:
        return next(each.entry_id for each in self.store.entries.headlines(limit=10_000) if each.title == title)

    def feeds(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        return {each.url: (each.title, each.settings.folder) for each in self.store.feeds.all()}


@pytest.fixture
def desktops(account: Account, tmp_path: Path) -> Iterator[tuple[Desktop, Desktop]]:
    one, two = Desktop(tmp_path / "one", account), Desktop(tmp_path / "two", account)
    yield one, two
    one.store.close()
    two.store.close()


def test_a_wrong_password_is_told(account: Account) -> None:
    for user in (account.user, "no such name"):
        with pytest.raises(FetchError) as refused:
            find_server(account.call, account.site, user, "wrong")
        assert refused.value.kind is FetchErrorKind.UNAUTHORIZED


def test_feeds_and_marks_are_the_same_on_two_desktops(
    account: Account, desktops: tuple[Desktop, Desktop], server: FeedServer
) -> None:
    one, two = desktops
    server.put("/news", rss("News & <more>", [f"Number {each}" for each in range(20)], link=server.url("/")))
    feed = one.store.feeds.add(
        server.url("/news"), FeedSettings(custom_title="Rhyme & Reason", folder=("World", "Asia"))
    )
    one.store.remote_feeds.send([feed.id])
    one.sync()
    two.sync()
    assert one.feeds() == two.feeds() == {server.url("/news"): ("Rhyme & Reason", ("World", "Asia"))}
    assert len(one.marks()) == 20
    one.store.entries.mark_read([one.entry_id(f"Number {each}") for each in range(7)])
    one.store.entries.mark_saved(one.entry_id("Number 3"))
    two.store.entries.mark_saved(two.entry_id("Number 4"))
    for desktop in (one, two, one):
        desktop.sync()
    assert one.marks() == two.marks()
    assert one.marks()["Number 3"] == (True, True)
    assert one.marks()["Number 4"] == (True, True)
    two.store.entries.mark_read([two.entry_id("Number 3")], is_read=False)
    two.store.entries.mark_saved(two.entry_id("Number 4"), is_saved=False)
    two.sync()
    one.sync()
    assert one.marks() == two.marks()
    assert one.marks()["Number 3"] == (False, True)
    assert one.marks()["Number 4"] == (True, False)


def test_feeds_are_renamed_moved_and_left(
    account: Account, desktops: tuple[Desktop, Desktop], server: FeedServer
) -> None:
    one, two = desktops
    for name in ("a", "b"):
        server.put(f"/{name}", rss(name, [f"Story of {name}"], link=server.url(f"/{name}/")))
        one.store.remote_feeds.send([one.store.feeds.add(server.url(f"/{name}")).id])
    one.sync()
    two.sync()
    there = two.store.feeds.at(server.url("/a"))
    gone = two.store.feeds.at(server.url("/b"))
    assert there is not None
    assert gone is not None
    two.store.feeds.change(there.id, FeedChanges(custom_title="Mine", folder=("Sport",)))
    two.store.feeds.set_removed(gone.id, True)
    two.sync()
    one.sync()
    assert one.feeds() == two.feeds() == {server.url("/a"): ("Mine", ("Sport",))}


def test_an_address_without_a_feed_stays_ours(
    account: Account, desktops: tuple[Desktop, Desktop], server: FeedServer
) -> None:
    one, _ = desktops
    one.store.remote_feeds.send([one.store.feeds.add(server.url("/nothing")).id])
    one.sync()
    feed = one.store.feeds.at(server.url("/nothing"))
    assert feed is not None
    assert not feed.is_remote
    assert feed.polling.error is not None


def test_ids_and_marks_of_more_than_a_batch(account: Account, server: FeedServer) -> None:
    server.put("/many", rss("Many", [f"Number {each}" for each in range(300)], link=server.url("/")))
    account.client.subscribe(server.url("/many"))
    ids = sorted(account.client.unread_ids())
    assert len(ids) == 300
    account.client.mark_read(ids[:250], is_read=True)
    account.client.mark_saved(ids[250:], is_saved=True)
    assert account.client.unread_ids() == set(ids[250:])
    assert account.client.saved_ids() == set(ids[250:])
    assert len(account.client.entries(ids[:250])) == 250
