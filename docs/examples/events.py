"""Writes what a calendar file has in the next days as headlines: events.py FILE [DAYS].

Reads iCalendar (RFC 5545) as calendar programs export it. Events that repeat are shown at their first date only.
"""

import sys
from datetime import date, datetime, timedelta
from pathlib import Path


def main(arguments: list[str], today: date | None = None) -> None:
    first = today or date.today()
    last = first + timedelta(days=int(arguments[1]) if len(arguments) > 1 else 7)
    found = []
    for event in events_in(Path(arguments[0]).expanduser().read_text("utf-8")):
        starts = start_of(event.get("DTSTART", ""))
        if starts is not None and first <= starts.date() <= last:
            found.append((starts, "T" in event["DTSTART"], event.get("SUMMARY", "Event"), event.get("URL", "")))
    for starts, has_time, summary, url in sorted(found):
        day = starts.strftime("%a %d %b %H:%M" if has_time else "%a %d %b")
        print(f"{day}: {summary}\t{url}")


def events_in(text: str) -> list[dict[str, str]]:
    """Return the properties of each event, without their parameters."""
    lines = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "").split("\n")
    events: list[dict[str, str]] = []
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            events.append({})
        elif events:
            plain = value.replace("\\n", " ").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\")
            events[-1].setdefault(name.partition(";")[0], plain)
    return events


def start_of(value: str) -> datetime | None:
    """Return the date of 20261224, 20261224T180000 or 20261224T180000Z, in local time."""
    try:
        if value.endswith("Z"):
            return datetime.strptime(f"{value[:-1]}+0000", "%Y%m%dT%H%M%S%z").astimezone().replace(tzinfo=None)
        return datetime.strptime(value, "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")
    except ValueError:
        return None


if __name__ == "__main__":
    main(sys.argv[1:])
