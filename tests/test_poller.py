"""The poller on real HTTP and a real store: manners, failures, and what it tells."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from tests.server import FeedServer, drip, hang, response, rss, when
from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.poller import (
    Event,
    FeedAdded,
    FeedFailed,
    FeedMoved,
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    Poller,
    RefreshFinished,
    RefreshTooSoon,
    SubscribeFailed,
)
from ticker.preferences import Preferences
from ticker.schedule import DAY, HOUR, MINUTE, Reason
from ticker.store import Store

E = TypeVar("E", bound=Event)

PATIENCE = 30.0  # seconds before a test gives up waiting


class Clock:
    """The time of day, which tests may set; it runs on as the real one does."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


class Desk:
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

    def start(self, limits: Limits = Limits(total=10)) -> Poller:  # noqa: B008 - frozen
        self.poller = Poller(
            open_store=self.open_store,
            emit=self._tell,
            preferences=Preferences(),
            backup=self.backup,
            make_fetcher=lambda: Fetcher(limits, proxy="direct"),
            now=self.clock,
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

    def titles(self) -> set[str]:
        return {headline.title for headline in self.store.headlines(limit=10_000)}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
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


def test_a_due_feed_is_read_and_told(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One", "Two"]))
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    event = desk.wait_for(FeedRefreshed)
    assert event.feed_id == feed.id
    assert {entry.title for each in event.new if (entry := desk.store.entry(each))} == {"One", "Two"}
    desk.wait_for(Idle)
    kept = desk.store.feed(feed.id)
    assert kept is not None
    assert (kept.title, kept.error) == ("News", None)
    assert kept.next_check_at >= desk.clock() + HOUR - MINUTE


@pytest.mark.behaviour("P01")
@pytest.mark.behaviour("P02")
@pytest.mark.behaviour("P03")
@pytest.mark.behaviour("P04")
@pytest.mark.behaviour("P05")
@pytest.mark.behaviour("P17")
def test_validators_go_back_as_received_also_after_a_restart(desk: Desk, server: FeedServer) -> None:
    etag, modified = 'W/"x  y"', "Sat, 01 jan 2022 00:00:00 +0000"
    server.put("/feed", rss("News", ["One"]), etag=etag, last_modified=modified)
    desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.later(2 * HOUR)
    desk.start()
    desk.wait_for(FeedUnchanged)
    first, second = server.requests
    assert "if-none-match" not in first.headers
    assert "if-modified-since" not in first.headers
    assert (second.headers["if-none-match"], second.headers["if-modified-since"]) == (etag, modified)
    assert second.status == 304


@pytest.mark.behaviour("P05")
def test_every_200_replaces_both_validators(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"one"', last_modified="Sat, 01 Jan 2022 00:00:00 GMT")
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.later(2 * HOUR)
    server.put("/feed", rss("News", ["One"]), etag='"two"')  # the same bytes, another version
    desk.start()
    desk.wait_for(FeedUnchanged)
    kept = desk.store.feed(feed.id)
    assert kept is not None
    assert (kept.validators.etag, kept.validators.last_modified) == ('"two"', None)


@pytest.mark.behaviour("P07")
@pytest.mark.behaviour("P17")
def test_a_start_of_the_program_asks_nobody_who_is_not_due(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    desk.store.add_feed(server.url("/feed"))
    for _ in range(3):
        desk.start()
        desk.wait_for(Idle)
        desk.later(MINUTE)
    assert asked(server) == 1


@pytest.mark.behaviour("P08")
def test_a_refresh_by_hand_asks_at_once_but_not_twice_a_minute(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.wait_for(Idle)
    assert desk.poller is not None
    desk.poller.refresh()
    assert desk.wait_for(RefreshTooSoon).feed_ids == (feed.id,)
    desk.clock.ahead += 61
    server.put("/feed", rss("News", ["One", "Two"]))
    desk.poller.refresh()
    assert desk.wait_for(RefreshFinished) == RefreshFinished(feed_count=1, new_count=1, failed_count=0)
    assert asked(server) == 2


@pytest.mark.behaviour("P25")
def test_the_same_bytes_are_not_read_again(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.later(2 * HOUR)
    desk.start()
    desk.wait_for(FeedUnchanged)
    assert [request.status for request in server.requests] == [200, 200]


@pytest.mark.behaviour("P10")
@pytest.mark.behaviour("P11")
def test_a_server_that_wants_a_pause_gets_it_for_all_its_feeds(desk: Desk, server: FeedServer) -> None:
    server.put("/a", status=429, headers={"Retry-After": "7200"})
    server.put("/b", rss("Other", ["One"]))
    first = desk.store.add_feed(server.url("/a"))
    desk.start()
    assert desk.wait_for(FeedFailed).kind is FetchErrorKind.TOO_MANY_REQUESTS
    second = desk.store.add_feed(server.url("/b"))
    desk.later(10)
    desk.start()
    desk.wait_for(Idle)
    assert asked(server, "/b") == 0
    for feed, reason in ((first, Reason.RETRY_AFTER), (second, Reason.HOST_PAUSE)):
        kept = desk.store.feed(feed.id)
        assert kept is not None
        assert kept.next_check_at - desk.clock() == pytest.approx(7200, abs=120)
        assert kept.next_check_reason == reason
    desk.later(7400)
    desk.start()
    desk.wait_for(FeedRefreshed)


@pytest.mark.behaviour("P16")
def test_a_host_is_asked_one_thing_at_a_time(desk: Desk, server: FeedServer) -> None:
    for number in range(3):
        server.put(f"/{number}", answer=drip(response(rss(f"Feed {number}", ["One"])), pause=0.001, size=20))
        desk.store.add_feed(server.url(f"/{number}"))
    desk.start()
    for _ in range(3):
        desk.wait_for(FeedRefreshed)
    assert server.most_at_once == 1


@pytest.mark.behaviour("P17")
def test_subscribing_costs_one_request(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    poller = desk.start()
    desk.wait_for(Idle)
    poller.subscribe(server.url("/feed"), ("World",))
    poller.subscribe(server.url("/feed"), ("World",))
    added = desk.wait_for(FeedAdded)
    desk.wait_for(FeedRefreshed)
    desk.wait_for(Idle)
    (feed,) = desk.store.feeds()
    assert (feed.id, feed.title, feed.folder) == (added.feed_id, "News", ("World",))
    poller.subscribe(server.url("/feed"))
    assert desk.wait_for(FeedAdded).was_known
    assert asked(server) == 1


@pytest.mark.behaviour("A10")
def test_what_is_no_feed_is_said_and_not_subscribed(desk: Desk, server: FeedServer) -> None:
    server.put("/page", "<!doctype html><html><body>Hello</body></html>", headers={"Content-Type": "text/html"})
    poller = desk.start()
    poller.subscribe(server.url("/page"))
    failed = desk.wait_for(SubscribeFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.NOT_A_FEED, "html")
    assert desk.store.feeds() == ()


@pytest.mark.behaviour("P18")
def test_a_permanent_redirect_moves_the_address_when_met_again_after_a_day(desk: Desk, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=301)
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.later(2 * HOUR)
    desk.start()
    desk.wait_for(FeedUnchanged)
    desk.wait_for(Idle)
    kept = desk.store.feed(feed.id)
    assert kept is not None
    assert kept.url == server.url("/feed")
    desk.later(DAY)
    desk.start()
    assert desk.wait_for(FeedMoved).old_url == server.url("/feed")
    kept = desk.store.feed(feed.id)
    assert kept is not None
    assert kept.url == server.url("/new")


@pytest.mark.behaviour("P18")
def test_a_passing_redirect_moves_nothing(desk: Desk, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=302)
    desk.store.add_feed(server.url("/feed"))
    for _ in range(3):
        desk.start()
        desk.wait_for(Idle)
        desk.later(2 * DAY)
    assert [feed.url for feed in desk.store.feeds()] == [server.url("/feed")]


@pytest.mark.behaviour("P20")
def test_a_feed_that_is_gone_is_not_asked_again(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", status=410)
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    assert desk.wait_for(FeedFailed).kind is FetchErrorKind.GONE
    desk.later(60 * DAY)
    desk.start()
    desk.wait_for(Idle)
    kept = desk.store.feed(feed.id)
    assert kept is not None
    assert kept.is_paused
    assert asked(server) == 1


@pytest.mark.behaviour("P26")
def test_a_server_that_answers_304_for_ever_is_found_out(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"stuck"')
    desk.store.add_feed(server.url("/feed"))
    desk.start()
    desk.wait_for(FeedRefreshed)
    server.put("/feed", rss("News", ["One", "Two"]), etag='"stuck"')
    desk.later(DAY)
    desk.start()
    desk.wait_for(FeedUnchanged)
    desk.later(8 * DAY)
    desk.start()
    desk.wait_for(FeedRefreshed)
    assert desk.titles() == {"One", "Two"}


@pytest.mark.behaviour("A06")
def test_a_server_that_hangs_holds_up_nobody_else_nor_the_end(desk: Desk, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    desk.store.add_feed(server.url("/hangs"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        desk.store.add_feed(other.url("/feed"))
        poller = desk.start(Limits(total=3600))
        desk.wait_for(FeedRefreshed)
        server.wait_for_requests(0)
        poller.stop()
        eventually(lambda: not any(thread.name == "poller" for thread in threading.enumerate()), "the poller ends")


@pytest.mark.behaviour("A06")
def test_a_server_that_answers_never_is_given_up(desk: Desk, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    desk.store.add_feed(server.url("/hangs"))
    desk.start(Limits(total=0.3))
    assert desk.wait_for(FeedFailed).kind is FetchErrorKind.TIMED_OUT


@pytest.mark.behaviour("A35")
def test_a_clock_set_back_from_the_future_does_not_stop_the_feeds(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    desk.store.add_feed(server.url("/feed"))
    desk.clock.ahead = 10 * 365 * DAY
    desk.start()
    desk.wait_for(FeedRefreshed)
    desk.wait_for(Idle)
    desk.stop()
    desk.clock.ahead = 0.0
    desk.start()
    desk.wait_for(Idle)
    assert asked(server) == 1  # it was asked just now, whatever the date
    desk.later(2 * HOUR)
    desk.start()
    desk.wait_for(FeedUnchanged)
    assert all(headline.published_at <= desk.clock() for headline in desk.store.headlines(limit=9))


def test_one_broken_feed_is_no_harm_to_the_others(desk: Desk, server: FeedServer) -> None:
    server.put("/broken", b"\x00\xff<<<", headers={"Content-Type": "application/xml"})
    desk.store.add_feed(server.url("/broken"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        desk.store.add_feed(other.url("/feed"))
        desk.start()
        desk.wait_for(Idle)
    assert desk.titles() == {"One"}
    assert {feed.error for feed in desk.store.feeds()} - {None} <= {
        FetchErrorKind.NOT_A_FEED,
        FetchErrorKind.UNREADABLE,
    }


def test_the_getting_started_edition_comes_the_same_way(desk: Desk) -> None:
    desk.store.add_feed("off-the-wire:getting-started")
    desk.start()
    assert len(desk.wait_for(FeedRefreshed).new) >= 10


def test_a_list_is_taken_in_and_backed_up(desk: Desk, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    listed = (
        OpmlFeed(server.url("/feed"), "News", ("World",), custom_title="Mine", interval=7200.0, on_wire=False),
        OpmlFeed(server.url("/missing"), "", ()),
    )
    poller = desk.start()
    poller.add_feeds(listed)
    desk.wait_for(FeedRefreshed)
    desk.wait_for(Idle)
    desk.stop()
    kept = {each.url: each for each in parse_opml(desk.backup.read_bytes()).outlines}
    assert kept.keys() == {each.url for each in listed}
    first = kept[server.url("/feed")]
    assert (first.custom_title, first.folder, first.interval, first.on_wire) == ("Mine", ("World",), 7200.0, False)


def test_a_feed_removed_while_it_is_asked_leaves_nothing(desk: Desk, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = desk.store.add_feed(server.url("/feed"))
    desk.start()
    server.wait_for_requests(1)
    desk.store.set_removed(feed.id, True)
    desk.store.forget_removed()
    gate.set()
    desk.wait_for(Idle)
    assert desk.titles() == set()
