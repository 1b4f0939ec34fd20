"""Make the pictures of the README from the real program, on a virtual screen: ``make screenshots``.

The feeds are made up, and served from loopback: a picture in a README should show nobody's real headlines.
"""

import contextlib
import itertools
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from tests import apng  # noqa: E402 - found by the line above
from tests.patience import eventually  # noqa: E402
from tests.screen import Program, Screen, Window  # noqa: E402
from tests.server import FeedServer, rss  # noqa: E402
from ticker.entities import FeedSettings  # noqa: E402
from ticker.store import Store  # noqa: E402

SCALE = 2  # sharp on every screen
WIDTH, HEIGHT = 1200, 840  # of the screen, in logical pixels
APART = 17 * 60  # seconds between two headlines
RECORDED = 1000, 144  # of the bar and what is beneath it, in logical pixels
DESKTOP = "#cfd8dc"  # the colour of the screen beneath the windows
FRAMES_A_SECOND = 12
LONGEST_STILL = 1200  # milliseconds that a frame is shown
# Takes pictures of a part of the screen, with the time and the place of the pointer, until its standard input ends.
RECORDER = """
import sys, threading, time
from PySide6.QtGui import QCursor, QGuiApplication
qt = QGuiApplication(sys.argv[:1])
folder, width, height, pause = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), 1 / int(sys.argv[4])
ended = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
print("ready", flush=True)
due = time.monotonic()
while not ended.is_set():
    qt.processEvents()
    at, spot = time.monotonic(), QCursor.pos()
    qt.primaryScreen().grabWindow(0, 0, 0, width, height).save(f"{folder}/{at:.3f} {spot.x()} {spot.y()}.bmp")
    due = max(due + pause, time.monotonic())
    time.sleep(due - time.monotonic())
"""
# The outline of a pointer, in logical pixels from its tip.
POINTER = ((0, 0), (0, 16.5), (3.8, 13), (6.3, 18.8), (8.7, 17.8), (6.2, 12.2), (11.4, 12))


def main() -> int:
    """Write ``bar.png``, ``at-work.png`` (which moves), ``story.png`` and ``headlines.png`` beside this file."""
    feeds = json.loads((HERE / "feeds.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as home, FeedServer() as server, contextlib.ExitStack() as running:
        screen = Screen(Path(home) / "screen.log", WIDTH * SCALE, HEIGHT * SCALE)
        running.callback(screen.close)
        screen.run("xsetroot", "-solid", DESKTOP)
        program = Program(screen, Path(home))
        program.environment["QT_SCALE_FACTOR"] = str(SCALE)
        program.write_preferences(
            json.dumps({"welcomed": True, "images_decided": True, "colours": "light", "language": "en"})
        )
        _subscribe(program, server, feeds)
        program.run("--once")  # the bar then has all headlines from the start, the newest first
        program.start()
        running.callback(program.stop)
        _picture_bar(program.bar())
        _record_bar(program.bar())
        _picture_story(program, feeds[0]["entries"][0]["title"])
        _picture_headlines(program)
    return 0


def _subscribe(program: Program, server: FeedServer, feeds: list[dict[str, Any]]) -> None:
    """Serve the feeds and subscribe the program to them.

    The first entry of the first feed is the newest; the feeds take turns.
    """
    turns = sorted((turn, number) for number, feed in enumerate(feeds) for turn in range(len(feed["entries"])))
    with Store(program.profile / "wire.sqlite3") as store:
        for number, feed in enumerate(feeds):
            items = [
                {
                    "title": entry["title"],
                    "guid": entry["title"],
                    "author": entry["author"],
                    "pubDate": formatdate(time.time() - APART * (1 + turns.index((turn, number)))),
                    "description": "".join(entry["body"]),
                }
                for turn, entry in enumerate(feed["entries"])
            ]
            server.put(f"/{number}.xml", rss(feed["title"], items))
            store.feeds.add(server.url(f"/{number}.xml"), FeedSettings(folder=tuple(feed["folder"])))


def _picture_bar(bar: Window) -> None:
    screen = bar.screen
    screen.xdotool("mousemove", screen.width // 2, screen.height - 1)
    time.sleep(1)  # the strip gets under way
    screen.picture().copy(*bar.geometry).save(str(HERE / "bar.png"))


def _record_bar(bar: Window) -> None:
    """Record the bar running, resting under the pointer with a headline's card, and running on."""
    screen = bar.screen
    width, height = (SCALE * each for each in RECORDED)
    beneath = width // 3, height - 8
    screen.xdotool("mousemove", *beneath)
    time.sleep(1)  # the card, if there was one, has gone
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", RECORDER, folder, str(width), str(height), str(FRAMES_A_SECOND)]
        environment = {**screen.environment, "QT_SCALE_FACTOR": "1"}
        recorder = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert recorder.stdout is not None
        recorder.stdout.readline()
        time.sleep(2.5)
        _glide(screen, beneath, (beneath[0] + 60, bar.geometry[3] // 2))
        time.sleep(3)
        _glide(screen, (beneath[0] + 60, bar.geometry[3] // 2), beneath)
        time.sleep(2)
        recorder.communicate("")
        apng.write(HERE / "at-work.png", _frames(Path(folder)))


def _glide(screen: Screen, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Move the pointer as a hand would: begun and ended slowly."""
    steps = 14
    for step in range(1, steps + 1):
        share = (1 - math.cos(math.pi * step / steps)) / 2
        screen.xdotool(
            "mousemove", *(round(one + share * (other - one)) for one, other in zip(start, end, strict=True))
        )
        time.sleep(0.03)


def _frames(folder: Path) -> list[apng.Frame]:
    """Return what was recorded, with the pointer drawn in, each picture for as long as nothing changed."""
    taken = sorted((float(path.stem.split()[0]), path) for path in folder.iterdir())
    frames: list[apng.Frame] = []
    for (at, path), (until, _) in itertools.pairwise(taken):
        image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        _draw_pointer(image, *map(int, path.stem.split()[1:]))
        lasted = round(1000 * (until - at))
        if frames and frames[-1].image == image and frames[-1].milliseconds + lasted <= LONGEST_STILL:
            frames[-1] = apng.Frame(image, frames[-1].milliseconds + lasted)
        else:
            frames.append(apng.Frame(image, lasted))
    return frames


def _draw_pointer(image: QImage, x: int, y: int) -> None:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("white"), SCALE))
    painter.setBrush(QColor("black"))
    painter.drawPolygon(QPolygonF([QPointF(x + SCALE * dx, y + SCALE * dy) for dx, dy in POINTER]))
    painter.end()


def _picture_story(program: Program, title: str) -> None:
    """Open a headline, go back to the newest, and picture the viewer."""
    screen = program.screen
    x, y, width, height = program.bar().geometry
    screen.xdotool("mousemove", x + width // 2, y + height // 2)
    time.sleep(1)  # the strip comes to rest under the pointer
    screen.xdotool("click", 1)
    viewer = program.story()
    screen.xdotool("mousemove", screen.width - 1, screen.height - 1)

    def is_newest() -> bool:
        viewer.key("k")
        return viewer.title == title

    eventually(is_newest, "the newest story")
    time.sleep(1)  # it is painted
    screen.picture().copy(*viewer.geometry).save(str(HERE / "story.png"))


def _picture_headlines(program: Program) -> None:
    """Picture the list of all headlines with a story beside it."""
    screen = program.screen
    program.story().key("Escape")
    screen.xdotool("mousemove", 30 * SCALE, 16 * SCALE, "click", "--repeat", 2, 1)  # the label
    window = screen.window("^All headlines$")
    window.key("Down")
    screen.xdotool("mousemove", screen.width - 1, screen.height - 1)
    time.sleep(1)  # it is painted
    screen.picture().copy(*window.geometry).save(str(HERE / "headlines.png"))


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
