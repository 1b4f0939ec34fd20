"""A clock that is wrong for a minute changes nothing for good: no date, no entry, no rule."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.store_samples import RECEIVED, entry, new_store
from ticker.clock import Clock
from ticker.durations import DAY, HOUR, MINUTE
from ticker.entities import Check, ParsedFeed
from ticker.preferences import Preferences
from ticker.store import Store
from ticker.wire import Wire

NOW = 1_800_000_000.0
YEARS = 10 * 365 * DAY
WRONG = {
    "1970": 0.0,
    "1970 and a bit": 3600.0,
    "2001": 1_000_000_000.0,
    "2038": 2**31 + 60.0,
    "ten years on": NOW + YEARS,
}


@dataclass
class Machine:
    """A machine's two clocks."""

    wall: float = NOW
    monotonic: float = 1000.0

    def pass_time(self, seconds: float) -> None:
        self.wall += seconds
        self.monotonic += seconds

    def clock(self) -> Clock:
        return Clock(wall=lambda: self.wall, monotonic=lambda: self.monotonic)


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.mark.behaviour("A35")
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_clock_is_not_believed_for_a_minute(machine: Machine, wrong: float) -> None:
    clock = machine.clock()
    assert clock.now() == NOW
    machine.pass_time(HOUR)
    right = machine.wall
    machine.wall = wrong
    assert clock.now() == right
    assert not clock.is_credible
    machine.pass_time(MINUTE)
    assert clock.now() == right + MINUTE
    machine.wall = right + MINUTE
    assert clock.now() == right + MINUTE
    assert clock.is_credible


@pytest.mark.behaviour("A35")
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_clock_that_is_wrong_at_the_start_is_known_by_what_was_stored(machine: Machine, wrong: float) -> None:
    machine.wall = wrong
    clock = machine.clock()
    clock.remember(NOW)
    assert clock.now() == NOW
    machine.pass_time(MINUTE)
    machine.wall = NOW + 3 * DAY  # the network has told
    assert clock.now() == NOW + 3 * DAY
    assert clock.is_credible


def test_suspending_and_correcting_is_no_reason_for_doubt(machine: Machine) -> None:
    clock = machine.clock()
    for step in (8 * HOUR, 30 * DAY, -40.0, -HOUR):
        clock.now()
        machine.wall += step
        assert clock.now() == machine.wall
        assert clock.is_credible


def test_a_clock_that_stands_by_what_it_says_is_believed_in_the_end(machine: Machine) -> None:
    clock = machine.clock()
    clock.now()
    machine.wall += 3 * 365 * DAY  # the computer was in a cupboard
    clock.now()
    machine.pass_time(DAY + 1)
    assert clock.now() == machine.wall
    machine.wall -= 3 * 365 * DAY  # or was it?
    clock.now()
    machine.pass_time(HOUR + 1)
    assert clock.now() == machine.wall
    machine.wall = 0.0  # that it cannot be, ever
    clock.now()
    machine.pass_time(3 * DAY)
    assert clock.now() > NOW


def test_a_first_start_without_the_time_waits_for_it(machine: Machine) -> None:
    machine.wall = 100.0
    clock = machine.clock()
    clock.remember(None)
    assert not clock.is_credible
    machine.wall = NOW
    assert clock.now() == NOW
    assert clock.is_credible


@pytest.mark.behaviour("A35")
@pytest.mark.parametrize(
    ("wrong", "is_first_start"),
    [(wrong, is_first) for wrong in WRONG.values() for is_first in (True, False) if wrong < NOW or not is_first],
)
def test_what_is_stored_while_the_clock_is_wrong_is_right_afterwards(
    tmp_path: Path, machine: Machine, wrong: float, is_first_start: bool
) -> None:
    clock = machine.clock()
    with new_store(tmp_path / "wire.sqlite3", now=clock.now, latest=clock.latest) as store:
        feed = store.feeds.add("https://news.example/")
        if not is_first_start:
            bring(store, clock, "before", dated=NOW - HOUR)
            machine.pass_time(HOUR)
        machine.wall = wrong
        bring(store, clock, "dated", dated=NOW)
        bring(store, clock, "dated", "undated", dated=NOW)
        store.maintenance.repair_timestamps()
        assert not clock.is_credible
        assert {each.title for each in Wire(store, clock.now).headlines(Preferences())} >= {"dated", "undated"}
        machine.pass_time(MINUTE)
        machine.wall = NOW + HOUR + MINUTE
        store.maintenance.repair_timestamps()
        store.maintenance.prune(keep_bodies_for=DAY, keep_entries_for=2 * DAY, max_per_feed=100)
        dates = {each.title: each.published_at for each in store.entries.headlines(limit=9)}
        assert dates["dated"] == NOW
        if not is_first_start:
            assert dates["before"] == NOW - HOUR
            seen = {each.title: each.first_seen_at for each in store.entries.headlines(limit=9)}
            assert NOW <= seen["undated"] <= machine.wall
        assert feed.id in {each for each, _ in store.polling.due(machine.wall + 2 * HOUR)}


def test_dates_ahead_of_the_time_come_last_and_hide_nothing(tmp_path: Path, machine: Machine) -> None:
    clock = machine.clock()
    with new_store(tmp_path / "wire.sqlite3", now=clock.now, latest=lambda: float("inf")) as store:
        store.feeds.add("https://news.example/")
        bring(store, clock, *(f"ahead {number}" for number in range(5)), dated=NOW + YEARS)
        bring(store, clock, "news", dated=NOW - MINUTE)
        found = store.entries.headlines(limit=3)
        assert found[0].title == "news"
        assert [each.published_at for each in found] == [NOW - MINUTE, 0.0, 0.0]


def bring(store: Store, clock: Clock, *titles: str, dated: float) -> None:
    entries = tuple(entry(each, title=each, published_at=None if each == "undated" else dated) for each in titles)
    now = clock.now()
    store.polling.save_document(
        1, ParsedFeed(title="News", entries=entries), RECEIVED, Check(now, now + HOUR, "interval")
    )
