"""The steps of the check about the bar's place: floating where it was dragged to, and on a second screen."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator

from check_shell import PYTHON, restart_with
from machine import (
    DRIVE,
    PLACE,
    WIDTH,
    bar_at,
    eventually,
    from_start_menu,
    picture,
    processes,
    run,
    say,
    start_from_menu,
    started,
    tell,
    tell_bar,
    window,
    wine,
    xdotool,
)

SECOND_WIDTH, SECOND_HEIGHT = 1024, 768
# A screen of nothing but memory, with several outputs: Wine knows the outputs of a server, but no others.
SERVER = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 65536
EndSection
Section "Monitor"
  Identifier "monitor"
  HorizSync 5.0 - 1000.0
  VertRefresh 5.0 - 200.0
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "monitor"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "1280x800"
  EndSubSection
EndSection
"""


def floating() -> None:
    say("a floating bar is dragged")
    restart_with(placement="floating", floating_width=700)
    x, y, width, height = window("Off the Wire")
    time.sleep(2)
    drag(x + 30, y + height // 2, 200, 150)
    bar_at(x + 200, y + 150, width, height)
    tell_bar("quit")
    eventually(lambda: not processes(), "it ends")
    start_from_menu()
    bar_at(x + 200, y + 150, width, height)
    tell("it is where it was put, after a restart as well")
    restart_with(placement="docked")
    bar_at(0, 0, WIDTH, 32)


def drag(x: int, y: int, right: int, down: int) -> None:
    """Drag with the pointer, in steps as a hand does."""
    xdotool("mousemove", str(x), str(y), "mousedown", "1")
    for step in range(1, 11):
        time.sleep(0.2)
        xdotool("mousemove", str(x + right * step // 10), str(y + down * step // 10))
    time.sleep(0.5)
    xdotool("mouseup", "1")


def second_screen() -> None:
    """Show a bar on each of two screens: the last step, since Wine has to be started again for it."""
    say("a second screen")
    run("wineserver", "--wait")
    with two_screens():
        profile = DRIVE / "screens"
        profile.mkdir()
        assert screens() == 2
        settings = {"on_every_screen": True, "welcomed": True}
        (profile / "preferences.json").write_text(json.dumps(settings), encoding="utf-8")
        from_start_menu(r"C:\stick\Off the Wire\off-the-wire.exe", "--profile", r"C:\screens")
        # Wine has a bar on another screen lie beside the first; a program of a few lines that asks is told the same.
        expected = {(0, 0, WIDTH, 32), (WIDTH, 32, SECOND_WIDTH, 32)}
        eventually(lambda: bars() == expected, "a bar on each screen")
        tell("a bar on each of two screens: " + ", ".join(f"{w} × {h} at {x}, {y}" for x, y, w, h in sorted(expected)))
        picture("screens")
        console = DRIVE / "stick" / "Off the Wire" / "off-the-wire-console.exe"
        wine(console, "--profile", r"C:\screens", "--tell", "quit")
        eventually(lambda: not processes(), "it ends")
        shutil.rmtree(profile)
        run("wineserver", "--wait")


def screens() -> int:
    """Return how many screens a Windows program is told of."""
    return int(wine(PYTHON, "-c", "import ctypes; print(ctypes.windll.user32.GetSystemMetrics(80))"))  # SM_CMONITORS


def bars() -> set[tuple[int, int, int, int]]:
    """Return where the bars are: x, y, width, height."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, text=True, check=False).stdout
    found = re.findall(r'"Off the Wire": \(.*?\) +(\d+)x(\d+)\+-?\d+\+-?\d+ +\+(-?\d+)\+(-?\d+)', tree)
    return {(int(x), int(y), int(width), int(height)) for width, height, x, y in found if int(width) > 1}


@contextlib.contextmanager
def two_screens() -> Iterator[None]:
    """Two screens side by side and a window manager; until the block ends, their name is in DISPLAY."""
    configuration = PLACE / "two-screens.conf"
    configuration.write_text(SERVER)
    reads, writes = os.pipe()
    log = PLACE / "two-screens.log"
    options = ["-displayfd", str(writes), "-config", str(configuration), "-logfile", str(log), "-noreset"]
    options += ["-novtswitch", "-sharevts", "-nolisten", "tcp"]
    before = os.environ["DISPLAY"]
    with started("Xorg", *options, pass_fds=(writes,), stderr=subprocess.DEVNULL):
        os.environ["DISPLAY"] = ":" + os.read(reads, 16).decode().strip()
        with started("openbox", stderr=subprocess.DEVNULL):
            mode = f"{SECOND_WIDTH}x{SECOND_HEIGHT}"
            run("xrandr", "--addmode", "DUMMY1", mode)
            run("xrandr", "--output", "DUMMY1", "--mode", mode, "--right-of", "DUMMY0")
            run("xrandr")  # an output that is used is connected, but the server looks only when it is asked
            yield
    os.environ["DISPLAY"] = before
