"""The program in its own process, with an injected error: it continues where it can, and leaves a report."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ticker.error_reports import ErrorReports
from ticker.paths import user_paths

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer, qFatal, qWarning
from PySide6.QtWidgets import QApplication
from ticker import app
from ticker.store import StoreError, StoreErrorKind
from ticker.ui.cli.command_line import Options

begin = app.Application.start

def fault():
    QTimer.singleShot(0, QApplication.quit)
    {deed}

def full():
    raise StoreError(StoreErrorKind.FULL)

def start(self):
    begin(self)
    QTimer.singleShot(0, self, fault)
    {early}

app.Application.start = start
sys.exit(app.run_bar(Options(profile=Path(sys.argv[1]))))
"""


def run(folder: Path, deed: str = "pass", early: str = "pass") -> tuple[int, tuple[str, ...]]:
    """Run the program with injected code. Returns its exit status, and the reports found at the next start."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
    program = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(deed=deed, early=early), str(folder / "profile")],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    found = ErrorReports(user_paths(folder / "profile").log)
    found.start()
    found.stop()
    return program.returncode, found.reports()


def test_a_fault_in_the_midst_of_it_is_noted_and_the_program_goes_on(tmp_path: Path) -> None:
    status, (report,) = run(tmp_path, deed="1 / 0")
    assert status == 0
    assert "ZeroDivisionError" in report
    assert "in fault" in report
    assert "on offscreen" in report


def test_what_qt_gives_up_for_is_noted(tmp_path: Path) -> None:
    status, (report,) = run(tmp_path, deed="qFatal('PySide says this in words of its own')")
    assert status != 0
    assert "\nQt: [A qFatal() call was made" in report
    assert "in fault" in report


def test_what_ends_the_start_is_noted(tmp_path: Path) -> None:
    status, (report,) = run(tmp_path, early="raise LookupError('no edge')")
    assert status != 0
    assert "LookupError: no edge" in report


@pytest.mark.parametrize("deed", ["pass", "full()", "qWarning('a mere warning')"])
def test_what_is_no_mistake_of_the_program_is_not_reported(tmp_path: Path, deed: str) -> None:
    assert run(tmp_path, deed=deed) == (0, ())
