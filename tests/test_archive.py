"""All that is kept can be listed page by page, whichever part of it is wanted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ticker.entities import Check, ParsedEntry, ParsedFeed, Sought, Validators
from ticker.store import Received, Store

NOW = 1_800_000_000.0
HOUR = 3600.0
ALL = Sought()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        yield opened


def publish(store: Store, site: str, ages: dict[str, float], folder: tuple[str, ...] = ()) -> dict[str, int]:
    """Bring headlines of so many hours ago into the store, and return their ids by title."""
    feed = store.add_feed(f"https://{site}.example/feed", feed_title=site, folder=folder)
    entries = tuple(ParsedEntry(title, title=title, published_at=NOW - HOUR * age) for title, age in ages.items())
    check = Check(NOW, NOW + HOUR, "interval")
    parsed = ParsedFeed(feed_title(site), entries=entries)
    saved = store.save_document(feed.id, parsed, Received(Validators(), str(ages)), check)
    return {headline.title: headline.entry_id for headline in store.archive.headlines(saved.new)}


def feed_title(site: str) -> str:
    return site.capitalize()


def titles(store: Store, sought: Sought = ALL, most: int = 2) -> list[str]:
    """Return what is sought, read to the end in small pages."""
    found: list[str] = []
    ids, place = store.archive.ids(sought, most=most)
    while True:
        found += [headline.title for headline in store.archive.headlines(ids)]
        if place is None:
            return found
        ids, place = store.archive.ids(sought, place, most)


def test_pages_follow_each_other_newest_first(store: Store) -> None:
    publish(store, "one", {"a": 1, "c": 3, "e": 5})
    publish(store, "two", {"b": 2, "d": 4})
    assert titles(store) == ["a", "b", "c", "d", "e"]
    assert titles(store, most=5) == titles(store, most=100) == titles(store, most=1)


def test_entries_of_one_moment_are_all_told_once(store: Store) -> None:
    publish(store, "one", dict.fromkeys("abcdefg", 1))
    assert sorted(titles(store)) == list("abcdefg")


def test_what_comes_in_meanwhile_moves_no_page(store: Store) -> None:
    publish(store, "one", {"a": 1, "b": 2, "c": 3})
    _, place = store.archive.ids(Sought(), most=2)
    publish(store, "two", {"newest": 0})
    ids, _ = store.archive.ids(Sought(), place, 2)
    assert [headline.title for headline in store.archive.headlines(ids)] == ["c"]


def test_one_feed_or_one_folder_with_all_beneath_it(store: Store) -> None:
    publish(store, "one", {"a": 1, "d": 4}, ("World",))
    publish(store, "two", {"b": 2, "e": 5}, ("World", "Asia"))
    publish(store, "three", {"c": 3}, ("Worldly",))
    assert titles(store, Sought(folder=("World",))) == ["a", "b", "d", "e"]
    assert titles(store, Sought(folder=("World", "Asia"))) == ["b", "e"]
    assert titles(store, Sought(folder=())) == ["a", "b", "c", "d", "e"]
    feed_id = next(feed.id for feed in store.feeds() if feed.title == "Two")
    assert titles(store, Sought(feed_id=feed_id)) == ["b", "e"]
    assert titles(store, Sought(feed_id=feed_id, folder=("Worldly",))) == []


def test_many_feeds_of_a_folder_are_merged(store: Store) -> None:
    wanted: dict[str, float] = {}
    for number in range(20):
        ages = {f"{number}-{n}": (7 * number + 13 * n) % 101 + number / 100 for n in range(5)}
        publish(store, f"site{number}", ages, ("World",))
        wanted |= ages
    publish(store, "other", {"other": 1})
    assert titles(store, Sought(folder=("World",)), most=3) == sorted(wanted, key=wanted.__getitem__)


def test_unread_saved_and_since(store: Store) -> None:
    ids = publish(store, "one", {"a": 1, "b": 2, "c": 30}, ("World",)) | publish(store, "two", {"d": 40})
    store.mark_read([ids["a"], ids["d"]])
    store.mark_saved(ids["b"])
    store.mark_saved(ids["d"])
    assert titles(store, Sought(is_unread=True)) == ["b", "c"]
    assert titles(store, Sought(is_unread=True, folder=("World",))) == ["b", "c"]
    assert titles(store, Sought(is_saved=True)) == ["b", "d"]
    assert titles(store, Sought(is_saved=True, is_unread=True)) == ["b"]
    assert titles(store, Sought(is_saved=True, folder=("World",))) == ["b"]
    assert titles(store, Sought(since=NOW - 24 * HOUR)) == ["a", "b"]
    assert titles(store, Sought(since=NOW - 24 * HOUR, folder=("World",), is_unread=True)) == ["b"]


def test_feeds_taken_out_are_not_listed_until_they_are_brought_back(store: Store) -> None:
    ids = publish(store, "one", {"a": 1})
    publish(store, "two", {"b": 2})
    feed = store.feed_at("https://one.example/feed")
    assert feed is not None
    store.set_removed(feed.id, True)
    assert titles(store) == ["b"]
    assert store.archive.headlines(tuple(ids.values())) == ()
    store.set_removed(feed.id, False)
    assert titles(store) == ["a", "b"]


def test_headlines_come_in_the_order_asked(store: Store) -> None:
    ids = publish(store, "one", {"a": 1, "b": 2, "c": 3})
    asked = (ids["c"], ids["a"], 4711, ids["b"])
    assert [headline.title for headline in store.archive.headlines(asked)] == ["c", "a", "b"]


def test_what_of_a_refresh_belongs_into_a_list(store: Store) -> None:
    ids = publish(store, "one", {"a": 2, "b": 1}, ("World",)) | publish(store, "two", {"c": 0})
    store.mark_read([ids["a"]])
    assert store.archive.among(Sought(), ids.values()) == (ids["c"], ids["b"], ids["a"])
    assert store.archive.among(Sought(folder=("World",), is_unread=True), ids.values()) == (ids["b"],)
