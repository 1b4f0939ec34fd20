"""Neither a disk that fails nor a fault of ours ends polling, and nothing that came is lost."""

import gc
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, response, rss, when
from ticker.durations import HOUR, MINUTE
from ticker.entities import FetchErrorKind
from ticker.parser_process import ParserProcess
from ticker.poller import (
    FeedFailed,
    FeedRefreshed,
    Idle,
    RefreshFinished,
    StoreFailed,
)
from ticker.poller.jobs import Result
from ticker.store import Store, StoreErrorKind


@pytest.mark.behaviour("A15")
def test_a_document_that_takes_for_ever_is_no_harm_to_the_others(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = (
        "import re, ticker.parser_process as p\n"
        "read = p._PARSERS['feed']\n"
        "read(b'<rss><channel><title>News</title></channel></rss>', '', '')\n"  # so that what is slow is imported
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
    harness.start(make_parser=ParserProcess)
    failed = harness.wait_for(FeedFailed)
    assert (failed.feed_id, failed.kind) == (feed.id, FetchErrorKind.INTERNAL)
    assert "TypeError" in caplog.text
    harness.wait_for(Idle)
    assert harness.feed(feed.id).polling.next_check_at > harness.clock() + HOUR / 2 - MINUTE


@pytest.mark.behaviour("A34")
def test_what_came_while_the_database_could_not_be_written_is_kept_and_not_asked_for_again(
    harness: Harness,
    server: FeedServer,
    locked: Callable[[], AbstractContextManager[None]],
    caplog: pytest.LogCaptureFixture,
) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    with locked():
        gate.set()
        assert harness.wait_for(StoreFailed).kind is StoreErrorKind.LOCKED
        eventually(lambda: caplog.text.count("the store failed") > 2, "it is tried again")
        assert not harness.has_told(StoreFailed)
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
    try:
        link.symlink_to(harness.path.with_name("not mounted") / "wire.sqlite3")
    except OSError:  # Windows lets not everybody
        pytest.skip("links cannot be made here")
    other.symlink_to(harness.path)
    monkeypatch.setattr(harness, "open_store", lambda: Store(link, now=harness.clock))
    poller = harness.start()
    assert harness.wait_for(StoreFailed).kind is StoreErrorKind.UNAVAILABLE
    poller.refresh()
    other.replace(link)
    assert harness.wait_for(RefreshFinished).new_count == 1
    assert not harness.has_told(StoreFailed)


def test_two_programs_on_one_profile_keep_each_entry_once(harness: Harness, server: FeedServer) -> None:
    for number in range(10):
        server.put(f"/{number}", rss(f"News {number}", [f"{number}: {n}" for n in range(20)]))
        harness.store.feeds.add(server.url(f"/{number}"))
    both = [harness.start() for _ in range(2)]
    for _ in both:
        harness.wait_for(Idle)
    for each in both:
        each.stop()
    titles = [headline.title for headline in harness.store.entries.headlines(limit=10_000)]
    assert sorted(titles) == sorted(f"{number}: {n}" for number in range(10) for n in range(20))


def test_documents_are_not_kept_when_there_is_nothing_to_do(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.poller.loop._MIN_NAP", 600)
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    before = results()  # those of a test that failed are kept with its report
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    eventually(lambda: len(results()) == len(before), "results are freed")


def results() -> list[Result]:
    return [each for each in gc.get_objects() if isinstance(each, Result)]
