"""All headlines that are kept, read page by page: what a page costs does not grow with their number."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ticker.entities import Headline, Sought
from ticker.store.database import Database
from ticker.store.rows import HEADLINE_COLUMNS, headline_of, json_text

_NEWEST_FIRST = "ORDER BY e.published_at DESC, e.id DESC"
_BEYOND = "(e.published_at, e.id) < (:published_at, :entry_id)"

Candidates = list[tuple[float, int]]  # when published, id


@dataclass(frozen=True, slots=True)
class Place:
    """How far a list has been read: to this entry, of this time."""

    published_at: float
    entry_id: int


_START = Place(float("inf"), 0)


class Archive:
    """The headlines of a store: all there are of feeds that have not been taken out, on the wire or not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self, sought: Sought, after: Place | None = None, most: int = 200) -> tuple[tuple[int, ...], Place | None]:
        """Return ids of entries that are sought, newest first, and the place from which to go on; None: that was all.

        Ask with ``after=None`` first, then with the place the answer brought. Entries that come in meanwhile move
        nothing: none is told twice, none of the older ones is left out.
        """
        is_of_feeds = bool(sought.folder or sought.feed_id is not None) and not sought.is_saved and not sought.tag
        walk = self._of_feeds if is_of_feeds else self._of_all
        found = walk(sought, after or _START, most)
        return tuple(entry_id for _, entry_id in found), Place(*found[-1]) if len(found) == most else None

    def among(self, sought: Sought, entry_ids: Iterable[int]) -> tuple[int, ...]:
        """Return those of these entries that are sought, newest first: what of a refresh belongs into a list."""
        source = "json_each(:entry_ids) j CROSS JOIN entries e ON e.id = j.value CROSS JOIN feeds f ON f.id = e.feed_id"
        found = self._candidates(source, sought, _START, -1, entry_ids=json_text([*entry_ids]))
        return tuple(entry_id for _, entry_id in found)

    def headlines(self, entry_ids: Sequence[int]) -> tuple[Headline, ...]:
        """Return these headlines in this order; those that are gone are left out."""
        rows = self._database.rows(
            f"SELECT {HEADLINE_COLUMNS} FROM json_each(?) j CROSS JOIN entries e ON e.id = j.value"
            " JOIN feeds f ON f.id = e.feed_id AND NOT f.is_removed ORDER BY j.key",
            json_text(entry_ids),
        )
        return tuple(map(headline_of, rows))

    def _of_all(self, sought: Sought, start: Place, most: int) -> Candidates:
        """Walk through the index that leaves out most."""
        source = "entries e INDEXED BY entries_newest"
        if sought.tag:
            source = "tags t CROSS JOIN entries e ON t.tag = :tag AND e.id = t.entry_id"
        elif sought.is_saved:
            source = "entries e INDEXED BY entries_saved"
        elif sought.is_unread:
            source = "entries e INDEXED BY entries_unread"
        return self._candidates(f"{source} CROSS JOIN feeds f ON f.id = e.feed_id", sought, start, most)

    def _of_feeds(self, sought: Sought, start: Place, most: int) -> Candidates:
        """Merge the indexes of some feeds: of those only whose newest entries are the newest ``most`` of all."""
        index = "entries_unread_of_feed" if sought.is_unread else "entries_newest_of_feed"
        newest = (
            f"SELECT e.id FROM entries e INDEXED BY {index} WHERE e.feed_id = f.id AND {_BEYOND}"
            f"{' AND NOT e.is_read' if sought.is_unread else ''} {_NEWEST_FIRST} LIMIT"
        )
        heads = f"SELECT f.id, ({newest} 1) AS head FROM feeds f WHERE {_of_feed(sought)}"
        feeds = self._database.rows(
            f"SELECT f.id FROM ({heads}) f CROSS JOIN entries e ON e.id = f.head {_NEWEST_FIRST} LIMIT :most",
            **_parameters(sought, start, most),
        )
        source = (
            "json_each(:feed_ids) j CROSS JOIN feeds f ON f.id = j.value"
            f" CROSS JOIN entries e ON e.id IN ({newest} :most)"
        )
        return self._candidates(source, sought, start, most, feed_ids=json_text([row["id"] for row in feeds]))

    def _candidates(self, source: str, sought: Sought, start: Place, most: int, **more: object) -> Candidates:
        rows = self._database.rows(
            f"SELECT e.published_at, e.id FROM {source} WHERE {_condition(sought)} AND {_BEYOND}"
            f" {_NEWEST_FIRST} LIMIT :most",
            **_parameters(sought, start, most),
            **more,
        )
        return [(row["published_at"], row["id"]) for row in rows]


def _condition(sought: Sought) -> str:
    """Return what must be so of an entry e and its feed f."""
    conditions = [_of_feed(sought)]
    if sought.is_unread:
        conditions.append("NOT e.is_read")
    if sought.is_saved or sought.tag:
        conditions.append("e.is_saved")
    if sought.tag:
        conditions.append("EXISTS (SELECT 1 FROM tags WHERE tag = :tag AND entry_id = e.id)")
    if sought.since is not None:
        conditions.append("e.published_at >= :since")
    return " AND ".join(conditions)


def _of_feed(sought: Sought) -> str:
    conditions = ["NOT f.is_removed"]
    if sought.feed_id is not None:
        conditions.append("f.id = :feed_id")
    if sought.folder:  # its text is a JSON list, so one beneath it begins alike: ["World"] and ["World",
        conditions.append(
            "substr(f.folder, 1, length(:folder)) = :folder AND substr(f.folder, length(:folder) + 1, 1) IN (',', ']')"
        )
    return " AND ".join(conditions)


def _parameters(sought: Sought, start: Place, most: int) -> dict[str, object]:
    return {
        "published_at": start.published_at,
        "entry_id": start.entry_id,
        "most": most,
        "feed_id": sought.feed_id,
        "folder": json_text(sought.folder)[:-1],
        "since": sought.since,
        "tag": sought.tag,
    }
