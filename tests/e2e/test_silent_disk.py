"""A profile on a network drive that stops answering while the program runs, and answers again later."""

import json
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen
from tests.server import FeedServer, rss
from ticker.store import Store

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not shutil.which("bindfs") or not Path("/dev/fuse").exists(), reason="no bindfs, or no FUSE"),
]


class Drive:
    """A folder that a process provides: while that stands still, whoever reads waits, as for a network drive."""

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    @contextmanager
    def silent(self) -> Iterator[None]:
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)


@pytest.fixture
def drive(program: Program, tmp_path: Path) -> Iterator[Drive]:
    """The drive that the profile is on."""
    source = tmp_path / "source"
    source.mkdir()
    program.profile.mkdir(mode=0o700)
    options = "attr_timeout=0,entry_timeout=0,negative_timeout=0"  # nothing is answered from memory
    process = subprocess.Popen(["bindfs", "-f", "-o", options, source, program.profile])
    try:
        eventually(program.profile.is_mount, "the drive")
        yield Drive(process)
    finally:
        if program.process is not None:
            program.stop()
        subprocess.run(["umount", "-l", program.profile], check=False)
        process.kill()
        process.wait(PATIENCE)


@pytest.fixture
def started(program: Program, drive: Drive, server: FeedServer) -> Program:
    server.put("/news.xml", rss("Harbour", [f"Ferry number {number} is late" for number in range(6)]))
    with Store(program.profile / "wire.sqlite3") as store:
        store.feeds.add(server.url("/news.xml"))
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    program.run("--once")
    program.start().bar()
    eventually(lambda: program.run("--tell", "refresh").returncode == 0, "a program whose start is at its end")
    return program


def test_the_windows_do_not_wait_for_a_drive_that_hangs(started: Program, drive: Drive, screen: Screen) -> None:
    bar = started.bar()
    with drive.silent():
        screen.click(screen.width // 2, 16)
        screen.repeat(lambda: screen.click(30, 16, button=3), lambda: len(screen.windows_of_program()) > 1, "the menu")
        screen.xdotool("key", "Escape")
        screen.wait_for_answer(bar)
    story = started.click_headline(screen.width // 2)
    assert "Ferry number" in story.title


def test_the_program_can_be_ended_while_its_drive_hangs(started: Program, drive: Drive, screen: Screen) -> None:
    assert started.process is not None
    with drive.silent():
        screen.click(screen.width // 2, 16)
        started.process.send_signal(signal.SIGTERM)
        eventually(lambda: not screen.windows_of_program(), "the bar is gone")
    assert started.process.wait(PATIENCE) == 0  # the system keeps what the drive has not taken yet
    started.process = None
