"""What the desktop hands over: lists and feeds that are opened with the program, whether it runs or not."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dragging import drag, something_to_drag
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = pytest.mark.e2e

_COPIES = """
import sys
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication(sys.argv[:1])
mime = QMimeData()
mime.setUrls([QUrl(each) for each in sys.argv[1:]])
app.clipboard().setMimeData(mime)
window = QLabel("it is copied for as long as this stands")
window.setWindowTitle("something copied")
window.show()
app.exec()
"""
_PRINTS_WHAT_IS_COPIED = """
import sys
from PySide6.QtGui import QGuiApplication
print(QGuiApplication(sys.argv[:1]).clipboard().text())
"""

SAILS = '<opml version="2.0"><body><outline text="Sails" xmlUrl="http://127.0.0.1:9/sails"/></body></opml>'


@pytest.fixture
def store(program: Program) -> Iterator[Store]:
    """The program's store, seen from outside."""
    program.write_preferences('{"welcomed": true, "colours": "light"}')
    with Store(program.profile / "wire.sqlite3") as store:
        yield store


def titles(store: Store) -> set[str]:
    return {feed.title for feed in store.feeds.all()}


@pytest.mark.parametrize("is_running", [True, False], ids=["to the running bar", "to one that starts"])
def test_a_list_is_opened(program: Program, screen: Screen, store: Store, tmp_path: Path, is_running: bool) -> None:
    listed = tmp_path / "old ones.opml"
    listed.write_text(SAILS)
    if is_running:
        program.start().bar()
        assert program.run("--open", listed.as_uri()).returncode == 0
    else:
        program.start("--open", str(listed))
    screen.window("^Feeds$")
    eventually(lambda: "Sails" in titles(store), "the list is imported")


@pytest.mark.long
def test_a_pipe_or_a_device_that_is_opened_stops_no_polling(
    program: Program, screen: Screen, store: Store, server: FeedServer, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe.opml")
    server.put("/new.xml", rss("Harbour News", ["The ferry is back"]))
    program.start("--open", str(tmp_path / "pipe.opml"), "/dev/zero")
    screen.window("^Feeds$")
    assert program.run("--open", str(tmp_path / "pipe.opml")).returncode == 0
    store.feeds.add(server.url("/new.xml"))
    assert program.run("--tell", "refresh").returncode == 0
    eventually(lambda: "Harbour News" in titles(store), "the feed is read")


def test_a_link_to_a_feed_is_looked_at_and_subscribed_to_when_wanted(
    program: Program, screen: Screen, store: Store, server: FeedServer
) -> None:
    server.put("/new.xml", rss("Harbour News", ["The ferry is back"]))
    program.start().bar()
    assert program.run("--open", "feed:" + server.url("/new.xml")).returncode == 0
    dialog = screen.window("^Feeds$")
    server.wait_for_requests(1)
    assert "Harbour News" not in titles(store)
    dialog.key("Return")
    eventually(lambda: "Harbour News" in titles(store), "the feed is subscribed to")


@pytest.mark.long
def test_a_saved_feed_leads_to_where_it_comes_from(
    program: Program, screen: Screen, store: Store, server: FeedServer, tmp_path: Path
) -> None:
    document = rss("Harbour News", ["The ferry is back"], link=server.url("/feed.xml"))
    server.put("/feed.xml", document)
    saved = tmp_path / "feed.xml"
    saved.write_bytes(document)
    program.start("--open", str(saved))
    dialog = screen.window("^Feeds$")
    server.wait_for_requests(1)
    dialog.key("Return")
    eventually(lambda: "Harbour News" in titles(store), "the feed is subscribed to")


def test_what_is_dropped_on_the_bar_is_all_taken(
    program: Program, screen: Screen, store: Store, server: FeedServer, tmp_path: Path
) -> None:
    server.put("/new.xml", rss("Harbour News", ["The ferry is back"]))
    listed = tmp_path / "mine.opml"
    listed.write_text(SAILS)
    bar = program.start().bar()
    x, y, width, height = bar.geometry
    with something_to_drag(screen, listed.as_uri(), server.url("/new.xml")) as start:
        drag(screen, start, (x + width // 2, y + height // 2))
        screen.window("^Feeds$")
        eventually(lambda: {"Sails", "Harbour News"} <= titles(store), "both are subscribed to")
        screen.window("^dropped: CopyAction$")  # what is moved would be deleted by a file manager
    assert bar.geometry == (x, y, width, height)


@pytest.mark.long
def test_the_bar_refuses_what_it_cannot_take(
    program: Program, screen: Screen, store: Store, server: FeedServer
) -> None:
    server.put("/new.xml", rss("Harbour News", ["The ferry is back"]))
    x, y, width, height = program.start().bar().geometry
    place = x + width // 2, y + height // 2
    with something_to_drag(screen, "file:///pictures/harbour.jpg", "mailto:harbour@example.org") as start:
        drag(screen, start, place)
        screen.window("^dropped: IgnoreAction$")
    assert not screen.windows("^Feeds$")
    with something_to_drag(screen, server.url("/new.xml")) as start:  # what comes after it is taken
        drag(screen, start, place)
        dialog = screen.window("^Feeds$")
        server.wait_for_requests(1)
        dialog.key("Return")
        eventually(lambda: "Harbour News" in titles(store), "the link is subscribed to")


@pytest.mark.long
def test_files_copied_in_another_program_are_pasted_and_addresses_copied(
    program: Program, screen: Screen, store: Store, tmp_path: Path
) -> None:
    lists = [tmp_path / name for name in ("mine.opml", "yours.opml")]
    lists[0].write_text(SAILS)
    lists[1].write_text(SAILS.replace("Sails", "Oars").replace("sails", "oars"))
    program.start("--start", "--tell", "feeds").bar()
    dialog = screen.window("^Feeds$")
    with screen.beside(_COPIES, *(each.as_uri() for each in lists)):
        screen.window("^something copied$")
        dialog.key("ctrl+f", "Down", "ctrl+v")
        eventually(lambda: {"Sails", "Oars"} <= titles(store), "both lists are imported")

    def copied() -> set[str]:
        dialog.key("ctrl+f", "Down", "ctrl+a", "ctrl+c")
        return set(screen.run(sys.executable, "-c", _PRINTS_WHAT_IS_COPIED).split())

    eventually(lambda: {"http://127.0.0.1:9/sails", "http://127.0.0.1:9/oars"} <= copied(), "the addresses are copied")
