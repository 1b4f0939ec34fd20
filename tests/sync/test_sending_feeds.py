"""Feeds are sent last and one by one: one that takes long, or that the server has already, holds up nothing."""

import pytest

from tests.fake_google_reader import FakeGoogleReader
from tests.sync.desktop import FEED, Desktop
from ticker.entities import FetchError, FetchErrorKind
from ticker.store import FeedChanges
from ticker.sync.api_request import ApiRequest

SLOW = "https://slow.example/feed"
OTHER = "https://other.example/feed"


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> FakeGoogleReader:
    return FakeGoogleReader(request.param)


def send(desktop: Desktop, *urls: str) -> None:
    for url in urls:
        desktop.store.remote_feeds.send([desktop.store.feeds.add(url).id])


def test_a_site_that_takes_too_long_holds_up_nothing_else(desktop: Desktop, server: FakeGoogleReader) -> None:
    read = server.publish(server.add_feed(FEED), "Read here")
    desktop.sync()
    desktop.store.entries.mark_read([desktop.headline("Read here").entry_id])
    server.publish(1, "New")
    send(desktop, SLOW, OTHER)
    asked: list[str] = []

    def call(request: ApiRequest) -> bytes:
        if b"slow.example" in (request.content or b""):
            asked.append("slow")
            assert server.items[read].is_read
            assert "New" in desktop.headlines()
            raise FetchError(FetchErrorKind.TIMED_OUT)
        return server.call(request)

    outcome = desktop.resync(server.connect(call))
    assert asked == ["slow"]
    assert desktop.feed(OTHER).is_remote
    assert desktop.feed(SLOW).polling.error is FetchErrorKind.TIMED_OUT
    assert outcome.unsent_feeds == {desktop.feed(SLOW).id}
    assert not desktop.store.account.has_outgoing(besides=outcome.unsent_feeds)
    desktop.sync()
    assert desktop.feed(SLOW).is_remote


def test_what_is_marked_while_feeds_are_added_is_sent_between_them(desktop: Desktop, server: FakeGoogleReader) -> None:
    item = server.publish(server.add_feed(FEED), "One")
    desktop.sync()
    send(desktop, SLOW, OTHER)

    def call(request: ApiRequest) -> bytes:
        if b"slow.example" in (request.content or b""):
            desktop.store.entries.mark_read([desktop.headline("One").entry_id])
        if b"other.example" in (request.content or b""):
            assert server.items[item].is_read
        return server.call(request)

    desktop.resync(server.connect(call))
    assert desktop.feed(OTHER).is_remote


def test_a_feed_that_was_added_brings_its_entries_at_once(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.add_feed(FEED)
    desktop.sync()
    send(desktop, OTHER)

    def call(request: ApiRequest) -> bytes:
        answer = server.call(request)
        if "quickadd" in request.url:
            server.publish(2, "There already", at=1_600_000_000)
        return answer

    desktop.resync(server.connect(call))
    assert "There already" in desktop.headlines()


def test_a_change_the_server_fails_at_holds_up_no_other(desktop: Desktop, server: FakeGoogleReader) -> None:
    for url in (FEED, OTHER):
        server.add_feed(url)
    desktop.sync()
    for url in (FEED, OTHER):
        desktop.store.feeds.change(desktop.feed(url).id, FeedChanges(custom_title=f"Mine: {url}"))
    server.publish(1, "New")
    server.fail_next("subscription/edit", status=500)
    outcome = desktop.sync()
    assert outcome.unsent_feeds == {desktop.feed(FEED).id}
    assert server.feeds[2].title == f"Mine: {OTHER}"
    assert "New" in desktop.headlines()
    desktop.sync()
    assert server.feeds[1].title == f"Mine: {FEED}"


@pytest.mark.parametrize(
    "alias", ["https://NEWS.example/feed", "https://news.example/feed?", "https://news.example/feed#all"]
)
def test_one_address_written_in_two_ways_is_one_feed(desktop: Desktop, server: FakeGoogleReader, alias: str) -> None:
    server.publish(server.add_feed(FEED), "One")
    desktop.sync()
    send(desktop, alias)
    for _ in range(2):
        desktop.sync()
    assert [each.url for each in server.feeds.values()] == [FEED]
    assert not desktop.store.account.has_outgoing()
    server.publish(1, "Two")
    desktop.sync()
    assert set(desktop.headlines()) == {"One", "Two"}
    assert not desktop.feed(alias).is_remote


def test_two_feeds_of_the_server_that_differ_in_case_only_are_kept_apart(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    for number, url in enumerate((FEED, FEED.replace("news", "NEWS")), start=1):
        server.publish(server.add_feed(url), f"Number {number}")
    for _ in range(2):
        desktop.sync()
    assert set(desktop.headlines()) == {"Number 1", "Number 2"}
    assert all(each.is_remote for each in desktop.store.feeds.all())


def test_a_feed_the_server_has_under_its_other_address_stays_our_own(
    desktop: Desktop, server: FakeGoogleReader
) -> None:
    """A server that follows redirects answers with the feed it has."""
    server.add_feed(FEED)
    desktop.sync()
    send(desktop, OTHER)

    def call(request: ApiRequest) -> bytes:
        if "quickadd" in request.url:
            return b'{"numResults":1,"streamId":"feed/1"}'
        return server.call(request)

    desktop.resync(server.connect(call))
    desktop.sync()
    assert desktop.feed(FEED).is_remote
    assert desktop.feed(OTHER).remote_id is None
