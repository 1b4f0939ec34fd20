"""A feed and its last checks as text for a report: the same in every language, without the user's credentials."""

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit, urlunsplit

from ticker import __version__
from ticker.entities import Check, Feed, Validators


def diagnosis(feed: Feed, checks: Iterable[Check]) -> str:
    """Return all that tells how the polling of ``feed`` goes, a line each. Times are UTC."""
    facts = {
        "feed": _bare(feed.url),
        "moved from": _bare(feed.moved_from),
        "moving to": _bare(feed.moved_to),
        "subscribed": _time(feed.added_at),
        "last checked": _time(feed.checked_at),
        "last success": _time(feed.succeeded_at),
        "last document": _time(feed.document_at),
        "next check": f"{_time(feed.next_check_at)} {feed.next_check_reason}".strip(),
        "interval": f"{feed.interval:.0f} s" if feed.interval else "",
        "hints": f"{feed.hints.interval:.0f} s" if feed.hints.interval else "",
        "failures": f"{feed.failures} since {_time(feed.failing_since)}" if feed.failures else "",
        "error": f"{feed.error} {feed.error_detail}".strip() if feed.error else "",
        "state": " ".join(_state(feed)),
    }
    lines = [f"Off the Wire {__version__}", *(f"{name}: {value}" for name, value in facts.items() if value)]
    return "\n".join([*lines, "checks:", *map(_line, checks)]) + "\n"


def _line(check: Check) -> str:
    parts = [
        _time(check.at),
        f"status={check.status}",
        f"error={check.error} {check.error_detail}".strip() if check.error else "",
        f"size={check.size}",
        f"seconds={check.seconds:.2f}",
        f"new={check.new_count}",
        f"sent={_validators(check.sent)}",
        f"received={_validators(check.received)}",
        f"next={_time(check.next_check_at)} {check.next_check_reason}",
    ]
    return "  " + " ".join(part for part in parts if part)


def _state(feed: Feed) -> Iterable[str]:
    yield "paused" if feed.is_paused else "polled"
    if not feed.on_wire:
        yield "off-wire"
    if feed.needs_access:
        yield "signs-in"
    if feed.left_https:
        yield "left-https"
    if feed.keeps_address:
        yield "keeps-address"


def _validators(validators: Validators) -> str:
    known = [each for each in (validators.etag, validators.last_modified) if each is not None]
    return " | ".join(known) or "-"


def _time(at: float | None) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if at else "never"


def _bare(url: str) -> str:
    """Return an address without the name and password it may hold."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return "(broken address)"
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
