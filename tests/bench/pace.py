"""How evenly the strip moves, quiet and while 500 feeds are refreshed behind it, and how evenly tickr does.

Seen from outside, on the screen (see ``steps``).
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
from pathlib import Path

from tests.bench import Row
from tests.bench.refresh import serve
from tests.bench.scroll import HEADLINES, start_tickr
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 500
_SPEED = 125  # pixels a second, an even one; tickr has one speed, near it
_ROW = 12  # of pixels, through the letters
_WINDOW = 8  # seconds of one measurement


@dataclass(frozen=True, slots=True)
class Pace:
    """How long it is from step to step: the 95th percentile in milliseconds, the deviation in per cent of the mean."""

    p95: float
    deviation: float
    rate: float  # steps a second


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
    what = f"p95 of the steps while {_FEEDS} feeds are refreshed, quiet"
    yield Row(what, _median(busy).p95, _median(quiet).p95, "ms", 1.1)
    if theirs:
        yield Row("unevenness of the steps, tickr", _median(quiet).deviation, _median(theirs).deviation, "%", 1.0)
        yield Row("steps a second, tickr", _median(quiet).rate, _median(theirs).rate, "/s")


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
        eventually(lambda: len(_steps(screen, 1)) > 50, "the strip moves")
        yield program


def _pace(screen: Screen) -> Pace:
    steps = _steps(screen, _WINDOW)
    gaps = sorted(1000 * (later - earlier) for earlier, later in pairwise(steps))
    mean = statistics.mean(gaps)
    return Pace(gaps[int(len(gaps) * 0.95)], 100 * statistics.pstdev(gaps) / mean, 1000 / mean)


def _steps(screen: Screen, seconds: float) -> list[float]:
    command = [sys.executable, str(Path(__file__).with_name("steps.py")), str(_ROW), str(seconds)]
    done = subprocess.run(command, env=screen.environment, capture_output=True, text=True, check=True)
    return [float(word) for word in done.stdout.split()]


def _median(paces: list[Pace]) -> Pace:
    columns = ([each.p95 for each in paces], [each.deviation for each in paces], [each.rate for each in paces])
    return Pace(*map(statistics.median, columns))
