"""The saved articles, collected for export: each whole, with its tags and note."""

from collections.abc import Iterator

from ticker.entities import ArchiveQuery
from ticker.reading.article import article_of, with_full_story
from ticker.reading.saved_export import SavedArticle
from ticker.store import Position, Store

_AT_ONCE = 100


def saved_articles(store: Store, query: ArchiveQuery) -> Iterator[SavedArticle]:
    """Yield the entries that match, newest first, each as the viewer would show it at its longest."""
    position: Position | None = Position()
    while position:
        ids, position = store.archive.ids(query, position, _AT_ONCE)
        tags, notes = store.tags.of_several(ids), store.tags.notes(ids)
        for entry_id in ids:
            if (known := store.entries.with_feed(entry_id)) is None:
                continue  # gone meanwhile
            article = article_of(*known)
            if found := store.entries.story(entry_id):
                article = with_full_story(article, found)
            yield SavedArticle(article, tags.get(entry_id, ()), notes.get(entry_id, ""))
