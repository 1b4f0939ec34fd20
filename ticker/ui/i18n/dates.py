"""Moments as the reader writes them; QtCore alone, so that it needs no display."""

import re

from PySide6.QtCore import QDateTime, QLocale


def moment_words(at: float, now: float) -> str:
    """Return the time of day, with the date where it is not today's."""
    moment, today = QDateTime.fromSecsSinceEpoch(int(at)), QDateTime.fromSecsSinceEpoch(int(now))
    locale = QLocale()
    if moment.date() == today.date():
        return locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(moment, QLocale.FormatType.ShortFormat)


def date_words(at: float) -> str:
    """Return the day."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)


def dates_of(published_at: float, locale: QLocale) -> tuple[str, str]:
    """Return the day, long but without the weekday, and the exact moment, as ``locale`` writes them here.

    Both are "" for a time no calendar has.
    """
    moment = QDateTime.fromSecsSinceEpoch(int(published_at))
    if not published_at or not moment.isValid():
        return "", ""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"[\s,،、]*\bd{3,4}\b[\s,،、]*|[\s,،、]*d{4}[\s,،、]*", " ", pattern).strip()
    return locale.toString(moment, pattern), locale.toString(moment, QLocale.FormatType.LongFormat)
