"""Tests of quitting on a signal."""

import subprocess
import sys

ENDS_EARLY = """
import os, signal
from PySide6.QtCore import QCoreApplication, QTimer
from ticker.ui.cli.quit_signals import quit_on_signals

qt = QCoreApplication([])
quit_on_signals(qt)
os.kill(os.getpid(), signal.SIGTERM)
qt.processEvents()  # as a first look at a screen does
QTimer.singleShot(30_000, lambda: qt.exit(1))
raise SystemExit(qt.exec())
"""


def test_a_signal_before_the_loop_runs_is_not_lost() -> None:
    assert subprocess.run([sys.executable, "-c", ENDS_EARLY], check=False, timeout=60).returncode == 0
