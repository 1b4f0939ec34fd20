"""The diagnosis of feeds, as text and as a table for a report: the same in every language, without secrets."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime

from ticker import __version__
from ticker.entities import Check, Feed, FeedPolling, Reach, Validators
from ticker.feed_health import hints_of, serious_problem_of
from ticker.masking import masked, masked_url, without_password


def diagnosis(feed: Feed, checks: Iterable[Check]) -> str:
    """Return the state of the polling of ``feed``, a line for each fact. Times are UTC."""
    polling, interval = feed.polling, feed.settings.interval
    facts = {
        "feed": masked_url(feed.url),
        "moved from": masked_url(feed.move.moved_from),
        "moving to": masked_url(feed.move.moved_to),
        "subscribed": _time(feed.added_at),
        "last checked": _time(polling.checked_at),
        "last success": _time(polling.succeeded_at),
        "last document": _time(polling.document_at),
        "next check": f"{_time(polling.next_check_at)} {polling.next_check_reason}".strip(),
        "interval": f"{interval:.0f} s" if interval else "",
        "hints": f"{polling.hints.interval:.0f} s" if polling.hints.interval else "",
        "failures": f"{polling.failures} since {_time(polling.failing_since)}" if polling.failures else "",
        "error": _error(polling),
        "state": " ".join(_state(feed)),
    }
    lines = [f"Off the Wire {__version__}", *(f"{name}: {value}" for name, value in facts.items() if value)]
    return "\n".join([*lines, "checks:", *map(_line, checks)]) + "\n"


def diagnosis_table(feeds: Iterable[Feed], now: float, *, with_addresses: bool = False) -> str:
    """Return the state of all ``feeds`` as CSV, a line each under a header. Times are UTC.

    Addresses are masked, or whole except for name and password ``with_addresses``.
    """
    from ticker.reading.saved_export import csv_line  # noqa: PLC0415 - rarely needed, and not free to import

    address = without_password if with_addresses else masked_url
    rows = [_cells(feed, now, address) for feed in feeds]
    names = tuple(_cells(Feed(0, ""), now, address))
    return "".join(csv_line(cells) for cells in (names, *(row.values() for row in rows)))


def _cells(feed: Feed, now: float, address: Callable[[str], str]) -> dict[str, str]:
    problem, polling = serious_problem_of(feed, now), feed.polling
    return {
        "title": address(feed.url) if feed.title == feed.url else feed.title,
        "address": address(feed.url),
        "folder": " / ".join(feed.settings.folder),
        "state": " ".join(_state(feed)),
        "problem": str(problem or " ".join(hints_of(feed, now))),
        "error": _error(polling),
        "failures": str(polling.failures),
        "failing since": _time(polling.failing_since),
        "last checked": _time(polling.checked_at),
        "last success": _time(polling.succeeded_at),
        "newest entry": _time(feed.news_at),
        "next check": _time(polling.next_check_at),
        "why then": polling.next_check_reason,
        "seconds": f"{polling.seconds:.2f}",
        "moving to": address(feed.move.moved_to),
    }


def _error(problem: FeedPolling | Check) -> str:
    return f"{problem.error} {masked(problem.error_detail)}".strip() if problem.error else ""


def _line(check: Check) -> str:
    parts = [
        _time(check.at),
        f"status={check.status}",
        f"error={_error(check)}" if check.error else "",
        f"size={check.size}",
        f"seconds={check.seconds:.2f}",
        f"new={check.new_count}",
        f"sent={_validators(check.sent)}",
        f"received={_validators(check.received)}",
        f"next={_time(check.next_check_at)} {check.next_check_reason}",
    ]
    return "  " + " ".join(part for part in parts if part)


def _state(feed: Feed) -> Iterable[str]:
    yield "paused" if feed.settings.is_paused else "polled"
    if not feed.settings.on_wire:
        yield "off-wire"
    if feed.polling.needs_access:
        yield "signs-in"
    if feed.move.left_https:
        yield "left-https"
    if feed.polling.reach in {Reach.OWN_HOST, Reach.ANYWHERE}:
        yield f"private-network={feed.polling.reach}"
    if feed.move.keeps_address:
        yield "keeps-address"


def _validators(validators: Validators) -> str:
    known = [each for each in (validators.etag, validators.last_modified) if each is not None]
    return " | ".join(known) or "-"


def _time(at: float | None) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else "never"
