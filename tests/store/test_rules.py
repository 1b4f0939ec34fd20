"""What the store keeps of rules."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import new_store
from ticker.rules import Action, Aspect, Condition, Rule, Where, dump_rules, load_rules
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


SENDS = Rule(name="send", action=Action.SEND, conditions=(Condition(Aspect.WORDS, "quake"),), target="Phone")


def test_only_rules_that_act_once_are_found_as_such(store: Store) -> None:
    store.rules.save(LOUD)
    sends, marks = store.rules.save(SENDS), store.rules.save(replace(LOUD, action=Action.MARK_READ))
    assert store.rules.acting() == (sends, marks)
    store.rules.save(replace(marks, action=Action.MUTE))
    assert store.rules.acting() == (sends,)


def test_leave_to_send_is_given_here_and_comes_with_no_file(store: Store) -> None:
    store.rules.save(SENDS)
    (loaded,) = load_rules(dump_rules(store.rules.all()))
    foreign = store.rules.save(replace(loaded, name="foreign"))
    assert [each.is_allowed for each in store.rules.all()] == [True, False]
    assert "is_allowed" not in dump_rules(store.rules.all())
    store.rules.save(replace(foreign, is_allowed=True))
    assert [each.is_allowed for each in store.rules.all()] == [True, True]


def test_a_rule_is_kept_with_all_it_says(store: Store) -> None:
    rule = Rule(
        name="all",
        action=Action.TAG,
        conditions=(Condition(Aspect.PHRASE, "at sea", where=Where.ANYWHERE),),
        until=60.0,
        matches_any=True,
        scope=Condition(Aspect.COLLECTION, "Coast"),
        tag="sea",
        stays=True,
    )
    kept = store.rules.save(rule)
    assert store.rules.all() == (replace(rule, id=kept.id),)
    store.rules.forget_ended(61.0)
    assert store.rules.all() == (kept,)
    assert load_rules(dump_rules((kept,))) == (rule,)
