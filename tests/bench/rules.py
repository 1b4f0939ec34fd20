"""What rules and collections that search cost: 200 rules on 10,000 headlines, none that acts, a search on the bar."""

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from tests.bench import Row
from ticker.entities import Check, Collection, CollectionSearch, Headline, ParsedEntry, ParsedFeed, Validators
from ticker.rule_actions import RuleActions
from ticker.rules import Action, Aspect, Condition, Rule, judge
from ticker.store import Received, Store

RULES, HEADLINES, STORED = 200, 10_000, 30_000
NOW = 2_000_000_000.0
_WORDS = [f"word{number}" for number in range(3_000)]


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    chance = random.Random(7)
    headlines = tuple(_headline(number, chance) for number in range(HEADLINES))
    rules = tuple(_rule(number, chance) for number in range(RULES))
    wanted = [frozenset(each.conditions[0].value.split()) for each in rules]
    ours = _seconds(runs, lambda: [judge(rules, each, NOW) for each in headlines])
    bare = _seconds(
        runs, lambda: [[not it.isdisjoint(each.title.casefold().split()) for it in wanted] for each in headlines]
    )
    yield Row(f"{RULES} rules on {HEADLINES:,} headlines, a bare loop over words", ours, bare, "s", 4.0)
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "wire.sqlite3", now=lambda: NOW) as store:
        began = time.process_time()
        ids = _store_headlines(store, chance)
        storing = time.process_time() - began
        for rule in rules:
            store.rules.save(rule)
        actions = RuleActions(store, lambda: NOW)
        idle = _seconds(runs, lambda: actions.act(ids))
        yield Row(f"{STORED:,} new headlines without a rule that acts, storing them", idle, storing, "s", 0.01)
        found = store.collections.save(Collection(0, "Found", search=CollectionSearch("word1*")))
        searched = _seconds(runs, lambda: store.entries.headlines(limit=200, within=found))
        everything = _seconds(runs, lambda: store.entries.headlines(limit=200))
        yield Row(f"a search on the bar, everything; {STORED:,} stored", 1000 * searched, 1000 * everything, "ms", 20.0)


def _seconds(runs: int, act: Callable[[], object]) -> float:
    def once() -> float:
        began = time.process_time()  # of ours alone: the machine may be busy
        act()
        return time.process_time() - began

    return median(once() for _ in range(runs))


def _headline(number: int, chance: random.Random) -> Headline:
    title = " ".join(chance.choices(_WORDS, k=9)).title()
    return Headline(number, number % 50, title, f"Feed {number % 50}", author="Ann Author", published_at=NOW - number)


def _rule(number: int, chance: random.Random) -> Rule:
    words = " ".join(chance.choices(_WORDS, k=3))
    conditions = (Condition(Aspect.WORDS, words), Condition(Aspect.FEED, f"Feed {number % 50}"))
    return Rule(number + 1, conditions=conditions[: 1 + number % 2], action=(Action.HIGHLIGHT, Action.MUTE)[number % 2])


def _store_headlines(store: Store, chance: random.Random) -> tuple[int, ...]:
    feed = store.feeds.add("https://news.example/feed")
    entries = tuple(
        ParsedEntry(f"{number}", title=" ".join(chance.choices(_WORDS, k=9)), published_at=NOW - number)
        for number in range(STORED)
    )
    check = Check(NOW, NOW + 3600, "interval")
    return store.polling.save_document(feed.id, ParsedFeed(entries=entries), Received(Validators(), "x"), check).new
