"""Runs a kiosk for an hour, kills its bar now and then, and counts: starts, seconds without a bar, memory.

python -m tests.kiosk_run [--minutes 60] [--kill-every 5] [--picture FILE]

Prints a line a minute and a summary; the status is 1 where the bar did not come back, or memory grows without end.
"""

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.screen import Screen
from tests.server import FeedServer, rss

_LOOK_EVERY = 1.0  # seconds
_LONGEST_GAP = 30.0  # seconds in which a bar has to be back after a kill
_MAX_GROWTH = 1.25  # of the memory of a bar, between the middle of its first half and that of its second
_SETTINGS = """feeds = ["{feed}"]
messages = ["Welcome to the harbor"]
[preferences]
edge = "bottom"
height = 48
gradient = true
polling_minutes = 5
"""


def main() -> int:
    """Run it and print what was counted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--kill-every", type=float, default=5, help="minutes")
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name, FeedServer() as server:
        folder = Path(name)
        titles = [f"Headline {number} of the hour" for number in range(40)]
        server.put("/feed", rss("Harbor Post", titles))
        settings = folder / "kiosk.toml"
        settings.write_text(_SETTINGS.format(feed=server.url("/feed")))
        screen = Screen(folder / "screen.log")
        try:
            return watch(screen, folder, settings, options)
        finally:
            screen.close()


def watch(screen: Screen, folder: Path, settings: Path, options: argparse.Namespace) -> int:
    """Run the kiosk on a screen and look at it every second."""
    command = [sys.executable, "-m", "ticker", "--profile", str(folder / "profile"), "--kiosk", str(settings)]
    environment = {**screen.environment, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    kiosk = subprocess.Popen(command, env=environment)
    began, next_kill = time.monotonic(), options.kill_every * 60
    samples: list[tuple[float, int, int]] = []  # seconds, process of the bar, private memory in KiB
    missing, longest_gap, gap_since, kills, minute = 0, 0.0, 0.0, 0, 0
    while (now := time.monotonic() - began) < options.minutes * 60 and kiosk.poll() is None:
        bar = bar_of(kiosk.pid)
        if bar and screen.windows("^Off the Wire$"):
            gap_since = now
            samples.append((now, bar, private_memory(bar)))
        else:
            missing += 1
            longest_gap = max(longest_gap, now - gap_since)
        if now >= next_kill and bar:
            os.kill(bar, signal.SIGKILL)
            kills, next_kill = kills + 1, next_kill + options.kill_every * 60
        if int(now / 60) > minute:
            minute = int(now / 60)
            memory = samples[-1][2] / 1024 if samples else 0
            print(f"{minute} min: {len({each for _, each, _ in samples})} bar(s), {memory:.1f} MB private", flush=True)
        if options.picture and len(samples) == 20:
            screen.picture().save(str(options.picture))
        time.sleep(_LOOK_EVERY)
    is_alive = kiosk.poll() is None
    kiosk.terminate()
    status = kiosk.wait(20)
    starts, growth = len({each for _, each, _ in samples}), growth_of(samples)
    print(
        f"{now / 60:.1f} min, {kills} kill(s), {starts} start(s), ended by itself: {'no' if is_alive else 'yes'},"
        f" status {status}, {missing} s without a bar, at most {longest_gap:.0f} s, memory x {growth:.2f}"
    )
    is_good = is_alive and status == 0 and starts == kills + 1 and longest_gap < _LONGEST_GAP and growth < _MAX_GROWTH
    return 0 if is_good else 1


def growth_of(samples: list[tuple[float, int, int]]) -> float:
    """Return how many times as much memory the bar that ran longest took in its second half as in its first."""
    by_bar: dict[int, list[int]] = {}
    for _, bar, memory in samples:
        by_bar.setdefault(bar, []).append(memory)
    longest = max(by_bar.values(), key=len, default=[])
    half = len(longest) // 2
    return statistics.median(longest[half:]) / statistics.median(longest[:half]) if half else 1.0


def bar_of(supervisor: int) -> int:
    """Return the process of the bar, 0 where there is none."""
    found = subprocess.run(["pgrep", "-P", str(supervisor)], capture_output=True, text=True, check=False).stdout.split()
    return int(found[0]) if found else 0


def private_memory(process: int) -> int:
    """Return the private memory of a process in KiB, 0 where it has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))


if __name__ == "__main__":
    sys.exit(main())
