"""The state of polling: when each feed is due, the result of each request, and which hosts are paused."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from ticker.entities import Check, FetchErrorKind, ParsedFeed, Reach
from ticker.store.database import Database
from ticker.store.entry_rows import save_entries
from ticker.store.postponed import postponable
from ticker.store.records import Received, Saved
from ticker.store.rows import ASKED_URL, check_of, hints_text, json_text

_MAX_HOST_LENGTH = 300
_CHECKS_KEPT = 20  # of each feed
_MEAN_SECONDS = "seconds = CASE WHEN check_count THEN 0.7 * seconds + 0.3 * ? ELSE ? END"
_IS_POLLED = (
    "NOT is_paused AND NOT awaits_consent AND NOT is_removed AND NOT left_server AND coalesce(remote_id, '') = ''"
)
_SUCCESS = (
    "failures = 0, failing_since = NULL, left_server = 0, error = NULL, error_detail = '',"
    " check_count = check_count + 1,"
    f" is_paused = is_paused AND error IS NOT '{FetchErrorKind.GONE}'"  # the user's own pause stays
)


class Polling:
    """The polling of a store's feeds."""

    def __init__(self, database: Database, now: Callable[[], float]) -> None:
        self._database = database
        self._now = now

    def due(self, now: float) -> tuple[tuple[int, str], ...]:
        """Return id of the feeds that are due and the URL that is asked for them, the longest waiting first."""
        rows = self._database.rows(
            f"SELECT id, {ASKED_URL} AS url FROM feeds WHERE {_IS_POLLED} AND next_check_at <= ?"
            " ORDER BY next_check_at, id",
            now,
        )
        return tuple((row["id"], row["url"]) for row in rows)

    def next_due_at(self, *, after: float = float("-inf")) -> float | None:
        """Return when (epoch) the next feed is due after ``after``, None if none is."""
        (row,) = self._database.rows(
            f"SELECT min(next_check_at) FROM feeds WHERE {_IS_POLLED} AND next_check_at > ?", after
        )
        return row[0]  # type: ignore[no-any-return]

    def shortest_interval(self) -> float | None:
        """Return the shortest of the intervals, in seconds, that feeds have of their own, None if none has one."""
        (row,) = self._database.rows(f"SELECT min(interval) FROM feeds WHERE {_IS_POLLED}")
        return row[0]  # type: ignore[no-any-return]

    def schedule_checks(self, next_checks: Iterable[tuple[int, float, str]]) -> None:
        """Set when (epoch) and why feeds are requested next, without a request."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET next_check_at = ?, next_check_reason = ? WHERE id = ?",
                [(at, reason, feed_id) for feed_id, at, reason in next_checks],
            )

    def save_document(self, feed_id: int, parsed: ParsedFeed, received: Received, check: Check) -> Saved:
        """Save a feed's document, cleaned, in one transaction, and return what is new in it.

        An entry already known (by guid; or by link and title if the feed has changed its guids) keeps its id,
        first date and read state and is edited in place.
        """
        with self._database.transaction():
            if not self._database.rows("SELECT 1 FROM feeds WHERE id = ?", feed_id):
                return Saved()  # unsubscribed meanwhile
            is_whole = received.is_whole and not parsed.was_cut
            saved = save_entries(self._database, feed_id, parsed.entries, check.at, is_whole=is_whole)
            self._update_news_at(feed_id, saved.new)
            stated = {
                "feed_title": parsed.title,
                "home_url": parsed.home_url,
                "language": parsed.language,
                "icon_url": parsed.icon_url,
                "hints": hints_text(parsed.hints),
            }
            self._save_success(feed_id, received, replace(check, new_count=len(saved.new)), stated)
        return saved

    def save_unchanged(self, feed_id: int, received: Received, check: Check) -> None:
        """Note that the feed's document is unchanged (a 304, or a 200 with the same bytes)."""
        with self._database.transaction():
            self._save_success(feed_id, received, check, {})

    def save_failure(self, feed_id: int, check: Check, *, stops: bool = False) -> None:
        """Note that a request failed; the feed's entries and validators stay. ``stops``: the feed is paused."""
        with self._database.transaction():
            self._database.execute(
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
            self._add_check(feed_id, check)

    def withdraw_failures(self, feed_ids: tuple[int, ...], kind: FetchErrorKind) -> None:
        """Forget the only failure in a row of these feeds, if it was of this kind."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET error = NULL, error_detail = '', checked_at = succeeded_at, failures = 0,"
                " failing_since = NULL WHERE id = ? AND error = ? AND failures = 1",
                [(feed_id, kind) for feed_id in feed_ids],
            )

    def checks(self, feed_id: int) -> tuple[Check, ...]:
        """Return the last requests for a feed, the newest first."""
        rows = self._database.rows(
            "SELECT c.*, (SELECT check_count FROM feeds WHERE id = c.feed_id) AS count FROM checks c WHERE feed_id = ?",
            feed_id,
        )
        rows.sort(key=lambda row: (row["count"] - row["slot"]) % _CHECKS_KEPT)  # clocks may jump, numbers do not
        return tuple(map(check_of, rows))

    def pause_host(self, host: str, until: float) -> None:
        """Pause a host until ``until`` (epoch)."""
        with self._database.transaction():
            self._database.execute("DELETE FROM host_pauses WHERE until < ?", (self._now(),))
            self._database.execute(
                "INSERT INTO host_pauses VALUES (?, ?)"
                " ON CONFLICT (host) DO UPDATE SET until = max(until, excluded.until)",
                (host, until),
            )

    def paused_hosts(self) -> dict[str, float]:
        """Return the paused hosts, and until when they are paused."""
        return dict(map(tuple, self._database.rows("SELECT host, until FROM host_pauses WHERE until > ?", self._now())))

    def set_access(self, feed_id: int, *, needs_access: bool) -> None:
        """Note whether the keyring has credentials for a feed. It is due at once, and earlier failures do not count."""
        with self._database.transaction():
            self._database.update("feeds", feed_id, {"needs_access": needs_access, "next_check_at": 0.0, "failures": 0})

    def note_refusal(self, feed_ids: Iterable[int], host: str) -> None:
        """Note that a story, a picture or an icon of these feeds led to a host of the private network."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET refused_host = ?, refused_at = ? WHERE id = ?",
                [(host[:_MAX_HOST_LENGTH], self._now(), feed_id) for feed_id in feed_ids],
            )

    @postponable
    def allow_private(self, feed_id: int) -> None:
        """Allow a feed's requests into the private network. It is due at once."""
        changes = {"reach": Reach.ANYWHERE, "refused_host": "", "next_check_at": 0.0, "failures": 0}
        with self._database.transaction():
            self._database.update("feeds", feed_id, changes)

    def _save_success(self, feed_id: int, received: Received, check: Check, stated: Mapping[str, object]) -> None:
        """Write what every success says about a feed, and what its document says (``stated``)."""
        changes: dict[str, object] = {
            **stated,
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
        self._database.execute(
            f"UPDATE feeds SET {assignments}, {_SUCCESS}, {_MEAN_SECONDS},"
            " reach = iif(reach = '', ?, reach),"
            " moved_since = CASE WHEN moved_to = ? THEN moved_since ELSE ? END, moved_to = ? WHERE id = ?",
            (
                *changes.values(),
                check.seconds,
                check.seconds,
                received.reach,
                received.moved_to,
                check.at,
                received.moved_to,
                feed_id,
            ),
        )
        self._add_check(feed_id, check)

    def _update_news_at(self, feed_id: int, new: Sequence[int]) -> None:
        if new:
            self._database.execute(
                "UPDATE feeds SET news_at = max(coalesce(news_at, 0), (SELECT max(published_at) FROM entries"
                " WHERE id IN (SELECT value FROM json_each(?)))) WHERE id = ?",
                (json_text(new), feed_id),
            )

    def _add_check(self, feed_id: int, check: Check) -> None:
        self._database.execute(
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
