"""A real X server tells of the frames of its screen."""

import select
from collections.abc import Iterator

import pytest

from tests.patience import PATIENCE
from tests.screen import Screen
from ticker.desktop.present_x11 import FrameEvents
from ticker.desktop.xcb import Connection

pytestmark = pytest.mark.e2e


@pytest.fixture
def events(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[FrameEvents]:
    monkeypatch.setenv("DISPLAY", screen.environment["DISPLAY"])
    made = FrameEvents()
    yield made
    made.close()


@pytest.fixture
def window(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    monkeypatch.setenv("DISPLAY", screen.environment["DISPLAY"])
    with Connection() as connection:
        yield connection.root


def next_frames(events: FrameEvents) -> int:
    """Wait for the next frames that were asked for. Returns how many there were."""
    while True:
        assert select.select([events.fileno()], [], [], PATIENCE)[0], "no frame came"
        if frames := events.frames():
            return frames


def test_every_frame_is_told_of(events: FrameEvents, window: int) -> None:
    events.start(window, 1)
    told = [next_frames(events) for _ in range(40)]
    assert sum(told) >= 40


def test_of_some_frames_every_third_is_told_of(events: FrameEvents, window: int) -> None:
    events.start(window, 1)
    next_frames(events)
    events.start(window, 3)
    next_frames(events)
    told = [next_frames(events) for _ in range(20)]
    assert sum(told) >= 40  # not quite 60: what is asked for too late is told of at once


def test_after_a_stop_nothing_is_told(events: FrameEvents, window: int) -> None:
    events.start(window, 1)
    next_frames(events)
    events.stop()
    while select.select([events.fileno()], [], [], 0.5)[0]:  # what was asked for before
        assert events.frames() is None
    events.start(window, 1)
    assert next_frames(events) >= 1
