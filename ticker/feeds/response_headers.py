"""Interpret the headers of a response: retry time, freshness, charset."""

import re
from datetime import UTC
from typing import TYPE_CHECKING

from ticker.durations import DAY

if TYPE_CHECKING:
    from ticker.feeds.network import Response

_MAX_SECONDS = 10 * 365 * DAY  # anything longer than ten years counts as ten years


def retry_after(response: "Response", now: float) -> float | None:
    """Return when Retry-After allows the next request (RFC 9110 §10.2.3), None without such a header.

    Times are epoch seconds. A date counts relative to the server's own clock, its Date header.
    """
    value = response.header("retry-after").strip()
    if re.fullmatch(r"[0-9]+", value):
        return now + min(float(value[:12]), _MAX_SECONDS)
    date = _parse_http_date(value)
    if date is None:
        return None
    return now + min(max(date - (_parse_http_date(response.header("date")) or now), 0.0), _MAX_SECONDS)


def fresh_for(response: "Response", now: float) -> float | None:
    """Return for how many seconds the response stays fresh (RFC 9111 §4.2), None if it does not or says nothing."""
    directives = ",".join(response.headers_named("cache-control")).lower()
    if "no-cache" in directives or "no-store" in directives:
        return None
    if found := re.search(r"(?:^|[,\s])max-age\s*=\s*\"?([0-9]+)", directives):
        age = response.header("age").strip()
        seconds = float(found[1][:12]) - (float(age[:12]) if re.fullmatch(r"[0-9]+", age) else 0.0)
    elif (expires := _parse_http_date(response.header("expires"))) is not None:
        seconds = expires - (_parse_http_date(response.header("date")) or now)
    else:
        return None
    return min(seconds, _MAX_SECONDS) if seconds > 0 else None


def charset_in(content_type: str) -> str:
    """Return the charset that a Content-Type header names, in lower case, "" if it names none."""
    found = re.search(r";\s*charset\s*=\s*[\"']?([^\s;\"',]{1,40})", content_type, re.IGNORECASE)
    return found[1].lower() if found else ""


def _parse_http_date(text: str) -> float | None:
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - slow to import, and not needed to start

    try:
        date = parsedate_to_datetime(text)
        return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()  # asctime's form is GMT, RFC 9110 §5.6.7
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
