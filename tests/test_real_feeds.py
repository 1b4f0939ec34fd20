"""Real feeds from the wild, served from loopback, from fetcher to store; where they are at hand."""

import queue
import time
from pathlib import Path

import pytest

from tests.server import FeedServer
from ticker.feeds.fetch import Fetcher
from ticker.poller import Event, FeedFailed, FeedRefreshed, Idle, Pace, Poller, RefreshFinished
from ticker.preferences import Preferences
from ticker.store import Store

FEEDS = Path(__file__).resolve().parents[2] / "shared" / "feeds" / "feeds"
pytestmark = pytest.mark.skipif(not FEEDS.is_dir(), reason="no collection of real feeds beside the checkout")

EMPTY = {"authors.json"}  # it lists authors and no items


def test_every_real_feed_shows_its_headlines_and_a_second_poll_adds_nothing(tmp_path: Path) -> None:
    told: queue.SimpleQueue[Event] = queue.SimpleQueue()
    ahead = [0.0]

    def now() -> float:
        return time.time() + ahead[0]

    def open_store() -> Store:
        return Store(tmp_path / "wire.sqlite3", now=now)

    def events_until(kind: type) -> list[Event]:
        events: list[Event] = []
        while not (events and isinstance(events[-1], kind)):
            events.append(told.get(timeout=120))
        return events

    with FeedServer(host="0.0.0.0") as server, open_store() as store:
        names = {}
        for number, path in enumerate(sorted(FEEDS.iterdir()), start=1):
            media_type = "application/feed+json" if path.suffix == ".json" else "application/xml"
            server.put(f"/{path.name}", path.read_bytes(), headers={"Content-Type": media_type})
            feed = store.feeds.add(server.url(f"/{path.name}", host=f"127.0.2.{number}"))
            names[feed.id] = path.name
        poller = Poller(
            open_store=open_store,
            emit=told.put,
            preferences=Preferences(),
            make_fetcher=lambda _: Fetcher(proxy="direct"),
            now=now,
            pace=Pace(host_pause=0.0, between_starts=0.0, spread=0.0, gather=0.0),
        )
        poller.start()
        first = events_until(Idle)
        count = len(store.entries.headlines(limit=100_000))
        ahead[0] = 3600.0
        poller.refresh()
        second = events_until(RefreshFinished)
        poller.stop()

    assert [names[event.feed_id] for event in first if isinstance(event, FeedFailed)] == []
    assert {names[event.feed_id] for event in first if isinstance(event, FeedRefreshed) and not event.new} <= EMPTY
    assert count > 500
    assert [names[event.feed_id] for event in second if isinstance(event, FeedFailed)] == []
    assert isinstance(second[-1], RefreshFinished)
    assert second[-1].new_count == 0
