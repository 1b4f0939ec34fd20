"""Enter closes no window and Escape closes every one, wherever the keyboard is when it opens."""

import pytest

from tests.patience import eventually
from tests.screen import Program, Window
from ticker.store import Store

pytestmark = pytest.mark.e2e
WINDOWS = ("headlines", "feeds", "collections", "rules", "sharing", "sync", "preferences", "guide", "about")


def test_every_window_stays_at_enter_and_closes_at_escape(program: Program) -> None:
    program.write_preferences('{"welcomed": true}')
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add("https://feed.invalid/", feed_title="Harbor News")
    program.start().bar()
    for command in WINDOWS:
        window = opened(program, command)
        window.key("Return")
        assert any(window.geometry), f"{command} is closed by Enter"
        others = [each for each in windows(program) if each.number != window.number]
        for other in others:  # what Enter has opened, such as the settings of the feed that is selected
            other.key("Escape")
        window.key("Escape")
        eventually(lambda window=window: not any(window.geometry), f"{command} is closed by Escape")  # type: ignore[misc]
    assert program.is_running


def windows(program: Program) -> list[Window]:
    bar = program.bar().number
    return [each for each in program.screen.windows_of_program() if each.number != bar and each.geometry[3] > 100]


def opened(program: Program, command: str) -> Window:
    assert program.run("--tell", command).returncode == 0
    return eventually(lambda: windows(program), f"the window of {command}")[0]
