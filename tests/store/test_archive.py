"""All that is kept can be listed page by page, whichever part of it is wanted."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ticker.store.archive
import ticker.store.search_index
from tests.examples import examples
from tests.store_samples import new_store
from ticker.durations import HOUR
from ticker.entities import ArchiveQuery, Check, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.search_terms import matches, parse, terms_of
from ticker.store import FeedChanges, Received, Store

NOW = 1_800_000_000.0
ALL = ArchiveQuery()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path / "wire.sqlite3", now=lambda: NOW) as opened:
        yield opened


def publish(store: Store, site: str, ages: dict[str, float], folder: tuple[str, ...] = ()) -> dict[str, int]:
    """Bring headlines of so many hours ago into the store, and return their ids by title."""
    feed = store.feeds.add(f"https://{site}.example/feed", FeedSettings(folder=folder), feed_title=site)
    entries = tuple(ParsedEntry(title, title=title, published_at=NOW - HOUR * age) for title, age in ages.items())
    check = Check(NOW, NOW + HOUR, "interval")
    parsed = ParsedFeed(feed_title(site), entries=entries)
    saved = store.polling.save_document(feed.id, parsed, Received(Validators(), str(ages)), check)
    return {headline.title: headline.entry_id for headline in store.archive.headlines(saved.new)}


def feed_title(site: str) -> str:
    return site.capitalize()


def titles(store: Store, query: ArchiveQuery = ALL, limit: int = 2) -> list[str]:
    """Return what matches, read to the end in small pages."""
    found: list[str] = []
    ids, place = store.archive.ids(query, limit=limit)
    while True:
        found += [headline.title for headline in store.archive.headlines(ids)]
        if place is None:
            return found
        ids, place = store.archive.ids(query, place, limit)


def test_pages_follow_each_other_newest_first(store: Store) -> None:
    publish(store, "one", {"a": 1, "c": 3, "e": 5})
    publish(store, "two", {"b": 2, "d": 4})
    assert titles(store) == ["a", "b", "c", "d", "e"]
    assert titles(store, limit=5) == titles(store, limit=100) == titles(store, limit=1)


def test_entries_of_one_moment_are_all_told_once(store: Store) -> None:
    publish(store, "one", dict.fromkeys("abcdefg", 1))
    assert sorted(titles(store)) == list("abcdefg")


def test_what_comes_in_meanwhile_moves_no_page(store: Store) -> None:
    publish(store, "one", {"a": 1, "b": 2, "c": 3})
    _, place = store.archive.ids(ArchiveQuery(), limit=2)
    publish(store, "two", {"newest": 0})
    ids, _ = store.archive.ids(ArchiveQuery(), place, 2)
    assert [headline.title for headline in store.archive.headlines(ids)] == ["c"]


def test_one_feed_or_one_folder_with_all_beneath_it(store: Store) -> None:
    publish(store, "one", {"a": 1, "d": 4}, ("World",))
    publish(store, "two", {"b": 2, "e": 5}, ("World", "Asia"))
    publish(store, "three", {"c": 3}, ("Worldly",))
    assert titles(store, ArchiveQuery(folder=("World",))) == ["a", "b", "d", "e"]
    assert titles(store, ArchiveQuery(folder=("World", "Asia"))) == ["b", "e"]
    assert titles(store, ArchiveQuery(folder=())) == ["a", "b", "c", "d", "e"]
    feed_id = next(feed.id for feed in store.feeds.all() if feed.title == "Two")
    assert titles(store, ArchiveQuery(feed_id=feed_id)) == ["b", "e"]
    assert titles(store, ArchiveQuery(feed_id=feed_id, folder=("Worldly",))) == []


def test_many_feeds_of_a_folder_are_merged(store: Store) -> None:
    wanted: dict[str, float] = {}
    for number in range(20):
        ages = {f"{number}-{n}": (7 * number + 13 * n) % 101 + number / 100 for n in range(5)}
        publish(store, f"site{number}", ages, ("World",))
        wanted |= ages
    publish(store, "other", {"other": 1})
    assert titles(store, ArchiveQuery(folder=("World",)), limit=3) == sorted(wanted, key=wanted.__getitem__)


def test_unread_saved_and_since(store: Store) -> None:
    ids = publish(store, "one", {"a": 1, "b": 2, "c": 30}, ("World",)) | publish(store, "two", {"d": 40})
    store.entries.mark_read([ids["a"], ids["d"]])
    store.entries.mark_saved(ids["b"])
    store.entries.mark_saved(ids["d"])
    assert titles(store, ArchiveQuery(is_unread=True)) == ["b", "c"]
    assert titles(store, ArchiveQuery(is_unread=True, folder=("World",))) == ["b", "c"]
    assert titles(store, ArchiveQuery(is_saved=True)) == ["b", "d"]
    assert titles(store, ArchiveQuery(is_saved=True, is_unread=True)) == ["b"]
    assert titles(store, ArchiveQuery(is_saved=True, folder=("World",))) == ["b"]
    assert titles(store, ArchiveQuery(since=NOW - 24 * HOUR)) == ["a", "b"]
    assert titles(store, ArchiveQuery(since=NOW - 24 * HOUR, folder=("World",), is_unread=True)) == ["b"]


def test_feeds_taken_out_are_not_listed_until_they_are_brought_back(store: Store) -> None:
    ids = publish(store, "one", {"a": 1})
    publish(store, "two", {"b": 2})
    feed = store.feeds.at("https://one.example/feed")
    assert feed is not None
    store.feeds.set_removed(feed.id, True)
    assert titles(store) == ["b"]
    assert store.archive.headlines(tuple(ids.values())) == ()
    store.feeds.set_removed(feed.id, False)
    assert titles(store) == ["a", "b"]


def test_headlines_come_in_the_order_asked(store: Store) -> None:
    ids = publish(store, "one", {"a": 1, "b": 2, "c": 3})
    asked = (ids["c"], ids["a"], 4711, ids["b"])
    assert [headline.title for headline in store.archive.headlines(asked)] == ["c", "a", "b"]


def test_what_of_a_refresh_belongs_into_a_list(store: Store) -> None:
    ids = publish(store, "one", {"a": 2, "b": 1}, ("World",)) | publish(store, "two", {"c": 0})
    store.entries.mark_read([ids["a"]])
    assert store.archive.among(ArchiveQuery(), ids.values()) == (ids["c"], ids["b"], ids["a"])
    assert store.archive.among(ArchiveQuery(folder=("World",), is_unread=True), ids.values()) == (ids["b"],)


# words


def bring(store: Store, site: str, *entries: ParsedEntry, stands: bool = True) -> None:
    """Make these the entries of a feed's document."""
    feed = store.feeds.add(f"https://{site}.example/feed")
    check = Check(NOW, NOW + HOUR, "interval")
    received = Received(Validators(), repr(entries), is_whole=stands)
    store.polling.save_document(feed.id, ParsedFeed(feed_title(site), entries=entries), received, check)


def found(store: Store, words: str, most: int = 2, **more: Any) -> set[str]:
    """Return the titles of what is found, and see to it that it is the newest first and each told once."""
    names = titles(store, ArchiveQuery(words, **more), most)
    assert len(names) == len(set(names))
    return set(names)


def test_words_are_found_in_titles_texts_authors_and_names_of_feeds(store: Store) -> None:
    bring(store, "one", ParsedEntry("1", title="Ferry leaves the harbour", author="Ada Byron"))
    bring(store, "two", ParsedEntry("2", title="Nothing", summary_html="<p>The <b>fer</b>ry is late &amp; full.</p>"))
    bring(store, "gazette", ParsedEntry("3", title="Other", content_html="<p class='x'>Harbour</p><p>master</p>"))
    assert found(store, "ferry") == {"Ferry leaves the harbour", "Nothing"}
    assert found(store, "byron ") == {"Ferry leaves the harbour"}
    assert found(store, "gazette") == {"Other"}
    assert found(store, "gazette harbour") == found(store, '"harbour master"') == {"Other"}
    assert found(store, "class") == found(store, "amp") == set()
    assert found(store, "-gazette -one") == {"Nothing"}
    store.feeds.change(store.feeds.all()[0].id, FeedChanges(custom_title="My paper"))
    assert found(store, "paper") == {"Other"}
    assert found(store, "gazette") == set()


@pytest.mark.parametrize(
    ("title", "finding", "missing"),
    [
        ("Ferry leaves harbour", "ferry har", "arbour"),
        ("Ferry leaves harbour", '"leaves harbour"', '"ferry harbour"'),
        ("Ferry leaves harbour", "ferry -boat", "ferry -harbour"),
        ("Ferry leaves harbour", "-boat", '-"leaves harbour"'),
        ("Ferry leaves harbour", '"ferry lea', 'lea ferry "'),
        ("COVID-19: what's new", "covid-19", "covid-20"),
        ("Résumé à Łódź, Straße", "resume lodz strasse", "resumee"),
        ("Плывёт ёлка", "плывет елка", "ёлки"),
        ("北京大学发布报告", "北京", "京北"),
        ("北京大学发布报告", "大学发布 告", "北大"),
        ("東京タワーが光る", "タワー", "タト"),
        ("ｶﾞﾗｽとガラス", "ガラスと", "カラス"),
        ("รัฐบาลไทยประกาศ", "ไทย", "ยไท"),
        ("서울은 비가 온다", "서울", "울서"),
        ("أخبار الحَكُومة", "اخبار الحكومه", "حكومات"),
        ("हिन्दी समाचार", "हिन्दी", "हिन्दू"),
        ("iPhone 15 在北京发布", "iphone 北京", "iphone 16"),
        ("שָׁלוֹם עולם", "שלום", "שלוה"),
    ],
)
def test_what_is_found_in_many_scripts(store: Store, title: str, finding: str, missing: str) -> None:
    bring(store, "one", ParsedEntry("1", title=title), ParsedEntry("2", title="Something else"))
    assert title in found(store, finding)
    assert title not in found(store, missing)


@pytest.mark.parametrize(
    "typed", ['"', "-", '"" -""', "AND", "NOT OR (", "terms : a*", "^a + b", "a* NEAR(b)", "\0'", "%_"]
)
def test_nothing_typed_is_an_error(store: Store, typed: str) -> None:
    bring(store, "one", ParsedEntry("1", title="Something"))
    found(store, typed)


def test_a_search_keeps_to_the_rest_of_the_query(store: Store) -> None:
    ids = publish(store, "one", {"ferry a": 1, "ferry b": 2}, ("World",)) | publish(store, "two", {"ferry c": 30})
    store.entries.mark_read([ids["ferry a"]])
    store.entries.mark_saved(ids["ferry b"])
    assert titles(store, ArchiveQuery("ferry")) == ["ferry a", "ferry b", "ferry c"]
    assert titles(store, ArchiveQuery("ferry", is_unread=True)) == ["ferry b", "ferry c"]
    assert titles(store, ArchiveQuery("ferry", is_saved=True)) == ["ferry b"]
    assert titles(store, ArchiveQuery("ferry", folder=("World",))) == ["ferry a", "ferry b"]
    assert titles(store, ArchiveQuery("ferry", folder=("Nowhere",))) == []
    assert titles(store, ArchiveQuery("ferry", since=NOW - 24 * HOUR)) == ["ferry a", "ferry b"]
    assert store.archive.among(ArchiveQuery("ferry", is_unread=True), ids.values()) == (ids["ferry b"], ids["ferry c"])
    assert store.archive.among(ArchiveQuery("b"), [ids["ferry a"], ids["ferry b"]]) == (ids["ferry b"],)


def test_a_search_with_thousands_of_results_tells_each_once(store: Store) -> None:
    publish(store, "one", {f"ferry {number}": number % 997 for number in range(2500)})
    assert len(found(store, "ferry", most=700)) == 2500


def test_the_search_knows_what_a_feed_edits(store: Store) -> None:
    bring(store, "one", ParsedEntry("1", title="Ferry late", summary_html="<p>Harbour</p>"))
    bring(store, "one", ParsedEntry("1", title="Train late", summary_html="<p>Station</p>"))
    assert found(store, "ferry") == found(store, "harbour") == set()
    assert found(store, "train station late") == {"Train late"}


def test_the_search_forgets_what_is_pruned_and_taken_out(store: Store) -> None:
    bring(store, "one", ParsedEntry("1", title="Ferry", summary_html="<p>Harbour</p>"))
    bring(store, "one")
    while store.maintenance.prune(keep_bodies_for=-1, keep_entries_for=HOUR, max_per_feed=100):
        pass
    assert found(store, "ferry") == {"Ferry"}
    assert found(store, "harbour") == set()
    while store.maintenance.prune(keep_bodies_for=-1, keep_entries_for=-1, max_per_feed=100):
        pass
    bring(store, "one", ParsedEntry("2", title="Train"))
    assert found(store, "ferry") == set()
    store.feeds.set_removed(store.feeds.all()[0].id, True)
    store.feeds.delete_removed()
    bring(store, "two", ParsedEntry("3", title="Boat"))
    assert found(store, "train") == set()
    assert found(store, "boat") == {"Boat"}


def test_the_index_is_made_anew_from_what_is_kept(store: Store) -> None:
    publish(store, "one", {f"ferry {number}": number for number in range(300)})
    store.archive.renew_index()
    assert found(store, "ferry") == set()
    while store.maintenance.prune(keep_bodies_for=HOUR, keep_entries_for=HOUR, max_per_feed=1000):
        pass
    assert len(found(store, "ferry", most=50)) == 300


def test_a_damaged_index_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "wire.sqlite3"
    with Store(path, now=lambda: NOW) as store:
        publish(store, "one", {"ferry": 1})
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("UPDATE words_0_data SET block = x'00' WHERE id > 10")
    with Store(path, now=lambda: NOW) as store:
        assert found(store, "ferry") == {"ferry"}  # in its title
    with Store(path, now=lambda: NOW) as store:
        store.maintenance.prune(keep_bodies_for=HOUR, keep_entries_for=HOUR, max_per_feed=1000)
        assert found(store, "ferry") == {"ferry"}


def test_titles_are_found_where_sqlite_has_no_fts5(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (ticker.store.archive, ticker.store.search_index):
        monkeypatch.setattr(module, "can_index", lambda _: False)
    ids = publish(store, "one", {"Fährschiff a": 1, "ferry b": 2, "ferry c": 3}, ("World",))
    bring(store, "one", ParsedEntry("ferry c", title="train c"))
    assert titles(store, ArchiveQuery("fahrsch")) == ["Fährschiff a"]
    assert titles(store, ArchiveQuery("ferry", folder=("World",))) == ["ferry b"]
    assert store.archive.among(ArchiveQuery("-b"), ids.values()) == (ids["Fährschiff a"], ids["ferry c"])
    monkeypatch.undo()
    while store.maintenance.prune(keep_bodies_for=HOUR, keep_entries_for=HOUR, max_per_feed=1000):
        pass
    assert titles(store, ArchiveQuery("ferry")) == ["ferry b"]


WORDS = st.lists(
    st.sampled_from(["ferry", "Fährt", "北京", "京大学", "ไทย", "a", "b2", "-", "الحكومة", "서울은", "."]), max_size=8
)


@pytest.mark.no_cover
@given(
    texts=st.lists(st.tuples(WORDS, st.sampled_from(["", " ", ", "])), min_size=1, max_size=5),
    typed=st.lists(
        st.sampled_from(["fer", '"', "-", " ", "fahrt", "京", "北京大", "ไท", "a", "b2", "الح", "울", "ferry "]),
        max_size=6,
    ),
)
@settings(max_examples=examples(60), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_index_finds_what_has_the_terms(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[list[str], str]], typed: list[str]
) -> None:
    made = [between.join(words) for words, between in texts]
    query = parse("".join(typed))
    with new_store(tmp_path_factory.mktemp("any") / "wire.sqlite3", now=lambda: NOW) as store:
        feed = store.feeds.add("https://feed.example/")
        entries = tuple(ParsedEntry(str(number), title=title) for number, title in enumerate(made))
        check = Check(NOW, NOW + HOUR, "interval")
        store.polling.save_document(feed.id, ParsedFeed("z", entries=entries), Received(Validators(), ""), check)
        ids, _ = store.archive.ids(ArchiveQuery("".join(typed)))
        names = sorted(headline.title for headline in store.archive.headlines(ids))
    assert names == sorted(title for title in made if matches(query, terms_of(title)))
