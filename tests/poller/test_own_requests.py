"""What the user wants otherwise for one feed: headers, cookies, proxy, time limit, and where these go."""

from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.poller.harness import Harness
from tests.server import FeedServer, Request, hang, response, rss
from tests.socks import SocksProxy
from ticker.entities import FeedNetwork, FetchErrorKind
from ticker.feeds.fetch import Fetcher, Limits
from ticker.poller import AccessKept, FeedFailed, FeedRefreshed, StoryFetched
from ticker.store import FeedChanges

HEADERS = (("Cookie", ""), ("X-Api-Key", ""), ("Accept-Language", "de"))
OWN = FeedNetwork(user_agent="Reader of mine", headers=HEADERS, secret_name="headers 1")
VALUES = {"Cookie": "session=1", "X-Api-Key": "k3y"}


@pytest.fixture(autouse=True)
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A keyring that is a file."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.InFile")
    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "keyring"))
    return tmp_path / "keyring"


def add(harness: Harness, url: str, network: FeedNetwork) -> int:
    feed_id = harness.store.feeds.add(url, next_check_at=2e9).id
    harness.store.feeds.change(feed_id, FeedChanges(network=network))
    return feed_id


def asked_with(request: Request) -> tuple[str | None, ...]:
    names = ("user-agent", "cookie", "x-api-key", "accept-language")
    return tuple(request.headers.get(name) for name in names)


def test_headers_and_cookies_go_to_the_feed_and_its_stories_and_the_keyring_keeps_what_is_secret(
    harness: Harness, server: FeedServer, keyring: Path
) -> None:
    server.put("/feed", rss("News", [{"title": "One", "link": server.url("/one"), "description": "Short"}]))
    server.put("/one", b"<article><p>" + b"Long words. " * 80 + b"</p></article>")
    feed_id = add(harness, server.url("/feed"), OWN)
    poller = harness.start()
    poller.keep_headers(feed_id, "headers 1", ("Cookie", "X-Api-Key"), VALUES)
    harness.wait_for(AccessKept)
    assert "k3y" in keyring.read_text("utf-8")
    assert b"k3y" not in harness.path.read_bytes()
    poller.refresh((feed_id,))
    harness.wait_for(FeedRefreshed)
    (headline,) = harness.store.entries.headlines(limit=9)
    poller.fetch_story(headline.entry_id, headline.link)
    harness.wait_for(StoryFetched)
    wanted = ("Reader of mine", "session=1", "k3y", "de")
    assert [asked_with(each) for each in server.requests] == [wanted, wanted]
    poller.keep_headers(feed_id, "headers 1", ("Cookie",), {})
    harness.wait_for(AccessKept)
    assert "k3y" not in keyring.read_text("utf-8")
    assert "session=1" in keyring.read_text("utf-8")


def test_no_other_server_gets_them_after_a_redirect_or_for_a_story(harness: Harness, server: FeedServer) -> None:
    with FeedServer() as other:
        other.put("/feed", rss("News", [{"title": "One", "link": other.url("/one"), "description": "Short"}]))
        other.put("/one", b"<p>Page</p>")
        server.put(
            "/feed", answer=lambda _, line: line.send(response(status=302, headers={"Location": other.url("/feed")}))
        )
        feed_id = add(harness, server.url("/feed"), OWN)
        poller = harness.start()
        poller.keep_headers(feed_id, "headers 1", ("Cookie", "X-Api-Key"), VALUES)
        harness.wait_for(AccessKept)
        poller.refresh((feed_id,))
        harness.wait_for(FeedRefreshed)
        (headline,) = harness.store.entries.headlines(limit=9)
        poller.fetch_story(headline.entry_id, headline.link)
        harness.wait_for(StoryFetched)
        assert [asked_with(each)[1:] for each in server.requests] == [("session=1", "k3y", "de")]
        assert [asked_with(each)[1:] for each in other.requests] == [(None, None, None)] * 2


def test_what_the_keyring_does_not_give_is_told(harness: Harness, server: FeedServer) -> None:
    feed_id = add(harness, server.url("/feed"), OWN)
    harness.start().refresh((feed_id,))
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.UNAUTHORIZED, "unknown")
    assert not server.requests


def test_a_feed_has_a_proxy_of_its_own(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    server.put("/other", rss("Other", ["Two"]))
    with SocksProxy(urlsplit(server.url()).port or 0) as proxy:
        feed_id = add(harness, server.url("/feed"), FeedNetwork(proxy=proxy.address))
        poller = harness.start(make_fetcher=lambda given: Fetcher(proxy=given or "direct"))
        poller.refresh((feed_id,))
        harness.wait_for(FeedRefreshed)
        assert len(proxy.asked_for) == 1
        other = add(harness, server.url("/other"), FeedNetwork())
        poller.refresh((other,))
        harness.wait_for(FeedRefreshed)
        assert len(proxy.asked_for) == 1


def test_a_feed_has_a_time_limit_of_its_own(harness: Harness, server: FeedServer) -> None:
    server.put("/feed", answer=hang)
    feed_id = add(harness, server.url("/feed"), FeedNetwork(seconds=0.3))
    harness.start(Limits(total=600.0)).refresh((feed_id,))
    assert harness.wait_for(FeedFailed).kind is FetchErrorKind.TIMED_OUT


def test_a_file_that_is_no_authority_is_told(harness: Harness, server: FeedServer, tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("nothing", "utf-8")
    feed_id = add(harness, server.url("/feed"), FeedNetwork(ca_file=str(tmp_path / "ca.pem")))
    harness.start().refresh((feed_id,))
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.TLS, "ca-file")
