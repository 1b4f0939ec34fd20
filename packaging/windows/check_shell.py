"""The steps of the check with another program: the global shortcut pressed there, and its full-screen window."""

import contextlib
import json
import subprocess
import time
from collections.abc import Iterator
from typing import Any

from machine import (
    PATIENCE,
    PROFILE,
    ROOT,
    WIDTH,
    bar_at,
    eventually,
    picture,
    preferences,
    processes,
    say,
    start_from_menu,
    started,
    tell,
    tell_bar,
    window,
    windows,
    wine,
    xdotool,
    xdotool_search,
)

PYTHON = ROOT / "build" / "windows" / "python" / "python.exe"


def restart_with(**settings: Any) -> None:
    """End the bar, change settings in its file, and start it again."""
    tell_bar("quit")
    eventually(lambda: not processes(), "it ends")
    (PROFILE / "preferences.json").write_text(json.dumps(preferences() | settings), encoding="utf-8")
    start_from_menu()


@contextlib.contextmanager
def other_program(*arguments: str) -> Iterator[None]:
    """Run another program until the block ends and its window is closed."""
    command = ["wine", str(PYTHON), "packaging/windows/other_program.py", *arguments]
    with started(*command, cwd=ROOT, stdin=subprocess.DEVNULL) as process:
        window("Other program")
        yield
        xdotool("windowactivate", "--sync", xdotool_search("Other program"))
        xdotool("key", "Escape")
        process.wait(PATIENCE)


def focused() -> str:
    """Return the title of the window that has the keyboard."""
    told = subprocess.run(["xdotool", "getwindowfocus", "getwindowname"], capture_output=True, text=True, check=False)
    return told.stdout.strip()


def bar_takes_keyboard() -> bool:
    """Press the shortcut, which the bar may not have registered yet, and return whether that gave it the keyboard."""
    xdotool("key", "ctrl+alt+n")
    time.sleep(2)
    return focused() == "Off the Wire"


def global_shortcut() -> None:
    say("the global shortcut, pressed in another program")
    restart_with(shortcut="Ctrl+Alt+N")
    bar_at(0, 0, WIDTH, 32)
    with other_program():
        eventually(lambda: focused() == "Other program", "the other program has the keyboard")
        eventually(bar_takes_keyboard, "the bar has the keyboard")
        picture("shortcut")
        tell("the bar took the keyboard")
        before = windows().keys()
        xdotool("key", "Return")
        story = eventually(lambda: next(iter(windows().keys() - before), ""), "Enter opens the story")
        tell(f"and the key Enter opened the story: {story}")
        xdotool("key", "Escape")
        eventually(lambda: story not in windows(), "Escape closes the story")
    restart_with(shortcut="")


def full_screen() -> None:
    """A full-screen window covers the bar, in the order that Windows keeps: Wine does not pass it on to the screen."""
    say("a full-screen window of another program")
    with other_program("full-screen"):
        eventually(lambda: [*order()] == ["Other program", "Off the Wire"], "the bar lies below it")
        tell("the bar lies below it, in the order that Windows keeps")
    eventually(lambda: order().get("Off the Wire"), "the bar lies above all others again")
    tell("and above all others when it has closed")


def order() -> dict[str, bool]:
    """Return the windows that can be seen, uppermost first: title → whether it stays above others."""
    shown: dict[str, bool] = dict(json.loads(wine(PYTHON, "packaging/windows/window_order.py")))
    return shown
