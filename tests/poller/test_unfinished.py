"""What the user has asked for is done, whatever comes between: another program's lock, a quit, a kill."""

import stat
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.entities import Access, AccessScheme
from ticker.feeds.feed_list import OpmlFeed
from ticker.poller import FeedAdded, SubscribeFailed, SubscribingResumed
from ticker.poller.commands import AcceptMove, AddFeeds, ImportList, Subscribe
from ticker.poller.unfinished import Request, UnfinishedRequests

Locked = Callable[[], AbstractContextManager[None]]


def test_a_feed_added_under_a_lock_is_there_after_the_next_start(
    harness: Harness, server: FeedServer, locked: Locked
) -> None:
    server.put("/feed", rss("News", ["one"]))
    with locked():
        harness.start().subscribe(server.url("/feed"), ("Sea",), "Mine")
        eventually(lambda: server.requests, "the feed is asked for")
        harness.stop()
    assert harness.store.feeds.all() == ()
    harness.start()
    assert harness.wait_for(SubscribingResumed).url == server.url("/feed")
    harness.wait_for(FeedAdded)
    (feed,) = harness.store.feeds.all()
    assert (feed.url, feed.settings.folder, feed.title) == (server.url("/feed"), ("Sea",), "Mine")
    harness.stop()
    assert not harness.unfinished.exists()


def test_a_list_imported_under_a_lock_is_there_after_the_next_start(
    harness: Harness, tmp_path: Path, locked: Locked
) -> None:
    listed = "".join(f'<outline xmlUrl="https://{n}.example/f" text="Feed {n}"/>' for n in range(250))
    (tmp_path / "list.opml").write_text(f"<opml><body><outline text='Sea'>{listed}</outline></body></opml>")
    with locked():
        harness.start().import_file(str(tmp_path / "list.opml"))
        eventually(harness.unfinished.exists, "it is written down")
        eventually(lambda: "Feed 249" in harness.unfinished.read_text(), "all of it is written down")
        (tmp_path / "list.opml").unlink()
        harness.stop()
    harness.start()
    eventually(lambda: len(harness.store.feeds.all()) == 250, "all feeds")
    assert {feed.settings.folder for feed in harness.store.feeds.all()} == {("Sea",)}
    eventually(lambda: not harness.unfinished.exists(), "nothing is left to be done")


def test_what_is_asked_for_together_with_quitting_is_done_later(harness: Harness) -> None:
    poller = harness.start()
    poller.add_feeds([OpmlFeed(f"https://{n}.example/f") for n in range(1_000)])
    harness.stop()
    harness.start()
    eventually(lambda: len(harness.store.feeds.all()) == 1_000, "all feeds")


def test_an_address_without_a_feed_is_not_tried_for_ever(harness: Harness, server: FeedServer) -> None:
    UnfinishedRequests(harness.unfinished).keep([Subscribe(server.url("/none"), (), "")])
    harness.start()
    assert harness.wait_for(SubscribeFailed).url == server.url("/none")
    eventually(lambda: not harness.unfinished.exists(), "it is given up")


REQUESTS: list[Request] = [
    Subscribe("https://a.example/feed", ("Sea", "Häfen"), "“Mine”\n"),
    AddFeeds((OpmlFeed("https://b.example/", "B", ("x",), interval=60.0, on_wire=False, importance=5),), True),
    ImportList("/home/me/list.opml"),
    ImportList("clipboard", "<opml/>ü".encode()),
    AcceptMove(7),
]


def test_every_kind_of_request_comes_back_as_it_was(tmp_path: Path) -> None:
    UnfinishedRequests(tmp_path / "requests").keep(REQUESTS)
    assert list(UnfinishedRequests(tmp_path / "requests").load()) == REQUESTS
    if sys.platform != "win32":  # where a profile is private as the user's folder is
        assert stat.S_IMODE((tmp_path / "requests").stat().st_mode) == 0o600


def test_no_password_is_written(tmp_path: Path) -> None:
    secret = Subscribe("https://a.example/", (), "", Access(AccessScheme.BASIC, user="ada", secret="hidden"))
    UnfinishedRequests(tmp_path / "requests").keep([secret])
    assert "hidden" not in (tmp_path / "requests").read_text()


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"subscribe": 1}',
        b'{"add": [{"url": 1, "no": 2}], "is_arranged": true}',
        b'{"add": [3], "is_arranged": true}',
        b'{"subscribe": "https://a.example/", "fol',
        b"null",
    ],
)
def test_a_damaged_file_costs_what_is_damaged(tmp_path: Path, line: bytes) -> None:
    (tmp_path / "requests").write_bytes(line)
    assert UnfinishedRequests(tmp_path / "requests").load() == ()
