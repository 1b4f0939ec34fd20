"""How evenly the strip moves, quiet and while 500 feeds are refreshed behind it, and how evenly tickr does.

Seen from outside, frame by frame of the screen (see ``frames``). A frame is uneven where it is more than half a pixel
further or less far from the one before than the mean speed makes it.
"""

import contextlib
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from math import isnan
from pathlib import Path

from tests.bench import Row
from tests.bench.refresh import serve
from tests.bench.scroll import HEADLINES, start_tickr
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 500
_SPEED = 60  # pixels a second: one a frame
_ROW = 12  # of pixels, through the letters
_WINDOW = 10  # seconds of one measurement


@dataclass(frozen=True, slots=True)
class Pace:
    """What a screen showed for ``_WINDOW`` seconds: frames, how many of them were uneven, and pixels a frame."""

    frames: int
    uneven: int
    speed: float


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject; those against tickr only where it is installed."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer(host="0.0.0.0"))
        server.put("/news.rss", rss("Comparison", HEADLINES))
        tickr = _running_tickr(stack, folder, server) if shutil.which("tickr") else None
        quiet, busy, theirs = [], [], []
        for run in range(runs):
            with _running_bar(folder / str(run), server) as program:
                quiet.append(_pace(program.screen))
                if tickr:
                    theirs.append(_pace(tickr))
                program.run("--tell", "refresh")
                busy.append(_pace(program.screen))
    yield Row(f"uneven frames in {_WINDOW} s, tickr", _uneven(quiet), _uneven(theirs) if theirs else 0, "")
    yield Row(f"   the bar's while {_FEEDS} feeds are refreshed, quiet", _uneven(busy), _uneven(quiet), "")
    yield Row("   pixels a frame, tickr", quiet[0].speed, theirs[0].speed if theirs else 0, "px")


def _running_tickr(stack: contextlib.ExitStack, folder: Path, server: FeedServer) -> Screen:
    screen, _ = start_tickr(stack, folder, server)
    time.sleep(25)  # until its text fills its bar
    return screen


@contextlib.contextmanager
def _running_bar(home: Path, server: FeedServer) -> Iterator[Program]:
    """A program that moves, with feeds that are not due."""
    home.mkdir()
    with contextlib.ExitStack() as stack:
        screen = Screen(home / "log", 1920, 1080)
        stack.callback(screen.close)
        screen.xdotool("mousemove", 960, 800)
        program = Program(screen, home)
        program.write_preferences(json.dumps({"welcomed": True, "speed": _SPEED}))
        with Store(program.profile / "wire.sqlite3") as store:
            store.feeds.add(server.url("/news.rss"))
            for url in serve(server, _FEEDS, 20):
                store.feeds.add(url, next_check_at=time.time() + 86_400)
        program.start().bar()
        stack.callback(program.stop)
        eventually(lambda: _pace(screen, 1).speed > 0, "the strip moves")
        yield program


def _pace(screen: Screen, seconds: float = _WINDOW) -> Pace:
    command = [sys.executable, str(Path(__file__).with_name("frames.py")), str(_ROW), str(seconds)]
    environment = {**screen.environment, "PYTHONPATH": str(Path.cwd())}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seen = [(int(frame), float(position)) for frame, position in map(str.split, done.stdout.splitlines())]
    steps = [(later[0] - earlier[0], later[1] - earlier[1]) for earlier, later in pairwise(seen)]
    known = [(frames, pixels) for frames, pixels in steps if not isnan(pixels)]
    speed = statistics.median(pixels / frames for frames, pixels in known) if known else 0.0
    uneven = sum(isnan(pixels) or abs(pixels - speed * frames) > 0.5 for frames, pixels in steps)
    return Pace(len(seen), uneven, speed)


def _uneven(paces: list[Pace]) -> float:
    return statistics.median(each.uneven for each in paces)
