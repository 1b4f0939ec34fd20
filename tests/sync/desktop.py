"""What tests of syncing have in common."""

import time
from pathlib import Path

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import USER, FakeGoogleReader
from tests.memory_feed_server import MemoryFeedServer
from tests.store_samples import new_database
from tests.sync.remote import Remote
from ticker.entities import Account, Feed, FetchError, FetchErrorKind, Headline, ParsedFeed, ServerKind
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed
from ticker.store import Store
from ticker.sync.feed_server import FeedServer
from ticker.sync.sync_memory import SyncMemory
from ticker.sync.sync_run import SyncOutcome, SyncRun

FEED = "https://news.example/feed"
NOW = 1_700_000_100.0

AnyServer = FakeGoogleReader | FakeFeedServer | MemoryFeedServer


def parse(document: bytes) -> ParsedFeed:
    return clean_feed(parse_feed(document, url="https://reader.example/"), url="https://reader.example/")


OPENED: list[Store] = []  # by the test that runs


class Desktop:
    """One desktop with its own profile, and the account there."""

    def __init__(self, folder: Path, server: AnyServer | Remote) -> None:
        folder.mkdir(exist_ok=True)
        self.path = folder / "wire.sqlite3"
        self.server = server
        self.progress: list[tuple[int, int]] = []
        self.now = NOW  # but with a real server
        self.breaks_on = ""  # a text that no parser gets through
        self.memory = SyncMemory()
        self.client: FeedServer = server.connect()
        new_database(self.path)
        self.store = self.opened()
        account = server.account if isinstance(server, Remote) else Account(ServerKind.GOOGLE_READER, server.api, USER)
        self.store.account.open(account.kind, account.api, account.user)

    def opened(self) -> Store:
        """Return a store of this profile's, which is closed when the test ends."""
        store = Store(self.path, now=self._time)
        OPENED.append(store)
        return store

    def _time(self) -> float:
        return time.time() if isinstance(self.server, Remote) and self.server.is_real else self.now

    def crash(self) -> None:
        self.store.close()
        self.memory = SyncMemory()
        self.client = self.server.connect()
        self.store = self.opened()
        self.store.feeds.delete_removed()

    def sync(self, server: FeedServer | None = None, *, is_whole: bool = False) -> SyncOutcome:
        """Sync with the server, or by way of ``server`` as after a new start of the program."""
        if server is not None:
            self.memory = SyncMemory()
        return self._run(server or self.client, is_whole=is_whole)

    def resync(self, server: FeedServer) -> SyncOutcome:
        """Sync again by way of another connection, with all that is remembered of the last time."""
        return self._run(server)

    def _run(self, server: FeedServer, *, is_whole: bool = False) -> SyncOutcome:
        return SyncRun(
            server,
            self.store,
            self._parse,
            now=self._time,
            on_progress=lambda done, of: self.progress.append((done, of)),
            memory=self.memory,
            is_whole=is_whole,
        ).run()

    def _parse(self, document: bytes) -> ParsedFeed:
        if self.breaks_on and self.breaks_on.encode() in document:
            raise FetchError(FetchErrorKind.PARSE_TIMED_OUT)
        return parse(document)

    def headline(self, title: str) -> Headline:
        return self.headlines()[title]

    def headlines(self) -> dict[str, Headline]:
        return {each.title: each for each in self.store.entries.headlines(limit=100_000)}

    def feed(self, url: str) -> Feed:
        feed = self.store.feeds.at(url)
        assert feed is not None
        return feed
