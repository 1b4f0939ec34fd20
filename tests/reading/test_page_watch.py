"""Headlines of a page that has no feed: by selectors, by a pattern, and what is offered by itself."""

from pathlib import Path

import pytest

from ticker.entities import FetchError, FetchErrorKind
from ticker.feed_source import PageSource
from ticker.feeds.dates import parse_date
from ticker.reading.feed_cleaner import clean_feed
from ticker.reading.page_watch import guesses, watched_feed

PAGE = (Path(__file__).parents[1] / "data/sources/page.html").read_bytes()
URL = "https://harbour.example/news/"
TITLES = ["The ferry is back in service", "The old bridge closes for repairs", "The mill has a new owner at last"]
LINKS = ["https://harbour.example/ferry", "https://harbour.example/bridge", "https://other.example/mill"]


def found(**how: str) -> tuple[list[str], list[str], list[float | None]]:
    feed = clean_feed(watched_feed(PAGE, PageSource(URL, **how), parse_date), url=URL)
    entries = feed.entries
    return [each.title for each in entries], [each.link for each in entries], [each.published_at for each in entries]


@pytest.mark.parametrize(
    "how",
    [
        {"items": "article.teaser"},
        {"items": "main h2 a"},
        {"items": "article", "title": "h2", "link": "h2 > a", "date": "time"},
        {"items": ""},
        {"pattern": '<h2><a href="{link}">{title}</a></h2>'},
    ],
)
def test_title_and_link_are_found(how: dict[str, str]) -> None:
    titles, links, _ = found(**how)
    assert (titles, links) == (TITLES, LINKS)


def test_dates_are_found() -> None:
    dates = [1793610000.0, 1793491200.0, None]
    assert found(items="article")[2] == dates
    pattern = '<h2><a href="{link}">{title}</a></h2><time datetime="{date}">'
    assert found(pattern=pattern)[2] == dates[:2]


def test_white_space_and_what_is_between_make_no_difference_to_a_pattern() -> None:
    assert found(pattern='<article  class="teaser">{*}">{title}</a>')[0] == TITLES


@pytest.mark.parametrize(
    ("how", "detail"),
    [
        ({"items": "aside"}, ""),
        ({"items": "h2["}, "selector"),
        ({"items": "article", "title": "::x("}, "selector"),
        ({"pattern": "<h2>{link}</h2>"}, "pattern"),
        ({"pattern": "{title}</h2>"}, "pattern"),
        ({"pattern": "<h2>{title}{link}</h2>"}, "pattern"),
        ({"pattern": "<h9>{title}</h9>"}, ""),
    ],
)
def test_what_finds_nothing_says_why(how: dict[str, str], detail: str) -> None:
    with pytest.raises(FetchError) as raised:
        found(**how)
    assert (raised.value.kind, raised.value.detail) == (FetchErrorKind.NOTHING_FOUND, detail)


def test_links_that_repeat_alike_are_offered_and_find_just_those() -> None:
    first, *_ = guesses(PAGE, URL)
    assert (first.count, first.titles) == (3, tuple(TITLES))
    assert found(items=first.selector)[0] == TITLES


def test_what_is_on_the_page_is_text_and_no_markup() -> None:
    page = b"<ul><li><a href='javascript:alert(1)'>&lt;b&gt;Bold&lt;/b&gt; and <i>more</i></a></li></ul>"
    feed = clean_feed(watched_feed(page, PageSource(URL, items="li"), parse_date), url=URL)
    assert [(each.title, each.link) for each in feed.entries] == [("<b>Bold</b> and more", "")]
