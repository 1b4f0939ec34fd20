"""The Google Reader API, with a server that answers as FreshRSS does and one that answers as Miniflux does."""

from collections.abc import Iterator
from functools import partial
from typing import Literal

import pytest

from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader
from ticker.entities import FetchError, FetchErrorKind, ServerKind
from ticker.feeds.fetch import Fetcher
from ticker.sync.api_request import ApiRequest, send
from ticker.sync.google_reader import GoogleReaderServer
from ticker.sync.servers import find_server


@pytest.mark.parametrize("asks", [False, True])
def test_a_feed_leaves_its_folder(asks: bool) -> None:
    server = FakeGoogleReader("miniflux", asks_which_folder_is_left=asks)
    feed = server.add_feed("https://news.example/feed", folder="World")
    server.connect().move(f"feed/{feed}", ("World",), ())
    assert server.feeds[feed].folder == "All"


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> FakeGoogleReader:
    return FakeGoogleReader(request.param)


@pytest.fixture
def client(server: FakeGoogleReader) -> GoogleReaderServer:
    return server.connect()


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    running = Fetcher(proxy="direct")
    yield running
    running.close()


@pytest.mark.parametrize("path", ["", "/", "/reader/api/0/"])
def test_the_api_is_found_from_the_address_of_the_site(fetcher: Fetcher, server: FakeGoogleReader, path: str) -> None:
    with server.on_loopback() as site:
        assert find_server(partial(send, fetcher), site + path, USER, PASSWORD) == (
            ServerKind.GOOGLE_READER,
            site + server.base,
        )


@pytest.mark.parametrize(
    ("manners", "path"),
    [
        ("freshrss", "/i/"),
        ("freshrss", "/i/index.php"),
        ("freshrss", "/api/greader.php"),
        ("miniflux", "/unread"),
        ("miniflux", "/feed/3/entries"),
        ("miniflux", "/integrations"),
    ],
)
def test_the_api_is_found_from_the_page_somebody_looks_at(
    fetcher: Fetcher, manners: Literal["freshrss", "miniflux"], path: str
) -> None:
    server = FakeGoogleReader(manners)
    with server.on_loopback() as site:
        assert find_server(partial(send, fetcher), site + path, USER, PASSWORD) == (
            ServerKind.GOOGLE_READER,
            site + server.base,
        )


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("user", [USER, "no such name"])
def test_a_wrong_password_is_told_from_a_wrong_address(fetcher: Fetcher, server: FakeGoogleReader, user: str) -> None:
    with server.on_loopback() as site, pytest.raises(FetchError) as refused:
        find_server(partial(send, fetcher), site, user, "wrong")
    assert refused.value.kind is FetchErrorKind.UNAUTHORIZED


def test_a_site_without_the_api_is_told(fetcher: Fetcher) -> None:
    server = FakeGoogleReader("freshrss")
    with server.on_loopback() as site, pytest.raises(FetchError) as refused:
        find_server(partial(send, fetcher), site + "/elsewhere/api/greader.php", USER, PASSWORD)
    assert refused.value.kind is FetchErrorKind.NOT_FOUND


def test_a_server_that_wants_a_pause_says_until_when(fetcher: Fetcher, server: FakeGoogleReader) -> None:
    with server.on_loopback() as site:
        client = GoogleReaderServer(partial(send, fetcher), site + server.base, USER, PASSWORD)
        client.feeds()
        server.fail_next("subscription/list", status=429)
        with pytest.raises(FetchError) as refused:
            client.feeds()
    assert refused.value.kind is FetchErrorKind.TOO_MANY_REQUESTS
    assert refused.value.retry_after is not None


def test_feeds_come_with_title_and_folder(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    server.add_feed("https://news.example/feed", "Rhyme & <Reason>", folder="World/Asia")
    (found,) = client.feeds()
    assert (found.title, found.folder) == ("Rhyme & <Reason>", ("World", "Asia"))


def test_marks_reach_the_server_and_come_back(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    feed = server.add_feed("https://news.example/feed")
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    client.mark_read(ids[:2], is_read=True)
    client.mark_saved(ids[:1], is_saved=True)
    client.mark_read(ids[1:2], is_read=False)
    assert client.unread_ids() == set(ids[1:])
    assert client.saved_ids() == {ids[0]}
    item = next(each for each in client.entries(ids) if each.remote_id == ids[0])
    assert (item.title, item.html, item.is_read, item.is_saved) == ("Number 0", "<p>Number 0</p>", True, True)


def test_ids_of_many_pages_are_walked_to_the_end(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    server.max_page = 4
    feed = server.add_feed("https://news.example/feed")
    ids = {server.publish(feed, f"Number {each}") for each in range(16)}
    assert client.unread_ids() == ids


def test_what_is_read_elsewhere_between_two_pages_hides_no_other(
    client: GoogleReaderServer, server: FakeGoogleReader
) -> None:
    server.max_page = 4
    feed = server.add_feed("https://news.example/feed")
    ids = [server.publish(feed, f"Number {each}") for each in range(12)]
    answered = server.call

    def reading_meanwhile(request: ApiRequest) -> bytes:
        answer = answered(request)
        if "stream/items/ids" in request.url and server.asked.count("stream/items/ids") == 1:
            server.items[ids[-1]].is_read = True
        return answer

    client = server.connect(reading_meanwhile)
    assert client.unread_ids() >= set(ids[:-1])


def test_what_is_of_one_date_is_not_lost_between_two_pages(
    server: FakeGoogleReader, client: GoogleReaderServer
) -> None:
    server.max_page, server.mixes_dates = 3, True
    feed = server.add_feed("https://news.example/feed")
    ids = {server.publish(feed, f"Number {each}", at=at) for each, at in enumerate((1, 2, 3, 3, 4, 5))}
    assert client.unread_ids() == ids


@pytest.mark.behaviour("A41")
def test_pages_that_never_end_are_given_up(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    server.publish(server.add_feed("https://news.example/feed"), "One")
    server.loops = True
    with pytest.raises(FetchError) as refused:
        client.unread_ids()
    assert refused.value.kind is FetchErrorKind.UNREADABLE


@pytest.mark.behaviour("A41")
def test_an_expired_token_is_renewed(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    item = server.publish(server.add_feed("https://news.example/feed"), "One")
    client.mark_saved([item], is_saved=True)
    server.epoch += 1
    client.mark_read([item], is_read=True)
    server.epoch += 1
    assert client.unread_ids() == set()
    assert client.saved_ids() == {item}


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("body", ["<!DOCTYPE html><p>Sign in", "{", "[]", "{}", '{"itemRefs": null}', "null"])
def test_an_answer_of_another_kind_is_no_empty_list(
    server: FakeGoogleReader, client: GoogleReaderServer, body: str
) -> None:
    client.feeds()
    server.fail_next("stream/items/ids", status=200, body=body)
    with pytest.raises(FetchError) as refused:
        client.unread_ids()
    assert refused.value.kind is FetchErrorKind.UNREADABLE


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize(
    ("given", "number"),
    [
        ("1795464194998262", 1795464194998262),
        (1795464194998262, 1795464194998262),
        ("tag:google.com,2005:reader/item/000660f7158cbff6", 1795464194998262),
        ("00000000148b93f9", 344691705),
        ("-5", -5),
        ("tag:google.com,2005:reader/item/fffffffffffffffb", -5),
    ],
)
def test_ids_are_read_in_every_form(
    server: FakeGoogleReader, client: GoogleReaderServer, given: str | int, number: int
) -> None:
    import json

    client.feeds()
    server.fail_next("stream/items/ids", status=200, body=json.dumps({"itemRefs": [{"id": given}]}))
    assert client.unread_ids() == {str(number)}


def test_feeds_are_added_renamed_moved_and_left(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    feed = client.subscribe("https://news.example/feed")
    client.rename(feed, "Fish & Chips")
    client.move(feed, (), ("World",))
    (found,) = client.feeds()
    assert (found.remote_id, found.title, found.folder) == (feed, "Fish & Chips", ("World",))
    client.move(feed, ("World",), ())
    assert client.feeds()[0].folder != ("World",)
    client.unsubscribe(feed)
    assert client.feeds() == ()


def test_what_the_server_cannot_subscribe_to_is_told(server: FakeGoogleReader, client: GoogleReaderServer) -> None:
    server.refuses.add("https://news.example/page")
    with pytest.raises(FetchError):
        client.subscribe("https://news.example/page")
