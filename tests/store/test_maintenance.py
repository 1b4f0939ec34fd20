"""What is pruned in time and what is not, and what a wrong clock has written."""

from dataclasses import replace

import pytest

from tests.store_samples import NOW, RECEIVED, Clock, checked, entry, prune, save, wire
from ticker.durations import DAY
from ticker.store import Store


def test_what_was_read_is_remembered_longer_than_its_text(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    old, saved, standing = save(store, feed.id, entry("old"), entry("saved"), entry("standing")).new
    store.entries.mark_read((old,))
    store.entries.mark_saved(saved)
    clock.moment += DAY
    save(store, feed.id, entry("standing"))
    clock.moment += 100 * DAY
    prune(store)
    bodies = {each: kept.content_html for each in (old, saved, standing) if (kept := store.entries.get(each))}
    assert bodies == {old: "", saved: "<p>saved</p>", standing: "<p>standing</p>"}
    assert save(store, feed.id, entry("old"), entry("standing")).new == ()  # back, and no news
    back = store.entries.get(old)
    assert back is not None
    assert (back.is_read, back.content_html) == (True, "<p>old</p>")


def test_what_is_long_gone_from_its_feed_is_forgotten_in_the_end(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    gone, saved = save(store, feed.id, entry("gone"), entry("saved")).new
    store.entries.mark_saved(saved)
    save(store, feed.id, entry("new"))
    clock.moment += 200 * DAY
    prune(store)
    assert store.entries.get(gone) is None
    assert store.entries.get(saved) is not None
    assert len(save(store, feed.id, entry("gone")).new) == 1


def test_of_a_flood_the_longest_gone_go_first_and_what_stands_in_the_feed_stays(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for round_ in range(5):
        save(store, feed.id, *(entry(f"{round_}-{n}") for n in range(10)))
        clock.moment += 60
    prune(store, most=25)
    assert {title.split()[1][0] for title in wire(store)} == {"2", "3", "4"}
    assert len(wire(store)) == 25
    prune(store, most=5)
    assert {title.split()[1][0] for title in wire(store)} == {"4"}
    assert len(wire(store)) == 10


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_feed_that_has_not_changed_for_months_keeps_its_entries(store: Store, clock: Clock, is_whole: bool) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    for _ in range(20):
        clock.moment += 20 * DAY
        store.polling.save_unchanged(feed.id, replace(RECEIVED, is_whole=is_whole), checked(store))
    prune(store)
    kept = store.entries.get(entry_id)
    assert kept is not None
    assert kept.content_html
    assert save(store, feed.id, entry("a"), entry("b")).new != (entry_id,)


@pytest.mark.behaviour("A35")
def test_a_clock_that_ran_ahead_keeps_no_feed_waiting(store: Store, clock: Clock) -> None:
    feed, waiting = (store.feeds.add(f"https://{name}.example/") for name in ("one", "two"))
    clock.moment += 30 * DAY
    save(store, feed.id, entry("a", published_at=clock()))
    store.polling.save_failure(waiting.id, replace(checked(store), next_check_at=clock() + 5 * DAY))
    clock.moment = NOW
    store.maintenance.repair_timestamps()
    (headline,) = store.entries.headlines(limit=9)
    assert headline.published_at == 0.0  # as good as undated: what is stored is not touched
    mended = {each.id: each for each in store.feeds.all()}
    assert (mended[feed.id].polling.checked_at, mended[feed.id].polling.next_check_at) == (NOW, NOW + 3600)
    assert mended[waiting.id].polling.next_check_at == NOW + 5 * DAY  # what the server asked for is kept
    before = store.feeds.all()
    store.maintenance.repair_timestamps()
    assert store.feeds.all() == before
