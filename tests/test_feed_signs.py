"""What a feed shows that is no failure: read off its record."""

from dataclasses import replace

import pytest

from ticker.entities import Feed, FetchErrorKind
from ticker.feed_health import SILENT_AFTER, SLOW_FROM, Sign, signs_of

NOW = 1_700_000_000.0
WELL = Feed(1, "https://news.example/feed", added_at=NOW - 400 * 86_400, succeeded_at=NOW - 60, news_at=NOW - 3600)
SILENT = replace(WELL, news_at=NOW - SILENT_AFTER)


@pytest.mark.parametrize(
    ("feed", "signs"),
    [
        (WELL, ()),
        (SILENT, (Sign.SILENT,)),
        (replace(SILENT, news_at=SILENT.news_at + 1), ()),  # type: ignore[operator]  # it has a date
        (replace(WELL, news_at=None), (Sign.SILENT,)),  # it never had an entry
        (replace(WELL, news_at=None, added_at=NOW - 60), ()),
        (replace(SILENT, is_paused=True), ()),
        (replace(SILENT, error=FetchErrorKind.TIMED_OUT), ()),  # that is said already
        (replace(SILENT, succeeded_at=None), ()),
        (replace(WELL, seconds=SLOW_FROM), (Sign.SLOW,)),
        (replace(SILENT, seconds=SLOW_FROM), (Sign.SILENT, Sign.SLOW)),
        (replace(WELL, moved_to="https://news.example/new"), (Sign.MOVING,)),
        (replace(WELL, moved_to="https://news.example/new", keeps_address=True), ()),
    ],
)
def test_the_signs_of_a_feed(feed: Feed, signs: tuple[Sign, ...]) -> None:
    assert signs_of(feed, NOW) == signs
