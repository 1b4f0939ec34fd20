"""The user's rules, in their order."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Any

from ticker.rules import ACTING, Action, Rule, RuleError, content_of, rule_of
from ticker.store.database import Database
from ticker.store.postponed import postponable
from ticker.store.rows import json_text
from ticker.store.values import LAST_TIME, from_json


class Rules:
    """The rules of a store.

    The permission to send has its own column, so that storing a rule made elsewhere does not grant it.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Rule, ...]:
        """Return the rules in their order; one that cannot be read, or is of a later version, is skipped."""
        return self._of("TRUE")

    def acting(self) -> tuple[Rule, ...]:
        """Return those that do something once, as a headline comes in; without any this costs next to nothing."""
        return self._of("acts")

    def _of(self, condition: str) -> tuple[Rule, ...]:
        columns = "id, content AS rule, is_allowed"
        rows = self._database.rows(f"SELECT {columns} FROM rules WHERE {condition} ORDER BY position, id")
        return tuple(rule for row in rows if (rule := _rule_in(row)) is not None)

    @postponable
    def save(self, rule: Rule, *, first: bool = False) -> Rule:
        """Save a rule; one with id 0 is added, as the last, or the ``first``. Return it with its id."""
        content = json_text(content_of(rule))
        position = "(SELECT min(position) - 1 FROM rules)" if first else "(SELECT max(position) + 1 FROM rules)"
        with self._database.transaction():
            cursor = self._database.execute(
                "INSERT INTO rules (id, position, content, acts, is_allowed)"
                f" VALUES (?, coalesce({position}, 0), ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET content = excluded.content, acts = excluded.acts,"
                " is_allowed = excluded.is_allowed RETURNING id",
                (rule.id or None, content, Action(rule.action) in ACTING, rule.is_allowed),
            )
            (rule_id,) = cursor.fetchone()
        return replace(rule, id=rule_id)

    @postponable
    def remove(self, rule_id: int) -> None:
        with self._database.transaction():
            self._database.execute("DELETE FROM rules WHERE id = ?", (rule_id,))

    @postponable
    def arrange(self, rule_ids: Iterable[int]) -> None:
        """Put the rules in this order."""
        with self._database.transaction():
            self._database.executemany("UPDATE rules SET position = ? WHERE id = ?", list(enumerate(rule_ids)))

    @postponable
    def forget_ended(self, now: float) -> None:
        """Delete expired rules, unless they are to be kept."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM rules WHERE CASE WHEN json_valid(content) THEN json_extract(content, '$.until') <= ?"
                " AND json_extract(content, '$.stays') IS NOT TRUE END",
                (now,),
            )


def _rule_in(row: sqlite3.Row) -> Rule | None:
    rule = _rule_of_text(row["rule"])
    if rule is None:
        return None
    return replace(rule, id=row["id"], is_allowed=rule.action is not Action.SEND or bool(row["is_allowed"]))


@lru_cache(maxsize=1000)
def _rule_of_text(text: str) -> Rule | None:
    return from_json(text, _rule_of, None)


def _rule_of(values: Any) -> Rule:
    """Make a rule of what JSON gives. Raises TypeError or ValueError for what is none."""
    if not isinstance(values, dict):
        raise TypeError("no rule")
    try:
        rule = rule_of(values)
    except RuleError as error:
        raise ValueError("no rule") from error
    if rule.until is not None and not 0 <= rule.until <= LAST_TIME:
        raise ValueError("no time")
    return rule
