"""What the store keeps of rules."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import new_store
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import Store

QUIET = Rule(name="quiet", action=Action.MUTE, conditions=(Condition(Aspect.WORDS, "derby"),), until=50.0)
LOUD = Rule(name="loud", action=Action.ALERT, conditions=(Condition(Aspect.PATTERN, "quake|地震", excludes=True),))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "headlines.db") as opened:
        yield opened


def test_rules_are_kept_in_their_order_and_changed_in_place(store: Store) -> None:
    quiet, loud = store.rules.save(QUIET), store.rules.save(LOUD)
    first = store.rules.save(replace(LOUD, name="first"), first=True)
    assert store.rules.all() == (first, quiet, loud)
    store.rules.arrange([loud.id, quiet.id, first.id])
    changed = store.rules.save(replace(loud, is_on=False))
    assert store.rules.all() == (changed, quiet, first)
    store.rules.remove(quiet.id)
    assert store.rules.all() == (changed, first)


def test_a_rule_whose_time_is_over_is_forgotten(store: Store) -> None:
    loud = store.rules.save(LOUD)
    store.rules.save(QUIET)
    store.rules.forget_ended(49.0)
    assert len(store.rules.all()) == 2
    store.rules.forget_ended(50.0)
    assert store.rules.all() == (loud,)
