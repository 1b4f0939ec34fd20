"""Whatever ends the program in the middle: what it had told stays, nothing comes twice, and it goes on."""

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.examples import at_night
from tests.victim import FEEDS, ForwardedEvent, faults, poll, subscribed
from ticker.profile import open_profile
from ticker.store import Store, StoreError, StoreErrorKind


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.sqlite3"


@pytest.fixture
def feeds(path: Path) -> Iterator[set[str]]:
    with subscribed(path) as titles:
        yield titles


def read_everything(store: Store) -> None:
    for headline in store.entries.headlines(limit=10_000):
        store.entries.get(headline.entry_id)


@pytest.mark.behaviour("A33")
@pytest.mark.parametrize("seed", [0, *at_night(1, 2)])
def test_a_kill_in_mid_refresh_loses_nothing_that_was_told(path: Path, feeds: set[str], seed: int) -> None:
    chance = random.Random(seed)
    told = ForwardedEvent()
    for _ in range(4):
        poll(path, told, kill_after=chance.uniform(0.0, 0.6))
        assert faults(path, told) == []
    poll(path, told)
    assert faults(path, told) == []
    with Store(path) as store:
        assert {headline.title for headline in store.entries.headlines(limit=10_000)} == feeds


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
            store.feeds.add("https://news.example/feed")
            assert store.maintenance.is_intact()
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
    poll(path, ForwardedEvent())
    with Store(path) as store:
        before = {(feed.url, feed.title) for feed in store.feeds.all()}
    ail(path)
    content = path.read_bytes() if path.exists() else b""
    with open_profile(path.parent) as profile, profile.open_store() as store:
        assert {(feed.url, feed.title) for feed in store.feeds.all()} == before
        assert profile.restored_feeds == FEEDS
        if content:
            assert profile.set_aside is not None
            assert profile.set_aside.read_bytes() == content  # nothing is deleted
    with open_profile(path.parent) as profile:
        assert (profile.set_aside, profile.restored_feeds) == (None, 0)


@pytest.mark.behaviour("A32")
def test_a_page_gone_bad_is_found_on_the_way_and_mended_at_the_next_start(path: Path, feeds: set[str]) -> None:
    poll(path, ForwardedEvent())
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
    poll(path, ForwardedEvent())
    with Store(path) as store:
        assert {headline.title for headline in store.entries.headlines(limit=10_000)} == feeds
