"""Memory of all processes of the program against a bare PySide6 window: at rest, and after 40 feeds have brought news.

Resident, proportional (a page that several processes have is shared out among them) and anonymous. The two run one
after the other: side by side each would pay for half of Qt. ``MAPPINGS=20`` in the environment prints where most is.
"""

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import family
from tests.bench.refresh import BODY
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 40
_SETTLED = 20  # seconds after which the memory of what has just started is taken
_LATER = 40  # seconds after a refresh: every process that came for it has gone
_KINDS = {"resident": "Rss", "proportional": "Pss", "anonymous": "Anonymous"}
_Memory = dict[str, Counter[str]]
_AIMS = {"resident": 1.5, "proportional": 1.5, "anonymous": 2.0}


def measure(_runs: int) -> Iterator[Row]:
    """Yield the rows of this subject."""
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer(host="0.0.0.0"))
        screen = Screen(folder / "screen.log")
        stack.callback(screen.close)
        screen.xdotool("mousemove", 600, 600)
        program = _program(screen, folder, server)
        floor = _floor(program)
        program.start().bar()
        stack.callback(program.stop)
        time.sleep(_SETTLED)
        assert program.process is not None
        yield from _rows("at rest", program.process.pid, floor)
        _publish(server, "News")
        began = time.time()
        with Store(program.profile / "wire.sqlite3") as store:
            store.polling.schedule_checks([(feed.id, 0.0, "") for feed in store.feeds.all()])
        program.run("--tell", "refresh")  # which leaves alone what was asked within the last minute; the rest is due
        with Store(program.profile / "wire.sqlite3") as store:
            eventually(
                lambda: all((feed.polling.checked_at or 0) > began for feed in store.feeds.all()),
                "all feeds are asked",
                180,
            )
        time.sleep(_LATER)
        yield from _rows("after a refresh", program.process.pid, floor)


def _program(screen: Screen, folder: Path, server: FeedServer) -> Program:
    """A program with feeds that it has read before, none of them due."""
    (folder / "home").mkdir()
    program = Program(screen, folder / "home")
    program.write_preferences(json.dumps({"welcomed": True}))
    _publish(server, "Headline")
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(_FEEDS):
            store.feeds.add(server.url(f"/{number}.xml", host=f"127.0.1.{number + 1}"))
    program.run("--once")
    return program


def _publish(server: FeedServer, what: str) -> None:
    for number in range(_FEEDS):
        items = [{"title": f"{what} {n} of feed {number}", "description": BODY} for n in range(20)]
        server.put(f"/{number}.xml", rss(f"Feed {number}", items))


def _floor(program: Program) -> _Memory:
    """Return the memory of a bare window."""
    bare = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("bare_window.py"))],
        env=program.environment,
        stdout=subprocess.DEVNULL,
    )
    time.sleep(_SETTLED)
    memory = _memory_of(bare.pid)
    bare.terminate()
    bare.wait()
    return memory


def _rows(when: str, pid: int, floor: _Memory) -> Iterator[Row]:
    held = _memory_of(*family(pid))
    for name, kind in _KINDS.items():
        ours, theirs = held[kind].total() / 1024, floor[kind].total() / 1024
        yield Row(f"{name} memory {when}, bare window", ours, theirs, "MB", _AIMS[name])
    if count := int(os.environ.get("MAPPINGS", "0")):
        _print_mappings(held, floor, count)


def _print_mappings(held: _Memory, floor: _Memory, count: int) -> None:
    """Print the mappings that have the most beyond the bare window: resident, proportional, anonymous in MB."""
    resident = _KINDS["resident"]
    more = {name: held[resident][name] - floor[resident][name] for name in held[resident]}
    for name in sorted(more, key=more.__getitem__, reverse=True)[:count]:
        pairs = [(held[kind][name] / 1024, floor[kind][name] / 1024) for kind in _KINDS.values()]
        print(f"    {name:<46}", *(f"{ours:6.2f} (+{ours - theirs:5.2f})" for ours, theirs in pairs))


def _memory_of(*pids: int) -> _Memory:
    """Return the memory of processes in KB, by kind and by the name of the file that is mapped."""
    memory: _Memory = {kind: Counter() for kind in _KINDS.values()}
    for pid in pids:
        name = ""
        for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
            fields = line.split()
            if not fields[0].endswith(":"):
                name = Path(fields[5]).name if len(fields) > 5 else "[anonymous]"
            elif fields[0].rstrip(":") in memory:
                memory[fields[0].rstrip(":")][name] += int(fields[1])
    return memory
