"""What somebody does who has just installed the program, with the number of clicks it takes."""

import pytest

from tests.patience import eventually
from tests.screen import Program, Screen
from tests.screen_reader import Node, ScreenReader
from ticker.entities import ArchiveQuery
from ticker.store import Store

pytestmark = pytest.mark.e2e
MAX_CLICKS = 8  # 11 when three feeds were three check boxes, and the list of all headlines was in the menu


def test_feeds_reading_saving_finding_again_and_quitting_take_few_clicks(
    program: Program, screen: Screen, screen_reader: ScreenReader
) -> None:
    clicks = 0

    def click(role: str, name: str) -> None:
        nonlocal clicks
        clicks += 1
        screen_reader.do(eventually(lambda: control(screen_reader, role, name), name), "Press")

    program.start().bar()
    click("check box", "World")
    click("push button", "Start with ")
    with Store(program.profile / "wire.sqlite3") as store:
        eventually(lambda: len(store.feeds.all()) > 3, "three feeds and more")  # with the one about the program
        click("link", "Welcome to Off the Wire")
        story = program.story()
        click("push button", "Save for later")
        saved = ArchiveQuery(is_saved=True)
        eventually(lambda: store.archive.ids(saved, limit=2)[0], "the story is saved")
        click("push button", "Larger text")
        story.key("Escape")
        eventually(lambda: not any(story.geometry), "the story is closed")
        screen.click(30, 16)  # the label
        clicks += 1
        found = screen.window("^All headlines$")
        found.key("w", "e", "l", "c", "o", "m", "e", "Down", "Return")
        screen.window("^Welcome to Off the Wire: ")  # is open again

    def quit_by_menu() -> None:
        screen.xdotool("key", "Escape")  # a menu may have been opened once too often
        screen.click(30, 16, button=3)  # the label: the menu of the bar
        screen.xdotool("key", "Up", "Return")  # the last entry, which would be the second click

    screen.repeat(quit_by_menu, lambda: not program.is_running, "the program has ended")
    clicks += 2
    program.process = None
    assert clicks <= MAX_CLICKS


def control(reader: ScreenReader, role: str, name: str) -> Node | None:
    """Return the control of this role whose name begins so; what a topic or a headline says goes on."""
    sights = (each for each in reader.walk() if each.role == role and each.name.startswith(name))
    return next((each.node for each in sights), None)
