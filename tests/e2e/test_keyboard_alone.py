"""All there is to subscriptions, from the first address to the last removal, without touching the mouse."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.test_feeds import feed, feeds_by_keyboard, find, folder, type_into, wait_for_rest
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.entities import Feed, FeedSettings
from ticker.feeds.opml import parse_opml
from ticker.store import Store

pytestmark = [pytest.mark.e2e, pytest.mark.wcag("2.1.1")]


@pytest.fixture
def store(program: Program) -> Iterator[Store]:
    """The program's store, seen from outside, with one feed in no folder."""
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "shortcut": "Ctrl+Alt+N"}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add("http://127.0.0.1:9/loose", FeedSettings(custom_title="Loose", is_paused=True))
        yield store


@pytest.fixture
def dialog(program: Program, screen: Screen, store: Store) -> Window:
    """The feeds, opened from the menu of the bar, to which a key leads from anywhere."""
    program.start().bar()
    return feeds_by_keyboard(screen)


@pytest.fixture
def site(server: FeedServer) -> str:
    """A site with two feeds of three entries each."""
    link = '<link rel="alternate" type="application/rss+xml" title="{0}" href="/{0}.rss">'
    page = "<!doctype html><html><head>" + link.format("Harbour") + link.format("Comments") + "</head></html>"
    server.put("/", page, headers={"Content-Type": "text/html"})
    for name in ("Harbour", "Comments"):
        server.put(f"/{name}.rss", rss(name, [f"{name} {number}" for number in range(3)]))
    return server.url("/")


def subscribe_to_both(screen: Screen, dialog: Window, store: Store, server: FeedServer, site: str) -> None:
    """Give a site's address, look at what its feeds bring, and take both."""
    dialog.key("alt+a")
    type_into(screen, site)
    dialog.key("Return")
    choice = screen.window("^Choose feeds$")
    eventually(lambda: "/Harbour.rss" in paths(server), "a look at the first")
    wait_for_rest(choice)
    choice.key("Down", "space")
    eventually(lambda: "/Comments.rss" in paths(server), "a look at the second")
    wait_for_rest(choice)
    choice.key("alt+s")
    eventually(lambda: feed(store, "Harbour") and feed(store, "Comments"), "both subscriptions")
    eventually(lambda: not screen.windows("^Choose feeds$"), "the choice is closed")


def paths(server: FeedServer) -> list[str]:
    return [each.path for each in server.requests]


def has(store: Store, title: str, is_so: Callable[[Feed], object], what: str) -> None:
    """Wait until a feed is as it should be."""
    eventually(lambda: (found := feed(store, title)) is not None and is_so(found), what)


def order(store: Store) -> list[str]:
    return [each.title for each in store.feeds.all()]


@pytest.mark.long
def test_feeds_are_found_sorted_and_set(
    dialog: Window, screen: Screen, store: Store, server: FeedServer, site: str
) -> None:
    subscribe_to_both(screen, dialog, store, server, site)

    # a new folder in a new folder
    find(dialog, "Harbour")
    dialog.key("Menu", "f", "n")
    question = screen.window("^New folder$")
    type_into(screen, "Sea / Port")
    question.key("Return")
    eventually(lambda: folder(store, "Harbour") == ("Sea", "Port"), "the feed is in the new folder")

    # among its neighbours, and back
    find(dialog, "Loose")
    dialog.key("Escape")  # of the filter
    wait_for_rest(dialog)
    before = order(store)
    assert before.index("Comments") < before.index("Loose")
    dialog.key("alt+Up")
    eventually(lambda: order(store).index("Loose") < order(store).index("Comments"), "the feed stands higher")
    dialog.key("ctrl+z")
    eventually(lambda: order(store) == before, "the feed stands where it was")
    dialog.key("alt+Up")
    eventually(lambda: order(store) != before, "the feed stands higher again")
    dialog.key("alt+Down")
    eventually(lambda: order(store) == before, "and lower")

    # its own settings
    find(dialog, "Comments")
    dialog.key("alt+Return")
    window = screen.window("^Comments$")
    wait_for_rest(window)
    window.key("alt+f", "Down")
    has(store, "Comments", lambda found: found.settings.interval == 900, "the feed is asked every 15 minutes")
    window.key("alt+l", "Down")
    has(store, "Comments", lambda found: found.settings.color, "the feed has a colour")
    window.key("alt+b")
    has(store, "Comments", lambda found: not found.settings.on_wire, "the feed is off the wire")
    window.key("Escape")
    eventually(lambda: not screen.windows("^Comments$"), "the settings are closed")
    find(dialog, "Comments")
    dialog.key("space")
    has(store, "Comments", lambda found: found.settings.on_wire, "the feed is on the wire")


def test_lists_come_and_go_and_feeds_are_read_and_removed(
    dialog: Window, screen: Screen, store: Store, server: FeedServer, site: str, tmp_path: Path
) -> None:
    subscribe_to_both(screen, dialog, store, server, site)

    # a list comes in
    listed = tmp_path / "mine.opml"
    listed.write_text(
        '<opml version="2.0"><body><outline text="Ships"><outline text="Sails" xmlUrl="http://127.0.0.1:9/sails"/>'
        "</outline></body></opml>"
    )
    dialog.key("alt+e", "i")
    give_file(screen, "^Import a list of feeds$", listed)
    eventually(lambda: folder(store, "Sails") == ("Ships",), "the list is imported")

    # and all go out
    exported = tmp_path / "all.opml"
    dialog.key("alt+e", "x")
    give_file(screen, "^Export the list of feeds$", exported)
    eventually(exported.exists, "the list is written")
    known = {each.url: each.folder for each in parse_opml(exported.read_bytes()).outlines}
    assert known == {each.url: each.settings.folder for each in store.feeds.all()}
    assert len(known) == 4

    # read, and not read after all
    harbour = feed(store, "Harbour")
    assert harbour is not None
    assert store.entries.unread_counts()[harbour.id] == 3
    find(dialog, "Harbour")
    dialog.key("ctrl+m")
    eventually(lambda: not store.entries.unread_counts().get(harbour.id), "all is read")
    dialog.key("ctrl+z")
    eventually(lambda: store.entries.unread_counts().get(harbour.id) == 3, "all is unread again")

    # what is not sought is not seen, and so not selected with all the rest
    find(dialog, "Sails")
    dialog.key("ctrl+a", "Delete")
    eventually(lambda: feed(store, "Sails") is None, "the feed that was found is removed")
    assert {each.title for each in store.feeds.all()} == {"Harbour", "Comments", "Loose"}
    dialog.key("ctrl+z")
    eventually(lambda: folder(store, "Sails") == ("Ships",), "the feed is back in its folder")

    # gone, and here again
    find(dialog, "Harbour")
    dialog.key("Delete")
    eventually(lambda: feed(store, "Harbour") is None, "the feed is removed")
    dialog.key("ctrl+z")
    eventually(lambda: feed(store, "Harbour"), "the feed is back")
    assert store.entries.unread_counts()[harbour.id] == 3


def give_file(screen: Screen, name: str, path: Path) -> None:
    """Write a path into the window that asks for a file."""
    question = screen.window(name)
    wait_for_rest(question)
    question.key("ctrl+a")
    type_into(screen, str(path))
    wait_for_rest(question)
    question.key("Return")
    eventually(lambda: not screen.windows(name), "the question for a file is answered")
