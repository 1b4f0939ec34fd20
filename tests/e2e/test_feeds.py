"""Subscriptions, end to end: with the keyboard alone, by dragging, and from another program's list."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.dragging import drag, something_to_drag
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.entities import Feed, FeedSettings
from ticker.store import Store

pytestmark = pytest.mark.e2e

REST = 0.25  # seconds without a change; no window of the feeds waits that long before it shows something


@pytest.fixture
def store(program: Program) -> Iterator[Store]:
    """The program's store, seen from outside, with three feeds in two folders and one in none."""
    program.write_preferences('{"welcomed": true, "colours": "light"}')
    with Store(program.profile / "wire.sqlite3") as store:
        for name, folder in (("Clouds", ("Sky",)), ("Tides", ("World",)), ("Loose", ())):
            store.feeds.add(
                f"http://127.0.0.1:9/{name}", FeedSettings(custom_title=name, folder=folder, is_paused=True)
            )
        yield store


@pytest.fixture
def dialog(program: Program, screen: Screen, store: Store) -> Window:
    program.start("--start", "--tell", "feeds").bar()
    return screen.window("^Feeds$")


def feed(store: Store, title: str) -> Feed | None:
    return next((each for each in store.feeds.all() if each.title == title), None)


def folder(store: Store, title: str) -> tuple[str, ...] | None:
    found = feed(store, title)
    return found.settings.folder if found else None


def find(dialog: Window, title: str) -> None:
    """Filter by a title and make its row the current one, with the keyboard."""
    wait_for_rest(dialog)
    dialog.key("ctrl+f")
    type_into(dialog.screen, title)
    wait_for_rest(dialog)
    dialog.key("Down")
    wait_for_rest(dialog)


def wait_for_rest(dialog: Window) -> None:
    """Wait until the window has shown what came of the keys before: two looks at it see the same."""
    before = QImage()

    def is_at_rest() -> bool:
        nonlocal before
        dialog.screen.wait_for_answer(dialog)
        earlier, before = before, dialog.screen.picture().copy(*dialog.geometry)
        return before == earlier

    eventually(is_at_rest, "the window is at rest", pause=REST)


def feeds_by_keyboard(screen: Screen) -> Window:
    """Open the feeds from the menu of a bar to which Ctrl+Alt+N leads from anywhere."""

    def press() -> None:
        screen.xdotool("key", "Escape", "key", "ctrl+alt+n", "key", "Menu", "key", "e", "key", "e")

    return screen.repeat(press, lambda: screen.windows("^Feeds$"), "the feeds")[0]


def type_into(screen: Screen, text: str) -> None:
    screen.xdotool("type", text)


@pytest.mark.long
def test_everything_can_be_done_with_the_keyboard_alone(
    dialog: Window, screen: Screen, store: Store, server: FeedServer
) -> None:
    server.put("/new.xml", rss("Harbour News", [{"title": "The ferry is back", "guid": "1"}]))

    # subscribe
    dialog.key("alt+a")
    type_into(screen, server.url("/new.xml"))
    dialog.key("Return")
    eventually(lambda: feed(store, "Harbour News"), "the feed is subscribed to")

    # rename
    find(dialog, "Tides")
    dialog.key("F2", "ctrl+a")
    type_into(screen, "Ebb")
    dialog.key("Return")
    eventually(lambda: feed(store, "Ebb"), "the feed is renamed")

    # off the wire
    find(dialog, "Clouds")
    dialog.key("space")
    eventually(
        lambda: (found := feed(store, "Clouds")) is not None and not found.settings.on_wire, "the feed is off the wire"
    )

    # the feed's own window, where its name is the first field
    dialog.key("alt+Return")
    window = screen.window("^Clouds$")
    window.key("ctrl+a")
    type_into(screen, "Fog")
    window.key("Return")
    eventually(lambda: feed(store, "Fog"), "the feed has the name given in its window")
    screen.window("^Fog$").key("Escape")

    # remove, and take that and the renaming back
    dialog.key("Delete")
    eventually(lambda: feed(store, "Fog") is None, "the feed is removed")
    dialog.key("ctrl+z")
    eventually(lambda: feed(store, "Fog"), "the feed is back")
    dialog.key("ctrl+z")
    eventually(lambda: feed(store, "Tides"), "the feed has its old name")


def place_of_current_row(dialog: Window) -> tuple[int, int]:
    """Return where on the screen the title of the current row lies, told by the ground of what is selected."""
    x, y, _, height = dialog.geometry
    column = x + 200

    def look() -> int:
        picture = dialog.screen.picture()
        rows = [row for row in range(y, y + height) if _is_selected(picture.pixel(column, row))]
        return rows[len(rows) // 2] if rows else 0

    return column, eventually(look, "a row is selected")


def _is_selected(pixel: int) -> bool:
    red, green, blue = pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255
    return blue > red + 60 and blue > green + 20


def test_a_feed_is_dragged_into_a_folder_and_back_by_undo(dialog: Window, screen: Screen, store: Store) -> None:
    dialog.key("ctrl+f", "Down", "Home")  # what is in no folder stands first
    loose = place_of_current_row(dialog)
    dialog.key("Down")
    sky = place_of_current_row(dialog)
    drag(screen, loose, sky)
    eventually(lambda: folder(store, "Loose") == ("Sky",), "the feed is in the folder")
    dialog.key("ctrl+z")
    eventually(lambda: folder(store, "Loose") == (), "the feed is where it was")


@pytest.mark.long
def test_a_list_is_dropped_from_another_program(dialog: Window, screen: Screen, store: Store, tmp_path: Path) -> None:
    listed = tmp_path / "mine.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline text="Ships"><outline text="Sails" xmlUrl="http://127.0.0.1:9/sails"/>'
        '<outline text="Oars"/></outline></body></opml>'
    )
    with something_to_drag(screen, listed.as_uri()) as start:
        x, y, width, height = dialog.geometry
        drag(screen, start, (x + width - 250, y + height - 20))
        eventually(lambda: folder(store, "Sails") == ("Ships",), "the list is imported")


def test_a_site_is_enough_and_of_several_feeds_those_wanted_are_chosen(
    screen: Screen, dialog: Window, store: Store, server: FeedServer
) -> None:
    link = '<link rel="alternate" type="application/rss+xml" title="{0}" href="/{0}.rss">'
    page = "<!doctype html><html><head>" + link.format("Harbour") + link.format("Comments") + "</head></html>"
    server.put("/", page, headers={"Content-Type": "text/html"})
    for name in ("Harbour", "Comments"):
        server.put(f"/{name}.rss", rss(name, ["Ferry late"]))
    dialog.key("alt+a")
    screen.xdotool("type", server.url("/"))
    screen.xdotool("key", "Return")
    choice = screen.window("^Choose feeds$")
    eventually(lambda: [each.path for each in server.requests] == ["/", "/Harbour.rss"], "a look at the first")
    choice.key("alt+s")
    eventually(lambda: feed(store, "Harbour"), "the subscription")
    assert feed(store, "Comments") is None
