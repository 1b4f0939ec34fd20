"""Frames are counted by moments that come late, as they do on a busy machine."""

import random
from itertools import pairwise

import pytest

from ticker.ui.strip.frame_counter import FrameCounter


@pytest.mark.parametrize("rate", [60.0, 75.0, 144.0])
def test_every_frame_counts_once_however_late_it_is(rate: float) -> None:
    chance = random.Random(1)
    counter = FrameCounter(rate)
    counts = [counter.count(5 + number / rate + chance.uniform(0, 0.5) / rate) for number in range(2000)]
    assert set(counts) == {1}


def test_a_frame_that_was_missed_counts() -> None:
    counter = FrameCounter(60)
    assert [counter.count(moment / 60) for moment in (1, 2, 5, 6)] == [1, 1, 3, 1]


@pytest.mark.parametrize("actual", [59.0, 59.94, 60.3, 61.0])
def test_a_screen_that_is_not_quite_what_it_says_is_followed(actual: float) -> None:
    counter = FrameCounter(60)
    counts = [counter.count(number / actual) for number in range(6000)]
    assert all(abs(later - earlier) <= 0 for earlier, later in pairwise(counts))


def test_after_a_pause_nothing_is_caught_up_with() -> None:
    counter = FrameCounter(60)
    counter.count(1.0)
    assert counter.count(61.0) == 1
    assert counter.count(61.0 + 1 / 60) == 1
