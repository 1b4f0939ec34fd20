"""The allowed values of columns, and the replacements for bad ones.

SQLite checks our writes (STRICT). What is read may still be anything, if a disk or another program has changed it.
Each value is checked here before it becomes part of a record.
"""

import json
import logging
import sqlite3
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from ticker.durations import DAY
from ticker.entities import FetchErrorKind, Reach, ReadPolicy, ServerKind
from ticker.quick_dataclass import dataclass

Made = TypeVar("Made")

log = logging.getLogger(__name__)

FIRST_TIME, LAST_TIME = -62_135_596_800.0, 253_402_300_799.0  # the years 1 to 9999
_MAX_COUNT = 1 << 53
_MAX_NOTED = 1_000
_NONE: type = type(None)


@dataclass(frozen=True, slots=True)
class Column:
    """The types a column may hold, what stands in for anything else, and the bounds of a number."""

    types: frozenset[type]
    default: Any
    low: float = 0
    high: float = _MAX_COUNT
    choices: frozenset[str] = frozenset()  # that a text may be; empty: any

    @property
    def has_number(self) -> bool:
        return bool(self.types & {int, float})

    def is_good(self, value: object) -> bool:
        if type(value) not in self.types:
            return False
        if isinstance(value, int | float):
            return self.low <= value <= self.high
        return not self.choices or not isinstance(value, str) or value in self.choices


def _columns(names: str, column: Column) -> dict[str, Column]:
    return dict.fromkeys(names.split(), column)


_TEXT: frozenset[type] = frozenset({str})
_TEXT_OR_NULL: frozenset[type] = frozenset({str, _NONE})
_NUMBER: frozenset[type] = frozenset({int, float})
_NUMBER_OR_NULL = _NUMBER | {_NONE}
_FLAG = Column(frozenset({int}), 0, 0, 1)
_TIME = Column(_NUMBER, 0.0, FIRST_TIME, LAST_TIME)
_TIME_OR_NULL = Column(_NUMBER_OR_NULL, None, FIRST_TIME, LAST_TIME)
_COUNT = Column(frozenset({int}), 0)

# By their names, which mean the same in all queries
COLUMNS: dict[str, Column] = {
    **_columns(
        "url feed_title custom_title home_url feed_url language icon_url color feed_color content_hash"
        " next_check_reason moved_to moved_from remote_title error_detail guid link title author image_url fingerprint"
        " summary_html content_html byline site_name body_html api user tag note name host rule gate_user ca_file"
        " certificate service address quote source words detail network translation",
        Column(_TEXT, ""),
    ),
    **_columns("folder remote_folder categories enclosures", Column(_TEXT, "[]")),
    **_columns("etag last_modified sent_etag sent_last_modified remote_id", Column(_TEXT_OR_NULL, None)),
    **_columns("part noted tags body", Column(_TEXT_OR_NULL, None)),
    "file": Column(frozenset({bytes}), b""),
    "hints": Column(_TEXT, "[null, [], []]"),
    "pictures": Column(_TEXT, ""),
    "reach": Column(_TEXT, Reach.UNKNOWN, choices=frozenset(Reach)),
    "refused_host": Column(_TEXT, ""),
    "refused_at": Column(_NUMBER, 0.0, FIRST_TIME, LAST_TIME),
    "read_policy": Column(_TEXT, "", choices=frozenset(ReadPolicy)),
    "kind": Column(_TEXT, ServerKind.GOOGLE_READER, choices=frozenset(ServerKind)),
    "error": Column(_TEXT_OR_NULL, None, choices=frozenset(FetchErrorKind)),
    **_columns("on_wire is_dated has_body", Column(frozenset({int}), 1, 0, 1)),
    **_columns(
        "is_paused is_removed keeps_address left_https needs_access is_indexed is_read is_saved is_paywalled"
        " is_consent_page was_reset takes_new is_own left_server is_saved_apart is_full_story is_held"
        " awaits_consent only_current",
        _FLAG,
    ),
    **_columns("prefers_full_story remote_read remote_saved", Column(frozenset({int, _NONE}), None, 0, 1)),
    "importance": Column(frozenset({int}), 3, 1, 5),
    "wire_limit": Column(frozenset({int, _NONE}), None, 0, 1_000_000),
    "interval": Column(_NUMBER_OR_NULL, None, 1, 10 * 366 * DAY),
    "position": Column(frozenset({int, _NONE}), None, -(1 << 31), 1 << 31),
    "group_id": Column(frozenset({int, _NONE}), None),
    **_columns("body_size check_count failures status size new_count count slot tries block letter", _COUNT),
    "seconds": Column(_NUMBER, 0.0, 0, 1e6),
    **_columns(
        "added_at moved_since next_check_at published_at first_seen_at at fetched_at searched_at until retry_at"
        " left_at",
        _TIME,
    ),
    **_columns(
        "checked_at succeeded_at news_at document_at failing_since updated_at gone_at synced_at dated_at"
        " remote_checked_at",
        _TIME_OR_NULL,
    ),
}


def lossy_text(data: bytes) -> str:
    """Return text of bytes that may be no UTF-8."""
    return data.decode("utf-8", "replace")


class _Shape:
    """The checks for rows with certain columns."""

    def __init__(self, names: tuple[str, ...]) -> None:
        known = [(index, COLUMNS[name]) for index, name in enumerate(names) if name in COLUMNS]
        self._columns = known
        self._numbers = [(index, each.low, each.high) for index, each in known if each.has_number]
        self._choices = [(index, each.choices) for index, each in known if each.choices]
        self._good: set[tuple[type, ...]] = set()  # types that rows were found to have rightly

    def is_good(self, row: Sequence[Any]) -> bool:
        """Check one row, quickly where rows like it came before."""
        types = tuple(map(type, row))
        if types not in self._good:
            if not all(types[index] in column.types for index, column in self._columns):
                return False
            self._good.add(types)
        for index, low, high in self._numbers:
            if (value := row[index]) is not None and not low <= value <= high:
                return False
        return all(row[index] in choices or row[index] is None for index, choices in self._choices)

    def mended(self, row: Sequence[Any]) -> tuple[Any, ...]:
        values = list(row)
        for index, column in self._columns:
            if not column.is_good(values[index]):
                values[index] = _stand_in(values[index], column)
        return tuple(values)


@lru_cache(maxsize=200)
def _shape(names: tuple[str, ...]) -> _Shape:
    return _Shape(names)


def checked(cursor: sqlite3.Cursor, rows: list[sqlite3.Row]) -> list[sqlite3.Row]:
    """Return rows in which each invalid value is replaced by a default, or by what can be made of it."""
    names = tuple(each[0] for each in cursor.description) if cursor.description else ()
    shape = _shape(names)
    for index, row in enumerate(rows):
        if not shape.is_good(row):
            mended = shape.mended(row)
            for name, before, after in zip(names, row, mended, strict=True):
                if before is not after:
                    note(name, f"{names[0]} {row[0]}" if isinstance(row[0], int) else "")
            rows[index] = sqlite3.Row(cursor, mended)
    return rows


def from_json(text: str, make: Callable[[Any], Made], default: Made) -> Made:
    """Return what ``make`` makes of a JSON value, ``default`` if it cannot."""
    try:
        return make(json.loads(text))
    except (ValueError, TypeError, KeyError, IndexError, RecursionError, OverflowError):
        note("with JSON")
        return default


def names_in(text: str) -> tuple[str, ...]:
    """Return a JSON list of texts: a folder's path, categories. () if it is none."""
    return from_json(text, _names, ())


def note(column: str, row: str = "") -> None:
    """Log once that a value was bad, without the value."""
    if (column, row) not in _noted and len(_noted) < _MAX_NOTED:
        _noted.add((column, row))
        log.warning("the database has a bad value in column %s (%s), a usual one stands in", column, row or "no id")


_noted: set[tuple[str, str]] = set()


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise TypeError("no list of texts")
    return tuple(value)


def _stand_in(value: object, column: Column) -> Any:
    """Return the text that was stored as another type, else the column's default."""
    is_any_text = str in column.types and not column.choices
    return value.decode() if is_any_text and isinstance(value, bytes) and value.isascii() else column.default
