"""The proxy of the preferences is used at once, and what is wrong with it is told."""

from urllib.parse import urlsplit

import pytest

from tests.poller.harness import Harness
from tests.server import FeedServer, rss
from tests.socks import SocksProxy
from ticker.entities import FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.poller import FeedFailed, FeedRefreshed, Idle, Poller
from ticker.preferences import Preferences, Proxy

DIRECT = Preferences(proxy=Proxy.NONE)


def start(harness: Harness) -> Poller:
    poller = harness.start(make_fetcher=lambda proxy: Fetcher(proxy=proxy))
    harness.wait_for(Idle)
    return poller


@pytest.mark.behaviour("A36")
def test_another_proxy_holds_at_once(harness: Harness, server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    monkeypatch.delenv("no_proxy", raising=False)
    server.put("/feed", rss("News", ["One"]))
    poller = start(harness)
    feed = harness.store.feeds.add(server.url("/feed"))
    poller.subscriptions_changed()
    failed = harness.wait_for(FeedFailed)  # through what the system names
    assert (failed.kind, failed.detail) == (FetchErrorKind.PROXY, "unreachable")
    with SocksProxy(urlsplit(server.url()).port or 0) as proxy:
        for preferences, asked in ((DIRECT, 0), (Preferences(proxy=Proxy.ADDRESS, proxy_address=proxy.address), 1)):
            poller.apply_preferences(preferences)
            harness.clock.ahead += 61
            server.put("/feed", rss("News", [f"Through {preferences.proxy}"]))
            poller.refresh((feed.id,))
            harness.wait_for(FeedRefreshed)
            assert len(proxy.asked_for) == asked
            harness.wait_for(Idle)


def test_an_address_that_is_none_is_told(harness: Harness) -> None:
    poller = start(harness)
    poller.apply_preferences(Preferences(proxy=Proxy.ADDRESS, proxy_address="gopher://nowhere"))
    harness.store.feeds.add("http://news.example/feed")
    poller.subscriptions_changed()
    failed = harness.wait_for(FeedFailed)
    assert (failed.kind, failed.detail) == (FetchErrorKind.PROXY, "unusable")
