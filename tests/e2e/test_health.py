"""Feeds that something is wrong with, end to end: seen in one window, and helped from there with the keyboard."""

import time
from collections.abc import Callable, Iterator

import pytest

from tests.e2e.test_feeds import wait_for_rest
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.durations import HOUR
from ticker.entities import Check, Feed, FetchErrorKind
from ticker.store import Store

pytestmark = pytest.mark.e2e


@pytest.fixture
def store(program: Program, server: FeedServer) -> Iterator[Store]:
    """The program's store, seen from outside: two feeds are due, one has moved, one is well."""
    program.write_preferences('{"welcomed": true, "colours": "light"}')
    server.put("/harbour.xml", status=410)
    server.put("/moved.xml", rss("Market", ["Sails are cheap"]))
    server.put("/tides.xml", rss("Tides", ["The ferry is back"]))
    now = time.time()
    with Store(program.profile / "wire.sqlite3") as store:
        for name in ("Harbour", "Market", "Tides", "Fine"):
            is_due = name == "Harbour"
            store.feeds.add(
                server.url(f"/{name.lower()}.xml"), feed_title=name, next_check_at=now - 1 if is_due else now + HOUR
            )
        tides, market = feed(store, "Tides"), feed(store, "Market")
        assert tides is not None
        assert market is not None
        store.polling.save_failure(tides.id, Check(now - HOUR, now + HOUR, "failure", error=FetchErrorKind.NOT_FOUND))
        store.feeds.follow_move(market.id, server.url("/moved.xml"))
        yield store


def feed(store: Store, title: str) -> Feed | None:
    return next((each for each in store.feeds.all() if each.title == title), None)


def has(store: Store, title: str, is_so: Callable[[Feed], bool]) -> bool:
    found = feed(store, title)
    return found is not None and is_so(found)


def test_problems_are_seen_in_one_window_and_helped_with_the_keyboard(
    program: Program, screen: Screen, store: Store, server: FeedServer
) -> None:
    program.start("--start", "--tell", "feeds").bar()
    eventually(
        lambda: has(store, "Harbour", lambda each: each.polling.error is FetchErrorKind.GONE), "a feed is given up"
    )
    screen.window("^Feeds$").key("alt+p")
    window = screen.window("^Feed problems$")

    # what was not there is there again: it stands between the others
    wait_for_rest(window)
    window.key("Home", "Down", "Down", "Down", "F5")
    eventually(lambda: has(store, "Tides", lambda each: each.polling.error is None), "the feed is well again")

    # what has moved, the last row, keeps its new address
    wait_for_rest(window)
    window.key("End", "alt+k")
    eventually(lambda: has(store, "Market", lambda each: not each.move.moved_from), "the new address is kept")
    assert has(store, "Market", lambda each: each.url == server.url("/moved.xml"))

    # what is closed for good is removed, and taken back: the first row below the name of its kind
    wait_for_rest(window)
    window.key("Home", "Down", "Delete")
    eventually(lambda: feed(store, "Harbour") is None, "the feed is removed")
    window.key("ctrl+z")
    eventually(lambda: feed(store, "Harbour"), "the feed is back")
    assert feed(store, "Fine")

    window.key("Escape")
    eventually(lambda: not screen.windows("^Feed problems$"), "the window is closed")
