"""Load articles into the viewer: the feed's version at once, full story and images when they have been fetched."""

from dataclasses import replace

from PySide6.QtCore import QObject

from ticker.entities import Entry, Feed
from ticker.pages import Extracted
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
from ticker.store import FeedChanges, Store, StoredPosition
from ticker.ui.article.article_page import NO_OFFERS, Offers
from ticker.ui.article.reading_position import MAX_WORDS, ReadingPosition
from ticker.ui.i18n.messages import sentence_for_page, sentence_for_story
from ticker.ui.viewer.viewer import Viewer


class ViewerController(QObject):
    """Shows entries in the viewer, and provides what it requests from the store or the poller."""

    def __init__(self, viewer: Viewer, store: Store, poller: Poller, preferences: Preferences) -> None:
        super().__init__()
        self._viewer = viewer
        self._store = store
        self._poller = poller
        self._preferences = preferences
        self._article: Article | None = None  # the feed's version of what is in the viewer
        self._feed: Feed | None = None
        viewer.full_story_requested.connect(self._load_story)
        viewer.pictures_requested.connect(poller.fetch_pictures)
        viewer.pictures_chosen.connect(self._choose_pictures)
        viewer.version_chosen.connect(self._save_version)
        viewer.position_left.connect(self._keep_position)

    def apply_preferences(self, preferences: Preferences) -> None:
        has_changed = preferences.pictures != self._preferences.pictures
        self._preferences = preferences
        self._viewer.apply_preferences(preferences)
        if has_changed:
            self._show_pictures_as_preferred()

    @property
    def is_open(self) -> bool:
        return self._viewer.isVisible()

    def show(self, entry: Entry, feed: Feed, *, behind: bool = False, is_requested: bool = True) -> None:
        """Show an entry, and fetch its web page if the feed gives only a summary or the reader prefers the page.

        Without ``is_requested`` the viewer only follows the bar, and nothing is fetched.
        """
        article = self._article = self._without_tracking(article_of(entry, feed))
        self._feed = feed
        wants_page = is_requested and wants_full_story(article, feed, by_default=self._preferences.full_stories)
        self._viewer.show_versions(self._store.groups.versions(entry.id) if self._preferences.group_events else ())
        known = self._store.reading_positions.of(entry.id)
        self._viewer.show_article(
            article,
            offers=self._offers(),
            wants_full_story=wants_page,
            behind=behind,
            position=_position_of(known) if known else None,
            position_in_full_story=known is not None and known.is_full_story,
        )
        if is_requested:
            self._load_pictures(article)

    def take_event(self, event: Event) -> None:
        """Show what the poller has fetched, if the article is still open."""
        article = self._article
        match event:
            case StoryFetched(entry_id=entry_id, found=found, kind=kind) if article and article.entry_id == entry_id:
                if found is not None:
                    self._show_found(article, found)
                elif kind is not None:
                    self._viewer.show_full_story(entry_id, None, sentence_for_story(kind))
            case PictureFetched(entry_id=entry_id, url=url, picture=picture):
                self._viewer.show_picture(entry_id, url, picture)

    def _load_story(self, entry_id: int) -> None:
        article = self._article
        if article is None or article.entry_id != entry_id:
            return
        found = self._store.entries.story(entry_id)
        if found is not None:
            self._show_found(article, found)
        else:
            self._poller.fetch_story(entry_id, article.link)

    def _show_found(self, article: Article, found: Extracted) -> None:
        full = self._without_tracking(with_full_story(article, found))
        has_more = full.is_full_story and (is_longer(full, article) or not is_summary(article))
        if not has_more or found.is_consent_page:
            self._viewer.show_full_story(article.entry_id, None, sentence_for_page(found))
            return
        self._viewer.show_full_story(article.entry_id, full, sentence_for_page(found) if found.is_paywalled else "")
        self._load_pictures(full)

    def _offers(self) -> Offers:
        if self._article is None or self._feed is None:
            return NO_OFFERS
        return Offers(
            full_story=has_page(self._article, self._feed),
            pictures=shown_pictures(self._feed, self._preferences) is not ShowPictures.NEVER,
            pictures_of_feed=self._feed.settings.pictures,
        )

    def _without_tracking(self, article: Article) -> Article:
        return without_tracking_links(article) if self._preferences.cut_tracking else article

    def _load_pictures(self, article: Article) -> None:
        """Show the images in the store, and fetch the others if the preferences say so."""
        if self._feed is None:
            return
        policy = shown_pictures(self._feed, self._preferences)
        kept = self._store.pictures.urls(article.entry_id)
        if policy is not ShowPictures.NEVER:
            wanted = image_urls(article)
            some = tuple(each for each in wanted if each in kept or policy is ShowPictures.ALWAYS)
            if some:
                self._poller.fetch_pictures(article.entry_id, some)

    def _choose_pictures(self, feed_id: int, choice: str) -> None:
        """Save when to show the feed's images, and apply it to the open article."""
        self._store.feeds.change(feed_id, FeedChanges(pictures=choice))
        if self._feed is not None and self._feed.id == feed_id:
            self._feed = replace(self._feed, settings=replace(self._feed.settings, pictures=choice))
            self._show_pictures_as_preferred()

    def _show_pictures_as_preferred(self) -> None:
        if (article := self._viewer.article) is not None:
            self._viewer.show_offers(self._offers())
            self._load_pictures(article)

    def _keep_position(self, entry_id: int, is_full_story: bool, position: ReadingPosition | None) -> None:
        """Save where the reader has stopped in a long story."""
        positions = self._store.reading_positions
        if position is not None:
            block, letter = position.block_number, position.index
            positions.save(entry_id, is_full_story, block, letter, position.text[:MAX_WORDS], self._store.now())
        elif positions.of(entry_id) is not None:
            positions.forget(entry_id)

    def _save_version(self, feed_id: int, prefers_full_story: bool) -> None:
        self._store.feeds.change(feed_id, FeedChanges(prefers_full_story=prefers_full_story))


def _position_of(known: StoredPosition) -> ReadingPosition:
    return ReadingPosition(known.words, known.block, known.letter, offset=0.0, anchor=0, end=0, selected="")
