"""The list of subscriptions is kept beside the database."""

import threading

import pytest

from tests.patience import PATIENCE, eventually
from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.feeds.opml import OpmlFeed, parse_opml
from ticker.poller import BackupFailed, FeedAdded, FeedRefreshed, Idle
from ticker.user_files import FileErrorKind


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


def test_a_network_drive_that_hangs_stops_no_polling_and_is_told_once(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = threading.Event()
    monkeypatch.setattr("ticker.poller.backup._DELAY", 0.0)
    monkeypatch.setattr("ticker.poller.backup._SECONDS", 0.05)
    monkeypatch.setattr("ticker.poller.backup.write_durably", lambda *_: hangs.wait(PATIENCE))
    server.put("/feed", rss("News", ["One"]))
    poller = harness.start()
    poller.add_feeds([OpmlFeed("https://a.example/feed")])
    assert harness.wait_for(BackupFailed).error.kind is FileErrorKind.TOO_SLOW
    poller.subscribe(server.url("/feed"))
    harness.wait_for(FeedAdded)
    poller.subscriptions_changed()
    harness.stop()
    assert not harness.has_told(BackupFailed)
    hangs.set()


def test_a_disk_that_takes_no_backup_is_told(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ticker.poller.backup._DELAY", 0.0)
    harness.backup.mkdir()  # where the file should be
    (harness.backup / "x").touch()
    harness.start().add_feeds([OpmlFeed("https://a.example/feed")])
    assert harness.wait_for(BackupFailed).error.kind is FileErrorKind.SYSTEM
    eventually(harness.store.feeds.all, "the feed is there all the same")
