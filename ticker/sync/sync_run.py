"""One sync with a feed server: send local changes, take remote ones. The next run goes on wherever one ended."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ticker.durations import DAY
from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed, RemoteFeed
from ticker.feeds.feed_list import normalized_url
from ticker.store import OutgoingFeed, RemoteEntry, Store
from ticker.sync.feed_server import FeedServer, RawEntry
from ticker.sync.reconcile import as_json_feed, is_another_server, merged

ParseEntries = Callable[[bytes], ParsedFeed]  # a JSON Feed → its entries, cleaned

_RECENT = 30 * DAY  # for which entries come that were read elsewhere before they were here
_WITNESS_COUNT = 5
_ENDS_RUN = {  # concerns the server as a whole: anything else it is asked fails as well, or must not be asked
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


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What a run has changed here."""

    new: dict[int, list[int]]  # ids of entries by feed
    feeds_changed: bool
    marks_changed: bool
    was_reset: bool  # the server was found to be another one
    unsent_feeds: frozenset[int]  # with changes the server failed to take or, by its API, cannot take


@dataclass(frozen=True, slots=True)
class _RemoteIds:
    unread: frozenset[str]
    saved: frozenset[str]
    recent: frozenset[str]


class SyncRun:
    """A single run; ``on_progress`` is told how many entries have come, of how many."""

    def __init__(
        self,
        server: FeedServer,
        store: Store,
        parse: ParseEntries,
        *,
        now: Callable[[], float],
        on_progress: Callable[[int, int], None],
    ) -> None:
        self._server = server
        self._can = server.capabilities
        self._store = store
        self._feeds = store.remote_feeds
        self._entries = store.remote_entries
        self._parse = parse
        self._now = now
        self._on_progress = on_progress
        self._unsent_feeds: set[int] = set()

    def run(self) -> SyncOutcome:
        """Raises FetchError, StoreError; what was done until then is done."""
        listed = self._server.feeds()
        was_reset = self._is_another_server(listed)
        if was_reset:
            self._store.account.forget_server()
        has_sent = self._send_feeds(listed)
        if has_sent:
            listed = self._server.feeds()
        feeds_changed = self._feeds.merge(listed, self._now())
        self._send_marks()
        remote = self._remote_ids()
        marks_changed = self._entries.merge_marks(remote.unread, remote.saved, remote.recent, merged, self._now())
        new = self._take_entries(remote)
        self._send_marks()  # of entries that were read or saved here before the server had their feed
        return SyncOutcome(new, feeds_changed or has_sent, marks_changed, was_reset, frozenset(self._unsent_feeds))

    def _is_another_server(self, listed: Sequence[RemoteFeed]) -> bool:
        witnesses = self._entries.witnesses(_WITNESS_COUNT)
        if not witnesses:
            return False
        found = {entry.remote_id: parsed for entry, parsed in self._parsed([each for each, _, _ in witnesses])}
        return is_another_server(witnesses, found, shares_feed=self._feeds.is_any_shared(listed))

    # -- local changes -------------------------------------------------------------------------------------------

    def _send_feeds(self, listed: Iterable[RemoteFeed]) -> bool:
        """Send what has changed about feeds, and tell whether anything was sent."""
        by_id = {each.remote_id: each for each in listed}
        by_url = {normalized_url(each.url): each for each in listed}
        sent = [self._send_feed(each, by_id, by_url) for each in self._feeds.outgoing()]
        return any(sent)

    def _send_feed(self, feed: OutgoingFeed, by_id: Mapping[str, RemoteFeed], by_url: Mapping[str, RemoteFeed]) -> bool:
        if feed.is_removed:
            return self._unsubscribe(feed, is_listed=feed.remote_id in by_id)
        if feed.remote_id:
            return feed.remote_id in by_id and self._send_changes(feed, feed.remote_id)
        if known := by_url.get(normalized_url(feed.url)):
            self._feeds.note(feed.id, remote_id=known.remote_id)
            self._send_changes(feed, known.remote_id)
            return True
        return self._subscribe(feed)

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
        try:
            remote_id = self._server.subscribe(feed.url)
        except FetchError as error:
            if error.kind in _ENDS_RUN:
                raise
            if error.kind is FetchErrorKind.NOT_A_FEED:
                self._feeds.note_refused(feed.id, error.kind)
            else:
                self._feeds.note_failed(feed.id, error.kind, error.detail)
                self._leave_unsent(feed)
        else:
            self._feeds.note(feed.id, remote_id=remote_id)
            self._send_changes(feed, remote_id)
        return True

    def _send_changes(self, feed: OutgoingFeed, remote_id: str) -> bool:
        has_sent = False
        if feed.title and self._can.can_rename:
            self._server.rename(remote_id, feed.title)
            self._feeds.note(feed.id, title=feed.title)
            has_sent = True
        elif feed.title:
            self._leave_unsent(feed)
        if feed.folder is not None and self._can.can_move:
            self._server.move(remote_id, feed.remote_folder, feed.folder)
            self._feeds.note(feed.id, folder=feed.folder)
            has_sent = True
        elif feed.folder is not None:
            self._leave_unsent(feed)
        return has_sent

    def _leave_unsent(self, feed: OutgoingFeed) -> bool:
        self._unsent_feeds.add(feed.id)
        return False

    def _send_marks(self) -> None:
        while outgoing := self._entries.outgoing(self._can.max_ids):
            self._entries.note_sending(outgoing)
            for value in (True, False):
                if ids := [each.remote_id for each in outgoing if each.read_differs and each.is_read is value]:
                    self._server.mark_read(ids, is_read=value)
            for value in (True, False):
                if ids := [each.remote_id for each in outgoing if each.saved_differs and each.is_saved is value]:
                    self._server.mark_saved(ids, is_saved=value)
            self._entries.note_sent(outgoing)

    # -- remote changes ------------------------------------------------------------------------------------------

    def _remote_ids(self) -> _RemoteIds:
        """Ask in an order in which nothing that comes in meanwhile can seem to be read."""
        recent, saved = self._server.recent_ids(self._now() - _RECENT), self._server.saved_ids()
        return _RemoteIds(self._server.unread_ids(), saved | self._still_saved(saved), recent)

    def _still_saved(self, saved: frozenset[str]) -> frozenset[str]:
        """Ask for entries that seem to be saved no more. Those the server has dropped stay saved here, as our own."""
        still: set[str] = set()
        for batch in _batches(sorted(self._entries.saved_ids() - saved), self._can.max_ids):
            found = self._server.entries(batch)
            still.update(each.remote_id for each in found if each.is_saved)
            self._entries.unlink(set(batch) - {each.remote_id for each in found})
        return frozenset(still)

    def _take_entries(self, remote: _RemoteIds) -> dict[int, list[int]]:
        """Fetch what is not here yet, the newest first; each batch is kept as it comes."""
        missing = sorted(
            (remote.unread | remote.saved | remote.recent) - self._entries.known_ids(), key=_newness, reverse=True
        )
        new: dict[int, list[int]] = {}
        done = 0
        for batch in _batches(missing, self._can.max_ids):
            self._on_progress(done, len(missing))
            done += len(batch)
            entries = [
                RemoteEntry(entry.remote_id, entry.feed_id, parsed, entry.is_read, entry.is_saved)
                for entry, parsed in self._parsed(batch)
            ]
            for feed_id, ids in self._entries.save(entries, self._now()).items():
                new.setdefault(feed_id, []).extend(ids)
        return new

    def _parsed(self, ids: Sequence[str]) -> list[tuple[RawEntry, ParsedEntry]]:
        entries = self._server.entries(ids)
        if not entries:
            return []
        document = json.dumps(as_json_feed(entries, _format_date), ensure_ascii=False).encode("utf-8", "replace")
        parsed = {each.guid: each for each in self._parse(document).entries}
        return [(each, parsed[each.remote_id]) for each in entries if each.remote_id in parsed]


def _batches(ids: Sequence[str], size: int) -> Iterable[Sequence[str]]:
    return (ids[start : start + size] for start in range(0, len(ids), size))


def _newness(remote_id: str) -> tuple[int, str]:
    """Return a sort key: most servers count their entries, so of two numbers the greater one is newer."""
    return len(remote_id), remote_id


def _format_date(timestamp: float) -> str:
    try:
        return datetime.fromtimestamp(timestamp, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
