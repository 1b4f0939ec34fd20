"""What is to hold after a sync when both sides may have changed the same thing. Pure.

The protocols have no times of change. So three states are compared: the local one, the remote one, and the one the
server last had. The side that differs from the last made the later change. A mark has two states, so where both sides
differ from the last they agree.
"""

from collections.abc import Callable, Iterable, Mapping

from ticker.entities import ParsedEntry
from ticker.sync.feed_server import RawEntry


def merged(local: bool, last: bool | None, remote: bool) -> bool:
    """Return what a mark is to be. ``last`` is None while a local change may or may not have arrived."""
    return remote if local == last else local


def is_another_server(
    witnesses: Iterable[tuple[str, str, str]], found: Mapping[str, ParsedEntry], *, shares_feed: bool
) -> bool:
    """Tell whether the server was set up anew, by entries (id, link, title) that it is known to have had.

    That the ids now belong to other entries proves it. That all are gone does so only where no feed is the same.
    """
    asked = tuple(witnesses)
    known = [(found[each], link, title) for each, link, title in asked if each in found]
    if known:
        return all(entry.link != link and entry.title != title for entry, link, title in known)
    return bool(asked) and not shares_feed


def as_json_feed(entries: Iterable[RawEntry], format_date: Callable[[float], str]) -> dict[str, object]:
    """Return entries as a JSON Feed (jsonfeed.org 1.1), for the parser that cleans strangers' documents."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "",
        "items": [
            {
                "id": entry.remote_id,
                "url": entry.link,
                "title": entry.title,
                "content_html": entry.html,
                "authors": [{"name": entry.author}],
                "attachments": [{"url": url, "mime_type": kind} for url, kind in entry.enclosures],
                **({"date_published": format_date(entry.published_at)} if entry.published_at is not None else {}),
            }
            for entry in entries
        ],
    }
