"""The user's own order of feeds and folders: each feed has a position among all, a folder that of its first feed."""

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ticker.entities import Feed
from ticker.natural_sort import natural

NameKey = Callable[[str], Any]  # returns what a name is sorted by
_Step = tuple[float, int, Any, int | str]


def in_order(feeds: Iterable[Feed], key: NameKey = natural) -> tuple[Feed, ...]:
    """Return feeds in the order of a tree, from top to bottom.

    In each folder what has a position comes first, by that, whether feed or folder; then feeds, then folders by title.
    """
    feeds = tuple(feeds)
    positions: dict[tuple[str, ...], float] = {}  # of folders
    for feed in feeds:
        for path in _paths(feed):
            positions[path] = min(positions.get(path, math.inf), _position(feed))

    def sort_key(feed: Feed) -> tuple[_Step, ...]:
        folders: Iterable[_Step] = ((positions[path], 1, key(path[-1]), path[-1]) for path in _paths(feed))
        return (*folders, (_position(feed), 0, key(feed.title), feed.id))

    return tuple(sorted(feeds, key=sort_key))


def stepped(feeds: Iterable[Feed], moved: int | tuple[str, ...], step: int, key: NameKey = natural) -> tuple[int, ...]:
    """Return the ids of all feeds in order, after moving a feed or a folder by one step.

    It changes places with its neighbor before (``step`` -1) or after it (1) in its folder, if there is one.
    """
    walked = in_order(feeds, key)
    level = (
        moved[:-1] if isinstance(moved, tuple) else next(feed.settings.folder for feed in walked if feed.id == moved)
    )
    blocks: dict[int | tuple[str, ...], list[int]] = {}  # what lies in the level, each with the feeds it comes to
    for feed in walked:
        if feed.settings.folder[: len(level)] == level:
            folder = feed.settings.folder
            blocks.setdefault(folder[: len(level) + 1] if folder != level else feed.id, []).append(feed.id)
    names = [*blocks]
    index = names.index(moved)
    if 0 <= index + step < len(names):
        names[index], names[index + step] = names[index + step], names[index]
    inside = (feed_id for name in names for feed_id in blocks[name])
    return tuple(next(inside) if feed.settings.folder[: len(level)] == level else feed.id for feed in walked)


def inserted(
    feeds: Iterable[Feed],
    folders: Mapping[int, tuple[str, ...]],
    level: tuple[str, ...],
    before: int | tuple[str, ...] | None,
    key: NameKey = natural,
) -> tuple[int, ...]:
    """Return the ids of all feeds in order, after moving those in ``folders`` into these folders, together.

    They come ``before`` a feed or a folder; None: behind all others within ``level``.
    """
    walked = in_order(feeds, key)
    at = next((index for index, feed in enumerate(walked) if _is_within(feed, before)), None)
    if at is None:
        inside = [index for index, feed in enumerate(walked, 1) if feed.settings.folder[: len(level)] == level]
        at = max(inside, default=len(walked))
    moved = [feed.id for feed in walked if feed.id in folders]
    stays, follows = ([feed.id for feed in part if feed.id not in folders] for part in (walked[:at], walked[at:]))
    return (*stays, *moved, *follows)


def _is_within(feed: Feed, part: int | tuple[str, ...] | None) -> bool:
    return feed.id == part if not isinstance(part, tuple) else feed.settings.folder[: len(part)] == part


def _paths(feed: Feed) -> Iterable[tuple[str, ...]]:
    return (feed.settings.folder[: depth + 1] for depth in range(len(feed.settings.folder)))


def _position(feed: Feed) -> float:
    return math.inf if feed.settings.position is None else feed.settings.position
