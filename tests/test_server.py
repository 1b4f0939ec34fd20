"""The feed server of the tests does what other tests rely on."""

import socket
import urllib.error
import urllib.request

import pytest

from tests.server import Answer, FeedServer, drip, hang, rss


def get(url: str, **headers: str) -> int:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            answer.read()
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_it_answers_and_remembers_what_was_asked(server: FeedServer) -> None:
    server.put("/feed.xml", rss("News", ["One"]), etag='"a"')
    assert get(server.url("/feed.xml"), X_Test="yes") == 200
    assert get(server.url("/feed.xml"), If_None_Match='"a"') == 304
    assert get(server.url("/feed.xml"), If_None_Match='"b"') == 200
    assert get(server.url("/missing")) == 404
    assert [each.status for each in server.requests] == [200, 304, 200, 404]
    assert server.requests[0].headers["x-test"] == "yes"


def test_last_modified_is_compared_byte_for_byte(server: FeedServer) -> None:
    server.put("/feed.xml", last_modified="yesterday, more or less")
    assert get(server.url("/feed.xml"), If_Modified_Since="yesterday, more or less") == 304
    assert get(server.url("/feed.xml"), If_Modified_Since="Yesterday, more or less") == 200


@pytest.mark.parametrize("answer", [hang, drip(b"x" * 1000, pause=60)])
def test_it_stops_at_once_whatever_is_under_way(answer: Answer) -> None:
    with FeedServer() as server:
        server.put("/", answer=answer)
        client = socket.create_connection((server.host, server.port))
        client.sendall(b"GET / HTTP/1.1\r\n\r\n")
        server.wait_for_requests(1)
    client.close()
    assert not any(thread.is_alive() for thread in server._threads)
