"""Waiting for what has to come, and no longer."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE = 90.0  # seconds before anything waited for is given up; no test asserts a duration
PAUSE = 0.05  # seconds between two looks


def eventually(look: Callable[[], T | None], what: str, patience: float = PATIENCE, pause: float = PAUSE) -> T:
    """Return what ``look`` finds, as soon as that is true; raise AssertionError where it never is."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(pause)
    raise AssertionError(f"waited {patience:.0f} s in vain: {what}")
