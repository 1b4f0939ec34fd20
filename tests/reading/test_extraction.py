"""The article on a web page, whatever stands around it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.entities import Entry, Feed
from ticker.pages import Extracted
from ticker.reading.article import article_of, with_full_story
from ticker.reading.extraction import extract_article
from ticker.reading.plain_text import text_of

URL = "https://www.example.org/2026/river"
SENTENCES = (
    "A river that looks calm on the surface carries more sand than anybody had measured, a team said on Monday.",
    "The instruments were lowered every hour between dusk and dawn, and the crew slept, when it slept, in the boat.",
    "Nobody had looked at night before, although fishermen, as fishermen do, had told everyone who would listen.",
    "What the finding means for the dams upstream, which were planned for clear water, is another question.",
    "The authors plan to return next year, with more boats, fewer sandwiches and the same patience.",
)
PROSE = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)


def page(middle: str = PROSE, *, head: str = "", before: str = "", after: str = "", lang: str = "en") -> bytes:
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><title>River - Example News</title>{head}</head><body>'
        f'<header><a href="/">Example News</a><nav><ul><li><a href="/world">World</a></li></ul></nav></header>{before}'
        f"<main><article><h1>River carries sand</h1>{middle}</article></main>{after}"
        "<footer><p>Copyright, all rights reserved, imprint, privacy, and so on, for ever.</p></footer></body></html>"
    ).encode()


def words(page_bytes: bytes) -> str:
    return text_of(extract_article(page_bytes, URL).body_html, max_length=100_000)


def test_the_text_is_found_and_the_rest_is_not() -> None:
    text = words(page())
    for sentence in SENTENCES:
        assert sentence in text
    assert "Copyright" not in text
    assert "World" not in text


@pytest.mark.parametrize(
    "element",
    [
        '<div class="share-bar"><p>Share this on every network, friend, and tell them about it, will you?</p></div>',
        '<div id="cookie-banner"><p>We use cookies, many, and we would like you to like them, too.</p></div>',
        '<section class="newsletter-signup"><p>Sign up, it is free, and we write every day, or twice.</p></section>',
        '<aside class="related"><ul><li><a href="/a">Another</a></li><li><a href="/b">One more</a></li></ul></aside>',
        '<div class="comments"><p>First, said somebody, who was in fact the second, to comment.</p></div>',
        '<p>Read also: <a href="/other">The other river has no sand at all</a></p>',
        '<p><a href="/other">Lire aussi : l’autre fleuve</a></p>',
        '<p><strong><a href="/other">LESEN SIE AUCH: Der andere Fluss</a></strong></p>',
        "<p>Advertisement</p>",
        '<div role="navigation"><p>Next, previous, up, down, left, right, and all the other ways, friend.</p></div>',
        "<form><p>Your name, your address, your telephone number, and your mother's name, please.</p></form>",
    ],
)
def test_what_stands_between_the_paragraphs_is_dropped(element: str) -> None:
    plain = words(page())
    first, rest = PROSE.split("</p>", 1)
    assert words(page(f"{first}</p>{element}{rest}")) == plain
    assert words(page(PROSE + element)) == plain


def test_a_paywalls_frame_around_the_text_does_not_take_it_away() -> None:
    assert SENTENCES[2] in words(page(f'<div class="paywall subscribe">{PROSE}</div>'))


def test_the_structure_is_kept() -> None:
    middle = (
        f"{PROSE}<h2>What they measured</h2><ul><li>Depth, every minute</li><li>Speed, every hour</li></ul>"
        "<ol><li>First the dusk</li><li>Then the dawn</li></ol>"
        '<blockquote class="twitter-tweet"><p>Sand, sand, sand, and it is only Monday, said the boat.</p></blockquote>'
        "<pre><code>def sand(river):\n    return river.night</code></pre>"
        '<figure class="media"><img src="/boat.jpg" alt="A boat"><figcaption>The boat at dusk</figcaption></figure>'
        '<table class="widget"><tr><th>River</th><th>Load</th></tr><tr><td>Calm</td><td>31.9</td></tr></table>'
        f'<p>They cite <a href="/paper">a paper</a>, <em>gladly</em>, and <code>sonar.log</code>, too.</p>{PROSE[:111]}'
    )
    body = extract_article(page(middle), URL).body_html
    for element in ("h2", "ul", "ol", "blockquote", "pre", "code", "figcaption", "table", "th", "em"):
        assert f"<{element}>" in body, element
    assert '<a href="https://www.example.org/paper">a paper</a>' in body
    assert 'src="https://www.example.org/boat.jpg"' in body
    assert "def sand(river):\n    return river.night" in body


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="data:image/gif;base64,R0lGOD" data-src="/real.jpg">',
        '<img data-original="/real.jpg">',
        '<img srcset="/small.jpg 320w, /real.jpg 1280w">',
    ],
)
def test_pictures_that_wait_for_a_script_are_found(picture: str) -> None:
    assert "https://www.example.org/real.jpg" in extract_article(page(PROSE + f"<p>{picture}</p>"), URL).body_html


def test_the_page_says_who_when_and_where_in_json() -> None:
    said = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "name": "Nobody"},
            {
                "@type": ["NewsArticle"],
                "headline": "River &amp; sand",
                "author": [{"@type": "Person", "name": "Ann Author"}, {"name": "Bo Writer"}],
                "datePublished": "2016-04-11T15:04:05Z",
                "publisher": {"name": "Example News"},
                "inLanguage": "en-GB",
                "isAccessibleForFree": "False",
            },
        ],
    }
    head = f'<script type="application/ld+json">{json.dumps(said)}</script><meta property="og:image" content="/og.jpg">'
    found = extract_article(page(head=head), URL)
    assert found.title == "River & sand"
    assert found.byline == "Ann Author, Bo Writer"
    assert found.published_at == 1460387045
    assert (found.site_name, found.language) == ("Example News", "en-GB")
    assert found.image_url == "https://www.example.org/og.jpg"
    assert found.is_paywalled


def test_the_head_of_the_page_stands_in() -> None:
    head = (
        '<meta property="og:title" content="River"><meta name="author" content="Ann Author">'
        '<meta property="article:published_time" content="2016-04-11T17:04:05+02:00">'
        '<meta property="og:site_name" content="Example News"><meta name="article:content_tier" content="free">'
    )
    found = extract_article(page(head=head, lang="fr"), URL)
    assert (found.title, found.byline, found.site_name) == ("River", "Ann Author", "Example News")
    assert (found.published_at, found.language, found.is_paywalled) == (1460387045, "fr", False)


@pytest.mark.behaviour("A25")
@pytest.mark.parametrize("date", ["yesterday", "0000-00-00", "9999-99-99T99:99", "", "20160411T150405Z" * 9])
def test_a_date_nobody_can_read_is_no_date(date: str) -> None:
    head = f'<meta property="article:published_time" content="{date}">'
    assert extract_article(page(head=head), URL).published_at is None


def test_a_question_about_cookies_is_no_article() -> None:
    asking = page("<p>We use cookies. Cookies are good. Accept all cookies? Reject cookies, consent.</p>")
    found = extract_article(asking, URL)
    assert found.is_consent_page
    assert not found.body_html
    assert extract_article(page(), "https://consent.example.org/collect?x=1").is_consent_page
    assert not extract_article(page(), URL).is_consent_page


@pytest.mark.behaviour("A12")
@pytest.mark.parametrize(
    ("charset", "header"), [("utf-8", ""), ("koi8-r", "koi8-r"), ("windows-1251", ""), ("utf-8-sig", "latin-1")]
)
def test_the_text_is_read_in_its_own_encoding(charset: str, header: str) -> None:
    russian = "".join(
        f"<p>Река несёт песок, и никто, кроме рыбаков, этого раньше не видел, строка {n}.</p>" for n in range(9)
    )
    head = f'<meta charset="{charset}">' if not header else ""
    content = page(russian, head=head).decode().encode(charset)
    assert "Река несёт песок" in extract_article(content, URL, charset=header).body_html


@pytest.mark.behaviour("A20")
def test_the_article_of_a_page_is_as_safe_as_any_body() -> None:
    bad = '<p onclick="x()">Click, said the page, and <a href="javascript:x()">it did</a>.</p><script>x()</script>'
    body = extract_article(page(PROSE + bad), URL).body_html
    assert "onclick" not in body
    assert "javascript:" not in body


@pytest.mark.behaviour("A13")
@pytest.mark.behaviour("A15")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"   ",
        b"\0" * 1000,
        b"\xff\xfe\xfa",
        b"not html at all",
        b"<div>" * 50_000,
        b"<b>" * 50_000 + page(),
        b"<table><tr><td>" * 20_000,
        b"<p>x</p>" * 100_000,
        b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>",
        b"<p>" + b" " * 1_000_000 + b"</p>",
        b"<html><body></body></html>",
    ],
)
def test_hostile_pages_give_nothing_and_do_no_harm(content: bytes) -> None:
    assert not extract_article(content, URL).is_paywalled


@given(st.text("<>/apdivscrt =\"'&;\n", max_size=300), st.text(max_size=40))
def test_any_page_makes_an_answer(text: str, url: str) -> None:
    extract_article(text.encode(), url)


def test_a_full_story_replaces_the_body_and_fills_what_is_missing() -> None:
    feed = Feed(id=1, url="https://www.example.org/feed", feed_title="Example News")
    entry = Entry(id=2, feed_id=1, guid="g", title="River carries sand", summary_html="<p>Sand.</p>", link=URL)
    found = extract_article(page(PROSE + "<p>Enditem</p>", head='<meta name="author" content="Ann Author">'), URL)
    article = with_full_story(article_of(entry, feed), found)
    assert "<h1>" not in article.body_html
    assert SENTENCES[4] in article.body_html
    assert article.has_end_mark
    assert article.is_full_story
    assert (article.author, article.title, article.language) == ("Ann Author", "River carries sand", "en")
    assert with_full_story(article, Extracted()) == article


def test_the_pages_own_headline_is_no_part_of_the_text() -> None:
    feed = Feed(id=1, url="https://www.example.org/feed", feed_title="Example News")
    entry = Entry(id=2, feed_id=1, guid="g", title="Sand on the move", summary_html="<p>Sand.</p>", link=URL)
    found = Extracted(title="River carries sand", body_html="<h1>River carries sand</h1><p>It is much.</p>")
    article = with_full_story(article_of(entry, feed), found)
    assert (article.title, article.body_html) == ("Sand on the move", "<p>It is much.</p>")


@pytest.mark.behaviour("A22")
def test_pixels_that_count_readers_are_dropped() -> None:
    pictures = '<img src="/river.png" alt="A river"><img src="/spy.gif" width="1" height="1">'
    found = extract_article(page(f"<p>{pictures}</p>{PROSE}"), URL)
    assert "river.png" in found.body_html
    assert "spy.gif" not in found.body_html


@pytest.mark.no_cover
@pytest.mark.timeout(60)  # it took minutes
def test_an_element_with_a_hundred_thousand_attributes_costs_the_article_nothing() -> None:
    attributes = " ".join(f"a{number}=1" for number in range(300_000))
    words = "<p>" + "The river carries more sand than anybody had measured, a team said on Monday. " * 8 + "</p>"
    page = f"<html><body><div {attributes}>menu</div><article>{words * 3}</article></body></html>"
    found = extract_article(page.encode(), url="https://a.example/1")
    assert "more sand" in found.body_html
