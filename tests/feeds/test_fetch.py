"""Fetching: the manners towards servers, and what comes of servers without any."""

import errno
import hashlib
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.feeds.secure import tls
from tests.server import (
    Answer,
    FeedServer,
    Line,
    Request,
    break_off,
    compressed,
    drip,
    endless,
    hang,
    raw,
    reset,
    response,
    rss,
)
from tests.socks import SocksProxy
from ticker.entities import GETTING_STARTED_URL, Access, AccessScheme, FetchError, FetchErrorKind, Reach, Validators
from ticker.feeds.fetch import (
    ACCEPT,
    NO_VALIDATORS,
    USER_AGENT,
    Fetched,
    Fetcher,
    Limits,
    NotModified,
)
from ticker.feeds.public_address import is_public

FEED = rss("News", ["One", "Two"])
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC).timestamp()


@pytest.fixture(scope="module")
def fetcher() -> Iterator[Fetcher]:
    """Return the one fetcher of all tests that need no other: making one reads the system's certificates."""
    made = Fetcher(proxy="direct", now=lambda: NOON)
    yield made
    made.close()


@pytest.fixture
def hasty() -> Iterator[Fetcher]:
    """Return a fetcher that loses patience soon."""
    made = Fetcher(Limits(total=0.4, connect=0.2), proxy="direct")
    yield made
    made.close()


def fetched(fetcher: Fetcher, url: str, validators: Validators = NO_VALIDATORS) -> Fetched:
    answer = fetcher.fetch(url, validators)
    assert isinstance(answer, Fetched)
    return answer


def failure(fetcher: Fetcher, url: str, validators: Validators = NO_VALIDATORS) -> FetchError:
    with pytest.raises(FetchError) as caught:
        fetcher.fetch(url, validators)
    return caught.value


def date(epoch: float) -> str:
    return format_datetime(datetime.fromtimestamp(epoch, UTC), usegmt=True)


class TestValidators:
    @pytest.mark.behaviour("P01")
    def test_the_first_request_is_unconditional_and_later_ones_are_not(
        self, fetcher: Fetcher, server: FeedServer
    ) -> None:
        server.put("/feed", FEED, etag='"a"', last_modified="Mon, 23 Nov 2026 10:00:00 GMT")
        first = fetched(fetcher, server.url("/feed"))
        assert isinstance(fetcher.fetch(server.url("/feed"), first.validators), NotModified)
        assert not {"if-none-match", "if-modified-since"} & server.requests[0].headers.keys()
        assert server.requests[1].status == 304

    @pytest.mark.behaviour("P02")
    @pytest.mark.parametrize(
        "etag", ['"a"', 'W/"a"', "unquoted", "'single'", '"with \xe9 and \xff"', 'w/"x" , "y"', '""']
    )
    def test_an_etag_goes_back_byte_for_byte(self, fetcher: Fetcher, server: FeedServer, etag: str) -> None:
        server.put("/feed", FEED, etag=etag)
        first = fetched(fetcher, server.url("/feed"))
        fetcher.fetch(server.url("/feed"), first.validators)
        assert server.requests[1].headers["if-none-match"] == etag

    @pytest.mark.behaviour("P03")
    @pytest.mark.parametrize(
        "moment",
        ["Mon, 23 Nov 2026 10:00:00 GMT", "Mon, 23 Nov 2026 10:00:00 +0000", "2026-11-23T10:00:00Z", "0", "never"],
    )
    def test_last_modified_goes_back_byte_for_byte(self, fetcher: Fetcher, server: FeedServer, moment: str) -> None:
        server.put("/feed", FEED, last_modified=moment)
        first = fetched(fetcher, server.url("/feed"))
        fetcher.fetch(server.url("/feed"), first.validators)
        assert server.requests[1].headers["if-modified-since"] == moment
        assert "if-none-match" not in server.requests[1].headers

    @pytest.mark.behaviour("P04")
    def test_both_validators_are_sent_where_both_came(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED, etag='"a"', last_modified="yesterday")
        fetcher.fetch(server.url("/feed"), fetched(fetcher, server.url("/feed")).validators)
        sent = server.requests[1].headers
        assert (sent["if-none-match"], sent["if-modified-since"]) == ('"a"', "yesterday")

    @pytest.mark.behaviour("P05")
    def test_a_200_brings_its_own_validators_and_no_others(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED, last_modified="today")
        again = fetched(fetcher, server.url("/feed"), Validators('"old"', "yesterday"))
        assert again.validators == Validators(None, "today")

    @pytest.mark.behaviour("P05")
    def test_a_304_carries_what_it_carries(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", answer=raw(response(status=304, headers={"ETag": '"new"', "Cache-Control": "max-age=600"})))
        answer = fetcher.fetch(server.url("/feed"), Validators('"old"', "yesterday"))
        assert isinstance(answer, NotModified)
        assert (answer.validators, answer.fresh_for) == (Validators('"new"', None), 600)

    def test_a_304_nobody_asked_for_is_an_error_of_the_feed(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", status=304)
        error = failure(fetcher, server.url("/feed"))
        assert (error.kind, error.detail) == (FetchErrorKind.BROKEN_RESPONSE, "not-modified")

    @pytest.mark.behaviour("P25")
    def test_the_same_bytes_have_the_same_hash(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED, etag='"a"')
        first = fetched(fetcher, server.url("/feed"))
        server.put("/feed", compressed(FEED, "gzip"), etag='"b"', headers={"Content-Encoding": "gzip"})
        second = fetched(fetcher, server.url("/feed"), first.validators)
        server.put("/feed", FEED + b"<!-- -->", etag='"c"')
        third = fetched(fetcher, server.url("/feed"), second.validators)
        assert first.content_hash == second.content_hash != third.content_hash

    @pytest.mark.behaviour("P30")
    def test_a_delta_is_asked_for_and_known_as_one(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", rss("News", ["Three"]), status=226, headers={"IM": "feed"}, etag='"b"')
        delta = fetched(fetcher, server.url("/feed"), Validators('"a"'))
        assert server.requests[0].headers["a-im"] == "feed"
        assert delta.is_partial
        assert delta.validators.etag == '"b"'

    @pytest.mark.behaviour("P30")
    def test_another_kind_of_delta_is_not_taken_for_a_feed(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", b"x", status=226, headers={"IM": "vcdiff"})
        assert failure(fetcher, server.url("/feed"), Validators('"a"')).kind is FetchErrorKind.HTTP_STATUS

    @pytest.mark.behaviour("P30")
    def test_a_whole_feed_is_not_a_delta(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        assert not fetched(fetcher, server.url("/feed")).is_partial
        assert "a-im" not in server.requests[0].headers


class TestRequest:
    @pytest.mark.behaviour("P22")
    def test_the_program_says_who_it_is_and_nothing_personal(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"))
        assert server.requests[0].headers["user-agent"] == USER_AGENT
        assert USER_AGENT.startswith("OffTheWire/")
        assert "+https://" in USER_AGENT
        assert set(server.requests[0].headers) == {"host", "user-agent", "accept", "accept-encoding"}

    @pytest.mark.behaviour("P23")
    def test_it_asks_for_feeds_in_encodings_it_can_read(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"))
        sent = server.requests[0].headers
        assert sent["accept"] == ACCEPT
        assert {"application/rss+xml", "application/atom+xml", "application/feed+json"} <= {
            each.split(";")[0].strip() for each in ACCEPT.split(",")
        }
        assert sent["accept-encoding"] == "gzip, deflate, br, zstd"

    @pytest.mark.behaviour("P23")
    def test_cookies_live_for_one_fetch_and_only_along_its_redirects(
        self, fetcher: Fetcher, server: FeedServer
    ) -> None:
        server.put("/start", status=302, headers={"Location": "/feed", "Set-Cookie": "id=1; Path=/"})
        server.put("/feed", FEED, headers={"Set-Cookie": "id=2; Path=/"})
        fetcher.fetch(server.url("/start"))
        fetcher.fetch(server.url("/feed"))
        fetcher.fetch(server.url("/start"))
        assert [each.headers.get("cookie") for each in server.requests] == [None, "id=1", None, None, "id=1"]
        assert not [each for each in server.requests if "referer" in each.headers]

    @pytest.mark.behaviour("P23")
    def test_a_redirect_that_waits_for_its_cookie_ends(self, fetcher: Fetcher, server: FeedServer) -> None:
        def gate(request: Request, line: Line) -> None:
            if "seen=1" in request.headers.get("cookie", ""):
                line.send(response(FEED))
            else:
                line.send(response(status=302, headers={"Location": "/feed", "Set-Cookie": "seen=1; Path=/"}))

        server.put("/feed", answer=gate)
        assert fetched(fetcher, server.url("/feed")).body == FEED

    @pytest.mark.behaviour("P23")
    def test_a_redirect_that_never_has_enough_of_its_cookie_is_said(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", status=302, headers={"Location": "/feed", "Set-Cookie": "seen=1; Path=/"})
        error = failure(fetcher, server.url("/feed"))
        assert (error.kind, error.detail) == (FetchErrorKind.REDIRECT_LOOP, "cookie")

    @pytest.mark.behaviour("P23")
    @pytest.mark.usefixtures("localhost")
    def test_a_cookie_of_one_host_is_not_sent_to_another(self, fetcher: Fetcher, server: FeedServer) -> None:
        elsewhere = server.url("/feed", host="localhost")
        server.put("/start", status=302, headers={"Location": elsewhere, "Set-Cookie": "id=1; Path=/"})
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/start"))
        assert "cookie" not in server.requests[-1].headers

    def test_a_location_in_utf_8_is_followed(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put(
            "/start", answer=raw("HTTP/1.1 302 Found\r\nLocation: /münchen\r\nContent-Length: 0\r\n\r\n".encode())
        )
        server.put("/m%C3%BCnchen", FEED)
        assert fetched(fetcher, server.url("/start")).body == FEED

    @pytest.mark.parametrize(
        "line", ["no header at all", "Bad Name: x", ": nameless", "Spaced : x", "X-Nul: a\0b", "\x80\xff: x"]
    )
    @pytest.mark.behaviour("A09")
    def test_one_line_that_is_no_header_does_not_spoil_the_rest(
        self, fetcher: Fetcher, server: FeedServer, line: str
    ) -> None:
        head = f'HTTP/1.1 200 OK\r\nETag: "a"\r\n{line}\r\nContent-Length: {len(FEED)}\r\n\r\n'
        server.put("/feed", answer=raw(head.encode("latin-1") + FEED))
        found = fetched(fetcher, server.url("/feed"))
        assert (found.body, found.validators.etag) == (FEED, '"a"')

    def test_netrc_is_not_read(
        self, fetcher: Fetcher, server: FeedServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / ".netrc").write_text("default login anna password secret\n")
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"))
        assert "authorization" not in server.requests[0].headers

    @pytest.mark.behaviour("P33")
    def test_a_connection_serves_several_requests(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.redirect("/moved", "/feed")
        server.put("/feed", FEED, etag='"a"')
        first = fetched(fetcher, server.url("/moved"))
        fetcher.fetch(server.url("/feed"), first.validators)
        fetcher.fetch(server.url("/feed"))
        assert server.connections == 1

    @pytest.mark.behaviour("P33")
    def test_idle_connections_are_closed(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"))
        fetcher.close_idle()
        fetcher.fetch(server.url("/feed"))
        assert server.connections == 2

    def test_a_kept_connection_the_server_has_closed_is_replaced(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"))
        server.put("/feed", answer=once_closed(lambda: server.put("/feed", FEED)))
        assert fetched(fetcher, server.url("/feed")).body == FEED
        assert server.connections == 2

    @pytest.mark.behaviour("A27")
    def test_a_fragment_stays_at_home_and_odd_characters_are_quoted(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/a%20%C3%BC?q=%22x%22", FEED)
        assert fetched(fetcher, server.url('/a ü?q="x"#top')).body == FEED

    @pytest.mark.behaviour("A27")
    @pytest.mark.parametrize(
        "url",
        [
            "",
            "news.example/feed",
            "ftp://news.example/feed",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/xml,<rss/>",
            "http://",
            "http:///feed",
            "http://[::1/feed",
            "http://news.example:99999/feed",
            "http://news.example:0/feed",
            "http://news.example:x/feed",
            "http://a b/feed",
            "http://\x00/feed",
            "http://" + "a" * 70 + ".example/",
            "off-the-wire:../../secret",
        ],
    )
    def test_what_is_no_address_is_refused(self, fetcher: Fetcher, url: str) -> None:
        assert failure(fetcher, url).kind is FetchErrorKind.BAD_ADDRESS


def once_closed(then: Callable[[], None]) -> Answer:
    """Close the connection without a word, as a server does with one kept too long, and go on with ``then``."""

    def answer(_: Request, __: Line) -> None:
        then()

    return answer


class TestAnswers:
    @pytest.mark.parametrize(
        ("status", "range_"), [(202, ""), (203, ""), (206, ""), (206, f"bytes 0-{len(FEED) - 1}/{len(FEED)}")]
    )
    def test_a_whole_feed_is_taken_under_other_numbers_too(
        self, fetcher: Fetcher, server: FeedServer, status: int, range_: str
    ) -> None:
        server.put("/feed", FEED, status=status, headers={"Content-Range": range_} if range_ else {})
        assert fetched(fetcher, server.url("/feed")).body == FEED

    def test_a_part_of_a_feed_is_none(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED, status=206, headers={"Content-Range": "bytes 0-9/999999"})
        assert failure(fetcher, server.url("/feed")).kind is FetchErrorKind.HTTP_STATUS

    @pytest.mark.behaviour("A14")
    @pytest.mark.parametrize("encoding", ["", "gzip"])
    def test_a_feed_that_is_too_large_is_cut_behind_an_entry(self, server: FeedServer, encoding: str) -> None:
        body = rss("Podcast", [f"Episode {number}" for number in range(2_000)])
        assert len(body) > 100_000
        headers = {"Content-Encoding": encoding} if encoding else {}
        server.put("/feed", compressed(body, encoding) if encoding else body, headers=headers)
        with closing(Fetcher(Limits(body=100_000))) as fetcher:
            with pytest.raises(FetchError, match="too-large"):
                fetcher.fetch(server.url("/feed"))
            found = fetcher.fetch(server.url("/feed"), cuts_body=True)
        assert isinstance(found, Fetched)
        assert found.is_cut
        assert found.body.endswith(b"</item>")
        assert 90_000 < len(found.body) <= 100_000
        assert body.startswith(found.body)

    @pytest.mark.behaviour("P24")
    @pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
    def test_every_encoding_asked_for_is_unpacked(self, fetcher: Fetcher, server: FeedServer, encoding: str) -> None:
        server.put("/feed", compressed(FEED, encoding), headers={"Content-Encoding": encoding})
        assert fetched(fetcher, server.url("/feed")).body == FEED

    @pytest.mark.behaviour("P24")
    @pytest.mark.parametrize(
        "encoding", ["gzip", "deflate", "br", "zstd", "x-unheard-of", "none", "UTF-8", "aws-chunked", "identity"]
    )
    @pytest.mark.parametrize("body", [FEED, b'{"items": []}', b"\xef\xbb\xbf" + FEED], ids=["xml", "json", "mark"])
    def test_a_body_that_can_be_read_as_it_is_needs_no_decoding(
        self, fetcher: Fetcher, server: FeedServer, encoding: str, body: bytes
    ) -> None:
        server.put("/feed", body, headers={"Content-Encoding": encoding})
        assert fetched(fetcher, server.url("/feed")).body == body

    @pytest.mark.behaviour("P24")
    @pytest.mark.parametrize("encoding", ["", "none", "aws-chunked,gzip"])
    def test_gzip_without_its_name_is_unpacked(self, fetcher: Fetcher, server: FeedServer, encoding: str) -> None:
        headers = {"Content-Encoding": encoding} if encoding else {}
        server.put("/feed", compressed(FEED, "gzip"), headers=headers)
        assert fetched(fetcher, server.url("/feed")).body == FEED

    @pytest.mark.behaviour("P24")
    @pytest.mark.parametrize("missing", range(1, 9))
    def test_gzip_without_its_checksum_is_unpacked(self, fetcher: Fetcher, server: FeedServer, missing: int) -> None:
        server.put("/feed", compressed(FEED * 20, "gzip")[:-missing], headers={"Content-Encoding": "gzip"})
        assert fetched(fetcher, server.url("/feed")).body == FEED * 20

    @pytest.mark.behaviour("P24")
    @pytest.mark.parametrize("encoding", ["gzip", "br", "zstd", "x-unheard-of", "gzip, gzip, gzip, gzip"])
    def test_a_wrong_encoding_is_an_error_of_the_feed(
        self, fetcher: Fetcher, server: FeedServer, encoding: str
    ) -> None:
        server.put("/feed", bytes(range(128, 200)), headers={"Content-Encoding": encoding})
        error = failure(fetcher, server.url("/feed"))
        assert (error.kind, error.detail) == (FetchErrorKind.BROKEN_RESPONSE, "content-encoding")

    @pytest.mark.behaviour("A06")
    @pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
    def test_a_packed_body_cut_short_is_not_taken_for_a_feed(
        self, fetcher: Fetcher, server: FeedServer, encoding: str
    ) -> None:
        packed = compressed(FEED * 20, encoding)
        server.put("/feed", packed[: len(packed) // 2], headers={"Content-Encoding": encoding})
        assert failure(fetcher, server.url("/feed")).kind is FetchErrorKind.BROKEN_RESPONSE

    def test_content_type_and_charset_come_along(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED, headers={"Content-Type": 'text/xml; x=1; charset="KOI8-R"'})
        answer = fetched(fetcher, server.url("/feed"))
        assert (answer.content_type, answer.charset) == ('text/xml; x=1; charset="KOI8-R"', "koi8-r")

    @pytest.mark.parametrize(
        ("status", "kind"),
        [
            (401, FetchErrorKind.UNAUTHORIZED),
            (403, FetchErrorKind.FORBIDDEN),
            (404, FetchErrorKind.NOT_FOUND),
            (410, FetchErrorKind.GONE),
            (429, FetchErrorKind.TOO_MANY_REQUESTS),
            (503, FetchErrorKind.UNAVAILABLE),
            (500, FetchErrorKind.HTTP_STATUS),
            (204, FetchErrorKind.HTTP_STATUS),
            (302, FetchErrorKind.HTTP_STATUS),  # with no word where to
            (999, FetchErrorKind.HTTP_STATUS),
        ],
    )
    def test_a_status_becomes_an_error(
        self, fetcher: Fetcher, server: FeedServer, status: int, kind: FetchErrorKind
    ) -> None:
        server.put("/feed", b"" if status == 204 else b"<p>Sorry</p>", status=status)
        error = failure(fetcher, server.url("/feed"))
        assert (error.kind, error.status) == (kind, status)

    @pytest.mark.behaviour("P10")
    @pytest.mark.parametrize("status", [429, 503, 500])
    @pytest.mark.parametrize(
        ("value", "moment"),
        [
            ("1800", NOON + 1800),
            (" 0 ", NOON),
            (date(NOON + 3600), NOON + 3600),
            ("Monday, 23-Nov-26 13:00:00 GMT", NOON + 3600),
            ("Mon Nov 23 13:00:00 2026", NOON + 3600),
            (date(NOON - 3600), NOON),
            ("-5", None),
            ("soon", None),
            ("Mon, 99 Nov 2026 99:00:00 GMT", None),
            ("9" * 400, NOON + 10 * 365 * 86_400),
        ],
    )
    def test_retry_after_is_read(
        self, fetcher: Fetcher, server: FeedServer, status: int, value: str, moment: float | None
    ) -> None:
        server.put("/feed", status=status, headers={"Retry-After": value})
        assert failure(fetcher, server.url("/feed")).retry_after == moment

    @pytest.mark.behaviour("P10")
    @pytest.mark.behaviour("A35")
    def test_a_date_counts_by_the_clock_of_the_server(self, fetcher: Fetcher, server: FeedServer) -> None:
        """Our clock may be a day off; what the server means is the distance between its two dates."""
        headers = {"Retry-After": date(NOON + 86_400 + 600), "Date": date(NOON + 86_400)}
        server.put("/feed", status=503, headers=headers)
        assert failure(fetcher, server.url("/feed")).retry_after == NOON + 600

    @pytest.mark.behaviour("P10")
    def test_a_redirect_may_ask_for_patience(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/old", status=302, headers={"Location": "/feed", "Retry-After": "900"})
        server.put("/feed", FEED)
        assert fetched(fetcher, server.url("/old")).retry_after == NOON + 900

    @pytest.mark.behaviour("P09")
    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({"Cache-Control": "max-age=3600"}, 3600),
            ({"Cache-Control": 'public, MAX-AGE="60"'}, 60),
            ({"Cache-Control": "max-age=3600", "Age": "600"}, 3000),
            ({"Cache-Control": "max-age=60", "Age": "600"}, None),
            ({"Cache-Control": "s-maxage=60"}, None),
            ({"Cache-Control": "no-cache, max-age=60"}, None),
            ({"Cache-Control": "no-store"}, None),
            ({"Cache-Control": "max-age=soon"}, None),
            ({"Cache-Control": "max-age=60", "Expires": date(NOON + 900)}, 60),
            ({"Expires": date(NOON + 900)}, 900),
            ({"Expires": date(NOON + 86_400 + 900), "Date": date(NOON + 86_400)}, 900),
            ({"Expires": "0"}, None),
            ({"Expires": date(NOON - 900)}, None),
            ({"Cache-Control": "max-age=" + "9" * 400}, 10 * 365 * 86_400),
            ({}, None),
        ],
    )
    def test_freshness_is_read(
        self, fetcher: Fetcher, server: FeedServer, headers: dict[str, str], seconds: float | None
    ) -> None:
        server.put("/feed", FEED, headers=headers)
        assert fetched(fetcher, server.url("/feed")).fresh_for == seconds


class TestRedirects:
    @pytest.mark.behaviour("P18")
    @pytest.mark.parametrize(
        ("status", "is_moved"), [(301, True), (308, True), (302, False), (303, False), (307, False)]
    )
    def test_only_permanent_redirects_move_the_address(
        self, fetcher: Fetcher, server: FeedServer, status: int, is_moved: bool
    ) -> None:
        server.redirect("/old", "/feed", status=status)
        server.put("/feed", FEED)
        answer = fetched(fetcher, server.url("/old"))
        assert answer.url == server.url("/feed")
        assert answer.moved_to == (server.url("/feed") if is_moved else "")

    @pytest.mark.behaviour("P18")
    def test_the_address_moves_as_far_as_the_redirects_are_permanent(
        self, fetcher: Fetcher, server: FeedServer
    ) -> None:
        server.redirect("/a", "/b", status=301)
        server.redirect("/b", "/c", status=308)
        server.redirect("/c", "/d", status=302)
        server.redirect("/d", "/e", status=301)
        server.put("/e", FEED, etag='"a"')
        answer = fetched(fetcher, server.url("/a"))
        assert (answer.moved_to, answer.url) == (server.url("/c"), server.url("/e"))
        again = fetcher.fetch(server.url("/a"), answer.validators)
        assert isinstance(again, NotModified)
        assert again.moved_to == server.url("/c")

    @pytest.mark.behaviour("P19")
    def test_ten_redirects_are_followed_and_no_more(self, fetcher: Fetcher, server: FeedServer) -> None:
        for step in range(1000):
            server.redirect(f"/{step}", f"/{step + 1}")
        server.put("/1000", FEED)
        assert fetched(fetcher, server.url("/990")).body == FEED
        error = failure(fetcher, server.url("/989"))
        assert (error.kind, error.detail) == (FetchErrorKind.REDIRECT_LOOP, "too many")
        failure(fetcher, server.url("/0"))
        assert len(server.requests) == 11 + 11 + 11

    @pytest.mark.behaviour("P19")
    @pytest.mark.behaviour("A07")
    def test_a_loop_ends_with_its_first_round(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.redirect("/a", "/b")
        server.redirect("/b", "/a#again")
        error = failure(fetcher, server.url("/a"))
        assert (error.kind, error.detail) == (FetchErrorKind.REDIRECT_LOOP, "loop")
        assert len(server.requests) == 2

    @pytest.mark.behaviour("A07")
    @pytest.mark.parametrize(
        "target",
        [
            "file:///etc/passwd",
            "ftp://news.example/",
            "data:text/xml,<rss/>",
            "javascript:alert(1)",
            "http://[::1",
            "http://x:y/",
            "off-the-wire:getting-started",
        ],
    )
    def test_redirects_lead_to_web_servers_only(self, fetcher: Fetcher, server: FeedServer, target: str) -> None:
        server.redirect("/feed", target)
        assert failure(fetcher, server.url("/feed")).kind is FetchErrorKind.BAD_ADDRESS

    def test_validators_go_to_the_server_they_came_from(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.redirect("/old", "/feed")
        server.put("/feed", FEED, etag='"a"')
        assert isinstance(fetcher.fetch(server.url("/old"), Validators('"a"')), NotModified)


class TestHostileServers:
    @pytest.mark.behaviour("A03")
    @pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd", "gzip, gzip"])
    def test_a_bomb_is_cut_at_the_cap(self, server: FeedServer, encoding: str) -> None:
        bomb = bytes(50 << 20)
        for layer in encoding.split(", "):
            bomb = compressed(bomb, layer)
        server.put("/feed", bomb, headers={"Content-Encoding": encoding})
        small = Fetcher(Limits(body=1 << 20), proxy="direct")
        error = failure(small, server.url("/feed"))
        small.close()
        assert len(bomb) < 1 << 20
        assert (error.kind, error.detail) == (FetchErrorKind.TOO_LARGE, str(1 << 20))

    @pytest.mark.behaviour("A04")
    @pytest.mark.parametrize("head", ["Content-Length: 1000000000\r\n", "", "Content-Encoding: gzip\r\n"])
    def test_an_endless_body_is_cut_at_the_cap(self, server: FeedServer, head: str) -> None:
        start = f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + (compressed(b"", "gzip")[:10] if "gzip" in head else b"")
        packed_nothing = b"\x00\x00\x00\xff\xff" * 10_000  # deflate: empty stored blocks, for ever
        server.put("/feed", answer=endless(start, packed_nothing))
        small = Fetcher(Limits(body=1 << 20), proxy="direct")
        assert failure(small, server.url("/feed")).kind is FetchErrorKind.TOO_LARGE
        small.close()

    @pytest.mark.behaviour("A05")
    @pytest.mark.parametrize(
        "content",
        [
            b"HTTP/1.1 200 OK\r\nX: " + b"x" * 1000,
            b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 1000,
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nx\r\n" * 200,
            b"HTTP/1.1 100 Continue\r\n\r\n" * 50,
        ],
        ids=["header", "body", "chunks", "informational"],
    )
    def test_a_slow_loris_runs_into_the_total_limit(self, hasty: Fetcher, server: FeedServer, content: bytes) -> None:
        server.put("/feed", answer=drip(content, pause=0.02))
        assert failure(hasty, server.url("/feed")).kind is FetchErrorKind.TIMED_OUT

    @pytest.mark.behaviour("A05")
    def test_a_redirect_to_another_slow_server_gets_no_time_of_its_own(
        self, hasty: Fetcher, server: FeedServer
    ) -> None:
        for step in range(9):
            head = f"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /{step + 1}\r\n\r\n"
            server.put(f"/{step}", answer=drip(head.encode(), pause=0.01))
        assert failure(hasty, server.url("/0")).kind is FetchErrorKind.TIMED_OUT

    def test_a_body_nobody_wants_does_not_use_up_the_time(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/gone", answer=drip(response(b"x" * 10_000, status=410), pause=0.5, size=60))
        assert failure(fetcher, server.url("/gone")).kind is FetchErrorKind.GONE

    @pytest.mark.behaviour("A06")
    def test_a_silent_server_runs_into_the_limit(self, hasty: Fetcher, server: FeedServer) -> None:
        server.put("/feed", answer=hang)
        assert failure(hasty, server.url("/feed")).kind is FetchErrorKind.TIMED_OUT

    @pytest.mark.behaviour("A06")
    def test_a_hanging_handshake_runs_into_the_limit(self, hasty: Fetcher) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            assert failure(hasty, f"https://127.0.0.1:{silent.getsockname()[1]}/").kind is FetchErrorKind.TIMED_OUT

    @pytest.mark.behaviour("A06")
    @pytest.mark.parametrize(
        ("head", "answer"),
        [
            ("Content-Length: 100000\r\n", raw),
            ("Content-Length: 100000\r\n", break_off),
            ("Transfer-Encoding: chunked\r\n", raw),
            ("Transfer-Encoding: chunked\r\n", break_off),
            ("", break_off),  # the end of the connection ends such a body, but a reset is none
        ],
    )
    def test_half_a_body_is_no_feed(
        self, fetcher: Fetcher, server: FeedServer, head: str, answer: Callable[[bytes], Answer]
    ) -> None:
        server.put("/feed", answer=answer(f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + FEED[:100]))
        assert failure(fetcher, server.url("/feed")).kind in {FetchErrorKind.BROKEN_RESPONSE, FetchErrorKind.REFUSED}

    @pytest.mark.behaviour("A06")
    def test_a_reset_is_an_error_of_the_feed(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", answer=reset)
        assert failure(fetcher, server.url("/feed")).kind is FetchErrorKind.REFUSED

    def test_nobody_listens(self, fetcher: Fetcher) -> None:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            port = closed.getsockname()[1]
        assert failure(fetcher, f"http://127.0.0.1:{port}/").kind is FetchErrorKind.REFUSED

    @pytest.mark.behaviour("A09")
    @pytest.mark.parametrize(
        "content",
        [
            b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss/>\r\n0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\nX: " + b"x" * (1 << 20) + b"\r\n\r\n<rss/>",
            b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 100_000 + b"\r\n<rss/>",
            b"HTTP/1.1 abc OK\r\n\r\n<rss/>",
            b"SSH-2.0-OpenSSH_9.2\r\n",
            b"\x00" * 100,
            b"",
        ],
        ids=lambda content: repr(content[:60]),
    )
    def test_what_is_no_proper_http_is_an_error_of_the_feed(
        self, fetcher: Fetcher, server: FeedServer, content: bytes
    ) -> None:
        server.put("/feed", answer=raw(content))
        assert failure(fetcher, server.url("/feed")).kind in {
            FetchErrorKind.BROKEN_RESPONSE,
            FetchErrorKind.REFUSED,
            FetchErrorKind.TOO_LARGE,
        }

    @pytest.mark.behaviour("A09")
    def test_a_length_too_small_cuts_the_body(self, fetcher: Fetcher, server: FeedServer) -> None:
        """Nothing tells it from a feed that was cut before it was sent: what is readable of it counts."""
        server.put("/feed", FEED, headers={"Content-Length": "80"})
        assert fetched(fetcher, server.url("/feed")).body == FEED[:80]
        server.put("/feed", FEED)
        assert fetched(fetcher, server.url("/feed")).body == FEED

    @pytest.mark.behaviour("A06")
    @pytest.mark.parametrize("scheme", ["http", "https"])
    def test_closing_ends_what_is_under_way(self, scheme: str) -> None:
        patient = Fetcher(Limits(total=300, connect=300), proxy="direct")
        outcome: list[FetchError] = []

        def fetch() -> None:
            with suppress(FetchError):
                patient.fetch(f"{scheme}://127.0.0.1:{silent.getsockname()[1]}/")
            outcome.append(failure(patient, "http://127.0.0.1/"))

        with socket.create_server(("127.0.0.1", 0)) as silent:
            thread = threading.Thread(target=fetch)
            thread.start()
            connection, _ = silent.accept()
            with connection:
                connection.recv(1)
                patient.close()
                thread.join(20)
        assert [each.kind for each in outcome] == [FetchErrorKind.OFFLINE]


class TestCertificates:
    @pytest.mark.behaviour("A08")
    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("expired", "expired"),
            ("future", "not-yet-valid"),
            ("self-signed", "self-signed"),
            ("wrong-host", "wrong-host"),
        ],
    )
    def test_a_bad_certificate_is_refused_with_the_reason(self, trusting: Fetcher, name: str, reason: str) -> None:
        with FeedServer(tls=tls(name)) as server:
            server.put("/feed", FEED)
            error = failure(trusting, server.url("/feed"))
            assert (error.kind, error.detail) == (FetchErrorKind.CERTIFICATE, reason)
            assert not server.requests

    @pytest.mark.behaviour("A08")
    def test_an_authority_the_system_does_not_know_is_refused(self, fetcher: Fetcher) -> None:
        with FeedServer(tls=tls("good")) as server:
            error = failure(fetcher, server.url("/feed"))
        assert (error.kind, error.detail) == (FetchErrorKind.CERTIFICATE, "unknown-issuer")

    def test_a_good_certificate_is_good(self, trusting: Fetcher) -> None:
        with FeedServer(tls=tls("good")) as server:
            server.put("/feed", FEED)
            assert fetched(trusting, server.url("/feed")).body == FEED

    def test_no_tls_where_tls_is_expected(self, fetcher: Fetcher) -> None:
        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1)
                connection.sendall(response(b"This is a plain server", status=400))
                connection.shutdown(socket.SHUT_WR)
                with suppress(OSError):
                    while connection.recv(1 << 16):  # closed with something unread, it would be reset
                        pass

        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=answer, daemon=True).start()
            assert failure(fetcher, f"https://127.0.0.1:{listener.getsockname()[1]}/").kind is FetchErrorKind.TLS

    @pytest.mark.behaviour("P19")
    def test_leaving_https_is_noted_and_never_becomes_the_address(self, trusting: Fetcher, server: FeedServer) -> None:
        server.put("/feed", FEED)
        with FeedServer(tls=tls("good")) as secure:
            secure.redirect("/feed", server.url("/feed"), status=301)
            answer = fetched(trusting, secure.url("/feed"))
        assert answer.left_https
        assert (answer.url, answer.moved_to) == (server.url("/feed"), "")


class TestAccess:
    @pytest.mark.parametrize(
        ("access", "header"),
        [
            (Access(AccessScheme.BASIC, "änna", "s:3cret"), "Basic w6RubmE6czozY3JldA=="),
            (Access(AccessScheme.BEARER, secret="t0k3n\n"), "Bearer t0k3n"),
        ],
    )
    def test_the_feed_is_shown_what_it_wants_to_see(
        self, fetcher: Fetcher, server: FeedServer, access: Access, header: str
    ) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed"), access=access)
        assert server.requests[0].headers["authorization"] == header

    def test_digest_answers_the_challenge(self, fetcher: Fetcher, server: FeedServer) -> None:
        challenge = 'Digest realm="news", nonce="n0nce", qop="auth", algorithm=SHA-256'

        def answer(request: Request, line: Line) -> None:
            if request.headers.get("authorization", "").startswith("Digest "):
                line.send(response(FEED))
            else:
                line.send(response(status=401, headers={"WWW-Authenticate": challenge}))

        server.put("/feed", answer=answer)
        answered = fetcher.fetch(server.url("/feed"), access=Access(AccessScheme.DIGEST, "anna", "secret"))
        assert isinstance(answered, Fetched)
        given = dict(
            each.split("=", 1)
            for each in server.requests[1].headers["authorization"].removeprefix("Digest ").split(", ")
        )
        text = {name: value.strip('"') for name, value in given.items()}
        ha1, ha2 = _sha256("anna:news:secret"), _sha256("GET:/feed")
        proof = _sha256(f"{ha1}:n0nce:{text['nc']}:{text['cnonce']}:auth:{ha2}")
        assert text["response"] == proof

    @pytest.mark.behaviour("P21")
    @pytest.mark.parametrize(
        "challenge",
        ['Basic realm="news"', "Digest", 'Digest nonce=x, qop="y"', "Digest ,,,", 'Digest realm="a", nonce="b"'],
    )
    def test_a_refusal_says_what_would_be_accepted(self, fetcher: Fetcher, server: FeedServer, challenge: str) -> None:
        server.put("/feed", status=401, headers={"WWW-Authenticate": challenge})
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(server.url("/feed"), access=Access(AccessScheme.DIGEST, "anna", "secret"))
        assert caught.value.kind is FetchErrorKind.UNAUTHORIZED
        assert caught.value.detail == challenge.split(maxsplit=1)[0].lower()
        assert len(server.requests) <= 2

    def test_credentials_in_the_address_are_used_and_kept_out_of_it(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.redirect("/old", "/feed", status=301)
        server.put("/feed", FEED)
        answer = fetched(fetcher, server.url("/old").replace("//", "//anna:s%40cret@"))
        assert [each.headers["authorization"] for each in server.requests] == ["Basic YW5uYTpzQGNyZXQ="] * 2
        assert answer.url == server.url("/feed")
        assert answer.moved_to == server.url("/feed").replace("//", "//anna:s%40cret@")

    @pytest.mark.parametrize("scheme", AccessScheme)
    def test_another_server_sees_no_credentials(
        self, fetcher: Fetcher, server: FeedServer, scheme: AccessScheme
    ) -> None:
        with FeedServer() as other:
            other.put("/feed", status=401, headers={"WWW-Authenticate": 'Digest realm="a", nonce="b"'})
            server.redirect("/feed", other.url("/feed").replace("//", "//bob:pw@"))
            with pytest.raises(FetchError):
                fetcher.fetch(server.url("/feed"), access=Access(scheme, "anna", "secret"))
            assert [each.headers.get("authorization") for each in other.requests] == [None]

    @pytest.mark.behaviour("A27")
    @pytest.mark.behaviour("A42")
    def test_credentials_are_not_logged(
        self, fetcher: Fetcher, server: FeedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG, logger="ticker")
        caplog.set_level(logging.INFO, logger="httpcore2")
        server.put("/feed", answer=reset)
        address = server.url("/feed").replace("//", "//anna:S3CRET@")
        error = failure(fetcher, address)
        assert "S3CRET" not in caplog.text + repr(error) + repr(Access(AccessScheme.BEARER, secret="S3CRET"))


class TestProxy:
    def test_requests_go_through_the_proxy(self, server: FeedServer) -> None:
        proxied = Fetcher(proxy=server.url().replace("//", "//anna:secret@"))
        server.put("http://news.example/feed", FEED, etag='"a"')
        assert fetched(proxied, "http://news.example/feed").body == FEED
        proxied.close()
        assert server.requests[0].headers["proxy-authorization"] == "Basic YW5uYTpzZWNyZXQ="

    @pytest.mark.behaviour("A27")
    @pytest.mark.parametrize(
        ("url", "asked"),
        [
            ("http://Straße.example/ü?ö=%20", "http://xn--strae-oqa.example/%C3%BC?%C3%B6=%20"),
            ("http://пример.рф:80", "http://xn--e1afmkfd.xn--p1ai/"),
            ("http://news.example:443?x", "http://news.example:443/?x"),
        ],
    )
    def test_an_address_goes_out_as_the_rules_have_it(self, server: FeedServer, url: str, asked: str) -> None:
        proxied = Fetcher(proxy=server.url())
        server.put(asked, FEED)
        assert fetched(proxied, url).body == FEED
        proxied.close()
        assert server.requests[0].headers["host"] == urlsplit(asked).netloc

    def test_https_goes_through_a_tunnel(self, server: FeedServer) -> None:
        proxied = Fetcher(proxy=server.url())
        server.put("news.example:443", status=407)
        error = failure(proxied, "https://news.example/feed")
        proxied.close()
        assert error.kind is FetchErrorKind.PROXY
        assert server.requests[0].method == "CONNECT"

    def test_the_proxy_of_the_system_is_used(self, server: FeedServer, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "REQUEST_METHOD"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("http_proxy", server.url())
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        server.put("http://news.example/feed", FEED)
        server.put("/feed", FEED)
        fetcher = Fetcher()
        fetcher.fetch("http://news.example/feed")
        fetcher.fetch(server.url("/feed"))
        fetcher.close()
        assert [each.path for each in server.requests] == ["http://news.example/feed", "/feed"]

    @pytest.mark.behaviour("A36")
    def test_a_proxy_that_is_gone_is_said_to_be(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as closed:
            port = closed.getsockname()[1]
        for scheme in ("http", "https"):
            proxied = Fetcher(proxy=f"127.0.0.1:{port}")
            assert failure(proxied, f"{scheme}://news.example/feed").kind is FetchErrorKind.PROXY
            proxied.close()

    def test_a_socks_proxy_resolves_names_itself(self, server: FeedServer) -> None:
        server.put("/feed", FEED)
        with SocksProxy(urlsplit(server.url()).port or 0) as proxy:
            proxied = Fetcher(proxy=proxy.address)
            assert fetched(proxied, "http://news.example/feed").body == FEED
            proxied.close()
            assert proxy.asked_for == ["news.example"]
        assert server.requests[0].path == "/feed"

    def test_a_socks_proxy_that_refuses_is_said_to(self) -> None:
        with SocksProxy(1, refuses=True) as proxy:
            proxied = Fetcher(proxy=proxy.address)
            assert failure(proxied, "http://news.example/feed").kind is FetchErrorKind.PROXY
            proxied.close()

    @pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "ftp://x", "http://", "::::", "http://a b"])
    def test_a_proxy_setting_that_cannot_work_is_an_error_of_each_fetch(self, proxy: str) -> None:
        proxied = Fetcher(proxy=proxy)
        assert failure(proxied, "http://news.example/feed").kind is FetchErrorKind.PROXY
        proxied.close()


class TestNoNetwork:
    """Names and routes are other people's servers too: they are faked where the program asks for them."""

    @pytest.fixture
    def fresh(self) -> Iterator[Fetcher]:
        made = Fetcher(proxy="direct")
        yield made
        made.close()

    @pytest.mark.behaviour("P14")
    @pytest.mark.parametrize(
        ("answer", "has_route", "kind"),
        [
            (socket.EAI_NONAME, True, FetchErrorKind.UNKNOWN_HOST),
            (socket.EAI_NONAME, False, FetchErrorKind.OFFLINE),  # what some systems say without a network
            (socket.EAI_AGAIN, True, FetchErrorKind.OFFLINE),
            (socket.EAI_AGAIN, False, FetchErrorKind.OFFLINE),
        ],
    )
    def test_no_name_service_is_offline_and_an_unknown_name_is_not(
        self, fresh: Fetcher, monkeypatch: pytest.MonkeyPatch, answer: int, has_route: bool, kind: FetchErrorKind
    ) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", _refuse(socket.gaierror(answer, "no")))
        monkeypatch.setattr("ticker.feeds.network._has_route", lambda: has_route)
        assert failure(fresh, "https://news.example/feed").kind is kind

    @pytest.mark.behaviour("P14")
    @pytest.mark.usefixtures("localhost")
    def test_one_name_that_fails_while_others_resolve_is_not_offline(
        self, fetcher: Fetcher, server: FeedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        server.put("/feed", FEED)
        fetcher.fetch(server.url("/feed", host="localhost"))
        monkeypatch.setattr(socket, "getaddrinfo", _refuse(socket.gaierror(socket.EAI_AGAIN, "no")))
        monkeypatch.setattr("ticker.feeds.network._has_route", lambda: True)  # also on a machine without a network
        assert failure(fetcher, "https://news.example/feed").kind is FetchErrorKind.UNKNOWN_HOST

    @pytest.mark.behaviour("P14")
    @pytest.mark.parametrize(("has_route", "kind"), [(True, FetchErrorKind.REFUSED), (False, FetchErrorKind.OFFLINE)])
    def test_no_route_is_offline(
        self, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch, has_route: bool, kind: FetchErrorKind
    ) -> None:
        monkeypatch.setattr(socket, "create_connection", _refuse(OSError(errno.ENETUNREACH, "no")))
        monkeypatch.setattr("ticker.feeds.network._has_route", lambda: has_route)
        assert failure(fetcher, "http://127.0.0.1/feed").kind is kind

    @pytest.mark.behaviour("A36")
    def test_the_time_names_take_to_resolve_counts(
        self, hasty: Fetcher, server: FeedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = socket.getaddrinfo("127.0.0.1", server.port, type=socket.SOCK_STREAM)

        def answer_late(*_: object, **__: object) -> object:
            threading.Event().wait(0.3)
            return found

        monkeypatch.setattr(socket, "getaddrinfo", answer_late)
        assert failure(hasty, server.url("/feed", host="news.example")).kind is FetchErrorKind.TIMED_OUT
        assert server.connections == 0

    @pytest.mark.behaviour("A36")
    def test_a_name_that_resolves_to_nothing_is_an_error(self, hasty: Fetcher, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [])
        assert failure(hasty, "http://news.example/").kind is FetchErrorKind.TIMED_OUT

    @pytest.mark.behaviour("A36")
    def test_an_address_that_does_not_answer_leaves_time_for_the_next(
        self, server: FeedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = socket.getaddrinfo("127.0.0.1", server.port, type=socket.SOCK_STREAM)
        with socket.create_server(("127.0.0.1", 0)) as closed:
            dead = [(*found[0][:4], ("127.0.0.2", closed.getsockname()[1]))]
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: dead * 3 + found)
        server.put("/feed", FEED)
        fetcher = Fetcher(proxy="direct")
        assert fetched(fetcher, server.url("/feed", host="news.example")).body == FEED
        fetcher.close()


class TestPrivateNetwork:
    """Polls of a feed found on the web lead nowhere else; names that are resolved anew each time are seen through."""

    def test_a_feed_tells_where_it_was_found(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", "here")
        answer = fetcher.fetch(server.url("/feed"), reach=Reach.UNKNOWN)
        assert isinstance(answer, Fetched)
        assert answer.is_private

    @pytest.mark.behaviour("A21")
    def test_a_feed_of_the_web_is_refused_once_its_name_leads_here(self, fetcher: Fetcher, server: FeedServer) -> None:
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(server.url("/feed"), reach=Reach.PUBLIC)
        assert (caught.value.kind, caught.value.detail) == (FetchErrorKind.PRIVATE_ADDRESS, "127.0.0.1")
        assert server.connections == 0

    @pytest.mark.behaviour("A21")
    @pytest.mark.parametrize("target", ["http://127.0.0.2/", "http://192.168.1.1/", "http://169.254.169.254/latest"])
    @pytest.mark.parametrize("reach", [Reach.PUBLIC, Reach.UNKNOWN])
    def test_a_redirect_of_a_feed_of_the_web_does_not_lead_here(
        self, server: FeedServer, monkeypatch: pytest.MonkeyPatch, target: str, reach: Reach
    ) -> None:
        server.redirect("/feed", target)
        web = "127.0.0.1"  # passes for an address of the web
        for module in ("network", "transport"):
            monkeypatch.setattr(f"ticker.feeds.{module}.is_public", lambda each: each == web or is_public(each))
        fetcher = Fetcher(proxy="direct")
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(server.url("/feed"), reach=reach)
        fetcher.close()
        assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
        assert len(server.requests) == 1

    def test_a_feed_of_the_private_network_may_lead_anywhere_in_it(self, fetcher: Fetcher, server: FeedServer) -> None:
        with FeedServer(host="127.0.0.2") as other:
            other.put("/feed", "here")
            server.redirect("/feed", other.url("/feed"))
            for reach in (Reach.UNKNOWN, Reach.OWN_HOST, Reach.ANYWHERE):
                answer = fetcher.fetch(server.url("/feed"), reach=reach)
                assert isinstance(answer, Fetched)
                assert answer.is_private

    def test_a_304_tells_it_too(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/feed", status=304)
        answer = fetcher.fetch(server.url("/feed"), Validators('"a"'), reach=Reach.UNKNOWN)
        assert isinstance(answer, NotModified)
        assert answer.is_private

    @pytest.mark.parametrize(("name", "is_private"), [("news.example", False), ("nas.local", True), ("nas", True)])
    def test_behind_a_proxy_the_name_decides(self, server: FeedServer, name: str, is_private: bool) -> None:
        server.put(f"http://{name}/feed", "here")
        proxied = Fetcher(proxy=server.url())
        answer = proxied.fetch(f"http://{name}/feed", reach=Reach.UNKNOWN)
        proxied.close()
        assert isinstance(answer, Fetched)
        assert answer.is_private == is_private


@pytest.mark.parametrize("address", ["198.18.0.7", "8.8.8.8", "2001:4860:4860::8888", "64:ff9b::808:808"])
def test_addresses_of_the_web_and_those_that_stand_in_for_them_are_public(address: str) -> None:
    assert is_public(address)


class TestOnBehalfOfAStory:
    """What a story links to and shows is a stranger's choice: it must not reach what only this machine can."""

    LOCAL = (
        "127.0.0.1", "127.1", "2130706433", "0x7f000001", "0.0.0.0", "10.1.2.3", "192.168.1.1", "172.16.0.1",
        "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "localhost", "[::1]", "[::]",
        "[fe80::1]", "[fd00::1]", "[ff02::1]", "[::ffff:127.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]",
        "[::127.0.0.1]", "[64:ff9b:1::7f00:1]", "[64:ff9b:1::808:808]", "[2001:0:7f00:1::]", "[fec0::1]",
        "[2a00:1450::5efe:c0a8:101]", "0.1.2.3",
    )  # fmt: skip

    @pytest.mark.behaviour("A21")
    @pytest.mark.parametrize("host", LOCAL)
    @pytest.mark.usefixtures("localhost")
    def test_no_local_address_is_asked(self, fetcher: Fetcher, server: FeedServer, host: str) -> None:
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(f"http://{host}:{server.port}/story", reach=Reach.PUBLIC, feed_host="news.example")
        assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
        assert server.connections == 0

    @pytest.mark.behaviour("A21")
    @pytest.mark.parametrize("host", [*LOCAL, "router", "printer.local", "wiki.internal"])
    def test_nor_through_a_proxy(self, server: FeedServer, host: str) -> None:
        proxied = Fetcher(proxy=server.url())
        with pytest.raises(FetchError) as caught:
            proxied.fetch(f"http://{host}/story", reach=Reach.PUBLIC, feed_host="news.example")
        proxied.close()
        assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
        assert server.requests == []

    def test_a_public_name_goes_through_the_proxy(self, server: FeedServer) -> None:
        server.put("http://news.example/story", "here")
        proxied = Fetcher(proxy=server.url())
        answer = proxied.fetch("http://news.example/story", reach=Reach.PUBLIC, feed_host="feed.example")
        proxied.close()
        assert isinstance(answer, Fetched)
        assert answer.body == b"here"

    @pytest.mark.behaviour("A21")
    def test_a_name_that_leads_here_is_seen_through(
        self, fetcher: Fetcher, server: FeedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        found = socket.getaddrinfo("127.0.0.1", server.port, type=socket.SOCK_STREAM)
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(server.url("/story", host="news.example"), reach=Reach.PUBLIC, feed_host="feed.example")
        assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
        assert server.connections == 0

    @pytest.mark.behaviour("A21")
    def test_the_feeds_own_host_may_be_local_and_its_connections_serve_no_other(
        self, fetcher: Fetcher, server: FeedServer
    ) -> None:
        server.put("/story", "here")
        for feed_host in (None, "127.0.0.1"):
            answer = fetcher.fetch(server.url("/story"), reach=Reach.OWN_HOST, feed_host=feed_host)
            assert isinstance(answer, Fetched)
        with pytest.raises(FetchError) as caught:  # though there is an open connection now
            fetcher.fetch(server.url("/story"), reach=Reach.OWN_HOST, feed_host="news.example")
        assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
        assert len(server.requests) == 2

    @pytest.mark.behaviour("A21")
    @pytest.mark.parametrize("reach", [Reach.PUBLIC, Reach.UNKNOWN])
    def test_the_feeds_own_host_is_refused_where_the_feed_was_not_found_here(
        self, fetcher: Fetcher, server: FeedServer, reach: Reach
    ) -> None:
        with pytest.raises(FetchError) as caught:  # as when the name leads elsewhere than it did
            fetcher.fetch(server.url("/story"), reach=reach, feed_host="127.0.0.1")
        assert (caught.value.kind, caught.value.detail) == (FetchErrorKind.PRIVATE_ADDRESS, "127.0.0.1")
        assert server.connections == 0

    def test_what_the_user_allows_may_lead_anywhere(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/story", "here")
        answer = fetcher.fetch(server.url("/story"), reach=Reach.ANYWHERE, feed_host="news.example")
        assert isinstance(answer, Fetched)

    @pytest.mark.behaviour("A21")
    def test_a_redirect_leads_to_no_local_address(self, fetcher: Fetcher, server: FeedServer) -> None:
        with FeedServer(host="127.0.0.2") as inner:
            server.redirect("/story", inner.url("/secret"))
            with pytest.raises(FetchError) as caught:
                fetcher.fetch(server.url("/story"), reach=Reach.OWN_HOST, feed_host="127.0.0.1")
            assert caught.value.kind is FetchErrorKind.PRIVATE_ADDRESS
            assert inner.connections == 0

    def test_what_is_larger_than_wanted_is_not_read(self, fetcher: Fetcher, server: FeedServer) -> None:
        server.put("/story", b"x" * 2000)
        with pytest.raises(FetchError) as caught:
            fetcher.fetch(server.url("/story"), max_bytes=1000)
        assert caught.value.kind is FetchErrorKind.TOO_LARGE


def test_the_getting_started_edition_comes_the_same_way(fetcher: Fetcher) -> None:
    edition = fetched(fetcher, GETTING_STARTED_URL)
    assert b"<feed" in edition.body
    assert b"2026-" not in edition.body, "its stories would be as old as the program"
    assert isinstance(fetcher.fetch(GETTING_STARTED_URL, edition.validators), NotModified)


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _refuse(error: OSError) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise error

    return refuse
