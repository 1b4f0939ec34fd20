"""What it costs to find the group of a new headline: with 1,000 entries of today in the store, and with 100,000."""

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from ticker.entities import Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, Store
from ticker.url_cleaner import without_tracking

SIZES = (1_000, 100_000)
NEW = 500


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    with tempfile.TemporaryDirectory() as folder:
        least, most = (_cost(Path(folder) / f"{size}.sqlite3", size) for size in SIZES)
    yield Row(f"grouping a new headline, {SIZES[1]:,} entries, {SIZES[0]:,} entries", most, least, "ms", 1.5)


def _cost(path: Path, size: int) -> float:
    """Return the milliseconds a new headline costs where there are ``size`` others."""
    with Store(path) as store:
        _publish(store, "old", size)
        new = _publish(store, "new", NEW, assign=False)
        began = time.process_time()  # of ours alone: the machine may be busy
        store.groups.assign(new, without_tracking)
        return 1000 * (time.process_time() - began) / NEW


def _publish(store: Store, name: str, count: int, *, assign: bool = True) -> tuple[int, ...]:
    now = time.time()
    feed_id = store.feeds.add(f"https://{name}.example/feed").id
    entries = tuple(
        ParsedEntry(
            f"{name}{number}",
            link=f"https://{name}.example/2026/{number}",
            title=f"Minister number {number} opens harbour {number % 97} after storm",
            published_at=now - number % 3600,
        )
        for number in range(count)
    )
    check = Check(now, now + 3600, "interval")
    saved = store.polling.save_document(feed_id, ParsedFeed(entries=entries), Received(Validators(), name), check)
    if assign:
        store.groups.assign(saved.new, without_tracking)
    return saved.new
