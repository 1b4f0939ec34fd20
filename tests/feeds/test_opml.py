"""OPML: lists come in whole as far as they can be read, and go out so that nothing is lost."""

import tempfile
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import at_night, examples
from tests.feed_variants import with_settings
from tests.store_samples import new_store
from ticker.entities import Feed, FeedSettings, ReadPolicy
from ticker.feeds.opml import OpmlFeed, OpmlProblem, OpmlProblemKind, ParsedOpml, parse_opml
from ticker.feeds.opml_writer import write_opml
from ticker.poller import subscribe_listed
from ticker.preferences import ShowPictures
from ticker.store.order import in_order

DATA = Path(__file__).parent.parent / "data" / "opml"
FROM_THE_WILD = Path(__file__).parents[3] / "shared" / "feeds" / "opml"
K = OpmlProblemKind


def parsed(name: str) -> ParsedOpml:
    return parse_opml((DATA / name).read_bytes())


def test_folders_titles_and_the_ways_to_write_an_address() -> None:
    assert parsed("folders.opml") == ParsedOpml(
        title="My feeds",
        is_arranged=True,
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
    assert opml.problems == (OpmlProblem(11, K.BROKEN_XML, "not well-formed (invalid token)"),)
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


@pytest.mark.no_cover
@pytest.mark.behaviour("A30")
@pytest.mark.parametrize("end", [b"</body></opml>", *at_night(b"")])
def test_100_000_outlines_come_in(end: bytes) -> None:
    outlines = b"".join(b'<outline text="%d" xmlUrl="https://a.example/%d"/>\n' % (n, n) for n in range(100_001))
    opml = parse_opml(b"<opml><body>" + outlines + end)
    assert len(opml.outlines) == 100_000
    assert K.TOO_MANY in {problem.kind for problem in opml.problems}


@pytest.mark.no_cover
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
    assert {problem.kind for problem in opml.problems} <= {
        K.BAD_ADDRESS,
        K.DUPLICATE,
    }  # one "hhttps:", one listed twice


def test_our_own_edition_is_nothing_for_others() -> None:
    assert (
        parse_opml(write_opml([Feed(1, "off-the-wire:getting-started", "Getting started")], "Mine", 0.0)).outlines == ()
    )


def test_others_can_read_what_we_write() -> None:
    feeds = [
        Feed(1, "https://a.example/", "A & B", settings=FeedSettings(folder=("World",))),
        Feed(2, "https://b.example/", settings=FeedSettings(custom_title="Mine")),
    ]
    text = write_opml(feeds, "List <1>", 1795428000.0).decode()
    assert '<outline type="rss" text="A &amp; B" title="A &amp; B" xmlUrl="https://a.example/"/>' in text
    assert "<title>List &lt;1&gt;</title><dateCreated>Mon, 23 Nov 2026 10:00:00 GMT</dateCreated>" in text
    assert text.index('<outline text="World" title="World">') < text.index("https://a.example/")


WORDS = st.text(st.characters(categories=("L", "M", "N", "P", "S")), min_size=1, max_size=10)
WRITABLE = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
SETTINGS = st.builds(
    FeedSettings,
    custom_title=st.just("") | WRITABLE,
    folder=st.lists(WRITABLE, max_size=4).map(tuple),
    on_wire=st.booleans(),
    is_paused=st.booleans(),
    interval=st.none() | st.integers(300, 10**6).map(float),
    prefers_full_story=st.none() | st.booleans(),
    color=st.sampled_from(["", "#8a1020"]),
    pictures=st.sampled_from(["", *ShowPictures]),
    wire_limit=st.none() | st.integers(1, 10_000),
    read_policy=st.sampled_from([*ReadPolicy]),
    importance=st.integers(1, 5),
)
FEEDS = st.lists(
    st.builds(
        Feed,
        id=st.integers(1),
        url=st.integers(0, 10**9).map(lambda number: f"https://a.example/{number}?a=1&b=\"<'>"),
        feed_title=WRITABLE,
        home_url=st.sampled_from(["", "https://a.example/"]),
        language=st.sampled_from(["", "en", "zh-Hant"]),
        settings=SETTINGS,
    ),
    unique_by=lambda feed: feed.url,
    max_size=20,
)


@pytest.mark.no_cover
@given(feeds=FEEDS, title=WRITABLE, is_arranged=st.booleans())
def test_what_goes_out_comes_back_in_its_order(feeds: list[Feed], title: str, is_arranged: bool) -> None:
    walked = in_order(with_settings(each, position=place if is_arranged else None) for place, each in enumerate(feeds))
    opml = parse_opml(write_opml(walked, title, 0.0))
    assert (opml.title, opml.problems) == (title, ())
    assert opml.is_arranged == (is_arranged and bool(feeds))
    for listed, feed in zip(opml.outlines, walked, strict=True):
        for field in fields(OpmlFeed):
            if field.name != "title":
                source = feed.settings if hasattr(feed.settings, field.name) else feed
                assert getattr(listed, field.name) == getattr(source, field.name)
        assert listed.title == feed.feed_title


@pytest.mark.no_cover
@given(feeds=FEEDS, is_arranged=st.booleans())
@settings(max_examples=examples(20), deadline=None)
def test_a_store_that_takes_in_a_list_writes_the_same_list(feeds: list[Feed], is_arranged: bool) -> None:
    walked = in_order(with_settings(each, position=place if is_arranged else None) for place, each in enumerate(feeds))
    written = write_opml(walked, "Mine", 0.0)
    opml = parse_opml(written)
    with tempfile.TemporaryDirectory() as folder, new_store(Path(folder) / "wire.sqlite3") as store:
        for place, each in enumerate(opml.outlines):
            subscribe_listed(store, each, place if opml.is_arranged else None)
        assert write_opml(store.feeds.all(), "Mine", 0.0) == written


def test_feeds_and_folders_are_written_in_the_order_they_come_in() -> None:
    feeds = [
        Feed(1, "https://a.example/", "A", settings=FeedSettings(folder=("World",), position=0)),
        Feed(2, "https://b.example/", "B", settings=FeedSettings(position=1)),
        Feed(3, "https://c.example/", "C", settings=FeedSettings(folder=("World", "Asia"), position=2)),
    ]
    text = write_opml(feeds, "Mine", 0.0).decode()
    places = [text.index(word) for word in ('"World"', "a.example", '"Asia"', "c.example", "b.example")]
    assert places == sorted(places)
    assert [each.title for each in parse_opml(text.encode()).outlines] == ["A", "C", "B"]


def test_our_settings_are_found_whatever_the_namespace_is_called() -> None:
    feed = Feed(
        1, "https://a.example/", "A", settings=FeedSettings(color="#8a1020", on_wire=False, wire_limit=3, position=0)
    )
    renamed = write_opml([feed], "Mine", 0.0).replace(b"otw:", b"ns0:").replace(b"xmlns:otw=", b"xmlns:ns0=")
    opml = parse_opml(renamed)
    assert opml.is_arranged
    assert [(each.color, each.on_wire, each.wire_limit) for each in opml.outlines] == [("#8a1020", False, 3)]


def test_settings_that_make_no_sense_are_passed_over() -> None:
    opml = parse_opml(
        b'<opml xmlns:otw="urn:off-the-wire:opml" mine="1"><body otw:more="x">&<outline xmlUrl="https://a.example/"'
        b' otw:colour="red" otw:pictures="often" otw:wireLimit="-1" otw:fullStory="maybe" otw:read="later"'
        b' otw:interval="soon" otw:importance="6" otw:new="x" other:thing="y"/>'
    )
    assert opml.outlines == (OpmlFeed("https://a.example/"),)


def test_addresses_written_in_several_ways_are_one_feed_with_what_all_say_of_it() -> None:
    opml = parse_opml(
        b"""<opml><body>
        <outline xmlUrl="https://A.example:443" text="A"/>
        <outline text="News"><outline xmlUrl="https://a.example/#top" text="Again" htmlUrl="https://a.example/home"/>
        </outline>
        <outline xmlUrl="https://a.example/?page=1" text="Another"/>
        <outline xmlUrl="http://a.example/" text="Not encrypted"/>
        </body></opml>"""
    )
    assert opml.outlines == (
        OpmlFeed("https://A.example:443", "A", ("News",), home_url="https://a.example/home"),
        OpmlFeed("https://a.example/?page=1", "Another"),
        OpmlFeed("http://a.example/", "Not encrypted"),
    )
    assert opml.problems == (OpmlProblem(3, K.DUPLICATE, "https://a.example/#top"),)


def test_a_name_somebody_gave_a_feed_is_kept_beside_its_title() -> None:
    opml = parse_opml(b'<opml><body><outline xmlUrl="https://a.example/" text="Mine" title="Theirs"/></body></opml>')
    assert opml.outlines == (OpmlFeed("https://a.example/", "Theirs", custom_title="Mine"),)


@given(data=st.binary(max_size=2000) | st.text(max_size=2000).map(lambda text: f"<opml><body>{text}".encode()))
def test_whatever_comes_in_nothing_breaks(data: bytes) -> None:
    opml = parse_opml(data)
    assert all(feed.url.lower().startswith(("http://", "https://")) for feed in opml.outlines)


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example/two words.xml",
        "https://a.exa mple/feed",
        "https://a.example/no\N{NO-BREAK SPACE}break",
        "https://a.example:0/feed",
        "https://a.example:65536/feed",
        "https://a.example:port/feed",
        "https://a.example:-1/feed",
    ],
)
def test_an_address_with_a_space_or_an_impossible_port_is_refused_by_its_line(address: str) -> None:
    lines = [
        "<opml>",
        '<outline xmlUrl="https://good.example:8080/feed"/>',
        f'<outline xmlUrl="{address}"/>',
        "</opml>",
    ]
    listed = parse_opml("\n".join(lines).encode())
    assert [each.url for each in listed.outlines] == ["https://good.example:8080/feed"]
    assert listed.problems == (OpmlProblem(3, K.BAD_ADDRESS, address),)


def outlines(*lines: str) -> ParsedOpml:
    return parse_opml("\n".join(["<opml version='2.0'><body>", *lines, "</body></opml>"]).encode())


def test_a_folder_that_says_it_is_a_feed_is_a_folder() -> None:
    listed = outlines(
        '<outline type="rss" text="News">',
        '<outline type="rss" text="World"><outline text="One" xmlUrl="https://one.example/feed"/></outline>',
        '<outline type="rss" text="Without"/>',
        "</outline>",
        '<outline text="Two" xmlUrl="https://two.example/feed"/>',
    )
    assert [(each.title, each.folder) for each in listed.outlines] == [("One", ("News", "World")), ("Two", ())]
    assert listed.problems == (OpmlProblem(4, K.NO_ADDRESS, "Without"),)


def test_the_category_of_a_feed_is_its_folder_where_it_is_in_none() -> None:
    listed = outlines(
        '<outline text="A" xmlUrl="https://a.example/" category="/Boston/Weather,/Harvard"/>',
        '<outline text="B" xmlUrl="https://b.example/" category="Tech"/>',
        '<outline text="C" xmlUrl="https://c.example/" category=" , /"/>',
        '<outline text="Folder"><outline text="D" xmlUrl="https://d.example/" category="/Other"/></outline>',
    )
    assert [each.folder for each in listed.outlines] == [("Boston", "Weather"), ("Tech",), (), ("Folder",)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("news.example/feed", "http://news.example/feed"),
        ("www.news.example", "http://www.news.example"),
        ("news.example:8080/feed?a=b", "http://news.example:8080/feed?a=b"),
        ("//news.example/feed", "http://news.example/feed"),
        ("https://news.example/?a=1&copy=2&reg=3&amp;lt=4", "https://news.example/?a=1&copy=2&reg=3&lt=4"),
        ("https://news.example/?section=world&para=1&not=2", "https://news.example/?section=world&para=1&not=2"),
    ],
)
@pytest.mark.parametrize("is_torn", [False, True])
def test_addresses_as_programs_write_them(written: str, meant: str, is_torn: bool) -> None:
    listed = outlines(f'<outline text="A" xmlUrl="{written}"/>', "<torn" if is_torn else "")
    assert [each.url for each in listed.outlines] == [meant]
    assert bool(listed.problems) is is_torn


@pytest.mark.parametrize(
    "address", ["localhost", "feed", "../feed.xml", "C:\\feeds\\a.xml", "a.b", "mailto:a@b.example"]
)
def test_what_only_looks_like_an_address_is_refused(address: str) -> None:
    listed = outlines(f'<outline text="A" xmlUrl="{address}"/>')
    assert not listed.outlines
    assert [each.kind for each in listed.problems] == [K.BAD_ADDRESS]
