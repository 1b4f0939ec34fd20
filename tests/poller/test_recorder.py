"""What a check brings is stored and told, failures and moves too, and the next check is planned by it."""

import threading

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, hang, response, rss, when
from ticker.durations import DAY, HOUR, MINUTE
from ticker.entities import FetchErrorKind, Validators
from ticker.feeds.fetch import Limits
from ticker.poller import (
    FeedFailed,
    FeedMoved,
    FeedRefreshed,
    FeedUnchanged,
    Idle,
    StoreFailed,
)
from ticker.poller.schedule import Reason
from ticker.store import FeedChanges


def test_a_due_feed_is_read_and_told(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One", "Two"]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    event = harness.wait_for(FeedRefreshed)
    assert event.feed_id == feed.id
    assert {entry.title for each in event.new if (entry := harness.store.entries.get(each))} == {"One", "Two"}
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert (kept.title, kept.polling.error) == ("News", None)
    assert kept.polling.next_check_at >= harness.clock() + HOUR / 2 - MINUTE


@pytest.mark.behaviour("P01")
@pytest.mark.behaviour("P02")
@pytest.mark.behaviour("P03")
@pytest.mark.behaviour("P04")
@pytest.mark.behaviour("P05")
@pytest.mark.behaviour("P17")
def test_validators_go_back_as_received_also_after_a_restart(harness: Harness, server: FeedServer) -> None:
    etag, modified = 'W/"x  y"', "Sat, 01 jan 2022 00:00:00 +0000"
    server.put("/feed", rss("News", ["One"]), etag=etag, last_modified=modified)
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    first, second = server.requests
    assert "if-none-match" not in first.headers
    assert "if-modified-since" not in first.headers
    assert (second.headers["if-none-match"], second.headers["if-modified-since"]) == (etag, modified)
    assert second.status == 304


@pytest.mark.behaviour("P05")
def test_every_200_replaces_both_validators(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"one"', last_modified="Sat, 01 Jan 2022 00:00:00 GMT")
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    server.put("/feed", rss("News", ["One"]), etag='"two"')  # the same bytes, another version
    harness.start()
    harness.wait_for(FeedUnchanged)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert (kept.polling.validators.etag, kept.polling.validators.last_modified) == ('"two"', None)


@pytest.mark.behaviour("P25")
def test_the_same_bytes_are_not_read_again(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    assert [request.status for request in server.requests] == [200, 200]


@pytest.mark.behaviour("P18")
def test_a_permanent_redirect_moves_the_address_when_met_again_after_a_day(
    harness: Harness, server: FeedServer
) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=301)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.url == server.url("/feed")
    harness.later(DAY)
    harness.start()
    assert harness.wait_for(FeedMoved).old_url == server.url("/feed")
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.url == server.url("/new")


@pytest.mark.behaviour("P18")
def test_a_passing_redirect_moves_nothing(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=302)
    harness.store.feeds.add(server.url("/feed"))
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        harness.later(2 * DAY)
    assert [feed.url for feed in harness.store.feeds.all()] == [server.url("/feed")]


@pytest.mark.behaviour("P18")
def test_a_move_the_user_accepts_is_made_at_once_and_not_shown_again(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]), etag='"a"')
    server.redirect("/feed", "/new", status=308)
    feed = harness.store.feeds.add(server.url("/feed"))
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).move.moved_to == server.url("/new")
    poller.accept_move(feed.id)
    assert harness.wait_for(FeedMoved).old_url == server.url("/feed")
    eventually(lambda: not harness.feed(feed.id).move.moved_from, "there is nothing to decide any more")
    assert harness.feed(feed.id).url == server.url("/new")
    assert harness.feed(feed.id).polling.validators.etag == '"a"'  # it is the same document


@pytest.mark.behaviour("P18")
def test_a_move_the_user_undoes_is_not_made_again(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=308)
    feed = harness.store.feeds.add(server.url("/feed"))
    for _ in range(2):
        harness.start()
        harness.wait_for(Idle)
        harness.later(25 * HOUR)
    assert harness.feed(feed.id).url == server.url("/new")
    harness.store.feeds.undo_move(feed.id)
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        harness.later(25 * HOUR)
    assert harness.feed(feed.id).url == server.url("/feed")
    assert [each.title for each in harness.store.entries.headlines(limit=9)] == ["One"]


@pytest.mark.behaviour("P18")
def test_a_move_to_an_address_subscribed_to_already_is_left_undone(harness: Harness, server: FeedServer) -> None:
    server.put("/new", rss("News", ["One"]))
    server.redirect("/feed", "/new", status=301)
    for path in ("/feed", "/new"):
        harness.store.feeds.add(server.url(path))
    for _ in range(3):
        harness.start()
        harness.wait_for(Idle)
        assert not harness.has_told(StoreFailed)
        harness.later(25 * HOUR)
    assert {feed.url for feed in harness.store.feeds.all()} == {server.url("/feed"), server.url("/new")}


@pytest.mark.behaviour("P20")
def test_a_feed_that_is_gone_is_not_asked_again(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", status=410)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.GONE
    harness.later(60 * DAY)
    harness.start()
    harness.wait_for(Idle)
    kept = harness.store.feeds.get(feed.id)
    assert kept is not None
    assert kept.settings.is_paused
    assert asked(server) == 1


@pytest.mark.behaviour("P26")
def test_a_server_that_answers_304_for_ever_is_found_out(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"stuck"')
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    server.put("/feed", rss("News", ["One", "Two"]), etag='"stuck"')
    harness.later(DAY)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.later(8 * DAY)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"One", "Two"}


@pytest.mark.behaviour("A06")
def test_a_server_that_answers_never_is_given_up(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    harness.store.feeds.add(server.url("/hangs"))
    harness.start(Limits(total=0.3))
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.TIMED_OUT


@pytest.mark.behaviour("P13")
def test_failures_back_off_and_one_success_resets(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", status=500)
    feed = harness.store.feeds.add(server.url("/feed"))
    waits = []
    for _ in range(4):
        harness.start()
        harness.wait_for(FeedFailed)
        harness.wait_for(Idle)
        polling = harness.feed(feed.id).polling
        waits.append(polling.next_check_at - (polling.checked_at or 0.0))
        harness.later(DAY + HOUR)
    assert all(1 <= wait / (HOUR / 2) / 2**n < 1.11 for n, wait in enumerate(waits)), waits
    assert harness.feed(feed.id).polling.failing_since == pytest.approx(harness.clock() - 4 * (DAY + HOUR), abs=MINUTE)
    server.put("/feed", rss("News", ["One"]))
    harness.start()
    harness.wait_for(FeedRefreshed)
    kept = harness.feed(feed.id)
    assert (kept.polling.failures, kept.polling.failing_since, kept.polling.error) == (0, None, None)


@pytest.mark.behaviour("P21")
@pytest.mark.parametrize("status", [401, 403])
def test_a_closed_door_is_not_hammered(harness: Harness, server: FeedServer, status: int) -> None:
    server.put("/feed", status=status)
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedFailed)
    kept = harness.feed(feed.id)
    assert kept.polling.next_check_at - harness.clock() >= DAY - MINUTE
    assert kept.polling.next_check_reason == Reason.NO_ACCESS


def test_one_broken_feed_is_no_harm_to_the_others(harness: Harness, server: FeedServer) -> None:
    server.put("/broken", b"\x00\xff<<<", headers={"Content-Type": "application/xml"})
    harness.store.feeds.add(server.url("/broken"))
    with FeedServer(host="127.0.0.2") as other:
        other.put("/feed", rss("News", ["One"]))
        harness.store.feeds.add(other.url("/feed"))
        harness.start()
        harness.wait_for(Idle)
    assert harness.titles() == {"One"}
    assert {feed.polling.error for feed in harness.store.feeds.all()} - {None} <= {
        FetchErrorKind.NOT_A_FEED,
        FetchErrorKind.UNREADABLE,
    }


def test_the_getting_started_edition_comes_the_same_way(harness: Harness) -> None:
    harness.store.feeds.add("off-the-wire:getting-started")
    harness.start()
    assert len(harness.wait_for(FeedRefreshed).new) >= 10


def test_a_feed_removed_while_it_is_asked_leaves_nothing(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.set_removed(feed.id, True)
    harness.store.feeds.delete_removed()
    gate.set()
    harness.wait_for(Idle)
    assert harness.titles() == set()


def test_a_feed_paused_while_it_is_asked_stays_paused(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.change(feed.id, FeedChanges(is_paused=True))
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).settings.is_paused


def test_an_answer_from_an_address_given_up_meanwhile_is_dropped(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/old", answer=when(gate, response(rss("Old", ["Old one"]))))
    server.put("/new", rss("New", ["New one"]))
    feed = harness.store.feeds.add(server.url("/old"))
    poller = harness.start()
    server.wait_for_requests(1)
    harness.store.feeds.change(feed.id, FeedChanges(url=server.url("/new")))
    poller.subscriptions_changed()
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"New one"}


def test_how_old_its_news_are_and_how_long_it_takes_is_known_of_a_feed(harness: Harness, server: FeedServer) -> None:
    item = {"title": "Old", "guid": "old", "pubDate": "Sat, 01 Jan 2022 00:00:00 GMT"}
    server.put("/feed", rss("News", [item]))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).news_at == 1_640_995_200
    assert harness.feed(feed.id).polling.seconds == harness.store.polling.checks(feed.id)[0].seconds > 0


@pytest.mark.behaviour("P30")
def test_an_answer_with_only_what_is_new_is_merged(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]), etag='"1"')
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    headers = {"ETag": '"2"', "IM": "feed", "Content-Type": "application/xml"}
    server.put("/feed", rss("News", ["Two"]), status=226, headers=headers)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert server.requests[-1].headers["a-im"] == "feed"
    assert harness.titles() == {"One", "Two"}
    assert harness.feed(feed.id).polling.validators.etag == '"2"'


def test_the_history_of_a_feed_tells_what_came(harness: Harness, server: FeedServer) -> None:
    body = rss("News", ["One"])
    server.put("/feed", body, etag='"1"')
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    harness.later(2 * HOUR)
    harness.start()
    harness.wait_for(FeedUnchanged)
    harness.later(2 * HOUR)
    server.put("/feed", status=404)
    harness.start()
    harness.wait_for(FeedFailed)
    failed, unchanged, first = harness.store.polling.checks(feed.id)
    assert (first.status, first.size, first.new_count) == (200, len(body), 1)
    assert (first.sent, first.received) == (Validators(), Validators('"1"'))
    assert (unchanged.status, unchanged.size, unchanged.sent) == (304, 0, Validators('"1"'))
    assert (failed.status, failed.error, failed.next_check_reason) == (404, FetchErrorKind.NOT_FOUND, "back-off")
    assert first.next_check_at - first.at >= HOUR / 2
    assert all(check.seconds > 0 for check in (first, unchanged, failed))


@pytest.mark.behaviour("A36")
def test_a_machine_that_slept_in_mid_fetch_goes_on(harness: Harness, server: FeedServer) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    feed = harness.store.feeds.add(server.url("/feed"))
    harness.start()
    server.wait_for_requests(1)
    harness.clock.ahead += 9 * HOUR
    gate.set()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed.id).polling.checked_at == pytest.approx(harness.clock(), abs=MINUTE)
