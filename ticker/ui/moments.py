"""Moments as the reader writes them; QtCore alone, so that it needs no display."""

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
