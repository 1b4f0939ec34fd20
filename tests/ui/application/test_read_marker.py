"""Marking as read goes by events, and what is taken back is what was done and no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store_samples import new_store
from ticker.entities import Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, Store
from ticker.ui.application.read_marker import ReadMarker

NOW = 1_800_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three feeds that tell of one event, by entries 1, 2 and 3; and entry 4, of another."""
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        for name in "abc":
            put(opened, name, "Minister Holm opens the new harbour in Tallinn after the storm")
        put(opened, "d", "Cat found")
        yield opened


def put(store: Store, name: str, title: str) -> None:
    feed = store.feeds.add(f"https://{name}.example/feed")
    parsed = ParsedFeed(name, entries=(ParsedEntry(name, title=title, published_at=NOW - 60),))
    saved = store.polling.save_document(
        feed.id, parsed, Received(Validators(), name), Check(NOW, NOW + 3600, "interval")
    )
    store.groups.assign(saved.new, lambda link: link)


def unread(store: Store) -> list[int]:
    return sorted(each.entry_id for each in store.entries.headlines(limit=9, include_read=False) if not each.is_read)


def test_an_event_is_read_in_all_feeds_and_unread_again_where_it_was_unread(store: Store) -> None:
    marker = ReadMarker(store, lambda: True)
    store.entries.mark_read((2,))
    marker.mark((1, 4))
    assert unread(store) == []
    marker.mark((1, 4), is_read=False)
    assert unread(store) == [1, 3, 4]


def test_headlines_stand_for_themselves_where_all_are_shown(store: Store) -> None:
    marker = ReadMarker(store, lambda: False)
    marker.mark((1,))
    assert unread(store) == [2, 3, 4]
    marker.mark((1,), is_read=False)
    assert unread(store) == [1, 2, 3, 4]


def test_what_was_marked_long_ago_is_forgotten_and_goes_by_event_again(store: Store) -> None:
    marker = ReadMarker(store, lambda: True)
    store.entries.mark_read((2,))
    marker.mark((1,))
    for number in range(200):
        marker.mark((4, 1000 + number))
    marker.mark((1,), is_read=False)
    assert unread(store) == [1, 2, 3]
