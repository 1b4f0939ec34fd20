"""Parsing: what feeds say, and what comes of documents that are damaged, hostile or no feeds at all."""

import codecs
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.server import FeedServer, rss
from ticker.entities import Enclosure, FetchError, FetchErrorKind, ParsedEntry, ParsedFeed, PollingHints
from ticker.feeds.parse import MAX_ENTRIES, parse_feed

DATA = Path(__file__).parent.parent / "data" / "feeds"
FROM_THE_WILD = Path(__file__).parents[3] / "shared" / "feeds" / "feeds"
URL = "https://news.example/feed.xml"
NOON = 1795428000.0  # 23 November 2026, 10:00 UTC


def parsed(name: str, url: str = URL, content_type: str = "") -> ParsedFeed:
    return parse_feed((DATA / name).read_bytes(), url=url, content_type=content_type)


def titles(feed: ParsedFeed) -> list[str]:
    return [entry.title for entry in feed.entries]


def refusal(body: bytes, *, seconds: float = 20.0) -> FetchError:
    with pytest.raises(FetchError) as caught:
        parse_feed(body, url=URL, seconds=seconds)
    return caught.value


class TestFormats:
    def test_rss_2(self) -> None:
        assert parsed("rss-20.rss") == ParsedFeed(
            title="News",
            home_url="https://news.example/",
            language="en-GB",
            icon_url="https://news.example/icon.png",
            entries=(
                ParsedEntry(
                    guid="storm-1",
                    link="https://news.example/storm",
                    title="Storm &amp; flood",
                    author="Anna Example",
                    published_at=1795424400.0,
                    summary_html="<p>It rains.</p>",
                    content_html='<p>It rains, and <a href="/more">more</a>.</p>',
                    categories=("Weather",),
                    enclosures=(Enclosure("https://news.example/storm.mp3", "audio/mpeg", 1234, seconds=3845),),
                    image_url="https://news.example/storm.jpg",
                ),
            ),
        )

    def test_rss_091_with_a_document_type(self) -> None:
        feed = parsed("rss-091-with-document-type.rss")
        assert (feed.title, feed.language, titles(feed)) == ("Nouvelles", "fr", ["L'été"])

    def test_rss_1(self) -> None:
        feed = parsed("rss-10.rdf")
        assert (feed.title, feed.home_url) == ("Papers", "https://news.example/")
        (entry,) = feed.entries
        assert (entry.guid, entry.title, entry.author) == ("https://news.example/p1", "First paper", "Bo Example")
        assert entry.published_at == NOON - 3600

    def test_rss_090(self) -> None:
        assert titles(parsed("rss-090.rdf")) == ["Very old"]

    def test_atom_1(self) -> None:
        feed = parsed("atom-10.atom")
        assert feed.title == "Nachrichten &lt;b&gt; &amp; mehr"
        assert (feed.home_url, feed.language, feed.icon_url) == (
            "https://news.example/",
            "de",
            "https://news.example/icon.png",
        )
        first, second = feed.entries
        assert first == ParsedEntry(
            guid="urn:uuid:1",
            link="https://news.example/1",
            title="Sturm <em>und</em> Flut",
            author="Redaktion",
            published_at=1795327200.0,
            updated_at=1795420800.0,
            summary_html="Kurz: 1 &lt; 2",
            content_html="<p>Lang</p>",
            language="de",
            categories=("Wetter",),
            enclosures=(Enclosure("https://news.example/1.mp3", "audio/mpeg", 99),),
        )
        assert (second.author, second.content_html) == ("Anna, Bo", "Zeile eins<br>Zeile zwei")
        assert second.published_at == second.updated_at == 1795219200.0

    def test_atom_03(self) -> None:
        feed = parsed("atom-03.xml")
        (entry,) = feed.entries
        assert (feed.title, entry.title, entry.content_html) == ("Older", "Escaped", "<p>Old</p>")
        assert (entry.published_at, entry.updated_at) == (1072915200.0, 1073001600.0)

    def test_json_feed_11(self) -> None:
        assert parsed("json-feed-11.json") == ParsedFeed(
            title="News &amp; more",
            home_url="https://news.example/",
            language="en",
            icon_url="https://news.example/small.png",
            entries=(
                ParsedEntry(
                    guid="a",
                    is_title_text=True,
                    link="https://news.example/a",
                    title="A &lt; B",
                    author="Desk",
                    published_at=1795424400.0,
                    updated_at=1795435200.0,
                    summary_html="Short",
                    content_html="<p>Long</p>",
                    categories=("x", "y"),
                    enclosures=(Enclosure("https://news.example/a.mp3", "audio/mpeg", 12, "Sound", 65),),
                    image_url="https://news.example/a.jpg",
                ),
                ParsedEntry(
                    guid="b",
                    link="https://other.example/b",
                    author="Anna, Bo",
                    content_html="Only<br>text",
                    is_title_text=True,
                ),
            ),
        )

    def test_json_feed_10(self) -> None:
        (entry,) = parsed("json-feed-10.json").entries
        assert (entry.guid, entry.author, entry.content_html) == ("7", "Cy", "Seven")

    def test_a_prefix_before_each_element(self) -> None:
        feed = parsed("prefixed-root.xml")
        assert (feed.title, titles(feed)) == ("Prefixed", ["One"])

    @pytest.mark.behaviour("P12")
    def test_hints_on_how_often_to_ask(self) -> None:
        assert parsed("hints.rss").hints == PollingHints(5400.0, frozenset({0, 7}), frozenset({5, 6}))
        assert parsed("rss-10.rdf").hints == PollingHints(21_600.0)
        assert parsed("hints-nonsense.rss").hints == PollingHints()

    @pytest.mark.skipif(not FROM_THE_WILD.is_dir(), reason="the feeds from the wild are not here")
    @pytest.mark.parametrize("path", sorted(FROM_THE_WILD.glob("*")), ids=lambda path: path.name)
    def test_feeds_from_the_wild(self, path: Path) -> None:
        feed = parse_feed(path.read_bytes(), url=URL)
        assert feed.title or path.name in {"qemu.atom", "phpxml.rss", "allthis-partial.json"}
        assert feed.entries or path.name == "authors.json"
        assert len({entry.guid for entry in feed.entries}) == len(feed.entries)
        assert all(entry.guid and (entry.title or entry.content_html or entry.summary_html) for entry in feed.entries)


class TestNotAFeed:
    @pytest.mark.behaviour("A10")
    @pytest.mark.parametrize(
        ("body", "detail"),
        [
            (b"", "empty"),
            (b" \r\n\t\0", "empty"),
            (b"%PDF-1.7\n...", "pdf"),
            (b"\x89PNG\r\n\x1a\n....", "image"),
            (b"\xff\xd8\xff\xe0..JFIF", "image"),
            (b"GIF89a..", "image"),
            (b"PK\x03\x04..", "archive"),
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "image"),
            (b"<opml version='2.0'><body/></opml>", "opml"),
            (b"<?xml version='1.0'?><urlset/>", "xml"),
            (b"<div>Down for maintenance</div>", "html"),
            (b"Down for maintenance", "text"),
            (b"<!--", "text"),
            (b"<?xml", "text"),
            (b"<", "text"),
            (b'{"error": "no such page"}', "json"),
            (b"[1, 2, 3]", "json"),
        ],
    )
    def test_it_is_recognised_and_said(self, body: bytes, detail: str) -> None:
        error = refusal(body)
        assert (error.kind, error.detail) == (FetchErrorKind.NOT_A_FEED, detail)

    @pytest.mark.behaviour("A10")
    @pytest.mark.parametrize("name", ["page.html", "page.xhtml", "captive-portal.html"])
    def test_a_page_is_no_feed(self, name: str) -> None:
        error = refusal((DATA / name).read_bytes())
        assert (error.kind, error.detail) == (FetchErrorKind.NOT_A_FEED, "html")

    def test_a_feed_without_entries_is_a_feed(self) -> None:
        assert parse_feed(rss("Quiet", []), url=URL) == ParsedFeed(title="Quiet", home_url="https://news.example/")

    @pytest.mark.parametrize("body", [b"<rss", b"<rss><channel", b"<feed><entry", b"{", b'{"items": [', b"<feed>" * 10])
    def test_a_feed_of_which_nothing_can_be_read(self, body: bytes) -> None:
        assert refusal(body).kind is FetchErrorKind.UNREADABLE


class TestDamage:
    @pytest.mark.behaviour("A11")
    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("cut-short.rss", ["One", "Two", "Three"]),
            ("unclosed-tags.rss", ["One", "Two", "Three"]),
            ("stray-ampersand.rss", ["Fish & chips", "Two"]),
            ("undefined-entities.rss", ["Café — open\xa0now &unheardof;", "Two"]),
            ("control-characters.rss", ["Bell and[2J whistle", "Two"]),
            ("invalid-utf-8.rss", ["One", "Café Zürich"]),
            ("undeclared-prefix.rss", ["One", "Two"]),
            ("warnings-before.rss", ["One", "Two"]),
            ("text-after.rss", ["One", "Two"]),
            ("odd-elements.rss", ["One", "Two"]),
            ("namespace-with-spaces.rss", ["One", "Two"]),
            ("json-cut-short.json", ["One", "Two"]),
        ],
    )
    def test_what_can_be_read_is_kept(self, name: str, expected: list[str]) -> None:
        assert [title.replace("&amp;", "&") for title in titles(parsed(name))] == expected

    @pytest.mark.behaviour("A11")
    def test_a_feed_cut_anywhere_keeps_the_entries_before_the_cut(self) -> None:
        whole = (DATA / "rss-20.rss").read_bytes().replace(b"</channel>", b"<item><title>Two</title></item></channel>")
        first = whole.index(b"</item>") + len(b"</item>")
        for end in range(first, len(whole)):
            assert titles(parse_feed(whole[:end], url=URL))[0] == "Storm &amp; flood"

    @pytest.mark.behaviour("A11")
    def test_links_with_a_stray_ampersand_stay_whole(self) -> None:
        assert parsed("stray-ampersand.rss").entries[0].link == "https://news.example/?a=1&b=2"

    @pytest.mark.behaviour("A16")
    def test_titles_keep_their_words_for_the_cleaning_to_come(self) -> None:
        first, second, third = titles(parsed("titles.rss"))
        assert first == "<b>Bold</b> &amp; brave"
        assert second == "a &lt; b &amp; c"
        assert third.replace("<br>", " ").split() == ["Two", "lines"]

    @pytest.mark.behaviour("A28")
    def test_stylesheets_and_comments_are_ignored(self) -> None:
        (entry,) = parsed("stylesheet-and-comments.rss").entries
        assert (entry.title, entry.summary_html) == ("One", "<![CDATA[inner]]>")

    @pytest.mark.behaviour("A28")
    def test_a_comment_of_10_mb_is_skipped(self) -> None:
        body = b"<?xml version='1.0'?><!--" + b"- " * 5_000_000 + b"-->" + rss("News", ["One"]).partition(b"?>")[2]
        assert titles(parse_feed(body, url=URL)) == ["One"]

    @pytest.mark.behaviour("A29")
    def test_json_with_values_of_the_wrong_type(self) -> None:
        feed = parsed("json-wrong-types.json")
        assert (feed.title, feed.home_url, feed.language) == ("Odd again", "", "")
        assert titles(feed) == ["", "Huge", "True", "Not a number", "Infinite"]
        assert feed.entries[0].summary_html == "Still something"
        assert feed.entries[2].categories == ("yes",)
        assert feed.entries[2].enclosures == (Enclosure("https://news.example/a.mp3"),)
        assert feed.entries[3].published_at is None

    @pytest.mark.behaviour("A29")
    @pytest.mark.behaviour("A13")
    def test_json_nested_without_end(self) -> None:
        deep = b'{"version": "1", "items": [{"id": "1", "title": "One"}, {"id": "2", "x": ' + b"[" * 100_000
        assert titles(parse_feed(deep, url=URL)) == ["One"]
        assert refusal(b"[" * 100_000).kind is FetchErrorKind.UNREADABLE


@pytest.mark.no_cover
class TestHostility:
    @pytest.mark.behaviour("A01")
    def test_entities_are_not_expanded(self) -> None:
        feed = parsed("entity-expansion.rss")
        assert titles(feed) == ["Before", "Ha &amp;lol9; ha"]

    @pytest.mark.behaviour("A01")
    def test_quadratic_blow_up(self) -> None:
        body = b'<!DOCTYPE rss [<!ENTITY a "' + b"a" * 100_000 + b'">]><rss><channel><title>' + b"&a;" * 100_000
        assert len(parse_feed(body + b"</title></channel></rss>", url=URL).title) < 1_000_000

    @pytest.mark.behaviour("A02")
    def test_external_entities_are_neither_read_nor_asked_for(self, server: FeedServer, tmp_path: Path) -> None:
        (tmp_path / "secret").write_text("S3CRET")
        body = (DATA / "external-entity.rss").read_bytes()
        body = body.replace(b"http://127.0.0.1:9", server.url().rstrip("/").encode())
        body = body.replace(b"file:///etc/passwd", (tmp_path / "secret").as_uri().encode())
        (entry,) = parse_feed(body, url=URL).entries
        assert "S3CRET" not in repr(entry)
        assert "&amp;secret;" in entry.title
        assert server.connections == 0

    @pytest.mark.behaviour("A13")
    @pytest.mark.parametrize(
        "body",
        [
            b"<rss><channel><title>Deep</title><item><title>One</title></item>" + b"<a>" * 100_000,
            b"<rss><channel><title>Deep</title>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</channel></rss>",
            b"<feed xmlns='http://www.w3.org/2005/Atom'><title>Deep</title><entry><content type='xhtml'>"
            + b"<div>" * 100_000
            + b"</div>" * 100_000
            + b"</content></entry></feed>",
            b"<feed>" * 100_000,
            b"<rss><channel><title>Deep</title><item><description>" + b"&lt;div>" * 100_000,
        ],
    )
    def test_nesting_is_refused_or_flattened(self, body: bytes) -> None:
        try:
            outcome = parse_feed(body, url=URL).title
        except FetchError as error:
            outcome = error.kind
        assert outcome in {"Deep", FetchErrorKind.UNREADABLE}

    @pytest.mark.behaviour("A14")
    @pytest.mark.parametrize("is_newest_first", [True, False])
    def test_of_100_000_entries_the_newest_are_kept(self, is_newest_first: bool) -> None:
        numbers = range(100_000) if not is_newest_first else range(99_999, -1, -1)
        items = "".join(
            f"<item><guid>{n}</guid><title>{n}</title><pubDate>{_date(n)}</pubDate></item>" for n in numbers
        )
        feed = parse_feed(f"<rss><channel><title>Many</title>{items}</channel></rss>".encode(), url=URL)
        assert feed.was_cut
        assert sorted(int(entry.guid) for entry in feed.entries) == list(range(100_000 - MAX_ENTRIES, 100_000))

    @pytest.mark.behaviour("A14")
    def test_texts_are_cut(self) -> None:
        body = rss(
            "News", [{"title": "t" * 1_000_000, "link": "https://news.example/", "description": "d" * 6_000_000}]
        )
        feed = parse_feed(body, url=URL)
        assert feed.was_cut
        assert len(feed.entries[0].title) == 4_000
        assert len(feed.entries[0].summary_html) == 1_000_000
        assert not parse_feed(rss("News", ["One"]), url=URL).was_cut

    @pytest.mark.behaviour("A15")
    def test_a_parser_that_runs_away_is_ended(self) -> None:
        tags = b"<rss><channel><item><description>" + b"<b>x</b>" * 100_000
        assert refusal(tags, seconds=0.0).kind is FetchErrorKind.PARSE_TIMED_OUT

    @pytest.mark.behaviour("A15")
    @pytest.mark.parametrize(
        "hostile",
        [
            pytest.param(lambda n: b"<?xml version='1.0'?>" + b"\n" * n + rss("News", ["One"])[40:], id="newlines"),
            pytest.param(
                lambda n: b"<?xml" + b" encoding='a'" * (n // 13) + b"?>" + rss("News", ["One"])[40:], id="declaration"
            ),
            pytest.param(
                lambda n: b"<!DOCTYPE x [" + b"<!ENTITY\n" * (n // 9) + rss("News", ["One"])[40:], id="entities"
            ),
            pytest.param(lambda n: rss("News", [{"title": "One", "author": "a." * (n // 2)}]), id="author"),
            pytest.param(lambda n: rss("News", [{"title": "One", "author": "a@" * (n // 2)}]), id="e-mail"),
            pytest.param(
                lambda n: (
                    b"<rss><channel><item><title>One</title>"
                    + b"".join(b"<category>%d</category>" % i for i in range(n // 22))
                    + b"</item></channel></rss>"
                ),
                id="categories",
            ),
            pytest.param(
                lambda n: (
                    b"<rss><channel><item><title>One</title><x "
                    + b" ".join(b'a%d=""' % i for i in range(n // 10))
                    + b"/></item></channel></rss>"
                ),
                id="attributes",
            ),
        ],
    )
    def test_no_document_takes_quadratic_time(self, hostile: Callable[[int], bytes]) -> None:
        """Left to feedparser, each of these would run for hours: the failure would be that this does not end."""
        assert titles(parse_feed(hostile(1_000_000), url=URL)) == ["One"]

    @pytest.mark.behaviour("A14")
    @pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells a process its peak like this")
    def test_memory_stays_bounded(self) -> None:
        """In a process of its own: its peak is nobody else's. feedparser alone would take 250 MB for this."""
        grown = subprocess.run(
            [sys.executable, "-c", MEASURE_MEMORY], capture_output=True, text=True, check=True, cwd=DATA.parents[2]
        ).stdout
        assert 0 < int(grown) < 150_000


MEASURE_MEMORY = """
from pathlib import Path
from ticker.feeds.parse import parse_feed

def peak():
    (line,) = (each for each in Path("/proc/self/status").read_text().splitlines() if each.startswith("VmHWM"))
    return int(line.split()[1])

body = b"<rss><channel><title>Many</title>" + b"<item><title>x</title></item>" * 250_000 + b"</channel></rss>"
parse_feed(b"<rss><channel><title>One</title></channel></rss>", url="https://news.example/")
before = peak()
parse_feed(body, url="https://news.example/")
print(peak() - before)  # KiB
"""


class TestEncodings:
    @pytest.mark.behaviour("A12")
    @pytest.mark.parametrize(
        ("encoding", "text"),
        [
            ("utf-8", "Grüße, мир, 世界"),
            ("utf-16", "Grüße, мир, 世界"),
            ("utf-16-le", "Grüße, мир, 世界"),
            ("utf-16-be", "Grüße, мир, 世界"),
            ("utf-32", "Grüße, мир, 世界"),
            ("utf-32-be", "Grüße, мир, 世界"),
            ("utf-8-sig", "Grüße, мир, 世界"),
            ("koi8-r", "Привет, мир"),
            ("windows-1251", "Привет, мир"),
            ("windows-1252", "“Grüße” – 5 €"),
            ("iso-8859-1", "Grüße"),
            ("iso-8859-2", "Žluťoučký kůň"),
            ("iso-8859-15", "5 €"),
            ("gb2312", "你好，世界"),
            ("gbk", "你好，世界"),
            ("gb18030", "你好，世界 𠀀"),
            ("big5", "你好，世界"),
            ("shift_jis", "こんにちは、世界"),
            ("euc-jp", "こんにちは、世界"),
            ("iso-2022-jp", "こんにちは、世界"),
            ("euc-kr", "안녕하세요"),
            ("windows-1255", "שלום"),
            ("windows-1256", "مرحبا"),
            ("tis-620", "สวัสดี"),
        ],
    )
    @pytest.mark.parametrize("said_by", ["document", "header", "both"])
    def test_text_comes_out_right(self, encoding: str, text: str, said_by: str) -> None:
        declaration = f"<?xml version='1.0' encoding='{encoding}'?>" if said_by != "header" else ""
        content_type = f"text/xml; charset={encoding}" if said_by != "document" else "text/xml"
        body = f"{declaration}<rss><channel><title>{text}</title></channel></rss>".encode(encoding)
        assert parse_feed(body, url=URL, content_type=content_type).title == text

    @pytest.mark.behaviour("A12")
    @pytest.mark.parametrize(
        ("said", "really", "text"),
        [
            ("iso-8859-1", "utf-8", "Grüße, мир"),  # the most common lie
            ("us-ascii", "utf-8", "Grüße, мир"),
            ("utf-8", "windows-1252", "Café “open”"),
            ("us-ascii", "windows-1252", "Café “open”"),
            ("utf-16", "utf-8", "Grüße, мир"),
            ("gb2312", "gb18030", "镕 𠀀"),
            ("iso-8859-1", "windows-1252", "“open”"),
            ("no-such-thing", "utf-8", "Grüße"),
            ("zlib", "utf-8", "Grüße"),
            ("rot13", "utf-8", "Grüße"),
            ("punycode", "utf-8", "Grüße"),
            ("unicode_escape", "utf-8", "\\x41 Grüße"),
        ],
    )
    @pytest.mark.parametrize("said_by", ["document", "header"])
    def test_a_wrong_declaration(self, said: str, really: str, text: str, said_by: str) -> None:
        declaration = f"<?xml version='1.0' encoding='{said}'?>" if said_by == "document" else ""
        content_type = f"text/xml; charset={said}" if said_by == "header" else ""
        body = f"{declaration}<rss><channel><title>{text}</title></channel></rss>".encode(really)
        assert parse_feed(body, url=URL, content_type=content_type).title == text

    @pytest.mark.behaviour("A12")
    def test_a_byte_order_mark_outweighs_the_header(self) -> None:
        body = codecs.BOM_UTF16_BE + "<rss><channel><title>Grüße</title></channel></rss>".encode("utf-16-be")
        assert parse_feed(body, url=URL, content_type="text/xml; charset=koi8-r").title == "Grüße"

    @pytest.mark.behaviour("A12")
    def test_the_header_outweighs_the_document(self) -> None:
        body = "<?xml version='1.0' encoding='koi8-r'?><rss><channel><title>Привет</title></channel></rss>"
        feed = parse_feed(body.encode("cp1251"), url=URL, content_type="text/xml; charset=windows-1251")
        assert feed.title == "Привет"

    @pytest.mark.no_cover
    @pytest.mark.behaviour("A12")
    def test_megabytes_of_stray_bytes_take_no_time(self) -> None:
        body = b"<rss><channel><title>" + b"\xe9\xff" * 2_000_000 + b"</title></channel></rss>"
        assert parse_feed(body, url=URL).title.startswith("éÿéÿ")


class TestEntries:
    @pytest.mark.behaviour("A25")
    def test_dates(self) -> None:
        dates = {entry.title: entry.published_at for entry in parsed("dates.rss").entries}
        assert all(date is None or date < 1e12 for date in (dates.pop("year 99999"), dates.pop("thirteenth month")))
        assert dates == {
            "none": None,
            "rfc 822": NOON,
            "two-digit year": NOON,
            "iso": NOON,
            "seconds": NOON,
            "milliseconds": NOON,
            "zone by name": NOON,
            "wrong weekday": NOON,
            "greek": NOON,
            "year 1": None,
            "epoch": None,
            "year 9999": None,
            "words": None,
            "dublin core": NOON,
            "huge zone": None,
            "empty": None,
        }

    @pytest.mark.behaviour("P29")
    @pytest.mark.behaviour("A26")
    def test_without_guid_the_link_counts_and_without_link_what_is_said(self) -> None:
        linked, alone, untitled = parsed("guid-missing.rss").entries
        assert linked.guid == "https://news.example/1"
        assert alone.guid.startswith("hash:")
        assert untitled.guid.startswith("hash:")
        assert alone.guid != untitled.guid
        assert parsed("guid-missing.rss", url="https://elsewhere.example/").entries[1].guid == alone.guid

    @pytest.mark.behaviour("A26")
    def test_a_guid_for_all_tells_nothing(self) -> None:
        feed = parsed("guid-equal.rss")
        assert titles(feed) == ["One", "Two"]
        assert len({entry.guid for entry in feed.entries}) == 2
        assert parsed("guid-equal.rss") == feed

    @pytest.mark.behaviour("A26")
    def test_a_guid_of_5_mb_becomes_a_short_one(self) -> None:
        long = "x" * 5_000_000
        body = rss("News", [{"title": "One", "guid": long + "1"}, {"title": "Two", "guid": long + "2"}])
        guids = [entry.guid for entry in parse_feed(body, url=URL).entries]
        assert len(set(guids)) == 2
        assert max(map(len, guids)) < 100

    @pytest.mark.behaviour("P29")
    def test_a_guid_that_is_an_address_is_the_link_where_there_is_no_other(self) -> None:
        feed = parsed("guid-no-permalink.rss")
        assert [entry.link for entry in feed.entries] == [
            "https://news.example/no-page",
            "https://news.example/page",
            "",
        ]
        assert [entry.guid for entry in feed.entries] == [
            "https://news.example/no-page",
            "https://news.example/page",
            "12345",
        ]

    @pytest.mark.behaviour("P29")
    @pytest.mark.parametrize("name", ["guid-no-permalink.rss", "guid-equal.rss", "atom-10.atom", "json-feed-11.json"])
    def test_a_feed_that_moves_keeps_its_guids(self, name: str) -> None:
        there = parsed(name, url="http://old.example/rss")
        assert [each.guid for each in there.entries] == [each.guid for each in parsed(name).entries]

    @pytest.mark.behaviour("A27")
    def test_relative_links_are_resolved_by_the_nearest_base(self) -> None:
        feed = parsed("relative-links.atom")
        assert feed.home_url == "https://base.example/blog/"
        one, two, three, four = feed.entries
        assert (one.link, one.base_url) == ("https://base.example/blog/one.html", "https://base.example/blog/")
        assert (two.link, two.base_url) == ("https://other.example/two.html", "https://other.example/")
        assert {three.title, four.title} == {"Three", "Four"}

    def test_the_feeds_own_address_is_the_base_where_none_is_given(self) -> None:
        entry = parse_feed(rss("News", [{"title": "One", "link": "/one"}]), url=URL).entries[0]
        assert (entry.link, entry.base_url) == ("https://news.example/one", "")

    def test_entries_with_nothing_to_say_are_left_out(self) -> None:
        assert titles(parse_feed(rss("News", [{"pubDate": "today"}, "One"]), url=URL)) == ["One"]


def _date(minutes: int) -> str:
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(1_600_000_000 + 60 * minutes))


@pytest.mark.parametrize(
    "page",
    [
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>x</body></html>",
        '<!doctype html><html><body><script src="/cdn-cgi/challenge-platform/h/b/orchestrate"></script></body></html>',
        '<html><body><div class="g-recaptcha"></div></body></html>',
    ],
)
def test_a_bot_check_is_told_from_a_page(page: str) -> None:
    assert refusal(page.encode()).detail == "bot-check"
    assert refusal(b"<!DOCTYPE html><html><body>News</body></html>").detail == "html"


@pytest.mark.no_cover
@pytest.mark.timeout(60)  # they took minutes
def test_tens_of_thousands_of_enclosures_cost_no_more_than_their_number() -> None:
    files = "".join(f'<enclosure url="https://a.example/{number}.mp3" type="audio/mpeg"/>' for number in range(40_000))
    body = f'<rss version="2.0"><channel><title>t</title><item><guid>1</guid>{files}</item></channel></rss>'
    (entry,) = parse_feed(body.encode(), url="https://a.example/feed").entries
    assert [each.url for each in entry.enclosures][:2] == ["https://a.example/0.mp3", "https://a.example/1.mp3"]
    assert len(entry.enclosures) == 20
