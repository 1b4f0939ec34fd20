"""A screen and a program for every end-to-end test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen import Program, Screen


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give each of these tests a second try: what else the machine does may come between program and X server."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.flaky(reruns=2))


@pytest.fixture(scope="session")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    for tool in ("Xvfb", "openbox", "xdotool", "xprop", "xwininfo"):
        assert shutil.which(tool), f"{tool} is missing: `make test` installs it"
    made = Screen(tmp_path_factory.mktemp("screen") / "log")
    yield made
    made.close()


@pytest.fixture
def program(screen: Screen, tmp_path: Path) -> Iterator[Program]:
    screen.xdotool("mousemove", screen.width // 2, screen.height // 2)  # a pointer left on the bar would stop it
    made = Program(screen, tmp_path)
    yield made
    if made.process is not None:
        made.stop()
    assert "Traceback" not in made.printed


@pytest.fixture
def two_monitors(screen: Screen) -> Iterator[tuple[str, str]]:
    """Part the screen into two monitors side by side; their names are told."""
    half = screen.width // 2
    for number, name in enumerate(("west", "east")):
        geometry = f"{half}/300x{screen.height}/200+{number * half}+0"
        screen.run("xrandr", "--setmonitor", name, geometry, "screen" if number == 0 else "none")
    yield "west", "east"
    for name in ("west", "east"):
        screen.run("xrandr", "--delmonitor", name)
