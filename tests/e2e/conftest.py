"""A screen, an accessibility bus and a program for every end-to-end test."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.screen import Program, Screen
from tests.screen_reader import ScreenReader

_LAUNCHERS = "/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"
_BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <servicedir>{folder}</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
_SERVICE = "[D-BUS Service]\nName=org.a11y.Bus\nExec={launcher} --launch-immediately\n"


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


@pytest.fixture(scope="session")
def desktop_bus(screen: Screen, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a session bus on which there is nothing but assistive technology."""
    launcher = next((each for each in _LAUNCHERS if Path(each).exists()), None)
    assert launcher, "at-spi2-core is missing: `make test` installs it"
    folder = tmp_path_factory.mktemp("bus")
    (folder / "bus.conf").write_text(_BUS.format(folder=folder))
    (folder / "org.a11y.Bus.service").write_text(_SERVICE.format(launcher=launcher))
    environment = {**screen.environment, "XDG_RUNTIME_DIR": str(folder)}
    command = ["dbus-daemon", f"--config-file={folder / 'bus.conf'}", "--nofork", "--print-address=1", "--nosyslog"]
    daemon = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().decode().strip()
    os.killpg(daemon.pid, signal.SIGTERM)  # with what it has started: the bus of assistive technology
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def screen_reader(desktop_bus: str) -> Iterator[ScreenReader]:
    with ScreenReader(desktop_bus) as made:
        yield made


@pytest.fixture
def program(screen: Screen, desktop_bus: str, tmp_path: Path) -> Iterator[Program]:
    """A program that answers assistive technology, and that ends in order."""
    screen.xdotool("mousemove", screen.width // 2, screen.height // 2)  # a pointer left on the bar would stop it
    screen.wait_for_room()  # a bar looks once, before it keeps space itself, for a panel that is no window
    made = Program(screen, tmp_path)
    made.environment |= {"DBUS_SESSION_BUS_ADDRESS": desktop_bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    yield made
    if made.process is not None:
        try:
            with ScreenReader(desktop_bus) as reader:
                list(reader.walk())
        finally:
            status = made.stop()
        assert status == 0
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
