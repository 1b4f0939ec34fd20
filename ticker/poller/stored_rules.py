"""Applies a rule to stored headlines on request: finds, changes and undoes, in small steps.

It neither sends anything nor runs a command: it only marks.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import islice

from ticker.entities import ArchiveQuery
from ticker.poller.commands import ApplyRule, FindStored, RevertRule
from ticker.poller.context import PollerContext
from ticker.poller.events import RuleApplied, RulesActed, StoredFound
from ticker.rule_actions import STORABLE, StoredChange, change_stored, revert_stored
from ticker.rules import NO_DETAILS, Action, Rule, is_asked, judge
from ticker.store import Position, StoreError

_AT_ONCE = 200  # entries: other writers, and feeds, do not wait for long


@dataclass(slots=True)
class _Search:
    rule: Rule
    position: Position | None = None
    found: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Work:
    act: Callable[[tuple[int, ...]], StoredChange]
    left: list[int]
    tell: Callable[[StoredChange], None]
    done: StoredChange = field(default_factory=StoredChange)


class StoredRules:
    """One search and one piece of work at a time; another search takes the place of the one before."""

    def __init__(self, context: PollerContext) -> None:
        self._context = context
        self._search: _Search | None = None
        self._work: list[_Work] = []

    def take(self, command: FindStored | ApplyRule | RevertRule) -> None:
        store = self._context.store
        match command:
            case FindStored(rule):
                self._search = _Search(replace(rule, is_on=True, until=None))
            case ApplyRule(rule, entry_ids) if rule.action in STORABLE:
                self._work.append(
                    _Work(
                        lambda ids: change_stored(store, rule, ids),
                        list(entry_ids),
                        lambda done: self._context.emit(RulesActed(RuleApplied(rule, done))),
                    )
                )
            case RevertRule(rule, change):
                self._work.append(
                    _Work(
                        lambda ids: revert_stored(store, rule, change, ids),
                        list(change.entry_ids),
                        lambda done: self._context.emit(RulesActed(RuleApplied(rule, done, is_reverted=True))),
                    )
                )

    def next_at(self) -> float:
        """Return when there is more to do (monotonic)."""
        return time.monotonic() if self._search or self._work else float("inf")

    def go_on(self) -> None:
        """Do the next step. After a bug the work is given up, as it would fail again."""
        try:
            if self._work:
                self._change_some(self._work[0])
            elif self._search is not None:
                self._look_at_some(self._search)
        except StoreError:
            raise
        except Exception:
            self._work.clear()
            self._search = None
            raise

    def _change_some(self, work: _Work) -> None:
        some = tuple(islice(work.left, _AT_ONCE))
        with self._context.store.together():
            change = work.act(some)
        del work.left[: len(some)]
        work.done += change
        if not work.left:
            self._work.remove(work)
            work.tell(work.done)

    def _look_at_some(self, search: _Search) -> None:
        store, rule, now = self._context.store, search.rule, self._context.now()
        if rule.action not in STORABLE or not is_asked(rule, now):
            self._end(search)
            return
        query = ArchiveQuery(is_unread=rule.action is Action.MARK_READ)
        ids, search.position = store.archive.ids(query, search.position, _AT_ONCE)
        headlines = store.archive.headlines(ids)
        details = store.rule_details.of((rule,), headlines)
        caught = []
        for each in headlines:
            verdict = judge((rule,), each, now, details.get(each.entry_id, NO_DETAILS))
            if verdict.too_slow:
                self._end(search, is_too_slow=True)
                return
            if verdict.caught_by:
                caught.append(each)
        tags = store.tags.of_several([each.entry_id for each in caught]) if rule.action is Action.TAG else {}
        for each in caught:
            has_tag = rule.tag.casefold() in {known.casefold() for known in tags.get(each.entry_id, ())}
            if not each.is_saved or (rule.action is Action.TAG and not has_tag) or rule.action is Action.MARK_READ:
                search.found.append(each.entry_id)
        if search.position is None:
            self._end(search)

    def _end(self, search: _Search, *, is_too_slow: bool = False) -> None:
        self._search = None
        self._context.emit(RulesActed(StoredFound(search.rule.id, tuple(search.found), is_too_slow)))
