"""What the repeated runs of the tests are counted by."""

from tests.soak import Run, table

QUIET = """\
============= 4660 passed, 75 skipped in 200.00s (0:03:20) =============
RERUN tests/e2e/test_tray.py::test_an_icon_comes[to the bar]
RERUN tests/e2e/test_tray.py::test_an_icon_comes[to the bar]
================= 2500 passed, 2 rerun in 210.00s (0:03:30) ==================
"""
BUSY = """\
FAILED tests/store/test_archive.py::test_it_finds[a - b] - AssertionError: assert 1 == 2
ERROR tests/reading/test_guide.py - ImportError while importing
================= 1 failed, 4659 passed, 1 error in 300.00s ==================
RERUN tests/e2e/test_tray.py::test_an_icon_comes[to the bar]
====================== 2500 passed, 1 rerun in 301.00s =======================
"""
RUNS = [
    Run(1, "quiet", 4.0, 400.0, has_passed=True, output=QUIET),
    Run(2, "busy", 9.0, 410.0, has_passed=False, output=BUSY),
    Run(3, "quiet", 5.0, 402.0, has_passed=True, output="========= 7160 passed in 240.00s =========\n"),
]


def test_passes_failures_and_second_tries_of_a_run_are_counted() -> None:
    assert RUNS[0].line() == "  1  quiet    4.0 min    400 CPU s  passed:  7160 tests passed, 0 failed, 2 run again"
    assert RUNS[1].line() == "  2  busy     9.0 min    410 CPU s  FAILED:  7159 tests passed, 2 failed, 1 run again"


def test_the_table_has_all_runs_and_each_test_that_failed_or_was_run_again() -> None:
    rows = {tuple(line.split(maxsplit=2)) for line in table(RUNS).splitlines()[1:]}
    assert rows == {
        ("2", "1", "runs"),
        ("0", "1", "runs that failed"),
        ("7160", "7159", "fewest tests passed"),
        ("0", "2", "failures"),
        ("2", "1", "run again"),
        ("4.5", "9.0", "minutes, median"),
        ("401.0", "410.0", "CPU s, median"),
        ("2", "1", "RERUN tests/e2e/test_tray.py::test_an_icon_comes[to the bar]"),
        ("0", "1", "FAILED tests/store/test_archive.py::test_it_finds[a - b]"),
        ("0", "1", "ERROR tests/reading/test_guide.py"),
    }
