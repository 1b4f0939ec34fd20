"""Whose turn it is: requests wait here until their host may be asked, one at a time and with a pause between.

Times are those of a clock that only runs forward (``time.monotonic()``).
"""

import heapq
from collections import deque
from typing import Generic, Protocol, TypeVar


class Waiting(Protocol):
    """What can stand in line."""

    @property
    def host(self) -> str: ...

    @property
    def is_wish(self) -> bool:
        """Whether the user waits for it: it goes before all that is merely due."""


T = TypeVar("T", bound=Waiting)


class HostQueue(Generic[T]):
    """A line for each host. What is due comes in the order in which it was added, wishes before it."""

    def __init__(self, host_pause: float) -> None:
        self._host_pause = host_pause
        self._lines: dict[tuple[str, bool], deque[T]] = {}
        self._free: dict[bool, deque[str]] = {True: deque(), False: deque()}  # hosts to ask, perhaps asked meanwhile
        self._taken: set[str] = set()  # hosts being asked, or having their pause
        self._pauses: list[tuple[float, str]] = []  # a heap
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, item: T) -> None:
        """Let ``item`` wait for its turn."""
        line = self._lines.setdefault((item.host, item.is_wish), deque())
        line.append(item)
        self._count += 1
        if item.host not in self._taken and len(line) == 1:
            self._free[item.is_wish].append(item.host)

    def take(self, moment: float, *, only_wishes: bool = False) -> T | None:
        """Return the next whose host may be asked now, None where there is none; its host is then taken."""
        self._end_pauses(moment)
        for is_wish in (True,) if only_wishes else (True, False):
            free = self._free[is_wish]
            while free:
                host = free.popleft()
                line = self._lines.get((host, is_wish))
                if line and host not in self._taken:
                    return self._pop(host, is_wish, line)
        return None

    def give_back(self, host: str, moment: float, *, was_asked: bool = True) -> None:
        """Note that the request to ``host`` has ended; it has its pause now, unless it was not asked after all."""
        heapq.heappush(self._pauses, (moment + self._host_pause if was_asked else moment, host))

    def next_at(self, moment: float, *, only_wishes: bool = False) -> float | None:
        """Return when it is worth to look again: now, the end of a pause, or None where only an answer can help."""
        if not self._count:
            return None
        if self._free[True] or (self._free[False] and not only_wishes):
            return moment
        return self._pauses[0][0] if self._pauses else None

    def clear(self) -> tuple[T, ...]:
        """Send everybody away and return them; hosts keep their pauses."""
        left = tuple(item for line in self._lines.values() for item in line)
        self._lines.clear()
        self._free = {True: deque(), False: deque()}
        self._count = 0
        return left

    def _pop(self, host: str, is_wish: bool, line: deque[T]) -> T:
        item = line.popleft()
        if not line:
            del self._lines[host, is_wish]
        self._taken.add(host)
        self._count -= 1
        return item

    def _end_pauses(self, moment: float) -> None:
        while self._pauses and self._pauses[0][0] <= moment:
            _, host = heapq.heappop(self._pauses)
            self._taken.discard(host)
            for is_wish in (True, False):
                if (host, is_wish) in self._lines:
                    self._free[is_wish].append(host)
