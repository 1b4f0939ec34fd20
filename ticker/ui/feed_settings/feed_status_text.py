"""How a feed is doing, in sentences for its window: why there is nothing new, when it is asked next, how often."""

from collections.abc import Iterator

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ticker.entities import Check, Feed
from ticker.feed_health import Problem, hints_of, serious_problem_of
from ticker.ui.i18n.dates import format_date_time
from ticker.ui.i18n.feed_messages import next_check_text, sentence_for_problem

INTERVALS = {  # that are offered, in seconds
    900: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every 15 minutes"),
    1_800: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every half hour"),
    3_600: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every hour"),
    10_800: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every 3 hours"),
    21_600: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every 6 hours"),
    43_200: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every 12 hours"),
    86_400: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every day"),
    604_800: QT_TRANSLATE_NOOP("FeedSettingsWindow", "Every week"),
}


def status_text(feed: Feed, checks: tuple[Check, ...], now: float) -> str:
    """Return how a feed is doing: its problem, or since when there has been nothing new, and its next check."""
    translate = QCoreApplication.translate
    if feed.is_remote:
        return translate("FeedSettingsWindow", "This feed is fetched by your sync account.")
    problem = serious_problem_of(feed, now)
    if problem is not None:
        text = sentence_for_problem(problem, feed)
    elif feed.settings.is_paused:
        return translate("FeedSettingsWindow", "Updates are paused until you resume them.")
    elif not checks:
        text = translate("FeedSettingsWindow", "Waiting for the first update.")
    else:
        text = " ".join(_healthy_sentences(feed, checks, now))
    if feed.settings.is_paused or feed.left_server:
        return text
    next_check = next_check_text(feed.polling.next_check_at, feed.polling.next_check_reason, now)
    return f"{text} {next_check[:1].upper()}{next_check[1:]}."


def _healthy_sentences(feed: Feed, checks: tuple[Check, ...], now: float) -> Iterator[str]:
    hints = hints_of(feed, now)
    if Problem.SILENT in hints:
        yield sentence_for_problem(Problem.SILENT, feed)
    else:
        yield _news_text(checks, now)
    if Problem.SLOW in hints:
        yield sentence_for_problem(Problem.SLOW, feed)
    if Problem.MOVING in hints:
        yield sentence_for_problem(Problem.MOVING, feed)


def _news_text(checks: tuple[Check, ...], now: float) -> str:
    translate = QCoreApplication.translate
    latest = next((check for check in checks if check.new_count), None)
    if latest is checks[0]:
        return translate("FeedSettingsWindow", "No problems. New headlines in the last update: {0}.").format(
            QLocale().toString(latest.new_count)
        )
    if latest is not None:
        text = translate("FeedSettingsWindow", "No problems. Nothing new on the site since {0}.")
    else:
        text = translate("FeedSettingsWindow", "No problems. Nothing new on the site since at least {0}.")
    return text.format(format_date_time((latest or checks[-1]).at, now))


def interval_text(seconds: float) -> str:
    """Say how often something is that happens every so many seconds."""
    text = INTERVALS.get(int(seconds))
    if text:
        return QCoreApplication.translate("FeedSettingsWindow", str(text))
    return QCoreApplication.translate("FeedSettingsWindow", "Every %n minute(s)", "", round(seconds / 60))
