"""Where sites keep their feeds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ticker.feeds.discover import common_feed_urls, known_feeds


@pytest.mark.parametrize(
    ("page", "feeds"),
    [
        (
            "https://www.youtube.com/channel/UCabc-_123",
            ["https://www.youtube.com/feeds/videos.xml?channel_id=UCabc-_123"],
        ),
        (
            "https://m.youtube.com/playlist?list=PLxyz",
            ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLxyz"],
        ),
        (
            "https://www.youtube.com/watch?v=1&list=PLxyz",
            ["https://www.youtube.com/feeds/videos.xml?playlist_id=PLxyz"],
        ),
        ("https://old.reddit.com/r/ferries/top/", ["https://www.reddit.com/r/ferries/.rss"]),
        ("https://www.reddit.com/user/harbour", ["https://www.reddit.com/user/harbour/.rss"]),
        (
            "https://github.com/tide/harbour.git",
            [
                "https://github.com/tide/harbour/releases.atom",
                "https://github.com/tide/harbour/commits.atom",
                "https://github.com/tide/harbour/tags.atom",
            ],
        ),
        (
            "https://gitlab.com/tide/harbour",
            [
                "https://gitlab.com/tide/harbour/-/releases.atom",
                "https://gitlab.com/tide/harbour/-/commits/HEAD?format=atom",
                "https://gitlab.com/tide/harbour/-/tags?format=atom",
            ],
        ),
    ],
)
def test_large_sites_are_known(page: str, feeds: list[str]) -> None:
    assert [each.url for each in known_feeds(page)] == feeds


@pytest.mark.parametrize(
    "page",
    [
        "https://news.example/",
        "https://www.youtube.com/@harbour",  # its page tells
        "https://www.reddit.com/r/ferries/.rss",
        "https://github.com/tide",
        "https://github.com/tide/harbour/issues/1",
        "https://github.com/features/actions",
        "https://youtube.com.evil.example/channel/UCabc",
        "http://[broken",
    ],
)
def test_of_others_nothing_is_presumed(page: str) -> None:
    assert known_feeds(page) == ()


def test_a_site_has_its_feeds_at_few_usual_places_of_its_own() -> None:
    places = common_feed_urls("https://news.example/world/today?x=1")
    assert places[0] == "https://news.example/feed"
    assert len(places) <= 6
    assert all(each.startswith("https://news.example/") for each in places)


@given(st.text(max_size=60).map(lambda text: f"https://github.com/{text}") | st.text(max_size=60))
def test_nothing_anybody_writes_is_a_fault(written: str) -> None:
    assert all(each.url.startswith("https://") for each in known_feeds(written))
