"""Whose turn it is: one request a host at a time, pauses kept, nobody forgotten, wishes first."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.poller.host_queue import HostQueue

PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Ask:
    host: str
    number: int = 0
    is_by_user: bool = False


def turns(*asks: Ask) -> HostQueue[Ask]:
    made: HostQueue[Ask] = HostQueue(PAUSE)
    for ask in asks:
        made.add(ask)
    return made


@pytest.mark.behaviour("P16")
def test_a_host_is_asked_again_only_after_an_answer_and_a_pause() -> None:
    line = turns(Ask("a", 1), Ask("a", 2))
    assert line.take(0.0) == Ask("a", 1)
    assert line.take(100.0) is None
    assert line.next_at(100.0) is None  # only an answer can help
    line.release("a", 100.0)
    assert line.take(100.0) is None
    assert line.next_at(100.0) == 101.0
    assert line.take(101.0) == Ask("a", 2)


@pytest.mark.behaviour("P16")
def test_hosts_do_not_wait_for_each_other() -> None:
    line = turns(Ask("a", 1), Ask("a", 2), Ask("b", 1), Ask("c", 1))
    assert [line.take(0.0) for _ in range(4)] == [Ask("a", 1), Ask("b", 1), Ask("c", 1), None]
    assert len(line) == 1


def test_who_waits_by_hand_goes_first() -> None:
    wish = Ask("a", 3, is_by_user=True)
    line = turns(Ask("b", 1), Ask("a", 1), Ask("a", 2), wish)
    assert line.take(0.0, only_by_user=True) == wish
    assert line.take(0.0, only_by_user=True) is None
    assert line.take(0.0) == Ask("b", 1)
    line.release("a", 0.0)
    assert line.take(1.0) == Ask("a", 1)


def test_a_host_that_was_not_asked_after_all_needs_no_pause() -> None:
    line = turns(Ask("a", 1), Ask("a", 2))
    line.take(5.0)
    line.release("a", 5.0, was_asked=False)
    assert line.take(5.0) == Ask("a", 2)


def test_a_pause_holds_for_what_comes_later() -> None:
    line = turns(Ask("a", 1))
    line.take(0.0)
    line.release("a", 0.0)
    line.add(Ask("a", 2))
    assert line.take(0.5) is None
    assert line.take(1.0) == Ask("a", 2)


def test_everybody_can_be_sent_away() -> None:
    line = turns(Ask("a", 1), Ask("a", 2), Ask("b", 1))
    line.take(0.0)
    assert set(line.clear()) == {Ask("a", 2), Ask("b", 1)}
    assert (len(line), line.take(0.0), line.next_at(0.0)) == (0, None, None)
    line.release("a", 0.0)
    line.add(Ask("a", 3))
    assert line.take(0.5) is None
    assert line.take(1.0) == Ask("a", 3)


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"), st.booleans(), st.sampled_from(["add", "take", "take wish", "end", "end soon"])
        )
    )
)
def test_nobody_is_lost_nor_two_at_a_host(steps: list[tuple[str, bool, str]]) -> None:
    line: HostQueue[Ask] = HostQueue(PAUSE)
    waiting: set[Ask] = set()
    asked: dict[str, Ask] = {}
    free_at: dict[str, float] = {}
    moment = 0.0
    for number, (host, is_by_user, step) in enumerate(steps):
        moment += 0.4
        match step:
            case "add":
                ask = Ask(host, number, is_by_user)
                line.add(ask)
                waiting.add(ask)
            case "take" | "take wish":
                taken = line.take(moment, only_by_user=step == "take wish")
                ready = {
                    each
                    for each in waiting
                    if each.host not in asked and free_at.get(each.host, 0.0) <= moment
                    if each.is_by_user or step == "take"
                }
                if taken is None:
                    assert not ready
                else:
                    assert taken in ready
                    assert taken.is_by_user or not any(each.is_by_user for each in ready)
                    waiting.remove(taken)
                    asked[taken.host] = taken
            case "end" | "end soon" if host in asked:
                del asked[host]
                line.release(host, moment, was_asked=step == "end")
                free_at[host] = moment + PAUSE if step == "end" else moment
        assert len(line) == len(waiting)
    left: list[Ask] = []
    while waiting - set(left):
        for host in asked:
            line.release(host, moment)
        asked.clear()
        moment += 2.0
        while (taken := line.take(moment)) is not None:
            left.append(taken)
            asked[taken.host] = taken
    assert set(left) == waiting
