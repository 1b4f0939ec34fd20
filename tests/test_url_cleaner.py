"""Links without what follows their readers about, and otherwise unchanged."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.reading.article import Article, without_tracking_links
from ticker.url_cleaner import without_tracking

PAGE = "https://www.example.org/a%20b/c"


@pytest.mark.parametrize(
    ("link", "clean"),
    [
        (f"{PAGE}?utm_source=rss&utm_medium=feed", PAGE),
        (f"{PAGE}?id=7&utm_source=rss&page=2", f"{PAGE}?id=7&page=2"),
        (f"{PAGE}?fbclid=Abc-1&q=a+b%26c", f"{PAGE}?q=a+b%26c"),
        (f"{PAGE}?gclid=1#part-2", f"{PAGE}#part-2"),
        (f"{PAGE}?mc_cid=1&mc_eid=2&MSCLKID=3", PAGE),
        (f"{PAGE}?at_medium=RSS&at_campaign=KARANGA", PAGE),
        (f"{PAGE}#xtor=RSS-1", PAGE),
        (f"{PAGE}?q=utm_source", f"{PAGE}?q=utm_source"),
        (f"{PAGE}?ref=home&cid=3", f"{PAGE}?ref=home&cid=3"),
        (f"{PAGE}?", PAGE),
        (PAGE, PAGE),
        ("", ""),
    ],
)
def test_only_what_tracks_is_cut(link: str, clean: str) -> None:
    assert without_tracking(link) == clean


@given(st.text("ab?&=#%/;utm_", max_size=30))
def test_cutting_twice_cuts_nothing_more(text: str) -> None:
    once = without_tracking(text)
    assert without_tracking(once) == once
    assert len(once) <= len(text)


def test_an_articles_own_link_and_those_in_it_are_cut() -> None:
    body = f'<p><a href="{PAGE}?a=1&amp;utm_source=x&amp;b=&quot;">one</a> <a href="#note">two</a></p>'
    article = Article(1, 2, "T", "F", link=f"{PAGE}?utm_source=rss", body_html=body)
    cut = without_tracking_links(article)
    assert cut.link == PAGE
    assert cut.body_html == f'<p><a href="{PAGE}?a=1&amp;b=&quot;">one</a> <a href="#note">two</a></p>'
