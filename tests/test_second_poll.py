"""Documents as they come, whole and damaged, from the parser through the store to what is read: nothing comes twice.

Seeds are the feeds with expected values in ``tests/data``; what is done to them keeps to the parts of feeds.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.store_samples import new_store
from ticker.entities import Check, FetchError, ParsedFeed, Validators
from ticker.feeds.parse import parse_feed
from ticker.reading.article import article_of
from ticker.reading.feed_cleaner import clean_feed
from ticker.store import Received, Store

NOW = 1_796_000_000.0
URL = "https://site.example/feed"
FOLDER = Path(__file__).parent / "data" / "feeds" / "expected"
SEEDS = [path.read_bytes() for path in sorted(FOLDER.iterdir()) if not path.name.endswith(".expected.json")]
DATES = [
    b"tomorrow",
    b"2999-01-01T00:00:00Z",
    b"Mon, 99 Nov 2026 10:00:00 GMT",
    b"0",
    b"31.12.2026 25:00",
    b"-1",
    b"NaN",
]
WRAPPERS = [
    b"<x:y>%s</x:y>",
    b"<media:group>%s</media:group>",
    b"<source>%s</source>",
    b"<image>%s</image>",
    b"<!--%s-->",
]
_LEAF = re.compile(
    rb"<(title|link|guid|id|pubDate|published|updated|description|summary|content)\b[^<>]*>.*?</\1>", re.DOTALL
)
_DATE = re.compile(rb"(?<=<pubDate>)[^<]*|(?<=<updated>)[^<]*")
_ITEM = re.compile(rb"<(item|entry)[\s>].*?</\1>", re.DOTALL)


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Return a feed with elements taken out, repeated or wrapped in others, other dates, or cut off."""
    body = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from([_LEAF, _DATE, _ITEM]))
        parts = list(kind.finditer(body))
        if not parts:
            continue
        part = draw(st.sampled_from(parts))
        changed = {
            "out": b"",
            "twice": part[0] * 2,
            "wrapped": draw(st.sampled_from(WRAPPERS)) % part[0],
            "date": draw(st.sampled_from(DATES)) if kind is _DATE else part[0],
            "cut": part[0][: len(part[0]) // 2],
        }
        body = body[: part.start()] + draw(st.sampled_from(list(changed.values()))) + body[part.end() :]
    return body


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with new_store(tmp_path_factory.mktemp("store") / "wire.sqlite3", now=lambda: NOW) as opened:
        yield opened


@pytest.mark.behaviour("P27")
@pytest.mark.behaviour("P28")
@settings(max_examples=examples(60), deadline=None)
@given(document=documents(), is_turned=st.booleans())
def test_a_second_poll_brings_nothing_and_loses_nothing(store: Store, document: bytes, is_turned: bool) -> None:
    try:
        parsed = clean_feed(parse_feed(document, url=URL), url=URL)
    except FetchError:
        return
    feed_id = store.feeds.add(f"https://{len(store.feeds.all())}.example/feed").id
    first = save(store, feed_id, parsed, NOW)
    assert len(first) == len(parsed.entries)
    again = replace(parsed, entries=parsed.entries[::-1]) if is_turned else parsed
    assert save(store, feed_id, again, NOW + 1800) == ()
    feed = store.feeds.get(feed_id)
    assert feed is not None
    for entry_id in first:
        entry = store.entries.get(entry_id)
        assert entry is not None
        assert entry.title
        assert entry.published_at <= NOW
        assert "<script" not in article_of(entry, feed).body_html


def save(store: Store, feed_id: int, parsed: ParsedFeed, at: float) -> tuple[int, ...]:
    """Save a document and return the ids of the entries that are new or edited."""
    saved = store.polling.save_document(
        feed_id, parsed, Received(Validators(), ""), Check(at, at + 1800, "interval", 200)
    )
    return (*saved.new, *saved.edited)
