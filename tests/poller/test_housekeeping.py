"""Old entries are pruned, and the schedule follows the clock, the intervals and the network."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, rss
from ticker.durations import DAY, HOUR, MINUTE
from ticker.poller import (
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    RefreshFinished,
    StoreFailed,
)
from ticker.poller.schedule import Reason
from ticker.preferences import Preferences
from ticker.store import FeedChanges


@pytest.mark.behaviour("P34")
def test_on_a_metered_connection_feeds_are_asked_less_often(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"), next_check_at=harness.clock() + DAY)
    poller = harness.start()
    poller.set_metered(True)
    poller.refresh()
    harness.wait_for(RefreshFinished)
    kept = harness.feed(feed.id)
    assert kept.polling.next_check_at - harness.clock() >= 4 * HOUR / 2 - MINUTE
    assert kept.polling.next_check_reason == Reason.SPARING


@pytest.mark.behaviour("P34")
def test_on_battery_feeds_are_asked_less_often(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"), next_check_at=harness.clock() + DAY)
    poller = harness.start(on_battery=lambda: True)
    poller.apply_preferences(Preferences(ask_less_on_battery=True))
    poller.refresh()
    harness.wait_for(RefreshFinished)
    assert harness.feed(feed.id).polling.next_check_reason == Reason.SAVING


@pytest.mark.behaviour("P07")
def test_another_interval_holds_from_the_last_check_on(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    for minutes in (1440, 30):
        poller.apply_preferences(Preferences(polling_minutes=minutes))
        eventually(
            lambda minutes=minutes: (  # type: ignore[misc]
                harness.feed(feed.id).polling.next_check_at - (harness.feed(feed.id).polling.checked_at or 0)
                == minutes * MINUTE
            ),
            "the next check is another",
        )
    assert asked(server) == 1


@pytest.mark.behaviour("P07")
def test_another_interval_holds_though_the_database_could_not_be_written_at_first(
    harness: Harness, server: FeedServer, locked: Callable[[], AbstractContextManager[None]]
) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    with locked():
        poller.apply_preferences(Preferences(polling_minutes=1440))
        harness.wait_for(StoreFailed)
    eventually(lambda: harness.feed(feed.id).polling.next_check_at >= harness.clock() + DAY - HOUR, "it holds")


@pytest.mark.behaviour("P07")
def test_another_interval_of_one_feed_holds_at_once(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    harness.clock.ahead += 20 * MINUTE
    harness.store.feeds.change(feed.id, FeedChanges(interval=15 * MINUTE))
    poller.subscriptions_changed()
    harness.wait_for(FeedUnchanged)
    assert asked(server) == 2


@pytest.mark.behaviour("A35")
def test_a_clock_set_back_from_the_future_does_not_stop_the_feeds(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    harness.clock.ahead = 10 * 365 * DAY
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    harness.stop()
    harness.clock.ahead = 0.0
    harness.start()
    harness.wait_for(Idle)
    assert asked(server) == 1  # it was asked just now, whatever the date
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    assert all(headline.published_at <= harness.clock() for headline in harness.store.entries.headlines(limit=9))


@pytest.mark.behaviour("A35")
def test_a_clock_that_jumps_causes_neither_a_storm_nor_a_stall(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.loop._MAX_NAP", 0.05)
    server.put("/feed", rss("News", ["One"]), etag='"1"')
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    for jump in (DAY, -DAY, 300 * DAY, -300 * DAY, -40 * 365 * DAY):
        before = asked(server)
        harness.clock.ahead += jump
        if jump > 0:
            harness.wait_for(FeedUnchanged)
            harness.wait_for(Idle)
        eventually(
            lambda: 0 < harness.feed(feed.id).polling.next_check_at - harness.clock() < 7 * HOUR,
            "planned by the new clock",
        )
        assert asked(server) - before == (jump > 0)
    assert [headline.published_at <= harness.clock() for headline in harness.store.entries.headlines(limit=9)] == [True]


def test_old_entries_are_pruned_in_the_background(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.housekeeping._PRUNE_EVERY", 0.1)
    monkeypatch.setattr("ticker.poller.housekeeping._PRUNE_PAUSE", 0.01)
    server.put("/feed", rss("News", [f"Old {n}" for n in range(1200)]))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    server.put("/feed", rss("News", ["New"]))
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(400 * DAY)
    harness.start()
    eventually(lambda: harness.titles() == {"New"}, "what is long gone is forgotten")


def test_a_feed_takes_no_more_room_than_preferred(harness: Harness, server: FeedServer) -> None:
    items = [
        {"title": f"Story {day}", "pubDate": f"0{day} Jan 2024 10:00:00 GMT", "description": "On and on. " * 80_000}
        for day in (3, 2, 1)
    ]
    server.put("/feed", rss("News", items))
    harness.store.feeds.add(server.url("/feed"))
    harness.start().apply_preferences(Preferences(stored_megabytes_of_feed=2))
    harness.wait_for(FeedRefreshed)
    found = {each.title: harness.store.entries.get(each.entry_id) for each in harness.store.entries.headlines(limit=9)}
    assert {title: bool(entry and entry.summary_html) for title, entry in found.items()} == {
        "Story 3": True,
        "Story 2": True,
        "Story 1": False,
    }
