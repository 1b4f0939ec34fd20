"""When a feed is asked again: the table of all manners."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.durations import DAY, HOUR, MINUTE, WEEK
from ticker.entities import Feed, FeedPolling, FetchErrorKind, PollingHints
from ticker.poller.schedule import (
    Outcome,
    Reason,
    Surroundings,
    earliest_manual_check,
    host_pause_until,
    move_is_confirmed,
    next_check,
    rescheduled_check,
    sends_validators,
)
from ticker.preferences import Preferences

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC).timestamp()  # a Monday
FEED = Feed(1, "https://news.example/feed", polling=FeedPolling(document_at=NOW - HOUR))
HOURLY = Preferences(polling_minutes=60)
NEWS_OF_TODAY = replace(FEED, news_at=NOW - HOUR)
NO_NEWS_FOR_LONG = replace(FEED, news_at=NOW - 30 * DAY)
OWN_INTERVAL = with_settings(FEED, interval=2 * HOUR)
OWN_INTERVAL_AND_NO_NEWS = replace(OWN_INTERVAL, news_at=NOW - 90 * DAY)

P = pytest.mark.behaviour
case = pytest.param


@pytest.mark.parametrize(
    ("feed", "outcome", "wait", "reason"),
    [
        case(FEED, Outcome(), HOUR, Reason.INTERVAL, marks=P("P07")),
        case(with_settings(FEED, interval=2 * HOUR), Outcome(), 2 * HOUR, Reason.INTERVAL, marks=P("P07")),
        case(with_settings(FEED, interval=1.0), Outcome(), 5 * MINUTE, Reason.INTERVAL, marks=P("P07")),
        case(FEED, Outcome(fresh_for=3 * HOUR), 3 * HOUR, Reason.FRESHNESS, marks=P("P09")),
        case(FEED, Outcome(fresh_for=60), HOUR, Reason.INTERVAL, marks=P("P09")),
        case(FEED, Outcome(fresh_for=400 * DAY), DAY, Reason.FRESHNESS, marks=P("P09")),
        case(FEED, Outcome(hints=PollingHints(4 * HOUR)), 4 * HOUR, Reason.FEED_HINT, marks=P("P12")),
        case(FEED, Outcome(hints=PollingHints(1.0)), HOUR, Reason.INTERVAL, marks=P("P12")),
        case(FEED, Outcome(hints=PollingHints(90 * DAY)), DAY, Reason.FEED_HINT, marks=P("P12")),
        case(NEWS_OF_TODAY, Outcome(hints=PollingHints(60 * HOUR)), DAY, Reason.FEED_HINT, marks=P("P12")),
        case(NO_NEWS_FOR_LONG, Outcome(hints=PollingHints(60 * HOUR)), 60 * HOUR, Reason.FEED_HINT, marks=P("P12")),
        case(NO_NEWS_FOR_LONG, Outcome(hints=PollingHints(90 * DAY)), WEEK, Reason.FEED_HINT, marks=P("P12")),
        case(OWN_INTERVAL, Outcome(hints=PollingHints(4 * HOUR)), 2 * HOUR, Reason.INTERVAL, marks=P("P12")),
        case(OWN_INTERVAL, Outcome(fresh_for=3 * HOUR), 2 * HOUR, Reason.INTERVAL, marks=P("P09")),
        case(OWN_INTERVAL, Outcome(retry_after=NOW + 5 * HOUR), 5 * HOUR, Reason.RETRY_AFTER, marks=P("P10")),
        case(OWN_INTERVAL_AND_NO_NEWS, Outcome(), 2 * HOUR, Reason.INTERVAL, marks=P("P07")),
        case(NEWS_OF_TODAY, Outcome(), HOUR, Reason.INTERVAL, marks=P("P07")),
        case(replace(FEED, news_at=NOW - 4 * DAY), Outcome(), 2 * HOUR, Reason.QUIET, marks=P("P07")),
        case(NO_NEWS_FOR_LONG, Outcome(), 6 * HOUR, Reason.QUIET, marks=P("P07")),
        case(replace(FEED, news_at=NOW + 9 * DAY), Outcome(), HOUR, Reason.INTERVAL, marks=P("P07")),
        case(FEED, Outcome(retry_after=NOW + 5 * HOUR), 5 * HOUR, Reason.RETRY_AFTER, marks=P("P10")),
        case(FEED, Outcome(retry_after=NOW + 60), HOUR, Reason.INTERVAL, marks=P("P10")),
        case(
            FEED,
            Outcome(FetchErrorKind.TOO_MANY_REQUESTS, retry_after=NOW + 3 * HOUR),
            3 * HOUR,
            Reason.RETRY_AFTER,
            marks=P("P10"),
        ),
        case(
            FEED,
            Outcome(FetchErrorKind.UNAVAILABLE, retry_after=NOW + 900 * DAY),
            WEEK,
            Reason.RETRY_AFTER,
            marks=P("P10"),
        ),
        case(FEED, Outcome(FetchErrorKind.TIMED_OUT), HOUR, Reason.BACK_OFF, marks=P("P13")),
        case(
            with_polling(FEED, failures=2), Outcome(FetchErrorKind.TIMED_OUT), 4 * HOUR, Reason.BACK_OFF, marks=P("P13")
        ),
        case(with_polling(FEED, failures=999), Outcome(FetchErrorKind.REFUSED), DAY, Reason.BACK_OFF, marks=P("P13")),
        case(
            with_polling(FEED, failures=2), Outcome(FetchErrorKind.NOT_FOUND), 4 * HOUR, Reason.BACK_OFF, marks=P("P20")
        ),
        case(FEED, Outcome(FetchErrorKind.UNAUTHORIZED), DAY, Reason.NO_ACCESS, marks=P("P21")),
        case(FEED, Outcome(FetchErrorKind.FORBIDDEN), DAY, Reason.NO_ACCESS, marks=P("P21")),
        case(FEED, Outcome(FetchErrorKind.GONE), WEEK, Reason.GONE, marks=P("P20")),
        case(FEED, Outcome(FetchErrorKind.OFFLINE), 5 * MINUTE, Reason.OFFLINE, marks=P("P14")),
        case(
            with_polling(FEED, failures=9), Outcome(FetchErrorKind.OFFLINE), 5 * MINUTE, Reason.OFFLINE, marks=P("P14")
        ),
        # what the feed has said of itself holds also where nothing new was heard, and while it fails
        case(with_polling(FEED, hints=PollingHints(4 * HOUR)), Outcome(), 4 * HOUR, Reason.FEED_HINT, marks=P("P12")),
        case(
            with_polling(FEED, hints=PollingHints(4 * HOUR), failures=1),
            Outcome(FetchErrorKind.TIMED_OUT),
            8 * HOUR,
            Reason.BACK_OFF,
            marks=P("P13"),
        ),
        case(
            with_polling(with_settings(FEED, interval=3 * DAY), failures=9),
            Outcome(FetchErrorKind.TIMED_OUT),
            3 * DAY,
            Reason.BACK_OFF,
            marks=P("P13"),
        ),
        # back-off goes on where less is asked for
        case(
            with_polling(FEED, failures=3),
            Outcome(FetchErrorKind.UNAVAILABLE, retry_after=NOW + 120),
            8 * HOUR,
            Reason.BACK_OFF,
            marks=P("P10"),
        ),
    ],
)
def test_the_table(feed: Feed, outcome: Outcome, wait: float, reason: Reason) -> None:
    check = next_check(feed, outcome, HOURLY, NOW, 0.0)
    assert (check.at - NOW, check.reason) == (wait, reason)


@pytest.mark.behaviour("P07")
def test_a_feed_is_asked_every_30_minutes_unless_the_user_wants_otherwise() -> None:
    check = next_check(NEWS_OF_TODAY, Outcome(), Preferences(), NOW, 0.0)
    assert (check.at - NOW, check.reason) == (30 * MINUTE, Reason.INTERVAL)


@pytest.mark.behaviour("P12")
def test_hours_and_days_to_skip_are_skipped() -> None:
    business = PollingHints(skip_hours=frozenset({11, 12}))
    check = next_check(FEED, Outcome(hints=business), HOURLY, NOW, 0.0)
    assert datetime.fromtimestamp(check.at, UTC).hour == 13
    assert check.reason is Reason.SKIPPED_TIME
    weekend_only = PollingHints(skip_weekdays=frozenset(range(5)))
    check = next_check(FEED, Outcome(hints=weekend_only), HOURLY, NOW, 0.0)
    assert datetime.fromtimestamp(check.at, UTC).weekday() == 5
    never = PollingHints(skip_hours=frozenset(range(24)))
    assert next_check(FEED, Outcome(hints=never), HOURLY, NOW, 0.0).at == NOW + HOUR


@pytest.mark.behaviour("P15")
def test_feeds_checked_together_do_not_stay_together() -> None:
    times = {next_check(FEED, Outcome(), HOURLY, NOW, jitter / 10).at for jitter in range(10)}
    assert len(times) == 10
    assert min(times) == NOW + HOUR


@pytest.mark.behaviour("P34")
def test_where_the_network_costs_money_feeds_are_asked_less_often() -> None:
    check = next_check(FEED, Outcome(), HOURLY, NOW, 0.0, Surroundings(is_metered=True))
    assert (check.at - NOW, check.reason) == (4 * HOUR, Reason.SPARING)
    fresh = next_check(FEED, Outcome(fresh_for=10 * HOUR), HOURLY, NOW, 0.0, Surroundings(is_metered=True))
    assert (fresh.at - NOW, fresh.reason) == (10 * HOUR, Reason.FRESHNESS)
    lavish = next_check(FEED, Outcome(), replace(HOURLY, spare_metered=False), NOW, 0.0, Surroundings(is_metered=True))
    assert (lavish.at - NOW, lavish.reason) == (HOUR, Reason.INTERVAL)


@pytest.mark.behaviour("P34")
def test_on_battery_feeds_are_asked_less_often_where_that_is_wanted() -> None:
    on_battery = Surroundings(is_on_battery=True)
    check = next_check(FEED, Outcome(), HOURLY, NOW, 0.0, on_battery)
    assert (check.at - NOW, check.reason) == (HOUR, Reason.INTERVAL)
    sparing = replace(HOURLY, ask_less_on_battery=True)
    check = next_check(FEED, Outcome(), sparing, NOW, 0.0, on_battery)
    assert (check.at - NOW, check.reason) == (4 * HOUR, Reason.SAVING)
    assert next_check(FEED, Outcome(), sparing, NOW, 0.0).at == NOW + HOUR


CHECKED = with_polling(FEED, checked_at=NOW, next_check_at=NOW + HOUR, next_check_reason=Reason.INTERVAL)
HINTED = with_polling(CHECKED, next_check_at=NOW + DAY, next_check_reason=Reason.FEED_HINT)


@pytest.mark.behaviour("P07")
@pytest.mark.parametrize(
    ("feed", "wait"),
    [
        (with_settings(CHECKED, interval=15 * MINUTE), 15 * MINUTE),
        (with_settings(CHECKED, interval=DAY), DAY),
        (CHECKED, None),  # as it was planned
        (with_polling(CHECKED, next_check_at=NOW + 65 * MINUTE), None),  # that is jitter
        (
            with_polling(with_settings(CHECKED, interval=15 * MINUTE), hints=PollingHints(2 * HOUR)),
            15 * MINUTE,
        ),  # more than the feed's own hint
        (
            with_polling(with_settings(CHECKED, interval=15 * MINUTE), next_check_reason=Reason.RETRY_AFTER),
            None,
        ),  # so does the server
        (with_polling(with_settings(CHECKED, interval=15 * MINUTE), checked_at=None), None),  # due anyway
        (with_polling(with_settings(HINTED, interval=15 * MINUTE)), 15 * MINUTE),  # nor does what was hinted before
        (HINTED, None),
        (replace(CHECKED, news_at=NOW - 4 * DAY), 2 * HOUR),
    ],
)
def test_another_interval_counts_from_the_last_check(feed: Feed, wait: float | None) -> None:
    assert rescheduled_check(feed, HOURLY) == (None if wait is None else NOW + wait)


@pytest.mark.behaviour("P11")
@pytest.mark.parametrize(
    ("outcome", "pause"),
    [
        (Outcome(FetchErrorKind.TOO_MANY_REQUESTS, retry_after=NOW + 3 * HOUR), 3 * HOUR),
        (Outcome(FetchErrorKind.UNAVAILABLE, retry_after=NOW + 3 * HOUR), 3 * HOUR),
        (Outcome(FetchErrorKind.UNAVAILABLE, retry_after=NOW + 900 * DAY), WEEK),
        (Outcome(FetchErrorKind.TOO_MANY_REQUESTS), 10 * MINUTE),
        (Outcome(FetchErrorKind.TOO_MANY_REQUESTS, retry_after=NOW - HOUR), 10 * MINUTE),
    ],
)
def test_an_overloaded_host_is_left_alone_whole(outcome: Outcome, pause: float) -> None:
    assert host_pause_until(outcome, NOW) == NOW + pause


@pytest.mark.behaviour("P11")
@pytest.mark.parametrize("error", [None, FetchErrorKind.TIMED_OUT, FetchErrorKind.NOT_FOUND, FetchErrorKind.GONE])
def test_what_ails_one_feed_does_not_stop_its_host(error: FetchErrorKind | None) -> None:
    assert host_pause_until(Outcome(error, retry_after=NOW + HOUR), NOW) is None


@pytest.mark.behaviour("A35")
def test_a_clock_put_back_does_not_keep_the_user_from_refreshing() -> None:
    assert earliest_manual_check(with_polling(FEED, checked_at=NOW + 300 * DAY), NOW) <= NOW


@pytest.mark.behaviour("P08")
def test_a_refresh_by_hand_has_a_floor_of_a_minute() -> None:
    assert earliest_manual_check(with_polling(FEED, checked_at=NOW), NOW) == NOW + MINUTE


@pytest.mark.behaviour("P26")
def test_validators_are_left_out_once_after_eight_days() -> None:
    assert sends_validators(with_polling(FEED, document_at=NOW - 7 * DAY), NOW)
    assert not sends_validators(with_polling(FEED, document_at=NOW - 9 * DAY), NOW)


@pytest.mark.behaviour("P01")
def test_a_feed_never_read_is_asked_without_validators() -> None:
    assert not sends_validators(with_polling(FEED, document_at=None), NOW)


@pytest.mark.behaviour("P18")
def test_a_move_is_believed_when_it_has_stood_for_a_day() -> None:
    moving = with_move(FEED, moved_to="https://new.example/", moved_since=NOW - DAY)
    assert move_is_confirmed(moving, "https://new.example/", NOW)
    assert not move_is_confirmed(moving, "https://other.example/", NOW)
    assert not move_is_confirmed(moving, "", NOW)
    assert not move_is_confirmed(with_move(moving, moved_since=NOW - HOUR), "https://new.example/", NOW)
    assert not move_is_confirmed(FEED, "", NOW)
    assert not move_is_confirmed(with_move(moving, keeps_address=True), "https://new.example/", NOW)


@given(
    st.sampled_from([None, *FetchErrorKind]),
    st.none() | st.floats(-1e12, 1e12),
    st.none() | st.floats(-1e12, 1e12),
    st.none() | st.floats(-1e12, 1e12),
    st.integers(0, 10**6),
    st.floats(0, 1, exclude_max=True),
)
def test_whatever_a_server_says_the_next_check_is_neither_a_storm_nor_never(
    error: FetchErrorKind | None,
    retry_after: float | None,
    fresh_for: float | None,
    hint: float | None,
    failures: int,
    jitter: float,
) -> None:
    outcome = Outcome(error, retry_after, fresh_for, PollingHints(hint))
    check = next_check(with_polling(FEED, failures=failures), outcome, Preferences(polling_minutes=5), NOW, jitter)
    assert 5 * MINUTE <= check.at - NOW <= WEEK + DAY
