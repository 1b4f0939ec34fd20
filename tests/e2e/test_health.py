"""Feeds that something is wrong with, end to end: seen in one window, and helped from there with the keyboard."""

import time
from collections.abc import Iterator

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.entities import Check, Feed, FetchErrorKind
from ticker.store import Store

pytestmark = pytest.mark.e2e

HOUR = 3_600.0


@pytest.fixture
def store(program: Program, server: FeedServer) -> Iterator[Store]:
    """The program's store, seen from outside: one feed is given up, one was not there an hour ago, one is well."""
    program.write_preferences('{"welcomed": true, "colours": "light"}')
    server.put("/tides.xml", rss("Tides", ["The ferry is back"]))
    now = time.time()
    with Store(program.profile / "wire.sqlite3") as store:
        for name, error in (("Harbour", FetchErrorKind.GONE), ("Tides", FetchErrorKind.NOT_FOUND), ("Fine", None)):
            feed = store.add_feed(server.url(f"/{name.lower()}.xml"), feed_title=name, next_check_at=now + HOUR)
            if error is not None:
                check = Check(now - HOUR, now + HOUR, "failure", error=error)
                store.save_failure(feed.id, check, stops=error is FetchErrorKind.GONE)
        yield store


def feed(store: Store, title: str) -> Feed | None:
    return next((each for each in store.feeds() if each.title == title), None)


def test_problems_are_seen_in_one_window_and_helped_with_the_keyboard(
    program: Program, screen: Screen, store: Store, server: FeedServer
) -> None:
    program.start("--tell", "feeds").bar()
    screen.window("^Feeds$").key("alt+p")
    window = screen.window("^Feeds with problems$")

    # what was not there is there again: the last row
    window.key("End", "F5")
    eventually(lambda: (found := feed(store, "Tides")) is not None and found.error is None, "the feed is well again")
    assert [each.path for each in server.requests] == ["/tides.xml"]

    # what is closed for good is removed, and taken back: the first row below the name of its kind
    window.key("Home", "Down", "Delete")
    eventually(lambda: feed(store, "Harbour") is None, "the feed is removed")
    window.key("ctrl+z")
    eventually(lambda: feed(store, "Harbour"), "the feed is back")
    assert feed(store, "Fine")

    window.key("Escape")
    eventually(lambda: not screen.windows("^Feeds with problems$"), "the window is closed")
