"""Repeat the test command and count what fails: ``python -m tests.soak 20``, or ``make soak RUNS=20``.

Every second run shares the machine with a busy loop on each core. A test that fails in one run and passes in another
depends on something that it should not: it is in the table that is printed at the end, as is what was run again.
"""

import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LOGS = ROOT / "build" / "soak"
_OUTCOME = re.compile(r"^(FAILED|ERROR|RERUN) (\S+::[^\n]*?)(?: - .*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the test command."""

    number: int
    is_busy: bool
    minutes: float
    is_passed: bool
    outcomes: tuple[tuple[str, str], ...]  # FAILED, ERROR or RERUN, and the test's name

    def line(self) -> str:
        machine = "busy" if self.is_busy else "quiet"
        result = "passed" if self.is_passed else "FAILED"
        reruns = sum(outcome == "RERUN" for outcome, _ in self.outcomes)
        return f"{self.number:3}  {machine}  {self.minutes:5.1f} min  {result}  {reruns} reruns"


@contextmanager
def busy_cores() -> Iterator[None]:
    """Keep each core busy for as long as the block lasts."""
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()


def run(number: int, *, is_busy: bool) -> Run:
    log = LOGS / f"{number:03}.txt"
    started_at = time.monotonic()
    with log.open("wb") as file:
        command = ["make", "test"]
        ended = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT, check=False)
    minutes = (time.monotonic() - started_at) / 60
    found = tuple(_OUTCOME.findall(log.read_text(errors="replace")))
    return Run(number, is_busy, minutes, ended.returncode == 0, found)


def table(runs: list[Run]) -> str:
    """Return how often each test failed or was run again, the most frequent first."""
    counted = Counter(outcome for each in runs for outcome in each.outcomes)
    lines = [f"{count:3} of {len(runs)}  {outcome:6}  {name}" for (outcome, name), count in counted.most_common()]
    failed = sum(not each.is_passed for each in runs)
    return "\n".join([f"{len(runs)} runs, {failed} failed", *lines])


def main() -> int:
    """Run the test command as often as the first argument says; what each run printed is kept in build/soak."""
    LOGS.mkdir(parents=True, exist_ok=True)
    runs: list[Run] = []
    for number in range(1, int(sys.argv[1]) + 1):
        if number % 2:
            runs.append(run(number, is_busy=False))
        else:
            with busy_cores():
                runs.append(run(number, is_busy=True))
        print(runs[-1].line(), flush=True)
    print(table(runs))
    return any(each.outcomes or not each.is_passed for each in runs)


if __name__ == "__main__":
    sys.exit(main())
