"""What the poller brings for somebody who reads: pages with their articles, and pictures."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.server import FeedServer, hang, rss
from tests.test_poller import Desk
from ticker.entities import FetchErrorKind
from ticker.parser import Parser
from ticker.poller import FeedRefreshed, PictureFetched, StoryFetched

SENTENCE = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Sand</title><meta name="author" content="Ann Ode"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Sand</h1>{f"<p>{SENTENCE * 4}</p>" * 6}
<img src="http://127.0.0.1:9/pixel" width="1" height="1"></article></body></html>"""
MONSTER = "<div><p>" + "<b>" * 40_000 + SENTENCE * 2000


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.stop()
    made.store.close()


def subscribed(desk: Desk, server: FeedServer) -> int:
    """Start the poller on a feed of one entry and return the entry's id."""
    server.put("/feed", rss("News", [{"title": "Sand", "guid": "sand", "link": server.url("/sand")}]))
    desk.store.add_feed(server.url("/feed"))
    desk.start()
    (entry_id,) = desk.wait_for(FeedRefreshed).new
    return entry_id


def test_a_page_is_fetched_read_and_kept(desk: Desk, server: FeedServer) -> None:
    server.put("/sand", PAGE, headers={"Content-Type": "text/html", "Set-Cookie": "spy=1"})
    entry_id = subscribed(desk, server)
    assert desk.poller is not None
    for _ in range(2):
        desk.poller.fetch_story(entry_id, server.url("/sand"))
        told = desk.wait_for(StoryFetched)
        assert (told.entry_id, told.kind) == (entry_id, None)
        assert told.found is not None
        assert SENTENCE.strip() in told.found.body_html
        assert (told.found.byline, told.found.language) == ("Ann Ode", "en")
        assert desk.store.story(entry_id) == told.found
    asked = [request for request in server.requests if request.path == "/sand"]
    assert len(asked) == 2
    for request in asked:
        assert request.headers["accept"].startswith("text/html")
        assert not {"cookie", "referer"} & request.headers.keys()


def test_a_page_that_cannot_be_had_is_told(desk: Desk, server: FeedServer) -> None:
    entry_id = subscribed(desk, server)
    server.put("/large", "x" * (6 << 20))
    assert desk.poller is not None
    for path, kind in (("/none", FetchErrorKind.NOT_FOUND), ("/large", FetchErrorKind.TOO_LARGE)):
        desk.poller.fetch_story(entry_id, server.url(path))
        told = desk.wait_for(StoryFetched)
        assert (told.entry_id, told.found, told.kind) == (entry_id, None, kind)
    assert desk.store.story(entry_id) is None


@pytest.mark.behaviour("A15")
def test_reading_a_page_is_ended_where_it_takes_for_ever(server: FeedServer) -> None:
    impatient = Parser(seconds=0.05)  # starting to read takes longer than that
    with pytest.raises(Exception, match=FetchErrorKind.PARSE_TIMED_OUT):
        impatient.extract(MONSTER.encode(), url="https://news.example/")
    impatient.close()


@pytest.mark.behaviour("A15")
def test_a_page_that_never_comes_keeps_no_other_waiting(desk: Desk, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    server.put("/sand", PAGE)
    entry_id = subscribed(desk, server)
    assert desk.poller is not None
    desk.poller.fetch_story(entry_id, server.url("/hangs"))
    desk.poller.fetch_story(entry_id, server.url("/sand"))
    assert desk.wait_for(StoryFetched).found is not None
    desk.stop()  # the other one is still under way


@pytest.mark.behaviour("A21")
def test_no_local_address_is_asked_on_behalf_of_a_story(desk: Desk, server: FeedServer) -> None:
    entry_id = subscribed(desk, server)
    assert desk.poller is not None
    with FeedServer(host="127.0.0.2") as inner:
        desk.poller.fetch_story(entry_id, inner.url("/secret"))
        told = desk.wait_for(StoryFetched)
        assert (told.kind, told.detail) == (FetchErrorKind.BAD_ADDRESS, "local")
        desk.poller.fetch_pictures(entry_id, [inner.url("/secret.png")])
        assert desk.wait_for(PictureFetched).content == b""
        assert inner.connections == 0


def test_pictures_come_one_by_one(desk: Desk, server: FeedServer) -> None:
    entry_id = subscribed(desk, server)
    for name in "abc":
        server.put(f"/{name}.png", f"picture {name}")
    assert desk.poller is not None
    desk.poller.fetch_pictures(entry_id, [server.url(f"/{name}.png") for name in "abcd"])
    told = [desk.wait_for(PictureFetched) for _ in "abcd"]
    assert {each.url: each.content for each in told} == {
        **{server.url(f"/{name}.png"): f"picture {name}".encode() for name in "abc"},
        server.url("/d.png"): b"",
    }
    for request in server.requests:
        assert not {"cookie", "referer"} & request.headers.keys()


def test_what_is_under_way_is_not_fetched_twice(desk: Desk, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    server.put("/sand", PAGE)
    entry_id = subscribed(desk, server)
    assert desk.poller is not None
    for _ in range(5):
        desk.poller.fetch_story(entry_id, server.url("/hangs"))
    desk.poller.fetch_story(entry_id, server.url("/sand"))
    desk.wait_for(StoryFetched)
    server.wait_for_requests(3)
    assert sum(request.path == "/hangs" for request in server.requests) == 1


@pytest.mark.behaviour("P11")
@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_is_too_busy_for_a_page_is_left_alone_with_its_feeds_too(
    desk: Desk, server: FeedServer, status: int
) -> None:
    entry_id = subscribed(desk, server)
    server.put("/sand", status=status, headers={"Retry-After": "7200"})
    assert desk.poller is not None
    desk.poller.fetch_story(entry_id, server.url("/sand"))
    assert desk.wait_for(StoryFetched).kind is not None
    (until,) = desk.store.held_hosts().values()
    assert until - desk.clock() == pytest.approx(7200, abs=60)
