"""From what servers answer, by poller and store, to the window of the feeds with problems, and back to health."""

import time
from collections.abc import Callable, Iterator
from email.utils import formatdate
from functools import partial
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeView
from pytestqt.qtbot import QtBot

from tests.patience import PATIENCE, eventually
from tests.server import FeedServer, rss
from ticker.durations import DAY
from ticker.entities import Check, Feed, Validators
from ticker.feeds.fetch import Fetcher, Limits
from ticker.poller import Pace, Poller
from ticker.preferences import Preferences
from ticker.store import Received, Store
from ticker.ui.bridge import Bridge
from ticker.ui.feed_health.health_window import HealthWindow
from ticker.ui.feeds.feeds_controller import FeedsController
from ticker.ui.widgets.user_files import UserFiles

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")  # the off-screen platform

NAMES = ("Closed", "Dead", "Page", "Large", "Moved", "Silent", "Fine")
KINDS = {  # what is wrong in the end, and the button that helps; "": nothing to be done but wait
    "Closed": ("Discontinued (1)", "Remove"),
    "Dead": ("Not updated for a week or longer (1)", "Update now"),
    "Page": ("Not a valid feed (1)", "Update now"),
    "Large": ("Too large (1)", "Update now"),
    "Moved": ("Moved to another address (1)", "Keep the new address"),
    "Silent": ("Inactive (1)", ""),
    "Slow": ("Slow (1)", ""),
}


class Harness:
    """The program's store, poller and subscriptions, without a bar; time goes on as the test wishes."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "wire.sqlite3"
        self._ago = 0.0  # how long before the present it is
        self._parent = QObject()
        self.store = self._open_store()
        self._poller: Poller | None = None

    def _now(self) -> float:
        return time.time() - self._ago

    def _open_store(self) -> Store:
        return Store(self._path, now=self._now)

    def _make_poller(self, bridge: Bridge) -> Poller:
        return Poller(
            open_store=self._open_store,
            emit=bridge.deliver,
            preferences=Preferences(),
            make_fetcher=lambda _: Fetcher(Limits(body=20_000, total=60), proxy="direct"),
            now=self._now,
            pace=Pace(0.0, 0.0, 0.0, 0.0),
        )

    def poll(self, ago: float) -> None:
        """Let all feeds that are due be asked as it was ``ago`` seconds before now, and wait until they have been."""
        self._ago = ago
        begun = self._now()
        poller = self._make_poller(Bridge(self._parent))
        poller.start()
        asked = [each.id for each in self.store.feeds.all() if (each.polling.next_check_at or 0.0) <= begun]
        try:
            eventually(lambda: all(self._checked(each) >= begun for each in asked), "all feeds are asked")
        finally:
            poller.stop()

    def _checked(self, feed_id: int) -> float:
        feed = self.store.feeds.get(feed_id)
        return (feed.polling.checked_at or 0.0) if feed else 0.0

    def open(self) -> HealthWindow:
        """Let the poller run on in the present, and open the window."""
        self._ago = 0.0
        bridge = Bridge(self._parent)
        self._poller = self._make_poller(bridge)
        self._poller.start()
        subscriptions = FeedsController(self.store, self._poller, UserFiles(self._poller), self._parent)
        bridge.event_arrived.connect(subscriptions.take_event)
        subscriptions.show_health()
        window = subscriptions._health
        assert window is not None
        return window

    def close(self) -> None:
        if self._poller is not None:
            self._poller.stop()
        shiboken6.delete(self._parent)
        self.store.close()


def feed(harness: Harness, title: str) -> Feed | None:
    return next((each for each in harness.store.feeds.all() if each.title == title), None)


def news(title: str, age: float) -> bytes:
    item = {"title": f"{title} {age:.0f}", "guid": f"{age}", "pubDate": formatdate(time.time() - age)}
    return rss(title, [item])


@pytest.fixture
def harness(tmp_path: Path, server: FeedServer, qapp: QApplication) -> Iterator[Harness]:
    """Feeds that went well four months ago; since then each has met its fate."""
    harness = Harness(tmp_path)
    for name in NAMES:
        server.put(f"/{name}", news(name, 200 * DAY))
        harness.store.feeds.add(server.url(f"/{name}"))
    harness.poll(120 * DAY)
    server.put("/Dead", status=404)
    server.put("/new", news("Moved", 21 * DAY))
    server.redirect("/Moved", server.url("/new"), status=301)
    harness.poll(20 * DAY)
    server.put("/Closed", status=410)
    server.put("/Page", "<!doctype html><title>Welcome</title>", headers={"Content-Type": "text/html"})
    server.put("/Large", b"<rss>" + b" " * 40_000)
    server.put("/Fine", news("Fine", DAY))
    harness.poll(120.0)  # by hand a feed can be asked again after a minute
    slow = harness.store.feeds.add(server.url("/Slow"), feed_title="Slow", next_check_at=time.time() + DAY)
    check = Check(time.time(), time.time() + DAY, "interval", status=304, seconds=12.0)
    harness.store.polling.save_unchanged(slow.id, Received(Validators(), ""), check)
    yield harness
    harness.close()


@pytest.fixture
def window(harness: Harness, qtbot: QtBot) -> HealthWindow:
    window = harness.open()
    qtbot.addWidget(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def rows(window: HealthWindow) -> dict[str, str]:
    """Return the feeds that are shown, each with its problem."""
    model = window._model
    kinds = [model.index(row, 0) for row in range(model.rowCount())]
    return {model.index(row, 0, kind).data(): kind.data() for kind in kinds for row in range(model.rowCount(kind))}


def choose(window: HealthWindow, harness: Harness, title: str) -> QTreeView:
    tree = window.findChild(QTreeView)
    found = feed(harness, title)
    assert isinstance(tree, QTreeView)
    assert found is not None
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    tree.selectionModel().setCurrentIndex(window._model.index_of(found.id), flags)
    tree.setFocus()
    return tree


def button(window: HealthWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text().replace("&", "") == text)


def says(window: HealthWindow, text: str) -> bool:
    return any(text in each.text() for each in window.findChildren(QLabel) if each.isVisible())


def test_what_servers_answer_is_told_by_its_kind(window: HealthWindow, harness: Harness) -> None:
    assert rows(window) == {title: kind for title, (kind, _) in KINDS.items()}
    for title, (_, helps) in KINDS.items():
        choose(window, harness, title)
        assert not helps or (button(window, helps).isVisible() and button(window, helps).isEnabled())
        assert button(window, "Keep the new address").isVisible() == (title == "Moved")


def test_each_remedy_makes_well(window: HealthWindow, harness: Harness, server: FeedServer, qtbot: QtBot) -> None:
    def wait_for(look: Callable[[], bool]) -> None:
        qtbot.waitUntil(look, timeout=int(PATIENCE * 1_000))

    def has_news(title: str) -> bool:
        found = feed(harness, title)
        return found is not None and (found.news_at or 0.0) > time.time() - 2 * DAY

    def wait_until_well(title: str, is_so: Callable[[Feed], bool]) -> None:
        wait_for(lambda: title not in rows(window))
        found = feed(harness, title)
        assert found is not None
        assert is_so(found)

    choose(window, harness, "Dead")
    for text in ("1 feed(s) could not be read", "less than a minute ago"):
        button(window, "Update now").click()
        wait_for(partial(says, window, text))
    assert "Dead" in rows(window)

    for title in ("Page", "Large"):
        server.put(f"/{title}", news(title, DAY))
        choose(window, harness, title)
        button(window, "Update now").click()
        wait_until_well(title, lambda found: found.polling.error is None)

    server.put("/new", news("Moved", DAY))
    choose(window, harness, "Moved")
    button(window, "Update now").click()  # only so that it has news
    wait_for(lambda: "Moved" in rows(window) and has_news("Moved"))
    button(window, "Keep the new address").click()
    wait_until_well("Moved", lambda found: not found.move.moved_from and found.url == server.url("/new"))

    tree = choose(window, harness, "Closed")
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    wait_for(lambda: "Closed" not in rows(window))
    assert feed(harness, "Closed") is None
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: "Closed" in rows(window))
    assert feed(harness, "Closed") is not None
