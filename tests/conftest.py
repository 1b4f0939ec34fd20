"""Fixtures every test may use."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.examples import ARE_THE_SAME, examples
from tests.server import FeedServer

# Other programs share the machine the tests run on: how long an example takes says nothing.
settings.register_profile(
    "project",
    deadline=None,
    derandomize=ARE_THE_SAME,
    max_examples=examples(100),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("project")

# The program is started hundreds of times: it is compiled once, also where the environment wants no bytecode kept.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# Windows measure the same on every machine: they have the fonts in tests/data/fonts and no others, and nothing of the
# desktop or the language of whoever runs the tests reaches them.
os.environ["FONTCONFIG_FILE"] = str(Path(__file__).parent / "data" / "fonts" / "fonts.conf")
os.environ["LC_ALL"] = "C.UTF-8"
for _name in [name for name in os.environ if name.startswith(("QT_", "XDG_CURRENT_DESKTOP")) or name == "LANGUAGE"]:
    if _name != "QT_QPA_PLATFORM":
        del os.environ[_name]

# A time zone with an odd offset and summer time: what takes local time for UTC fails here, on every machine.
os.environ["TZ"] = "America/St_Johns"
if sys.platform != "win32":  # which takes the time zone from elsewhere
    time.tzset()

# Widgets are tested on Qt's own off-screen platform; the end-to-end tests start an X server of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def server() -> Iterator[FeedServer]:
    """Run a feed server on loopback for this test."""
    with FeedServer() as running:
        yield running


@pytest.fixture
def session_bus(tmp_path: Path) -> Iterator[str]:
    """The address of a session bus of its own."""
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1", "--nosyslog"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().decode().strip()
        daemon.terminate()
