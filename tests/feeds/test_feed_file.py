"""What a saved feed says of the place it comes from."""

import json

import pytest

from ticker.feeds.feed_file import FeedFile, parse_feed_file

FEED, SITE = "https://harbour.example/feed.xml", "https://harbour.example/"
RSS = (
    '<?xml version="1.0"?><rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel>'
    "<title>Harbour\n News</title>"
    "<link>{site}</link>{own}<image><title>Logo</title><link>https://other.example/</link></image>"
    "<item><title>Ferry</title><link>https://harbour.example/ferry</link></item></channel></rss>"
)
OWN = f'<a:link rel="self" href="{FEED}"/><a:link rel="hub" href="https://hub.example/"/>'
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><link href="{site}"/>'
    '<link rel="self" href="{own}"/><entry><link rel="self" href="https://harbour.example/1"/></entry></feed>'
)
RDF = (
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    f"<channel><title>Harbour News</title><link>{SITE}</link></channel><item><title>x</title></item></rdf:RDF>"
)
JSON_FEED = {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "items": []}


@pytest.mark.parametrize(
    ("document", "url"),
    [
        (RSS.format(site=SITE, own=OWN), FEED),
        (RSS.format(site=SITE, own=""), SITE),
        (RSS.format(site="/", own=""), ""),
        (RSS.format(site="javascript:alert(1)", own='<a:link rel="self" href="file:///etc/passwd"/>'), ""),
        (RSS.format(site=SITE, own=OWN).partition("<item>")[0], FEED),  # cut off
        (RSS.format(site=SITE, own=OWN).replace(' xmlns:a="http://www.w3.org/2005/Atom"', ""), FEED),
        (ATOM.format(site=SITE, own=FEED), FEED),
        (ATOM.format(site=SITE, own="feed.xml"), SITE),
        (RDF, SITE),
        (json.dumps(JSON_FEED | {"feed_url": FEED, "home_page_url": SITE}), FEED),
        (json.dumps(JSON_FEED | {"home_page_url": SITE}), SITE),
        (json.dumps(JSON_FEED | {"feed_url": 7}), ""),
    ],
)
def test_a_saved_feed_tells_where_it_comes_from(document: str, url: str) -> None:
    assert parse_feed_file(document.encode()) == FeedFile("Harbour News", url)
    assert parse_feed_file(document.encode("utf-16")) == FeedFile("Harbour News", url)


@pytest.mark.parametrize(
    "document",
    [
        "",
        "https://harbour.example/feed.xml",
        '<opml version="2.0"><body><outline xmlUrl="https://harbour.example/feed.xml"/></body></opml>',
        "<!doctype html><html><head><title>Harbour</title><link rel=alternate href=/feed></head></html>",
        '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel><link>https://harbour.example/</link></channel></rss>',
        "{",
        "[" * 100_000,
        '{"a":' * 100_000,
        '{"items": 1}',
        "<rss",
    ],
)
def test_anything_else_is_no_feed(document: str) -> None:
    assert parse_feed_file(document.encode()) is None
