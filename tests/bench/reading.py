"""Opening a story: the first text, the longest wait of the windows meanwhile, and the whole story from its page.

Against a bare QTextBrowser that is given the same HTML at once, and against fetching and extracting the page in line.
Runs on Qt's off-screen platform, in this process.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench import Row
from tests.server import FeedServer, rss

_WORDS = "The river carries more sand than anybody had measured, a team of patient people said on Monday. "
_USUAL = "".join(f"<p>{_WORDS * 4}</p>" for _ in range(12))
_LINE = "<p>Line <b>{}</b> of <i>many</i> <a href='https://a.example/'>here</a></p>"
_VERY_LONG = "".join(map(_LINE.format, range(5000)))
_PAGE_BYTES = 5 << 20


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    qt = QApplication.instance() or QApplication([])
    first = [(_open_ours(_USUAL)[0], _open_bare(_USUAL)[0]) for _ in range(runs)]
    yield Row("click to first text of a usual story, bare text browser", *_medians(first), "ms")
    waits = [(_open_ours(_VERY_LONG)[1], _open_bare(_VERY_LONG)[1]) for _ in range(runs)]
    yield Row("longest wait over a story of 20,000 elements, set at once", *_medians(waits), "ms", 0.3)
    for what, size, aim in (("a usual page", 40_000, None), ("a page of 5 MB", _PAGE_BYTES - 1000, 0.3)):
        page = _page(size)
        whole = [_whole_story(page) for _ in range(runs)]
        took, waited, alone = (statistics.median(column) for column in zip(*whole, strict=True))
        yield Row(f"click to full story of {what}, in line", took, alone, "ms")
        yield Row("   longest wait of the windows, the whole of it in line", waited, alone, "ms", aim)
    del qt


def _medians(pairs: list[tuple[float, float]]) -> tuple[float, float]:
    ours, theirs = zip(*pairs, strict=True)
    return statistics.median(ours), statistics.median(theirs)


def _run_until(is_done: Callable[[], bool], patience: float = 60.0) -> float:
    """Run the event loop until then and return its longest turn, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    longest, deadline = 0.0, time.perf_counter() + patience
    while not is_done():
        assert time.perf_counter() < deadline, "nothing came of it"
        began = time.perf_counter()
        QApplication.processEvents()
        longest = max(longest, time.perf_counter() - began)
        time.sleep(0.001)
    return 1000 * longest


def _open_ours(body: str) -> tuple[float, float]:
    """Return milliseconds to the first text, and the longest wait until all of it is there."""
    from ticker.preferences import Preferences
    from ticker.reading.article import Article
    from ticker.reading.sanitizer import safe_html
    from ticker.ui.article.article_browser import ArticleBrowser
    from ticker.ui.viewer.viewer import Viewer

    viewer = Viewer(Preferences())
    (browser,) = viewer.findChildren(ArticleBrowser)
    body = safe_html(body, "https://news.example/")  # done in the reader's process, when the entry came in
    began = time.perf_counter()
    viewer.show_article(Article(1, 1, "Sand", "News", body_html=body))
    viewer.grab()
    first = 1000 * (time.perf_counter() - began)
    longest = _run_until(lambda: not browser.is_growing)
    viewer.deleteLater()
    return first, max(first, longest)


def _open_bare(body: str) -> tuple[float, float]:
    from PySide6.QtWidgets import QTextBrowser

    browser = QTextBrowser()
    browser.resize(820, 900)
    began = time.perf_counter()
    browser.setHtml(f"<h1>Sand</h1>{body}")
    browser.show()
    browser.grab()
    took = 1000 * (time.perf_counter() - began)
    browser.deleteLater()
    return took, took


def _page(size: int) -> bytes:
    teasers = "<div class='related'><a href='/x'>Read this too</a></div>"
    paragraphs = f"<p>{_WORDS * 4}</p>" * 40
    rest = teasers * max(0, (size - len(paragraphs)) // len(teasers))
    return f"<!doctype html><body><article><h1>Sand</h1>{paragraphs}</article><footer>{rest}</footer></body>".encode()


def _whole_story(page: bytes) -> tuple[float, float, float]:
    """Return milliseconds from click to full story, the windows' longest wait, and the same work done in line."""
    from ticker.poller import Event, FeedRefreshed, Poller, StoryFetched
    from ticker.preferences import Preferences
    from ticker.reading.extraction import extract_article
    from ticker.store import Store
    from ticker.ui.bridge import Bridge
    from ticker.ui.viewer.viewer import Viewer
    from ticker.ui.viewer.viewer_controller import ViewerController

    with tempfile.TemporaryDirectory() as folder, FeedServer() as server:
        server.put("/feed", rss("News", [{"title": "Sand", "link": server.url("/sand"), "description": "Short."}]))
        server.put("/sand", page, headers={"Content-Type": "text/html"})
        path, bridge = Path(folder) / "wire.sqlite3", Bridge()
        told: list[Event] = []
        with Store(path) as store:
            store.feeds.add(server.url("/feed"))
            poller = Poller(open_store=lambda: Store(path), emit=bridge.deliver, preferences=Preferences())
            viewer = Viewer(Preferences())
            stories = ViewerController(viewer, store, poller, Preferences())
            bridge.event_arrived.connect(told.append)
            bridge.event_arrived.connect(stories.take_event)
            poller.start()
            _run_until(lambda: any(isinstance(each, FeedRefreshed) for each in told))
            (headline,) = store.entries.headlines(limit=1)
            entry, feed = store.entries.get(headline.entry_id), store.feeds.get(headline.feed_id)
            assert entry is not None
            assert feed is not None
            began = time.perf_counter()
            stories.show(entry, feed)
            waited = _run_until(lambda: any(isinstance(each, StoryFetched) for each in told))
            took = 1000 * (time.perf_counter() - began)
            poller.stop()
            viewer.deleteLater()
            began = time.perf_counter()
            extract_article(page, server.url("/sand"))
            return took, waited, 1000 * (time.perf_counter() - began)
