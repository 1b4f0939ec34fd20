"""What is wrong with a feed, told from its record, and that something can be done about each serious problem."""

from dataclasses import replace

import pytest

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.durations import DAY, HOUR
from ticker.entities import Feed, FeedPolling, FetchErrorKind
from ticker.feed_health import (
    HINTS,
    REMEDIES,
    SILENT_AFTER,
    SLOW_FROM,
    Problem,
    Remedy,
    hints_of,
    problem_of,
    remedies_for,
    serious_problem_of,
)

NOW = 1_700_000_000.0
WELL = Feed(1, "https://example.org/feed")


def failing(kind: FetchErrorKind, since: float = NOW - 60) -> Feed:
    return with_polling(WELL, error=kind, failures=1, failing_since=since)


@pytest.mark.parametrize(
    ("feed", "problem"),
    [
        (WELL, None),
        (with_settings(WELL, is_paused=True), None),
        (failing(FetchErrorKind.OFFLINE, NOW - 30 * DAY), None),
        (failing(FetchErrorKind.GONE), Problem.GONE),
        (replace(WELL, left_server=True), Problem.LEFT_SERVER),
        (failing(FetchErrorKind.TIMED_OUT), Problem.FAILING),
        (failing(FetchErrorKind.NOT_FOUND, NOW - 6.9 * DAY), Problem.NOT_FOUND),
        (failing(FetchErrorKind.NOT_FOUND, NOW - 7 * DAY), Problem.DEAD),
        (failing(FetchErrorKind.FORBIDDEN), Problem.CLOSED),
        (failing(FetchErrorKind.PRIVATE_ADDRESS, NOW - 30 * DAY), Problem.PRIVATE),
        (failing(FetchErrorKind.UNAUTHORIZED), Problem.CLOSED),
        (failing(FetchErrorKind.NOT_A_FEED), Problem.CHANGED),
        (failing(FetchErrorKind.UNREADABLE), Problem.CHANGED),
        (failing(FetchErrorKind.TOO_LARGE), Problem.TOO_LARGE),
        (failing(FetchErrorKind.PARSE_TIMED_OUT), Problem.TOO_LARGE),
        (with_move(WELL, moved_from="https://example.org/old"), Problem.MOVED),
        (with_move(WELL, moved_to="https://example.org/new"), None),  # not believed yet
        (with_move(WELL, left_https=True), Problem.UNPROTECTED),
    ],
)
@pytest.mark.behaviour("P14")
def test_the_serious_problem_of_a_feed(feed: Feed, problem: Problem | None) -> None:
    assert serious_problem_of(feed, NOW) is problem


def test_something_can_be_done_about_every_serious_problem() -> None:
    assert set(REMEDIES) == set(Problem) - set(HINTS)
    assert all(REMEDIES.values())
    assert remedies_for(WELL, NOW) == ()
    for since in (NOW - 60, NOW - 30 * DAY):
        assert remedies_for(failing(FetchErrorKind.UNAUTHORIZED, since), NOW)[0] is Remedy.SIGN_IN
    leading_on = with_move(WELL, moved_to="https://example.org/new")
    assert remedies_for(leading_on, NOW) == (Remedy.NEW_ADDRESS,)
    assert remedies_for(with_move(leading_on, keeps_address=True), NOW) == ()
    assert remedies_for(with_settings(WELL, is_paused=True), NOW) == (Remedy.RESUME,)


ANSWERING = Feed(
    1,
    "https://news.example/feed",
    added_at=NOW - 400 * DAY,
    news_at=NOW - HOUR,
    polling=FeedPolling(succeeded_at=NOW - 60),
)
SILENT = replace(ANSWERING, news_at=NOW - SILENT_AFTER)


@pytest.mark.parametrize(
    ("feed", "hints"),
    [
        (ANSWERING, ()),
        (SILENT, (Problem.SILENT,)),
        (replace(SILENT, news_at=SILENT.news_at + 1), ()),  # type: ignore[operator]  # it has a date
        (replace(ANSWERING, news_at=None), (Problem.SILENT,)),  # it never had an entry
        (replace(ANSWERING, news_at=None, added_at=NOW - 60), ()),
        (with_settings(SILENT, is_paused=True), ()),
        (with_polling(SILENT, error=FetchErrorKind.TIMED_OUT), ()),  # that is said already
        (with_polling(SILENT, succeeded_at=None), ()),
        (with_polling(ANSWERING, seconds=SLOW_FROM), (Problem.SLOW,)),
        (with_polling(SILENT, seconds=SLOW_FROM), (Problem.SILENT, Problem.SLOW)),
        (with_move(ANSWERING, moved_to="https://news.example/new"), (Problem.MOVING,)),
        (with_move(ANSWERING, moved_to="https://news.example/new", keeps_address=True), ()),
    ],
)
def test_the_hints_of_a_feed(feed: Feed, hints: tuple[Problem, ...]) -> None:
    assert hints_of(feed, NOW) == hints
    assert problem_of(feed, NOW) is (serious_problem_of(feed, NOW) or next(iter(hints), None))
