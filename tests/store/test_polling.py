"""What is kept of requests, of those to come, and of hosts that want a pause."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.feed_variants import with_polling
from tests.store_samples import NOW, RECEIVED, Clock, checked, entry, save, wire
from ticker.durations import DAY
from ticker.entities import FetchErrorKind, ParsedFeed, PollingHints, Validators
from ticker.store import FeedChanges, Received, Store


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
