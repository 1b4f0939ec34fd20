"""CPU of refreshing 200 feeds, first and then all unchanged, against a bare loop of HTTP client and feedparser.

Both run in a process of their own that has its libraries imported, and only the rounds are counted; ours includes
starting the process that reads documents, with its own imports. The feeds lie on 200 loopback addresses, so that our
one-request-a-host manners do not stretch the round.
"""

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.server import FeedServer, rss

FEEDS = 200
ENTRIES = 20
BODY = "<p>" + "The ferry leaves at <b>noon</b> and the <a href='/x'>harbour</a> is quiet. " * 12 + "</p>"

OURS = """
import os, resource, sys, time
from pathlib import Path
from queue import SimpleQueue
from tests.bench.cost import cpu_seconds, family, resident
import ticker.feeds.network
from ticker.poller import FeedAdded, Idle, Poller, RefreshFinished
from ticker.preferences import Preferences
from ticker.store import Store

path, urls = Path(sys.argv[1]), sys.stdin.read().split()
ahead = [0.0]
now = lambda: time.time() + ahead[0]
with Store(path, now=now) as store:
    for url in urls:
        store.feeds.add(url, next_check_at=now() + 86400)
told = SimpleQueue()
poller = Poller(open_store=lambda: Store(path, now=now), emit=told.put, preferences=Preferences(), now=now)
poller.start()
def wait_for(kind):
    while not isinstance(event := told.get(timeout=120), kind):
        pass
    return event
def of_others():
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(map(cpu_seconds, family(os.getpid())[1:])) + ended.ru_utime + ended.ru_stime
wait_for(Idle)
for _ in range(2):
    others, own = of_others(), time.process_time()
    poller.refresh()
    assert wait_for(RefreshFinished).failed_count == 0
    own = time.process_time() - own
    print(own + of_others() - others)
    ahead[0] += 3600
print(resident(os.getpid()))
poller.stop()
"""
BARE = """
import sys, time
import feedparser, httpx2

urls = sys.stdin.read().split()
etags = {}
with httpx2.Client(http2=True) as client:
    for _ in range(2):
        began = time.process_time()
        for url in urls:
            answer = client.get(url, headers={"If-None-Match": etags[url]} if url in etags else {})
            if answer.status_code == 200:
                etags[url] = answer.headers["etag"]
                feedparser.parse(answer.content)
        print(time.process_time() - began)
"""
# The same client as busy as we are: what requests cost each other is no work of ours.
CLIENT = """
import sys, time
from concurrent.futures import ThreadPoolExecutor
import httpx2

urls = sys.stdin.read().split()
with httpx2.Client(http2=True) as client, ThreadPoolExecutor(16) as threads:
    etags = {url: client.get(url).headers["etag"] for url in urls}
    began = time.process_time()
    list(threads.map(lambda url: client.get(url, headers={"If-None-Match": etags[url]}), urls))
    print(time.process_time() - began)
"""


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    with FeedServer(host="0.0.0.0") as server:
        urls = serve(server, FEEDS, ENTRIES)
        rounds = [(*rounds_of(OURS, urls)[:2], *rounds_of(BARE, urls), *rounds_of(CLIENT, urls)) for _ in range(runs)]
    first, unchanged, bare_first, bare_unchanged, client = map(statistics.median, zip(*rounds, strict=True))
    what = f"CPU of refreshing {FEEDS} feeds"
    yield Row(f"{what}, first, bare loop", first, bare_first, "s", 1.3)
    yield Row(f"{what}, all unchanged (304), bare loop", unchanged, bare_unchanged, "s", 1.3)
    yield Row(f"{what}, all unchanged (304), bare client, 16 threads", unchanged, client, "s", 1.2)


def serve(server: FeedServer, feeds: int, entries: int) -> list[str]:
    """Put feeds on the server and return their addresses, each on a host of its own."""
    urls = []
    for number in range(feeds):
        items = [
            {"title": f"Headline {n} of {number}", "guid": f"{number}-{n}", "description": BODY} for n in range(entries)
        ]
        server.put(f"/{number}.xml", rss(f"Feed {number}", items), etag=f'"{number}"')
        urls.append(server.url(f"/{number}.xml", host=f"127.0.{1 + number // 250}.{1 + number % 250}"))
    return urls


def rounds_of(script: str, urls: list[str]) -> list[float]:
    """Return the CPU seconds of the rounds of a script, and what else it prints."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, "-c", script, str(Path(folder) / "wire.sqlite3")],
            input="\n".join(urls),
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "PYTHONPATH": str(Path.cwd()), "NO_PROXY": "*"},
        )
    return [float(line) for line in done.stdout.split()]
