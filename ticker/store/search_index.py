"""The search index: SQLite's FTS5, fed with terms of our own.

It stores no text: to remove an entry, its terms are computed again. It is split into parts, each for a number of
entries: frequent terms are found in the newest part, and rare ones cost little in each.
"""

import logging
import sqlite3
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby

from ticker.store.database import Database, is_damage
from ticker.store.rows import json_text

log = logging.getLogger(__name__)

_BITS_OF_PART = 16  # of an entry's id; above them is the number of its part
_MAX_HTML_LENGTH = 4_000  # characters of a body, more than the terms that count need
MARK = "·"  # begins what is no term of a text; to FTS5 a letter, as is all beyond ASCII
SAVED = f"{MARK}s"  # stands in the index for what is saved
_AT_ONCE = 500  # entries
_CREATE = "CREATE VIRTUAL TABLE IF NOT EXISTS {0} USING fts5 (terms, content = '', columnsize = 0, tokenize = 'ascii')"
_TEXTS = (
    "SELECT e.id, e.feed_id, e.is_saved, e.title, e.author,"
    " (SELECT note FROM notes WHERE entry_id = e.id) AS noted,"
    " (SELECT group_concat(tag, ' ') FROM tags WHERE entry_id = e.id) AS tags,"
    f" substr(coalesce(nullif(b.summary_html, ''), b.content_html, ''), 1, {_MAX_HTML_LENGTH}) AS body"
    " FROM json_each(?) j CROSS JOIN entries e ON e.id = j.value LEFT JOIN bodies b ON b.entry_id = e.id"
    " WHERE e.is_indexed = ? ORDER BY e.id"
)


def can_index(database: Database) -> bool:
    """Return whether this SQLite has FTS5."""
    return bool(database.rows("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'"))


def index_entries(database: Database, entry_ids: Iterable[int]) -> None:
    """Add entries to the index that are not in it, as they are now."""
    if can_index(database) and not database.has_bad_index:
        with _passing_over_damage(database):
            for part, rows in _texts(database, entry_ids, is_indexed=False):
                database.execute(_CREATE.format(part))
                database.executemany(f"INSERT INTO {part} (rowid, terms) VALUES (?, ?)", map(_row, rows))
                _note(database, rows, is_indexed=True)


def unindex_entries(database: Database, entry_ids: Iterable[int]) -> None:
    """Take entries out of the index, as long as they still are what they were."""
    if can_index(database) and not database.has_bad_index:
        with _passing_over_damage(database):
            for part, rows in _texts(database, entry_ids, is_indexed=True):
                command = f"INSERT INTO {part} ({part}, rowid, terms) VALUES ('delete', ?, ?)"
                database.executemany(command, map(_row, rows))
                _note(database, rows, is_indexed=False)


@contextmanager
def reindexing(database: Database, entry_ids: Iterable[int]) -> Generator[None]:
    """Keep the index up to date while indexed data changes inside: tags, note, saved."""
    if database.is_standing_in:
        yield
        return
    ids = [*entry_ids]
    unindex_entries(database, ids)
    yield
    index_entries(database, ids)


def index_missing(database: Database, limit: int) -> int:
    """Add some entries to the index that are not in it and return how many; 0: all are in it."""
    if not can_index(database) or database.has_bad_index:
        return 0
    if database.is_suspect and not _is_readable(database):
        database.has_bad_index = True
        return 1  # it is deleted with the end of this transaction, and then made again
    rows = database.rows("SELECT id FROM entries WHERE NOT is_indexed ORDER BY id DESC LIMIT ?", limit)
    index_entries(database, [row["id"] for row in rows])
    return len(rows)


def drop_index(database: Database) -> None:
    """Delete the index; ``index_missing`` makes it again."""
    for part in parts(database):
        database.execute(f"DROP TABLE {part}")
    database.execute("UPDATE entries SET is_indexed = 0 WHERE is_indexed")


def parts(database: Database, entry_ids: Sequence[int] = ()) -> list[str]:
    """Return the names of the parts, the newest first; with ``entry_ids`` only of those they may be in."""
    rows = database.rows(
        r"SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%' AND name LIKE 'words\_%' ESCAPE '\'"
    )
    names = sorted((row["name"] for row in rows), key=lambda name: -int(name.removeprefix("words_")))
    wanted = {_part(each) for each in entry_ids}
    return [name for name in names if not wanted or name in wanted]


def token_of_feed(feed_id: int) -> str:
    """Return what stands in the index for an entry's feed: no term of a text is like that."""
    return f"{MARK}{feed_id}"


@contextmanager
def _passing_over_damage(database: Database) -> Generator[None]:
    """Continue without a damaged index: it is deleted when this transaction has ended."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        log.warning("the search index is damaged and is made anew: %s", error)
        database.has_bad_index = True


def _is_readable(database: Database) -> bool:
    """Read through the index, where damage was met."""
    try:
        for part in parts(database):
            database.execute(f"INSERT INTO {part} ({part}) VALUES ('integrity-check')")
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    return True


def _texts(
    database: Database, entry_ids: Iterable[int], *, is_indexed: bool
) -> Iterator[tuple[str, list[sqlite3.Row]]]:
    ids = [*entry_ids]
    for start in range(0, len(ids), _AT_ONCE):
        rows = database.rows(_TEXTS, json_text(ids[start : start + _AT_ONCE]), is_indexed)
        for part, some in groupby(rows, lambda row: _part(row["id"])):
            yield part, list(some)


def _part(entry_id: int) -> str:
    return f"words_{entry_id >> _BITS_OF_PART}"


def _row(row: sqlite3.Row) -> tuple[int, str]:
    from ticker.search_terms import entry_terms  # noqa: PLC0415 - off the start-up path

    ours = " ".join(filter(None, (row["noted"], row["tags"])))
    terms = entry_terms(row["title"], row["author"], ours, row["body"])
    return row["id"], " ".join([*terms, token_of_feed(row["feed_id"]), SAVED if row["is_saved"] else ""])


def _note(database: Database, rows: Iterable[sqlite3.Row], *, is_indexed: bool) -> None:
    database.executemany("UPDATE entries SET is_indexed = ? WHERE id = ?", [(is_indexed, row["id"]) for row in rows])
