"""URLs that mean the same are the same."""

import pytest

from ticker.urls import normalized_url

PLAIN = "https://news.example/feed"


@pytest.mark.parametrize(
    "url",
    [
        PLAIN,
        "https://NEWS.example/feed",
        "HTTPS://news.example/feed",
        "https://news.example:443/feed",
        "https://news.example/feed?",
        "https://news.example/feed#top",
        "https://news.example/feed?#",
        " https://news.example/feed",
    ],
)
def test_what_makes_no_difference_to_a_server_makes_none(url: str) -> None:
    assert normalized_url(url) == PLAIN


@pytest.mark.parametrize(
    "url",
    [
        "http://news.example/feed",
        "https://news.example/Feed",
        "https://news.example/feed/",
        "https://news.example/feed?x",
        "https://news.example:8443/feed",
        "https://alice@news.example/feed",
    ],
)
def test_what_makes_a_difference_makes_one(url: str) -> None:
    assert normalized_url(url) != PLAIN
    assert normalized_url(normalized_url(url)) == normalized_url(url)


@pytest.mark.parametrize("url", ["", "no address", "https://[broken/", "https://a.example:port/"])
def test_what_is_no_url_stays_as_it_is(url: str) -> None:
    assert normalized_url(url) == normalized_url(normalized_url(url))
