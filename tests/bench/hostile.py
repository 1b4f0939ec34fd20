"""What strangers' bodies cost the windows: the longest turn of the event loop, and memory, over one story each.

Each body goes the way of every body: feed, parser process, then viewer, in a process of its own. There it is opened,
set to its end, made narrower, set in another size and searched. CPU time of the thread is counted, as other programs
on the machine do not add to it. ``python -m tests.bench hostile`` prints a row a shape.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import Row
from tests.bench.cost import resident
from tests.hostile_bodies import SHAPES

SIZES = (30_000, 1_000_000)  # characters: an ordinary size, and the cap
_AIM_WAIT, _AIM_MEMORY = 0.25, 150.0  # seconds, MB
_PATIENCE = 600.0  # seconds
_SETTLED = 0.15  # seconds without work: the layout is at its end
_FEED = '<rss version="2.0"><channel><title>t</title><item><title>Sand</title><link>https://a.example/1</link>{}</item></channel></rss>'


def measure(_runs: int) -> Iterator[Row]:
    """Yield a row for each shape and size, then the worst of all."""
    rows: list[tuple[float, float]] = []
    for name, shape in SHAPES.items():
        for size in SIZES:
            parsing, clean = parsed(shape(size))
            told = shown(clean)
            rows.append((told["wait"], told["memory"]))
            at = max(told["waits"], key=lambda what: told["waits"][what])
            yield Row(f"{name}, {size // 1000} KB: longest wait, CPU time ({at})", told["wait"], _AIM_WAIT, "s", 1.0)
            print(
                f"{'':<6}parser {parsing:.2f} s, {len(clean) // 1000} KB shown, {told['memory']:.0f} MB more, "
                + ", ".join(f"{what} {seconds:.3f}" for what, seconds in told["waits"].items())
            )
    waits, memory = zip(*rows, strict=True)
    yield Row(f"longest wait of all {len(rows)}, aim", max(waits), _AIM_WAIT, "s", 1.0)
    yield Row("   the median", statistics.median(waits), _AIM_WAIT, "s", 1.0)
    yield Row("   most memory, aim", max(memory), _AIM_MEMORY, "MB", 1.0)


def parsed(body: str) -> tuple[float, str]:
    """Return how long the parser process took for a feed with this body, and the body as it is stored."""
    from ticker.entities import FetchError
    from ticker.parser_process import ParserProcess

    feed = _FEED.format(f"<description><![CDATA[{body}]]></description>").encode("utf-8", "replace")
    parser = ParserProcess(_PATIENCE)  # on a busy machine the usual time may be short
    try:
        parser.parse_feed(_FEED.format("").encode(), url="https://a.example/feed")  # the start is not counted
        began = time.perf_counter()
        (entry,) = parser.parse_feed(feed, url="https://a.example/feed").entries
        return time.perf_counter() - began, entry.content_html or entry.summary_html
    except FetchError as error:
        print(f"the parser gave up: {error.kind}")
        return time.perf_counter() - began, ""
    finally:
        parser.stop()


def shown(clean: str) -> dict[str, Any]:
    """Return what showing this body costs, from a process that does only that."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.hostile"],
            input=clean,
            capture_output=True,
            text=True,
            check=True,
            timeout=_PATIENCE,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path.cwd())},
        )
    except subprocess.TimeoutExpired:
        return {"wait": _PATIENCE, "waits": {"gave up": _PATIENCE}, "memory": 0.0}
    told: dict[str, Any] = json.loads(done.stdout)
    return told


class _Windows:
    """An event loop whose turns are measured."""

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}

    def during(self, what: str, act: Callable[[], object]) -> None:
        """Do this, and what follows from it until nothing is left to do."""
        from PySide6.QtWidgets import QApplication

        self.longest[what] = self._turn(act)
        quiet_since = time.perf_counter()
        while time.perf_counter() - quiet_since < _SETTLED:
            turn = self._turn(QApplication.processEvents)
            self.longest[what] = max(self.longest[what], turn)
            if turn > 0.001:
                quiet_since = time.perf_counter()
            time.sleep(0.002)

    def _turn(self, act: Callable[[], object]) -> float:
        began = time.thread_time()
        act()
        return time.thread_time() - began


def _show(clean: str) -> None:
    """Show a body in the viewer and print as JSON what that costs."""
    from PySide6.QtWidgets import QApplication

    from ticker.entities import Entry, Feed
    from ticker.preferences import Preferences
    from ticker.reading.article import article_of, image_urls, wants_full_story, without_tracking_links
    from ticker.ui.article.article_browser import ArticleBrowser
    from ticker.ui.viewer.viewer import Viewer

    qt = QApplication([])
    viewer = Viewer(Preferences())
    (browser,) = viewer.findChildren(ArticleBrowser)
    feed = Feed(id=1, url="https://a.example/feed", feed_title="News")

    def open_story(body: str) -> None:
        entry = Entry(id=1, feed_id=1, guid="g", title="Sand", link="https://a.example/1", content_html=body)
        article = without_tracking_links(article_of(entry, feed))
        wants_full_story(article, feed, by_default=True)
        viewer.show_article(article)
        image_urls(article)
        viewer.grab()

    usual = _Windows()
    usual.during("usual", lambda: open_story("<p>The river carries <b>more</b> sand.</p><pre>x</pre>" * 20))
    memory = resident(os.getpid())
    windows = _Windows()
    windows.during("open", lambda: open_story(clean))
    windows.during("narrow", lambda: viewer.resize(600, 900))
    windows.during("larger", lambda: viewer.set_text_size(20))
    windows.during("scroll", lambda: browser.verticalScrollBar().setValue(browser.verticalScrollBar().maximum() // 2))
    windows.during("font", lambda: viewer.set_text_size(14))
    windows.during("find", lambda: browser.find_all("x"))
    windows.during("close", lambda: open_story("<p>x</p>"))
    status = Path("/proc/self/status").read_text()
    peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
    print(json.dumps({"wait": max(windows.longest.values()), "waits": windows.longest, "memory": peak - memory}))
    del qt


if __name__ == "__main__":
    _show(sys.stdin.read())
