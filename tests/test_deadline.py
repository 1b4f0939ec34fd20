"""What never returns holds up nobody."""

import threading
from functools import partial

import pytest

from tests.patience import PATIENCE, eventually
from ticker.deadline import Lane, Latest, within


def test_an_answer_is_passed_on_and_so_is_an_error() -> None:
    assert within(PATIENCE, lambda: 7) == 7

    def fail() -> None:
        raise PermissionError("no")

    with pytest.raises(PermissionError):
        within(PATIENCE, fail)


def test_what_does_not_return_is_given_up() -> None:
    never = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.01, lambda: never.wait(PATIENCE))
    never.set()


def test_of_what_waits_behind_a_hanging_disk_the_last_is_done() -> None:
    hangs, latest = threading.Event(), Latest()
    done: list[int] = []
    assert latest.wait(0)

    def hang() -> None:
        hangs.wait(PATIENCE)
        done.append(0)

    latest.start(hang)
    for number in range(1, 5):
        latest.start(partial(done.append, number))
    assert not latest.wait(0.01)
    assert done == []
    hangs.set()
    assert latest.wait(PATIENCE)
    assert done == [0, 4]


def test_an_error_is_that_of_the_last() -> None:
    latest = Latest()

    def fail() -> None:
        raise PermissionError("no")

    latest.start(fail)
    with pytest.raises(PermissionError):
        latest.wait(PATIENCE)
    done: list[int] = []
    eventually(lambda: threading.active_count() < 20, "its thread ends")
    latest.start(lambda: done.append(1))
    assert latest.wait(PATIENCE)
    assert done == [1]


def test_nobody_waits_twice_for_an_act_that_hangs() -> None:
    hangs, cleaned = threading.Event(), threading.Event()
    lane = Lane(0.05, cleaned.set)
    assert lane.run(lambda: 3) == 3
    with pytest.raises(TimeoutError):
        lane.run(lambda: hangs.wait(PATIENCE))
    done: list[int] = []
    for _ in range(100):
        with pytest.raises(TimeoutError):
            lane.run(lambda: done.append(1))
    assert lane.is_late
    assert not cleaned.is_set()
    hangs.set()
    eventually(lambda: not lane.is_late, "it has ended")
    assert cleaned.is_set()
    assert done == []
    with pytest.raises(ZeroDivisionError):
        lane.run(lambda: 1 / 0)
    before = threading.active_count()
    lane.close(lambda: done.append(2))
    eventually(lambda: threading.active_count() < before, "its thread ends")
    assert done == [2]
