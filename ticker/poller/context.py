"""Shared by the parts of the poller: store, clock, preferences, and when each part looks for work again."""

import random
from collections.abc import Callable
from dataclasses import field

from ticker.durations import MINUTE
from ticker.poller.access import AccessKeyring
from ticker.poller.events import Event
from ticker.poller.host_queue import HostQueue
from ticker.poller.jobs import Request
from ticker.poller.schedule import Outcome, Surroundings, host_pause_until, spares_battery, spares_network
from ticker.poller.workers import Workers
from ticker.preferences import Preferences
from ticker.quick_dataclass import dataclass
from ticker.store import Store


@dataclass(frozen=True, slots=True)
class Pace:
    """Delays between requests, in seconds; shorter in tests."""

    host_pause: float = 1.0  # between two requests of one host
    between_starts: float = 0.25  # of what is due by itself: after a night's sleep that spreads over minutes
    spread: float = 5 * MINUTE  # within which all that is due is begun, however much it is
    gather: float = 5 * MINUTE  # that a due feed may wait for others: what fetches is started for many at a time
    hold: float = 5.0  # that an unchanged document may wait to be noted with others, in one transaction
    at_once: int = 10  # of what is due by itself: each start wakes several threads of three processes


@dataclass(slots=True)
class Timers:
    """When parts look for work again, monotonic unless said otherwise. A part may bring forward the time of another."""

    due_at: float = 0.0  # epoch: before that no feed is due that is not in the queue already
    check_due_at: float = 0.0  # when to ask the store which feeds are due; later while offline
    icon_at: float = 0.0  # when to look for the icon of another site
    prefetch_at: float = 0.0  # when to fetch the next story ahead

    def reset(self) -> None:
        """Look for due feeds and icons at once: the user may have changed anything."""
        self.due_at = self.check_due_at = self.icon_at = 0.0

    def expect_due_feeds(self) -> None:
        """Have the store asked for due feeds as soon as it may be."""
        self.due_at = 0.0


@dataclass(slots=True)
class PollerContext:
    """Belongs to the poller thread, as all parts do."""

    store: Store
    emit: Callable[[Event], None]
    preferences: Preferences
    workers: Workers
    access: AccessKeyring
    now: Callable[[], float]  # epoch
    may_prune: Callable[[], bool]  # not while the clock may be wrong
    on_battery: Callable[[], bool]
    pace: Pace
    queue: HostQueue[Request]
    timers: Timers = field(default_factory=Timers)
    is_metered: bool = False
    is_offline: bool = False

    @property
    def surroundings(self) -> Surroundings:
        return Surroundings(self.is_metered, self.preferences.ask_less_on_battery and self.on_battery())

    @property
    def is_sparing(self) -> bool:
        """Whether to skip work that nobody is waiting for."""
        surroundings = self.surroundings
        return spares_network(self.preferences, surroundings) or spares_battery(self.preferences, surroundings)

    def pause_host(self, host: str, outcome: Outcome) -> None:
        """Pause all feeds of a host if its response asks for that."""
        if until := host_pause_until(outcome, self.now()):
            self.store.polling.pause_host(host, until)


def jitter() -> float:
    """Return a random number from 0 up to 1."""
    return random.random()  # noqa: S311 - no secret
