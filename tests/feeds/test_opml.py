"""OPML: lists come in whole as far as they can be read, and go out so that nothing is lost."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Feed
from ticker.feeds.opml import OpmlFeed, OpmlProblem, OpmlProblemKind, ParsedOpml, parse_opml, write_opml

DATA = Path(__file__).parent.parent / "data" / "opml"
FROM_THE_WILD = Path(__file__).parents[3] / "shared" / "feeds" / "opml"
K = OpmlProblemKind


def parsed(name: str) -> ParsedOpml:
    return parse_opml((DATA / name).read_bytes())


def test_folders_titles_and_the_ways_to_write_an_address() -> None:
    assert parsed("folders.opml") == ParsedOpml(
        title="My feeds",
        outlines=(
            OpmlFeed("https://top.example/feed", "At the top", (), "https://top.example/", "en"),
            OpmlFeed("https://asia.example/feed", "By title alone", ("World", "Asia")),
            OpmlFeed("https://untitled.example/feed", "", ("World",)),
            OpmlFeed("https://older.example/feed", "Older way", ("World",)),
            OpmlFeed("HTTPS://loud.example/feed", "Shouted"),
            OpmlFeed("http://own.example/feed", "Reader's own"),
            OpmlFeed("https://own.example/safe", "Reader's own, safe"),
        ),
    )


@pytest.mark.behaviour("A30")
def test_what_is_no_feed_is_listed_by_line() -> None:
    opml = parsed("bad-addresses.opml")
    assert [feed.title for feed in opml.outlines] == ["Good", "Also good"]
    assert opml.problems == (
        OpmlProblem(4, K.BAD_ADDRESS, "file:///etc/passwd"),
        OpmlProblem(5, K.BAD_ADDRESS, "javascript:alert(1)"),
        OpmlProblem(6, K.BAD_ADDRESS, "data:text/xml,x"),
        OpmlProblem(7, K.BAD_ADDRESS, "https:///feed"),
        OpmlProblem(8, K.BAD_ADDRESS, "http://[::1"),
        OpmlProblem(9, K.NO_ADDRESS, "Without"),
        OpmlProblem(10, K.DUPLICATE, "https://good.example/feed"),
        OpmlProblem(11, K.INCLUDE, "https://lists.example/me.opml"),
    )


@pytest.mark.behaviour("A30")
def test_a_broken_list_gives_what_is_whole_in_it() -> None:
    opml = parsed("stray-ampersand.opml")
    assert opml.title == "Broken & mended"
    assert opml.problems == (OpmlProblem(6, K.BROKEN_XML, "not well-formed (invalid token)"),)
    assert [(feed.title, feed.url, feed.folder) for feed in opml.outlines] == [
        ("First", "https://first.example/feed", ()),
        ("Fish & chips > peas", "https://fish.example/?a=1&b=2", ()),
        ("Third", "https://third.example/feed", ("Folder",)),
        ("Last", "https://last.example/feed", ("Folder",)),
    ]


@pytest.mark.behaviour("A30")
@pytest.mark.behaviour("A01")
@pytest.mark.behaviour("A02")
def test_entities_are_left_alone() -> None:
    opml = parsed("entities.opml")
    assert [(problem.line, problem.kind) for problem in opml.problems] == [(2, K.ENTITIES)]
    assert [(feed.url, feed.title) for feed in opml.outlines] == [("https://first.example/feed", "&lol2; &file;")]


@pytest.mark.behaviour("A30")
def test_an_address_torn_over_two_lines_is_mended() -> None:
    opml = parse_opml(b'<opml><body>&<outline text="One" xmlUrl="h\nttps://a.example/\tfeed"/>')
    assert [feed.url for feed in opml.outlines] == ["https://a.example/feed"]


@pytest.mark.behaviour("A30")
def test_markup_in_titles_is_text() -> None:
    opml = parsed("script-in-titles.opml")
    assert opml.title == "<script>alert(1)</script>"
    assert opml.outlines[0].title == "<img src=x onerror=alert(1)> and more"


@pytest.mark.behaviour("A30")
@pytest.mark.parametrize(
    "data", [b"", b"\0\1\2", b"<html><body>", b"{}", b"<rss><channel/></rss>", b"opml", b"<" * 1000]
)
def test_what_is_no_list_is_said_to_be_none(data: bytes) -> None:
    assert parse_opml(data) == ParsedOpml(problems=(OpmlProblem(1, K.NOT_OPML),))


@pytest.mark.behaviour("A30")
@pytest.mark.parametrize("end", [b"</body></opml>", b""])
def test_100_000_outlines_come_in(end: bytes) -> None:
    outlines = b"".join(b'<outline text="%d" xmlUrl="https://a.example/%d"/>\n' % (n, n) for n in range(100_001))
    opml = parse_opml(b"<opml><body>" + outlines + end)
    assert len(opml.outlines) == 100_000
    assert K.TOO_MANY in {problem.kind for problem in opml.problems}


@pytest.mark.behaviour("A13")
def test_folders_100_000_deep_are_flattened() -> None:
    deep = b'<outline text="in">' * 100_000 + b'<outline text="One" xmlUrl="https://a.example/"/>'
    for end in (b"</outline>" * 100_000 + b"</body></opml>", b""):
        (feed,) = parse_opml(b"<opml><body>" + deep + end).outlines
        assert feed.folder == ("in",) * 20


@pytest.mark.behaviour("A12")
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "koi8-r"])
def test_lists_come_in_any_encoding(encoding: str) -> None:
    text = f"<?xml version='1.0' encoding='{encoding}'?><opml><body><outline text='Мир' xmlUrl='https://a.example/'/></body></opml>"
    opml = parse_opml(text.encode(encoding))
    assert ([feed.title for feed in opml.outlines], opml.problems) == (["Мир"], ())


@pytest.mark.skipif(not FROM_THE_WILD.is_dir(), reason="the lists from the wild are not here")
@pytest.mark.parametrize("path", sorted(FROM_THE_WILD.glob("*")), ids=lambda path: path.name)
def test_lists_from_the_wild_come_in_whole(path: Path) -> None:
    opml = parse_opml(path.read_bytes())
    assert opml.title
    assert opml.outlines
    assert all(feed.title for feed in opml.outlines)
    assert {problem.kind for problem in opml.problems} <= {K.BAD_ADDRESS}  # Liferea's own "vfolder", one "hhttps:"


def test_our_own_edition_is_nothing_for_others() -> None:
    assert (
        parse_opml(write_opml([Feed(1, "off-the-wire:getting-started", "Getting started")], "Mine", 0.0)).outlines == ()
    )


def test_others_can_read_what_we_write() -> None:
    feeds = [
        Feed(1, "https://a.example/", "A & B", folder=("World",)),
        Feed(2, "https://b.example/", custom_title="Mine"),
    ]
    text = write_opml(feeds, "List <1>", 1795428000.0).decode()
    assert '<outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/"/>' in text
    assert "<title>List &lt;1&gt;</title><dateCreated>Mon, 23 Nov 2026 10:00:00 GMT</dateCreated>" in text
    assert text.index('<outline text="World" title="World">') < text.index("https://a.example/")


NAMES = st.text(min_size=1, max_size=30).map(lambda text: " ".join(text.split())).filter(bool)
WRITABLE = NAMES.filter(lambda text: not any(character in text for character in "\ufffe\uffff") and text.isprintable())
FEEDS = st.lists(
    st.builds(
        Feed,
        id=st.integers(1),
        url=st.integers(0, 10**9).map(lambda number: f"https://a.example/{number}?a=1&b=\"<'>"),
        feed_title=WRITABLE,
        custom_title=st.just("") | WRITABLE,
        folder=st.lists(WRITABLE, max_size=4).map(tuple),
        home_url=st.sampled_from(["", "https://a.example/"]),
        language=st.sampled_from(["", "en", "zh-Hant"]),
        on_wire=st.booleans(),
        is_paused=st.booleans(),
        interval=st.none() | st.integers(300, 10**6).map(float),
    ),
    unique_by=lambda feed: feed.url,
    max_size=20,
)


@given(feeds=FEEDS, title=WRITABLE)
def test_what_goes_out_comes_back(feeds: list[Feed], title: str) -> None:
    opml = parse_opml(write_opml(feeds, title, 0.0))
    assert (opml.title, opml.problems) == (title, ())
    expected = {
        OpmlFeed(
            url=feed.url,
            title=feed.title,
            folder=feed.folder,
            home_url=feed.home_url,
            language=feed.language,
            custom_title=feed.custom_title,
            on_wire=feed.on_wire,
            is_paused=feed.is_paused,
            interval=feed.interval,
        )
        for feed in feeds
    }
    assert set(opml.outlines) == expected


@given(data=st.binary(max_size=2000) | st.text(max_size=2000).map(lambda text: f"<opml><body>{text}".encode()))
def test_whatever_comes_in_nothing_breaks(data: bytes) -> None:
    opml = parse_opml(data)
    assert all(feed.url.lower().startswith(("http://", "https://")) for feed in opml.outlines)
