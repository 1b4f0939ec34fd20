"""Safe HTML becomes a tree and comes back as it was, but for what was to be changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.bypasses import BYPASSES
from ticker.reading.html_tree import change_images, change_links, inner_html, parse_html
from ticker.reading.sanitizer import safe_html

BASE = "https://e.org/"
TAGS = """<p> </p> <b> </b> <ul> <li> </ul> <table> <td> </table> <pre> </pre> <blockquote> </a> <br> <hr> <col> <wbr>
<h2> <center> <font> <q> <ruby> <rt> &nbsp; &amp; &lt;p&gt; ' " x"""
PIECES = [*TAGS.split(), "<a href=x>", "<a id=y>", "<img src=x alt='a\"&nbsp;<b>'>", " "]


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_safe_html_comes_back_as_it_was(pieces: list[str]) -> None:
    body = safe_html("".join(pieces), BASE)
    assert inner_html(parse_html(body)) == body


@pytest.mark.parametrize("body", BYPASSES)
def test_what_was_hostile_comes_back_as_safe_as_it_was(body: str) -> None:
    clean = safe_html(body, BASE)
    assert inner_html(parse_html(clean)) == clean


@given(st.text("<>/\"'=&; abpimg\0", max_size=60))
def test_what_is_not_well_formed_is_read_nevertheless(body: str) -> None:
    parse_html(body)


def test_paragraphs_within_formatting_stay_there() -> None:
    assert parse_html("<b><p>x</p></b>").findtext("b/p") == "x"


def test_links_are_changed_and_words_that_look_like_links_are_not() -> None:
    body = 'href="x" <a href="https://e.org/?a=1&amp;b=2" title="&quot;">y</a><br>&nbsp;'
    changed = 'href="x" <a href="https://e.org/?a=1&amp;b=2#z" title="&quot;">y</a><br>&nbsp;'
    assert change_links(body, lambda url: f"{url}#z") == changed
    assert change_links(body, str) == body


def test_images_are_changed_or_removed() -> None:
    body = '<p>a<img src="https://e.org/1.png" alt="One"> b<img src="https://e.org/2.png">c</p>'
    urls = {"https://e.org/1.png": "data:image/png;base64,AA=="}
    assert change_images(body, lambda url: urls.get(url, "")) == (
        '<p>a<img src="data:image/png;base64,AA==" alt="One"> bc</p>'
    )
