"""Counts the frames of a screen by moments that lie near them."""

_LATE = 0.75  # of a frame; a moment this far behind its frame still belongs to it
# How fast the count follows the screen. A moment that comes early shows where a frame is, one that is late does not.
_AFTER_EARLY, _AFTER_LATE = 0.5, 0.05
_STILL = 0.25  # seconds without a frame after which the count starts again


class FrameCounter:
    """Counts the frames of a screen of ``rate`` frames a second. Moments may come late, and never early."""

    def __init__(self, rate: float) -> None:
        self.rate = rate
        self._interval = 1 / rate
        self._shown: float | None = None  # when the last frame was shown

    @property
    def next_frame(self) -> float:
        """When the next frame is shown, of which the count knows; 0 before the first."""
        return 0.0 if self._shown is None else self._shown + self._interval

    def count(self, moment: float) -> int:
        """Return how many frames were shown since the last call; ``moment`` is in seconds of a monotonic clock.

        After a pause it is 1: what nobody could see does not count.
        """
        if self._shown is None or not 0 <= moment - self._shown <= _STILL:
            self._shown = moment
            return 1
        frames = int((moment - self._shown) / self._interval + 1 - _LATE)
        self._shown += frames * self._interval
        error = moment - self._shown
        self._shown += error * (_AFTER_EARLY if error < 0 else _AFTER_LATE)
        return frames
