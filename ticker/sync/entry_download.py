"""Fetches entries by their ids, in batches that become smaller if the server or the line cannot take them."""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime

from ticker.entities import FetchError, FetchErrorKind, ParsedEntry, ParsedFeed
from ticker.quick_dataclass import dataclass
from ticker.sync.feed_server import FeedServer, RawEntry
from ticker.sync.reconcile import as_json_feed

ParseEntries = Callable[[bytes], ParsedFeed]  # a JSON Feed → its entries, cleaned

FIRST_BATCH_SIZE = 100
_QUICK = 5.0  # seconds; a batch that takes less may be larger the next time
_SLOW = 20.0  # a batch that takes more is to be smaller
_MAX_PARSED_LENGTH = 2_000_000  # characters of HTML that are parsed at once, as parsing is bounded in time
_MAX_LONE_FAILURES = 5  # in a row, of single entries, before the server itself seems to be at fault

_SMALLER_MAY_DO = {
    FetchErrorKind.TOO_LARGE,
    FetchErrorKind.TIMED_OUT,
    FetchErrorKind.BROKEN_RESPONSE,  # cut by a server or proxy that had enough
    FetchErrorKind.HTTP_STATUS,  # PHP and gateways answer so when they run out of memory or time
}
_NOT_READABLE = {
    FetchErrorKind.PARSE_TIMED_OUT,
    FetchErrorKind.INTERNAL,
    FetchErrorKind.UNREADABLE,
    FetchErrorKind.NOT_A_FEED,
    FetchErrorKind.TOO_LARGE,
}


@dataclass(frozen=True, slots=True)
class Batch:
    """The result of a request for entries: those the server has, and those that could not be fetched."""

    asked: tuple[str, ...]
    entries: tuple[tuple[RawEntry, ParsedEntry], ...] = ()
    left_out: tuple[tuple[str, FetchErrorKind], ...] = ()  # id, why


class EntryDownload:
    """Fetches and parses entries. ``batch_size`` is the best size so far, and is kept for the next run."""

    def __init__(
        self,
        server: FeedServer,
        parse: ParseEntries,
        batch_size: int = FIRST_BATCH_SIZE,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._server = server
        self._parse = parse
        self._monotonic = monotonic
        self._max_size = server.capabilities.max_ids
        self._lone_failures = 0
        self._too_many = self._max_size + 1  # so many have failed
        self.batch_size = batch_size

    def fetch(self, ids: Sequence[str]) -> Iterator[Batch]:
        """Yield the entries in the order of their ids, a batch for each answer. Raises FetchError."""
        start = 0
        while start < len(ids):
            size = max(1, min(self.batch_size, self._max_size))
            chunk = ids[start : start + size]
            start += len(chunk)
            asked_at = self._monotonic()
            batches = 0
            largest = 0
            for batch in self._fetch(chunk):
                batches += 1
                largest = max(largest, len(batch.asked))
                yield batch
            if batches > 1:
                self.batch_size = largest
            else:
                self._note_success(len(chunk), self._monotonic() - asked_at)

    def _fetch(self, ids: Sequence[str]) -> Iterator[Batch]:
        """Fetch entries in one request, or each half of them if that fails for what they are or how many."""
        try:
            found = self._server.entries(ids)
        except FetchError as error:
            if not _is_about_entries(error):
                raise
            if len(ids) == 1:
                self._count_lone_failure(error)
                yield Batch(tuple(ids), left_out=((ids[0], error.kind),))
                return
            self._too_many = min(self._too_many, len(ids))
            middle = len(ids) // 2
            yield from self._fetch(ids[:middle])
            yield from self._fetch(ids[middle:])
        else:
            self._lone_failures = 0
            yield self._parsed(tuple(ids), found)

    def _count_lone_failure(self, error: FetchError) -> None:
        """Note that a single entry could not be fetched. Raises FetchError if this happens too often."""
        if error.kind is not FetchErrorKind.TOO_LARGE:
            self._lone_failures += 1
        if self._lone_failures > _MAX_LONE_FAILURES:
            raise error

    def _note_success(self, size: int, seconds: float) -> None:
        if seconds > _SLOW:
            self.batch_size = max(1, min(self.batch_size, size // 2))
        elif seconds < _QUICK and size >= self.batch_size and 2 * size < self._too_many:
            self.batch_size = 2 * size

    def _parsed(self, ids: tuple[str, ...], found: Sequence[RawEntry]) -> Batch:
        entries: list[tuple[RawEntry, ParsedEntry]] = []
        left_out: list[tuple[str, FetchErrorKind]] = []
        for part in _parts(found):
            try:
                entries += self._parse_entries(part)
            except FetchError as error:
                if error.kind not in _NOT_READABLE:
                    raise
                for each in part:
                    try:
                        entries += self._parse_entries([each])
                    except FetchError as single:
                        left_out.append((each.remote_id, single.kind))
        return Batch(ids, tuple(entries), tuple(left_out))

    def _parse_entries(self, entries: Sequence[RawEntry]) -> list[tuple[RawEntry, ParsedEntry]]:
        document = json.dumps(as_json_feed(entries, _format_date), ensure_ascii=False).encode("utf-8", "replace")
        parsed = {each.guid: each for each in self._parse(document).entries}
        return [(each, parsed[each.remote_id]) for each in entries if each.remote_id in parsed]


def _is_about_entries(error: FetchError) -> bool:
    """Return whether fewer entries, or others, may come where these did not. A page to sign in is the same for all."""
    if error.kind is FetchErrorKind.UNREADABLE:
        return error.detail != "html"
    return error.kind in _SMALLER_MAY_DO


def _parts(entries: Sequence[RawEntry]) -> Iterator[list[RawEntry]]:
    """Split entries into lists that can be parsed at once."""
    part: list[RawEntry] = []
    length = 0
    for each in entries:
        if part and length + len(each.html) > _MAX_PARSED_LENGTH:
            yield part
            part, length = [], 0
        part.append(each)
        length += len(each.html)
    if part:
        yield part


def _format_date(timestamp: float) -> str:
    try:
        return datetime.fromtimestamp(timestamp, UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""
