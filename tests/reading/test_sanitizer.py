"""Strangers' HTML, made plain and made safe."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.bypasses import BYPASSES
from ticker.entities import Enclosure, ParsedEntry, ParsedFeed
from ticker.reading.feed_cleaner import clean_feed
from ticker.reading.image_tags import MAX_IMAGES
from ticker.reading.layout_limits import CUT_MARK, MAX_DEPTH, MAX_LENGTH, WHOLE_MARK
from ticker.reading.plain_text import plain_text, text_of
from ticker.reading.safe_links import safe_link
from ticker.reading.sanitizer import MAX_WORD_LENGTH, SAFE_ATTRIBUTES, safe_html
from ticker.reading.tags import SAFE_TAGS

BASE = "https://example.org/news/today.html"


class Outline(HTMLParser):
    """What is in a piece of HTML: its elements, attributes, words and depth."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.depth = self.deepest = 0
        self.others: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes.extend((tag, name, value or "") for name, value in attrs)
        if tag not in {"br", "hr", "img", "wbr", "col"}:
            self.depth += 1
            self.deepest = max(self.deepest, self.depth)

    def handle_endtag(self, tag: str) -> None:
        self.depth -= 1

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.others.append(data)

    def handle_decl(self, decl: str) -> None:
        self.others.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.others.append(data)

    def handle_pi(self, data: str) -> None:
        self.others.append(data)


def assert_safe(html: str) -> None:
    """Whatever ``html`` was made of, nothing outside the allow-list is in it."""
    outline = Outline(html.removesuffix(CUT_MARK).removesuffix(WHOLE_MARK))
    assert set(outline.tags) <= SAFE_TAGS
    assert not outline.others
    assert outline.deepest <= MAX_DEPTH
    assert outline.depth == 0
    for tag, name, value in outline.attributes:
        allowed = SAFE_ATTRIBUTES["*"] | SAFE_ATTRIBUTES.get(tag, set()) | {"colspan", "rowspan", "type"}
        assert name in allowed - {"data-src"}, (tag, name)
        if name == "href":
            assert re.match(r"(?i)(https?|mailto):", value), value
        if name == "src":
            assert re.match(r"https?://[^/]", value), value


@pytest.mark.behaviour("A16")
@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("AT&amp;T and <b>others</b>", "AT&T and others"),
        ("AT&amp;amp;T", "AT&T"),
        ("&lt;i&gt;Nature&lt;/i&gt; retracts", "Nature retracts"),
        ("&amp;lt;em&amp;gt;Twice&amp;lt;/em&amp;gt;", "Twice"),
        ("<p>One</p><p>Two</p>", "One Two"),
        ("One<br/>Two", "One Two"),
        ("One\r\n\t Two\x0bThree\x00", "One Two Three"),
        ("One\u2028Two\u2029Three\x85Four", "One Two Three Four"),
        ("&nbsp;Wide&#160;&#xA0;apart&nbsp;", "Wide apart"),
        ("Why List<String> is not List<Object>", "Why List<String> is not List<Object>"),
        ("The &lt;dialog&gt; element", "The <dialog> element"),
        ("1 < 2 and 3 > 2 & so on", "1 < 2 and 3 > 2 & so on"),
        ("look?a=1&copy=2&lt=3", "look?a=1&copy=2&lt=3"),
        ("<script>alert(1)</script>News<style>p{}</style>", "News"),
        ("News<!-- not this -->", "News"),
        ('<a href="javascript:alert(1)" onclick=x>News</a>', "News"),
        ("", ""),
        ("&#0;&#x110000;&#xD800;x", "x"),
    ],
)
def test_a_title_becomes_one_plain_line(title: str, shown: str) -> None:
    assert plain_text(title).replace("\ufffd", "") == shown


@given(st.text() | st.text("<>&;/ab#x01 \n\u202e\u0301", max_size=200))
def test_plain_text_is_one_line_whatever_comes_in(text: str) -> None:
    shown = plain_text(text)
    assert len(shown.splitlines()) <= 1
    assert shown == " ".join(shown.split())
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    shown.encode()


@given(st.text() | st.text("<>&;/ab#x01\"'= \n", max_size=300), st.text(max_size=40))
def test_html_is_safe_whatever_comes_in(body: str, base_url: str) -> None:
    assert_safe(safe_html(body, base_url))


@pytest.mark.behaviour("A17")
@pytest.mark.parametrize(
    ("title", "shown"),
    [
        ("report\u202egnp.exe", "reportgnp.exe"),
        ("\u2066left\u2067right\u2069", "leftright"),
        ("in\u200bvi\u2060si\ufeffble", "invisible"),
        ("\u3164\u115f\u200d", ""),
        ("\u200d\u200d\u200d", ""),
        ("a" + "\u0300\u0301\u0302\u0303\u0304\u0305\u0306" + "b", "a\u0300\u0301\u0302\u0303b"),
        ("ส" + "\u0e47" * 40, "ส\u0e47"),
        ("x" + "\ufe0f" * 50, "x\ufe0f"),
        ("x\U000e0041\U000e0042", "x"),
        ("a\ud800b\ufdd0c\uffffd", "abcd"),
    ],
)
def test_a_title_cannot_disturb_its_neighbours(title: str, shown: str) -> None:
    assert plain_text(title) == shown


@pytest.mark.behaviour("A17")
@pytest.mark.parametrize(
    "title",
    [
        "می‌خواهم بروم",  # Persian needs the zero-width non-joiner
        "क्‍ष और क्‌ष",
        "👩‍👩‍👧 🏳️‍🌈 🧑🏽‍⚕️ 👩‍❤️‍💋‍👨 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ☎️",
        "שָׁלוֹם עֲלֵיכֶם",
        "ْالسَّلَامُ عَلَيْكُمْ",
        "Việt Nam",
        "བསྒྲུབས་ཧྥུཾ",
        "中文标题，全角标点",
        "ไม่มีที่ว่างน้ำ",
    ],
)
def test_a_title_keeps_what_its_script_needs(title: str) -> None:
    assert plain_text(title) == title


def test_a_long_title_ends_at_a_word_with_an_ellipsis() -> None:
    shown = plain_text("every word counts " * 100, max_length=60)
    assert len(shown) <= 60
    assert shown.removesuffix("…").split(" ")[-1] in {"every", "word", "counts"}


@pytest.mark.behaviour("A14")
def test_a_title_of_a_megabyte_is_cut() -> None:
    assert len(plain_text("x" * 1_000_000)) == 500
    assert plain_text("&amp;" * 1_000_000).startswith("&&&")


@pytest.mark.behaviour("A20")
@pytest.mark.parametrize("body", BYPASSES)
def test_nothing_gets_past_the_sanitiser(body: str) -> None:
    for base_url in ("", BASE):
        html = safe_html(body, base_url)
        assert_safe(html)
        acting = [value for _, name, value in Outline(html).attributes if name in {"href", "src"}]
        assert not [value for value in acting if "boo" in value and not value.startswith(("http://", "https://"))]
        assert_safe(safe_html(html, base_url))


def test_there_are_enough_bypasses() -> None:
    assert len(set(BYPASSES)) >= 60


@pytest.mark.behaviour("A20")
@given(
    st.lists(st.sampled_from([*BYPASSES, "<p>", "</p>", "<table><tr><td>", "<ul><li>", "text ", "-->", '"', "'", ">"]))
)
def test_nothing_gets_past_in_company(bodies: list[str]) -> None:
    assert_safe(safe_html("".join(bodies), BASE))


@pytest.mark.behaviour("A20")
def test_what_a_reader_needs_is_kept() -> None:
    body = (
        '<h2 id="top">Head</h2><p lang="de" dir="ltr">Some <em>fine</em> <a href="https://e.org" title="X">a</a></p>'
        '<blockquote><p>Quote</p></blockquote><ol start="3"><li>three</li></ol><pre><code>a &lt; b\n  c</code></pre>'
        '<figure><img src="https://e.org/p.png" alt="A cat"><figcaption>Caption</figcaption></figure>'
        '<table><thead><tr><th>H</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table>'
        "<dl><dt>term</dt><dd>what it is</dd></dl><hr>"
        "<p>x<sup>2</sup> H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>m</mark></p>"
    )
    assert safe_html(body, BASE) == body


@pytest.mark.behaviour("A27")
@pytest.mark.parametrize(
    ("link", "absolute"),
    [
        ("/sport", "https://example.org/sport"),
        ("more.html", "https://example.org/news/more.html"),
        ("//cdn.example.org/x", "https://cdn.example.org/x"),
        ("?page=2", "https://example.org/news/today.html?page=2"),
        ("#note", "https://example.org/news/today.html#note"),
        ("http://example.com/a", "http://example.com/a"),
    ],
)
def test_relative_links_are_resolved(link: str, absolute: str) -> None:
    assert safe_html(f'<a href="{link}">x</a>', BASE) == f'<a href="{absolute}">x</a>'
    assert safe_link(link, BASE) == absolute


@pytest.mark.behaviour("A18")
@pytest.mark.parametrize(
    "link",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        " java\nscript:alert(1)",
        "\x01javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "mailto:a@example.org?cc=b@example.org&attach=/etc/passwd",
        "ftp://example.org/",
        "steam://run/1",
        "http:",
        "http:///path",
        "http://[::1",
        "https://example.org\\@evil.example/",
        "x" * 5_000,
        "",
    ],
)
def test_only_web_links_are_links(link: str) -> None:
    assert safe_link(link) == ""
    assert not safe_link(link, BASE) or safe_link(link, BASE).startswith("https://example.org/")


@pytest.mark.behaviour("A19")
@pytest.mark.parametrize(
    "link",
    ["https://e.org/$(touch x);`id`|cat&'", "https://e.org/a b", 'https://e.org/"x"', "https://e.org/\n--flag", "-x"],
)
def test_a_link_stays_one_word_and_never_an_option(link: str) -> None:
    safe = safe_link(link, BASE)
    assert safe.startswith("https://")
    assert not re.search(r'[\s"]', safe)


@pytest.mark.no_cover
@given(st.text())
def test_a_link_never_raises(link: str) -> None:
    assert safe_link(link).startswith(("http://", "https://")) or safe_link(link) == ""
    safe_link("/x", link)


@pytest.mark.behaviour("A21")
@pytest.mark.parametrize(
    "src", ["file:///etc/passwd", "\\\\host\\share\\x.png", "C:\\x.png", "qrc:/x", "data:image/png;base64,x"]
)
def test_pictures_of_this_machine_are_dropped(src: str) -> None:
    assert "<img" not in safe_html(f"<p>x<img src='{src}'></p>")


@pytest.mark.behaviour("A22")
@pytest.mark.parametrize(
    "pixel",
    [
        '<img src="https://e.org/p" width="1" height="1">',
        '<img src="https://e.org/p" width=0>',
        '<img src="https://e.org/p" height="1px">',
        '<img src="//pixel.example.org/b.gif">',
        '<img src="https://stats.example.org/b.gif?v=noscript">',
        '<img src="https://feeds.feedburner.com/~r/site/~4/abc">',
    ],
)
def test_pixels_that_count_readers_are_dropped(pixel: str) -> None:
    assert safe_html(f"<p>x{pixel}</p>", BASE) == "<p>x</p>"


def test_pictures_keep_address_words_and_size() -> None:
    html = safe_html('<img src="/cat.jpg" alt="A &quot;cat&quot; > dog" width="640" height="480px" onload=x>', BASE)
    assert html == ('<img src="https://example.org/cat.jpg" alt="A &quot;cat&quot; &gt; dog" width="640" height="480">')
    assert 'src="https://example.org/real.jpg"' in safe_html('<img src="data:x" data-src="/real.jpg">', BASE)
    assert safe_html('<img src="/x.png">' * 500, BASE).count("<img") == MAX_IMAGES


def test_an_embedded_film_becomes_a_link() -> None:
    html = safe_html('<p>See</p><iframe src="//www.youtube.com/embed/x?y=1"></iframe>', BASE)
    assert html == '<p>See</p><p><a href="https://www.youtube.com/embed/x?y=1">www.youtube.com</a></p>'


@pytest.mark.no_cover
@pytest.mark.behaviour("A13")
@pytest.mark.parametrize(
    "tags",
    ["<div>", "<blockquote>", "<b>", "<b><i>", "<ul><li>", "<table><tr><td>", "<x>", "<svg><g>", "<a><p>", "<dl><dd>"],
)
@pytest.mark.parametrize("count", [45, 30_000])
def test_deep_nesting_is_flattened_and_the_words_stay(tags: str, count: int) -> None:
    html = safe_html(tags * count + "the words")
    assert_safe(html)
    assert "the words" in Outline(html).text or tags == "<svg><g>" or html.endswith(CUT_MARK)


@pytest.mark.no_cover
@pytest.mark.behaviour("A13")
def test_elements_opened_anew_in_every_paragraph_do_not_explode() -> None:
    body = "".join(f'<b id="n{number}"><p>x' for number in range(20_000))
    assert len(safe_html(body)) < 2 * MAX_LENGTH
    assert_safe(safe_html("".join(f"<b><u id={number}></b>" for number in range(5_000)) + "</z>" * 5_000))


@pytest.mark.behaviour("A15")
def test_tables_nested_or_far_too_wide_become_lines() -> None:
    nested = safe_html("<table><tr><td>" * 20 + "deep")
    assert nested.count("<table") == 2
    assert "deep" in nested
    wide = safe_html(f"<table><tr>{'<td>cell</td>' * 200}</tr></table>")
    assert "<t" not in wide
    assert wide.count("cell") == 200
    assert "cell cell" in wide
    assert "colspan" not in safe_html("<table><tr><td colspan=99999 rowspan=-1>x</table>")


@pytest.mark.behaviour("A15")
def test_long_words_and_bodies_are_capped() -> None:
    word = safe_html("x" * 100_000 + "&amp;" * 5_000)
    assert max(len(part) for part in Outline(word).text.split("\u200b")) <= MAX_WORD_LENGTH
    assert len(Outline(word).text.replace("\u200b", "")) == 105_000
    link = '<a href="https://example.org/' + "x" * 3_000 + '">x</a>'
    assert safe_html(link) == link
    long = safe_html("<p>" + "words and more words " * 100_000)
    assert MAX_LENGTH * 0.9 < len(long) < MAX_LENGTH * 1.1
    assert not safe_html("<p>" + "x " * (MAX_LENGTH // 2 - 10) + '<a href="https://example.org/">x').endswith(
        "exam</p>"
    )
    assert_safe(long)


@pytest.mark.behaviour("A15")
@given(st.lists(st.sampled_from(["<b>", "</b>", "<div>", "</div>", "<p>", "<li>", "<ul>", "<table>", "<td>", "x"])))
def test_within_the_caps_no_word_is_lost(tags: list[str]) -> None:
    body = "".join(tags[:MAX_DEPTH])
    html = safe_html(body)
    assert_safe(html)
    assert_safe(safe_html(html))
    assert Outline(html).text.count("x") == body.count("x")


def test_a_body_holds_no_characters_that_mean_something_to_the_text_browser() -> None:
    html = safe_html("a\x00\x01&#1;&#xFDD0;\ufdd1\u202e&#x202E;\ufffc\ud800b")
    assert html.replace("\ufffd", "") == "ab"


def test_a_parsed_feed_is_cleaned_throughout() -> None:
    feed = ParsedFeed(
        title="<b>The</b>\nFeed",
        home_url="javascript:alert(1)",
        icon_url="/icon.png",
        language="en_GB",
        entries=(
            ParsedEntry(
                guid="1",
                link="story.html",
                title="A &amp;amp; B",
                author="<i>Ann</i>\u202e",
                summary_html="<script>x</script><p onclick=x>Short</p>",
                content_html='<a href="next.html">next</a>',
                language="not a language!",
                categories=("<b>x</b>", ""),
                enclosures=(
                    Enclosure("file:///etc/passwd"),
                    Enclosure("/a.mp3", "audio/mpeg", -5, "<b>Sound</b>"),
                ),
                image_url="data:image/png;base64,x",
            ),
            ParsedEntry(
                guid="2", link="file:///etc/passwd", title=" \u200b", content_html="<p>No <b>title</b> here</p>"
            ),
        ),
    )
    clean = clean_feed(feed, url=BASE)
    assert clean == ParsedFeed(
        title="The Feed",
        icon_url="https://example.org/icon.png",
        language="en-GB",
        entries=(
            ParsedEntry(
                guid="1",
                link="https://example.org/news/story.html",
                title="A & B",
                author="Ann",
                summary_html="<p>Short</p>",
                content_html='<a href="https://example.org/news/next.html">next</a>',
                categories=("x",),
                enclosures=(Enclosure("https://example.org/a.mp3", "audio/mpeg", 0, "Sound"),),
            ),
            ParsedEntry(guid="2", title="No title here", content_html="<p>No <b>title</b> here</p>"),
        ),
    )
    assert clean_feed(clean, url=BASE) == clean


@pytest.mark.behaviour("A27")
def test_links_in_bodies_are_relative_to_what_the_feed_says() -> None:
    entry = ParsedEntry(
        guid="1", link="https://example.org/1", base_url="https://base.example/a/", content_html='<a href="b">b</a>'
    )
    assert clean_feed(ParsedFeed(entries=(entry,)), url=BASE).entries[0].content_html == (
        '<a href="https://base.example/a/b">b</a>'
    )


@pytest.mark.behaviour("A27")
@pytest.mark.parametrize("host", ["ex<ample", "k>https:", "xn--a", "a•b.example", "-", "..", "a_b"])
def test_a_base_address_that_cannot_be_does_no_harm(host: str) -> None:
    entry = ParsedEntry(guid="1", link=f"https://{host}/1", content_html="<p>Fine</p>")
    assert clean_feed(ParsedFeed(entries=(entry,)), url=BASE).entries[0].content_html == "<p>Fine</p>"


@pytest.mark.behaviour("A14")
def test_a_body_too_long_is_said() -> None:
    feed = ParsedFeed(entries=(ParsedEntry(guid="1", content_html="<p>word</p>" * 200_000),))
    assert clean_feed(feed, url=BASE).was_cut


def test_the_text_behind_many_pictures_is_found() -> None:
    pictures = f'<p><img src="https://e.org/{"a" * 1_000}.jpg"></p>' * 90
    assert text_of(f"{pictures}<p>The story.</p>", max_length=20) == "The story."
    assert text_of(f"{pictures}<p>{'long ' * 99}</p>", max_length=20) == "long long long…"


@pytest.mark.parametrize("between", [" ", '="" '])
def test_an_element_with_thousands_of_attributes_keeps_none(between: str) -> None:
    attributes = between.join(f"a{number}" for number in range(10_000))
    assert safe_html(f'<p dir="rtl" {attributes}>x</p>') == "<p>x</p>"
    long = "y" * 20_000
    assert safe_html(f'<p title="{long}" dir="rtl">x</p>') == '<p dir="rtl">x</p>'
