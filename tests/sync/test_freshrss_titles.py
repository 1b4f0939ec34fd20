"""Titles that FreshRSS changes on the way: they come as they are in the feed."""

import pytest

from tests.fake_google_reader import FakeGoogleReader
from tests.sync.desktop import FEED, Desktop
from ticker.sync.freshrss_titles import entry_title, feed_title

TITLES = ["Rhyme & <Reason>", "What? A/B, or C; D\\E", "Ｑ＆Ａ：全角＜テスト＞", "なに？", "速報／新着", "カフェ＆バー"]


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> FakeGoogleReader:
    return FakeGoogleReader(request.param)


@pytest.mark.parametrize("title", TITLES)
def test_the_title_of_a_feed_comes_as_it_is(desktop: Desktop, server: FakeGoogleReader, title: str) -> None:
    server.add_feed(FEED, title)
    desktop.sync()
    assert desktop.feed(FEED).title == title


@pytest.mark.parametrize("title", TITLES)
def test_the_title_of_an_entry_comes_as_it_is(desktop: Desktop, server: FakeGoogleReader, title: str) -> None:
    server.publish(server.add_feed(FEED), title, link="https://news.example/1")
    desktop.sync()
    assert list(desktop.headlines()) == [title]


def test_the_list_with_true_titles_is_asked_for_when_titles_are_new(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.add_feed(FEED, "News")
    desktop.sync()
    assert "subscription/export" not in server.asked
    server.feeds[1].title = "A ＆ B"  # somebody has written it so
    for _ in range(3):
        desktop.sync(is_whole=True)
    assert desktop.feed(FEED).title == "A ＆ B"
    assert server.asked.count("subscription/export") == (server.manners == "freshrss")


def test_a_name_that_was_given_here_is_sent_once(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.add_feed(FEED, "News")
    desktop.sync()
    desktop.store.feeds.change(desktop.feed(FEED).id, {"custom_title": "A/B, C & D?"})
    for _ in range(3):
        desktop.sync()
    assert desktop.feed(FEED).title == server.feeds[1].title == "A/B, C & D?"
    assert server.asked.count("subscription/edit") == 1


def test_a_server_without_such_a_list_has_plain_titles_all_the_same(desktop: Desktop, server: FakeGoogleReader) -> None:
    server.add_feed(FEED, "What? A/B")
    server.fail_next("subscription/export", status=404)
    desktop.sync()
    assert desktop.feed(FEED).title == "What? A/B"


@pytest.mark.parametrize(
    ("given", "meant"),
    [
        ("AT＆T ＜b＞", "AT&T <b>"),
        ("トム ＆ Jerry", "トム & Jerry"),
        ("カフェ＆バー", "カフェ＆バー"),
        ("＜速報＞地震", "＜速報＞地震"),
        ("Plain", "Plain"),
    ],
)
def test_what_the_rest_of_a_title_tells_of_its_characters(given: str, meant: str) -> None:
    assert entry_title(given) == meant
    assert feed_title("What？ A／B") == "What? A/B"
    assert feed_title("なに？") == "なに？"
