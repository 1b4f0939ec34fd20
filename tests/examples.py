"""Which examples tests take: in `make test` some, the same each time, in `make test-long` all, and many new ones."""

import os
from typing import Any

import pytest

_FACTOR = int(os.environ.get("OFFTHEWIRE_EXAMPLES", "1"))
ARE_THE_SAME = _FACTOR == 1


def examples(usual: int) -> int:
    """Return ``max_examples`` for a test that usually takes ``usual`` of them; `make test` takes half as many."""
    return usual // 2 if ARE_THE_SAME else usual * _FACTOR


def at_night(*values: Any) -> list[Any]:
    """Return parameters of a test that are not tried in `make test`: they show little that others do not."""
    return [pytest.param(value, marks=pytest.mark.long) for value in values]
