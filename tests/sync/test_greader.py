"""The Google Reader API's client against a server with FreshRSS's manners, and one with Miniflux's."""

from collections.abc import Iterator
from typing import Literal

import pytest

from tests.greader_server import PASSWORD, USER, GreaderServer
from ticker.entities import FetchError, FetchErrorKind
from ticker.feeds.fetch import Fetcher
from ticker.sync.greader import READ, SAVED, Greader, find_api


@pytest.fixture(params=["freshrss", "miniflux"])
def server(request: pytest.FixtureRequest) -> GreaderServer:
    return GreaderServer(request.param)


@pytest.fixture
def client(server: GreaderServer) -> Greader:
    return Greader(server.call, server.api, USER, PASSWORD)


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    running = Fetcher(proxy="direct")
    yield running
    running.close()


def ask(fetcher: Fetcher, url: str, form: bytes | None, authorization: str) -> bytes:
    return fetcher.call(url, form, authorization=authorization)


@pytest.mark.parametrize("path", ["", "/", "/reader/api/0/"])
def test_the_api_is_found_from_the_address_of_the_site(fetcher: Fetcher, server: GreaderServer, path: str) -> None:
    with server.on_loopback() as site:
        assert find_api(lambda *asked: ask(fetcher, *asked), site + path, USER, PASSWORD) == site + server.base


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
    server = GreaderServer(manners)
    with server.on_loopback() as site:
        assert find_api(lambda *asked: ask(fetcher, *asked), site + path, USER, PASSWORD) == site + server.base


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("user", [USER, "no such name"])
def test_a_wrong_password_is_told_from_a_wrong_address(fetcher: Fetcher, server: GreaderServer, user: str) -> None:
    with server.on_loopback() as site, pytest.raises(FetchError) as refused:
        find_api(lambda *asked: ask(fetcher, *asked), site, user, "wrong")
    assert refused.value.kind is FetchErrorKind.UNAUTHORIZED


def test_a_site_without_the_api_is_told(fetcher: Fetcher) -> None:
    server = GreaderServer("freshrss")
    with server.on_loopback() as site, pytest.raises(FetchError) as refused:
        find_api(lambda *asked: ask(fetcher, *asked), site + "/elsewhere/api/greader.php", USER, PASSWORD)
    assert refused.value.kind is FetchErrorKind.NOT_FOUND


def test_a_server_that_wants_a_pause_says_until_when(fetcher: Fetcher, server: GreaderServer) -> None:
    with server.on_loopback() as site:
        client = Greader(lambda *asked: ask(fetcher, *asked), site + server.base, USER, PASSWORD)
        client.subscriptions()
        server.fail_next("subscription/list", status=429)
        with pytest.raises(FetchError) as refused:
            client.subscriptions()
    assert refused.value.kind is FetchErrorKind.TOO_MANY_REQUESTS
    assert refused.value.retry_after is not None


def test_feeds_come_with_title_and_folder(server: GreaderServer, client: Greader) -> None:
    server.add_feed("https://news.example/feed", "Rhyme & <Reason>", folder="World/Asia")
    (found,) = client.subscriptions()
    assert (found.title, found.folder) == ("Rhyme & <Reason>", ("World", "Asia"))


def test_marks_reach_the_server_and_come_back(server: GreaderServer, client: Greader) -> None:
    feed = server.add_feed("https://news.example/feed")
    ids = [server.publish(feed, f"Number {each}") for each in range(3)]
    client.tag(ids[:2], READ, is_set=True)
    client.tag(ids[:1], SAVED, is_set=True)
    client.tag(ids[1:2], READ, is_set=False)
    assert client.unread() == set(ids[1:])
    assert client.saved() == {ids[0]}
    item = next(each for each in client.items(ids) if each.remote_id == ids[0])
    assert (item.title, item.html, item.is_read, item.is_saved) == ("Number 0", "<p>Number 0</p>", True, True)


def test_ids_of_many_pages_are_walked_to_the_end(server: GreaderServer, client: Greader) -> None:
    server.most_of_a_page = 4
    feed = server.add_feed("https://news.example/feed")
    ids = {server.publish(feed, f"Number {each}") for each in range(16)}
    assert client.unread() == ids


def test_what_is_read_elsewhere_between_two_pages_hides_no_other(client: Greader, server: GreaderServer) -> None:
    server.most_of_a_page = 4
    feed = server.add_feed("https://news.example/feed")
    ids = [server.publish(feed, f"Number {each}") for each in range(12)]
    answered = server.call

    def reading_meanwhile(url: str, form: bytes | None, authorization: str) -> bytes:
        answer = answered(url, form, authorization)
        if "stream/items/ids" in url and server.asked.count("stream/items/ids") == 1:
            server.items[ids[-1]].is_read = True
        return answer

    client = Greader(reading_meanwhile, server.api, USER, PASSWORD)
    assert client.unread() >= set(ids[:-1])


def test_what_is_of_one_date_is_not_lost_between_two_pages(server: GreaderServer, client: Greader) -> None:
    server.most_of_a_page, server.mixes_dates = 3, True
    feed = server.add_feed("https://news.example/feed")
    ids = {server.publish(feed, f"Number {each}", at=at) for each, at in enumerate((1, 2, 3, 3, 4, 5))}
    assert client.unread() == ids


@pytest.mark.behaviour("A41")
def test_pages_that_never_end_are_given_up(server: GreaderServer, client: Greader) -> None:
    server.publish(server.add_feed("https://news.example/feed"), "One")
    server.loops = True
    with pytest.raises(FetchError) as refused:
        client.unread()
    assert refused.value.kind is FetchErrorKind.UNREADABLE


@pytest.mark.behaviour("A41")
def test_an_expired_token_is_renewed(server: GreaderServer, client: Greader) -> None:
    item = server.publish(server.add_feed("https://news.example/feed"), "One")
    client.tag([item], SAVED, is_set=True)
    server.epoch += 1
    client.tag([item], READ, is_set=True)
    server.epoch += 1
    assert client.unread() == set()
    assert client.saved() == {item}


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize("body", ["<!DOCTYPE html><p>Sign in", "{", "[]", "{}", '{"itemRefs": null}', "null"])
def test_an_answer_of_another_kind_is_no_empty_list(server: GreaderServer, client: Greader, body: str) -> None:
    client.subscriptions()
    server.fail_next("stream/items/ids", status=200, body=body)
    with pytest.raises(FetchError) as refused:
        client.unread()
    assert refused.value.kind is FetchErrorKind.UNREADABLE


@pytest.mark.behaviour("A41")
@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("1795464194998262", 1795464194998262),
        (1795464194998262, 1795464194998262),
        ("tag:google.com,2005:reader/item/000660f7158cbff6", 1795464194998262),
        ("00000000148b93f9", 344691705),
        ("-5", -5),
        ("tag:google.com,2005:reader/item/fffffffffffffffb", -5),
    ],
)
def test_ids_are_read_in_every_form(server: GreaderServer, client: Greader, told: str | int, number: int) -> None:
    import json

    client.subscriptions()
    server.fail_next("stream/items/ids", status=200, body=json.dumps({"itemRefs": [{"id": told}]}))
    assert client.unread() == {number}


def test_feeds_are_added_renamed_moved_and_left(server: GreaderServer, client: Greader) -> None:
    feed = client.subscribe("https://news.example/feed")
    client.rename(feed, "Fish & Chips")
    client.move(feed, (), ("World",))
    (found,) = client.subscriptions()
    assert (found.remote_id, found.title, found.folder) == (feed, "Fish & Chips", ("World",))
    client.move(feed, ("World",), ())
    assert client.subscriptions()[0].folder != ("World",)
    client.unsubscribe(feed)
    assert client.subscriptions() == ()


def test_what_the_server_cannot_subscribe_to_is_told(server: GreaderServer, client: Greader) -> None:
    server.refuses.add("https://news.example/page")
    with pytest.raises(FetchError):
        client.subscribe("https://news.example/page")
