"""Dates as they are told beside headlines."""

import pytest
from PySide6.QtCore import QDateTime, QLocale

from ticker.durations import DAY, HOUR
from ticker.ui.i18n.dates import format_recent

NOW = QDateTime.fromString("2023-11-15T20:00:00", "yyyy-MM-ddTHH:mm:ss").toSecsSinceEpoch()


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (30, "0 minute(s) ago"),  # tests speak the language of the source
        (5 * 60 + 1, "5 minute(s) ago"),
        (3 * HOUR, "17:00"),
        (22 * HOUR, "Yesterday 22:00"),
        (3 * DAY, "Sunday 20:00"),
        (8 * DAY, "07/11/2023"),
        (-2 * DAY, "17/11/2023"),
    ],
)
def test_a_date_is_told_as_short_as_it_is_clear(ago: float, told: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert format_recent(NOW - ago, NOW) == told


def test_no_date_is_told_as_nothing() -> None:
    assert format_recent(0, NOW) == ""
