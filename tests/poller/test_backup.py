"""The list of subscriptions is kept beside the database."""

from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.poller import (
    FeedRefreshed,
    Idle,
)


def test_a_list_is_taken_in_and_backed_up(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    listed = (
        OpmlFeed(server.url("/feed"), "News", ("World",), custom_title="Mine", interval=7200.0, on_wire=False),
        OpmlFeed(server.url("/missing"), "", ()),
    )
    poller = harness.start()
    poller.add_feeds(listed)
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    harness.stop()
    kept = {each.url: each for each in parse_opml(harness.backup.read_bytes()).outlines}
    assert kept.keys() == {each.url for each in listed}
    first = kept[server.url("/feed")]
    assert (first.custom_title, first.folder, first.interval, first.on_wire) == ("Mine", ("World",), 7200.0, False)
