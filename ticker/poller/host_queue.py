"""Requests wait here for their host: one at a time for each host, with a pause in between.

Times are monotonic (``time.monotonic()``).
"""

import heapq
from collections import deque
from typing import Generic, Protocol, TypeVar


class QueueItem(Protocol):
    """What can wait in the queue."""

    @property
    def host(self) -> str: ...

    @property
    def is_by_user(self) -> bool:
        """Whether the user is waiting for it: it goes before all requests that are merely due."""


T = TypeVar("T", bound=QueueItem)


class HostQueue(Generic[T]):
    """A queue for each host, first in, first out; the user's requests go before the rest."""

    def __init__(self, host_pause: float) -> None:
        self._host_pause = host_pause
        self._queues: dict[tuple[str, bool], deque[T]] = {}
        self._ready_hosts: dict[bool, deque[str]] = {True: deque(), False: deque()}  # some may have become busy since
        self._busy_hosts: set[str] = set()  # being asked, or in their pause
        self._pauses: list[tuple[float, str]] = []  # a heap
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def add(self, item: T) -> None:
        """Add ``item`` to the queue of its host."""
        queue = self._queues.setdefault((item.host, item.is_by_user), deque())
        queue.append(item)
        self._count += 1
        if item.host not in self._busy_hosts and len(queue) == 1:
            self._ready_hosts[item.is_by_user].append(item.host)

    def take(self, monotonic: float, *, only_by_user: bool = False) -> T | None:
        """Return the next item whose host is free, None if there is none; the host is busy from then on."""
        self._end_pauses(monotonic)
        for is_by_user in (True,) if only_by_user else (True, False):
            ready = self._ready_hosts[is_by_user]
            while ready:
                host = ready.popleft()
                queue = self._queues.get((host, is_by_user))
                if queue and host not in self._busy_hosts:
                    return self._pop(host, is_by_user, queue)
        return None

    def release(self, host: str, monotonic: float, *, was_asked: bool = True) -> None:
        """Note that the request to ``host`` has ended; its pause begins, unless nothing was sent."""
        heapq.heappush(self._pauses, (monotonic + self._host_pause if was_asked else monotonic, host))

    def next_at(self, monotonic: float, *, only_by_user: bool = False) -> float | None:
        """Return when to look again: now, at the end of a pause, or None to wait for a response."""
        if not self._count:
            return None
        if self._ready_hosts[True] or (self._ready_hosts[False] and not only_by_user):
            return monotonic
        return self._pauses[0][0] if self._pauses else None

    def clear(self) -> tuple[T, ...]:
        """Remove all items and return them; hosts keep their pauses."""
        removed = tuple(item for queue in self._queues.values() for item in queue)
        self._queues.clear()
        self._ready_hosts = {True: deque(), False: deque()}
        self._count = 0
        return removed

    def _pop(self, host: str, is_by_user: bool, queue: deque[T]) -> T:
        item = queue.popleft()
        if not queue:
            del self._queues[host, is_by_user]
        self._busy_hosts.add(host)
        self._count -= 1
        return item

    def _end_pauses(self, monotonic: float) -> None:
        while self._pauses and self._pauses[0][0] <= monotonic:
            _, host = heapq.heappop(self._pauses)
            self._busy_hosts.discard(host)
            for is_by_user in (True, False):
                if (host, is_by_user) in self._queues:
                    self._ready_hosts[is_by_user].append(host)
