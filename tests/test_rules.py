"""Rules: which headlines they catch, and what becomes of those."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Headline
from ticker.rules import (
    Action,
    Aspect,
    Condition,
    Rule,
    RuleError,
    RuleErrorKind,
    Verdict,
    check,
    dump_rules,
    judge,
    load_rules,
    with_verdict,
)

NOW = 1_800_000_000.0
HEADLINE = Headline(
    1,
    1,
    "Storm Éowyn closes the port of Rotterdam",
    "World News",
    published_at=NOW - 7200,
    feed_url="https://news.example/feed",
    folder=("World", "Europe"),
    author="Ana Lima",
    categories=("Weather", "Shipping"),
)


def rule(aspect: Aspect, value: str, action: Action = Action.HIGHLIGHT, *, excludes: bool = False) -> Rule:
    return Rule(7, action=action, conditions=(Condition(aspect, value, excludes),))


def catches(one: Rule, headline: Headline = HEADLINE) -> bool:
    return judge((one,), headline, NOW).caught_by == (7,)


@pytest.mark.parametrize(
    ("aspect", "value", "is_caught"),
    [
        (Aspect.WORDS, "flood storm", True),
        (Aspect.WORDS, "STORM", True),
        (Aspect.WORDS, "éowyn", True),
        (Aspect.WORDS, "e\u0301owyn", True),  # the same letter in two code points
        (Aspect.WORDS, "rotter", False),
        (Aspect.WORDS, "rotter*", True),
        (Aspect.WORDS, "", False),
        (Aspect.PHRASE, "port of Rotterdam", True),
        (Aspect.PHRASE, "Rotterdam port", False),
        (Aspect.PHRASE, "of Rott", False),
        (Aspect.PHRASE, "", False),
        (Aspect.PATTERN, r"closes? the (port|airport)", True),
        (Aspect.PATTERN, r"^port", False),
        (Aspect.FEED, "https://news.example/feed", True),
        (Aspect.FEED, "https://news.example/feed2", False),
        (Aspect.FEED, " world news", True),
        (Aspect.FEED, "World", False),
        (Aspect.FEED, "", False),
        (Aspect.FOLDER, "World", True),
        (Aspect.FOLDER, "World/Europe", True),
        (Aspect.FOLDER, "Europe", False),
        (Aspect.AUTHOR, "lima", True),
        (Aspect.AUTHOR, "limb", False),
        (Aspect.CATEGORY, "sport, weather", True),
        (Aspect.CATEGORY, "wea", False),
        (Aspect.YOUNGER, "3", True),
        (Aspect.YOUNGER, "1", False),
        (Aspect.OLDER, "1.5", True),
        (Aspect.OLDER, "1,5", True),
        (Aspect.OLDER, "3", False),
    ],
)
def test_a_condition_holds_or_not(aspect: Aspect, value: str, is_caught: bool) -> None:
    assert catches(rule(aspect, value)) is is_caught
    assert catches(rule(aspect, value, excludes=True)) is not is_caught


@pytest.mark.parametrize("value", ["地震", "四川", "四川 flood"])
def test_words_are_found_in_scripts_without_spaces(value: str) -> None:
    assert catches(rule(Aspect.WORDS, value), replace(HEADLINE, title="四川发生地震"))
    assert catches(rule(Aspect.PHRASE, "发生地震"), replace(HEADLINE, title="四川发生地震"))


def test_every_condition_must_hold() -> None:
    both = Rule(7, conditions=(Condition(Aspect.WORDS, "storm"), Condition(Aspect.CATEGORY, "shipping", excludes=True)))
    assert not catches(both)
    assert catches(both, replace(HEADLINE, categories=()))


def test_a_rule_can_be_content_with_any_of_its_conditions() -> None:
    conditions = (Condition(Aspect.WORDS, "storm"), Condition(Aspect.CATEGORY, "shipping", excludes=True))
    either = Rule(7, conditions=conditions, matches_any=True)
    met = {
        (title, categories): catches(either, replace(HEADLINE, title=title, categories=categories))
        for title in ("Storm", "Derby")
        for categories in (("Shipping",), ())
    }
    assert met == {
        ("Storm", ("Shipping",)): True,
        ("Storm", ()): True,
        ("Derby", ("Shipping",)): False,
        ("Derby", ()): True,
    }
    assert load_rules(dump_rules((either,))) == (replace(either, id=0),)


def test_a_rule_without_conditions_catches_nothing() -> None:
    assert not catches(Rule(7, action=Action.MUTE))


def test_a_rule_that_is_off_or_over_catches_nothing() -> None:
    on = rule(Aspect.WORDS, "storm", Action.MUTE)
    assert not catches(replace(on, is_on=False))
    assert not catches(replace(on, until=NOW))
    assert catches(replace(on, until=NOW + 1))


def test_the_first_rule_decides_whether_a_headline_is_seen_and_in_which_colour() -> None:
    mute = rule(Aspect.WORDS, "storm", Action.MUTE)
    pin = replace(rule(Aspect.WORDS, "port", Action.PIN), id=8, color="#112233")
    light = replace(rule(Aspect.WORDS, "port"), id=9, color="#445566")
    assert judge((mute, pin), HEADLINE, NOW).is_muted
    assert not judge((mute, pin), HEADLINE, NOW).is_pinned
    assert not judge((pin, mute), HEADLINE, NOW).is_muted
    assert judge((light, pin), HEADLINE, NOW).color == "#445566"
    assert judge((replace(light, color=""), pin, light), HEADLINE, NOW).color == "#112233"


def test_an_alert_is_pinned_too_and_the_headline_bears_it() -> None:
    marked = with_verdict(HEADLINE, judge((rule(Aspect.WORDS, "storm", Action.ALERT),), HEADLINE, NOW))
    assert (marked.is_alert, marked.is_pinned, marked.is_highlighted) == (True, True, True)
    assert with_verdict(marked, Verdict()) == HEADLINE


@pytest.mark.behaviour("A43")
def test_a_catastrophic_regular_expression_runs_out_of_time_and_the_others_are_heard() -> None:
    slow = rule(Aspect.PATTERN, r"(a|aa|a?b?a)+$")
    muting = replace(rule(Aspect.WORDS, "storm", Action.MUTE), id=8)
    verdict = judge((slow, muting), replace(HEADLINE, title="storm " + "a" * 200 + "!"), NOW)
    assert verdict.too_slow == (7,)
    assert verdict.is_muted


def test_a_regular_expression_that_is_none_is_told_and_catches_nothing() -> None:
    broken = rule(Aspect.PATTERN, "(")
    assert not catches(broken)
    with pytest.raises(RuleError) as told:
        check(broken)
    assert told.value.kind is RuleErrorKind.BAD_PATTERN


@pytest.mark.parametrize("value", ["", "soon", "1.2.3"])
def test_an_age_that_is_no_number_is_told_and_catches_nothing(value: str) -> None:
    with pytest.raises(RuleError) as told:
        check(rule(Aspect.OLDER, value))
    assert told.value.kind is RuleErrorKind.BAD_NUMBER
    assert not catches(rule(Aspect.OLDER, value))


def test_rules_come_back_as_they_were_exported() -> None:
    rules = (
        rule(Aspect.WORDS, "Überraschung 地震"),
        Rule(
            name="quiet", action=Action.MUTE, conditions=(Condition(Aspect.OLDER, "9", True),), until=5.0, is_on=False
        ),
    )
    assert load_rules(dump_rules(rules)) == (replace(rules[0], id=0), rules[1])


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"format": "off-the-wire-rules"}', '{"format": "other", "rules": []}', "[" * 100_000]
    + [
        f'{{"format": "off-the-wire-rules", "rules": [{each}]}}'
        for each in ("1", '{"action": "explode", "conditions": []}', '{"action": "mute", "conditions": [{}]}')
    ],
)
def test_a_file_that_holds_no_rules_is_refused(text: str) -> None:
    with pytest.raises(RuleError) as told:
        load_rules(text)
    assert told.value.kind is RuleErrorKind.NO_RULES


@given(st.text(max_size=300), st.sampled_from(Aspect), st.text(max_size=60))
def test_whatever_is_written_a_verdict_comes(title: str, aspect: Aspect, value: str) -> None:
    assert isinstance(judge((rule(aspect, value),), replace(HEADLINE, title=title), NOW), Verdict)
