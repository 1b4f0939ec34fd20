"""The archive: all stored headlines, page by page; the cost of a page does not depend on their number."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from ticker.entities import ArchiveQuery, Headline
from ticker.quick_dataclass import dataclass
from ticker.store.database import Database, StoreError, StoreErrorKind
from ticker.store.rows import HEADLINE_COLUMNS, headline_of, json_text
from ticker.store.search_index import can_index, drop_index, index_missing, parts

_NEWEST_FIRST = "ORDER BY e.published_at DESC, e.id DESC"
_BEYOND = "(e.published_at, e.id) < (:published_at, :entry_id)"
_SPAN = 1_000  # entries found by their terms that are put in order of time together
_MAX_SCANNED = 10_000  # entries, if there is no search index
_INDEXED_AT_ONCE = 200  # entries; a transaction of the poller must not keep the user's clicks waiting

Candidates = list[tuple[float, int]]  # when published, id


@dataclass(frozen=True, slots=True)
class Position:
    """How far a list has been read: to this entry, of this time; of a search, among those of these ids."""

    published_at: float = math.inf
    entry_id: int = 0
    newest: int = (1 << 63) - 1
    oldest: int = 0


_START = Position()


class Archive:
    """The headlines of a store: all of feeds that are not removed, on the wire or not."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(
        self, query: ArchiveQuery, after: Position | None = None, limit: int = 200
    ) -> tuple[tuple[int, ...], Position | None]:
        """Return ids of entries that match, newest first, and the position from which to go on; None: that was all.

        Ask with ``after=None`` first, then with the position the answer brought. Entries that come in meanwhile move
        nothing: none is returned twice, none of the older ones is left out. Where thousands have the terms searched
        for, those that came in last are returned first, a thousand at a time, and these newest first.
        """
        found, position = self._ids(query, after or _START, limit)
        marks = self._database.marks
        if marks:
            unmarked = replace(query, is_unread=False, is_saved=False, tag="")
            more = () if after else self.among(unmarked, marks.changed(query))
            found = tuple(dict.fromkeys((*more, *marks.wanted(found, query))))
        return found, position

    def _ids(self, query: ArchiveQuery, start: Position, limit: int) -> tuple[tuple[int, ...], Position | None]:
        if match := self._match(query):
            return self._of_search(query, match, start, limit)
        has_feeds = bool(query.folder) or query.feed_id is not None or query.feed_ids is not None
        is_of_feeds = has_feeds and not query.is_saved and not query.tag
        walk = self._of_feeds if is_of_feeds else self._of_all
        found = walk(query, start, limit)
        return _ids(found), Position(*found[-1]) if len(found) == limit else None

    def among(self, query: ArchiveQuery, entry_ids: Iterable[int]) -> tuple[int, ...]:
        """Return those of these entries that match, newest first: what of a refresh belongs into a list."""
        ids = [*entry_ids]
        if ids and (match := self._match(query)):
            span = self._span(query, match, max(ids), min(ids), len(ids), ids)
            return _ids(sorted(span, reverse=True))
        source = "json_each(:entry_ids) j CROSS JOIN entries e ON e.id = j.value CROSS JOIN feeds f ON f.id = e.feed_id"
        return _ids(self._candidates(source, query, _START, -1, entry_ids=json_text(ids)))

    def headlines(self, entry_ids: Sequence[int]) -> tuple[Headline, ...]:
        """Return these headlines in this order; those that are gone are left out."""
        rows = self._database.rows(
            f"SELECT {HEADLINE_COLUMNS} FROM json_each(?) j CROSS JOIN entries e ON e.id = j.value"
            " JOIN feeds f ON f.id = e.feed_id AND NOT f.is_removed ORDER BY j.key",
            json_text(entry_ids),
        )
        return self._database.marks.on_all(map(headline_of, rows))

    def complete_index(self) -> int:
        """Add some more entries to the search index and return how many; 0: all are in it."""
        with self._database.transaction():
            return index_missing(self._database, _INDEXED_AT_ONCE)

    def renew_index(self) -> None:
        """Empty the search index; ``complete_index`` fills it again, with the newest first."""
        with self._database.transaction():
            drop_index(self._database)

    # -- by terms ------------------------------------------------------------------------------------------------

    def _match(self, query: ArchiveQuery) -> str:
        """Return what to ask the search index for, "" if no term is searched for."""
        if not query.text.strip():
            return ""
        from ticker.store.search_query import MAX_FEEDS, expression  # noqa: PLC0415 - off the start-up path

        feeds = self._database.rows(
            "SELECT f.id, coalesce(nullif(f.custom_title, ''), f.feed_title) AS title,"
            f" {_of_feed(query)} AS is_chosen FROM feeds f WHERE NOT f.is_removed",
            **_parameters(query, _START, 0),
        )
        chosen = [row["id"] for row in feeds if row["is_chosen"]]
        is_part = len(chosen) < len(feeds) and 0 < len(chosen) <= MAX_FEEDS
        titles = {row["id"]: row["title"] for row in feeds}
        is_saved = query.is_saved or bool(query.tag)
        return expression(query.text, titles, chosen if is_part else (), is_saved=is_saved)

    def _of_search(
        self, query: ArchiveQuery, match: str, start: Position, limit: int
    ) -> tuple[tuple[int, ...], Position | None]:
        """Go through spans of ids, each with so many entries that are found that they are quickly put in order."""
        found: Candidates = []
        position: Position | None = start
        while position and len(found) < limit:
            span = self._span(query, match, position.newest, position.oldest, _SPAN)
            oldest = position.oldest or (span[-1][1] if len(span) == _SPAN else 0)
            rest = sorted((each for each in span if each < (position.published_at, position.entry_id)), reverse=True)
            taken = rest[: limit - len(found)]
            found += taken
            if len(taken) < len(rest):
                position = Position(*taken[-1], newest=max(entry_id for _, entry_id in span), oldest=oldest)
            else:
                position = Position(newest=oldest - 1) if oldest else None
        return _ids(found), position

    def _span(
        self, query: ArchiveQuery, match: str, newest: int, oldest: int, limit: int, entry_ids: Sequence[int] = ()
    ) -> Candidates:
        """Return what has the terms, by ids from the newest one on; with ``entry_ids`` only of these."""
        if can_index(self._database):
            try:
                return self._indexed(query, match, newest, oldest, limit, entry_ids)
            except StoreError as error:
                if error.kind is not StoreErrorKind.CORRUPT:
                    raise  # else it is made again with the next ``complete_index``
        return self._scan(query, newest, oldest, limit, entry_ids)

    def _indexed(
        self, query: ArchiveQuery, match: str, newest: int, oldest: int, limit: int, entry_ids: Sequence[int]
    ) -> Candidates:
        found: Candidates = []
        conditions = f"w.rowid BETWEEN :oldest AND :newest AND {_condition(query)}"
        if entry_ids:
            conditions += " AND +w.rowid IN (SELECT value FROM json_each(:entry_ids))"
        for part in parts(self._database, entry_ids):
            rows = self._database.rows(
                f"SELECT e.published_at, e.id FROM {part} w CROSS JOIN entries e ON e.id = w.rowid"
                f" CROSS JOIN feeds f ON f.id = e.feed_id WHERE w.{part} MATCH :match AND {conditions}"
                " ORDER BY w.rowid DESC LIMIT :limit",
                **_parameters(query, _START, limit - len(found)),
                match=match,
                newest=newest,
                oldest=oldest,
                entry_ids=json_text(entry_ids),
            )
            found += [(row["published_at"], row["id"]) for row in rows]
            if len(found) >= limit:
                break
        return found

    def _scan(
        self, query: ArchiveQuery, newest: int, oldest: int, limit: int, entry_ids: Sequence[int] = ()
    ) -> Candidates:
        """Search without an index, as this SQLite can have none: through the titles of what came in last."""
        from ticker.search_terms import matches, parse, terms_of  # noqa: PLC0415 - off the start-up path

        phrases, wanted = parse(query.text), set(entry_ids)
        rows = self._database.rows(
            "SELECT e.published_at, e.id, e.title, e.author FROM entries e CROSS JOIN feeds f ON f.id = e.feed_id"
            f" WHERE e.id BETWEEN :oldest AND :newest AND {_condition(query)} ORDER BY e.id DESC LIMIT :limit",
            **_parameters(query, _START, _MAX_SCANNED),
            newest=newest,
            oldest=oldest,
        )
        found = [
            (row["published_at"], row["id"])
            for row in rows
            if (not wanted or row["id"] in wanted) and matches(phrases, terms_of(f"{row['title']}\n{row['author']}"))
        ]
        return found[:limit]

    # -- by what an index of the entries knows -------------------------------------------------------------------

    def _of_all(self, query: ArchiveQuery, start: Position, limit: int) -> Candidates:
        """Walk through the index that leaves out most."""
        source = "entries e INDEXED BY entries_newest"
        if query.tag:
            source = "tags t CROSS JOIN entries e ON t.tag = :tag AND e.id = t.entry_id"
        elif query.is_saved:
            source = "entries e INDEXED BY entries_saved"
        elif query.is_unread:
            source = "entries e INDEXED BY entries_unread"
        return self._candidates(f"{source} CROSS JOIN feeds f ON f.id = e.feed_id", query, start, limit)

    def _of_feeds(self, query: ArchiveQuery, start: Position, limit: int) -> Candidates:
        """Merge the indexes of some feeds: of those only whose newest entries are the newest ``limit`` of all."""
        index = "entries_unread_of_feed" if query.is_unread else "entries_newest_of_feed"
        newest = (
            f"SELECT e.id FROM entries e INDEXED BY {index} WHERE e.feed_id = f.id AND {_BEYOND}"
            f"{' AND NOT e.is_read' if query.is_unread else ''} {_NEWEST_FIRST} LIMIT"
        )
        heads = f"SELECT f.id, ({newest} 1) AS head FROM feeds f WHERE {_of_feed(query)}"
        feeds = self._database.rows(
            f"SELECT f.id FROM ({heads}) f CROSS JOIN entries e ON e.id = f.head {_NEWEST_FIRST} LIMIT :limit",
            **_parameters(query, start, limit),
        )
        source = (
            "json_each(:feed_ids) j CROSS JOIN feeds f ON f.id = j.value"
            f" CROSS JOIN entries e ON e.id IN ({newest} :limit)"
        )
        return self._candidates(source, query, start, limit, feed_ids=json_text([row["id"] for row in feeds]))

    def _candidates(self, source: str, query: ArchiveQuery, start: Position, limit: int, **more: object) -> Candidates:
        rows = self._database.rows(
            f"SELECT e.published_at, e.id FROM {source} WHERE {_condition(query)} AND {_BEYOND}"
            f" {_NEWEST_FIRST} LIMIT :limit",
            **_parameters(query, start, limit),
            **more,
        )
        return [(row["published_at"], row["id"]) for row in rows]


def _ids(candidates: Candidates) -> tuple[int, ...]:
    return tuple(entry_id for _, entry_id in candidates)


def _condition(query: ArchiveQuery) -> str:
    """Return what must be so of an entry e and its feed f."""
    conditions = [_of_feed(query)]
    if query.is_unread:
        conditions.append("NOT e.is_read")
    if query.is_saved or query.tag:
        conditions.append("e.is_saved")
    if query.tag:
        conditions.append("EXISTS (SELECT 1 FROM tags WHERE tag = :tag AND entry_id = e.id)")
    if query.since is not None:
        conditions.append("e.published_at >= :since")
    return " AND ".join(conditions)


def _of_feed(query: ArchiveQuery) -> str:
    conditions = ["NOT f.is_removed"]
    if query.feed_id is not None:
        conditions.append("f.id = :feed_id")
    if query.feed_ids is not None:
        conditions.append("f.id IN (SELECT value FROM json_each(:within))")
    if query.folder:  # its text is a JSON list, so one beneath it begins alike: ["World"] and ["World",
        conditions.append(
            "substr(f.folder, 1, length(:folder)) = :folder AND substr(f.folder, length(:folder) + 1, 1) IN (',', ']')"
        )
    return " AND ".join(conditions)


def _parameters(query: ArchiveQuery, start: Position, limit: int) -> dict[str, object]:
    return {
        "published_at": start.published_at,
        "entry_id": start.entry_id,
        "limit": limit,
        "feed_id": query.feed_id,
        "within": json_text(query.feed_ids or ()),
        "folder": json_text(query.folder)[:-1],
        "since": query.since,
        "tag": query.tag,
    }
