"""A screen and a program for every end-to-end test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen import Program, Screen


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    for tool in ("Xvfb", "openbox", "xdotool", "xprop", "xwininfo"):
        assert shutil.which(tool), f"{tool} is missing: `make test` installs it"
    made = Screen(tmp_path_factory.mktemp("screen") / "log")
    yield made
    made.close()


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    made = Program(screen, tmp_path)
    yield made
    if made.process is not None:
        made.stop()
    assert "Traceback" not in made.printed
