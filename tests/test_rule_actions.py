"""What rules do once as headlines come in, and what they look at beside the title."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store_samples import new_store
from ticker.entities import Check, Collection, CollectionSearch, Feed, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.rule_actions import Done, RuleActions, change_stored, revert_stored
from ticker.rules import Action, Aspect, Condition, Rule, Where
from ticker.store import Received, ShareKind, Store
from ticker.wire import Wire

NOW = 1_800_000_000.0
STORM = (Condition(Aspect.WORDS, "storm"),)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as opened:
        yield opened


@pytest.fixture
def feed(store: Store) -> Feed:
    return store.feeds.add("https://news.example/feed", FeedSettings(custom_title="News", folder=("World",)))


def entry(title: str, *, summary: str = "", text: str = "", age: float = 60.0, language: str = "") -> ParsedEntry:
    return ParsedEntry(
        title,
        f"https://news.example/{title.replace(' ', '-')}",
        title=title,
        published_at=NOW - age,
        summary_html=summary,
        content_html=text,
        language=language,
    )


def come(store: Store, feed: Feed, *entries: ParsedEntry) -> tuple[int, ...]:
    received = Received(Validators(), "hash", is_whole=False)
    saved = store.polling.save_document(
        feed.id, ParsedFeed(entries=entries), received, Check(NOW, NOW + 60, "interval")
    )
    return saved.new


def titles(store: Store, *, is_read: bool | None = None, is_saved: bool | None = None) -> set[str]:
    return {
        each.title
        for each in store.entries.headlines(limit=100)
        if is_read in {None, each.is_read} and is_saved in {None, each.is_saved}
    }


def act(store: Store, ids: tuple[int, ...], *, may_send: bool = True) -> Done:
    return RuleActions(store, lambda: NOW).act(ids, may_send=may_send)


def test_what_a_rule_catches_is_marked_saved_and_tagged_as_it_comes_in(store: Store, feed: Feed) -> None:
    store.rules.save(Rule(action=Action.MARK_READ, conditions=(Condition(Aspect.WORDS, "derby"),)))
    store.rules.save(Rule(action=Action.SAVE, conditions=STORM))
    store.rules.save(Rule(action=Action.TAG, tag="sea", conditions=(Condition(Aspect.PHRASE, "at sea"),)))
    ids = come(store, feed, entry("Storm at sea"), entry("Derby tonight"), entry("Nothing else"))
    done = act(store, ids)
    assert titles(store, is_read=True) == {"Derby tonight"}
    assert titles(store, is_saved=True) == {"Storm at sea"}
    assert store.tags.all() == (("sea", 1),)
    assert len(done.marked) == len(done.saved) == 1


def test_a_rule_that_is_off_or_over_or_not_finished_does_nothing(store: Store, feed: Feed) -> None:
    store.rules.save(Rule(action=Action.MARK_READ, conditions=STORM, is_on=False))
    store.rules.save(Rule(action=Action.MARK_READ, conditions=STORM, until=NOW - 1))
    store.rules.save(Rule(action=Action.MARK_READ, conditions=(Condition(Aspect.WORDS, "", excludes=True),)))
    assert not act(store, come(store, feed, entry("Storm")))
    assert titles(store, is_read=True) == set()


@pytest.mark.parametrize(
    ("where", "caught"),
    [
        (Where.TITLE, {"Storm in the title"}),
        (Where.SUMMARY, {"Second"}),
        (Where.TEXT, {"Third", "Second"}),  # a summary is all the text there is, where the feed gives no more
        (Where.ANYWHERE, {"Storm in the title", "Second", "Third"}),
    ],
)
def test_a_condition_looks_in_title_summary_or_text(store: Store, feed: Feed, where: Where, caught: set[str]) -> None:
    store.rules.save(Rule(action=Action.MARK_READ, conditions=(Condition(Aspect.WORDS, "storm", where=where),)))
    ids = come(
        store,
        feed,
        entry("Storm in the title"),
        entry("Second", summary="<p>A <b>st</b>orm &amp; rain</p>"),
        entry("Third", summary="<p>Calm</p>", text="<p>No wind at first.</p><p>Then a storm.</p>"),
        entry("Fourth", summary='<p><a href="https://storm.example/">Calm</a></p>'),
    )
    act(store, ids)
    assert titles(store, is_read=True) == caught


def test_a_scope_leaves_all_else_alone_even_where_any_condition_is_enough(store: Store, feed: Feed) -> None:
    other = store.feeds.add("https://other.example/feed", FeedSettings(folder=("Sport",)))
    conditions = (*STORM, Condition(Aspect.LANGUAGE, "de"))
    folder = Condition(Aspect.FOLDER, "World")
    store.rules.save(Rule(action=Action.MARK_READ, conditions=conditions, matches_any=True, scope=folder))
    act(store, come(store, feed, entry("Storm here"), entry("Sturm", language="de-AT"), entry("Calm", language="den")))
    act(store, come(store, other, entry("Storm there")))
    assert titles(store, is_read=True) == {"Storm here", "Sturm"}


def test_a_rule_looks_in_a_collection_that_searches(store: Store, feed: Feed) -> None:
    store.collections.save(Collection(0, "Weather", search=CollectionSearch("storm* -film")))
    scope = Condition(Aspect.COLLECTION, "weather")
    rule = Rule(action=Action.MARK_READ, conditions=(Condition(Aspect.WORDS, "coast"),), scope=scope)
    store.rules.save(rule)
    act(store, come(store, feed, entry("Storms on the coast"), entry("Storm film on the coast"), entry("Quiet coast")))
    assert titles(store, is_read=True) == {"Storms on the coast"}


def test_only_what_one_of_the_keeping_rules_catches_stays_on_the_wire(store: Store, feed: Feed) -> None:
    from ticker.preferences import Preferences

    other = store.feeds.add("https://other.example/feed")
    scope = Condition(Aspect.FEED, "News")
    for word in ("storm", "flood"):
        store.rules.save(Rule(action=Action.KEEP, conditions=(Condition(Aspect.WORDS, word),), scope=scope))
    store.rules.save(Rule(action=Action.PIN, conditions=(Condition(Aspect.WORDS, "vote"),)))
    come(store, feed, entry("Storm"), entry("Flood"), entry("Derby"), entry("Vote"))
    come(store, other, entry("Derby elsewhere"))
    on_wire = {each.title for each in Wire(store, lambda: NOW).headlines(Preferences())}
    assert on_wire == {"Storm", "Flood", "Vote", "Derby elsewhere"}


def test_a_keeping_rule_that_is_still_empty_keeps_nothing_off(store: Store, feed: Feed) -> None:
    from ticker.preferences import Preferences

    store.rules.save(Rule(action=Action.KEEP, conditions=(Condition(Aspect.WORDS, " "),)))
    come(store, feed, entry("Storm"))
    assert len(Wire(store, lambda: NOW).headlines(Preferences())) == 1


def send_rule(store: Store, *, is_allowed: bool = True, target_is_allowed: bool = True) -> None:
    store.shares.add_target(ShareKind.COMMAND, "Phone", "notify", "", is_allowed=target_is_allowed)
    store.rules.save(Rule(action=Action.SEND, target="phone", conditions=STORM, is_allowed=is_allowed))


def test_news_that_a_rule_catches_waits_to_be_sent_and_is_not_sent_twice(store: Store, feed: Feed) -> None:
    send_rule(store)
    ids = come(store, feed, entry("Storm", summary="Wind."), entry("Old storm", age=90_000.0), entry("Calm"))
    assert act(store, ids).sends
    act(store, ids)
    (share,) = store.shares.waiting()
    assert (share.title, share.quote, share.source, share.is_automatic) == ("Storm", "Wind.", "News", True)


def test_of_a_feed_that_is_new_nothing_is_sent(store: Store, feed: Feed) -> None:
    send_rule(store)
    assert not act(store, come(store, feed, entry("Storm")), may_send=False)
    assert store.shares.waiting() == ()


@pytest.mark.parametrize("which", ["rule", "target"])
def test_nothing_is_sent_by_what_came_from_elsewhere_until_it_is_allowed(store: Store, feed: Feed, which: str) -> None:
    send_rule(store, is_allowed=which != "rule", target_is_allowed=which != "target")
    act(store, come(store, feed, entry("Storm")))
    assert store.shares.waiting() == ()


def test_too_many_that_wait_do_not_fill_the_disk(store: Store, feed: Feed) -> None:
    send_rule(store)
    act(store, come(store, feed, *(entry(f"Storm {number}") for number in range(150))))
    assert len(store.shares.waiting()) == 100


def test_what_was_done_to_stored_headlines_is_taken_back_and_nothing_else(store: Store, feed: Feed) -> None:
    first, second = come(store, feed, entry("Storm"), entry("Second storm"))
    store.entries.mark_saved(first)
    store.tags.set(first, ["mine"])
    rule = Rule(action=Action.TAG, tag="sea", conditions=STORM)
    change = change_stored(store, rule, (first, second))
    assert (change.saved, set(change.tagged)) == ((second,), {first, second})
    revert_stored(store, rule, change, change.entry_ids)
    assert titles(store, is_saved=True) == {"Storm"}
    assert store.tags.all() == (("mine", 1),)


def test_an_expression_that_would_take_for_ever_is_given_up(store: Store, feed: Feed) -> None:
    evil = Condition(Aspect.PATTERN, r"(a|aa)+$", where=Where.TEXT)
    rule = store.rules.save(Rule(action=Action.MARK_READ, conditions=(evil,)))
    ids = come(store, feed, *(entry(f"Number {number}", text=f"<p>{'a' * 10_000}b</p>") for number in range(3)))
    assert act(store, ids).too_slow == (rule.id,)
