"""Subscriptions: added, changed, moved, removed and brought back."""

import pytest

from tests.store_samples import NOW, RECEIVED, entry, save, wire
from ticker.entities import Check, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.store import FeedChanges, Received, Store, StoreError, StoreErrorKind


def test_a_removed_feed_comes_back_whole_or_goes_for_good(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    store.entries.mark_read((entry_id,))
    store.feeds.set_removed(feed.id, True)
    assert (store.feeds.all(), wire(store), store.polling.due(NOW * 2)) == ((), [], ())
    store.feeds.set_removed(feed.id, False)
    assert [headline.is_read for headline in store.entries.headlines(limit=9)] == [True]
    store.feeds.set_removed(feed.id, True)
    store.feeds.delete_removed()
    assert store.entries.get(entry_id) is None
    assert store.feeds.add(feed.url).polling.checked_at is None


def test_subscribing_twice_is_subscribing_once(store: Store) -> None:
    first = store.feeds.add("https://news.example/feed", FeedSettings(custom_title="One"))
    assert store.feeds.add("https://news.example/feed", FeedSettings(custom_title="Two")) == first


def test_whether_full_stories_are_preferred_is_remembered_for_each_feed(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    assert feed.settings.prefers_full_story is None
    for choice in (True, None, False):
        store.feeds.change(feed.id, FeedChanges(prefers_full_story=choice))
        store.feeds.change(feed.id, FeedChanges(pictures=""))
        kept = store.feeds.get(feed.id)
        assert kept is not None
        assert kept.settings.prefers_full_story is choice


@pytest.mark.behaviour("P18")
def test_a_move_can_be_undone_for_good(store: Store) -> None:
    feed = store.feeds.add("https://old.example/")
    save(store, feed.id, entry("a"))
    store.feeds.follow_move(feed.id, "https://new.example/")
    moved = store.feeds.get(feed.id)
    assert moved is not None
    assert (moved.url, moved.move.moved_from) == ("https://new.example/", "https://old.example/")
    assert moved.polling.validators == RECEIVED.validators  # they came from the new address
    store.feeds.undo_move(feed.id)
    undone = store.feeds.get(feed.id)
    assert undone is not None
    assert (undone.url, undone.move.moved_from, undone.move.keeps_address) == ("https://old.example/", "", True)


def test_an_address_taken_by_another_feed_is_refused(store: Store) -> None:
    one, two = (store.feeds.add(f"https://{name}.example/") for name in ("one", "two"))
    with pytest.raises(StoreError) as failure:
        store.feeds.change(two.id, FeedChanges(url=one.url))
    assert failure.value.kind is StoreErrorKind.TAKEN
    assert [feed.url for feed in store.feeds.all()] == [one.url, two.url]


@pytest.mark.behaviour("P07")
def test_a_feed_may_have_an_interval_of_its_own(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for interval in (7200.0, None):
        store.feeds.change(feed.id, FeedChanges(interval=interval))
        assert [each.settings.interval for each in store.feeds.all()] == [interval]


def test_the_colour_of_a_feed_goes_with_its_headlines(store: Store) -> None:
    feed = store.feeds.add("https://colour.example/feed")
    entries = (ParsedEntry("1", title="One"),)
    check = Check(at=1.0, next_check_at=2.0, next_check_reason="")
    store.polling.save_document(feed.id, ParsedFeed(entries=entries), Received(Validators(), ""), check)
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == [""]
    store.feeds.change(feed.id, FeedChanges(color="#8a1020"))
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == ["#8a1020"]
    changed = store.feeds.get(feed.id)
    assert changed is not None
    assert changed.settings.color == "#8a1020"
    store.feeds.change(feed.id, FeedChanges(color=""))
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == [""]
