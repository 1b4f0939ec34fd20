"""The user's own messages as a feed: which are on the bar now, and when that changes next."""

from dataclasses import asdict
from datetime import date, datetime, time, timedelta

from ticker.digests import blake2b
from ticker.entities import ParsedEntry, ParsedFeed
from ticker.feed_source import DAY_MINUTES, Message, MessagesSource
from ticker.feeds.fetch import NO_VALIDATORS, Fetched
from ticker.poller.jobs import Job, Result

_LOOK_AHEAD = 8  # days: every message comes by within a week


def result_of(job: Job, source: MessagesSource) -> Result:
    """Return the result of a job, which needs no request."""
    from ticker.reading.feed_cleaner import clean_feed  # noqa: PLC0415 - slow, and few have messages

    parsed = clean_feed(feed_of_messages(source, job.at), url="")
    listed = "".join(each.guid for each in parsed.entries)
    content_hash = blake2b(listed.encode(), digest_size=16).hexdigest()
    answer = Fetched(job.request.url, b"", "", "", NO_VALIDATORS, content_hash)
    return Result(job, 0.0, answer, None if content_hash == job.content_hash else parsed)


def feed_of_messages(source: MessagesSource, now: float) -> ParsedFeed:
    """Return the messages that are on the bar at ``now`` (epoch seconds), each again on each of its days."""
    today = datetime.fromtimestamp(now).date()  # noqa: DTZ006 - the user's own days
    entries = []
    for message in source.messages:
        for day in (today - timedelta(1), today):
            starts, ends = _bounds(message, day)
            if _is_day_of(message, day) and starts <= now < ends and message.text.strip():
                entries.append(_entry(message, day))
    return ParsedFeed(entries=tuple(entries))


def next_change(source: MessagesSource, now: float) -> float:
    """Return when (epoch) a message begins or ends next; after a day at the latest, as clocks may be set."""
    today = datetime.fromtimestamp(now).date()  # noqa: DTZ006 - likewise
    times = [now + 86_400.0]
    for message in source.messages:
        for day in (today + timedelta(days) for days in range(-1, _LOOK_AHEAD)):
            if _is_day_of(message, day):
                times += (moment for moment in _bounds(message, day) if moment > now)
    return min(times)


def _is_day_of(message: Message, day: date) -> bool:
    return day.weekday() in message.weekdays and (not message.last_day or day.isoformat() <= message.last_day)


def _bounds(message: Message, day: date) -> tuple[float, float]:
    """Return when (epoch) a message begins and ends on this day."""
    days_on = 1 if message.ends <= message.starts else 0
    return _moment(day, message.starts), _moment(day + timedelta(days_on), message.ends)


def _moment(day: date, minutes: int) -> float:
    days, minutes = divmod(minutes, DAY_MINUTES)
    return datetime.combine(day + timedelta(days), time(minutes // 60, minutes % 60)).timestamp()


def _entry(message: Message, day: date) -> ParsedEntry:
    """Return a message as an entry. It has no date: the age of a fixed text means nothing."""
    import html  # noqa: PLC0415 - half a MB of names for signs, if there are messages

    digest = blake2b(repr(asdict(message)).encode("utf-8", "replace"), digest_size=12).hexdigest()
    return ParsedEntry(
        f"{digest} {day.isoformat()}",
        message.link,
        html.escape(message.text, quote=False),
        is_title_text=True,
    )
