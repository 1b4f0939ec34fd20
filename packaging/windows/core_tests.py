"""Run the core's tests with the Windows Python in Wine, and sort what fails: ``make test-windows``.

It runs in a Debian 13 with the packages of ``packages.txt`` and leaves a table in build/windows/core-tests.md.
``known_failures.txt`` names tests that fail there for a reason that is not the program's; any other failure ends it
with status 1.
"""

import fnmatch
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "build" / "windows"
PYTHON = FOLDER / "python-tests"
RESULTS = FOLDER / "core-tests.xml"
TABLE = FOLDER / "core-tests.md"
KNOWN = ROOT / "packaging" / "windows" / "known_failures.txt"
QT_TESTS = ("tests/ui", "tests/e2e", "tests/test_project.py")
SECONDS = 5400


@dataclass(frozen=True, slots=True)
class Failure:
    test: str
    said: str


def run(prefix: Path, arguments: list[str]) -> None:
    """Run the tests and leave what came of them in RESULTS."""
    environment = os.environ | {"prefix": str(prefix)}
    setup = ". packaging/windows/wine.sh; make_prefix"
    (PYTHON / "Lib" / "site-packages" / "checkout.pth").write_text("Z:" + str(ROOT).replace("/", "\\"))
    tests = arguments or ["tests", *(f"--ignore={each}" for each in QT_TESTS)]
    options = [
        "-q",
        "-p",
        "no:randomly",
        "-n",
        "2",
        "--dist",
        "worksteal",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:pytest-qt",
    ]
    options += ["-p", "tests.without_qt", "--timeout", "300", f"--junit-xml={RESULTS.relative_to(ROOT)}"]
    command = ["wine", str(PYTHON / "python.exe"), "-m", "pytest", *options, *tests]
    quoted = " ".join(f"'{each}'" for each in command)
    subprocess.run(["bash", "-ec", f"{setup}; {quoted}"], env=environment, timeout=SECONDS, check=False)


def outcomes() -> tuple[Counter[str], list[Failure]]:
    """Return how many tests came to what, and those that failed."""
    counts: Counter[str] = Counter()
    failed = []
    for case in ET.parse(RESULTS).iter("testcase"):
        wrong = case.find("failure") if case.find("error") is None else case.find("error")
        outcome = "failed" if wrong is not None else "skipped" if case.find("skipped") is not None else "passed"
        counts[outcome] += 1
        if wrong is not None:
            module = case.get("classname", "").replace(".", "/")
            failed.append(Failure(f"{module}.py::{case.get('name')}", (wrong.get("message") or "").split("\n")[0]))
    return counts, failed


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
