"""``make bench``: measure everything and print one table, each row a ratio of two things measured in one run."""

import argparse
import compileall
import importlib
import os
import sys

_WHOLE = ("start", "bundle", "refresh", "scale", "kills")  # the program
_PARTS = ("scroll", "pace", "reading", "grouping", "search", "rules", "rows", "imports")
SUBJECTS = _WHOLE + _PARTS
_LONG = (
    "hostile",
    "hour",
    "memory",
    "memory_day",
    "memory_hour",
    "memory_polls",
    "pace_wayland",
    "windows",
)  # minutes each: only where they are asked for
_HELP = f"some of {', '.join(SUBJECTS)} (default: all), {', '.join(_LONG)}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT", help=_HELP)
    parser.add_argument("--runs", type=int, default=5, help="how often each is measured (default 5)")
    said = parser.parse_args()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    compileall.compile_dir("ticker", quiet=1)  # as an installation has it: else each start compiles all of it anew
    print(f"{'what, against what':<66} {'ours':>9} {'theirs':>9} {'':<4} {'ratio':>6}  aim", flush=True)
    for subject in said.subjects or SUBJECTS:
        for row in importlib.import_module(f"tests.bench.{subject}").measure(said.runs):
            print(row, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
