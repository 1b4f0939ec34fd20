"""Dates as the reader writes them. QtCore alone, so that no display is needed."""

import re

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from ticker.durations import HOUR, MINUTE

_DAYS_OF_WEEK = 7


def format_date_time(at: float, now: float) -> str:
    """Return the time of day, with the date if it is not today, "" for 0. Both times are epoch seconds."""
    if not at:
        return ""
    date_time, today = QDateTime.fromSecsSinceEpoch(int(at)), QDateTime.fromSecsSinceEpoch(int(now))
    locale = QLocale()
    if date_time.date() == today.date():
        return locale.toString(date_time.time(), QLocale.FormatType.ShortFormat)
    return locale.toString(date_time, QLocale.FormatType.ShortFormat)


def format_recent(at: float, now: float) -> str:
    """Return how long ago something was, or when, as short as it is clear; "" for 0. Both times are epoch seconds."""
    if not at:
        return ""
    seconds, then = now - at, QDateTime.fromSecsSinceEpoch(int(at))
    if 0 <= seconds < MINUTE:
        return QCoreApplication.translate("Dates", "Just now")
    if 0 <= seconds < HOUR:
        return QCoreApplication.translate("Dates", "%n minute(s) ago", "", int(seconds / MINUTE))
    return _day_and_time(then, then.date().daysTo(QDateTime.fromSecsSinceEpoch(int(now)).date()))


def _day_and_time(then: QDateTime, days: int) -> str:
    """Return the time of day, with its day where that was ``days`` ago; of what is older the day alone."""
    locale = QLocale()
    time = locale.toString(then.time(), QLocale.FormatType.ShortFormat)
    if days == 0:
        return time
    if days == 1:
        return QCoreApplication.translate("Dates", "Yesterday {time}").format(time=time)
    if 1 < days < _DAYS_OF_WEEK:
        day = locale.dayName(then.date().dayOfWeek(), QLocale.FormatType.LongFormat)
        return QCoreApplication.translate("Dates", "{weekday} {time}").format(weekday=day, time=time)
    return locale.toString(then.date(), QLocale.FormatType.ShortFormat)


def format_date(at: float) -> str:
    """Return the day of ``at`` (epoch seconds) in the short form, "" for 0."""
    if not at:
        return ""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)


def format_long_dates(published_at: float, locale: QLocale) -> tuple[str, str]:
    """Return the day in the long form but without the weekday, and the exact date and time, both as in ``locale``.

    ``published_at`` is epoch seconds. Both are "" for 0 and for a time beyond the calendar.
    """
    date_time = QDateTime.fromSecsSinceEpoch(int(published_at))
    # In the year 1, Qt looks for the time zone's name without end where TZ has the rules of POSIX.
    if not published_at or not date_time.isValid() or date_time.date().year() <= 1:
        return "", ""
    pattern = locale.dateFormat(QLocale.FormatType.LongFormat)
    pattern = re.sub(r"[\s,،、]*\bd{3,4}\b[\s,،、]*|[\s,،、]*d{4}[\s,،、]*", " ", pattern).strip()
    return locale.toString(date_time, pattern), locale.toString(date_time, QLocale.FormatType.LongFormat)
