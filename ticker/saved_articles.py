"""What is saved, gathered to be taken elsewhere: each story whole, with what the user has written to it."""

from collections.abc import Iterator

from ticker.entities import ArchiveQuery
from ticker.reading.article import article_of, with_full_story
from ticker.reading.saved_export import SavedArticle
from ticker.store import Position, Store

_AT_ONCE = 100


def saved_articles(store: Store, sought: ArchiveQuery) -> Iterator[SavedArticle]:
    """Yield the entries that are sought, newest first, each as the viewer would show it at its longest."""
    place: Position | None = Position()
    while place:
        ids, place = store.archive.ids(sought, place, _AT_ONCE)
        tags, notes = store.tags.of_several(ids), store.tags.notes(ids)
        for entry_id in ids:
            if (known := store.entries.with_feed(entry_id)) is None:
                continue  # gone meanwhile
            article = article_of(*known)
            if found := store.entries.story(entry_id):
                article = with_full_story(article, found)
            yield SavedArticle(article, tags.get(entry_id, ()), notes.get(entry_id, ""))
