"""Fetches pages with their articles, and pictures, for the viewer; some of them in advance.

Ahead come what saved entries lack, and the newest stories on the wire.
"""

import math
import time
from collections.abc import Container
from dataclasses import replace
from typing import TYPE_CHECKING

from ticker.durations import DAY, HOUR
from ticker.entities import Feed, FetchErrorKind, Reach
from ticker.feeds.hosts import host_of
from ticker.poller.context import PollerContext
from ticker.poller.events import HeadlinePictureFetched, PictureFetched, StoryFetched
from ticker.poller.jobs import FetchTask, TaskResult
from ticker.poller.schedule import Outcome
from ticker.preferences import Preferences, ShowPictures
from ticker.store import Store

if TYPE_CHECKING:
    from ticker.reading.article import Article


class Articles:
    """Fetches for the viewer; in advance, one story at a time with pauses, as nobody waits for it."""

    def __init__(self, context: PollerContext) -> None:
        self._context = context
        self._store = context.store
        self._tasks: set[FetchTask] = set()  # under way or waiting for a thread
        self._prefetched: set[int] = set()  # entries that were tried

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    @property
    def next_at(self) -> float:
        """When to fetch the next story ahead (monotonic)."""
        is_wanted = bool(self._context.preferences.stories_ahead) and not self._tasks
        return self._context.timers.prefetch_at if is_wanted else math.inf

    def fetch(self, tasks: tuple[FetchTask, ...]) -> None:
        """Have pages and pictures fetched that are not being fetched already."""
        for task in reversed(tasks):  # the last one given is done first
            owner = self._store.entries.with_feed(task.entry_id)
            completed = _for_feed(task, owner[1]) if owner else task
            if completed in self._tasks:
                continue
            if task.height and (self._context.is_sparing or self._context.is_offline):  # nobody waits for it
                self._context.emit(HeadlinePictureFetched(task.entry_id))
                continue
            self._tasks.add(completed)
            kept = None if task.is_page else self._store.pictures.get(task.entry_id, task.url)
            if kept is None:
                self._context.workers.start_task(completed)
            else:
                self._context.workers.pictures.decode(completed, kept, is_new=False)

    def keep_offline(self, entry_id: int) -> None:
        """Fetch what a saved entry lacks for being read without a network."""
        self.fetch(missing_tasks(self._store, entry_id, self._context.preferences))

    def keep(self, result: TaskResult) -> None:
        """Keep a story, or a picture of one that is saved, and fetch the pictures that belong to it."""
        task, found, error = result.task, result.found, result.error
        self._tasks.discard(task)
        if error is not None and error.kind is FetchErrorKind.PRIVATE_ADDRESS:
            self._note_refusal(task, error.detail)
        if error is not None and not result.is_refused:
            self._context.pause_host(host_of(task.url), Outcome(error=error.kind, retry_after=error.retry_after))
        if not task.is_page:
            if result.content:
                self._store.pictures.save(task.entry_id, task.url, result.content)
            return
        if found is not None and found.body_html:
            self._store.entries.save_story(task.entry_id, found)
        missing = missing_tasks(self._store, task.entry_id, self._context.preferences)
        self.fetch(tuple(each for each in missing if not each.is_page))

    def _note_refusal(self, task: FetchTask, host: str) -> None:
        if owner := self._store.entries.with_feed(task.entry_id):
            self._store.polling.note_refusal((owner[1].id,), host)

    def tell(self, result: TaskResult) -> None:
        """Emit the result of a task."""
        task, error = result.task, result.error
        if task.height:
            self._context.emit(HeadlinePictureFetched(task.entry_id, result.picture))
            return
        if not task.is_page:
            self._context.emit(PictureFetched(task.entry_id, task.url, result.picture))
            return
        kind, detail = (error.kind, error.detail) if error else (None, "")
        self._context.emit(StoryFetched(task.entry_id, result.found, kind, detail))

    def prefetch_if_due(self) -> None:
        """Fetch the next story in advance."""
        context, monotonic = self._context, time.monotonic()
        if monotonic < self.next_at:
            return
        context.timers.prefetch_at = monotonic + HOUR
        if context.is_sparing or context.is_offline:
            return
        task = next_prefetch(self._store, context.preferences, self._prefetched, self._store.polling.paused_hosts())
        if task is not None:
            self._prefetched.add(task.entry_id)
            context.timers.prefetch_at = monotonic + context.pace.host_pause
            self.fetch((task,))


def _for_feed(task: FetchTask, feed: Feed) -> FetchTask:
    return replace(
        task,
        feed_host=host_of(feed.asked_url),
        reach=Reach(feed.polling.reach),
        feed_url=feed.asked_url,
        network=feed.network,
    )


def missing_tasks(store: Store, entry_id: int, preferences: Preferences) -> tuple[FetchTask, ...]:
    """Return what is still to be fetched so that a saved entry can be read without a network: its page, its pictures.

    Pictures are those of the full story; if that is to be fetched first, they come with the next question.
    """
    from ticker.reading.article import (  # noqa: PLC0415 - not before something is read or saved
        article_of,
        image_urls,
        shown_pictures,
        wants_full_story,
        with_full_story,
    )

    if (known := store.entries.with_feed(entry_id)) is None:
        return ()
    entry, feed = known
    if not entry.is_saved:
        return ()
    article, found = article_of(entry, feed), store.entries.story(entry_id)
    if found is None and wants_full_story(article, feed, by_default=preferences.full_stories):
        return (FetchTask(entry_id, article.link, is_page=True),)
    if shown_pictures(feed, preferences) is ShowPictures.NEVER:
        return ()
    full = with_full_story(article, found) if found is not None else article
    kept = store.pictures.urls(entry_id)
    return tuple(FetchTask(entry_id, url) for url in image_urls(full) if url not in kept)


def next_prefetch(
    store: Store, preferences: Preferences, tried: Container[int], paused_hosts: Container[str]
) -> FetchTask | None:
    """Return the page to fetch ahead: of the newest unread summary on the wire, as many as preferred; None: no more."""
    headlines = store.entries.headlines(
        limit=preferences.stories_ahead,
        max_age=preferences.headline_age_days * DAY or None,
        include_read=False,
        within=store.collections.get(preferences.collection) if preferences.collection else None,
    )
    for headline in headlines:
        if headline.entry_id in tried or host_of(headline.link) in paused_hosts:
            continue
        article = _wanting(store, headline.entry_id, preferences)
        if article is not None:
            return FetchTask(headline.entry_id, article.link, is_page=True)
    return None


def _wanting(store: Store, entry_id: int, preferences: Preferences) -> "Article | None":
    """Return the entry as an article where its page would be fetched on opening it."""
    from ticker.reading.article import article_of, wants_full_story  # noqa: PLC0415 - as above

    known = store.entries.with_feed(entry_id)
    if known is None or store.entries.story(entry_id) is not None:
        return None
    entry, feed = known
    article = article_of(entry, feed)
    return article if wants_full_story(article, feed, by_default=preferences.full_stories) else None
