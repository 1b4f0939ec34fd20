"""A feed server in memory, with ids that are no numbers and an API that can do as little as a test wants.

::

    server = MemoryFeedServer(Capabilities(max_ids=50, can_rename=False))
    server.publish(server.add_feed("https://news.example/feed"), "Title")
    SyncRun(server.connect(), …)
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.fake_account import FakeEntry, FakeFeed, refetch, remove_feed, renumber
from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.feed_server import Capabilities, Newest, RawEntry


@dataclass(slots=True)
class MemoryFeedServer:
    """One user's account. Whatever a test may look at or change from the other side is a plain attribute."""

    capabilities: Capabilities = field(default_factory=lambda: Capabilities(max_ids=250))
    has_folders: bool = True
    api: str = "https://memory.example"
    feeds: dict[int, FakeFeed] = field(default_factory=dict)
    items: dict[str, FakeEntry] = field(default_factory=dict)
    refuses: set[str] = field(default_factory=set)  # URLs it cannot subscribe to
    _next_feed: int = 1
    _next_item: int = 1

    def add_feed(self, url: str, title: str = "", folder: str = "") -> int:
        self.feeds[self._next_feed] = FakeFeed(url, title or url, folder)
        self._next_feed += 1
        return self._next_feed - 1

    def publish(self, feed: int, title: str, *, link: str = "", at: int = 1_700_000_000) -> str:
        entry_id = f"Eintrag {self._next_item:b}é"
        self._next_item += 1
        self.items[entry_id] = FakeEntry(feed, title, link or f"https://news.example/{title}", at)
        return entry_id

    def remove_feed(self, feed: int) -> None:
        remove_feed(self, feed)

    def refetch(self, feed: int) -> None:
        refetch(self, feed)

    def renumber(self) -> None:
        renumber(self)

    def set_up_anew(self) -> None:
        """Forget everything; ids begin at the first again."""
        self.feeds, self.items, self._next_feed, self._next_item = {}, {}, 1, 1

    def connect(self) -> "MemoryClient":
        return MemoryClient(self)


class MemoryClient:
    """The ``FeedServer`` of a sync run."""

    def __init__(self, server: MemoryFeedServer) -> None:
        self._server = server

    sign_in_count = 0

    @property
    def capabilities(self) -> Capabilities:
        return self._server.capabilities

    def feeds(self, *, may_be_older: bool = False) -> tuple[RemoteFeed, ...]:
        return tuple(
            RemoteFeed(_feed_id(number), feed.url, feed.title, self._folder(feed))
            for number, feed in self._server.feeds.items()
        )

    def _folder(self, feed: FakeFeed) -> tuple[str, ...] | None:
        return tuple(filter(None, feed.folder.split("/"))) if self._server.has_folders else None

    def unread_counts(self, expected: int, newest: str = "") -> Mapping[str, int] | None:
        return None

    def newest(self) -> Newest | None:
        return None

    def unread_ids(self, feed_id: str = "") -> frozenset[str]:
        items = self._server.items.items()
        return frozenset(each for each, item in items if not item.is_read and feed_id in {"", _feed_id(item.feed)})

    def saved_ids(self) -> frozenset[str]:
        return frozenset(each for each, item in self._server.items.items() if item.is_saved)

    def changed_ids(self, since: float) -> frozenset[str] | None:
        return None

    def recent_ids(self, since: float, *, after: str = "", skips_unread: bool = False) -> frozenset[str]:
        return frozenset(each for each, item in self._server.items.items() if item.at >= since)

    def entries(self, ids: Sequence[str]) -> tuple[RawEntry, ...]:
        assert len(ids) <= self.capabilities.max_ids
        found = ((each, self._server.items[each]) for each in ids if each in self._server.items)
        return tuple(
            RawEntry(
                remote_id=remote_id,
                feed_id=_feed_id(item.feed),
                title=item.title,
                link=item.link,
                published_at=item.at,
                html=f"<p>{item.title}</p>",
                is_read=item.is_read,
                is_saved=item.is_saved,
            )
            for remote_id, item in found
        )

    def mark_read(self, ids: Sequence[str], *, is_read: bool) -> None:
        assert len(ids) <= self.capabilities.max_ids
        for each in ids:
            if each in self._server.items:
                self._server.items[each].is_read = is_read

    def mark_saved(self, ids: Sequence[str], *, is_saved: bool) -> None:
        assert len(ids) <= self.capabilities.max_ids
        for each in ids:
            if each in self._server.items:
                self._server.items[each].is_saved = is_saved

    def subscribe(self, url: str) -> str:
        assert self.capabilities.can_subscribe
        if url in self._server.refuses:
            raise FetchError(FetchErrorKind.NOT_A_FEED)
        return _feed_id(self._server.add_feed(url))

    def unsubscribe(self, feed_id: str) -> None:
        assert self.capabilities.can_unsubscribe
        self._server.remove_feed(_number(feed_id))

    def rename(self, feed_id: str, title: str) -> None:
        assert self.capabilities.can_rename
        self._server.feeds[_number(feed_id)].title = title

    def move(self, feed_id: str, old: tuple[str, ...], new: tuple[str, ...]) -> None:
        assert self.capabilities.can_move
        feed = self._server.feeds[_number(feed_id)]
        assert feed.folder == "/".join(old)
        feed.folder = "/".join(new)


def _feed_id(number: int) -> str:
    return f"{number}. Feed"


def _number(feed_id: str) -> int:
    return int(feed_id.removesuffix(". Feed"))
