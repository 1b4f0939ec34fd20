"""A kiosk: nothing opens from its bar, which comes back when it has crashed and goes when it is told to."""

import json
import os
import signal
from pathlib import Path

import pytest

from tests.kiosk_run import bar_of
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss

pytestmark = pytest.mark.e2e

SETTINGS = """feeds = ["{feed}"]
messages = ["Welcome to our shop"]
[preferences]
edge = "bottom"
height = 60
"""


def test_a_kiosk_opens_nothing_and_comes_back_after_a_crash(
    program: Program, screen: Screen, server: FeedServer, tmp_path: Path
) -> None:
    server.put("/feed", rss("Harbor Post", ["The ferry is late again"]))
    settings = tmp_path / "kiosk.toml"
    settings.write_text(SETTINGS.format(feed=server.url("/feed")))
    program.start("--kiosk", str(settings))
    assert program.process is not None
    supervisor = program.process.pid
    place = (0, screen.height - 60, screen.width, 60)

    def places() -> list[tuple[int, int, int, int]]:
        return [window.geometry for window in screen.windows_of_program()]

    def titles() -> set[str]:
        return {each["title"] for each in json.loads(program.run("--list", "--json").stdout or "[]")}

    eventually(lambda: places() == [place], "the bar")
    eventually(lambda: titles() == {"The ferry is late again", "Welcome to our shop"}, "what the file names")
    for button in (1, 3):
        screen.click(screen.width // 2, screen.height - 30, button)
    screen.xdotool("key", "F1", "Return")
    screen.wait_for_answer(screen.windows_of_program()[0])
    assert places() == [place], "neither a story nor a menu"
    first = bar_of(supervisor)
    os.kill(first, signal.SIGKILL)
    eventually(lambda: bar_of(supervisor) not in {0, first} and places() == [place], "the bar is back")
    assert program.stop() == 0
    eventually(lambda: not places(), "it is gone")
