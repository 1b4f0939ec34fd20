"""What a turn costs that brings little, and that it misses nothing all the same."""

from contextlib import suppress

import pytest

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import FakeGoogleReader
from tests.sync.desktop import FEED, AnyServer, Desktop
from ticker.durations import DAY, HOUR
from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.sync.api_request import ApiRequest
from ticker.sync.feed_list_memory import FeedListMemory
from ticker.sync.sync_run import SyncOutcome

freshrss_only = pytest.mark.parametrize("server", ["freshrss"], indirect=True)
google_reader_only = pytest.mark.parametrize("server", ["freshrss", "miniflux"], indirect=True)
miniflux_only = pytest.mark.parametrize("server", ["miniflux"], indirect=True)
those_that_do_not_count = pytest.mark.parametrize("server", ["fever", "feedbin"], indirect=True)
LISTS_OF_UNREAD = {"unread_item_ids", "GET unread_entries"}


def later(desktop: Desktop, seconds: float = HOUR, *, is_whole: bool = False) -> SyncOutcome:
    desktop.now += seconds
    return desktop.sync(is_whole=is_whole)


def filled(server: AnyServer, feeds: int, entries: int) -> list[str]:
    numbers = [server.add_feed(f"https://{each}.example/feed") for each in range(feeds)]
    return [server.publish(number, f"{each} of {number}") for number in numbers for each in range(entries)]


class Counting:
    """Counts what comes from a server."""

    def __init__(self, server: FakeGoogleReader | FakeFeedServer) -> None:
        self._server = server
        self.size = 0

    def __call__(self, request: ApiRequest) -> bytes:
        answer = self._server.call(request)
        self.size += len(answer)
        return answer


@pytest.mark.parametrize("server", ["freshrss", "miniflux", "fever", "feedbin", "tt-rss"], indirect=True)
def test_a_quiet_turn_costs_no_more_where_more_is_unread(
    desktop: Desktop, server: FakeGoogleReader | FakeFeedServer
) -> None:
    filled(server, 3, 10)
    counting = Counting(server)
    desktop.client = server.connect(counting)
    sizes = []
    for _ in range(2):
        later(desktop)
        later(desktop, 4 * DAY)
        later(desktop, 3 * HOUR)
        counting.size = 0
        later(desktop)
        sizes.append(counting.size)
        for each in range(1_000):
            server.publish(1, f"Number {each}", at=int(desktop.now))
    few, many = sizes
    assert len(desktop.headlines()) == 1_030
    assert many <= few * 1.1


@those_that_do_not_count
def test_what_has_come_is_taken_without_a_list_of_all_that_is_unread(desktop: Desktop, server: FakeFeedServer) -> None:
    filled(server, 3, 200)
    desktop.sync()
    server.asked.clear()
    server.publish(1, "Fresh", at=int(desktop.now))
    later(desktop, HOUR / 2)
    assert "Fresh" in desktop.headlines()
    assert LISTS_OF_UNREAD.isdisjoint(server.asked)


@those_that_do_not_count
@pytest.mark.parametrize("has_one_state", [False, True])
def test_all_come_where_more_have_come_than_one_answer_holds(
    desktop: Desktop, server: FakeFeedServer, has_one_state: bool
) -> None:
    server.has_one_state = has_one_state  # yarr begins at the newest, and others at the oldest
    filled(server, 3, 200)
    desktop.sync()
    for each in range(130):
        server.publish(1, f"New {each}", at=int(desktop.now))
    later(desktop, HOUR / 2)
    assert len(desktop.headlines()) == 730


@those_that_do_not_count
@pytest.mark.parametrize("path", ["saved_item_ids", "GET starred_entries"])
def test_what_has_come_is_not_lost_where_the_run_breaks_off(
    desktop: Desktop, server: FakeFeedServer, path: str
) -> None:
    filled(server, 3, 200)
    desktop.sync()
    server.publish(1, "Fresh", at=int(desktop.now))
    server.fail_next(path, status=0)
    with suppress(FetchError):
        later(desktop, HOUR / 2)
    later(desktop, 60)
    assert "Fresh" in desktop.headlines()


@those_that_do_not_count
def test_a_list_that_was_asked_for_in_a_run_that_broke_off_is_asked_for_again(
    desktop: Desktop, server: FakeFeedServer
) -> None:
    ids = filled(server, 3, 200)
    late = server.items.pop(ids[0])
    is_broken = False

    def call(request: ApiRequest) -> bytes:
        if is_broken and not LISTS_OF_UNREAD.isdisjoint(server.asked):
            raise FetchError(FetchErrorKind.REFUSED)
        return server.call(request)

    desktop.client = server.connect(call)
    desktop.sync()
    server.asked.clear()
    server.items[ids[0]] = late
    is_broken = True
    with pytest.raises(FetchError):
        later(desktop, 3 * HOUR)
    is_broken = False
    later(desktop, 60)
    assert "0 of 1" in desktop.headlines()


@those_that_do_not_count
def test_what_has_come_is_in_the_right_feed_though_the_feeds_were_listed_before(
    desktop: Desktop, server: FakeFeedServer
) -> None:
    filled(server, 3, 200)
    desktop.sync()
    later(desktop, HOUR / 2)
    server.renumber()
    server.publish(1, "Fresh", at=int(desktop.now))
    later(desktop, HOUR / 2)
    assert desktop.headline("Fresh").feed_id == desktop.feed(server.feeds[1].url).id


@pytest.mark.parametrize("server", ["fever"], indirect=True)
def test_a_reader_elsewhere_is_noticed_by_the_newest_entries(desktop: Desktop, server: FakeFeedServer) -> None:
    filled(server, 3, 200)
    desktop.sync()
    for each in server.items.values():
        each.is_read = True
    for _ in range(2):
        later(desktop, HOUR / 2)
    assert all(each.is_read for each in desktop.headlines().values())


@those_that_do_not_count
def test_what_is_read_elsewhere_is_read_here_in_the_end(desktop: Desktop, server: FakeFeedServer) -> None:
    ids = filled(server, 3, 200)
    desktop.sync()
    server.items[ids[0]].is_read = True
    for _ in range(5):
        later(desktop, HOUR / 2)
    assert desktop.headline("0 of 1").is_read


@pytest.mark.parametrize("server", ["fever"], indirect=True)
@pytest.mark.parametrize("has_one_state", [False, True])
def test_marking_one_of_many_needs_no_list_of_all(
    desktop: Desktop, server: FakeFeedServer, has_one_state: bool
) -> None:
    server.has_one_state = has_one_state
    ids = filled(server, 3, 200)
    server.items[ids[0]].is_saved = True
    desktop.sync()
    server.asked.clear()
    desktop.store.entries.mark_read([desktop.headline("0 of 1").entry_id, desktop.headline("1 of 1").entry_id])
    later(desktop, HOUR / 2)
    assert "unread_item_ids" not in server.asked
    assert server.items[ids[0]].is_read
    assert server.items[ids[0]].is_saved
    assert server.items[ids[1]].is_read


@freshrss_only
def test_the_feeds_are_listed_only_where_something_has_come_or_was_read(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    ids = filled(server, 2, 3)
    desktop.sync()
    server.asked.clear()
    later(desktop)
    assert "subscription/list" not in server.asked
    server.items[ids[0]].is_read = True
    server.feeds[2].title = "Renamed"
    later(desktop)
    assert "subscription/list" in server.asked
    assert desktop.feed("https://1.example/feed").title == "Renamed"


def test_a_list_of_feeds_is_not_kept_for_long() -> None:
    clock = [1_000.0]
    memory = FeedListMemory(lambda: clock[0])
    feeds = (RemoteFeed("1", FEED, "News"),)
    memory.note(feeds, "state")
    clock[0] += HOUR
    assert memory.feeds("state") == feeds
    assert memory.feeds("another") == ()
    clock[0] += HOUR
    assert memory.feeds("state") == ()


@miniflux_only
def test_one_that_came_late_and_one_that_was_read_elsewhere_are_told_apart_in_time(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    """Miniflux counts all entries together, and the two cancel out."""
    ids = filled(server, 2, 5)
    desktop.sync()
    server.items[ids[0]].is_read = True
    server.publish(1, "Late", at=int(desktop.now - DAY))
    for _ in range(3):
        later(desktop)
    assert desktop.headline("0 of 1").is_read
    assert "Late" in desktop.headlines()


@miniflux_only
@pytest.mark.parametrize("count", [1, 99, 300])
def test_any_number_of_entries_comes_and_all_marks_with_them(
    desktop: Desktop, server: FakeGoogleReader, count: int
) -> None:
    ids = filled(server, 2, 5)
    desktop.sync()
    for each in range(count):
        server.publish(1, f"New {each}", at=int(desktop.now - DAY))
    server.items[ids[0]].is_read = server.items[ids[1]].is_read = True
    later(desktop)
    assert len(desktop.headlines()) == 10 + count
    assert sum(each.is_read for each in desktop.headlines().values()) == 2


def test_what_is_read_and_saved_elsewhere_comes_with_the_next_turn(desktop: Desktop, server: AnyServer) -> None:
    ids = filled(server, 3, 5)
    desktop.sync()
    server.items[ids[3]].is_read = True
    server.items[ids[7]].is_saved = True
    later(desktop)
    assert [title for title, each in desktop.headlines().items() if each.is_read] == ["3 of 1"]
    assert [title for title, each in desktop.headlines().items() if each.is_saved] == ["2 of 2"]
    server.items[ids[3]].is_read = False
    later(desktop)
    assert not any(each.is_read for each in desktop.headlines().values())


def test_what_comes_and_what_is_read_at_once_is_told_apart(desktop: Desktop, server: AnyServer) -> None:
    ids = filled(server, 1, 5)
    desktop.sync()
    server.items[ids[3]].is_read = True
    server.publish(1, "New", at=int(desktop.now) + 1_000)
    later(desktop)
    marks = {title: each.is_read for title, each in desktop.headlines().items()}
    assert marks == {**{f"{each} of 1": each == 3 for each in range(5)}, "New": False}


def test_marks_of_both_sides_that_cancel_out_are_told_apart(desktop: Desktop, server: AnyServer) -> None:
    ids = filled(server, 1, 5)
    desktop.sync()
    desktop.store.entries.mark_read([desktop.headline("0 of 1").entry_id])
    desktop.sync()
    server.items[ids[1]].is_read = True
    desktop.store.entries.mark_read([desktop.headline("0 of 1").entry_id], is_read=False)
    later(desktop)
    assert [title for title, each in desktop.headlines().items() if each.is_read] == ["1 of 1"]
    assert [each.title for each in server.items.values() if each.is_read] == ["1 of 1"]


@freshrss_only
def test_a_feed_that_is_added_elsewhere_during_a_run_comes_whole_with_the_next(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    filled(server, 1, 3)
    desktop.sync()

    def call(request: ApiRequest) -> bytes:
        if "items/ids" in request.url and len(server.feeds) == 1:
            server.publish(server.add_feed("https://late.example/feed"), "Late", at=int(desktop.now))
        return server.call(request)

    desktop.now += HOUR
    desktop.resync(server.connect(call))
    later(desktop, 60)
    assert "Late" in desktop.headlines()


@freshrss_only
def test_marks_that_swap_in_one_feed_come_when_everything_is_asked_for(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    ids = filled(server, 1, 5)
    server.items[ids[0]].is_read = True
    desktop.sync()
    server.items[ids[0]].is_read, server.items[ids[1]].is_read = False, True
    later(desktop, DAY)
    assert [title for title, each in desktop.headlines().items() if each.is_read] == ["1 of 1"]


@freshrss_only
def test_a_count_that_is_wrong_for_good_is_not_asked_about_at_every_turn(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    filled(server, 2, 5)
    desktop.sync()
    server.miscounts = 2
    later(desktop, HOUR / 2)
    server.asked.clear()
    later(desktop, HOUR / 2)
    assert server.asked.count("stream/items/ids") == 1  # saved


def test_what_was_corrected_at_the_server_is_corrected_here(desktop: Desktop, server: AnyServer) -> None:
    ids = filled(server, 1, 5)
    desktop.sync()
    entry_id = desktop.headline("2 of 1").entry_id
    desktop.store.entries.mark_read([entry_id])
    desktop.sync()
    server.items[ids[2]].title = "2 of 1, corrected"
    edited = [later(desktop).edited for _ in range(2)]
    assert [entry_id] in [each for told in edited for each in told.values()]
    entry = desktop.store.entries.get(entry_id)
    assert entry is not None
    assert (entry.title, entry.is_read) == ("2 of 1, corrected", True)
    assert "corrected" in entry.content_html + entry.summary_html
    assert len(desktop.headlines()) == 5


def test_a_sync_that_the_user_wants_brings_corrections_at_once(desktop: Desktop, server: AnyServer) -> None:
    ids = filled(server, 1, 120)
    desktop.sync()
    server.items[ids[0]].title = "Corrected"
    later(desktop, 10, is_whole=True)
    assert "Corrected" in desktop.headlines()


@freshrss_only
def test_entries_are_read_again_less_and_less_often(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED), "One")
    desktop.sync()
    server.asked.clear()
    for _ in range(2 * 48):
        later(desktop, HOUR / 2)
    assert 4 <= server.asked.count("stream/items/contents") <= 12  # two of them when everything is asked for
    server.asked.clear()
    for _ in range(2 * 48):  # older than three days in the end
        later(desktop, HOUR / 2)
    assert server.asked.count("stream/items/contents") <= 4


@freshrss_only
def test_entries_that_have_just_come_are_not_listed_again(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.publish(server.add_feed(FEED), "One", at=int(desktop.now))
    desktop.sync()
    server.asked.clear()
    later(desktop, HOUR / 2)
    assert server.asked.count("stream/items/ids") == 1  # saved
    server.publish(1, "Two", at=int(desktop.now))
    later(desktop, HOUR / 2)
    assert "Two" in desktop.headlines()


@freshrss_only
@pytest.mark.parametrize("path", ["stream/items/ids", "stream/items/contents"])
def test_entries_that_came_before_a_run_broke_off_come_with_the_next(
    desktop: Desktop, server: FakeGoogleReader, path: str
) -> None:
    feed = server.add_feed(FEED)
    server.publish(feed, "One", at=int(desktop.now))
    desktop.sync()
    item = server.publish(feed, "Two", at=int(desktop.now))
    server.items[item].is_read = True  # which no count of unread ones tells of
    server.fail_next(path, status=0)
    with pytest.raises(FetchError):
        later(desktop, 60)
    later(desktop, 60)
    assert "Two" in desktop.headlines()
