"""Resolves conflicts if both sides may have changed the same thing. Pure.

The protocols have no times of change. So three states are compared: the local one, the remote one, and the one the
server last had. The side that differs from the last made the later change. A mark has two states, so if both sides
differ from the last they agree.
"""

from collections.abc import Callable, Iterable

from ticker.sync.feed_server import RawEntry


def merged(local: bool, last: bool | None, remote: bool) -> bool:
    """Return the resulting mark. ``last`` is None while a local change may or may not have arrived."""
    return remote if local == last else local


def merged_with_backup(local: bool, last: bool | None, remote: bool) -> bool:
    """As ``merged``, if the server has lost marks: what it last had is not what it has changed from."""
    return merged(local, last, remote) or (local and local == last)


def as_json_feed(entries: Iterable[RawEntry], format_date: Callable[[float], str]) -> dict[str, object]:
    """Return entries as a JSON Feed (jsonfeed.org 1.1), for the parser that cleans untrusted documents."""
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
