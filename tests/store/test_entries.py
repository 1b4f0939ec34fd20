"""Entries as they are read: as headlines on the wire, marked, and with what was found on their pages."""

import sqlite3

import pytest

from tests.store_samples import NOW, Clock, entry, prune, save
from ticker.durations import DAY
from ticker.pages import Extracted
from ticker.store import Store


def test_read_ones_can_be_left_out_and_old_ones_are(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    read, _ = save(store, feed.id, entry("read"), entry("unread")).new
    save(store, feed.id, entry("old", published_at=NOW - 30 * DAY))
    store.entries.mark_read((read,))
    assert [each.title for each in store.entries.headlines(limit=9, include_read=False, max_age=DAY)] == [
        "Title unread"
    ]
    assert store.entries.unread_counts() == {feed.id: 2}


def test_old_headlines_are_better_than_an_empty_bar(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("old", published_at=NOW - 300 * DAY))
    assert [each.title for each in store.entries.headlines(limit=9, max_age=DAY)] == ["Title old"]


def test_what_was_found_on_a_page_is_kept_as_long_as_the_body(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    old, saved = save(store, feed.id, entry("old"), entry("saved")).new
    store.entries.mark_saved(saved)
    found = Extracted("Title", "Ann", NOW - 60, "News", "fr", "https://news.example/a.png", "<p>All of it.</p>", True)
    for entry_id in (old, saved):
        store.entries.save_story(entry_id, Extracted(body_html="<p>Before.</p>"))
        store.entries.save_story(entry_id, found)
        assert store.entries.story(entry_id) == found
    save(store, feed.id, entry("standing"))
    clock.moment += 100 * DAY
    prune(store)
    assert store.entries.story(old) is None
    assert store.entries.story(saved) == found


def test_what_was_found_on_a_page_goes_when_the_feed_has_another_text(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    edited, saved = save(store, feed.id, entry("edited"), entry("saved")).new
    store.entries.mark_saved(saved)
    found = Extracted(body_html="<p>All of it.</p>")
    for entry_id in (edited, saved):
        store.entries.save_story(entry_id, found)
    save(store, feed.id, entry("edited", content_html="<p>Corrected.</p>"), entry("saved", content_html="<p>No.</p>"))
    assert store.entries.story(edited) is None
    assert store.entries.story(saved) == found
    store.entries.save_story(10_000, found)
    assert store.entries.story(10_000) is None


def test_marking_thousands_read_at_once(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    ids = save(store, feed.id, *(entry(str(n)) for n in range(2500))).new
    store.entries.mark_read(ids)
    assert store.entries.unread_counts() == {}


@pytest.mark.parametrize("include_read", [True, False])
def test_the_wire_is_read_along_an_index(store: Store, include_read: bool) -> None:
    store.feeds.add("https://news.example/feed")
    seen: list[str] = []
    connection = store._database._connection
    assert isinstance(connection, sqlite3.Connection)
    connection.set_trace_callback(seen.append)
    store.entries.headlines(limit=10, max_age=DAY, include_read=include_read)
    connection.set_trace_callback(None)
    wire = next(each for each in seen if "entries" in each)
    plan = [row["detail"] for row in store._database.execute(f"EXPLAIN QUERY PLAN {wire}")]
    assert plan[0].startswith("SEARCH e USING INDEX entries_")
    assert not any("TEMP B-TREE" in line or "bodies" in line for line in plan)
