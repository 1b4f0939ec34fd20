"""Feeds of a feed server: their last known state there, and the local changes not sent yet."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from ticker.entities import FetchErrorKind, RemoteFeed
from ticker.store.database import Database
from ticker.store.feed_pairs import feed_pairs
from ticker.store.postponed import postponable
from ticker.store.records import LinkedFeed, OutgoingFeed
from ticker.store.remote_entries import UNLINK_ENTRY
from ticker.store.rows import folder_of, json_text
from ticker.urls import normalized_url

UNLINK_FEED = "remote_id = NULL, remote_title = '', remote_folder = '[]'"
_TO_SUBSCRIBE = "remote_id = '', remote_title = '', remote_folder = '[]'"


class RemoteFeeds:
    """The feeds of a store that the feed server has, or is to have."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @postponable
    def send(self, feed_ids: Iterable[int]) -> None:
        """Send feeds of our own to the server, with the next run."""
        with self._database.transaction():
            self._database.executemany(
                "UPDATE feeds SET remote_id = '' WHERE id = ? AND remote_id IS NULL AND source = ''",
                [(each,) for each in feed_ids],
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
                folder=folder_of(row["folder"]) if row["folder"] != row["remote_folder"] else None,
                remote_folder=folder_of(row["remote_folder"]),
            )
            for row in rows
        )

    def has_outgoing(self, besides: Collection[int] = ()) -> bool:
        """Return whether a feed has changes that are not sent yet; those of the feeds in ``besides`` do not count."""
        return any(each.id not in besides for each in self.outgoing())

    def note_added(self, feed_id: int, remote_id: str) -> bool:
        """Note that the server has a feed now, and fetches it. False: it is another local feed to the server.

        Then it stays our own: the server has both addresses for one feed.
        """
        with self._database.transaction():
            others = self._database.rows("SELECT 1 FROM feeds WHERE remote_id = ? AND id <> ?", remote_id, feed_id)
            if others:
                self._database.execute(f"UPDATE feeds SET {UNLINK_FEED} WHERE id = ?", (feed_id,))
            else:
                self._database.update("feeds", feed_id, {"remote_id": remote_id, "error": None, "error_detail": ""})
        return not others

    def note_changed(self, feed_id: int, *, title: str | None = None, folder: tuple[str, ...] | None = None) -> None:
        """Note what the server has now of a feed; None: as before."""
        with self._database.transaction():
            if title is not None:
                self._database.update("feeds", feed_id, {"remote_title": title})
            if folder is not None:
                self._database.update("feeds", feed_id, {"remote_folder": json_text(folder)})

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

    def linked(self) -> tuple[LinkedFeed, ...]:
        """Return the feeds the server is known to have."""
        return self._feeds("remote_id <> ''")

    def merge(self, listed: Sequence[RemoteFeed], now: float) -> bool:
        """Make the local list match the server's; return whether that changed it. Outgoing changes stay."""
        shown = "SELECT id, feed_title, custom_title, folder, is_removed, left_server, remote_id FROM feeds"
        before = self._database.rows(shown)
        with self._database.transaction():
            linked = {each.id: each.remote_id for each in self.linked()}
            pairs = feed_pairs(listed, self._feeds("TRUE"))
            for feed_id in linked.keys() - pairs.values():
                self._drop(feed_id)
            self._renumber({pairs[each]: each for each in pairs if linked.get(pairs[each], each) != each})
            for feed in listed:
                if feed.remote_id not in pairs:
                    self._insert(feed, now)
                    continue
                if pairs[feed.remote_id] not in linked:
                    self._link(feed, pairs[feed.remote_id])
                self._update(feed, pairs[feed.remote_id])
        return [tuple(row) for row in before] != [tuple(row) for row in self._database.rows(shown)]

    def _feeds(self, condition: str) -> tuple[LinkedFeed, ...]:
        """Return feeds, those the user has not removed first, of them those that are linked."""
        rows = self._database.rows(
            f"SELECT id, coalesce(remote_id, '') AS remote_id, url FROM feeds WHERE {condition}"
            " ORDER BY is_removed, coalesce(remote_id, '') = '', id"
        )
        return tuple(LinkedFeed(**row) for row in rows)

    def _drop(self, feed_id: int) -> None:
        """Remove a feed the server no longer has; with saved entries, it is kept only for these."""
        has_saved = self._database.rows("SELECT 1 FROM entries WHERE feed_id = ? AND is_saved LIMIT 1", feed_id)
        state = "left_server = NOT is_removed" if has_saved else "is_removed = 1"
        self._database.execute(f"UPDATE feeds SET {state}, {UNLINK_FEED} WHERE id = ?", (feed_id,))
        self._database.execute(f"UPDATE entries SET {UNLINK_ENTRY} WHERE feed_id = ?", (feed_id,))

    def _renumber(self, remote_ids: Mapping[int, str]) -> None:
        """Give linked feeds other remote ids: in two steps, as they may have changed them with each other."""
        for sql in ("'renumbered ' || id WHERE ?1 <> '' AND id = ?2", "?1 WHERE id = ?2"):
            self._database.executemany(
                f"UPDATE feeds SET remote_id = {sql}",
                [(remote_id, feed_id) for feed_id, remote_id in remote_ids.items()],
            )

    def _link(self, listed: RemoteFeed, feed_id: int) -> None:
        """Note that the server has a local feed as well: a custom title stays, and a folder that is to be sent."""
        self._database.execute(
            "UPDATE feeds SET remote_title = ?2, folder = iif(remote_id IS NULL, coalesce(?3, folder), folder),"
            " remote_folder = coalesce(?3, remote_folder), is_removed = 0, left_server = 0, is_paused = 0,"
            " error = NULL, error_detail = '', remote_id = ?1 WHERE id = ?4",
            (listed.remote_id, listed.title, _folder_text(listed), feed_id),
        )

    def _update(self, listed: RemoteFeed, feed_id: int) -> None:
        """Take over the server's data of a feed, except for local changes not sent yet."""
        self._database.execute(
            "UPDATE feeds SET feed_title = iif(custom_title IN ('', remote_title), ?1, feed_title),"
            " custom_title = iif(custom_title = remote_title, '', custom_title),"
            " folder = iif(folder = remote_folder, coalesce(?2, folder), folder), remote_title = ?1,"
            " remote_folder = coalesce(?2, remote_folder),"
            " home_url = coalesce(nullif(?3, ''), home_url) WHERE id = ?4",
            (listed.title, _folder_text(listed), listed.home_url, feed_id),
        )
        (known,) = self._database.rows("SELECT url FROM feeds WHERE id = ?", feed_id)
        if normalized_url(known["url"]) != normalized_url(listed.url):
            self._database.execute("UPDATE OR IGNORE feeds SET url = ? WHERE id = ?", (listed.url, feed_id))

    def _insert(self, listed: RemoteFeed, now: float) -> None:
        self._database.execute(
            "INSERT OR IGNORE INTO feeds (url, feed_title, folder, home_url, added_at, remote_id, remote_title,"
            " remote_folder) VALUES (?1, ?2, coalesce(?3, '[]'), ?4, ?5, ?6, ?2, coalesce(?3, '[]'))",
            (listed.url, listed.title, _folder_text(listed), listed.home_url, now, listed.remote_id),
        )


def _folder_text(listed: RemoteFeed) -> str | None:
    return None if listed.folder is None else json_text(listed.folder)  # None: the local one stays
