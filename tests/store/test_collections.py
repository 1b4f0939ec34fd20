"""A collection: a selection of folders and feeds that takes the whole wire's place."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import new_store
from ticker.entities import (
    ArchiveQuery,
    Check,
    Collection,
    CollectionSearch,
    FeedSettings,
    ParsedEntry,
    ParsedFeed,
    Validators,
)
from ticker.preferences import Preferences
from ticker.store import Received, Store
from ticker.wire import Wire

NOW = 1_800_000_000.0
FEEDS = {"a": ("World",), "b": ("World", "Asia"), "c": ("Worldly",), "d": (), "e": ('Quo"te', "Asia")}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        for name, folder in FEEDS.items():
            feed = opened.feeds.add(f"https://{name}.example/feed", FeedSettings(folder=folder))
            entries = tuple(
                ParsedEntry(f"{name}{age}", title=f"{name}{age}", published_at=NOW - 100 * age - ord(name))
                for age in range(3)
            )
            received = Received(Validators(), f"hash of {name}")
            opened.polling.save_document(
                feed.id, ParsedFeed(entries=entries), received, Check(NOW, NOW + 3600, "interval")
            )
        yield opened


def feed_id(store: Store, name: str) -> int:
    feed = store.feeds.at(f"https://{name}.example/feed")
    assert feed is not None
    return feed.id


def titles(store: Store, collection: Collection | None, **wishes: bool) -> list[str]:
    return [each.title for each in store.entries.headlines(limit=100, within=collection, **wishes)]


def test_a_folder_stands_for_all_beneath_it_and_nothing_that_is_named_alike(store: Store) -> None:
    world = store.collections.save(Collection(0, "World", folders=(("World",),)))
    assert titles(store, world) == ["a0", "b0", "a1", "b1", "a2", "b2"]
    asia = store.collections.save(Collection(0, "Asia", folders=(("World", "Asia"), ('Quo"te',))))
    assert titles(store, asia) == ["b0", "e0", "b1", "e1", "b2", "e2"]


def test_feeds_and_folders_add_up(store: Store) -> None:
    collection = store.collections.save(
        Collection(0, "Mine", (("Worldly",),), (feed_id(store, "d"), feed_id(store, "c")))
    )
    assert titles(store, collection) == ["c0", "d0", "c1", "d1", "c2", "d2"]
    assert titles(store, None)[:5] == ["a0", "b0", "c0", "d0", "e0"]


def test_what_is_read_can_leave_it_too(store: Store) -> None:
    collection = store.collections.save(Collection(0, "One", feed_ids=(feed_id(store, "d"),)))
    store.entries.mark_read([store.entries.headlines(limit=1, within=collection)[0].entry_id])
    assert titles(store, collection, include_read=False) == ["d1", "d2"]


def test_it_can_be_changed_and_removed(store: Store) -> None:
    one = store.collections.save(Collection(0, "one", feed_ids=(feed_id(store, "a"),)))
    two = store.collections.save(Collection(0, "Two", folders=(("World",),)))
    changed = store.collections.save(replace(one, name="Zebra", folders=(("Worldly",),), feed_ids=()))
    assert store.collections.all() == (two, changed)
    store.collections.remove(two.id)
    assert store.collections.all() == (changed,)
    assert store.collections.get(two.id) is None


def test_a_removed_feed_leaves_it_and_one_brought_back_is_in_it_again(store: Store) -> None:
    a, b = feed_id(store, "a"), feed_id(store, "b")
    collection = store.collections.save(Collection(0, "Two", feed_ids=(a, b)))
    store.feeds.set_removed(a, True)
    assert titles(store, collection) == ["b0", "b1", "b2"]
    store.feeds.set_removed(a, False)
    assert titles(store, collection)[:2] == ["a0", "b0"]
    store.feeds.set_removed(b, True)
    store.feeds.delete_removed()
    assert store.collections.all()[0].feed_ids == (a,)


def test_the_wire_shows_the_preferred_set_and_everything_where_that_is_gone(store: Store) -> None:
    collection = store.collections.save(Collection(0, "One", feed_ids=(feed_id(store, "d"),)))
    preferences = Preferences(headline_age_days=0, collection=collection.id)
    assert {each.feed_id for each in Wire(store).headlines(preferences)} == {feed_id(store, "d")}
    store.collections.remove(collection.id)
    assert len({each.feed_id for each in Wire(store).headlines(preferences)}) == len(FEEDS)


def found(store: Store, collection: Collection, text: str = "") -> list[str]:
    query = store.collections.narrowed(ArchiveQuery(text=text), collection)
    ids, _ = store.archive.ids(query)
    return [each.title for each in store.archive.headlines(ids)]


def test_a_search_is_kept_and_finds_on_the_bar_and_in_the_archive_what_comes_in(store: Store) -> None:
    search = CollectionSearch("b* -b1", is_unread=True)
    kept = store.collections.save(Collection(0, "B", search=search))
    assert store.collections.get(kept.id) == Collection(kept.id, "B", search=search)
    assert titles(store, kept) == found(store, kept) == ["b0", "b2"]
    (newest, *_) = (each.entry_id for each in store.entries.headlines(limit=100, within=kept))
    store.entries.mark_read([newest])
    assert titles(store, kept) == found(store, kept) == ["b2"]
    late = ParsedEntry("b9", title="b9", published_at=NOW)
    received = Received(Validators(), "another", is_whole=False)
    check = Check(NOW, NOW + 3600, "interval")
    store.polling.save_document(feed_id(store, "d"), ParsedFeed(entries=(late,)), received, check)
    assert titles(store, kept) == found(store, kept) == ["b9", "b2"]
    assert titles(store, replace(kept, search=None)) == []


def test_a_search_stays_within_the_feeds_that_are_ticked(store: Store) -> None:
    within = Collection(0, "Asia", folders=(("World", "Asia"),), search=CollectionSearch("b0 "))
    assert found(store, store.collections.save(within)) == ["b0"]
    assert found(store, store.collections.save(replace(within, folders=(("Worldly",),)))) == []


def test_more_words_narrow_a_collection_and_its_own_are_whole(store: Store) -> None:
    kept = store.collections.save(Collection(0, "All", folders=(("World",),), search=CollectionSearch("a")))
    assert found(store, kept, "a0") == []  # no headline has the word "a"
    starred = store.collections.save(replace(kept, search=CollectionSearch("a*")))
    assert found(store, starred, "a0") == ["a0"]
    assert found(store, starred) == ["a0", "a1", "a2"]


def test_what_is_saved_with_a_tag_is_a_collection(store: Store) -> None:
    (first, second, *_) = (each.entry_id for each in store.entries.headlines(limit=100))
    for each in (first, second):
        store.entries.mark_saved(each)
    store.tags.set(first, ["sea"])
    kept = store.collections.save(Collection(0, "Sea", search=CollectionSearch(is_saved=True, tag="sea")))
    assert titles(store, kept) == found(store, kept) == ["a0"]


def test_of_a_search_a_feed_shows_no_more_than_its_limit(store: Store) -> None:
    store.feeds.change(feed_id(store, "a"), {"wire_limit": 1})
    kept = store.collections.save(Collection(0, "All", search=CollectionSearch("a* -a0")))
    assert titles(store, kept) == ["a1"]
