"""Strangers' HTML, made plain and made safe."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.reading.markup import (
    DEEPEST,
    SAFE_ATTRIBUTES,
    SAFE_TAGS,
    plain_text,
    safe_html,
)

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
    outline = Outline(html)
    assert set(outline.tags) <= SAFE_TAGS
    assert not outline.others
    assert outline.deepest <= DEEPEST
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
