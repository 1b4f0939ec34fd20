"""The program started as Windows' Start menu and some desktops do: without standard streams."""

import subprocess
import sys

import pytest

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen

pytestmark = pytest.mark.e2e

# As pythonw does it: the streams are None, and their numbers are free.
_RUN = """
import os, sys
for number in range(3):
    os.close(number)
sys.stdin = sys.stdout = sys.stderr = None
sys.argv[0] = "off-the-wire"
from ticker.__main__ import run
run()
"""


def test_the_bar_starts_takes_commands_and_quits(program: Program, screen: Screen) -> None:
    program.write_preferences('{"welcomed": true}')
    command = [sys.executable, "-c", _RUN, "--profile", str(program.profile)]
    started = subprocess.Popen(command, env=program.environment)
    try:
        bar = program.bar()
        assert bar.geometry[2] == screen.width
        told = subprocess.run(
            [*command, "--tell", "preferences"], env=program.environment, timeout=PATIENCE, check=False
        )
        assert told.returncode == 0
        eventually(lambda: screen.windows("^Preferences$"), "the preferences")
        told = subprocess.run([*command, "--tell", "quit"], env=program.environment, timeout=PATIENCE, check=False)
        assert told.returncode == 0
        assert started.wait(PATIENCE) == 0
    finally:
        started.kill()
        started.wait(PATIENCE)


@pytest.mark.parametrize("argument", ["--version", "--list", "--collections", "--diagnosis", "--help"])
def test_commands_end_quietly(program: Program, argument: str) -> None:
    command = [sys.executable, "-c", _RUN, "--profile", str(program.profile), argument]
    assert subprocess.run(command, env=program.environment, timeout=PATIENCE, check=False).returncode == 0
