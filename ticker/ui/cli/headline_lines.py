"""Headlines as they are printed for scripts and for other bars: as JSON, or as a line of text."""

import json
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Any

from ticker.entities import Headline

_ELLIPSIS = "…"
_MAX_SHORT = 60  # characters of a headline if there is little room


def headline_record(headline: Headline, link: str) -> dict[str, Any]:
    """Return what scripts may want to know of a headline. These names are stable."""
    at = headline.published_at
    return {
        "id": headline.entry_id,
        "feed": headline.feed_title,
        "title": headline.title,
        "link": link,
        "published": datetime.fromtimestamp(int(at), UTC).isoformat() if at else None,
        "read": headline.is_read,
        "saved": headline.is_saved,
        "highlighted": headline.is_highlighted,
        "pinned": headline.is_pinned,
    }


def as_json(record: object) -> str:
    """Return one line of JSON, without its end."""
    return json.dumps(record, ensure_ascii=False)


def json_list(headlines: Iterable[Headline], link_of: Callable[[Headline], str]) -> str:
    """Return headlines as a JSON array, each on a line of its own."""
    lines = ",\n ".join(as_json(headline_record(each, link_of(each))) for each in headlines)
    return f"[{lines}]\n"


def bar_line(headline: Headline | None, link: str) -> str:
    """Return a line of JSON that Waybar (``return-type: json``) and i3blocks (``format=json``) both show.

    None empties the place. ``text`` and ``tooltip`` are Waybar's, ``full_text`` and ``short_text`` i3blocks'.
    """
    if headline is None:
        return as_json({"text": "", "tooltip": "", "class": "empty", "full_text": "", "short_text": ""})
    text = text_line(headline)
    states = {
        "unread": not headline.is_read,
        "highlighted": headline.is_highlighted,
        "pinned": headline.is_pinned,
        "saved": headline.is_saved,
    }
    shown = {
        "text": text,
        "tooltip": f"{headline.title}\n{headline.feed_title}",
        "class": [name for name, holds in states.items() if holds] or ["read"],
        "full_text": text,
        "short_text": _shortened(headline.title),
    }
    return as_json({**shown, **headline_record(headline, link)})


def text_line(headline: Headline | None) -> str:
    """Return the feed's name and the headline on one line, "" for none. "%{" would begin a format of Polybar's."""
    if headline is None:
        return ""
    text = "".join(each if each.isprintable() else " " for each in f"{headline.feed_title}: {headline.title}")
    return " ".join(text.split()).replace("%{", "% {")


def _shortened(text: str) -> str:
    return text if len(text) <= _MAX_SHORT else text[: _MAX_SHORT - 1].rstrip() + _ELLIPSIS
