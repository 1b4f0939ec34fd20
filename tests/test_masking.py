"""What is masked in addresses, and what stays: the site and what its feed is called."""

import pytest

from ticker.masking import masked, masked_url, without_password


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://anna:S3CRET@news.example/feed", "https://***@news.example/feed"),
        ("https://news.example/feed?token=S3CRET&page=2", "https://news.example/feed?token=***&page=***"),
        ("https://news.example/a.atom?feed_token=x;b=y", "https://news.example/a.atom?feed_token=***;b=***"),
        ("https://news.example/?S3CRETKEY", "https://news.example/?***"),
        ("https://news.example/feed;jsessionid=ABC", "https://news.example/feed;***"),
        ("https://news.example/feed#access_token=abc", "https://news.example/feed#access_token=***"),
        ("https://news.example/rss/0123456789abcdef/feed.xml", "https://news.example/rss/***/feed.xml"),
        ("https://news.example/u/kVb3xQz9LmN2pR7s.xml", "https://news.example/u/***.xml"),
        ("https://news.example/550e8400-e29b-41d4-a716-446655440000.rss", "https://news.example/***.rss"),
        ("https://news.example/alerts/01234567890123456789/a", "https://news.example/alerts/***/a"),
        ("https://news.example/AbCdEfGhIjKlMnOpQrSt", "https://news.example/***"),
        ("https://news.example/%6b%56b3xQz9LmN2pR7s", "https://news.example/***"),
        ("https://news.example/private/anna-k/feed", "https://news.example/private/***/feed"),
        ("https://news.example/token/a1b2/feed", "https://news.example/token/***/feed"),
        ("https://[::1]:8080/x?y=z", "https://[::1]:8080/x?y=***"),
        ("//[", "(broken address)"),
    ],
)
def test_secrets_are_masked(url: str, shown: str) -> None:
    assert masked_url(url) == shown


@pytest.mark.parametrize(
    "url",
    [
        "https://feeds.bbci.co.uk/news/world/rss.xml",
        "https://news.example/2024/05/how-to-do-2024-thing/feed",
        "https://news.example/blog/2024-01-02-release-notes-1.2.3/atom.xml",
        "https://news.example/feed/@some-user123",
        "https://news.example/private/feed.xml",
        "https://news.example/podcast/episode123456/feed2rss",
        "https://news.example/%E6%97%A5%E6%9C%AC/feed",
        "https://news.example/?feed",
        "off-the-wire:getting-started",
        "",
    ],
)
def test_a_plain_address_stays_as_it_is(url: str) -> None:
    assert masked_url(url) == url


def test_addresses_within_a_text_are_masked_and_what_stands_around_them_stays() -> None:
    text = "see “https://a:b@x.example/feed?token=S”, then (https://y.example/?k=v); /feed?access_token=abc was asked."
    assert masked(text) == (
        "see “https://***@x.example/feed?token=***”, then (https://y.example/?k=***); /feed?access_token=*** was asked."
    )


def test_those_who_ask_for_addresses_get_all_but_the_password() -> None:
    assert without_password("https://a:b@x.example/feed?token=S") == "https://x.example/feed?token=S"
    assert without_password("//[") == "(broken address)"
