"""Fixtures of the tests of the poller."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.poller.harness import Harness


@pytest.fixture
def harness(tmp_path: Path) -> Iterator[Harness]:
    made = Harness(tmp_path)
    yield made
    made.stop()
    made.store.close()
