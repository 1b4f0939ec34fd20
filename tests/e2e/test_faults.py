"""The program as a whole, made to die: the next start says so, and shows what was noted."""

import signal

import pytest

from tests.screen import Program, eventually

pytestmark = pytest.mark.e2e


def start_to_the_end(program: Program) -> None:
    """Start the program and wait until it does whatever a start brings with it."""
    program.start("-v")
    program.bar()
    eventually(lambda: "first headlines painted" in program.printed, "the desk is opened")


def test_a_crash_is_reported_at_the_next_start_and_shown_on_wish(program: Program) -> None:
    program.write_preferences('{"welcomed": true}')
    start_to_the_end(program)
    assert program.stop(signal.SIGSEGV) == -signal.SIGSEGV
    program.output.unlink()  # faulthandler has written to our file, and nothing here
    start_to_the_end(program)
    bar = program.bar()
    (report,) = eventually(lambda: [*(program.profile / "log").glob("fault-*.txt")], "a report")
    assert "Segmentation fault" in report.read_text()
    x, y, width, height = bar.geometry
    program.screen.click(x + width - height // 2, y + height // 2)  # the menu, at the end of the bar
    program.screen.xdotool("key", "w")
    window = program.screen.window("^What Went Wrong$")
    window.key("alt+d")
    eventually(lambda: not report.exists(), "the report is deleted")
    assert program.is_running


def test_who_quits_finds_nothing_noted(program: Program) -> None:
    program.write_preferences('{"welcomed": true}')
    start_to_the_end(program)
    assert program.stop() == 0
    assert not [each for each in (program.profile / "log").iterdir() if each.suffix == ".txt"]
