"""Memory of all processes of the program against a bare PySide6 window: at rest, and after a refresh of 40 feeds.

Resident, proportional (pages that processes share are counted once) and anonymous, of programs that run side by side.
``MAPPINGS=20`` in the environment prints where the most of it is.
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
from tests.patience import eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

_FEEDS = 40
_SETTLED = 20  # seconds after which the memory of what has just started is taken
_LATER = 40  # seconds after a refresh: every process that came for it has gone
_KINDS = {"resident": "Rss", "proportional": "Pss", "anonymous": "Anonymous"}
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
        program.start().bar()
        stack.callback(program.stop)
        bare = subprocess.Popen(_bare(), env=program.environment, stdout=subprocess.DEVNULL)
        stack.callback(bare.wait)
        stack.callback(bare.terminate)
        time.sleep(_SETTLED)
        assert program.process is not None
        yield from _rows("at rest", program.process.pid, bare.pid)
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
        yield from _rows("after a refresh", program.process.pid, bare.pid)


def _program(screen: Screen, folder: Path, server: FeedServer) -> Program:
    """A program with feeds that it has read before, none of them due."""
    (folder / "home").mkdir()
    program = Program(screen, folder / "home")
    program.write_preferences(json.dumps({"welcomed": True}))
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(_FEEDS):
            server.put(f"/{number}.xml", rss(f"Feed {number}", [f"Headline {n} of feed {number}" for n in range(20)]))
            store.feeds.add(server.url(f"/{number}.xml", host=f"127.0.1.{number + 1}"))
    program.run("--once")
    return program


def _bare() -> list[str]:
    return [sys.executable, str(Path(__file__).with_name("bare_window.py"))]


def _rows(when: str, ours: int, bare: int) -> Iterator[Row]:
    held, floor = Counter[str](), Counter[str]()
    for pid in family(ours):
        held.update(_sums(pid))
    floor.update(_sums(bare))
    for name, kind in _KINDS.items():
        yield Row(f"{name} memory {when}, bare window", held[kind] / 1024, floor[kind] / 1024, "MB", _AIMS[name])
    if count := int(os.environ.get("MAPPINGS", "0")):
        _print_mappings(family(ours), bare, count)


def _sums(pid: int) -> dict[str, int]:
    """Return the memory of ``pid`` by kind, in KB."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
    return {line.split(":")[0]: int(line.split()[1]) for line in lines if line.endswith("kB")}


def _print_mappings(ours: list[int], bare: int, count: int) -> None:
    """Print the mappings that have the most beyond the bare window: resident, proportional, anonymous in MB."""
    held = [sum((_by_mapping(kind, pid) for pid in ours), Counter[str]()) for kind in _KINDS.values()]
    floor = [_by_mapping(kind, bare) for kind in _KINDS.values()]
    more = {name: held[0][name] - floor[0][name] for name in held[0]}
    for name in sorted(more, key=more.__getitem__, reverse=True)[:count]:
        figures = "  ".join(
            f"{mine[name] / 1024:6.2f} (+{(mine[name] - theirs[name]) / 1024:5.2f})"
            for mine, theirs in zip(held, floor, strict=True)
        )
        print(f"    {name:<46} {figures}")


def _by_mapping(kind: str, pid: int) -> Counter[str]:
    """Return the memory of one kind by the name of its file, in KB."""
    sums: Counter[str] = Counter()
    name = ""
    for line in Path(f"/proc/{pid}/smaps").read_text().splitlines():
        fields = line.split()
        if not fields[0].endswith(":"):
            name = Path(fields[5]).name if len(fields) > 5 else "[anonymous]"
        elif fields[0] == f"{kind}:":
            sums[name] += int(fields[1])
    return sums
