"""The database (SQLite); the only package with SQL. Each thread opens its own ``Store``."""

from ticker.store.archive import Position
from ticker.store.database import SQLITE_VERSION, StoreError, StoreErrorKind
from ticker.store.order import in_order, inserted, stepped
from ticker.store.other_readers import foreign_feeds
from ticker.store.postponed import Postponed
from ticker.store.reading_positions import StoredPosition
from ticker.store.records import (
    FeedChanges,
    ForeignFeed,
    LinkedFeed,
    OutgoingEntry,
    OutgoingFeed,
    Received,
    RemoteEntry,
    RemoteLists,
    Saved,
    SavedRemotely,
)
from ticker.store.shares import Share, ShareKind, ShareTarget
from ticker.store.store import Store
from ticker.store.transfer import copy_database, merge_database

__all__ = [
    "SQLITE_VERSION",
    "FeedChanges",
    "ForeignFeed",
    "LinkedFeed",
    "OutgoingEntry",
    "OutgoingFeed",
    "Position",
    "Postponed",
    "Received",
    "RemoteEntry",
    "RemoteLists",
    "Saved",
    "SavedRemotely",
    "Share",
    "ShareKind",
    "ShareTarget",
    "Store",
    "StoreError",
    "StoreErrorKind",
    "StoredPosition",
    "copy_database",
    "foreign_feeds",
    "in_order",
    "inserted",
    "merge_database",
    "stepped",
]
