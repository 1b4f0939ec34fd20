"""What the user decides about feeds: how many headlines of one are on the wire, when they are read, their order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.feed_variants import with_settings
from tests.store_samples import new_store
from ticker.entities import Check, Collection, Feed, FeedSettings, ParsedEntry, ParsedFeed, ReadPolicy, Validators
from ticker.store import FeedChanges, Received, Store, inserted, stepped
from ticker.store.order import in_order

NOW = 1_800_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        for name in ("a", "b", "c"):
            feed = opened.feeds.add(f"https://{name}.example/feed", feed_title=name)
            entries = tuple(
                ParsedEntry(f"{name}{age}", title=f"{name}{age}", published_at=NOW - 100 * age - ord(name))
                for age in range(4)
            )
            check = Check(NOW, NOW + 3600, "interval")
            opened.polling.save_document(
                feed.id, ParsedFeed(name, entries=entries), Received(Validators(), name), check
            )
        yield opened


def feed(store: Store, name: str) -> Feed:
    found = store.feeds.at(f"https://{name}.example/feed")
    assert found is not None
    return found


def wire(store: Store, limit: int = 100, **wishes: object) -> list[str]:
    return [each.title for each in store.entries.headlines(limit=limit, **wishes)]  # type: ignore[arg-type]


def test_a_feed_with_a_bound_has_its_newest_headlines_on_the_wire(store: Store) -> None:
    store.feeds.change(feed(store, "a").id, FeedChanges(wire_limit=1))
    store.feeds.change(feed(store, "b").id, FeedChanges(wire_limit=2))
    assert wire(store) == ["a0", "b0", "c0", "b1", "c1", "c2", "c3"]
    assert wire(store, 3) == ["a0", "b0", "c0"]
    store.feeds.change(feed(store, "c").id, FeedChanges(wire_limit=2))
    assert wire(store) == ["a0", "b0", "c0", "b1", "c1"]
    store.feeds.change(feed(store, "b").id, FeedChanges(on_wire=False))
    assert wire(store) == ["a0", "c0", "c1"]
    store.feeds.change(feed(store, "a").id, FeedChanges(wire_limit=None))
    assert wire(store) == ["a0", "c0", "a1", "c1", "a2", "a3"]


def test_the_bound_holds_in_a_collection_and_among_the_unread(store: Store) -> None:
    a, b = feed(store, "a"), feed(store, "b")
    store.feeds.change(a.id, FeedChanges(wire_limit=2))
    within = store.collections.save(Collection(0, "Two", feed_ids=(a.id, b.id)))
    assert wire(store, within=within) == ["a0", "b0", "a1", "b1", "b2", "b3"]
    store.entries.mark_read([store.entries.headlines(limit=1)[0].entry_id])
    assert wire(store, within=within, include_read=False) == ["b0", "a1", "b1", "a2", "b2", "b3"]


def test_old_headlines_within_the_bound_are_better_than_an_empty_bar(store: Store) -> None:
    for name in "abc":
        store.feeds.change(feed(store, name).id, FeedChanges(wire_limit=1))
    assert wire(store, max_age=10.0) == ["a0", "b0", "c0"]


def test_when_headlines_count_as_read_is_kept(store: Store) -> None:
    assert feed(store, "a").settings.read_policy == ReadPolicy.OPENED
    for policy in (ReadPolicy.PASSED, ReadPolicy.BY_HAND, ReadPolicy.OPENED):
        store.feeds.change(feed(store, "a").id, FeedChanges(read_policy=policy))
        assert feed(store, "a").settings.read_policy == policy
        told = {each.is_read_when_passed for each in store.entries.headlines(limit=9) if each.title[0] == "a"}
        assert told == {policy is ReadPolicy.PASSED}


def test_marking_read_tells_what_it_has_changed_so_that_it_can_be_taken_back(store: Store) -> None:
    before, *others = (each.entry_id for each in store.entries.headlines(limit=100) if each.title[0] in "ab")
    store.entries.mark_read([before])
    changed = store.entries.mark_feeds_read([feed(store, "a").id, feed(store, "b").id])
    assert sorted(changed) == sorted(others)
    assert store.entries.unread_counts() == {feed(store, "c").id: 4}
    assert store.entries.mark_read([before, *others]) == ()
    assert sorted(store.entries.mark_read(changed, is_read=False)) == sorted(others)
    assert store.entries.unread_counts() == {feed(store, "a").id: 3, feed(store, "b").id: 4, feed(store, "c").id: 4}


def titles(store: Store) -> list[str]:
    return ["/".join((*each.settings.folder, each.title)) for each in store.feeds.all()]


def test_feeds_stand_by_title_until_the_user_puts_them_in_order(store: Store) -> None:
    store.feeds.move_to_folder([feed(store, "b").id], ("World",))
    assert titles(store) == ["a", "c", "World/b"]
    store.feeds.arrange([feed(store, name).id for name in "cba"])
    assert titles(store) == ["c", "World/b", "a"]
    store.feeds.add("https://0.example/feed", feed_title="0")
    assert titles(store) == ["c", "World/b", "a", "0"]
    store.feeds.arrange([])
    assert titles(store) == ["0", "a", "c", "World/b"]


def test_numbers_in_titles_count_as_numbers_and_accents_do_not_lead_astray(store: Store) -> None:
    for each in store.feeds.all():
        store.feeds.set_removed(each.id, is_removed=True)
    for name in ("Zebra", "Part 10", "part 2", "Écho", "Part 1", "Part ١١", "Part 007"):
        store.feeds.add(f"https://example.org/{name}", feed_title=name)
    for folder in ("Week 10", "Week 9"):
        store.feeds.add(f"https://example.org/{folder}", FeedSettings(folder=(folder,)), feed_title="x")
    found = ["Écho", "Part 1", "part 2", "Part 007", "Part 10", "Part ١١", "Zebra", "Week 9/x", "Week 10/x"]
    assert titles(store) == found


def test_a_feed_or_a_whole_folder_changes_places_with_its_neighbour(store: Store) -> None:
    ids = {name: feed(store, name).id for name in "abc"}
    store.feeds.move_to_folder([ids["a"], ids["b"]], ("World",))
    assert titles(store) == ["c", "World/a", "World/b"]
    store.feeds.arrange(stepped(store.feeds.all(), ids["b"], -1))
    assert titles(store) == ["c", "World/b", "World/a"]
    store.feeds.arrange(stepped(store.feeds.all(), ("World",), -1))
    assert titles(store) == ["World/b", "World/a", "c"]
    for moved, step in ((ids["c"], 1), (("World",), -1), (ids["a"], 1), (ids["b"], -1)):
        store.feeds.arrange(stepped(store.feeds.all(), moved, step))
        assert titles(store) == ["World/b", "World/a", "c"]


def test_what_is_put_between_others_comes_before_the_one_behind(store: Store) -> None:
    a, b, c = (feed(store, name).id for name in "abc")
    feeds = store.feeds.all()
    assert inserted(feeds, {c: ()}, (), a) == (c, a, b)
    assert inserted(feeds, {a: ()}, (), None) == (b, c, a)
    assert inserted(feeds, {b: ()}, (), b) == (a, b, c)
    assert inserted(feeds, {a: (), b: ()}, (), c) == (a, b, c)
    store.feeds.move_to_folder([a, b], ("World",))
    feeds = store.feeds.all()
    assert inserted(feeds, {c: ("World",)}, ("World",), b) == (a, c, b)
    assert inserted(feeds, {c: ("World",)}, ("World",), None) == (a, b, c)
    assert inserted(feeds, {c: ()}, (), ("World",)) == (c, a, b)
    assert inserted(feeds, {a: ("World",), b: ("World",)}, (), None) == (c, a, b)
    assert inserted(feeds, {a: ("World",), b: ("World",)}, (), ("World",)) == (c, a, b)


def test_what_is_moved_comes_last_where_others_are(store: Store) -> None:
    store.feeds.arrange([feed(store, name).id for name in "cba"])
    store.feeds.move_to_folder([feed(store, "b").id], ("World",))
    store.feeds.move_to_folder([feed(store, "c").id], ("World",))
    assert titles(store) == ["World/b", "World/c", "a"]
    store.feeds.move_to_folder([feed(store, "c").id], ("World",))
    assert titles(store) == ["World/b", "World/c", "a"]


def test_what_is_moved_and_put_back_stands_where_it_stood(store: Store) -> None:
    store.feeds.arrange([feed(store, name).id for name in "cba"])
    store.feeds.move_to_folder([feed(store, "a").id], ("World",))
    before = [(each.id, each.settings.folder, each.settings.position) for each in store.feeds.all()]
    stood = titles(store)
    store.feeds.move_to_folder([feed(store, "c").id, feed(store, "b").id], ("World",))
    assert titles(store) == ["World/a", "World/b", "World/c"]
    store.feeds.restore_positions(before)
    assert titles(store) == stood == ["c", "b", "World/a"]


def test_a_folder_that_gets_another_name_keeps_its_order(store: Store) -> None:
    ids = [feed(store, name).id for name in "cba"]
    store.feeds.arrange(ids)
    store.feeds.move_to_folder(ids[:2], ("Old",))
    store.feeds.move_to_folder(ids[:2], ("New",))
    assert titles(store) == ["New/c", "New/b", "a"]


FOLDERS = st.lists(st.sampled_from("AbC"), max_size=3).map(tuple)


@given(feeds=st.lists(st.tuples(FOLDERS, st.none() | st.integers(0, 20)), max_size=12), data=st.data())
def test_any_tree_can_be_walked_again_in_the_order_it_was_walked(
    feeds: list[tuple[tuple[str, ...], int | None]], data: st.DataObject
) -> None:
    made = [
        Feed(number, str(number), settings=FeedSettings(folder=folder, position=place))
        for number, (folder, place) in enumerate(feeds)
    ]
    walked = in_order(made)
    assert in_order(data.draw(st.permutations(made))) == walked
    arranged = [with_settings(each, position=place) for place, each in enumerate(walked)]
    assert list(in_order(data.draw(st.permutations(arranged)))) == arranged
