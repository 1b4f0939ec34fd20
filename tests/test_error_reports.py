"""Error reports: written whatever happens, without secrets, and never more than a few."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ticker import __version__
from ticker.error_reports import MAX_REPORTS, ErrorReports

NOW = 1_700_000_000.0
log = logging.getLogger("ticker.test")

# A program that reports its errors, says so, and then does what it was told.
PROGRAM = """
import faulthandler, logging, os, sys, threading
from pathlib import Path
from ticker.error_reports import ErrorReports
from ticker.poller.excepthook import install_thread_excepthook

install_thread_excepthook()
error_reports = ErrorReports(Path(sys.argv[1]), circumstances="Qt 6.9 on xcb")
error_reports.start()

def ends_badly():
    {deed}

ends_badly()
error_reports.stop()
"""


@pytest.fixture
def error_reports(tmp_path: Path) -> Iterator[ErrorReports]:
    made = ErrorReports(tmp_path, circumstances="Qt 6.9 on xcb", now=lambda: NOW)
    made.start()
    yield made
    made.stop()


def run(folder: Path, deed: str) -> int:
    program = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(deed=deed), str(folder)], capture_output=True, check=False
    )
    return program.returncode


def fail(words: str = "it failed") -> None:
    try:
        int(words)
    except ValueError:
        log.exception("an unexpected error")


def after(folder: Path) -> ErrorReports:
    """Return the reports as the next start finds them."""
    found = ErrorReports(folder)
    found.start()
    found.stop()
    return found


def test_an_error_becomes_a_report_with_what_is_needed_to_mend_it(error_reports: ErrorReports) -> None:
    fail()
    (report,) = error_reports.reports()
    assert report.startswith(f"Off the Wire {__version__}, Python 3.")
    assert "Qt 6.9 on xcb\n2023-11-14T22:13:20Z\nan unexpected error\nthread: MainThread\n" in report
    assert "test_error_reports.py" in report
    assert report.endswith("ValueError: invalid literal for int() with base 10: 'it failed'\n")


def test_what_is_only_a_warning_is_none(error_reports: ErrorReports) -> None:
    log.warning("a feed cannot be read")
    assert not error_reports.has_reports
    assert error_reports.reports() == ()


def test_no_secret_and_no_users_name_is_in_it(error_reports: ErrorReports, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, "/home/ann")
    fail("https://bob:secret@example.org/?token=hidden in /home/ann/news")
    (report,) = error_reports.reports()
    assert "https://***@example.org/?token=*** in ~/news" in report
    assert not any(word in report for word in ("bob", "secret", "hidden", "ann/"))


@pytest.mark.parametrize(
    "path", [r"C:\Users\quentin\news", r"'C:\\Users\\quentin\\news'", "file:///C:/Users/quentin/news"]
)
def test_no_users_name_of_windows_is_in_it(
    error_reports: ErrorReports, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, r"C:\Users\quentin")
    logging.getLogger("ticker").error("cannot be opened: %s", path)
    (report,) = error_reports.reports()
    assert "cannot be opened" in report
    assert "quentin" not in report


def test_the_same_error_is_reported_once_and_all_have_a_limit(error_reports: ErrorReports, tmp_path: Path) -> None:
    for _ in range(3):
        fail()
    assert len(error_reports.reports()) == 1
    for number in range(3 * MAX_REPORTS):
        log.error("error %s of many" + str(number), number)  # noqa: G003 - each is to be an error of its own
    assert len(error_reports.reports()) == MAX_REPORTS
    (later := ErrorReports(tmp_path, now=lambda: NOW + 60)).start()
    log.error("the newest")
    later.stop()
    assert len(later.reports()) == MAX_REPORTS
    assert "the newest" in later.reports()[0]


def test_reports_are_told_of_once_and_deleted_on_wish(error_reports: ErrorReports) -> None:
    assert not error_reports.take_unseen()
    fail()
    assert error_reports.take_unseen()
    assert not error_reports.take_unseen()
    error_reports.delete_all()
    assert not error_reports.has_reports
    assert not error_reports.take_unseen()


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("faulthandler._sigsegv()", "Segmentation fault"),
        ("os.abort()", "Aborted"),
        ("error_reports.note_crash('Qt: no platform plugin\\n'); os.abort()", "Qt: no platform plugin\n"),
    ],
)
def test_a_program_that_dies_leaves_a_report_for_the_next_start(tmp_path: Path, deed: str, words: str) -> None:
    assert run(tmp_path, deed) != 0
    found = after(tmp_path)
    (report,) = found.reports()
    assert words in report
    assert "ends_badly" in report
    assert "Qt 6.9 on xcb" in report
    assert found.take_unseen()
    assert after(tmp_path).reports() == (report,)


@pytest.mark.parametrize(
    ("deed", "status"),
    [("pass", 0), ("os._exit(3)", 3), ("os.kill(os.getpid(), 9)", 9 if sys.platform == "win32" else -9)],
)
def test_who_ends_in_order_or_is_killed_leaves_none(tmp_path: Path, deed: str, status: int) -> None:
    assert run(tmp_path, deed) == status
    assert not after(tmp_path).has_reports


def test_an_error_that_ends_a_thread_is_reported(tmp_path: Path) -> None:
    assert run(tmp_path, "t = threading.Thread(target=lambda: 1 / 0, name='errand'); t.start(); t.join()") == 0
    (report,) = after(tmp_path).reports()
    assert "thread: errand" in report
    assert "ZeroDivisionError" in report


@pytest.mark.parametrize("spoil", [lambda folder: None, lambda folder: folder.write_text("a file")])
def test_without_a_place_for_reports_the_program_still_runs(tmp_path: Path, spoil: Callable[[Path], object]) -> None:
    spoil(tmp_path / "log")
    nowhere = ErrorReports(tmp_path / "log")
    nowhere.start()
    fail()
    nowhere.stop()
    assert nowhere.reports() == ()
    assert not nowhere.take_unseen()
