"""What a day on a laptop costs: wake-ups, processor time and bytes written of an hour in which feeds are polled.

Scrolling, paused and behind a full-screen window, with 50 and 500 feeds, beside tickr: all at the same time, each on
a screen of its own. A tenth of the feeds have news at each check. ``python -m tests.bench hour`` takes an hour;
``--runs 20`` takes twenty minutes, and what is printed is scaled to an hour.
"""

import contextlib
import json
import random
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import Row
from tests.bench.cost import cpu_seconds, family
from tests.bench.refresh import BODY
from tests.bench.scroll import HEADLINES, SPEED, start_tickr
from tests.other_window import a_window
from tests.screen import Program, Screen
from tests.server import Answer, FeedServer, Line, Request, response, rss
from ticker.entities import Check, ParsedEntry, ParsedFeed, Validators
from ticker.store import Received, Store

_FEEDS = (50, 500)
_STATES = ("scrolling", "paused", "unseen")
_ENTRIES = 20
_INTERVAL = 1800  # seconds between two checks of a feed
_NEWS = 0.1  # of the checks
_SETTLED = 60  # seconds after a start that are not counted
_LOOK_EVERY = 1.0  # seconds: a process that has ended since is counted as it was then


@dataclass(slots=True)
class _Counted:
    """One program; what its processes have used, by process and thread."""

    name: str
    pid: int
    wakeups: dict[str, int] = field(default_factory=dict)
    cpu: dict[int, float] = field(default_factory=dict)
    first: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def look(self) -> None:
        for pid in family(self.pid):
            with contextlib.suppress(OSError, ValueError):
                self.cpu[pid] = cpu_seconds(pid)
            for status in Path(f"/proc/{pid}/task").glob("*/status"):
                with contextlib.suppress(OSError):
                    lines = status.read_text().splitlines()
                    self.wakeups[str(status)] = sum(
                        int(line.split()[1]) for line in lines if line.startswith("voluntary")
                    )

    def totals(self) -> tuple[float, float, float]:
        """Return wake-ups, seconds of processor time, and bytes written so far, those of ended children included."""
        lines = Path(f"/proc/{self.pid}/io").read_text().splitlines()
        written = next(int(line.split()[1]) for line in lines if line.startswith("write_bytes"))
        return sum(self.wakeups.values()), sum(self.cpu.values()), written


def measure(runs: int) -> Iterator[Row]:
    """Yield the rows of this subject; ``runs`` are minutes, 5 (the default) an hour."""
    seconds = 3600 if runs == 5 else 60 * runs
    with contextlib.ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        server = stack.enter_context(FeedServer(host="0.0.0.0"))
        server.put("/news.rss", rss("Comparison", HEADLINES))
        counted = [_started(stack, folder, server, state, feeds) for feeds in _FEEDS for state in _STATES]
        if shutil.which("tickr"):
            counted.append(_Counted("tickr, scrolling, 1 feed", start_tickr(stack, folder, server)[1].pid))
        time.sleep(_SETTLED)
        for each in counted:
            each.look()
            each.first = each.totals()
        ends_at = time.monotonic() + seconds
        while time.monotonic() < ends_at:
            time.sleep(_LOOK_EVERY)
            for each in counted:
                each.look()
        for each in counted:
            wakeups, cpu, written = (
                (last - first) * 3600 / seconds for first, last in zip(each.first, each.totals(), strict=True)
            )
            yield Row(f"{each.name}: wake-ups an hour", wakeups, 0, "")
            yield Row(f"{each.name}: processor time an hour", cpu, 0, "s")
            yield Row(f"{each.name}: written an hour", written / 1e6, 0, "MB")


def _started(stack: contextlib.ExitStack, folder: Path, server: FeedServer, state: str, feeds: int) -> _Counted:
    home = folder / f"{state} {feeds}"
    home.mkdir()
    screen = Screen(home / "screen.log", 1920, 1080)
    stack.callback(screen.close)
    screen.xdotool("mousemove", 960, 800)
    program = Program(screen, home)
    program.write_preferences(json.dumps({"welcomed": True, "speed": SPEED}))
    with Store(program.profile / "wire.sqlite3") as store:
        for number in range(feeds):
            path = f"/{state}{feeds}/{number}.xml"
            server.put(path, answer=_feed(number))
            url = server.url(path, host=f"127.0.{3 + number // 250}.{1 + number % 250}")
            _read_before(store, store.feeds.add(url).id, number)
    program.start().bar()
    stack.callback(program.stop)
    if state == "paused":
        program.run("--tell", "pause")
    elif state == "unseen":
        stack.enter_context(a_window(screen.environment, fills_screen=True))
    assert program.process is not None
    return _Counted(f"{state}, {feeds} feeds", program.process.pid)


def _read_before(store: Store, feed_id: int, number: int) -> None:
    """Let a feed be one that was read within the last half hour."""
    now = time.time()
    entries = tuple(
        ParsedEntry(
            f"{number}-{n}", title=f"Headline {n} of feed {number}", content_html=BODY, published_at=now - 60 * n
        )
        for n in range(1, 1 + _ENTRIES)
    )
    next_at = now + random.uniform(0, _INTERVAL)
    check = Check(next_at - _INTERVAL, next_at, "interval")
    received = Received(Validators(etag=f'"{_ENTRIES}"'), "as it was")
    store.polling.save_document(feed_id, ParsedFeed(entries=entries, title=f"Feed {number}"), received, check)


def _feed(number: int) -> Answer:
    """Answer as a feed that has news now and then, and says when it has none."""
    newest = _ENTRIES

    def answer(request: Request, line: Line) -> None:
        nonlocal newest
        is_known = request.headers.get("if-none-match") == f'"{newest}"'
        if is_known and random.random() >= _NEWS:
            line.send(response(status=304))
            return
        newest += is_known
        items = [
            {"title": f"Headline {n} of feed {number}", "guid": f"{number}-{n}", "description": BODY}
            for n in range(newest, newest - _ENTRIES, -1)
        ]
        line.send(response(rss(f"Feed {number}", items), headers={"ETag": f'"{newest}"'}))

    return answer
