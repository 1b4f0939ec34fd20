"""Sentences for what is wrong with a feed, and for its next check."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from ticker.entities import Feed
from ticker.feed_health import HINTS, Problem
from ticker.poller.schedule import Reason
from ticker.ui.i18n.dates import format_date, format_date_time
from ticker.ui.i18n.messages import sentence_for, translated

_REASONS: dict[str, object] = {
    Reason.INTERVAL: "",
    Reason.SPARING: QT_TRANSLATE_NOOP("Messages", "less often, as the connection is metered"),
    Reason.SAVING: QT_TRANSLATE_NOOP("Messages", "less often, on battery"),
    Reason.FRESHNESS: QT_TRANSLATE_NOOP("Messages", "the site expects no changes before then"),
    Reason.FEED_HINT: QT_TRANSLATE_NOOP("Messages", "set by the publisher"),
    Reason.QUIET: QT_TRANSLATE_NOOP("Messages", "less often, as it rarely has news"),
    Reason.SKIPPED_TIME: QT_TRANSLATE_NOOP("Messages", "paused by the publisher until then"),
    Reason.RETRY_AFTER: QT_TRANSLATE_NOOP("Messages", "the site asked for a pause"),
    Reason.HOST_PAUSE: QT_TRANSLATE_NOOP("Messages", "the site asked for a pause for all its feeds"),
    Reason.OFFLINE: QT_TRANSLATE_NOOP("Messages", "no network"),
    Reason.BACK_OFF: QT_TRANSLATE_NOOP("Messages", "retrying less often"),
    Reason.NO_ACCESS: QT_TRANSLATE_NOOP("Messages", "retrying rarely"),
    Reason.TIMETABLE: QT_TRANSLATE_NOOP("Messages", "when its next message is due"),
    Reason.GONE: QT_TRANSLATE_NOOP("Messages", "no longer updated"),
}

_PROBLEMS: dict[Problem, object] = {
    Problem.UNCONFIRMED: QT_TRANSLATE_NOOP(
        "Messages", "This feed came from a list or a backup. It stays off until you have checked what it does."
    ),
    Problem.LEFT_SERVER: QT_TRANSLATE_NOOP(
        "Messages", "The feed server no longer has this feed. It is kept here for its saved stories."
    ),
    Problem.UNPROTECTED: QT_TRANSLATE_NOOP(
        "Messages", "This feed isn’t encrypted. Others on the network can read and change it."
    ),
}

# Those by which a feed is updated later than its user may expect.
UNUSUAL_REASONS = frozenset(
    {Reason.RETRY_AFTER, Reason.HOST_PAUSE, Reason.OFFLINE, Reason.BACK_OFF, Reason.NO_ACCESS, Reason.GONE}
)


def sentence_for_problem(problem: Problem, feed: Feed) -> str:
    """Return what is wrong with a feed and what helps, or what is unusual about it."""
    translate = QCoreApplication.translate
    if problem in HINTS:
        return _sentence_for_hint(problem, feed)
    if problem in _PROBLEMS:
        return translated(_PROBLEMS[problem])
    if problem is Problem.MOVED:
        sentence = translate("Messages", "The site has moved this feed, and its new address is used. It was {address}.")
        return sentence.replace("{address}", feed.move.moved_from)
    sentence = sentence_for(feed.polling.error, feed.polling.error_detail) if feed.polling.error else ""
    if problem is Problem.DEAD and feed.polling.failing_since is not None:
        since = translate("Messages", "Not updated successfully since {date}.")
        return f"{since.replace('{date}', format_date(feed.polling.failing_since))} {sentence}"
    return sentence


def _sentence_for_hint(hint: Problem, feed: Feed) -> str:
    translate = QCoreApplication.translate
    if hint is Problem.REFUSED:
        sentence = translate(
            "Messages",
            "Part of a story is on your local network ({host}) and was not fetched. Allow it if you trust the feed.",
        )
        return sentence.replace("{host}", feed.polling.refused_host)
    if hint is Problem.MOVING:
        sentence = translate("Messages", "The site redirects to {0}, which becomes the feed’s address within days.")
        return sentence.format(feed.move.moved_to)
    if hint is Problem.SLOW:
        sentence = translate("Messages", "The server is slow: it recently took {0} seconds to answer.")
        return sentence.format(QLocale().toString(round(feed.polling.seconds)))
    sentence = translate("Messages", "The newest story is from {0}. The site may have abandoned this feed.")
    return sentence.format(format_date(feed.news_at or feed.added_at))


def next_check_text(at: float, reason: str, now: float) -> str:
    """Return when a feed is checked next (epoch seconds), and why then."""
    text = QCoreApplication.translate("Messages", "next update {time}").replace(
        "{time}", format_date_time(max(at, now), now)
    )
    why = reason_text(reason)
    return f"{text} ({why})" if why else text


def reason_text(reason: str) -> str:
    """Return why a feed is checked then, for a schedule.Reason value; "" for the interval or an unknown reason."""
    known = _REASONS.get(reason)
    return translated(known) if known else ""
