"""Whatever comes in, only FetchError comes out: parsing and whole HTTP conversations, on damaged real inputs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.server import FeedServer, raw, response, rss
from ticker.entities import FetchError, FetchErrorKind, ParsedFeed, Validators
from ticker.feeds.fetch import Fetched, Fetcher, Limits, NotModified
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed

URL = "https://news.example/feed.xml"
DATA = Path(__file__).parent.parent / "data" / "feeds"
FROM_THE_WILD = Path(__file__).parents[3] / "shared" / "feeds" / "feeds"
SMALL = 15_000  # bytes of a seed: many quick examples find more than few slow ones

SEEDS = [path.read_bytes() for folder in (DATA, FROM_THE_WILD) for path in sorted(folder.rglob("*")) if path.is_file()]
SEEDS = [seed for seed in SEEDS if len(seed) < SMALL]
_TOKENS = """
< > & " ' / = ]]> <![CDATA[ <!-- --> <? ?> <!DOCTYPE <!ENTITY &#0; &#xD800; &#99999999999; &lol; { } [ ] , : null NaN
<item> </item> <entry> <title> </title> <link> <link/> <guid> <content_type="xhtml"> <content_type="html"_mode="base64">
<summary> <author> <name> <source> <image> <textInput> <category> <media:content> <media:thumbnail> <gml:pos> <dc:date>
<itunes:owner> <itunes:image/> <psc:chapter> <cc:license> <dc:creator> <svg> <math> <div> <hour> <day> <ttl> <pubDate>
xmlns="" xmlns:a="b" xml:base="http://[" xml:lang="" type="html" href="//" rel="enclosure" 1e999 \\ud800 <georss:where>
"""
PIECES = st.sampled_from([token.replace("_", " ").encode() for token in _TOKENS.split()]) | st.binary(
    min_size=1, max_size=4
)


@st.composite
def damaged(draw: st.DrawFn, seeds: list[bytes]) -> bytes:
    """Return a seed with pieces put in, taken out, repeated or cut off."""
    body = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(body)))
        end = min(len(body), start + draw(st.integers(0, 300)))
        match draw(st.integers(0, 3)):
            case 0:
                body = body[:start] + draw(PIECES) + body[start:]
            case 1:
                body = body[:start] + body[end:]
            case 2:
                body = body[:end] + body[start:end] * draw(st.integers(1, 5)) + body[end:]
            case 3:
                body = body[:start] + draw(PIECES) + body[end:]
    return body


def check(feed: ParsedFeed) -> None:
    """Whatever was read of a feed can be stored: every entry has an identity of its own."""
    guids = [entry.guid for entry in feed.entries]
    assert all(guids)
    assert len(set(guids)) == len(guids)
    for entry in clean_feed(feed, url=URL).entries:
        assert (entry.title + entry.link + entry.summary_html + entry.content_html).encode("utf-8") is not None


@pytest.mark.no_cover
@given(body=damaged(SEEDS))
@settings(max_examples=examples(300))
@example(b"<rss><channel><item><gml:pos xmlns:gml='http://www.opengis.net/gml'>1 2</gml:pos>")
@example(b"<feed><entry><title>&#xD800;")
def test_a_damaged_feed_is_read_or_refused(body: bytes) -> None:
    try:
        feed = parse_feed(body, url=URL)
    except FetchError:
        return
    check(feed)


@given(body=st.binary(max_size=500), content_type=st.text(max_size=40))
def test_so_is_anything_else(body: bytes, content_type: str) -> None:
    for start in (
        b"",
        b"<rss><channel>",
        b"<feed>",
        b"{",
        b'{"items":[',
        b"\xff\xfe<\0",
        b"<?xml version='1.0' encoding='",
    ):
        try:
            check(parse_feed(start + body, url=URL, content_type=content_type))
        except FetchError:
            continue


@pytest.fixture(scope="module")
def fetcher() -> Iterator[Fetcher]:
    made = Fetcher(Limits(total=5, connect=2, body=100_000), proxy="direct")
    yield made
    made.close()


@pytest.fixture(scope="module")
def shared_server() -> Iterator[FeedServer]:
    with FeedServer() as running:
        yield running


_STARTS = """
HTTP/1.1 200 OK
HTTP/1.0 200
HTTP/1.1 301 Moved
HTTP/1.1 304 Same
HTTP/1.1 226 IM Used
HTTP/1.1 401 Who
HTTP/1.1 429 Later
HTTP/1.1 503 Later
HTTP/1.1 100 Continue
HTTP/1.1 101 Up
HTTP/1.1 99 Odd
HTTP/1.1 1000 Odd
HTTP/9.9 200 OK
HTTP/1.1
RTSP/1.0 200 OK
"""
_HEADERS = """
Content-Encoding: gzip
Content-Encoding: br, zstd
Content-Length: 5
Content-Length: -1
Content-Length: 99999999999999999999
Transfer-Encoding: chunked
Transfer-Encoding: gzip, chunked
Location: /again
Location: //
Location: http://[
Location: \xff\xfe
Location: javascript:x
Location: http://127.0.0.1:1/
Retry-After: 99999999999999999999
Retry-After: Mon, 01 Jan 99999 00:00:00 GMT
Retry-After: Mon, 01 Jan 0000 00:00:00 GMT
Cache-Control: max-age=-1, max-age=99999999999999999999
Expires: \x80
Date: never
Age: x
ETag: \xff
ETag:
ETag: "'"
Last-Modified: \t
Content-Type: ;;;charset="
WWW-Authenticate: Digest
WWW-Authenticate: "
Connection: close
Connection: keep-alive
Set-Cookie: a=b
X: \x00
: empty
no colon
Trailer: x
"""
CONVERSATIONS = st.builds(
    lambda start, headers, end, body: "\r\n".join([start, *headers, end]).encode("latin-1") + body,
    st.sampled_from(_STARTS.strip().split("\n")),
    st.lists(st.sampled_from(_HEADERS.strip().split("\n")), max_size=5),
    st.sampled_from(["\r\n", "\n", "", "\r\n\r\n"]),
    st.sampled_from(
        [
            b"",
            rss("News", ["One"]),
            b"5\r\n<rss>\r\n0\r\n\r\n",
            b"fffffffff\r\n",
            b"-1\r\n",
            response(b"x"),
            b"\x1f\x8b\x08",
        ]
    )
    | st.binary(max_size=200),
)


@pytest.mark.no_cover
@given(content=CONVERSATIONS)
@settings(max_examples=examples(200))
def test_any_conversation_ends_in_an_answer_or_an_error(
    fetcher: Fetcher, shared_server: FeedServer, content: bytes
) -> None:
    shared_server.put("/feed", answer=raw(content))
    shared_server.put("/again", rss("News", ["Again"]))
    try:
        answer = fetcher.fetch(shared_server.url("/feed"), Validators('"a"', "yesterday"))
    except FetchError as error:
        kind = error.kind
    else:
        assert isinstance(answer, Fetched | NotModified)
        return
    assert kind is not FetchErrorKind.INTERNAL
