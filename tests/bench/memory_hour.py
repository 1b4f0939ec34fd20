"""Memory of the bar over an hour on the screen, minute by minute: the end against the tenth minute.

Not among the subjects that run by default, as it takes an hour: ``python -m tests.bench memory_hour``.
"""

import contextlib
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import anonymous, resident
from tests.bench.scroll import HEADLINES, SPEED
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_MINUTES = 60
_COMPARED = 10  # the minute by which everything has been loaded
_FEEDS = 3


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject, after the whole curve."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer())
        screen = Screen(folder / "screen.log", 1920, 1080)
        stack.callback(screen.close)
        screen.xdotool("mousemove", 960, 800)
        program = _started(stack, folder, screen, server)
        assert program.process is not None
        pid = program.process.pid
        curve = []
        for minute in range(_MINUTES + 1):
            assert program.is_running, f"ended with {program.process.poll()}: {program.printed}"
            curve.append((anonymous(pid), resident(pid)))
            print(f"minute {minute:>2}: anonymous {curve[-1][0]:.2f} MB, resident {curve[-1][1]:.2f} MB", flush=True)
            time.sleep(60 if minute < _MINUTES else 0)
        for what, place in (("anonymous", 0), ("resident", 1)):
            yield Row(
                f"{what} memory after an hour of scrolling, tenth minute",
                curve[-1][place],
                curve[_COMPARED][place],
                "MB",
                1.01,
            )


def _started(stack: contextlib.ExitStack, folder: Path, screen: Screen, server: FeedServer) -> Program:
    (folder / "home").mkdir()
    program = Program(screen, folder / "home")
    program.write_preferences(json.dumps({"welcomed": True, "speed": SPEED}))
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(_FEEDS):
            server.put(f"/{number}.rss", rss(f"Feed {number}", [f"{number}: {each}" for each in HEADLINES]))
            store.feeds.add(server.url(f"/{number}.rss"))
    program.start().bar()
    stack.callback(program.stop)
    return program
