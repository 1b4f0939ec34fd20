"""One bar on a profile, however often, at once, or beside a frozen one the program is started."""

import json
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.patience import PATIENCE, eventually
from tests.screen import Program, Screen, Window

pytestmark = pytest.mark.e2e

Begin = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def settled(program: Program) -> Program:
    """A program with nothing to greet for, not started yet."""
    program.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    return program


@pytest.fixture
def begin(settled: Program) -> Iterator[Begin]:
    """Start the program beside the one that runs, and do not wait for it. What still runs in the end is killed."""
    with ExitStack() as stack:

        def start(*arguments: str) -> "subprocess.Popen[str]":
            command, silence = settled.command(*arguments), subprocess.DEVNULL
            process = subprocess.Popen(
                command, env=settled.environment, stderr=subprocess.PIPE, stdin=silence, text=True
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


def ended(process: "subprocess.Popen[str]") -> tuple[int, str]:
    """Return the exit status of a start, and what it said."""
    _, said = process.communicate(timeout=2 * PATIENCE)
    return process.returncode, said


def notice(screen: Screen) -> Window:
    """Return the window that says that there is no answer. The bar is called so, too, but lies at the left edge."""

    def look() -> list[Window]:
        return [each for each in screen.windows("^Off the Wire$") if each.geometry[0] > 0]

    return eventually(look, "a window that says so")[0]


def race(begin: Begin, screen: Screen) -> None:
    """Start twice at the same moment: one is the bar, the other hands over; nothing is left of either."""
    both = [begin(), begin()]
    eventually(lambda: any(each.poll() is not None for each in both), "one of them has left")
    (running,) = [each for each in both if each.poll() is None]
    (left,) = [each for each in both if each is not running]
    status, said = ended(left)
    assert status == 0
    assert not said or f"process {running.pid}" in said  # on a slow machine it says that it waits
    eventually(lambda: len(screen.windows("^Off the Wire$")) == 1, "one bar")
    running.terminate()
    assert ended(running) == (0, "")


@pytest.mark.behaviour("A37")
def test_of_two_starts_at_once_one_is_the_bar(begin: Begin, screen: Screen) -> None:
    for _ in range(3):
        race(begin, screen)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_of_a_hundred_double_starts_each_makes_one_bar(begin: Begin, screen: Screen) -> None:
    for _ in range(100):
        race(begin, screen)


@pytest.mark.behaviour("A37")
def test_beside_a_frozen_bar_a_start_waits_and_hands_over(settled: Program, begin: Begin, screen: Screen) -> None:
    settled.start().bar()
    process = settled.process
    assert process is not None
    process.send_signal(signal.SIGSTOP)
    second = begin()
    notice(screen)
    process.send_signal(signal.SIGCONT)
    status, said = ended(second)
    assert status == 0
    assert f"process {process.pid}" in said
    assert len(screen.windows("^Off the Wire$")) == 1


@pytest.mark.long
def test_beside_a_frozen_bar_a_start_can_be_given_up(settled: Program, begin: Begin, screen: Screen) -> None:
    settled.start().bar()
    process = settled.process
    assert process is not None
    process.send_signal(signal.SIGSTOP)
    second = begin()
    notice(screen).key("Escape")
    assert ended(second)[0] == 1
    process.send_signal(signal.SIGCONT)
    assert settled.run("--tell", "refresh").returncode == 0
    assert len(screen.windows("^Off the Wire$")) == 1


@pytest.mark.long
def test_a_command_to_a_frozen_bar_says_so_and_is_not_done_later(
    settled: Program, begin: Begin, screen: Screen
) -> None:
    settled.start().bar()
    process = settled.process
    assert process is not None
    process.send_signal(signal.SIGSTOP)
    status, said = ended(begin("--tell", "feeds"))
    assert status == 1
    assert f"process {process.pid}" in said
    process.send_signal(signal.SIGCONT)
    assert settled.run("--tell", "preferences").returncode == 0
    screen.window("^Preferences$")
    assert not screen.windows("^Feeds$")


def test_a_command_never_starts_a_bar(settled: Program, screen: Screen) -> None:
    told = settled.run("--tell", "refresh")
    assert (told.returncode, told.stderr) == (1, "Off the Wire is not running.\n")
    assert settled.run("--tell", "quit").returncode == 0
    settled.start("--start", "--tell", "feeds")
    screen.window("^Feeds$")
    assert screen.windows("^Off the Wire$")
    printing = settled.run("--print")
    assert printing.returncode == 1
    assert "--follow --new" in printing.stderr


@pytest.mark.behaviour("A37")
def test_after_a_kill_the_next_start_is_the_bar(settled: Program, screen: Screen) -> None:
    settled.start().bar()
    settled.kill()
    eventually(lambda: not screen.windows("^Off the Wire$"), "the bar is gone")
    settled.start().bar()
    assert settled.run("--tell", "refresh").returncode == 0


@pytest.mark.long
@pytest.mark.parametrize("has_session", [True, False])
def test_after_the_folder_of_the_profile_was_deleted_the_next_start_takes_over(
    settled: Program, begin: Begin, screen: Screen, has_session: bool
) -> None:
    if not has_session:
        del settled.environment["XDG_RUNTIME_DIR"]
    settled.start().bar()
    first = settled.process
    assert first is not None
    shutil.rmtree(settled.profile)
    second = begin()
    assert first.wait(PATIENCE) == 0
    eventually(lambda: screen.windows("^Off the Wire$"), "the bar of the second start")
    eventually(lambda: settled.run("--tell", "refresh").returncode == 0, "a bar that answers")
    assert second.poll() is None
    assert (settled.profile / "wire.sqlite3").exists()


@pytest.mark.long
def test_a_bar_that_slept_while_its_profile_was_made_anew_writes_nothing_there(
    settled: Program, begin: Begin, screen: Screen
) -> None:
    settled.start().bar()
    first = settled.process
    assert first is not None
    settled.run("--set", "label=Old")  # saved half a second later
    first.send_signal(signal.SIGSTOP)
    shutil.rmtree(settled.profile)
    settled.write_preferences(json.dumps({"welcomed": True, "tray_icon": False}))
    begin()
    eventually((settled.profile / "wire.sqlite3").exists, "the bar of the second start")
    first.send_signal(signal.SIGCONT)
    assert first.wait(PATIENCE) == 0
    assert settled.run("--get", "label").stdout.strip() != "label=Old"
    assert "Old" not in (settled.profile / "preferences.json").read_text()


@pytest.mark.long
def test_on_a_profile_that_cannot_be_written_there_is_one_bar_too(
    settled: Program, begin: Begin, screen: Screen, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("no folder")
    settled.profile = tmp_path / "file" / "profile"  # even root cannot make that
    settled.start()
    eventually(lambda: settled.run("--tell", "refresh").returncode == 0, "a bar that answers")
    second = begin()
    assert ended(second)[0] == 0
    assert len(screen.windows("^Off the Wire$")) == 1
