"""A program that polls and is killed in the middle, and what must be left of it."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.patience import PATIENCE
from tests.server import FeedServer, rss
from ticker.store import Store

FEEDS, ENTRIES = 12, 25
LONG = "<p>" + "It goes on and on and on. " * 100 + "</p>"

# Polls until nothing is due. Says what it was told, and marks every second new entry read before it says so.
PROGRAM = """
import json, queue, sys
from pathlib import Path
from ticker.feeds.fetch import Fetcher
from ticker.poller import FeedRefreshed, Idle, Pace, Poller
from ticker.preferences import Preferences
from ticker.store import Store

path, told = Path(sys.argv[1]), queue.SimpleQueue()
poller = Poller(
    open_store=lambda: Store(path),
    emit=told.put,
    preferences=Preferences(),
    backup=path.with_name("subscriptions.opml"),
    make_fetcher=lambda _: Fetcher(proxy="direct"),
    pace=Pace(host_pause=0.0, between_starts=0.0, gather=0.0),
)
print(flush=True)
poller.start()
with Store(path) as store:
    while not isinstance(event := told.get(), Idle):
        if isinstance(event, FeedRefreshed):
            store.entries.mark_read(event.new[::2])
            print(json.dumps([event.new, event.new[::2]]), flush=True)
poller.stop()
poller._thread.join()  # it backs the subscriptions up before it ends, which a slow machine takes its time for
"""


@dataclass(slots=True)
class ForwardedEvent:
    """What a program had told before it ended: ids of new entries, and of those it had marked read."""

    new: list[int] = field(default_factory=list)
    read: set[int] = field(default_factory=set)


@contextmanager
def subscribed(path: Path) -> Iterator[set[str]]:
    """Serve feeds that are due, subscribed to in a new database, and give the titles of all their entries."""
    titles = set()
    with FeedServer(host="0.0.0.0") as server:
        with Store(path) as store:
            for number in range(FEEDS):
                items = [
                    {"title": f"Feed {number}, headline {n}", "guid": str(n), "description": LONG}
                    for n in range(ENTRIES)
                ]
                titles |= {item["title"] for item in items}
                server.put(f"/{number}", rss(f"Feed {number}", items), etag='"1"')
                store.feeds.add(server.url(f"/{number}", host=f"127.0.5.{number + 1}"))
        yield titles


def poll(path: Path, told: ForwardedEvent, *, kill_after: float | None = None) -> None:
    """Run the program to its end, or kill it so many seconds after it has begun; add to ``told`` what it tells."""
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, str(path)], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    program.stdout.readline()
    end = threading.Timer(kill_after or 0, program.kill)
    if kill_after is not None:
        end.start()
    for line in program.stdout:
        new, read = json.loads(line)
        told.new += new
        told.read |= set(read)
    end.cancel()
    program.stdout.close()
    program.wait(PATIENCE)


def faults(path: Path, told: ForwardedEvent) -> list[str]:
    """Look through what is left and return what is not as it should be."""
    with Store(path) as store:
        kept = {headline.entry_id: headline for headline in store.entries.headlines(limit=10_000)}
        entries = [store.entries.get(entry_id) for entry_id in kept]
        looks = {
            "the database is damaged": not store.maintenance.is_intact(),
            "a subscription is lost": len(store.feeds.all()) != FEEDS,
            "an entry that was told is lost": not set(told.new) <= kept.keys(),
            "an entry was told twice": len(told.new) != len(set(told.new)),
            "an entry is there twice": len({headline.title for headline in kept.values()}) != len(kept),
            "what was read is forgotten": not all(kept[each].is_read for each in told.read & kept.keys()),
            "a text is lost": not all(
                entry and LONG[3:30] in entry.summary_html + entry.content_html for entry in entries
            ),
        }
    return [what for what, is_so in looks.items() if is_so]
