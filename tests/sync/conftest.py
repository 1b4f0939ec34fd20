"""Fixtures of the tests of syncing."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import FakeGoogleReader
from tests.memory_feed_server import MemoryFeedServer
from tests.sync.desktop import OPENED, AnyServer, Desktop
from tests.sync.remote import FAKES, REAL, Remote, remote_named
from ticker.entities import ServerKind
from ticker.sync import tiny_tiny_rss

_OTHERS: dict[str, Callable[[], AnyServer]] = {
    "nextcloud": lambda: FakeFeedServer(ServerKind.NEXTCLOUD_NEWS),
    "old nextcloud": lambda: FakeFeedServer(ServerKind.NEXTCLOUD_NEWS, is_old=True),
    "tt-rss": lambda: FakeFeedServer(ServerKind.TINY_TINY_RSS),
    "feedbin": lambda: FakeFeedServer(ServerKind.FEEDBIN),
    "fever": lambda: FakeFeedServer(ServerKind.FEVER),
    "memory": MemoryFeedServer,
}


@pytest.fixture(params=["freshrss", "miniflux", *_OTHERS])
def server(request: pytest.FixtureRequest) -> AnyServer:
    """Return each kind of server; a test that ``needs`` what one cannot do is not for that one."""
    server = _OTHERS[request.param]() if request.param in _OTHERS else FakeGoogleReader(request.param)
    needed = request.node.get_closest_marker("needs")
    if needed is not None and not all(getattr(server.connect().capabilities, f"can_{each}") for each in needed.args):
        pytest.skip(f"{request.param} cannot {' and '.join(needed.args)}")
    return server


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test wait for a server that was given a wrong password: those made up want no pause."""
    monkeypatch.setattr(tiny_tiny_rss, "sleep", lambda _: None)


@pytest.fixture(autouse=True)
def closed_stores() -> Iterator[None]:
    """Close what a test has opened: Python 3.13 warns of what is left open."""
    yield
    while OPENED:
        OPENED.pop().close()


@pytest.fixture
def desktop(tmp_path: Path, server: AnyServer) -> Desktop:
    return Desktop(tmp_path / "one", server)


_NIGHTLY = {"old reader"}  # much like FreshRSS; what differs is in test_old_reader.py


@pytest.fixture(params=[*(pytest.param(each, marks=[pytest.mark.long] * (each in _NIGHTLY)) for each in FAKES), *REAL])
def remote(request: pytest.FixtureRequest) -> Iterator[Remote]:
    with remote_named(request.param) as running:
        needed = request.node.get_closest_marker("needs")
        if needed is not None and not running.can(*needed.args):
            pytest.skip(f"cannot {' and '.join(needed.args)}")
        yield running


@pytest.fixture
def one(remote: Remote, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path / "one", remote)
    yield desktop
    desktop.store.close()


@pytest.fixture
def two(remote: Remote, tmp_path: Path) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path / "two", remote)
    yield desktop
    desktop.store.close()
