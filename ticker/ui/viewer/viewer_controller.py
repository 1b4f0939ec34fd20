"""Articles on their way into the viewer: the feed's version at once, full story and pictures when they are here."""

from dataclasses import replace

from PySide6.QtCore import QObject

from ticker.entities import Entry, Extracted, Feed
from ticker.poller import Event, PictureFetched, Poller, StoryFetched
from ticker.preferences import Preferences, ShowPictures
from ticker.reading.article import (
    Article,
    article_of,
    has_page,
    image_urls,
    is_longer,
    is_summary,
    shown_pictures,
    wants_full_story,
    with_full_story,
    without_tracking_links,
)
from ticker.store import FeedChanges, Store
from ticker.ui.article.article_page import NO_OFFERS, Offers
from ticker.ui.i18n.messages import sentence_for_page, sentence_for_story
from ticker.ui.viewer.viewer import Viewer


class ViewerController(QObject):
    """Shows entries in the viewer and brings what it asks for: from the store, else by the poller."""

    def __init__(self, viewer: Viewer, store: Store, poller: Poller, preferences: Preferences) -> None:
        super().__init__()
        self._viewer = viewer
        self._store = store
        self._poller = poller
        self._preferences = preferences
        self._article: Article | None = None  # the feed's version of what is in the viewer
        self._feed: Feed | None = None
        viewer.full_story_requested.connect(self._bring_story)
        viewer.pictures_requested.connect(self._fetch_pictures)
        viewer.pictures_chosen.connect(self._choose_pictures)
        viewer.version_chosen.connect(self._remember_choice)

    def apply_preferences(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._viewer.apply_preferences(preferences)

    @property
    def is_open(self) -> bool:
        return self._viewer.isVisible()

    def show(self, entry: Entry, feed: Feed, *, behind: bool = False, is_asked_for: bool = True) -> None:
        """Show an entry; its page is fetched where the feed gives only a summary, or the reader prefers it so.

        Nothing is fetched where nobody has asked for it and the viewer only follows the bar.
        """
        article = self._article = self._wished(article_of(entry, feed))
        self._feed = feed
        wants_it_full = is_asked_for and wants_full_story(article, feed, by_default=self._preferences.full_stories)
        self._viewer.show_versions(self._store.groups.versions(entry.id) if self._preferences.group_events else ())
        self._viewer.show_article(article, offers=self._offers(), wants_full_story=wants_it_full, behind=behind)
        if is_asked_for:
            self._bring_pictures(article)

    def take_event(self, event: Event) -> None:
        """Show what the poller has brought, if the reader is still there."""
        article = self._article
        match event:
            case StoryFetched(entry_id=entry_id, found=found, kind=kind) if article and article.entry_id == entry_id:
                if found is not None:
                    self._show_found(article, found)
                elif kind is not None:
                    self._viewer.show_full_story(entry_id, None, sentence_for_story(kind))
            case PictureFetched(entry_id=entry_id, url=url, content=content):
                self._viewer.show_picture(entry_id, url, content)

    def _bring_story(self, entry_id: int) -> None:
        article = self._article
        if article is None or article.entry_id != entry_id:
            return
        found = self._store.entries.story(entry_id)
        if found is not None:
            self._show_found(article, found)
        else:
            self._poller.fetch_story(entry_id, article.link)

    def _show_found(self, article: Article, found: Extracted) -> None:
        full = self._wished(with_full_story(article, found))
        has_more = full.is_full_story and (is_longer(full, article) or not is_summary(article))
        if not has_more or found.is_consent_page:
            self._viewer.show_full_story(article.entry_id, None, sentence_for_page(found))
            return
        self._viewer.show_full_story(article.entry_id, full, sentence_for_page(found) if found.is_paywalled else "")
        self._bring_pictures(full)

    def _offers(self) -> Offers:
        if self._article is None or self._feed is None:
            return NO_OFFERS
        return Offers(
            full_story=has_page(self._article, self._feed),
            pictures=shown_pictures(self._feed, self._preferences) is not ShowPictures.NEVER,
            pictures_of_feed=self._feed.settings.pictures,
        )

    def _wished(self, article: Article) -> Article:
        return without_tracking_links(article) if self._preferences.cut_tracking else article

    def _bring_pictures(self, article: Article) -> None:
        """Show the pictures that are kept, and fetch the others where that is preferred."""
        if self._feed is None:
            return
        wish = shown_pictures(self._feed, self._preferences)
        kept = self._store.pictures.urls(article.entry_id)
        if wish is not ShowPictures.NEVER:
            wanted = image_urls(article)
            self._fetch_pictures(
                article.entry_id, tuple(each for each in wanted if each in kept or wish is ShowPictures.ALWAYS)
            )

    def _fetch_pictures(self, entry_id: int, addresses: tuple[str, ...]) -> None:
        """Show pictures from the store, and have those fetched that are not there."""
        missing = []
        for address in addresses:
            content = self._store.pictures.get(entry_id, address)
            if content is None:
                missing.append(address)
            else:
                self._viewer.show_picture(entry_id, address, content)
        if missing:
            self._poller.fetch_pictures(entry_id, missing)

    def _choose_pictures(self, feed_id: int, choice: str) -> None:
        """Remember when the feed's pictures are shown, and show those of the open article accordingly."""
        self._store.feeds.change(feed_id, FeedChanges(pictures=choice))
        if self._feed is not None and self._feed.id == feed_id:
            self._feed = replace(self._feed, settings=replace(self._feed.settings, pictures=choice))
            self._viewer.show_offers(self._offers())
            if (article := self._viewer.article) is not None:
                self._bring_pictures(article)

    def _remember_choice(self, feed_id: int, prefers_full_story: bool) -> None:
        self._store.feeds.change(feed_id, FeedChanges(prefers_full_story=prefers_full_story))
