"""Feeds that other programs read wrongly, each with what is right: title, link, date, author and body of its entries.

``tests/data/feeds/expected`` has pairs of files: the feed, and beside it ``<name>.expected.json`` with what readers are
to see. A key that is missing there is not compared.
"""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ticker.entities import ParsedEntry
from ticker.feeds.parse import parse_feed
from ticker.reading.feed_cleaner import clean_feed

FOLDER = Path(__file__).parent.parent / "data" / "feeds" / "expected"
URL = "https://site.example/feed"


def seen(entry: ParsedEntry) -> dict[str, object]:
    """Return what a reader sees of ``entry``."""
    date = entry.published_at
    return {
        "title": entry.title,
        "link": entry.link,
        "date": None if date is None else datetime.fromtimestamp(date, UTC).isoformat().replace("+00:00", "Z"),
        "author": entry.author,
        "body": entry.content_html or entry.summary_html,
        "categories": list(entry.categories),
        "enclosures": [each.url for each in entry.enclosures],
        "image": entry.image_url,
    }


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(FOLDER.iterdir()) if not path.name.endswith(".expected.json")],
    ids=lambda path: path.name,
)
def test_a_feed_is_read_as_expected(path: Path) -> None:
    expected = json.loads(path.with_name(path.name + ".expected.json").read_text(encoding="utf-8"))
    feed = clean_feed(parse_feed(path.read_bytes(), url=URL, content_type=expected.get("content_type", "")), url=URL)
    assert feed.title == expected.get("title", feed.title)
    assert len(feed.entries) == len(expected["entries"])
    for entry, wanted in zip(feed.entries, expected["entries"], strict=True):
        found = seen(entry)
        assert {name: found[name] for name in wanted} == wanted


def test_each_feed_has_its_expectation_and_there_are_enough() -> None:
    names = {path.name for path in FOLDER.iterdir()}
    feeds = {name for name in names if not name.endswith(".expected.json")}
    assert names - feeds == {f"{name}.expected.json" for name in feeds}
    assert len(feeds) >= 100
