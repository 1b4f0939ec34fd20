"""A feed found on the web leads into the private network by nothing of it; one found there may."""

import pytest

from tests.patience import eventually
from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from ticker.entities import FetchErrorKind, Reach
from ticker.feed_health import Problem, Remedy, hints_of, remedies_for, serious_problem_of
from ticker.poller import FeedAdded, FeedFailed, FeedMoved, FeedRefreshed, PictureFetched, StoryFetched, SubscribeFailed
from ticker.preferences import FeedIcons, Preferences
from ticker.store import FeedChanges

ITEMS = [{"title": "One", "link": "/one", "description": "Short"}]


def found_on_the_web(harness: Harness, feed_id: int) -> None:
    """Let a feed be one that was found on the web, and whose name leads here now."""
    with harness.store._database.transaction():
        harness.store._database.update("feeds", feed_id, {"reach": Reach.PUBLIC})


def subscribed(harness: Harness, server: FeedServer) -> int:
    server.put("/feed", rss("News", ITEMS, link=server.url("/home")))
    harness.start().subscribe(server.url("/feed"))
    feed_id = harness.wait_for(FeedAdded).feed_id
    harness.wait_for(FeedRefreshed)
    return feed_id


def entry_of(harness: Harness) -> int:
    (headline,) = harness.store.entries.headlines(limit=9)
    return headline.entry_id


def test_where_a_feed_was_found_is_remembered_from_its_first_good_answer(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", "no feed")
    feed_id = harness.store.feeds.add(server.url("/feed")).id
    poller = harness.start()
    harness.wait_for(FeedFailed)
    assert harness.feed(feed_id).polling.reach == Reach.UNKNOWN
    server.put("/feed", rss("News", ITEMS))
    harness.later(3_600)
    poller = harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.feed(feed_id).polling.reach == Reach.OWN_HOST
    assert poller is harness.poller


@pytest.mark.behaviour("A21")
def test_a_feed_whose_name_leads_here_now_is_a_problem_until_the_user_allows_it(
    harness: Harness, server: FeedServer
) -> None:
    feed_id = subscribed(harness, server)
    found_on_the_web(harness, feed_id)
    asked = len(server.requests)
    harness.later(120)
    harness.start().refresh((feed_id,))
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.PRIVATE_ADDRESS, "127.0.0.1")
    assert len(server.requests) == asked
    assert harness.titles() == {"One"}
    now = harness.clock()
    assert serious_problem_of(harness.feed(feed_id), now) is Problem.PRIVATE
    assert remedies_for(harness.feed(feed_id), now)[0] is Remedy.ALLOW
    harness.store.polling.allow_private(feed_id)
    server.put("/feed", rss("News", [*ITEMS, "Two"]))
    harness.later(120)
    harness.start().refresh((feed_id,))
    assert harness.wait_for(FeedRefreshed).new
    assert serious_problem_of(harness.feed(feed_id), now) is None
    assert harness.feed(feed_id).polling.reach == Reach.ANYWHERE


@pytest.mark.behaviour("A21")
def test_stories_and_pictures_of_a_feed_of_the_web_do_not_lead_here_and_that_is_told(
    harness: Harness, server: FeedServer
) -> None:
    feed_id = subscribed(harness, server)
    entry_id = entry_of(harness)
    assert harness.poller is not None
    server.put("/one", "<p>A page</p>", headers={"Content-Type": "text/html"})
    harness.poller.fetch_story(entry_id, server.url("/one"))
    assert harness.wait_for(StoryFetched).kind is None  # the feed's own host, where it was found here
    found_on_the_web(harness, feed_id)
    asked = len(server.requests)
    harness.poller.fetch_story(entry_id, server.url("/two"))
    assert harness.wait_for(StoryFetched).kind is FetchErrorKind.PRIVATE_ADDRESS
    harness.poller.fetch_pictures(entry_id, [server.url("/boat.png")])
    assert harness.wait_for(PictureFetched).picture is None
    assert len(server.requests) == asked
    feed, now = harness.feed(feed_id), harness.clock()
    assert feed.polling.refused_host == "127.0.0.1"
    assert hints_of(feed, now) == (Problem.REFUSED,)
    assert remedies_for(feed, now) == (Remedy.ALLOW,)
    assert hints_of(feed, now + 8 * 86_400) == ()
    harness.store.polling.allow_private(feed_id)
    assert hints_of(harness.feed(feed_id), now) == ()
    harness.poller.fetch_story(entry_id, server.url("/one"))
    assert harness.wait_for(StoryFetched).kind is None


@pytest.mark.behaviour("A21")
def test_icons_of_a_feed_of_the_web_do_not_lead_here(harness: Harness, server: FeedServer) -> None:
    feed_id = subscribed(harness, server)
    found_on_the_web(harness, feed_id)
    assert harness.poller is not None
    asked = len(server.requests)
    harness.poller.apply_preferences(Preferences(feed_icons=FeedIcons.ICONS))
    eventually(lambda: not harness.store.icons.due(9), "the search has ended")
    assert len(server.requests) == asked
    assert harness.feed(feed_id).polling.refused_host == "127.0.0.1"


@pytest.mark.behaviour("A21")
def test_a_page_of_the_web_subscribes_to_nothing_here(
    harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ticker.feeds.network.is_public", lambda address: address == "127.0.0.1")
    monkeypatch.setattr("ticker.feeds.transport.is_public", lambda address: address == "127.0.0.1")
    with FeedServer(host="127.0.0.2") as router:
        router.put("/feed", rss("Router", ["Reboot"]))
        link = f'<link rel="alternate" type="application/rss+xml" href="{router.url("/feed")}">'
        server.put("/page", f"<!doctype html><html><head>{link}</head></html>", headers={"Content-Type": "text/html"})
        harness.start().subscribe(server.url("/page"))
        assert harness.wait_for(SubscribeFailed).kind is FetchErrorKind.PRIVATE_ADDRESS
        assert router.connections == 0


@pytest.mark.parametrize("reach", [Reach.OWN_HOST, Reach.PUBLIC])
def test_with_another_address_it_is_found_out_anew(harness: Harness, server: FeedServer, reach: Reach) -> None:
    feed_id = subscribed(harness, server)
    if reach is Reach.PUBLIC:
        found_on_the_web(harness, feed_id)
    harness.stop()
    harness.store.feeds.follow_move(feed_id, server.url("/other"))
    moved = Reach.UNKNOWN if reach is Reach.OWN_HOST else Reach.PUBLIC  # a move leads from the web to the web
    assert harness.feed(feed_id).polling.reach == moved
    harness.store.feeds.change(feed_id, FeedChanges(url=server.url("/third")))
    assert harness.feed(feed_id).polling.reach == Reach.UNKNOWN
    assert not harness.has_told(FeedMoved)
