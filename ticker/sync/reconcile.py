"""What is to be when both sides may have changed the same thing. Pure.

The protocol says what is, never since when. So three states are compared: ours, theirs, and what the server last had;
whoever has moved away from that has made the later change. A mark has two states, so where both have moved they agree.
"""

from collections.abc import Callable, Iterable, Mapping

from ticker.entities import ParsedEntry
from ticker.sync.greader import Item


def merged(ours: bool, last: bool | None, theirs: bool) -> bool:
    """Return what a mark is to be here. ``last`` is None while a change of ours may or may not have arrived."""
    return theirs if ours == last else ours


def is_another_server(
    witnesses: Iterable[tuple[int, str, str]], found: Mapping[int, ParsedEntry], *, shares_feed: bool
) -> bool:
    """Tell whether the server was set up anew, by entries (id, link, title) that are known to have been there.

    That the ids mean other entries now proves it. That all are gone does so only where no feed is what it was.
    """
    asked = tuple(witnesses)
    known = [(found[each], link, title) for each, link, title in asked if each in found]
    if known:
        return all(entry.link != link and entry.title != title for entry, link, title in known)
    return bool(asked) and not shares_feed


def as_json_feed(items: Iterable[Item], moment: Callable[[float], str]) -> dict[str, object]:
    """Write items as a JSON Feed (jsonfeed.org 1.1), for whoever reads and cleans strangers' documents."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "",
        "items": [
            {
                "id": str(item.remote_id),
                "url": item.link,
                "title": item.title,
                "content_html": item.html,
                "authors": [{"name": item.author}],
                "attachments": [{"url": url, "mime_type": kind} for url, kind in item.enclosures],
                **({"date_published": moment(item.published_at)} if item.published_at is not None else {}),
            }
            for item in items
        ],
    }
