"""Reads the feeds in the databases of RSS Guard, QuiteRSS and NewsFlash. Nothing is written there."""

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence
from pathlib import Path

from ticker.store.database import StoreError, StoreErrorKind
from ticker.store.records import ForeignFeed

_MAX_ROWS = 200_000
_MAX_FOLDER_DEPTH = 20

_NEWSFLASH = (
    "SELECT m.category_id, f.feed_url, f.label, '', f.website, 0 FROM feeds f"
    " LEFT JOIN feed_mapping m USING (feed_id) ORDER BY {}.sort_index, f.label"
)
_QUERIES = {  # by what only they have: their folders with what each is in, and their feeds, both in order
    ("feeds", "xmlUrl", "parentId"): (
        "SELECT id, parentId, coalesce(nullif(text, ''), title) FROM feeds WHERE coalesce(xmlUrl, '') = ''",
        "SELECT parentId, xmlUrl, text, title, htmlUrl, 0 FROM feeds WHERE xmlUrl <> '' ORDER BY rowToParent, id",
    ),
    ("Feeds", "source", "ordr"): (
        "SELECT id, parent_id, title FROM Categories",
        "SELECT category, source, title, '', '', is_off FROM Feeds ORDER BY ordr, id",
    ),
    ("Feeds", "source", "category"): (  # before it had an order
        "SELECT id, parent_id, title FROM Categories",
        "SELECT category, source, title, '', '', 0 FROM Feeds ORDER BY id",
    ),
    ("Feeds", "url", "category"): (  # of version 3
        "SELECT id, parent_id, title FROM Categories",
        "SELECT category, url, title, '', '', 0 FROM Feeds ORDER BY id",
    ),
    ("category_mapping", "category_id", "parent_id"): (
        "SELECT c.category_id, m.parent_id, c.label FROM categories c LEFT JOIN category_mapping m USING (category_id)",
        _NEWSFLASH.format("m"),
    ),
    ("categories", "category_id", "parent_id"): (  # as it was in the beginning
        "SELECT category_id, parent_id, label FROM categories",
        _NEWSFLASH.format("f"),
    ),
}


def foreign_feeds(path: Path) -> tuple[ForeignFeed, ...] | None:
    """Return the feeds of another reader's database in its order, None if it is none we know.

    Raises StoreError if the file cannot be read.
    """
    try:
        with contextlib.closing(_opened(path)) as connection:
            queries = next((each for sign, each in _QUERIES.items() if _has(connection, *sign)), None)
            if queries is None:
                return None
            folders, feeds = (connection.execute(f"{each} LIMIT {_MAX_ROWS}").fetchall() for each in queries)
    except sqlite3.Error as error:
        raise StoreError(StoreErrorKind.UNAVAILABLE, str(error)) from error
    tree = {row[0]: (row[1], row[2]) for row in folders}
    return tuple(_feed(row, tree) for row in feeds)


def _opened(path: Path) -> sqlite3.Connection:
    """Open a database so that nothing beside it is made or changed; what a running reader has just written is seen."""
    log = path.with_name(f"{path.name}-wal")
    is_in_use = log.exists() and log.stat().st_size > 0
    mode = "mode=ro" if is_in_use else "immutable=1"
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=2.0)
    connection.text_factory = lambda text: text.decode("utf-8", "replace")
    connection.execute("PRAGMA trusted_schema = OFF")  # a stranger's
    return connection


def _has(connection: sqlite3.Connection, table: str, *columns: str) -> bool:
    names = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
    return names.issuperset(columns)


def _feed(row: Sequence[object], tree: Mapping[object, tuple[object, object]]) -> ForeignFeed:
    folder, url, custom_title, title, home_url, is_off = row
    if not title or title == custom_title:
        title, custom_title = title or custom_title, ""
    return ForeignFeed(
        url=str(url or ""),
        title=str(title or ""),
        custom_title=str(custom_title or ""),
        folder=_path(folder, tree),
        home_url=str(home_url or ""),
        is_paused=bool(is_off),
    )


def _path(folder: object, tree: Mapping[object, tuple[object, object]]) -> tuple[str, ...]:
    path: list[str] = []
    while folder in tree and len(path) < _MAX_FOLDER_DEPTH:  # a ring of folders would have no end
        folder, name = tree[folder]
        path.insert(0, " ".join(str(name or "").split()))
    return tuple(filter(None, path))
