"""Subscribes to suggested feeds when they are ticked, and unsubscribes when they are unticked."""

from PySide6.QtCore import QObject

from ticker.feeds.feed_list import OpmlFeed
from ticker.poller import Event, FeedAdded, Poller
from ticker.store import Store
from ticker.ui.widgets.feed_requests import FeedRequests


class SuggestedFeeds(QObject):
    """Keeps the subscriptions in step with the suggestions. Earlier subscriptions are not touched."""

    def __init__(self, store: Store, poller: Poller, requests: FeedRequests, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._poller = poller
        self._requests = requests
        self._wanted: frozenset[str] = frozenset()  # addresses
        self._asked: set[str] = set()  # addresses of which the poller has been told
        self._added: dict[str, int] = {}  # feed ids by address, of those that were added here

    def choose(self, feeds: tuple[OpmlFeed, ...]) -> None:
        """Subscribe to these, and unsubscribe from others chosen here before."""
        self._wanted = frozenset(each.url for each in feeds)
        news = tuple(each for each in feeds if each.url not in self._asked)
        self._asked |= self._wanted
        if news:
            self._poller.add_feeds(news)
        self._remove_unwanted()

    def take_event(self, event: Event) -> None:
        """Note which feeds have been added; the poller may be slower than the user."""
        if not isinstance(event, FeedAdded) or event.was_known or not self._asked:
            return
        feed = self._store.feeds.get(event.feed_id)
        if feed is not None and feed.url in self._asked:
            self._added[feed.url] = feed.id
            self._remove_unwanted()

    def _remove_unwanted(self) -> None:
        gone = [url for url in self._added if url not in self._wanted]
        if gone:
            self._requests.remove_requested.emit(tuple(self._added.pop(url) for url in gone))
            self._asked.difference_update(gone)
