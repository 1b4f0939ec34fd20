"""Make the pictures of the README from the real program, on a virtual screen: ``make screenshots``.

The feeds are made up, and served from loopback: a picture in a README should show nobody's real headlines.
"""

import contextlib
import json
import os
import sys
import tempfile
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from tests.screen import Program, Screen, Window, eventually  # noqa: E402 - found by the line above
from tests.server import FeedServer, rss  # noqa: E402
from ticker.store import Store  # noqa: E402

SCALE = 2  # sharp on every screen
WIDTH, HEIGHT = 1200, 840  # of the screen, in logical pixels
APART = 17 * 60  # seconds between two headlines


def main() -> int:
    """Write ``bar.png`` and ``story.png`` beside this file."""
    feeds = json.loads((HERE / "feeds.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as home, FeedServer() as server, contextlib.ExitStack() as running:
        screen = Screen(Path(home) / "screen.log", WIDTH * SCALE, HEIGHT * SCALE)
        running.callback(screen.close)
        program = Program(screen, Path(home))
        program.environment["QT_SCALE_FACTOR"] = str(SCALE)
        program.write_preferences(json.dumps({"welcomed": True, "colours": "light"}))
        _subscribe(program, server, feeds)
        program.run("--once")  # the bar then has all headlines from the start, the newest first
        program.start()
        running.callback(program.stop)
        _picture_bar(program.bar())
        _picture_story(program, feeds[0]["entries"][0]["title"])
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
            store.add_feed(server.url(f"/{number}.xml"), folder=tuple(feed["folder"]))


def _picture_bar(bar: Window) -> None:
    screen = bar.screen
    screen.xdotool("mousemove", screen.width // 2, screen.height - 1)
    time.sleep(1)  # the strip gets under way
    screen.picture().copy(*bar.geometry).save(str(HERE / "bar.png"))


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


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main())
