"""Runs a kiosk on the second of two screens for an hour, kills its bar now and then, and counts what is to be seen.

python -m tests.kiosk_run [--minutes 60] [--kill-every 5] [--picture FILE]

The mouse pointer rests on the bar, and a notice is provoked every minute. Prints a line a minute and a summary; the
status is 1 where the bar did not come back or lay elsewhere, a pointer was to be seen, a notice stayed, or memory grows
without end.
"""

import argparse
import ctypes
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.screen import Screen
from tests.server import FeedServer, rss

_LOOK_EVERY, _LOOK_OFTEN = 1.0, 0.2  # seconds; often while there is no bar
_LONGEST_GAP = 30.0  # seconds in which a bar has to be back after a kill
_LONGEST_NOTICE = 30.0  # seconds; it is shown for four, and this machine may be slow
_MAX_GROWTH = 1.25  # of the memory of a bar, between the middle of its first half and that of its second
_HEIGHT = 48
_SETTINGS = """feeds = ["{feed}"]
messages = ["Welcome to the harbor"]
[preferences]
edge = "bottom"
screen = "east"
height = {height}
gradient = true
polling_minutes = 5
"""


@dataclass(slots=True)
class Restart:
    """How long it took until the bar was back: seconds since it was killed, or since the kiosk was started."""

    began: float
    process: float = 0.0  # until it ran
    bar: float = 0.0  # until it was to be seen
    load: float = 0.0  # of the machine
    slowest_look: float = 0.0  # seconds; the run sees nothing meanwhile


@dataclass(slots=True)
class Seen:
    """What was seen, a look a second."""

    samples: list[tuple[float, int, int]] = field(default_factory=list)  # seconds, process of the bar, private KiB
    kills: int = 0
    missing: int = 0  # looks without a bar
    restarts: list[Restart] = field(default_factory=lambda: [Restart(0.0)])  # the first start too
    elsewhere: int = 0  # looks at a bar that did not lie along the second screen
    pointers: int = 0  # looks with a mouse pointer over the bar
    notices: int = 0
    longest_notice: float = 0.0  # seconds
    is_there: bool = False
    notice_since: float | None = None

    @property
    def longest_gap(self) -> float:
        """Seconds without a bar after a kill."""
        return max((each.bar for each in self.restarts[1:]), default=0.0)

    @property
    def starts(self) -> int:
        return len({bar for _, bar, _ in self.samples})


class _CursorImage(ctypes.Structure):
    _fields_ = (
        ("x", ctypes.c_short),
        ("y", ctypes.c_short),
        ("width", ctypes.c_ushort),
        ("height", ctypes.c_ushort),
        ("xhot", ctypes.c_ushort),
        ("yhot", ctypes.c_ushort),
        ("serial", ctypes.c_ulong),
        ("pixels", ctypes.POINTER(ctypes.c_ulong)),
    )


class PointerLook:
    """Tells whether the pointer of a screen is to be seen: XFixes has its picture."""

    def __init__(self, display: str) -> None:
        self._x11, self._fixes = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXfixes.so.3")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._fixes.XFixesGetCursorImage.restype = ctypes.POINTER(_CursorImage)
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        events, errors = ctypes.c_int(), ctypes.c_int()
        self._fixes.XFixesQueryExtension(self._display, ctypes.byref(events), ctypes.byref(errors))

    def is_visible(self) -> bool:
        image = self._fixes.XFixesGetCursorImage(self._display)
        if not image:
            return False
        count = image.contents.width * image.contents.height
        is_visible = any(image.contents.pixels[each] >> 24 & 0xFF for each in range(count))
        self._x11.XFree(image)
        return is_visible


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
        settings.write_text(_SETTINGS.format(feed=server.url("/feed"), height=_HEIGHT))
        screen = Screen(folder / "screen.log", 2400, 800)
        half = screen.width // 2
        for number, monitor in enumerate(("west", "east")):
            geometry = f"{half}/300x{screen.height}/200+{number * half}+0"
            screen.run("xrandr", "--setmonitor", monitor, geometry, "screen" if number == 0 else "none")
        screen.xdotool("mousemove", half + 200, screen.height - 20)
        try:
            return watch(screen, folder, settings, options)
        finally:
            screen.close()


def watch(screen: Screen, folder: Path, settings: Path, options: argparse.Namespace) -> int:
    """Run the kiosk on a screen and look at it every second."""
    command = [sys.executable, "-m", "ticker", "--profile", str(folder / "profile")]
    environment = {**screen.environment, "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    kiosk = subprocess.Popen([*command, "--kiosk", str(settings)], env=environment)
    began, next_kill, minute = time.monotonic(), options.kill_every * 60, 0
    seen, pointer = Seen(), PointerLook(screen.display)
    while (now := time.monotonic() - began) < options.minutes * 60 and kiosk.poll() is None:
        bar = bar_of(kiosk.pid)
        look(screen, seen, pointer, bar, now)
        note_restart(seen, bar, now, time.monotonic() - began)
        if now >= next_kill and seen.is_there:
            os.kill(bar, signal.SIGKILL)
            seen.restarts.append(Restart(time.monotonic() - began))
            seen.is_there = False
            seen.kills, next_kill = seen.kills + 1, next_kill + options.kill_every * 60
        elif int(now / 60) > minute:
            minute = int(now / 60)
            subprocess.Popen([*command, "--tell", "refresh"], env=environment, stderr=subprocess.DEVNULL)
            memory = seen.samples[-1][2] / 1024 if seen.samples else 0
            print(f"{minute} min: {seen.starts} bar(s), {memory:.1f} MB private", flush=True)
        if options.picture and len(seen.samples) == 20:
            screen.picture().save(str(options.picture))
        time.sleep(_LOOK_EVERY if seen.is_there else _LOOK_OFTEN)
    is_alive = kiosk.poll() is None
    kiosk.terminate()
    return summed_up(seen, now / 60, kiosk.wait(20), is_alive=is_alive)


def look(screen: Screen, seen: Seen, pointer: PointerLook, bar: int, now: float) -> None:
    """Note what is on the screen now."""
    windows = screen.windows("^Off the Wire$") if bar else []
    places = [place for window in screen.windows_of_program() if (place := window.geometry)[2]]
    if not windows or not places:
        seen.missing += 1
        seen.is_there = False
        seen.notice_since = None
        return
    seen.is_there = True
    seen.samples.append((now, bar, private_memory(bar)))
    half = screen.width // 2
    seen.elsewhere += (half, screen.height - _HEIGHT, half, _HEIGHT) not in places
    seen.pointers += pointer.is_visible()
    if len(places) == 1:
        seen.notice_since = None
        return
    if seen.notice_since is None:
        seen.notice_since = now
        seen.notices += 1
    seen.longest_notice = max(seen.longest_notice, now - seen.notice_since)


def note_restart(seen: Seen, bar: int, began_look: float, now: float) -> None:
    """Note what a look says of the bar that is awaited, if one is."""
    restart = seen.restarts[-1]
    if restart.bar:
        return
    restart.slowest_look = max(restart.slowest_look, now - began_look)
    if bar and not restart.process:
        restart.process = began_look - restart.began
    if seen.is_there:
        restart.bar, restart.load = now - restart.began, os.getloadavg()[0]


def summed_up(seen: Seen, minutes: float, status: int, *, is_alive: bool) -> int:
    """Print what was seen, and return the exit status."""
    growth = growth_of(seen.samples)
    print("killed at  process after  bar after  slowest look    load")
    for each in seen.restarts:
        print(
            f"{each.began / 60:5.1f} min {each.process:12.1f} s {each.bar:8.1f} s {each.slowest_look:11.1f} s"
            f" {each.load:7.1f}"
        )
    print(
        f"{minutes:.1f} min, {seen.kills} kill(s), {seen.starts} start(s), ended by itself:"
        f" {'no' if is_alive else 'yes'}, status {status}, {seen.missing} looks without a bar, at most"
        f" {seen.longest_gap:.0f} s, {seen.elsewhere} elsewhere, {seen.pointers} with a pointer, {seen.notices}"
        f" notice(s), at most {seen.longest_notice:.0f} s, memory x {growth:.2f}"
    )
    is_good = (
        is_alive
        and status == 0
        and seen.starts == seen.kills + 1
        and seen.longest_gap < _LONGEST_GAP
        and seen.longest_notice < _LONGEST_NOTICE
        and growth < _MAX_GROWTH
        and seen.elsewhere + seen.pointers <= 2 * seen.starts  # as a bar starts
    )
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
