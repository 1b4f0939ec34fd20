"""Speeds that step evenly on the screens there are."""

import pytest

from ticker.even_speeds import even_speed, even_speeds, next_speed

RATES = (59.94, 60.0, 75.0, 120.0, 144.0, 165.0, 240.0)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("speed", [5.0, 31.25, 62.5, 100.0, 250.0, 1000.0])
def test_it_is_near_what_was_asked_for(rate: float, speed: float) -> None:
    assert even_speed(speed, rate) / speed == pytest.approx(1, abs=0.25)


@pytest.mark.parametrize("rate", RATES)
def test_an_even_speed_stays_as_it_is(rate: float) -> None:
    offered = even_speeds(rate, 5, 1000)
    assert [even_speed(each, rate) for each in offered] == pytest.approx(list(offered))
    assert list(offered) == sorted(set(offered))


@pytest.mark.parametrize(("rate", "expected"), [(60, 60), (75, 75), (120, 60), (144, 72), (165, 55)])
def test_the_usual_speed_is_a_pixel_every_so_many_frames(rate: float, expected: float) -> None:
    assert even_speed(62.5, rate) == expected


def test_quick_speeds_are_whole_pixels_a_frame() -> None:
    assert even_speed(1000, 60) == 60 * 17
    assert even_speed(100, 60) == 90
    assert all(speed % 60 == 0 for speed in even_speeds(60, 180, 1000))


def test_steps_go_up_and_down_within_bounds() -> None:
    assert next_speed(62.5, 1, 5, 1000) == 78.12
    assert next_speed(62.5, -1, 5, 1000) == 50.0
    assert next_speed(900, 3, 5, 1000) == 1000
    assert next_speed(6, -9, 5, 1000) == 5
