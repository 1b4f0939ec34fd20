"""Memory of the program while 100 feeds have something new at each poll, round by round.

Rounds follow each other at once, by ``--tell refresh``. Not among the subjects that run by default, as it takes some
minutes: ``python -m tests.bench memory_polls``.
"""

import contextlib
import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import anonymous, resident
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 100
_ENTRIES = 20
_ROUNDS = 60
_COMPARED = 30  # the round by which caches are full
_PATIENCE = 120  # seconds for one round
_BODY = "<p>" + "The ferry leaves at <b>noon</b> and the <a href='/x'>harbour</a> is quiet. " * 12 + "</p>"


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject, after the whole curve."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer(host="0.0.0.0"))
        screen = Screen(folder / "screen.log", 1920, 1080)
        stack.callback(screen.close)
        screen.xdotool("mousemove", 960, 800)
        program = _started(stack, folder, screen, server)
        assert program.process is not None
        pid = program.process.pid
        curve = []
        for number in range(1, _ROUNDS + 1):
            _publish(server, number)
            asked = len(server.requests)
            program.run("--tell", "refresh")
            _wait_for(server, asked + _FEEDS)
            assert program.is_running, program.printed
            curve.append((anonymous(pid), resident(pid)))
            print(f"round {number:>2}: anonymous {curve[-1][0]:.1f} MB, resident {curve[-1][1]:.1f} MB", flush=True)
        for what, place in (("anonymous", 0), ("resident", 1)):
            title = f"{what} memory after {_ROUNDS} rounds of {_FEEDS} changed feeds, {_COMPARED}"
            yield Row(title, curve[-1][place], curve[_COMPARED - 1][place], "MB", 1.05)


def _started(stack: contextlib.ExitStack, folder: Path, screen: Screen, server: FeedServer) -> Program:
    (folder / "home").mkdir()
    program = Program(screen, folder / "home")
    program.write_preferences(json.dumps({"welcomed": True}))
    _publish(server, 0)
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(_FEEDS):
            store.feeds.add(server.url(f"/{number}.xml", host=f"127.0.1.{1 + number}"))
    program.start().bar()
    stack.callback(program.stop)
    _wait_for(server, _FEEDS)
    return program


def _publish(server: FeedServer, newest: int) -> None:
    """Let every feed have one new entry, and one less of the old."""
    for number in range(_FEEDS):
        items = [
            {"title": f"Headline {each} of {number}", "guid": f"{number}-{each}", "description": f"{each} {_BODY}"}
            for each in range(newest + _ENTRIES, newest, -1)
        ]
        server.put(f"/{number}.xml", rss(f"Feed {number}", items), etag=f'"{newest}-{number}"')


def _wait_for(server: FeedServer, requests: int) -> None:
    """Wait until there have been so many requests, and what came has been stored."""
    deadline = time.monotonic() + _PATIENCE
    while len(server.requests) < requests and time.monotonic() < deadline:
        time.sleep(0.2)
    time.sleep(3)
