"""Titles as FreshRSS gives them over its APIs: characters that mean something in HTML are full-width ones.

What was full-width before looks the same. So these are changed back where the rest of the title is not full-width
either; of feeds, the list that FreshRSS exports has the titles as they are.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from ticker.entities import FetchError, RemoteFeed
from ticker.feeds.opml import parse_opml
from ticker.urls import normalized_url

_OF_ENTRIES = {"＆": "&", "＜": "<", "＞": ">"}
_OF_FEEDS = {**_OF_ENTRIES, "？": "?", "＼": "\\", "／": "/", "，": ",", "；": ";"}
_PLAIN_ENTRIES = str.maketrans("".join(_OF_ENTRIES), "".join(_OF_ENTRIES.values()))
_PLAIN_FEEDS = str.maketrans("".join(_OF_FEEDS), "".join(_OF_FEEDS.values()))
_DOUBTFUL = re.compile(f"[{''.join(_OF_FEEDS)}]")
_BETWEEN_SPACES = re.compile(r"(?<!\S)[＆＜＞](?!\S)")


def entry_title(title: str) -> str:
    """Return the title of an entry with plain characters, as far as it is not written in full-width ones."""
    if not any(each in title for each in _OF_ENTRIES):
        return title
    if any(_is_wide(each) for each in title if each not in _OF_ENTRIES):
        return _BETWEEN_SPACES.sub(lambda found: _OF_ENTRIES[found[0]], title)
    return title.translate(_PLAIN_ENTRIES)


def feed_title(title: str) -> str:
    """Return the title of a feed or a folder with plain characters, where it is not written in full-width ones."""
    return title if any(_is_wide(each) for each in title if each not in _OF_FEEDS) else _plain(title)


class FeedTitles:
    """Finds out the titles of feeds; ``export`` asks for the server's list of feeds in OPML."""

    def __init__(self, export: Callable[[], bytes]) -> None:
        self._export = export
        self._known: dict[tuple[str, str], str] = {}  # address, title as listed → title

    def corrected(self, feeds: Iterable[RemoteFeed]) -> tuple[RemoteFeed, ...]:
        """Return feeds with the titles they have at the server."""
        listed = tuple(feeds)
        doubtful = {(each.url, each.title) for each in listed if _DOUBTFUL.search(each.title)}
        if not doubtful <= self._known.keys():
            exported = self._exported_titles()
            self._known = {key: _likely_title(key, exported) for key in doubtful}
        return tuple(replace(each, title=self._known.get((each.url, each.title), each.title)) for each in listed)

    def _exported_titles(self) -> dict[str, str]:
        try:
            outlines = parse_opml(self._export()).outlines
        except FetchError:
            return {}
        return {normalized_url(each.url): each.title for each in outlines}


def _likely_title(listed: tuple[str, str], exported: Mapping[str, str]) -> str:
    """Return the exported title where the one listed is made of it, else the one listed with plain characters."""
    url, title = listed
    whole = exported.get(normalized_url(url), "")
    if whole and _plain(whole).split() == _plain(title).split():
        return whole
    return feed_title(title)


def _plain(title: str) -> str:
    return title.translate(_PLAIN_FEEDS)


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in {"W", "F"}
