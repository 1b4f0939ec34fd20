"""Tags and notes stay with what was saved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store_samples import new_store
from ticker.entities import ArchiveQuery, Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, Store

NOW = 1_800_000_000.0


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        yield opened


def publish(store: Store, *titles: str) -> tuple[int, ...]:
    """Make these the entries of a feed's document and return the ids of those that are new."""
    feed = store.feeds.add("https://news.example/feed")
    entries = tuple(ParsedEntry(title, title=title, published_at=NOW) for title in titles)
    check = Check(NOW, NOW + 60, "interval")
    return store.polling.save_document(
        feed.id, ParsedFeed(entries=entries), Received(Validators(), str(titles)), check
    ).new


def save(store: Store, *titles: str) -> tuple[int, ...]:
    ids = publish(store, *titles)
    for each in ids:
        store.entries.mark_saved(each)
    return ids


def prune(store: Store) -> None:
    while store.maintenance.prune(keep_bodies_for=-1, keep_entries_for=-1, max_per_feed=100):
        pass


def test_tags_are_kept_in_order_and_counted(store: Store) -> None:
    one, two = save(store, "one", "two")
    store.tags.set(one, ["sea", " To   read ", "Äther", "", "sea"])
    store.tags.set(two, ["SEA"])
    assert store.tags.of(one) == ("sea", "To read", "Äther")
    assert store.tags.of(two) == ("sea",)
    assert store.tags.all() == (("sea", 2), ("To read", 1), ("Äther", 1))
    store.tags.set(one, ["Äther"])
    assert store.tags.of_several([one, two]) == {one: ("Äther",), two: ("sea",)}


def test_a_tag_lists_what_is_saved_with_it(store: Store) -> None:
    one, two, three = save(store, "one", "two", "three")
    for each in (one, three):
        store.tags.set(each, ["sea"])
    assert set(store.archive.ids(ArchiveQuery(tag="sea"))[0]) == {one, three}
    assert store.archive.ids(ArchiveQuery("three", tag="sea"))[0] == (three,)
    store.entries.mark_saved(one, is_saved=False)
    assert store.archive.ids(ArchiveQuery(tag="sea"))[0] == (three,)
    assert store.tags.all() == (("sea", 1),)
    assert two not in store.archive.among(ArchiveQuery(tag="sea"), (one, two, three))


def test_a_tag_is_renamed_and_taken_off_everywhere(store: Store) -> None:
    one, two = save(store, "one", "two")
    store.tags.set(one, ["sea", "ship"])
    store.tags.set(two, ["ship"])
    store.tags.rename("ship", "boat")
    assert store.tags.all() == (("boat", 2), ("sea", 1))
    store.tags.rename("boat", "sea")
    assert (store.tags.of(one), store.tags.of(two)) == (("sea",), ("sea",))
    store.tags.rename("sea", "Sea")
    assert store.tags.all() == (("Sea", 2),)
    store.tags.rename("Sea", " ")
    assert store.tags.all() == ()


def test_a_note_is_kept_changed_and_taken_away(store: Store) -> None:
    one, two = save(store, "one", "two")
    store.tags.set_note(one, "  Ask Ada\nabout this. ")
    assert store.tags.note(one) == "Ask Ada\nabout this."
    assert store.tags.notes([one, two]) == {one: "Ask Ada\nabout this."}
    store.tags.set_note(one, " ")
    assert store.tags.note(one) == ""


def test_what_is_saved_is_found_by_its_tags_and_its_note(store: Store) -> None:
    one, two = save(store, "one", "two")
    store.tags.set(one, ["deep sea"])
    store.tags.set_note(two, "Ask Ada.")
    assert store.archive.ids(ArchiveQuery('"deep sea"'))[0] == (one,)
    assert store.archive.ids(ArchiveQuery("ada", is_saved=True))[0] == (two,)
    store.tags.rename("deep sea", "ships")
    store.tags.set_note(two, "Ask Bea.")
    assert store.archive.ids(ArchiveQuery("sea"))[0] == store.archive.ids(ArchiveQuery("ada"))[0] == ()
    assert store.archive.ids(ArchiveQuery("ship"))[0] == (one,)
    store.entries.mark_saved(one, is_saved=False)
    assert store.archive.ids(ArchiveQuery("ship", is_saved=True))[0] == ()
    assert store.archive.ids(ArchiveQuery("ship"))[0] == (one,)
    publish(store, "other")
    prune(store)
    assert store.archive.ids(ArchiveQuery("bea"))[0] == (two,)


def test_tags_and_notes_outlive_the_feeds_document_as_what_is_saved_does(store: Store) -> None:
    (one,) = save(store, "one")
    store.tags.set(one, ["sea"])
    store.tags.set_note(one, "KeepOffline.")
    publish(store, "other")
    prune(store)
    assert (store.tags.of(one), store.tags.note(one)) == (("sea",), "KeepOffline.")


def test_saved_no_more_and_saved_again_an_entry_has_its_tags_and_note(store: Store) -> None:
    (one,) = save(store, "one")
    store.tags.set(one, ["sea"])
    store.tags.set_note(one, "KeepOffline.")
    store.entries.mark_saved(one, is_saved=False)
    store.entries.mark_saved(one)
    assert (store.tags.of(one), store.tags.note(one)) == (("sea",), "KeepOffline.")


def test_tags_and_notes_go_with_the_entry(store: Store) -> None:
    (one,) = publish(store, "one")
    store.tags.set(one, ["sea"])
    store.tags.set_note(one, "KeepOffline.")
    publish(store, "other")
    prune(store)
    store.tags.set(one, ["again"])
    store.tags.set_note(one, "Again.")
    assert (store.tags.of(one), store.tags.note(one), store.tags.all()) == ((), "", ())


@pytest.mark.no_cover
@given(tags=st.lists(st.text(max_size=120), max_size=5), note=st.text(max_size=50))
def test_whatever_is_typed_is_kept_once(tmp_path_factory: pytest.TempPathFactory, tags: list[str], note: str) -> None:
    with new_store(tmp_path_factory.mktemp("any") / "wire.sqlite3", now=lambda: NOW) as store:
        (one,) = save(store, "one")
        store.tags.set(one, tags)
        store.tags.set_note(one, note)
        kept = store.tags.of(one)
        assert len({each.casefold() for each in kept}) == len(kept) <= len(tags)
        store.tags.set(one, kept)
        assert store.tags.of(one) == kept
        noted = store.tags.note(one)
        store.tags.set_note(one, noted)
        assert store.tags.note(one) == noted
