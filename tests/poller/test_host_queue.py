"""One request a host at a time, pauses kept, none forgotten, and what the user asked for first."""

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


def queue_of(*asks: Ask) -> HostQueue[Ask]:
    made: HostQueue[Ask] = HostQueue(PAUSE)
    for ask in asks:
        made.add(ask)
    return made


@pytest.mark.behaviour("P16")
def test_a_host_is_asked_again_only_after_an_answer_and_a_pause() -> None:
    queue = queue_of(Ask("a", 1), Ask("a", 2))
    assert queue.take(0.0) == Ask("a", 1)
    assert queue.take(100.0) is None
    assert queue.next_at(100.0) is None  # only an answer can help
    queue.release("a", 100.0)
    assert queue.take(100.0) is None
    assert queue.next_at(100.0) == 101.0
    assert queue.take(101.0) == Ask("a", 2)


@pytest.mark.behaviour("P16")
def test_hosts_do_not_wait_for_each_other() -> None:
    queue = queue_of(Ask("a", 1), Ask("a", 2), Ask("b", 1), Ask("c", 1))
    assert [queue.take(0.0) for _ in range(4)] == [Ask("a", 1), Ask("b", 1), Ask("c", 1), None]
    assert len(queue) == 1


def test_what_the_user_asked_for_goes_first() -> None:
    by_user = Ask("a", 3, is_by_user=True)
    queue = queue_of(Ask("b", 1), Ask("a", 1), Ask("a", 2), by_user)
    assert queue.take(0.0, only_by_user=True) == by_user
    assert queue.take(0.0, only_by_user=True) is None
    assert queue.take(0.0) == Ask("b", 1)
    queue.release("a", 0.0)
    assert queue.take(1.0) == Ask("a", 1)


def test_a_host_that_was_not_asked_after_all_needs_no_pause() -> None:
    queue = queue_of(Ask("a", 1), Ask("a", 2))
    queue.take(5.0)
    queue.release("a", 5.0, was_asked=False)
    assert queue.take(5.0) == Ask("a", 2)


def test_a_pause_holds_for_what_comes_later() -> None:
    queue = queue_of(Ask("a", 1))
    queue.take(0.0)
    queue.release("a", 0.0)
    queue.add(Ask("a", 2))
    assert queue.take(0.5) is None
    assert queue.take(1.0) == Ask("a", 2)


def test_the_queue_can_be_cleared() -> None:
    queue = queue_of(Ask("a", 1), Ask("a", 2), Ask("b", 1))
    queue.take(0.0)
    assert set(queue.clear()) == {Ask("a", 2), Ask("b", 1)}
    assert (len(queue), queue.take(0.0), queue.next_at(0.0)) == (0, None, None)
    queue.release("a", 0.0)
    queue.add(Ask("a", 3))
    assert queue.take(0.5) is None
    assert queue.take(1.0) == Ask("a", 3)


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"), st.booleans(), st.sampled_from(["add", "take", "take by user", "end", "end soon"])
        )
    )
)
def test_none_is_lost_and_no_host_is_asked_two_at_a_time(steps: list[tuple[str, bool, str]]) -> None:
    queue: HostQueue[Ask] = HostQueue(PAUSE)
    waiting: set[Ask] = set()
    asked: dict[str, Ask] = {}
    free_at: dict[str, float] = {}
    monotonic = 0.0
    for number, (host, is_by_user, step) in enumerate(steps):
        monotonic += 0.4
        match step:
            case "add":
                ask = Ask(host, number, is_by_user)
                queue.add(ask)
                waiting.add(ask)
            case "take" | "take by user":
                taken = queue.take(monotonic, only_by_user=step == "take by user")
                ready = {
                    each
                    for each in waiting
                    if each.host not in asked and free_at.get(each.host, 0.0) <= monotonic
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
                queue.release(host, monotonic, was_asked=step == "end")
                free_at[host] = monotonic + PAUSE if step == "end" else monotonic
        assert len(queue) == len(waiting)
    left: list[Ask] = []
    while waiting - set(left):
        for host in asked:
            queue.release(host, monotonic)
        asked.clear()
        monotonic += 2.0
        while (taken := queue.take(monotonic)) is not None:
            left.append(taken)
            asked[taken.host] = taken
    assert set(left) == waiting
