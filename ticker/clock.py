"""The time, checked for plausibility: before it is set, the system's clock may show 1970 or a time years ahead.

What is stored or deleted with a wrong time stays wrong. So the last known time, continued by the monotonic clock,
applies until the system's clock agrees with it, or has stayed at its own time for long enough.
"""

import math
import time
from collections.abc import Callable

from ticker.durations import DAY, HOUR, MINUTE

_EARLIEST = 1_735_689_600.0  # the year 2025: this program is younger
_MAX_STEP = 365 * DAY  # a computer may have been off for so long
_MAX_STEP_BACK = DAY  # a clock that was somewhat fast is put right
_BELIEVED_AFTER = DAY  # where it is years ahead: pruning can wait
_BELIEVED_BACK_AFTER = HOUR  # where it is behind: then it was wrong before
_SLIP = MINUTE  # by which a clock is corrected without counting as set again


class Clock:
    """A clock that may distrust the system's. For any thread."""

    def __init__(
        self, *, wall: Callable[[], float] = time.time, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._lead: float | None = None  # of the time that is believed, before the clock that only runs forward
        self._doubted: tuple[float, float] | None = None  # the lead that is not believed, and since when it stands

    def remember(self, known: float | None) -> None:
        """Note a time in the past, from what an earlier run has stored."""
        if known is not None and self._lead is None:
            self._lead = max(known, _EARLIEST) - self._monotonic()

    def now(self) -> float:
        """Return the time: the system's if it is plausible."""
        monotonic = self._monotonic()
        lead = self._wall() - monotonic
        if self._is_credible(lead, monotonic):
            self._lead, self._doubted = lead, None
            return monotonic + lead
        return monotonic + (self._lead if self._lead is not None else max(lead, _EARLIEST - monotonic))

    @property
    def is_credible(self) -> bool:
        """Whether the system's clock is trusted at the moment."""
        self.now()
        return self._doubted is None

    def latest(self) -> float:
        """Return the latest plausible date of publication: any date if the time is not known."""
        now = self.now()
        return now if self._doubted is None else math.inf

    def _is_credible(self, lead: float, monotonic: float) -> bool:
        """Return whether the system's clock, so far before the other one, may be right."""
        is_possible = lead + monotonic >= _EARLIEST
        step = 0.0 if self._lead is None else lead - self._lead
        if is_possible and -_MAX_STEP_BACK <= step <= _MAX_STEP:
            return True
        if self._doubted is None or abs(self._doubted[0] - lead) > _SLIP:
            self._doubted = lead, monotonic
        stands_for = monotonic - self._doubted[1]
        return is_possible and stands_for >= (_BELIEVED_BACK_AFTER if step < 0 else _BELIEVED_AFTER)
