"""What is fetched before somebody opens it: what saved entries lack, and the newest stories on the wire. Pure."""

from collections.abc import Container

from ticker.feeds.hosts import host_of
from ticker.poller.jobs import FetchTask
from ticker.preferences import Preferences, ShowPictures
from ticker.reading.article import Article, article_of, pictures_of, shown_pictures, wants_full_story, with_full_story
from ticker.store import Store


def lacking(store: Store, entry_id: int, preferences: Preferences) -> tuple[FetchTask, ...]:
    """Return what is still to be fetched so that a saved entry can be read without a network: its page, its pictures.

    Pictures are those of the full story; where that is to be fetched first, they come with the next question.
    """
    entry = store.entry(entry_id)
    feed = store.feed(entry.feed_id) if entry else None
    if entry is None or feed is None or not entry.is_saved:
        return ()
    article, found = article_of(entry, feed), store.story(entry_id)
    if found is None and wants_full_story(article, feed, by_default=preferences.full_stories):
        return (FetchTask(entry_id, article.link, is_page=True),)
    if shown_pictures(feed, preferences) is ShowPictures.NEVER:
        return ()
    full = with_full_story(article, found) if found is not None else article
    kept = store.pictures.urls(entry_id)
    return tuple(FetchTask(entry_id, url) for url in pictures_of(full) if url not in kept)


def next_ahead(
    store: Store, preferences: Preferences, tried: Container[int], held_hosts: Container[str]
) -> FetchTask | None:
    """Return the page to fetch ahead: of the newest unread summary on the wire, as many as preferred; None: no more."""
    headlines = store.headlines(
        limit=preferences.stories_ahead,
        max_age=preferences.headline_age_days * 86_400 or None,
        include_read=False,
        within=store.collections.get(preferences.collection) if preferences.collection else None,
    )
    for headline in headlines:
        if headline.entry_id in tried or host_of(headline.link) in held_hosts:
            continue
        article = _wanting(store, headline.entry_id, preferences)
        if article is not None:
            return FetchTask(headline.entry_id, article.link, is_page=True)
    return None


def _wanting(store: Store, entry_id: int, preferences: Preferences) -> Article | None:
    """Return the entry as an article where its page would be fetched on opening it."""
    entry = store.entry(entry_id)
    feed = store.feed(entry.feed_id) if entry else None
    if entry is None or feed is None or store.story(entry_id) is not None:
        return None
    article = article_of(entry, feed)
    return article if wants_full_story(article, feed, by_default=preferences.full_stories) else None
