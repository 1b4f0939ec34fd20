"""Fixtures every test may use."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from tests.server import FeedServer

# Other programs share the machine the tests run on: how long an example takes says nothing.
settings.register_profile("project", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("project")

# Widgets are tested on Qt's own off-screen platform; the end-to-end tests start an X server of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Run a feed server on loopback for this test."""
    with FeedServer() as running:
        yield running
