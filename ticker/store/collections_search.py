"""The search of a collection, from JSON."""

from typing import Any

from ticker.entities import CollectionSearch


def search_of(values: Any) -> CollectionSearch:
    """Make a search of what JSON gives. Raises TypeError or ValueError for what is none."""
    if not isinstance(values, dict):
        raise TypeError("no search")
    text, tag = values.get("text", ""), values.get("tag", "")
    if not isinstance(text, str) or not isinstance(tag, str):
        raise TypeError("no search")
    return CollectionSearch(text, values.get("is_unread") is True, values.get("is_saved") is True, tag)
