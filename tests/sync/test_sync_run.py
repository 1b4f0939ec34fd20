"""Sync runs: what either desktop did is on both in the end, whatever was lost on the way."""

from contextlib import suppress

import pytest

from tests.fake_google_reader import USER, FakeGoogleReader
from tests.sync.desktop import FEED, NOW, AnyServer, Desktop
from ticker.entities import (
    ArchiveQuery,
    Feed,
    FeedSettings,
    FetchError,
    FetchErrorKind,
    ParsedEntry,
    ParsedFeed,
    ServerKind,
)
from ticker.store import FeedChanges, Received, Store
from ticker.sync.api_request import ApiRequest

tells_of_read_ones = pytest.mark.parametrize("server", ["freshrss", "miniflux", "tt-rss", "memory"], indirect=True)
google_reader_only = pytest.mark.parametrize("server", ["freshrss", "miniflux"], indirect=True)


def test_feeds_and_entries_come_with_their_marks(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED, "News", folder="World")
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    server.items[ids[0]].is_saved = True
    server.items[ids[1]].is_read = server.items[ids[1]].is_saved = True
    outcome = desktop.sync()
    assert (desktop.feed(FEED).title, desktop.feed(FEED).settings.folder) == ("News", ("World",))
    assert [len(each) for each in outcome.new.values()] == [3]
    assert [desktop.headline(f"Number {each}").is_read for each in range(3)] == [False, True, False]
    assert [desktop.headline(f"Number {each}").is_saved for each in range(3)] == [True, True, False]


@tells_of_read_ones
def test_what_was_read_elsewhere_first_comes_as_well(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED, "News", folder="World")
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    server.items[ids[0]].is_read = True
    server.items[ids[1]].is_saved = True
    outcome = desktop.sync()
    assert (desktop.feed(FEED).title, desktop.feed(FEED).settings.folder) == ("News", ("World",))
    assert [len(each) for each in outcome.new.values()] == [3]
    assert [desktop.headline(f"Number {each}").is_read for each in range(3)] == [True, False, False]
    assert [desktop.headline(f"Number {each}").is_saved for each in range(3)] == [False, True, False]


def test_marks_go_both_ways(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(4)]
    desktop.sync()
    server.items[ids[0]].is_read = True
    server.items[ids[1]].is_saved = True
    desktop.store.entries.mark_read([desktop.headline("Number 2").entry_id])
    desktop.store.entries.mark_saved(desktop.headline("Number 3").entry_id)
    desktop.sync()
    assert server.items[ids[2]].is_read
    assert server.items[ids[3]].is_saved
    assert desktop.headline("Number 0").is_read
    assert desktop.headline("Number 1").is_saved
    desktop.store.entries.mark_read([desktop.headline("Number 0").entry_id], is_read=False)
    server.items[ids[3]].is_saved = False
    desktop.sync()
    assert not server.items[ids[0]].is_read
    assert not desktop.headline("Number 3").is_saved


@pytest.mark.needs("rename", "move", "unsubscribe")
def test_feeds_are_renamed_moved_and_left_from_both_sides(desktop: Desktop, server: AnyServer) -> None:
    first, second = server.add_feed(FEED, "News"), server.add_feed("https://other.example/feed", "Other")
    desktop.sync()
    desktop.store.feeds.change(desktop.feed(FEED).id, FeedChanges(custom_title="My news", folder=("World", "Asia")))
    server.feeds[second].title, server.feeds[second].folder = "Another", "Sport"
    desktop.sync()
    assert (server.feeds[first].title, server.feeds[first].folder) == ("My news", "World/Asia")
    assert desktop.feed("https://other.example/feed").title == "Another"
    assert desktop.feed("https://other.example/feed").settings.folder == ("Sport",)
    desktop.store.feeds.set_removed(desktop.feed(FEED).id, True)
    desktop.crash()
    server.remove_feed(second)
    desktop.sync()
    assert server.feeds == {}
    assert desktop.store.feeds.all() == ()


def test_a_feed_of_ours_is_given_to_the_server_and_keeps_what_was_read(desktop: Desktop, server: AnyServer) -> None:
    feed = desktop.store.feeds.add(FEED, FeedSettings(custom_title="Mine"))
    server_feed = server.add_feed(FEED, "News")
    entry = ParsedEntry("a guid", "https://news.example/One", "One")
    _save(desktop.store, feed, entry)
    desktop.store.entries.mark_read([desktop.headline("One").entry_id])
    item = server.publish(server_feed, "One")
    desktop.sync()
    assert list(desktop.headlines()) == ["One"]
    assert server.items[item].is_read
    assert not desktop.store.polling.due(NOW + 1e6)


def _save(store: Store, feed: Feed, entry: ParsedEntry) -> None:
    from ticker.entities import Check, Validators

    check = Check(NOW, NOW, "")
    store.polling.save_document(feed.id, ParsedFeed(title="News", entries=(entry,)), Received(Validators(), ""), check)


@pytest.mark.needs("subscribe", "rename", "move")
def test_feeds_chosen_for_the_server_are_subscribed_to_there(desktop: Desktop, server: AnyServer) -> None:
    server.refuses.add("https://private.example/feed")
    for url in (FEED, "https://private.example/feed"):
        desktop.store.feeds.add(url, FeedSettings(custom_title="Mine", folder=("World",)))
    desktop.store.remote_feeds.send(each.id for each in desktop.store.feeds.all())
    desktop.sync()
    (found,) = server.feeds.values()
    assert (found.url, found.title, found.folder) == (FEED, "Mine", "World")
    refused = desktop.feed("https://private.example/feed")
    assert not refused.is_remote
    assert refused.polling.error is not None


@google_reader_only
@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("path", ["token", "subscription/quickadd"])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize(
    ("status", "body"), [(500, ""), (502, ""), (503, ""), (429, ""), (404, ""), (0, ""), (200, "<html>")]
)
def test_a_new_feed_is_sent_again_after_a_passing_failure(
    desktop: Desktop, server: FakeGoogleReader, path: str, after: bool, status: int, body: str
) -> None:
    desktop.store.feeds.add(FEED, FeedSettings(custom_title="Mine"))
    desktop.store.remote_feeds.send(each.id for each in desktop.store.feeds.all())
    server.fail_next(path, status=status, body=body, after=after)
    with suppress(FetchError):
        desktop.sync()
    desktop.sync()
    assert [(each.url, each.title) for each in server.feeds.values()] == [(FEED, "Mine")]
    assert desktop.feed(FEED).is_remote
    assert desktop.feed(FEED).polling.error is None
    assert not desktop.store.account.has_outgoing()


@google_reader_only
def test_a_server_that_takes_no_such_address_is_not_asked_again(desktop: Desktop, server: FakeGoogleReader) -> None:
    desktop.store.feeds.add(FEED)
    desktop.store.remote_feeds.send(each.id for each in desktop.store.feeds.all())
    server.fail_next("subscription/quickadd", status=400, body="Bad Request!")
    desktop.sync()
    desktop.sync()
    assert server.feeds == {}
    assert not desktop.feed(FEED).is_remote
    assert desktop.feed(FEED).polling.error is FetchErrorKind.NOT_A_FEED
    assert not desktop.store.account.has_outgoing()


@google_reader_only
@pytest.mark.behaviour("A41")
def test_a_feed_the_server_fails_to_add_holds_up_nothing_else(desktop: Desktop, server: FakeGoogleReader) -> None:
    for url in (FEED, "https://other.example/feed"):
        desktop.store.feeds.add(url)
    desktop.store.remote_feeds.send(each.id for each in desktop.store.feeds.all())
    server.publish(server.add_feed("https://there.example/feed"), "One")
    server.fail_next("subscription/quickadd", status=500)
    outcome = desktop.sync()
    assert desktop.feed("https://other.example/feed").is_remote
    assert "One" in desktop.headlines()
    assert desktop.feed(FEED).polling.error is FetchErrorKind.HTTP_STATUS
    assert outcome.unsent_feeds == {desktop.feed(FEED).id}
    assert not desktop.store.account.has_outgoing(besides=outcome.unsent_feeds)  # not sent again and again meanwhile
    assert desktop.store.account.has_outgoing()


@pytest.mark.needs("subscribe", "move")
def test_new_feeds_go_to_the_server_where_that_is_wanted(desktop: Desktop, server: AnyServer) -> None:
    desktop.store.feeds.add("https://before.example/feed")
    desktop.store.account.send_new_feeds(True)
    desktop.store.feeds.add(FEED, FeedSettings(folder=("World",)))
    desktop.store.account.send_new_feeds(False)
    desktop.store.feeds.add("https://after.example/feed")
    desktop.sync()
    assert [(each.url, each.folder) for each in server.feeds.values()] == [(FEED, "World")]
    assert {each.url for each in desktop.store.feeds.all() if each.is_remote} == {FEED}


def test_a_feed_the_server_has_under_an_address_written_otherwise_is_given_to_it_once(
    desktop: Desktop, server: AnyServer
) -> None:
    server.add_feed(FEED, "News")
    desktop.store.feeds.add("https://NEWS.example:443/feed")
    desktop.store.remote_feeds.send(each.id for each in desktop.store.feeds.all())
    desktop.sync()
    assert len(server.feeds) == 1
    assert [each.is_remote for each in desktop.store.feeds.all()] == [True]


@google_reader_only
@pytest.mark.behaviour("A41")
@pytest.mark.parametrize(
    ("path", "status", "body"),
    [
        (path, status, body)
        for path in ("subscription/list", "stream/items/ids", "stream/items/contents", "edit-tag")
        for status, body in ((500, ""), (200, "<html>Sign in"), (200, "{}"), (200, '{"items":'), (0, ""))
        if path != "stream/items/contents" or body.startswith("<") or not status  # others: a smaller answer may come
    ],
)
def test_a_broken_answer_marks_and_removes_nothing(
    desktop: Desktop, server: FakeGoogleReader, path: str, status: int, body: str
) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    server.items[ids[0]].is_saved = True
    desktop.sync()
    before = desktop.headlines()
    server.publish(feed, "New")
    desktop.store.entries.mark_read([before["Number 1"].entry_id])
    before = desktop.headlines()
    server.fail_next(path, status=status, body=body)
    with pytest.raises(FetchError):
        desktop.sync()
    assert desktop.headlines() == before
    desktop.sync()
    assert server.items[ids[1]].is_read
    assert server.items[ids[0]].is_saved
    assert "New" in desktop.headlines()


@pytest.mark.behaviour("A41")
def test_a_server_set_up_anew_takes_nothing_away(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Number {each}") for each in range(8)]
    desktop.sync()
    desktop.store.entries.mark_saved(desktop.headline("Number 1").entry_id)
    desktop.sync()
    server.set_up_anew()
    outcome = desktop.sync()
    assert outcome.was_reset
    assert len(desktop.headlines()) == len(ids)
    assert desktop.headline("Number 1").is_saved
    assert not desktop.feed(FEED).is_remote
    account = desktop.store.account.get()
    assert account is not None
    assert account.was_reset


@pytest.mark.behaviour("A41")
def test_ids_that_mean_other_entries_now_mark_none_of_them(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(8):
        server.publish(feed, f"Number {each}")
    desktop.sync()
    desktop.store.entries.mark_read([desktop.headline(f"Number {each}").entry_id for each in range(8)])
    server.set_up_anew()
    feed = server.add_feed(FEED)
    ids = [server.publish(feed, f"Another {each}") for each in range(8)]
    desktop.sync()
    assert not any(server.items[each].is_read for each in ids)
    assert len(desktop.headlines()) == 16
    desktop.sync()
    assert not any(server.items[each].is_read for each in ids)


def test_a_saved_entry_the_server_drops_stays_saved(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    kept, dropped = server.publish(feed, "Kept"), server.publish(feed, "Dropped")
    desktop.sync()
    desktop.store.entries.mark_saved(desktop.headline("Dropped").entry_id)
    desktop.sync()
    del server.items[dropped]
    desktop.sync()
    assert desktop.headline("Dropped").is_saved
    assert not server.items[kept].is_saved


def test_a_feed_deleted_at_the_server_leaves_the_bar_and_its_saved_entries_stay(
    desktop: Desktop, server: AnyServer
) -> None:
    feed = server.add_feed(FEED)
    server.add_feed("https://other.example/feed")
    server.items[server.publish(feed, "Saved")].is_saved = True
    server.publish(feed, "Unread")
    desktop.sync()
    server.remove_feed(feed)
    assert desktop.sync().feeds_changed
    assert desktop.headlines() == {}
    assert desktop.feed(FEED).left_server
    assert not desktop.feed(FEED).settings.is_paused
    assert not desktop.store.polling.due(NOW + 1e6)
    (saved,) = desktop.store.archive.ids(ArchiveQuery(is_saved=True), None, 9)[0]
    desktop.crash()
    assert desktop.store.entries.get(saved) is not None
    desktop.store.entries.mark_saved(saved, is_saved=False)
    desktop.crash()
    assert [each.url for each in desktop.store.feeds.all()] == ["https://other.example/feed"]


def test_a_feed_that_comes_back_to_the_server_is_as_it_was(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    server.add_feed("https://other.example/feed")
    server.items[server.publish(feed, "Saved")].is_saved = True
    desktop.sync()
    server.remove_feed(feed)
    desktop.sync()
    item = server.publish(server.add_feed(FEED), "Saved")
    desktop.sync(is_whole=True)
    assert list(desktop.headlines()) == ["Saved"]
    assert desktop.feed(FEED).is_remote
    assert not desktop.feed(FEED).left_server
    assert not desktop.feed(FEED).settings.is_paused
    assert server.items[item].is_saved


def test_many_entries_come_in_batches_with_word_of_how_far_it_is(desktop: Desktop, server: AnyServer) -> None:
    feed = server.add_feed(FEED)
    for each in range(600):
        server.publish(feed, f"Number {each}")
    desktop.sync()
    done = [each for each, of in desktop.progress if of == 600]
    assert len(done) == len(desktop.progress)
    assert done == sorted(set(done))
    assert 1 < len(done) <= 600 / min(100, server.connect().capabilities.max_ids)
    assert len(desktop.headlines()) == 600


@google_reader_only
def test_what_has_come_before_a_loss_is_not_asked_for_again(desktop: Desktop, server: FakeGoogleReader) -> None:
    feed = server.add_feed(FEED)
    for each in range(600):
        server.publish(feed, f"Number {each}")
    answered = server.call

    def cut(request: ApiRequest) -> bytes:
        if len(desktop.headlines()) >= 500:
            raise FetchError(FetchErrorKind.REFUSED)
        return answered(request)

    with pytest.raises(FetchError):
        desktop.sync(server.connect(cut))
    here = len(desktop.headlines())
    desktop.sync()
    assert desktop.progress[-1][1] == 600 - here < 600


def test_the_account_can_be_left_with_or_without_its_feeds(desktop: Desktop, server: AnyServer) -> None:
    server.publish(server.add_feed(FEED), "One")
    own = desktop.store.feeds.add("https://own.example/feed")
    desktop.sync()
    desktop.store.account.close(keeps_copy=True)
    assert not desktop.feed(FEED).is_remote
    assert "One" in desktop.headlines()
    assert desktop.store.account.get() is None
    desktop.store.account.open(ServerKind.GOOGLE_READER, server.api, USER)
    desktop.sync()
    assert list(desktop.headlines()) == ["One"]
    desktop.store.account.close(keeps_copy=False)
    assert [each.id for each in desktop.store.feeds.all()] == [own.id]
