"""Fixtures of the tests of syncing."""

from pathlib import Path

import pytest

from tests.fake_google_reader import FakeGoogleReader
from tests.memory_feed_server import MemoryFeedServer
from tests.sync.desktop import AnyServer, Desktop


@pytest.fixture(params=["freshrss", "miniflux", "memory"])
def server(request: pytest.FixtureRequest) -> AnyServer:
    return MemoryFeedServer() if request.param == "memory" else FakeGoogleReader(request.param)


@pytest.fixture
def desktop(tmp_path: Path, server: AnyServer) -> Desktop:
    return Desktop(tmp_path / "one", server)
