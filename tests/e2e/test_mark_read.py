"""What is done from the bar to many headlines at once, and to one without leaving the wire."""

import json

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen, Window
from tests.server import FeedServer, rss
from ticker.entities import ReadPolicy
from ticker.store import Store

pytestmark = pytest.mark.e2e

_ROW = 16


@pytest.fixture
def bar(program: Program, server: FeedServer) -> Window:
    """The bar of a program subscribed to six headlines."""
    subscribe(program, server)
    return program.start().bar()


def subscribe(program: Program, server: FeedServer, **preferences: object) -> None:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late today" for number in range(6)]))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False, **preferences}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
    program.run("--once")


def decide(program: Program, **choices: object) -> None:
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.change(store.feeds.all()[0].id, choices)  # type: ignore[arg-type]


def unread(program: Program) -> int:
    with Store(program.profile / "wire.sqlite3") as store:
        return sum(store.entries.unread_counts().values())


def choose_mark_all_read(screen: Screen) -> None:
    screen.click(30, _ROW, button=3)  # the label: the menu of the bar
    screen.xdotool("key", "a")
    screen.xdotool("key", "Escape")  # of a menu that came too late for the letter


def test_marking_all_read_can_be_taken_back(program: Program, screen: Screen, bar: Window) -> None:
    assert unread(program) == 6
    screen.repeat(lambda: choose_mark_all_read(screen), lambda: unread(program) == 0, "all headlines are read")
    program.run("--tell", "focus")
    screen.repeat(lambda: screen.xdotool("key", "ctrl+z"), lambda: unread(program) == 6, "they are unread again")


def test_when_all_is_read_the_bar_gives_its_space_back_until_a_command_shows_it_again(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    subscribe(program, server, hide_when="all-read")
    bar = program.start().bar()
    before = bar.geometry
    screen.repeat(lambda: choose_mark_all_read(screen), lambda: unread(program) == 0, "all headlines are read")
    screen.xdotool("mousemove", 600, 500)
    eventually(lambda: not screen.windows("^Off the Wire$"), "the bar is gone")
    eventually(lambda: f"0, 0, {screen.width}, {screen.height}" in work_area(screen), "its space is free")
    program.run("--tell", "show")
    assert program.bar().geometry == before
    eventually(lambda: f"0, {before[3]}, {screen.width}" in work_area(screen), "its space is its own again")


def test_what_has_gone_past_is_read_where_a_feed_wants_that(program: Program, server: FeedServer) -> None:
    subscribe(program, server, speed=600)
    decide(program, read_policy=ReadPolicy.PASSED)
    program.start().bar()
    eventually(lambda: unread(program) == 0, "all headlines have gone past")


@pytest.mark.long
def test_what_is_marked_by_hand_alone_stays_unread_when_it_is_opened(
    program: Program, screen: Screen, server: FeedServer
) -> None:
    subscribe(program, server)
    decide(program, read_policy=ReadPolicy.BY_HAND)
    program.start().bar()
    program.click_headline(500)
    program.run("--tell", "quit")
    eventually(lambda: not program.is_running, "the end of the program")
    assert unread(program) == 6


def work_area(screen: Screen) -> str:
    return screen.run("xprop", "-root", "_NET_WORKAREA")


@pytest.mark.long
def test_a_click_with_ctrl_opens_the_story_and_leaves_the_keyboard_here(
    program: Program, screen: Screen, bar: Window
) -> None:
    screen.xdotool("keydown", "ctrl")
    try:
        story = program.click_headline(500)
    finally:  # a key held down would hold for the tests that follow
        screen.xdotool("keyup", "ctrl")
    number = hex(int(story.number))

    def story_has_keyboard() -> bool:
        return number in screen.run("xprop", "-root", "_NET_ACTIVE_WINDOW")

    assert not story_has_keyboard()
    screen.repeat(lambda: screen.click(500, _ROW), story_has_keyboard, "the story has the keyboard")


@pytest.mark.long
def test_to_quit_where_nothing_runs_starts_nothing(program: Program) -> None:
    ended = program.run("--tell", "quit")
    assert ended.returncode == 0
    assert not (program.profile / "wire.sqlite3").exists()
