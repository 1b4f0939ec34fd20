"""One sync with a feed server: send local changes, take remote ones. The next run goes on wherever one ended."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from ticker.durations import DAY, HOUR, MINUTE
from ticker.entities import FetchErrorKind, RemoteFeed
from ticker.quick_dataclass import dataclass
from ticker.store import RemoteEntry, RemoteLists, Store
from ticker.sync.account_identity import Identity, feeds_to_ask, identity_of, needs_check
from ticker.sync.entry_download import Batch, EntryDownload, ParseEntries
from ticker.sync.feed_sender import FeedSender
from ticker.sync.feed_server import ALL_FEEDS, FeedServer
from ticker.sync.reconcile import merged, merged_with_backup
from ticker.sync.sync_memory import SyncMemory
from ticker.urls import normalized_url

_RECENT = 30 * DAY  # for which entries come that were read elsewhere before they were here
_OVERLAP = 10 * MINUTE  # by which a run asks further back than the last one, for clocks that differ
_WITNESS_COUNT = 6
_NEWEST_COUNT = 20  # of the known ids, some of which are listed as long as the server is the same
_CHECKED_AT_ONCE = 50  # of the known entries, until so many are the same
_RETRY_LEFT_OUT_AFTER = DAY
_RETRY_UNPROVED_AFTER = HOUR  # if nothing else came either
_CORRECTED_WITHIN = 3 * DAY  # of its date an entry is read again, to see whether it was corrected
_MAX_READ_AGAIN = 4_000  # characters in a usual run
_MAX_READ_AGAIN_AT_ONCE = 1_000_000  # in one that the user asked for


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What a run has changed here."""

    new: dict[int, list[int]]  # ids of entries by feed
    edited: dict[int, list[int]]
    feeds_changed: bool
    marks_changed: bool
    was_reset: bool  # the server was found to be another one
    unsent_feeds: frozenset[int]  # with changes the server failed to take or, by its API, cannot take


class SyncRun:
    """A single run; ``on_progress`` is told how many entries have come, of how many.

    ``memory`` is that of the run before. ``is_whole``: everything is asked for, as it is now and then at any rate.
    """

    def __init__(
        self,
        server: FeedServer,
        store: Store,
        parse: ParseEntries,
        *,
        now: Callable[[], float],
        on_progress: Callable[[int, int], None],
        memory: SyncMemory,
        is_whole: bool = False,
        on_new: Callable[[Sequence[int]], None] = lambda _: None,
    ) -> None:
        self._server = server
        self._store = store
        self._feeds = store.remote_feeds
        self._entries = store.remote_entries
        self._marks = store.remote_marks
        self._skipped = store.skipped_entries
        self._now = now
        self._on_progress = on_progress
        self._on_new = on_new  # called with the ids of entries, in the transaction that stores them
        self._memory = memory
        self._is_forced = is_whole
        self._is_whole = is_whole or memory.is_whole_due(now())
        self._download = EntryDownload(server, parse, memory.batch_size)
        self._taken_unread: Counter[str] = Counter()  # of the entries taken in this run, by feed
        self._new: dict[int, list[int]] = {}
        self._edited: dict[int, list[int]] = {}
        self._marks_changed = False
        self._was_reset = False
        self._tells_changes = False  # what has been corrected, for one
        self._unread_list: tuple[float, int] | None = None  # when all unread ids were asked for, and their length

    def run(self) -> SyncOutcome:
        """Raises FetchError, StoreError; what was done until then is done."""
        begun_at = self._now()
        was_restored = self._memory.was_restored
        try:
            listed = self._server.feeds(may_be_older=not self._is_whole)
            newest = self._server.newest()
            self._check_account(listed)
            feeds_changed = self._merge_feeds(listed)
            difference = None if self._is_whole else self._unread_difference()
            if self._marks.has_outgoing() or not self._is_as_known(difference):
                self._check_ids()
            self._send_marks()
            has_news = newest is None or newest != self._memory.newest
            self._take_entries(listed, difference, has_news=has_news)
            if not self._tells_changes:
                self._read_again(begun_at)
            sender = FeedSender(self._server, self._store, self._send_marks)
            before = self._linked_ids()
            if sender.send(listed):
                feeds_changed = True
                self._take_added(before)
            self._send_marks()  # of entries that were read or saved here before the server had their feed
        finally:
            self._memory.batch_size = self._download.batch_size
        self._memory.newest = newest
        self._note_end(begun_at, was_restored=was_restored)
        return SyncOutcome(
            self._new, self._edited, feeds_changed, self._marks_changed, self._was_reset, frozenset(sender.unsent)
        )

    def _note_end(self, begun_at: float, *, was_restored: bool) -> None:
        self._memory.begun_at = begun_at
        if self._unread_list is not None:  # a run that fails after it may not have taken what is in it
            self._memory.unread_at, self._memory.unread_length = self._unread_list
        self._memory.highest_id = next(iter(self._entries.newest_ids(1)), "")
        if self._is_whole:
            self._memory.whole_at = begun_at
        if self._memory.was_restored and not (self._is_whole and was_restored):
            self._memory.whole_at = None  # the next run asks for all marks
        else:
            self._memory.was_restored = False

    # -- whose account it is -------------------------------------------------------------------------------------

    def _check_account(self, listed: Sequence[RemoteFeed]) -> None:
        """See whether the account is still the same, if there is a reason to doubt."""
        linked = self._feeds.linked()
        sign_in = self._server.sign_in_count
        is_same_session = bool(sign_in) and self._memory.checked_sign_in == sign_in
        is_unproved = self._memory.checked_sign_in != sign_in or (not sign_in and self._marks.has_outgoing())
        if linked and (is_unproved or needs_check(linked, listed)):
            self._identify(listed, is_same_session=is_same_session)
        self._memory.checked_sign_in = sign_in

    def _identify(self, listed: Sequence[RemoteFeed], *, is_same_session: bool) -> None:
        identity = ask_identity(self._store, listed, self._download, is_same_session=is_same_session, is_same_user=True)
        addresses = {normalized_url(each.url) for each in listed}
        is_less = any(normalized_url(each.url) not in addresses for each in self._feeds.linked())
        if identity is not Identity.SAME:
            self._store.account.forget_ids(is_other=is_less)
            self._is_whole = True
        self._memory.checked_sign_in = self._server.sign_in_count
        self._was_reset |= identity is not Identity.SAME and is_less

    def _check_ids(self) -> None:
        """See whether ids still mean the same: a server restored from a backup gives out again those it has lost.

        All newer ones are looked at then, before marks go to the wrong entries.
        """
        witness = self._entries.newest_witness()
        if witness and not self._are_same([witness]):
            self._memory.was_restored = True
            newest = self._entries.newest_ids(len(self._entries.known_ids()))
            for start in range(0, len(newest), _CHECKED_AT_ONCE):
                if self._are_same(newest[start : start + _CHECKED_AT_ONCE]):
                    break

    def _are_same(self, ids: Sequence[str]) -> bool:
        """Ask for known entries, let go of the ids that are not theirs any more, and tell whether there were none."""
        are_same = True
        for batch in self._download.fetch(ids):
            there = {each.remote_id for each, _ in batch.entries} | dict(batch.left_out).keys()
            gone = set(batch.asked) - there
            self._entries.unlink(gone, self._now())
            are_same &= not gone and not self._entries.with_other_stories(_remote_entries(batch))
            asked = tuple(each for each in batch.asked if each in there)  # what is gone may come again under these ids
            self._keep(replace(batch, asked=asked), has_come=True, takes_marks=False)
        return are_same

    # -- local changes -------------------------------------------------------------------------------------------

    def _send_marks(self) -> None:
        while outgoing := self._marks.outgoing(self._server.capabilities.max_ids):
            self._marks.note_sending(outgoing)
            for value in (True, False):
                if ids := [each.remote_id for each in outgoing if each.read_differs and each.is_read is value]:
                    self._server.mark_read(ids, is_read=value)
            for value in (True, False):
                if ids := [each.remote_id for each in outgoing if each.saved_differs and each.is_saved is value]:
                    self._server.mark_saved(ids, is_saved=value)
            self._marks.note_sent(outgoing)

    # -- remote changes ------------------------------------------------------------------------------------------

    def _merge_feeds(self, listed: Sequence[RemoteFeed]) -> bool:
        before = self._linked_ids()
        has_changed = self._feeds.merge(listed, self._now())
        if self._linked_ids() - before:
            self._skipped.retry_absent()
        return has_changed

    def _linked_ids(self) -> set[str]:
        return {each.remote_id for each in self._feeds.linked()}

    def _unread_difference(self) -> Counter[str] | None:
        """Return how many more unread entries each feed has there than here, before anything is sent or taken.

        Where the server counts all together, one that came and one that was read cancel out, and others only tell what
        has come: they are asked for the ids now and then.
        """
        here = self._marks.unread_counts()
        counts = self._server.unread_counts(sum(here.values()), next(iter(self._entries.newest_ids(1)), ""))
        if counts is None or (ALL_FEEDS in counts and self._memory.is_unread_due(self._now())):
            return None
        difference = Counter(counts)
        _subtract(difference, here)
        return difference

    def _take_entries(self, listed: Sequence[RemoteFeed], difference: Counter[str] | None, *, has_news: bool) -> None:
        if self._is_whole:
            self._take_everything(listed)
        if self._memory.begun_at is None:
            return
        since = self._memory.begun_at - _OVERLAP
        if self._memory.newest is not None:  # by the clock there
            since = min(since, self._memory.newest.came_at)
        changed = self._server.changed_ids(since)
        if changed is not None:
            self._tells_changes = True
            self._take_changed(changed, difference)
        elif not self._is_whole:
            self._take_recent(since if has_news else None, difference)

    def _take_changed(self, changed: Iterable[str], difference: Counter[str] | None) -> None:
        """Take what has changed, and ask for marks where counts say that more has: the server's clock may be slow."""
        before = self._marks.unread_counts()
        self._take(changed, takes_known=True)
        if difference is not None:
            _subtract(difference, self._marks.unread_counts())
            difference.update(before)
            self._take_marks_of_different(difference)

    def _take_added(self, before: set[str]) -> None:
        """Take the feeds that were not there before, and what is in them: the server has fetched it by now."""
        self._merge_feeds(self._server.feeds())
        added = self._linked_ids() - before
        counts = self._server.unread_counts(0) if added else {}
        if counts is None or ALL_FEEDS in counts:
            self._take(self._all_unread_ids())
            return
        for each in sorted(added):
            self._take(self._server.unread_ids(each))

    def _take_everything(self, listed: Sequence[RemoteFeed]) -> None:
        """Take all there is; asked in an order in which nothing that comes in meanwhile can seem to be read."""
        if self._is_forced:
            self._skipped.retry_all()
        recent = self._server.recent_ids(self._now() - _RECENT, skips_unread=True)
        saved = self._saved_ids()
        unread = self._all_unread_ids()
        wanted = recent | saved | unread
        newest = self._entries.newest_ids(_NEWEST_COUNT)
        if newest and wanted.isdisjoint(newest):  # known ids have vanished
            self._identify(listed, is_same_session=bool(self._server.sign_in_count))
            self._merge_feeds(listed)
        self._skipped.keep_only(wanted)
        taken = self._take(wanted)
        self._merge(RemoteLists(unread, saved, recent | unread, taken))
        self._memory.surplus = {}

    def _take_recent(self, since: float | None, difference: Counter[str] | None) -> None:
        """Take what has come in since the last run, None if nothing has.

        Marks are asked for only where counts say that some have changed.
        """
        saved_count = len(self._entries.saved_ids())
        saved = self._saved_ids() if self._memory.is_saved_due(self._now(), saved_count) else None
        recent = frozenset[str]() if since is None else self._server.recent_ids(since, after=self._memory.highest_id)
        unread = self._all_unread_ids() if difference is None else None
        taken = self._take(recent | (saved or frozenset()) | (unread or frozenset()))
        self._merge(RemoteLists(unread, saved, besides=taken))
        if difference is not None:
            _subtract(difference, self._taken_unread)
            self._take_marks_of_different(difference)

    def _is_as_known(self, difference: Counter[str] | None) -> bool:
        surplus = self._memory.surplus
        return difference is not None and all(
            difference[each] == surplus.get(each, 0) for each in self._counted_ids(difference)
        )

    def _counted_ids(self, difference: Counter[str]) -> list[str]:
        """Return the feeds that are counted, or ALL_FEEDS; servers count folders, too."""
        return [ALL_FEEDS] if ALL_FEEDS in difference else sorted(self._linked_ids())

    def _take_marks_of_different(self, difference: Counter[str]) -> None:
        """Ask which entries are unread in the feeds that have not as many of them there as here."""
        surplus = self._memory.surplus
        if self._memory.is_surplus_old(self._now()):  # a count of before a change, and ids of after it, are no surplus
            surplus.clear()
            self._memory.surplus_at = self._now()
        for feed_id in self._counted_ids(difference):
            more = difference[feed_id]
            if more == surplus.get(feed_id, 0):
                continue
            unread = self._server.unread_ids(feed_id) if feed_id else self._all_unread_ids()
            taken = self._take(unread)
            has_changed = self._merge(RemoteLists(unread, besides=taken, feed_id=feed_id or None))
            surplus.pop(feed_id, None)
            if not taken and not has_changed:
                surplus[feed_id] = more

    def _all_unread_ids(self) -> frozenset[str]:
        asked_at = self._now()
        unread = self._server.unread_ids()
        self._unread_list = asked_at, sum(len(each) + 1 for each in unread)
        return unread

    def _saved_ids(self) -> frozenset[str]:
        """Return the ids of saved entries. Those the server has dropped stay saved here, as our own."""
        asked_at = self._now()
        saved = self._server.saved_ids()
        still: set[str] = set()
        missing = sorted(self._entries.saved_ids() - saved)
        if missing:
            self._check_ids()
        for batch in self._download.fetch(missing):
            still.update(each.remote_id for each, _ in batch.entries if each.is_saved)
            gone = set(batch.asked) - {each.remote_id for each, _ in batch.entries} - dict(batch.left_out).keys()
            self._entries.unlink(gone, self._now())
        self._memory.saved_at = asked_at
        return saved | still

    def _decide(self, local: bool, last: bool | None, remote: bool) -> bool:
        return (merged_with_backup if self._memory.was_restored else merged)(local, last, remote)

    def _merge(self, lists: RemoteLists) -> bool:
        if lists.unread is not None and not self._skipped.waiting(self._now()).isdisjoint(lists.unread):
            # what seems to be read may have another id now, under which it cannot be had
            self._unlink_gone(self._marks.unread_ids(lists.feed_id) - frozenset(lists.unread))
        has_changed = self._marks.merge(lists, self._decide, self._now())
        self._marks_changed |= has_changed
        return has_changed

    def _take(self, ids: Iterable[str], *, takes_known: bool = False) -> set[str]:
        """Fetch entries that are not here yet, or all of these, the newest first; each batch is kept as it comes.

        Returns the ids of those that were fetched. This is done before marks are merged: an entry that has another id
        now seems to be read under its old one.
        """
        unwanted = self._skipped.waiting(self._now())
        unwanted |= set() if takes_known else self._entries.known_ids()
        missing = sorted(set(ids) - unwanted, key=_newness, reverse=True)
        done = 0
        has_come = False
        for batch in self._download.fetch(missing):
            has_come |= bool(batch.entries)
            self._on_progress(done, len(missing))
            done += len(batch.asked)
            self._keep(batch, has_come=has_come, takes_marks=takes_known)
        return set(missing)

    def _read_again(self, begun_at: float) -> None:
        """Read entries again that may have been corrected: if the server does not tell, only reading them does."""
        ids = self._entries.to_read_again(
            self._now(),
            newer_than=self._now() - _CORRECTED_WITHIN,
            not_since=begun_at if self._is_forced else 0.0,
            max_length=_MAX_READ_AGAIN_AT_ONCE if self._is_forced else _MAX_READ_AGAIN,
        )
        unread_here: set[str] | None = None if self._unread_list or not ids else self._marks.unread_ids()
        has_other_marks = False
        for batch in self._download.fetch(ids):
            self._keep(batch, has_come=True, takes_marks=False)
            if unread_here is not None:
                unsaved = (each for each, _ in batch.entries if not each.is_saved)  # saved ones of yarr seem unread
                has_other_marks |= any(each.is_read == (each.remote_id in unread_here) for each in unsaved)
        if has_other_marks:  # somebody reads elsewhere
            self._check_ids()
            unread = self._all_unread_ids()
            self._merge(RemoteLists(unread, besides=self._take(unread)))

    def _keep(self, batch: Batch, *, has_come: bool, takes_marks: bool) -> None:
        entries = _remote_entries(batch)
        self._unlink_others(entries)
        self._unlink_renumbered(entries)
        known = self._entries.known([each.remote_id for each in entries])
        unread = (each for each in entries if not each.is_read and each.remote_id not in known)
        self._taken_unread.update(each.feed_id for each in unread)
        with self._store.together():
            saved = self._entries.save(entries, self._now())
            self._on_new([*chain.from_iterable(saved.new.values())])
        for feed_id, ids in saved.new.items():
            self._new.setdefault(feed_id, []).extend(ids)
        for feed_id, ids in saved.edited.items():
            self._edited.setdefault(feed_id, []).extend(ids)
        if takes_marks:
            marks = {each.remote_id: (each.is_read, each.is_saved) for each in entries}
            self._marks_changed |= self._marks.merge_entries(marks, self._decide, self._now())
        self._note_left_out(batch, entries, has_come=has_come)

    def _note_left_out(self, batch: Batch, entries: Sequence[RemoteEntry], *, has_come: bool) -> None:
        """Note what could not be had, so that it is not asked for at every turn."""
        now = self._now()
        come = {each.remote_id for each in entries}
        self._skipped.forget(come)
        self._skipped.note(batch.left_out, now + (_RETRY_LEFT_OUT_AFTER if has_come else _RETRY_UNPROVED_AFTER))
        absent = set(batch.asked) - dict(batch.left_out).keys() - self._entries.known(batch.asked)
        self._skipped.note([(each, FetchErrorKind.NOT_FOUND) for each in absent], now + _RETRY_UNPROVED_AFTER)

    def _unlink_renumbered(self, entries: Sequence[RemoteEntry]) -> None:
        """Let go of old ids of entries that come under new ones, as after a refetch, if they are really gone."""
        self._unlink_gone(self._entries.same_under_other_ids(entries).values())

    def _unlink_gone(self, ids: Iterable[str]) -> None:
        """Let go of those of these ids that the server does not have any more, or has for other entries."""
        for batch in self._download.fetch(sorted(set(ids))):
            there = {each.remote_id for each, _ in batch.entries} | dict(batch.left_out).keys()
            self._entries.unlink(set(batch.asked) - there, self._now())
            self._unlink_others(_remote_entries(batch))

    def _unlink_others(self, entries: Sequence[RemoteEntry]) -> None:
        """Let go of ids that are now those of other entries."""
        if others := self._entries.with_other_stories(entries):
            self._memory.was_restored = True
            self._entries.unlink(others, self._now())


def _remote_entries(batch: Batch) -> list[RemoteEntry]:
    return [
        RemoteEntry(entry.remote_id, entry.feed_id, parsed, entry.is_read, entry.is_saved, entry.guid)
        for entry, parsed in batch.entries
    ]


def ask_identity(
    store: Store,
    listed: Sequence[RemoteFeed],
    download: EntryDownload,
    *,
    is_same_session: bool = False,
    is_same_user: bool = False,
) -> Identity:
    """Ask a server for some entries that are known here, and tell what its account is. Raises FetchError."""
    linked = store.remote_feeds.linked()
    witnesses = store.remote_entries.witnesses(_WITNESS_COUNT, feeds_to_ask(linked, listed))
    ids = [remote_id for remote_id, _, _ in witnesses]
    found = {entry.remote_id: parsed for batch in download.fetch(ids) for entry, parsed in batch.entries}
    return identity_of(linked, listed, witnesses, found, is_same_session=is_same_session, is_same_user=is_same_user)


def _subtract(counts: Counter[str], known: Mapping[str, int]) -> None:
    """Take what is known from counts, which may be of each feed or of all together."""
    counts.subtract({ALL_FEEDS: sum(known.values())} if ALL_FEEDS in counts else known)


def _newness(remote_id: str) -> tuple[int, str]:
    """Return a sort key: most servers count their entries, so of two numbers the greater one is newer."""
    return len(remote_id), remote_id
