"""Finds the stored entry that is the same as a feed server's entry with an unknown id."""

from collections import Counter
from collections.abc import Iterable

from ticker.quick_dataclass import dataclass
from ticker.store.database import Database
from ticker.store.records import RemoteEntry
from ticker.store.rows import stored_guid


@dataclass(frozen=True, slots=True)
class Twin:
    """A stored entry; ``remote_id`` None: the server is not known to have it."""

    id: int
    remote_id: str | None


class FeedTwins:
    """The entries of one feed, to be looked up by guid, by link and title, or by a link that only one of them has."""

    def __init__(self, database: Database, feed_id: int, offered: Iterable[RemoteEntry]) -> None:
        self._by_guid: dict[str, Twin] = {}
        self._by_text: dict[tuple[str, str], list[Twin]] = {}
        self._by_link: dict[str, list[Twin]] = {}
        self._taken: set[int] = set()
        self._offered = Counter(each.parsed.link for each in offered)
        rows = database.rows("SELECT id, remote_id, guid, link, title FROM entries WHERE feed_id = ?", feed_id)
        for row in rows:
            twin = Twin(row["id"], row["remote_id"])
            self._by_guid[row["guid"]] = twin
            self._by_text.setdefault((row["link"], row["title"]), []).append(twin)
            if row["link"]:
                self._by_link.setdefault(row["link"], []).append(twin)

    def find(self, entry: RemoteEntry, *, is_linked: bool) -> Twin | None:
        """Return the stored entry that is the same; ``is_linked``: whether the server had it under another id.

        A link alone is enough if nothing else in the feed has it: some feeds link every entry to the same page.
        """
        link = entry.parsed.link
        guids = (guid_of(entry), stored_guid(entry.guid))
        found = [self._by_guid[guid] for guid in guids if guid in self._by_guid]
        if link or entry.parsed.title:
            found += self._by_text.get((link, entry.parsed.title), [])
        same_link = self._by_link.get(link, [])
        if len(same_link) == 1 and self._offered[link] == 1:
            found += same_link
        fit = (each for each in found if (each.remote_id is not None) is is_linked and each.id not in self._taken)
        return next(fit, None)

    def new_guid(self, entry: RemoteEntry) -> str:
        """Return a guid for an entry that is to be added: no other one in the feed has it."""
        guid = guid_of(entry)
        while guid in self._by_guid:
            guid += " (again)"
        return guid

    def take(self, twin: Twin) -> None:
        """Leave an entry out from now on: it is one of those that were offered."""
        self._taken.add(twin.id)


def guid_of(entry: RemoteEntry) -> str:
    """Return a guid that differs from the one of another entry with the same remote id, after the server was reset."""
    return f"{entry.remote_id} {entry.parsed.link or entry.parsed.title}"
