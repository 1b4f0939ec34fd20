"""What we remember survives edits, pruning, crashes and broken files."""

import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.feed_variants import with_polling
from ticker.durations import DAY
from ticker.entities import (
    ArchiveQuery,
    Check,
    Enclosure,
    Extracted,
    FeedSettings,
    FetchErrorKind,
    ParsedEntry,
    ParsedFeed,
    PollingHints,
    Validators,
)
from ticker.store import FeedChanges, Received, Saved, Store, StoreError, StoreErrorKind
from ticker.store.schema import MIGRATIONS

NOW = 1_800_000_000.0
RECEIVED = Received(Validators('W/"a"', "Mon, 01 Jan 2024 00:00:00 GMT"), "hash")


class Clock:
    def __init__(self) -> None:
        self.moment = NOW

    def __call__(self) -> float:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "wire.sqlite3"


@pytest.fixture
def store(path: Path, clock: Clock) -> Iterator[Store]:
    with Store(path, now=clock) as opened:
        yield opened


def entry(guid: str, **fields: object) -> ParsedEntry:
    made = ParsedEntry(guid, link=f"https://news.example/{guid}", title=f"Title {guid}", content_html=f"<p>{guid}</p>")
    return replace(made, **fields)  # type: ignore[arg-type]


def save(store: Store, feed_id: int, *entries: ParsedEntry, received: Received = RECEIVED) -> Saved:
    return store.polling.save_document(feed_id, ParsedFeed(title="News", entries=entries), received, checked(store))


def checked(store: Store, error: FetchErrorKind | None = None) -> Check:
    """Return a check that has just taken place."""
    now = store.polling._now()
    return Check(now, now + 3600, "interval", error=error)


def prune(store: Store, *, bodies: float = 60 * DAY, entries: float = 180 * DAY, most: int = 10_000) -> None:
    while store.maintenance.prune(keep_bodies_for=bodies, keep_entries_for=entries, max_per_feed=most):
        pass


def wire(store: Store) -> list[str]:
    return [headline.title for headline in store.entries.headlines(limit=100)]


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


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["guid", "link", "title", "scheme", "session", "drop", "return"]),
        st.integers(0, 5),
        st.booleans(),
    ),
    max_size=12,
)


@pytest.mark.behaviour("P29")
@given(CHANGES)
def test_no_edits_of_a_feed_double_or_lose_an_entry(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int, bool]]
) -> None:
    """Six entries with links of their own, of which one changes in one way at each poll."""
    entries = [
        entry(f"g{n}", link=f"https://n.example/{n}", title=f"Story {n}", published_at=NOW - n * DAY) for n in range(6)
    ]
    with Store(tmp_path_factory.mktemp("store") / "wire.sqlite3", now=Clock()) as store:
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


@pytest.mark.behaviour("P06")
def test_an_unchanged_document_changes_nothing_but_the_check(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    before = store.feeds.get(feed.id)
    assert before is not None
    clock.moment += 500
    store.polling.save_unchanged(feed.id, replace(RECEIVED, is_whole=False), checked(store))
    after = store.feeds.get(feed.id)
    assert after == with_polling(before, checked_at=NOW + 500, succeeded_at=NOW + 500, next_check_at=NOW + 4100)
    assert wire(store) == ["Title a"]


@pytest.mark.behaviour("P05")
def test_validators_survive_failures_and_a_success_resets_them(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    for count in (1, 2):
        store.polling.save_failure(feed.id, checked(store, FetchErrorKind.TIMED_OUT))
        failed = store.feeds.get(feed.id)
        assert failed is not None
        assert (failed.polling.validators, failed.polling.failures, failed.polling.error) == (
            RECEIVED.validators,
            count,
            FetchErrorKind.TIMED_OUT,
        )
    save(store, feed.id, entry("a"), received=Received(Validators(), "hash"))
    fine = store.feeds.get(feed.id)
    assert fine is not None
    assert (fine.polling.validators, fine.polling.failures, fine.polling.error, fine.polling.error_detail) == (
        Validators(),
        0,
        None,
        "",
    )


@pytest.mark.behaviour("P12")
def test_hints_of_a_feed_are_kept(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    hints = PollingHints(7200.0, frozenset({1, 2}), frozenset({6}))
    store.polling.save_document(feed.id, ParsedFeed(hints=hints), RECEIVED, checked(store))
    kept = store.feeds.get(feed.id)
    assert kept is not None
    assert kept.polling.hints == hints


def test_read_ones_can_be_left_out_and_old_ones_are(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    read, _ = save(store, feed.id, entry("read"), entry("unread")).new
    save(store, feed.id, entry("old", published_at=NOW - 30 * DAY))
    store.entries.mark_read((read,))
    assert [each.title for each in store.entries.headlines(limit=9, include_read=False, max_age=DAY)] == [
        "Title unread"
    ]
    assert store.entries.unread_counts() == {feed.id: 2}


def test_old_headlines_are_better_than_an_empty_bar(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("old", published_at=NOW - 300 * DAY))
    assert [each.title for each in store.entries.headlines(limit=9, max_age=DAY)] == ["Title old"]


def test_a_removed_feed_comes_back_whole_or_goes_for_good(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    store.entries.mark_read((entry_id,))
    store.feeds.set_removed(feed.id, True)
    assert (store.feeds.all(), wire(store), store.polling.due(NOW * 2)) == ((), [], ())
    store.feeds.set_removed(feed.id, False)
    assert [headline.is_read for headline in store.entries.headlines(limit=9)] == [True]
    store.feeds.set_removed(feed.id, True)
    store.feeds.delete_removed()
    assert store.entries.get(entry_id) is None
    assert store.feeds.add(feed.url).polling.checked_at is None


def test_subscribing_twice_is_subscribing_once(store: Store) -> None:
    first = store.feeds.add("https://news.example/feed", FeedSettings(custom_title="One"))
    assert store.feeds.add("https://news.example/feed", FeedSettings(custom_title="Two")) == first


def test_due_feeds_are_those_whose_time_has_come(store: Store) -> None:
    soon, late = (store.feeds.add(f"https://{n}.example/", next_check_at=NOW + n) for n in (1, 100))
    assert store.polling.due(NOW) == ()
    assert store.polling.next_due_at() == NOW + 1
    assert store.polling.next_due_at(after=NOW + 1) == NOW + 100
    assert store.polling.due(NOW + 10) == ((soon.id, soon.url),)
    assert store.polling.due(NOW + 100) == ((soon.id, soon.url), (late.id, late.url))
    store.feeds.change(late.id, FeedChanges(is_paused=True))
    assert store.polling.due(NOW + 1000) == ((soon.id, soon.url),)


@pytest.mark.behaviour("P11")
def test_a_host_that_wants_a_pause_is_remembered_over_a_restart(path: Path, clock: Clock) -> None:
    with Store(path, now=clock) as store:
        store.polling.pause_host("news.example", NOW + 600)
        store.polling.pause_host("news.example", NOW + 60)
    with Store(path, now=clock) as store:
        assert store.polling.paused_hosts() == {"news.example": NOW + 600}
        clock.moment += 601
        assert store.polling.paused_hosts() == {}


def test_what_was_read_is_remembered_longer_than_its_text(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    old, saved, standing = save(store, feed.id, entry("old"), entry("saved"), entry("standing")).new
    store.entries.mark_read((old,))
    store.entries.mark_saved(saved)
    clock.moment += DAY
    save(store, feed.id, entry("standing"))
    clock.moment += 100 * DAY
    prune(store)
    bodies = {each: kept.content_html for each in (old, saved, standing) if (kept := store.entries.get(each))}
    assert bodies == {old: "", saved: "<p>saved</p>", standing: "<p>standing</p>"}
    assert save(store, feed.id, entry("old"), entry("standing")).new == ()  # back, and no news
    back = store.entries.get(old)
    assert back is not None
    assert (back.is_read, back.content_html) == (True, "<p>old</p>")


def test_what_was_found_on_a_page_is_kept_as_long_as_the_body(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    old, saved = save(store, feed.id, entry("old"), entry("saved")).new
    store.entries.mark_saved(saved)
    found = Extracted("Title", "Ann", NOW - 60, "News", "fr", "https://news.example/a.png", "<p>All of it.</p>", True)
    for entry_id in (old, saved):
        store.entries.save_story(entry_id, Extracted(body_html="<p>Before.</p>"))
        store.entries.save_story(entry_id, found)
        assert store.entries.story(entry_id) == found
    save(store, feed.id, entry("standing"))
    clock.moment += 100 * DAY
    prune(store)
    assert store.entries.story(old) is None
    assert store.entries.story(saved) == found


def test_what_was_found_on_a_page_goes_when_the_feed_has_another_text(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    edited, saved = save(store, feed.id, entry("edited"), entry("saved")).new
    store.entries.mark_saved(saved)
    found = Extracted(body_html="<p>All of it.</p>")
    for entry_id in (edited, saved):
        store.entries.save_story(entry_id, found)
    save(store, feed.id, entry("edited", content_html="<p>Corrected.</p>"), entry("saved", content_html="<p>No.</p>"))
    assert store.entries.story(edited) is None
    assert store.entries.story(saved) == found
    store.entries.save_story(10_000, found)
    assert store.entries.story(10_000) is None


def test_whether_full_stories_are_preferred_is_remembered_for_each_feed(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    assert feed.settings.prefers_full_story is None
    for choice in (True, None, False):
        store.feeds.change(feed.id, FeedChanges(prefers_full_story=choice))
        store.feeds.change(feed.id, FeedChanges(pictures=""))
        kept = store.feeds.get(feed.id)
        assert kept is not None
        assert kept.settings.prefers_full_story is choice


def test_what_is_long_gone_from_its_feed_is_forgotten_in_the_end(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    gone, saved = save(store, feed.id, entry("gone"), entry("saved")).new
    store.entries.mark_saved(saved)
    save(store, feed.id, entry("new"))
    clock.moment += 200 * DAY
    prune(store)
    assert store.entries.get(gone) is None
    assert store.entries.get(saved) is not None
    assert len(save(store, feed.id, entry("gone")).new) == 1


def test_of_a_flood_the_longest_gone_go_first_and_what_stands_in_the_feed_stays(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for round_ in range(5):
        save(store, feed.id, *(entry(f"{round_}-{n}") for n in range(10)))
        clock.moment += 60
    prune(store, most=25)
    assert {title.split()[1][0] for title in wire(store)} == {"2", "3", "4"}
    assert len(wire(store)) == 25
    prune(store, most=5)
    assert {title.split()[1][0] for title in wire(store)} == {"4"}
    assert len(wire(store)) == 10


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_feed_that_has_not_changed_for_months_keeps_its_entries(store: Store, clock: Clock, is_whole: bool) -> None:
    feed = store.feeds.add("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    for _ in range(20):
        clock.moment += 20 * DAY
        store.polling.save_unchanged(feed.id, replace(RECEIVED, is_whole=is_whole), checked(store))
    prune(store)
    kept = store.entries.get(entry_id)
    assert kept is not None
    assert kept.content_html
    assert save(store, feed.id, entry("a"), entry("b")).new != (entry_id,)


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


def test_the_last_twenty_checks_are_kept_newest_first(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for number in range(50):
        clock.moment += 60 if number != 45 else -9999  # a clock put back does not muddle the order
        check = replace(checked(store), status=number)
        match number % 3:
            case 0:
                store.polling.save_failure(feed.id, replace(check, error=FetchErrorKind.TIMED_OUT, error_detail="slow"))
            case 1:
                store.polling.save_unchanged(
                    feed.id, RECEIVED, replace(check, seconds=0.5, size=12, sent=Validators("a", "b"))
                )
            case 2:
                store.polling.save_document(feed.id, ParsedFeed(entries=(entry(str(number)),)), RECEIVED, check)
    kept = store.polling.checks(feed.id)
    assert [each.status for each in kept] == list(range(49, 29, -1))
    assert (kept[0].seconds, kept[0].size, kept[0].sent) == (0.5, 12, Validators("a", "b"))
    assert (kept[1].error, kept[1].error_detail) == (FetchErrorKind.TIMED_OUT, "slow")
    assert kept[2].new_count == 1
    store.feeds.set_removed(feed.id, True)
    store.feeds.delete_removed()
    assert store.polling.checks(feed.id) == ()


@pytest.mark.behaviour("P20")
def test_since_when_a_feed_fails_is_known_until_it_succeeds(store: Store, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for _ in range(3):
        store.polling.save_failure(feed.id, checked(store, FetchErrorKind.NOT_FOUND))
        clock.moment += DAY
    failing = store.feeds.get(feed.id)
    assert failing is not None
    assert failing.polling.failing_since == NOW
    save(store, feed.id, entry("a"))
    fine = store.feeds.get(feed.id)
    assert fine is not None
    assert fine.polling.failing_since is None


@pytest.mark.behaviour("P20")
def test_a_feed_that_came_back_is_asked_again_but_one_paused_by_wish_is_not(store: Store) -> None:
    gone, paused = (store.feeds.add(f"https://{name}.example/") for name in ("gone", "paused"))
    store.polling.save_failure(gone.id, checked(store, FetchErrorKind.GONE), stops=True)
    store.feeds.change(paused.id, FeedChanges(is_paused=True))
    assert store.polling.due(NOW * 2) == ()
    for feed in (gone, paused):
        save(store, feed.id, entry("a"))
    assert [feed_id for feed_id, _ in store.polling.due(NOW * 2)] == [gone.id]


@pytest.mark.behaviour("P18")
def test_a_move_can_be_undone_for_good(store: Store) -> None:
    feed = store.feeds.add("https://old.example/")
    save(store, feed.id, entry("a"))
    store.feeds.follow_move(feed.id, "https://new.example/")
    moved = store.feeds.get(feed.id)
    assert moved is not None
    assert (moved.url, moved.move.moved_from) == ("https://new.example/", "https://old.example/")
    assert moved.polling.validators == RECEIVED.validators  # they came from the new address
    store.feeds.undo_move(feed.id)
    undone = store.feeds.get(feed.id)
    assert undone is not None
    assert (undone.url, undone.move.moved_from, undone.move.keeps_address) == ("https://old.example/", "", True)


def test_an_address_taken_by_another_feed_is_refused(store: Store) -> None:
    one, two = (store.feeds.add(f"https://{name}.example/") for name in ("one", "two"))
    with pytest.raises(StoreError) as failure:
        store.feeds.change(two.id, FeedChanges(url=one.url))
    assert failure.value.kind is StoreErrorKind.TAKEN
    assert [feed.url for feed in store.feeds.all()] == [one.url, two.url]


@pytest.mark.behaviour("P07")
def test_a_feed_may_have_an_interval_of_its_own(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    for interval in (7200.0, None):
        store.feeds.change(feed.id, FeedChanges(interval=interval))
        assert [each.settings.interval for each in store.feeds.all()] == [interval]


@pytest.mark.behaviour("A35")
def test_a_clock_that_ran_ahead_leaves_no_traces(store: Store, clock: Clock) -> None:
    feed, waiting = (store.feeds.add(f"https://{name}.example/") for name in ("one", "two"))
    clock.moment += 30 * DAY
    save(store, feed.id, entry("a", published_at=clock()))
    store.polling.save_failure(waiting.id, replace(checked(store), next_check_at=clock() + 5 * DAY))
    clock.moment = NOW
    store.maintenance.repair_timestamps()
    (headline,) = store.entries.headlines(limit=9)
    assert (headline.published_at, headline.first_seen_at) == (NOW, NOW)
    mended = {each.id: each for each in store.feeds.all()}
    assert (mended[feed.id].polling.checked_at, mended[feed.id].polling.next_check_at) == (NOW, NOW + 3600)
    assert mended[waiting.id].polling.next_check_at == NOW + 5 * DAY  # what the server asked for is kept
    before = store.feeds.all()
    store.maintenance.repair_timestamps()
    assert store.feeds.all() == before


def test_two_open_the_same_file_and_see_each_others_work(store: Store, path: Path, clock: Clock) -> None:
    feed = store.feeds.add("https://news.example/feed")
    with Store(path, now=clock) as other:
        (entry_id,) = save(other, feed.id, entry("a")).new
        store.entries.mark_read((entry_id,))
        seen = other.entries.get(entry_id)
    assert seen is not None
    assert seen.is_read


def test_marking_thousands_read_at_once(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    ids = save(store, feed.id, *(entry(str(n)) for n in range(2500))).new
    store.entries.mark_read(ids)
    assert store.entries.unread_counts() == {}


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("content", [b"no database at all" * 100, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_broken_file_is_said_and_set_aside_whole(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT
    assert path.read_bytes() == content
    aside = Store.set_aside(path)
    assert aside is not None
    assert aside.read_bytes() == content
    Store(path).close()


@pytest.mark.behaviour("A32")
def test_a_page_gone_bad_is_said(path: Path) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        save(store, feed.id, *(entry(str(n), content_html="x" * 3000) for n in range(200)))
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError) as failure, Store(path) as broken:
        broken.feeds.all()
    assert failure.value.kind is StoreErrorKind.CORRUPT


@pytest.mark.behaviour("A32")
def test_an_empty_file_is_a_new_database_and_said_to_be_one(path: Path) -> None:
    path.touch()
    with Store(path) as store:
        assert store.feeds.all() == ()
        assert store.is_new
    with Store(path) as store:
        assert not store.is_new


@pytest.mark.behaviour("A32")
@pytest.mark.parametrize("share", [0.2, 0.5, 0.99])
def test_a_database_cut_short_is_said(path: Path, share: float) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        save(store, feed.id, *(entry(str(n), content_html="x" * 3000) for n in range(200)))
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT


@pytest.mark.behaviour("A32")
def test_damage_met_on_the_way_is_found_again_at_the_next_start(path: Path) -> None:
    with Store(path) as store:
        feed = store.feeds.add("https://news.example/feed")
        ids = save(store, feed.id, *(entry(str(n), content_html="x" * 9000) for n in range(100))).new
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 20 * 4096] = b"\xa5" * (20 * 4096)
    path.write_bytes(content)
    with Store(path) as store:  # nothing that a start reads is damaged
        assert store.feeds.all()
        with pytest.raises(StoreError) as failure:
            list(map(store.entries.get, ids))
    assert failure.value.kind is StoreErrorKind.CORRUPT
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.CORRUPT
    assert Store.set_aside(path) is not None
    with Store(path) as store:
        assert store.is_new


@pytest.mark.behaviour("A32")
def test_a_false_alarm_is_forgotten(path: Path, tmp_path: Path) -> None:
    Store(path).close()
    (tmp_path / "wire.sqlite3-damaged").touch()
    Store(path).close()
    assert not (tmp_path / "wire.sqlite3-damaged").exists()


@pytest.mark.behaviour("A32")
def test_a_database_locked_for_long_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(path).close()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    monkeypatch.setattr("ticker.store.database._BUSY_SECONDS", 0.05)
    with Store(path) as store:
        assert store.feeds.all() == ()  # reading goes on
        with pytest.raises(StoreError) as failure:
            store.feeds.add("https://news.example/feed")
    other.close()
    assert failure.value.kind is StoreErrorKind.LOCKED


@pytest.mark.behaviour("A32")
def test_a_database_that_cannot_be_written_is_said_and_read_on(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    store._database.execute("PRAGMA query_only = ON")  # what SQLite reports is what a read-only file makes it
    with pytest.raises(StoreError) as failure:
        store.entries.mark_read([each.entry_id for each in store.entries.headlines(limit=9)])
    assert failure.value.kind is StoreErrorKind.READ_ONLY
    assert wire(store) == ["Title a"]


def test_a_place_that_does_not_exist_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as failure:
        Store(tmp_path / "nowhere" / "wire.sqlite3")
    assert failure.value.kind is StoreErrorKind.UNAVAILABLE


def test_many_may_open_a_new_database_at_once(path: Path) -> None:
    gate = threading.Barrier(8)
    made = []

    def open_it() -> None:
        gate.wait()
        with Store(path) as store:
            store.feeds.add("https://news.example/feed")
            made.append(store.is_new)

    threads = [threading.Thread(target=open_it) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == [False] * 7 + [True]
    with Store(path) as store:
        assert len(store.feeds.all()) == 1


def test_a_migration_that_fails_leaves_the_database_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Store(path) as store:
        store.feeds.add("https://news.example/feed")
    good = MIGRATIONS
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", (*good, "CREATE TABLE extra (x);\nCREATE TABLE extra (x);"))
    with pytest.raises(StoreError):
        Store(path)
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", good)
    with Store(path) as store:
        assert len(store.feeds.all()) == 1
    monkeypatch.setattr("ticker.store.database.MIGRATIONS", (*good, "ALTER TABLE feeds ADD COLUMN extra TEXT;"))
    for _ in range(2):
        with Store(path) as store:
            assert len(store.feeds.all()) == 1


@pytest.mark.parametrize("include_read", [True, False])
def test_the_wire_is_read_along_an_index(store: Store, include_read: bool) -> None:
    store.feeds.add("https://news.example/feed")
    seen: list[str] = []
    store._database._connection.set_trace_callback(seen.append)
    store.entries.headlines(limit=10, max_age=DAY, include_read=include_read)
    store._database._connection.set_trace_callback(None)
    wire = next(each for each in seen if "entries" in each)
    plan = [row["detail"] for row in store._database.execute(f"EXPLAIN QUERY PLAN {wire}")]
    assert plan[0].startswith("SEARCH e USING INDEX entries_")
    assert not any("TEMP B-TREE" in line or "bodies" in line for line in plan)


@pytest.mark.behaviour("A32")
def test_a_newer_database_is_refused_and_left_alone(path: Path) -> None:
    Store(path).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.NEWER


@pytest.mark.behaviour("A32")
def test_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA application_id = 77")
    connection.execute("CREATE TABLE feeds (id)")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(StoreError) as failure:
        Store(path)
    assert failure.value.kind is StoreErrorKind.FOREIGN
    assert path.read_bytes() == before


@pytest.mark.behaviour("A34")
def test_a_full_disk_is_said_and_what_was_there_stays(store: Store) -> None:
    feed = store.feeds.add("https://news.example/feed")
    save(store, feed.id, entry("a"))
    (pages,) = store._database.execute("PRAGMA page_count").fetchone()
    # what SQLite reports is what a full disk makes it
    store._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError) as failure:
        save(store, feed.id, entry("a"), *(entry(f"b{n}", content_html="x" * 9000) for n in range(50)))
    assert failure.value.kind is StoreErrorKind.FULL
    assert wire(store) == ["Title a"]
    store._database.execute("PRAGMA max_page_count = 1000000")
    assert len(save(store, feed.id, entry("a"), entry("b")).new) == 1


@given(st.text(), st.text(), st.text())
def test_any_text_is_kept(tmp_path_factory: pytest.TempPathFactory, guid: str, title: str, body: str) -> None:
    with Store(tmp_path_factory.mktemp("any") / "wire.sqlite3") as store:
        feed = store.feeds.add("https://news.example/feed")
        made = ParsedEntry(guid, title=title, content_html=body)
        (entry_id,) = save(store, feed.id, made).new
        assert save(store, feed.id, made) == Saved()
        kept = store.entries.get(entry_id)
    assert kept is not None
    assert (kept.title, kept.content_html) == (title, body)


def test_the_colour_of_a_feed_goes_with_its_headlines(store: Store) -> None:
    feed = store.feeds.add("https://colour.example/feed")
    entries = (ParsedEntry("1", title="One"),)
    check = Check(at=1.0, next_check_at=2.0, next_check_reason="")
    store.polling.save_document(feed.id, ParsedFeed(entries=entries), Received(Validators(), ""), check)
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == [""]
    store.feeds.change(feed.id, FeedChanges(color="#8a1020"))
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == ["#8a1020"]
    changed = store.feeds.get(feed.id)
    assert changed is not None
    assert changed.settings.color == "#8a1020"
    store.feeds.change(feed.id, FeedChanges(color=""))
    assert [each.feed_color for each in store.entries.headlines(limit=9)] == [""]
