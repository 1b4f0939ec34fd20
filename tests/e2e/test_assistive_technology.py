"""The program over a real accessibility bus, as a screen reader meets it."""

import itertools
import json
from functools import partial

import pytest
from jeepney import DBusAddress, MessageType, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen, Window
from tests.screen_reader import FOCUSED, VISITED, Node, ScreenReader, listening
from tests.server import FeedServer, rss
from ticker.entities import FeedSettings
from ticker.rules import Action, Aspect, Condition, Rule
from ticker.store import Store
from ticker.ui.application.dbus_service import INTERFACE, PATH, SERVICE

pytestmark = pytest.mark.e2e

_OPENED_BY = {  # window: letters in the bar's menu
    "^All headlines$": ("h",),
    "^Rules$": ("l",),
    "^Feeds$": ("e",),
    "^Preferences$": ("n",),
    "^Guide": ("g",),
    "^About Off the Wire$": ("i",),
    "^Collections$": ("t", "c"),
}
_OPENED_FROM_FEEDS_BY = {  # window: keys in that of the feeds, where the tree has the keyboard at first
    "^Harbour$": ("End", "alt+Return"),
    "^Sync account$": ("alt+e", "y"),
}
_TOLD = {  # command: window
    "headlines": "^All headlines$",
    "feeds": "^Feeds$",
    "collections": "^Collections$",
    "rules": "^Rules$",
    "sharing": "^Sharing$",
    "preferences": "^Preferences$",
    "guide": "^Guide",
    "about": "^About Off the Wire$",
    "error-reports": "^Error report$",
    "open": "^Ferry number",
}
_OPENINGS = 300
_LOOKED_AT = 40  # objects of a window, before it changes


@pytest.fixture
def strip(program: Program, screen_reader: ScreenReader, server: FeedServer) -> Node:
    """The list of headlines of a program that watches a feed of six."""
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True}))
    program.start(server.url("/news.xml"))
    bar = eventually(screen_reader.windows, "a bar")[0]
    assert screen_reader.role(bar) == "tool bar"
    found = next(part for part in screen_reader.children(bar) if screen_reader.role(part) == "list")
    eventually(lambda: screen_reader.children(found), "headlines")
    return found


def test_a_screen_reader_finds_the_headlines_and_opens_one(
    strip: Node, program: Program, screen_reader: ScreenReader
) -> None:
    first = screen_reader.children(strip)[0]
    assert screen_reader.role(first) == "link"
    assert VISITED not in screen_reader.states(first)
    screen_reader.do(first, "Press")
    assert program.story().title in screen_reader.name(first)
    eventually(lambda: VISITED in screen_reader.states(first), "the headline is told to be read")


@pytest.mark.long
def test_a_screen_reader_moves_the_focus(strip: Node, program: Program, screen_reader: ScreenReader) -> None:
    third = screen_reader.children(strip)[2]
    screen_reader.do(third, "SetFocus")
    eventually(lambda: FOCUSED in screen_reader.states(third), "the third headline has the focus")
    program.bar().key("Right")
    eventually(lambda: FOCUSED not in screen_reader.states(third), "the focus has moved on")


def test_a_screen_reader_says_an_important_headline_as_it_comes_in(
    screen_reader: ScreenReader, program: Program, server: FeedServer
) -> None:
    server.put("/news.xml", rss("Harbour", ["A quiet day", "Storm warning for the coast", "Ferry number 1 is late"]))
    program.write_preferences(json.dumps({"welcomed": True, "announce_important": True}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
        store.rules.save(Rule(action=Action.HIGHLIGHT, conditions=(Condition(Aspect.WORDS, "storm"),)))
    with screen_reader.announcements() as next_spoken:
        program.start().bar()
        assert next_spoken() == "Harbour: Storm warning for the coast"


def start(program: Program, server: FeedServer, bars: int = 1) -> list[Window]:
    """Start with six headlines and return the bars."""
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    program.profile.mkdir(parents=True, exist_ok=True)
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"), FeedSettings(folder=("Sea",)))
    extra = [{"edge": "bottom"}] * (bars - 1)
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, "extra_bars": extra}))
    program.run("--once")
    program.start()
    return eventually(
        lambda: found if len(found := program.screen.windows("^Off the Wire$")) == bars else None, "all bars"
    )


def open_by_menu(screen: Screen, window: str, *letters: str) -> Window:
    """Open a window from the menu of the bar."""

    def choose() -> None:
        screen.xdotool("key", "Escape")  # a menu that came too late for the letter
        screen.click(30, 16, button=3)  # the label
        screen.xdotool("key", *letters)

    return screen.repeat(choose, lambda: screen.windows(window), window)[0]


def close(screen: Screen, window: Window, title: str) -> None:
    screen.repeat(lambda: window.key("Escape"), lambda: not screen.windows(title), f"{title} is closed")


def read_every_window(program: Program, screen: Screen, reader: ScreenReader) -> None:
    """Open each window, read it, close it, and ask again for what was read."""
    for title, letters in _OPENED_BY.items():
        window = open_by_menu(screen, title, *letters)
        read_and_close(program, screen, reader, window, title)
    feeds = open_by_menu(screen, "^Feeds$", *_OPENED_BY["^Feeds$"])
    for title, keys in _OPENED_FROM_FEEDS_BY.items():
        window = screen.repeat(partial(feeds.key, *keys), partial(screen.windows, title), title)[0]
        read_and_close(program, screen, reader, window, title)
    close(screen, feeds, "^Feeds$")
    read_story(program, screen, reader)


def read_story(program: Program, screen: Screen, reader: ScreenReader) -> None:
    story = program.click_headline(screen.width // 2)
    read_and_close(program, screen, reader, story, "^Ferry number")


def read_and_close(program: Program, screen: Screen, reader: ScreenReader, window: Window, title: str) -> None:
    seen = list(reader.walk())
    assert any(sight.name for sight in seen)
    close(screen, window, title)
    reader.ask_again(seen)
    assert program.is_running, f"{title} was closed under a reader"


def leave_a_menu_open(screen: Screen, reader: ScreenReader) -> None:
    before = len(screen.windows_of_program())
    screen.click(screen.width // 2, 16, button=3)
    eventually(lambda: len(screen.windows_of_program()) > before, "the menu")
    list(reader.walk())


def test_a_window_and_a_story_can_be_closed_under_a_reader(
    program: Program, screen: Screen, screen_reader: ScreenReader, server: FeedServer
) -> None:
    start(program, server, bars=2)
    read_and_close(program, screen, screen_reader, open_by_menu(screen, "^Rules$", "l"), "^Rules$")
    read_story(program, screen, screen_reader)
    leave_a_menu_open(screen, screen_reader)
    assert program.stop() == 0


@pytest.mark.long
def test_every_window_can_be_closed_under_a_reader(
    program: Program, screen: Screen, screen_reader: ScreenReader, server: FeedServer
) -> None:
    start(program, server, bars=2)
    read_every_window(program, screen, screen_reader)
    leave_a_menu_open(screen, screen_reader)
    assert program.stop() == 0


@pytest.mark.long
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("bars", [1, 2])
def test_every_window_is_read_hundreds_of_times_while_it_opens_and_closes(
    program: Program, screen: Screen, screen_reader: ScreenReader, desktop_bus: str, server: FeedServer, bars: int
) -> None:
    """Nothing is waited for but the windows: two more readers look at everything meanwhile."""
    start(program, server, bars)
    with listening(desktop_bus), open_dbus_connection(desktop_bus) as session:
        tell = partial(tell_over, session)
        eventually(lambda: tell("pause"), "the commands are offered")
        openings = 0
        while openings < _OPENINGS:
            for command, title in _TOLD.items():
                tell(command)
                change_and_close(program, screen, screen_reader, title)
                openings += 1
            print(f"{openings} windows opened, changed and closed with {bars} bar(s)", flush=True)
        leave_a_menu_open(screen, screen_reader)
    assert program.stop() == 0


def tell_over(session: DBusConnection, command: str) -> bool:
    """Give the program a command over the session bus; whether it has done it."""
    address = DBusAddress(PATH, SERVICE, INTERFACE)
    answer = session.send_and_get_reply(new_method_call(address, "Tell", "s", (command,)), timeout=PATIENCE)
    return answer.header.message_type is MessageType.method_return


def change_and_close(program: Program, screen: Screen, reader: ScreenReader, title: str) -> None:
    """Read some of a window that has been opened, let the keyboard change it, close it, and ask again."""
    window = screen.window(title)
    seen = list(itertools.islice(reader.walk(title), _LOOKED_AT))
    window.key("Tab", "Down", "Right", "End", "Home")
    close(screen, window, title)
    reader.ask_again(seen)
    assert program.is_running, f"{title} was closed under a reader"


@pytest.mark.long
def test_a_bar_that_is_read_can_be_removed(
    program: Program, screen: Screen, screen_reader: ScreenReader, server: FeedServer
) -> None:
    start(program, server, bars=2)
    dialog = open_by_menu(screen, "^Preferences$", "n")
    seen = list(screen_reader.walk())
    assert sum(sight.role == "tool bar" for sight in seen) == 2
    screen_reader.do(screen_reader.wait_for("push button", "Remove this bar"), "Press")
    eventually(lambda: len(screen.windows("^Off the Wire$")) == 1, "one bar is left")
    screen_reader.ask_again(seen)
    close(screen, dialog, "^Preferences$")
    assert program.stop() == 0
