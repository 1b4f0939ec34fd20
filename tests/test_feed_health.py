"""What ails a feed, told from its record, and that something can be done about each ailment."""

import pytest

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.entities import Feed, FetchErrorKind
from ticker.feed_health import REMEDIES, Ailment, Remedy, ailment_of, remedies_for

NOW = 1_700_000_000.0
DAY = 86_400.0
WELL = Feed(1, "https://example.org/feed")


def failing(kind: FetchErrorKind, since: float = NOW - 60) -> Feed:
    return with_polling(WELL, error=kind, failures=1, failing_since=since)


@pytest.mark.parametrize(
    ("feed", "ailment"),
    [
        (WELL, None),
        (with_settings(WELL, is_paused=True), None),
        (failing(FetchErrorKind.OFFLINE, NOW - 30 * DAY), None),
        (failing(FetchErrorKind.GONE), Ailment.GONE),
        (failing(FetchErrorKind.TIMED_OUT), Ailment.FAILING),
        (failing(FetchErrorKind.NOT_FOUND, NOW - 6.9 * DAY), Ailment.FAILING),
        (failing(FetchErrorKind.NOT_FOUND, NOW - 7 * DAY), Ailment.DEAD),
        (failing(FetchErrorKind.FORBIDDEN), Ailment.CLOSED),
        (failing(FetchErrorKind.UNAUTHORIZED), Ailment.CLOSED),
        (failing(FetchErrorKind.NOT_A_FEED), Ailment.CHANGED),
        (failing(FetchErrorKind.UNREADABLE), Ailment.CHANGED),
        (failing(FetchErrorKind.TOO_LARGE), Ailment.TOO_LARGE),
        (failing(FetchErrorKind.PARSE_TIMED_OUT), Ailment.TOO_LARGE),
        (with_move(WELL, moved_from="https://example.org/old"), Ailment.MOVED),
        (with_move(WELL, moved_to="https://example.org/new"), None),  # not believed yet
        (with_move(WELL, left_https=True), Ailment.UNPROTECTED),
    ],
)
@pytest.mark.behaviour("P14")
def test_the_ailment_of_a_feed(feed: Feed, ailment: Ailment | None) -> None:
    assert ailment_of(feed, NOW) is ailment


def test_something_can_be_done_about_every_ailment() -> None:
    assert set(REMEDIES) == set(Ailment)
    assert all(REMEDIES.values())
    assert remedies_for(WELL, NOW) == ()
    for since in (NOW - 60, NOW - 30 * DAY):
        assert remedies_for(failing(FetchErrorKind.UNAUTHORIZED, since), NOW)[0] is Remedy.SIGN_IN
    leading_on = with_move(WELL, moved_to="https://example.org/new")
    assert remedies_for(leading_on, NOW) == (Remedy.NEW_ADDRESS,)
    assert remedies_for(with_move(leading_on, keeps_address=True), NOW) == ()
    assert remedies_for(with_settings(WELL, is_paused=True), NOW) == (Remedy.RESUME,)
