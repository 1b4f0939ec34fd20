"""What a made-up account at a feed server holds, and what befalls all kinds of them."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(slots=True)
class FakeFeed:
    url: str
    title: str
    folder: str


@dataclass(slots=True)
class FakeEntry:
    feed: int
    title: str
    link: str
    at: int
    is_read: bool = False
    is_saved: bool = False


class FakeAccount(Protocol):
    """Feeds by number, entries by id."""

    feeds: dict[int, FakeFeed]
    items: dict[str, FakeEntry]

    def publish(self, feed: int, title: str, *, link: str = "", at: int = 0) -> str: ...


def remove_feed(account: FakeAccount, feed: int) -> None:
    del account.feeds[feed]
    for each in [each for each, item in account.items.items() if item.feed == feed]:  # others may have the same dict
        del account.items[each]


def refetch(account: FakeAccount, feed: int) -> None:
    """Fetch all entries of a feed anew: they have other ids, and nobody has read them."""
    for entry_id, item in [*account.items.items()]:
        if item.feed == feed:
            del account.items[entry_id]
            account.publish(feed, item.title, link=item.link, at=item.at)


def renumber(account: FakeAccount) -> None:
    """Give the feeds each other's ids."""
    numbers = dict(zip(account.feeds, reversed(account.feeds), strict=True))
    account.feeds = {numbers[each]: feed for each, feed in account.feeds.items()}
    for item in account.items.values():
        item.feed = numbers[item.feed]
