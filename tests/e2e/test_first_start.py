"""The first start, on a real X server and with the keyboard alone."""

import json
from pathlib import Path

import pytest

from tests.e2e.test_feeds import type_into, wait_for_rest
from tests.patience import eventually
from tests.screen import Program, Screen, Window
from ticker.entities import Feed
from ticker.store import Store

pytestmark = [pytest.mark.e2e, pytest.mark.wcag("2.1.1")]


@pytest.fixture
def other_reader(program: Program) -> Path:
    """What another reader keeps in the home of the user."""
    listed = program.home / ".config" / "liferea" / "feedlist.opml"
    listed.parent.mkdir(parents=True)
    outlines = (f'<outline text="Sail {number}" xmlUrl="http://127.0.0.1:9/{number}"/>' for number in range(34))
    listed.write_text(f'<opml version="2.0"><body><outline text="Ships">{"".join(outlines)}</outline></body></opml>')
    return listed


def welcome(program: Program) -> Window:
    window = program.start().screen.window("^Welcome$")
    wait_for_rest(window)
    return window


def feeds(program: Program) -> tuple[Feed, ...]:
    with Store(program.profile / "wire.sqlite3") as store:
        return tuple(each for each in store.feeds.all() if each.url.startswith("http"))


def is_welcomed(program: Program) -> bool:
    file = program.profile / "preferences.json"
    return file.exists() and json.loads(file.read_text()).get("welcomed") is True


@pytest.mark.usefixtures("other_reader")
def test_the_feeds_of_another_reader_are_taken_over(program: Program, screen: Screen) -> None:
    window = welcome(program)
    window.key("alt+i", "Down", "Return")
    eventually(lambda: len(feeds(program)) == 34, "the feeds are taken over")
    assert {each.settings.folder for each in feeds(program)} == {("Ships",)}
    eventually(lambda: not screen.windows("^Welcome$"), "the welcome is done")
    eventually(lambda: is_welcomed(program), "it is not asked again")


@pytest.mark.usefixtures("two_monitors")
def test_feeds_and_the_place_of_the_bar_are_chosen(program: Program, screen: Screen) -> None:
    window = welcome(program)
    bar = program.bar()
    assert bar.geometry[:2] == (0, 0)
    window.key("alt+f")
    wait_for_rest(window)
    type_into(screen, "xkcd")
    wait_for_rest(window)
    window.key("Down", "space")
    eventually(lambda: [each.title for each in feeds(program)] == ["xkcd"], "the feed, before the start")
    window.key("alt+c", "Down", "Down")
    eventually(lambda: bar.geometry[0] == screen.width // 2, "the bar is on the other screen")
    window.key("alt+b")
    eventually(lambda: bar.geometry[1] > screen.height // 2, "the bar is below")
    window.key("Return")
    eventually(
        lambda: [(each.title, each.settings.folder) for each in feeds(program)] == [("xkcd", ("Culture",))], "the feed"
    )
    eventually(lambda: is_welcomed(program), "it is not asked again")


@pytest.mark.long
def test_it_can_be_skipped(program: Program, screen: Screen) -> None:
    window = welcome(program)
    window.key("space")  # the first topic, by its card
    eventually(lambda: bool(feeds(program)), "feeds while they are chosen")
    window.key("alt+k")
    eventually(lambda: is_welcomed(program), "it is not asked again")
    assert not feeds(program)
    assert program.is_running
    assert not screen.windows("^Welcome$")
