"""The main job, end to end: the bar scrolls a feed, a click opens the story, and what was done is remembered."""

import json
import signal
from collections.abc import Callable

import pytest
from PySide6.QtGui import QImage, qGray

from tests.examples import at_night
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.entities import FeedSettings
from ticker.preferences import Preferences, load_preferences
from ticker.store import Store

BLOCK = "\N{FULL BLOCK}"  # set without gaps: a title of n blocks is one run of ink n cells wide
SHORTEST = 5  # blocks; names and bullets have shorter runs of ink
HEIGHT = Preferences().height
ROW = HEIGHT // 2
WIRE = range(200, 1100)  # x of the strip, without the label and the buttons
PROSE = "<p>" + "The ferry leaves at noon and the harbour is quiet. " * 40 + "</p>"

# The bar is painted, and the parts behind it are long in coming.
_NEVER_READY = """
import sys, threading
from ticker.app import Application
from ticker.__main__ import run
Application._start_controller = lambda application: threading.Event().wait()
sys.exit(run())
"""

Runs = list[tuple[int, int]]


def titles() -> list[str]:
    """Titles which a picture of the bar can tell apart, by the width of their run of ink."""
    return [BLOCK * (SHORTEST + 3 * number) for number in range(6)]


def runs_of_ink(picture: QImage) -> Runs:
    """Return (first x, width) of the titles that stand whole on the bar."""
    ground = qGray(picture.pixel(WIRE[0], 2))
    inked = [abs(qGray(picture.pixel(x, ROW)) - ground) > 90 for x in WIRE]
    edges = [n for n in range(1, len(inked)) if inked[n] != inked[n - 1]]
    if edges and not inked[edges[0]]:
        del edges[0]  # a title that stands half outside
    spans = zip(edges[::2], edges[1::2], strict=False)
    return [(WIRE[0] + start, end - start) for start, end in spans if end - start > 25]


def resting(screen: Screen) -> Callable[[], Runs | None]:
    """Return a look that finds the titles once two pictures in a row show them at the same place."""
    seen: list[Runs] = [[]]
    bar = screen.window("^Off the Wire$")

    def look() -> Runs | None:
        screen.wait_for_answer(bar)  # a busy program that has not moved the strip is not at rest
        seen.append(runs_of_ink(screen.picture()))
        return seen[-1] if seen[-1] and seen[-1] == seen[-2] else None

    return look


def click_headline(screen: Screen, pick: int) -> tuple[Window, int]:
    """Let the pointer stop the strip, click a headline; return the viewer showing it and the width of what was hit."""
    screen.xdotool("mousemove", 640, ROW)
    x, width = eventually(resting(screen), "the strip rests under the pointer")[pick]
    before = [viewer.title for viewer in screen.windows(f"^{BLOCK}+")]
    screen.click(x + width // 2, ROW)
    opened = eventually(
        lambda: [viewer for viewer in screen.windows(f"^{BLOCK}+") if viewer.title not in before], "the viewer opens"
    )
    return opened[0], width


@pytest.fixture
def wire(program: Program, server: FeedServer) -> Program:
    """A program that has not been started yet, subscribed to one feed."""
    items = [
        {"title": title, "link": server.url(f"/{len(title)}"), "guid": str(len(title)), "description": PROSE}
        for title in titles()
    ]
    server.put("/blocks.xml", rss("Harbour", items), etag='"one"')
    program.write_preferences(json.dumps({"welcomed": True, "colours": "light"}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/blocks.xml"), FeedSettings(custom_title="Harbour"))
    return program


def test_a_headline_travels_from_the_feed_to_the_reader(wire: Program, screen: Screen, server: FeedServer) -> None:
    screen.xdotool("mousemove", 640, 400)  # off the bar, wherever the last test has left it
    bar = wire.start().bar()
    assert bar.geometry == (0, 0, screen.width, HEIGHT)

    # the headlines arrive and move
    before = eventually(lambda: runs_of_ink(screen.picture()), "headlines on the bar")
    eventually(lambda: runs_of_ink(screen.picture()) != before, "the headlines move")

    # the pointer stops them, and a click opens the very headline it hits
    cells = set()
    for pick in (0, -1):
        viewer, width = click_headline(screen, pick)
        cells.add(round(width / viewer.title.count(BLOCK)))
    assert len(cells) == 1, "the width of what was clicked tells which title must have opened"

    # larger text, at once
    small = screen.picture()
    viewer.key("ctrl+plus", "ctrl+plus", "ctrl+plus")
    eventually(lambda: screen.picture() != small, "the text grows")
    read = viewer.title

    # closed and started again, everything is as it was
    geometry = viewer.geometry
    assert wire.stop() == 0
    kept = load_preferences(wire.profile / "preferences.json").preferences
    assert kept.text_size > Preferences().text_size
    wire.start().bar()
    assert load_preferences(wire.profile / "preferences.json").preferences.text_size == kept.text_size
    with Store(wire.profile / "wire.sqlite3") as store:
        (feed,) = store.feeds.all()
        headlines = store.entries.headlines(limit=100)
    assert feed.title == "Harbour"
    assert sorted(headline.title for headline in headlines) == sorted(titles())
    assert read in {headline.title for headline in headlines if headline.is_read}
    assert any(not headline.is_read for headline in headlines)

    # ... also the viewer's place on the screen
    viewer, _ = click_headline(screen, 0)
    assert viewer.geometry[2:] == geometry[2:]

    # and a start alone asked the server nothing: the feed was not due
    assert [request.path for request in server.requests].count("/blocks.xml") == 1


def test_the_bar_stands_where_it_is_preferred(program: Program, screen: Screen) -> None:
    program.write_preferences(json.dumps({"welcomed": True, "edge": "bottom", "height": 48}))
    assert program.start().bar().geometry == (0, screen.height - 48, screen.width, 48)


def test_a_second_start_raises_the_first_and_leaves(program: Program, screen: Screen) -> None:
    program.write_preferences('{"welcomed": true}')
    program.start().bar()
    second = program.run("https://news.invalid/feed")
    assert (second.returncode, second.stderr) == (0, "")
    screen.window("[Ff]eeds")
    assert len(screen.windows("^Off the Wire$")) == 1


@pytest.mark.parametrize("signal_number", [signal.SIGTERM, *at_night(signal.SIGINT, signal.SIGHUP)])
def test_it_stops_when_told(program: Program, signal_number: int) -> None:
    program.write_preferences('{"welcomed": true}')
    program.start().bar()
    assert program.stop(signal_number) == 0


def test_it_stops_when_told_before_it_is_ready(program: Program, screen: Screen) -> None:
    program.write_preferences('{"welcomed": true}')
    program.started_by = ("-c", _NEVER_READY)
    program.start()
    screen.window("^Off the Wire$")
    assert program.stop() == 0
    assert not [*(program.profile / "log").glob("*.txt")], "it is taken for a crash"


@pytest.mark.long
@pytest.mark.behaviour("A33")
def test_a_kill_in_mid_refresh_loses_nothing(program: Program) -> None:
    program.write_preferences('{"welcomed": true}')
    feeds = 40
    with FeedServer(host="0.0.0.0") as server, Store(program.profile / "wire.sqlite3") as store:
        for number in range(feeds):
            server.put(f"/{number}.xml", rss(f"Feed {number}", [f"Feed {number} headline {n}" for n in range(20)]))
            store.feeds.add(server.url(f"/{number}.xml", host=f"127.0.1.{number}"))
        program.start()
        eventually(lambda: len(store.entries.headlines(limit=10_000)) > 0, "the first feeds have come")
        program.kill()
        assert len(store.entries.headlines(limit=10_000)) < feeds * 20, "the kill came in the middle"
        program.start().bar()

        def everything() -> bool:
            found = [headline.title for headline in store.entries.headlines(limit=10_000)]
            assert len(found) == len(set(found)), "no headline stands twice"
            return len(found) == feeds * 20

        eventually(everything, "the refresh is taken up again")
        assert len(store.feeds.all()) == feeds
        assert store.maintenance.is_intact()


def test_a_whole_story_is_fetched_once_and_its_pictures_when_asked_for(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    figure = '<figure><img src="/river.png" alt="A river"><figcaption>The river at dusk.</figcaption></figure>'
    server.put("/sand", f"<!DOCTYPE html><title>Sand</title><article><h1>Sand</h1>{PROSE}{figure}{PROSE}</article>")
    item = {"title": BLOCK * 9, "guid": "sand", "link": server.url("/sand"), "description": "Sand moves at night."}
    server.put("/blocks.xml", rss("Harbour", [item]))
    program.write_preferences(json.dumps({"welcomed": True, "colours": "light"}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/blocks.xml"), FeedSettings(custom_title="Harbour"))
        program.start().bar()
        click_headline(screen, 0)
        (headline,) = store.entries.headlines(limit=9)
        eventually(lambda: store.entries.story(headline.entry_id), "the story is kept")
        assert program.stop() == 0

    program.write_preferences(json.dumps({"welcomed": True, "colours": "light", "pictures": "always"}))
    program.start().bar()
    click_headline(screen, 0)
    server.wait_for_requests(3)  # only the story that was kept knows of the picture
    assert [request.path for request in server.requests if request.path != "/blocks.xml"] == ["/sand", "/river.png"]


@pytest.mark.long
def test_a_headline_is_found_in_the_wire_window_and_opened(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    titles = [f"Ferry number {number} is late today" for number in range(40)]
    server.put("/news.xml", rss("Harbour", [*titles, "A storm is on its way"]))
    program.write_preferences(json.dumps({"welcomed": True, "headlines_on_wire": 20}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
    program.run("--once")
    program.start().bar()
    found = screen.repeat(lambda: screen.click(30, 16), lambda: screen.windows("^All headlines$"), "the wire window")
    window = found[0]
    window.key("ctrl+f")
    screen.xdotool("type", "--delay", 30, "storm wa")
    window.key("Return")
    eventually(lambda: screen.windows("^A storm is on its way$"), "its story")
