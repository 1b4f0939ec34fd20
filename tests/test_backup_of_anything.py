"""Whatever a profile holds comes back from its backup, equal to what it was (property test)."""

import random
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.store_samples import entry, new_database, save
from tests.test_backup_file import TEXT, contents, profile, restore
from ticker.backup_file import write_backup
from ticker.entities import Collection, CollectionSearch, FeedNetwork, FeedSettings
from ticker.feed_source import CommandSource, FeedSource, FileSource, Message, MessagesSource, PageSource
from ticker.paths import Paths
from ticker.preferences import (
    Edge,
    Preferences,
    WireOrder,
    load_preferences,
    save_preferences,
)
from ticker.rules import Action, Aspect, Condition, Rule, Where
from ticker.store import FeedChanges, ShareKind, Store

SOME = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)
FOLDERS = st.lists(st.sampled_from(["World", "Asia", "日本", "a/b"]), max_size=3).map(tuple)
SOURCES = st.one_of(
    st.none(),
    st.builds(FileSource, path=SOME),
    st.builds(CommandSource, arguments=st.lists(SOME, min_size=1, max_size=3).map(tuple)),
    st.builds(PageSource, url=st.just("https://a.example/"), items=SOME, pattern=TEXT),
    st.builds(MessagesSource, messages=st.lists(st.builds(Message, text=SOME), min_size=1, max_size=3).map(tuple)),
)
CONDITIONS = st.lists(
    st.builds(
        Condition,
        st.sampled_from([Aspect.WORDS, Aspect.PHRASE, Aspect.FEED]),
        SOME,
        st.booleans(),
        st.sampled_from(Where),
    ),
    min_size=1,
    max_size=3,
).map(tuple)
RULES = st.builds(
    Rule,
    name=TEXT,
    action=st.sampled_from(Action),
    conditions=CONDITIONS,
    is_on=st.booleans(),
    until=st.none() | st.floats(0, 4e9),
    matches_any=st.booleans(),
    tag=SOME,
)
PREFERENCES = st.builds(
    Preferences,
    speed=st.integers(20, 400),
    label=SOME.map(str.strip),
    edge=st.sampled_from(Edge),
    wire_order=st.sampled_from(WireOrder),
    translate=st.booleans(),
    show_clock=st.booleans(),
)


@dataclass(frozen=True)
class AFeed:
    """A feed, and what was done with its entries."""

    settings: FeedSettings
    source: FeedSource | None
    network: FeedNetwork
    titles: list[str]
    tag: str
    note: str


FEEDS = st.builds(
    AFeed,
    st.builds(
        FeedSettings,
        custom_title=TEXT,
        folder=FOLDERS,
        on_wire=st.booleans(),
        is_paused=st.booleans(),
        interval=st.none() | st.floats(300, 1e6),
        importance=st.integers(1, 5),
        only_current=st.booleans(),
    ),
    SOURCES,
    st.builds(FeedNetwork, user_agent=SOME, headers=st.just((("X-Club", "yes"),))),
    st.lists(TEXT, max_size=5),
    SOME,
    TEXT,
)


def fill(paths: Paths, feeds: list[AFeed], rules: list[Rule], name: str, chance: random.Random) -> None:
    new_database(paths.database)
    with Store(paths.database) as store:
        for number, each in enumerate(feeds):
            url = f"https://{number}.example/feed"
            feed_id = store.feeds.subscribe(url, each.settings, source=each.source)
            store.feeds.change(feed_id, FeedChanges(network=each.network))
            entries = (entry(str(place), title=title) for place, title in enumerate(each.titles))
            new = save(store, feed_id, *entries).new
            store.entries.mark_read([entry_id for entry_id in new if chance.random() < 0.5])
            for entry_id in new:
                if chance.random() < 0.5:
                    store.entries.mark_saved(entry_id)
                    store.tags.set(entry_id, (each.tag,))
                    store.tags.set_note(entry_id, each.note)
            if chance.random() < 0.2:
                store.feeds.set_removed(feed_id, True)
        for rule in rules:
            store.rules.save(rule)
        store.collections.save(Collection(0, name, (("World",),), search=CollectionSearch(name, is_unread=True)))
        store.shares.add_target(ShareKind.WEBHOOK, name, "https://hook.example/{id}", "", method="PUT", body=name)
        store.translations.save("de", [(1, name, name[::-1])])


@settings(max_examples=examples(20))
@given(
    feeds=st.lists(FEEDS, max_size=3),
    rules=st.lists(RULES, max_size=3),
    preferences=PREFERENCES,
    name=SOME,
    chance=st.randoms(),
)
def test_whatever_a_profile_holds_comes_back(
    feeds: list[AFeed], rules: list[Rule], preferences: Preferences, name: str, chance: random.Random
) -> None:
    with TemporaryDirectory() as folder:
        old, fresh = profile(Path(folder, "old")), profile(Path(folder, "fresh"))
        save_preferences(preferences, old.preferences)
        fill(old, feeds, rules, name, chance)
        write_backup(Path(folder, "b"), old)
        restore(Path(folder, "b"), fresh)
        assert contents(fresh.database) == contents(old.database)
        assert load_preferences(fresh.preferences) == load_preferences(old.preferences)
        with Store(fresh.database) as store, Store(old.database) as before:
            assert store.maintenance.is_intact()
            allowed = (replace(each, is_allowed=each.action is not Action.SEND) for each in before.rules.all())
            assert store.rules.all() == tuple(allowed)
            assert [each.source for each in store.feeds.all()] == [each.source for each in before.feeds.all()]
