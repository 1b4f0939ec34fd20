"""Run the core's tests with the Windows Python in Wine, and sort what fails: ``make test-windows``.

It runs in a Debian 13 with the packages of ``packages.txt`` and leaves a table in build/windows/core-tests.md.
``known_failures.txt`` names tests that fail there for a reason that is not the program's; any other failure ends it
with status 1.
"""

import contextlib
import fnmatch
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "windows"
PYTHON = FOLDER / "python-tests"
RESULTS = FOLDER / "core-tests.jsonl"
TABLE = FOLDER / "core-tests.md"
KNOWN = ROOT / "packaging" / "windows" / "known_failures.txt"
QT_TESTS = ("tests/ui", "tests/e2e", "tests/test_project.py")
SECONDS = 3 * 3600


@dataclass(frozen=True, slots=True)
class Failure:
    test: str
    said: str


def run(prefix: Path, arguments: list[str]) -> None:
    """Run the tests for SECONDS at most; what comes of each is in RESULTS as soon as it has ended."""
    environment = os.environ | {"prefix": str(prefix)}
    setup = ". packaging/windows/wine.sh; make_prefix"
    (PYTHON / "Lib" / "site-packages" / "checkout.pth").write_text("Z:" + str(ROOT).replace("/", "\\"))
    tests = arguments or ["tests", *(f"--ignore={each}" for each in QT_TESTS)]
    options = ["-q", "-n", "4", "--dist", "worksteal", "--timeout", "300"]
    for plugin in ("no:randomly", "no:cacheprovider", "no:pytest-qt", "tests.without_qt", "tests.result_lines"):
        options += ["-p", plugin]
    options += ["--result-lines", str(RESULTS.relative_to(ROOT))]
    command = ["wine", str(PYTHON / "python.exe"), "-m", "pytest", *options, *tests]
    quoted = " ".join(f"'{each}'" for each in command)
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(["bash", "-ec", f"{setup}; {quoted}"], env=environment, timeout=SECONDS, check=False)


def outcomes() -> tuple[Counter[str], list[Failure]]:
    """Return how many tests came to what, and those that failed or were never reached."""
    lines = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    collected = lines[0]["collected"]
    ended: dict[str, dict[str, Any]] = {}
    for line in lines[1:]:
        if ended.get(line["test"], {}).get("outcome") != "failed":
            ended[line["test"]] = line
    counts = Counter(line["outcome"] for line in ended.values())
    failed = [Failure(test, reason(line["said"])) for test, line in ended.items() if line["outcome"] == "failed"]
    missing = [test for test in collected if test not in ended]
    if missing:
        counts["not run"] = len(missing)
        failed += [Failure(test, "not run: the time was up") for test in missing]
    return counts, failed


def reason(said: str) -> str:
    """Return the line of pytest's report that names the error."""
    lines = said.splitlines()
    marked = [line[1:].strip() for line in lines if line.startswith("E ")]
    return next(iter(marked), lines[-1] if lines else "")


def known_causes() -> dict[str, str]:
    """Return patterns of tests that fail in Wine, each with the cause."""
    lines = (line.strip() for line in KNOWN.read_text(encoding="utf-8").splitlines())
    pairs = (line.partition("  ") for line in lines if line and not line.startswith("#"))
    return {pattern: cause.strip() for pattern, _, cause in pairs}


def cause_of(failure: Failure, causes: dict[str, str]) -> str:
    """Return why a test fails, "" where that is not known. Brackets of parameters are no patterns."""
    test = failure.test.replace("[", "(")
    return next((cause for pattern, cause in causes.items() if fnmatch.fnmatchcase(test, pattern)), "")


def table(counts: Counter[str], causes: list[tuple[Failure, str]]) -> str:
    counted = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
    rows = (
        f"| {failure.test.replace('|', ' ')} | {cause or '**not known**'} | {failure.said.replace('|', ' ')[:100]} |"
        for failure, cause in causes
    )
    head = f"# The core's tests in Wine\n\n{counted}\n\n| test | cause | what it said |\n|---|---|---|\n"
    return head + "\n".join(rows) + "\n"


def main(arguments: list[str]) -> int:
    os.chdir(ROOT)
    place = Path(tempfile.mkdtemp())
    RESULTS.unlink(missing_ok=True)
    run(place / "prefix", arguments)
    shutil.rmtree(place, ignore_errors=True)
    counts, failed = outcomes()
    known = known_causes()
    causes = [(each, cause_of(each, known)) for each in failed]
    TABLE.write_text(table(counts, causes), encoding="utf-8")
    print(TABLE.read_text(encoding="utf-8"))
    return int(not all(cause for _, cause in causes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
