"""Which feeds a page tells of."""

import pytest

from ticker.pages import FeedLink
from ticker.reading.feed_links import feed_links

SITE = "https://news.example/world/"


def page(head: str = "", body: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_what_the_page_declares_is_found_with_its_title_and_whole_address() -> None:
    head = (
        '<link rel="alternate" type="application/rss+xml" title="All &amp; everything" href="/all.rss">'
        '<link rel="ALTERNATE" type="application/atom+xml" href="atom">'
        '<link rel="alternate" type="application/feed+json" href="https://other.example/feed.json">'
        '<link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" type="text/css" href="a.css">'
    )
    assert feed_links(page(head), SITE) == (
        FeedLink("https://news.example/all.rss", "All & everything"),
        FeedLink("https://news.example/world/atom"),
        FeedLink("https://other.example/feed.json"),
    )


def test_addresses_are_of_the_base_the_page_names() -> None:
    head = '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="feed">'
    assert [each.url for each in feed_links(page(head), SITE)] == ["https://cdn.example/x/feed"]


def test_without_a_declaration_links_that_look_like_feeds_are_taken() -> None:
    body = (
        '<a href="/about">About</a> <a href="/blog/feed/"><b>Follow</b> us</a> <a href="/news.rss?x=1">RSS</a>'
        '<a href="/feedback">Feedback</a> <a href="/press.html">Press</a>'
    )
    assert feed_links(page(body=body), SITE) == (
        FeedLink("https://news.example/blog/feed/", "Follow us"),
        FeedLink("https://news.example/news.rss?x=1", "RSS"),
    )


def test_each_is_told_once_and_those_of_comments_last() -> None:
    link = '<link rel="alternate" type="application/rss+xml" href="{}" title="{}">'
    head = (
        link.format("/comments/feed/", "Comments") + link.format("/feed/", "News") + link.format("/feed/#top", "Again")
    )
    assert [each.title for each in feed_links(page(head), SITE)] == ["News", "Comments"]


@pytest.mark.parametrize("href", ["javascript:alert(1)", "file:///etc/passwd", "data:text/xml,<rss/>", "h" * 3000])
def test_only_addresses_of_the_web_are_taken(href: str) -> None:
    head = f'<link rel="alternate" type="application/rss+xml" href="{href}">'
    assert all(
        each.url.startswith("https://news.example/") and len(each.url) < 2001 for each in feed_links(page(head), SITE)
    )
    assert feed_links(page(head), SITE) == ()


@pytest.mark.parametrize("content", [b"", b"\0\xff\xfe", b"<" * 5000, b"not a page at all"])
def test_what_is_no_page_tells_of_none(content: bytes) -> None:
    assert feed_links(content, SITE) == ()


def test_a_page_that_tells_of_thousands_is_cut() -> None:
    head = "".join(f'<link rel="alternate" type="application/rss+xml" href="/{n}.rss">' for n in range(5000))
    assert len(feed_links(page(head), SITE)) == 50


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ('<link rel="alternate" type="application/rss+xml; charset=utf-8" href="/feed">', "https://site.example/feed"),
        ('<link rel="alternate" type="application/json" href="/feed.json">', "https://site.example/feed.json"),
        ('<a href="feed://site.example/feed">RSS</a>', "https://site.example/feed"),
        ('<a href="feed:https://site.example/rss">RSS</a>', "https://site.example/rss"),
        ('<a href="/feeds/posts/default?alt=rss">RSS</a>', "https://site.example/feeds/posts/default?alt=rss"),
        ('<a href="/?feed=rss2">RSS</a>', "https://site.example/?feed=rss2"),
        ('<a href="https://[bad/feed">x</a><a href="/feed">RSS</a>', "https://site.example/feed"),
    ],
)
def test_a_feed_is_found_as_sites_name_it(markup: str, found: str) -> None:
    page = f"<html><head></head><body>{markup}</body></html>".encode()
    assert [each.url for each in feed_links(page, "https://site.example/")] == [found]
