"""What we remember survives edits, pruning, crashes and broken files."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Enclosure, FetchErrorKind, ParsedEntry, ParsedFeed, PollingHints, Validators
from ticker.store import Appointment, Received, Saved, Store, StoreError, StoreErrorKind

DAY = 86_400.0
NOW = 1_800_000_000.0
LATER = Appointment(NOW + 3600, "interval")
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
    return store.save_document(feed_id, ParsedFeed(title="News", entries=entries), received, LATER)


def wire(store: Store) -> list[str]:
    return [headline.title for headline in store.headlines(limit=100)]


def test_what_a_feed_brings_can_be_read_again(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed", folder=("World", "Asia"), custom_title="Mine")
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
    kept = store.entry(entry_id)
    assert kept is not None
    for name in ("guid", "link", "title", "author", "published_at", "updated_at", "summary_html", "content_html"):
        assert getattr(kept, name) == getattr(full, name)
    for name in ("language", "categories", "enclosures", "image_url"):
        assert getattr(kept, name) == getattr(full, name)
    (headline,) = store.headlines(limit=10)
    assert (headline.title, headline.feed_title, headline.published_at) == ("Title a", "Mine", NOW - 60)
    kept_feed = store.feed(feed.id)
    assert kept_feed is not None
    assert kept_feed.folder == ("World", "Asia")
    assert kept_feed.validators == RECEIVED.validators
    assert (kept_feed.next_check_at, kept_feed.next_check_reason) == (NOW + 3600, "interval")


def test_the_same_poll_repeated_adds_nothing(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    assert len(save(store, feed.id, entry("a"), entry("b")).new) == 2
    assert save(store, feed.id, entry("a"), entry("b")) == Saved()
    assert len(wire(store)) == 2


@pytest.mark.behaviour("P27")
def test_an_edited_entry_keeps_its_place_and_read_state_and_is_no_news(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a", published_at=NOW - 10)).new
    store.mark_read((entry_id,))
    clock.moment += 100
    edited = entry("a", title="Better title", content_html="<p>new</p>", published_at=NOW + 50)
    assert save(store, feed.id, edited) == Saved(edited=(entry_id,))
    kept = store.entry(entry_id)
    assert kept is not None
    assert (kept.title, kept.content_html, kept.is_read) == ("Better title", "<p>new</p>", True)
    assert (kept.published_at, kept.first_seen_at) == (NOW - 10, NOW)


@pytest.mark.behaviour("P28")
def test_entries_without_a_date_take_the_time_first_seen_and_the_future_is_clamped(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("old", published_at=NOW - DAY), entry("none"), entry("future", published_at=NOW * 2))
    clock.moment += 60
    save(store, feed.id, entry("updated", updated_at=NOW - 2 * DAY), entry("none"), entry("later"))
    dates = {headline.title: headline.published_at for headline in store.headlines(limit=10)}
    assert dates["Title none"] == dates["Title future"] == NOW
    assert dates["Title later"] == NOW + 60
    assert dates["Title updated"] == NOW - 2 * DAY
    assert wire(store) == wire(store)


@pytest.mark.behaviour("P28")
def test_undated_entries_keep_the_order_of_the_document(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("first"), entry("second"), entry("third"))
    assert wire(store) == ["Title first", "Title second", "Title third"]


@pytest.mark.behaviour("P29")
def test_a_feed_that_changes_all_guids_brings_no_news(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    (a, b) = save(store, feed.id, entry("a"), entry("b")).new
    store.mark_read((a,))
    renamed = [replace(entry(name), guid=f"https://new.example/{name}") for name in "ab"]
    assert save(store, feed.id, *renamed, entry("c")).new not in {(a,), (b,)}
    assert sorted(wire(store)) == ["Title a", "Title b", "Title c"]
    assert [each.is_read for each in store.headlines(limit=10) if each.title == "Title a"] == [True]


@pytest.mark.behaviour("A26")
def test_equal_guids_and_endless_ones_make_no_duplicates(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    endless = entry("x" * 1_000_000, title="Endless")
    for _ in range(3):
        save(store, feed.id, entry("same", title="First"), entry("same", title="Second"), endless)
    assert sorted(wire(store)) == ["Endless", "First"]


@pytest.mark.behaviour("P06")
def test_an_unchanged_document_changes_nothing_but_the_check(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("a"))
    before = store.feed(feed.id)
    assert before is not None
    clock.moment += 500
    store.save_unchanged(feed.id, replace(RECEIVED, is_whole=False), LATER)
    after = store.feed(feed.id)
    assert after == replace(before, checked_at=NOW + 500, succeeded_at=NOW + 500)
    assert wire(store) == ["Title a"]


@pytest.mark.behaviour("P05")
def test_validators_survive_failures_and_a_success_resets_them(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("a"))
    for count in (1, 2):
        store.save_failure(feed.id, LATER, FetchErrorKind.TIMED_OUT, "slow")
        failed = store.feed(feed.id)
        assert failed is not None
        assert (failed.validators, failed.failures, failed.error) == (
            RECEIVED.validators,
            count,
            FetchErrorKind.TIMED_OUT,
        )
    save(store, feed.id, entry("a"), received=Received(Validators(), "hash"))
    fine = store.feed(feed.id)
    assert fine is not None
    assert (fine.validators, fine.failures, fine.error, fine.error_detail) == (Validators(), 0, None, "")


@pytest.mark.behaviour("P14")
def test_no_network_is_no_failure_of_the_feed(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    store.save_failure(feed.id, LATER, FetchErrorKind.OFFLINE)
    kept = store.feed(feed.id)
    assert kept is not None
    assert (kept.failures, kept.checked_at) == (0, None)


@pytest.mark.behaviour("P12")
def test_hints_of_a_feed_are_kept(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    hints = PollingHints(7200.0, frozenset({1, 2}), frozenset({6}))
    store.save_document(feed.id, ParsedFeed(hints=hints), RECEIVED, LATER)
    kept = store.feed(feed.id)
    assert kept is not None
    assert kept.hints == hints


def test_read_ones_can_be_left_out_and_old_ones_are(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    read, _ = save(store, feed.id, entry("read"), entry("unread")).new
    save(store, feed.id, entry("old", published_at=NOW - 30 * DAY))
    store.mark_read((read,))
    assert [each.title for each in store.headlines(limit=9, include_read=False, max_age=DAY)] == ["Title unread"]
    assert store.unread_counts() == {feed.id: 2}


def test_old_headlines_are_better_than_an_empty_bar(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("old", published_at=NOW - 300 * DAY))
    assert [each.title for each in store.headlines(limit=9, max_age=DAY)] == ["Title old"]


def test_a_removed_feed_comes_back_whole_or_goes_for_good(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    store.mark_read((entry_id,))
    store.set_removed(feed.id, True)
    assert (store.feeds(), wire(store), store.due_feeds(NOW * 2)) == ((), [], ())
    store.set_removed(feed.id, False)
    assert [headline.is_read for headline in store.headlines(limit=9)] == [True]
    store.set_removed(feed.id, True)
    store.forget_removed()
    assert store.entry(entry_id) is None
    assert store.add_feed(feed.url).checked_at is None


def test_subscribing_twice_is_subscribing_once(store: Store) -> None:
    first = store.add_feed("https://news.example/feed", custom_title="One")
    assert store.add_feed("https://news.example/feed", custom_title="Two") == first


def test_due_feeds_are_those_whose_time_has_come(store: Store) -> None:
    soon, late, far = (store.add_feed(f"https://{n}.example/", next_check_at=NOW + n) for n in (1, 100, 30 * DAY))
    assert store.due_feeds(NOW) == ()
    assert store.next_due_at() == NOW + 1
    assert store.next_due_at(after=NOW + 1) == NOW + 100
    assert store.due_feeds(NOW + 10) == (soon,)
    assert store.due_feeds(NOW + 10, beyond=NOW + 9 * DAY) == (soon, far)
    store.change_feed(late.id, is_paused=True)
    assert store.due_feeds(NOW + 1000) == (soon,)


@pytest.mark.behaviour("P11")
def test_a_host_that_wants_a_pause_is_remembered_over_a_restart(path: Path, clock: Clock) -> None:
    with Store(path, now=clock) as store:
        store.hold_host("news.example", NOW + 600)
        store.hold_host("news.example", NOW + 60)
    with Store(path, now=clock) as store:
        assert store.held_hosts() == {"news.example": NOW + 600}
        clock.moment += 601
        assert store.held_hosts() == {}


def test_pruning_drops_old_bodies_but_keeps_what_was_read_while_the_feed_has_it(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    old, saved = save(store, feed.id, entry("old"), entry("saved")).new
    store.mark_read((old,))
    store.mark_saved(saved)
    clock.moment += 100 * DAY
    assert save(store, feed.id, entry("old"), entry("saved"), entry("new")).new  # still in the document
    store.prune(keep_bodies_for=60 * DAY)
    pruned, kept = store.entry(old), store.entry(saved)
    assert pruned is not None
    assert kept is not None
    assert (pruned.content_html, pruned.is_read) == ("", True)
    assert kept.content_html == "<p>saved</p>"
    assert save(store, feed.id, entry("old"), entry("saved"), entry("new")).new == ()


def test_what_is_long_gone_from_its_feed_is_forgotten_in_the_end(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    gone, saved = save(store, feed.id, entry("gone"), entry("saved")).new
    store.mark_saved(saved)
    clock.moment += 100 * DAY
    save(store, feed.id, entry("new"))
    while store.prune(keep_bodies_for=60 * DAY):
        pass
    assert store.entry(gone) is None
    assert store.entry(saved) is not None


def test_a_feed_that_has_not_changed_for_months_keeps_its_entries(store: Store, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    (entry_id,) = save(store, feed.id, entry("a")).new
    for _ in range(10):
        clock.moment += 20 * DAY
        store.save_unchanged(feed.id, replace(RECEIVED, is_whole=False), LATER)
    store.prune(keep_bodies_for=60 * DAY)
    assert store.entry(entry_id) is not None


def test_two_open_the_same_file_and_see_each_others_work(store: Store, path: Path, clock: Clock) -> None:
    feed = store.add_feed("https://news.example/feed")
    with Store(path, now=clock) as other:
        (entry_id,) = save(other, feed.id, entry("a")).new
        store.mark_read((entry_id,))
        seen = other.entry(entry_id)
    assert seen is not None
    assert seen.is_read


def test_marking_thousands_read_at_once(store: Store) -> None:
    feed = store.add_feed("https://news.example/feed")
    ids = save(store, feed.id, *(entry(str(n)) for n in range(2500))).new
    store.mark_read(ids)
    assert store.unread_counts() == {}


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
        feed = store.add_feed("https://news.example/feed")
        save(store, feed.id, *(entry(str(n), content_html="x" * 3000) for n in range(200)))
    content = bytearray(path.read_bytes())
    content[4096:-4096] = b"\xa5" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError) as failure, Store(path) as broken:
        broken.feeds()
    assert failure.value.kind is StoreErrorKind.CORRUPT


@pytest.mark.behaviour("A32")
def test_an_empty_file_is_a_new_database(path: Path) -> None:
    path.touch()
    with Store(path) as store:
        assert store.feeds() == ()


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
    feed = store.add_feed("https://news.example/feed")
    save(store, feed.id, entry("a"))
    (pages,) = store._connection.execute("PRAGMA page_count").fetchone()
    store._connection.execute(f"PRAGMA max_page_count = {pages}")  # what SQLite reports is what a full disk makes it
    with pytest.raises(StoreError) as failure:
        save(store, feed.id, entry("a"), *(entry(f"b{n}", content_html="x" * 9000) for n in range(50)))
    assert failure.value.kind is StoreErrorKind.FULL
    assert wire(store) == ["Title a"]
    store._connection.execute("PRAGMA max_page_count = 1000000")
    assert len(save(store, feed.id, entry("a"), entry("b")).new) == 1


@given(st.text(), st.text(), st.text())
def test_any_text_is_kept(tmp_path_factory: pytest.TempPathFactory, guid: str, title: str, body: str) -> None:
    with Store(tmp_path_factory.mktemp("any") / "wire.sqlite3") as store:
        feed = store.add_feed("https://news.example/feed")
        made = ParsedEntry(guid, title=title, content_html=body)
        (entry_id,) = save(store, feed.id, made).new
        assert save(store, feed.id, made) == Saved()
        kept = store.entry(entry_id)
    assert kept is not None
    assert (kept.title, kept.content_html) == (title, body)
