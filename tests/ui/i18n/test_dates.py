"""Dates as they are told beside headlines."""

import pytest
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import QApplication

from ticker.durations import DAY, HOUR
from ticker.ui.i18n.dates import format_recent
from ticker.ui.i18n.languages import speak
from ticker.ui.i18n.local_digits import with_local_digits

NOW = QDateTime.fromString("2023-11-15T20:00:00", "yyyy-MM-ddTHH:mm:ss").toSecsSinceEpoch()


@pytest.mark.parametrize(
    ("ago", "told"),
    [
        (30, "Just now"),
        (5 * 60 + 1, "5 minute(s) ago"),  # tests speak the language of the source
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


def test_counts_and_times_have_the_same_digits(qt: QApplication) -> None:
    speak(qt, "ar")
    told = [format_recent(NOW - ago, NOW) for ago in (5 * 60, 3 * HOUR, 22 * HOUR)]
    assert not [each for each in told if any(digit in each for digit in "0123456789")]
    assert "٥" in told[0]
    said = QCoreApplication.translate(
        "PreferencesPages", "Hours from 0 to 23. If both are the same, there are no quiet hours."
    )
    assert "٢٣" in said
    assert "3" not in said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("من 0 إلى 23.", "من ٠ إلى ٢٣."),
        ("(404)", "(٤٠٤)"),
        ("مثل 12 أو 0.5.", "مثل ١٢ أو ٠.٥."),
        ("{0} F3 %1 #1f2a30 h2 http://proxy:8080", "{0} F3 %1 #1f2a30 h2 http://proxy:8080"),
    ],
)
def test_numbers_in_sentences_have_the_digits_of_the_region(text: str, shown: str) -> None:
    QLocale.setDefault(QLocale("ar_EG"))
    assert with_local_digits(text) == shown
    QLocale.setDefault(QLocale("ar_MA"))
    assert with_local_digits(text) == text
