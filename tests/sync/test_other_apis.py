"""What is special about the APIs other than Google Reader's."""

from contextlib import suppress

import pytest

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import PASSWORD, USER
from tests.sync.desktop import FEED, Desktop
from ticker.entities import FetchError, FetchErrorKind, ServerKind
from ticker.sync import tiny_tiny_rss

OTHERS = [ServerKind.NEXTCLOUD_NEWS, ServerKind.TINY_TINY_RSS, ServerKind.FEEDBIN, ServerKind.FEVER]
FEEDS = {
    ServerKind.NEXTCLOUD_NEWS: "GET feeds",
    ServerKind.TINY_TINY_RSS: "getFeeds",
    ServerKind.FEEDBIN: "GET subscriptions",
    ServerKind.FEVER: "feeds",
}
UNREAD = {
    ServerKind.NEXTCLOUD_NEWS: "GET items",
    ServerKind.TINY_TINY_RSS: "getHeadlines",
    ServerKind.FEEDBIN: "GET unread_entries",
    ServerKind.FEVER: "unread_item_ids",
}


@pytest.fixture(params=OTHERS)
def server(request: pytest.FixtureRequest) -> FakeFeedServer:
    return FakeFeedServer(request.param)


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("asked", [FEEDS, UNREAD])
@pytest.mark.parametrize(
    ("status", "body"), [(500, ""), (200, "<html>Sign in"), (200, "{}"), (200, '{"items":'), (200, "null"), (0, "")]
)
def test_a_wrong_answer_marks_and_removes_nothing(
    desktop: Desktop, server: FakeFeedServer, asked: dict[ServerKind, str], status: int, body: str
) -> None:
    server.publish(server.add_feed(FEED, "News"), "One")
    desktop.sync()
    server.fail_next(asked[server.kind], status=status, body=body)
    with pytest.raises(FetchError):
        server.connect().feeds() if asked is FEEDS else server.connect().unread_ids()
    server.fail_next(asked[server.kind], status=status, body=body)
    with suppress(FetchError):
        desktop.sync()
    desktop.sync()
    assert not desktop.headline("One").is_read
    assert desktop.feed(FEED).is_remote


def test_a_wrong_password_is_told(server: FakeFeedServer) -> None:
    client = server.connect()
    client.feeds()
    server.password = "another"
    with pytest.raises(FetchError) as refused:
        client.feeds()
    assert refused.value.kind is FetchErrorKind.UNAUTHORIZED


@pytest.mark.parametrize("server", [ServerKind.TINY_TINY_RSS], indirect=True)
def test_the_right_password_is_taken_right_after_a_wrong_one(
    server: FakeFeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(seconds: float) -> None:
        assert 5 < seconds < 10
        server.refuses_all_sign_ins = False

    monkeypatch.setattr(tiny_tiny_rss, "sleep", wait)
    server.wants_pauses = True
    with pytest.raises(FetchError) as refused:
        tiny_tiny_rss.sign_in(server.call, server.api, USER, "wrong")
    assert refused.value.kind is FetchErrorKind.UNAUTHORIZED
    assert tiny_tiny_rss.sign_in(server.call, server.api, USER, PASSWORD)


def test_more_than_a_page_comes_without_a_gap(server: FakeFeedServer) -> None:
    server.max_page = 40
    feed = server.add_feed(FEED)
    ids = {server.publish(feed, f"Number {each}") for each in range(450)}
    assert server.connect().unread_ids() == ids


def test_entries_of_another_server_are_none(server: FakeFeedServer) -> None:
    server.publish(server.add_feed(FEED), "One")
    assert server.connect().entries(["77", "tag:other", ""]) == ()
    assert server.connect().entries([]) == ()


def test_entries_come_by_id_without_a_list_before(server: FakeFeedServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(250)]
    found = server.connect().entries([ids[3], ids[40], ids[249]])
    assert {(each.remote_id, each.title) for each in found} == {
        (ids[3], "Number 3"),
        (ids[40], "Number 40"),
        (ids[249], "Number 249"),
    }


def test_marking_what_is_gone_is_no_error(server: FakeFeedServer) -> None:
    known = server.publish(server.add_feed(FEED), "One")
    client = server.connect()
    client.mark_read(["99", known], is_read=True)
    client.mark_saved(["99", known], is_saved=True)
    assert server.items[known].is_read
    assert server.items[known].is_saved


@pytest.mark.parametrize("server", OTHERS[:3], indirect=True)
def test_a_feed_that_is_there_already_is_no_failure(server: FakeFeedServer) -> None:
    number = server.add_feed(FEED)
    assert server.connect().subscribe(FEED) == str(number)


@pytest.mark.parametrize("server", OTHERS[:3], indirect=True)
def test_a_refused_address_is_final(server: FakeFeedServer) -> None:
    server.refuses.add(FEED)
    with pytest.raises(FetchError) as refused:
        server.connect().subscribe(FEED)
    assert refused.value.kind is FetchErrorKind.NOT_A_FEED


def test_a_site_tiny_tiny_rss_did_not_reach_is_tried_again() -> None:
    server = FakeFeedServer(ServerKind.TINY_TINY_RSS)
    server.fail_next("subscribeToFeed", status=200, body='{"status": 0, "content": {"status": {"code": 5}}}')
    with pytest.raises(FetchError) as failed:
        server.connect().subscribe(FEED)
    assert failed.value.kind is not FetchErrorKind.NOT_A_FEED


def test_tiny_tiny_rss_signs_in_again_where_the_session_has_ended() -> None:
    server = FakeFeedServer(ServerKind.TINY_TINY_RSS)
    client = server.connect()
    client.feeds()
    server.epoch += 1
    client.feeds()
    assert client.sign_in_count == 2


def test_folders_in_folders_come_from_tiny_tiny_rss() -> None:
    server = FakeFeedServer(ServerKind.TINY_TINY_RSS)
    server.add_feed(FEED, folder="World/Asia")
    server.add_feed("https://other.example/feed")
    assert [each.folder for each in server.connect().feeds()] == [("World", "Asia"), ()]


def test_an_old_nextcloud_saves_entries_it_has_not_listed_before() -> None:
    server = FakeFeedServer(ServerKind.NEXTCLOUD_NEWS, is_old=True)
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(220)]
    server.connect().mark_saved([ids[2], ids[150]], is_saved=True)
    assert [each for each in ids if server.items[each].is_saved] == [ids[2], ids[150]]


@pytest.mark.parametrize("is_read", [True, False])
def test_reading_a_saved_story_keeps_it_saved_where_a_story_has_one_state(is_read: bool) -> None:
    server = FakeFeedServer(ServerKind.FEVER, has_one_state=True)
    saved = server.publish(server.add_feed(FEED), "One")
    server.items[saved].is_saved = True
    server.connect().mark_read([saved], is_read=is_read)
    assert server.items[saved].is_saved


def test_a_mark_that_is_sent_again_changes_nothing(server: FakeFeedServer) -> None:
    """Miniflux turns the mark over whenever it hears of it by Fever."""
    saved = server.publish(server.add_feed(FEED), "One")
    for is_saved in (True, True, False, False):
        server.connect().mark_saved([saved], is_saved=is_saved)
        assert server.items[saved].is_saved is is_saved
    server.items[saved].is_saved = True
    server.connect().mark_read([saved], is_read=True)
    assert server.items[saved].is_saved


def test_a_mark_that_was_not_kept_is_sent_again(server: FakeFeedServer) -> None:
    ids = [server.publish(server.add_feed(FEED), f"Number {each}") for each in range(3)]
    if server.kind is ServerKind.FEVER:
        server.fail_next("mark", status=200, body='{"api_version": 3, "auth": 1}')
    server.connect().mark_read(ids, is_read=True)
    assert all(server.items[each].is_read for each in ids)


def test_an_account_without_feeds_has_lists_that_are_null_in_fever() -> None:
    assert FakeFeedServer(ServerKind.FEVER).connect().feeds() == ()


@pytest.mark.parametrize("server", [ServerKind.NEXTCLOUD_NEWS, ServerKind.FEEDBIN], indirect=True)
def test_a_feed_moves_between_folders_and_out_of_them(server: FakeFeedServer) -> None:
    feed = server.add_feed(FEED, folder="World")
    client = server.connect()
    for old, new in ((("World",), ("Sport",)), (("Sport",), ("World", "Asia")), (("World", "Asia"), ())):
        client.move(str(feed), old, new)
        assert server.feeds[feed].folder == "/".join(new)
