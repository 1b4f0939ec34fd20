"""What is ticked among the suggestions is subscribed to at once, and only as long as it is ticked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.server import FeedServer, rss
from ticker.feeds.opml import OpmlFeed
from ticker.poller import Poller
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.ui.application.suggested_feeds import SuggestedFeeds
from ticker.ui.bridge import Bridge
from ticker.ui.widgets.feed_requests import FeedRequests


class Suggestions:
    """A store and a poller, with two feeds to choose."""

    def __init__(self, store: Store, poller: Poller, server: FeedServer, parent: QObject) -> None:
        self.store, self.poller = store, poller
        for name in ("harbour", "stars"):
            server.put(f"/{name}", rss(name, []))
        self.harbour, self.stars = OpmlFeed(server.url("/harbour")), OpmlFeed(server.url("/stars"))
        requests = FeedRequests(parent)
        requests.remove_requested.connect(lambda ids: [store.feeds.set_removed(each, True) for each in ids])
        self._suggested = SuggestedFeeds(store, poller, requests, parent)
        self.take_event = self._suggested.take_event

    def choose(self, *feeds: OpmlFeed) -> None:
        self._suggested.choose(feeds)

    def are(self, *feeds: OpmlFeed) -> bool:
        return {each.url for each in self.store.feeds.all()} == {each.url for each in feeds}


@pytest.fixture
def suggestions(tmp_path: Path, server: FeedServer, qtbot: QtBot) -> Iterator[Suggestions]:
    parent = QObject()
    bridge = Bridge(parent)
    path = tmp_path / "wire.sqlite3"
    poller = Poller(open_store=lambda: Store(path), emit=bridge.deliver, preferences=Preferences())
    with Store(path) as store:
        suggestions = Suggestions(store, poller, server, parent)
        bridge.event_arrived.connect(suggestions.take_event)
        yield suggestions
        poller.stop()
    parent.deleteLater()


def test_ticking_subscribes_and_unticking_takes_back(suggestions: Suggestions, qtbot: QtBot) -> None:
    harbour, stars = suggestions.harbour, suggestions.stars
    suggestions.poller.start()
    suggestions.choose(harbour, stars)
    qtbot.waitUntil(lambda: suggestions.are(harbour, stars))
    suggestions.choose(stars)
    qtbot.waitUntil(lambda: suggestions.are(stars))
    suggestions.choose(harbour, stars)
    qtbot.waitUntil(lambda: suggestions.are(harbour, stars))


def test_a_feed_that_is_unticked_before_it_is_there_does_not_stay(suggestions: Suggestions, qtbot: QtBot) -> None:
    suggestions.choose(suggestions.harbour)
    suggestions.choose(suggestions.stars)
    suggestions.poller.start()
    qtbot.waitUntil(lambda: suggestions.are(suggestions.stars))


def test_a_feed_that_was_there_before_stays(suggestions: Suggestions, qtbot: QtBot) -> None:
    harbour, stars = suggestions.harbour, suggestions.stars
    suggestions.store.feeds.add(harbour.url)
    suggestions.poller.start()
    suggestions.choose(harbour, stars)
    qtbot.waitUntil(lambda: suggestions.are(harbour, stars))
    suggestions.choose()
    qtbot.waitUntil(lambda: suggestions.are(harbour))
