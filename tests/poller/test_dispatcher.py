"""When feeds are asked: at their time or by hand, a host at a time, and only with a network."""

import threading
from contextlib import closing
from typing import cast

import pytest

from tests.patience import PATIENCE, eventually
from tests.poller.harness import Cable, Harness, asked
from tests.server import FeedServer, drip, hang, response, rss, when
from ticker.durations import DAY, HOUR, MINUTE
from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.fetch_server import FetcherOptions
from ticker.poller import (
    FeedFailed,
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    Pace,
    RefreshFinished,
    RefreshTooSoon,
    SubscribeFailed,
    WentOffline,
)
from ticker.poller.fetch_process import FetchProcess
from ticker.poller.schedule import Reason
from ticker.preferences import Preferences
from ticker.store import FeedChanges


@pytest.mark.behaviour("P07")
@pytest.mark.behaviour("P17")
def test_a_start_of_the_program_asks_nobody_who_is_not_due(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        harness.later(MINUTE)
    assert asked(server) == 1


@pytest.mark.behaviour("P08")
def test_a_refresh_by_hand_asks_at_once_but_not_twice_a_minute(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    assert harness.poller is not None
    harness.poller.refresh()
    assert harness.wait_for(RefreshTooSoon).feed_ids == (feed.id,)
    harness.clock.ahead += 61
    server.put("/feed", rss("News", ["One", "Two"]))
    harness.poller.refresh()
    assert harness.wait_for(RefreshFinished) == RefreshFinished(feed_count=1, new_count=1, failed_count=0)
    assert asked(server) == 2


def test_a_refresh_ends_though_a_feed_was_removed_before_its_turn(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/first", answer=when(gate, response(rss("First", ["One"]))))
    server.put("/second", rss("Second", ["Two"]))
    tomorrow = harness.clock() + DAY
    harness.store.feeds.add(server.url("/first"), feed_title="A", next_check_at=tomorrow)
    second = harness.store.feeds.add(server.url("/second"), feed_title="B", next_check_at=tomorrow)
    harness.start().refresh()
    server.wait_for_requests(1)
    harness.store.feeds.set_removed(second.id, True)
    harness.store.feeds.delete_removed()
    gate.set()
    assert harness.wait_for(RefreshFinished) == RefreshFinished(feed_count=2, new_count=1, failed_count=0)


@pytest.mark.behaviour("P11")
def test_a_host_that_wants_a_pause_is_not_asked_by_hand_either(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", status=503, headers={"Retry-After": "7200"})
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedFailed)
    harness.clock.ahead += HOUR
    poller.refresh()
    assert harness.wait_for(RefreshTooSoon).feed_ids == (feed.id,)
    harness.clock.ahead += 2 * HOUR
    poller.refresh()
    assert harness.wait_for(RefreshFinished).failed_count == 1
    assert asked(server) == 2


@pytest.mark.behaviour("P10")
@pytest.mark.behaviour("P11")
def test_a_server_that_wants_a_pause_gets_it_for_all_its_feeds(harness: Harness, server: FeedServer) -> None:
    server.put("/a", status=429, headers={"Retry-After": "7200"})
    server.put("/b", rss("Other", ["One"]))
    first = harness.store.feeds.add(server.url("/a"))
    harness.start()
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.TOO_MANY_REQUESTS
    second = harness.store.feeds.add(server.url("/b"))
    harness.later(10)
    harness.start()
    harness.wait_for(Idle)
    assert asked(server, "/b") == 0
    for feed, reason in ((first, Reason.RETRY_AFTER), (second, Reason.HOST_PAUSE)):
        kept = harness.store.feeds.get(feed.id)
        assert kept is not None
        assert kept.polling.next_check_at - harness.clock() == pytest.approx(7200, abs=120)
        assert kept.polling.next_check_reason == reason
    harness.later(7400)
    harness.start()
    harness.wait_for(FeedRefreshed)


@pytest.mark.behaviour("P16")
def test_a_host_is_asked_one_thing_at_a_time(harness: Harness, server: FeedServer) -> None:
    for number in range(3):
        server.put(f"/{number}", answer=drip(response(rss(f"Feed {number}", ["One"])), pause=0.001, size=20))
        harness.store.feeds.add(server.url(f"/{number}"))
    harness.start(pace=Pace())
    for _ in range(3):
        harness.wait_for(FeedRefreshed)
    assert server.most_at_once == 1


@pytest.mark.behaviour("P15")
@pytest.mark.behaviour("P32")
@pytest.mark.parametrize("at_once", [1, 3])
def test_what_is_due_together_is_spread_but_the_user_is_not_kept_waiting(harness: Harness, at_once: int) -> None:
    with FeedServer(host="0.0.0.0") as server:
        for number in range(4):
            server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.4.{number + 1}"))
        poller = harness.start(pace=Pace(between_starts=3600.0, spread=1e9, at_once=at_once))
        for _ in range(at_once):
            harness.wait_for(FeedRefreshed)
        poller.apply_preferences(Preferences(label="x"))  # what comes in meanwhile does not hurry it
        poller.subscribe(server.url("/none"))
        harness.wait_for(SubscribeFailed)
        assert len(harness.titles()) == at_once
        poller.refresh()
        harness.wait_for(RefreshFinished)
    assert len(harness.titles()) == 4


def test_a_feed_that_is_due_waits_a_while_for_others(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        due = [harness.clock() + 1.0, harness.clock() + 1.3]  # after the poller has started
        feeds = []
        for number, at in enumerate(due):
            server.put(f"/{number}", rss(f"News {number}", ["One"]))
            url = server.url(f"/{number}", host=f"127.0.4.{number + 1}")
            feeds.append(harness.store.feeds.add(url, next_check_at=at))
        harness.start(pace=Pace(host_pause=0.0, between_starts=0.0, gather=1.0))
        for _ in due:
            harness.wait_for(FeedRefreshed)
    checked = [harness.feed(feed.id).polling.checked_at or 0.0 for feed in feeds]
    assert min(checked) >= due[0] + 1.0


def test_no_feed_waits_for_others_longer_than_its_interval_allows(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        server.put("/a", rss("News", ["One"]))
        feed = harness.store.feeds.add(server.url("/a"), next_check_at=harness.clock() + 0.3)
        harness.store.feeds.change(feed.id, FeedChanges(interval=1.0))
        harness.start(pace=Pace(host_pause=0.0, between_starts=0.0, gather=3600.0))
        harness.wait_for(FeedRefreshed)


def test_what_is_unchanged_is_noted_together(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        for number in range(3):
            server.put(f"/{number}", rss(f"News {number}", ["One"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.4.{number + 1}"))
        harness.start()
        harness.wait_for(Idle)
        harness.stop()
        harness.later(7200)
        harness.start(pace=Pace(host_pause=0.0, between_starts=0.1, gather=0.0, hold=3600.0))
        harness.wait_for(FeedUnchanged)
        assert sum(asked(server, f"/{number}") for number in range(3)) == 6


@pytest.mark.behaviour("P15")
def test_however_much_is_due_the_last_need_not_wait_for_ever(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        for number in range(30):
            server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.4.{number + 1}"))
        harness.start(pace=Pace(between_starts=3600.0, spread=0.1))
        harness.wait_for(Idle)
    assert len(harness.titles()) == 30


@pytest.mark.behaviour("P14")
def test_without_a_network_no_feed_has_failed(harness: Harness, server: FeedServer) -> None:
    feeds = []
    for number in range(3):
        server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
        feeds.append(harness.store.feeds.add(server.url(f"/{number}")))
    cable = Cable()
    cable.is_pulled = True
    poller = harness.start(cable=cable)
    harness.wait_for(WentOffline)
    poller.refresh()
    assert harness.wait_for(RefreshFinished).failed_count == 3
    poller.subscribe(server.url("/new"))
    assert harness.wait_for(SubscribeFailed).kind is FetchErrorKind.OFFLINE
    assert not harness.has_told(FeedFailed) + harness.has_told(WentOffline)
    assert all(
        harness.feed(feed.id).polling.failures == 0 and harness.feed(feed.id).polling.error is None for feed in feeds
    )
    assert all(harness.store.polling.checks(feed.id) == () for feed in feeds)
    cable.is_pulled = False
    poller.refresh()
    assert harness.wait_for(RefreshFinished) == RefreshFinished(feed_count=3, new_count=3, failed_count=0)


@pytest.mark.behaviour("P14")
def test_where_no_name_can_be_resolved_no_feed_has_failed(harness: Harness) -> None:
    feeds = [harness.store.feeds.add(f"http://{number}.example/feed") for number in range(6)]
    cable = Cable()
    cable.has_names = False
    harness.start(cable=cable)
    harness.wait_for(WentOffline)
    harness.wait_for(Idle)
    assert [harness.feed(feed.id).polling.error for feed in feeds] == [None] * 6
    assert [harness.feed(feed.id).polling.failures for feed in feeds] == [0] * 6


@pytest.mark.behaviour("P14")
def test_a_name_that_cannot_be_found_does_not_pass_for_no_network_for_ever(
    harness: Harness, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.dispatcher.OFFLINE_PAUSE", 0.05)
    lost = harness.store.feeds.add("http://lost.example/feed")
    cable = Cable()
    cable.lost_hosts = {"lost.example"}
    with FeedServer(host="0.0.0.0") as server:
        for number in range(3):
            server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.3.{number + 1}"))
        harness.start(cable=cable)
        eventually(lambda: len(harness.titles()) == 3, "the other feeds are read")
    assert harness.feed(lost.id).polling.next_check_reason == Reason.OFFLINE
    assert harness.feed(lost.id).polling.failures == 0


@pytest.mark.behaviour("A06")
def test_a_server_that_hangs_holds_up_nobody_else_nor_the_end(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    harness.store.feeds.add(server.url("/hangs"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        harness.store.feeds.add(other.url("/feed"))
        poller = harness.start(Limits(total=3600))
        harness.wait_for(FeedRefreshed)
        server.wait_for_requests(1)
        poller.stop()
        eventually(lambda: not any(thread.name == "poller" for thread in threading.enumerate()), "the poller ends")


@pytest.mark.behaviour("P22")
@pytest.mark.behaviour("P23")
def test_a_request_says_who_asks_and_nothing_of_the_user(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), headers={"Set-Cookie": "id=1", "Content-Type": "application/xml"})
    harness.store.feeds.add(server.url("/feed"))
    for _ in range(2):
        harness.start()
        harness.wait_for(Idle)
        harness.later(2 * HOUR)
    for request in server.requests:
        assert request.headers["user-agent"].startswith("OffTheWire/")
        assert not {"cookie", "referer", "from", "authorization", "accept-language"} & request.headers.keys()


def test_due_feeds_are_fetched_by_one_thread_though_a_server_is_slow(harness: Harness) -> None:
    gate = threading.Event()
    options = FetcherOptions(Limits(total=PATIENCE), "direct")
    with FeedServer(host="0.0.0.0") as server, closing(FetchProcess(linger=0.3)) as process:
        server.put("/0", answer=when(gate, response(rss("Slow", ["One"]))))
        server.put("/1", status=503)
        for number in range(2, 5):
            server.put(f"/{number}", rss(f"Feed {number}", ["One"]))
        slow, failing, *quick = (
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.0.{number + 1}")) for number in range(5)
        )
        harness.start(make_fetcher=lambda _: cast("Fetcher", process.fetcher(options)))
        assert {harness.wait_for(FeedRefreshed).feed_id for _ in range(3)} == {feed.id for feed in quick}
        assert sum(thread.name.startswith("fetcher") for thread in threading.enumerate()) == 1
        gate.set()
        assert harness.wait_for(FeedRefreshed).feed_id == slow.id
        harness.wait_for(Idle)
        assert harness.feed(failing.id).polling.error is FetchErrorKind.UNAVAILABLE
        harness.stop()
