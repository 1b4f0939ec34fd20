"""Servers with an API that cannot do everything: the rest stays a change here, for good, and costs nothing else."""

import pytest

from tests.memory_feed_server import MemoryFeedServer
from tests.sync.desktop import FEED, NOW, Desktop
from ticker.entities import FeedSettings
from ticker.store import FeedChanges
from ticker.sync.feed_server import Capabilities


@pytest.fixture
def server() -> MemoryFeedServer:
    return MemoryFeedServer(Capabilities(50, False, False, False, False))


def test_a_feed_is_renamed_and_moved_here_only(desktop: Desktop, server: MemoryFeedServer) -> None:
    number = server.add_feed(FEED, "News", folder="World")
    desktop.sync()
    desktop.store.feeds.change(desktop.feed(FEED).id, FeedChanges(custom_title="My news", folder=("Asia",)))
    for _ in range(2):
        outcome = desktop.sync()
        assert (desktop.feed(FEED).title, desktop.feed(FEED).settings.folder) == ("My news", ("Asia",))
        assert outcome.unsent_feeds == {desktop.feed(FEED).id}
        assert not outcome.feeds_changed
    assert (server.feeds[number].title, server.feeds[number].folder) == ("News", "World")
    assert not desktop.store.account.has_outgoing(besides=outcome.unsent_feeds)


def test_what_can_be_sent_of_a_feed_is_sent(desktop: Desktop, server: MemoryFeedServer) -> None:
    server.capabilities = Capabilities(50, can_move=False)
    number = server.add_feed(FEED, "News", folder="World")
    desktop.sync()
    desktop.store.feeds.change(desktop.feed(FEED).id, FeedChanges(custom_title="My news", folder=("Asia",)))
    desktop.sync()
    desktop.sync()
    assert (server.feeds[number].title, server.feeds[number].folder) == ("My news", "World")
    assert (desktop.feed(FEED).title, desktop.feed(FEED).settings.folder) == ("My news", ("Asia",))


def test_a_removed_feed_does_not_come_back(desktop: Desktop, server: MemoryFeedServer) -> None:
    server.publish(server.add_feed(FEED), "One")
    desktop.sync()
    desktop.store.feeds.set_removed(desktop.feed(FEED).id, True)
    desktop.crash()
    desktop.sync()
    assert desktop.store.feeds.all() == ()
    assert desktop.headlines() == {}
    assert len(server.feeds) == 1


def test_a_new_feed_stays_our_own_to_fetch(desktop: Desktop, server: MemoryFeedServer) -> None:
    feed = desktop.store.feeds.add(FEED)
    desktop.store.remote_feeds.send([feed.id])
    assert desktop.sync().unsent_feeds == {feed.id}
    assert not desktop.feed(FEED).is_remote
    assert desktop.feed(FEED).polling.error is None
    assert desktop.store.polling.due(NOW + 1e6) == ((feed.id, FEED),)


def test_marks_are_sent_all_the_same(desktop: Desktop, server: MemoryFeedServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(120)]
    desktop.sync()
    desktop.store.entries.mark_read([each.entry_id for each in desktop.headlines().values()])
    desktop.sync()
    assert all(server.items[each].is_read for each in ids)


def test_a_server_without_folders_takes_no_feed_out_of_its_folder(desktop: Desktop, server: MemoryFeedServer) -> None:
    server.has_folders = False
    desktop.store.feeds.add(FEED, FeedSettings(folder=("World",)))
    server.add_feed(FEED)
    for _ in range(2):
        desktop.sync()
        assert desktop.feed(FEED).settings.folder == ("World",)
    assert desktop.feed(FEED).is_remote
