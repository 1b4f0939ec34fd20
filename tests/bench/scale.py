"""What grows with the number of feeds and entries, and what must not: 50, 500 and 5,000 feeds of 100 entries each."""

import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.refresh import BARE, CLIENT, OURS, rounds_of, serve
from tests.server import FeedServer
from ticker.durations import DAY
from ticker.entities import Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import FeedChanges, Received, Store

SIZES = (50, 500, 5_000)  # feeds
ENTRIES = 100  # of each in the archive
FRESH = 5  # of each in a document, so that a round of thousands ends today
BODY = "<p>" + "The ferry leaves at <b>noon</b> and the <a href='/x'>harbour</a> is quiet. " * 12 + "</p>"


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject. Everything is measured once, as it takes minutes."""
    with tempfile.TemporaryDirectory() as folder:
        archives = {size: _archive(Path(folder) / f"{size}.sqlite3", size) for size in SIZES}
        for what, act in (("opening the database", _open), ("reading the wire", _read_wire), ("due feeds", _look)):
            yield from _growth(what, archives, act, None if act is _look else 1.5)
        for path in archives.values():
            _bound_some_feeds(path)
        yield from _growth("the wire, three headlines at most of 5 feeds", archives, _read_wire, 1.5)
        text = len(BODY) + len("Headline 12345 of 1234") + 2 * len("https://news.example/1234/12345")
        stored = archives[SIZES[-1]].stat().st_size / SIZES[-1] / ENTRIES
        yield Row("database per entry, its bare text", stored, text, "B", 1.5)
    rounds = {}
    for size in SIZES:
        with FeedServer(host="0.0.0.0") as server:
            urls = serve(server, size, FRESH)
            first, unchanged, memory = rounds_of(OURS, urls)
            rounds[size] = (first / size, unchanged / size, memory)
            bare, _ = rounds_of(BARE, urls)
            (client,) = rounds_of(CLIENT, urls)
        yield Row(f"CPU of refreshing {size:,} feeds, first, bare loop", first, bare, "s", 1.3)
        yield Row(f"CPU of refreshing {size:,} feeds, all 304, bare client, 16 threads", unchanged, client, "s", 1.2)
    hourly = rounds[SIZES[-1]][1] * SIZES[-1]
    yield Row(f"CPU of {SIZES[-1]:,} feeds asked once an hour, all 304, one core", hourly, 3600.0, "s", 0.01)
    least_, most = rounds[SIZES[0]], rounds[SIZES[-1]]
    what = f"{SIZES[-1]:,} feeds, {SIZES[0]} feeds"
    yield Row(f"CPU a feed of a first round, {what}", 1000 * most[0], 1000 * least_[0], "ms", 1.2)
    yield Row(f"CPU a feed of a round of 304s, {what}", 1000 * most[1], 1000 * least_[1], "ms", 1.2)
    yield Row(f"resident memory after both, {what}", most[2], least_[2], "MB", 1.5)


def _growth(what: str, archives: dict[int, Path], act: Callable[[Path], float], aim: float | None) -> Iterator[Row]:
    """Yield what it takes in each archive against the smallest."""
    least = _milliseconds(archives[SIZES[0]], act)
    for size in SIZES[1:]:
        name = f"{what}, {size * ENTRIES:,} entries, {SIZES[0] * ENTRIES:,} entries"
        yield Row(name, _milliseconds(archives[size], act), least, "ms", aim)


def _bound_some_feeds(path: Path) -> None:
    with Store(path) as store, store.together():
        for feed in store.feeds.all()[:5]:
            store.feeds.change(feed.id, FeedChanges(wire_limit=3))


def _archive(path: Path, feeds: int) -> Path:
    """Make a database of ``feeds`` with entries of the last month."""
    now = time.time()
    with Store(path) as store:
        for number in range(feeds):
            site = f"https://news.example/{number}"
            entries = tuple(
                ParsedEntry(
                    f"{site}/{n}",
                    link=f"{site}/{n}",
                    title=f"Headline {n} of {number}",
                    published_at=now - 30 * DAY * n / ENTRIES,
                    content_html=BODY,
                )
                for n in range(ENTRIES)
            )
            feed = store.feeds.add(site)
            received = Received(Validators(f'"{number}"'), "hash")
            store.polling.save_document(feed.id, ParsedFeed(f"Feed {number}", entries=entries), received, _check(now))
    return path


def _check(now: float) -> Check:
    return Check(now, now + 3600, "interval", status=200)


def _milliseconds(path: Path, act: Callable[[Path], float]) -> float:
    return 1000 * min(act(path) for _ in range(7))


def _open(path: Path) -> float:
    began = time.perf_counter()
    Store(path).close()
    return time.perf_counter() - began


def _read_wire(path: Path) -> float:
    with Store(path) as store:
        began = time.perf_counter()
        store.entries.headlines(limit=200, max_age=7 * DAY)
        return time.perf_counter() - began


def _look(path: Path) -> float:
    with Store(path) as store:
        began = time.perf_counter()
        store.polling.due(time.time())
        store.polling.next_due_at(after=time.time())
        return time.perf_counter() - began
