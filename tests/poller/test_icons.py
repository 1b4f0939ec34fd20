"""The icons of feeds' sites: found politely, kept, and nothing but pictures."""

from dataclasses import replace

import pytest

from tests.patience import eventually
from tests.pictures import picture_file
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, rss
from ticker.durations import DAY
from ticker.feeds.fetch import USER_AGENT
from ticker.poller import FeedRefreshed, IconFetched, Idle, Pace, Poller
from ticker.poller.schedule import Reason
from ticker.preferences import FeedIcons, Preferences
from ticker.reading.site_icons import icon_links

PNG = picture_file(32, 32)
ICO = picture_file(16, 16, (0, 0, 255), "ICO")
FROM_ICO = picture_file(16, 16, (0, 0, 255))
WITH_ICONS = Preferences(feed_icons=FeedIcons.ICONS)
HASTE = Pace(host_pause=0.05, between_starts=0, gather=0.0)
URL = "https://news.example/home"


def subscribed(harness: Harness, server: FeedServer, *paths: str) -> tuple[int, ...]:
    for path in paths:
        server.put(path, rss("News", ["One"], link=server.url("/home")))
    return tuple(harness.store.feeds.add(server.url(path)).id for path in paths)


def start(harness: Harness, preferences: Preferences = WITH_ICONS) -> Poller:
    poller = harness.start(pace=HASTE)
    poller.apply_preferences(preferences)
    return poller


def page(*links: str) -> str:
    return f"<!doctype html><html><head>{''.join(links)}</head><body>Hello</body></html>"


@pytest.mark.behaviour("P31")
def test_the_icon_a_page_names_is_kept_for_all_feeds_of_the_site(harness: Harness, server: FeedServer) -> None:
    feed_ids = subscribed(harness, server, "/a", "/b")
    server.put("/home", page('<link rel="icon" href="/sign.png">'), headers={"Content-Type": "text/html"})
    server.put("/sign.png", PNG)
    poller = start(harness, Preferences())
    for _ in feed_ids:
        harness.wait_for(FeedRefreshed)
    harness.wait_for(Idle)
    assert not asked(server, "/home")  # nobody wanted icons
    poller.apply_preferences(WITH_ICONS)
    assert {harness.wait_for(IconFetched).feed_id for _ in feed_ids} == set(feed_ids)
    assert [harness.store.icons.get(feed_id) for feed_id in feed_ids] == [PNG, PNG]
    harness.wait_for(Idle)
    for request in server.requests:
        assert request.headers["user-agent"] == USER_AGENT
        assert not {"cookie", "referer"} & request.headers.keys()
    assert server.most_at_once == 1
    assert (asked(server, "/home"), asked(server, "/sign.png")) == (1, 1)


@pytest.mark.behaviour("P31")
def test_an_icon_is_looked_for_once_a_month(harness: Harness, server: FeedServer) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/favicon.ico", ICO)
    start(harness)
    harness.wait_for(IconFetched)
    for _ in range(2):
        harness.later(14 * DAY)
        start(harness)
        harness.wait_for(Idle)
    assert asked(server, "/favicon.ico") == 1
    harness.later(14 * DAY)
    server.put("/favicon.ico", PNG)
    start(harness)
    harness.wait_for(IconFetched)
    assert harness.store.icons.get(feed_id) == PNG


@pytest.mark.behaviour("P31")
@pytest.mark.parametrize("content", [b"<svg onload='x'/>", b"<html>", b"", b"RIFF....WAVE", PNG + b"x" * 200_000])
def test_what_is_no_picture_or_too_large_is_not_kept(harness: Harness, server: FeedServer, content: bytes) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/home", page('<link rel="icon" href="/sign">'), headers={"Content-Type": "text/html"})
    server.put("/sign", content)
    server.put("/favicon.ico", status=404)
    start(harness)
    harness.wait_for(FeedRefreshed)
    eventually(lambda: not harness.store.icons.due(9), "the search has ended")
    assert harness.store.icons.get(feed_id) is None
    assert (asked(server, "/sign"), asked(server, "/favicon.ico")) == (1, 1)


@pytest.mark.behaviour("P31")
def test_an_icon_stays_when_it_is_not_found_again(harness: Harness, server: FeedServer) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/favicon.ico", ICO)
    start(harness)
    harness.wait_for(IconFetched)
    server.put("/favicon.ico", status=500)
    harness.later(40 * DAY)
    assert harness.store.icons.due(9)
    start(harness)
    eventually(lambda: not harness.store.icons.due(9), "it has been looked for again")
    assert asked(server, "/favicon.ico") == 2
    assert harness.store.icons.get(feed_id) == FROM_ICO


@pytest.mark.behaviour("P11")
@pytest.mark.behaviour("P31")
def test_a_site_that_wants_a_pause_gets_it_for_its_feeds(harness: Harness, server: FeedServer) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/home", status=503, headers={"Retry-After": "90000"})
    start(harness)
    eventually(lambda: bool(harness.store.polling.paused_hosts()), "the host is paused")
    harness.later(7200)
    start(harness)
    harness.wait_for(Idle)
    assert (asked(server, "/a"), asked(server, "/favicon.ico")) == (1, 0)
    assert harness.feed(feed_id).polling.next_check_reason == Reason.HOST_PAUSE


@pytest.mark.behaviour("A21")
def test_a_feed_cannot_have_this_computer_asked_for_an_icon(harness: Harness, server: FeedServer) -> None:
    with FeedServer(host="127.0.0.2") as other:
        server.put("/a", rss("News", ["One"], link=other.url("/admin")))
        harness.store.feeds.add(server.url("/a"))
        start(harness)
        harness.wait_for(FeedRefreshed)
        eventually(lambda: not harness.store.icons.due(9), "the search has ended")
        assert not other.requests


@pytest.mark.behaviour("P31")
def test_an_icon_nobody_has_is_no_failure_of_the_feed(harness: Harness, server: FeedServer) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/home", status=500)
    start(harness)
    harness.wait_for(FeedRefreshed)
    eventually(lambda: not harness.store.icons.due(9), "the search has ended")
    assert asked(server, "/favicon.ico") == 1
    assert (harness.feed(feed_id).polling.error, harness.feed(feed_id).polling.failures) == (None, 0)


@pytest.mark.behaviour("P34")
def test_on_a_metered_connection_icons_wait(harness: Harness, server: FeedServer) -> None:
    subscribed(harness, server, "/a")
    poller = harness.start(pace=HASTE)
    poller.set_metered(True)
    poller.apply_preferences(WITH_ICONS)
    harness.wait_for(Idle)
    assert (asked(server, "/a"), asked(server, "/home")) == (1, 0)
    poller.apply_preferences(replace(WITH_ICONS, spare_metered=False))
    eventually(lambda: asked(server, "/home") == 1, "it is looked for")


def test_the_fittest_icon_comes_first() -> None:
    html = page(
        '<base href="/static/">',
        '<link rel="icon" href="data:image/png;base64,AAAA">',
        '<link rel="ICON" href="small.png" sizes="16x16">',
        '<link rel="icon" href="drawing.svg" type="image/svg+xml">',
        '<link rel="apple-touch-icon" href="touch.png" sizes="180x180">',
        '<link rel="shortcut icon" href="fitting.png" sizes="64X64 128x128">',
        '<link rel="icon" href="javascript:alert(1)">',
        '<link rel="stylesheet" href="style.css">',
    )
    found = icon_links(html.encode(), URL).urls
    assert found == tuple(f"https://news.example/static/{name}.png" for name in ("fitting", "small", "touch"))


@pytest.mark.parametrize("content", [b"", b"\0" * 99, b"<" * 9999, b"<link rel=icon href='http://['>", b"\xff\xfe<\0"])
def test_a_page_that_makes_no_sense_names_no_icon(content: bytes) -> None:
    assert icon_links(content, URL).urls == ()


def test_an_icon_of_the_users_is_neither_looked_for_nor_replaced(harness: Harness, server: FeedServer) -> None:
    own, other = subscribed(harness, server, "/a", "/b")
    server.put("/favicon.ico", ICO)
    harness.store.icons.choose((own,), PNG)
    assert harness.store.icons.is_chosen(own)
    start(harness)
    harness.wait_for(IconFetched)
    harness.wait_for(Idle)
    assert harness.store.icons.get(own) == PNG
    assert harness.store.icons.get(other) == FROM_ICO
    harness.later(40 * DAY)
    assert [feed_id for feed_id, *_ in harness.store.icons.due(9)] == [other]


def test_going_back_to_the_icon_of_the_site_lets_it_be_looked_for(harness: Harness, server: FeedServer) -> None:
    (feed_id,) = subscribed(harness, server, "/a")
    server.put("/favicon.ico", ICO)
    harness.store.icons.choose((feed_id,), PNG)
    harness.store.icons.choose((feed_id,), b"")
    assert not harness.store.icons.is_chosen(feed_id)
    assert harness.store.icons.get(feed_id) is None
    start(harness)
    harness.wait_for(IconFetched)
    assert harness.store.icons.get(feed_id) == FROM_ICO
