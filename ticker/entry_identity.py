"""Which new entries of a document are old ones whose guid, link or title the feed has changed. Pure.

A feed that moves to https, counts its edits in the guid ("…#0", "…#1"), puts a session into each link or makes guids at
random would show every story again. So an entry that has vanished from the document and a new one that is its near
twin are one entry, edited.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from urllib.parse import urlsplit

from ticker.quick_dataclass import dataclass
from ticker.url_cleaner import without_tracking

_MIN_LINKS = 3  # different ones, after which a feed is known to give each entry a link of its own
_SESSION = r"(?i)(?:php|j|asp\.net_?)?sess(?:ion)?_?id|sid|cfid|cftoken|nocache|_"
_SESSION_IN_PATH = r"(?i);jsessionid=[^/?#]*"


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one entry of a feed from another. ``published_at`` is None if the feed gives no date."""

    link: str
    title: str
    published_at: float | None


_Key = Callable[[Identity], Hashable | None]  # None: cannot be told by this


def twins(new: Sequence[Identity], missing: Sequence[Identity], others: Iterable[Identity] = ()) -> dict[int, int]:
    """Return which of ``new`` are which of ``missing``, by their indexes.

    ``missing`` stood in the feed's document before and no longer do; ``others`` are entries of the feed that are known
    besides. Entries that cannot be told apart have no twin: better one story twice than two as one.
    """
    known = Counter(filter(None, (normalized_link(each.link) for each in (*missing, *others))))
    fresh = Counter(filter(None, (normalized_link(each.link) for each in new)))
    has_own_links = len(known | fresh) >= _MIN_LINKS

    def link(each: Identity) -> Hashable | None:
        found = normalized_link(each.link)
        if not found or known[found] > 1 or fresh[found] > 1:  # it has been used for several entries
            return None
        return found if has_own_links else (found, each.published_at)

    def all_of_it(each: Identity) -> Hashable | None:
        return (normalized_link(each.link), each.title, each.published_at)

    def title_and_date(each: Identity) -> Hashable | None:
        return (each.title, each.published_at) if each.title and each.published_at is not None else None

    def title_and_page(each: Identity) -> Hashable | None:
        page = normalized_link(each.link).partition("?")[0]
        return (each.title, page) if each.title and page and each.published_at is None else None

    found: dict[int, int] = {}
    for key in (all_of_it, link, title_and_date, title_and_page):
        left = {index: each for index, each in enumerate(missing) if index not in found.values()}
        mine = _unique({index: each for index, each in enumerate(new) if index not in found}, key)
        theirs = _unique(left, key)
        found |= {index: theirs[value] for value, index in mine.items() if value in theirs}
    return found


def normalized_link(link: str) -> str:
    """Return ``link`` without what may change while the page stays: scheme, www, sessions and tracking."""
    try:
        parts = urlsplit(without_tracking(link))
        host = (parts.hostname or "").removeprefix("www.")
        port = f":{parts.port}" if parts.port not in {None, 80, 443} else ""
    except ValueError:
        return link
    if not host:
        return link
    query = "&".join(each for each in parts.query.split("&") if not re.fullmatch(_SESSION, each.partition("=")[0]))
    path = re.sub(_SESSION_IN_PATH, "", parts.path).rstrip("/")
    return f"{host}{port}{path}" + (f"?{query}" if query else "") + (f"#{parts.fragment}" if parts.fragment else "")


def _unique(entries: dict[int, Identity], key: _Key) -> dict[Hashable, int]:
    """Return the index of each entry whose key no other has."""
    keys = {index: value for index, each in entries.items() if (value := key(each)) is not None}
    counts = Counter(keys.values())
    return {value: index for index, value in keys.items() if counts[value] == 1}
