"""Headlines that no feed on the web has: added with the keyboard alone, shown on the real bar."""

import json
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.test_feeds import wait_for_rest
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, Line, Request, response, rss
from ticker.entities import FeedNetwork
from ticker.store import FeedChanges, Store

pytestmark = pytest.mark.e2e

DATA = Path(__file__).parents[1] / "data/sources"
PAGE = (DATA / "page.html").read_bytes()
QUOTES = (Path(__file__).parents[2] / "docs/examples/quotes.py", "--from", DATA / "rates.xml", "USD")


@pytest.fixture
def store(program: Program) -> Iterator[Store]:
    program.write_preferences('{"welcomed": true, "tray_icon": false}')
    with Store(program.profile / "wire.sqlite3") as store:
        yield store


def titles(store: Store) -> set[str]:
    return {each.title for each in store.entries.headlines(limit=100)}


def open_source(dialog: Window, screen: Screen, key: str, name: str) -> Window:
    """Choose another source in the window of the feeds."""
    for each in ("alt+a", "alt+h", key):
        wait_for_rest(dialog)
        dialog.key(each)
    window = screen.window(name)
    wait_for_rest(window)
    return window


def test_each_kind_is_added_with_the_keyboard_alone(
    program: Program, screen: Screen, store: Store, server: FeedServer, tmp_path: Path
) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("Water the plants\n", "utf-8")
    server.put("/news", PAGE)
    program.start("--start", "--tell", "feeds").bar()
    dialog = screen.window("^Feeds$")

    window = open_source(dialog, screen, "f", "^Headlines from a file$")
    screen.xdotool("type", str(notes))
    window.key("alt+a")
    eventually(lambda: "Water the plants" in titles(store), "the line of the file is a headline")

    window = open_source(dialog, screen, "o", "^Headlines from a command$")
    screen.xdotool("type", shlex.join((sys.executable, *map(str, QUOTES))))
    window.key("alt+k")
    wait_for_rest(window)  # a box that is ticked by its key is so a moment later
    window.key("alt+a")
    eventually(lambda: "1 EUR = 1.0823 USD" in titles(store), "what the command writes is a headline")

    window = open_source(dialog, screen, "m", "^Your own messages$")
    window.key("alt+t")
    screen.xdotool("type", "Tea at four")
    window.key("alt+a")
    eventually(lambda: "Tea at four" in titles(store), "the message is a headline")

    window = open_source(dialog, screen, "w", "^Watch a web page$")
    screen.xdotool("type", server.url("/news"))
    window.key("alt+l")
    eventually(lambda: server.requests, "the page is looked at")
    window.key("alt+h")
    screen.xdotool("type", "article h2 a")
    window.key("alt+a")
    eventually(lambda: "The mill has a new owner at last" in titles(store), "the page is watched")
    assert [feed.title for feed in store.feeds.all() if feed.source is not None] != []


def test_a_feed_is_asked_in_its_own_way(program: Program, store: Store, server: FeedServer) -> None:
    server.put("/feed", rss("News", ["One"]))
    feed = store.feeds.add(server.url("/feed"))
    store.feeds.change(feed.id, FeedChanges(network=FeedNetwork(user_agent="Mine", headers=(("X-Club", "yes"),))))
    program.start().bar()
    eventually(lambda: titles(store) == {"One"}, "it is fetched")
    (request,) = (each for each in server.requests if each.path == "/feed")
    assert (request.headers["user-agent"], request.headers["x-club"]) == ("Mine", "yes")


def test_headlines_are_translated_on_the_bar(program: Program, store: Store, server: FeedServer) -> None:
    def answer(request: Request, line: Line) -> None:
        line.send(response(json.dumps({"translatedText": [f"{each}!" for each in json.loads(request.body)["q"]]})))

    server.put("/translate", answer=answer)
    server.put("/feed", rss("News", ["العبارة عادت", "Two"]))
    program.write_preferences(
        json.dumps({"welcomed": True, "tray_icon": False, "translate": True, "translation_address": server.url()})
    )
    store.feeds.add(server.url("/feed"))
    program.start().bar()
    eventually(lambda: titles(store), "the headlines are here")
    ids = [each.entry_id for each in store.entries.headlines(limit=9)]
    eventually(lambda: len(store.translations.of(ids, "en")) == 2, "they are translated")

    def shown() -> set[str]:
        return {each["title"] for each in json.loads(program.run("--list", "--json").stdout)}

    assert "\u2068Two\u2069 – \u2068Two!\u2069" in shown()
    assert program.run("--set", "translation_beside=false").returncode == 0
    assert shown() == {"Two!", "العبارة عادت!"}


@pytest.mark.long
def test_a_command_translates_once_it_is_confirmed_in_the_preferences(
    program: Program, screen: Screen, store: Store, server: FeedServer
) -> None:
    server.put("/feed", rss("News", ["Eins", "Zwei"]))
    store.feeds.add(server.url("/feed"))
    program.start().bar()
    eventually(lambda: titles(store), "the headlines are here")
    command = shlex.join((sys.executable, "-c", "import sys; [print(each.strip() + '!') for each in sys.stdin]"))
    wanted = ("translate=true", "translator=command", f"translation_command={command}")
    assert program.run(*(word for each in wanted for word in ("--set", each))).returncode == 0
    assert program.run("--tell", "preferences").returncode == 0
    window = screen.window("^Preferences$")
    ids = [each.entry_id for each in store.entries.headlines(limit=9)]
    assert store.translations.of(ids, "en") == {}, "it has not run"
    screen.xdotool("type", "Command")
    for _ in ("the pages", "the rows", "what translates", "the command", "the box to tick"):
        window.key("Tab")
    window.key("space")
    eventually(lambda: len(store.translations.of(ids, "en")) == 2, "they are translated")
