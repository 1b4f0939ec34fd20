"""How evenly the strip moves on sway: frames of its clock that came late, quiet and while 500 feeds are refreshed.

Outputs without a screen, at several refresh rates. The program counts for itself: a call of the frame clock that
stands for more than one frame came late. Not among the subjects that run by default; needs sway.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.refresh import serve
from tests.bench.scroll import HEADLINES
from tests.patience import eventually
from tests.server import FeedServer, rss
from ticker.store import Store

_RATES = (60, 75, 120, 144)  # Hz
_FEEDS = 500
_QUIET, _BUSY = 60, 20  # seconds
_SPEED = 60  # pixels a second
_SETTLED = 8  # seconds after a start
_NOBODY = 65534  # sway refuses to run as root

_COUNTING = """
import sys, threading
import ticker.ui
from ticker.ui.strip.frame_clock import FrameClock
calls, begin = [], FrameClock.__init__
def begin_counted(clock, widget, on_frame):
    begin(clock, widget, lambda frames: (calls.append(frames), on_frame(frames))[1])
FrameClock.__init__ = begin_counted
def answer():
    while sys.stdin.readline():
        taken = calls[:]
        del calls[:len(taken)]
        print("calls", len(taken), sum(taken), sum(frames > 1 for frames in taken), file=sys.stderr, flush=True)
threading.Thread(target=answer, daemon=True).start()
from ticker.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject: frames that came late, and all of them."""
    for rate in _RATES:
        with _bar_on_sway(rate) as (bar, profile):
            _late(bar)
            time.sleep(_QUIET)
            late, frames = _late(bar)
            yield Row(f"{rate} Hz: late frames in {_QUIET} s, all", late, frames, "")
            command = [sys.executable, "-m", "ticker", "--profile", str(profile), "--tell", "refresh"]
            subprocess.run(command, check=True, env=os.environ | {"XDG_RUNTIME_DIR": str(profile.parent)})
            time.sleep(_BUSY)
            late, frames = _late(bar)
            yield Row(f"   in {_BUSY} s while {_FEEDS} feeds are refreshed, all", late, frames, "")


@contextlib.contextmanager
def _bar_on_sway(rate: int) -> Iterator[tuple["subprocess.Popen[str]", Path]]:
    with contextlib.ExitStack() as stack:
        runtime = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="wl-")))
        profile = runtime / "profile"
        server = stack.enter_context(FeedServer(host="0.0.0.0"))
        server.put("/news.rss", rss("Comparison", HEADLINES))
        profile.mkdir()
        (profile / "preferences.json").write_text(json.dumps({"welcomed": True, "speed": _SPEED}))
        with Store(profile / "wire.sqlite3") as store:
            store.feeds.add(server.url("/news.rss"))
            for url in serve(server, _FEEDS, 20):
                store.feeds.add(url, next_check_at=time.time() + 86_400)
        environment = _sway(stack, runtime, rate)
        command = [sys.executable, "-c", _COUNTING, "--profile", str(profile)]
        bar = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(bar.communicate)
        stack.callback(bar.terminate)
        time.sleep(_SETTLED)
        yield bar, profile


def _sway(stack: contextlib.ExitStack, runtime: Path, rate: int) -> dict[str, str]:
    """Start sway with an output of this rate; return the environment of programs on it."""
    config = runtime / "config"
    config.write_text(f"output HEADLESS-1 mode --custom 1920x1080@{rate}Hz\n")
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    environment |= {"XDG_RUNTIME_DIR": str(runtime), "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}
    environment |= {"WLR_LIBINPUT_NO_DEVICES": "1", "HOME": str(runtime)}
    command = ["sway", "-c", str(config)]
    if os.geteuid() == 0:
        os.chown(runtime, _NOBODY, _NOBODY)
        command = ["setpriv", f"--reuid={_NOBODY}", f"--regid={_NOBODY}", "--clear-groups", *command]
    sway = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    stack.callback(sway.wait)
    stack.callback(sway.terminate)
    (socket,) = eventually(lambda: [each for each in runtime.glob("wayland-?") if each.is_socket()], "sway is there")
    return environment | {"WAYLAND_DISPLAY": socket.name, "QT_QPA_PLATFORM": "wayland"}


def _late(bar: "subprocess.Popen[str]") -> tuple[int, int]:
    """Return how many frames have come late since the last time, and how many there were."""
    assert bar.stdin is not None
    assert bar.stderr is not None
    print(file=bar.stdin, flush=True)
    answer = next(line for line in bar.stderr if line.startswith("calls"))
    _, _, frames, late = answer.split()
    return int(late), int(frames)
