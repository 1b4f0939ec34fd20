"""Start to the first painted headline, and resident memory, against a bare PySide6 window that shows a line of text."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import family, resident
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 40
_SETTLED = 20  # seconds after which a program's memory is taken


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    with tempfile.TemporaryDirectory() as folder, FeedServer(host="0.0.0.0") as server:
        screen = Screen(Path(folder) / "screen.log")
        program = Program(screen, Path(folder))
        fill(program, server)
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(start(program.command("-vv"), "first headlines painted", program.environment))
            theirs.append(start(_bare(), "painted", program.environment))
        yield Row(
            "start to first painted headline, bare window", statistics.median(ours), statistics.median(theirs), "s", 1.5
        )
        held, floor = _memory(program)
        yield Row("resident memory after a refresh, bare window", held, floor, "MB", 1.6)
        screen.close()


def fill(program: Program, server: FeedServer) -> None:
    """Give the program feeds it has read before and one that is due."""
    program.write_preferences(json.dumps({"welcomed": True}))
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(_FEEDS):
            server.put(f"/{number}.xml", rss(f"Feed {number}", [f"Headline {n} of feed {number}" for n in range(20)]))
            store.feeds.add(server.url(f"/{number}.xml", host=f"127.0.1.{number}"))
    program.run("--once")


def _bare() -> list[str]:
    return [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


def start(command: list[str], sign: str, environment: dict[str, str]) -> float:
    """Return the seconds from the start of ``command`` to the line that has ``sign`` in it, then end it."""
    began = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    took = next(time.perf_counter() - began for line in process.stdout if sign in line)
    process.terminate()
    process.communicate(timeout=30)
    return took


def _memory(program: Program) -> tuple[float, float]:
    """Return the resident memory of the program and of the bare window, in MB, a refresh of all feeds behind it."""
    with Store(program.profile / "wire.sqlite3") as store:
        for feed in store.feeds.all():
            store.polling.schedule_checks([(feed.id, 0.0, "")])  # all are due
        began = time.time()
        program.start().bar()
        eventually(
            lambda: all((feed.polling.checked_at or 0) > began for feed in store.feeds.all()),
            "all feeds are asked",
            180,
        )
    assert program.process is not None
    bare = subprocess.Popen(_bare(), env=program.environment, stdout=subprocess.DEVNULL)
    time.sleep(_SETTLED)
    ours, theirs = sum(map(resident, family(program.process.pid))), resident(bare.pid)
    bare.terminate()
    bare.wait()
    program.stop()
    return ours, theirs
