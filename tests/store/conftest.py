"""A store in a new folder, and its clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store_samples import Clock, new_store
from ticker.store import Store


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.sqlite3"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    with new_store(path, now=clock) as opened:
        yield opened
