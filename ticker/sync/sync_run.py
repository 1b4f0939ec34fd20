"""One turn of syncing: send what is ours, take what is theirs. Whatever ends it, the next one goes on from there."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed, RemoteFeed
from ticker.feeds.feed_list import normalized_url
from ticker.store import OutgoingEntry, OutgoingFeed, RemoteEntry, Store
from ticker.sync.greader import MOST_ITEMS, READ, SAVED, Greader, Item
from ticker.sync.reconcile import as_json_feed, is_another_server, merged

Read = Callable[[bytes], ParsedFeed]  # a JSON Feed → its entries, cleaned

_LOOK_BACK = 30 * 86_400.0  # seconds for which entries come that were read elsewhere before we saw them
_WITNESSES = 5
_ENDS_RUN = {  # the server as a whole: whatever else it is asked fails as well, or should not be asked
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
    """What a turn has changed here."""

    new: dict[int, list[int]]  # ids of entries by feed
    feeds_changed: bool
    marks_changed: bool
    was_reset: bool  # the server was found to be another one
    postponed: frozenset[int]  # feeds it failed to add, for no reason that must last


@dataclass(frozen=True, slots=True)
class _Theirs:
    """What the server says is where."""

    unread: frozenset[int]
    saved: frozenset[int]
    recent: frozenset[int]


class SyncRun:
    """Takes one turn with an account; ``tell`` hears how many entries have come, of how many."""

    def __init__(
        self,
        client: Greader,
        store: Store,
        read: Read,
        *,
        now: Callable[[], float],
        tell: Callable[[int, int], None],
    ) -> None:
        self._client = client
        self._store = store
        self._account = store.account
        self._read = read
        self._now = now
        self._tell = tell
        self._postponed: set[int] = set()

    def take(self) -> SyncOutcome:
        """Raises FetchError, StoreError; what was done until then is done."""
        listed = self._client.subscriptions()
        was_reset = self._is_another_server(listed)
        if was_reset:
            self._account.forget_server()
        has_sent = self._send_feeds(listed)
        if has_sent:
            listed = self._client.subscriptions()
        feeds_changed = self._account.take_feeds(listed, self._now())
        self._send_marks()
        theirs = self._ask_for_theirs()
        marks_changed = self._account.take_marks(theirs.unread, theirs.saved, theirs.recent, merged, self._now())
        new = self._take_entries(theirs)
        self._send_marks()  # what was read or saved here while its feed was our own
        return SyncOutcome(new, feeds_changed or has_sent, marks_changed, was_reset, frozenset(self._postponed))

    def _is_another_server(self, listed: Sequence[RemoteFeed]) -> bool:
        witnesses = self._account.witnesses(_WITNESSES)
        if not witnesses:
            return False
        found = {item.remote_id: parsed for item, parsed in self._parsed([each for each, _, _ in witnesses])}
        return is_another_server(witnesses, found, shares_feed=self._account.shares_feed(listed))

    # -- ours ----------------------------------------------------------------------------------------------------

    def _send_feeds(self, listed: Iterable[RemoteFeed]) -> bool:
        by_id = {each.remote_id: each for each in listed}
        by_url = {normalized_url(each.url): each for each in listed}
        outgoing = self._account.outgoing_feeds()
        for feed in outgoing:
            if feed.is_removed:
                if feed.remote_id in by_id:
                    self._client.unsubscribe(feed.remote_id)
                self._account.left_feed(feed.id)
            elif feed.remote_id in by_id:
                self._send_changes(feed, feed.remote_id)
            elif not feed.remote_id:
                known = by_url.get(normalized_url(feed.url))
                self._add(feed, known.remote_id if known else "")
        return bool(outgoing)

    def _add(self, feed: OutgoingFeed, remote_id: str) -> None:
        """Have the server subscribe. Only its verdict on this feed is final; any other failure is tried again later."""
        try:
            remote_id = remote_id or self._client.subscribe(feed.url)
        except FetchError as error:
            if error.kind in _ENDS_RUN:
                raise
            if error.kind is FetchErrorKind.NOT_A_FEED:
                self._account.refuse_feed(feed.id, error.kind)
            else:
                self._account.postpone_feed(feed.id, error.kind, error.detail)
                self._postponed.add(feed.id)
            return
        self._account.note_feed(feed.id, remote_id=remote_id)
        self._send_changes(feed, remote_id)

    def _send_changes(self, feed: OutgoingFeed, remote_id: str) -> None:
        if feed.title:
            self._client.rename(remote_id, feed.title)
            self._account.note_feed(feed.id, title=feed.title)
        if feed.folder is not None:
            self._client.move(remote_id, feed.remote_folder, feed.folder)
            self._account.note_feed(feed.id, folder=feed.folder)

    def _send_marks(self) -> None:
        while outgoing := self._account.outgoing(MOST_ITEMS):
            self._account.set_out(outgoing)
            for tag, is_set, wanted in _commands(outgoing):
                self._client.tag(wanted, tag, is_set=is_set)
            self._account.arrived(outgoing)

    # -- theirs --------------------------------------------------------------------------------------------------

    def _ask_for_theirs(self) -> _Theirs:
        """Return what is where, asked in an order in which nothing that comes in meanwhile can seem to be read."""
        recent, saved = self._client.since(self._now() - _LOOK_BACK), self._client.saved()
        return _Theirs(self._client.unread(), saved | self._still_saved(saved), recent)

    def _still_saved(self, saved: frozenset[int]) -> frozenset[int]:
        """Look at entries that seem to be saved no more: those the server has dropped stay saved here, as our own."""
        missing = sorted(self._account.saved_ids() - saved)
        still: set[int] = set()
        for start in range(0, len(missing), MOST_ITEMS):
            some = missing[start : start + MOST_ITEMS]
            found = self._client.items(some)
            still.update(each.remote_id for each in found if each.is_saved)
            self._account.let_go(set(some) - {each.remote_id for each in found})
        return frozenset(still)

    def _take_entries(self, theirs: _Theirs) -> dict[int, list[int]]:
        """Fetch what is not here yet, the newest first; each batch is kept as it comes."""
        lacking = sorted((theirs.unread | theirs.saved | theirs.recent) - self._account.known_ids(), reverse=True)
        new: dict[int, list[int]] = {}
        for start in range(0, len(lacking), MOST_ITEMS):
            self._tell(start, len(lacking))
            some = [
                RemoteEntry(item.remote_id, item.feed_id, parsed, item.is_read, item.is_saved)
                for item, parsed in self._parsed(lacking[start : start + MOST_ITEMS])
            ]
            for feed_id, ids in self._account.save_entries(some, self._now()).items():
                new.setdefault(feed_id, []).extend(ids)
        return new

    def _parsed(self, ids: Sequence[int]) -> list[tuple[Item, ParsedEntry]]:
        items = self._client.items(ids)
        if not items:
            return []
        document = json.dumps(as_json_feed(items, _written), ensure_ascii=False).encode("utf-8", "replace")
        entries = {entry.guid: entry for entry in self._read(document).entries}
        return [(item, entries[str(item.remote_id)]) for item in items if str(item.remote_id) in entries]


def _commands(outgoing: Sequence[OutgoingEntry]) -> list[tuple[str, bool, list[int]]]:
    """Return which tag to set, or take back, of which items."""
    found = [
        (READ, True, [each.remote_id for each in outgoing if each.read_differs and each.is_read]),
        (READ, False, [each.remote_id for each in outgoing if each.read_differs and not each.is_read]),
        (SAVED, True, [each.remote_id for each in outgoing if each.saved_differs and each.is_saved]),
        (SAVED, False, [each.remote_id for each in outgoing if each.saved_differs and not each.is_saved]),
    ]
    return [each for each in found if each[2]]


def _written(moment: float) -> str:
    try:
        return datetime.fromtimestamp(moment, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
