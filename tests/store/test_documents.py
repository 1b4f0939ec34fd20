"""How a feed's document is saved: what is new in it, what was edited, and what only looks so."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.store_samples import NOW, RECEIVED, Clock, entry, new_store, prune, save, wire
from ticker.durations import DAY
from ticker.entities import ArchiveQuery, Enclosure, FeedSettings, ParsedEntry
from ticker.store import Saved, Store

CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["guid", "link", "title", "scheme", "session", "drop", "return"]),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=12,
)


def test_what_a_feed_brings_can_be_read_again(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed", FeedSettings(folder=("World", "Asia"), custom_title="Mine"))
    full = entry(
        "a",
        author="Ann",
        published_at=NOW - 60,
        updated_at=NOW - 30,
        summary_html="<p>short</p>",
        language="fr",
        categories=("x", "y"),
        enclosures=(Enclosure("https://news.example/a.mp3", "audio/mpeg", 123, "Sound"),),
        image_url="https://news.example/a.png",
    )
    (entry_id,) = save(store, feed.id, full).new
    kept = store.entries.get(entry_id)
    assert kept is not None
    for name in ("guid", "link", "title", "author", "published_at", "updated_at", "summary_html", "content_html"):
        assert getattr(kept, name) == getattr(full, name)
    for name in ("language", "categories", "enclosures", "image_url"):
        assert getattr(kept, name) == getattr(full, name)
    (headline,) = store.entries.headlines(limit=10)
    assert (headline.title, headline.feed_title, headline.published_at) == ("Title a", "Mine", NOW - 60)
    kept_feed = store.feeds.get(feed.id)
    assert kept_feed is not None
    assert kept_feed.settings.folder == ("World", "Asia")
    assert kept_feed.polling.validators == RECEIVED.validators
    assert (kept_feed.polling.next_check_at, kept_feed.polling.next_check_reason) == (NOW + 3600, "interval")


def test_the_same_poll_repeated_adds_nothing(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    assert len(save(store, feed.id, entry("a"), entry("b")).new) == 2
    assert save(store, feed.id, entry("a"), entry("b")) == Saved()
    assert len(wire(store)) == 2


@pytest.mark.behaviour("P27")
def test_an_edited_entry_keeps_its_place_and_read_state_and_is_no_news(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a", published_at=NOW - 10)).new
    store.entries.mark_read((entry_id,))
    clock.moment += 100
    edited = entry("a", title="Better title", content_html="<p>new</p>", published_at=NOW + 50)
    assert save(store, feed.id, edited) == Saved(edited=(entry_id,))
    kept = store.entries.get(entry_id)
    assert kept is not None
    assert (kept.title, kept.content_html, kept.is_read) == ("Better title", "<p>new</p>", True)
    assert (kept.published_at, kept.first_seen_at) == (NOW - 10, NOW)


@pytest.mark.behaviour("P28")
def test_entries_without_a_date_have_none_and_the_future_is_clamped(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("old", published_at=NOW - DAY), entry("none"), entry("future", published_at=NOW * 2))
    clock.moment += 60
    save(store, feed.id, entry("updated", updated_at=NOW - 2 * DAY), entry("none"), entry("later"))
    dates = {headline.title: headline.published_at for headline in store.entries.headlines(limit=10)}
    assert dates["Title none"] == dates["Title later"] == 0.0
    assert dates["Title future"] == NOW
    assert dates["Title updated"] == NOW - 2 * DAY
    assert wire(store) == wire(store)


@pytest.mark.behaviour("P28")
def test_a_date_that_comes_later_or_is_corrected_mends_the_entry(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new

    def date_after(published_at: float | None) -> float:
        clock.moment += 60
        assert save(store, feed.id, entry("a", published_at=published_at)) == Saved()
        found = store.entries.get(entry_id)
        assert found is not None
        return found.published_at

    assert date_after(None) == 0.0
    assert date_after(NOW - DAY) == NOW - DAY
    assert date_after(NOW - 2 * DAY) == NOW - 2 * DAY
    assert date_after(NOW - DAY) == NOW - DAY
    assert date_after(NOW + 120) == NOW - DAY  # that is the date of an edit, and no news
    assert date_after(None) == NOW - DAY


@pytest.mark.behaviour("P28")
def test_undated_entries_keep_the_order_of_the_document(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("first"), entry("second"), entry("third"))
    assert wire(store) == ["Title first", "Title second", "Title third"]


@pytest.mark.behaviour("P29")
def test_an_entry_with_another_guid_link_or_title_is_the_same_edited(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    stays = [
        entry(f"stays-{number}", link=f"https://n.example/{number}", published_at=NOW - number) for number in range(3)
    ]
    first = entry("https://n.example/x#0", link="http://n.example/x", title="Two hurt", published_at=NOW - DAY)
    entry_id = save(store, feed.id, *stays, first).new[-1]
    store.entries.mark_read((entry_id,))
    store.entries.mark_saved(entry_id)
    second = entry("https://n.example/x#1", link="https://www.n.example/x/", title="Three hurt", published_at=NOW - DAY)
    assert save(store, feed.id, *stays, second) == Saved((), (entry_id,))
    found = store.entries.get(entry_id)
    assert found is not None
    assert (found.title, found.is_read, found.is_saved) == ("Three hurt", True, True)


@pytest.mark.no_cover
@pytest.mark.behaviour("P29")
@given(CHANGES)
def test_no_edits_of_a_feed_double_or_lose_an_entry(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int, bool]]
) -> None:
    """Six entries with links of their own, of which one changes in one way at each poll."""
    entries = [
        entry(f"g{n}", link=f"https://n.example/{n}", title=f"Story {n}", published_at=NOW - n * DAY) for n in range(6)
    ]
    with new_store(tmp_path_factory.mktemp("store") / "wire.sqlite3", now=Clock()) as store:
        feed = store.feeds.add("https://news.example/feed")
        ids = save(store, feed.id, *entries).new
        gone: set[int] = set()
        for number, (change, which, _) in enumerate(changes):
            one = entries[which]
            match change:
                case "guid":
                    one = replace(one, guid=f"{one.guid}#{number}")
                case "link":
                    one = replace(one, link=f"https://n.example/moved/{which}-{number}", guid=f"m{number}-{which}")
                case "title":
                    one = replace(one, title=f"{one.title}, edited {number}")
                case "scheme":
                    one = replace(one, link=one.link.replace("https://", "http://www."), guid=f"s{number}-{which}")
                case "session":
                    one = replace(one, link=f"{one.link.partition('?')[0]}?sid={number}", guid=f"q{number}-{which}")
                case "drop":
                    gone.add(which)
                case "return":
                    gone.discard(which)
            if which not in gone:
                entries[which] = one
            standing = [each for index, each in enumerate(entries) if index not in gone]
            assert save(store, feed.id, *standing).new == ()
        found = store.archive.ids(ArchiveQuery())[0]
        assert sorted(found) == sorted(ids)


@pytest.mark.behaviour("P29")
def test_a_feed_that_changes_all_guids_brings_no_news(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (a, b) = save(store, feed.id, entry("a"), entry("b")).new
    store.entries.mark_read((a,))
    renamed = [replace(entry(name), guid=f"https://new.example/{name}") for name in "ab"]
    assert save(store, feed.id, *renamed, entry("c")).new not in {(a,), (b,)}
    assert sorted(wire(store)) == ["Title a", "Title b", "Title c"]
    assert [each.is_read for each in store.entries.headlines(limit=10) if each.title == "Title a"] == [True]


@pytest.mark.behaviour("A26")
def test_equal_guids_and_endless_ones_make_no_duplicates(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    endless = entry("x" * 1_000_000, title="Endless")
    for _ in range(3):
        save(store, feed.id, entry("same", title="First"), entry("same", title="Second"), endless)
    assert sorted(wire(store)) == ["Endless", "First"]


@pytest.mark.behaviour("P30")
def test_only_what_is_new_is_merged_and_not_taken_for_the_whole_feed(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (a,) = save(store, feed.id, entry("a")).new
    clock.moment += 3600
    save(store, feed.id, entry("b"), received=replace(RECEIVED, is_whole=False))
    clock.moment += 200 * DAY
    prune(store)
    assert store.entries.get(a) is not None
    assert sorted(wire(store)) == ["Title a", "Title b"]


@pytest.mark.behaviour("P29")
def test_two_servers_with_guids_of_their_own_by_turns_bring_no_news(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    ids = save(store, feed.id, *(entry(str(n)) for n in range(20))).new
    for turn in range(4):
        other = [replace(entry(str(n)), guid=f"{turn % 2}/{n}") for n in range(20)]
        assert save(store, feed.id, *other) == Saved()
    assert {each.entry_id for each in store.entries.headlines(limit=100)} == set(ids)


def test_a_column_under_the_same_title_every_week_is_news_every_week(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for week in range(3):
        column = replace(entry(f"week {week}"), title="Open thread", link="https://news.example/")
        assert len(save(store, feed.id, column).new) == 1
        clock.moment += 7 * DAY
        save(store, feed.id, entry(f"else {week}"))


@pytest.mark.no_cover
@given(st.text(), st.text(), st.text())
def test_any_text_is_kept(tmp_path_factory: pytest.TempPathFactory, guid: str, title: str, body: str) -> None:
    with new_store(tmp_path_factory.mktemp("any") / "wire.sqlite3") as store:
        feed = store.feeds.add("https://news.example/feed")
        made = ParsedEntry(guid, title=title, content_html=body)
        (entry_id,) = save(store, feed.id, made).new
        assert save(store, feed.id, made) == Saved()
        kept = store.entries.get(entry_id)
    assert kept is not None
    assert (kept.title, kept.content_html) == (title, body)
