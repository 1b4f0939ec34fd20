"""Feeds are subscribed to by their address or that of their site: found, offered where several, or told as missing."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from tests.feeds.secure import CERTIFICATES, tls
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, response, rss, when
from ticker.entities import FetchErrorKind
from ticker.pages import FeedLink
from ticker.poller import FeedAdded, FeedPreviewed, FeedRefreshed, FeedsFound, Idle, StoreFailed, SubscribeFailed
from ticker.store import StoreErrorKind

HTML = {"Content-Type": "text/html; charset=utf-8"}


def page(*links: str, body: str = "") -> str:
    declared = "".join(
        f'<link rel="alternate" type="application/rss+xml" title="{each}" href="{each}">' for each in links
    )
    return f"<!doctype html><html><head>{declared}</head><body>{body}</body></html>"


@pytest.mark.behaviour("P17")
def test_subscribing_costs_one_request(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    poller = harness.start()
    harness.wait_for(Idle)
    poller.subscribe(server.url("/feed"), ("World",))
    poller.subscribe(server.url("/feed"), ("World",))
    added = harness.wait_for(FeedAdded)
    harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    (feed,) = harness.store.feeds.all()
    assert (feed.id, feed.title, feed.settings.folder) == (added.feed_id, "News", ("World",))
    poller.subscribe(server.url("/feed"))
    assert harness.wait_for(FeedAdded).was_known
    assert asked(server) == 1


def bare(url: str) -> str:
    return url.removeprefix("http://").removeprefix("https://")


def test_without_scheme_http_is_offered_where_only_that_answers(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    typed = bare(server.url("/feed"))
    poller = harness.start()
    poller.subscribe(typed)
    failed = harness.wait_for(SubscribeFailed)
    assert (failed.url, failed.kind) == (typed, FetchErrorKind.NO_HTTPS)
    assert harness.store.feeds.all() == ()
    poller.subscribe(failed.detail)
    harness.wait_for(FeedAdded)
    assert [each.url for each in harness.store.feeds.all()] == [server.url("/feed")]


def test_without_scheme_nothing_is_offered_where_nothing_answers(harness: Harness) -> None:
    with FeedServer() as server:
        closed = bare(server.url("/feed"))
    harness.start().subscribe(closed)
    failed = harness.wait_for(SubscribeFailed)
    assert (failed.url, failed.kind) == (closed, FetchErrorKind.REFUSED)


def test_a_site_typed_without_scheme_is_searched_for_feeds(harness: Harness, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATES / "authority.pem"))
    with FeedServer(tls=tls("good")) as server:
        server.put("/", page("/news.rss"), headers=HTML)
        server.put("/news.rss", rss("News", ["One"]))
        harness.start().subscribe(bare(server.url("/")))
        assert harness.wait_for(FeedAdded).requested_url == bare(server.url("/"))
    assert [each.url for each in harness.store.feeds.all()] == [server.url("/news.rss")]


@pytest.mark.behaviour("A10")
def test_what_is_no_feed_is_said_and_not_subscribed(harness: Harness, server: FeedServer) -> None:
    server.put("/page", "<!doctype html><html><body>Hello</body></html>", headers={"Content-Type": "text/html"})
    poller = harness.start()
    poller.subscribe(server.url("/page"))
    failed = harness.wait_for(SubscribeFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.NOT_A_FEED, "html")
    assert harness.store.feeds.all() == ()


def test_the_one_feed_a_page_tells_of_is_subscribed(harness: Harness, server: FeedServer) -> None:
    server.put("/", page("/news.rss"), headers=HTML)
    server.put("/news.rss", rss("News", ["One"]))
    harness.start().subscribe(server.url("/"), ("World",))
    harness.wait_for(FeedAdded)
    harness.wait_for(FeedRefreshed)
    (feed,) = harness.store.feeds.all()
    assert (feed.url, feed.title, feed.settings.folder) == (server.url("/news.rss"), "News", ("World",))
    assert harness.titles() == {"One"}


def test_several_are_told_and_none_is_subscribed(harness: Harness, server: FeedServer) -> None:
    server.put("/", page("/news.rss", "/sport.rss"), headers=HTML)
    harness.start().subscribe(server.url("/"))
    found = harness.wait_for(FeedsFound)
    assert found.url == server.url("/")
    wanted = ("/news.rss", "/sport.rss")
    assert found.links == tuple(FeedLink(server.url(each), each) for each in wanted)
    harness.wait_for(Idle)
    assert harness.store.feeds.all() == ()
    assert [request.path for request in server.requests] == ["/"]


def test_where_the_page_tells_of_none_the_usual_addresses_are_tried_in_turn(
    harness: Harness, server: FeedServer
) -> None:
    server.put("/blog/", page(), headers=HTML)
    server.put("/rss.xml", rss("Blog", ["One"]))
    harness.start().subscribe(server.url("/blog/"))
    harness.wait_for(FeedAdded)
    (feed,) = harness.store.feeds.all()
    assert feed.url == server.url("/rss.xml")
    assert [request.path for request in server.requests] == ["/blog/", "/feed", "/rss.xml"]


def test_a_feed_that_is_only_presumed_leaves_the_page_its_say(harness: Harness, server: FeedServer) -> None:
    server.put("/@ann", page("/people/ann.rss"), headers=HTML)
    server.put("/people/ann.rss", rss("Ann", ["One"]))
    harness.start().subscribe(server.url("/@ann"))
    harness.wait_for(FeedAdded)
    (feed,) = harness.store.feeds.all()
    assert feed.url == server.url("/people/ann.rss")
    assert [request.path for request in server.requests] == ["/@ann.rss", "/@ann", "/people/ann.rss"]


def test_where_there_is_none_at_all_it_is_said_of_what_was_written(harness: Harness, server: FeedServer) -> None:
    server.put("/blog/", page(), headers=HTML)
    server.put("/feed", page(), headers=HTML)
    harness.start().subscribe(server.url("/blog/"))
    failed = harness.wait_for(SubscribeFailed)
    assert (failed.url, failed.kind, failed.detail) == (server.url("/blog/"), FetchErrorKind.NOT_A_FEED, "html")
    assert len(server.requests) <= 7
    assert harness.store.feeds.all() == ()


def test_a_server_that_cannot_be_reached_is_not_asked_elsewhere(harness: Harness, server: FeedServer) -> None:
    server.put("/gone", status=404)
    harness.start().subscribe(server.url("/gone"))
    assert harness.wait_for(SubscribeFailed).kind is FetchErrorKind.NOT_FOUND
    assert asked(server, "/gone") == len(server.requests) == 1


def test_the_feeds_of_a_list_on_the_web_are_offered(harness: Harness, server: FeedServer) -> None:
    opml = '<opml version="2.0"><head/><body><outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlUrl="https://b.example/f"/></body></opml>'
    server.put("/list.opml", opml, headers={"Content-Type": "text/x-opml"})
    harness.start().subscribe(server.url("/list.opml"))
    links = harness.wait_for(FeedsFound).links
    assert links == (FeedLink("https://a.example/f", "A"), FeedLink("https://b.example/f", "B"))


def test_a_preview_shows_the_newest_and_subscribes_to_nothing(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", [f"Headline {number}" for number in range(9)]))
    harness.start().preview(server.url("/feed"))
    seen = harness.wait_for(FeedPreviewed)
    assert (seen.url, seen.title, len(seen.titles)) == (server.url("/feed"), "News", 5)
    harness.wait_for(Idle)
    assert harness.store.feeds.all() == ()


def test_nothing_is_told_after_discovery_was_stopped(harness: Harness, server: FeedServer) -> None:
    server.put("/", page("/news.rss"), headers=HTML)
    server.put("/news.rss", rss("News", ["One"]))
    poller = harness.start()
    harness.wait_for(Idle)
    poller.subscribe(server.url("/"))
    poller.stop_discovery()
    poller.subscribe(server.url("/news.rss"), ("Later",))
    harness.wait_for(FeedAdded)
    harness.wait_for(Idle)
    assert [feed.settings.folder for feed in harness.store.feeds.all()] == [("Later",)]


def test_a_preview_does_not_come_between_the_same_address_and_its_subscription(
    harness: Harness, server: FeedServer
) -> None:
    server.put("/feed", rss("News", ["One"]))
    poller = harness.start()
    poller.preview(server.url("/feed"))
    poller.subscribe(server.url("/feed"))
    assert harness.wait_for(FeedAdded).requested_url == server.url("/feed")
    poller.preview(server.url("/nowhere"))
    poller.subscribe(server.url("/nowhere"))
    assert harness.wait_for(SubscribeFailed).is_preview
    assert not harness.wait_for(SubscribeFailed).is_preview


@pytest.mark.behaviour("A34")
def test_a_feed_found_while_the_database_cannot_be_written_is_subscribed_to_later(
    harness: Harness, server: FeedServer, locked: Callable[[], AbstractContextManager[None]]
) -> None:
    gate = threading.Event()
    server.put("/feed", answer=when(gate, response(rss("News", ["One"]))))
    harness.start().subscribe(server.url("/feed"))
    server.wait_for_requests(1)
    with locked():
        gate.set()
        assert harness.wait_for(StoreFailed).kind is StoreErrorKind.LOCKED
    assert harness.wait_for(FeedAdded).requested_url == server.url("/feed")
    harness.wait_for(FeedRefreshed)
    assert harness.titles() == {"One"}
    assert asked(server) == 1
