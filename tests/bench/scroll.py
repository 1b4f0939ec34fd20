"""CPU and memory of the scrolling bar, with its X server, against tickr and a bare PySide6 window that scrolls.

All run at the same time, each on a screen of its own, at the same visible speed, and are measured over the same
seconds: whatever else the machine does falls on all of them.
"""

import contextlib
import json
import os
import pwd
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import cpu_share, resident
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

SPEED = 113  # pixels a second: what tickr makes of its default settings
_WINDOW = 10  # seconds of one measurement
_FILLED = 25  # seconds until tickr's text fills its bar
HEADLINES = [f"{place}: what is known so far and what happens next" for place in (
    "Harbour ferry", "Cycle bridge", "Cold nebula", "Late equaliser", "Library hours", "Storm warning", "Rye loaf",
    "Night trains", "Ticker museum", "Tree planting", "Interest rates", "Free rehearsals", "Reading font",
    "Lighthouse", "City birdsong", "Town market", "Film archive", "Moonlet found", "Chess final", "Bread prices",
)]  # fmt: skip


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject; those against tickr only where it is installed."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer())
        server.put("/news.rss", rss("Comparison", HEADLINES))
        pids = {"ours": _our_bar(stack, folder, server), "bare": _bare_bar(stack, folder)}
        if shutil.which("tickr"):
            screen, process = start_tickr(stack, folder, server)
            pids["tickr"] = process.pid, screen.server_pid
        time.sleep(_FILLED)
        shares = _shares(pids, runs)
        for other, aim in (("tickr", 0.4), ("bare", None)):
            if other not in pids:
                print(f"{other} is not installed: not compared")
                continue
            name = "bare window scrolling" if other == "bare" else other
            yield Row(f"CPU while scrolling at {SPEED} px/s, {name}", shares["ours"][0], shares[other][0], "%", aim)
            yield Row("   the X server's with it", sum(shares["ours"]), sum(shares[other]), "%", aim)
            yield Row("   resident memory while it scrolls", resident(pids["ours"][0]), resident(pids[other][0]), "MB")


def _shares(pids: dict[str, tuple[int, int]], runs: int) -> dict[str, tuple[float, float]]:
    """Return the median share of each program and of its X server, in per cent of a core."""
    flat = [pid for pair in pids.values() for pid in pair]
    rows = [cpu_share(flat, _WINDOW) for _ in range(runs)]
    medians = [statistics.median(column) for column in zip(*rows, strict=True)]
    return {name: (medians[2 * n], medians[2 * n + 1]) for n, name in enumerate(pids)}


def _screen(stack: contextlib.ExitStack, log: Path) -> Screen:
    screen = Screen(log, 1920, 1080)
    stack.callback(screen.close)
    screen.xdotool("mousemove", 960, 800)
    return screen


def _our_bar(stack: contextlib.ExitStack, folder: Path, server: FeedServer) -> tuple[int, int]:
    screen = _screen(stack, folder / "ours.log")
    (folder / "home").mkdir()
    program = Program(screen, folder / "home")
    program.write_preferences(json.dumps({"welcomed": True, "speed": SPEED}))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.rss"))
    program.start().bar()
    stack.callback(program.stop)
    assert program.process is not None
    return program.process.pid, screen.server_pid


def _bare_bar(stack: contextlib.ExitStack, folder: Path) -> tuple[int, int]:
    screen = _screen(stack, folder / "bare.log")
    script = Path(__file__).with_name("bare_window.py")
    process = subprocess.Popen(
        [sys.executable, str(script), str(SPEED)], env=screen.environment, stdout=subprocess.DEVNULL
    )
    stack.callback(_end, process)
    return process.pid, screen.server_pid


def start_tickr(
    stack: contextlib.ExitStack, folder: Path, server: FeedServer
) -> "tuple[Screen, subprocess.Popen[bytes]]":
    """Start tickr with its default settings. It keeps them in ~/.tickr, whatever $HOME says: that is set aside."""
    screen = _screen(stack, folder / "tickr.log")
    own = Path(pwd.getpwuid(os.getuid()).pw_dir) / ".tickr"
    if own.exists():
        kept = own.with_name(".tickr.kept-by-bench")
        own.rename(kept)
        stack.callback(kept.rename, own)
    stack.callback(shutil.rmtree, own, ignore_errors=True)
    own.mkdir()
    (own / "tickr-url-list").write_text(f"*  0{server.url('/news.rss')}>Comparison\n")
    process = subprocess.Popen(
        ["tickr", "-nitemsperfeed=0", server.url("/news.rss")],
        env=screen.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    stack.callback(_end, process)
    time.sleep(3)
    if screen.windows("Welcome"):
        screen.xdotool("key", "Return")
    return screen, process


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    process.wait(30)
