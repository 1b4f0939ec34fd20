"""What texts take on the disk is bounded: the oldest go, headlines stay, and so do saved stories."""

from itertools import pairwise
from pathlib import Path

import pytest

from tests.store_samples import NOW, entry, save
from ticker.pages import Extracted
from ticker.store import Store

KILOBYTE = 1000
TEXT = "x" * KILOBYTE


@pytest.fixture
def two_feeds(store: Store) -> Store:
    """A store with ten entries of each of two feeds, the later ones dated later."""
    for feed_id in (1, 2):
        store.feeds.add(f"https://{feed_id}.example/")
        bring(store, feed_id, range(10))
    return store


def bring(store: Store, feed_id: int, numbers: range) -> tuple[int, ...]:
    made = (entry(str(n), published_at=NOW - 1000 + n, content_html=TEXT, title=f"Title {n}") for n in numbers)
    return save(store, feed_id, *made).new


def with_text(store: Store, feed_id: int) -> list[str]:
    """Return the titles of a feed's entries that have a text still, the oldest first."""
    headlines = reversed(store.entries.headlines(limit=100))
    found = [entry for each in headlines if each.feed_id == feed_id and (entry := store.entries.get(each.entry_id))]
    return [each.title for each in found if each.content_html]


def make_room(store: Store, max_bytes: float, feed_id: int | None = None) -> None:
    while store.maintenance.make_room(max_bytes, feed_id):
        pass


def test_the_oldest_texts_of_a_feed_go_and_its_headlines_stay(two_feeds: Store) -> None:
    (oldest,) = two_feeds.entries.mark_read([two_feeds.entries.headlines(limit=100)[-1].entry_id])
    make_room(two_feeds, 4.5 * KILOBYTE, 1)
    assert with_text(two_feeds, 1) == [f"Title {n}" for n in range(6, 10)]
    assert with_text(two_feeds, 2) == [f"Title {n}" for n in range(10)]
    assert len(two_feeds.entries.headlines(limit=100)) == 20
    read = two_feeds.entries.get(oldest)
    assert read is not None
    assert read.is_read


def test_the_oldest_texts_of_all_feeds_go(two_feeds: Store) -> None:
    make_room(two_feeds, 8.5 * KILOBYTE)
    assert with_text(two_feeds, 1) == with_text(two_feeds, 2) == [f"Title {n}" for n in range(6, 10)]


def test_saved_stories_stay_and_do_not_count(two_feeds: Store) -> None:
    oldest = two_feeds.entries.headlines(limit=100)[-1]
    two_feeds.entries.mark_saved(oldest.entry_id)
    make_room(two_feeds, 2.5 * KILOBYTE)
    kept = two_feeds.entries.get(oldest.entry_id)
    assert kept is not None
    assert kept.content_html == TEXT
    assert len(with_text(two_feeds, 1)) + len(with_text(two_feeds, 2)) == 3


def test_stories_from_pages_count(two_feeds: Store) -> None:
    newest = two_feeds.entries.headlines(limit=100)[0].entry_id
    two_feeds.entries.save_story(newest, Extracted(body_html="y" * 100 * KILOBYTE))
    make_room(two_feeds, 50 * KILOBYTE)
    assert two_feeds.entries.story(newest) is None


def test_what_went_for_lack_of_room_does_not_come_back_with_every_document(two_feeds: Store) -> None:
    make_room(two_feeds, 4.5 * KILOBYTE, 1)
    assert bring(two_feeds, 1, range(10)) == ()
    assert len(with_text(two_feeds, 1)) == 4


def test_a_feed_that_floods_the_disk_takes_no_more_than_its_room(store: Store, path: Path) -> None:
    store.feeds.add("https://flood.example/")
    sizes = []
    for poll in range(12):
        bring(store, 1, range(poll * 100, poll * 100 + 100))
        make_room(store, 100 * KILOBYTE, 1)
        store._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        sizes.append(path.stat().st_size)
    growth = [after - before for before, after in pairwise(sizes[2:])]
    assert max(growth) < 100 * KILOBYTE  # headlines, not texts
    assert len(with_text(store, 1)) < 100


def test_a_text_put_in_a_database_of_before_is_counted(store: Store) -> None:
    """What the triggers count is what is there."""
    store.feeds.add("https://one.example/")
    bring(store, 1, range(3))
    rows = store._database.rows(
        "SELECT body_size, length(CAST(summary_html || content_html || enclosures || categories AS BLOB)) AS is_so"
        " FROM entries JOIN bodies ON entry_id = id"
    )
    assert [row["body_size"] for row in rows] == [row["is_so"] for row in rows]
