"""Whatever ends the program in the middle: what it had told stays, nothing comes twice, and it goes on."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.server import FeedServer, rss
from ticker.profile import open_profile
from ticker.store import Store, StoreError, StoreErrorKind

FEEDS, ENTRIES = 12, 25
LONG = "<p>" + "It goes on and on and on. " * 100 + "</p>"

# Polls until nothing is due. Says what it was told, and marks every second new entry read before it says so.
PROGRAM = """
import json, queue, sys
from pathlib import Path
from ticker.feeds.fetch import Fetcher
from ticker.poller import FeedRefreshed, Idle, Pace, Poller
from ticker.preferences import Preferences
from ticker.store import Store

path, told = Path(sys.argv[1]), queue.SimpleQueue()
poller = Poller(
    open_store=lambda: Store(path),
    emit=told.put,
    preferences=Preferences(),
    backup=path.with_name("subscriptions.opml"),
    make_fetcher=lambda: Fetcher(proxy="direct"),
    pace=Pace(host_pause=0.0, between_starts=0.0),
)
poller.start()
with Store(path) as store:
    while not isinstance(event := told.get(), Idle):
        if isinstance(event, FeedRefreshed):
            store.mark_read(event.new[::2])
            print(json.dumps([event.feed_id, event.new, event.new[::2]]), flush=True)
poller.stop()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.sqlite3"


@pytest.fixture
def feeds(path: Path) -> Iterator[set[str]]:
    """Subscribe to feeds that are due and return the titles of all their entries."""
    titles = set()
    with FeedServer(host="0.0.0.0") as server:
        with Store(path) as store:
            for number in range(FEEDS):
                items = [
                    {"title": f"Feed {number}, headline {n}", "guid": str(n), "description": LONG}
                    for n in range(ENTRIES)
                ]
                titles |= {item["title"] for item in items}
                server.put(f"/{number}", rss(f"Feed {number}", items), etag='"1"')
                store.add_feed(server.url(f"/{number}", host=f"127.0.5.{number + 1}"))
        yield titles


def start(path: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen([sys.executable, "-c", PROGRAM, str(path)], stdout=subprocess.PIPE, text=True)


def read_everything(store: Store) -> None:
    for headline in store.headlines(limit=10_000):
        store.entry(headline.entry_id)


@pytest.mark.behaviour("A33")
@pytest.mark.parametrize("seed", range(4))
def test_a_kill_in_mid_refresh_loses_nothing_that_was_told(path: Path, feeds: set[str], seed: int) -> None:
    chance = random.Random(seed)
    told: list[int] = []
    read: set[int] = set()
    for round_ in range(4):
        program = start(path)
        assert program.stdout is not None
        for line in program.stdout:
            _, new, marked = json.loads(line)
            told += new
            read |= set(marked)
            if round_ < 3 and chance.random() < 0.3:
                program.kill()
                break
        told += [entry_id for line in program.stdout for entry_id in json.loads(line)[1]]
        program.wait(60)
        program.stdout.close()
        with Store(path) as store:
            assert store.is_intact()
            assert len(store.feeds()) == FEEDS
            kept = {headline.entry_id: headline for headline in store.headlines(limit=10_000)}
            assert set(told) <= kept.keys()
            assert all(kept[entry_id].is_read for entry_id in read)
            assert len({headline.title for headline in kept.values()}) == len(kept)
            assert all((entry := store.entry(each)) and entry.content_html + entry.summary_html for each in kept)
    assert {headline.title for headline in kept.values()} == feeds
    assert len(told) == len(set(told))


@pytest.mark.behaviour("A33")
def test_a_kill_during_the_very_first_start_leaves_something_to_start_from(path: Path) -> None:
    making = "import sys, pathlib, ticker.store; print(flush=True); ticker.store.Store(pathlib.Path(sys.argv[1]))"
    for wait in range(8):
        program = subprocess.Popen([sys.executable, "-c", making, str(path)], stdout=subprocess.PIPE)
        assert program.stdout is not None
        program.stdout.readline()
        for _ in range(wait * 20_000):
            pass
        program.kill()
        program.wait()
        program.stdout.close()
        with Store(path) as store:
            store.add_feed("https://news.example/feed")
            assert store.is_intact()
        path.unlink()


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize(
    "ail",
    [
        lambda path: path.write_bytes(b"no database at all" * 500),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: path.write_bytes(b""),
        lambda path: path.unlink(),
    ],
    ids=["garbage", "cut short", "empty", "missing"],
)
def test_subscriptions_come_back_from_their_backup(path: Path, feeds: set[str], ail: Callable[[Path], object]) -> None:
    program = start(path)
    program.communicate(timeout=60)
    with Store(path) as store:
        before = {(feed.url, feed.title) for feed in store.feeds()}
    ail(path)
    content = path.read_bytes() if path.exists() else b""
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert {(feed.url, feed.title) for feed in store.feeds()} == before
        assert profile.restored_feeds == FEEDS
        if content:
            assert profile.set_aside is not None
            assert profile.set_aside.read_bytes() == content  # nothing is deleted
    with open_profile(path.parent) as profile:
        assert (profile.set_aside, profile.restored_feeds) == (None, 0)


@pytest.mark.behaviour("A32")
def test_a_page_gone_bad_is_found_on_the_way_and_mended_at_the_next_start(path: Path, feeds: set[str]) -> None:
    program = start(path)
    program.communicate(timeout=60)
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 64 * 4096] = b"\xa5" * (64 * 4096)
    path.write_bytes(content)
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert profile.set_aside is None
        with pytest.raises(StoreError, match=StoreErrorKind.CORRUPT):
            read_everything(store)
    with open_profile(path.parent) as profile:
        assert profile.set_aside is not None
        assert profile.restored_feeds == FEEDS
    program = start(path)
    program.communicate(timeout=60)
    with Store(path) as store:
        assert {headline.title for headline in store.headlines(limit=10_000)} == feeds
