"""What is on the wire: rules applied, one event once, in the preferred order."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.store_samples import entry, new_store, save
from ticker.entities import Check, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.preferences import Preferences, WireOrder
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import FeedChanges, Received, Store
from ticker.url_cleaner import without_tracking
from ticker.wire import Wire

NOW = 1_800_000_000.0
QUAKE = "Magnitude 6.2 earthquake strikes northern Chile"


class Newsroom:
    """A store, and feeds to fill it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.wire = Wire(store, lambda: NOW)
        self.preferences = Preferences()

    def publish(self, feed: str, *titles: str, age: float = 0.0, link: str = "") -> tuple[int, ...]:
        """Let a feed bring these, each a minute older than the one before; return the ids of what is new."""
        feed_id = self.store.feeds.add(f"https://{feed}.example/feed", FeedSettings(folder=(feed,))).id
        entries = tuple(
            ParsedEntry(f"{feed}{title}{age}", link=link, title=title, published_at=NOW - age - 60 * place)
            for place, title in enumerate(titles)
        )
        received = Received(Validators(), f"{feed}{titles}", is_whole=False)
        saved = self.store.polling.save_document(
            feed_id, ParsedFeed(entries=entries), received, Check(NOW, NOW + 60, "interval")
        )
        self.store.groups.assign(saved.new, without_tracking)
        return saved.new

    def rule(self, word: str, action: Action, **fields: object) -> Rule:
        made = Rule(action=action, conditions=(Condition(Aspect.WORDS, word),))
        return self.store.rules.save(replace(made, **fields))  # type: ignore[arg-type]

    @property
    def titles(self) -> list[str]:
        return [each.title for each in self.wire.headlines(self.preferences)]


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    with new_store(tmp_path / "headlines.db", now=lambda: NOW) as store:
        yield Newsroom(store)


def test_what_is_muted_is_not_on_the_wire_and_not_lost(newsroom: Newsroom) -> None:
    newsroom.publish("a", "Derby tonight", "Storm tonight")
    rule = newsroom.rule("derby", Action.MUTE)
    assert newsroom.titles == ["Storm tonight"]
    newsroom.store.rules.save(replace(rule, is_on=False))
    assert newsroom.titles == ["Derby tonight", "Storm tonight"]


def test_a_wire_is_full_however_much_is_muted(newsroom: Newsroom) -> None:
    newsroom.publish("a", *(f"Derby {number}" for number in range(50)), *(f"Storm {number}" for number in range(9)))
    newsroom.rule("derby", Action.MUTE)
    newsroom.preferences = Preferences(headlines_on_wire=8)
    assert newsroom.titles == [f"Storm {number}" for number in range(8)]


def test_what_is_pinned_comes_first_and_bears_its_colour(newsroom: Newsroom) -> None:
    newsroom.publish("a", "Derby tonight", "Storm tonight", "Rain tonight")
    newsroom.rule("storm", Action.PIN, color="#aa0000")
    first, *_ = newsroom.wire.headlines(newsroom.preferences)
    assert (first.title, first.color, first.is_pinned) == ("Storm tonight", "#aa0000", True)


def test_a_rule_that_takes_too_long_is_put_aside(newsroom: Newsroom) -> None:
    newsroom.publish("a", "a" * 200 + "!", "b")
    slow = newsroom.store.rules.save(
        Rule(action=Action.MUTE, conditions=(Condition(Aspect.PATTERN, "(a|aa|a?b?a)+$"),))
    )
    assert len(newsroom.titles) == 2
    assert newsroom.wire.too_slow == {slow.id}


def test_an_event_that_several_feeds_tell_is_on_the_wire_once_with_its_count(newsroom: Newsroom) -> None:
    (first,) = newsroom.publish("a", QUAKE, age=600)
    (second,) = newsroom.publish("b", f"BREAKING: {QUAKE}", age=300)
    (third,) = newsroom.publish("c", f"{QUAKE} - C News")
    newsroom.publish("d", QUAKE.replace("6.2", "6.8"))
    shown = newsroom.wire.headlines(newsroom.preferences)
    assert [(each.entry_id == first, each.other_sources) for each in shown] == [(False, 0), (True, 2)]
    assert newsroom.store.groups.members((second,)) == (first, second, third)


def test_the_same_page_in_two_feeds_is_one_event_whatever_tracks_it(newsroom: Newsroom) -> None:
    newsroom.publish("a", "Storm", link="https://news.example/2026/storm?utm_source=a")
    newsroom.publish("b", "Storm in the north", link="https://www.news.example/2026/storm")
    assert len(newsroom.titles) == 1


def test_a_page_to_which_a_feed_links_everything_makes_no_event(newsroom: Newsroom) -> None:
    link = "https://news.example/2026/live/harbour"
    newsroom.publish("b", "Ferries are late", link=link)
    newsroom.publish("a", "Storm in the north", "Derby tonight", "Budget passed", link=link)
    newsroom.publish("c", "Rain is expected", link=link)
    assert len(newsroom.titles) == 5 - 1  # what b and c have is one page for all we know


def test_a_day_later_or_in_the_same_feed_it_is_another_event(newsroom: Newsroom) -> None:
    newsroom.publish("a", QUAKE)
    newsroom.publish("a", QUAKE, age=60)
    newsroom.publish("b", QUAKE, age=25 * 3600)
    assert len(newsroom.titles) == 3


def test_feeds_take_turns_where_that_is_preferred(newsroom: Newsroom) -> None:
    newsroom.publish("chatty", "c1", "c2", "c3")
    newsroom.publish("calm", "q1", "q2", age=3600)
    assert newsroom.titles == ["c1", "c2", "c3", "q1", "q2"]
    newsroom.preferences = Preferences(wire_order=WireOrder.ROUND_ROBIN)
    assert newsroom.titles == ["c1", "q1", "c2", "q2", "c3"]


def test_what_important_feeds_bring_counts_as_younger_where_that_is_preferred(newsroom: Newsroom) -> None:
    newsroom.publish("gossip", "g1", "g2")
    newsroom.publish("usual", "u1", age=3600)
    newsroom.publish("weighty", "w1", "w2", age=5 * 3600)
    for name, importance in (("gossip", 2), ("weighty", 4)):
        feed = newsroom.store.feeds.at(f"https://{name}.example/feed")
        assert feed is not None
        newsroom.store.feeds.change(feed.id, FeedChanges(importance=importance))
    assert newsroom.titles == ["g1", "g2", "u1", "w1", "w2"]
    newsroom.preferences = Preferences(wire_order=WireOrder.IMPORTANCE)
    assert newsroom.titles == ["w1", "w2", "u1", "g1", "g2"]
    newsroom.preferences = Preferences(wire_order=WireOrder.IMPORTANCE, headlines_on_wire=5)
    newsroom.publish("usual", *(f"new {number}" for number in range(4)))
    assert newsroom.titles == ["w1", "w2", "new 0", "new 1", "new 2"]


def test_what_has_passed_often_enough_is_off_the_wire_and_still_kept(newsroom: Newsroom) -> None:
    often, seldom = newsroom.publish("a", "Storm", "Sun")
    newsroom.store.pass_counts.save({often: 2, seldom: 1})
    assert newsroom.titles == ["Storm", "Sun"]
    newsroom.preferences = Preferences(passes_on_wire=2)
    assert newsroom.titles == ["Sun"]
    newsroom.preferences = Preferences(passes_on_wire=1)
    assert newsroom.titles == []
    assert newsroom.store.entries.get(often) is not None


def test_passes_are_counted_for_what_is_kept_only(newsroom: Newsroom) -> None:
    (entry_id,) = newsroom.publish("a", "Storm")
    newsroom.store.pass_counts.save({entry_id: 3, 4711: 3})
    newsroom.store.pass_counts.save({entry_id: 4})
    assert (newsroom.store.pass_counts.count(entry_id), newsroom.store.pass_counts.count(4711)) == (4, 0)


def test_an_event_that_was_read_does_not_come_back_in_the_words_of_another_feed(newsroom: Newsroom) -> None:
    newsroom.publish("a", QUAKE, age=600)
    newsroom.publish("b", QUAKE)
    newsroom.preferences = Preferences(keep_read_on_wire=False)
    (shown,) = newsroom.wire.headlines(newsroom.preferences)
    newsroom.store.entries.mark_read(newsroom.store.groups.members((shown.entry_id,)))
    assert newsroom.titles == []


def test_whoever_wants_every_feeds_headline_of_an_event_has_them(newsroom: Newsroom) -> None:
    newsroom.publish("a", QUAKE)
    newsroom.publish("b", QUAKE)
    assert newsroom.titles == [QUAKE]
    newsroom.preferences = Preferences(group_events=False)
    assert newsroom.titles == [QUAKE, QUAKE]
    assert {each.other_sources for each in newsroom.wire.headlines(newsroom.preferences)} == {0}


@pytest.mark.behaviour("P28")
def test_a_headline_without_a_date_is_never_first_because_of_it(newsroom: Newsroom) -> None:
    newsroom.publish("a", "Storm tonight", "Derby tonight", age=3_600.0)
    undated = ParsedFeed(entries=(ParsedEntry("u1", title="First"), ParsedEntry("u2", title="Second")))
    feed_id = newsroom.store.feeds.add("https://undated.example/feed").id
    received = Received(Validators(), "undated")
    newsroom.store.polling.save_document(feed_id, undated, received, Check(NOW, NOW + 60, "interval"))
    assert newsroom.titles == ["Storm tonight", "Derby tonight", "First", "Second"]


def test_the_oldest_comes_first_or_all_in_an_order_of_chance_that_stays(tmp_path: Path) -> None:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as store:
        feed = store.feeds.add("https://a.example/")
        save(store, feed.id, *(entry(str(n), published_at=NOW - n * 60) for n in range(9)))

        def shown(order: WireOrder, wanted: int = 9) -> list[str]:
            preferences = Preferences(wire_order=order, headlines_on_wire=wanted)
            return [each.title for each in Wire(store, lambda: NOW).headlines(preferences)]

        newest = shown(WireOrder.NEWEST)
        assert shown(WireOrder.OLDEST) == newest[::-1]
        assert shown(WireOrder.OLDEST, 5) == newest[4::-1]  # of the newest, the oldest
        mixed = shown(WireOrder.RANDOM)
        assert sorted(mixed) == sorted(newest)
        assert mixed not in (newest, newest[::-1])
        assert mixed == shown(WireOrder.RANDOM)
        save(store, feed.id, entry("new", published_at=NOW))
        assert [each for each in shown(WireOrder.RANDOM, 10) if each != "Title new"] == mixed
