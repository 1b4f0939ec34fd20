"""What is fetched for those who read: pages with their articles, and pictures."""

import queue

import pytest

from tests.patience import PATIENCE, eventually
from tests.pictures import picture_file, plain_picture
from tests.poller.harness import Harness, asked
from tests.server import FeedServer, hang, rss
from ticker.entities import FetchError, FetchErrorKind, Picture
from ticker.parser_process import ParserProcess
from ticker.poller import FeedRefreshed, HeadlinePictureFetched, PictureFetched, StoryFetched
from ticker.poller.jobs import FetchTask, TaskResult
from ticker.poller.picture_decoder import PictureDecoder
from ticker.preferences import Preferences, ShowPictures
from ticker.store import FeedChanges

SENTENCE = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Sand</title><meta name="author" content="Ann Ode"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Sand</h1>{f"<p>{SENTENCE * 4}</p>" * 6}
<img src="http://127.0.0.1:9/pixel" width="1" height="1"></article></body></html>"""
MONSTER = "<div><p>" + "<b>" * 40_000 + SENTENCE * 2000


def subscribed(harness: Harness, server: FeedServer) -> int:
    """Start the poller on a feed of one entry and return the entry's id."""
    server.put("/feed", rss("News", [{"title": "Sand", "guid": "sand", "link": server.url("/sand")}]))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    (entry_id,) = harness.wait_for(FeedRefreshed).new
    return entry_id


def test_a_page_is_fetched_read_and_kept(harness: Harness, server: FeedServer) -> None:
    server.put("/sand", PAGE, headers={"Content-Type": "text/html", "Set-Cookie": "spy=1"})
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    for _ in range(2):
        harness.poller.fetch_story(entry_id, server.url("/sand"))
        told = harness.wait_for(StoryFetched)
        assert (told.entry_id, told.kind) == (entry_id, None)
        assert told.found is not None
        assert SENTENCE.strip() in told.found.body_html
        assert (told.found.byline, told.found.language) == ("Ann Ode", "en")
        assert harness.store.entries.story(entry_id) == told.found
    requests = [request for request in server.requests if request.path == "/sand"]
    assert len(requests) == 2
    for request in requests:
        assert request.headers["accept"].startswith("text/html")
        assert not {"cookie", "referer"} & request.headers.keys()


def test_a_page_that_cannot_be_had_is_told(harness: Harness, server: FeedServer) -> None:
    entry_id = subscribed(harness, server)
    server.put("/large", "x" * (6 << 20))
    assert harness.poller is not None
    for path, kind in (("/none", FetchErrorKind.NOT_FOUND), ("/large", FetchErrorKind.TOO_LARGE)):
        harness.poller.fetch_story(entry_id, server.url(path))
        told = harness.wait_for(StoryFetched)
        assert (told.entry_id, told.found, told.kind) == (entry_id, None, kind)
    assert harness.store.entries.story(entry_id) is None


@pytest.mark.behaviour("A15")
def test_reading_a_page_is_ended_where_it_takes_for_ever(server: FeedServer) -> None:
    impatient = ParserProcess(seconds=0.001)  # nothing is read as fast as that
    with pytest.raises(Exception, match=FetchErrorKind.PARSE_TIMED_OUT):
        impatient.extract_article(MONSTER.encode(), url="https://news.example/")
    impatient.close()


@pytest.mark.behaviour("A15")
def test_a_page_that_never_comes_keeps_no_other_waiting(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    server.put("/sand", PAGE)
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    harness.poller.fetch_story(entry_id, server.url("/hangs"))
    harness.poller.fetch_story(entry_id, server.url("/sand"))
    assert harness.wait_for(StoryFetched).found is not None
    harness.stop()  # the other one is still under way


@pytest.mark.behaviour("A21")
def test_no_local_address_is_asked_on_behalf_of_a_story(harness: Harness, server: FeedServer) -> None:
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    with FeedServer(host="127.0.0.2") as inner:
        harness.poller.fetch_story(entry_id, inner.url("/secret"))
        told = harness.wait_for(StoryFetched)
        assert (told.kind, told.detail) == (FetchErrorKind.PRIVATE_ADDRESS, "127.0.0.2")
        harness.poller.fetch_pictures(entry_id, [inner.url("/secret.png")])
        assert harness.wait_for(PictureFetched).picture is None
        assert inner.connections == 0


def test_pictures_come_one_by_one(harness: Harness, server: FeedServer) -> None:
    entry_id = subscribed(harness, server)
    for name in "abc":
        server.put(f"/{name}.png", picture_file(ord(name), 5))
    assert harness.poller is not None
    harness.poller.fetch_pictures(entry_id, [server.url(f"/{name}.png") for name in "abcd"])
    told = [harness.wait_for(PictureFetched) for _ in "abcd"]
    assert {each.url: each.picture and each.picture.width for each in told} == {
        **{server.url(f"/{name}.png"): ord(name) for name in "abc"},
        server.url("/d.png"): None,
    }
    for request in server.requests:
        assert not {"cookie", "referer"} & request.headers.keys()


def test_a_picture_beside_a_headline_comes_small_and_not_where_the_network_is_spared(
    harness: Harness, server: FeedServer
) -> None:
    server.put("/photo", picture_file(800, 600), headers={"Content-Type": "image/png"})
    server.put("/large", b"\x89PNG" + bytes(3 << 20))
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    harness.poller.fetch_headline_picture(entry_id, server.url("/photo"), 40)
    told = harness.wait_for(HeadlinePictureFetched)
    assert told.picture is not None
    assert (told.entry_id, told.picture.width, told.picture.height) == (entry_id, 53, 40)
    for path in ("/large", "/none"):
        harness.poller.fetch_headline_picture(entry_id, server.url(path), 40)
        assert harness.wait_for(HeadlinePictureFetched) == HeadlinePictureFetched(entry_id)
    poller = harness.poller
    poller.set_metered(True)

    def comes() -> bool:
        poller.fetch_headline_picture(entry_id, server.url("/photo"), 40)
        return harness.wait_for(HeadlinePictureFetched).picture is not None

    eventually(lambda: not comes(), "the network is known to be metered")
    count = len(server.requests)
    assert not comes()
    assert len(server.requests) == count


def test_what_is_under_way_is_not_fetched_twice(harness: Harness, server: FeedServer) -> None:
    server.put("/hangs", answer=hang)
    server.put("/sand", PAGE)
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    for _ in range(5):
        harness.poller.fetch_story(entry_id, server.url("/hangs"))
    harness.poller.fetch_story(entry_id, server.url("/sand"))
    harness.wait_for(StoryFetched)
    server.wait_for_requests(3)
    assert sum(request.path == "/hangs" for request in server.requests) == 1


@pytest.mark.behaviour("P11")
@pytest.mark.parametrize("status", [429, 503])
def test_a_site_that_is_too_busy_for_a_page_is_left_alone_with_its_feeds_too(
    harness: Harness, server: FeedServer, status: int
) -> None:
    entry_id = subscribed(harness, server)
    server.put("/sand", status=status, headers={"Retry-After": "7200"})
    assert harness.poller is not None
    harness.poller.fetch_story(entry_id, server.url("/sand"))
    assert harness.wait_for(StoryFetched).kind is not None
    (until,) = harness.store.polling.paused_hosts().values()
    assert until - harness.clock() == pytest.approx(7200, abs=60)


BOAT = picture_file(40, 30)
PICTURED = PAGE.replace("</article>", '<img src="/boat.png" alt="A boat"></article>')


def test_a_saved_entry_gets_its_story_and_its_pictures_for_good(harness: Harness, server: FeedServer) -> None:
    server.put("/sand", PICTURED, headers={"Content-Type": "text/html"})
    server.put("/boat.png", BOAT, headers={"Content-Type": "image/png"})
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    harness.store.entries.mark_saved(entry_id)
    harness.poller.keep_offline(entry_id)
    harness.wait_for(StoryFetched)
    harness.wait_for(PictureFetched)
    boat = server.url("/boat.png")
    assert SENTENCE.strip() in getattr(harness.store.entries.story(entry_id), "body_html", "")
    assert harness.store.pictures.urls(entry_id) == {boat}
    assert harness.store.pictures.get(entry_id, boat) == BOAT
    harness.store.entries.mark_saved(entry_id, is_saved=False)
    assert harness.store.pictures.get(entry_id, boat) is None


@pytest.mark.parametrize("pictures", [ShowPictures.NEVER, ShowPictures.WHEN_ASKED])
def test_pictures_that_are_never_shown_are_not_kept(
    harness: Harness, server: FeedServer, pictures: ShowPictures
) -> None:
    server.put("/sand", PICTURED, headers={"Content-Type": "text/html"})
    server.put("/boat.png", BOAT)
    server.put("/last", b"x")
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    harness.store.feeds.change(harness.store.feeds.all()[0].id, FeedChanges(pictures=pictures))
    harness.store.entries.mark_saved(entry_id)
    harness.poller.keep_offline(entry_id)
    harness.wait_for(StoryFetched)
    harness.poller.fetch_pictures(entry_id, [server.url("/last")])
    told = harness.wait_for(PictureFetched)
    if pictures is ShowPictures.NEVER:
        assert not asked(server, "/boat.png"), told
    else:
        eventually(lambda: asked(server, "/boat.png"), "it is fetched to be kept")


def test_a_picture_of_an_entry_that_is_not_saved_is_not_kept(harness: Harness, server: FeedServer) -> None:
    server.put("/boat.png", BOAT)
    entry_id = subscribed(harness, server)
    assert harness.poller is not None
    harness.poller.fetch_pictures(entry_id, [server.url("/boat.png")])
    assert harness.wait_for(PictureFetched).picture == plain_picture(40, 30)
    assert not harness.store.pictures.urls(entry_id)


def test_the_newest_stories_are_fetched_ahead_where_that_is_preferred(harness: Harness, server: FeedServer) -> None:
    items = [{"title": f"Sand {n}", "guid": f"{n}", "link": server.url(f"/{n}")} for n in range(4)]
    for number in range(4):
        server.put(f"/{number}", PAGE, headers={"Content-Type": "text/html"})
    server.put("/1", "nothing", headers={"Content-Type": "text/html"})
    server.put("/feed", rss("News", items))
    harness.store.feeds.add(server.url("/feed"))
    harness.start()
    harness.wait_for(FeedRefreshed)
    assert harness.poller is not None
    newest = [headline.entry_id for headline in harness.store.entries.headlines(limit=9)]
    assert not [request for request in server.requests if request.path != "/feed"]  # not asked for
    harness.poller.apply_preferences(Preferences(stories_ahead=3))
    fetched = [harness.wait_for(StoryFetched).entry_id for _ in range(3)]
    assert fetched == newest[:3]
    harness.poller.apply_preferences(Preferences(stories_ahead=4))
    assert harness.wait_for(StoryFetched).entry_id == newest[3]
    paths = [request.path for request in server.requests if request.path != "/feed"]
    assert sorted(paths) == ["/0", "/1", "/2", "/3"]  # each once, the one without an article, too


@pytest.mark.behaviour("A24")
def test_pictures_that_take_all_the_time_there_is_cost_a_story_the_others_and_no_other_story() -> None:
    class Impatient(ParserProcess):
        """A process whose pictures take too long where they are large."""

        def decode_picture(self, content: bytes, *, url: str, height: int = 0) -> Picture:
            if url == "large":
                raise FetchError(FetchErrorKind.PARSE_TIMED_OUT)
            return super().decode_picture(content, url=url, height=height)

    done: queue.SimpleQueue[object] = queue.SimpleQueue()
    decoder = PictureDecoder(lambda: Impatient(PATIENCE), done.put)

    def shown(entry_id: int, url: str) -> bool:
        decoder.decode(FetchTask(entry_id, url), BOAT, is_new=False)
        result = done.get(timeout=PATIENCE)
        assert isinstance(result, TaskResult)
        return result.picture is not None

    assert [shown(1, url) for url in ("large", "small", "large", "small")] == [False, True, False, False]
    assert shown(2, "small")
    decoder.close()
