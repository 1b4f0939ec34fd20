"""Finding out what kind of server is at an address, and where its API is."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest

from tests.fake_feed_server import FakeFeedServer
from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader, serving
from ticker.entities import FetchError, FetchErrorKind, ServerKind
from ticker.feeds.fetch import Fetcher
from ticker.sync.api_request import ApiCall, ApiRequest, send
from ticker.sync.servers import find_server


@pytest.fixture
def call() -> Iterator[ApiCall]:
    fetcher = Fetcher(proxy="direct")
    yield partial(send, fetcher)
    fetcher.close()


def found(call: ApiCall, address: str, kind: ServerKind | None = None) -> tuple[ServerKind, str]:
    return find_server(call, address, USER, PASSWORD, kind)


def refused(call: ApiCall, address: str, password: str = PASSWORD) -> FetchError:
    with pytest.raises(FetchError) as raised:
        find_server(call, address, USER, password)
    return raised.value


@pytest.mark.parametrize(
    ("kind", "end"),
    [
        (ServerKind.NEXTCLOUD_NEWS, ""),
        (ServerKind.NEXTCLOUD_NEWS, "/index.php/apps/news/"),
        (ServerKind.NEXTCLOUD_NEWS, "/apps/news/#/items/unread"),
        (ServerKind.NEXTCLOUD_NEWS, "/index.php/apps/news/api/v1-3/"),
        (ServerKind.TINY_TINY_RSS, ""),
        (ServerKind.TINY_TINY_RSS, "/api/"),
        (ServerKind.TINY_TINY_RSS, "/api"),
        (ServerKind.TINY_TINY_RSS, "/index.php"),
        (ServerKind.FEVER, ""),
        (ServerKind.FEVER, "/fever/"),
        (ServerKind.FEVER, "/fever/?api"),
        (ServerKind.FEEDBIN, "/v2"),
    ],
)
def test_the_kind_of_server_and_its_api_are_found(call: ApiCall, kind: ServerKind, end: str) -> None:
    server = FakeFeedServer(kind)
    with server.on_loopback() as site:
        assert found(call, site + end) == (kind, site + server.base)


def test_an_older_nextcloud_is_found(call: ApiCall) -> None:
    server = FakeFeedServer(ServerKind.NEXTCLOUD_NEWS, is_old=True)
    with server.on_loopback() as site:
        assert found(call, site) == (ServerKind.NEXTCLOUD_NEWS, site + server.base)


@pytest.mark.parametrize("end", ["/api/", "/api", "/api/greader.php", "/i/?a=normal", "/i/index.php", "/api/fever.php"])
def test_freshrss_is_found_from_the_addresses_it_shows(call: ApiCall, end: str) -> None:
    with FakeGoogleReader("freshrss").on_loopback() as site:
        assert found(call, site + end) == (ServerKind.GOOGLE_READER, site + "/api/greader.php")


@pytest.mark.parametrize("kind", [*ServerKind])
def test_a_wrong_password_is_told_for_every_kind(call: ApiCall, kind: ServerKind) -> None:
    server = FakeGoogleReader("freshrss") if kind is ServerKind.GOOGLE_READER else FakeFeedServer(kind)
    with server.on_loopback() as site:
        address = site + "/v2" if kind is ServerKind.FEEDBIN else site
        assert refused(call, address, "wrong").kind is FetchErrorKind.UNAUTHORIZED


def test_a_password_is_not_tried_on_after_a_server_that_is_known_has_refused_it(call: ApiCall) -> None:
    server = FakeGoogleReader("freshrss")
    with server.on_loopback() as site:
        refused(call, site, "wrong")
    assert server.asked == ["accounts/ClientLogin"]


def test_a_kind_that_was_chosen_is_the_only_one_tried(call: ApiCall) -> None:
    with FakeGoogleReader("freshrss").on_loopback() as site:
        with pytest.raises(FetchError) as raised:
            found(call, site, ServerKind.NEXTCLOUD_NEWS)
        assert raised.value.kind is FetchErrorKind.NOT_FOUND


def answering(status: int, body: str = "", seen: list[str] | None = None) -> Callable[..., tuple[int, str]]:
    def respond(method: str, url: str, content: bytes, authorization: str) -> tuple[int, str]:
        if seen is not None:
            seen.append(content.decode() + authorization)
        return status, body

    return respond


@pytest.mark.parametrize("status", [502, 504])
def test_a_gateway_whose_server_is_down_is_no_missing_feed_server(call: ApiCall, status: int) -> None:
    seen: list[str] = []
    with serving(answering(status, "Bad Gateway", seen)) as site:
        error = refused(call, site)
    assert (error.kind, error.detail) == (FetchErrorKind.HTTP_STATUS, str(status))
    assert seen == [""]  # no password was sent


def test_any_other_page_has_no_feed_server(call: ApiCall) -> None:
    with serving(answering(200, "<html>Welcome")) as site:
        assert refused(call, site).kind is FetchErrorKind.NOT_FOUND


def test_without_a_scheme_http_is_offered_where_only_that_answers(call: ApiCall) -> None:
    seen: list[str] = []
    with serving(answering(200, "", seen)) as site:
        address = site.removeprefix("http://")
        error = refused(call, address)
    assert (error.kind, error.detail) == (FetchErrorKind.NO_HTTPS, site)
    assert seen == [""]  # no password was sent


def test_http_is_not_offered_for_an_address_that_says_https(call: ApiCall) -> None:
    with serving(answering(200)) as site:
        assert refused(call, site.replace("http", "https")).kind is FetchErrorKind.TLS


def test_http_is_not_offered_where_nothing_answers(call: ApiCall) -> None:
    with serving(answering(200)) as site:
        address = site.removeprefix("http://")
    assert refused(call, address).kind is FetchErrorKind.REFUSED


def test_no_password_goes_where_an_unprotected_address_leads(call: ApiCall) -> None:
    def redirecting(request: ApiRequest) -> bytes:
        raise FetchError(FetchErrorKind.MOVED_AWAY, "https://elsewhere.example/", status=302)

    assert refused(redirecting, "http://reader.example").kind is FetchErrorKind.MOVED_AWAY


def test_a_secure_address_may_lead_to_another_site() -> None:
    server = FakeGoogleReader("freshrss")

    def redirecting(request: ApiRequest) -> bytes:
        if request.url.startswith("https://www.example"):
            raise FetchError(FetchErrorKind.MOVED_AWAY, "https://reader.example/", status=301)
        return server.call(request)

    assert found(redirecting, "www.example") == (ServerKind.GOOGLE_READER, server.api)


def test_feedbin_is_known_by_its_name() -> None:
    server = FakeFeedServer(ServerKind.FEEDBIN)

    def call(request: ApiRequest) -> bytes:
        assert request.url.startswith(("https://feedbin.com", "https://api.feedbin.com/v2/"))
        if request.url.startswith("https://feedbin.com"):
            return b"<html>"
        return server.call(request)

    assert found(call, "feedbin.com") == (ServerKind.FEEDBIN, "https://api.feedbin.com/v2")
