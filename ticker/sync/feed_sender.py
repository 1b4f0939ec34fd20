"""Sends what has changed here about feeds, one by one: a server fetches each that is added before it answers."""

from collections.abc import Callable, Iterable, Mapping

from ticker.entities import FetchError, FetchErrorKind, RemoteFeed
from ticker.store import OutgoingFeed, Store
from ticker.sync.feed_server import FeedServer
from ticker.urls import normalized_url

ENDS_RUN = {  # concerns the server as a whole: anything else it is asked fails as well, or must not be asked
    FetchErrorKind.OFFLINE,
    FetchErrorKind.UNKNOWN_HOST,
    FetchErrorKind.REFUSED,
    FetchErrorKind.CERTIFICATE,
    FetchErrorKind.TLS,
    FetchErrorKind.PROXY,
    FetchErrorKind.UNAUTHORIZED,
    FetchErrorKind.FORBIDDEN,
    FetchErrorKind.TOO_MANY_REQUESTS,
    FetchErrorKind.UNAVAILABLE,
}


class FeedSender:
    """Sends the changes of feeds. ``between`` is done before each that may take long."""

    def __init__(self, server: FeedServer, store: Store, between: Callable[[], None]) -> None:
        self._server = server
        self._can = server.capabilities
        self._feeds = store.remote_feeds
        self._between = between
        self.unsent: set[int] = set()  # feeds with changes the server failed to take or, by its API, cannot take

    def send(self, listed: Iterable[RemoteFeed]) -> bool:
        """Send what has changed, and tell whether anything was sent. Raises FetchError, of the kinds that end a run."""
        by_id = {each.remote_id: each for each in listed}
        by_address = {normalized_url(each.url): each for each in by_id.values()}
        outgoing = sorted(self._feeds.outgoing(), key=lambda each: not each.is_removed and not each.remote_id)
        sent = [self._send(each, by_id, by_address) for each in outgoing]
        return any(sent)

    def _send(self, feed: OutgoingFeed, by_id: Mapping[str, RemoteFeed], by_address: Mapping[str, RemoteFeed]) -> bool:
        """Send the changes of one feed. A failure concerns that feed: it is sent again with the next regular run."""
        try:
            if feed.is_removed:
                return self._unsubscribe(feed, is_listed=feed.remote_id in by_id)
            if feed.remote_id:
                return feed.remote_id in by_id and self._send_changes(feed, feed.remote_id)
            if known := by_address.get(normalized_url(feed.url)):
                return self._note_added(feed, known.remote_id)
            return self._subscribe(feed)
        except FetchError as error:
            if error.kind in ENDS_RUN:
                raise
            self.unsent.add(feed.id)
            return True  # what was done of it is not known

    def _unsubscribe(self, feed: OutgoingFeed, *, is_listed: bool) -> bool:
        if is_listed and not self._can.can_unsubscribe:
            return self._leave_unsent(feed)
        if is_listed:
            self._server.unsubscribe(feed.remote_id)
        self._feeds.note_unsubscribed(feed.id)
        return True

    def _subscribe(self, feed: OutgoingFeed) -> bool:
        """Add a feed. Only the server's verdict on this feed is final; after any other failure it is tried again."""
        if not self._can.can_subscribe:
            return self._leave_unsent(feed)
        self._between()
        try:
            remote_id = self._server.subscribe(feed.url)
        except FetchError as error:
            if error.kind in ENDS_RUN:
                raise
            if error.kind is FetchErrorKind.NOT_A_FEED:
                self._feeds.note_refused(feed.id, error.kind)
            else:
                self._feeds.note_failed(feed.id, error.kind, error.detail)
                self._leave_unsent(feed)
            return True
        return self._note_added(feed, remote_id)

    def _note_added(self, feed: OutgoingFeed, remote_id: str) -> bool:
        if self._feeds.note_added(feed.id, remote_id):
            self._send_changes(feed, remote_id)
        return True

    def _send_changes(self, feed: OutgoingFeed, remote_id: str) -> bool:
        has_sent = False
        if feed.title and self._can.can_rename:
            self._server.rename(remote_id, feed.title)
            self._feeds.note_changed(feed.id, title=feed.title)
            has_sent = True
        elif feed.title:
            self._leave_unsent(feed)
        if feed.folder is not None and self._can.can_move:
            self._server.move(remote_id, feed.remote_folder, feed.folder)
            self._feeds.note_changed(feed.id, folder=feed.folder)
            has_sent = True
        elif feed.folder is not None:
            self._leave_unsent(feed)
        return has_sent

    def _leave_unsent(self, feed: OutgoingFeed) -> bool:
        self.unsent.add(feed.id)
        return False
