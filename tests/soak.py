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
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
LOGS = ROOT / "build" / "soak"
MACHINES = "quiet", "busy"
FAILURES = "FAILED", "ERROR"
_OUTCOME = re.compile(r"^(FAILED|ERROR|RERUN) (\S+\.py(?:::[\w:]+(?:\[.*?\](?= - |$))?)?)(?: - .*)?$", re.MULTILINE)
_PASSED = re.compile(r"^=+ .*?\b(\d+) passed", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the test command."""

    number: int
    machine: str  # one of MACHINES
    minutes: float
    cpu_seconds: float
    has_passed: bool
    output: str

    @property
    def passed(self) -> int:
        """How many tests have passed."""
        return sum(map(int, _PASSED.findall(self.output)))

    @property
    def outcomes(self) -> list[tuple[str, str]]:
        """What has failed or was run again: FAILED, ERROR or RERUN, and the test's name."""
        return _OUTCOME.findall(self.output)

    def count(self, *outcomes: str) -> int:
        return sum(outcome in outcomes for outcome, _ in self.outcomes)

    def line(self) -> str:
        result = "passed" if self.has_passed else "FAILED"
        failed, rerun = self.count(*FAILURES), self.count("RERUN")
        return (
            f"{self.number:3}  {self.machine:5}  {self.minutes:5.1f} min  {self.cpu_seconds:5.0f} CPU s  {result}:"
            f"  {self.passed} tests passed, {failed} failed, {rerun} run again"
        )


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


def run(number: int, machine: str) -> Run:
    log = LOGS / f"{number:03}.txt"
    began, spent = time.monotonic(), _cpu_seconds()
    with log.open("wb") as file:
        command = ["make", "test"]
        ended = subprocess.run(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT, check=False)
    minutes, spent = (time.monotonic() - began) / 60, _cpu_seconds() - spent
    return Run(number, machine, minutes, spent, ended.returncode == 0, log.read_text(errors="replace"))


def _cpu_seconds() -> float:
    """Return what all children have taken that have ended."""
    taken = os.times()
    return taken.children_user + taken.children_system


def table(runs: Sequence[Run]) -> str:
    """Return what came of all runs, quiet and busy, and how often each test failed or was run again."""
    columns = [[each for each in runs if each.machine == machine] for machine in MACHINES]
    rows: list[tuple[str, Sequence[object]]] = [
        ("runs", [len(each) for each in columns]),
        ("runs that failed", [sum(not one.has_passed for one in each) for each in columns]),
        ("fewest tests passed", [min((one.passed for one in each), default="–") for each in columns]),
        ("failures", [sum(one.count(*FAILURES) for one in each) for each in columns]),
        ("run again", [sum(one.count("RERUN") for one in each) for each in columns]),
        ("minutes, median", [_median([one.minutes for one in each]) for each in columns]),
        ("CPU s, median", [_median([one.cpu_seconds for one in each]) for each in columns]),
    ]
    counted = [Counter(outcome for one in each for outcome in one.outcomes) for each in columns]
    worst = sum(counted, Counter[tuple[str, str]]()).most_common()
    rows += [(f"{outcome} {name}", [each[outcome, name] for each in counted]) for (outcome, name), _ in worst]
    lines = [("", MACHINES), *rows]
    return "\n".join(f"{quiet!s:>8}{busy!s:>8}  {name}".rstrip() for name, (quiet, busy) in lines)


def _median(values: Sequence[float]) -> str:
    return f"{median(values):.1f}" if values else "–"


def main() -> int:
    """Run the test command as often as the first argument says; what each run printed is kept in build/soak."""
    LOGS.mkdir(parents=True, exist_ok=True)
    runs: list[Run] = []
    with suppress(KeyboardInterrupt):  # Ctrl+C: the table is of what has been run
        for number in range(1, int(sys.argv[1]) + 1):
            if number % 2:
                runs.append(run(number, "quiet"))
            else:
                with busy_cores():
                    runs.append(run(number, "busy"))
            print(runs[-1].line(), flush=True)
    print(table(runs))
    return int(not runs or any(each.outcomes or not each.has_passed for each in runs))


if __name__ == "__main__":
    sys.exit(main())
