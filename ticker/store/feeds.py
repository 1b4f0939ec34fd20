"""The subscriptions: adds, changes, orders, moves and removes them."""

from collections.abc import Callable, Iterable, Sequence

from ticker.entities import Feed, FeedSettings
from ticker.feed_source import FeedSource, source_text
from ticker.store.account import AccountStore
from ticker.store.database import Database, StoreError, StoreErrorKind, marks
from ticker.store.entry_rows import delete_some_entries
from ticker.store.order import in_order
from ticker.store.postponed import postponable
from ticker.store.records import FeedChanges
from ticker.store.rows import ASKED_URL, FEED_COLUMNS, feed_of, json_text, network_of, setting_columns

_NEW_URL: dict[str, object] = {
    "etag": None,
    "last_modified": None,
    "content_hash": "",
    "document_at": None,
    "failures": 0,
    "next_check_at": 0.0,
    "moved_from": "",
    "keeps_address": False,
    "reach": "",
    "refused_host": "",
}
_FORGET_HOME = "reach = iif(reach = 'own-host', '', reach)"  # another address may be elsewhere


class Feeds:
    """The feeds of a store. A removed feed is kept, with all it has, until ``delete_removed``."""

    def __init__(self, database: Database, now: Callable[[], float], account: AccountStore) -> None:
        self._database = database
        self._now = now
        self._account = account

    def all(self) -> tuple[Feed, ...]:
        """Return all subscriptions in the order in which a tree shows them (``order.in_order``)."""
        return in_order(self._select("NOT is_removed"))

    def ids(self) -> tuple[int, ...]:
        """Return the ids of all subscriptions, in no order."""
        return tuple(row["id"] for row in self._database.rows("SELECT id FROM feeds WHERE NOT is_removed"))

    def urls(self) -> tuple[str, ...]:
        """Return the URLs of all subscriptions, in no order."""
        return tuple(row["url"] for row in self._database.rows("SELECT url FROM feeds WHERE NOT is_removed"))

    def get(self, feed_id: int) -> Feed | None:
        return next(iter(self._select("id = ?", feed_id)), None)

    def some(self, feed_ids: Iterable[int]) -> dict[int, Feed]:
        """Return those of these feeds that exist, by their ids."""
        found = self._select("id IN (SELECT value FROM json_each(?))", json_text([*feed_ids]))
        return {feed.id: feed for feed in found}

    def at(self, url: str) -> Feed | None:
        """Return the subscription to a URL."""
        return next(iter(self._select("url = ? AND NOT is_removed", url)), None)

    # -- subscribing ---------------------------------------------------------------------------------------------

    def subscribe(
        self,
        url: str,
        settings: FeedSettings | None = None,
        *,
        feed_title: str = "",
        home_url: str = "",
        language: str = "",
        next_check_at: float = 0.0,
        source: FeedSource | None = None,
        is_confirmed: bool = True,
    ) -> int:
        """Subscribe to ``url`` and return the feed's id; a feed subscribed to already stays as it is.

        A removed feed is brought back with all it has. Nothing of a ``source`` runs that is not confirmed.
        """
        columns: dict[str, object] = {
            "url": url,
            "feed_title": feed_title,
            "home_url": home_url,
            "language": language,
            "added_at": self._now(),
            "next_check_at": next_check_at,
            "remote_id": "" if self._account.takes(url) else None,
            "source": source_text(source),
            "awaits_consent": not is_confirmed,
            **setting_columns(settings or FeedSettings()),
        }
        with self._database.transaction():
            (row,) = self._database.rows(
                f"INSERT INTO feeds ({', '.join(columns)}) VALUES ({marks(columns)})"
                " ON CONFLICT (url) DO UPDATE SET is_removed = 0, left_server = 0 RETURNING id",
                *columns.values(),
            )
        return int(row["id"])

    def add(
        self, url: str, settings: FeedSettings | None = None, *, feed_title: str = "", next_check_at: float = 0.0
    ) -> Feed:
        """Subscribe as ``subscribe`` does, and return the feed."""
        feed = self.get(self.subscribe(url, settings, feed_title=feed_title, next_check_at=next_check_at))
        if feed is None:  # removed by another program in between
            raise StoreError(StoreErrorKind.UNAVAILABLE, "the feed did not stay")
        return feed

    @postponable
    def set_removed(self, feed_id: int, is_removed: bool) -> None:
        """Remove a feed with all its data from the list and the wire, or restore it."""
        with self._database.transaction():
            self._database.update("feeds", feed_id, {"is_removed": is_removed})

    def delete_removed(self) -> tuple[str, ...]:
        """Delete removed feeds permanently with their entries, in batches, as there may be many.

        Returns the names under which the keyring has something of them: URLs, and those of their secret headers.
        """
        gone = "is_removed AND coalesce(remote_id, '') = ''"  # a feed server is first to hear of it
        gone += " OR left_server AND NOT EXISTS (SELECT 1 FROM entries e WHERE e.feed_id = feeds.id AND e.is_saved)"
        while delete_some_entries(self._database, f"feed_id IN (SELECT id FROM feeds WHERE {gone})"):
            pass
        with self._database.transaction():
            known = self._database.rows(f"SELECT {ASKED_URL} AS url FROM feeds WHERE ({gone}) AND needs_access")
            own = self._database.rows(f"SELECT network FROM feeds WHERE ({gone}) AND network <> ''")
            self._database.execute(f"DELETE FROM feeds WHERE {gone}")
        names = (network_of(row["network"]).secret_name for row in own)
        return (*(row["url"] for row in known), *filter(None, names))

    def secret_names(self) -> tuple[str, ...]:
        """Return the names under which the keyring may have something of the feeds: URLs, and of secret headers."""
        urls = self._database.rows(f"SELECT {ASKED_URL} AS url FROM feeds WHERE needs_access")
        own = self._database.rows("SELECT network FROM feeds WHERE network <> ''")
        names = (network_of(row["network"]).secret_name for row in own)
        return (*(row["url"] for row in urls), *filter(None, names))

    # -- settings and order --------------------------------------------------------------------------------------

    @postponable
    def change(self, feed_id: int, changes: FeedChanges) -> None:
        """Change the user's settings of a feed; what ``changes`` does not contain stays.

        With another ``folder`` alone the feed keeps its position: ``move_to_folder`` and ``arrange`` give it a new
        one. A new URL starts without validators, and at once. Raises StoreError (TAKEN) if another feed has it.
        """
        columns = setting_columns(changes)
        if "url" in changes or "source" in changes:
            columns |= _NEW_URL
        if columns:
            with self._database.transaction():
                self._database.update("feeds", feed_id, columns)

    @postponable
    def move_to_folder(self, feed_ids: Sequence[int], folder: tuple[str, ...]) -> None:
        """Put feeds into a folder: after those already in it; in a new folder, in their previous order."""
        path, moved = json_text(folder), json_text(feed_ids)
        with self._database.transaction():
            inhabitants = self._database.rows(
                "SELECT 1 FROM feeds WHERE folder = ? AND NOT is_removed"
                " AND id NOT IN (SELECT value FROM json_each(?)) LIMIT 1",
                path,
                moved,
            )
            self._database.execute(
                "UPDATE feeds SET folder = ?1, position = iif(?2, NULL, position)"
                " WHERE folder <> ?1 AND id IN (SELECT value FROM json_each(?3))",
                (path, bool(inhabitants), moved),
            )

    @postponable
    def restore_positions(self, before: Iterable[tuple[int, tuple[str, ...], int | None]]) -> None:
        """Restore folder and position of feeds, by their ids."""
        with self._database.transaction():
            for feed_id, folder, position in before:
                self._database.update("feeds", feed_id, {"folder": json_text(folder), "position": position})

    @postponable
    def arrange(self, feed_ids: Iterable[int]) -> None:
        """Set the order of the feeds, as in a tree from top to bottom; others come last, by title."""
        with self._database.transaction():
            self._database.execute("UPDATE feeds SET position = NULL WHERE position IS NOT NULL")
            self._database.executemany("UPDATE feeds SET position = ? WHERE id = ?", enumerate(feed_ids))

    def next_position(self) -> int | None:
        """Return the position behind those of all feeds, None if feeds are in the order of their titles."""
        (row,) = self._database.rows(
            "SELECT max(position) AS last, count(*) FILTER"
            " (WHERE position IS NULL AND (url LIKE 'http%' OR source <> '')) AS others FROM feeds WHERE NOT is_removed"
        )
        if row["last"] is None:
            return None if row["others"] else 0
        return int(row["last"]) + 1

    # -- the address its site has moved a feed to ----------------------------------------------------------------

    def follow_move(self, feed_id: int, url: str) -> None:
        """Give a feed the URL its server has moved it to. The user can undo this."""
        with self._database.transaction():
            self._database.execute(
                f"UPDATE feeds SET {_FORGET_HOME}, moved_from = url, url = ?, moved_to = '', moved_since = 0"
                " WHERE id = ?",
                (url, feed_id),
            )

    @postponable
    def undo_move(self, feed_id: int) -> None:
        """Restore a feed's old URL and keep it, whatever its server says."""
        with self._database.transaction():
            self._database.execute(
                f"UPDATE feeds SET {_FORGET_HOME}, url = moved_from, moved_from = '', keeps_address = 1,"
                " next_check_at = 0 WHERE id = ? AND moved_from <> ''",
                (feed_id,),
            )

    @postponable
    def accept_move(self, feed_id: int) -> None:
        """Note that the user has accepted a feed's new URL."""
        with self._database.transaction():
            self._database.update("feeds", feed_id, {"moved_from": "", "keeps_address": False})

    def _select(self, condition: str, *parameters: object) -> list[Feed]:
        rows = self._database.rows(f"SELECT {FEED_COLUMNS} FROM feeds WHERE {condition}", *parameters)
        return [feed_of(row) for row in rows]
