"""Lists of feeds that are no OPML: tickr's, Newsboat's, a browser's bookmarks, and an address a line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.feeds.feed_list import OpmlFeed, OpmlProblem, OpmlProblemKind
from ticker.feeds.list_parser import parse_list

K = OpmlProblemKind
A, B, C = (f"https://{name}.example/feed" for name in "abc")


def test_the_list_of_tickr() -> None:
    listed = parse_list(f"*  0{A}>News > all\n-  0{B}>Über B\n*  0{C}?a=1>\n".encode())
    assert listed.outlines == (OpmlFeed(A, "News > all"), OpmlFeed(B, "Über B", on_wire=False), OpmlFeed(f"{C}?a=1"))
    assert listed.problems == ()


def test_what_has_a_rank_in_tickr_comes_first() -> None:
    listed = parse_list(f"-  0{A}>A\n- 12{B}>B\n-  2{C}>C\n".encode())
    assert listed.outlines == (OpmlFeed(C, "C"), OpmlFeed(B, "B"), OpmlFeed(A, "A"))  # none is on: all are


def test_an_address_a_line() -> None:
    listed = parse_list(
        f"# mine\r\n\r\n{A}\r\n{B}\tThe B\r\nnonsense\r\nfeed:{C}\r\n{A}\r\nd.example/feed\r\n".encode("utf-8-sig")
    )
    assert listed.outlines == (OpmlFeed(A), OpmlFeed(B, "The B"), OpmlFeed(C), OpmlFeed("http://d.example/feed"))
    assert listed.problems == (OpmlProblem(5, K.BAD_ADDRESS, "nonsense"), OpmlProblem(7, K.DUPLICATE, A))


def test_the_list_of_newsboat() -> None:
    listed = parse_list(f'{A} "World" "~My A" Daily\n{B} "!" "Asia"\n"query:Unread:unread = \\"yes\\""\n'.encode())
    assert listed.outlines == (OpmlFeed(A, custom_title="My A", folder=("World",)), OpmlFeed(B, folder=("Asia",)))
    assert [each.line for each in listed.problems] == [3]


def test_the_bookmarks_of_a_browser() -> None:
    listed = parse_list(
        f"""<!DOCTYPE NETSCAPE-Bookmark-file-1>
        <TITLE>Bookmarks</TITLE><H1>Bookmarks</H1>
        <DL><p>
        <DT><H3 ADD_DATE="1">News &amp; more</H3>
        <DL><p>
            <DT><A FEEDURL="{A}" HREF="https://a.example/">The A</A>
            <DT><A HREF="https://b.example/rss.xml">B</A>
            <DT><A HREF="https://b.example/feedback">Not one</A>
        </DL><p>
        <DT><A HREF="feed:{C}">C</A>
        <DT><A HREF="javascript:alert('feed')">No</A>
        </DL>""".encode()
    )
    assert listed.outlines == (
        OpmlFeed(A, "The A", ("News & more",)),
        OpmlFeed("https://b.example/rss.xml", "B", ("News & more",)),
        OpmlFeed(C, "C"),
    )


def test_opml_is_known_by_what_is_in_it() -> None:
    listed = parse_list(f'\n <outline text="A" xmlUrl="{A}"/>'.encode())
    assert [each.url for each in listed.outlines] == [A]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Dear reader,\nthis is a letter.",
        b"<html><dl><dt>One</dl></html>",
        b"<rss><channel/></rss>",
        b'{"feeds": []}',
        b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF='https://a.example/'>A</A></DL>",
        b"\x89PNG\r\n\x1a\n\0\0",
    ],
)
def test_what_is_no_list_is_said_to_be_none(data: bytes) -> None:
    assert [each.kind for each in parse_list(data).problems] == [K.NOT_OPML]


@given(data=st.binary(max_size=500) | st.text(max_size=500).map(str.encode))
def test_whatever_comes_in_nothing_breaks(data: bytes) -> None:
    for beginning in (b"", b"<!DOCTYPE NETSCAPE-Bookmark-file-1>", b"*  0https://a.example/>A\n"):
        assert all(each.url.lower().startswith("http") for each in parse_list(beginning + data).outlines)


CHANNELS = tuple(f"UC{letter * 22}" for letter in "abc")


@pytest.mark.parametrize(
    "header", ["Channel Id,Channel Url,Channel Title", "Kanal-ID,Kanal-URL,Kanaltitel", "频道 ID,频道网址,频道名称"]
)
def test_the_subscriptions_of_youtube_in_any_language(header: str) -> None:
    rows = [
        header,
        f"{CHANNELS[0]},http://www.youtube.com/channel/{CHANNELS[0]},Science",
        f'{CHANNELS[1]},http://www.youtube.com/channel/{CHANNELS[1]},"Salt, pepper & ""more"""',
        f"{CHANNELS[0]},http://www.youtube.com/channel/{CHANNELS[0]},Science",
        "nonsense,,",
        "",
    ]
    listed = parse_list("\r\n".join(rows).encode("utf-8-sig"))
    assert [(each.url, each.title) for each in listed.outlines] == [
        (f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNELS[0]}", "Science"),
        (f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNELS[1]}", 'Salt, pepper & "more"'),
    ]
    assert [(each.line, each.kind) for each in listed.problems] == [(4, K.DUPLICATE), (5, K.BAD_ADDRESS)]


PAGE = f"https://www.youtube.com/channel/{CHANNELS[0]}"
FEED = f"https://www.youtube.com/feeds/videos.xml?channel_id={CHANNELS[0]}"


@pytest.mark.parametrize(
    "document",
    [
        {"app_version": "1", "subscriptions": [{"service_id": 0, "url": PAGE, "name": "Science"}]},
        [{"snippet": {"title": "Science", "resourceId": {"channelId": CHANNELS[0]}}}, {"snippet": 1}, 2],
        [{"title": "Science", "feed_url": FEED}],
    ],
    ids=["NewPipe", "Takeout", "Feedbin"],
)
def test_subscriptions_in_json(document: object) -> None:
    (feed,) = parse_list(json.dumps(document).encode()).outlines
    assert (feed.url, feed.title) == (FEED, "Science")
