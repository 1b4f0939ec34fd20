"""The speeds at which headlines step evenly: a whole number of pixels a frame, or one pixel every few frames."""

from math import log

_BETWEEN = (2 / 3, 1.0, 1.5, 2.0, 2.5)  # pixels a frame; with fractions some frames go a pixel further than others

_FASTER = 1.25  # by which a key or the wheel changes the speed


def even_speed(speed: float, rate: float) -> float:
    """Return the even speed nearest to ``speed``, both in pixels a second, on a screen of ``rate`` frames a second."""
    pixels = speed / rate
    steps = (1 / max(round(1 / pixels), 1), *_BETWEEN, float(max(round(pixels), 1)))
    return rate * min(steps, key=lambda step: abs(log(pixels / step)))


def even_speeds(rate: float, low: float, high: float) -> tuple[float, ...]:
    """Return the even speeds between two, in pixels a second, on a screen of ``rate`` frames a second."""
    slow = (1 / frames for frames in range(int(rate / low), 1, -1))
    quick = (float(pixels) for pixels in range(3, int(high / rate) + 1))
    return tuple(rate * step for step in (*slow, *_BETWEEN, *quick) if low <= rate * step <= high)


def next_speed(speed: float, step: int, low: float, high: float) -> float:
    """Return a speed that is so many steps of a quarter higher or lower, within bounds."""
    return min(max(round(speed * _FASTER**step, 2), low), high)
