"""What a feed shows that is no failure: read off its record."""

from dataclasses import replace

import pytest

from tests.feed_variants import with_move, with_polling, with_settings
from ticker.entities import Feed, FeedPolling, FetchErrorKind
from ticker.feed_health import SILENT_AFTER, SLOW_FROM, Sign, signs_of

NOW = 1_700_000_000.0
WELL = Feed(
    1,
    "https://news.example/feed",
    added_at=NOW - 400 * 86_400,
    news_at=NOW - 3600,
    polling=FeedPolling(succeeded_at=NOW - 60),
)
SILENT = replace(WELL, news_at=NOW - SILENT_AFTER)


@pytest.mark.parametrize(
    ("feed", "signs"),
    [
        (WELL, ()),
        (SILENT, (Sign.SILENT,)),
        (replace(SILENT, news_at=SILENT.news_at + 1), ()),  # type: ignore[operator]  # it has a date
        (replace(WELL, news_at=None), (Sign.SILENT,)),  # it never had an entry
        (replace(WELL, news_at=None, added_at=NOW - 60), ()),
        (with_settings(SILENT, is_paused=True), ()),
        (with_polling(SILENT, error=FetchErrorKind.TIMED_OUT), ()),  # that is said already
        (with_polling(SILENT, succeeded_at=None), ()),
        (with_polling(WELL, seconds=SLOW_FROM), (Sign.SLOW,)),
        (with_polling(SILENT, seconds=SLOW_FROM), (Sign.SILENT, Sign.SLOW)),
        (with_move(WELL, moved_to="https://news.example/new"), (Sign.MOVING,)),
        (with_move(WELL, moved_to="https://news.example/new", keeps_address=True), ()),
    ],
)
def test_the_signs_of_a_feed(feed: Feed, signs: tuple[Sign, ...]) -> None:
    assert signs_of(feed, NOW) == signs
