"""Show the real program on a virtual screen: headlines on the terminal, pictures of the bar and of a story in build/.

For machines without a display. Needs Xvfb, openbox, xdotool and xprop (``setup.sh --screen``); leaves nothing running.
"""

import contextlib
import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt, interrupted while it is imported, would die with a long report
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.screen import Program, Screen  # noqa: E402 - the checkout's own, found by the line above
from ticker.entities import GETTING_STARTED_URL  # noqa: E402
from ticker.store import Store  # noqa: E402

BUILD = ROOT / "build"
SHOWN = 15.0  # seconds the bar runs before it leaves


def main(arguments: list[str]) -> int:
    """Run the program with ``arguments`` on a virtual screen and return 0 where headlines and a story were seen."""
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, _leave)
    BUILD.mkdir(exist_ok=True)
    with contextlib.suppress(KeyboardInterrupt), contextlib.ExitStack() as running:
        screen = Screen(BUILD / "screen.log")
        running.callback(screen.close)
        program = _newcomer(screen)
        program.start("--print", *arguments, is_shown=True)
        running.callback(program.stop)
        return _show(program, screen)
    return 130


def _newcomer(screen: Screen) -> Program:
    """Return the program as it is after a first start whose welcome was closed: all headlines are still to arrive."""
    program = Program(screen, BUILD / "demonstration")
    shutil.rmtree(program.profile, ignore_errors=True)
    program.write_preferences(json.dumps({"welcomed": True}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(GETTING_STARTED_URL)
    return program


def _show(program: Program, screen: Screen) -> int:
    began = time.monotonic()
    bar = program.bar()
    x, y, width, height = bar.geometry
    time.sleep(4)  # headlines arrive and spread over the bar
    screen.picture().copy(x, y, width, height).save(str(BUILD / "bar.png"))
    screen.xdotool("mousemove", x + width // 2, y + height // 2)
    time.sleep(1)  # the strip comes to rest under the pointer
    screen.xdotool("click", 1)
    story = program.story()
    time.sleep(1)
    screen.picture().save(str(BUILD / "story.png"))
    print(f"opened: {story.title}")
    print("pictures: build/bar.png and build/story.png", flush=True)
    while time.monotonic() - began < SHOWN and program.is_running:
        time.sleep(0.2)
    return 0 if program.is_running else 1


def _leave(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
