"""Servers with a wrong clock, huge ids or very much that is unread, and a password that is changed during a run."""

import pytest

from tests.examples import at_night
from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import FakeGoogleReader
from tests.memory_feed_server import MemoryFeedServer
from tests.sync.desktop import FEED, AnyServer, Desktop
from ticker.durations import DAY, HOUR
from ticker.entities import Account, FetchError, FetchErrorKind, ServerKind
from ticker.sync.api_request import ApiRequest
from ticker.sync.servers import open_server

google_reader_only = pytest.mark.parametrize("server", ["freshrss", "miniflux"], indirect=True)


@pytest.mark.parametrize("hours", [-14, 5, *at_night(-5, -1, 1, 14)])
def test_a_clock_that_is_wrong_there_loses_nothing(desktop: Desktop, server: AnyServer, hours: int) -> None:
    if isinstance(server, FakeFeedServer):
        server.clock_is_slow = hours < 0
    patience = 60.0
    if isinstance(server, FakeFeedServer) and server.kind is ServerKind.NEXTCLOUD_NEWS:
        patience = DAY  # where as many came as were read in one feed, and nothing else tells
    if isinstance(server, FakeGoogleReader) and server.manners == "miniflux":
        patience = 2 * HOUR
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Old {each}", at=int(desktop.now + hours * HOUR)) for each in range(4)]
    desktop.sync()
    for turn in range(3):
        desktop.now += HOUR / 2
        server.publish(feed, f"New {turn}", at=int(desktop.now + hours * HOUR))
        server.items[ids[turn]].is_read = True
        desktop.store.entries.mark_read([desktop.headline("Old 3").entry_id], is_read=turn % 2 == 0)
        for _ in range(2):
            desktop.now += patience
            desktop.sync()
        assert f"New {turn}" in desktop.headlines()
        assert desktop.headline(f"Old {turn}").is_read
        assert server.items[ids[3]].is_read is (turn % 2 == 0)
    assert len(desktop.headlines()) == 7


@google_reader_only
@pytest.mark.parametrize("first", [2**31 - 2, 2**53 - 2, 2**63 - 3, 2**64 - 9])
def test_ids_of_any_size_are_told_apart(desktop: Desktop, server: FakeGoogleReader, first: int) -> None:
    server._next_item = first - (int(server.publish(server.add_feed(FEED), "One")) - 1)
    ids = [server.publish(1, f"Number {each}") for each in range(6)]
    desktop.sync()
    assert len(desktop.headlines()) == 7
    desktop.store.entries.mark_read([desktop.headline("Number 3").entry_id])
    server.items[ids[4]].is_saved = True
    for _ in range(2):
        desktop.now += HOUR
        desktop.sync()
    assert [title for title, each in desktop.headlines().items() if each.is_saved] == ["Number 4"]
    assert [each.title for each in server.items.values() if each.is_read] == ["Number 3"]
    assert len(desktop.headlines()) == 7


@google_reader_only
@pytest.mark.parametrize("count", [19, 20, 21, 40])
def test_lists_of_just_one_page_or_some_are_read_to_their_end(
    desktop: Desktop, server: FakeGoogleReader, count: int
) -> None:
    server.max_page = 20
    feed = server.add_feed(FEED)
    for each in range(count):
        server.publish(feed, f"Number {each}")
    desktop.sync()
    server.items[next(iter(server.items))].is_read = True
    desktop.now += HOUR
    desktop.sync()
    assert sum(not each.is_read for each in desktop.headlines().values()) == count - 1
    assert len(desktop.headlines()) == count


@pytest.mark.parametrize("number", range(1, 9))
def test_a_password_that_is_changed_during_a_run_is_told_and_loses_nothing(
    desktop: Desktop, server: AnyServer, number: int
) -> None:
    if isinstance(server, MemoryFeedServer):
        pytest.skip("it has no password")
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(4)]
    desktop.sync()
    desktop.store.entries.mark_read([desktop.headline("Number 0").entry_id])
    desktop.store.entries.mark_saved(desktop.headline("Number 1").entry_id)
    asked = 0

    def call(request: ApiRequest) -> bytes:
        nonlocal asked
        asked += 1
        if asked == number:
            server.password, server.epoch = "another", server.epoch + 1
        return server.call(request)

    failed: set[FetchErrorKind] = set()
    try:
        desktop.sync(server.connect(call))
    except FetchError as error:
        failed.add(error.kind)
    assert failed <= {FetchErrorKind.UNAUTHORIZED}
    kind = server.kind if isinstance(server, FakeFeedServer) else ServerKind.GOOGLE_READER
    desktop.sync(open_server(server.call, Account(kind, server.api, "alice"), server.password))
    assert [server.items[each].is_read for each in ids] == [True, False, False, False]
    assert [server.items[each].is_saved for each in ids] == [False, True, False, False]
    assert len(desktop.headlines()) == 4


def test_an_account_made_anew_with_other_feeds_takes_nothing_of_the_old_one(
    desktop: Desktop, server: AnyServer
) -> None:
    for name in "ab":
        feed = server.add_feed(f"https://{name}.example/feed", name)
        for each in range(4):
            server.publish(feed, f"{each} of {name}", at=int(desktop.now))
    desktop.sync()
    desktop.store.entries.mark_read([each.entry_id for each in desktop.headlines().values()])
    server.set_up_anew()
    for name in "cd":
        feed = server.add_feed(f"https://{name}.example/feed", name)
        for each in range(4):
            server.publish(feed, f"{each} of {name}", at=int(desktop.now + 60))
    for _ in range(2):
        desktop.now += HOUR
        desktop.sync()
    desktop.now += DAY
    desktop.sync()
    assert not any(each.is_read for each in server.items.values())
    unread = [title for title, each in desktop.headlines().items() if not each.is_read]
    assert sorted(unread) == sorted(each.title for each in server.items.values())
    assert {f"https://{name}.example/feed" for name in "cd"} <= {each.url for each in desktop.store.feeds.all()}
