"""The Old Reader, whose ids are no numbers, and Inoreader, which lets no program in that is not registered."""

import pytest

from tests.fake_google_reader import PASSWORD, USER, FakeGoogleReader
from tests.sync.desktop import FEED, Desktop
from ticker.entities import FetchError, FetchErrorKind, ServerKind
from ticker.sync.api_request import ApiRequest
from ticker.sync.servers import find_server


@pytest.fixture
def server() -> FakeGoogleReader:
    return FakeGoogleReader("old-reader")


def test_entries_and_marks_go_both_ways(server: FakeGoogleReader, desktop: Desktop) -> None:
    ids = [server.publish(server.add_feed(FEED, "News", "World"), title) for title in ("One",)]
    ids += [server.publish(1, title) for title in ("Two", "Three")]
    server.items[ids[2]].is_saved = True
    desktop.sync()
    assert set(desktop.headlines()) == {"One", "Two", "Three"}
    assert desktop.headline("Three").is_saved
    desktop.store.entries.mark_read([desktop.headline("One").entry_id])
    desktop.store.entries.mark_saved(desktop.headline("Two").entry_id)
    server.items[ids[2]].is_read = True
    desktop.now += 3_600
    desktop.sync()
    assert [server.items[each].is_read for each in ids] == [True, False, True]
    assert [server.items[each].is_saved for each in ids] == [False, True, True]
    assert desktop.headline("Three").is_read


def test_a_feed_is_added_moved_and_removed(server: FakeGoogleReader) -> None:
    client = server.connect()
    client.feeds()
    added = client.subscribe("https://news.example/a feed?of=all&more")
    assert server.feeds[1].url == "https://news.example/a feed?of=all&more"
    assert [each.remote_id for each in client.feeds()] == [added]
    client.move(added, (), ("World",))
    client.rename(added, "News")
    assert (server.feeds[1].folder, server.feeds[1].title) == ("World", "News")
    client.move(added, ("World",), ())
    assert server.feeds[1].folder == "All"
    client.unsubscribe(added)
    assert not server.feeds


def test_ids_of_another_server_are_not_sent_to_it(server: FakeGoogleReader) -> None:
    item = server.publish(server.add_feed(FEED), "One")
    client = server.connect()
    client.feeds()
    assert [each.title for each in client.entries(["7", f"{int(item):024x}"])] == ["One"]
    other = FakeGoogleReader("miniflux")
    other.publish(other.add_feed(FEED), "Another")
    client = other.connect()
    client.feeds()
    assert client.entries([f"{1:024x}"]) == ()


@pytest.mark.parametrize(
    "address", ["theoldreader.com", "https://www.theoldreader.com/", "https://theoldreader.com/posts/all"]
)
def test_it_is_found_by_its_name_alone(server: FakeGoogleReader, address: str) -> None:
    asked: list[str] = []

    def call(request: ApiRequest) -> bytes:
        asked.append(request.url)
        return server.call(request) if "/api/0/" in request.url or "/accounts/" in request.url else b"<html>"

    assert find_server(call, address, USER, PASSWORD) == (ServerKind.GOOGLE_READER, "https://theoldreader.com")
    assert [each for each in asked if "ClientLogin" in each] == ["https://theoldreader.com/accounts/ClientLogin"]


@pytest.mark.parametrize(
    "address", ["inoreader.com", "https://www.inoreader.com/all_articles", "https://us.innoreader.com"]
)
def test_inoreader_is_refused_before_any_password_is_sent(address: str) -> None:
    def call(_: ApiRequest) -> bytes:
        raise AssertionError

    with pytest.raises(FetchError) as raised:
        find_server(call, address, USER, PASSWORD)
    assert (raised.value.kind, raised.value.detail) == (FetchErrorKind.FORBIDDEN, "registered")
