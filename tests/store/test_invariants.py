"""What is counted and indexed as entries change is right at any time, whatever happened to them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.store_samples import new_store
from ticker.entities import ArchiveQuery, Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, RemoteEntry, Store

NOW = 1_800_000_000.0
SITES = ("one", "two")
STEP = st.one_of(
    st.tuples(st.just("bring"), st.sampled_from(SITES), st.sets(st.sampled_from("abcde"))),
    st.tuples(st.just("mark"), st.booleans(), st.sets(st.integers(1, 12))),
    st.tuples(st.just("save"), st.booleans(), st.integers(1, 12)),
    st.tuples(st.just("prune"), st.none(), st.none()),
    st.tuples(st.just("forget"), st.sampled_from(SITES), st.none()),
    st.tuples(st.just("sync"), st.booleans(), st.sets(st.sampled_from("abc"))),
)


@pytest.mark.no_cover
@given(st.lists(STEP, max_size=12))
@settings(max_examples=examples(60), deadline=None)
def test_the_counts_and_the_index_are_right(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, object, object]]
) -> None:
    with new_store(tmp_path_factory.mktemp("any") / "wire.sqlite3", now=lambda: NOW) as store:
        for step in steps:
            take(store, *step)
            counted = {
                feed.id: len(store.archive.ids(ArchiveQuery(feed_id=feed.id, is_unread=True))[0])
                for feed in store.feeds.all()
            }
            assert found(store) == found_anew(store)
            told = store.entries.unread_counts()
            assert {feed_id: told.get(feed_id, 0) for feed_id in counted} == counted


def found(store: Store) -> list[tuple[int, ...]]:
    wanted = [
        ArchiveQuery(words, is_saved=is_saved) for words in (*"abcde", "body", "-a") for is_saved in (False, True)
    ]
    return [store.archive.ids(each)[0] for each in wanted]


def found_anew(store: Store) -> list[tuple[int, ...]]:
    store.archive.renew_index()
    while store.archive.complete_index():
        pass
    return found(store)


def take(store: Store, name: str, first: object, second: object) -> None:
    match name, first, second:
        case "bring", str(), set():
            entries = tuple(ParsedEntry(guid, title=guid, summary_html="<p>Body</p>") for guid in sorted(second))
            check = Check(NOW, NOW + 60, "interval")
            feed = store.feeds.add(f"https://{first}.example/")
            store.polling.save_document(
                feed.id, ParsedFeed(entries=entries), Received(Validators(), str(second)), check
            )
        case "mark", bool(), set():
            store.entries.mark_read(sorted(second), is_read=first)
        case "save", bool(), int():
            store.entries.mark_saved(second, is_saved=first)
        case "prune", _, _:
            while store.maintenance.prune(keep_bodies_for=-1, keep_entries_for=-1, max_per_feed=3):
                pass
        case "forget", str(), _:
            store.feeds.set_removed(store.feeds.add(f"https://{first}.example/").id, True)
            store.feeds.delete_removed()
        case "sync", bool(), set():
            feed = store.feeds.add("https://two.example/")
            store.remote_feeds.note_added(feed.id, "feed/2")
            remote = [
                RemoteEntry(str(ord(guid)), "feed/2", ParsedEntry(guid, title=guid), is_read=first, is_saved=not first)
                for guid in sorted(second)
            ]
            store.remote_entries.save(remote, NOW)
        case _:
            raise AssertionError(name)
