"""A list of 5,000 feeds coming in: against a bare XML parse with one insert each, and what the windows notice of it.

The windows' longest wait, with the window of the feeds open, stands against the same time with nothing to do, and
against the import done in line. The feeds are paused, so that nothing is fetched. Runs on Qt's off-screen platform.
"""

import os
import queue
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from tests.bench import Row
from tests.bench.reading import _run_until
from ticker.entities import Feed, FeedSettings
from ticker.feeds.opml_writer import write_opml
from ticker.poller import Event, ImportFinished, Poller
from ticker.poller.commands import ImportList
from ticker.poller.file_threads import FileDone, FileThreads
from ticker.poller.list_import import ListImporter
from ticker.preferences import Preferences
from ticker.store import Store

FEEDS = 5_000


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    qt = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "feeds.opml"
        path.write_bytes(_list())
        pairs = [
            (_ours(path, Path(folder) / f"{run}"), _bare(path, Path(folder) / f"{run}.bare")) for run in range(runs)
        ]
        ours, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
        yield Row(f"import of {FEEDS:,} feeds, bare XML parse and inserts", ours, bare, "ms", 6.0)
        pairs = [_waits(path, Path(folder) / f"{run}.shown") for run in range(runs)]
        busy, quiet = (statistics.median(column) for column in zip(*pairs, strict=True))
        yield Row("longest wait of the windows meanwhile, with nothing to do", busy, quiet, "ms")
        yield Row("longest wait of the windows meanwhile, the import in line", busy, ours, "ms", 0.3)
    del qt


def _list() -> bytes:
    feeds = (
        Feed(
            number,
            f"https://site{number}.example/feed.xml",
            f"Feed number {number}",
            home_url=f"https://site{number}.example/",
            settings=FeedSettings(folder=("Sites", f"Folder {number % 50}"), is_paused=True),
        )
        for number in range(FEEDS)
    )
    return write_opml(feeds, "Many", 0.0)


def _ours(path: Path, database: Path) -> float:
    with Store(database) as store:
        done: queue.SimpleQueue[FileDone] = queue.SimpleQueue()
        files = FileThreads(done.put)
        importing = ListImporter(lambda _: None, files)
        began = time.perf_counter()
        importing.take(ImportList(str(path)))
        files.finish(done.get())
        while importing:
            importing.import_some(store)
        took = time.perf_counter() - began
        assert len(store.feeds.all()) == FEEDS
    return 1000 * took


def _bare(path: Path, database: Path) -> float:
    Store(database).close()
    connection = sqlite3.connect(database)
    began = time.perf_counter()
    for outline in ET.fromstring(path.read_bytes()).iter("outline"):
        if "xmlUrl" in outline.attrib:
            values = (outline.attrib["xmlUrl"], outline.attrib["text"], outline.attrib["htmlUrl"], began)
            connection.execute("INSERT INTO feeds (url, feed_title, home_url, added_at) VALUES (?, ?, ?, ?)", values)
    connection.commit()
    took = time.perf_counter() - began
    connection.close()
    return 1000 * took


def _waits(path: Path, database: Path) -> tuple[float, float]:
    """Return the longest turn of the event loop while the list comes in, and with nothing to do for as long."""
    from PySide6.QtCore import QObject

    from ticker.ui.bridge import Bridge
    from ticker.ui.feeds.feeds_controller import FeedsController
    from ticker.ui.widgets.user_files import UserFiles

    bridge, parent = Bridge(), QObject()
    told: list[Event] = []
    with Store(database) as store:
        poller = Poller(open_store=lambda: Store(database), emit=bridge.deliver, preferences=Preferences())
        subscriptions = FeedsController(store, poller, UserFiles(poller), parent)
        bridge.event_arrived.connect(told.append)
        bridge.event_arrived.connect(subscriptions.take_event)
        poller.start()
        subscriptions.show()
        began = time.perf_counter()
        _run_until(lambda: time.perf_counter() - began > 1.0)
        began = time.perf_counter()
        subscriptions.import_list(str(path))
        model = subscriptions._opened().tree.feeds
        busy = _run_until(lambda: any(isinstance(each, ImportFinished) for each in told) and len(model._feeds) == FEEDS)
        took, began = time.perf_counter() - began, time.perf_counter()
        quiet = _run_until(lambda: time.perf_counter() - began > took)
        poller.stop()
        subscriptions._opened().deleteLater()
        parent.deleteLater()
    return busy, quiet
