"""What we remember: feeds, entries, what was read and saved. SQLite, and the only place that knows SQL.

Each thread opens its own ``Store`` on the same file. Writing is one transaction a feed; reading never waits for it
(WAL). Nothing of sqlite3 gets out: every failure is a StoreError.
"""

import contextlib
import hashlib
import json
import math
import sqlite3
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Self

from ticker.entities import (
    Check,
    Enclosure,
    Entry,
    Extracted,
    Feed,
    FetchErrorKind,
    Headline,
    ParsedEntry,
    ParsedFeed,
    PollingHints,
    Validators,
)
from ticker.paths import set_aside

_APPLICATION_ID = 0x4F545731  # "OTW1", so that file(1) and we know the file
_BUSY_SECONDS = 5.0
_LONGEST_GUID = 500  # characters; longer ones are kept as a hash
_MOST_PARAMETERS = 500  # of one statement
_CHECKS_KEPT = 20  # of each feed
_PRUNED_AT_ONCE = 500  # rows; a transaction of the poller must not keep the user's clicks waiting
_LONGEST_HOLD = 8 * 86_400.0  # seconds
_CLOCK_SLIP = 60.0  # seconds; times further in the future were written by a clock that was wrong

_SCHEMA = """
CREATE TABLE feeds (
    id INTEGER PRIMARY KEY,
    url TEXT NOT NULL UNIQUE,
    feed_title TEXT NOT NULL DEFAULT '',
    custom_title TEXT NOT NULL DEFAULT '',
    folder TEXT NOT NULL DEFAULT '[]',          -- JSON list, from the top
    home_url TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    icon_url TEXT NOT NULL DEFAULT '',
    on_wire INTEGER NOT NULL DEFAULT 1,
    is_paused INTEGER NOT NULL DEFAULT 0,
    is_removed INTEGER NOT NULL DEFAULT 0,      -- by the user, who may still have it back
    interval REAL,                              -- seconds; NULL: the preference's
    prefers_full_story INTEGER,                 -- NULL: not decided
    etag TEXT,
    last_modified TEXT,
    content_hash TEXT NOT NULL DEFAULT '',
    hints TEXT NOT NULL DEFAULT '[null, [], []]',
    added_at REAL NOT NULL,
    checked_at REAL,
    succeeded_at REAL,
    document_at REAL,                           -- last 200
    moved_to TEXT NOT NULL DEFAULT '',          -- where permanent redirects lead, not yet confirmed
    moved_since REAL NOT NULL DEFAULT 0,
    moved_from TEXT NOT NULL DEFAULT '',        -- the address before they were believed
    keeps_address INTEGER NOT NULL DEFAULT 0,
    left_https INTEGER NOT NULL DEFAULT 0,
    next_check_at REAL NOT NULL DEFAULT 0,
    next_check_reason TEXT NOT NULL DEFAULT '',
    check_count INTEGER NOT NULL DEFAULT 0,
    failures INTEGER NOT NULL DEFAULT 0,        -- in a row
    failing_since REAL,
    error TEXT,
    error_detail TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX feeds_due ON feeds (next_check_at) WHERE NOT is_paused AND NOT is_removed;

CREATE TABLE entries (
    id INTEGER PRIMARY KEY,
    feed_id INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    guid TEXT NOT NULL,
    link TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    published_at REAL NOT NULL,                 -- never in the future, never missing
    updated_at REAL,
    first_seen_at REAL NOT NULL,
    gone_at REAL,                               -- when it was missed in its feed's document; NULL: it stands there
    has_body INTEGER NOT NULL DEFAULT 1,        -- 0: pruned
    language TEXT NOT NULL DEFAULT '',
    categories TEXT NOT NULL DEFAULT '[]',
    enclosures TEXT NOT NULL DEFAULT '[]',
    image_url TEXT NOT NULL DEFAULT '',
    fingerprint TEXT NOT NULL DEFAULT '',       -- of all a feed can change about it
    is_read INTEGER NOT NULL DEFAULT 0,
    is_saved INTEGER NOT NULL DEFAULT 0,
    UNIQUE (feed_id, guid)
) STRICT;
-- the wire walks one of these two from the newest on: what it costs does not grow with the archive
CREATE INDEX entries_newest ON entries (published_at DESC, id DESC);
CREATE INDEX entries_unread ON entries (published_at DESC, id DESC) WHERE NOT is_read;
CREATE INDEX entries_unread_of_feed ON entries (feed_id) WHERE NOT is_read;
CREATE INDEX entries_standing ON entries (feed_id) WHERE gone_at IS NULL;
CREATE INDEX entries_gone ON entries (gone_at, has_body) WHERE gone_at IS NOT NULL AND NOT is_saved;

-- hosts that asked for a pause (429, 503), whichever of their feeds it was about
CREATE TABLE holds (
    host TEXT PRIMARY KEY,
    until REAL NOT NULL
) STRICT;

-- the last requests for each feed; each takes the place of the one that was so many before
CREATE TABLE checks (
    feed_id INTEGER NOT NULL REFERENCES feeds ON DELETE CASCADE,
    place INTEGER NOT NULL,
    at REAL NOT NULL,
    next_check_at REAL NOT NULL,
    next_check_reason TEXT NOT NULL,
    status INTEGER NOT NULL,
    error TEXT,
    error_detail TEXT NOT NULL,
    size INTEGER NOT NULL,
    seconds REAL NOT NULL,
    new_count INTEGER NOT NULL,
    sent_etag TEXT,
    sent_last_modified TEXT,
    etag TEXT,
    last_modified TEXT,
    PRIMARY KEY (feed_id, place)
) STRICT, WITHOUT ROWID;

-- apart from the entries, so that reading the wire never touches a body; pruned first
CREATE TABLE bodies (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    summary_html TEXT NOT NULL,
    content_html TEXT NOT NULL
) STRICT;

-- what was found on the pages of entries, for reading it again without a network; pruned with the bodies
CREATE TABLE stories (
    entry_id INTEGER PRIMARY KEY REFERENCES entries ON DELETE CASCADE,
    fetched_at REAL NOT NULL,
    title TEXT NOT NULL,
    byline TEXT NOT NULL,
    published_at REAL,
    site_name TEXT NOT NULL,
    language TEXT NOT NULL,
    image_url TEXT NOT NULL,
    body_html TEXT NOT NULL,
    is_paywalled INTEGER NOT NULL,
    is_consent_page INTEGER NOT NULL
) STRICT;
"""
_PLAIN_FEED_COLUMNS = (  # those that go into a Feed as they are
    "id",
    "url",
    "feed_title",
    "custom_title",
    "home_url",
    "language",
    "icon_url",
    "interval",
    "content_hash",
    "added_at",
    "checked_at",
    "succeeded_at",
    "document_at",
    "moved_to",
    "moved_since",
    "moved_from",
    "next_check_at",
    "next_check_reason",
    "failures",
    "failing_since",
    "error_detail",
)
_FEED_COLUMNS = (
    "folder, etag, last_modified, hints, error, on_wire, is_paused, keeps_address, left_https, prefers_full_story, "
    + ", ".join(_PLAIN_FEED_COLUMNS)
)
_ANEW: dict[str, object] = {"etag": None, "last_modified": None, "content_hash": "", "document_at": None, "failures": 0}
_FINE = (
    "failures = 0, failing_since = NULL, error = NULL, error_detail = '', check_count = check_count + 1,"
    f" is_paused = is_paused AND error IS NOT '{FetchErrorKind.GONE}'"  # a pause by wish stays
)
_MIGRATIONS = (_SCHEMA,)  # number n brings a database of version n to n + 1; never changed once released


class StoreErrorKind(StrEnum):
    """What is wrong with the database; ``ui.messages`` has the sentence for each."""

    CORRUPT = "corrupt"
    NEWER = "newer"  # written by a later version of this program
    FOREIGN = "foreign"  # a database of some other program
    LOCKED = "locked"
    READ_ONLY = "read-only"
    FULL = "full"
    UNAVAILABLE = "unavailable"  # cannot be opened, input/output error
    TAKEN = "taken"  # another subscription has this address


class StoreError(Exception):
    """The database could not be read or written. What was to be done is not done, in whole."""

    def __init__(self, kind: StoreErrorKind, detail: str = "") -> None:
        super().__init__(f"{kind}: {detail}" if detail else str(kind))
        self.kind = kind
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Saved:
    """What a document brought: ids of entries never seen before, and of those that were edited."""

    new: tuple[int, ...] = ()
    edited: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What came beside a document, or in its stead: what to send next time, and where the feed is moving to."""

    validators: Validators
    content_hash: str
    moved_to: str = ""
    left_https: bool = False
    is_whole: bool = True  # a 200: neither a 304 nor only what is new (226)


class Store:
    """The database of one profile, opened by one thread. A context manager.

    Opening makes the file and brings an older one up to date. Raises StoreError, here and everywhere.
    """

    def __init__(self, path: Path, *, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._damage_mark = path.with_name(f"{path.name}-damaged")
        self.is_new = False  # whether this opening has made it: there was none, or an empty file
        with self._guarded():
            self._connection = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        try:
            self._prepare()
        except BaseException:
            self._connection.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        with self._guarded():
            self._connection.close()

    @staticmethod
    def set_aside(path: Path) -> Path | None:
        """Rename a database that cannot be read, with what belongs to it, and return where it went."""
        path.with_name(f"{path.name}-damaged").unlink(missing_ok=True)
        for suffix in ("-wal", "-shm"):
            companion = path.with_name(path.name + suffix)
            if companion.exists():
                set_aside(companion)
        return set_aside(path)

    # -- feeds ---------------------------------------------------------------------------------------------------

    def feeds(self) -> tuple[Feed, ...]:
        """Return all subscriptions, by folder and title."""
        feeds = self._feeds("NOT is_removed")
        return tuple(sorted(feeds, key=lambda feed: (feed.folder, feed.title.casefold(), feed.id)))

    def feed(self, feed_id: int) -> Feed | None:
        return next(iter(self._feeds("id = ?", feed_id)), None)

    def some_feeds(self, feed_ids: Iterable[int]) -> dict[int, Feed]:
        """Return those of these feeds that there are."""
        return {feed.id: feed for feed in self._feeds("id IN (SELECT value FROM json_each(?))", _json([*feed_ids]))}

    def feed_at(self, url: str) -> Feed | None:
        """Return the subscription to an address."""
        return next(iter(self._feeds("url = ? AND NOT is_removed", url)), None)

    def add_feed(
        self,
        url: str,
        *,
        feed_title: str = "",
        custom_title: str = "",
        folder: tuple[str, ...] = (),
        home_url: str = "",
        language: str = "",
        on_wire: bool = True,
        is_paused: bool = False,
        interval: float | None = None,
        next_check_at: float = 0.0,
    ) -> Feed:
        """Subscribe to ``url`` and return the feed; where it is subscribed to already, that one as it is.

        One that was taken out before is brought back with all it has.
        """
        columns = {
            "url": url,
            "feed_title": feed_title,
            "custom_title": custom_title,
            "folder": _json(folder),
            "home_url": home_url,
            "language": language,
            "on_wire": on_wire,
            "is_paused": is_paused,
            "interval": interval,
            "next_check_at": next_check_at,
            "added_at": self._now(),
        }
        with self._transaction():
            self._connection.execute(
                f"INSERT INTO feeds ({', '.join(columns)}) VALUES ({_marks(columns)})"
                " ON CONFLICT (url) DO UPDATE SET is_removed = 0",
                tuple(columns.values()),
            )
        feed = self.feed_at(url)
        if feed is None:  # removed by another program in between
            raise StoreError(StoreErrorKind.UNAVAILABLE, "the feed did not stay")
        return feed

    def change_feed(
        self,
        feed_id: int,
        *,
        url: str | None = None,
        custom_title: str | None = None,
        folder: tuple[str, ...] | None = None,
        on_wire: bool | None = None,
        is_paused: bool | None = None,
        interval: float | None = None,
        prefers_full_story: bool | None = None,
    ) -> None:
        """Set what the user decides about a feed; None leaves it. An interval of 0 is the preference's.

        A new address starts without validators, and at once. Raises StoreError (TAKEN) where another feed has it.
        """
        changes: dict[str, object] = {
            name: value
            for name, value in (
                ("url", url),
                ("custom_title", custom_title),
                ("folder", None if folder is None else _json(folder)),
                ("on_wire", on_wire),
                ("is_paused", is_paused),
                ("prefers_full_story", prefers_full_story),
            )
            if value is not None
        }
        if interval is not None:
            changes["interval"] = interval or None
        if url is not None:
            changes |= _ANEW | {"next_check_at": 0.0, "moved_from": "", "keeps_address": False}
        if changes:
            with self._transaction():
                self._update_feed(feed_id, changes)

    def move_feed(self, feed_id: int, url: str) -> None:
        """Give a feed the address its server has moved it to; the user may undo that."""
        with self._transaction():
            self._connection.execute(
                "UPDATE feeds SET moved_from = url, url = ?, moved_to = '', moved_since = 0 WHERE id = ?",
                (url, feed_id),
            )

    def undo_move(self, feed_id: int) -> None:
        """Give a feed its old address back, to keep whatever its server says."""
        with self._transaction():
            self._connection.execute(
                "UPDATE feeds SET url = moved_from, moved_from = '', keeps_address = 1, next_check_at = 0"
                " WHERE id = ? AND moved_from <> ''",
                (feed_id,),
            )

    def set_removed(self, feed_id: int, is_removed: bool) -> None:
        """Take a feed out of the list and off the wire with all it has, or bring it back as it was."""
        with self._transaction():
            self._update_feed(feed_id, {"is_removed": is_removed})

    def forget_removed(self) -> None:
        """Delete for good, with their entries, the feeds that were taken out."""
        with self._transaction():
            self._connection.execute("DELETE FROM feeds WHERE is_removed")

    # -- polling -------------------------------------------------------------------------------------------------

    def due_feeds(self, now: float) -> tuple[tuple[int, str], ...]:
        """Return id and address of the feeds whose time has come, the longest waiting first."""
        rows = self._rows(
            "SELECT id, url FROM feeds WHERE NOT is_paused AND NOT is_removed AND next_check_at <= ?"
            " ORDER BY next_check_at, id",
            now,
        )
        return tuple((row["id"], row["url"]) for row in rows)

    def next_due_at(self, *, after: float = float("-inf")) -> float | None:
        """Return when the next feed is due after that moment, None where none is."""
        (row,) = self._rows(
            "SELECT min(next_check_at) FROM feeds WHERE NOT is_paused AND NOT is_removed AND next_check_at > ?", after
        )
        return row[0]  # type: ignore[no-any-return]

    def appoint(self, next_checks: Iterable[tuple[int, float, str]]) -> None:
        """Set when (epoch), and why then, feeds are to be asked next, without having asked them."""
        with self._transaction():
            self._connection.executemany(
                "UPDATE feeds SET next_check_at = ?, next_check_reason = ? WHERE id = ?",
                [(at, reason, feed_id) for feed_id, at, reason in next_checks],
            )

    def together(self) -> contextlib.AbstractContextManager[None]:
        """Make one transaction of all that is written inside: it is cheaper, and stands or falls as one."""
        return self._transaction()

    def save_document(self, feed_id: int, parsed: ParsedFeed, received: Received, check: Check) -> Saved:
        """Take in a feed's document, cleaned, in one transaction, and return what is new in it.

        An entry already known (by guid; or by link and title where the feed has changed its guids) keeps its id,
        first date and read state and is edited in place.
        """
        with self._transaction():
            if not self._rows("SELECT 1 FROM feeds WHERE id = ?", feed_id):
                return Saved()  # unsubscribed meanwhile
            is_whole = received.is_whole and not parsed.was_cut
            saved = self._save_entries(feed_id, parsed.entries, check.at, is_whole=is_whole)
            told = {
                "feed_title": parsed.title,
                "home_url": parsed.home_url,
                "language": parsed.language,
                "icon_url": parsed.icon_url,
                "hints": _hints_json(parsed.hints),
            }
            self._save_success(feed_id, received, replace(check, new_count=len(saved.new)), told)
        return saved

    def save_unchanged(self, feed_id: int, received: Received, check: Check) -> None:
        """Note that the feed's document is what it was (a 304, or a 200 with the same bytes)."""
        with self._transaction():
            self._save_success(feed_id, received, check, {})

    def save_failure(self, feed_id: int, check: Check, *, stops: bool = False) -> None:
        """Note that the feed could not be had; its entries and validators stay. ``stops``: it is not asked again."""
        with self._transaction():
            self._connection.execute(
                "UPDATE feeds SET error = ?, error_detail = ?, checked_at = ?, next_check_at = ?,"
                " next_check_reason = ?, failures = failures + 1, failing_since = coalesce(failing_since, ?),"
                " is_paused = is_paused OR ?, check_count = check_count + 1 WHERE id = ?",
                (
                    check.error,
                    check.error_detail[:500],
                    check.at,
                    check.next_check_at,
                    check.next_check_reason,
                    check.at,
                    stops,
                    feed_id,
                ),
            )
            self._note_check(feed_id, check)

    def checks(self, feed_id: int) -> tuple[Check, ...]:
        """Return the last requests for a feed, the newest first."""
        rows = self._rows(
            "SELECT c.*, (SELECT check_count FROM feeds WHERE id = c.feed_id) AS count FROM checks c WHERE feed_id = ?",
            feed_id,
        )
        rows.sort(key=lambda row: (row["count"] - row["place"]) % _CHECKS_KEPT)  # clocks may jump, numbers do not
        return tuple(map(_check, rows))

    def mend_times(self) -> None:
        """Put right what a clock that ran ahead has written: waits keep their length, headlines are not of tomorrow."""
        now = self._now()
        with self._transaction():
            self._connection.execute(
                "UPDATE feeds SET next_check_at = ?1 + max(0, next_check_at - checked_at), checked_at = ?1"
                " WHERE checked_at > ?1 + ?2",
                (now, _CLOCK_SLIP),
            )
            self._connection.execute(
                "UPDATE feeds SET document_at = min(document_at, ?1), moved_since = min(moved_since, ?1),"
                " failing_since = min(failing_since, ?1)"
                " WHERE max(document_at, moved_since) > ?1 OR failing_since > ?1",
                (now,),
            )
            self._connection.execute("DELETE FROM holds WHERE until > ?", (now + _LONGEST_HOLD,))
            self._connection.execute("UPDATE entries SET gone_at = ?1 WHERE gone_at > ?1 AND NOT is_saved", (now,))
            self._connection.execute(
                "UPDATE entries SET published_at = ?1, first_seen_at = ?1 WHERE published_at > ?1 + ?2",
                (now, _CLOCK_SLIP),
            )

    def hold_host(self, host: str, until: float) -> None:
        """Remember that a host wants to be left alone until then (epoch)."""
        with self._transaction():
            self._connection.execute("DELETE FROM holds WHERE until < ?", (self._now(),))
            self._connection.execute(
                "INSERT INTO holds VALUES (?, ?) ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)",
                (host, until),
            )

    def held_hosts(self) -> dict[str, float]:
        """Return the hosts that want to be left alone, and until when."""
        return dict(map(tuple, self._rows("SELECT host, until FROM holds WHERE until > ?", self._now())))

    def is_intact(self) -> bool:
        """Read the whole database and tell whether all in it fits together. Takes long on a large one."""
        return [row[0] for row in self._rows("PRAGMA integrity_check")] == ["ok"]

    def prune(self, *, keep_bodies_for: float, keep_entries_for: float, most_of_a_feed: int) -> int:
        """Drop some of what has gone from its feed so many seconds ago and return how many rows went; 0: all is done.

        Bodies go first; title and read state stay, lest an entry that shows up again pass as new. Saved entries stay
        whole, and so does everything that stands in its feed's document. Of a feed with more than ``most_of_a_feed``
        entries those longest gone go at once.
        """
        now = self._now()
        with self._transaction():
            count = self._prune_bodies(now - keep_bodies_for) or self._prune_entries(now - keep_entries_for)
        return count or self._prune_crowd(most_of_a_feed)

    # -- reading -------------------------------------------------------------------------------------------------

    def headlines(self, *, limit: int, max_age: float | None = None, include_read: bool = True) -> tuple[Headline, ...]:
        """Return the newest headlines of the feeds on the wire, at most ``max_age`` seconds old, newest first."""
        index, condition = ("entries_newest", "") if include_read else ("entries_unread", " AND NOT e.is_read")
        rows = self._rows(
            "SELECT e.id, e.feed_id, e.title,"
            " coalesce(nullif(f.custom_title, ''), nullif(f.feed_title, ''), f.url) AS feed_title, e.link,"
            " e.published_at, e.first_seen_at, e.is_read, e.is_saved,"
            " coalesce(nullif(e.language, ''), f.language) AS language"
            f" FROM entries e INDEXED BY {index} CROSS JOIN feeds f ON f.id = e.feed_id"
            f" WHERE f.on_wire AND NOT f.is_removed AND e.published_at >= ?{condition}"
            " ORDER BY e.published_at DESC, e.id DESC LIMIT ?",
            self._now() - max_age if max_age is not None else float("-inf"),
            limit,
        )
        if not rows and max_age is not None:
            return self.headlines(limit=limit, include_read=include_read)  # old news is better than an empty bar
        return tuple(map(_headline, rows))

    def entry(self, entry_id: int) -> Entry | None:
        """Return an entry with its bodies, "" where they have been pruned."""
        rows = self._rows(
            "SELECT e.*, coalesce(b.summary_html, '') AS summary_html, coalesce(b.content_html, '') AS content_html"
            " FROM entries e LEFT JOIN bodies b ON b.entry_id = e.id WHERE e.id = ?",
            entry_id,
        )
        return next((_entry(row) for row in rows), None)

    def unread_counts(self) -> dict[int, int]:
        """Return how many entries of each feed are unread; feeds without any are missing."""
        return dict(map(tuple, self._rows("SELECT feed_id, count(*) FROM entries WHERE NOT is_read GROUP BY feed_id")))

    def mark_read(self, entry_ids: Sequence[int], *, is_read: bool = True) -> None:
        with self._transaction():
            for start in range(0, len(entry_ids), _MOST_PARAMETERS):
                some = entry_ids[start : start + _MOST_PARAMETERS]
                self._connection.execute(
                    f"UPDATE entries SET is_read = ? WHERE id IN ({_marks(some)})",
                    (is_read, *some),
                )

    def save_story(self, entry_id: int, found: Extracted) -> None:
        """Keep what was found on an entry's page; of an entry deleted meanwhile nothing."""
        values = astuple(found)
        with self._transaction():
            self._connection.execute(
                f"INSERT OR REPLACE INTO stories SELECT id, ?, {_marks(values)} FROM entries WHERE id = ?",
                (self._now(), *values, entry_id),
            )

    def story(self, entry_id: int) -> Extracted | None:
        """Return what was found on an entry's page, None where nothing is kept."""
        rows = self._rows("SELECT * FROM stories WHERE entry_id = ?", entry_id)
        return next((_extracted(row) for row in rows), None)

    def mark_saved(self, entry_id: int, *, is_saved: bool = True) -> None:
        """Keep an entry for later, or no more."""
        with self._transaction():
            self._connection.execute("UPDATE entries SET is_saved = ? WHERE id = ?", (is_saved, entry_id))

    # -- how it is done ------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        with self._guarded():
            connection = self._connection
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            if application not in {0, _APPLICATION_ID}:
                raise StoreError(StoreErrorKind.FOREIGN)
            if version > len(_MIGRATIONS):
                raise StoreError(StoreErrorKind.NEWER, str(version))
            self._set_mode()
            connection.execute("PRAGMA synchronous = NORMAL")  # with WAL: a power cut may cost the last round, no more
            connection.execute("PRAGMA foreign_keys = ON")
            if version < len(_MIGRATIONS):
                self._migrate()
            if self._damage_mark.exists():
                self._look_for_damage()

    def _set_mode(self) -> None:
        """Turn on the write-ahead log. Unlike all else SQLite does not wait here for others who do the same."""
        give_up_at = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if _kind_of(error) is not StoreErrorKind.LOCKED or time.monotonic() > give_up_at:
                    raise
                time.sleep(0.01)
            else:
                return

    def _migrate(self) -> None:
        with self._transaction():
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()  # another program may be first
            self.is_new = version == 0
            for script in _MIGRATIONS[version:]:
                for statement in _statements(script):
                    self._connection.execute(statement)
            self._connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            self._connection.execute(f"PRAGMA user_version = {len(_MIGRATIONS)}")

    def _look_for_damage(self) -> None:
        """Read all there is, for a page found bad lately; only then, as it takes seconds where much is kept."""
        (finding,) = self._connection.execute("PRAGMA quick_check(1)").fetchone()
        if finding != "ok":
            raise StoreError(StoreErrorKind.CORRUPT, finding)
        self._damage_mark.unlink(missing_ok=True)

    @contextlib.contextmanager
    def _guarded(self) -> Generator[None]:
        """Turn whatever sqlite3 raises into a StoreError; a damaged file is looked through when next opened."""
        try:
            yield
        except sqlite3.Error as error:
            kind = _kind_of(error)
            if kind is StoreErrorKind.CORRUPT:
                with contextlib.suppress(OSError):
                    self._damage_mark.touch()
            raise StoreError(kind, str(error)) from error

    @contextlib.contextmanager
    def _transaction(self) -> Generator[None]:
        is_outer = not self._connection.in_transaction
        with self._guarded():
            if is_outer:
                self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                if is_outer:
                    self._connection.execute("COMMIT")
            except BaseException:
                if is_outer and self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def _rows(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        with self._guarded():
            return self._connection.execute(sql, parameters).fetchall()

    def _feeds(self, condition: str, *parameters: object) -> list[Feed]:
        return [_feed(row) for row in self._rows(f"SELECT {_FEED_COLUMNS} FROM feeds WHERE {condition}", *parameters)]

    def _update_feed(self, feed_id: int, changes: dict[str, Any]) -> None:
        assignments = ", ".join(f"{name} = ?" for name in changes)
        self._connection.execute(
            f"UPDATE feeds SET {assignments} WHERE id = ?",
            (*changes.values(), feed_id),
        )

    def _save_success(self, feed_id: int, received: Received, check: Check, told: Mapping[str, object]) -> None:
        """Write what every success says about a feed, and what its document has ``told``."""
        changes: dict[str, object] = {
            **told,
            "etag": received.validators.etag,
            "last_modified": received.validators.last_modified,
            "content_hash": received.content_hash,
            "left_https": received.left_https,
            "checked_at": check.at,
            "succeeded_at": check.at,
            "next_check_at": check.next_check_at,
            "next_check_reason": check.next_check_reason,
        }
        if received.is_whole:
            changes["document_at"] = check.at
        assignments = ", ".join(f"{name} = ?" for name in changes)
        self._connection.execute(
            f"UPDATE feeds SET {assignments}, {_FINE},"
            " moved_since = CASE WHEN moved_to = ? THEN moved_since ELSE ? END, moved_to = ? WHERE id = ?",
            (*changes.values(), received.moved_to, check.at, received.moved_to, feed_id),
        )
        self._note_check(feed_id, check)

    def _note_check(self, feed_id: int, check: Check) -> None:
        self._connection.execute(
            "INSERT OR REPLACE INTO checks"
            " SELECT id, check_count % ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM feeds WHERE id = ?",
            (
                _CHECKS_KEPT,
                check.at,
                check.next_check_at,
                check.next_check_reason,
                check.status,
                check.error,
                check.error_detail[:500],
                check.size,
                check.seconds,
                check.new_count,
                check.sent.etag,
                check.sent.last_modified,
                check.received.etag,
                check.received.last_modified,
                feed_id,
            ),
        )

    def _save_entries(self, feed_id: int, entries: tuple[ParsedEntry, ...], now: float, *, is_whole: bool) -> Saved:
        offered = {_key(each.guid): each for each in reversed(entries)}  # of equal guids the first in the document
        standing = self._known_entries(feed_id, "gone_at IS NULL")
        others = _json([guid for guid in offered if guid not in standing])
        back = self._known_entries(feed_id, "guid IN (SELECT value FROM json_each(?))", others)
        left = {guid: row for guid, row in standing.items() if guid not in offered} if is_whole else {}
        renamed = {(row["link"], row["title"]): guid for guid, row in left.items() if row["title"]}
        new, edited = [], []
        for guid, entry in offered.items():
            row = standing.get(guid) or back.get(guid)
            if row is None and (old_guid := renamed.pop((entry.link, entry.title), None)) is not None:
                row = left.pop(old_guid)
                self._connection.execute("UPDATE entries SET guid = ? WHERE id = ?", (guid, row["id"]))
            if row is None:
                new.append(self._insert_entry(feed_id, guid, entry, now))
            elif row["fingerprint"] != _fingerprint(entry) or not row["has_body"]:
                self._edit_entry(row["id"], entry)
                edited.append(row["id"])
        mark = "UPDATE entries SET gone_at = ? WHERE id = ?"
        self._connection.executemany(mark, [(now, row["id"]) for row in left.values()])
        self._connection.executemany(mark, [(None, row["id"]) for row in back.values()])
        return Saved(tuple(reversed(new)), tuple(edited))

    def _known_entries(self, feed_id: int, condition: str, *parameters: object) -> dict[str, sqlite3.Row]:
        rows = self._rows(
            f"SELECT id, guid, link, title, fingerprint, has_body FROM entries WHERE feed_id = ? AND {condition}",
            feed_id,
            *parameters,
        )
        return {row["guid"]: row for row in rows}

    def _insert_entry(self, feed_id: int, guid: str, entry: ParsedEntry, now: float) -> int:
        dated = entry.published_at if entry.published_at is not None else entry.updated_at
        columns = {
            "feed_id": feed_id,
            "guid": guid,
            "published_at": now if dated is None or not math.isfinite(dated) else min(dated, now),
            "first_seen_at": now,
            **_content(entry),
        }
        cursor = self._connection.execute(
            f"INSERT INTO entries ({', '.join(columns)}) VALUES ({_marks(columns)})",
            tuple(columns.values()),
        )
        entry_id = int(cursor.lastrowid or 0)
        self._connection.execute(
            "INSERT INTO bodies VALUES (?, ?, ?)", (entry_id, entry.summary_html, entry.content_html)
        )
        return entry_id

    def _edit_entry(self, entry_id: int, entry: ParsedEntry) -> None:
        columns = {**_content(entry), "has_body": True}
        assignments = ", ".join(f"{name} = ?" for name in columns)
        self._connection.execute(
            f"UPDATE entries SET {assignments} WHERE id = ?",
            (*columns.values(), entry_id),
        )
        self._connection.execute(
            "INSERT OR REPLACE INTO bodies VALUES (?, ?, ?)", (entry_id, entry.summary_html, entry.content_html)
        )
        self._connection.execute(  # its page has changed too, most likely
            "DELETE FROM stories WHERE entry_id = (SELECT id FROM entries WHERE id = ? AND NOT is_saved)", (entry_id,)
        )

    def _prune_bodies(self, gone_before: float) -> int:
        rows = self._rows(
            "SELECT id FROM entries WHERE gone_at < ? AND has_body AND NOT is_saved LIMIT ?",
            gone_before,
            _PRUNED_AT_ONCE,
        )
        ids = [(row["id"],) for row in rows]
        self._connection.executemany("DELETE FROM bodies WHERE entry_id = ?", ids)
        self._connection.executemany("DELETE FROM stories WHERE entry_id = ?", ids)
        self._connection.executemany("UPDATE entries SET has_body = 0 WHERE id = ?", ids)
        return len(ids)

    def _prune_entries(self, gone_before: float) -> int:
        return self._connection.execute(
            "DELETE FROM entries WHERE id IN (SELECT id FROM entries WHERE gone_at < ? AND NOT is_saved LIMIT ?)",
            (gone_before, _PRUNED_AT_ONCE),
        ).rowcount

    def _prune_crowd(self, most_of_a_feed: int) -> int:
        crowd = self._rows(
            "SELECT feed_id, count(*) - ?1 AS surplus FROM entries GROUP BY feed_id HAVING count(*) > ?1",
            most_of_a_feed,
        )
        if not crowd:
            return 0
        with self._transaction():
            return sum(
                self._connection.execute(
                    "DELETE FROM entries WHERE id IN (SELECT id FROM entries WHERE feed_id = ? AND gone_at IS NOT NULL"
                    " AND NOT is_saved ORDER BY gone_at LIMIT ?)",
                    (row["feed_id"], min(row["surplus"], _PRUNED_AT_ONCE)),
                ).rowcount
                for row in crowd
            )


def _kind_of(error: sqlite3.Error) -> StoreErrorKind:
    name = getattr(error, "sqlite_errorname", "") or ""
    for prefix, kind in (
        ("SQLITE_CORRUPT", StoreErrorKind.CORRUPT),
        ("SQLITE_NOTADB", StoreErrorKind.CORRUPT),
        ("SQLITE_BUSY", StoreErrorKind.LOCKED),
        ("SQLITE_LOCKED", StoreErrorKind.LOCKED),
        ("SQLITE_READONLY", StoreErrorKind.READ_ONLY),
        ("SQLITE_FULL", StoreErrorKind.FULL),
        ("SQLITE_CONSTRAINT_UNIQUE", StoreErrorKind.TAKEN),
    ):
        if name.startswith(prefix):
            return kind
    return StoreErrorKind.UNAVAILABLE


def _statements(script: str) -> Iterable[str]:
    """Split a script; executescript() would commit the transaction it stands in."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _marks(values: Iterable[object]) -> str:
    return ", ".join("?" for _ in values)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _key(guid: str) -> str:
    guid = guid.encode("utf-8", "replace").decode()
    return guid if len(guid) <= _LONGEST_GUID else "sha256:" + hashlib.sha256(guid.encode()).hexdigest()


def _content(entry: ParsedEntry) -> dict[str, object]:
    """Return the columns a feed decides and may edit."""
    return {
        "link": entry.link,
        "title": entry.title,
        "author": entry.author,
        "updated_at": entry.updated_at,
        "language": entry.language,
        "categories": _json(entry.categories),
        "enclosures": _json([astuple(each) for each in entry.enclosures]),
        "image_url": entry.image_url,
        "fingerprint": _fingerprint(entry),
    }


def _fingerprint(entry: ParsedEntry) -> str:
    """Hash what a reader could see change; dates that tick at every request do not count."""
    seen = [entry.link, entry.title, entry.author, entry.summary_html, entry.content_html, entry.image_url]
    seen += [each.url for each in entry.enclosures]
    return hashlib.blake2b("\0".join(seen).encode(), digest_size=12).hexdigest()


def _hints_json(hints: PollingHints) -> str:
    return _json([hints.interval, sorted(hints.skip_hours), sorted(hints.skip_weekdays)])


def _feed(row: sqlite3.Row) -> Feed:
    """Make a feed of a row of _FEED_COLUMNS. By position, as it is done for every check of every feed."""
    folder, etag, last_modified, hints, error, on_wire, is_paused, keeps_address, left_https, full_story, *others = row
    fields = dict(zip(_PLAIN_FEED_COLUMNS, others, strict=True))
    return Feed(
        **fields,
        folder=_folder(folder),
        validators=Validators(etag, last_modified),
        hints=_hints(hints),
        error=FetchErrorKind(error) if error else None,
        on_wire=bool(on_wire),
        is_paused=bool(is_paused),
        keeps_address=bool(keeps_address),
        left_https=bool(left_https),
        prefers_full_story=None if full_story is None else bool(full_story),
    )


@lru_cache(maxsize=1000)
def _folder(text: str) -> tuple[str, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=1000)
def _hints(text: str) -> PollingHints:
    interval, hours, weekdays = json.loads(text)
    return PollingHints(interval, frozenset(hours), frozenset(weekdays))


def _check(row: sqlite3.Row) -> Check:
    return Check(
        at=row["at"],
        next_check_at=row["next_check_at"],
        next_check_reason=row["next_check_reason"],
        status=row["status"],
        error=FetchErrorKind(row["error"]) if row["error"] else None,
        error_detail=row["error_detail"],
        size=row["size"],
        seconds=row["seconds"],
        new_count=row["new_count"],
        sent=Validators(row["sent_etag"], row["sent_last_modified"]),
        received=Validators(row["etag"], row["last_modified"]),
    )


def _extracted(row: sqlite3.Row) -> Extracted:
    return Extracted(
        title=row["title"],
        byline=row["byline"],
        published_at=row["published_at"],
        site_name=row["site_name"],
        language=row["language"],
        image_url=row["image_url"],
        body_html=row["body_html"],
        is_paywalled=bool(row["is_paywalled"]),
        is_consent_page=bool(row["is_consent_page"]),
    )


def _headline(row: sqlite3.Row) -> Headline:
    return Headline(
        entry_id=row["id"],
        feed_id=row["feed_id"],
        title=row["title"],
        feed_title=row["feed_title"],
        link=row["link"],
        published_at=row["published_at"],
        first_seen_at=row["first_seen_at"],
        is_read=bool(row["is_read"]),
        is_saved=bool(row["is_saved"]),
        language=row["language"],
    )


def _entry(row: sqlite3.Row) -> Entry:
    return Entry(
        id=row["id"],
        feed_id=row["feed_id"],
        guid=row["guid"],
        link=row["link"],
        title=row["title"],
        author=row["author"],
        published_at=row["published_at"],
        updated_at=row["updated_at"],
        first_seen_at=row["first_seen_at"],
        summary_html=row["summary_html"],
        content_html=row["content_html"],
        language=row["language"],
        categories=tuple(json.loads(row["categories"])),
        enclosures=tuple(Enclosure(*each) for each in json.loads(row["enclosures"])),
        image_url=row["image_url"],
        is_read=bool(row["is_read"]),
        is_saved=bool(row["is_saved"]),
    )
