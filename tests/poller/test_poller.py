"""The poller on real HTTP and a real store: manners, failures, and what it tells."""

import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar, cast
from urllib.parse import urlsplit

import pytest

from tests.server import FeedServer, drip, hang, response, rss, when
from ticker.entities import Feed, FetchError, FetchErrorKind, Validators
from ticker.feeds.fetch import Fetched, Fetcher, Limits, NotModified
from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.parser_process import ParserProcess
from ticker.poller import (
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    Pace,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    StoreFailed,
    SubscribeFailed,
    WentOffline,
)
from ticker.poller.schedule import DAY, HOUR, MINUTE, Reason
from ticker.preferences import Preferences
from ticker.store import FeedChanges, Store, StoreErrorKind

E = TypeVar("E", bound=Event)

PATIENCE = 30.0  # seconds before a test gives up waiting


class Clock:
    """The time of day, which tests may set; it runs on as the real one does."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Cable:
    """The network of this machine. Tests may pull it, in whole or as if the names of some hosts could not be found."""

    def __init__(self) -> None:
        self.is_pulled = False
        self.lost_hosts: set[str | None] = set()
        self._fetcher = Fetcher(proxy="direct")

    def fetch(self, url: str, validators: Validators, **_: object) -> Fetched | NotModified:
        if self.is_pulled or urlsplit(url).hostname in self.lost_hosts:
            raise FetchError(FetchErrorKind.OFFLINE)
        return self._fetcher.fetch(url, validators)

    def close_idle(self) -> None:
        self._fetcher.close_idle()

    def close(self) -> None:
        self._fetcher.close()


class Harness:
    """A poller with its store and clock, and what it has told."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "wire.sqlite3"
        self.backup = folder / "subscriptions.opml"
        self.clock = Clock()
        self.told: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self.store = self.open_store()
        self.poller: Poller | None = None

    def open_store(self) -> Store:
        return Store(self.path, now=self.clock)

    def start(
        self,
        limits: Limits = Limits(total=10),  # noqa: B008 - frozen
        *,
        cable: "Cable | None" = None,
        pace: Pace = Pace(),  # noqa: B008 - frozen
        make_parser: Callable[[], ParserProcess] = ParserProcess,
        make_fetcher: Callable[[str], Fetcher] | None = None,
        on_battery: Callable[[], bool] = lambda: False,
    ) -> Poller:
        self.poller = Poller(
            open_store=self.open_store,
            emit=self._tell,
            preferences=Preferences(),
            backup=self.backup,
            make_fetcher=make_fetcher
            or (lambda _: cast("Fetcher", cable) if cable else Fetcher(limits, proxy="direct")),
            now=self.clock,
            on_battery=on_battery,
            pace=pace,
            make_parser=make_parser,
        )
        self.poller.start()
        return self.poller

    def _tell(self, event: Event) -> None:
        self.told.put(event)

    def wait_for(self, kind: type[E]) -> E:
        """Return the next event of that kind; the ones before it are gone."""
        deadline = time.monotonic() + PATIENCE
        while (left := deadline - time.monotonic()) > 0:
            try:
                event = self.told.get(timeout=left)
            except queue.Empty:
                break
            if isinstance(event, kind):
                return event
        raise AssertionError(f"no {kind.__name__} came")

    def stop(self) -> None:
        if self.poller is not None:
            self.poller.stop()
            self.poller = None

    def later(self, seconds: float) -> None:
        """Restart the program ``seconds`` later."""
        self.stop()
        self.told = queue.SimpleQueue()
        self.clock.ahead += seconds

    def feed(self, feed_id: int) -> Feed:
        kept = self.store.feeds.get(feed_id)
        assert kept is not None
        return kept

    def has_told(self, kind: type[E]) -> list[E]:
        """Return what of that kind was told since last asked; all that was told is gone."""
        events: list[E] = []
        with suppress(queue.Empty):
            while True:
                event = self.told.get_nowait()
                if isinstance(event, kind):
                    events.append(event)
        return events

    def titles(self) -> set[str]:
        return {headline.title for headline in self.store.entries.headlines(limit=10_000)}


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[Harness]:
    made = Harness(tmp_path)
    yield made
    made.stop()
    made.store.close()


def eventually(look: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not look():
        assert time.monotonic() < deadline, f"in vain: {what}"
        threading.Event().wait(0.01)


def asked(server: FeedServer, path: str = "/feed") -> int:
    return sum(request.path == path for request in server.requests)


def test_a_due_feed_is_read_and_told(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One", "Two"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    event = harness.wait_for(FeedRefreshed)
    assert event.feed_id == feed.id
    assert {entry.title for each in event.new if (entry := harness.store.entries.get(each))} == {"One", "Two"}
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert (kept.title, kept.polling.error) == ("News", None)
    assert kept.polling.next_check_at >= harness.clock() + HOUR - MINUTE


@pytest.mark.behaviour("P01")
@pytest.mark.behaviour("P02")
@pytest.mark.behaviour("P03")
@pytest.mark.behaviour("P04")
@pytest.mark.behaviour("P05")
@pytest.mark.behaviour("P17")
def test_validators_go_back_as_received_also_after_a_restart(harness: Harness, server: FeedServer) -> None:
    etag, modified = 'W/"x  y"', "Sat, 01 jan 2022 00:00:00 +0000"
    server.put("/feed", rss("News", ["One"]), etag=etag, last_modified=modified)
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    first, second = server.requests
    assert "if-none-match" not in first.headers
    assert "if-modified-since" not in first.headers
    assert (second.headers["if-none-match"], second.headers["if-modified-since"]) == (etag, modified)
    assert second.status == 304


@pytest.mark.behaviour("P05")
def test_every_200_replaces_both_validators(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"one"', last_modified="Sat, 01 Jan 2022 00:00:00 GMT")
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    server.put("/feed", rss("News", ["One"]), etag='"two"')  # the same bytes, another version
    harness.start()
    harness.wait_for(FeedUnchanged)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert (kept.polling.validators.etag, kept.polling.validators.last_modified) == ('"two"', None)


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


@pytest.mark.behaviour("P25")
def test_the_same_bytes_are_not_read_again(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    assert [request.status for request in server.requests] == [200, 200]


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
    harness.start()
    for _ in range(3):
        harness.wait_for(FeedRefreshed)
    assert server.most_at_once == 1


@pytest.mark.behaviour("P17")
def test_subscribing_costs_one_request(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    poller = harness.start()
    harness.wait_for(Idle)
    poller.subscribe(server.url("/feed"), ("World",))
    poller.subscribe(server.url("/feed"), ("World",))
    added = harness.wait_for(FeedAdded)
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    (feed,) = harness.store.feeds.all()
    assert (feed.id, feed.title, feed.settings.folder) == (added.feed_id, "News", ("World",))
    poller.subscribe(server.url("/feed"))
    assert harness.wait_for(FeedAdded).was_known
    assert asked(server) == 1


@pytest.mark.behaviour("A10")
def test_what_is_no_feed_is_said_and_not_subscribed(harness: Harness, server: FeedServer) -> None:
    server.put("/page", "<!doctype html><html><body>Hello</body></html>", headers={"Content-Type": "text/html"})
    poller = harness.start()
    poller.subscribe(server.url("/page"))
    failed = harness.wait_for(SubscribeFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.NOT_A_FEED, "html")
    assert harness.store.feeds.all() == ()


@pytest.mark.behaviour("P18")
def test_a_permanent_redirect_moves_the_address_when_met_again_after_a_day(
    harness: Harness, server: FeedServer
) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=301)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.url == server.url("/feed")
    harness.later(DAY)
    harness.start()
    assert harness.wait_for(FeedMoved).old_url == server.url("/feed")
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.url == server.url("/new")


@pytest.mark.behaviour("P18")
def test_a_passing_redirect_moves_nothing(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=302)
    harness.store.feeds.add(server.url("/feed"))
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        harness.later(2 * DAY)
    assert [feed.url for feed in harness.store.feeds.all()] == [server.url("/feed")]


@pytest.mark.behaviour("P20")
def test_a_feed_that_is_gone_is_not_asked_again(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", status=410)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.GONE
    harness.later(60 * DAY)
    harness.start()
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.settings.is_paused
    assert asked(server) == 1


@pytest.mark.behaviour("P26")
def test_a_server_that_answers_304_for_ever_is_found_out(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"stuck"')
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    server.put("/feed", rss("News", ["One", "Two"]), etag='"stuck"')
    harness.later(DAY)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.later(8 * DAY)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"One", "Two"}


@pytest.mark.behaviour("A06")
def test_a_server_that_hangs_holds_up_nobody_else_nor_the_end(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    harness.store.feeds.add(server.url("/hangs"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        harness.store.feeds.add(other.url("/feed"))
        poller = harness.start(Limits(total=3600))
        harness.wait_for(FeedRefreshed)
        server.wait_for_requests(0)
        poller.stop()
        eventually(lambda: not any(thread.name == "poller" for thread in threading.enumerate()), "the poller ends")


@pytest.mark.behaviour("A06")
def test_a_server_that_answers_never_is_given_up(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    harness.store.feeds.add(server.url("/hangs"))
    harness.start(Limits(total=0.3))
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.TIMED_OUT


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


def test_one_broken_feed_is_no_harm_to_the_others(harness: Harness, server: FeedServer) -> None:
    server.put("/broken", b"\x00\xff<<<", headers={"Content-Type": "application/xml"})
    harness.store.feeds.add(server.url("/broken"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        harness.store.feeds.add(other.url("/feed"))
        harness.start()
        harness.wait_for(Idle)
    assert harness.titles() == {"One"}
    assert {feed.polling.error for feed in harness.store.feeds.all()} - {None} <= {
        FetchErrorKind.NOT_A_FEED,
        FetchErrorKind.UNREADABLE,
    }


def test_the_getting_started_edition_comes_the_same_way(harness: Harness) -> None:
    harness.store.feeds.add("off-the-wire:getting-started")
    harness.start()
    assert len(harness.wait_for(FeedRefreshed).new) >= 10


def test_a_list_is_taken_in_and_backed_up(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    listed = (
        OpmlFeed(server.url("/feed"), "News", ("World",), custom_title="Mine", interval=7200.0, on_wire=False),
        OpmlFeed(server.url("/missing"), "", ()),
    )
    poller = harness.start()
    poller.add_feeds(listed)
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    harness.stop()
    kept = {each.url: each for each in parse_opml(harness.backup.read_bytes()).outlines}
    assert kept.keys() == {each.url for each in listed}
    first = kept[server.url("/feed")]
    assert (first.custom_title, first.folder, first.interval, first.on_wire) == ("Mine", ("World",), 7200.0, False)


def test_a_feed_removed_while_it_is_asked_leaves_nothing(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.set_removed(feed.id, True)
    harness.store.feeds.delete_removed()
    gate.set()
    harness.wait_for(Idle)
    assert harness.titles() == set()


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


@pytest.mark.behaviour("P13")
def test_failures_back_off_and_one_success_resets(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", status=500)
    feed = harness.store.feeds.add(server.url("/feed"))
    waits = []
    for _ in range(4):
        harness.start()
        harness.wait_for(FeedFailed)
        harness.wait_for(Idle)
        waits.append(harness.feed(feed.id).polling.next_check_at - harness.clock())
        harness.later(DAY + HOUR)
    assert all(1 <= wait / HOUR / 2**n < 1.11 for n, wait in enumerate(waits)), waits
    assert harness.feed(feed.id).polling.failing_since == pytest.approx(harness.clock() - 4 * (DAY + HOUR), abs=MINUTE)
    server.put("/feed", rss("News", ["One"]))
    harness.start()
    harness.wait_for(FeedRefreshed)
    kept = harness.feed(feed.id)
    assert (kept.polling.failures, kept.polling.failing_since, kept.polling.error) == (0, None, None)


@pytest.mark.behaviour("P21")
@pytest.mark.parametrize("status", [401, 403])
def test_a_closed_door_is_not_hammered(harness: Harness, server: FeedServer, status: int) -> None:
    server.put("/feed", status=status)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedFailed)
    kept = harness.feed(feed.id)
    assert kept.polling.next_check_at - harness.clock() >= DAY - MINUTE
    assert kept.polling.next_check_reason == Reason.NO_ACCESS


@pytest.mark.behaviour("P14")
def test_without_a_network_no_feed_has_failed(harness: Harness, server: FeedServer) -> None:
    feeds = []
    for number in range(3):
        server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
        feeds.append(harness.store.feeds.add(server.url(f"/{number}")))
    cable = Cable()
    cable.is_pulled = True
    poller = harness.start(cable=cable, pace=Pace(host_pause=0.0, between_starts=0.0))
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
        harness.start(cable=cable, pace=Pace(host_pause=0.0, between_starts=0.0))
        eventually(lambda: len(harness.titles()) == 3, "the other feeds are read")
    assert harness.feed(lost.id).polling.next_check_reason == Reason.OFFLINE
    assert harness.feed(lost.id).polling.failures == 0


@pytest.mark.behaviour("P15")
@pytest.mark.behaviour("P32")
def test_what_is_due_together_is_spread_but_a_wish_is_not_kept_waiting(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        for number in range(4):
            server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.4.{number + 1}"))
        poller = harness.start(pace=Pace(between_starts=3600.0, spread=1e9))
        harness.wait_for(FeedRefreshed)
        poller.apply_preferences(Preferences(label="x"))  # what comes in meanwhile does not hurry it
        poller.subscribe(server.url("/none"))
        harness.wait_for(SubscribeFailed)
        assert len(harness.titles()) == 1
        poller.refresh()
        harness.wait_for(RefreshFinished)
    assert len(harness.titles()) == 4


@pytest.mark.behaviour("P15")
def test_however_much_is_due_the_last_need_not_wait_for_ever(harness: Harness) -> None:
    with FeedServer(host="0.0.0.0") as server:
        for number in range(30):
            server.put(f"/{number}", rss(f"News {number}", [f"Headline {number}"]))
            harness.store.feeds.add(server.url(f"/{number}", host=f"127.0.4.{number + 1}"))
        harness.start(pace=Pace(between_starts=3600.0, spread=0.1))
        harness.wait_for(Idle)
    assert len(harness.titles()) == 30


@pytest.mark.behaviour("P34")
def test_on_a_metered_connection_feeds_are_asked_less_often(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"), next_check_at=harness.clock() + DAY)
    poller = harness.start()
    poller.set_metered(True)
    poller.refresh()
    harness.wait_for(RefreshFinished)
    kept = harness.feed(feed.id)
    assert kept.polling.next_check_at - harness.clock() >= 4 * HOUR - MINUTE
    assert kept.polling.next_check_reason == Reason.SPARING


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


@pytest.mark.behaviour("P34")
def test_on_battery_feeds_are_asked_less_often(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"), next_check_at=harness.clock() + DAY)
    poller = harness.start(on_battery=lambda: True)
    poller.apply_preferences(Preferences(ask_less_on_battery=True))
    poller.refresh()
    harness.wait_for(RefreshFinished)
    assert harness.feed(feed.id).polling.next_check_reason == Reason.SAVING


@pytest.mark.behaviour("P18")
def test_a_move_the_user_accepts_is_made_at_once_and_not_shown_again(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]), etag='"a"')
    server.redirect("/feed", "/new", status=308)
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).move.moved_to == server.url("/new")
    poller.accept_move(feed.id)
    assert harness.wait_for(FeedMoved).old_url == server.url("/feed")
    eventually(lambda: not harness.feed(feed.id).move.moved_from, "there is nothing to decide any more")
    assert harness.feed(feed.id).url == server.url("/new")
    assert harness.feed(feed.id).polling.validators.etag == '"a"'  # it is the same document


def test_how_old_its_news_are_and_how_long_it_takes_is_known_of_a_feed(harness: Harness, server: FeedServer) -> None:
    item = {"title": "Old", "guid": "old", "pubDate": "Sat, 01 Jan 2022 00:00:00 GMT"}
    server.put("/feed", rss("News", [item]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).news_at == 1_640_995_200
    assert harness.feed(feed.id).polling.seconds == harness.store.polling.checks(feed.id)[0].seconds > 0


@pytest.mark.behaviour("P18")
def test_a_move_the_user_undoes_is_not_made_again(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=308)
    feed = harness.store.feeds.add(server.url("/feed"))
    for _ in range(2):
        harness.start()
        harness.wait_for(Idle)
        harness.later(25 * HOUR)
    assert harness.feed(feed.id).url == server.url("/new")
    harness.store.feeds.undo_move(feed.id)
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        harness.later(25 * HOUR)
    assert harness.feed(feed.id).url == server.url("/feed")
    assert [each.title for each in harness.store.entries.headlines(limit=9)] == ["One"]


@pytest.mark.behaviour("P18")
def test_a_move_to_an_address_subscribed_to_already_is_left_undone(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=301)
    for path in ("/feed", "/new"):
        harness.store.feeds.add(server.url(path))
    for _ in range(3):
        harness.start(pace=Pace(host_pause=0.0, between_starts=0.0))
        harness.wait_for(Idle)
        assert not harness.has_told(StoreFailed)
        harness.later(25 * HOUR)
    assert {feed.url for feed in harness.store.feeds.all()} == {server.url("/feed"), server.url("/new")}


@pytest.mark.behaviour("P30")
def test_an_answer_with_only_what_is_new_is_merged(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"1"')
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    headers = {"ETag": '"2"', "IM": "feed", "Content-Type": "application/xml"}
    server.put("/feed", rss("News", ["Two"]), status=226, headers=headers)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert server.requests[-1].headers["a-im"] == "feed"
    assert harness.titles() == {"One", "Two"}
    assert harness.feed(feed.id).polling.validators.etag == '"2"'


def test_the_history_of_a_feed_tells_what_came(harness: Harness, server: FeedServer) -> None:
    body = rss("News", ["One"])
    server.put("/feed", body, etag='"1"')
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.later(2 * HOUR)
    server.put("/feed", status=404)
    harness.start()
    harness.wait_for(FeedFailed)
    failed, unchanged, first = harness.store.polling.checks(feed.id)
    assert (first.status, first.size, first.new_count) == (200, len(body), 1)
    assert (first.sent, first.received) == (Validators(), Validators('"1"'))
    assert (unchanged.status, unchanged.size, unchanged.sent) == (304, 0, Validators('"1"'))
    assert (failed.status, failed.error, failed.next_check_reason) == (404, FetchErrorKind.NOT_FOUND, "back-off")
    assert first.next_check_at - first.at >= HOUR
    assert all(check.seconds > 0 for check in (first, unchanged, failed))


def test_a_feed_paused_while_it_is_asked_stays_paused(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.change(feed.id, FeedChanges(is_paused=True))
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).settings.is_paused


def test_an_answer_from_an_address_given_up_meanwhile_is_dropped(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/old", answer=when(gate, response(rss("Old", ["Old one"]))))
    server.put("/new", rss("New", ["New one"]))
    feed = harness.store.feeds.add(server.url("/old"))
    poller = harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.change(feed.id, FeedChanges(url=server.url("/new")))
    poller.subscriptions_changed()
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"New one"}


@pytest.mark.behaviour("A15")
def test_a_document_that_takes_for_ever_is_no_harm_to_the_others(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import re, ticker.parser_process as p; read = p._PARSERS['feed']\n"
        "def catastrophe(): re.match('(a+)+$', 'a' * 64 + 'b')\n"  # in C, and the interpreter lock is not given up
        "p._PARSERS['feed'] = lambda body, *hints: catastrophe() if b'runaway' in body else read(body, *hints)\n"
        "p.serve({seconds})"
    )
    monkeypatch.setattr("ticker.parser_process._SERVE", script)
    server.put("/feed", rss("runaway", ["One"]))
    runaway = harness.store.feeds.add(server.url("/feed"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["Fine"]))
        harness.store.feeds.add(other.url("/feed"))
        harness.start(make_parser=lambda: ParserProcess(seconds=2))
        failed = harness.wait_for(FeedFailed)
        assert (failed.feed_id, failed.kind) == (runaway.id, FetchErrorKind.PARSE_TIMED_OUT)
        eventually(lambda: harness.titles() == {"Fine"}, "the other feed is read")


def test_a_fault_of_ours_costs_the_feed_it_concerns(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(
        "ticker.parser_process._SERVE",
        "import ticker.parser_process as p; p._PARSERS['feed'] = None; p.serve({seconds})",
    )
    server.put("/feed", rss("News", ["One"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    failed = harness.wait_for(FeedFailed)
    assert (failed.feed_id, failed.kind) == (feed.id, FetchErrorKind.INTERNAL)
    assert "TypeError" in caplog.text
    harness.wait_for(Idle)
    assert harness.feed(feed.id).polling.next_check_at > harness.clock() + HOUR - MINUTE


@pytest.mark.behaviour("A34")
def test_what_came_while_the_database_could_not_be_written_is_kept_and_not_asked_for_again(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("ticker.store.database._BUSY_SECONDS", 0.05)
    monkeypatch.setattr("ticker.poller.loop._STORE_PAUSE", 0.2)
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    other = sqlite3.connect(harness.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    gate.set()
    assert harness.wait_for(StoreFailed).kind is StoreErrorKind.LOCKED
    eventually(lambda: caplog.text.count("the store failed") > 2, "it is tried again")
    assert not harness.has_told(StoreFailed)
    other.execute("ROLLBACK")
    other.close()
    assert harness.wait_for(FeedRefreshed).feed_id == feed.id
    assert harness.titles() == {"One"}
    assert asked(server) == 1


@pytest.mark.behaviour("A34")
def test_a_full_disk_is_told_once_and_all_goes_on_when_there_is_room(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.loop._STORE_PAUSE", 0.2)
    room, clock = threading.Event(), harness.clock
    disks: dict[int, Store] = {}  # by the thread that has opened it

    def open_full() -> Store:
        """Open a store whose disk is full until there is room: when the poller looks at the clock, we look at that."""
        store = Store(harness.path, now=clock)
        store._database.execute("PRAGMA max_page_count = 1")  # the pages there are now
        disks[threading.get_ident()] = store
        return store

    def look_at_clock() -> float:
        if room.is_set() and (store := disks.get(threading.get_ident())):
            store._database.execute("PRAGMA max_page_count = 100000")
        return clock()

    long = "<p>" + "It goes on and on. " * 2000 + "</p>"
    server.put("/feed", rss("News", [{"title": f"No {n}", "guid": str(n), "description": long} for n in range(20)]))
    server.put("/other", rss("Other", ["One more"]))
    harness.store.feeds.add(server.url("/feed"))
    monkeypatch.setattr(harness, "open_store", open_full)
    monkeypatch.setattr(harness, "clock", look_at_clock)
    poller = harness.start()
    assert harness.wait_for(StoreFailed).kind is StoreErrorKind.FULL
    poller.subscribe(server.url("/other"))
    room.set()
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    assert len(harness.titles()) == 21
    assert asked(server) == asked(server, "/other") == 1


@pytest.mark.behaviour("A32")
def test_a_database_that_cannot_be_opened_is_waited_for(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.loop._STORE_PAUSE", 0.1)
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    link, other = harness.path.with_name("link"), harness.path.with_name("other")
    link.symlink_to(harness.path.with_name("not mounted") / "wire.sqlite3")
    other.symlink_to(harness.path)
    monkeypatch.setattr(harness, "open_store", lambda: Store(link, now=harness.clock))
    poller = harness.start()
    assert harness.wait_for(StoreFailed).kind is StoreErrorKind.UNAVAILABLE
    poller.refresh()
    other.replace(link)
    assert harness.wait_for(RefreshFinished).new_count == 1
    assert not harness.has_told(StoreFailed)


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
            lambda: 0 < harness.feed(feed.id).polling.next_check_at - harness.clock() < 2 * HOUR,
            "planned by the new clock",
        )
        assert asked(server) - before == (jump > 0)
    assert [headline.published_at <= harness.clock() for headline in harness.store.entries.headlines(limit=9)] == [True]


@pytest.mark.behaviour("A36")
def test_a_machine_that_slept_in_mid_fetch_goes_on(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.clock.ahead += 9 * HOUR
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).polling.checked_at == pytest.approx(harness.clock(), abs=MINUTE)


def test_two_programs_on_one_profile_keep_each_entry_once(harness: Harness, server: FeedServer) -> None:
    for number in range(10):
        server.put(f"/{number}", rss(f"News {number}", [f"{number}: {n}" for n in range(20)]))
        harness.store.feeds.add(server.url(f"/{number}"))
    pace = Pace(host_pause=0.0, between_starts=0.0)
    both = [harness.start(pace=pace) for _ in range(2)]
    for _ in both:
        harness.wait_for(Idle)
    for each in both:
        each.stop()
    titles = [headline.title for headline in harness.store.entries.headlines(limit=10_000)]
    assert sorted(titles) == sorted(f"{number}: {n}" for number in range(10) for n in range(20))


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
