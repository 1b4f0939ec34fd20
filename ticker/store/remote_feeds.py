"""The feeds a feed server has too: what it last had of them, and which local changes it has not got yet."""

import json
from collections.abc import Collection, Iterable, Sequence

from ticker.entities import FetchErrorKind, RemoteFeed
from ticker.store.database import Database
from ticker.store.records import OutgoingFeed
from ticker.store.remote_entries import UNLINK_ENTRY
from ticker.store.rows import json_text

UNLINK_FEED = "remote_id = NULL, remote_title = '', remote_folder = '[]'"
_TO_SUBSCRIBE = "remote_id = '', remote_title = '', remote_folder = '[]'"


class RemoteFeeds:
    """The feeds of a store that the feed server has, or is to have."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def send(self, feed_ids: Iterable[int]) -> None:
        """Send feeds of our own to the server, with the next run."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET remote_id = '' WHERE id = ? AND remote_id IS NULL", [(each,) for each in feed_ids]
            )

    def outgoing(self) -> tuple[OutgoingFeed, ...]:
        """Return the feeds with changes that have not been sent yet, in the order they were added."""
        rows = self._database.rows(
            "SELECT id, url, custom_title, folder, remote_id, remote_title, remote_folder, is_removed FROM feeds"
            " WHERE remote_id IS NOT NULL AND (is_removed <> (remote_id = '') OR NOT is_removed AND"
            " (custom_title NOT IN ('', remote_title) OR folder <> remote_folder)) ORDER BY id"
        )
        return tuple(
            OutgoingFeed(
                id=row["id"],
                url=row["url"],
                remote_id=row["remote_id"],
                is_removed=bool(row["is_removed"]),
                title=row["custom_title"] if row["custom_title"] != row["remote_title"] else "",
                folder=tuple(json.loads(row["folder"])) if row["folder"] != row["remote_folder"] else None,
                remote_folder=tuple(json.loads(row["remote_folder"])),
            )
            for row in rows
        )

    def has_outgoing(self, besides: Collection[int] = ()) -> bool:
        """Tell whether a feed has changes that are not sent yet; those of the feeds in ``besides`` do not count."""
        return any(each.id not in besides for each in self.outgoing())

    def note(
        self,
        feed_id: int,
        *,
        remote_id: str | None = None,
        title: str | None = None,
        folder: tuple[str, ...] | None = None,
    ) -> None:
        """Note what the server has now of a feed; None: as before. One it has is no longer in error: it fetches it."""
        changes: dict[str, object] = {"remote_id": remote_id, "remote_title": title}
        changes["remote_folder"] = None if folder is None else json_text(folder)
        changes = {name: value for name, value in changes.items() if value is not None}
        if remote_id:
            changes |= {"error": None, "error_detail": ""}
        with self._database.transaction():
            self._database.update("feeds", feed_id, changes)

    def note_unsubscribed(self, feed_id: int) -> None:
        """Note that a removed feed is not at the server any more. If it is restored, it is sent again."""
        with self._database.transaction():
            self._database.execute(f"UPDATE feeds SET {_TO_SUBSCRIBE} WHERE id = ?", (feed_id,))
            self._database.execute(f"UPDATE entries SET {UNLINK_ENTRY} WHERE feed_id = ?", (feed_id,))

    def note_refused(self, feed_id: int, kind: FetchErrorKind) -> None:
        """Note that the server cannot take a feed: it stays our own."""
        with self._database.transaction():
            self._database.execute(
                f"UPDATE feeds SET {UNLINK_FEED}, error = ?, error_detail = 'server' WHERE id = ?", (kind, feed_id)
            )

    def note_failed(self, feed_id: int, kind: FetchErrorKind, detail: str) -> None:
        """Note that the server failed to add a feed, which is sent again; until then it stays our own."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE feeds SET error = ?, error_detail = ? WHERE id = ?", (kind, detail[:500], feed_id)
            )

    def merge(self, listed: Sequence[RemoteFeed], now: float) -> bool:
        """Make the local list agree with the server's, and tell whether that changed it. Outgoing changes stay."""
        before = self._database.rows("SELECT id, feed_title, custom_title, folder, is_removed, remote_id FROM feeds")
        with self._database.transaction():
            self._drop_unlisted({each.remote_id for each in listed})
            for each in listed:
                self._merge_feed(each, now)
        after = self._database.rows("SELECT id, feed_title, custom_title, folder, is_removed, remote_id FROM feeds")
        return [tuple(row) for row in before] != [tuple(row) for row in after]

    def is_any_shared(self, listed: Iterable[RemoteFeed]) -> bool:
        """Tell whether the server still has any feed under the same id and URL."""
        urls = {each.remote_id: each.url for each in listed}
        rows = self._database.rows("SELECT remote_id, url FROM feeds WHERE remote_id <> ''")
        return any(urls.get(row["remote_id"]) == row["url"] for row in rows)

    def _drop_unlisted(self, listed: set[str]) -> None:
        """Remove feeds the server does not have any more; one with saved entries stays as our own, paused."""
        for row in self._database.rows("SELECT id, remote_id FROM feeds WHERE remote_id <> ''"):
            if row["remote_id"] in listed:
                continue
            has_saved = self._database.rows("SELECT 1 FROM entries WHERE feed_id = ? AND is_saved LIMIT 1", row["id"])
            state = "is_paused = 1" if has_saved else "is_removed = 1"
            self._database.execute(f"UPDATE feeds SET {state}, {UNLINK_FEED} WHERE id = ?", (row["id"],))
            self._database.execute(f"UPDATE entries SET {UNLINK_ENTRY} WHERE feed_id = ?", (row["id"],))

    def _merge_feed(self, listed: RemoteFeed, now: float) -> None:
        folder = None if listed.folder is None else json_text(listed.folder)  # None: the local one stays
        known = self._database.rows("SELECT id, url FROM feeds WHERE remote_id = ?", listed.remote_id)
        if not known:
            known = self._database.rows(
                "SELECT id, url FROM feeds WHERE url = ? AND coalesce(remote_id, '') = ''", listed.url
            )
            for row in known:  # a local feed the server has as well; a custom title stays
                self._database.execute(
                    "UPDATE feeds SET remote_id = ?1, remote_title = ?2, folder = coalesce(?3, folder),"
                    " remote_folder = coalesce(?3, remote_folder), is_removed = 0, error = NULL WHERE id = ?4",
                    (listed.remote_id, listed.title, folder, row["id"]),
                )
        if not known:
            self._database.execute(
                "INSERT OR IGNORE INTO feeds (url, feed_title, folder, home_url, added_at, remote_id, remote_title,"
                " remote_folder) VALUES (?1, ?2, coalesce(?3, '[]'), ?4, ?5, ?6, ?2, coalesce(?3, '[]'))",
                (listed.url, listed.title, folder, listed.home_url, now, listed.remote_id),
            )
            return
        self._database.execute(
            "UPDATE feeds SET feed_title = iif(custom_title IN ('', remote_title), ?1, feed_title),"
            " custom_title = iif(custom_title = remote_title, '', custom_title),"
            " folder = iif(folder = remote_folder, coalesce(?2, folder), folder), remote_title = ?1,"
            " remote_folder = coalesce(?2, remote_folder),"
            " home_url = coalesce(nullif(?3, ''), home_url) WHERE id = ?4",
            (listed.title, folder, listed.home_url, known[0]["id"]),
        )
        self._database.execute("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (listed.url, known[0]["id"]))
