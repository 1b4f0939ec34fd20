"""Enter closes no window; Escape closes every window, and a dialog without the window below it."""

import pytest

from tests.patience import eventually
from tests.screen import Program, Window
from tests.server import FeedServer
from ticker.store import Store

pytestmark = pytest.mark.e2e
WINDOWS = ("headlines", "feeds", "collections", "rules", "sharing", "sync", "preferences", "guide", "about")
DIALOGS = (  # the command that opens the window below, and the keys that open the dialog there
    ("feeds", "Home", "Return"),
    ("feeds", "alt+p"),
    ("sync", "alt+c"),
    ("add-feed", "alt+h", "f"),
    ("add-feed", "alt+h", "w"),
    ("add-feed", "alt+h", "o"),
    ("add-feed", "alt+h", "m"),
)


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


def test_escape_closes_a_dialog_and_then_the_window_below(program: Program, server: FeedServer) -> None:
    server.put("/gone", "", status=410)
    program.write_preferences('{"welcomed": true}')
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/gone"), feed_title="Harbor News")
    program.run("--once")
    program.start().bar()
    for command, *keys in DIALOGS:
        below = opened(program, command)
        dialog = program.screen.repeat(
            lambda below=below, keys=keys: [below.key(each) for each in keys],  # type: ignore[misc]
            lambda below=below: another(program, below),  # type: ignore[misc]
            f"what {keys} open",
        )
        dialog.key("Escape")
        eventually(lambda dialog=dialog: not any(dialog.geometry), f"the dialog of {keys} is closed")  # type: ignore[misc]
        assert any(below.geometry), f"{command} is closed with its dialog"
        below.key("Escape")
        if command == "add-feed":  # the row for an address comes before the window
            below.key("Escape")
        eventually(lambda below=below: not any(below.geometry), f"{command} is closed")  # type: ignore[misc]
    back_up = opened(program, "back-up")
    back_up.key("Escape")
    eventually(lambda: not any(back_up.geometry), "the backup is called off")
    assert program.is_running


def another(program: Program, below: Window) -> Window | None:
    return next((each for each in windows(program) if each.number != below.number), None)


def windows(program: Program) -> list[Window]:
    bar = program.bar().number
    return [each for each in program.screen.windows_of_program() if each.number != bar and each.geometry[3] > 100]


def opened(program: Program, command: str) -> Window:
    assert program.run("--tell", command).returncode == 0
    return eventually(lambda: windows(program), f"the window of {command}")[0]
