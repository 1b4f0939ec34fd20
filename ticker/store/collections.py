"""Collections: named selections of folders and feeds, and the feeds in them."""

from dataclasses import asdict, replace

from ticker.entities import ArchiveQuery, Collection
from ticker.natural_sort import natural
from ticker.store.collections_search import search_of
from ticker.store.database import Database
from ticker.store.postponed import postponable
from ticker.store.rows import folder_of, json_text
from ticker.store.values import from_json

# Ids of the feeds in a collection. A folder's text is a JSON list, so one beneath it begins alike:
# ["World" and ["World",
_FEEDS_WITHIN = (
    "SELECT f.id FROM feeds f WHERE f.id IN (SELECT value FROM json_each(?1)) OR EXISTS (SELECT 1 FROM json_each(?2) p"
    " WHERE substr(f.folder, 1, length(p.value)) = p.value AND substr(f.folder, length(p.value) + 1, 1) IN (',', ']'))"
)
_PARTS = (
    "SELECT collection_id, folder AS part, feed_id FROM collection_parts p"
    " WHERE collection_id IN (SELECT id FROM collections) ORDER BY p.rowid"
)


class Collections:
    """The collections of a store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Collection, ...]:
        """Return the collections by name."""
        rows = self._database.rows("SELECT id, name, search FROM collections")
        names = {row["id"]: row["name"] for row in rows}
        searches = {row["id"]: from_json(row["search"], search_of, None) for row in rows if row["search"]}
        folders: dict[int, list[tuple[str, ...]]] = {each: [] for each in names}
        feed_ids: dict[int, list[int]] = {each: [] for each in names}
        for row in self._database.rows(_PARTS):
            if row["feed_id"] is not None:
                feed_ids[row["collection_id"]].append(row["feed_id"])
            elif row["part"] and (folder := folder_of(row["part"])):
                folders[row["collection_id"]].append(folder)
        found = (
            Collection(each, name, tuple(folders[each]), tuple(feed_ids[each]), searches.get(each))
            for each, name in names.items()
        )
        return tuple(sorted(found, key=lambda each: (natural(each.name), each.id)))

    def get(self, collection_id: int) -> Collection | None:
        return next((each for each in self.all() if each.id == collection_id), None)

    @postponable
    def save(self, collection: Collection) -> Collection:
        """Save a collection; one with id 0 is added. Return it with its id."""
        search = collection.search
        with self._database.transaction():
            cursor = self._database.execute(
                "INSERT INTO collections (id, name, search) VALUES (?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, search = excluded.search RETURNING id",
                (collection.id or None, collection.name, "" if search is None else json_text(asdict(search))),
            )
            (collection_id,) = cursor.fetchone()
            self._database.execute("DELETE FROM collection_parts WHERE collection_id = ?", (collection_id,))
            folders = [(collection_id, json_text(folder)) for folder in collection.folders]
            self._database.executemany("INSERT INTO collection_parts (collection_id, folder) VALUES (?, ?)", folders)
            feeds = [(collection_id, feed_id) for feed_id in collection.feed_ids]
            self._database.executemany(
                "INSERT INTO collection_parts (collection_id, feed_id) SELECT ?, id FROM feeds WHERE id = ?", feeds
            )
        return self.get(collection_id) or collection

    @postponable
    def remove(self, collection_id: int) -> None:
        with self._database.transaction():
            self._database.execute("DELETE FROM collections WHERE id = ?", (collection_id,))

    def narrowed(self, query: ArchiveQuery, collection: Collection) -> ArchiveQuery:
        """Return the query for those of the headlines in a collection that match ``query``."""
        search = collection.search
        is_everywhere = search is not None and not collection.folders and not collection.feed_ids
        feed_ids = None if is_everywhere else self.feeds_within(collection)
        if search is None:
            return replace(query, feed_ids=feed_ids)
        texts = (f"{search.text} " if search.text.strip() else "", query.text)  # the space ends its last word
        also = f'"{search.tag}" ' if search.tag and query.tag else ""
        return replace(
            query,
            text=f"{texts[0]}{also}{texts[1]}",
            feed_ids=feed_ids,
            is_unread=query.is_unread or search.is_unread,
            is_saved=query.is_saved or search.is_saved,
            tag=query.tag or search.tag,
        )

    def feeds_within(self, collection: Collection) -> tuple[int, ...]:
        """Return the ids of the feeds in a collection."""
        beginnings = [json_text(folder)[:-1] for folder in collection.folders]
        rows = self._database.rows(_FEEDS_WITHIN, json_text(collection.feed_ids), json_text(beginnings))
        return tuple(row["id"] for row in rows)
