"""The report on a feed: whole, of one form, and without secrets."""

import csv

from ticker.diagnosis import diagnosis, diagnosis_table
from ticker.entities import (
    Check,
    Feed,
    FeedMove,
    FeedPolling,
    FeedSettings,
    FetchErrorKind,
    PollingHints,
    Validators,
)

NOW = 1_700_000_000.0


def test_the_report_tells_state_and_checks() -> None:
    feed = Feed(
        1,
        "https://example.org/feed",
        added_at=NOW - 90,
        polling=FeedPolling(
            checked_at=NOW,
            next_check_at=NOW + 60,
            next_check_reason="back-off",
            failures=2,
            failing_since=NOW - 60,
            error=FetchErrorKind.HTTP_STATUS,
            error_detail="418",
            hints=PollingHints(interval=7200.0),
        ),
        settings=FeedSettings(interval=1800.0, on_wire=False),
    )
    failed = Check(NOW, NOW + 60, "back-off", 418, FetchErrorKind.HTTP_STATUS, "418", 12, 0.5)
    sent = Validators('W/"a b"', "Tue, 14 Nov 2023 22:00:00 GMT")
    fine = Check(NOW - 60, NOW, "interval", 304, sent=sent, seconds=0.25)
    report = diagnosis(feed, (failed, fine))
    assert "feed: https://example.org/feed\n" in report
    assert "next check: 2023-11-14T22:14:20Z back-off\n" in report
    assert "error: http-status 418\n" in report
    assert "failures: 2 since 2023-11-14T22:12:20Z\n" in report
    assert "interval: 1800 s\nhints: 7200 s\n" in report
    assert "state: polled off-wire\n" in report
    first, second = report.splitlines()[-2:]
    assert first.startswith("  2023-11-14T22:13:20Z status=418 error=http-status 418 size=12 seconds=0.50 new=0 ")
    assert 'sent=W/"a b" | Tue, 14 Nov 2023 22:00:00 GMT received=-' in second


def test_secrets_in_addresses_stay_out() -> None:
    feed = Feed(
        1,
        "https://ann:secret@example.org:8443/feed?x=t0pS3cretK3y",
        move=FeedMove(moved_from="https://bob:hidden@[::1]/", moved_to="//["),
    )
    report = diagnosis(feed, ())
    assert "feed: https://***@example.org:8443/feed?x=***\n" in report
    assert "moved from: https://***@[::1]/\n" in report
    table = diagnosis_table((feed,), NOW)
    assert not any(secret in report + table for secret in ("ann", "secret", "bob", "hidden", "t0pS3cret"))


def test_addresses_are_whole_but_for_the_password_where_somebody_asks_for_them() -> None:
    feed = Feed(1, "https://ann:secret@example.org/private/t0pS3cretK3y.xml?x=1", "A feed")
    table = diagnosis_table((feed,), NOW, with_addresses=True)
    assert "https://example.org/private/t0pS3cretK3y.xml?x=1" in table
    assert "secret@" not in table


def test_the_table_has_a_line_for_each_feed_and_nothing_a_spreadsheet_would_run() -> None:
    gone = Feed(
        1, "https://ann:secret@example.org/", "@SUM(1)", polling=FeedPolling(error=FetchErrorKind.GONE, failures=3)
    )
    silent = Feed(
        2,
        "https://example.org/b",
        "B\n;C",
        news_at=NOW - 400 * 86_400,
        polling=FeedPolling(succeeded_at=NOW),
        settings=FeedSettings(is_paused=False),
    )
    names, *rows = csv.reader(diagnosis_table((gone, silent), NOW).splitlines(keepends=True))
    first, second = (dict(zip(names, row, strict=True)) for row in rows)
    assert (first["title"], first["address"]) == ("'@SUM(1)", "https://***@example.org/")
    assert (first["problem"], first["error"], first["failures"]) == ("gone", "gone", "3")
    assert (second["title"], second["problem"]) == ("B\n;C", "silent")
