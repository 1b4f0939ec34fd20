"""What looking through the archive costs as it grows: searching and listing with 500,000 entries, and with 100,000."""

import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import accumulate, count
from pathlib import Path
from typing import Any

from tests.bench import Row
from ticker.entities import ArchiveQuery, Check, FeedSettings, ParsedEntry, ParsedFeed, Validators
from ticker.store import Position, Received, Store

SIZES = (100_000, 500_000)
FEEDS = 500
IN_DOCUMENT = 50
NOW = 1_800_000_000.0
YEAR = 365 * 86_400.0
PAGE = 200
SEARCHES = {
    "a rare word": "zanzibar",
    "a common word": "the",
    "two common words": "the of",
    "one letter typed": "t",
    "two letters typed": "th",
    "the beginning of a word": "minis",
    "a phrase": '"of the"',
    "a common word without another": "the -of",
    "two letters of Chinese": "北京",
    "a common word, unread": "the",
    "a common word, saved": "the",
    "a common word in a folder": "the",
}
MORE: dict[str, dict[str, Any]] = {
    "a common word, unread": {"is_unread": True},
    "a common word, saved": {"is_saved": True},
    "a common word in a folder": {"folder": ("Folder 3",)},
}
SCATTERED = "a common word, saved"  # few of so many lie on as many pages: that grows, to a bound


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject. The archives take some minutes to make."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{size}.sqlite3" for size in SIZES]
        for path, size in zip(paths, SIZES, strict=True):
            fill(path, size)
        with Store(paths[0], now=lambda: NOW) as small, Store(paths[1], now=lambda: NOW) as large:
            for what, act in _acts():
                times = [[_milliseconds(act, store) for store in (large, small)] for _ in range(max(runs, 5))]
                ours, theirs = map(statistics.median, zip(*times, strict=True))
                aim = None if what.endswith(SCATTERED) else 1.5
                yield Row(f"{what}, {SIZES[1]:,} entries, {SIZES[0]:,} entries", ours, theirs, "ms", aim)
        yield _growth(paths[0])


def fill(path: Path, size: int) -> None:
    """Make an archive of a year's entries, as they came in: words as often as those of a language are."""
    words = _Words(size // 20)
    moment = [NOW - YEAR]
    with Store(path, now=lambda: moment[0]) as store:
        feeds = [
            store.feeds.add(f"https://{n}.example/feed", FeedSettings(folder=(f"Folder {n % 20}",))).id
            for n in range(FEEDS)
        ]
        documents = size // IN_DOCUMENT
        for number in range(documents):
            moment[0] += YEAR / documents
            entries = tuple(words.entry(f"{number}-{n}", moment[0] - 600 * n) for n in range(IN_DOCUMENT))
            check = Check(moment[0], moment[0] + 3600, "interval")
            received = Received(Validators(), str(number), is_whole=False)
            with store.together():
                saved = store.polling.save_document(feeds[number % FEEDS], ParsedFeed(entries=entries), received, check)
                if number % 4:
                    store.entries.mark_read(saved.new)
                if not number % (documents // 400):
                    store.entries.mark_saved(saved.new[0])


class _Words:
    """Makes texts; the same ones each time."""

    def __init__(self, between_rare: int) -> None:
        self._between_rare = between_rare
        self._random = random.Random(7)
        parts = [f"{one}{two}" for one in "bcdfghklmnprstvz" for two in "aeiou"]
        made = {"".join(self._random.choices(parts, k=self._random.choice((2, 2, 3, 3, 4)))) for _ in range(40_000)}
        self._all = ["the", "of", "that", "this", "minister", *sorted(made, key=lambda _: self._random.random())]
        self._weights = list(accumulate(1 / (rank + 2) for rank in range(len(self._all))))
        self._numbers = count()

    def entry(self, guid: str, published_at: float) -> ParsedEntry:
        number = next(self._numbers)
        text = self._random.choices(self._all, cum_weights=self._weights, k=68)
        title = " ".join(text[:8])
        if number % 5 == 0:
            title = "".join(self._random.choices("北京上海大学政府发布", k=14))
        if number % self._between_rare == 1:
            title += " zanzibar"
        return ParsedEntry(guid, title=title, published_at=published_at, content_html=f"<p>{' '.join(text[8:])}</p>")


def _acts() -> Iterator[tuple[str, Callable[[Store], object]]]:
    for what, typed in SEARCHES.items():
        yield f"search for {what}", partial(_first_page, ArchiveQuery(typed, **MORE.get(what, {})))
    for what, sought in (
        ("all", ArchiveQuery()),
        ("what is unread", ArchiveQuery(is_unread=True)),
        ("what is saved", ArchiveQuery(is_saved=True)),
        ("a folder", ArchiveQuery(folder=("Folder 3",))),
        ("a feed", ArchiveQuery(feed_id=7)),
    ):
        yield f"first page of {what}", partial(_first_page, sought)
    yield "a page from half a year ago", partial(_page, ArchiveQuery(), Position(NOW - YEAR / 2, 0))
    yield "unread entries of all feeds, counted", lambda store: store.entries.unread_counts()


def _first_page(sought: ArchiveQuery, store: Store) -> None:
    _page(sought, None, store)


def _page(sought: ArchiveQuery, place: Position | None, store: Store) -> None:
    ids, _ = store.archive.ids(sought, place, PAGE)
    assert store.archive.headlines(ids[:40])  # as many as a window shows


def _milliseconds(act: Callable[[Store], object], store: Store) -> float:
    act(store)
    began = time.perf_counter()
    act(store)
    return 1000 * (time.perf_counter() - began)


def _growth(path: Path) -> Row:
    """Compare the size of an entry in the database with what it is when nothing can be found by its words."""
    whole = path.stat().st_size / SIZES[0]
    with Store(path) as store:
        store.archive.renew_index()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("VACUUM")
    return Row("database per entry, without the index of words", whole, path.stat().st_size / SIZES[0], "B", 1.4)
