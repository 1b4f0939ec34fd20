"""The user's rules, in their order."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from typing import Any

from ticker.rules import Rule, RuleError, rule_of
from ticker.store.database import Database
from ticker.store.postponed import postponable
from ticker.store.rows import json_text
from ticker.store.values import LAST_TIME, from_json


class Rules:
    """The rules of a store. A rule whose time is over is deleted."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Rule, ...]:
        """Return the rules in their order; one that cannot be read, or is of a later version, is skipped."""
        rows = self._database.rows("SELECT id, content AS rule FROM rules ORDER BY position, id")
        found = ((row["id"], from_json(row["rule"], _rule_of, None)) for row in rows)
        return tuple(replace(rule, id=rule_id) for rule_id, rule in found if rule is not None)

    @postponable
    def save(self, rule: Rule, *, first: bool = False) -> Rule:
        """Keep a rule as it is now; one with id 0 is added, as the last, or the ``first``. Return it with its id."""
        content = json_text({name: value for name, value in asdict(rule).items() if name != "id"})
        position = "(SELECT min(position) - 1 FROM rules)" if first else "(SELECT max(position) + 1 FROM rules)"
        with self._database.transaction():
            cursor = self._database.execute(
                f"INSERT INTO rules (id, position, content) VALUES (?, coalesce({position}, 0), ?)"
                " ON CONFLICT (id) DO UPDATE SET content = excluded.content RETURNING id",
                (rule.id or None, content),
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
        """Delete the rules whose time is over."""
        with self._database.transaction():
            self._database.execute(
                "DELETE FROM rules WHERE CASE WHEN json_valid(content) THEN json_extract(content, '$.until') <= ? END",
                (now,),
            )


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
